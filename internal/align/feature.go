package align

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/story"
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
	sentNames           // shared names of the whole sentences
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
	around              // likeness of the neighbouring sentences
	languages           // they are in two languages
	polarity            // one is negated
	quoted              // both are quoted
	speaker             // the same person is quoted
	cross               // what is around one has the other's words
	meant               // rarity of what is shared by concept alone
	sentRankA           // rank of their sentences, as of themselves
	sentRankB
	localRank     // share of the pairs of the two sentences that are likelier
	localMany     // how many such pairs there are, log
	mutual        // each is the other's likeliest
	heavy         // rarity of all shared words, square root
	heavySentence // the same of their sentences
	wide          // likeness of the paragraphs around them
	countNear     // figures for one thing that agree or nearly do
	countFar      // figures for one thing that do not
	bothNegated   // both are negated
	features
)

var featureNames = [features]string{"soft", "softSentence", "cover", "coverOther", "shared", "rarest", "sharedNames", "sentNames",
	"sameNumber", "nearNumber", "otherNumber", "sameDay", "otherDay", "rankA", "rankB", "shorter", "ratio", "distance", "around", "languages",
	"polarity", "quoted", "speaker", "cross", "meant", "sentRankA", "sentRankB", "localRank", "localMany", "mutual", "heavy", "heavySentence", "wide", "countNear", "countFar", "bothNegated"}

// A shared concept counts this much of a shared word.
const byConcept = .6

// match is what a soft comparison of two lists of words found.
type match struct {
	dot        float64 // product of weights of matched words
	sumA, sumB float64 // weight of a's and of b's matched words
	count      float64 // matched words, those by concept in part
	concepts   float64 // matched by concept alone
	rarest     float64
}

// scratch says where the words and concepts of the list at hand stand, so
// that two lists are compared in time linear in both.
type scratch struct {
	word    []mark // by word: index into b, valid in this round
	concept []mark
	round   int32
	usedA   []bool
	usedB   []bool
	next    []int32 // index into b → the next with the same word, -1
}

type mark struct {
	round, at int32
	weight    float32
}

// compare matches words one to one: the same stem first, then the same
// concept.
func (c *corpus) compare(a, b []term) match {
	var m match
	t := &c.scratch
	if len(t.word) < len(c.words.in) {
		t.word, t.concept = make([]mark, len(c.words.in)), make([]mark, len(c.concepts.in))
	}
	for len(t.usedA) < max(len(a), len(b)) {
		t.usedA, t.usedB, t.next = append(t.usedA, false), append(t.usedB, false), append(t.next, 0)
	}
	usedA, usedB := t.usedA[:len(a)], t.usedB[:len(b)]
	clear(usedA)
	clear(usedB)
	t.round++
	for j := len(b) - 1; j >= 0; j-- {
		id := b[j].id
		if id < 0 {
			continue
		}
		t.next[j] = -1
		if t.word[id].round == t.round {
			t.next[j] = t.word[id].at
		}
		t.word[id] = mark{t.round, int32(j), 0}
	}
	for i := range a {
		id := a[i].id
		if id < 0 || t.word[id].round != t.round || t.word[id].at < 0 {
			continue
		}
		j := t.word[id].at
		t.word[id].at = t.next[j]
		usedA[i], usedB[j] = true, true
		w, v := float64(a[i].weight), float64(b[j].weight)
		m.dot += w * v
		m.sumA += w
		m.sumB += v
		m.count++
		m.rarest = max(m.rarest, w)
	}
	for j := range b {
		if usedB[j] {
			continue
		}
		for _, y := range b[j].means {
			if k := &t.concept[y.id]; k.round != t.round || y.weight > k.weight {
				*k = mark{t.round, int32(j), y.weight}
			}
		}
	}
	for i := range a {
		if usedA[i] {
			continue
		}
		best, at := float32(0), int32(-1)
		for _, x := range a[i].means {
			if k := t.concept[x.id]; k.round == t.round && !usedB[k.at] && min(x.weight, k.weight) > best {
				best, at = min(x.weight, k.weight), k.at
			}
		}
		if at < 0 {
			continue
		}
		usedB[at] = true
		w := byConcept * float64(best)
		m.dot += w * float64(max(a[i].weight, b[at].weight))
		m.sumA += w
		m.sumB += w
		m.count += byConcept
		m.concepts += float64(best)
		m.rarest = max(m.rarest, w)
	}
	return m
}

// measure fills the features of the pairs.
func (c *corpus) measure(pairs []pair) {
	sentences := map[uint64]float64{}
	likeness := func(s, t int) float64 {
		if s < 0 || t < 0 || s >= len(c.sents) || t >= len(c.sents) {
			return 0
		}
		key := uint64(min(s, t))<<32 | uint64(max(s, t))
		if v, ok := sentences[key]; ok {
			return v
		}
		v := 0.0
		if n := c.sents[s].norm * c.sents[t].norm; n > 0 {
			v = c.compare(c.sents[min(s, t)].terms, c.sents[max(s, t)].terms).dot / n
		}
		sentences[key] = v
		return v
	}
	wider := map[uint64]float64{}
	paragraphs := func(s, t int) float64 {
		key := uint64(s)<<32 | uint64(t)
		v, ok := wider[key]
		if n := c.sents[s].wideNorm * c.sents[t].wideNorm; !ok && n > 0 {
			v = c.compare(c.sents[s].wide, c.sents[t].wide).dot / n
			wider[key] = v
		}
		return v
	}
	for i := range pairs {
		p := &pairs[i]
		a, b := &c.units[p.a], &c.units[p.b]
		f := &p.f
		at, bt := a.terms[:a.own], b.terms[:b.own]
		m := c.compare(at, bt)
		p.whole = likeness(a.sent, b.sent)
		if n := a.norm * b.norm; n > 0 {
			f[soft] = m.dot / n
		}
		ta, tb := total(at), total(bt)
		ca, cb := ratioOf(m.sumA, ta), ratioOf(m.sumB, tb)
		f[cover], f[coverOther] = max(ca, cb), min(ca, cb)
		f[shared] = math.Log1p(m.count)
		f[rarest] = m.rarest
		f[meant] = m.concepts
		f[heavy] = math.Sqrt((m.sumA + m.sumB) / 2)
		f[heavySentence] = math.Sqrt(p.whole * math.Sqrt(c.sents[a.sent].norm*c.sents[b.sent].norm))
		ma, mb := c.compare(a.terms, bt), c.compare(at, b.terms)
		f[cross] = max(ratioOf(ma.sumB, tb), ratioOf(mb.sumA, ta))
		f[softSentence] = p.whole
		f[wide] = paragraphs(a.sent, b.sent)
		c.anchors(f, a, b)
		la, lb := float64(a.own), float64(b.own)
		f[shorter] = math.Log1p(min(la, lb))
		f[ratio] = ratioOf(min(la, lb), max(la, lb))
		f[distance] = math.Abs(a.place - b.place)
		for _, d := range [...]int{-1, 1} {
			for _, e := range [...]int{-1, 1} {
				s, t := a.sent+d, b.sent+e
				if s >= 0 && t >= 0 && s < len(c.sents) && t < len(c.sents) && c.sents[s].article == a.article && c.sents[t].article == b.article {
					f[around] = max(f[around], likeness(s, t))
				}
			}
		}
		f[languages] = truth(c.articles[a.article].Language != c.articles[b.article].Language)
		f[polarity] = truth(a.claim.Negated != b.claim.Negated)
		f[bothNegated] = truth(a.claim.Negated && b.claim.Negated)
		f[quoted] = truth(a.claim.Quote >= 0 && b.claim.Quote >= 0)
		f[speaker] = truth(a.claim.Asserter != "" && sameSpeaker(a.claim, b.claim))
	}
	c.rank(pairs)
}

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

// anchors compares names, quantities and dates.
func (c *corpus) anchors(f *[features]float64, a, b *unit) {
	for _, n := range a.names {
		if has(b.names, n) {
			f[sharedNames] += c.names.rarity[n]
		}
	}
	same, near, countedNear, countedFar := 0.0, 0.0, 0.0, 0.0
	for i := range a.numbers {
		for j := range b.numbers {
			x, y := &a.numbers[i], &b.numbers[j]
			close := nearly(x.low, y.low) || nearly(x.high, y.high)
			switch {
			case x.low == y.low && x.high == y.high:
				same++
			case close:
				near++
			}
			if !c.oneThing(x, y) {
				continue
			}
			if close {
				countedNear++
			} else {
				countedFar++
			}
		}
	}
	f[countNear] = math.Log1p(countedNear)
	f[countFar] = truth(countedFar > 0 && countedNear == 0)
	f[sameNumber], f[nearNumber] = min(same, 3), min(near, 3)
	f[otherNumber] = truth(same+near == 0 && len(a.numbers) > 0 && len(b.numbers) > 0)
	days := 0.0
	for _, x := range a.days {
		for _, y := range b.days {
			if x.from == y.from {
				days++
			}
		}
	}
	f[sameDay] = min(days, 2)
	for _, n := range c.sents[a.sent].names {
		if has(c.sents[b.sent].names, n) {
			f[sentNames] += c.names.rarity[n]
		}
	}
	f[otherDay] = truth(days == 0 && len(a.days) > 0 && len(b.days) > 0)
}

// nearly reports whether two values may be one, rounded.
func nearly(x, y float64) bool {
	const slack = .12
	return x == y || x > 0 && math.Abs(x-y) <= slack*max(x, y)
}

// oneThing reports whether two figures count or measure the same kind of thing.
func (c *corpus) oneThing(x, y *number) bool {
	if x.kind != y.kind {
		return false
	}
	switch x.kind {
	case story.Percent:
		return true
	case story.Count, story.Ordinal:
		for i := range x.counted {
			if c.like(&x.counted[i], y.counted) {
				return true
			}
		}
		return false
	}
	return x.unit == y.unit
}

// rank tells each pair how its members rank among each other's candidates.
func (c *corpus) rank(pairs []pair) {
	base := func(p *pair) float64 {
		return p.f[soft] + .5*p.f[softSentence] + .3*p.f[sharedNames] + .2*p.f[sameNumber]
	}
	bases := make([]float64, len(pairs))
	for i := range pairs {
		bases[i] = base(&pairs[i])
	}
	best := make([][]float64, len(c.articles)) // of one unit's pairs, by article
	for u, by := range near(c, pairs) {
		for _, i := range by {
			at := &best[c.units[pairs[i].a+pairs[i].b-u].article]
			*at = append(*at, bases[i])
		}
		for _, i := range by {
			slices.Sort(best[c.units[pairs[i].a+pairs[i].b-u].article])
		}
		for _, i := range by {
			p := &pairs[i]
			rank := 1 / (1 + above(best[c.units[p.a+p.b-u].article], bases[i]))
			if u == p.a {
				p.f[rankA] = rank
			} else {
				p.f[rankB] = rank
			}
		}
		for _, i := range by {
			at := &best[c.units[pairs[i].a+pairs[i].b-u].article]
			*at = (*at)[:0]
		}
	}
	c.rankSentences(pairs)
	local := map[uint64][]float64{}
	key := func(p *pair) uint64 {
		a, b := c.units[p.a].sent, c.units[p.b].sent
		return uint64(min(a, b))<<32 | uint64(max(a, b))
	}
	for i := range pairs {
		k := key(&pairs[i])
		local[k] = append(local[k], bases[i])
	}
	for _, all := range local {
		slices.Sort(all)
	}
	for i := range pairs {
		all := local[key(&pairs[i])]
		pairs[i].f[localRank] = above(all, bases[i]) / float64(len(all))
		pairs[i].f[localMany] = math.Log(float64(len(all)))
	}
	for i := range pairs {
		f := &pairs[i].f
		f[mutual] = truth(f[rankA] == 1 && f[rankB] == 1)
		f[rankA], f[rankB] = max(f[rankA], f[rankB]), min(f[rankA], f[rankB])
	}
}

// above returns how many of sorted are greater than v.
func above(sorted []float64, v float64) float64 {
	i := len(sorted)
	for i > 0 && sorted[i-1] > v {
		i--
	}
	return float64(len(sorted) - i)
}

// rankSentences tells each pair how its sentences rank among each other's.
func (c *corpus) rankSentences(pairs []pair) {
	type other struct {
		article, sent int32
		whole         float64
	}
	compare := func(x, y other) int {
		return cmp.Or(cmp.Compare(x.article, y.article), cmp.Compare(y.whole, x.whole), cmp.Compare(x.sent, y.sent))
	}
	by := make([][]other, len(c.sents))
	for i := range pairs {
		a, b := c.units[pairs[i].a].sent, c.units[pairs[i].b].sent
		by[a] = append(by[a], other{int32(c.sents[b].article), int32(b), pairs[i].whole})
		by[b] = append(by[b], other{int32(c.sents[a].article), int32(a), pairs[i].whole})
	}
	for s := range by {
		slices.SortFunc(by[s], compare)
		by[s] = slices.Compact(by[s])
	}
	rank := func(s, t int, v float64) float64 {
		article := int32(c.sents[t].article)
		from, _ := slices.BinarySearchFunc(by[s], other{article: article, whole: math.Inf(1), sent: -1}, compare)
		to, _ := slices.BinarySearchFunc(by[s], other{article: article, whole: v, sent: -1}, compare)
		return 1 / (1 + float64(to-from))
	}
	for i := range pairs {
		p := &pairs[i]
		a, b := c.units[p.a].sent, c.units[p.b].sent
		x, y := rank(a, b, p.whole), rank(b, a, p.whole)
		p.f[sentRankA], p.f[sentRankB] = max(x, y), min(x, y)
	}
}
