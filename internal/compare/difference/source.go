package difference

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Words that lead to whose count a figure is.
var accordingTo = []string{"selon", "d'après", "d’après", "according to", "by the count of", "au dire de", "aux dires de", "de source", "nach angaben", "laut", "según", "secondo", "volgens", "segundo"}

// Words by which a figure is what somebody gives it for.
var givenFor = []string{"annoncé", "annoncés", "annoncée", "annoncées", "promis", "promises", "estimé", "estimés", "estimée", "estimées", "évalué", "évaluée", "évalués", "attendu", "attendus", "attendue", "attendues", "revendiqué", "revendiqués", "avancé", "avancée",
	"announced", "promised", "estimated", "expected", "claimed", "believed", "thought", "projected", "selon", "laut", "según"}

// countedBy reports whether the figure is given as somebody's count: the words right after it, or
// what opens its claim, say whose.
func (w *finder) countedBy(f *figure.Figure, c *claim.Claim) bool {
	s := w.Articles[f.Article].Text
	end := c.End // or the next figure, which may be another's count
	for _, k := range c.Quantities {
		if q := &w.Articles[f.Article].Quantities[k]; q.Start >= f.Q.End && q.Kind == f.Q.Kind && q.Value >= figure.Telltale {
			end = min(end, q.Start)
		}
	}
	after := strings.ToLower(s[f.Q.End:max(f.Q.End, end)])
	before := strings.ToLower(s[c.Start:min(f.Q.Start, c.Start+text.Beside)])
	for _, lead := range accordingTo {
		if k := strings.Index(after, lead); k >= 0 && !strings.ContainsAny(after[:k], ";:(") || strings.HasPrefix(before, lead) {
			return true
		}
	}
	return false
}

// Words before a count by which it is one known already: "one of the 43 patients".
var known = []string{"of", "the", "these", "those", "les", "des", "ces", "die", "der", "den", "los", "las", "i", "gli", "le", "os", "as"}

// referred reports whether a figure is of things told of already: nobody counts them there.
func (w *finder) referred(f *figure.Figure) bool {
	return slices.Contains(known, text.LastWord(text.Before(w.Articles[f.Article].Text, f.Q.Start)))
}

// tallied is a count of one claim of a row: as somebody's, or as nobody's.
type tallied struct {
	article int
	f       *figure.Figure
	claim   *claim.Claim
	by      bool // somebody's
}

// tallies returns the counts, sums and shares that an article gives of fact i, the first
// [figure.MostOfCell] of them, and whether one of them is somebody's.
func (w *finder) tallies(i, a int, out []tallied) (all []tallied, by bool) {
	figures, most := w.Given(a).All, len(out)+figure.MostOfCell
	for _, k := range w.Rows[i].Cells[a].Claims {
		c := &w.Claims[a][k]
		if len(c.Quantities) == 0 || c.Kind == story.Title {
			continue
		}
		from, _ := slices.BinarySearchFunc(figures, c.Start, func(f figure.Figure, at int) int { return cmp.Compare(f.Q.Start, at) })
		for n := from; n < len(figures) && figures[n].Q.Start < c.End && len(out) < most; n++ {
			f := &figures[n]
			if f.Q.Value <= figure.Telltale || f.Q.Kind != story.Count && f.Q.Kind != story.Money && f.Q.Kind != story.Percent || w.referred(f) {
				continue
			}
			x := tallied{a, f, c, w.countedBy(f, c)}
			out, by = append(out, x), by || x.by
		}
	}
	return out, by
}

// compareCounts finds counts that are somebody's here and told flatly there: "400 drivers stopped,
// according to the union", "400 drivers stopped".
func (w *finder) compareCounts(i int, told []int) {
	if !slices.ContainsFunc(told, func(a int) bool { return len(w.Given(a).All) > 0 }) {
		return
	}
	var all []tallied
	any := false
	for _, a := range w.surely(i, told, surest) {
		var by bool
		all, by = w.tallies(i, a, all)
		any = any || by
	}
	if !any {
		return
	}
	for k := range all {
		x := &all[k]
		if !x.by {
			continue
		}
		var flat, counted []int
		for n := range all {
			y := &all[n]
			switch {
			case y.f.Q.Value != x.f.Q.Value || y.f.Q.Kind != x.f.Q.Kind:
			case y.by:
				counted = append(counted, y.article)
			case y.article != x.article && sameWay(x.claim, y.claim) && w.flatly(y.article, y.claim) && !text.HoldsAny(w.Articles[y.article].Sentences[y.claim.Sentence].Of(w.Articles[y.article].Text), givenFor):
				flat = append(flat, y.article)
			}
		}
		flat = slices.DeleteFunc(flat, func(a int) bool { return slices.Contains(counted, a) })
		if len(flat) == 0 {
			continue
		}
		flat, counted = slices.Compact(flat), slices.Compact(counted)
		w.Differences = append(w.Differences, story.Difference{Fact: i, Kind: story.AttributionDiffers, Articles: both(flat, counted),
			Note: story.Because("attribution", w.letters(flat), w.letters(counted))})
		return
	}
}
