package amount

import (
	"slices"
	"strings"

	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// What rises and falls is told with what it was: "9.5 % after 8.1 %", "412 million, up from 380". Two figures
// that differ are of one thing where what each was before is the same, whatever the words around them.

// Words between a figure and what it was before. "Against" is also of votes and goals, see formerOf.
var formerly = []string{"après", "after", "from", "contre", "against", "versus", "vs", "compared", "lieu", "nach", "gegenüber", "frente", "dopo", "contro", "rispetto", "na", "tegen", "após", "face"}

// A figure and what it was before stand this near to each other, in bytes.
const formerNear = 2 * text.Beside

// formed is a figure of a cell and the one that tells what it was.
type formed struct{ now, was *figure.Figure }

// compareFormer finds figures of fact i that differ where what they were before is the same.
func (w *Finder) compareFormer(i int, told []int, by [][]figure.Figure) {
	of := make([][]formed, len(told))
	some := 0
	for k, a := range told {
		if w.Facts[i].Cells[a].Score >= coreference.Sure {
			if of[k] = w.formerOf(by[a]); len(of[k]) > 0 {
				some++
			}
		}
	}
	if some < 2 {
		return
	}
	var set [][2]float64
	for k, n := range contrast.Pairs(len(told)) {
		for _, x := range of[k] {
			for _, y := range of[n] {
				pair := [2]float64{min(x.now.Q.Value, y.now.Q.Value), max(x.now.Q.Value, y.now.Q.Value)}
				if !w.formerlyOne(x, y) || slices.Contains(set, pair) {
					continue
				}
				set = append(set, pair)
				v := w.formerValues(of, x, y)
				w.attributes.NoteFigures(i, x.now, v.At, v.Differ)
				w.valuesDiffer(i, x.now, v)
			}
		}
	}
}

// formerValues returns what articles give as what x and y are of, where it was before what x was.
func (w *Finder) formerValues(of [][]formed, x, y formed) *contrast.Values {
	v := noValues()
	for _, own := range of {
		for _, z := range own {
			now := z.now.Q.Value
			if v.At[z.now.Article] != nil || z.was.Q.Value != x.was.Q.Value || now != x.now.Q.Value && now != y.now.Q.Value {
				continue
			}
			w.give(v, z.now)
			if now == y.now.Q.Value {
				v.Differ = append(v.Differ, z.now.Article)
			}
		}
	}
	return v
}

// formerOf returns the figures of a cell that are told with what they were before.
func (w *Finder) formerOf(own []figure.Figure) []formed {
	var out []formed
	for k := range own[:max(0, len(own)-1)] {
		x, z := &own[k], &own[k+1]
		if x.Q.Kind != z.Q.Kind || x.Q.Precision != story.Exact || z.Q.Precision != story.Exact || z.Q.Start < x.Q.End || z.Q.Start-x.Q.End > formerNear || len(out) == maxFigured {
			continue
		}
		if x.Q.Kind != story.Percent && x.Q.Kind != story.Money && x.Q.Kind != story.Count || x.Q.Kind == story.Count && (w.resultOf(x) || w.inScore(x.Article, x.Q, z.Q) != 0 || z.Q.Value < figure.Telltale) {
			continue
		}
		between := w.Articles[x.Article].Text[x.Q.End:z.Q.Start]
		if strings.ContainsAny(between, ".;:\n") || !text.HoldsAny(between, formerly) {
			continue
		}
		out = append(out, formed{x, z})
	}
	return out
}

// formerlyOne reports whether two figures that differ were the same before, and neither article gives the
// other's figure.
func (w *Finder) formerlyOne(x, y formed) bool {
	return x.was.Q.Value == y.was.Q.Value && x.now.Q.Kind == y.now.Q.Kind && strings.EqualFold(x.now.Q.Unit, y.now.Q.Unit) && x.now.Q.Value != y.now.Q.Value && !figure.FarOff(x.now.Q, y.now.Q) &&
		!w.givesValue(x.now.Article, y.now) && !w.givesValue(y.now.Article, x.now)
}
