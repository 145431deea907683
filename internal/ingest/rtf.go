package ingest

import (
	"bytes"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"

	"recoupe/internal/story"
)

func isRTF(_ string, data []byte) bool {
	return bytes.HasPrefix(bytes.TrimLeft(data[:min(len(data), 64)], "\xEF\xBB\xBF \r\n"), []byte("{\\rtf"))
}

// group is what holds inside a pair of braces.
type group struct {
	skip    bool // a destination that is not text
	bold    bool
	unicode int // bytes that stand for a \u character in older readers
}

// rtfReader reads a Rich Text file.
type rtfReader struct {
	w     writer
	data  []byte
	at    int
	page  *charmap.Charmap
	stack []group
	pass  int  // bytes of text still to be passed over after \u
	high  rune // the first half of a letter written in two
}

// readRTF reads a Rich Text file.
func readRTF(name string, data []byte, _ within) ([]Document, error) {
	r := rtfReader{
		w: writer{d: &Document{File: name, Format: "rtf"}, next: Piece{Element: -1}}, data: data,
		page: charmap.Windows1252, stack: []group{{unicode: 1}},
	}
	for r.at < len(data) {
		c := data[r.at]
		r.at++
		switch c {
		case '{':
			if len(r.stack) > 1000 {
				return nil, because("damaged", "RTF")
			}
			r.stack = append(r.stack, r.stack[len(r.stack)-1])
		case '}':
			if len(r.stack) > 1 {
				r.stack = r.stack[:len(r.stack)-1]
			}
		case '\r', '\n':
		case '\\':
			if r.at < len(data) {
				r.control()
			}
		default:
			r.text(c)
		}
	}
	if len(r.stack) > 1 { // its last brace is missing, and what stood before it
		r.w.d.Warnings = append(r.w.d.Warnings, story.Because("damaged", "RTF"))
	}
	return exports(r.w.done()), nil
}

// group returns the group that is open.
func (r *rtfReader) group() *group { return &r.stack[len(r.stack)-1] }

// put adds words to the text.
func (r *rtfReader) put(s string) {
	if g := r.group(); !g.skip && r.w.buf.Len() < maxSize {
		r.w.buf.WriteString(s)
		if g.bold {
			r.w.next.Bold += len(s)
		}
	}
}

// text reads a character, and those after it that are as plain.
func (r *rtfReader) text(c byte) {
	if r.pass > 0 {
		r.pass--
		return
	}
	if c >= 0x80 {
		r.put(string(r.page.DecodeByte(c)))
		return
	}
	from := r.at - 1
	for r.at < len(r.data) && r.data[r.at] >= ' ' && r.data[r.at] < 0x80 && r.data[r.at] != '\\' && r.data[r.at] != '{' && r.data[r.at] != '}' {
		r.at++
	}
	r.put(string(r.data[from:r.at]))
}

// control reads what follows a backslash.
func (r *rtfReader) control() {
	switch c := r.data[r.at]; {
	case c == '\'':
		if r.at+2 >= len(r.data) {
			r.at = len(r.data)
			return
		}
		b := nibble(r.data[r.at+1])<<4 | nibble(r.data[r.at+2])
		r.at += 3
		if r.pass > 0 {
			r.pass--
		} else {
			r.put(string(r.page.DecodeByte(b)))
		}
		return
	case c == '*':
		r.group().skip = true
	case c == '~':
		r.put("\u00a0")
	case c == '_':
		r.put("-")
	case c == '\r' || c == '\n':
		if !r.group().skip {
			r.w.flush()
		}
	case c == '\\' || c == '{' || c == '}':
		r.put(string(rune(c)))
	case asciiLetter(c):
		r.word()
		return
	}
	r.at++
}

// word reads a control word, its number and the space that ends it.
func (r *rtfReader) word() {
	from := r.at
	for r.at < len(r.data) && asciiLetter(r.data[r.at]) && r.at-from < 32 {
		r.at++
	}
	word := string(r.data[from:r.at])
	k, n, has, minus := r.at, 0, false, false
	if k < len(r.data) && r.data[k] == '-' {
		minus = true
		k++
	}
	for start := k; k < len(r.data) && r.data[k] >= '0' && r.data[k] <= '9' && k-start < 10; k++ {
		n = n*10 + int(r.data[k]-'0')
		has = true
	}
	if has {
		r.at = k
	}
	if minus {
		n = -n
	}
	if r.at < len(r.data) && r.data[r.at] == ' ' {
		r.at++
	}
	switch word {
	case "bin":
		if has && n > 0 {
			r.at = min(len(r.data), r.at+n)
		}
	case "u":
		r.unicode(rune(uint16(n)))
	case "ansicpg":
		if m := charmaps("windows-" + itoa(max(0, n))); m != nil {
			r.page = m
		}
	default:
		rtfWord(&r.w, r.group(), word, n, has, r.put)
	}
}

// unicode adds a letter that is given by its number, and has the bytes passed
// over that stand for it in older readers.
func (r *rtfReader) unicode(c rune) {
	r.pass = r.group().unicode
	switch {
	case utf16.IsSurrogate(c) && r.high == 0:
		r.high = c
	case r.high != 0:
		r.put(string(utf16.DecodeRune(r.high, c)))
		r.high = 0
	default:
		r.put(string(c))
	}
}

// rtfWord acts on a control word.
func rtfWord(w *writer, g *group, word string, n int, has bool, put func(string)) {
	switch word {
	case "par", "line", "page", "sect", "row", "column":
		if !g.skip {
			w.flush()
		}
	case "tab", "cell":
		put("\t")
	case "emdash":
		put("—")
	case "endash":
		put("–")
	case "lquote":
		put("‘")
	case "rquote":
		put("’")
	case "ldblquote":
		put("“")
	case "rdblquote":
		put("”")
	case "bullet":
		put("•")
	case "emspace", "enspace", "qmspace":
		put(" ")
	case "b":
		g.bold = !has || n != 0
	case "plain":
		g.bold = false
	case "uc":
		g.unicode = max(0, min(n, 8))
	case "outlinelevel":
		if n >= 0 && n < 6 && !g.skip {
			w.next.Role, w.next.Level = Heading, n+1
		}
	case "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "headerl", "headerr", "headerf", "footerl", "footerr", "footerf", "fldinst", "themedata", "datastore", "latentstyles", "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "filetbl", "annotation", "footnote", "pntext", "bkmkstart", "bkmkend", "nonshppict":
		g.skip = true
	}
}
