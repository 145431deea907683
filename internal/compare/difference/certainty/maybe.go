package certainty

import (
	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// mayAndWill reports whether claim x of article b tells as what may be, or as not awaited before a
// time, what claim y of article a tells as what will be at that time: "the case might be heard in
// February", "it will be heard in February". Where each is all that its article tells of fact i,
// which was surely found to be one thing, no more words need to be the same.
func (w *Finder) mayAndWill(i, b int, x *claim.Claim, a int, y *claim.Claim) bool {
	may := x.Certainty == claim.Possible && !x.Negated
	if a == b || !may && !w.how.NotBefore(b, x) || x.Kind == story.Title || y.Kind == story.Title || y.Negated || y.Certainty != claim.Asserted {
		return false
	}
	if w.LeastSure(i, a, b) < coreference.Surest || !w.TimeInBoth(b, x, a, y) && !w.MonthInBoth(b, x, a, y) || !w.how.WillBe(a, y) || !w.how.Flatly(a, y) {
		return false
	}
	return w.OneClaimEach(i, a, b) || !may && claim.InBoth(w.Plain(b, x, x.Span, text.Span{}), w.Plain(a, y, y.Span, text.Span{})) >= coreference.OneSum
}
