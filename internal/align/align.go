// Package align finds the claims of different articles that tell the same
// thing. Call [Rows] on all claims of all articles.
//
// A claim is prepared once (unit.go). Pairs worth looking at come from an index of words
// (index.go; rarity.go weighs them); each is scored by a small linear model whose evidence and weights can be
// read (feature.go, weights.go): words in common (likeness.go, dot.go), names, figures
// and days, in whatever language or form (anchor.go, stand.go, scale.go, toll.go), what
// the words mean together (gist.go), whether their articles are on one event (kin.go),
// and what other pairs say of this one (support.go).
//
// Rows are grown by average link (group.go): a claim joins a row because it resembles
// the row, never only one member of it (holder.go tells which of them say a word). What hangs on a row loosely is taken out of it
// again (loose.go), what a row borrows of one that a dozen articles tell is given back
// (fold.go), and rows that hang on names and days alone are taken apart (prune.go, said.go).
// A row may hold several small facts: what some of its articles tell of it, and what all do
// where it is of many sentences, makes rows of parts (part.go, split.go), without those that
// count another thing (contrary.go). Words that articles give in a row between marks, and no
// row holds, make one (verbatim.go, recite.go).
//
// A row comes with the edges of its passages (trim.go), with reasons (reason.go), and with
// how much of it stands together anywhere in each article (echo.go); rows.go says how many
// rows there may be.
package align

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Row is one thing that at least one article tells.
type Row struct {
	Cells []*Cell   // one per article; those that hold nothing are one and the same
	Echo  []float64 // by article, 0..1: how much of what the row is about stands together somewhere in it
	Part  bool      // a part of what another row tells, which fewer articles have
	Bare  bool      // a part, and its articles have hardly more in common there than names and days
	OfAll bool      // a part that all articles of a row of several things tell
	Spare bool      // such a part, of one article, that comes near one of another's: worth a row only where it is surely left out
}

// Cell is where one article tells it, or the passage that comes closest.
type Cell struct {
	Told     bool
	Claims   []int       // of the article, in order; those that tell it, or the nearest one
	Spans    []text.Span // their words, in order, apart
	Score    float64     // 0..1
	Likeness float64     // 0..1, how like it is to what each other article tells there, on average; its score where that is not known
	Tied     *Tied       // nil but for what is told in a row of several claims
}

// none is the cell of the articles that have nothing like a row: most of many.
var none = &Cell{}

// newRow returns a row that nobody tells as yet.
func newRow(articles int) Row {
	return Row{Cells: slices.Repeat([]*Cell{none}, articles)}
}

// cell returns the cell of article a, to be filled.
func (r *Row) cell(a int) *Cell {
	if r.Cells[a] == none {
		r.Cells[a] = &Cell{}
	}
	return r.Cells[a]
}

// Tied is what binds a cell that tells a row to the others that do. Few cells
// have it.
type Tied struct {
	Ties    []float64 // by claim, 0..1: how like it is to what each other article tells there, on average; nil for a part
	Reasons []story.Reason
}

// Rows returns the rows of the articles, by first place. claims holds each
// article's claims, as claim.Find returns them, and names the names of all
// articles, as name.Unite returns them.
func Rows(articles []story.Article, claims [][]claim.Claim, names []story.Name) []Row {
	c := newCorpus(articles, claims, names)
	return grown(c).rows(newParts(c))
}

// grown scores the pairs worth looking at and grows groups out of them.
func grown(c *corpus) *groups {
	pairs := c.candidates()
	c.measure(pairs, nil)
	pairs = c.withoutStrangers(pairs)
	c.support(pairs, nil)
	g := newGroups(c, pairs)
	g.grow()
	g.loosen()
	g.spread()
	g.fold()
	g.unfold()
	g.prune()
	return g
}

// ToldBy returns the articles that tell the row.
func (r *Row) ToldBy() []int {
	n := 0
	for _, c := range r.Cells {
		if c.Told {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	out := make([]int, 0, n)
	for a, c := range r.Cells {
		if c.Told {
			out = append(out, a)
		}
	}
	return out
}

// Shared reports whether several articles tell the row.
func (r *Row) Shared() bool {
	n := 0
	for a := range r.Cells {
		if r.Cells[a].Told {
			if n++; n > 1 {
				return true
			}
		}
	}
	return false
}

// Only moves what some articles tell to a row of its own and returns it. In
// each of the two rows the other's passages are the nearest.
func (r *Row) Only(articles []int) Row {
	out := Row{Cells: slices.Clone(r.Cells), Echo: r.Echo, Part: r.Part, Bare: r.Bare, OfAll: r.OfAll, Spare: r.Spare}
	for a, c := range r.Cells {
		if c.Told {
			nearest := *c
			nearest.Told = false
			if slices.Contains(articles, a) {
				r.Cells[a] = &nearest
			} else {
				out.Cells[a] = &nearest
			}
		}
	}
	return out
}
