// Package line holds a line of a document as the rooms of package clean are handed it, and the
// words that several of them look for in one.
//
// [All] makes the lines of a document's pieces, [Of] a single one. A [Line] is folded once: lists
// of words are written, and compared, as [Fold] returns them. A list is a [Set] (set.go), what a
// line has of words, figures and marks are [Tokens] (token.go); words.go looks at how words begin
// and end. Spans are bytes of the text a line is of, but where they are said to be of its words;
// [Line.At] brings those into the text.
package line

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Line is a piece with what its words alone tell.
type Line struct {
	ingest.Piece
	Words  string // as written
	Folded string // lower case, without accents, marks straight, spaces single: see Fold
	Key    string // folded, without the marks around it: what two lines that say the same share
	Count  int    // words, a run of letters or digits each
	Last   rune   // last character, closing marks and brackets aside
	Shout  bool   // mostly capitals

	looked, isFurniture bool // see FurnitureOnce
	furniture           Furniture
}

// FurnitureOnce returns what page furniture the line is, and whether it is any, as lookUp tells,
// which is asked once: several rooms ask it of a line.
func (l *Line) FurnitureOnce(lookUp func(*Line) (Furniture, bool)) (Furniture, bool) {
	if !l.looked {
		l.furniture, l.isFurniture = lookUp(l)
		l.looked = true
	}
	return l.furniture, l.isFurniture
}

// Of returns the line that p is in text.
func Of(text string, p ingest.Piece) Line {
	l := Line{Piece: p, Words: p.Of(text)}
	l.Folded = Fold(l.Words)
	l.read()
	return l
}

// All returns the lines that pieces are in text. What is folded of them
// shares one string.
func All(text string, pieces []ingest.Piece) []Line {
	lines := make([]Line, len(pieces))
	ends := make([]int, len(pieces))
	buf := make([]byte, 0, len(text)+len(text)/32)
	for i, p := range pieces {
		lines[i].Piece, lines[i].Words = p, p.Of(text)
		buf = appendFold(buf, lines[i].Words)
		ends[i] = len(buf)
	}
	folded, start := string(buf), 0
	for i := range lines {
		lines[i].Folded = folded[start:ends[i]]
		lines[i].read()
		start = ends[i]
	}
	return lines
}

// read fills in what the words of a line tell.
func (l *Line) read() {
	l.Key = TrimMarks(l.Folded)
	in, upper, lower, signs := false, 0, 0, 0
	for _, r := range l.Words {
		switch {
		case 'a' <= r && r <= 'z': // most of them
			if !in {
				l.Count++
			}
			in = true
			lower++
		case r == ' ':
			in = false
		case r >= '぀' && r <= '鿿': // written without spaces: two signs make a word
			l.Count += signs & 1
			signs++
			in = false
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if !in {
				l.Count++
			}
			in = true
			if unicode.IsUpper(r) {
				upper++
			} else if unicode.IsLower(r) {
				lower++
			}
		default:
			in = false
		}
	}
	l.Shout = upper > 3 && upper > 4*lower
	l.Last = lastOf(l.Words)
}

// lastOf returns the last character of a line, closing marks and brackets
// aside.
func lastOf(w string) rune {
	if n := len(w); n > 0 && (letterByte(w[n-1]) || w[n-1] == '.' || w[n-1] == '?' || w[n-1] == '!') { // most of them
		return rune(w[n-1])
	}
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(w, " \u00a0\u202f\"'»”’)]*_"))
	return r
}

func letterByte(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// Closed reports whether the line ends as a sentence does.
func (l *Line) Closed() bool {
	switch l.Last {
	case '.', '!', '?', '…', ':', ';', '。', '！', '？':
		return true
	}
	return false
}

// Sentence reports whether the line ends in a full stop or in a closing mark,
// as the paragraphs of an article do.
func (l *Line) Sentence() bool {
	if l.Closed() {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(l.Words)
	return r == '»' || r == '”' || r == '"'
}

// Prose reports whether the line is long enough, and ends, as a paragraph of
// an article does.
func (l *Line) Prose() bool {
	return l.Count >= LeastProse && l.Sentence() || l.Count >= SurelyProse
}

// How many words a line has that is of some kind, as newspapers set them.
const (
	LeastTold   = 4  // fewer are a label or an entry of a menu
	MostSign    = 7  // a signature, an outlet with its desk, a credit
	LeastProse  = 14 // of a paragraph, which ends in a sentence
	SurelyProse = 40 // whatever it ends with: no menu, credit or headline is as long
)

// A headline has so many words: a line of fewer is a label, of more a paragraph.
const (
	LeastHeadline = 3 // two words head a text where they open it
	MostHeadline  = 40
)

// Fold returns s as the lists of package clean and its rooms are written: lower case,
// accents taken off, apostrophes and quotation marks straight, every run of
// white space one space, invisible characters gone.
func Fold(s string) string {
	return string(appendFold(make([]byte, 0, len(s)+4), s))
}

// appendFold appends s as Fold returns it.
func appendFold(b []byte, s string) []byte {
	space, start := false, len(b)
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9': // most of them
		case r == ' ' || r == '\n' || r == '\t' || r == '\u00a0':
			space = len(b) > start
			continue
		case r < utf8.RuneSelf:
			if r < ' ' || r == 0x7F {
				space = len(b) > start
				continue
			}
			if 'A' <= r && r <= 'Z' {
				r += 'a' - 'A'
			}
		default:
			if r == '\u00AD' || r == '\uFEFF' || r >= '\u200B' && r <= '\u200F' || r == '\u2060' || r >= '\u0300' && r < '\u0370' {
				continue
			}
			if unicode.IsSpace(r) || unicode.IsControl(r) {
				space = len(b) > start
				continue
			}
			if space {
				b = append(b, ' ')
				space = false
			}
			b = AppendPlain(b, unicode.ToLower(r))
			continue
		}
		if space {
			b = append(b, ' ')
			space = false
		}
		b = append(b, byte(r))
	}
	return b
}

// AppendPlain appends the ASCII writing of a lower-case letter or a mark of the
// languages read here, or r itself.
func AppendPlain(b []byte, r rune) []byte {
	plain := ""
	switch r {
	case 'à', 'á', 'â', 'ã', 'ä', 'å', 'ª':
		plain = "a"
	case 'ç':
		plain = "c"
	case 'è', 'é', 'ê', 'ë':
		plain = "e"
	case 'ì', 'í', 'î', 'ï':
		plain = "i"
	case 'ñ':
		plain = "n"
	case 'ò', 'ó', 'ô', 'õ', 'ö', 'º':
		plain = "o"
	case 'ù', 'ú', 'û', 'ü':
		plain = "u"
	case 'ý', 'ÿ':
		plain = "y"
	case 'œ':
		plain = "oe"
	case 'æ':
		plain = "ae"
	case 'ß':
		plain = "ss"
	case '’', '‘', 'ʼ', '´', '`':
		plain = "'"
	case '“', '”', '„', '«', '»':
		plain = "\""
	case '–', '—', '‑', '−', '‐':
		plain = "-"
	case '…':
		plain = "..."
	default:
		return utf8.AppendRune(b, r)
	}
	return append(b, plain...)
}

// TrimMarks returns a folded line without the marks, bullets and arrows around it.
func TrimMarks(s string) string {
	if n := len(s); n > 0 && asciiWord(s[0]) && asciiWord(s[n-1]) { // most of them
		return s
	}
	return strings.TrimFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '©' && r != '%' && r != '€' && r != '$' && r != '£'
	})
}

// asciiWord reports whether c is a small letter or a digit of ASCII.
func asciiWord(c byte) bool { return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' }

// Furniture is page furniture that was found in a line: what it is, the code of the reason, and the
// folded phrase that tells.
type Furniture struct {
	Kind   story.BlockKind
	Code   string
	Phrase string
}

// At moves a span within a line's words into the text.
func (l *Line) At(sp text.Span) text.Span {
	return text.Span{Start: l.Start + sp.Start, End: l.Start + sp.End}
}
