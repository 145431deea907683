package align

import (
	"math"

	"recoupe/internal/claim"
	"recoupe/internal/story"
)

// term is a content word as it is compared.
type term struct {
	id     int32   // of its stem
	weight float32 // rarity, lower for context
	own    bool    // of the claim itself, not of what it leans on
	at     int32   // index into the claim's Words; -1 for context
}

// unit is a claim prepared for comparison.
type unit struct {
	article int
	index   int // of the claim in its article
	sent    int // over all articles
	place   float64
	norm    float64 // of its own terms
	terms   []term  // own first, then context
	own     int     // how many of terms are its own
	names   []int32
	numbers []number
	days    []day
	claim   *claim.Claim
}

// number is a quantity as it is compared.
type number struct {
	low, high float64
	about     bool
	kind      story.QuantityKind
	unit      string
	weight    float64
	at        int // index into Article.Quantities
}

type day struct{ from, to string }

// corpus is all claims of all articles, with what is common to them.
type corpus struct {
	articles []story.Article
	units    []unit
	first    []int // first unit of each article
	sents    [][]term
	sentNorm []float64
	sentArt  []int
	words    map[string]int32
	rarity   []float64 // by word
	nameID   map[string]int32
	nameIDF  []float64
}

func newCorpus(articles []story.Article, claims [][]claim.Claim) *corpus {
	c := &corpus{articles: articles, words: map[string]int32{}, nameID: map[string]int32{}}
	df := []int{}
	last := []int{} // the last sentence a word was counted in
	sent := -1
	for a := range articles {
		c.first = append(c.first, len(c.units))
		prev := -1
		for i := range claims[a] {
			cl := &claims[a][i]
			if cl.Sentence != prev {
				prev = cl.Sentence
				sent++
				c.sents = append(c.sents, nil)
				c.sentArt = append(c.sentArt, a)
			}
			u := unit{article: a, index: i, sent: sent, claim: cl, place: float64(cl.Sentence) / float64(max(1, len(articles[a].Sentences)))}
			for k, w := range cl.Words {
				id, ok := c.words[w.Stem]
				if !ok {
					id = int32(len(c.words))
					c.words[w.Stem] = id
					df, last = append(df, 0), append(last, -1)
				}
				if last[id] != sent {
					last[id] = sent
					df[id]++
				}
				u.terms = append(u.terms, term{id: id, own: true, at: int32(k)})
			}
			u.own = len(u.terms)
			c.units = append(c.units, u)
		}
	}
	c.first = append(c.first, len(c.units))
	n := float64(len(c.sents) + 1)
	c.rarity = make([]float64, len(df))
	for i, d := range df {
		c.rarity[i] = math.Log(n/(float64(d)+.5)) / math.Log(n/.5)
	}
	c.weigh()
	return c
}

// weigh gives terms their rarity, and units and sentences their lengths.
func (c *corpus) weigh() {
	for i := range c.units {
		u := &c.units[i]
		sum := 0.0
		for k := range u.terms {
			w := c.rarity[u.terms[k].id]
			u.terms[k].weight = float32(w)
			sum += w * w
			c.sents[u.sent] = append(c.sents[u.sent], u.terms[k])
		}
		u.norm = math.Sqrt(sum)
		for _, w := range u.claim.Context {
			if id, ok := c.words[w.Stem]; ok {
				u.terms = append(u.terms, term{id: id, weight: float32(c.rarity[id]), at: -1})
			}
		}
	}
	c.sentNorm = make([]float64, len(c.sents))
	for s, ts := range c.sents {
		sum := 0.0
		for _, t := range ts {
			sum += float64(t.weight) * float64(t.weight)
		}
		c.sentNorm[s] = math.Sqrt(sum)
	}
	c.anchor()
}

// anchor adds the findings that lie within each claim.
func (c *corpus) anchor() {
	df := map[int32]int{}
	for i := range c.units {
		u := &c.units[i]
		a := &c.articles[u.article]
		for _, m := range u.claim.Mentions {
			key := a.Mentions[m].ID
			if key == "" {
				key = "=" + a.Mentions[m].Name
			}
			id, ok := c.nameID[key]
			if !ok {
				id = int32(len(c.nameID))
				c.nameID[key] = id
			}
			if !has(u.names, id) {
				u.names = append(u.names, id)
				df[id]++
			}
		}
		for _, q := range u.claim.Quantities {
			v := a.Quantities[q]
			x := number{low: v.Value, high: v.Value, about: v.Precision != story.Exact, kind: v.Kind, unit: v.Unit, at: q}
			if v.Precision == story.Range {
				x.high = v.High
			}
			u.numbers = append(u.numbers, x)
		}
		for _, t := range u.claim.Times {
			if v := a.Times[t]; v.From != "" {
				u.days = append(u.days, day{v.From, v.To})
			}
		}
	}
	c.nameIDF = make([]float64, len(c.nameID))
	n := float64(len(c.units) + 1)
	for id, d := range df {
		c.nameIDF[id] = math.Log(n/(float64(d)+.5)) / math.Log(n/.5)
	}
}

func has(ids []int32, id int32) bool {
	for _, x := range ids {
		if x == id {
			return true
		}
	}
	return false
}
