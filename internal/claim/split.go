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
	quantities, times, mentions := c.Quantities, c.Times, c.Mentions
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
		p.Quantities, quantities = text.Overlapping(quantities, s, func(k int) text.Span { return a.Quantities[k].Span })
		p.Times, times = text.Overlapping(times, s, func(k int) text.Span { return a.Times[k].Span })
		p.Mentions, mentions = text.Overlapping(mentions, s, func(k int) text.Span { return a.Mentions[k].Span })
		from = to
	}
	return out
}
