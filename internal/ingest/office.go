package ingest

import (
	"encoding/xml"
	"strings"

	"recoupe/internal/story"
)

// docx reads a Word document: its paragraphs, with what their styles say.
func (a *archive) docx(name string) ([]Document, error) {
	s, err := a.text(a.wordDocument(), "DOCX")
	if err != nil {
		return nil, err
	}
	w := writer{d: &Document{File: name, Format: "docx"}, next: Piece{Element: -1}}
	inText, link, bold := false, 0, false
	err = walkXML(s, func(tag string, attrs []xml.Attr) bool {
		switch tag {
		case "p":
			w.flush()
			bold = false
		case "t":
			inText = true
		case "tab":
			w.buf.WriteByte('\t')
		case "br", "cr":
			w.flush()
		case "noBreakHyphen":
			w.buf.WriteString("-")
		case "hyperlink":
			link++
		case "r":
			bold = false
		case "b":
			v := xmlAttr(attrs, "val")
			bold = v != "0" && v != "false"
		case "numPr":
			w.next.Role, w.next.Level = Item, 1
		case "pStyle":
			w.style(xmlAttr(attrs, "val"))
		case "outlineLvl":
			if v := xmlAttr(attrs, "val"); len(v) == 1 && v[0] < '9' && w.next.Role != Heading {
				w.next.Role, w.next.Level = Heading, int(v[0]-'0')+1
			}
		case "del", "Fallback", "instrText", "footnoteReference", "pict", "comment", "sectPr", "delText":
			return false
		}
		return true
	}, func(t string) {
		if inText {
			w.buf.WriteString(t)
			if link > 0 {
				w.next.Links += len(t)
			}
			if bold {
				w.next.Bold += len(t)
			}
		}
	}, func(tag string) {
		switch tag {
		case "t":
			inText = false
		case "p":
			w.flush()
		case "hyperlink":
			link--
		case "tc":
			w.flush()
		}
	})
	d := w.done()
	if err != nil && len(d.Pieces) == 0 {
		return nil, because("damaged", "DOCX")
	}
	a.properties(&d, "docProps/core.xml")
	return exports(d), nil
}

// wordDocument returns the name of the file in the archive that holds the words.
// Word on the web calls it other than everybody, and tells so in a file of its own.
func (a *archive) wordDocument() string {
	name := "word/document.xml"
	if s, err := a.text("_rels/.rels", ""); err == nil {
		_ = walkXML(s, func(_ string, attrs []xml.Attr) bool {
			target := strings.TrimPrefix(xmlAttr(attrs, "Target"), "/")
			if strings.HasSuffix(xmlAttr(attrs, "Type"), "/officeDocument") && a.find(target) != nil {
				name = target
			}
			return true
		}, func(string) {}, func(string) {})
	}
	return name
}

// style says what a paragraph style makes of the piece being written.
func (w *writer) style(name string) {
	n := strings.ToLower(strings.ReplaceAll(name, " ", ""))
	for _, p := range []string{"heading", "titre", "berschrift", "ttulo", "titolo", "kop"} {
		if i := strings.Index(n, p); i >= 0 && len(n) > i+len(p) {
			if c := n[len(n)-1]; c >= '1' && c <= '6' {
				w.next.Role, w.next.Level = Heading, int(c-'0')
				return
			}
		}
	}
	switch {
	case n == "title" || n == "titre" || n == "titel":
		w.next.Role, w.next.Level = Heading, 1
	case strings.Contains(n, "listparagraph") || strings.Contains(n, "listbullet") || strings.Contains(n, "listnumber") || strings.Contains(n, "paragraphedeliste"):
		w.next.Role, w.next.Level = Item, 1
	case n == "quote" || n == "citation" || n == "intensequote":
		w.next.Role = Quote
	}
}

// properties reads the title, the author and the language that an office
// document says it has. Its dates are those of the file, not of the article.
func (a *archive) properties(d *Document, file string) {
	s, err := a.text(file, "")
	if err != nil {
		return // it need not have any
	}
	in := ""
	_ = walkXML(s, func(tag string, _ []xml.Attr) bool { in = tag; return true }, func(t string) {
		t = oneLine(t)
		switch in {
		case "title":
			// A title that only names the file tells nothing.
			if strings.Contains(t, " ") {
				d.Data = add(d.Data, "title", t, story.OriginMeta)
			}
		case "language":
			d.Data = add(d.Data, "language", languageTag(t), story.OriginMeta)
		}
	}, func(string) { in = "" })
}

// odt reads an OpenDocument text.
func (a *archive) odt(name string) ([]Document, error) {
	manifest, err := a.text("META-INF/manifest.xml", "ODT")
	if err != nil {
		return nil, err
	}
	if strings.Contains(manifest, "encryption-data") {
		return nil, because("locked")
	}
	s, err := a.text("content.xml", "ODT")
	if err != nil {
		return nil, err
	}
	if !strings.Contains(s, "office:text") {
		return nil, because("type", "OpenDocument")
	}
	w := writer{d: &Document{File: name, Format: "odt"}, next: Piece{Element: -1}}
	list, link, body := 0, 0, false
	err = walkXML(s, func(tag string, attrs []xml.Attr) bool {
		switch tag {
		case "body":
			body = true
		case "p", "h":
			w.flush()
			if list > 0 {
				w.next.Role, w.next.Level = Item, 1
			}
			if tag == "h" {
				w.next.Role, w.next.Level = Heading, 1
				if v := xmlAttr(attrs, "outline-level"); len(v) == 1 && v[0] >= '1' && v[0] <= '6' {
					w.next.Level = int(v[0] - '0')
				}
			} else if n := xmlAttr(attrs, "style-name"); n == "Title" {
				w.next.Role, w.next.Level = Heading, 1
			} else if n == "Quotations" {
				w.next.Role = Quote
			}
		case "list-item":
			list++
		case "s":
			w.buf.WriteByte(' ')
		case "tab":
			w.buf.WriteByte('\t')
		case "line-break":
			w.flush()
		case "a":
			link++
		case "annotation", "note", "tracked-changes", "sequence-decls", "automatic-styles", "font-face-decls":
			return false
		}
		return true
	}, func(t string) {
		if body {
			t = strings.Join(strings.FieldsFunc(" "+t+" ", func(r rune) bool { return r == '\n' || r == '\r' || r == '\t' }), " ")
			t = t[1 : len(t)-1]
			w.buf.WriteString(t)
			if link > 0 {
				w.next.Links += len(t)
			}
		}
	}, func(tag string) {
		switch tag {
		case "p", "h":
			w.flush()
		case "list-item":
			list--
		case "a":
			link--
		}
	})
	d := w.done()
	if err != nil && len(d.Pieces) == 0 {
		return nil, because("damaged", "ODT")
	}
	a.properties(&d, "meta.xml")
	return exports(d), nil
}
