package utterance

import (
	"recoupe/internal/story"
)

// maxPieces bounds the quotes that are compared.
const maxPieces = 1500

// grouper holds the quotes of a comparison.
type grouper struct {
	articles []story.Article
	pieces   []piece // everything but terms
	named    []piece // terms
	voices   *voices
	scores   map[uint64]float64 // of pairs of pieces in groups, once asked for
	rarity   rarity
	ids      map[string]int32 // of words and stems
	listed   map[int][]piece  // what a piece lists, once asked for
}

func newGrouper(articles []story.Article) *grouper {
	g := &grouper{articles: articles, scores: map[uint64]float64{}, rarity: newRarity(articles), ids: map[string]int32{}, listed: map[int][]piece{}}
	for a := range articles {
		for q := range articles[a].Quotes {
			if len(g.pieces) >= maxPieces && articles[a].Quotes[q].Kind != story.Term {
				continue
			}
			p := newPiece(articles, story.QuoteRef{Article: a, Quote: q}, g.rarity)
			if len(p.words) == 0 {
				continue
			}
			g.number(&p)
			if p.quote.Kind == story.Term {
				g.named = append(g.named, p)
			} else if len(p.terms) > 0 {
				g.pieces = append(g.pieces, p)
			}
		}
	}
	g.voices = cast(articles, g.pieces)
	return g
}

// number gives the words and stems of p the numbers they are compared by.
func (g *grouper) number(p *piece) {
	id := func(word string) int32 {
		n, ok := g.ids[word]
		if !ok {
			n = int32(len(g.ids))
			g.ids[word] = n
		}
		return n
	}
	for _, word := range p.words {
		p.ids = append(p.ids, id(word))
	}
	for i := range p.terms {
		t := &p.terms[i]
		t.id = id(t.stem)
		for _, c := range t.concepts {
			t.bits |= 1 << (uint(c.id) % 64)
		}
	}
}
