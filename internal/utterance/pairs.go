package utterance

import "recoupe/internal/story"

// How sure two quotes must be to be one utterance, and how sure if they are of one
// speaker and each other's nearest in their articles.
const (
	joins  = .4
	mutual = .22
)

// A thing that two quotes share makes them a pair to be compared if no more than tooCommon quotes have it.
const tooCommon = 200

// With many quotes that number falls, so that each quote is compared with others some maxLooks/quotes
// times for each thing it has, but never below leastCommon.
const (
	maxLooks    = 60_000
	leastCommon = 40
)

// commonOf returns how many of so many quotes may have a thing for it to bring two of them together.
func commonOf(quotes int) int {
	return min(tooCommon, max(leastCommon, maxLooks/max(1, quotes)))
}

// How many words of weight a quote must have to be one person's words in
// another's mouth, and how long a run of words is (log) that nobody says twice.
const (
	leastCrossed = 3
	surelyCopied = 2.2
)

// Runs of so many words, log.
const (
	threeWords = 1.38
	fourWords  = 1.6
	fiveWords  = 1.75
)

// namesAlone is the share of names in what the quotes of two voices share, from
// which on they only speak of one thing.
const namesAlone = .6

// leastOfTalk is how much of the shorter of two quotes of somebody who speaks at length
// the other must have to be its nearest.
const leastOfTalk = .25

// leastReported is how much of the shorter of two reports from articles on
// different events the other must have.
const leastReported = .5

// pair is two pieces that may give the same words.
type pair struct {
	a, b int
	p    float64
}

// index says which pieces have a thing in common, in order.
type index struct {
	atoms  [][]int            // by atom
	beside map[[2]int32][]int // by two terms beside each other: what all articles quote is of common words
}

// index returns the index of all pieces.
func (g *grouper) index() index {
	x := index{make([][]int, len(g.ids)), map[[2]int32][]int{}}
	deny := g.id(negated)
	for i := range g.pieces {
		for k := range g.pieces[i].terms {
			for _, atom := range g.pieces[i].terms[k].atoms {
				if l := x.atoms[atom]; atom != deny && (len(l) == 0 || l[len(l)-1] != i) {
					x.atoms[atom] = append(l, i)
				}
			}
			if k > 0 {
				two := g.pieces[i].beside(k)
				if l := x.beside[two]; len(l) == 0 || l[len(l)-1] != i {
					x.beside[two] = append(l, i)
				}
			}
		}
	}
	return x
}

// sharing calls meet with the pieces, p among them, that have a thing in common with p, once for each
// thing that no more than common pieces have.
func (x *index) sharing(p *piece, common int, meet func([]int)) {
	for k := range p.terms {
		for _, atom := range p.terms[k].atoms {
			if l := x.atoms[atom]; len(l) <= common {
				meet(l)
			}
		}
		if k > 0 {
			if l := x.beside[p.beside(k)]; len(l) <= common {
				meet(l)
			}
		}
	}
}

// nearest is how sure each piece and the nearest of each other article are one utterance.
type nearest struct {
	g  *grouper
	at []float64 // by piece and article
}

func (n nearest) of(i, j int) *float64 { return &n.at[i*len(n.g.articles)+n.g.pieces[j].Article] }

// note takes it that pieces i and j are one utterance with p.
func (n nearest) note(i, j int, p float64) {
	*n.of(i, j) = max(*n.of(i, j), p)
	*n.of(j, i) = max(*n.of(j, i), p)
}

// mutual reports whether the pieces of f, of different articles, are each other's nearest in these.
func (n nearest) mutual(f pair) bool {
	return n.g.pieces[f.a].Article != n.g.pieces[f.b].Article && *n.of(f.a, f.b) <= f.p && *n.of(f.b, f.a) <= f.p
}

// pairs returns what belongs together, found through an index of stems and
// concepts, so that time grows with what quotes share and not with all pairs.
func (g *grouper) pairs() []pair {
	quotes := map[[2]int]int{} // by article and speaker
	for i := range g.pieces {
		quotes[[2]int{g.pieces[i].Article, g.pieces[i].speaker}]++
	}
	var out, faint []pair
	near := nearest{g, make([]float64, len(g.pieces)*len(g.articles))}
	mark := make([]int, len(g.pieces)) // i+1: compared with piece i
	common := commonOf(len(g.pieces))
	shared := g.index()
	for i := range g.pieces {
		shared.sharing(&g.pieces[i], common, func(others []int) {
			for _, j := range others {
				if j <= i || mark[j] == i+1 {
					continue
				}
				mark[j] = i + 1
				g.sheet.load(g, &g.pieces[i])
				k := g.voices.of(&g.pieces[i], &g.pieces[j])
				if !g.sheet.may(&g.pieces[j], k) {
					continue
				}
				p := g.measure(i, j)
				if p < mutual {
					continue
				}
				near.note(i, j, p)
				if p >= joins {
					out = append(out, pair{i, j, p})
				} else if (k == same || k == kindred || k == role) && !g.farReport(i, j, quotes) {
					faint = append(faint, pair{i, j, p})
				}
			}
		})
	}
	for _, f := range faint {
		if near.mutual(f) {
			out = append(out, pair{f.a, f.b, joins})
		}
	}
	return out
}

// farReport reports whether two quotes are in two languages and one of them is
// reported: neither their words nor what stands between marks can be told to be
// the same, so that being nearest to each other says little, unless there is
// nothing else of their speaker.
func (g *grouper) farReport(i, j int, quotes map[[2]int]int) bool {
	a, b := &g.pieces[i], &g.pieces[j]
	if a.lang == b.lang || a.quote.Kind != story.Indirect && b.quote.Kind != story.Indirect {
		return false
	}
	return a.speaker != b.speaker || quotes[[2]int{a.Article, a.speaker}] > 1 || quotes[[2]int{b.Article, b.speaker}] > 1
}

// beside returns the term before the k-th and the k-th.
func (p *piece) beside(k int) [2]int32 { return [2]int32{p.terms[k-1].id, p.terms[k].id} }

// score returns how sure it is, 0 to 1, that two pieces are one utterance.
func (g *grouper) score(i, j int) float64 {
	key := uint64(i)<<32 | uint64(j)
	slot, ok := g.scores.at(key)
	if !ok {
		g.scores.put(slot, key, g.measure(i, j))
	}
	return g.scores.of(slot)
}

func (g *grouper) measure(i, j int) float64 { return g.judge(&g.pieces[i], &g.pieces[j]) }

// judge returns how sure it is that two quotes are one utterance.
func (g *grouper) judge(a, b *piece) float64 {
	if a.Article == b.Article && a.span.Overlap(b.span) > 0 {
		return 0 // one lies in the other
	}
	m := g.compare(a, b)
	if a.Article == b.Article && !m.repeats() {
		return 0 // one article says two things
	}
	if m.kin == different {
		// one person's words in another's mouth: only where they are hard to mistake,
		// since it is the gravest thing said of an outlet
		cross, terms := m.f[foreign] == 1, min(len(a.terms), len(b.terms))
		switch {
		case terms < leastCrossed || m.f[noneMarked] == 1 && m.f[run] < surelyCopied:
			return 0
		case cross && (terms < 4 || (m.f[coverShort] < .85 || m.f[coverLong] < .5) && (m.f[weight] < 1.2 || m.f[coverShort] < .55 || m.f[coverLong] < .4)):
			return 0
		case !cross && m.f[coverLong] < .25 && m.f[run] < fourWords:
			return 0
		case !cross && m.f[coverShort] < .75 && !(m.f[runShare] >= .5 && m.f[run] >= 1.7) && m.f[run] < surelyCopied:
			return 0
		}
	}
	if (m.kin == unknown || m.kin == apart) && g.vague(a, b, &m) {
		return 0
	}
	if m.kin == apart && min(len(a.words), len(b.words)) == 1 {
		return 0 // one word, of a person and of a body that is not known to be theirs
	}
	if m.kin != same && m.kin != kindred && m.named > namesAlone*m.shared && m.f[run] < surelyCopied {
		return 0 // of one thing or one person, whatever each says of it
	}
	if m.kin != same && g.articles[a.Article].Event != g.articles[b.Article].Event && m.f[run] < surelyCopied {
		switch {
		case (m.kin == different || m.kin == unknown) && !m.equal:
			return 0 // nobody that both quote says it of two events, in other words
		case m.f[noneMarked] == 1 && m.f[coverShort] < leastReported:
			return 0 // what is reported of two events, in other words
		}
	}
	if m.equal && m.kin != different && len(a.terms) >= 2 {
		return 1
	}
	p := m.sure()
	if p >= mutual && passing(a, b, &m) {
		return doubtful
	}
	if p < joins && m.f[talk] > 0 && m.f[coverShort] < leastOfTalk {
		return 0 // nearest to each other, of much that one person says
	}
	return p
}

// vague reports whether two quotes of which it is not known that they are of one speaker
// share too little.
func (g *grouper) vague(a, b *piece, m *match) bool {
	if min(len(a.terms), len(b.terms)) <= 2 && m.f[coverLong] < .3 && m.f[run] < threeWords {
		return true // two words, in the midst of what somebody else may have said
	}
	if m.f[foreign] == 1 || m.f[run] >= surelyCopied {
		return false
	}
	if m.kin == unknown && (a.nobodys() || b.nobodys()) && (m.f[coverShort] < .75 || m.f[coverLong] < .35) {
		return true // told by the outlet as much as by anybody
	}
	return m.f[coverShort] < .4 && m.f[run] < fiveWords
}

// How much of the shorter and of the longer of two quotes the other must have, whoever speaks, unless
// they give one figure or several words in a row. Short articles quote a ministry or a court once
// each: what it says in the one is then nearest to what it says in the other, whatever that is.
const (
	inPassing       = .25
	inPassingLonger = .1
)

// doubtful is how sure such quotes are at most to be one utterance: they are no pair, and may be the
// last that two articles have of somebody.
const doubtful = .2

// twoWords is the number of words that two words in marks share with a translation of them, log:
// one alone, or two that are hardly alike, may be of anything.
const twoWords = .69

// passing reports whether two quotes share no more than words in passing.
func passing(a, b *piece, m *match) bool {
	if m.kin == different {
		return false // asked more already
	}
	if m.f[foreign] == 1 && m.kin != same && min(len(a.terms), len(b.terms)) == 2 && m.f[count] < twoWords {
		return true
	}
	return m.f[coverShort] < inPassing && m.f[coverLong] < inPassingLonger && m.f[run] < fourWords && m.f[figure] == 0
}

// nobodys reports whether a piece is reported without saying of whom.
func (p *piece) nobodys() bool { return p.speaker < 0 && p.quote.Kind == story.Indirect }
