package quotes

import (
	"slices"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Spoken is an utterance, or a quote that belongs to none.
type Spoken struct {
	Of      *story.Utterance // nil for a quote alone
	Members []story.Member
	Speaker string
	nobody  bool   // reported without marks, and nobody is named whose words they are
	words   string // folded, for the search
}

// List lists everything that is said in the articles of a comparison, terms left out, as the engine
// groups it.
func List(s *story.Comparison) []Spoken {
	out := []Spoken{}
	grouped := map[story.QuoteRef]int{} // where in out
	for i := range s.Utterances {
		u := &s.Utterances[i]
		if u.Relation == story.TermRelation {
			continue
		}
		for _, m := range u.Members {
			grouped[m.QuoteRef] = len(out)
		}
		out = append(out, Spoken{Of: u, Members: u.Members, Speaker: u.Speaker})
	}
	for a := range s.Articles {
		out = alone(s, out, a, grouped)
	}
	for i := range out {
		out[i].words = text.FoldLine(out[i].Speaker)
		out[i].nobody = out[i].Speaker == "" && !slices.ContainsFunc(out[i].Members, func(m story.Member) bool { return !OfNobody(quoteOf(s, m.QuoteRef)) })
		for _, m := range out[i].Members {
			out[i].words += " " + text.FoldLine(quoteOf(s, m.QuoteRef).Of(s.Articles[m.Article].Text))
		}
	}
	return out
}

// alone adds to out the quotes of an article that belong to no utterance. Words in
// marks stand with the reported sentence that holds them, in an utterance or not:
// they are drawn there.
func alone(s *story.Comparison, out []Spoken, a int, grouped map[story.QuoteRef]int) []Spoken {
	var held *story.Quote // the last reported sentence
	holder := -1          // where it is in out
	for q, quote := range s.Articles[a].Quotes {
		ref := story.QuoteRef{Article: a, Quote: q}
		at, told := grouped[ref]
		switch {
		case quote.Kind == story.Term:
		case quote.Kind == story.Indirect:
			if !told {
				at, out = len(out), append(out, Spoken{Members: []story.Member{{QuoteRef: ref}}, Speaker: quote.Speaker})
			}
			held, holder = quoteOf(s, ref), at
		case told:
		case held != nil && held.Contains(quote.Span) && held.Speaker == quote.Speaker:
			out[holder].Members = append(slices.Clip(out[holder].Members), story.Member{QuoteRef: ref})
		default:
			out = append(out, Spoken{Members: []story.Member{{QuoteRef: ref}}, Speaker: quote.Speaker})
		}
	}
	return out
}

func quoteOf(s *story.Comparison, r story.QuoteRef) *story.Quote {
	return &s.Articles[r.Article].Quotes[r.Quote]
}

// In is what of some things said stands in the articles that see tells. What one of them alone gives
// is left as a quote that stands alone.
func In(list []Spoken, sees func(article int) bool) []Spoken {
	var out []Spoken
	for _, sp := range list {
		sp.Members = slices.DeleteFunc(slices.Clone(sp.Members), func(m story.Member) bool { return !sees(m.Article) })
		if len(articlesOf(sp.Members)) == 1 {
			sp.Of = nil
		}
		if len(sp.Members) > 0 {
			out = append(out, sp)
		}
	}
	return out
}

// Count returns how many quotes of some things said a filter keeps.
func Count(s *story.Comparison, list []Spoken, f Filter) int {
	kept := map[story.QuoteRef]bool{} // a list may render several utterances
	for _, sp := range list {
		for _, m := range sp.Members {
			if keeps(s, f, &sp, m.QuoteRef) {
				kept[m.QuoteRef] = true
			}
		}
	}
	return len(kept)
}

// keeps reports whether a filter keeps one rendering of something said.
func keeps(s *story.Comparison, f Filter, sp *Spoken, m story.QuoteRef) bool {
	switch q := quoteOf(s, m); f {
	case MarkedQuotes:
		return q.Kind == story.Mixed || q.Kind == story.Direct && inMarks(s.Articles[m.Article].Text, q)
	case ReportedQuotes:
		return q.Kind == story.Indirect && !attitude(q.CueKind)
	case AttitudeQuotes:
		return q.Kind == story.Indirect && attitude(q.CueKind)
	case DifferingQuotes:
		return sp.Of != nil && sp.Of.Relation != story.Verbatim && len(sp.Members) > 1
	}
	return true
}
