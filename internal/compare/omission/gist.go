package omission

import (
	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/lexicon"
)

// meaning returns what the words of sentence s of article a mean together.
func (p *presence) meaning(w *Finder, a, s int) *lexicon.Gist {
	if p.gists[a] == nil {
		gists := make([]lexicon.Gist, len(w.Articles[a].Sentences))
		for k := range w.Claims[a] {
			c := &w.Claims[a][k]
			for i := range c.Words {
				p.mean(&gists[c.Sentence], &c.Words[i], p.stems[c.Words[i].Stem].rarity)
			}
		}
		for i := range gists {
			gists[i].Settle()
		}
		p.gists[a] = gists
	}
	return &p.gists[a][s]
}

// mean adds what a word means, the rarer the more.
func (p *presence) mean(g *lexicon.Gist, x *claim.Word, rarity float64) {
	for _, c := range x.Concepts {
		m := lexicon.MeaningOf(c.ID)
		if m == nil {
			continue
		}
		weight := float32(rarity) / float32(len(x.Concepts))
		if c.Weak {
			weight /= 2
		}
		g.Add(m, weight)
	}
}

// Where no passage comes close, no place tells how alike to the fact what stands there is.
const noLike = .5

// likeAround returns how alike in meaning a fact is to the passage of article a that comes
// closest, or to the sentence before or after it, 0..1.
func (w *Finder) likeAround(p *presence, g *lexicon.Gist, a int, c *align.Cell) float64 {
	if len(c.Claims) == 0 {
		return noLike
	}
	best, at := 0.0, w.Claims[a][c.Claims[0]].Sentence
	for s := max(0, at-1); s <= min(at+1, len(w.Articles[a].Sentences)-1); s++ {
		if v := g.Like(p.meaning(w, a, s)); v > best {
			best = v
		}
	}
	return best
}
