package omission

import (
	"slices"
	"sort"

	"recoupe/internal/claim"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// hear notes what stands between marks, and who else quotes it. An utterance is
// found by means of its own, surer than those by which claims are set side by
// side: words in marks are there or they are not.
func (p *presence) hear(w *Finder) {
	p.voiced, p.marked = make([][][]int, len(w.Articles)), make([]marks, len(w.Articles))
	p.speech = make([][][]spokenWord, len(w.Articles))
	for a := range w.Articles {
		quotes := w.Articles[a].Quotes
		p.voiced[a], p.speech[a] = make([][]int, len(quotes)), make([][]spokenWord, len(quotes))
		p.marked[a] = marksOf(quotes)
	}
	p.heard = make([]set, len(w.Utterances))
	for i := range w.Utterances {
		for _, m := range w.Utterances[i].Members {
			p.heard[i] = p.heard[i].with(m.Article)
			at := &p.voiced[m.Article][m.Quote]
			*at = append(*at, i)
		}
	}
}

// marks is what stands between marks in an article, in order.
type marks []text.Span

func marksOf(quotes []story.Quote) marks {
	var out marks
	for i := range quotes {
		if q := &quotes[i]; q.Kind == story.Direct || q.Kind == story.Mixed {
			out = append(out, q.Span)
		}
	}
	return text.Merge(out)
}

// contains reports whether x stands between marks.
func (m marks) contains(x text.Span) bool {
	i := sort.Search(len(m), func(i int) bool { return m[i].End >= x.End })
	return i < len(m) && m[i].Contains(x)
}

// voiced is an utterance that a fact's words give, or are a part of.
type voiced struct {
	utterance int
	share     float64      // of what is longer, the quote or the words shown, that both have, 0..1
	words     []spokenWord // the fact's words in the quote
	whole     []spokenWord // all words of the quote
}

// spokenWord is a word of a quote, with no more than tells that it is another.
type spokenWord struct {
	text.Span
	stem     *stem // one for each
	concepts []claim.Concept
}

// sharedSpoken is sharedBy for words of quotes.
func (p *presence) sharedSpoken(xs, ys []spokenWord) float64 {
	p.listened++
	for k := range ys {
		ys[k].stem.heard = p.listened
	}
	n := 0.0
	for i := range xs {
		x, best := &xs[i], 0.0
		if x.stem.heard == p.listened {
			best = 1
		}
		for k := range ys {
			if best == 1 || len(x.concepts) == 0 {
				break
			}
			if len(ys[k].concepts) == 0 {
				continue
			}
			if v := claim.SameConcept(x.concepts, ys[k].concepts); v > best {
				best = v
			}
		}
		n += best
	}
	return n / float64(max(1, len(xs)))
}

// voicing adds what article b quotes in spans and others quote too to out.
func (w *Finder) voicing(p *presence, b int, spans []text.Span, out []voiced) []voiced {
	for _, i := range w.Quotes(b).Among(spans) {
		q, share := w.Articles[b].Quotes[i].Span, 0.0
		for _, s := range spans {
			share = max(share, float64(s.Overlap(q))/float64(max(1, s.Len(), q.Len())))
		}
		if share == 0 || len(p.voiced[b][i]) == 0 {
			continue
		}
		whole := w.spoken(p, b, i)
		words := whole // most often all of them are shown
		if slices.ContainsFunc(whole, func(x spokenWord) bool { return !text.Within(spans, x.Span) }) {
			words = nil
			for k := range whole {
				if text.Within(spans, whole[k].Span) {
					words = append(words, whole[k])
				}
			}
		}
		for _, u := range p.voiced[b][i] {
			out = append(out, voiced{utterance: u, share: share, words: words, whole: whole})
		}
	}
	return out
}

// So many words of a quote are looked at: nobody cuts a longer one without leaving a mark in these.
const maxSpoken = 300

// spoken returns the words of a quote, looked up once.
func (w *Finder) spoken(p *presence, a, quote int) []spokenWord {
	if p.speech[a][quote] == nil {
		q, cs, sentences := w.Articles[a].Quotes[quote].Span, w.Claims[a], w.Articles[a].Sentences
		words := []spokenWord{}
		first := sort.Search(len(cs), func(k int) bool { return sentences[cs[k].Sentence].End > q.Start })
		for k := first; k < len(cs) && sentences[cs[k].Sentence].Start < q.End && len(words) < maxSpoken; k++ {
			for n := range cs[k].Words {
				if x := &cs[k].Words[n]; q.Contains(x.Span) {
					words = append(words, spokenWord{x.Span, p.stems[x.Stem], x.Concepts})
				}
			}
		}
		p.speech[a][quote] = words
	}
	return p.speech[a][quote]
}

// quotes returns how surely article a quotes what the fact gives of v, 0..1. Of a long
// statement one may quote this sentence and another the next; but what is not
// among its words may be among those by which the quote here differs.
func (w *Finder) quotes(p *presence, v *voiced, a int) float64 {
	if !p.heard[v.utterance].has(a) {
		return 0
	}
	best := 0.0
	for _, m := range w.Utterances[v.utterance].Members {
		if m.Article == a {
			here := w.spoken(p, a, m.Quote)
			best = max(best, 1-p.sharedSpoken(here, v.whole)*(1-p.sharedSpoken(v.words, here)))
		}
	}
	return v.share * best
}
