package align

import (
	"cmp"
	"math"
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/story"
	"recoupe/internal/text"
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
}

// Rows with more pairs of parts than this are left whole: it bounds the time
// that fifty copies of one article cost.
const maxPartPairs = 800

// newParts cuts all claims of c. What is known of its words, sentences and
// names is known of their parts.
func newParts(c *corpus) *parts {
	p := &parts{units: c.units, alike: map[uint64]float64{}, of: make([][]int, len(c.units))}
	of := *c
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
				x.names, x.numbers, x.days = nil, nil, nil
				c.anchor(&x)
			}
			p.of[i] = append(p.of[i], len(p.whole))
			p.whole = append(p.whole, i)
			p.c.units = append(p.c.units, x)
		}
	}
	p.holders = newHolders(p.c)
	return p
}

// pairs returns the pairs of parts of a row's members, until it is called again.
func (p *parts) pairs(c *corpus, us []int, between func(a, b int) float64) []pair {
	out := p.paired[:0]
	for i, u := range us {
		for _, v := range us[i+1:] {
			if c.units[u].article == c.units[v].article {
				continue
			}
			if len(out)+len(p.of[u])*len(p.of[v]) > maxPartPairs {
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
	return out
}

// claim returns the claim that a part is of.
func (p *parts) claim(part int) *unit { return &p.units[p.whole[part]] }

// sentences returns how alike two sentences are.
func (p *parts) sentences(s, t int) float64 {
	key := uint64(min(s, t))<<32 | uint64(max(s, t))
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
	partFeatures
)

var partEvidence = [partFeatures]string{"partWhole", "partSoft", "partCover", "partOther", "partShared", "partHeavy", "partNames", "partSame", "partNear", "partConflict", "partShorter", "partBestA", "partBestB", "partAlone", "partRarest", "partCount", "partCountFar", "partDay", "partNegated", "partPolarity", "partSentence", "partCross"}

// measure returns the evidence of each pair, until it is called again.
func (p *parts) measure(pairs []pair) [][partFeatures]float64 {
	out := slices.Grow(p.shown[:0], len(pairs))[:len(pairs)]
	clear(out)
	p.shown = out
	type key struct{ part, unit int }
	best := map[key]float64{}
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
		f[partSentence] = p.sentences(a.sent, b.sent)
		x, y := p.claim(q.a), p.claim(q.b)
		ma, mb := p.c.compare(x.terms[:x.own], b.terms), p.c.compare(a.terms, y.terms[:y.own])
		f[partCross] = max(ratioOf(ma.sumB, b.total), ratioOf(mb.sumA, a.total))
		f[partShorter] = math.Log1p(float64(min(a.own, b.own)))
		f[partAlone] = truth(len(p.of[p.whole[q.a]]) == 1 && len(p.of[p.whole[q.b]]) == 1)
		ka, kb := key{q.a, p.whole[q.b]}, key{q.b, p.whole[q.a]}
		best[ka], best[kb] = max(best[ka], f[partSoft]), max(best[kb], f[partSoft])
	}
	for i := range pairs {
		q := &pairs[i]
		f := &out[i]
		x := ratioOf(f[partSoft], best[key{q.a, p.whole[q.b]}])
		y := ratioOf(f[partSoft], best[key{q.b, p.whole[q.a]}])
		f[partBestA], f[partBestB] = max(x, y), min(x, y)
	}
	return out
}

// split returns the rows that the parts of a row's members make, those that
// not all of its articles tell.
func (g *groups) split(p *parts, e *echo, us []int, row *Row) []Row {
	pairs := p.pairs(g.c, us, g.between)
	if len(pairs) < 2 {
		return nil
	}
	fs := p.measure(pairs)
	score := map[uint64]float64{}
	id := func(a, b int) uint64 { return uint64(min(a, b))<<32 | uint64(max(a, b)) }
	for i := range pairs {
		pairs[i].p = partModel.p(fs[i][:])
		score[id(pairs[i].a, pairs[i].b)] = pairs[i].p
	}
	slices.SortFunc(pairs, func(x, y pair) int { return cmp.Or(cmp.Compare(y.p, x.p), x.a-y.a, x.b-y.b) })
	group := map[int]int{}
	members := map[int][]int{}
	var all []int
	for _, u := range us {
		for _, x := range p.of[u] {
			group[x], members[x] = x, []int{x}
			all = append(all, x)
		}
	}
	link := func(a, b []int) float64 {
		sum, n := 0.0, 0.0
		for _, x := range a {
			for _, y := range b {
				if p.c.units[x].article != p.c.units[y].article {
					sum += score[id(x, y)]
					n++
				}
			}
		}
		return sum / max(1, n)
	}
	for i := range pairs {
		a, b := group[pairs[i].a], group[pairs[i].b]
		if pairs[i].p < samePart {
			break
		}
		if a == b || link(members[a], members[b]) < joinPart {
			continue
		}
		for _, x := range members[b] {
			group[x] = a
		}
		members[a] = append(members[a], members[b]...)
		delete(members, b)
	}
	slices.Sort(all)
	whole := row.ToldBy()
	var out []Row
	for _, x := range all {
		m := members[group[x]]
		if slices.Min(m) != x {
			continue
		}
		slices.Sort(m)
		r := Row{Cells: make([]Cell, len(row.Cells)), Part: true}
		for _, y := range m {
			v := &p.c.units[y]
			cell := &r.Cells[v.article]
			cell.Told = true
			i := g.c.units[p.whole[y]].index
			if !slices.Contains(cell.Claims, i) {
				cell.Claims = append(cell.Claims, i)
			}
			cell.Spans = appendSpan(cell.Spans, v.claim.Span, p.c.articles[v.article].Text)
			for _, z := range m {
				cell.Score = max(cell.Score, score[id(y, z)])
			}
		}
		for a := range r.Cells {
			if cell := &r.Cells[a]; cell.Told && len(m) > 1 {
				cell.Reasons = p.reasons(a, m, func(x, y int) float64 { return score[id(x, y)] })
			}
		}
		told := r.ToldBy()
		if len(told) == len(whole) || len(told) < 2 && !p.substantial(m) {
			continue
		}
		p.holders.load(m)
		echo := e.of(m, p.c, p.holders)
		for a := range r.Cells {
			cell := &r.Cells[a]
			if cell.Told {
				continue
			}
			near := &row.Cells[a]
			cell.Claims, cell.Spans, cell.Echo = near.Claims, near.Spans, echo[a]
			if !near.Told {
				cell.Score = near.Score
				continue
			}
			for _, u := range us {
				if g.c.units[u].article != a {
					continue
				}
				for _, y := range p.of[u] {
					for _, z := range m {
						cell.Score = max(cell.Score, score[id(y, z)])
					}
				}
			}
		}
		out = append(out, r)
	}
	return out
}

// substantial reports whether parts that one article alone has are worth a row.
func (p *parts) substantial(m []int) bool {
	n := 0
	for _, x := range m {
		n += p.c.units[x].own
	}
	return n >= 4
}

// appendSpan adds a span, joined to the last one if nothing but marks stands between.
func appendSpan(spans []text.Span, s text.Span, txt string) []text.Span {
	if n := len(spans); n > 0 && s.Start-spans[n-1].End >= 0 && s.Start-spans[n-1].End <= 3 {
		spans[n-1].End = s.End
		return spans
	}
	return append(spans, s)
}

// reasons tells what the part of article a among m has in common with the part
// of another article it resembles most.
func (p *parts) reasons(a int, m []int, between func(x, y int) float64) []story.Reason {
	best, bx, by := -1.0, -1, -1
	for _, x := range m {
		for _, y := range m {
			if p.c.units[x].article == a && p.c.units[y].article != a && between(x, y) > best {
				best, bx, by = between(x, y), x, y
			}
		}
	}
	if by < 0 {
		return nil
	}
	return p.c.because(&p.c.units[bx], &p.c.units[by])
}
