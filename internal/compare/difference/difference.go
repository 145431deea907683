// Package difference finds what articles tell differently of one fact: figures, dates,
// names and lists of them, how certain it is and who says so, how far it has come, how
// much of it is told of, and what is the opposite. Call [Find].
package difference

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/attribute"
	"recoupe/internal/compare/table"
	"recoupe/internal/segment"
	"recoupe/internal/story"
)

// finder finds the differences of a table.
type finder struct {
	*table.Table
	noted  *attribute.Finder
	reword func(fact int, says map[int]string, at map[int]*story.Quantity, differ []int)

	flatAt     answers                       // by sentence: whether it gives nobody's words
	plainCues  answers                       // by quote: whether its cue says whose words they are and no more
	extents    map[*claim.Claim][]quantified // once asked for
	plainWords map[*claim.Claim][]claim.Word // the same, see plain
	plannedAt  map[*claim.Claim]plan         // the same
	mentioned  [][]int32                     // article, mention → index of its name, from 1; 0 if it has none; once asked for
	times      timesOfFact                   // of the fact at hand
	cut        []segment.Word                // the words of a claim while they are looked through
}

// Find lists what articles tell differently in a table and marks the cells
// that do. What they give for one thing, be it the same, is noted for attributes; a fact whose
// cells show figures is offered for another wording, see [statement.Worder.GiveFigure].
func Find(t *table.Table, attributes *attribute.Finder, reword func(fact int, says map[int]string, at map[int]*story.Quantity, differ []int)) {
	w := &finder{Table: t, noted: attributes, reword: reword}
	for i := range w.Facts {
		told := w.Rows[i].ToldBy()
		if len(told) == 0 {
			continue
		}
		w.compareFigures(i, told)
		if len(told) < 2 {
			continue
		}
		w.compareDates(i, told)
		w.comparePeople(i, told)
		w.compareLists(i, told)
		w.compareCertainty(i, told)
		w.compareStages(i, told)
		w.compareCounts(i, told)
		w.compareOpposites(i, told)
		w.compareScope(i, told)
	}
	w.compareAges()
	w.compareSpeakers()
	w.compareCues()
	w.foldDifferences()
	slices.SortStableFunc(w.Differences, func(a, b story.Difference) int {
		return cmp.Or(a.Fact-b.Fact, int(a.Kind)-int(b.Kind))
	})
}

// Only a match as sure as this can be told differently: below it, two
// passages that differ may simply be about two things. A difference of attribution
// needs the surest.
const (
	sure   = .5
	surest = .7
)

// surely returns those of the articles that tell fact i whose match is as sure as least.
func (w *finder) surely(i int, told []int, least float64) []int {
	unsure := func(a int) bool { return w.Facts[i].Cells[a].Score < least }
	if !slices.ContainsFunc(told, unsure) {
		return told // most often
	}
	return slices.DeleteFunc(slices.Clone(told), unsure)
}

// foldDifferences leaves each difference at the heaviest fact that shows it:
// the same figures may stand in a row and in a part of it, and fewer of them
// beside others.
func (w *finder) foldDifferences() {
	slices.SortStableFunc(w.Differences, func(a, b story.Difference) int {
		return cmp.Or(a.Fact-b.Fact, len(b.Articles)-len(a.Articles), len(b.Note.Args[0])-len(a.Note.Args[0]))
	})
	kept := w.Differences[:0]
	for _, d := range w.Differences {
		of := len(kept) // where those of its fact begin
		for of > 0 && kept[of-1].Fact == d.Fact {
			of--
		}
		if k := slices.IndexFunc(kept[of:], func(k story.Difference) bool { return sameValues(&k, &d) }); k >= 0 {
			k += of
			kept[k].Articles = both(kept[k].Articles, d.Articles)
			kept[k].Articles = slices.Compact(kept[k].Articles)
			continue
		}
		covered := false
		for k := 0; k < len(kept) && !covered; k++ {
			covered = covers(&kept[k], &d)
		}
		if !covered {
			kept = append(kept, d)
		}
	}
	w.Differences = kept
}

// sameValues reports whether two differences of one fact show the same values, found between
// other articles.
func sameValues(k, d *story.Difference) bool {
	if k.Kind != d.Kind || k.Note.Code != d.Note.Code || k.Kind > story.DateDiffers {
		return false
	}
	sorted := func(s string) []string {
		values := strings.Split(s, slash)
		slices.Sort(values)
		return values
	}
	return slices.Equal(sorted(k.Note.Args[0]), sorted(d.Note.Args[0]))
}

// covers reports whether difference k shows all that d does.
func covers(k, d *story.Difference) bool {
	if k.Kind != d.Kind || !holdsAll(k.Articles, d.Articles) {
		return false
	}
	if d.Note.Code != "values" && d.Note.Code != "valuesMove" && d.Note.Code != "dates" && d.Note.Code != "names" {
		return k.Note.Code == d.Note.Code && slices.Equal(k.Note.Args, d.Note.Args)
	}
	for v := range strings.SplitSeq(d.Note.Args[0], slash) {
		given := false
		for g := range strings.SplitSeq(k.Note.Args[0], slash) {
			given = given || g == v || d.Kind == story.DateDiffers && (strings.Contains(g, v) || strings.Contains(v, g)) // "3.12am on Sunday"
		}
		if !given {
			return false
		}
	}
	return true
}

// holdsAll reports whether all of ys are among xs. Both are in order.
func holdsAll(xs, ys []int) bool {
	for _, y := range ys {
		for len(xs) > 0 && xs[0] < y {
			xs = xs[1:]
		}
		if len(xs) == 0 || xs[0] != y {
			return false
		}
	}
	return true
}
