package compare

import (
	"slices"
	"strings"

	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Words between marks that two articles give are somebody's beyond doubt from so many on.
const spokenWords = 6

// compareSpeakers finds words between marks that one article gives to one person and another
// to another. Both must be named beside the quote: whom a "he" stands for is too often
// another, and a role may be anybody's.
func (w *work) compareSpeakers() {
	for k := range w.Utterances {
		u := &w.Utterances[k]
		if u.Relation != story.OtherSpeaker {
			continue
		}
		p, q, ok := w.twoSpeakers(u)
		if !ok {
			continue
		}
		i, least := -1, 0 // the fact that tells least besides
		for n := range w.Facts {
			f := &w.Facts[n]
			if quotedIn(f, p, w.quote(p)) && quotedIn(f, q, w.quote(q)) {
				if size := bytesOf(f.Cells[p.Article].Spans) + bytesOf(f.Cells[q.Article].Spans); i < 0 || size < least {
					i, least = n, size
				}
			}
		}
		if i < 0 {
			continue
		}
		said := map[int]string{p.Article: w.quote(p).Speaker, q.Article: w.quote(q).Speaker}
		w.differ(i, story.AttributionDiffers, []int{p.Article, q.Article}, "speakers", func(a int) string { return said[a] })
	}
}

// twoSpeakers returns two renderings of an utterance that are given to two persons.
func (w *work) twoSpeakers(u *story.Utterance) (p, q story.QuoteRef, ok bool) {
	for i, x := range u.Members {
		for _, y := range u.Members[i+1:] {
			if x.Article != y.Article && w.saidBy(x.QuoteRef) && w.saidBy(y.QuoteRef) && !samePerson(w.quote(x.QuoteRef).Speaker, w.quote(y.QuoteRef).Speaker) {
				return x.QuoteRef, y.QuoteRef, true
			}
		}
	}
	return p, q, false
}

func (w *work) quote(r story.QuoteRef) *story.Quote { return &w.Articles[r.Article].Quotes[r.Quote] }

// saidBy reports whether a quote is of words enough between marks, with its speaker's surname
// beside it.
func (w *work) saidBy(r story.QuoteRef) bool {
	q, art := w.quote(r), &w.Articles[r.Article]
	at := strings.LastIndexByte(q.Speaker, ' ')
	return q.Kind == story.Direct && at > 0 && !q.SpeakerSpan.Empty() && strings.Contains(q.SpeakerSpan.Of(art.Text), q.Speaker[at+1:]) &&
		slices.ContainsFunc(art.Mentions, func(m story.Mention) bool { return m.Kind == story.Person && m.Name == q.Speaker }) &&
		len(segment.Words(art.Text, q.Span)) >= spokenWords
}

// samePerson reports whether two names may be of one person: they share one of their words,
// be it a letter apart.
func samePerson(x, y string) bool {
	for _, a := range strings.Fields(text.Fold(x)) {
		for _, b := range strings.Fields(text.Fold(y)) {
			if a == b || len(a) > 3 && len(b) > 3 && edits([]rune(a), []rune(b)) <= 2 {
				return true
			}
		}
	}
	return false
}

// quotedIn reports whether the cell of a quote's article in a fact holds the quote.
func quotedIn(f *story.Fact, r story.QuoteRef, q *story.Quote) bool {
	c := &f.Cells[r.Article]
	return c.Status.Told() && slices.ContainsFunc(c.Spans, func(s text.Span) bool { return 2*s.Overlap(q.Span) >= q.End-q.Start })
}

func bytesOf(spans []text.Span) int {
	n := 0
	for _, s := range spans {
		n += s.End - s.Start
	}
	return n
}
