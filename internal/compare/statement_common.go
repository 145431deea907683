package compare

import (
	"slices"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/lexicon"
	"recoupe/internal/text"
)

// sayers tells who uses a word in a row.
type sayers struct {
	stems    map[string]int // the article that has it, or several
	concepts map[lexicon.Concept]int
}

const several = -1

// sayers returns who uses which words in a row that several articles tell, until
// it is called again.
func (w *work) sayers(r *align.Row) sayers {
	if len(r.ToldBy()) < 2 {
		return sayers{}
	}
	if w.who.stems == nil {
		w.who = sayers{map[string]int{}, map[lexicon.Concept]int{}}
	}
	who := w.who
	clear(who.stems)
	clear(who.concepts)
	for b := range r.Cells {
		if !r.Cells[b].Told {
			continue
		}
		for _, k := range r.Cells[b].Claims {
			words := w.claims[b][k].Words
			for n := range words {
				x := &words[n]
				if !within(r.Cells[b].Spans, x.Span) {
					continue
				}
				note(who.stems, x.Stem, b)
				for _, m := range x.Concepts {
					note(who.concepts, m.ID, b)
				}
			}
		}
	}
	return who
}

func note[K comparable](who map[K]int, k K, article int) {
	if was, ok := who[k]; !ok {
		who[k] = article
	} else if was != article {
		who[k] = several
	}
}

// others reports whether who has k from an article that is not a.
func others[K comparable](who map[K]int, k K, a int) bool {
	b, ok := who[k]
	return ok && b != a
}

// common says how much of what span s of article a says the row's other articles
// say too: the share of its words, by stem or by concept, and their number.
func (w *work) common(r *align.Row, a int, s text.Span, who sayers) float64 {
	n, both := 0.0, 0.0
	from, to := w.claimsWithin(a, s)
	for k := from; k < to; k++ {
		words := w.claims[a][k].Words
		for i := range words {
			x := &words[i]
			if !s.Contains(x.Span) {
				continue
			}
			n++
			if others(who.stems, x.Stem, a) || slices.ContainsFunc(x.Concepts, func(m claim.Concept) bool { return others(who.concepts, m.ID, a) }) {
				both++
			}
		}
	}
	return both/max(1, n) + eachCommon*min(both, fullCommon)
}

// Each word that others have too is worth so much, up to so many.
const (
	eachCommon = .06
	fullCommon = 7
)
