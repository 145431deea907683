package certainty

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// guesses reports whether claim x of article b gives as an estimate, or with a reserve, the very figure that
// claim y of article a gives as so: "obtained an estimate of $186,000", "the price was $186,000".
// Of one row that is sure, the same sum or count stands for the words.
func (w *Finder) guesses(i, b int, x *claim.Claim, a int, y *claim.Claim) bool {
	if len(x.Quantities) == 0 || len(y.Quantities) == 0 || x.Kind == story.Title || w.LeastSure(i, a, b) < coreference.Surest {
		return false
	}
	if !w.how.Flatly(a, y) || w.how.Estimated(a, y) || !coreference.SameWay(x, y) {
		return false
	}
	ours, theirs := w.Figures(a, []text.Span{y.Span}), w.Figures(b, []text.Span{x.Span})
	for k := range theirs {
		f := &theirs[k]
		if f.Q.Value < figure.Telltale || f.Q.Kind == story.Age || f.Q.Kind == story.Duration || !w.how.Guessed(f, x) {
			continue
		}
		other, how := figure.Closest(f, ours)
		if how <= figure.Rounded && how != figure.Apart && other.Q.Value == f.Q.Value && other.Q.Precision == story.Exact && !w.guessedIn(a, other) {
			return true
		}
		if figure.Empty(f) && f.Q.Kind == story.Count && f.Q.Value >= unlikely {
			if claim.InBoth(w.Around(i, b, f.Q.Span), y.Words) >= coreference.OneSum && slices.ContainsFunc(ours, func(o figure.Figure) bool {
				return o.Q.Kind == story.Count && o.Q.Value == f.Q.Value && o.Q.Precision == story.Exact && !w.guessedIn(a, &o)
			}) {
				return true
			}
		}
	}
	return false
}

// So large a number is the same by chance seldom, whatever it counts.
const unlikely = 100

// guessedIn reports whether article a gives a figure as an estimate anywhere: a headline, or the
// next sentence, need not.
func (w *Finder) guessedIn(a int, x *figure.Figure) bool {
	given := w.Given(a).All
	return slices.ContainsFunc(given, func(f figure.Figure) bool {
		if f.Q.Value != x.Q.Value || f.Q.Kind != x.Q.Kind {
			return false
		}
		from, to := w.ClaimsWithin(a, f.Q.Span)
		return slices.ContainsFunc(w.Claims[a][from:to], func(c claim.Claim) bool { return w.how.Guessed(&f, &c) })
	})
}
