// Package difference finds what articles tell differently of one fact. Call [Find]. Each kind has
// a package: figures and ages are package amount's, hours to years package when's, names and lists
// of them package naming's, how certain a thing is and how far it has come package certainty's,
// who says so package attribution's, what is the opposite and how much of it is told of package
// wording's. They note what they find with package contrast, ask package coreference whether two
// places are about one thing, and package factuality how a claim is told. What several facts
// show is told once (here).
package difference

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"recoupe/internal/compare/attribute"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/difference/amount"
	"recoupe/internal/compare/difference/attribution"
	"recoupe/internal/compare/difference/certainty"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/compare/difference/naming"
	"recoupe/internal/compare/difference/when"
	"recoupe/internal/compare/difference/wording"
	"recoupe/internal/compare/factuality"
	"recoupe/internal/compare/table"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
)

// Find lists what articles tell differently in a table and marks the cells
// that do. What they give for one thing, be it the same, is noted for attributes; a fact whose
// cells show figures is offered for another wording.
func Find(t *table.Table, attributes *attribute.Finder, reword contrast.Reword) {
	judge, note, how := coreference.New(t), contrast.New(t, reword), factuality.New(t)
	amounts, times, names := amount.New(judge, note, attributes), when.New(judge, note, attributes), naming.New(judge, note, attributes)
	certainties, attributions, wordings := certainty.New(judge, note, how), attribution.New(judge, note, how), wording.New(judge, note)
	for i := range t.Facts {
		told := t.Rows[i].ToldBy()
		if len(told) == 0 {
			continue
		}
		amounts.Compare(i, told) // one article's too: they are what its cell shows
		if len(told) < 2 {
			continue
		}
		times.Compare(i, told)
		names.Compare(i, told)
		certainties.Compare(i, told)
		attributions.Compare(i, told)
		wordings.Compare(i, told)
	}
	amounts.CompareAges()
	attributions.CompareQuotes()
	t.Differences = fold(t.Differences)
	sorting.StableFunc(t.Differences, func(a, b story.Difference) int {
		return cmp.Or(a.Fact-b.Fact, int(a.Kind)-int(b.Kind))
	})
}

// fold leaves each difference at the heaviest fact that shows it:
// the same figures may stand in a row and in a part of it, and fewer of them
// beside others.
func fold(all []story.Difference) []story.Difference {
	sorting.StableFunc(all, func(a, b story.Difference) int {
		return cmp.Or(a.Fact-b.Fact, len(b.Articles)-len(a.Articles), len(b.Note.Args[0])-len(a.Note.Args[0]))
	})
	kept, same := all[:0], make([]string, 0, len(all)) // same: of each that is kept, what valuesOf tells
	for _, d := range all {
		values := valuesOf(&d)
		of := len(kept) // where those of its fact begin
		for of > 0 && kept[of-1].Fact == d.Fact {
			of--
		}
		if k := slices.Index(same[of:], values); k >= 0 && values != "" {
			k += of
			kept[k].Articles = contrast.Both(kept[k].Articles, d.Articles)
			kept[k].Articles = slices.Compact(kept[k].Articles)
			continue
		}
		if k := slices.IndexFunc(kept[of:], func(k story.Difference) bool { return sameWords(&k, &d) }); k >= 0 {
			k += of
			kept[k].Articles = slices.Compact(contrast.Both(kept[k].Articles, d.Articles))
			kept[k].Note.Args = slices.Clone(kept[k].Note.Args)
			ids := slices.Concat(strings.Split(kept[k].Note.Args[0], ", "), strings.Split(d.Note.Args[0], ", "))
			slices.Sort(ids)
			kept[k].Note.Args[0] = strings.Join(slices.Compact(ids), ", ")
			continue
		}
		covered := false
		for k := 0; k < len(kept) && !covered; k++ {
			covered = kept[k].Kind == d.Kind && covers(&kept[k], &d, values != "" && values == same[k])
		}
		if !covered {
			kept, same = append(kept, d), append(same, values)
		}
	}
	return kept
}

// ofValues are the codes of notes that list values.
var ofValues = []string{"values", "valuesMove", "dates", "names", "precision", "datesPrecise"}

// sameWords reports whether two differences of one fact set other articles against the same ones and
// their words: "told as a fact: A; attributed to somebody: C", and B.
func sameWords(k, d *story.Difference) bool {
	return k.Note.Code == d.Note.Code && len(k.Note.Args) == 3 && slices.Equal(k.Note.Args[1:], d.Note.Args[1:])
}

// valuesOf returns the values that a difference lists, in one order: two differences of one kind,
// found between other articles, show the same values where it is the same; "" where it lists none.
func valuesOf(d *story.Difference) string {
	if !slices.Contains(ofValues, d.Note.Code) {
		return ""
	}
	values := strings.Split(strings.ToLower(d.Note.Args[0]), contrast.Between)
	slices.Sort(values)
	return strconv.Itoa(int(d.Kind)) + d.Note.Code + contrast.Between + strings.Join(values, contrast.Between)
}

// covers reports whether difference k shows all that d does, which is of its kind; same says that
// their values are the same.
func covers(k, d *story.Difference, same bool) bool {
	if same && (k.Kind == story.NameDiffers || holdsAll(d.Articles, k.Articles)) {
		return true // told again, by more articles
	}
	if k.Kind != story.NameDiffers && !holdsAll(k.Articles, d.Articles) {
		return false // a name that is written in two ways is so wherever it stands
	}
	if !slices.Contains(ofValues, d.Note.Code) {
		return k.Note.Code == d.Note.Code && (slices.Equal(k.Note.Args, d.Note.Args) || k.Fact == d.Fact && len(k.Note.Args) == 3 && len(d.Note.Args) == 3 &&
			slices.Equal(k.Note.Args[:2], d.Note.Args[:2]) && (strings.Contains(k.Note.Args[2], d.Note.Args[2]) || strings.Contains(d.Note.Args[2], k.Note.Args[2]))) // "according to a study", "according to a study by the port"
	}
	// "3.12am on Sunday"; "une cinquantaine", "une cinquantaine de kilomètres"
	longer := d.Kind == story.PrecisionDiffers && k.Note.Code == d.Note.Code
	for v := range strings.SplitSeq(d.Note.Args[0], contrast.Between) {
		given := false
		for g := range strings.SplitSeq(k.Note.Args[0], contrast.Between) {
			given = given || strings.EqualFold(g, v) || d.Kind == story.DateDiffers && (strings.Contains(g, v) || strings.Contains(v, g)) || longer && (strings.HasPrefix(g, v+" ") || strings.HasPrefix(v, g+" "))
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
