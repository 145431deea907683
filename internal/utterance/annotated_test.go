package utterance

import (
	"cmp"
	"path/filepath"
	"slices"

	"recoupe/internal/fit"
	"recoupe/internal/gold"
	"recoupe/internal/story"
)

// asAnnotated puts the quotes and the speakers of an annotation in the place of those that were found: what is
// missed of the utterances all the same was not missed by the reading.
func (s *goldStory) asAnnotated(g *gold.Story) goldStory {
	out := *s
	out.articles = slices.Clone(s.articles)
	index := fit.Index(s.articles)
	for i := range out.articles {
		a := &out.articles[i]
		a.Quotes = nil
		for _, q := range g.Quotes {
			spans := fit.Passages(a.Text, q.Text)
			if at, ok := index[filepath.Base(q.File)]; !ok || at != i || len(spans) == 0 {
				continue
			}
			told := story.Quote{Span: spans[0], Speaker: q.Speaker, Kind: kindOf(q.Kind)}
			for _, found := range s.articles[i].Quotes {
				if fit.Alike(found.Span, spans) > .3 {
					told.Cue, told.CueKind, told.Tone = found.Cue, found.CueKind, found.Tone
				}
			}
			a.Quotes = append(a.Quotes, told)
		}
		slices.SortStableFunc(a.Quotes, func(x, y story.Quote) int { return cmp.Or(x.Start-y.Start, y.End-x.End) })
	}
	return out
}

// kindOf returns the kind of quote that an annotation names.
func kindOf(kind string) story.QuoteKind {
	switch kind {
	case "direct":
		return story.Direct
	case "indirect":
		return story.Indirect
	case "term", "scare":
		return story.Term
	}
	return story.Mixed
}
