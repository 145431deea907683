package attribution

import (
	"cmp"
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// tallied is a count of one claim of a row: as somebody's, or as nobody's.
type tallied struct {
	article int
	f       *figure.Figure
	claim   *claim.Claim
	by      text.Span // the words that give it as somebody's; empty where none do
}

// tallies returns the counts, sums and shares that an article gives of fact i, the first
// [figure.MostOfCell] of them, and whether one of them is somebody's.
func (w *Finder) tallies(i, a int, out []tallied) (all []tallied, by bool) {
	figures, most := w.Given(a).All, len(out)+figure.MostOfCell
	for _, k := range w.Rows[i].Cells[a].Claims {
		c := &w.Claims[a][k]
		if len(c.Quantities) == 0 || c.Kind == story.Title {
			continue
		}
		from, _ := slices.BinarySearchFunc(figures, c.Start, func(f figure.Figure, at int) int { return cmp.Compare(f.Q.Start, at) })
		for n := from; n < len(figures) && figures[n].Q.Start < c.End && len(out) < most; n++ {
			f := &figures[n]
			if f.Q.Value <= figure.Telltale || f.Q.Kind != story.Count && f.Q.Kind != story.Money && f.Q.Kind != story.Percent || w.how.Referred(f) {
				continue
			}
			x := tallied{a, f, c, w.how.CountedBy(f, c)}
			out, by = append(out, x), by || !x.by.Empty()
		}
	}
	return out, by
}

// compareCounts finds counts that are somebody's here and told flatly there: "400 drivers stopped,
// according to the union", "400 drivers stopped".
func (w *Finder) compareCounts(i int, told []int) {
	if !slices.ContainsFunc(told, func(a int) bool { return len(w.Given(a).All) > 0 }) {
		return
	}
	var all []tallied
	any := false
	for _, a := range w.Surely(i, told, coreference.Surest) {
		var by bool
		all, by = w.tallies(i, a, all)
		any = any || by
	}
	if !any {
		return
	}
	for k := range all {
		x := &all[k]
		if x.by.Empty() {
			continue
		}
		var flat, counted []int
		for n := range all {
			y := &all[n]
			switch {
			case y.f.Q.Value != x.f.Q.Value || y.f.Q.Kind != x.f.Q.Kind:
			case !y.by.Empty():
				counted = append(counted, y.article)
			case y.article != x.article && coreference.SameWay(x.claim, y.claim) && w.how.Flatly(y.article, y.claim) && !w.how.Estimated(y.article, y.claim):
				flat = append(flat, y.article)
			}
		}
		flat = slices.DeleteFunc(flat, func(a int) bool { return slices.Contains(counted, a) })
		if len(flat) == 0 {
			continue
		}
		flat, counted = slices.Compact(flat), slices.Compact(counted)
		w.note.SidesInWords(i, story.AttributionDiffers, "attribution", flat, counted, func(b int) text.Span {
			for n := range all {
				if y := &all[n]; y.article == b && y.f.Q.Value == x.f.Q.Value && y.f.Q.Kind == x.f.Q.Kind && !y.by.Empty() {
					return y.by
				}
			}
			return text.Span{}
		})
		return
	}
}
