package ingest

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"
)

const para = "Le conseil a voté hier soir la réouverture du pont, fermé depuis l’hiver, à l’unanimité moins deux voix."

// zipped returns a zip file of the entries, each a name and its content.
func zipped(entries ...string) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(entries); i += 2 {
		f, err := w.Create(entries[i])
		if err == nil {
			_, err = f.Write([]byte(entries[i+1]))
		}
		if err != nil {
			panic(err)
		}
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func gzipped(s string) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, _ = w.Write([]byte(s))
	_ = w.Close()
	return b.Bytes()
}

func encoded(m *charmap.Charmap, s string) []byte {
	out, err := m.NewEncoder().String(s)
	if err != nil {
		panic(err)
	}
	return []byte(out)
}

func utf16le(s string) (out []byte) {
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return out
}

func docx(paragraphs string) []byte {
	return zipped("[Content_Types].xml", "<Types/>", "word/document.xml", `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>`+paragraphs+`</w:body></w:document>`)
}

const warcPage = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><h1>Le pont rouvre</h1><p>" + para + "</p></body></html>"

func warc() string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/pont\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(warcPage), warcPage)
}

// pdf returns a file of one page with that content and further objects.
func pdf(content, more string) []byte {
	return []byte("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
		"3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n" +
		fmt.Sprintf("4 0 obj<</Length %d>>stream\n%s\nendstream endobj\n", len(content), content) +
		"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n" + more + "trailer<</Root 1 0 R>>\n")
}

// webArchive returns a page as Safari saves it.
func webArchive(page string) []byte {
	b := []byte("bplist00")
	var at []int
	object := func(head byte, contents string) byte {
		at = append(at, len(b))
		if n := len(contents); head>>4 == 0xD {
			b = append(b, head|byte(n/2))
		} else {
			b = append(b, head|0xF, 0x11, byte(n>>8), byte(n)) // the length in two bytes
		}
		b = append(b, contents...)
		return byte(len(at) - 1)
	}
	text := func(s string) byte { return object(0x50, s) }
	data, address := text("WebResourceData"), text("WebResourceURL")
	main := object(0xD0, string([]byte{data, address, object(0x40, page), text("https://gazette.example/pont")}))
	top := object(0xD0, string([]byte{text("WebMainResource"), main}))
	table := len(b)
	for _, i := range at {
		b = append(b, byte(i>>8), byte(i))
	}
	b = append(b, 0, 0, 0, 0, 0, 0, 2, 1)
	for _, n := range []int{len(at), int(top), table} {
		b = binary.BigEndian.AppendUint64(b, uint64(n))
	}
	return b
}

// formatCases are files of every format, and what of each must be read.
var formatCases = []struct {
	name   string
	data   []byte
	format string
	docs   int
	want   string // in the text of the first document
}{
	{"a.txt", []byte("Le pont rouvre\n\n" + para), "text", 1, para},
	{"a.txt", append([]byte{0xEF, 0xBB, 0xBF}, para...), "text", 1, para},
	{"a.txt", []byte{0xFF, 0xFE, 'L', 0, 'e', 0, ' ', 0, 0xE9, 0, 't', 0, 0xE9, 0}, "text", 1, "Le été"},
	{"a.txt", []byte("L\x00e\x00 \x00p\x00o\x00n\x00t\x00 \x00r\x00o\x00u\x00v\x00r\x00e\x00"), "text", 1, "Le pont rouvre"}, // UTF-16 without a mark
	{"a.txt", encoded(charmap.Windows1252, para), "text", 1, para},
	{"a.txt", encoded(charmap.ISO8859_15, "Le cœur de la cité bat, une sœur le dit à l'été."), "text", 1, "cœur"},
	{"a.txt", encoded(charmap.Macintosh, "La cité a été fermée à l'arrivée, a répété le préfet."), "text", 1, "répété le préfet"},
	{"a.txt", []byte("Le prÃ©fet a rÃ©pÃ©tÃ© que lâ€™Ã©tÃ© serait long."), "text", 1, "Le préfet a répété que l’été serait long."},
	{"a.html", []byte("<html><head><title>x</title></head><body><p>" + para + "</p></body></html>"), "html", 1, para},
	{"a.txt", []byte("<!DOCTYPE html><p>" + para), "html", 1, para}, // by content, not by name
	{"a.html", encoded(charmap.Windows1252, `<meta charset="iso-8859-1"><p>`+para), "html", 1, para},
	{"a.md", []byte("---\ntitle: Le pont\n---\n\n# Le pont rouvre\n\n" + para), "markdown", 1, para},
	{"a.eml", []byte("From: La Gazette <l@gazette.example>\r\nSubject: =?utf-8?q?Le_pont_rouvre_=C3=A0_l=27=C3=A9t=C3=A9?=\r\nDate: Fri, 14 Mar 2025 19:42:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nLe pr=C3=A9fet a dit que le pont rouvri=\r\nrait.\r\n"), "mail", 1, "Le préfet a dit que le pont rouvrirait."},
	{"a.eml", []byte("From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=zz\n\n--zz\nContent-Type: text/plain\n\nVersion courte.\n--zz\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + base64.StdEncoding.EncodeToString([]byte("<p>"+para+"</p>")) + "\n--zz--\n"), "mail", 1, para},
	{"a.mhtml", []byte("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://gazette.example/pont\r\nSubject: Le pont\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"bb\"\r\n\r\n--bb\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>" + strings.ReplaceAll(para, "é", "=C3=A9") + "</p>\r\n--bb--\r\n"), "mhtml", 1, para},
	{"a.docx", docx(`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Le pont rouvre</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Le conseil </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>a voté</w:t></w:r><w:del><w:r><w:t>non</w:t></w:r></w:del></w:p>`), "docx", 1, "Le conseil a voté"},
	{"a.odt", zipped("META-INF/manifest.xml", "<m/>", "content.xml", `<office:document-content><office:body><office:text><text:h text:outline-level="1">Le pont rouvre</text:h><text:p>Le conseil<text:s/>a voté.</text:p></office:text></office:body></office:document-content>`), "odt", 1, "Le conseil a voté."},
	{"a.epub", zipped("META-INF/container.xml", `<container><rootfiles><rootfile full-path="OEBPS/c.opf"/></rootfiles></container>`, "OEBPS/c.opf", `<package><metadata><dc:title>Recueil</dc:title></metadata><manifest><item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`, "OEBPS/a.xhtml", "<html><body><p>Couverture</p></body></html>", "OEBPS/b.xhtml", "<html><body><h1>Le pont rouvre</h1>"+strings.Repeat("<p>"+para+"</p>", 5)+"</body></html>"), "epub", 1, para},
	{"a.rtf", []byte(`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator x;}\b Le pont rouvre\b0\par Le pr\'e9fet a r\u233?p\u233?t\u233? \'ab non \'bb.\par}`), "rtf", 1, "Le préfet a répété « non »."},
	{"a.pdf", pdf("BT /F1 10 Tf 50 700 Td (Le bac part chaque soir du vieux quai de Brask \\340 18 h /) Tj 0 -12 Td (40. Il revient vers minuit.) Tj ET", ""), "pdf", 1, "Le bac part chaque soir du vieux quai de Brask à 18 h / 40. Il revient vers minuit."},
	{"a.pdf", pdf("BT /F1 10 Tf 50 700 Td (1. Le pont de Brask ferme mardi) Tj 0 -12 Td (2. Le bac le remplace tout l'hiver) Tj ET", ""), "pdf", 1, "1. Le pont de Brask ferme mardi\n2. Le bac le remplace tout l'hiver"},
	{"a.pdf", pdf("BT /F1 20 Tf 50 700 Td (Le pont rouvre) Tj /F1 10 Tf 0 -40 Td (Le conseil a vot\\351 hier soir la r\\351ouver-) Tj 0 -12 Td [(ture) -300 (du pont, ferm\\351 depuis l'hiver.)] TJ ET", ""), "pdf", 1, "Le pont rouvre\nLe conseil a voté hier soir la réouverture du pont, fermé depuis l'hiver."},
	{"a.zip", zipped("b.txt", para, "a.txt", "Premier article du recueil.", "img/x.png", "\x89PNG", "__MACOSX/._a", "x"), "text", 2, "Premier article"},
	{"a.zip", zipped("page.html", "<p>"+para, "page_files/frame.html", "<p>publicité"), "html", 1, para},
	{"a.warc", []byte(warc()), "warc", 1, para},
	{"a.warc.gz", gzipped(warc()), "warc", 1, para},
	{"a.wacz", zipped("archive/data.warc.gz", string(gzipped(warc())), "pages/pages.jsonl", `{"format":"json-pages-1.0"}`), "warc", 1, para},
	{"a.xml", []byte(`<?xml version="1.0"?><rss version="2.0"><channel><title>La Gazette</title><item><title>Le pont rouvre</title><link>https://gazette.example/1</link><pubDate>Fri, 14 Mar 2025 19:42:00 +0100</pubDate><description>&lt;p&gt;` + para + `&lt;/p&gt;</description></item><item><title>Autre</title><description>Un texte.</description></item></channel></rss>`), "feed", 2, para},
	{"a.xml", []byte(`<feed xmlns="http://www.w3.org/2005/Atom"><title>La Gazette</title><entry><title>Le pont</title><link href="https://gazette.example/1"/><published>2025-03-14T19:42:00Z</published><content type="html">&lt;p&gt;` + para + `&lt;/p&gt;</content></entry></feed>`), "feed", 1, para},
	{"wallabag.json", []byte(`[{"title":"Le pont rouvre","content":"<p>` + para + `</p>","url":"https://gazette.example/1","published_at":"2025-03-14T19:42:00+0100","published_by":["Léa Roy"],"domain_name":"gazette.example","language":"fr"}]`), "json", 1, para},
	{"zotero.json", []byte(`{"items":[{"itemType":"newspaperArticle","title":"Le pont rouvre","creators":[{"firstName":"Léa","lastName":"Roy"}],"abstractNote":"` + para + `","date":"2025-03-14","publicationTitle":"La Gazette"}]}`), "json", 1, para},
	{"nexis.txt", []byte("Le pont rouvre\nLa Gazette\n14 mars 2025 vendredi\nCopyright 2025 La Gazette\nLength: 120 words\nBody\n" + para + "\nLoad-Date: March 15, 2025\nEnd of Document\nLe pont reste fermé\nLe Courrier\n13 mars 2025 jeudi\nLength: 80 words\nBody\nLe pont reste fermé, dit le maire.\nEnd of Document\n"), "text", 2, para},
	{"factiva.txt", []byte("Le pont rouvre\n120 words\n14 March 2025\nLa Gazette\nGAZET\nFrench\nCopyright 2025. La Gazette.\n" + para + "\nDocument GAZET00020250314el3e0001x\n"), "text", 1, para},
	{"a.txt", append([]byte("Le pont rouvre\n\n"+para), 0), "text", 1, para},                                                 // a stray NUL
	{"a.json", append([]byte{0xFF, 0xFE}, utf16le(`[{"title":"Le pont rouvre","content":"`+para+`"}]`)...), "json", 1, para}, // what it is, is told in any encoding
	{"a.xml", []byte(`<?xml version="1.0"?><note><to>A</to><body>` + para + `</body></note>`), "html", 1, para},
	{"a.mbox", []byte("From a@b Fri Mar 14 19:42:00 2025\nFrom: a@b.example\nSubject: x\n\n" + para + "\n\nFrom here on, it is text.\n\nFrom a@b Fri Mar 14 19:43:00 2025\nFrom: a@b.example\nSubject: y\n\nLe second message.\n"), "mail", 2, "From here on, it is text."},
	{"a.emlx", []byte("58\nFrom: a@b.example\nSubject: Le pont\n\nLe pont rouvre mardi.\n\n<?xml version=\"1.0\"?><plist/>"), "mail", 1, "Le pont rouvre mardi."},
	{"a.mht", []byte("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://gazette.example/pont\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"lost\"\r\n\r\n--bb\r\nContent-Type: text/html\r\n\r\n<p>" + para + "</p>\r\n--bb--\r\n"), "mhtml", 1, para},
	{"a.docx", zipped("[Content_Types].xml", "<Types/>", "_rels/.rels", `<Relationships><Relationship Type="http://x/officeDocument" Target="word/document2.xml"/></Relationships>`, "word/document2.xml", `<w:document><w:body><w:p><w:r><w:t>`+para+`</w:t></w:r></w:p></w:body></w:document>`), "docx", 1, para},                                               // Word on the web
	{"a.epub", zipped("META-INF/container.xml", `<container><rootfile full-path="c.opf"/></container>`, "c.opf", `<package><manifest><item id="a" href="le%20pont.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="a"/></spine></package>`, "le pont.xhtml", "<html><body>"+strings.Repeat("<p>"+para+"</p>", 5)+"</body></html>"), "epub", 1, para}, // a name in percent signs, a part named twice
	{"a.epub", zipped("META-INF/container.xml", `<container><rootfile full-path="c.opf"/></container>`, "c.opf", `<package><manifest><item id="a" href="a.xhtml"/><item id="b" href="b.css"/></manifest></package>`, "a.xhtml", "<html><body>"+strings.Repeat("<p>"+para+"</p>", 5)+"</body></html>", "b.css", strings.Repeat("p{} ", 200)), "epub", 1, para},     // without a spine
	{"a.webarchive", webArchive("<html><body><p>" + para + "</p></body></html>"), "webarchive", 1, para},
	{"a.enex", []byte(`<?xml version="1.0"?><en-export application="Evernote"><note><title>Le pont</title><content><![CDATA[<en-note><div>` + para + `</div></en-note>]]></content></note><note><title>Le second</title><content>&lt;en-note&gt;Le second pont.&lt;/en-note&gt;</content></note></en-export>`), "enex", 2, para},
	{"europresse.html", []byte(`<html><body><article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">La Gazette, no. 1234</span></div><span class="DocHeader">Région, vendredi 14 mars 2025, p. 4</span><div class="titreArticle"><p class="titreArticleVisu">Le pont rouvre</p></div></header><section><div class="DocText"><p>` + para + `</p></div></section></article><article><span class="DocPublicationName">Le Courrier</span><p class="titreArticleVisu">Autre</p><div class="DocText"><p>Deux.</p></div></article></body></html>`), "europresse", 2, para},
}

func TestReadFormats(t *testing.T) {
	for i, c := range formatCases {
		t.Run(fmt.Sprint(i, " ", c.name), func(t *testing.T) {
			docs, err := Read(c.name, c.data)
			require.NoError(t, err)
			require.Len(t, docs, c.docs)
			assert.Equal(t, c.format, docs[0].Format)
			assert.Contains(t, docs[0].Text, c.want)
			for _, d := range docs {
				checkDocument(t, d)
			}
		})
	}
}

// checkDocument holds what is true of every document: its pieces are ordered,
// apart, not empty, on character boundaries; elements stand after their
// parents; nothing but white space and markup stands between the pieces.
func checkDocument(t testing.TB, d Document) {
	t.Helper()
	require.True(t, utf8.ValidString(d.Text))
	at := 0
	for _, p := range d.Pieces {
		require.LessOrEqual(t, at, p.Start)
		require.Less(t, p.Start, p.End)
		require.LessOrEqual(t, p.End, len(d.Text))
		require.True(t, utf8.RuneStart(d.Text[p.Start]))
		require.True(t, p.End == len(d.Text) || utf8.RuneStart(d.Text[p.End]))
		require.Less(t, p.Element, len(d.Elements))
		require.LessOrEqual(t, p.Links, p.Len())
		if d.Format != "markdown" {
			require.Empty(t, strings.TrimFunc(d.Text[at:p.Start], invisible), "words between pieces")
		}
		at = p.End
	}
	if d.Format != "markdown" {
		require.Empty(t, strings.TrimFunc(d.Text[at:], invisible), "words after the pieces")
	}
	for i, e := range d.Elements {
		require.Less(t, e.Parent, i)
	}
}

// locked sets the flag of a password on every file of an archive.
func locked(archive []byte) []byte {
	for i := range archive[:len(archive)-9] {
		switch string(archive[i : i+4]) {
		case "PK\x03\x04":
			archive[i+6] |= 1
		case "PK\x01\x02": // in the directory
			archive[i+8] |= 1
		}
	}
	return archive
}

func TestReadErrors(t *testing.T) {
	compound := "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...."
	for _, c := range []struct {
		name, data, code string
	}{
		{"a.txt", "", "empty"},
		{"a.txt", " \n\t\r\n", "empty"},
		{"a.bin", "\x00\x01\x02\x03\x04\x05\x06\x07binary\x00\x00", "binary"},
		{"a.png", "\x89PNG\r\n\x1a\n0000", "type"},
		{"a.doc", compound, "type"},
		{"a.zip", "PK\x03\x04 and then nothing", "damaged"},
		{"a.zip", string(locked(zipped("a.txt", "x"))), "locked"},
		{"a.docx", string(locked(docx("<w:p/>"))), "locked"},
		{"a.docx", compound + string(utf16le("EncryptedPackage")), "locked"}, // how Office locks one
		{"a.docx", string(docx("")), "noText"},
		{"a.docx", string(docx(strings.Repeat("<w:p/>", maxSize/6+10))), "bomb"},
		{"a.docx", string(zipped("[Content_Types].xml", "<Types/>", "word/styles.xml", "<x/>")), "damaged"},
		{"a.webarchive", "bplist00" + strings.Repeat("\xFF", 60), "damaged"},
		{"a.plist", strings.ReplaceAll(string(webArchive("x")), "Main", "Side"), "type"},
		{"a.json", `[{"title":"Le pont","content":"coupé`, "damaged"},
		{"a.json", `{"settings":{"a":1}}`, "noText"},
		{"a.tar", strings.Repeat("\x00", 257) + "ustar\x0000" + strings.Repeat("\x00", 200), "type"},
		{"a.txt", string(encoded(charmap.Windows1251, strings.Repeat("Мост открыт. ", 20))), "binary"}, // no language read here
		{"a.zip", string(zipped("x.png", "\x89PNG")), "nothingIn"},
		{"a.zip", string(zipped()), "nothingIn"},
		{"a.pdf", string(pdf("BT ET", ""))[:200], "damaged"},
		{"a.url", "[InternetShortcut]\r\nURL=https://phare.example/bac\r\n", "link"},
		{"a.desktop", "[Desktop Entry]\nType=Link\nURL=https://phare.example/bac\n", "link"},
		{"a.webloc", `<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>https://phare.example/bac</string></dict></plist>`, "link"},
		{"a.webloc", "bplist00\xd1\x01\x02SURL_\x10\x19https://phare.example/bac", "damaged"},
		{"a.zip", string(zipped("a.zip", string(zipped("b.zip", string(zipped("c.zip", string(zipped("d.zip", string(zipped("e.txt", "x")))))))))), "nested"},
		{"a.odt", string(zipped("META-INF/manifest.xml", "<manifest:encryption-data/>", "content.xml", "<x/>")), "locked"},
		{"a.html", "<html><body><script>1</script></body></html>", "noText"},
		{"a.html", "<meta charset=\"shift_jis\"><p>\x93\xfa\x96\x7b", "encoding"},
		{"a.pdf", string(pdf("", "6 0 obj<</Subtype/Image/Length 1>>stream\nx\nendstream endobj\n")), "image"},
		{"a.pdf", strings.Replace(string(pdf("BT ET", "")), "<</Root", "<</Encrypt 9 0 R/Root", 1), "locked"},
		{"a.pdf", "%PDF-1.7\nnothing more", "damaged"},
		{"a.gz", "\x1F\x8B\x08\x00broken", "damaged"},
		{"a.gz", string(gzipped(strings.Repeat("a", maxUnpack+10))), "bomb"},
		{"a.zip", string(zipped("a.txt", strings.Repeat("a ", maxSize/2+10))), "size"},
		{"a.eml", "From: a@b.example\nSubject: x\nContent-Type: multipart/encrypted; boundary=z\n\n--z\n\nx\n--z--\n", "locked"},
	} {
		docs, err := Read(c.name, []byte(c.data))
		require.Error(t, err, c.code)
		require.Empty(t, docs)
		var e *Error
		require.True(t, errors.As(err, &e), c.code)
		assert.Equal(t, c.code, e.Reason.Code, "%s %.20q", c.name, c.data)
	}
	for name, kind := range map[string]string{"a.pages": "Pages (.pages)", "A.NUMBERS": "Numbers (.numbers)", "a.key": "Keynote (.key)"} {
		_, err := Read(name, zipped("Index/Document.iwa", "x"))
		var e *Error
		require.ErrorAs(t, err, &e)
		assert.Equal(t, kind, e.Reason.Args[0])
	}
	_, err := Read("a.txt", make([]byte, 30<<20))
	var e *Error
	require.ErrorAs(t, err, &e)
	assert.Equal(t, "size", e.Reason.Code)
	assert.Equal(t, []string{"30", "20"}, e.Reason.Args)
	_, err = Read("a.txt", make([]byte, maxSize+1))
	require.ErrorAs(t, err, &e)
	assert.Equal(t, []string{"21", "20"}, e.Reason.Args, "what is over the limit reads so")
}

// A file of more lines than any article has is read to there.
func TestReadManyLines(t *testing.T) {
	docs, err := Read("a.txt", []byte(strings.Repeat("a b\n", 4*maxPieces)))
	require.NoError(t, err)
	require.Len(t, docs[0].Pieces, maxPieces)
	checkDocument(t, docs[0])
}

// A page whose elements nest deeper than any real one is read all the same,
// and soon.
func TestReadDeep(t *testing.T) {
	docs, err := Read("a.html", []byte("<html>"+strings.Repeat("<div>", 100_000)+"<p>"+para+"</p>"))
	require.NoError(t, err)
	assert.Contains(t, docs[0].Text, para)
}

func TestPlainUnwraps(t *testing.T) {
	d := Plain("a.txt", strings.Repeat("Le conseil municipal a voté hier soir la réouverture\ndu pont, fermé depuis trois hivers, par vingt voix\ncontre deux, au terme d'une longue séance.\n\n", 4))
	require.Len(t, d.Pieces, 4)
	assert.Equal(t, 150, d.Pieces[0].Len())
	d = Plain("a.txt", "Un titre\nUne signature\nUn paragraphe.\n\nUn autre.")
	require.Len(t, d.Pieces, 4)
	assert.Equal(t, []bool{true, false, false, true}, []bool{d.Pieces[0].Gap, d.Pieces[1].Gap, d.Pieces[2].Gap, d.Pieces[3].Gap})
}

func TestISO(t *testing.T) {
	for in, want := range map[string]string{
		"2026-03-12T18:12:40.000Z": "2026-03-12T18:12+00:00", "2026-03-12T18:12+0100": "2026-03-12T18:12+01:00", "2026-03-12 18:12:00": "2026-03-12T18:12",
		"2026-03-12": "2026-03-12", "20260312": "2026-03-12", "2026/03/12": "2026-03-12", "12 mars": "", "2026-13-01": "", "": "", "2026-03-12T25:00": "2026-03-12",
	} {
		assert.Equal(t, want, isoDate(in), in)
	}
}

// What a file lacks costs no more than that.
func TestReadOddFiles(t *testing.T) {
	page := "<!doctype html><title>Le bac</title><p>" + para + "</p><p>" + para
	saved := "Snapshot-Content-Location: https://phare.example/bac\nSubject: Le bac\nContent-Type: multipart/related; boundary=b\n\n"
	part := "--b\nContent-Type: text/html\n\n" + page + "</p>"
	lost := zipped("_rels/.rels", `<Relationships><Relationship Type="x/officeDocument" Target="word/nowhere.xml"/></Relationships>`, "word/document.xml", "<w:p><w:t>"+para+"</w:t></w:p>")
	var many strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&many, "<w:p><w:t>%s %d</w:t></w:p>", para, i*i*7919)
	}
	short := docx(many.String())
	copy(short[len(short)/2:], strings.Repeat("\xff", 99))
	escaped := ""
	for _, r := range para {
		if r < 0x80 {
			escaped += string(r)
		} else {
			escaped += fmt.Sprintf(`\u%d?`, r)
		}
	}
	for _, row := range []struct {
		name, data string
		warning    string
	}{
		{"no part.mht", saved + page, ""},
		{"whole.mht", saved + part + "\n--b--\n", ""},
		{"cut.mht", saved + part, "damaged"},
		{"relation.docx", string(lost), ""},
		{"short.docx", string(short), "damaged"},
		{"whole.rtf", `{\rtf1 {\b Le bac}\par ` + escaped + `}` + "\n", ""},
		{"cut.rtf", `{\rtf1 {\b Le bac}\par ` + escaped, "damaged"},
	} {
		docs, err := Read(row.name, []byte(row.data))
		require.NoError(t, err, row.name)
		assert.Contains(t, docs[0].Text, para, row.name)
		var warnings []string
		for _, w := range docs[0].Warnings {
			warnings = append(warnings, w.Code)
		}
		assert.Equal(t, row.warning, strings.Join(warnings, " "), row.name)
	}
	docs, err := Read("a\n\u202egpj.txt", []byte(para))
	require.NoError(t, err)
	assert.Equal(t, "a gpj.txt", docs[0].File)
}
