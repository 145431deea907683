package story

import (
	"errors"
	"fmt"
	"unicode/utf8"

	"recoupe/internal/text"
)

// ErrBroken is a comparison that points outside itself.
var ErrBroken = errors.New("story: a place or number in the comparison points nowhere")

// Check reports, as an ErrBroken, the first span that is not a place in its
// text and the first index that is out of range. What comes from a link or a
// file is checked before anything else looks at it; what the engine makes is
// checked in its tests.
func (c *Comparison) Check() error {
	k := checker{c: c}
	for i := range c.Articles {
		k.article(i)
	}
	for _, e := range c.Events {
		k.articles(e.Articles)
	}
	for i, f := range c.Facts {
		k.fact(i, f)
	}
	for _, u := range c.Utterances {
		k.utterance(u)
	}
	for _, d := range c.Differences {
		k.index("a difference's fact", d.Fact, len(c.Facts))
		k.articles(d.Articles)
	}
	k.absences()
	for _, r := range c.Retellings {
		if k.index("a retelling", r.Fact, len(c.Facts)) {
			k.index("what a fact tells again", r.Of, r.Fact)
		}
		k.articles(r.Articles)
	}
	for i := range c.Attributes {
		k.attribute(&c.Attributes[i])
	}
	for _, n := range c.Names {
		for _, m := range n.Mentions {
			k.spot(m)
		}
	}
	for _, r := range c.Reuse {
		k.spot(r.A)
		k.spot(r.B)
	}
	for _, l := range c.Links {
		k.link(l)
	}
	return k.err
}

// checker keeps the first thing that is wrong.
type checker struct {
	c   *Comparison
	err error
}

func (k *checker) fail(format string, args ...any) {
	if k.err == nil {
		k.err = fmt.Errorf("%w: %s", ErrBroken, fmt.Sprintf(format, args...))
	}
}

// absences checks what is not found in an article, and who is not heard in it.
func (k *checker) absences() {
	c := k.c
	for _, o := range c.Omissions {
		k.index("an omission's fact", o.Fact, len(c.Facts))
		k.index("an omission's article", o.Article, len(c.Articles))
		k.articles(o.By)
		k.own(o.Article, o.Nearest)
	}
	for _, u := range c.Unheard {
		k.index("an unheard voice's article", u.Article, len(c.Articles))
		k.own(u.Article, u.Named)
		k.own(u.Article, u.Against)
		for _, q := range u.Quotes {
			if k.index("a quote's article", q.Article, len(c.Articles)) {
				k.index("a quote", q.Quote, len(c.Articles[q.Article].Quotes))
			}
		}
	}
}

func (k *checker) link(l Link) {
	k.spot(l.A)
	k.spot(l.B)
	k.spans(l.A.Article, l.MarksA...)
	k.spans(l.B.Article, l.MarksB...)
	for _, f := range l.Facts {
		k.index("a link's fact", f, len(k.c.Facts))
	}
}

func (k *checker) index(what string, i, n int) bool {
	if i >= 0 && i < n {
		return true
	}
	k.fail("%s is %d of %d", what, i, n)
	return false
}

// after holds blocks and sentences in their order, none over another.
func (k *checker) after(what string, s, before text.Span) {
	if s.Start < before.End {
		k.fail("%s starts at %d, before %d", what, s.Start, before.End)
	}
}

func (k *checker) articles(list []int) {
	for _, i := range list {
		k.index("an article", i, len(k.c.Articles))
	}
}

func (k *checker) spans(article int, spans ...text.Span) {
	if !k.index("a span's article", article, len(k.c.Articles)) {
		return
	}
	t := k.c.Articles[article].Text
	for _, s := range spans {
		ok := 0 <= s.Start && s.Start <= s.End && s.End <= len(t) && boundary(t, s.Start) && boundary(t, s.End)
		if !ok {
			k.fail("bytes %d to %d of article %d, which has %d", s.Start, s.End, article, len(t))
		}
	}
}

func boundary(t string, i int) bool { return i == len(t) || utf8.RuneStart(t[i]) }

func (k *checker) spot(s Spot) { k.spans(s.Article, s.Span) }

// own is a spot that lies in a given article, if it is one at all.
func (k *checker) own(article int, s Spot) {
	k.spot(s)
	if s.Article != article && !s.Empty() {
		k.fail("a place of article %d lies in %d", article, s.Article)
	}
}

func (k *checker) gaps(article int, gaps []int) {
	for _, g := range gaps {
		k.spans(article, text.Span{Start: g, End: g})
	}
}

func (k *checker) article(i int) {
	a := &k.c.Articles[i]
	for _, f := range []Field{a.Title, a.Dek, a.Outlet, a.Author, a.Published, a.Updated, a.Section, a.Address, a.Agency} {
		k.spans(i, f.Span)
	}
	for _, b := range a.Blocks {
		k.spans(i, b.Span)
	}
	for n, b := range a.Blocks[min(1, len(a.Blocks)):] {
		k.after("a block", b.Span, a.Blocks[n].Span)
	}
	for n, s := range a.Sentences {
		k.spans(i, s.Span)
		k.index("a sentence's block", s.Block, len(a.Blocks))
		if n > 0 {
			k.after("a sentence", s.Span, a.Sentences[n-1].Span)
		}
	}
	for _, q := range a.Quotes {
		k.spans(i, q.Span, q.SpeakerSpan, q.Cue)
	}
	for _, q := range a.Quantities {
		k.spans(i, q.Span, q.Counted)
	}
	for _, t := range a.Times {
		k.spans(i, t.Span)
	}
	for _, m := range a.Mentions {
		k.spans(i, m.Span)
	}
}

func (k *checker) fact(i int, f Fact) {
	k.spot(f.From)
	if len(f.Cells) != len(k.c.Articles) {
		k.fail("fact %d has %d cells for %d articles", i, len(f.Cells), len(k.c.Articles))
		return
	}
	for a, cell := range f.Cells {
		k.spans(a, cell.Spans...)
		k.spans(a, cell.Marks...)
		k.gaps(a, cell.Gaps)
	}
}

func (k *checker) utterance(u Utterance) {
	for _, m := range u.Members {
		if !k.index("a quote's article", m.Article, len(k.c.Articles)) {
			return
		}
		k.index("a quote", m.Quote, len(k.c.Articles[m.Article].Quotes))
		k.spans(m.Article, m.Marks...)
		k.gaps(m.Article, m.Gaps)
	}
	for _, column := range u.Table {
		if len(column.Spans) != len(u.Members) {
			k.fail("a column of %d passages for %d quotes", len(column.Spans), len(u.Members))
			return
		}
		for j, s := range column.Spans {
			k.spans(u.Members[j].Article, s)
		}
	}
}
