package compare

import (
	"sort"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// hear notes what stands between marks, and who else quotes it. An utterance is
// found by means of its own, surer than those by which claims are set side by
// side: words in marks are there or they are not.
func (p *presence) hear(w *work) {
	p.voiced, p.marked = make([][]set, len(w.Articles)), make([][]text.Span, len(w.Articles))
	for a := range w.Articles {
		quotes := w.Articles[a].Quotes
		p.voiced[a] = make([]set, len(quotes))
		for i := range quotes {
			if q := &quotes[i]; q.Kind == story.Direct || q.Kind == story.Mixed {
				p.marked[a] = append(p.marked[a], q.Span)
			}
		}
		p.marked[a] = text.Merge(p.marked[a])
	}
	for i := range w.Utterances {
		var by set
		for _, m := range w.Utterances[i].Members {
			by = by.with(m.Article)
		}
		for _, m := range w.Utterances[i].Members {
			at := &p.voiced[m.Article][m.Quote]
			*at = at.or(by)
		}
	}
}

// inMarks reports whether x stands between marks in article a.
func (p *presence) inMarks(a int, x text.Span) bool {
	spans := p.marked[a]
	i := sort.Search(len(spans), func(i int) bool { return spans[i].End >= x.End })
	return i < len(spans) && spans[i].Contains(x)
}

// voiced is an utterance that a fact's words give, or are a part of.
type voiced struct {
	by    set     // the articles that quote it
	share float64 // of what is longer, the quote or the words shown, that both have, 0..1
}

// voicing adds what article b quotes in spans and others quote too to out.
func (w *work) voicing(p *presence, b int, spans []text.Span, out []voiced) []voiced {
	for i := range w.Articles[b].Quotes {
		q := w.Articles[b].Quotes[i].Span
		v := voiced{by: p.voiced[b][i]}
		for _, s := range spans {
			v.share = max(v.share, float64(s.Overlap(q))/float64(max(1, s.Len(), q.Len())))
		}
		if v.share > 0 {
			out = append(out, v)
		}
	}
	return out
}
