package factuality

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Keeps reports whether a claim of article a is told with a reserve, be it not by its headline.
func (r *Reader) Keeps(a int, c *claim.Claim) bool {
	told := c.Certainty == claim.Conditional && !r.toCome(a, c) || c.Certainty == claim.Possible && !c.Negated
	return told && c.Kind != story.Title && !r.wouldDo(a, c)
}

// Reserve returns the words by which a claim of article a is told with a reserve, as far as the first that says
// of what: "aurait été gonflé", "might be heard"; or as not awaited before a time: "expected before
// September". It is empty where no word of the claim's own does it.
func (r *Reader) Reserve(a int, c *claim.Claim) text.Span {
	s := c.Reserve
	if s.Empty() {
		return r.notYet(a, c)
	}
	more := 1 // content words that belong to it
	if slices.Contains(hearsay, strings.ToLower(s.Of(r.Articles[a].Text))) {
		more++
	}
	for i := 0; i < len(c.Words) && more > 0; i++ {
		word := &c.Words[i]
		if word.Start < s.End || word.Stop {
			continue
		}
		if word.End-c.Reserve.Start > text.Beside || strings.ContainsAny(r.Articles[a].Text[s.End:word.Start], ",;:()") {
			break
		}
		s.End = word.End
		more--
	}
	return s
}

// Words of a reserve behind which what is said to be so is still to come: "is said to have asked".
var hearsay = []string{"is", "are", "was", "were", "soll", "sollen"}

// toCome reports whether a claim of article a stands in what somebody said
// "that" it would be: the conditional is then the future of the past.
func (r *Reader) toCome(a int, c *claim.Claim) bool {
	if c.Quote < 0 || c.Certainty != claim.Conditional {
		return false
	}
	q := &r.Articles[a].Quotes[c.Quote]
	last := text.LastWord(text.Before(r.Articles[a].Text, q.Start))
	first := text.FirstWord(q.Of(r.Articles[a].Text))
	return q.Kind == story.Indirect && (last == "que" || last == "qu" || first == "que" || first == "qu")
}

// Words that end as an infinitive does, and are none.
var noInfinitive = []string{"hier", "entre", "contre", "outre", "derrière", "notre", "votre", "autre", "dernier", "premier"}

// wouldDo reports whether a claim of article a tells in the conditional what a deed would lead to
// that its first word, an infinitive, names: "Agrandir la cuisine coûterait 2,3 millions". Nobody
// keeps his distance there.
func (r *Reader) wouldDo(a int, c *claim.Claim) bool {
	if c.Certainty != claim.Conditional || lang.Primary(r.Articles[a].Language) != "fr" {
		return false
	}
	words := text.LetterRuns(c.Of(r.Articles[a].Text))
	if len(words) < 2 || slices.Contains(noInfinitive, words[0]) || !lang.BeforeNoun(words[1]) {
		return false
	}
	return strings.HasSuffix(words[0], "er") || strings.HasSuffix(words[0], "ir") || strings.HasSuffix(words[0], "re")
}

// Words for what is awaited, and for the time before which it is not.
var (
	awaited = []string{"expected", "due", "attendu", "attendue", "attendus", "attendues", "erwartet", "esperado", "esperada"}
	before  = []string{"before", "avant", "vor", "antes", "prima"}
)

// notYet returns the words by which a claim of article a tells that something is not awaited before a time,
// from the negation on; empty where none do.
func (r *Reader) notYet(a int, c *claim.Claim) text.Span {
	if !r.NotBefore(a, c) {
		return text.Span{}
	}
	art := &r.Articles[a]
	words := segment.AppendWords(r.cut[:0], art.Text, c.Span)
	r.cut = words
	k := slices.IndexFunc(words, func(word segment.Word) bool { return slices.Contains(awaited, strings.ToLower(word.Of(art.Text))) })
	if k < 0 {
		return text.Span{}
	}
	for _, t := range c.Times {
		if at := art.Times[t].Span; at.Start > words[k].Start {
			return text.Span{Start: words[max(0, k-1)].Start, End: at.End} // "not expected before", "pas attendues avant"
		}
	}
	return text.Span{}
}

// NotBefore reports whether a claim of article a tells that something is not awaited before a time.
func (r *Reader) NotBefore(a int, c *claim.Claim) bool {
	if !c.Negated || len(c.Times) == 0 {
		return false
	}
	s := c.Of(r.Articles[a].Text)
	return text.HoldsAny(s, awaited) && text.HoldsAny(s, before)
}
