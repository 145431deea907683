// Package said finds the quotes of an article by place: which have words in a span, which are
// announced in it, whose speaker is named there. An article may have ten thousand of them, and each
// clause and each cell of a comparison asks.
package said

import (
	"slices"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Quotes are the quotes of an article. The word that announces one may stand far from its words, and
// before those of another: each has an order of its own.
type Quotes struct {
	all                   []story.Quote
	words, cues, speakers *text.Index
}

// In returns the quotes of an article. It keeps hold of them.
func In(art *story.Article) *Quotes {
	all := art.Quotes
	return &Quotes{
		all:      all,
		words:    text.IndexOf(len(all), func(k int) text.Span { return all[k].Span }),
		cues:     text.IndexOf(len(all), func(k int) text.Span { return all[k].Cue }),
		speakers: text.IndexOf(len(all), func(k int) text.Span { return all[k].SpeakerSpan }),
	}
}

// Any reports whether f holds for a quote that has words in s.
func (x *Quotes) Any(s text.Span, f func(q *story.Quote) bool) bool {
	return x.words.Any(s, func(k int) bool { return f(&x.all[k]) })
}

// AnyAnnounced reports whether f holds for a quote whose cue has words in s.
func (x *Quotes) AnyAnnounced(s text.Span, f func(q *story.Quote) bool) bool {
	return x.cues.Any(s, func(k int) bool { return f(&x.all[k]) })
}

// AnyBy reports whether f holds for a quote whose speaker is named in s.
func (x *Quotes) AnyBy(s text.Span, f func(q *story.Quote) bool) bool {
	return x.speakers.Any(s, func(k int) bool { return f(&x.all[k]) })
}

// Speaks reports whether a quote's speaker is named in s.
func (x *Quotes) Speaks(s text.Span) bool {
	return x.AnyBy(s, func(*story.Quote) bool { return true })
}

// Among returns which quotes have words in one of spans, in the order of the article.
func (x *Quotes) Among(spans []text.Span) []int {
	var out []int
	for _, s := range spans {
		x.words.Any(s, func(k int) bool { out = append(out, k); return false })
	}
	slices.Sort(out)
	return slices.Compact(out)
}
