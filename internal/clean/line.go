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
		case r == '\'' || r == '’':
			in = false
		default:
			in = false
		}
	}
	l.shout = upper > 3 && upper > 4*lower
	l.end, _ = utf8.DecodeLastRuneInString(strings.TrimRight(l.words, " \u00a0\u202f\"'»”’)]*_"))
	return l
}

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
func (l *line) prose() bool { return l.count >= 14 && l.sentence() || l.count >= 40 }

// fold returns s as the tables of this package are written: lower case,
// accents taken off, apostrophes and quotation marks straight, every run of
// white space one space, invisible characters gone.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9': // most of them
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteByte(byte(r))
			continue
		case r == '\u00AD' || r == '\uFEFF' || r >= '\u200B' && r <= '\u200F' || r == '\u2060' || r >= '\u0300' && r < '\u0370':
			continue
		case unicode.IsSpace(r) || unicode.IsControl(r):
			space = b.Len() > 0
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		if r < utf8.RuneSelf {
			if 'A' <= r && r <= 'Z' {
				r += 'a' - 'A'
			}
			b.WriteByte(byte(r))
			continue
		}
		b.WriteString(plainRune(unicode.ToLower(r)))
	}
	return b.String()
}

// plainRune returns the ASCII writing of a lower-case letter or a mark of the
// languages read here, or r itself.
func plainRune(r rune) string {
	switch r {
	case 'à', 'á', 'â', 'ã', 'ä', 'å', 'ª':
		return "a"
	case 'ç':
		return "c"
	case 'è', 'é', 'ê', 'ë':
		return "e"
	case 'ì', 'í', 'î', 'ï':
		return "i"
	case 'ñ':
		return "n"
	case 'ò', 'ó', 'ô', 'õ', 'ö', 'º':
		return "o"
	case 'ù', 'ú', 'û', 'ü':
		return "u"
	case 'ý', 'ÿ':
		return "y"
	case 'œ':
		return "oe"
	case 'æ':
		return "ae"
	case 'ß':
		return "ss"
	case '’', '‘', 'ʼ', '´', '`':
		return "'"
	case '“', '”', '„', '«', '»':
		return "\""
	case '–', '—', '‑', '−', '‐':
		return "-"
	case '…':
		return "..."
	}
	return string(r)
}

// trimMarks returns a folded line without the marks, bullets and arrows around it.
func trimMarks(s string) string {
	return strings.TrimFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '©' && r != '%' && r != '€' && r != '$' && r != '£'
	})
}
