package claim

import "recoupe/internal/story"

// Split returns the parts of a claim as claims of their own. What the other
// parts say becomes their context.
func Split(a *story.Article, c *Claim) []Claim {
	if len(c.Parts) < 2 {
		return []Claim{*c}
	}
	out := make([]Claim, len(c.Parts))
	for i, s := range c.Parts {
		p := &out[i]
		*p = *c
		p.Span, p.Parts = s, c.Parts[i:i+1]
		p.Turned, p.Negated = c.Turned[i:i+1], c.Turned[i]
		p.Words, p.Context = nil, nil
		for _, w := range c.Words {
			if s.Contains(w.Span) {
				p.Words = append(p.Words, w)
			} else if len(p.Context) < maxContext {
				p.Context = append(p.Context, w)
			}
		}
		p.Quantities, p.Times, p.Mentions = nil, nil, nil
		for _, k := range c.Quantities {
			if s.Overlap(a.Quantities[k].Span) > 0 {
				p.Quantities = append(p.Quantities, k)
			}
		}
		for _, k := range c.Times {
			if s.Overlap(a.Times[k].Span) > 0 {
				p.Times = append(p.Times, k)
			}
		}
		for _, k := range c.Mentions {
			if s.Overlap(a.Mentions[k].Span) > 0 {
				p.Mentions = append(p.Mentions, k)
			}
		}
	}
	return out
}
