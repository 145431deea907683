package claim

import (
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Split returns the parts of a claim as claims of their own, without context.
// They share the words of c.
func Split(a *story.Article, c *Claim) []Claim {
	if len(c.Parts) < 2 {
		return []Claim{*c}
	}
	out := make([]Claim, len(c.Parts))
	from := 0
	for i, s := range c.Parts {
		to := from
		for to < len(c.Words) && c.Words[to].Start < s.End {
			to++
		}
		p := &out[i]
		*p = *c
		p.Span, p.Parts = s, c.Parts[i:i+1]
		p.Turned, p.Negated = c.Turned[i:i+1], c.Turned[i]
		p.Words, p.Context = c.Words[from:to:to], nil
		p.Quantities = overlapping(c.Quantities, s, func(k int) text.Span { return a.Quantities[k].Span })
		p.Times = overlapping(c.Times, s, func(k int) text.Span { return a.Times[k].Span })
		p.Mentions = overlapping(c.Mentions, s, func(k int) text.Span { return a.Mentions[k].Span })
		from = to
	}
	return out
}

// overlapping returns those of ks whose span overlaps s.
func overlapping(ks []int, s text.Span, span func(int) text.Span) []int {
	var out []int
	for _, k := range ks {
		if s.Overlap(span(k)) > 0 {
			out = append(out, k)
		}
	}
	return out
}
