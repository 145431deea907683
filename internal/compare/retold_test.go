package compare_test

import (
	"fmt"
	"slices"
	"testing"

	"recoupe/internal/engine"
	"recoupe/internal/fit"
	"recoupe/internal/invented"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// How many of the facts that stand under another one are told again there, and how many of
// such pairs among the first rows are found: go test ./internal/compare -run Retold -v -fit FOLDER.
// Two facts are one told twice if some annotated fact is told by what states either, and by
// most of the passages of either.
func TestRetold(t *testing.T) {
	if *fitOn == "" {
		t.Skip("no folder with annotated stories is named")
	}
	var all retoldCount
	for _, from := range fit.Sources(t, *fitOn) {
		articles, notes := readSource(t, from)
		c := engine.Compare(articles, invented.Quiet)
		var facts [][]fit.Fact
		for k := range notes {
			facts = append(facts, fit.Facts(&notes[k], c.Articles))
		}
		n := countRetold(from.Name, &c, facts)
		fmt.Printf("%-11s %v\n", from.Name, n)
		all.add(n)
	}
	fmt.Printf("%-11s %v\n", "all", all)
}

// firstRows is how many rows a reader surely sees.
const firstRows = 15

type retoldCount struct {
	whole, wholeRight int // that stand under another one, in other words
	part, partRight   int // and in part
	first, firstRight int // of both, those under or of the first rows
	pairs, found      int // of the first rows, that tell one fact
}

func (n *retoldCount) add(x retoldCount) {
	for _, p := range []struct {
		to *int
		of int
	}{{&n.whole, x.whole}, {&n.wholeRight, x.wholeRight}, {&n.part, x.part}, {&n.partRight, x.partRight},
		{&n.first, x.first}, {&n.firstRight, x.firstRight}, {&n.pairs, x.pairs}, {&n.found, x.found}} {
		*p.to += p.of
	}
}

func (n retoldCount) String() string {
	return fmt.Sprintf("in other words %d of %d right, in part %d of %d; both among the first rows %d of %d; pairs there %d, shown %d",
		n.wholeRight, n.whole, n.partRight, n.part, n.firstRight, n.first, n.pairs, n.found)
}

func countRetold(name string, c *story.Comparison, notes [][]fit.Fact) (n retoldCount) {
	told := func(f *story.Fact) (out []*fit.Fact) { // what both its statement and most of its passages tell
		for _, facts := range notes {
			for k := range facts {
				x := &facts[k]
				met, of := 0, 0
				for a, cell := range f.Cells {
					if !cell.Status.Told() {
						continue
					}
					of++
					if slices.ContainsFunc(cell.Spans, func(s text.Span) bool { return fit.Meets(s, x.By[a]) }) {
						met++
					}
				}
				if of > 1 && 2*met > of && fit.Meets(f.From.Span, x.By[f.From.Article]) {
					out = append(out, x)
				}
			}
		}
		return out
	}
	tells := make([][]*fit.Fact, len(c.Facts))
	for i := range c.Facts {
		tells[i] = told(&c.Facts[i])
	}
	one := func(i, j int) bool {
		return slices.ContainsFunc(tells[i], func(x *fit.Fact) bool { return slices.Contains(tells[j], x) })
	}
	root := make([]int, len(c.Facts))
	for i := range root {
		root[i] = i
	}
	for _, r := range c.Retellings {
		root[r.Fact] = r.Of
		right := 0
		if one(r.Of, r.Fact) {
			right = 1
		} else if *fitShow == name || *fitShow == "all" {
			fmt.Printf("  wrong %d under %d, part %v: %s || %s\n", r.Fact, r.Of, r.Part, oneLine(c.Facts[r.Fact].Statement), oneLine(c.Facts[r.Of].Statement))
		}
		if r.Part {
			n.part, n.partRight = n.part+1, n.partRight+right
		} else {
			n.whole, n.wholeRight = n.whole+1, n.wholeRight+right
		}
		if r.Fact < firstRows {
			n.first, n.firstRight = n.first+1, n.firstRight+right
		}
	}
	for j := range min(firstRows, len(c.Facts)) {
		for i := range j {
			if one(i, j) {
				n.pairs++
				if root[i] == root[j] {
					n.found++
				}
			}
		}
	}
	return n
}
