package ingest

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
)

// zipOf packs files of the same contents.
func zipOf(t *testing.T, n int, ending string, contents []byte) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := range n {
		f, err := w.Create(fmt.Sprintf("%02d%s", i, ending))
		require.NoError(t, err)
		_, err = f.Write(contents)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return b.Bytes()
}

// Messages in messages, each a line longer than the one within, are read no
// deeper than files in files.
func TestMessagesInMessages(t *testing.T) {
	const head = "Subject: a\nContent-Type: message/rfc822\n\n"
	docs, err := Read("a.eml", []byte(strings.Repeat(head, maxSize/len(head))))
	assert.Empty(t, docs)
	assert.ErrorContains(t, err, "nested")

	within := "Subject: Ponts\nDate: Mon, 2 Mar 2026 10:00:00 +0100\n\nLe pont ferme mardi.\n"
	docs, err = Read("a.eml", []byte(strings.Repeat(head, 7)+within))
	require.NoError(t, err)
	require.Len(t, docs, 1)
	assert.Contains(t, docs[0].Text, "Le pont ferme mardi.")
}

// However archives stand in archives, and pages in them, a file unpacks to no
// more than so much in all.
func TestArchivesInArchives(t *testing.T) {
	const most = 1 << 20
	words := bytes.Repeat([]byte("Le pont ferme mardi. "), most/100)
	pages := zipOf(t, 3, ".txt", words)
	for _, row := range []struct {
		name string
		data []byte
	}{
		{"zip", zipOf(t, 30, ".zip", pages)},
		{"zip.gz", zipOf(t, 30, ".gz", gzipped(string(words)))},
		{"warc", bytes.Repeat(warcRecord(gzipped("<p>"+string(words))), 30)},
	} {
		in := outermost()
		*in.left = most
		docs, err := read("a", row.data, in)
		require.NoError(t, err, row.name)
		size := 0
		for _, d := range docs {
			size += len(d.Text)
		}
		assert.Greater(t, size, most/2, row.name)
		assert.LessOrEqual(t, size, most, row.name)
	}
}

// warcRecord is a page in a web archive, as a server sent it.
func warcRecord(packed []byte) []byte {
	answer := "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + string(packed)
	return fmt.Appendf(nil, "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(answer), answer)
}

// What cannot be read in an archive is told of by itself, with why, and costs none of the others.
func TestUnreadInArchives(t *testing.T) {
	const words = "Le pont de Brask ferme mardi, dit la mairie."
	bomb := string(zipped("word/document.xml", strings.Repeat("<w:p>", maxSize/5+1)))
	fill := func(s string) string { return strings.Repeat(s, maxSize/4-9) }
	damaged := bytes.Clone(zipped("a.txt", words, "b.txt", words)) // the second one's own header
	damaged[bytes.LastIndex(damaged, []byte("PK\x03\x04"))] = 'X'
	var many []string
	var manyUnread strings.Builder
	for i := range mostUnread + 5 {
		many = append(many, fmt.Sprintf("%02d.rar", i), "Rar!")
		if i < mostUnread {
			fmt.Fprintf(&manyUnread, "many.zip/%02d.rar: type, ", i)
		}
	}
	for _, row := range []struct {
		name   string
		data   []byte
		docs   int
		unread string // file: code
	}{
		{"all.zip", zipped("a.txt", words, "a.txt", words), 2, ""}, // of one name
		{"bomb.zip", zipped("a.docx", bomb, "b.txt", words), 1, "bomb.zip/a.docx: bomb"},
		{"bombs.zip", zipped("a.docx", bomb, "a.docx", bomb, "b.txt", words), 1, "bombs.zip/a.docx: bomb, bombs.zip/a.docx: bomb"},
		{"large.zip", zipped("a/a.txt", strings.Repeat(" ", maxSize+1), "b.txt", words), 1, "large.zip/a/a.txt: size"},
		{"inner.zip", zipped("a.zip", string(zipped("a.docx", bomb)), "b.txt", words), 1, "inner.zip/a.zip/a.docx: bomb"},
		{"only.zip", zipped("a.docx", bomb), 0, "only.zip/a.docx: bomb"},
		{"none.zip", zipped("a.docx", bomb, "b.rar", "Rar!"), 0, "none.zip/a.docx: bomb, none.zip/b.rar: type"},
		{"picture.zip", zipped("a.bin", "\x00\x01\x02\x00\x00\x00\xff\xfe", "b.txt", words), 1, ""}, // no words are missed
		{"locked.zip", zipped("a.txt", words, "b.pdf", "%PDF-1.4\ntrailer<</Encrypt 1 0 R>>", "c.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "index.cdx.gz", "x"), 1,
			"locked.zip/b.pdf: locked, locked.zip/c.doc: type"},
		{"damaged.zip", damaged, 1, "damaged.zip/b.txt: damaged"},
		{"full.zip", zipped("a.txt", fill("a b "), "b.txt", fill("a c "), "c.txt", fill("a d "), "d.txt", fill("a e "), "e.txt", words), 4, "full.zip/d.txt: bomb"},
		{"names.zip", zipped("a\n\u202eb.rar", "Rar!", strings.Repeat("n", 300)+".rar", "Rar!", "\x82t\x82.rar", "Rar!", "z.txt", words), 1,
			"names.zip/a b.rar: type, names.zip/…" + strings.Repeat("n", 251) + ".rar: type, names.zip/été.rar: type"},
		{"gaps.zip", zipped("a.epub", string(zipped("META-INF/container.xml", `<container><rootfile full-path="c.opf"/></container>`, "c.opf", `<package><manifest><item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/></spine></package>`, "a.xhtml", "<p>"+strings.Repeat(words+" ", 20)))), 1,
			"gaps.zip/a.epub/b.xhtml: damaged"}, // a page that is missing; one that the book does not speak of
		{"many.zip", zipped(append(many, "z.txt", words)...), 1, manyUnread.String() + "many.zip: unread 10.rar, 11.rar, 12.rar, …"},
	} {
		docs, err := Read(row.name, row.data)
		assert.Len(t, docs, row.docs, row.name)
		var unread []story.Unread
		if why := (*Error)(nil); errors.As(err, &why) {
			unread = why.Unread
		}
		if len(docs) > 0 {
			unread = docs[0].Unread
		}
		var got []string
		for _, u := range unread {
			got = append(got, u.File+": "+u.Error.Code)
			if u.Error.Code == "unread" {
				got[len(got)-1] += " " + u.Error.Args[0]
			}
		}
		assert.Equal(t, row.unread, strings.Join(got, ", "), row.name)
	}
}

// The names of files in files can stand in a line, and be handed on.
func TestNamesInArchives(t *testing.T) {
	docs, err := Read("a.zip", zipped("d\x82part\n.txt", "Le pont ferme mardi."))
	require.NoError(t, err)
	assert.Equal(t, "départ .txt", docs[0].File)
}
