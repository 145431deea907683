package ingest

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/story"
)

// isPDF looks for the sign of a PDF in the first KB: other bytes may stand above it. Those of a mail
// are its headers, and the sign is of a file that is attached as it is.
func isPDF(_ string, data []byte) bool {
	return bytes.Contains(data[:min(len(data), 1024)], []byte("%PDF-")) && !looksMail(unwrapped(data))
}

// shown is a string that a page shows, where and how large.
type shown struct {
	x, y, end, size float64
	words           string
	bold            bool
}

// readPDF reads the text of a PDF in the order its pages show it. A PDF that
// holds only pictures of text is refused, and so is one with a password.
func readPDF(name string, data []byte, _ within) ([]Document, error) {
	f := parsePDF(data)
	if f.trailer["Encrypt"] != nil {
		return nil, because("locked")
	}
	pages := f.pages()
	if len(pages) == 0 {
		return nil, because("damaged", "PDF")
	}
	w := writer{d: &Document{File: name, Format: "pdf"}, next: Piece{Element: -1}}
	var lines []pdfLine
	for i, p := range pages {
		r := pdfPage{f: f}
		r.run(f.contents(p["Contents"]), f.dict(f.inherited(p, "Resources")), identity, 0)
		for _, l := range dropCaps(pdfLines(r.shown)) {
			l.page = i
			lines = append(lines, l)
		}
	}
	w.paragraphs(lines)
	d := w.done()
	if letters(d.Text) < 20 {
		if f.hasImages() {
			return nil, because("image")
		}
		if !bytes.Contains(data, []byte("%%EOF")) && !bytes.Contains(data, []byte("trailer")) {
			return nil, because("damaged", "PDF") // its end is missing, and its pages with it
		}
		return nil, because("noText")
	}
	if info := f.dict(f.trailer["Info"]); info != nil {
		if t := pdfText(f.get(info["Title"])); strings.Contains(t, " ") {
			d.Data = add(d.Data, "page", oneLine(t), story.OriginMeta)
		}
	}
	return exports(d), nil
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// pdfText returns a string of a file's own record.
func pdfText(v any) string {
	s, _ := v.(string)
	if strings.HasPrefix(s, "\xFE\xFF") {
		return fromUTF16([]byte(s[2:]), true)
	}
	if utf8.ValidString(s) {
		return s
	}
	return ""
}

// pages returns the pages in order.
func (f *pdfFile) pages() []pdfDict {
	var out []pdfDict
	seen := map[int]bool{}
	var visit func(v any, depth int)
	visit = func(v any, depth int) {
		if r, ok := v.(pdfRef); ok {
			if seen[int(r)] {
				return
			}
			seen[int(r)] = true
		}
		d := f.dict(v)
		if d == nil || depth > 40 || len(out) >= 500 {
			return
		}
		kids, ok := f.get(d["Kids"]).([]any)
		if !ok {
			out = append(out, d)
			return
		}
		for _, k := range kids {
			visit(k, depth+1)
		}
	}
	if root := f.dict(f.trailer["Root"]); root != nil {
		visit(root["Pages"], 0)
	}
	if len(out) > 0 {
		return out
	}
	var ids []int
	for id, v := range f.objects {
		if d, ok := v.(pdfDict); ok && d["Type"] == pdfName("Page") {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	for _, id := range ids[:min(len(ids), 500)] {
		out = append(out, f.dict(pdfRef(id)))
	}
	return out
}

// inherited returns a value of a page or of the nodes above it.
func (f *pdfFile) inherited(d pdfDict, key pdfName) any {
	for range 40 {
		if d == nil {
			return nil
		}
		if v, ok := d[key]; ok {
			return v
		}
		d = f.dict(d["Parent"])
	}
	return nil
}

func (f *pdfFile) contents(v any) []byte {
	switch x := f.get(v).(type) {
	case pdfStream:
		return f.decoded(x)
	case []any:
		var out []byte
		for _, y := range x {
			if s, ok := f.get(y).(pdfStream); ok && len(out) < maxSize {
				out = append(append(out, f.decoded(s)...), '\n')
			}
		}
		return out
	}
	return nil
}

func (f *pdfFile) hasImages() bool {
	for _, v := range f.objects {
		if s, ok := v.(pdfStream); ok && s.dict["Subtype"] == pdfName("Image") {
			return true
		}
	}
	return false
}

// matrix is a transformation of the plane: x' = ax + cy + e, y' = bx + dy + f.
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

// then returns the transformation m and after it n.
func (m matrix) then(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3], m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}
