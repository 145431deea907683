// Package compare sets what articles tell side by side: facts × articles,
// differences, attributes, omissions, names, utterances, reuse, and the links
// for reading side by side. Call [Articles] on annotated articles.
//
// What it does, in order, is a list here. It finds the order of the articles (order.go),
// their copies and versions (copy.go) and their events (arrange.go), and makes facts of rows
// (fact.go, but of those that say only who speaks, frame.go), each of a kind (kind.go), by weight
// (weight.go). The rooms below it do the rest.
package compare

import (
	"slices"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/attribute"
	"recoupe/internal/compare/difference"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/compare/link"
	"recoupe/internal/compare/omission"
	"recoupe/internal/compare/retold"
	"recoupe/internal/compare/statement"
	"recoupe/internal/compare/table"
	"recoupe/internal/compare/unheard"
	"recoupe/internal/name"
	"recoupe/internal/reuse"
	"recoupe/internal/story"
	"recoupe/internal/utterance"
)

// work is a comparison as it is being made.
type work struct {
	table.Table
	copies   []int // article → the earliest article that it repeats nearly word for word, or itself
	versions []int // article → the article it looks like a later version of, or itself

	omissions *omission.Finder
	words     *statement.Worder // words the facts
}

// Articles compares annotated articles, of which claims are the claims, as claim.Find
// returns them. It orders and letters them: those on the event that most are about first, by
// date, then those on neighbouring events. The result does not depend on the order they come in. Between its stages it
// asks on whether to go on; whole is false, and the comparison empty, where on said no.
func Articles(articles []story.Article, claims [][]claim.Claim, on func() bool) (c story.Comparison, whole bool) {
	w := &work{Table: table.Table{Comparison: story.Comparison{Articles: articles}, Claims: claims}}
	for _, stage := range slices.Concat(w.toFacts(), w.fromFacts()) {
		if !on() {
			return story.Comparison{}, false
		}
		stage()
	}
	return w.Comparison, true
}

// toFacts is the stages as far as facts: what tells them, and where.
func (w *work) toFacts() []func() {
	return []func(){
		w.sort,
		w.findCopies,
		w.findNames,
		func() { w.Rows = align.Rows(w.Articles, w.Claims, w.Names) },
		w.findEvents, // may reorder the articles: nothing before it keeps their indices but claims and rows
		w.findFacts,  // which lets go of most rows, and makes no cells yet
		func() { w.Utterances = utterance.Group(w.Articles) }, // before there are cells: both at once would be most that is ever held
		w.weigh,
	}
}

// fromFacts is the stages that follow.
func (w *work) fromFacts() []func() {
	return []func(){
		func() {
			w.omissions.Judge()
			w.words.Moved()
		},
		w.findDifferences, // which words some facts anew
		func() { w.Retellings = retold.Find(&w.Table) },
		func() { w.omissions.Find() },
		func() { w.words.Complete() }, // last of what words facts: what is listed, and how, was found by the clause that tells each
		w.findNames,
		func() { unheard.Find(&w.Table, w.copies) },
		w.warn,
		w.showScores,
		func() { *w = work{Table: table.Table{Comparison: w.Comparison}} }, // claims and rows are let go: with many articles they are half of all that is held
		func() { link.Mark(&w.Comparison) },
		func() { w.Links = link.Of(&w.Comparison) },
		func() { w.Reuse = reuse.Find(w.Articles) },
	}
}

// showScores gives the cells the scores that a reader sees: how like a cell is to the other that
// it is most like decided what it is, and promises more than holds of all the others.
func (w *work) showScores() {
	for i := range w.Facts {
		for a, c := range w.Rows[i].Cells {
			if have := w.Facts[i].Cells[a]; c.Told && have.Status.Told() && c.Likeness != c.Score {
				cell := *have
				cell.Score = max(table.Sure(c), min(c.Score, story.SameFrom)) // it is told
				w.Facts[i].Cells[a] = &cell
			}
		}
	}
}

func (w *work) findNames() { w.Names = name.Unite(w.Articles) }

// findDifferences finds what articles tell differently, and what they give for one thing.
func (w *work) findDifferences() {
	attributes := attribute.New(&w.Table)
	difference.Find(&w.Table, attributes, func(i int, v *contrast.Values, shown bool) {
		var reworded []int
		if shown && (v.Where == nil || len(v.Said) >= 2*len(v.Differ)) {
			reworded = w.words.GiveValue(i, v.Said, v.Place, v.Differ)
		}
		if reworded == nil && w.words.LeaveOdd(i, v.Where, v.Differ) {
			reworded = []int{i}
		}
		for _, k := range reworded {
			w.Facts[k].Kind = w.kind(k)
		}
	})
	attributes.Find()
}
