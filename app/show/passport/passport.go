// Package passport is what becomes of one sentence in every other article: the facts that it tells,
// and the words that it quotes, each with how the others give them ([Reader.Of]).
package passport

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/app/show/facts"
	"recoupe/app/show/passage"
	"recoupe/app/show/quotes"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Passport is what becomes of a sentence in the other articles.
type Passport struct {
	Words string
	Lang  string
	Block int // that it stands in, -1 for the headline
	Facts []Fact
	Said  []Quote // the quotes in it
	At    int     // where the sentence begins
}

// Quote is a quote of the sentence, and how others give it.
type Quote struct {
	Speaker string // "" if unknown
	Words   string // the quote
	Line    quotes.Line
	Others  []quotes.Line
}

// Fact is a fact of the sentence.
type Fact struct {
	Fact   int
	Words  string // of the sentence that tell it; "" for all of it
	Others []Told // that tell it
	Near   []Told // that perhaps tell it, or do not, with the passage that comes nearest
	Absent []int  // that do not, and have no such passage
}

// Told is how another article tells a fact.
type Told struct {
	Article int
	Shade   facts.Shade
	Runs    []passage.Run
	At      int // where its passage begins, 0 where it has none
}

// Bounds of a passport.
const (
	most  = 4   // facts of one sentence, and quotes
	words = 120 // characters of the sentence beside a fact, or of a quote
)

// Reader prepares passports of a comparison.
type Reader struct {
	quotes.Teller
	Said []quotes.Spoken // everything that is said
}

// At is the index of the sentence at a place of an article, -1 for none.
func At(a *story.Article, at int) int {
	return slices.IndexFunc(a.Sentences, func(t story.Sentence) bool { return t.Start <= at && at < t.End })
}

// Of prepares the sentence at a place of an article, nil if none stands
// there. The facts told in that place come first, then those that most others tell.
func (r Reader) Of(article, at int) *Passport {
	a := &r.Articles[article]
	i := At(a, at)
	if i < 0 {
		return nil
	}
	sentence := a.Sentences[i]
	p := &Passport{Words: strings.TrimSpace(passage.OneLine(sentence.Of(a.Text))), Lang: a.Language, Block: sentence.Block, At: sentence.Start}
	if a.Blocks[sentence.Block].Kind == story.Title {
		p.Block = -1
	}
	var all []Fact
	for f := range r.Facts {
		if c := r.Facts[f].Cells[article]; c.Status.Told() && first(c.Spans, sentence.Span) != nil {
			all = append(all, r.fact(f, article))
		}
	}
	here := func(f Fact) int {
		if slices.ContainsFunc(r.Facts[f.Fact].Cells[article].Spans, func(t text.Span) bool { return t.Start <= at && at < t.End }) {
			return 0
		}
		return 1
	}
	sorting.StableFunc(all, func(x, y Fact) int {
		return cmp.Or(here(x)-here(y), len(y.Others)-len(x.Others))
	})
	var shown []text.Span // two facts in the same words are shown once
	for _, f := range all {
		told := *first(r.Facts[f.Fact].Cells[article].Spans, sentence.Span)
		if slices.Contains(shown, told) || len(shown) == most {
			continue
		}
		shown = append(shown, told)
		if 4*told.Len() < 3*len(p.Words) { // else it is the sentence, but for a few words
			f.Words = passage.Short(told.Of(a.Text), words)
		}
		p.Facts = append(p.Facts, f)
	}
	p.Said = r.quotes(article, sentence.Span)
	return p
}

// first is the first of some spans that shares bytes with at, nil for none.
func first(spans []text.Span, at text.Span) *text.Span {
	for i := range spans {
		if spans[i].Overlap(at) > 0 {
			return &spans[i]
		}
	}
	return nil
}

// quotes are those that stand in a sentence.
func (r Reader) quotes(article int, at text.Span) []Quote {
	a := &r.Articles[article]
	var out []Quote
	for i := range r.Said {
		said := &r.Said[i]
		j := slices.IndexFunc(said.Members, func(m story.Member) bool {
			return m.Article == article && a.Quotes[m.Quote].Overlap(at) > 0
		})
		if j < 0 || len(out) == most {
			continue
		}
		here := said.Members[j]
		q := Quote{Speaker: said.Speaker, Line: r.Line(said, here), Words: passage.Short(a.Quotes[here.Quote].Of(a.Text), words)}
		for _, m := range said.Members {
			if m.Article != article {
				q.Others = append(q.Others, r.Line(said, m))
			}
		}
		out = append(out, q)
	}
	return out
}

func (r Reader) fact(fact, article int) Fact {
	f := &r.Facts[fact]
	p := Fact{Fact: fact}
	for i := range f.Cells {
		c := f.Cells[i]
		switch {
		case i == article:
		case c.Status.Told():
			p.Others = append(p.Others, r.told(f, i, c.Spans))
		case c.Status == story.Unknown:
		case len(c.Spans) > 0:
			p.Near = append(p.Near, r.told(f, i, passage.Around(&r.Articles[i], c.Spans)))
		case c.Status == story.Absent:
			p.Absent = append(p.Absent, i)
		}
	}
	sorting.StableFunc(p.Near, func(x, y Told) int { return x.Shade.Compare(y.Shade) })
	return p
}

// told is how an article tells a fact, or the passage that comes nearest, in
// the first of some spans.
func (r Reader) told(f *story.Fact, article int, wholes []text.Span) Told {
	c := f.Cells[article]
	t := Told{Article: article, Shade: facts.ShadeOf(f, c)}
	if len(c.Spans) > 0 {
		t.At = c.Spans[0].Start
		t.Runs = passage.CutAll(r.Articles[article].Text, wholes[:1], c.Spans[:1], c.Marks, c.Gaps)
	}
	return t
}
