package difference

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/date"
	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// mayAndWill reports whether claim x of article b tells as what may be, or as not awaited before a
// time, what claim y of article a tells as what will be at that time: "the case might be heard in
// February", "it will be heard in February". Where each is all that its article tells of fact i,
// which was surely found to be one thing, no more words need to be the same.
func (w *finder) mayAndWill(i, b int, x *claim.Claim, a int, y *claim.Claim) bool {
	may := x.Certainty == claim.Possible && !x.Negated
	if a == b || !may && !w.notBefore(b, x) || x.Kind == story.Title || y.Kind == story.Title || y.Negated || y.Certainty != claim.Asserted {
		return false
	}
	if w.leastSure(i, a, b) < surest || !w.timeInBoth(b, x, a, y) && !w.monthInBoth(b, x, a, y) || !w.willBe(a, y) || !w.flatly(a, y) {
		return false
	}
	return w.oneClaimEach(i, a, b) || !may && claim.InBoth(w.plain(b, x, x.Span, text.Span{}), w.plain(a, y, y.Span, text.Span{})) >= oneSum
}

// Words for what is awaited, and for the time before which it is not.
var (
	awaited = []string{"expected", "due", "attendu", "attendue", "attendus", "attendues", "erwartet", "esperado", "esperada"}
	before  = []string{"before", "avant", "vor", "antes", "prima"}
)

// notBefore reports whether a claim of article a tells that something is not awaited before a time.
func (w *finder) notBefore(a int, c *claim.Claim) bool {
	if !c.Negated || len(c.Times) == 0 {
		return false
	}
	s := c.Of(w.Articles[a].Text)
	return text.HoldsAny(s, awaited) && text.HoldsAny(s, before)
}

// willBe reports whether a claim of article a tells what will be.
func (w *finder) willBe(a int, c *claim.Claim) bool {
	art := &w.Articles[a]
	tongue := lang.Primary(art.Language)
	return slices.ContainsFunc(segment.Words(art.Text, c.Span), func(word segment.Word) bool {
		f := word.Fold
		switch tongue {
		case "en":
			return f == "will"
		case "fr":
			return f == "va" || f == "vont" || len(f) > 3 && f != "contra" && (strings.HasSuffix(f, "ra") || strings.HasSuffix(f, "ront"))
		case "de":
			return f == "wird" || f == "werden"
		}
		return false
	})
}

// timeInBoth reports whether two claims name one day, month or year.
func (w *finder) timeInBoth(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	for _, s := range x.Times {
		for _, t := range y.Times {
			p, q := date.Closed(&w.Articles[b].Times[s]), date.Closed(&w.Articles[a].Times[t])
			if p.From != "" && len(p.From) == len(q.From) && date.Same(&w.Articles[b], p, &w.Articles[a], q) {
				return true
			}
		}
	}
	return false
}

// monthInBoth reports whether two claims name one month, of whatever year: the
// verb tells it, and "devrait" or "attendues" less plainly than a future.
func (w *finder) monthInBoth(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	month := func(t *story.Time) string {
		if s := date.Closed(t).From; date.Level(len(s)) == date.Month {
			return s[date.Year:]
		}
		return ""
	}
	return slices.ContainsFunc(x.Times, func(s int) bool {
		m := month(&w.Articles[b].Times[s])
		return m != "" && slices.ContainsFunc(y.Times, func(t int) bool { return month(&w.Articles[a].Times[t]) == m })
	})
}

// alone reports whether articles a and b each tell fact i in one claim, most surely the same thing.
func (w *finder) alone(i, a, b int) bool {
	return w.oneClaimEach(i, a, b) && w.leastSure(i, a, b) >= alikeCells
}

// oneClaimEach reports whether articles a and b each tell fact i in one claim.
func (w *finder) oneClaimEach(i, a, b int) bool {
	return len(w.Rows[i].Cells[a].Claims) == 1 && len(w.Rows[i].Cells[b].Claims) == 1
}

// leastSure returns how sure it is that articles a and b both tell fact i.
func (w *finder) leastSure(i, a, b int) float64 {
	return min(w.Facts[i].Cells[a].Score, w.Facts[i].Cells[b].Score)
}

// Cells of one claim each are as good as the same words from this score on.
const alikeCells = .85

// anchored reports whether two claims have, besides a word and a half, two of a time, a name and a
// figure in common: "the intruders got in on 26 April through Nordelta, the company said", "the
// thieves let themselves in on April 26".
func (w *finder) anchored(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	said := w.Articles[b].Quotes[x.Quote].Span
	if n, _ := w.inOther(w.plain(b, x, said, text.Span{}), a, y); n < oneCount {
		return false
	}
	n := 0
	for _, shared := range [...]bool{w.timeInBoth(b, x, a, y), w.nameWithin(b, x, said, a, y), w.figureIn(b, x, a, y, false)} {
		if shared {
			n++
		}
	}
	return n >= 2
}

// nameInClaims reports whether two claims mention one name.
func (w *finder) nameInClaims(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	return w.nameWithin(b, x, text.Span{End: len(w.Articles[b].Text)}, a, y)
}

// nameWithin reports whether claim y of article a mentions a name of claim x of article b that
// stands within s.
func (w *finder) nameWithin(b int, x *claim.Claim, s text.Span, a int, y *claim.Claim) bool {
	return slices.ContainsFunc(x.Mentions, func(m int) bool {
		p := &w.Articles[b].Mentions[m]
		return s.Contains(p.Span) && slices.ContainsFunc(y.Mentions, func(n int) bool { return w.Articles[a].Mentions[n].Name == p.Name })
	})
}
