package compare

import (
	"recoupe/internal/compare/clause"
	"recoupe/internal/text"
)

// wording returns what the words of span s of article a tell, worked out once: a
// clause may word several rows, and is asked about again where two are worded alike.
func (w *work) wording(a int, s text.Span) *clause.Clause {
	if w.wordingsAt == nil {
		w.wordingsAt = make([]map[text.Span]*clause.Clause, len(w.Articles))
	}
	if w.wordingsAt[a] == nil {
		w.wordingsAt[a] = map[text.Span]*clause.Clause{}
	}
	g := w.wordingsAt[a][s]
	if g == nil {
		g = clause.Of(&w.Articles[a], s)
		w.wordingsAt[a][s] = g
	}
	return g
}
