package certainty

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// compareStages finds what one article tells as still to come and another as done: "compte
// saisir le tribunal", "a saisi le tribunal".
func (w *Finder) compareStages(i int, told []int) {
	planned := func(b int, x *claim.Claim) bool {
		at, _ := w.how.Planned(b, x)
		return at >= 0
	}
	if done, planned := w.note.Paired(i, w.Surely(i, told, coreference.Surest), planned, w.plans); len(done) > 0 {
		w.note.Sides(i, story.CertaintyDiffers, "stages", planned, done)
	}
}

// plans reports whether claim x of article b tells as planned what claim y of article a, which
// came out on a later day, tells as done since.
func (w *Finder) plans(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	if x.Kind == story.Title || x.Negated || y.Negated || x.Certainty == claim.Question || !w.Later(a, b) {
		return false
	}
	at, object := w.how.Planned(b, x)
	if at < 0 || !w.doneSince(b, a, y) || !w.how.Flatly(a, y) || w.besides(b, text.Span{Start: x.Start, End: at}) || !w.how.Done(a, y) {
		return false
	}
	var words []claim.Word
	for _, word := range w.Plain(b, x, x.Span, text.Span{}) {
		if word.Start >= at && len(words) < plannedWords {
			words = append(words, word)
		}
	}
	if len(words) == 0 {
		return false
	}
	ys := w.Plain(a, y, y.Span, text.Span{})
	n := claim.InBoth(words, ys)
	if object {
		return claim.InBoth(words[:1], ys) == 1 && w.NameInBoth(b, x, a, y)
	}
	return n >= coreference.LeastCommon && n/float64(len(words)) >= coreference.MoreCommon
}

// So many words say what is planned.
const plannedWords = 3

// doneSince reports whether claim y of article a names a day on which or after which article b
// came out.
func (w *Finder) doneSince(b, a int, y *claim.Claim) bool {
	out := timex.Day(w.Articles[b].Published.Value)
	return slices.ContainsFunc(y.Times, func(t int) bool {
		d, ok := timex.OneDay(&w.Articles[a].Times[t])
		return ok && d >= out
	})
}
