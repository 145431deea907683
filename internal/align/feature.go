package align

import (
	"math"
	"strings"

	"recoupe/internal/claim"
)

// The evidence that two claims tell the same thing.
const (
	soft         = iota // likeness of their words, weighted by rarity
	softSentence        // likeness of their sentences
	cover               // how much of the shorter one the other has
	coverOther          // how much of the longer one
	shared              // number of shared words, log
	rarest              // rarity of the rarest shared word
	sharedNames         // shared names by rarity
	sameNumber          // shared quantities
	nearNumber          // nearly equal quantities
	otherNumber         // quantities that do not agree
	sameDay             // shared dates
	otherDay            // dates, none of them shared
	rankA               // rank of one among the other's candidates in its article: 1, 1/2, 1/3 …
	rankB               // the same the other way; A is the better of the two
	shorter             // length of the shorter, log
	ratio               // of lengths
	distance            // difference of place in the article, 0..1
	languages           // they are in two languages
	polarity            // one is negated
	quoted              // both are quoted
	speaker             // the same person is quoted
	meant               // rarity of what is shared by concept alone
	mutual              // each is the other's likeliest
	heavy               // rarity of all shared words, square root
	wide                // likeness of the paragraphs around them
	countNear           // figures for one thing that agree or nearly do
	countFar            // figures for one thing that do not
	bothNegated         // both are negated
	gist                // likeness of what their words mean together
	gistSentence        // of what their sentences mean
	gistWide            // of what the paragraphs around them mean
	early               // both stand at the beginning of their articles, where articles on one event tell the same
	late                // place of the earlier one, 0..1
	otherNames          // both name somebody, and nobody in common
	partMost            // the greatest share of a part of one that the other has
	partLeast           // the same the other way; the first is the greater
	toll                // counts that are nearly equal, of what need not be one thing by its words (toll.go)
	features
)

// measure scores each pair by itself. The pairs come in order of their first
// unit: those of one sentence stand together, and those of one paragraph, so that each two
// sentences and their surroundings are compared once. The evidence is weighed and let go;
// keep, if it is as long as pairs, gets it.
func (c *corpus) measure(pairs []pair, keep [][features]float64) {
	bases := make([]float64, len(pairs))
	c.scratch.reach(c)
	near := newNeighbours(c)
	for i := range pairs {
		var f [features]float64
		p := &pairs[i]
		a, b := &c.units[p.a], &c.units[p.b]
		c.evidence(&f, a, b)
		near.evidence(&f, a.sent, b.sent)
		bases[i] = f[soft] + .5*f[softSentence] + .3*f[sharedNames] + .2*f[sameNumber] + .2*f[gist] + .15*f[gistSentence]
		p.p = pairModel.weigh(f[:])
		if len(keep) > 0 {
			keep[i] = f
		}
	}
	c.weighAmong(pairs, bases, keep)
}

// neighbours compares the sentences of pairs, and what stands around them.
type neighbours struct {
	c           *corpus
	words, wide *dots   // of the sentence and of the surroundings at hand
	from, area  int     // which these are, -1 before the first
	sents       []known // by second sentence
	areas       []known // by second surroundings
}

// known is how alike two sentences are, or what stands around them.
type known struct {
	from       int // the first one, from 1
	soft, gist float64
}

func newNeighbours(c *corpus) *neighbours {
	return &neighbours{c: c, words: newDots(c), wide: newDots(c), from: -1, area: -1, sents: make([]known, len(c.sents)), areas: make([]known, len(c.sents))}
}

// evidence sets what sentences a and b tell of whether claims of theirs tell one thing; what
// these tell by themselves is set.
func (n *neighbours) evidence(f *[features]float64, a, b int) {
	x, y := &n.c.sents[a], &n.c.sents[b]
	s := &n.sents[b]
	if s.from != a+1 {
		*s = known{from: a + 1, gist: x.gist.Like(&y.gist)}
		if x.claims == 1 && y.claims == 1 {
			s.soft = f[soft] // the claims are the sentences
		} else if of := x.norm * y.norm; of > 0 {
			if n.from != a {
				n.from = a
				n.words.load(x.terms)
			}
			s.soft = n.words.with(y.terms) / of
		}
	}
	w := &n.areas[y.area]
	if w.from != x.area+1 {
		*w = known{from: x.area + 1, gist: x.wideGist.Like(&y.wideGist)}
		if of := x.wideNorm * y.wideNorm; of > 0 {
			if n.area != x.area {
				n.area = x.area
				n.wide.load(x.wide)
			}
			w.soft = n.wide.with(y.wide) / of
		}
	}
	f[softSentence], f[gistSentence], f[wide], f[gistWide] = s.soft, s.gist, w.soft, w.gist
}

// evidence sets what two claims by themselves tell of whether they tell one thing.
func (c *corpus) evidence(f *[features]float64, a, b *unit) {
	f[gist] = a.gist.Like(&b.gist)
	m := c.compare(a.terms[:a.own], b.terms[:b.own])
	if n := a.norm * b.norm; n > 0 {
		f[soft] = m.dot / n
	}
	pa, pb := a.held(c.scratch.usedA), b.held(c.scratch.usedB)
	f[partMost], f[partLeast] = max(pa, pb), min(pa, pb)
	ca, cb := ratioOf(m.sumA, a.total), ratioOf(m.sumB, b.total)
	f[cover], f[coverOther] = max(ca, cb), min(ca, cb)
	f[shared] = math.Log1p(m.count)
	f[rarest] = m.rarest
	f[meant] = m.concepts
	f[heavy] = math.Sqrt((m.sumA + m.sumB) / 2)
	c.anchors(f, a, b)
	la, lb := float64(a.own), float64(b.own)
	f[shorter] = math.Log1p(min(la, lb))
	f[ratio] = ratioOf(min(la, lb), max(la, lb))
	f[distance] = math.Abs(a.place - b.place)
	f[late] = min(a.place, b.place)
	f[otherNames] = truth(f[sharedNames] == 0 && len(a.names) > 0 && len(b.names) > 0)
	f[languages] = truth(c.articles[a.article].Language != c.articles[b.article].Language)
	f[polarity] = truth(a.claim.Negated != b.claim.Negated)
	f[bothNegated] = truth(a.claim.Negated && b.claim.Negated)
	f[quoted] = truth(a.claim.Quote >= 0 && b.claim.Quote >= 0)
	f[speaker] = truth(a.claim.Asserter != "" && sameSpeaker(a.claim, b.claim))
}

// weighAmong adds what each pair is among the others: how it ranks among them by bases, and
// how much its two articles have in common. Scores are odds before, and chances after.
func (c *corpus) weighAmong(pairs []pair, bases []float64, keep [][features]float64) {
	c.kin = c.kinship(pairs, bases)
	var step [][]float64
	c.family, step = families(c.kin)
	for i, r := range c.rank(pairs, bases) {
		p := &pairs[i]
		a, b := &c.units[p.a], &c.units[p.b]
		alike := c.kin[a.article][b.article]
		z := p.p
		for _, known := range [...]struct {
			at int
			of float64
		}{
			{rankA, max(r[0], r[1])}, {rankB, min(r[0], r[1])}, {mutual, truth(r[0] == 1 && r[1] == 1)},
			{early, alike * math.Exp(-beginning*(a.place+b.place))},
		} {
			z += pairModel.w[known.at] * known.of
			if len(keep) > 0 {
				keep[i][known.at] = known.of
			}
		}
		if a.top() && b.top() {
			z -= headlines
		}
		if f, g := c.family[a.article], c.family[b.article]; f != g {
			z -= unrelated * max(0, 1-step[f][g]/related)
		}
		p.p = sigmoid(z)
	}
}

// Two headlines or standfirsts say what their articles are on, each from its own side: as log odds,
// they tell one thing so much less surely than two sentences that are as alike. None is among what the
// weights are fitted on.
const headlines = 1.5

// Claims of articles that nothing brings together tell the same thing less
// surely by this, as log odds: two reports of accidents share their words. Where
// they are akin, but not surely, it is a part of this.
const unrelated = 4

// What an article begins with counts half at an eighth of it, beside the other
// article's beginning.
const beginning = 6

func sameSpeaker(a, b *claim.Claim) bool {
	last := func(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
	return last(a.Asserter) == last(b.Asserter)
}

func ratioOf(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// rank returns how each pair's members rank among each other's candidates in
// one article by their bases: 1, 1/2, 1/3 …
func (c *corpus) rank(pairs []pair, bases []float64) [][2]float64 {
	out := make([][2]float64, len(pairs))
	best := make([][]float64, len(c.articles)) // of one unit's pairs, by article
	for u, by := range near(c, pairs) {
		other := func(i int32) *[]float64 { return &best[c.units[pairs[i].a+pairs[i].b-u].article] }
		for _, i := range by {
			at := other(i)
			*at = append(*at, bases[i])
		}
		for _, i := range by {
			out[i][int(truth(u != pairs[i].a))] = 1 / (1 + above(*other(i), bases[i]))
		}
		for _, i := range by {
			at := other(i)
			*at = (*at)[:0]
		}
	}
	return out
}

// above returns how many of vs are greater than v.
func above(vs []float64, v float64) float64 {
	n := 0.0
	for _, x := range vs {
		if x > v {
			n++
		}
	}
	return n
}

// leastPart is what a part of a claim must hold, by rarity, for half of its
// share to count.
const leastPart = .5

// portion is what a part of a claim is made of.
type portion struct {
	to     int32   // the first term behind it
	weight float64 // of its terms
}

// portions returns the parts of u that have terms.
func (u *unit) portions() []portion {
	parts := u.claim.Parts
	out := make([]portion, 0, max(1, len(parts)))
	all, from, k := 0.0, 0, 0
	for t := range u.terms[:u.own] {
		at := u.claim.Words[t].Start
		if k < len(parts)-1 && at >= parts[k].End {
			if t > from {
				out = append(out, portion{int32(t), all})
			}
			all, from = 0, t
			for k < len(parts)-1 && at >= parts[k].End {
				k++
			}
		}
		all += float64(u.terms[t].weight)
	}
	return append(out, portion{int32(u.own), all})
}

// held is the greatest share, by rarity, of a part of u whose words matched
// tells of: a long claim may hold the whole of a short one beside other things.
func (u *unit) held(matched []bool) (best float64) {
	t := 0
	for _, x := range u.parts {
		has := 0.0
		for ; t < int(x.to); t++ {
			if matched[t] {
				has += float64(u.terms[t].weight)
			}
		}
		best = max(best, has/(x.weight+leastPart))
	}
	return best
}
