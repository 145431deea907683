package align

import (
	"math"
	"slices"

	"recoupe/internal/claim"
)

// A claim may hold several small facts, of which one article tells these and
// another those. parts compares, within a row, the parts of its members, and
// makes rows of those that not all of the row's articles have.
type parts struct {
	c     *corpus // whose units are parts, and know no context
	of    [][]int // unit of the claims' corpus → its parts
	whole []int   // part → unit of the claims' corpus
	units []unit  // the claims' own
	*holders
	alike map[uint64]float64 // likeness of sentences

	paired []pair // of the row at hand, and their evidence
	shown  [][partFeatures]float64
	place  []int32   // of each part among the parts of the row at hand
	member []int32   // of each unit of the claims' corpus among its members
	count  int       // how many parts it has
	most   int       // how many pairs of parts of one row may be compared
	left   int       // how many pairs of parts may still be compared, of all rows
	best   []float64 // by part and member: the likeness of the likeliest part there
	sure   scores
}

// Rows with more pairs of parts than this are left whole: it bounds the time
// that fifty copies of one article cost. What six outlets tell of one announcement in their first
// sentences has 2,500 pairs, and is where parts are wanted most. Among many articles it is less, as
// pairs grow with the square of those that tell a row: what so many tell has its own rows there.
const (
	maxPartPairs     = 6000
	maxPartPairsMany = 800
	fewArticles      = 12
)

// So many pairs of parts are compared in all, and rows behind them are left whole: of fifty
// articles of a thousand words a tenth of it, of ten thousand sentences of two words that
// differ by a figure ten times as many.
const maxPartPairsInAll = 400_000

// newParts cuts all claims of c. What is known of its words, sentences and
// names is known of their parts.
func newParts(c *corpus) *parts {
	most := maxPartPairs
	if len(c.articles) > fewArticles {
		most = maxPartPairsMany
	}
	p := &parts{units: c.units, most: most, left: maxPartPairsInAll, alike: map[uint64]float64{}, of: make([][]int, len(c.units))}
	of := *c
	of.stands = nil // of the claims
	p.c = &of
	p.c.units = make([]unit, 0, 2*len(c.units))
	for i := range c.units {
		u := &c.units[i]
		split := claim.Split(&c.articles[u.article], u.claim)
		from := 0
		for k := range split {
			x := *u
			x.claim = &split[k]
			x.own = min(len(x.claim.Words), u.own-from)
			x.terms = u.terms[from : from+x.own]
			from += x.own
			if len(split) > 1 {
				x.norm, x.total = norm(x.terms), total(x.terms)
				x.gist = c.gistOf(x.terms)
				c.settle(&x.gist)
				x.names, x.numbers, x.days = nil, nil, nil
				c.anchor(&x)
			}
			p.of[i] = append(p.of[i], len(p.whole))
			p.whole = append(p.whole, i)
			p.c.units = append(p.c.units, x)
		}
	}
	p.holders = newHolders(p.c)
	p.place, p.member = make([]int32, len(p.whole)), make([]int32, len(c.units))
	p.sure.place = p.place
	return p
}

// pairs returns the pairs of parts of a row's members, until it is called again.
func (p *parts) pairs(c *corpus, us []int, between func(a, b int) float64) []pair {
	out := p.paired[:0]
	p.count = 0
	for i, u := range us {
		p.member[u] = int32(i)
		for _, x := range p.of[u] {
			p.place[x] = int32(p.count)
			p.count++
		}
	}
	for i, u := range us {
		for _, v := range us[i+1:] {
			if c.units[u].article == c.units[v].article {
				continue
			}
			if len(out)+len(p.of[u])*len(p.of[v]) > min(p.most, p.left) {
				return nil
			}
			for _, a := range p.of[u] {
				for _, b := range p.of[v] {
					out = append(out, pair{a: min(a, b), b: max(a, b), p: between(u, v)})
				}
			}
		}
	}
	p.paired = out
	p.left -= len(out)
	return out
}

// claim returns the claim that a part is of.
func (p *parts) claim(part int) *unit { return &p.units[p.whole[part]] }

// sentences returns how alike two sentences are.
func (p *parts) sentences(s, t int) float64 {
	key := both(s, t)
	v, ok := p.alike[key]
	if !ok {
		x, y := &p.c.sents[s], &p.c.sents[t]
		if n := x.norm * y.norm; n > 0 {
			v = p.c.compare(x.terms, y.terms).dot / n
		}
		p.alike[key] = v
	}
	return v
}

// zeros returns n zeros in the room of last time's.
func zeros(room *[]float64, n int) []float64 {
	*room = slices.Grow((*room)[:0], n)[:n]
	clear(*room)
	return *room
}

// What tells that two parts of matching claims match.
const (
	partWhole = iota // score of their claims, as log odds
	partSoft
	partCover
	partOther
	partShared
	partHeavy
	partNames
	partSame
	partNear
	partConflict
	partShorter
	partBestA // likeness over that of the likeliest part there
	partBestB
	partAlone // neither claim has other parts
	partRarest
	partCount
	partCountFar
	partDay
	partNegated
	partPolarity
	partSentence
	partCross
	partGist // likeness of what they mean
	partFeatures
)

// measure returns the evidence of each pair, until it is called again.
func (p *parts) measure(pairs []pair) [][partFeatures]float64 {
	out := slices.Grow(p.shown[:0], len(pairs))[:len(pairs)]
	clear(out)
	p.shown = out
	members := 0
	for i := range pairs {
		members = max(members, 1+int(p.member[p.whole[pairs[i].a]]), 1+int(p.member[p.whole[pairs[i].b]]))
	}
	best := zeros(&p.best, p.count*members)
	likeliest := func(part, of int) *float64 { // the likeness of the likeliest part of another's claim
		return &best[int(p.place[part])*members+int(p.member[p.whole[of]])]
	}
	for i := range pairs {
		q := &pairs[i]
		a, b := &p.c.units[q.a], &p.c.units[q.b]
		f := &out[i]
		m := p.c.compare(a.terms[:a.own], b.terms[:b.own])
		f[partWhole] = logit(q.p)
		if n := a.norm * b.norm; n > 0 {
			f[partSoft] = m.dot / n
		}
		ca, cb := ratioOf(m.sumA, a.total), ratioOf(m.sumB, b.total)
		f[partCover], f[partOther] = max(ca, cb), min(ca, cb)
		f[partShared] = math.Log1p(m.count)
		f[partHeavy] = math.Sqrt((m.sumA + m.sumB) / 2)
		var g [features]float64
		p.c.anchors(&g, a, b)
		f[partNames], f[partSame], f[partNear], f[partConflict] = g[sharedNames], g[sameNumber], g[nearNumber], g[otherNumber]
		f[partRarest], f[partCount], f[partCountFar], f[partDay] = m.rarest, g[countNear], g[countFar], g[sameDay]
		f[partNegated], f[partPolarity] = truth(a.claim.Negated && b.claim.Negated), truth(a.claim.Negated != b.claim.Negated)
		f[partGist] = a.gist.Like(&b.gist)
		f[partSentence] = p.sentences(a.sent, b.sent)
		x, y := p.claim(q.a), p.claim(q.b)
		ma, mb := p.c.compare(x.terms[:x.own], b.terms), p.c.compare(a.terms, y.terms[:y.own])
		f[partCross] = max(ratioOf(ma.sumB, b.total), ratioOf(mb.sumA, a.total))
		f[partShorter] = math.Log1p(float64(min(a.own, b.own)))
		f[partAlone] = truth(len(p.of[p.whole[q.a]]) == 1 && len(p.of[p.whole[q.b]]) == 1)
		ka, kb := likeliest(q.a, q.b), likeliest(q.b, q.a)
		*ka, *kb = max(*ka, f[partSoft]), max(*kb, f[partSoft])
	}
	for i := range pairs {
		q := &pairs[i]
		f := &out[i]
		x := ratioOf(f[partSoft], *likeliest(q.a, q.b))
		y := ratioOf(f[partSoft], *likeliest(q.b, q.a))
		f[partBestA], f[partBestB] = max(x, y), min(x, y)
	}
	return out
}
