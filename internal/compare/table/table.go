// Package table holds a comparison while it is being made: the table of rows × articles
// that the rooms of package compare are handed, and what several of them ask of it.
package table

import (
	"slices"
	"sort"
	"strconv"
	"time"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/figure"
	"recoupe/internal/compare/said"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// Table is a comparison as it is being made: its articles, what each claims, and the rows
// that set the claims side by side.
type Table struct {
	story.Comparison
	Claims [][]claim.Claim // by article
	Rows   []align.Row     // in the order of the facts, once there are any

	givens   []*figure.Given // by article, once asked for
	quotes   []*said.Quotes  // by article, once asked for
	toldFrom [][]int         // article, block → where it begins to tell, once asked for
	language string          // that most articles are in, once asked for
}

// Figures returns the figures of a cell of article a. They are read only.
func (t *Table) Figures(a int, spans []text.Span) []figure.Figure { return t.Given(a).In(spans) }

// Given returns what article a gives. It is asked for after the articles are
// in their last order.
func (t *Table) Given(a int) *figure.Given {
	if t.givens == nil {
		t.givens = make([]*figure.Given, len(t.Articles))
	}
	if t.givens[a] == nil {
		t.givens[a] = figure.GivenIn(&t.Articles[a], a)
	}
	return t.givens[a]
}

// Quotes returns the quotes of article a by their place. It is asked for after the articles
// are in their last order.
func (t *Table) Quotes(a int) *said.Quotes {
	if t.quotes == nil {
		t.quotes = make([]*said.Quotes, len(t.Articles))
	}
	if t.quotes[a] == nil {
		t.quotes[a] = said.In(&t.Articles[a])
	}
	return t.quotes[a]
}

// DaysIn returns the days that one article names in spans.
func (t *Table) DaysIn(a int, spans []text.Span) []string {
	var out []string
	times := t.Articles[a].Times
	for _, x := range text.Between(times, spans, func(x *story.Time) int { return x.Start }) {
		if d, ok := timex.OneDay(&x); ok && text.Within(spans, x.Span) && !t.Dateline(a, &x) {
			out = append(out, d)
		}
	}
	return out
}

// Begins returns where in article a a block begins to tell, behind its dateline. It is
// asked for after the articles are in their last order.
func (t *Table) Begins(a, block int) int {
	if t.toldFrom == nil {
		t.toldFrom = make([][]int, len(t.Articles))
	}
	if t.toldFrom[a] == nil {
		art := &t.Articles[a]
		from := make([]int, len(art.Blocks))
		for i := range art.Blocks {
			b := &art.Blocks[i]
			from[i] = b.Start + segment.Dateline(b.Of(art.Text))
		}
		t.toldFrom[a] = from
	}
	return t.toldFrom[a][block]
}

// Dateline reports whether a time of article a stands in a dateline or under a
// picture: it is of the article or of the picture, not of what is told.
func (t *Table) Dateline(a int, x *story.Time) bool {
	art := &t.Articles[a]
	k := art.SentenceAt(x.Span)
	if k < 0 {
		return false
	}
	block := art.Sentences[k].Block
	return art.Blocks[block].Kind == story.Caption || x.Start < t.Begins(a, block)
}

// MainLanguage returns the language that most articles are in, of several the
// first one's.
func (t *Table) MainLanguage() string {
	if t.language == "" {
		most := 0
		count := map[string]int{}
		for a := range t.Articles {
			count[t.Articles[a].Language]++
		}
		for a := range t.Articles {
			if n := count[t.Articles[a].Language]; n > most {
				t.language, most = t.Articles[a].Language, n
			}
		}
	}
	return t.language
}

// ClaimsWithin returns which claims of article a have words in s: the first, and the one
// past the last.
func (t *Table) ClaimsWithin(a int, s text.Span) (from, to int) {
	cs := t.Claims[a]
	from = sort.Search(len(cs), func(i int) bool { return cs[i].End > s.Start })
	to = from + sort.Search(len(cs)-from, func(i int) bool { return cs[from+i].Start >= s.End })
	return from, to
}

// Later reports whether article b came out on a later day than article a.
func (t *Table) Later(b, a int) bool {
	x, y := timex.Day(t.Articles[a].Published.Value), timex.Day(t.Articles[b].Published.Value)
	return len(x) == len(time.DateOnly) && len(y) == len(x) && x < y
}

// BytesInMarks returns how many bytes of span s of article a are somebody's words between marks.
func (t *Table) BytesInMarks(a int, s text.Span) int {
	n := 0
	t.Quotes(a).Any(s, func(q *story.Quote) bool {
		if q.Kind == story.Direct || q.Kind == story.Mixed {
			n += q.Overlap(s)
		}
		return false // the others too
	})
	return n
}

// AtTheTop reports whether a claim of article a stands in its headline, below it, or in
// the first sentence of its text.
func (t *Table) AtTheTop(a int, c *claim.Claim) bool {
	switch c.Kind {
	case story.Title, story.Dek:
		return true
	case story.Body:
		return c.Sentence == t.firstSentence(a)
	}
	return false
}

// firstSentence returns the first sentence of article a that is neither headline nor
// anything else but its text.
func (t *Table) firstSentence(a int) int {
	i := slices.IndexFunc(t.Claims[a], func(c claim.Claim) bool { return c.Kind == story.Body })
	if i < 0 {
		return 0
	}
	return t.Claims[a][i].Sentence
}

// OneThing returns how sure the cells of fact i are, on average, to tell one thing, 0..1; 1 of
// what one article tells.
func (t *Table) OneThing(i int) float64 {
	score, told := 0.0, 0.0
	for _, c := range t.Rows[i].Cells {
		if c.Told {
			score += Sure(c)
			told++
		}
	}
	if told < 2 {
		return 1
	}
	return score / told
}

// Sure returns how sure a cell is to tell what the others of its row tell, 0..1: half by the one
// that it is most like and half by all of them. One that tells two things binds what hardly
// resembles the rest.
func Sure(c *align.Cell) float64 { return (c.Score + c.Likeness) / 2 }

// DateKey returns when an article was published, by which undated articles sort last.
func DateKey(a *story.Article) string {
	if a.Published.Value == "" {
		return "9999"
	}
	return a.Published.Value
}

// NumberFacts gives the facts their ids, in order.
func (t *Table) NumberFacts() {
	for i := range t.Facts {
		t.Facts[i].ID = "f" + strconv.Itoa(i+1)
	}
}
