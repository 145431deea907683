package engine

import (
	"math"
	"slices"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// maxInAll is how many bytes of articles' own words are compared with each other: fifty articles of
// forty pages, or five reports of three hundred. Read at their longest, fifty would take minutes, and
// more memory than a browser gives.
const maxInAll = 6 << 20

// shorten leaves out the ends of the longest articles where all of them together tell more than most
// bytes: those that are left are as long as each other, and no other is touched. A block beyond the end
// is none of the article's own, and the article says so.
func shorten(articles []story.Article, most int) {
	lengths := make([]int, len(articles))
	for i := range articles {
		for _, b := range articles[i].Blocks {
			if b.Kind.Own() {
				lengths[i] += b.Len()
			}
		}
	}
	longest := fair(lengths, most)
	for i := range articles {
		if a := &articles[i]; lengths[i] > longest {
			a.Blocks = upTo(a, longest)
			a.Truncated = true
			if why := story.Because("longInAll"); !slices.ContainsFunc(a.Warnings, func(r story.Reason) bool { return r.Code == why.Code }) {
				a.Warnings = append(slices.Clip(a.Warnings), why)
			}
		}
	}
}

// fair returns the length to which the longest are cut for all to have no more than most together,
// more than any where none is cut.
func fair(lengths []int, most int) int {
	sorted := slices.Sorted(slices.Values(lengths))
	for i, n := range sorted {
		if left := len(sorted) - i; n > most/left {
			return most / left
		}
		most -= n
	}
	return math.MaxInt
}

// upTo returns the blocks of an article with those of its own words beyond the first n bytes of them
// classed as left out, and the block that the end falls in divided at a word.
func upTo(a *story.Article, n int) []story.Block {
	out := make([]story.Block, 0, len(a.Blocks)+1)
	for _, b := range a.Blocks {
		if !b.Kind.Own() {
			out = append(out, b)
			continue
		}
		if b.Len() <= n {
			n -= b.Len()
			out = append(out, b)
			continue
		}
		beyond := story.Block{Span: b.Span, Kind: story.Other, Reason: story.Because("beyond")}
		n = len(text.Short(b.Of(a.Text), n))
		if kept := text.Trim(a.Text, text.Span{Start: b.Start, End: b.Start + n}); !kept.Empty() {
			beyond.Span = text.Trim(a.Text, text.Span{Start: b.Start + n, End: b.End})
			b.Span = kept
			out = append(out, b)
		}
		out = append(out, beyond)
		n = 0
	}
	return out
}
