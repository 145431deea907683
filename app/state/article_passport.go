package state

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/app/show/facts"
	"recoupe/app/show/passage"
	"recoupe/app/show/quotes"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Passport is what becomes of a sentence in the other articles.
type Passport struct {
	Words string
	Lang  string
	Block int // that it stands in, -1 for the headline
	Facts []PassportFact
	Said  []PassportQuote // the quotes in it
	At    int             // where the sentence begins
}

// PassportQuote is a quote of the sentence, and how others give it.
type PassportQuote struct {
	Speaker string // "" if unknown
	Words   string // the quote
	Line    quotes.Line
	Others  []quotes.Line
}

// PassportFact is a fact of the sentence.
type PassportFact struct {
	Fact   int
	Words  string // of the sentence that tell it; "" for all of it
	Others []Told // that tell it
	Near   []Told // that perhaps tell it, or do not, with the passage that comes nearest
	Absent []int  // that do not, and have no such passage
	To     Route  // its evidence

	CanPart bool // something is left of the fact without this article's passage
}

// Told is how another article tells a fact.
type Told struct {
	Article int
	Shade   facts.Shade
	Runs    []passage.Run
	Link    Route
	Same    bool // the reader said that it is the same fact
	Apart   bool // the reader said that it is another
	CanPart bool // something is left of the fact without it
}

// passportFacts bounds the facts shown of one sentence.
const passportFacts = 4

// Passport prepares the sentence at a place of an article, nil if none stands
// there. The facts that most others tell come first.
func (s *Story) Passport(l phrase.Lang, article, at int) *Passport {
	a := &s.Articles[article]
	i := sentenceIndex(a, at)
	if i < 0 {
		return nil
	}
	sp := a.Sentences[i]
	p := &Passport{Words: strings.TrimSpace(passage.OneLine(sp.Of(a.Text))), Lang: a.Language, Block: sp.Block, At: sp.Start}
	if a.Blocks[sp.Block].Kind == story.Title {
		p.Block = -1
	}
	for f := range s.Facts {
		if overlap(s.Facts[f].Cells[article], sp.Span) {
			p.Facts = append(p.Facts, s.passportFact(f, article))
		}
	}
	slices.SortStableFunc(p.Facts, func(x, y PassportFact) int {
		here := func(f PassportFact) int {
			if slices.ContainsFunc(s.Facts[f.Fact].Cells[article].Spans, func(t text.Span) bool { return t.Start <= at && at < t.End }) {
				return 1
			}
			return 0
		}
		if d := here(y) - here(x); d != 0 {
			return d
		}
		return len(y.Others) - len(x.Others)
	})
	var spans []text.Span
	facts := p.Facts
	p.Facts = nil
	for _, f := range facts {
		words := firstIn(s.Facts[f.Fact].Cells[article].Spans, sp.Span)
		if slices.Contains(spans, words) || len(spans) == passportFacts {
			continue
		}
		spans = append(spans, words)
		if 4*words.Len() < 3*len(p.Words) { // else it is the sentence, but for a few words
			f.Words = passage.Short(words.Of(a.Text), 120)
		}
		p.Facts = append(p.Facts, f)
	}
	p.Said = s.passportQuotes(l, article, sp.Span)
	return p
}

// passportQuotes are the quotes that stand in a sentence.
func (s *Story) passportQuotes(l phrase.Lang, article int, at text.Span) []PassportQuote {
	var out []PassportQuote
	for i := range s.spoken() {
		sp := &s.spoken()[i]
		j := slices.IndexFunc(sp.Members, func(m story.Member) bool {
			return m.Article == article && s.quote(m.QuoteRef).Overlap(at) > 0
		})
		if j < 0 || len(out) == passportFacts {
			continue
		}
		q := PassportQuote{Speaker: sp.Speaker, Line: s.teller(l).Line(sp, sp.Members[j]), Words: passage.Short(s.quote(sp.Members[j].QuoteRef).Of(s.Articles[article].Text), 120)}
		for _, m := range sp.Members {
			if m.Article != article {
				q.Others = append(q.Others, s.teller(l).Line(sp, m))
			}
		}
		out = append(out, q)
	}
	return out
}

// overlap reports whether a cell tells its fact in some of the bytes of at.
func overlap(c *story.Cell, at text.Span) bool {
	return c.Status.Told() && slices.ContainsFunc(c.Spans, func(t text.Span) bool { return t.Overlap(at) > 0 })
}

// firstIn is the first of some spans that shares bytes with at.
func firstIn(spans []text.Span, at text.Span) text.Span {
	for _, s := range spans {
		if s.Overlap(at) > 0 {
			return s
		}
	}
	return text.Span{}
}

func (s *Story) passportFact(fact, article int) PassportFact {
	f := &s.Facts[fact]
	p := PassportFact{Fact: fact, To: Route{View: FactsView, Item: f.ID}, CanPart: s.canPart(fact, article)}
	for i := range f.Cells {
		c := f.Cells[i]
		switch {
		case i == article:
		case c.Status.Told():
			p.Others = append(p.Others, s.told(fact, i, c.Spans))
		case c.Status == story.Unknown:
		case len(c.Spans) > 0:
			p.Near = append(p.Near, s.told(fact, i, passage.Around(&s.Articles[i], c.Spans)))
		case c.Status == story.Absent:
			p.Absent = append(p.Absent, i)
		}
	}
	slices.SortStableFunc(p.Near, func(x, y Told) int { return cmp.Compare(telling(x.Shade), telling(y.Shade)) })
	return p
}

// told is how an article tells a fact, or the passage that comes nearest, in
// the first of some spans.
func (s *Story) told(fact, article int, wholes []text.Span) Told {
	f := &s.Facts[fact]
	c := f.Cells[article]
	t := Told{Article: article, Shade: facts.ShadeOf(f, c), Link: Route{View: ArticleView, Item: s.Articles[article].ID}}
	as, said := s.Told(fact, article)
	t.Same = said && as == story.Stated
	_, t.Apart = s.setApart(fact, article)
	t.CanPart = t.Apart || s.canPart(fact, article)
	if len(c.Spans) > 0 {
		t.Link.At = c.Spans[0].Start
		t.Runs = passage.CutAll(s.Articles[article].Text, wholes[:1], c.Spans[:1], c.Marks, c.Gaps)
	}
	return t
}
