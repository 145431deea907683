package utterance

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"recoupe/internal/story"
)

// How sure a quote must be to join a group, how sure where two quotes of one
// speaker are each other's nearest in their articles or all that is quoted of them, and how many quotes of the rarest
// words it is compared with.
const (
	joins     = .4
	mutual    = .22
	sole      = .05
	maxPieces = 1500
)

// grouper holds the quotes of a comparison.
type grouper struct {
	articles []story.Article
	pieces   []piece // everything but terms
	named    []piece // terms
	speakers []speaker
	said     map[[2]int]int     // how many pieces, by speaker and article
	scores   map[uint64]float64 // of pairs of pieces in groups, once asked for
}

func newGrouper(articles []story.Article) *grouper {
	g := &grouper{articles: articles, said: map[[2]int]int{}, scores: map[uint64]float64{}}
	ids := map[string]int32{}
	number := func(word string) int32 {
		id, ok := ids[word]
		if !ok {
			id = int32(len(ids))
			ids[word] = id
		}
		return id
	}
	r := newRarity(articles)
	for a := range articles {
		for q := range articles[a].Quotes {
			if len(g.pieces) >= maxPieces && articles[a].Quotes[q].Kind != story.Term {
				continue
			}
			p := newPiece(articles, story.QuoteRef{Article: a, Quote: q}, r)
			if len(p.words) == 0 {
				continue
			}
			for _, word := range p.words {
				p.ids = append(p.ids, number(word))
			}
			for i := range p.terms {
				t := &p.terms[i]
				t.id = number(t.stem)
				for _, c := range t.concepts {
					t.bits |= 1 << (uint(c.id) % 64)
				}
			}
			if p.quote.Kind == story.Term {
				g.named = append(g.named, p)
			} else if len(p.terms) > 0 {
				g.pieces = append(g.pieces, p)
			}
		}
	}
	g.speakers = cast(g.pieces)
	for i := range g.pieces {
		g.said[[2]int{g.pieces[i].speaker, g.pieces[i].Article}]++
	}
	return g
}

// pair is two pieces that may give the same words.
type pair struct {
	a, b int
	p    float64
}

// pairs returns what belongs together, found through an index of stems and
// concepts, so that time grows with what quotes share and not with all pairs.
func (g *grouper) pairs() []pair {
	index := map[string][]int{}
	var keys [][]string
	for i := range g.pieces {
		seen := map[string]bool{}
		var ks []string
		add := func(k string) {
			if !seen[k] {
				seen[k] = true
				ks = append(ks, k)
			}
		}
		for _, t := range g.pieces[i].terms {
			if t.stem == "¬" {
				continue
			}
			add(t.stem)
			if len(t.fold) >= 6 {
				add("~" + t.fold[:5])
				end := strings.TrimSuffix(t.fold, "s")
				add("$" + end[max(0, len(end)-5):])
			}
			if t.family != 0 {
				add(fmt.Sprint("&", t.family))
			}
			for _, c := range t.concepts {
				add(fmt.Sprint("#", c.id))
			}
		}
		keys = append(keys, ks)
		for _, k := range ks {
			index[k] = append(index[k], i)
		}
	}
	var out, faint []pair
	nearest := map[[2]int]float64{} // by piece and other article
	mark := make([]int, len(g.pieces))
	for i := range g.pieces {
		for _, k := range keys[i] {
			if len(index[k]) > 200 {
				continue
			}
			for _, j := range index[k] {
				if j <= i || mark[j] == i+1 {
					continue
				}
				mark[j] = i + 1
				p := g.measure(i, j)
				if p < mutual && (p < sole || !g.sole(i, j)) {
					continue
				}
				a, b := [2]int{i, g.pieces[j].Article}, [2]int{j, g.pieces[i].Article}
				nearest[a], nearest[b] = max(nearest[a], p), max(nearest[b], p)
				if p >= joins {
					out = append(out, pair{i, j, p})
				} else if k := kin(&g.pieces[i], &g.pieces[j], g.speakers); k == same || k == kindred {
					faint = append(faint, pair{i, j, joins})
				}
			}
		}
	}
	for _, f := range faint {
		if p := g.measure(f.a, f.b); g.pieces[f.a].Article != g.pieces[f.b].Article && nearest[[2]int{f.a, g.pieces[f.b].Article}] <= p && nearest[[2]int{f.b, g.pieces[f.a].Article}] <= p {
			out = append(out, f)
		}
	}
	return out
}

// sole reports whether two pieces are all that two articles quote of one speaker.
func (g *grouper) sole(i, j int) bool {
	a, b := &g.pieces[i], &g.pieces[j]
	return a.speaker >= 0 && a.speaker == b.speaker && g.said[[2]int{a.speaker, a.Article}] == 1 && g.said[[2]int{b.speaker, b.Article}] == 1
}

// score returns how sure it is, 0 to 1, that two pieces are one utterance.
func (g *grouper) score(i, j int) float64 {
	key := uint64(i)<<32 | uint64(j)
	v, ok := g.scores[key]
	if !ok {
		v = g.measure(i, j)
		g.scores[key] = v
	}
	return v
}

func (g *grouper) measure(i, j int) float64 {
	a, b := &g.pieces[i], &g.pieces[j]
	if a.Article == b.Article && a.quote.Span.Overlap(b.quote.Span) > 0 {
		return 0 // one lies in the other
	}
	m := compare(a, b, g.speakers)
	if m.kin == different {
		// one person's words in another's mouth: only where they are hard to mistake,
		// since it is the gravest thing said of an outlet
		cross, terms := m.f[foreign] == 1, min(len(a.terms), len(b.terms))
		switch {
		case terms < 3 || m.f[noneMarked] == 1:
			return 0
		case cross && (terms < 4 || m.f[coverShort] < .85 || m.f[coverLong] < .5):
			return 0
		case !cross && m.f[coverShort] < .75 && !(m.f[runShare] >= .5 && m.f[run] >= 1.7):
			return 0
		}
	}
	if (m.kin == unknown || m.kin == apart) && min(len(a.terms), len(b.terms)) <= 2 && m.f[coverLong] < .3 && m.f[runShare] < .7 {
		return 0 // two common words, far apart, of nobody in particular
	}
	if m.equal && m.kin != different && len(a.terms) >= 2 {
		return 1
	}
	return m.sure()
}

// groups joins pieces around the fullest rendering: never in a chain, where
// the first and the last may have nothing in common.
func (g *grouper) groups() [][]int {
	pairs := g.pairs()
	link := make([]map[int]float64, len(g.pieces))
	for i := range link {
		link[i] = map[int]float64{}
	}
	for _, p := range pairs {
		link[p.a][p.b], link[p.b][p.a] = p.p, p.p
	}
	order := make([]int, len(g.pieces))
	for i := range order {
		order[i] = i
	}
	// the fullest rendering in marks first
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Compare(g.fullness(j), g.fullness(i))
	})
	hubOf := make([]int, len(g.pieces))
	for i := range hubOf {
		hubOf[i] = -1
	}
	for _, h := range order {
		if hubOf[h] >= 0 || len(link[h]) == 0 {
			continue
		}
		hubOf[h] = h
		for j := range g.pieces {
			if p, ok := link[h][j]; ok && hubOf[j] != j && (hubOf[j] < 0 || link[hubOf[j]][j] < p) {
				hubOf[j] = h
			}
		}
	}
	g.settle(hubOf, link)
	g.merge(hubOf, link)
	g.adopt(hubOf, link)
	g.complete(hubOf)
	g.enclose(hubOf)
	members := map[int][]int{}
	for i, h := range hubOf {
		if h >= 0 {
			members[h] = append(members[h], i)
		}
	}
	var out [][]int
	for _, h := range order {
		m := members[h]
		if len(m) < 2 {
			continue
		}
		// the hub first, the others in order of place
		slices.SortFunc(m, func(i, j int) int {
			if i == h || j == h {
				if i == j {
					return 0
				}
				if i == h {
					return -1
				}
				return 1
			}
			return cmp.Or(cmp.Compare(g.pieces[i].Article, g.pieces[j].Article), cmp.Compare(g.pieces[i].Quote, g.pieces[j].Quote))
		})
		out = append(out, m)
	}
	return out
}

// merges is how sure, on average over all pairs, two groups of one speaker must
// be to be one.
const merges = .3

// merge joins groups whose members belong together on average: two renderings
// far from each other may each have been the fullest of its kind.
func (g *grouper) merge(hubOf []int, link []map[int]float64) {
	members := map[int][]int{}
	var hubs []int
	for i, h := range hubOf {
		if h < 0 {
			continue
		}
		if members[h] == nil {
			hubs = append(hubs, h)
		}
		members[h] = append(members[h], i)
	}
	slices.Sort(hubs)
	// how much two groups belong together, for those worth asking; groups that
	// did not grow are not measured again
	type two struct {
		a, b int
		mean float64
	}
	var open []two
	near := make(map[int][]int, len(hubs)) // hub → hubs that a member of its group is linked with
	for i := range link {
		if hubOf[i] < 0 {
			continue
		}
		for j := range link[i] {
			if hubOf[j] >= 0 && hubOf[j] != hubOf[i] {
				near[hubOf[i]] = append(near[hubOf[i]], hubOf[j])
			}
		}
	}
	ask := func(a, b int) {
		if s := g.pieces[a].speaker; s >= 0 && s == g.pieces[b].speaker {
			open = append(open, two{a, b, g.mean(members[a], members[b])})
		}
	}
	for _, a := range hubs {
		near[a] = distinct(near[a])
		for _, b := range near[a] {
			if a < b {
				ask(a, b)
			}
		}
	}
	for {
		best, at := merges, -1
		for k := range open {
			if open[k].mean > best || at >= 0 && open[k].mean == best && cmp.Or(open[k].a-open[at].a, open[k].b-open[at].b) < 0 {
				best, at = open[k].mean, k
			}
		}
		if at < 0 {
			return
		}
		ba, bb := open[at].a, open[at].b
		if g.fullness(bb) > g.fullness(ba) {
			ba, bb = bb, ba
		}
		for _, i := range members[bb] {
			hubOf[i] = ba
		}
		members[ba] = append(members[ba], members[bb]...)
		delete(members, bb)
		open = slices.DeleteFunc(open, func(t two) bool { return t.a == ba || t.b == ba || t.a == bb || t.b == bb })
		var others []int
		for _, h := range append(near[ba], near[bb]...) {
			if h != ba && h != bb {
				others = append(others, h)
			}
		}
		near[ba] = distinct(others)
		delete(near, bb)
		for _, h := range near[ba] {
			near[h] = distinct(append(slices.DeleteFunc(near[h], func(x int) bool { return x == bb }), ba))
			ask(min(h, ba), max(h, ba))
		}
	}
}

// distinct puts xs in order, each once.
func distinct(xs []int) []int {
	slices.Sort(xs)
	return slices.Compact(xs)
}

// A group is measured by this many members at most: more renderings of the
// same words add nothing.
const maxMeasured = 24

// mean returns the mean score of the members of two groups that stand in
// different articles, 0 if none do.
func (g *grouper) mean(a, b []int) float64 {
	a, b = a[:min(len(a), maxMeasured)], b[:min(len(b), maxMeasured)]
	sum, n := 0.0, 0
	for _, i := range a {
		for _, j := range b {
			if g.pieces[i].Article == g.pieces[j].Article {
				continue
			}
			sum += g.score(i, j)
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}

// complete adds to each group the other half of a quote that was split around
// its cue: where one half is in, and the other in no other group, both are.
func (g *grouper) complete(hubOf []int) {
	alone := make([]int, len(g.pieces)) // members by hub
	for _, h := range hubOf {
		if h >= 0 {
			alone[h]++
		}
	}
	free := func(i int) bool { return hubOf[i] < 0 || hubOf[i] == i && alone[i] == 1 }
	for i := 1; i < len(g.pieces); i++ {
		a, b := &g.pieces[i-1], &g.pieces[i]
		if b.Article != a.Article || !b.quote.Continues || newSentence(a, b) {
			continue
		}
		switch {
		case hubOf[i-1] >= 0 && hubOf[i] >= 0 && hubOf[i-1] != hubOf[i] && !free(i-1) && !free(i):
			// two groups around the halves of one sentence are one
			from, to := hubOf[i], hubOf[i-1]
			if g.fullness(from) > g.fullness(to) {
				from, to = to, from
			}
			for k := range hubOf {
				if hubOf[k] == from {
					hubOf[k] = to
				}
			}
		case hubOf[i-1] >= 0 && !free(i-1) && free(i):
			hubOf[i] = hubOf[i-1]
		case hubOf[i] >= 0 && !free(i) && free(i-1):
			hubOf[i-1] = hubOf[i]
		}
	}
}

// newSentence reports whether the sentence ends between two quotes: "“A,” said
// X. “B.”", which may be two statements.
func newSentence(a, b *piece) bool {
	if b.quote.Start <= a.quote.End {
		return false
	}
	between := a.article.Text[a.quote.End:b.quote.Start]
	return strings.Contains(between, ". ") || strings.Contains(between, "\n")
}

// fullness ranks renderings: what is in marks before what is reported, then by weight.
func (g *grouper) fullness(i int) float64 {
	p := &g.pieces[i]
	w := p.weight
	if p.quote.Kind == story.Indirect {
		w *= .5
	}
	return w
}

// terms groups words kept at arm's length, and names, that stand in several articles.
func (g *grouper) terms() []story.Utterance {
	by := map[string][]int{}
	var keys []string
	for i := range g.named {
		p := &g.named[i]
		var k []string
		for _, t := range p.terms {
			k = append(k, t.stem)
		}
		key := strings.Join(k, " ")
		if key == "" {
			continue
		}
		if by[key] == nil {
			keys = append(keys, key)
		}
		by[key] = append(by[key], i)
	}
	slices.Sort(keys)
	var out []story.Utterance
	for _, k := range keys {
		m := by[k]
		several := false
		for _, i := range m {
			several = several || g.named[i].Article != g.named[m[0]].Article
		}
		if !several {
			continue
		}
		u := story.Utterance{Relation: story.TermRelation, Score: 1}
		for _, i := range m {
			u.Members = append(u.Members, story.Member{QuoteRef: g.named[i].QuoteRef, Relation: story.TermRelation})
		}
		out = append(out, u)
	}
	return out
}

// order puts the utterances of most articles first and numbers them.
func order(us []story.Utterance) {
	outlets := func(u *story.Utterance) int {
		n, last := 0, map[int]bool{}
		for _, m := range u.Members {
			if !last[m.Article] {
				last[m.Article] = true
				n++
			}
		}
		return n
	}
	first := func(u *story.Utterance) story.QuoteRef {
		best := u.Members[0].QuoteRef
		for _, m := range u.Members {
			if m.Article < best.Article || m.Article == best.Article && m.Quote < best.Quote {
				best = m.QuoteRef
			}
		}
		return best
	}
	slices.SortStableFunc(us, func(a, b story.Utterance) int {
		ta, tb := a.Relation == story.TermRelation, b.Relation == story.TermRelation
		if ta != tb {
			if ta {
				return 1
			}
			return -1
		}
		fa, fb := first(&a), first(&b)
		return cmp.Or(cmp.Compare(outlets(&b), outlets(&a)), cmp.Compare(fa.Article, fb.Article), cmp.Compare(fa.Quote, fb.Quote))
	})
	for i := range us {
		us[i].ID = fmt.Sprintf("u%d", i+1)
	}
}
