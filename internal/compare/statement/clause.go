package statement

import (
	"recoupe/internal/compare/clause"
	"recoupe/internal/text"
)

// wording returns what the words of span s of article a tell, worked out once: a
// clause may word several rows, and is asked about again where two are worded alike.
func (w *Worder) wording(a int, s text.Span) *clause.Clause {
	if w.clauses == nil {
		w.clauses = make([]map[text.Span]*clause.Clause, len(w.Articles))
	}
	if w.clauses[a] == nil {
		w.clauses[a] = map[text.Span]*clause.Clause{}
	}
	g := w.clauses[a][s]
	if g == nil {
		g = clause.Of(&w.Articles[a], w.Quotes(a), s)
		w.clauses[a][s] = g
	}
	return g
}
