package coreference

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/compare/date"
	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// In German every noun has a capital.
const german = "de"

// Anchored reports whether two claims have, besides a word and a half, two of a time, a name and a
// figure in common: "the intruders got in on 26 April through Nordelta, the company said", "the
// thieves let themselves in on April 26".
func (j *Judge) Anchored(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	said := j.Articles[b].Quotes[x.Quote].Span
	if n, _ := j.InOther(j.Plain(b, x, said, text.Span{}), a, y); n < OneCount {
		return false
	}
	n := 0
	for _, shared := range [...]bool{j.TimeInBoth(b, x, a, y), j.NameWithin(b, x, said, a, y), j.FigureInBoth(b, x, a, y, false)} {
		if shared {
			n++
		}
	}
	return n >= 2
}

// FigureInBoth reports whether two claims give one figure that tells what it is of,
// be it rounded; with counts, one exact count of the same named thing.
func (j *Judge) FigureInBoth(b int, x *claim.Claim, a int, y *claim.Claim, counts bool) bool {
	ours := j.Figures(a, []text.Span{y.Span})
	return slices.ContainsFunc(j.Figures(b, []text.Span{x.Span}), func(f figure.Figure) bool {
		if f.Q.Value < figure.Telltale || f.Q.Kind == story.Age || f.Q.Kind == story.Duration {
			return false
		}
		other, how := figure.Closest(&f, ours)
		if counts {
			return how == figure.Equal && f.Q.Kind == story.Count && !f.Anyone && figure.CountsAlike(&f, other)
		}
		return how == figure.Equal || how == figure.Rounded
	})
}

// TimeInBoth reports whether two claims name one day, month or year.
func (j *Judge) TimeInBoth(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	for _, s := range x.Times {
		for _, t := range y.Times {
			p, q := date.Closed(&j.Articles[b].Times[s]), date.Closed(&j.Articles[a].Times[t])
			if p.From != "" && len(p.From) == len(q.From) && date.Same(&j.Articles[b], p, &j.Articles[a], q) {
				return true
			}
		}
	}
	return false
}

// MonthInBoth reports whether two claims name one month, of whatever year: the
// verb tells it, and "devrait" or "attendues" less plainly than a future.
func (j *Judge) MonthInBoth(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	month := func(t *story.Time) string {
		if s := date.Closed(t).From; date.Level(len(s)) == date.Month {
			return s[date.Year:]
		}
		return ""
	}
	return slices.ContainsFunc(x.Times, func(s int) bool {
		m := month(&j.Articles[b].Times[s])
		return m != "" && slices.ContainsFunc(y.Times, func(t int) bool { return month(&j.Articles[a].Times[t]) == m })
	})
}

// NameInBoth reports whether two claims mention one name.
func (j *Judge) NameInBoth(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	return j.NameWithin(b, x, text.Span{End: len(j.Articles[b].Text)}, a, y)
}

// NameWithin reports whether claim y of article a mentions a name of claim x of article b that
// stands within s.
func (j *Judge) NameWithin(b int, x *claim.Claim, s text.Span, a int, y *claim.Claim) bool {
	return slices.ContainsFunc(x.Mentions, func(m int) bool {
		p := &j.Articles[b].Mentions[m]
		return s.Contains(p.Span) && slices.ContainsFunc(y.Mentions, func(n int) bool { return j.Articles[a].Mentions[n].Name == p.Name })
	})
}

// NameAround returns 1 where a name stands in the claims of fact i around x in article a
// and around y in article b, found to be a name or told by its capital alone, else 0.
func (j *Judge) NameAround(i, a int, x text.Span, b int, y text.Span) float64 {
	p, q := j.ClaimOf(i, a, x), j.ClaimOf(i, b, y)
	if p == nil || q == nil {
		return 0
	}
	names := func(a int, c *claim.Claim) []string {
		var out []string
		for _, word := range c.Words {
			if word.Upper && j.Articles[a].Language != german && word.Start > j.Articles[a].Sentences[c.Sentence].Start {
				out = append(out, word.Fold)
			}
		}
		for _, m := range c.Mentions {
			out = append(out, text.Fold(j.Articles[a].Mentions[m].Name))
		}
		return out
	}
	ys := names(b, q)
	if slices.ContainsFunc(names(a, p), func(name string) bool { return slices.Contains(ys, name) }) {
		return 1
	}
	return 0
}
