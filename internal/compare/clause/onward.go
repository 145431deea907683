package clause

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/text"
)

// A clause may break off within what it tells: in the middle of a list, or between a subject and its verb
// with an aside in dashes between them.

// WithList returns c with the rest of the list of its sentence that it breaks off in, if it is no longer
// than most bytes then.
func (c *Clause) WithList(sentence text.Span, most int) text.Span {
	s := c.Span
	if sentence = bared(c.art.Text, sentence); s.End < sentence.End {
		s.End += c.restOfList(c.art.Text[s.End:sentence.End])
	}
	if s.Len() > most {
		return c.Span
	}
	return s
}

// toVerb returns where c, which has no verb, ends with the verb that its sentence goes on to, behind an aside
// in dashes or, where the whole sentence is longer than most bytes, at the first mark that it has one before;
// 0 if it does not.
func (c *Clause) toVerb(sentence text.Span, most int) int {
	if !c.bare || c.End >= sentence.End {
		return 0
	}
	txt := c.art.Text
	if n := pastAside(c.Of(txt), txt[c.End:sentence.End]); n > 0 {
		return nextMark(txt, c.End+n, sentence.End)
	}
	if sentence.End-c.Start <= most {
		return 0
	}
	for at := c.End; at < sentence.End && at-c.Start < most && txt[at] != ';'; {
		_, n := utf8.DecodeRuneInString(txt[at:])
		at = nextMark(txt, at+n, sentence.End)
		if !Verbless(txt[c.Start:at], c.art.Language) {
			return at
		}
	}
	return 0
}

// A member of a list has so many words at most, and a list so many members behind a comma.
const longestMember, mostMembers = 9, 8

// restOfList returns the length of the rest of a list that goes on behind c at a comma: "a coat",
// ", a sweater and black boots". What is said of a name behind a comma is none: "Ana Roy",
// ", a clerk and sailor".
func (c *Clause) restOfList(rest string) int {
	if !strings.HasPrefix(rest, ", ") {
		return 0
	}
	language := lang.Primary(c.art.Language)
	and := joining[language]
	if and == nil {
		return 0
	}
	words := c.Of(c.art.Text)
	last := words[strings.LastIndexFunc(words, text.IsSpace)+1:]
	named := text.StartsUpper(last)
	if strings.ContainsFunc(last, unicode.IsDigit) { // an age, a year
		return 0
	}
	at, joined := 0, false
	for range mostMembers {
		if !strings.HasPrefix(rest[at:], ", ") {
			return 0
		}
		from := at + len(", ")
		n, _ := nextCut(rest[from:])
		part := strings.TrimSpace(rest[from : from+n])
		head, tail := cutAt(part, and)
		if head == "" && tail != "" { // ", a sweater, and black boots"
			if at == 0 {
				return 0 // what is told besides
			}
			head, tail, joined = tail, "", true
		}
		if strings.ContainsAny(part, "«“\"") || named && !text.StartsUpper(head) || !member(head, language) || tail != "" && !member(tail, language) {
			return 0
		}
		at = from + len(part)
		if joined || tail != "" {
			return at
		}
	}
	return 0
}

// member reports whether words may be a member of a list: a few, without a verb, and no clause's.
func member(words, language string) bool {
	low := strings.ToLower(words)
	first, rest := text.CutWord(low)
	second, behind := text.CutWord(rest)
	verbs, open := lang.VerbsOf(language), opensLeaning()[language]
	return len(strings.Fields(words)) <= longestMember && !slices.Contains(binding[language], first) && !slices.Contains(openers, first) && first != "lors" &&
		!strings.HasSuffix(first, "ing") && !(strings.HasSuffix(second, "ing") && strings.HasPrefix(behind, " ")) && !(language == "en" && strings.HasSuffix(first, "ed")) && !verbs.Common(first) && !hasVerb(low, verbs, open)
}

// joining are the words that the last member of a list follows.
var joining = map[string][]string{"en": {"and", "or"}, "fr": {"et", "ou"}}

// cutAt returns what stands before and behind the first of some words in s; all of s where none does.
func cutAt(s string, words []string) (head, tail string) {
	for rest := s; ; {
		var word string
		if word, rest = text.CutWord(rest); word == "" {
			return s, ""
		}
		if slices.Contains(words, word) {
			return strings.TrimSpace(s[:len(s)-len(rest)-len(word)]), strings.TrimSpace(rest)
		}
	}
}

// pastAside returns where the aside in dashes ends in rest that words, which have no verb, stand before or
// break off in; 0 if they do not.
func pastAside(words, rest string) int {
	open := false
	for at, n := dash(words); n > 0; at, n = dash(words) {
		open = !open
		words = words[at+n:]
	}
	from := 0
	at, n := dash(rest)
	if !open {
		if n == 0 || strings.ContainsFunc(rest[:at], text.IsLetter) {
			return 0
		}
		from = at + n
		at, n = dash(rest[from:])
	}
	if n == 0 {
		return 0
	}
	return from + at + n
}

// dash returns where the first dash between words stands in s, and its length; 0, 0 if none does.
func dash(s string) (at, n int) {
	for i, r := range s {
		switch r {
		case '—', '–', '―':
			return i, utf8.RuneLen(r)
		case '-':
			before, _ := utf8.DecodeLastRuneInString(s[:i])
			long := len(s[i:]) - len(strings.TrimLeft(s[i:], "-"))
			if behind, _ := utf8.DecodeRuneInString(s[i+long:]); (i == 0 || unicode.IsSpace(before)) && (i+long == len(s) || unicode.IsSpace(behind)) {
				return i, long
			}
		}
	}
	return 0, 0
}
