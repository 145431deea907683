package compare

import (
	"math"
	"slices"
	"strconv"
	"time"

	"recoupe/internal/claim"
	"recoupe/internal/story"
)

// kind says what a fact is about, by what most of its cells hold.
func (w *work) kind(i int) story.FactKind {
	n, quoted, numbers, times, names, said, conditional, pledged, accused := 0, 0, 0, 0, 0, 0, 0, 0, 0
	for a, c := range w.rows[i].Cells {
		if !c.Told {
			continue
		}
		n++
		q, num, tim, nam, att, pledge, accusation := false, false, false, false, false, false, false
		for _, k := range c.Claims {
			cl := &w.claims[a][k]
			q = q || cl.Quote >= 0 && w.Articles[a].Quotes[cl.Quote].Kind != story.Indirect
			att = att || cl.Certainty == claim.Attributed
			num = num || len(cl.Quantities) > 0
			tim = tim || len(cl.Times) > 0
			nam = nam || len(cl.Mentions) > 1
			pledge = pledge || pledges(cl)
			accusation = accusation || w.accusation(a, cl)
			if cl.Certainty == claim.Conditional {
				conditional++
			}
		}
		count := func(b bool, to *int) {
			if b {
				*to++
			}
		}
		count(q, &quoted)
		count(num, &numbers)
		count(tim, &times)
		count(nam, &names)
		count(att, &said)
		count(pledge, &pledged)
		count(accusation, &accused)
	}
	half := (n + 1) / 2
	switch {
	case quoted >= half && quoted > 0 && quoted*2 > n:
		return story.QuoteFact
	case w.past(i):
		return story.BackgroundFact
	case accused*2 > n:
		return story.AccusationFact
	case pledged*2 > n:
		return story.PledgeFact
	case numbers*2 > n && w.pointsAtFigure(i):
		return story.NumberFact
	case said*2 > n:
		return story.PositionFact
	case times*2 > n && w.ahead(i):
		return story.DateFact
	case names*2 > n && w.shortest(i) <= nameWords:
		return story.ParticipantFact
	}
	return story.EventFact
}

// What a fact is about is its figure or whom it names where it is told in few
// words beside: with more it is told what happened.
const (
	figureWords = 8
	nameWords   = 4
)

// pointsAtFigure reports whether fact i is told for a figure: one that two of
// its articles give, or its only one, among few words.
func (w *work) pointsAtFigure(i int) bool {
	if w.shortest(i) > figureWords {
		return false
	}
	told := w.rows[i].ToldBy()
	by := make([][]figure, len(told))
	for k, a := range told {
		by[k] = w.figures(a, w.rows[i].Cells[a].Spans)
	}
	if len(told) == 1 {
		return len(by[0]) > 0
	}
	for k := range by {
		for x := range by[k] {
			for _, other := range by[k+1:] {
				if _, how := closest(&by[k][x], other); how != apart {
					return true
				}
			}
		}
	}
	return false
}

// ahead reports whether most articles that tell fact i give a day for it that
// was still to come: when it will be is then what it is about.
func (w *work) ahead(i int) bool {
	told, n := w.rows[i].ToldBy(), 0
	for _, a := range told {
		art := &w.Articles[a]
		if slices.ContainsFunc(art.Times, func(t story.Time) bool {
			return len(t.From) >= len("2006-01") && len(art.Published.Value) >= len(time.DateOnly) &&
				t.From > art.Published.Value[:min(len(t.From), len(time.DateOnly))] && within(w.rows[i].Cells[a].Spans, t.Span)
		}) {
			n++
		}
	}
	return n*2 > len(told)
}

// shortest returns how many content words the article has that tells fact i in
// the fewest.
func (w *work) shortest(i int) int {
	least := math.MaxInt
	for _, a := range w.rows[i].ToldBy() {
		c, n := &w.rows[i].Cells[a], 0
		for _, k := range c.Claims {
			for _, x := range w.claims[a][k].Words {
				if within(c.Spans, x.Span) {
					n++
				}
			}
		}
		least = min(least, n)
	}
	return least
}

// past reports whether all the days a fact names lie a year or more before the
// articles that tell it.
func (w *work) past(i int) bool {
	named := false
	for a, c := range w.rows[i].Cells {
		if !c.Told {
			continue
		}
		published := w.Articles[a].Published.Value
		for k := range w.Articles[a].Times {
			t := &w.Articles[a].Times[k]
			if len(t.From) < 4 || !within(c.Spans, t.Span) {
				continue
			}
			if len(published) < 4 || len(t.To) < 4 || yearBefore(published) < t.To[:min(len(t.To), 10)] {
				return false
			}
			named = true
		}
	}
	return named
}

// yearBefore returns the day a year before an ISO 8601 date.
func yearBefore(date string) string {
	year, err := strconv.Atoi(date[:4])
	if err != nil {
		return ""
	}
	return strconv.Itoa(year-1) + date[4:min(len(date), 10)]
}
