// Package compare sets what articles tell side by side: facts × articles,
// differences, attributes, omissions, names, utterances, reuse, and the links
// for reading side by side. Call [Articles] on annotated articles.
package compare

import (
	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/name"
	"recoupe/internal/reuse"
	"recoupe/internal/story"
	"recoupe/internal/utterance"
)

// work is a comparison as it is being made.
type work struct {
	story.Comparison
	claims   [][]claim.Claim // by article
	rows     []align.Row
	copies   []int       // article → the earliest article that it repeats nearly word for word, or itself
	versions []int       // article → the article it looks like a later version of, or itself
	givens   []*given    // by article, once asked for
	language string      // that most articles are in, once asked for
	surety   [][]float64 // fact, article → how sure it is that it is not told, 0..1; set where that is judged

	who       sayers                        // of the row at hand
	since     since                         // of the row last asked about
	flatAt    answers                       // by sentence: whether it gives nobody's words
	plainCues answers                       // by quote: whether its cue says whose words they are and no more
	noted     []valued                      // attributes, by row
	extents   map[*claim.Claim][]quantified // once asked for

	mentioned map[[2]int]int // article and start of a mention → index of its name, once asked for
}

// Articles compares annotated articles. It orders and letters them: those on
// the event that most are about first, by date, then those on neighbouring
// events. The result does not depend on the order they come in.
func Articles(articles []story.Article) story.Comparison {
	c := compared(articles)
	markWords(&c)
	c.Links = links(&c)
	c.Reuse = reuse.Find(c.Articles)
	return c
}

// compared takes a comparison as far as its claims and rows are needed, which
// are let go here: with many articles they are half of all that is held.
func compared(articles []story.Article) story.Comparison {
	w := begin(articles)
	w.judge()
	w.findDifferences()
	w.findAttributes()
	w.findOmissions()
	w.Names = name.Unite(w.Articles)
	w.findVoices()
	w.warn()
	return w.Comparison
}

// begin takes a comparison as far as its facts: what tells them, and where.
func begin(articles []story.Article) *work {
	w := &work{Comparison: story.Comparison{Articles: articles}}
	w.sort()
	w.findClaims()
	w.findCopies()
	w.Names = name.Unite(w.Articles)
	w.rows = align.Rows(w.Articles, w.claims, w.Names)
	w.findEvents()                             // may reorder the articles: nothing before it keeps their indices but claims and rows
	w.Utterances = utterance.Group(w.Articles) // as long as there are no facts: both at once would be most that is ever held
	w.findFacts()
	w.weigh()
	return w
}

func (w *work) findClaims() {
	w.claims = make([][]claim.Claim, len(w.Articles))
	for i := range w.Articles {
		w.claims[i] = claim.Find(&w.Articles[i])
	}
}
