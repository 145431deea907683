package compare

import (
	"slices"

	"recoupe/internal/align"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Who says what stands beside it, and when, is no fact by itself: "sighed the clerk, Ana Roy, on Monday". The
// words are, and who is heard where is told apart (package unheard). Worded, it would be the quotation once more.

// frames reports whether what article a tells of a row is only who says something that another claim of its
// sentence gives.
func (w *work) frames(a int, c *align.Cell) bool {
	return !slices.ContainsFunc(c.Spans, func(s text.Span) bool { return !w.frame(a, c, s) })
}

// frame reports whether span s, which a cell of article a shows, is no more than who says something beside it.
func (w *work) frame(a int, c *align.Cell, s text.Span) bool {
	art := &w.Articles[a]
	sentence := art.SentenceAt(s)
	if sentence < 0 {
		return false
	}
	saysOnly := func(q *story.Quote) bool {
		if q.Kind == story.Term || q.Overlap(s) > 0 || q.Overlap(art.Sentences[sentence].Span) == 0 {
			return false
		}
		for _, k := range c.Claims {
			for _, x := range w.Claims[a][k].Words {
				if s.Contains(x.Span) && !q.Cue.Contains(x.Span) && !q.SpeakerSpan.Contains(x.Span) && !timed(art, x.Span) {
					return false
				}
			}
		}
		from, to := w.ClaimsWithin(a, q.Span)
		return from < to // what is said is claimed
	}
	quotes := w.Quotes(a)
	return quotes.AnyAnnounced(s, saysOnly) || quotes.AnyBy(s, saysOnly)
}

// timed reports whether s stands in a date or an hour of an article.
func timed(art *story.Article, s text.Span) bool {
	return slices.ContainsFunc(art.Times, func(t story.Time) bool { return t.Contains(s) })
}
