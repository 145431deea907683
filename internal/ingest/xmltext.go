package ingest

import (
	"encoding/xml"
	"io"
	"strings"

	"recoupe/internal/text"
)

// maxXMLDepth is how deep the elements of an XML file may nest.
const maxXMLDepth = 256

// walkXML calls start, data and end for what an XML text holds, by local
// names. start answers whether the element is to be gone into.
func walkXML(s string, start func(name string, attrs []xml.Attr) bool, data func(string), end func(name string)) error {
	d := xml.NewDecoder(strings.NewReader(s))
	d.Strict = false
	d.AutoClose = nil
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // decoded already
	depth := 0
	for {
		t, err := d.Token()
		if err != nil {
			if err == io.EOF {
				return nil
			}
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if depth++; depth > maxXMLDepth {
				return because("damaged", "XML")
			}
			if !start(t.Name.Local, t.Attr) {
				if err := d.Skip(); err != nil {
					return err
				}
				depth--
			}
		case xml.EndElement:
			depth--
			end(t.Name.Local)
		case xml.CharData:
			data(string(t))
		}
	}
}

func xmlAttr(attrs []xml.Attr, name string) string {
	for _, a := range attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// writer builds a document piece by piece.
type writer struct {
	d    *Document
	buf  strings.Builder
	next Piece // what is known of the piece being written
}

// flush ends the piece being written.
func (w *writer) flush() {
	s := w.buf.String()
	w.buf.Reset()
	p := w.next
	w.next = Piece{Element: -1}
	if sp := trim(s, text.Span{End: len(s)}); !sp.Empty() && len(w.d.Pieces) < maxPieces {
		if len(w.d.text) > 0 {
			w.d.text = append(w.d.text, '\n')
		}
		at := len(w.d.text)
		w.d.text = append(w.d.text, s[sp.Start:sp.End]...)
		p.Span = text.Span{Start: at, End: len(w.d.text)}
		p.Element = -1
		p.Gap = true
		p.Links, p.Bold = min(p.Links, p.Len()), min(p.Bold, p.Len())
		w.d.Pieces = append(w.d.Pieces, p)
	}
}

// done ends the document.
func (w *writer) done() Document {
	w.flush()
	w.d.Text = strings.ToValidUTF8(string(w.d.text), "?")
	w.d.text = nil
	return *w.d
}
