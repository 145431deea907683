// Package quote finds the quotations of an article: the words, who says them
// and by which reporting verb.
//
// Call [Find] on an article whose blocks are classed and, better, whose names
// have been found. It reads the article's own words only. What it does, in
// order: cut each block into tokens (token.go); pair the quotation marks
// (mark.go); fold each quotation into one token and cut what is around it into
// sentences (read.go); find the reporting verb (cue.go, verb.go) and its subject
// (phrase.go, noun.go, subject.go) after, before or inside each quotation (attribute.go,
// after.go, before.go, inside.go, unstated.go), in what names a source (source.go),
// or in the sentences around it (float.go); tell quotations from names and from
// words kept at arm's length (kind.go); take dialogue and interviews printed
// without marks (dialogue.go, interview.go); find reported speech without marks
// (indirect.go, unsaid.go, sourced.go, nominal.go) and what is thought, wanted, praised or
// spoken of (act.go says which; english_topic.go, english_noun.go, passive.go,
// french_topic.go), where it begins and ends (content.go, english.go, french.go,
// german.go), and the few quoted words in it (lend.go); and say who
// is who over the whole article (candidate.go, aside.go, mention.go, cast.go, sight.go, holder.go,
// body.go, canonical.go, resolve.go).
//
// The tables in data are this project's own lists of reporting verbs and of
// roles, one row a verb or a role; a row may be added by hand.
package quote

import (
	"slices"

	"recoupe/internal/story"
)

// Find returns the quotations of an article, in order of Start. Two of them
// are apart, or one lies within the other: a quote in a quote, the reported
// sentence around a few quoted words.
func Find(a *story.Article) []story.Quote {
	r := newReader(a)
	r.marked()
	r.indirect()
	r.resolve()
	return r.quotes()
}

// found is a quotation on its way.
type found struct {
	story.Quote
	block   int  // index into reader.blocks
	frame   int  // index into block.frames
	region  int  // index into block.regions, -1 for reported speech
	at      int  // index into block.line.toks of its folded token, -1 if it has none
	speaker who  // as found beside the quotation
	float   bool // nobody is named beside it
	strong  bool // a reporting verb or phrase stands beside it
	self    bool // a nested quotation of the speaker's own words: "I wrote ‘…’"
}

// who is a speaker as written.
type who struct {
	block  int
	span   // in the block's line
	nested bool
}

func (r *reader) quotes() []story.Quote {
	slices.SortStableFunc(r.found, func(a, b found) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	out := make([]story.Quote, 0, len(r.found))
	for _, f := range r.found {
		if f.Empty() {
			continue
		}
		if n := len(out); n > 0 && out[n-1].Span == f.Span {
			continue
		}
		out = append(out, f.Quote)
	}
	return out
}
