package compare

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/story"
)

// Words that lead to whose count a figure is.
var accordingTo = []string{"selon", "d'après", "d’après", "according to", "by the count of", "au dire de", "aux dires de", "de source", "nach angaben", "laut", "según", "secondo", "volgens", "segundo"}

// Words by which a figure is what somebody gives it for.
var givenFor = []string{"annoncé", "annoncés", "annoncée", "annoncées", "promis", "promises", "estimé", "estimés", "estimée", "estimées", "évalué", "évaluée", "évalués", "attendu", "attendus", "attendue", "attendues", "revendiqué", "revendiqués", "avancé", "avancée",
	"announced", "promised", "estimated", "expected", "claimed", "believed", "thought", "projected", "selon", "laut", "según"}

// countedBy reports whether the figure is given as somebody's count: the words right after it, or
// what opens its claim, say whose.
func (w *work) countedBy(f *figure, c *claim.Claim) bool {
	s := w.Articles[f.article].Text
	end := c.End // or the next figure, which may be another's count
	for _, k := range c.Quantities {
		if q := &w.Articles[f.article].Quantities[k]; q.Start >= f.q.End && q.Kind == f.q.Kind && q.Value >= telltale {
			end = min(end, q.Start)
		}
	}
	after := strings.ToLower(s[f.q.End:max(f.q.End, end)])
	before := strings.ToLower(s[c.Start:min(f.q.Start, c.Start+nearTarget)])
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
func (w *work) referred(f *figure) bool {
	return slices.Contains(known, lastWord(w.Articles[f.article].Text[max(0, f.q.Start-nearTarget):f.q.Start]))
}

// attributed returns the counts that claim c of article a gives as somebody's: few claims have any, and
// each is asked about beside every other that tells the fact.
func (w *work) attributed(a int, c *claim.Claim) []figure {
	out, known := w.somebodys[c]
	if known {
		return out
	}
	for _, k := range c.Quantities {
		q := &w.Articles[a].Quantities[k]
		if q.Value < telltale || q.Kind != story.Count && q.Kind != story.Money && q.Kind != story.Percent {
			continue
		}
		if f := w.figure(a, q); w.countedBy(&f, c) && !w.referred(&f) {
			out = append(out, f)
		}
	}
	if w.somebodys == nil {
		w.somebodys = map[*claim.Claim][]figure{}
	}
	w.somebodys[c] = out
	return out
}

// countsFlatly reports whether a count that claim x of article b gives as somebody's is told by
// claim y of article a as so.
func (w *work) countsFlatly(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	if x.Kind == story.Title || y.Kind == story.Title || len(y.Quantities) == 0 {
		return false
	}
	counts := w.attributed(b, x)
	for i := range counts {
		f := &counts[i]
		for _, n := range y.Quantities {
			q := &w.Articles[a].Quantities[n]
			if f.q.Kind != q.Kind || f.q.Value != q.Value {
				continue
			}
			g := w.figure(a, q)
			if w.referred(&g) {
				continue
			}
			return sameWay(x, y) && w.flatly(a, y) && !w.countedBy(&g, y) && !holdsAny(w.Articles[a].Sentences[y.Sentence].Of(w.Articles[a].Text), givenFor)
		}
	}
	return false
}

// compareCounts finds counts that are somebody's here and told flatly there.
func (w *work) compareCounts(i int, told []int) {
	var sures []int
	for _, a := range told {
		if w.Facts[i].Cells[a].Score >= sure {
			sures = append(sures, a)
		}
	}
	if flat, counted := w.paired(i, sures, w.countsFlatly); len(flat) > 0 {
		w.Differences = append(w.Differences, story.Difference{Fact: i, Kind: story.AttributionDiffers, Articles: both(flat, counted),
			Note: story.Because("attribution", w.letters(flat), w.letters(counted))})
	}
}
