package engine

import (
	"archive/zip"
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
)

// long is many times an article, all of it one sentence or one paragraph.
const long = 32 << 10 / slower

func fill(s string) string { return strings.Repeat(s, long/len(s)+1)[:long] }

// hostile are files that would hang a reader whose time grows with the square
// of something. The test has no clock: one that hangs ends at go test's own.
var hostile = []File{
	{"lower case.txt", []byte(fill("le pont de la ville ferme et le bac part puis "))},
	{"capitals.txt", []byte(fill("LE PONT DE LA VILLE FERME ET LE BAC PART PUIS "))},
	{"capitals that speak.txt", []byte(fill("NORVEX SAID ANNA "))},
	{"names.txt", []byte(fill("Irène Castagnol Tamsin Roake Yusuf Hale "))},
	{"one name.txt", []byte(fill("Castagnol "))},
	{"names and commas.txt", []byte(fill("Irène Castagnol, Tamsin Roake, maire de Brask, "))},
	{"numbers.txt", []byte(fill("12 34,5 % 1 200 000 "))},
	{"bare numbers.txt", []byte(fill("7 "))},
	{"number words.txt", []byte(fill("vingt mille cent deux millions "))},
	{"dates.txt", []byte(fill("12 mars 2026 mardi à 18h12 "))},
	{"sentences of days.txt", []byte(fill("Le 12 mars 2026, rien. Le 13 mars 1997, rien. "))},
	{"offices.txt", []byte(fill("Irène Castagnol, maire de Brask, Tamsin Roake, maire de Vaulne, "))},
	{"printed mails.txt", []byte(fill("1 message\n")[:long/2] + fill("La Vigie <a@b.example> 11 mars 2026\nrien\n"))},
	{"sentences of numbers.txt", []byte(fill("Il y a 12 morts. Il y a 13 blessés et 5 euros. "))},
	{"marks.txt", []byte(fill("« » “ ” ' \" "))},
	{"opening marks.txt", []byte(fill("« “ "))},
	{"straight marks.txt", []byte(fill("\""))},
	{"apostrophes.txt", []byte(fill("'"))},
	{"marks in words.txt", []byte(fill("« le pont ferme » dit-il, \"le bac part\" "))},
	{"said.txt", []byte(fill("said Roake said Hale "))},
	{"who said.txt", []byte(fill("Tamsin Roake said Yusuf Hale said that "))},
	{"selon.txt", []byte(fill("selon Irène Castagnol selon la mairie "))},
	{"a dit que.txt", []byte(fill("Irène Castagnol a dit que Marc Delorme a déclaré que "))},
	{"quotes.txt", []byte(fill("« Nous n’avons pas le choix », a déclaré la maire, Irène Castagnol. "))},
	{"he said.txt", []byte(fill("\"We have no choice,\" he said. She said it was late. "))},
	{"commas.txt", []byte(fill(", "))},
	{"dots.txt", []byte(fill("."))},
	{"short sentences.txt", []byte(fill("A b. "))},
	{"one word.txt", []byte(fill("a"))},
	{"brackets.txt", []byte(fill("(le pont ("))},
	{"lines.txt", []byte(fill("Pont\n"))},
	{"paragraphs.txt", []byte(fill("Le pont ferme.\n\n"))},
	{"combining.txt", []byte("Le pont e" + fill("\u0301") + " ferme.")},
	{"nothing seen.txt", []byte("Le pont " + fill("\u200b\u00ad") + " ferme.")},
	{"deep.html", []byte("<html><body><article>" + fill("<div>") + "<p>Le pont de Sablonne ferme mardi pour dix-huit mois.</p>")},
	{"deep spans.html", []byte("<html><body><article><p>" + fill("<b><i>") + "Le pont de Sablonne ferme mardi.</p>")},
	{"tables.html", []byte("<html><body>" + fill("<table><tr><td>") + "Le pont de Sablonne ferme mardi.")},
	{"many paragraphs.html", []byte("<html><body><article>" + fill("<p>Le pont de Sablonne ferme mardi.</p>"))},
	{"many links.html", []byte("<html><body>" + fill("<a href=/x>Le pont</a> "))},
	{"attributes.html", []byte("<html><body><p " + fill("a=b ") + ">Le pont ferme.</p>")},
	{"unclosed.html", []byte("<html><body>" + fill("<p <p <"))},
	{"comments.html", []byte("<html><body>" + fill("<!--"))},
	{"quoted.md", []byte(fill("> "))},
	{"nested.md", []byte(fill("- > * "))},
	{"stars.md", []byte(fill("*a _b `"))},
	{"brackets.md", []byte(fill("[a](b"))},
	{"open brackets.md", []byte(fill("["))},
	{"groups.rtf", []byte(`{\rtf1 ` + fill("{") + " Le pont ferme}")},
	{"controls.rtf", []byte(`{\rtf1 ` + fill(`\b\i\u233?`) + " Le pont ferme}")},
	{"headers.eml", []byte(fill("Subject: Le pont\r\n") + "\r\nLe pont ferme.")},
	{"folded.eml", []byte("Subject: a\r\n" + fill(" b\r\n") + "\r\nLe pont ferme.")},
	{"parts.eml", []byte("Content-Type: multipart/mixed; boundary=x\r\n\r\n" + fill("--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"))},
	{"encoded.eml", []byte("Subject: " + fill("=?utf-8?q?a?= ") + "\r\n\r\nLe pont ferme.")},
}

// Each stands beside a copy of itself and an article of no harm.
func TestHostileFiles(t *testing.T) {
	for _, f := range hostile {
		articles, err := Read(f, quiet)
		if err != nil {
			assert.NotEqual(t, "failed", Why(err).Code, f.Name)
			continue
		}
		twin, err := Read(File{"twin " + f.Name, append([]byte("Le pont\n\n"), f.Data...)}, quiet)
		if err == nil {
			articles = append(articles, twin...)
		}
		c := Compare(append(articles, read(t, files[1])...), quiet)
		assert.NoError(t, c.Check(), f.Name)
	}
}

func TestManyCopies(t *testing.T) {
	in := newsroom(1)
	var all []story.Article
	for i := range 50 {
		all = append(all, read(t, File{fmt.Sprintf("%02d.txt", i), in[0].Data})...)
	}
	c := Compare(all, quiet)
	require.NoError(t, c.Check())
	assert.Empty(t, c.Omissions)
}

func TestManyUnrelated(t *testing.T) {
	var all []story.Article
	for i := range 50 {
		var b strings.Builder
		for k := range 30 {
			fmt.Fprintf(&b, "Ship%c%c%d left quay%d with crate%d. ", 'a'+i%26, 'a'+k%26, i, 31*i+k, 37*k+i)
		}
		all = append(all, read(t, File{fmt.Sprintf("%02d.txt", i), []byte(b.String())})...)
	}
	c := Compare(all, quiet)
	require.NoError(t, c.Check())
}

// seeds are one small article in each format whose bytes are damaged.
func seeds(t *testing.T) []File {
	const body = "Le pont Vauclair ferme mardi. « Nous n’avons pas le choix », a déclaré la maire, Irène Castagnol. Le chantier coûte 14 millions d’euros."
	var docx bytes.Buffer
	z := zip.NewWriter(&docx)
	for _, part := range [][2]string{
		{"[Content_Types].xml", `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`},
		{"word/document.xml", `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Le pont ferme</w:t></w:r></w:p><w:p><w:r><w:t>` + body + `</w:t></w:r></w:p></w:body></w:document>`},
	} {
		w, err := z.CreateHeader(&zip.FileHeader{Name: part[0]}) // stored: the damage reaches the words
		require.NoError(t, err)
		_, err = w.Write([]byte(part[1]))
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	page := "<!doctype html><html lang=fr><head><title>Le pont ferme</title><meta name=author content='Lise Aubry'></head><body><nav><a href=/>Accueil</a></nav><article><h1>Le pont ferme</h1><p>" +
		body + "</p><ul><li>Dix-huit mois</li></ul><table><tr><td>Coût</td></tr></table></article></body></html>"
	return []File{
		{"a.html", []byte(page)},
		{"a.md", []byte("---\ntitle: Le pont ferme\ndate: 2026-03-12\n---\n\n# Le pont ferme\n\n> **" + body + "**\n\n- [Dix-huit](https://exemple.test) mois\n")},
		{"a.eml", []byte("From: Lise Aubry <lise@exemple.test>\r\nSubject: =?utf-8?q?Le_pont_ferm=C3=A9?=\r\nDate: Thu, 12 Mar 2026 18:12:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" +
			body + "\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page + "\r\n--b--\r\n")},
		{"a.rtf", []byte(`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}\pard Le pont ferme\par La maire, Ir\'e8ne Castagnol, a d\'e9clar\'e9 \u171? le pont ferme \u187? mardi.\par}`)},
		{"a.docx", docx.Bytes()},
	}
}

func TestMutatedFormats(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	beside := read(t, files[1])
	for _, f := range seeds(t) {
		read(t, f) // whole, it is read
		for n := range 1000 / slower {
			articles, err := Read(File{f.Name, mutated(random, f.Data)}, quiet)
			if err != nil {
				assert.NotEqual(t, "failed", Why(err).Code, f.Name)
				continue
			}
			if n%10 == 0 {
				c := Compare(append(articles, beside...), quiet)
				require.NoError(t, c.Check(), f.Name)
			}
		}
	}
}
