// Package statement chooses the words that state a fact: of all that articles tell of
// it, the clause that stands alone best and that the others tell too. Make a [Worder]
// with [New].
package statement

import (
	"math"
	"slices"
	"sort"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/clause"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Worder words the facts of a table.
type Worder struct {
	*table.Table

	clauses   []map[text.Span]*clause.Clause // by article, once asked for
	terms     *terms                         // of all claims, once asked for
	who       sayers                         // of the row at hand
	figuresAt rowFigures                     // of the row last asked about
	core      core                           // of the row last asked about
}

// New returns a worder for a table whose articles are in their last order.
func New(t *table.Table) *Worder { return &Worder{Table: t} }

// State words a fact that a row tells; wider asks for more of a sentence where a clause does
// not stand alone.
func (w *Worder) State(f *story.Fact, r *align.Row, wider bool) { w.state(f, r, nil, wider) }

// state chooses the clearest wording of a fact: a clause of the body that
// stands alone, of middling length, told flatly, that the other cells resemble.
// A clause that does not stand alone may be worded with more of its sentence, where
// wider is asked for. It leaves out what is used already and reports whether it found one.
func (w *Worder) state(f *story.Fact, r *align.Row, used map[string]bool, wider bool) bool {
	best := math.Inf(-1)
	who, opening := w.sayers(r), w.opening(r)
	f.Event = w.home(r)
	most := longest
	if r.Part {
		most = longestOfPart
	}
	for a := range r.Cells {
		c := r.Cells[a]
		if !c.Told {
			continue
		}
		for _, s := range c.Spans {
			words := []text.Span{s}
			if used == nil || wider {
				words = w.wordings(a, c, s, most, wider)
			}
			for _, e := range words {
				if used != nil && used[text.Fold(clause.Bounds(&w.Articles[a], e).Of(w.Articles[a].Text))] {
					continue
				}
				v := w.clarity(r, a, e, who)
				if e != s {
					v -= stretched
				}
				if wider && (opening || v > best) { // elsewhere it is no more than that
					v += w.asWhole(r, a, c, e, opening)
				}
				if v > best {
					best = v
					f.From = story.Spot{Article: a, Span: e}
				}
			}
		}
	}
	if math.IsInf(best, -1) {
		return false
	}
	if used == nil {
		f.From.Span = w.withList(r, f.From)
	}
	w.word(f, f.From)
	return true
}

// word gives a fact the words of a place.
func (w *Worder) word(f *story.Fact, from story.Spot) {
	from.Span = clause.Bounds(&w.Articles[from.Article], from.Span)
	f.From, f.Statement = from, from.Of(w.Articles[from.Article].Text)
}

// withList returns a place that words a row with the rest of the list that it breaks off in. What one
// article alone lists is told member by member where its sentence is cut.
func (w *Worder) withList(r *align.Row, s story.Spot) text.Span {
	in := w.Articles[s.Article].Sentences
	i := sort.Search(len(in), func(i int) bool { return in[i].End >= s.End })
	if !r.Shared() || i == len(in) {
		return s.Span
	}
	return w.wording(s.Article, s.Span).WithList(in[i].Span, longestOfPart)
}

// A clause with the beginning of its sentence is less the fact's own by this.
const stretched = .15

// Sentences that are longer than this, up to the end of a clause, word none. A
// part, which seldom has words of its own, may take more, and so may a list.
const (
	longest       = 180
	longestOfPart = 240
)

// clarity says how well span s of article a words a row.
func (w *Worder) clarity(r *align.Row, a int, s text.Span, who *sayers) float64 {
	c := r.Cells[a]
	cl := w.claimAt(a, c, s)
	tie := w.tie(a, c, s)
	v := 1 + .3*c.Score + w.common(r, a, s, who) + tied*tie
	if who != nil {
		v -= loosely * max(0, likeEnough*who.tie-tie)
	}
	if cl.Kind != story.Body && cl.Kind != story.ListItem {
		v -= .6
	}
	if cl.Quote >= 0 && (who == nil || !who.said || !w.wording(a, s).Says()) {
		v -= .2
	}
	if cl.Certainty != claim.Asserted {
		v -= .1
	}
	switch n := s.Len(); {
	case n < short:
		v -= .5
	case n > 180:
		v -= .4
	case n > 120:
		v -= .1
	}
	g := w.wording(a, s)
	v += g.Clarity()
	if g.Whole(w.Articles[a].Sentences[cl.Sentence].Span) {
		v += .25 // it is a whole sentence
	}
	if language := w.Articles[a].Language; who != nil {
		if language != w.MainLanguage() {
			v -= .3
		}
		v -= who.foreign(language)
	}
	if w.Articles[a].Event != w.home(r) {
		v -= .5
	}
	return v
}

// How much it counts that the other articles tell the very clause, not only
// what stands beside it in the row.
const tied = .6

// A clause that the other articles resemble far less than the row's likest one, less than this
// share of it, tells something beside it; each missing tenth counts a tenth of loosely.
const (
	likeEnough = .6
	loosely    = .8
)

// tie returns how like the claim that span s of article a is of is to what the others tell, 0..1.
func (w *Worder) tie(a int, c *align.Cell, s text.Span) float64 {
	if c.Tied == nil {
		return 0
	}
	for i, k := range c.Claims {
		if i < len(c.Tied.Ties) && w.Claims[a][k].Overlap(s) > 0 {
			return c.Tied.Ties[i]
		}
	}
	return 0
}

// A statement of fewer bytes says too little.
const short = 30

// TellApart gives facts that are worded alike another wording each, and returns which it
// gave one. One that has none left, or is a part that has only a scrap left, and is told by
// no other articles than the first is the same fact again and goes, with its row.
func (w *Worder) TellApart() (reworded []int) {
	other := make([]bool, len(w.Facts))
	used := map[string]bool{}
	first := map[string]int{}
	again := make([]bool, len(w.Facts))
	for i := range w.Facts {
		f := &w.Facts[i]
		key := text.Fold(f.Statement)
		if used[key] {
			found := w.state(f, &w.Rows[i], used, false)
			found = found && (!w.Rows[i].Part || len(f.Statement) >= short && !clause.Leans(f.Statement, w.Articles[f.From.Article].Language))
			if found {
				w.state(f, &w.Rows[i], used, true)
			}
			other[i] = found
			again[i] = !found && among(w.Rows[i].ToldBy(), w.Rows[first[key]].ToldBy())
			key = text.Fold(f.Statement)
		}
		if !used[key] {
			used[key], first[key] = true, i
		}
	}
	n := 0
	for i := range w.Facts {
		if !again[i] {
			if other[i] {
				reworded = append(reworded, n)
			}
			w.Facts[n], w.Rows[n] = w.Facts[i], w.Rows[i]
			n++
		}
	}
	clear(w.Rows[n:])
	w.Facts, w.Rows = w.Facts[:n], w.Rows[:n]
	w.Moved()
	return reworded
}

// Moved is to be called once rows stand elsewhere in the table.
func (w *Worder) Moved() { w.figuresAt, w.core = rowFigures{}, core{} }

// among reports whether all of xs are among ys.
func among(xs, ys []int) bool {
	return !slices.ContainsFunc(xs, func(x int) bool { return !slices.Contains(ys, x) })
}

// claimAt returns the first claim of a cell that has words in s, or the first of all.
func (w *Worder) claimAt(a int, c *align.Cell, s text.Span) *claim.Claim {
	for _, i := range c.Claims {
		if w.Claims[a][i].Overlap(s) > 0 {
			return &w.Claims[a][i]
		}
	}
	return &w.Claims[a][c.Claims[0]]
}

// Scrap reports whether nothing that an article says words a part by itself: the
// row that it is a part of tells it.
func (w *Worder) Scrap(f *story.Fact) bool {
	language := w.Articles[f.From.Article].Language
	return len(f.Statement) < short || clause.Leans(f.Statement, language) || clause.HandsOver(f.Statement, language) ||
		clause.Verbless(f.Statement, language) && w.words(f.From) <= fewWords
}

// words returns how many content words and figures stand in a place; a figure counts for any number.
func (w *Worder) words(s story.Spot) (n int) {
	from, to := w.ClaimsWithin(s.Article, s.Span)
	for k := from; k < to; k++ {
		c := &w.Claims[s.Article][k]
		for _, q := range c.Quantities {
			if s.Contains(w.Articles[s.Article].Quantities[q].Span) {
				return math.MaxInt
			}
		}
		for i := range c.Words {
			if s.Contains(c.Words[i].Span) {
				n++
			}
		}
	}
	return n
}

// A part that is worded without a verb in no more content words than these says whom the row is about.
const fewWords = 3

// home returns the event that most of the articles that tell a row are about, of
// several the first: its articles owe the row, and one of them words it.
func (w *Worder) home(r *align.Row) string {
	best, most := w.Events[0].ID, 0
	for e := 0; e < len(w.Events) && len(w.Events) > 1; e++ {
		n := 0
		for _, a := range w.Events[e].Articles {
			if r.Cells[a].Told {
				n++
			}
		}
		if n > most {
			best, most = w.Events[e].ID, n
		}
	}
	return best
}
