package clause

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Who reads a clause by itself needs its subject, its verb and what the verb asks for. Where it begins or
// ends within one of these, more of its sentence makes it whole: the sentence where that is short, else as
// little of it as has no such fault (begin.go, end.go).

// A sentence of so many characters is read at a glance, and a longer stretch than the longest is not.
const (
	glance         = 200
	longestStretch = 360
)

// A sentence of more bytes is none of a newspaper's.
const longestSentence = 1500

// Completed reports whether c reads by itself in its sentence, which tells from byte from on, and else returns
// the stretches of the sentence that it may be worded with, the best first. What is whole but for the sign of a
// list before it is worded without that.
func (c *Clause) Completed(sentence text.Span, from int) (stretches []text.Span, whole bool) {
	if sentence.Len() > longestSentence {
		return nil, true
	}
	st := c.stretchOf(sentence, from)
	s := st.unlisted(c.Span)
	inside := !s.Empty() && st.Contains(s)
	if inside {
		st.narrow(s)
	}
	switch {
	case inside && !st.whole(s):
		stretches = st.candidates(s)
		fallthrough
	case s != c.Span:
		return append(stretches, s), false
	}
	return nil, true
}

// stretch is a sentence that parts of are looked at, from where it tells something, without its stop.
type stretch struct {
	text.Span
	*Clause
	txt, language string
}

func (c *Clause) stretchOf(sentence text.Span, from int) *stretch {
	st := &stretch{Span: bared(c.art.Text, sentence), Clause: c, txt: c.art.Text, language: lang.Primary(c.art.Language)}
	st.End = st.Start + len(strings.TrimRight(st.Of(st.txt), " \u00a0\u202f:;,–—-"))
	st.Start = min(max(st.Start, from), st.End)
	st.Span = st.unlisted(st.Span)
	if n := connective(st.Of(st.txt), st.language); n > 0 && st.Start+n <= c.Start {
		st.Start += n
	}
	return st
}

// unlisted returns span s without the sign of a list that it begins with.
func (st *stretch) unlisted(s text.Span) text.Span {
	words := s.Of(st.txt)
	first, n := utf8.DecodeRuneInString(words)
	if strings.ContainsRune(listSigns, first) {
		if bare := strings.TrimLeftFunc(words[n:], text.IsSpace); bare != "" && len(bare) < len(words)-n {
			s.Start = s.End - len(bare)
		}
	}
	return s
}

const listSigns = "-–—•*·▪◦‣►"

// whole reports whether s, a part of the sentence, reads by itself.
func (st *stretch) whole(s text.Span) bool {
	begins, ends := st.edgeBefore(s.Start), st.edgeBehind(s)
	switch {
	case begins && ends:
		return st.nameFor(s).Empty()
	case !begins && !st.begins(s):
		return false
	case !ends && !st.ends(s):
		return false
	}
	return st.tells(s.Of(st.txt)) && !onlyCue(st.quotes, s) && !saysOnly(s.Of(st.txt), st.language)
}

// nameFor returns where the sentence names who says s, words of somebody and no more; an empty span where it does
// not: "we sold it", without "said Olive Hartnell".
func (st *stretch) nameFor(s text.Span) (name text.Span) {
	st.quotes.Any(s, func(q *story.Quote) bool {
		if q.Kind == story.Direct && max(q.Start-s.Start, s.Start-q.Start, q.End-s.End, s.End-q.End) <= edge && st.Contains(q.SpeakerSpan) && q.SpeakerSpan.Overlap(s) == 0 &&
			strings.ContainsFunc(q.SpeakerSpan.Of(st.txt), unicode.IsUpper) {
			name = q.SpeakerSpan
		}
		return !name.Empty()
	})
	return name
}

// candidates returns the parts of the sentence that hold s and are whole: the sentence first where it is
// short, then the shorter ones first. Where none is, the sentence, or what is left of s.
func (st *stretch) candidates(s text.Span) (out []text.Span) {
	most, name := longestStretch, st.nameFor(s)
	if st.begins(s) && st.ends(s) && !Verbless(s.Of(st.txt), st.language) { // it may be that its verb is not known
		most = max(glance, 2*chars(st.txt, s))
	}
	for _, afterCommas := range []bool{false, true} {
		var found []text.Span
		for _, from := range st.starts(s, afterCommas) {
			for _, to := range st.stops(s) {
				if e := (text.Span{Start: from, End: to}); chars(st.txt, e) <= most && st.whole(e) && !st.unpaired(e, s) && (name.Empty() || e.Contains(name)) {
					found = append(found, e)
				}
			}
		}
		sorting.StableFunc(found, func(x, y text.Span) int { return cmp.Compare(x.Len(), y.Len()) })
		out = append(out, found...)
	}
	switch n := chars(st.txt, st.Span); {
	case n <= glance:
		out = append([]text.Span{st.Span}, out...)
	case n <= most:
		out = append(out, st.Span)
	}
	if len(out) == 0 && name.Empty() {
		return st.named(s)
	}
	return out
}

func chars(txt string, s text.Span) int { return utf8.RuneCountInString(s.Of(txt)) }

// unpaired reports whether e has half a pair of marks, and s has not.
func (st *stretch) unpaired(e, s text.Span) bool {
	odd := func(s text.Span) bool {
		words := balanced(st.txt, s).Of(st.txt)
		return half(words) || strings.Count(words, `"`)%2 != 0
	}
	return odd(e) && !odd(s)
}

// tells reports whether words have a verb besides those of the clauses in them that lean on another, as far
// as English and French words show.
func (st *stretch) tells(words string) bool {
	subordinate := subordinates[st.language]
	if subordinate == nil {
		return true
	}
	verbs, finite, leaning, last, relative := lang.VerbsOf(st.language), 0, 0, "", false
	for first := true; ; first = false {
		word, rest := text.CutWord(words)
		if word == "" {
			return finite > leaning
		}
		low, next := strings.ToLower(word), text.FirstWord(rest)
		if gap := words[:len(words)-len(rest)-len(word)]; strings.ContainsAny(gap, ",;:—–()«“\"") {
			last, relative = ",", strings.Contains(gap, ",") && aboutTheWord(low)
		}
		switch {
		case relative: // up to the next comma
		case slices.Contains(subordinate, low) && !(low == "that" && leadingUp()[last]):
			leaning++
		case !first && text.StartsUpper(word) && !(st.language == "en" && verbs.Common(low)): // a name
		case last != "to" && verbs.Is(last, low, next):
			finite++
		}
		last, words = low, rest
	}
}

// Verbs reports whether it is known of a language which words are verbs, and so whether a clause that begins
// with a small letter may be whole.
func Verbs(language string) bool { return subordinates[lang.Primary(language)] != nil }

// What begins a clause that leans on another.
var subordinates = map[string][]string{
	"en": strings.Fields("who which whose that after when while if although though because unless where"),
	"fr": strings.Fields("qui que qu dont où quand lorsque lorsqu si parce puisque lequel laquelle lesquels lesquelles"),
}

// lower reports whether the first letter of words is a small one.
func lower(words string) bool {
	at := strings.IndexFunc(words, text.IsLetter)
	if at < 0 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(words[at:])
	return unicode.IsLower(first)
}
