package align

// dots sets one list of words beside others, one after the other: what is known
// of the first is laid out once. It gives what compare gives as dot, added up in
// the same order.
type dots struct {
	t       *scratch
	words   []place // by word
	next    []int32 // index into the first list → the next with the same word, -1
	means   []where // by concept
	chain   []where // of the meanings of the first list, one after the other: where the same concept stands after it
	partner []int32 // index into the first list → its word in the other, from 1; 0 if there is none
	skip    []bool  // index into the first list → no concept of it is in the other, or it has a partner
	first   []term
	list    int32 // lists laid out so far
	look    int32 // lists set beside them so far
}

// place is where the first list has a word: the first index, and the first that
// has no partner yet at this look.
type place struct{ list, look, first, at int32 }

// where is where the first list has a concept: the word, and the next such place, an index into
// chain from 1; 0 if there is none.
type where struct{ list, word, next int32 }

func newDots(c *corpus) *dots {
	return &dots{t: c.scratch, words: make([]place, len(c.words.in)), means: make([]where, c.senses())}
}

// load lays a list out.
func (d *dots) load(a []term) {
	d.list++
	d.first = a
	for len(d.next) < len(a) {
		d.next, d.partner, d.skip = append(d.next, 0), append(d.partner, 0), append(d.skip, false)
	}
	d.chain = d.chain[:0]
	for i := len(a) - 1; i >= 0; i-- {
		for _, x := range a[i].means {
			w := &d.means[x.id]
			next := int32(0)
			if w.list == d.list {
				d.chain = append(d.chain, *w)
				next = int32(len(d.chain))
			}
			*w = where{d.list, int32(i), next}
		}
		id := a[i].id
		if id < 0 {
			continue
		}
		p := &d.words[id]
		d.next[i] = -1
		if p.list == d.list {
			d.next[i] = p.first
		}
		*p = place{list: d.list, first: int32(i)}
	}
}

// with returns how much b has of the list at hand.
func (d *dots) with(b []term) float64 {
	a, t, m := d.first, d.t, match{}
	t.grow(len(a), len(b))
	usedB, partner := t.usedB[:len(b)], d.partner[:len(a)]
	clear(usedB)
	clear(partner)
	d.look++
	for j := range b {
		id := b[j].id
		if id < 0 {
			continue
		}
		p := &d.words[id]
		if p.list != d.list {
			continue
		}
		if p.look != d.look {
			p.look, p.at = d.look, p.first
		}
		if p.at < 0 {
			continue
		}
		i := p.at
		p.at = d.next[i]
		usedB[j], partner[i] = true, int32(j+1)
	}
	for i, j := range partner {
		if j > 0 {
			m.dot += float64(a[i].weight) * float64(b[j-1].weight)
		}
	}
	if d.meet(b, usedB) {
		t.matchMeanings(a, b, d.skip[:len(a)], usedB, &m)
	}
	return m.dot
}

// meet notes the concepts of b's words without a partner that the list at hand has
// too, and which words of the list have them and no partner. It reports whether there are any
// concepts.
func (d *dots) meet(b []term, usedB []bool) bool {
	t, any := d.t, false
	t.round++
	for j := range b {
		if usedB[j] {
			continue
		}
		for _, y := range b[j].means {
			w := &d.means[y.id]
			if w.list != d.list {
				continue
			}
			if !any {
				any = true
				d.skipAll()
			}
			k := &t.concept[y.id]
			if k.round != t.round {
				d.keep(w)
			}
			if k.round != t.round || y.weight > k.weight {
				*k = mark{t.round, int32(j), y.weight}
			}
		}
	}
	return any
}

// skipAll marks all words of the first list as those without a concept in the other.
func (d *dots) skipAll() {
	for i := range d.first {
		d.skip[i] = true
	}
}

// keep takes the mark from those of them that have a concept, which stands first at w, and no partner.
func (d *dots) keep(w *where) {
	for {
		d.skip[w.word] = d.partner[w.word] > 0
		if w.next == 0 {
			return
		}
		w = &d.chain[w.next-1]
	}
}
