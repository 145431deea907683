package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/ingest"
)

// line is a piece with what its words alone tell.
type line struct {
	ingest.Piece
	words  string // as written
	folded string // lower case, without accents, marks straight, spaces single: see fold
	key    string // folded, without the marks around it: what two lines that say the same share
	count  int    // words, a run of letters or digits each
	end    rune   // last character, closing marks and brackets aside
	shout  bool   // mostly capitals

	looked, isFurniture bool // see furnitureOf
	furniture           known
}

// lineOf returns the line that p is in text.
func lineOf(text string, p ingest.Piece) line {
	l := line{Piece: p, words: p.Of(text)}
	l.folded = fold(l.words)
	l.read()
	return l
}

// linesOf returns the lines that pieces are in text. What is folded of them
// shares one string.
func linesOf(text string, pieces []ingest.Piece) []line {
	lines := make([]line, len(pieces))
	ends := make([]int, len(pieces))
	buf := make([]byte, 0, len(text)+len(text)/32)
	for i, p := range pieces {
		lines[i].Piece, lines[i].words = p, p.Of(text)
		buf = appendFold(buf, lines[i].words)
		ends[i] = len(buf)
	}
	folded, start := string(buf), 0
	for i := range lines {
		lines[i].folded = folded[start:ends[i]]
		lines[i].read()
		start = ends[i]
	}
	return lines
}

// read fills in what the words of a line tell.
func (l *line) read() {
	l.key = trimMarks(l.folded)
	in, upper, lower, signs := false, 0, 0, 0
	for _, r := range l.words {
		switch {
		case 'a' <= r && r <= 'z': // most of them
			if !in {
				l.count++
			}
			in = true
			lower++
		case r == ' ':
			in = false
		case r >= '぀' && r <= '鿿': // written without spaces: two signs make a word
			l.count += signs & 1
			signs++
			in = false
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if !in {
				l.count++
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
	l.shout = upper > 3 && upper > 4*lower
	l.end = lastOf(l.words)
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

// closed reports whether the line ends as a sentence does.
func (l *line) closed() bool {
	switch l.end {
	case '.', '!', '?', '…', ':', ';', '。', '！', '？':
		return true
	}
	return false
}

// sentence reports whether the line ends in a full stop or in a closing mark,
// as the paragraphs of an article do.
func (l *line) sentence() bool {
	if l.closed() {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(l.words)
	return r == '»' || r == '”' || r == '"'
}

// prose reports whether the line is long enough, and ends, as a paragraph of
// an article does.
func (l *line) prose() bool {
	return l.count >= leastProse && l.sentence() || l.count >= surelyProse
}

// How many words a line has that is of some kind, as newspapers set them.
const (
	leastTold   = 4  // fewer are a label or an entry of a menu
	mostSign    = 7  // a signature, an outlet with its desk, a credit
	leastProse  = 14 // of a paragraph, which ends in a sentence
	surelyProse = 40 // whatever it ends with: no menu, credit or headline is as long
)

// fold returns s as the tables of this package are written: lower case,
// accents taken off, apostrophes and quotation marks straight, every run of
// white space one space, invisible characters gone.
func fold(s string) string {
	return string(appendFold(make([]byte, 0, len(s)+4), s))
}

// appendFold appends s as fold returns it.
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
			b = appendPlain(b, unicode.ToLower(r))
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

// appendPlain appends the ASCII writing of a lower-case letter or a mark of the
// languages read here, or r itself.
func appendPlain(b []byte, r rune) []byte {
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

// trimMarks returns a folded line without the marks, bullets and arrows around it.
func trimMarks(s string) string {
	if n := len(s); n > 0 && asciiWord(s[0]) && asciiWord(s[n-1]) { // most of them
		return s
	}
	return strings.TrimFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '©' && r != '%' && r != '€' && r != '$' && r != '£'
	})
}

// asciiWord reports whether c is a small letter or a digit of ASCII.
func asciiWord(c byte) bool { return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' }
