package compare

import (
	"math"
	"slices"
	"sort"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/clause"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// state chooses the clearest wording of a fact: a clause of the body that
// stands alone, of middling length, told flatly, that the other cells resemble.
// A clause that does not stand alone may be worded with more of its sentence, where
// wider is asked for. It leaves out what is used already and reports whether it found one.
func (w *work) state(f *story.Fact, r *align.Row, used map[string]bool, wider bool) bool {
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
	w.word(f, f.From)
	return true
}

// word gives a fact the words of a place.
func (w *work) word(f *story.Fact, from story.Spot) {
	from.Span = clause.Bounds(&w.Articles[from.Article], from.Span)
	f.From, f.Statement = from, from.Of(w.Articles[from.Article].Text)
}

// A clause with the beginning of its sentence is less the fact's own by this.
const stretched = .15

// Sentences that are longer than this, up to the end of a clause, word none. A
// part, which seldom has words of its own, may take more.
const (
	longest       = 180
	longestOfPart = 240
)

// clarity says how well span s of article a words a row.
func (w *work) clarity(r *align.Row, a int, s text.Span, who *sayers) float64 {
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
	if cl.Quote >= 0 {
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
	if w.Articles[a].Language != w.mainLanguage() {
		v -= .3
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
func (w *work) tie(a int, c *align.Cell, s text.Span) float64 {
	if c.Tied == nil {
		return 0
	}
	for i, k := range c.Claims {
		if i < len(c.Tied.Ties) && w.claims[a][k].Overlap(s) > 0 {
			return c.Tied.Ties[i]
		}
	}
	return 0
}

// mainLanguage returns the language that most articles are in, of several the
// first one's.
func (w *work) mainLanguage() string {
	if w.language == "" {
		most := 0
		count := map[string]int{}
		for a := range w.Articles {
			count[w.Articles[a].Language]++
		}
		for a := range w.Articles {
			if n := count[w.Articles[a].Language]; n > most {
				w.language, most = w.Articles[a].Language, n
			}
		}
	}
	return w.language
}

// A statement of fewer bytes says too little.
const short = 30

// tellApart gives facts that are worded alike another wording each. One that
// has none left, or is a part that has only a scrap left, and is told by no other
// articles than the first is the same fact again and goes.
func (w *work) tellApart() {
	used := map[string]bool{}
	first := map[string]int{}
	again := make([]bool, len(w.Facts))
	for i := range w.Facts {
		f := &w.Facts[i]
		key := text.Fold(f.Statement)
		if used[key] {
			found := w.state(f, &w.rows[i], used, false)
			found = found && (!w.rows[i].Part || len(f.Statement) >= short && !clause.Leans(f.Statement, w.Articles[f.From.Article].Language))
			if found {
				w.state(f, &w.rows[i], used, true)
				f.Kind = w.kind(i)
			}
			again[i] = !found && among(w.rows[i].ToldBy(), w.rows[first[key]].ToldBy())
			key = text.Fold(f.Statement)
		}
		if !used[key] {
			used[key], first[key] = true, i
		}
	}
	n := 0
	for i := range w.Facts {
		if !again[i] {
			w.Facts[n], w.rows[n] = w.Facts[i], w.rows[i]
			n++
		}
	}
	clear(w.rows[n:])
	w.Facts, w.rows = w.Facts[:n], w.rows[:n]
	w.figuresAt = rowFigures{} // other rows stand there now
}

// among reports whether all of xs are among ys.
func among(xs, ys []int) bool {
	return !slices.ContainsFunc(xs, func(x int) bool { return !slices.Contains(ys, x) })
}

// claimAt returns the first claim of a cell that has words in s, or the first of all.
func (w *work) claimAt(a int, c *align.Cell, s text.Span) *claim.Claim {
	for _, i := range c.Claims {
		if w.claims[a][i].Overlap(s) > 0 {
			return &w.claims[a][i]
		}
	}
	return &w.claims[a][c.Claims[0]]
}

// claimsWithin returns which claims of article a have words in s: the first, and the one
// past the last.
func (w *work) claimsWithin(a int, s text.Span) (from, to int) {
	cs := w.claims[a]
	from = sort.Search(len(cs), func(i int) bool { return cs[i].End > s.Start })
	to = from + sort.Search(len(cs)-from, func(i int) bool { return cs[from+i].Start >= s.End })
	return from, to
}
