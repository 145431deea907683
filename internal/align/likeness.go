package align

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
	t := c.scratch
	t.reach(c)
	t.grow(len(a), len(b))
	usedA, usedB, next := t.usedA[:len(a)], t.usedB[:len(b)], t.next[:len(b)]
	clear(usedA)
	clear(usedB)
	t.round++
	t.byStem(a, b, usedA, usedB, next, &m)
	t.byMeaning(a, b, usedA, usedB, &m)
	return m
}

// reach makes room for all words and concepts of c.
func (t *scratch) reach(c *corpus) {
	if len(t.word) < len(c.words.in) {
		t.word, t.concept = make([]mark, len(c.words.in)), make([]mark, c.senses())
	}
}

// grow makes room for two lists of so many words.
func (t *scratch) grow(a, b int) {
	for len(t.usedA) < max(a, b) {
		t.usedA, t.usedB, t.next = append(t.usedA, false), append(t.usedB, false), append(t.next, 0)
	}
}

// byStem matches the words of one stem.
func (t *scratch) byStem(a, b []term, usedA, usedB []bool, next []int32, m *match) {
	round := t.round
	for j := len(b) - 1; j >= 0; j-- {
		id := b[j].id
		if id < 0 {
			continue
		}
		x := &t.word[id]
		next[j] = -1
		if x.round == round {
			next[j] = x.at
		}
		*x = mark{round, int32(j), 0}
	}
	for i := range a {
		id := a[i].id
		if id < 0 {
			continue
		}
		x := &t.word[id]
		if x.round != round || x.at < 0 {
			continue
		}
		j := x.at
		x.at = next[j]
		usedA[i], usedB[j] = true, true
		w, v := float64(a[i].weight), float64(b[j].weight)
		m.dot += w * v
		m.sumA += w
		m.sumB += v
		m.count++
		if w > m.rarest {
			m.rarest = w
		}
	}
}

// byMeaning matches the words that are left by what they mean.
func (t *scratch) byMeaning(a, b []term, usedA, usedB []bool, m *match) {
	round := t.round
	for j := range b {
		if usedB[j] {
			continue
		}
		for _, y := range b[j].means {
			if k := &t.concept[y.id]; k.round != round || y.weight > k.weight {
				*k = mark{round, int32(j), y.weight}
			}
		}
	}
	t.matchMeanings(a, b, usedA, usedB, m)
}

// matchMeanings matches a's words that are left with b's by the concepts noted of
// those.
func (t *scratch) matchMeanings(a, b []term, usedA, usedB []bool, m *match) {
	round := t.round
	for i := range a {
		if usedA[i] {
			continue
		}
		best, at := float32(0), int32(-1)
		for _, x := range a[i].means {
			k := &t.concept[x.id]
			if k.round != round || usedB[k.at] {
				continue
			}
			w := x.weight
			if k.weight < w {
				w = k.weight
			}
			if w > best {
				best, at = w, k.at
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
		if w > m.rarest {
			m.rarest = w
		}
	}
}
