package share

import (
	"slices"
	"strings"
	"unicode"

	"recoupe/internal/patch"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Limits on what an excerpted story repeats of an article.
const (
	// excerptWords is the most words of one passage.
	excerptWords = 25
	// excerptShare is the part of an article's own words that its passages make
	// up together at most: one in so many.
	excerptShare = 2
)

// Excerpt returns s with its findings, and of the articles no more than the
// passages that prove them: excerptWords words of each at most, and half
// of an article's words together, heaviest findings first. A finding beyond
// that keeps its state and loses its passage. The reader's corrections are
// applied: with the texts gone, they could not be taken back.
func Excerpt(s Story) Story {
	fixed := patch.Apply(&s.Comparison, s.Patches)
	e := excerpt{from: &fixed.Comparison}
	e.choose()
	e.cut()
	return Story{Name: s.Name, Saved: s.Saved, Comparison: e.comparison(), Excerpts: true}
}

// excerpt is a comparison while its texts are cut down.
type excerpt struct {
	from   *story.Comparison
	left   []int         // words that may still be taken, per article
	pieces [][]text.Span // what is kept of each text, in order, none touching another
	starts [][]int       // where each piece begins in the new text
	texts  []string
	quotes [][]int // the new index of each quote, -1 if it is gone
}

// choose takes the passages, the most telling first.
func (e *excerpt) choose() {
	c := e.from
	e.left, e.pieces = make([]int, len(c.Articles)), make([][]text.Span, len(c.Articles))
	for i := range c.Articles {
		a := &c.Articles[i]
		for _, b := range a.Blocks {
			if b.Kind.Own() {
				e.left[i] += len(strings.Fields(b.Of(a.Text)))
			}
		}
		e.left[i] = e.left[i]/excerptShare + 1
		e.take(i, a.Title.Span)
	}
	for _, u := range c.Utterances {
		for _, m := range u.Members {
			e.quote(m.QuoteRef)
		}
	}
	for _, f := range c.Facts {
		for i := range f.Cells {
			if !f.Cells[i].Status.Told() {
				continue // a nearest passage proves less
			}
			for _, s := range f.Cells[i].Spans {
				e.take(i, s)
			}
		}
	}
	for _, o := range c.Omissions {
		e.take(o.Nearest.Article, o.Nearest.Span)
	}
	for i := range c.Articles {
		for k := range c.Articles[i].Quotes {
			e.quote(story.QuoteRef{Article: i, Quote: k})
		}
	}
	for i := range e.pieces {
		e.pieces[i] = joined(&c.Articles[i], text.Merge(e.pieces[i]))
	}
}

// joined makes one piece of those between which a paragraph has no word: who speaks, the verb and
// what is said read as the sentence they are.
func joined(a *story.Article, pieces []text.Span) []text.Span {
	var out []text.Span
	for _, p := range pieces {
		if n := len(out); n > 0 && !strings.ContainsFunc(a.Text[out[n-1].End:p.Start], func(r rune) bool {
			return r == '\n' || unicode.IsLetter(r) || unicode.IsNumber(r)
		}) && slices.ContainsFunc(a.Blocks, func(b story.Block) bool { return b.Start <= out[n-1].Start && p.End <= b.End }) {
			out[n-1].End = p.End
			continue
		}
		out = append(out, p)
	}
	return out
}

func (e *excerpt) quote(r story.QuoteRef) {
	q := &e.from.Articles[r.Article].Quotes[r.Quote]
	if e.take(r.Article, q.Span) {
		e.take(r.Article, q.SpeakerSpan)
		e.take(r.Article, q.Cue)
	}
}

// take keeps the first words of a passage, while the article has any left.
func (e *excerpt) take(article int, s text.Span) bool {
	words := s.Of(e.from.Articles[article].Text)
	n, end := 0, 0
	for rest := words; n < excerptWords; n++ {
		trimmed := strings.TrimLeft(rest, " \t\n\u00a0\u202f")
		if trimmed == "" {
			break
		}
		gap := strings.IndexAny(trimmed, " \t\n\u00a0\u202f")
		if gap < 0 {
			gap = len(trimmed)
		}
		rest = trimmed[gap:]
		end = len(words) - len(rest)
	}
	s.End = s.Start + end
	if s.Empty() {
		return false
	}
	if slices.ContainsFunc(e.pieces[article], func(have text.Span) bool { return have.Start <= s.Start && s.End <= have.End }) {
		return true
	}
	if n > e.left[article] {
		return false
	}
	e.left[article] -= n
	e.pieces[article] = append(e.pieces[article], s)
	return true
}

// cut makes the new texts: a piece a line.
func (e *excerpt) cut() {
	for i, pieces := range e.pieces {
		var b strings.Builder
		var starts []int
		for k, p := range pieces {
			if k > 0 {
				b.WriteByte('\n')
			}
			starts = append(starts, b.Len())
			b.WriteString(p.Of(e.from.Articles[i].Text))
		}
		e.texts, e.starts = append(e.texts, b.String()), append(e.starts, starts)
	}
}

// at returns where the words of a span stand in the new text, as far as they
// were kept in one piece.
func (e *excerpt) at(article int, s text.Span) (text.Span, bool) {
	for k, p := range e.pieces[article] {
		if s.Start < p.End && p.Start < s.End {
			shift := e.starts[article][k] - p.Start
			return text.Span{Start: max(s.Start, p.Start) + shift, End: min(s.End, p.End) + shift}, true
		}
	}
	return text.Span{}, false
}

func (e *excerpt) spans(article int, list []text.Span) []text.Span {
	var out []text.Span
	for _, s := range list {
		if s, ok := e.at(article, s); ok {
			out = append(out, s)
		}
	}
	return out
}

func (e *excerpt) gaps(article int, list []int) []int {
	var out []int
	for _, g := range list {
		for k, p := range e.pieces[article] {
			if p.Start <= g && g <= p.End {
				out = append(out, g-p.Start+e.starts[article][k])
				break
			}
		}
	}
	return out
}

// spot is an empty place of the same article where the words are gone.
func (e *excerpt) spot(s story.Spot) story.Spot {
	s.Span, _ = e.at(s.Article, s.Span)
	return s
}

func (e *excerpt) comparison() story.Comparison {
	c := e.from
	out := story.Comparison{Events: c.Events, Differences: c.Differences, Unread: c.Unread, Retellings: c.Retellings}
	for i := range c.Articles {
		out.Articles = append(out.Articles, e.article(i))
	}
	for _, f := range c.Facts {
		f.Statement, f.From = few(f.Statement), e.spot(f.From)
		cells := slices.Clone(f.Cells)
		for i := range cells {
			cell := *cells[i]
			cell.Spans, cell.Marks, cell.Gaps = e.spans(i, cell.Spans), e.spans(i, cell.Marks), e.gaps(i, cell.Gaps)
			if len(cell.Spans) == 0 {
				cell.Reasons = nil // they speak of words that are gone
			}
			cells[i] = &cell
		}
		f.Cells = cells
		out.Facts = append(out.Facts, f)
	}
	for i := range out.Facts {
		if own := out.Own(i); own != nil && !sameWords(&out, own, c, c.Own(i), i) {
			out.Facts[i].From.End = out.Facts[i].From.Start // which are its own hangs on words of others that are gone
		}
	}
	for _, u := range c.Utterances {
		if u, ok := e.utterance(u); ok {
			out.Utterances = append(out.Utterances, u)
		}
	}
	for _, o := range c.Omissions {
		o.Nearest = e.spot(o.Nearest)
		out.Omissions = append(out.Omissions, o)
	}
	for _, u := range c.Unheard {
		u.Named, u.Against = e.spot(u.Named), e.spot(u.Against)
		quotes := u.Quotes
		u.Quotes = nil
		for _, q := range quotes {
			if k := e.quotes[q.Article][q.Quote]; k >= 0 {
				u.Quotes = append(u.Quotes, story.QuoteRef{Article: q.Article, Quote: k})
			}
		}
		out.Unheard = append(out.Unheard, u)
	}
	for _, n := range c.Names {
		var kept []story.Spot
		for _, m := range n.Mentions {
			if m = e.spot(m); !m.Empty() {
				kept = append(kept, m)
			}
		}
		if n.Mentions = kept; len(kept) > 0 {
			out.Names = append(out.Names, n)
		}
	}
	return out
}

// sameWords reports whether places of the articles that word fact i in two comparisons hold the same words.
func sameWords(c *story.Comparison, places []text.Span, d *story.Comparison, others []text.Span, i int) bool {
	ours, theirs := c.Articles[c.Facts[i].From.Article].Text, d.Articles[d.Facts[i].From.Article].Text
	return slices.EqualFunc(places, others, func(s, o text.Span) bool { return s.Of(ours) == o.Of(theirs) })
}

// article returns the i-th article with its new text.
func (e *excerpt) article(i int) story.Article {
	a := e.from.Articles[i]
	for _, f := range []*story.Field{&a.Title, &a.Dek, &a.Outlet, &a.Author, &a.Published, &a.Updated, &a.Section, &a.Address, &a.Agency} {
		f.Span, _ = e.at(i, f.Span)
	}
	a.Dek.Value = few(a.Dek.Value)
	blocks := a.Blocks
	a.Text, a.Blocks, a.Sentences = e.texts[i], nil, nil
	for k, p := range e.pieces[i] {
		kind := story.Body
		for _, b := range blocks {
			if b.Start <= p.Start && p.Start < b.End {
				kind = b.Kind
			}
		}
		s := text.Span{Start: e.starts[i][k], End: e.starts[i][k] + p.Len()}
		a.Blocks = append(a.Blocks, story.Block{Span: s, Kind: kind})
		if kind.Own() {
			a.Sentences = append(a.Sentences, story.Sentence{Span: s, Block: k})
		}
	}
	quotes, index := a.Quotes, make([]int, len(a.Quotes))
	a.Quotes = nil
	for k, q := range quotes {
		index[k] = -1
		if s, ok := e.at(i, q.Span); ok {
			q.Span = s
			q.SpeakerSpan, _ = e.at(i, q.SpeakerSpan)
			q.Cue, _ = e.at(i, q.Cue)
			index[k] = len(a.Quotes)
			a.Quotes = append(a.Quotes, q)
		}
	}
	e.quotes = append(e.quotes, index)
	a.Quantities, a.Times, a.Mentions = nil, nil, nil
	return a
}

func (e *excerpt) utterance(u story.Utterance) (story.Utterance, bool) {
	members, whole := u.Members, true
	u.Members = nil
	for _, m := range members {
		k := e.quotes[m.Article][m.Quote]
		if k < 0 {
			whole = false
			continue
		}
		m.Quote, m.Marks, m.Gaps = k, e.spans(m.Article, m.Marks), e.gaps(m.Article, m.Gaps)
		u.Members = append(u.Members, m)
	}
	table := u.Table
	u.Table = nil
	if !whole {
		return u, len(u.Members) > 1
	}
	for _, column := range table {
		spans := make([]text.Span, len(column.Spans))
		for j, s := range column.Spans {
			var ok bool
			if spans[j], ok = e.at(u.Members[j].Article, s); !ok && !s.Empty() {
				u.Table = nil
				return u, true
			}
		}
		u.Table = append(u.Table, story.Aligned{Spans: spans, Same: column.Same})
	}
	return u, true
}

// few returns the first words of a text.
func few(words string) string {
	fields := strings.Fields(words)
	if len(fields) <= excerptWords {
		return words
	}
	return strings.Join(fields[:excerptWords], " ") + " […]"
}
