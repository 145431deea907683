// Package segment cuts an article's own words into sentences and words:
// [Sentences] for an article, [Words] for any span of a text (words.go; numbers.go for those
// of figures). A sentence ends at a mark that is not an abbreviation's (abbreviation.go) and
// not within a quotation or a parenthesis (quoted.go). [Dateline] tells where a paragraph
// begins to say something (dateline.go).
package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Sentences returns the sentences of the article's own words, in order. None
// crosses a block, is empty, or has white space at its ends.
//
// A quotation is kept whole, its closing mark and the cue after it included,
// even where it holds several sentences, unless it is long (see whole): what
// it says is for the stages that read quotations to take apart.
func Sentences(a *story.Article) []story.Sentence {
	var out []story.Sentence
	for i, b := range a.Blocks {
		if !b.Kind.Own() {
			continue
		}
		s := splitter{txt: a.Text[:b.End], lang: a.Language, start: b.Start, i: b.Start}
		for {
			at, more := s.next()
			if at = text.Trim(a.Text, at); !at.Empty() && says(at.Of(a.Text)) {
				out = append(out, story.Sentence{Span: at, Block: i})
			}
			if !more {
				break
			}
		}
	}
	return out
}

// A sentence of so many bytes ends soon, see [splitter.endless]. The press has none of a quarter of them;
// where what has no full stop goes on for a megabyte, much is done for each part of a sentence with all of it.
const longest = 4000

// says reports whether s holds a letter or a digit.
func says(s string) bool {
	for _, r := range s {
		if isLetter(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

// splitter finds sentence after sentence of one block.
type splitter struct {
	txt   string // ends where the block does
	lang  string
	start int // of the sentence being read
	i     int
	item  marker // the list marker that the sentence begins with
}

// next returns the span of the next sentence, and whether there may be more.
func (s *splitter) next() (at text.Span, more bool) {
	s.skipSpace()
	s.start = s.i
	if m := readMarker(s.txt, s.i); m.end > 0 {
		s.item, s.i = m, m.end
	}
	for s.i < len(s.txt) {
		r, n := utf8.DecodeRuneInString(s.txt[s.i:])
		if end := s.whole(r, n); end > 0 {
			s.i = end
			if s.endsAfterMark(r) {
				return s.cut(end), true
			}
			continue
		}
		switch {
		case isTerminator(r):
			if end, ok := s.terminator(n); ok {
				return s.cut(end), true
			}
		case r == '\n' && blankLine(s.txt[s.i:]):
			return s.cut(s.i), true
		case s.i > s.start && startsItem(r) && s.nextItem(), s.endless(r):
			return s.cut(s.i), true
		default:
			s.i += n
		}
	}
	return text.Span{Start: s.start, End: len(s.txt)}, false
}

// endless reports whether a sentence that does not end is cut at r: where its line ends or behind a sign that
// parts it, lest a figure be cut in two; at any white space if there is none for a while.
func (s *splitter) endless(r rune) bool {
	long := s.i - s.start - longest
	return long > 0 && text.IsSpace(r) && (long > wholeLimit || r == '\n' || strings.IndexByte(",;:", s.txt[s.i-1]) >= 0)
}

func (s *splitter) cut(end int) text.Span {
	s.i = end
	return text.Span{Start: s.start, End: end}
}

func (s *splitter) skipSpace() {
	for s.i < len(s.txt) {
		r, n := utf8.DecodeRuneInString(s.txt[s.i:])
		if !text.IsSpace(r) && !text.IsInvisible(r) {
			return
		}
		s.i += n
	}
}

// terminator decides whether the terminator of n bytes at s.i ends the
// sentence, and where. It moves on where it does not.
func (s *splitter) terminator(n int) (end int, ok bool) {
	dot := s.i
	end = s.run(dot + n)
	s.i = end
	if end == len(s.txt) {
		return end, true
	}
	next, _ := utf8.DecodeRuneInString(s.txt[end:])
	if !text.IsSpace(next) {
		return end, s.glued(dot, end)
	}
	first := afterSpace(s.txt, end)
	if first == len(s.txt) {
		return end, true
	}
	if !s.opens(first) || spaced(s.txt[s.start:end]) {
		return end, false
	}
	if s.txt[dot] == '.' && end == dot+1 && !s.dotEnds(dot, first) {
		return end, false
	}
	return end, true
}

// run returns the end of the terminators and closing marks that go on at i:
// "?!", "...", ". . .", ".»", ". »", ".)".
func (s *splitter) run(i int) int {
	for i < len(s.txt) {
		r, n := utf8.DecodeRuneInString(s.txt[i:])
		if isTerminator(r) || isClosing(r) && !s.opensHere(i) {
			i += n
			continue
		}
		if end := footnote(s.txt, i); end > i {
			i = end
			continue
		}
		if j := afterSpace(s.txt, i); j > i && j < len(s.txt) {
			r, n := utf8.DecodeRuneInString(s.txt[j:])
			dots := r == '.' && (j+1 == len(s.txt) || s.txt[j+1] != '.' && !wordGoesOn(s.txt[j+1:])) && s.txt[i-1] == '.'
			if r == '»' && s.lang != "de" || dots && j == i+1 {
				i = j + n
				continue
			}
		}
		break
	}
	return i
}

// footnote returns the end of a reference at i: "[1]".
func footnote(txt string, i int) int {
	if txt[i] == '[' {
		if end := digits(txt, i+1); end > i+1 && end < len(txt) && txt[end] == ']' {
			return end + 1
		}
	}
	return i
}

// opensHere reports whether a straight mark at i opens a quotation rather than
// closing one: a space stands before it.
func (s *splitter) opensHere(i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s.txt[:i])
	return text.IsSpace(r)
}

// spaced reports whether s ends with an ellipsis of three dots with spaces
// around them, which stands for words left out, or for a pause.
func spaced(s string) bool { return strings.HasSuffix(s, " . . .") && !strings.HasSuffix(s, ". . . .") }

// opens reports whether what stands at i can be the beginning of a sentence.
func (s *splitter) opens(i int) bool {
	for limit := i + 40; i < len(s.txt) && i < limit; {
		r, n := utf8.DecodeRuneInString(s.txt[i:])
		switch {
		case unicode.IsUpper(r) || unicode.IsTitle(r) || isDigit(r), strings.HasPrefix(s.txt[i:], "..."), r == '…':
			return true
		case r == '(' && i+2 < len(s.txt) && s.txt[i+2] == ')': // "(a) …"
			return true
		case unicode.IsLower(r):
			return false
		case isLetter(r), r == '¿', r == '¡', r == '«', r == '“', r == '„', r == '•', r == '#', isSymbol(r):
			return true
		case text.IsApostrophe(r), isOpening(r), text.IsDash(r), r == '-', r == '.', text.IsSpace(r):
			i += n // "'t was", "(il", "– dit-il": what follows decides
		default:
			return false
		}
	}
	return true
}

// glued decides about a terminator with no space after it, as scraping leaves
// them: "world.Today" is cut, "www.Example.com" and "Y!J." are not.
func (s *splitter) glued(dot, end int) bool {
	r, n := utf8.DecodeRuneInString(s.txt[end:])
	if isOpening(r) && r != '\'' {
		r, n = utf8.DecodeRuneInString(s.txt[end+n:])
		return unicode.IsUpper(r) && n > 0
	}
	if !unicode.IsUpper(r) {
		return false
	}
	if q, _ := utf8.DecodeRuneInString(s.txt[end+n:]); !unicode.IsLower(q) && !text.IsApostrophe(q) {
		return false
	}
	for i := end; i < len(s.txt) && s.txt[i] > ' ' && i < end+60; i++ {
		if s.txt[i] == '@' {
			return false
		}
	}
	start := dot
	for start > s.start && s.txt[start-1] > ' ' && dot-start < 60 {
		start--
	}
	token := s.txt[start:dot]
	for i := range len(token) {
		if c := token[i]; c == '/' || c == '@' || c == '.' {
			return false
		}
	}
	q, _ := utf8.DecodeLastRuneInString(token)
	return token != "www" && (len(token) > 2 && (unicode.IsLower(q) || isDigit(q)) || len(token) > 1 && isClosing(q)) // "(… 10,2 %).Les prix"
}

// dotEnds decides whether the lone full stop at dot ends the sentence, where
// the next one could begin at first.
func (s *splitter) dotEnds(dot, first int) bool {
	word := lastWord(s.txt[s.start:dot])
	if word == "" { // after a mark; "N°." leads on to a number
		return !strings.HasSuffix(s.txt[s.start:dot], "N°") && !strings.HasSuffix(s.txt[s.start:dot], "n°")
	}
	begins := s.start+len(word) == dot // the sentence so far is this word
	fold := text.Fold(word)
	digit := isDigit(rune(s.txt[first]))
	starter := !digit && s.stopAt(first)
	switch c := word[len(word)-1]; {
	case isDigit(rune(c)):
		if begins && len(word) <= 2 {
			return false // a list number
		}
		// "am 12. Juni", "im 19. Jahrhundert": an ordinal, where the language writes them so
		return s.lang != "de" || len(word) > 2 || starter || digit && !s.dotted(dot-len(word), first)
	case isAcronym(fold):
		if fold == "a.m" || fold == "p.m" || word == "a.C" || word == "d.C" {
			return !digit && !DayOrZone(s.txt[first:])
		}
		return starter && !lang.BeforeName(s.lang, fold)
	case utf8.RuneCountInString(word) == 1 && isLetter(rune(word[0])) || len(word) == 2 && utf8.RuneCountInString(word) == 1:
		if strings.HasSuffix(s.txt[:dot-len(word)], "°") {
			return true // degrees
		}
		if begins {
			return false // "A. Réponse", "J. Martin"
		}
		if fold == "i" && s.lang == "en" {
			return !afterName(s.txt[s.start : dot-1])
		}
		if word == "v" && s.lang == "en" {
			return false // "Stone v. The Harbour Board": one side against the other
		}
		return starter && !lang.BeforeName(s.lang, fold)
	case numbered(fold):
		return !digit && !roman(s.txt[first:])
	case lang.BeforeName(s.lang, fold):
		return false
	case lang.Abbreviation(s.lang, fold):
		return starter || fold == "etc" || fold == "ecc" || fold == "usw"
	}
	return true
}

// DayOrZone reports whether what follows an hour of the day in English is its day or
// its zone, as American papers set them: "at 7 p.m. Thursday", "9 a.m. ET".
func DayOrZone(s string) bool {
	n := 0
	for n < len(s) && n < 10 && (s[n]|0x20 >= 'a' && s[n]|0x20 <= 'z') {
		n++
	}
	switch s[:n] {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday":
		return true
	case "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
		"Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec":
		for n < len(s) && (s[n] == '.' || s[n] == ' ') {
			n++
		}
		return n < len(s) && isDigit(rune(s[n]))
	case "Eastern", "Central", "Mountain", "Pacific",
		"ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "GMT", "BST", "UTC", "CET", "CEST", "AEST", "AEDT", "IST", "JST":
		return true
	}
	return false
}

// stopAt reports whether the word at i is one of the language's little words,
// which a name seldom begins with.
func (s *splitter) stopAt(i int) bool {
	w := Words(s.txt, text.Span{Start: i, End: min(len(s.txt), runeFloor(s.txt, i+40))})
	return len(w) > 0 && lang.Stop(s.lang, w[0].Fold)
}

func runeFloor(s string, i int) int {
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return i
}

func isTerminator(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '．', '。', '！', '？', '‼', '⁇', '⁈', '⁉':
		return true
	}
	return false
}

func isClosing(r rune) bool {
	switch r {
	case '»', '”', '"', '’', '\'', '“', '›', ')', ']':
		return true
	}
	return false
}

func isOpening(r rune) bool {
	switch r {
	case '«', '“', '„', '"', '‘', '\'', '‹', '‚', '(', '[', '»':
		return true
	}
	return false
}

// afterSpace returns where the white space at i ends.
func afterSpace(s string, i int) int {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !text.IsSpace(r) && !text.IsInvisible(r) {
			break
		}
		i += n
	}
	return i
}

// blankLine reports whether s, which begins with a line break, goes on with
// another: the paragraph ends.
func blankLine(s string) bool {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\n':
			return true
		case ' ', '\t', '\r':
		default:
			return false
		}
	}
	return true
}

// dotted reports whether the figures at word and those at next are a day, a
// month or a year in figures: "am 27. 11. 2024".
func (s *splitter) dotted(word, next int) bool {
	end := digits(s.txt, next)
	if end-next <= 2 {
		return end < len(s.txt) && s.txt[end] == '.'
	}
	before := s.txt[s.start:word]
	return end-next == 4 && len(before) > 2 && strings.HasSuffix(before, ". ") && isDigit(rune(before[len(before)-3]))
}
