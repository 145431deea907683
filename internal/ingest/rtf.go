package ingest

import (
	"bytes"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
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

// readRTF reads a Rich Text file.
func readRTF(name string, data []byte, _ int) ([]Document, error) {
	w := writer{d: &Document{File: name, Format: "rtf"}, next: Piece{Element: -1}}
	page := charmap.Windows1252
	stack := []group{{unicode: 1}}
	skip := 0 // bytes of text still to be passed over after \u
	high := rune(0)
	put := func(s string) {
		if g := stack[len(stack)-1]; !g.skip && w.buf.Len() < maxSize {
			w.buf.WriteString(s)
			if g.bold {
				w.next.Bold += len(s)
			}
		}
	}
	for i := 0; i < len(data); {
		c := data[i]
		i++
		switch c {
		case '{':
			if len(stack) > 1000 {
				return nil, because("damaged", "RTF")
			}
			stack = append(stack, stack[len(stack)-1])
		case '}':
			if len(stack) > 1 {
				stack = stack[:len(stack)-1]
			}
		case '\r', '\n':
		case '\\':
			if i >= len(data) {
				break
			}
			g := &stack[len(stack)-1]
			switch c := data[i]; {
			case c == '\'':
				if i+2 < len(data) {
					b := hex(data[i+1])<<4 | hex(data[i+2])
					i += 3
					if skip > 0 {
						skip--
					} else {
						put(string(page.DecodeByte(b)))
					}
				} else {
					i = len(data)
				}
			case c == '*':
				g.skip = true
				i++
			case c == '~':
				put("\u00a0")
				i++
			case c == '_':
				put("-")
				i++
			case c == '\r' || c == '\n':
				if !g.skip {
					w.flush()
				}
				i++
			case !asciiLetter(c):
				if c == '\\' || c == '{' || c == '}' {
					put(string(rune(c)))
				}
				i++
			default:
				j := i
				for j < len(data) && asciiLetter(data[j]) && j-i < 32 {
					j++
				}
				word := string(data[i:j])
				k := j
				if k < len(data) && data[k] == '-' {
					k++
				}
				n, has := 0, false
				for k < len(data) && data[k] >= '0' && data[k] <= '9' && k-j < 10 {
					n = n*10 + int(data[k]-'0')
					has = true
					k++
				}
				if !has {
					k = j
				} else if data[j] == '-' {
					n = -n
				}
				if k < len(data) && data[k] == ' ' {
					k++
				}
				i = k
				if word == "bin" && has && n > 0 {
					i = min(len(data), i+n)
					break
				}
				if word == "u" {
					r := rune(uint16(n))
					skip = g.unicode
					switch {
					case utf16.IsSurrogate(r) && high == 0:
						high = r
					case high != 0:
						put(string(utf16.DecodeRune(high, r)))
						high = 0
					default:
						put(string(r))
					}
					break
				}
				if word == "ansicpg" {
					if m := charmaps("windows-" + itoa(max(0, n))); m != nil {
						page = m
					}
					break
				}
				rtfWord(&w, g, word, n, has, put)
			}
		default:
			if skip > 0 {
				skip--
				break
			}
			// A run of plain characters.
			j := i
			for j < len(data) && data[j] >= ' ' && data[j] < 0x80 && data[j] != '\\' && data[j] != '{' && data[j] != '}' {
				j++
			}
			if c < 0x80 {
				put(string(data[i-1 : j]))
			} else {
				put(string(page.DecodeByte(c)))
				j = i
			}
			i = j
		}
	}
	d := w.done()
	if len(d.Pieces) == 0 {
		return nil, because("noText")
	}
	return exports(d), nil
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

func hex(c byte) byte {
	switch {
	case c >= '0' && c <= '9':
		return c - '0'
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return (c | 0x20) - 'a' + 10
	}
	return 0
}
