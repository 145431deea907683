package align

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// scores is how sure it is that two parts of a row match.
type scores struct {
	place []int32 // of a part among those of the row
	count int
	p     []float64
}

func (s *scores) of(x, y int) float64 { return s.p[int(s.place[x])*s.count+int(s.place[y])] }

// best is how sure it is that x matches the likeliest of m.
func (s *scores) best(x int, m []int) (best float64) {
	for _, y := range m {
		if v := s.of(x, y); v > best {
			best = v
		}
	}
	return best
}

// most is how sure it is that one of m matches any part of another article.
func (s *scores) most(m []int) (most float64) {
	for _, x := range m {
		for _, v := range s.p[int(s.place[x])*s.count:][:s.count] {
			most = max(most, v)
		}
	}
	return most
}

// What one article alone tells is worth a row from Substance content words on, and a spare
// one, see Row, from SubstanceOfSpare on; among more than MostWithSpare articles nobody asks
// for spare ones.
const (
	Substance        = 4
	SubstanceOfSpare = 3
	MostWithSpare    = 20
)

// fragment is a row of parts, with the parts that make it, in order.
type fragment struct {
	Row
	of []int
}

// Where all articles of a row tell a part of it, the row tells it. But a row of the first sentences
// of several tells who was arrested, of what and by whom: of leastOfAll such things each has a row
// of its own, where the articles have three sentences in the row for two of them.
const leastOfAll = 2

// several reports whether the articles of a row, so many, have more than a sentence each in it.
func (g *groups) several(us []int, articles int) bool {
	n, last := 0, -1
	for _, u := range us { // in order
		if s := g.c.units[u].sent; s != last {
			n, last = n+1, s
		}
	}
	return 2*n >= 3*articles
}

// toldAlone reports whether another row than that of us has all claims of the parts m, and is not of
// several things itself.
func (g *groups) toldAlone(p *parts, m, us []int) bool {
	return slices.ContainsFunc(g.in[p.whole[m[0]]], func(i int) bool {
		other := g.groups[i]
		for _, x := range m {
			if _, ok := slices.BinarySearch(other, p.whole[x]); !ok {
				return false
			}
		}
		return !slices.Equal(other, us) && !g.several(other, g.c.tellers(other))
	})
}

// tellers returns how many articles have one of the units us, in order.
func (c *corpus) tellers(us []int) int {
	n, last := 0, -1
	for _, u := range us {
		if a := c.units[u].article; a != last {
			n, last = n+1, a
		}
	}
	return n
}

// A part says something if the articles have words in common that are of no name and no day, so
// many on all sides together, or a figure. With fewer it is bare, and with none no row.
const sayingOfPart = 3

// What all articles of a row tell of it makes a row of its own if each has so many such words in common
// with the others there: "Representative Anna Roy" is not yet told to resign.
const sayingOfAll = 1

// split returns the rows that the parts of a row's members make: those that
// not all of its articles tell, and in a crowded row those that all tell.
func (g *groups) split(p *parts, e *echo, us []int, row *Row) []fragment {
	pairs := p.pairs(g.c, us, g.between)
	if len(pairs) < 2 {
		return nil
	}
	sure := p.judge(pairs)
	whole := row.ToldBy()
	var out []fragment
	groups, ofAll := p.join(us, pairs, sure), 0
	for _, m := range groups {
		if p.c.tellers(m) == len(whole) {
			ofAll++
		}
	}
	apart := ofAll >= leastOfAll && g.several(us, len(whole))
	for _, m := range groups {
		for _, x := range p.c.contrary(m[:min(len(m), maxHeld)]) {
			m = without(m, x)
		}
		m = p.spoken(m)
		told := p.c.tellers(m)
		words := p.words(m)
		if len(m) == 0 {
			continue
		}
		if told == len(whole) && (!apart || g.toldAlone(p, m, us)) || told < 2 && words < SubstanceOfSpare {
			continue
		}
		spare := told < 2 && (words < Substance || sure.most(m) >= joinPart)
		if spare && len(p.c.articles) > MostWithSpare {
			continue
		}
		p.holders.load(m)
		said := math.MaxInt
		if told > 1 {
			said = p.c.saidAlike(m, p.holders)
		}
		if said == 0 && p.oneLanguage(m) {
			continue // “the council”, “said the council”
		}
		if told == len(whole) && !p.c.saysEach(m, p.holders, sayingOfAll) {
			continue
		}
		r := p.row(m, sure)
		r.Spare, r.Bare, r.OfAll = spare, said < sayingOfPart, told == len(whole)
		r.Echo = e.of(m, p.c, p.holders)
		for a, near := range row.Cells {
			if r.Cells[a].Told {
				continue
			}
			r.Cells[a] = near // what comes closest to the whole
			if near.Told {
				score := p.nearest(a, us, m, sure)
				r.Cells[a] = &Cell{Claims: near.Claims, Spans: near.Spans, Score: score, Likeness: score}
			}
		}
		out = append(out, fragment{r, m})
	}
	return out
}

// spoken returns the parts m without those of articles that have only places and days in common with the
// others, where three and more tell it: what somebody did that Tuesday is nothing of what the rest tell of it.
func (p *parts) spoken(m []int) []int {
	for p.c.tellers(m) > 2 {
		p.holders.load(m)
		silent := p.c.silent(m, p.holders)
		if len(silent) == 0 {
			break
		}
		m = slices.DeleteFunc(slices.Clone(m), func(x int) bool { return slices.Contains(silent, p.c.units[x].article) })
	}
	return m
}

// distinct takes from all fragments those that are wholly within another one: a claim may stand in
// two rows, and its parts in fragments of both.
func distinct(all []fragment) (within []bool) {
	in := map[int][]int{} // part → the fragments it is in
	for i := range all {
		for _, x := range all[i].of {
			in[x] = append(in[x], i)
		}
	}
	within = make([]bool, len(all))
	for i := range all {
		within[i] = slices.ContainsFunc(in[all[i].of[0]], func(k int) bool {
			return k != i && (len(all[k].of) > len(all[i].of) || len(all[k].of) == len(all[i].of) && k < i) && among(all[i].of, all[k].of)
		})
	}
	return within
}

// among reports whether all of xs are in ys; both are in order.
func among(xs, ys []int) bool {
	for _, x := range xs {
		if _, ok := slices.BinarySearch(ys, x); !ok {
			return false
		}
	}
	return true
}

// judge gives the pairs of parts their scores, and orders them, the surest first.
func (p *parts) judge(pairs []pair) *scores {
	sure := &p.sure
	sure.count = p.count
	zeros(&sure.p, p.count*p.count)
	shown := p.measure(pairs)
	for i := range pairs {
		pairs[i].p = partModel.p(shown[i][:])
		x, y := int(p.place[pairs[i].a]), int(p.place[pairs[i].b])
		sure.p[x*p.count+y], sure.p[y*p.count+x] = pairs[i].p, pairs[i].p
	}
	slices.SortFunc(pairs, func(x, y pair) int { return cmp.Or(cmp.Compare(y.p, x.p), x.a-y.a, x.b-y.b) })
	return sure
}

// join groups the parts of a row's members us along its pairs, the surest
// first. Groups come in the order of their first parts, and parts in theirs.
func (p *parts) join(us []int, pairs []pair, sure *scores) [][]int {
	var all []int
	for _, u := range us {
		all = append(all, p.of[u]...)
	}
	group, members := make([]int32, p.count), make([][]int, p.count) // by place
	for i, x := range all {
		at := p.place[x]
		group[at], members[at] = at, all[i:i+1:i+1]
	}
	for i := range pairs {
		if pairs[i].p < samePart {
			break
		}
		a, b := group[p.place[pairs[i].a]], group[p.place[pairs[i].b]]
		if a == b || p.link(members[a], members[b], sure) < joinPart {
			continue
		}
		for _, x := range members[b] {
			group[p.place[x]] = a
		}
		members[a] = append(members[a], members[b]...)
		members[b] = nil
	}
	all = slices.Clone(all)
	slices.Sort(all)
	var out [][]int
	for _, x := range all {
		if m := members[group[p.place[x]]]; slices.Min(m) == x {
			slices.Sort(m)
			out = append(out, m)
		}
	}
	return out
}

// link is how sure it is, on average, that parts of two groups match.
func (p *parts) link(a, b []int, sure *scores) float64 {
	sum, n := 0.0, 0.0
	for _, x := range a {
		for _, y := range b {
			if p.c.units[x].article != p.c.units[y].article {
				sum += sure.of(x, y)
				n++
			}
		}
	}
	return sum / max(1, n)
}

// oneLanguage reports whether the parts m are in one language: of two, few words are known in both.
func (p *parts) oneLanguage(m []int) bool {
	return !slices.ContainsFunc(m, func(x int) bool {
		return p.c.articles[p.c.units[x].article].Language != p.c.articles[p.c.units[m[0]].article].Language
	})
}

// row is what the parts m make, without the articles that do not tell it.
func (p *parts) row(m []int, sure *scores) Row {
	r := newRow(len(p.c.articles))
	r.Part = true
	for _, x := range m {
		u := &p.c.units[x]
		cell := r.cell(u.article)
		cell.Told = true
		if i := p.claim(x).index; !slices.Contains(cell.Claims, i) {
			cell.Claims = append(cell.Claims, i)
		}
		cell.Spans = appendSpan(cell.Spans, u.claim.Span, p.c.articles[u.article].Text)
		cell.Score = max(cell.Score, sure.best(x, m))
	}
	for a, cell := range r.Cells {
		if !cell.Told {
			continue
		}
		cell.Likeness = cell.Score
		if len(m) > 1 {
			cell.Tied = &Tied{Reasons: p.reasons(a, m, sure)}
		}
	}
	return r
}

// nearest is the score of the part of article a, among the members us of a
// row, that comes closest to m.
func (p *parts) nearest(a int, us, m []int, sure *scores) (best float64) {
	for _, u := range us {
		if p.units[u].article != a {
			continue
		}
		for _, x := range p.of[u] {
			best = max(best, sure.best(x, m))
		}
	}
	return best
}

// words returns how many content words parts have.
func (p *parts) words(m []int) int {
	n := 0
	for _, x := range m {
		n += p.c.units[x].own
	}
	return n
}

// appendSpan adds a span, joined to the last one if nothing but marks stands between.
func appendSpan(spans []text.Span, s text.Span, txt string) []text.Span {
	if n := len(spans); n > 0 && s.Start-spans[n-1].End >= 0 && s.Start-spans[n-1].End <= 3 && strings.IndexByte(txt[spans[n-1].End:s.Start], '\n') < 0 {
		spans[n-1].End = s.End
		return spans
	}
	return append(spans, s)
}

// reasons tells what the part of article a among m has in common with the part
// of another article it resembles most.
func (p *parts) reasons(a int, m []int, sure *scores) []story.Reason {
	best, bx, by := -1.0, -1, -1
	for _, x := range m {
		for _, y := range m {
			if p.c.units[x].article == a && p.c.units[y].article != a && sure.of(x, y) > best {
				best, bx, by = sure.of(x, y), x, y
			}
		}
	}
	if by < 0 {
		return nil
	}
	return p.c.because(&p.c.units[bx], &p.c.units[by])
}
