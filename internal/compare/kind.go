package compare

import (
	"math"
	"slices"
	"strconv"
	"sync"
	"time"

	"recoupe/internal/claim"
	"recoupe/internal/compare/figure"
	"recoupe/internal/compare/unheard"
	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// kind says what a fact is about, by what most of its cells hold and the words that state it do.
func (w *work) kind(i int) story.FactKind {
	n, quoted, numbers, times, names, said := 0, 0, 0, 0, 0, 0
	for a := range w.Rows[i].Cells {
		c := w.Rows[i].Cells[a]
		if !c.Told {
			continue
		}
		n++
		q, num, tim, nam, att := false, false, false, false, false
		for _, k := range c.Claims {
			cl := &w.Claims[a][k]
			q = q || cl.Quote >= 0 && w.Articles[a].Quotes[cl.Quote].Kind != story.Indirect
			att = att || cl.Certainty == claim.Attributed
			num = num || len(cl.Quantities) > 0
			tim = tim || len(cl.Times) > 0
			nam = nam || len(cl.Mentions) > 1
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
	}
	from := &w.Facts[i].From
	switch {
	case quoted*2 > n && (w.says(from, true) || w.echoesQuote(i)):
		return story.QuoteFact
	case numbers*2 > n && w.givesFigure(from) && w.pointsAtFigure(i):
		return story.NumberFact
	case w.past(i):
		return story.BackgroundFact
	case w.mostly(i, func(a int, c *claim.Claim) bool { return unheard.Accuses(&w.Articles[a], c) }):
		return story.AccusationFact
	case w.mostly(i, func(_ int, c *claim.Claim) bool { return pledges(c) }):
		return story.PledgeFact
	case (said*2 > n || quoted*2 > n) && w.says(from, false):
		return story.PositionFact
	case times*2 > n && w.ahead(i) && w.dayAhead(from.Article, []text.Span{from.Span}):
		return story.DateFact
	case names*2 > n && w.shortest(i) <= nameWords && w.naming(from):
		return story.ParticipantFact
	}
	return story.EventFact
}

// mostly reports whether most articles that tell fact i have a claim of it that is so.
func (w *work) mostly(i int, is func(a int, c *claim.Claim) bool) bool {
	told := w.Rows[i].ToldBy()
	n := 0
	for _, a := range told {
		if slices.ContainsFunc(w.Rows[i].Cells[a].Claims, func(k int) bool { return is(a, &w.Claims[a][k]) }) {
			n++
		}
	}
	return n*2 > len(told)
}

// says reports whether words that state a fact give somebody's; with marks, whether most of
// them stand between marks.
func (w *work) says(x *story.Spot, marks bool) bool {
	if marks {
		return w.BytesInMarks(x.Article, x.Span)*5 > x.Len()*2
	}
	quotes := w.Articles[x.Article].Quotes
	for k := range quotes {
		if q := &quotes[k]; q.Kind != story.Term && (q.Overlap(x.Span) > 0 || q.Cue.Overlap(x.Span) > 0) {
			return true
		}
	}
	from, to := w.ClaimsWithin(x.Article, x.Span)
	for k := from; k < to; k++ {
		if w.Claims[x.Article][k].Certainty == claim.Attributed {
			return true
		}
	}
	return false
}

// echoesQuote reports whether most of the words that state fact i stand between marks in
// another article that tells it: a post that is given without marks here.
func (w *work) echoesQuote(i int) bool {
	x, in := &w.Facts[i].From, map[string]bool{}
	for b, c := range w.Rows[i].Cells {
		for _, k := range c.Claims {
			if cl := &w.Claims[b][k]; c.Told && b != x.Article && cl.Quote >= 0 && w.Articles[b].Quotes[cl.Quote].Kind != story.Indirect {
				for _, word := range cl.Words {
					in[word.Stem] = true
				}
			}
		}
	}
	n, both := 0, 0
	from, to := w.ClaimsWithin(x.Article, x.Span)
	for k := from; k < to; k++ {
		for _, word := range w.Claims[x.Article][k].Words {
			if x.Contains(word.Span) {
				n++
				if in[word.Stem] {
					both++
				}
			}
		}
	}
	return n > 0 && both*3 > n*2
}

// naming reports whether words that state a fact name two or more.
func (w *work) naming(x *story.Spot) bool {
	from, to := w.ClaimsWithin(x.Article, x.Span)
	n := 0
	for k := from; k < to; k++ {
		n += len(w.Claims[x.Article][k].Mentions)
	}
	return n > 1
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
	told := w.Rows[i].ToldBy()
	by := make([][]figure.Figure, len(told))
	for k, a := range told {
		by[k] = w.Figures(a, w.Rows[i].Cells[a].Spans)
	}
	if len(told) == 1 {
		return len(by[0]) > 0
	}
	for k := range by {
		for x := range by[k] {
			for _, other := range by[k+1:] {
				if _, how := figure.Closest(&by[k][x], other); how != figure.Apart {
					return true
				}
			}
		}
	}
	return false
}

// givesFigure reports whether words that state a fact give a figure that is not an age.
func (w *work) givesFigure(x *story.Spot) bool {
	return slices.ContainsFunc(w.Figures(x.Article, []text.Span{x.Span}), func(f figure.Figure) bool { return f.Q.Kind != story.Age })
}

// ahead reports whether most articles that tell fact i give a day for it that
// was still to come: when it will be is then what it is about.
func (w *work) ahead(i int) bool {
	told, n := w.Rows[i].ToldBy(), 0
	for _, a := range told {
		if w.dayAhead(a, w.Rows[i].Cells[a].Spans) {
			n++
		}
	}
	return n*2 > len(told)
}

// dayAhead reports whether article a names in spans a day or a month that was still to come.
func (w *work) dayAhead(a int, spans []text.Span) bool {
	art := &w.Articles[a]
	times := text.Between(art.Times, spans, startOf)
	for k := range times {
		if t := &times[k]; len(t.From) >= len("2006-01") && len(art.Published.Value) >= len(time.DateOnly) &&
			t.From > art.Published.Value[:min(len(t.From), len(time.DateOnly))] && text.Within(spans, t.Span) {
			return true
		}
	}
	return false
}

func startOf(t *story.Time) int { return t.Start }

// shortest returns how many content words the article has that tells fact i in
// the fewest.
func (w *work) shortest(i int) int {
	least := math.MaxInt
	for _, a := range w.Rows[i].ToldBy() {
		c, n := w.Rows[i].Cells[a], 0
		for _, k := range c.Claims {
			for _, x := range w.Claims[a][k].Words {
				if text.Within(c.Spans, x.Span) {
					n++
				}
			}
		}
		least = min(least, n)
	}
	return least
}

// past reports whether all the days a fact names lie a year or more before the
// articles that tell it, and most of them or the words that state it name one.
func (w *work) past(i int) bool {
	told, named, stated := 0, 0, false
	from := &w.Facts[i].From
	for a := range w.Rows[i].Cells {
		c := w.Rows[i].Cells[a]
		if !c.Told {
			continue
		}
		told++
		names := 0
		published := w.Articles[a].Published.Value
		times := text.Between(w.Articles[a].Times, c.Spans, startOf)
		for k := range times {
			t := &times[k]
			if len(t.From) < 4 || !text.Within(c.Spans, t.Span) {
				continue
			}
			if len(published) < 4 || len(t.To) < 4 || yearBefore(published) < t.To[:min(len(t.To), 10)] {
				return false
			}
			names = 1
			stated = stated || a == from.Article && from.Contains(t.Span)
		}
		named += names
	}
	return stated || named*2 > told
}

// yearBefore returns the day a year before an ISO 8601 date.
func yearBefore(date string) string {
	year, err := strconv.Atoi(date[:4])
	if err != nil {
		return ""
	}
	return strconv.Itoa(year-1) + date[4:min(len(date), 10)]
}

// promising are the concepts of giving one's word.
var promising = sync.OnceValue(func() []lexicon.Concept { return lexicon.Surely("promise", "pledge", "vow") })

// pledges reports whether a claim tells that somebody gives their word.
func pledges(c *claim.Claim) bool {
	if c.Negated {
		return false
	}
	for k := range c.Words {
		if slices.ContainsFunc(c.Words[k].Concepts, func(m claim.Concept) bool { return !m.Weak && slices.Contains(promising(), m.ID) }) {
			return true
		}
	}
	return false
}
