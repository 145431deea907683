package utterance

import (
	"strings"

	"recoupe/internal/story"
)

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
			// two groups around the halves of one sentence are one, where another
			// article gives both in one breath
			if !g.whole(i-1, i, hubOf) {
				continue
			}
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

// whole reports whether a quote of another article, in the group of either,
// gives the words of two.
func (g *grouper) whole(a, b int, hubOf []int) bool {
	for k, h := range hubOf {
		if (h == hubOf[a] || h == hubOf[b]) && g.pieces[k].Article != g.pieces[a].Article && g.score(min(k, a), max(k, a)) >= mutual && g.score(min(k, b), max(k, b)) >= mutual {
			return true
		}
	}
	return false
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

// enclose puts a few words in marks and the reported sentence that holds them
// into one group: they are one statement. Words of which the others have nothing
// are left to the sentence.
func (g *grouper) enclose(hubOf []int) {
	size := make([]int, len(g.pieces))
	for _, h := range hubOf {
		if h >= 0 {
			size[h]++
		}
	}
	free := func(i int) bool { return hubOf[i] < 0 || size[hubOf[i]] == 1 }
	for i := range g.pieces {
		out := &g.pieces[i]
		if out.quote.Kind != story.Indirect {
			continue
		}
		for j := i + 1; j < len(g.pieces) && g.pieces[j].Article == out.Article && g.pieces[j].quote.Start < out.quote.End; j++ {
			if g.pieces[j].quote.Kind != story.Mixed || !out.quote.Contains(g.pieces[j].quote.Span) {
				continue
			}
			switch {
			case free(j) && !free(i) && g.nears(j, hubOf[i], hubOf):
				hubOf[j] = hubOf[i]
			case free(i) && !free(j):
				hubOf[i] = hubOf[j]
			}
		}
	}
}

// nears reports whether a quote is like one of another article in a group.
func (g *grouper) nears(i, hub int, hubOf []int) bool {
	for k, h := range hubOf {
		if h == hub && g.pieces[k].Article != g.pieces[i].Article && g.score(min(i, k), max(i, k)) >= loose {
			return true
		}
	}
	return false
}

// leastRepeated is how many words an article gives again of a quote of its own, at least.
const leastRepeated = 3

// repeat puts what an article gives again of a quote, in its headline or between its paragraphs, into
// the group of that quote, where another outlet of the group has those words too: set apart, it would be
// told by one outlet only.
func (g *grouper) repeat(hubOf []int) {
	size := make([]int, len(g.pieces))
	for _, h := range hubOf {
		if h >= 0 {
			size[h]++
		}
	}
	for i := range g.pieces {
		p := &g.pieces[i]
		if hubOf[i] >= 0 && size[hubOf[i]] > 1 || p.quote.Kind == story.Indirect || len(p.words) < 2 {
			continue
		}
		if g.bits(i, i-1, hubOf) || g.bits(i, i+1, hubOf) {
			continue
		}
		for j := i - 1; j >= 0 && g.pieces[j].Article == p.Article; j-- {
			if g.again(i, j, hubOf) {
				break
			}
		}
		for j := i + 1; j < len(g.pieces) && g.pieces[j].Article == p.Article; j++ {
			if g.again(i, j, hubOf) {
				break
			}
		}
	}
}

// again puts quote i into the group of quote j of the same article, which has its words, and reports
// whether it did.
func (g *grouper) again(i, j int, hubOf []int) bool {
	p, whole := &g.pieces[i], &g.pieces[j]
	h := hubOf[j]
	if len(p.words) < leastRepeated || h < 0 || h == i || whole.quote.Kind == story.Indirect || whole.span.Overlap(p.span) > 0 || len(whole.words) < len(p.words) ||
		longestRun(p.ids, whole.ids) < len(p.ids) || g.voices.of(p, whole) == different || !g.nears(i, h, hubOf) {
		return false
	}
	hubOf[i] = h
	return true
}

// follow brings a quote into the group of what its own article gives again of it, the words of a headline or
// between two paragraphs: those may be near what others report while the whole of it is near nothing, and who
// quotes all of it would be told not to have it. Where the whole is in a group already both groups are one.
func (g *grouper) follow(hubOf []int) {
	_, members := groups(hubOf)
	first := 0 // of the article of quote i
	for i := range g.pieces {
		if g.pieces[i].Article != g.pieces[first].Article {
			first = i
		}
		if hubOf[i] < 0 || g.pieces[i].quote.Kind == story.Indirect || !g.shared(members[hubOf[i]], nil) {
			continue
		}
		for j := first; j < len(g.pieces) && g.pieces[j].Article == g.pieces[i].Article; j++ {
			if hubOf[j] == hubOf[i] || !g.cutOf(i, j) {
				continue
			}
			to, from := hubOf[i], hubOf[j]
			if from < 0 {
				hubOf[j] = to
				members[to] = append(members[to], j)
				continue
			}
			if g.shared(members[from], nil) && g.mean(members[to], members[from]) < follows {
				continue
			}
			if g.fullness(from) > g.fullness(to) {
				to, from = from, to
			}
			for _, k := range members[from] {
				hubOf[k] = to
			}
			members[to] = append(members[to], members[from]...)
			delete(members, from)
		}
	}
}

// follows is how sure, on average over all pairs, two groups must be to be one where an article
// gives the words of the one again in the other.
const follows = .1

// cutOf reports whether quote i is some of the words of quote j, which the same article gives elsewhere.
func (g *grouper) cutOf(i, j int) bool {
	p, whole := &g.pieces[i], &g.pieces[j]
	return p.Article == whole.Article && whole.quote.Kind != story.Indirect && len(whole.words) > len(p.words) && len(p.words) > 1 && whole.span.Overlap(p.span) == 0 &&
		longestRun(p.ids, whole.ids) == len(p.ids) && g.voices.of(p, whole) != different
}

// bits puts quote i, a few words in marks, into the group of quote j beside it, of the same speaker in the
// same sentence, where a quote of that group has them too: an outlet that gives three bits of what somebody
// said gives one thing, though two words say little by themselves.
func (g *grouper) bits(i, j int, hubOf []int) bool {
	if j < 0 || j >= len(g.pieces) || hubOf[j] < 0 || hubOf[j] == i {
		return false
	}
	p, beside := &g.pieces[i], &g.pieces[j]
	first, second := p, beside
	if j < i {
		first, second = beside, p
	}
	if beside.Article != p.Article || p.speaker < 0 || beside.speaker != p.speaker || beside.quote.Kind == story.Indirect || newSentence(first, second) {
		return false
	}
	for k, h := range hubOf {
		o := &g.pieces[k]
		if h == hubOf[j] && o.Article != p.Article && o.quote.Kind != story.Indirect && longestRun(p.ids, o.ids) == len(p.ids) {
			hubOf[i] = h
			return true
		}
	}
	return false
}
