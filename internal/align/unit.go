package align

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/lexicon"
	"recoupe/internal/story"
)

// term is a content word as it is compared.
type term struct {
	id     int32   // of its stem
	at     int32   // index into the claim's Words; -1 for context
	weight float32 // rarity
	means  []meaning
}

// meaning is a concept that a term stands for.
type meaning struct {
	id     int32
	weight float32 // rarity, halved where the word is ambiguous
}

// unit is a claim prepared for comparison.
type unit struct {
	article int
	index   int // of the claim in its article
	sent    int // over all articles
	place   float64
	norm    float64 // of its own terms
	total   float64 // of their weights
	terms   []term  // own first, then context
	own     int     // how many of terms are its own
	parts   []portion
	gist    lexicon.Gist
	names   []int32
	numbers []number
	days    []day
	claim   *claim.Claim
}

// top reports whether a unit stands in the title or the standfirst.
func (u *unit) top() bool { return u.claim.Kind == story.Title || u.claim.Kind == story.Dek }

// number is a quantity as it is compared.
type number struct {
	low, high float64
	kind      story.QuantityKind
	unit      string
	counted   []term // the words for what is counted
	timed     bool   // within an expression of time: a year, a day, an hour
	people    bool   // it counts people, whoever they are
	rest      bool   // by how much a number is more or less than another
}

type day struct{ from, to string }

// A claim is known by this many words, names, figures and dates at most: what
// goes on without an end is no claim, and is compared in bounded time.
const (
	maxWords   = 256
	maxAnchors = 32
)

// corpus is all claims of all articles, with what is common to them.
type corpus struct {
	articles []story.Article
	units    []unit
	stands   []standing // of each unit
	first    []int      // first unit of each article
	sents    []sentence
	words    vocabulary[string]
	concepts vocabulary[lexicon.Concept]
	common   lexicon.Gist       // what all sentences mean together
	means    []*lexicon.Meaning // by concept, nil where none is known
	names    vocabulary[int]    // by index into the names of all articles
	figures  vocabulary[figure] // and days: what they stand for (stand.go)
	days     vocabulary[day]
	scratch  *scratch      // of compare; copies of the corpus share it
	kin      [][]float64   // how sure two articles are on one event; known once pairs are measured
	family   []int         // by article (kin.go); known with kin
	all      []story.Name  // all names, by index
	called   []string      // by number in the vocabulary of names
	whose    []map[int]int // article → start of a mention → index of its name
}

// standing is where a unit stands: what is asked of every candidate is close
// together.
type standing struct {
	article, sent int32
	top           bool
}

// sentence is all terms of the claims of a sentence.
type sentence struct {
	article  int
	claims   int // how many it has
	terms    []term
	norm     float64
	area     int    // the first sentence whose surroundings are the same
	wide     []term // its words and those of the sentences beside it in its block
	wideNorm float64
	gist     lexicon.Gist
	wideGist lexicon.Gist
}

func newCorpus(articles []story.Article, claims [][]claim.Claim, names []story.Name) *corpus {
	c := &corpus{articles: articles, scratch: &scratch{}, words: newVocabulary[string](), concepts: newVocabulary[lexicon.Concept](), names: newVocabulary[int](), figures: newVocabulary[figure](), days: newVocabulary[day]()}
	c.know(names)
	units, sents := sizes(claims)
	c.units, c.sents = make([]unit, 0, units), make([]sentence, 0, sents) // large, and many: never copied
	for a := range articles {
		c.first = append(c.first, len(c.units))
		prev := -1
		for i := range claims[a] {
			cl := &claims[a][i]
			if cl.Sentence != prev {
				prev = cl.Sentence
				c.sents = append(c.sents, sentence{article: a})
			}
			sent := len(c.sents) - 1
			u := unit{article: a, index: i, sent: sent, claim: cl, own: min(len(cl.Words), maxWords),
				place: float64(cl.Sentence) / float64(max(1, len(articles[a].Sentences)))}
			c.count(&u)
			c.sents[sent].claims++
			c.units = append(c.units, u)
		}
	}
	c.first = append(c.first, len(c.units))
	c.words.weigh(len(c.sents))
	c.concepts.weigh(len(c.sents))
	c.names.weigh(len(c.sents))
	c.figures.weigh(len(c.sents))
	c.days.weigh(len(c.sents))
	c.called = make([]string, len(c.names.in))
	for n, id := range c.names.ids {
		c.called[id] = c.all[n].Name
	}
	c.stands = make([]standing, len(c.units))
	for i := range c.units {
		u := &c.units[i]
		c.prepare(u)
		c.stands[i] = standing{int32(u.article), int32(u.sent), u.top()}
	}
	for i := range c.sents {
		c.sents[i].norm = norm(c.sents[i].terms)
	}
	c.widen()
	c.grasp()
	return c
}

// count counts what the claim of a unit has in its sentence.
func (c *corpus) count(u *unit) {
	art := &c.articles[u.article]
	for k := range u.claim.Words {
		w := &u.claim.Words[k]
		c.words.count(w.Stem, u.sent)
		for _, m := range w.Concepts {
			c.concepts.count(m.ID, u.sent)
		}
	}
	for _, m := range u.claim.Mentions {
		if n, ok := c.whose[u.article][art.Mentions[m].Start]; ok {
			c.names.count(n, u.sent)
		}
	}
	for _, q := range u.claim.Quantities[:min(len(u.claim.Quantities), maxAnchors)] {
		x := numberOf(&art.Quantities[q])
		figuresOf(&x, func(f figure, _ float32) { c.figures.count(f, u.sent) })
	}
	for _, t := range u.claim.Times[:min(len(u.claim.Times), maxAnchors)] {
		if d, ok := dayOf(&art.Times[t]); ok {
			c.days.count(d, u.sent)
		}
	}
}

// sizes returns how many claims there are, and how many sentences they stand in.
func sizes(claims [][]claim.Claim) (units, sents int) {
	for _, of := range claims {
		units += len(of)
		for i := range of {
			if i == 0 || of[i].Sentence != of[i-1].Sentence {
				sents++
			}
		}
	}
	return units, sents
}

// A sentence's surroundings are known by this many words.
const maxWide = 64

// widen gives each sentence the words of its neighbours in the paragraph.
func (c *corpus) widen() {
	block := make([]int, len(c.sents))
	for i := range c.units {
		u := &c.units[i]
		block[u.sent] = c.articles[u.article].Sentences[u.claim.Sentence].Block
	}
	last := make([]int, len(c.words.in)+1) // by word, and of those without a number: the last sentence about which it stands, from 1
	wide := make([]term, 0, maxWide)
	var around, before []int // sentences, of the one at hand and of the one before it
	for i := range c.sents {
		s := &c.sents[i]
		wide, around, before = wide[:0], before[:0], around
		for k := max(0, i-2); k <= min(len(c.sents)-1, i+2); k++ {
			if t := &c.sents[k]; t.article == s.article && (k == i || block[k] == block[i]) {
				around = append(around, k)
			}
		}
		if s.area = i; slices.Equal(around, before) { // most paragraphs are of a few sentences
			p := &c.sents[i-1]
			s.area, s.wide, s.wideNorm = p.area, p.wide, p.wideNorm
			continue
		}
		for _, k := range around {
			for _, x := range c.sents[k].terms {
				if len(wide) < maxWide && last[x.id+1] != i+1 {
					last[x.id+1] = i + 1
					wide = append(wide, x)
				}
			}
		}
		s.wide = slices.Clone(wide)
		s.wideNorm = norm(s.wide)
	}
}

func hasTerm(ts []term, id int32) bool {
	for i := range ts {
		if ts[i].id == id {
			return true
		}
	}
	return false
}

// know notes whose name each mention is.
func (c *corpus) know(names []story.Name) {
	c.whose = make([]map[int]int, len(c.articles))
	for a := range c.whose {
		c.whose[a] = map[int]int{}
	}
	c.all = names
	for n := range names {
		for _, m := range names[n].Mentions {
			c.whose[m.Article][m.Start] = n
		}
	}
}

// prepare fills a unit with its terms and anchors.
func (c *corpus) prepare(u *unit) {
	s := &c.sents[u.sent]
	u.terms = make([]term, 0, u.own+len(u.claim.Context))
	for k := range u.own {
		t := c.term(&u.claim.Words[k])
		t.at = int32(k)
		u.terms = append(u.terms, t)
	}
	c.mute(u)
	c.stand(u)
	s.terms = append(s.terms, u.terms...)
	u.norm, u.total, u.parts = norm(u.terms), total(u.terms), u.portions()
	for k := range u.claim.Context {
		t := c.term(&u.claim.Context[k])
		t.at = -1
		u.terms = append(u.terms, t)
	}
	c.anchor(u)
}

// anchor fills a unit with its names, quantities and dates.
func (c *corpus) anchor(u *unit) {
	a := &c.articles[u.article]
	for _, m := range u.claim.Mentions[:min(len(u.claim.Mentions), maxAnchors)] {
		if n, ok := c.whose[u.article][a.Mentions[m].Start]; ok {
			u.names = add(u.names, c.names.ids[n])
		}
	}
	for _, q := range u.claim.Quantities[:min(len(u.claim.Quantities), maxAnchors)] {
		v := &a.Quantities[q]
		x := numberOf(v)
		x.timed, x.rest, x.people = ofTime(a, u.claim, v), compared(a.Text, v), ofPeople(v.Unit)
		for k := range u.terms[:u.own] {
			if v.Counted.Contains(u.claim.Words[k].Span) {
				x.counted = append(x.counted, u.terms[k])
			}
		}
		u.numbers = append(u.numbers, x)
	}
	for _, t := range u.claim.Times[:min(len(u.claim.Times), maxAnchors)] {
		if d, ok := dayOf(&a.Times[t]); ok {
			u.days = append(u.days, d)
		}
	}
}

// term returns a word as it is compared.
func (c *corpus) term(w *claim.Word) term {
	id, ok := c.words.ids[w.Stem]
	t := term{id: -1}
	if ok {
		t.id, t.weight = id, float32(c.words.rarity[id])
	}
	if n := len(w.Concepts); n > 0 {
		t.means = make([]meaning, 0, n)
	}
	for _, m := range w.Concepts {
		if id, ok := c.concepts.ids[m.ID]; ok {
			x := meaning{id, float32(c.concepts.rarity[id])}
			if m.Weak {
				x.weight /= 2
			}
			t.means = append(t.means, x)
		}
	}
	return t
}

func add(ids []int32, id int32) []int32 {
	if has(ids, id) {
		return ids
	}
	return append(ids, id)
}

func has(ids []int32, id int32) bool {
	for _, x := range ids {
		if x == id {
			return true
		}
	}
	return false
}
