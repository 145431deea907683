package amount

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"recoupe/internal/compare/figure"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// A toll, a burnt area, a petition is counted again and again. What an evening tells does not contradict
// what the morning told: it is told of as a number that changes.

// Words by which a number is told to be one so far, and one that has come after a smaller one.
var (
	soFar  = []string{"provisoire", "premier bilan", "premieres estimations", "a ce stade", "so far", "provisional", "preliminary", "vorlaufig", "bisher", "hasta ahora", "provvisori", "finora", "voorlopig"}
	latest = []string{"alourdi", "dernier bilan", "derniers chiffres", "nouveau bilan", "desormais", "risen to", "rises to", "rose to", "climbed to", "latest figures", "latest toll", "gestiegen", "steigt auf", "ultimo balance", "nuevo balance", "ultimo bilancio", "gestegen"}
)

// updated reports whether of two figures that differ the smaller is told to be one so far, or the larger to be
// the latest, in its own sentence: two articles of one day tell so which of them counted later.
func (w *Finder) updated(x, y *figure.Figure) bool {
	if x.Q.Value > y.Q.Value {
		x, y = y, x
	}
	return (x.Q.Kind == story.Count || x.Q.Kind == story.Measure) && (w.toldAs(x, soFar, &w.soFar) || w.toldAs(y, latest, &w.latest))
}

// toldAs reports whether one of some words stands in the sentence of a figure; known keeps what was asked.
func (w *Finder) toldAs(x *figure.Figure, words []string, known *table.Answers) bool {
	art := &w.Articles[x.Article]
	at := art.SentenceAt(x.Q.Span)
	if at < 0 {
		return false
	}
	return known.Of(x.Article, at, func() bool {
		sentence := text.Fold(art.Sentences[at].Of(art.Text))
		return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(sentence, word) })
	})
}

// rises reports whether a count or a sum that has "at least" before it was one so far: the other,
// exact and larger, came out on a later day. What is told in round numbers is less than one of
// its last digit from the exact figure: "more than 30" and 34, but not "more than 46,000" and 51,300.
func (w *Finder) rises(so, now *figure.Figure) bool {
	return (so.Q.Kind == story.Count || so.Q.Kind == story.Money) && so.Q.Precision == story.AtLeast && now.Q.Precision <= story.About &&
		so.Q.Value > 1 && now.Q.Value-so.Q.Value >= figure.Step(so.Q.Value) && w.Later(now.Article, so.Article)
}

// grows reports whether a figure was exceeded by one that came out on a later day: "25,000
// signatures", "more than 60,000".
func (w *Finder) grows(so, now *figure.Figure) bool {
	return so.Q.Kind == story.Count && !(so.Anyone && now.Anyone) && now.Q.Precision == story.AtLeast && so.Q.Value < now.Q.Value && w.Later(now.Article, so.Article)
}

// moves reports whether the figures of articles go one way in the order they
// came out: a toll that rises. It takes three to tell.
func (w *Finder) moves(articles []int, of func(a int) *story.Quantity) bool {
	order := slices.Clone(articles)
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(table.DateKey(&w.Articles[a]), table.DateKey(&w.Articles[b])) })
	up, down := 0, 0
	for i := 1; i < len(order); i++ {
		earlier, later := table.DateKey(&w.Articles[order[i-1]]), table.DateKey(&w.Articles[order[i]])
		x, y := of(order[i-1]).Value, of(order[i]).Value
		switch {
		case earlier == later && x != y || len(earlier) < len(time.DateOnly) || len(later) < len(time.DateOnly):
			return false
		case x < y:
			up++
		case x > y:
			down++
		}
	}
	return (up == 0 || down == 0) && up+down >= 2
}
