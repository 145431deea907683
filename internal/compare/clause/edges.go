package clause

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Marks that close what is open may stand this many bytes behind a clause.
const behind = 4

// Bounds returns span s of an article with the marks it needs, and without what only leads
// over to it.
func Bounds(art *story.Article, s text.Span) text.Span {
	s = balanced(art.Text, s)
	s.Start += connective(s.Of(art.Text), art.Language)
	return s
}

// balanced returns span s of txt with the marks that close what it opens and
// open what it closes, where they stand right beside it, and without one that
// opens it and is not closed.
func balanced(txt string, s text.Span) text.Span {
	s = withOpening(txt, s)
	if !opens(s.Of(txt)) {
		return s
	}
	for _, m := range [...]struct{ open, close string }{{"(", ")"}, {"„", "“"}, {"“", "”"}, {"«", "»"}, {`"`, `"`}} {
		words := s.Of(txt)
		last := strings.LastIndex(words, m.open)
		if last < 0 || m.open == m.close && !opensAt(words, last, len(m.open)) || m.open != m.close && last < strings.LastIndex(words, m.close) {
			continue
		}
		rest := txt[s.End:min(len(txt), s.End+behind+len(m.close))]
		if at := strings.Index(rest, m.close); at >= 0 && strings.IndexFunc(rest[:at], func(r rune) bool { return unicode.IsLetter(r) || r == '\n' }) < 0 {
			s.End += at + len(m.close)
		} else if last == 0 {
			s.Start += len(m.open)
			for s.Start < s.End {
				r, n := utf8.DecodeRuneInString(txt[s.Start:])
				if !text.IsSpace(r) {
					break
				}
				s.Start += n
			}
		}
	}
	return s
}

// withOpening returns span s of txt with the mark right before it, where that
// opens words that end within s or right behind it.
func withOpening(txt string, s text.Span) text.Span {
	before := strings.TrimRightFunc(txt[max(0, s.Start-behind):s.Start], text.IsSpace)
	for _, m := range [...]struct{ open, close string }{{"“", "”"}, {"«", "»"}, {"„", "“"}, {`"`, `"`}, {"‘", "’"}} {
		if gap := txt[max(0, s.Start-behind)+len(before) : s.Start]; !strings.HasSuffix(before, m.open) || gap != "" && (m.open == m.close || strings.Contains(gap, "\n")) {
			continue // or it closes what stands before it
		}
		rest := txt[s.Start:min(len(txt), s.End+behind+len(m.close))]
		at := strings.Index(rest, m.close)
		for m.close == "’" && at >= 0 && !closesAt(rest, at) { // an apostrophe
			next := strings.Index(rest[at+1:], m.close)
			if next < 0 {
				return s
			}
			at += 1 + next
		}
		if at < 0 || strings.Contains(rest[:at], m.open) || strings.Contains(rest[:at], "\n") {
			return s
		}
		if at >= s.Len() && strings.IndexFunc(rest[s.Len():at], text.IsLetter) >= 0 {
			return s
		}
		s.Start -= min(s.Start, behind) - strings.LastIndex(before, m.open)
		return s
	}
	return s
}

// closesAt reports whether the mark at i of words, an apostrophe or the end of
// a quote, is the end: no letter follows.
func closesAt(words string, i int) bool {
	next, _ := utf8.DecodeRuneInString(words[i+len("’"):])
	return !text.IsLetter(next)
}

// opens reports whether one of the marks that balanced looks for stands in s.
func opens(s string) bool {
	for _, r := range s {
		switch r {
		case '(', '„', '“', '«', '"':
			return true
		}
	}
	return false
}

// opensAt reports whether a mark of n bytes at i of words that may open or close opens:
// no letter stands before it, and one right behind or after a space.
func opensAt(words string, i, n int) bool {
	before, _ := utf8.DecodeLastRuneInString(words[:i])
	return (i == 0 || text.IsSpace(before) || before == '(') && i+n < len(words) && words[i+n] != ' '
}

// HandsOver reports whether a clause ends by handing over to somebody's words,
// "asked how he felt, the mayor said", or to a clause that is cut off.
func HandsOver(words, language string) bool {
	return slices.Contains(handing[lang.Primary(language)], text.LastWord(words))
}

var handing = map[string][]string{
	"en": {"said", "saying", "says", "say", "asked", "asking", "added", "adding", "wrote", "writing", "told", "when", "that", "which", "who", "ever", "because", "while"},
	"fr": {"dit", "déclaré", "déclare", "affirmé", "affirme", "expliqué", "explique", "ajouté", "ajoute", "écrit", "lancé", "lance", "assuré", "assure", "que", "qui", "dont", "où", "quand", "lorsque", "car"},
	"de": {"sagte", "sagt", "erklärte", "dass", "weil", "wenn"},
	"es": {"dijo", "dice", "declaró", "añadió", "que", "cuando"},
}
