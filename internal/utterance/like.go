package utterance

import (
	"math"

	"recoupe/internal/story"
)

// The evidence that two quotes give the same words.
const (
	coverShort   = iota // how much of the shorter one's weight the other has
	coverLong           // how much of the longer one's
	weight              // weight of what they share, log
	count               // number of shared words, log
	run                 // longest run of equal words, log
	runShare            // that run against the length of the shorter
	sharedName          // a shared name or number
	sameVoice           // one speaker
	otherVoice          // two named people
	foreign             // two languages
	oneMarked           // one is in marks, the other reported
	noneMarked          // both are reported
	foreignCover        // coverShort where the languages differ
	voiceCover          // coverShort where the speaker is the same
	otherCover          // coverShort where the speakers differ
	roleVoice           // a person, and the body they are said to speak for
	roleCover           // coverShort where they do
	tiny                // the shorter one has one word of weight
	figure              // figures of the same value
	marked              // both are whole sentences in marks, in one language
	talk                // how many quotes of that one person an article has, log
	features
)

// kindredVoice is how much two kindred speakers count for one.
const kindredVoice = .85

// apartVoice is how much a person and an unnamed body count for two.
const apartVoice = .4

// match is what two quotes share.
type match struct {
	f      [features]float64
	kin    kinship
	equal  bool    // word for word
	shared float64 // weight of what they share
	named  float64 // that of the names among it
}

// repeats reports whether the shorter of two quotes gives words of the longer
// again.
func (m *match) repeats() bool {
	return m.f[runShare] >= .8 || m.f[coverShort] >= .9 && m.f[runShare] >= .5
}

// sums is what was counted of two quotes: the weight and the number of the words
// they share, how much of the lighter and of the heavier one that is, shared
// names, and the longest run of equal words.
type sums struct {
	shared, words, short, long, names, figures, named float64
	run                                               int
}

// compare measures what two quotes share.
func (g *grouper) compare(a, b *piece) match {
	g.sheet.load(g, a)
	g.sheet.meet(b)
	cross, k := a.lang != b.lang, g.voices.of(a, b)
	own := !cross && k == same && g.voices.all[a.speaker].human
	var c, usual sums // usual is what is in all they say
	wa, wb := 0.0, 0.0
	var used [maxTerms]bool
	for i := range a.terms {
		like := g.sheet.like[i]
		if len(like) == 0 {
			continue
		}
		s := &a.terms[i]
		best, at := likestOf(s, b, like, &used, cross)
		if at < 0 {
			continue
		}
		used[at] = true
		t := &b.terms[at]
		both := best * min(s.weight, t.weight)
		c.shared += both
		if s.name && t.name && s.value == 0 && !isTime(s.stem) {
			c.named += both
		}
		wa += best * s.weight
		wb += best * t.weight
		if own {
			u := usually(s, t)
			usual.shared += u * both
			usual.short += u * best * s.weight
			usual.long += u * best * t.weight
		}
		if s.stem != negated {
			c.words += best
			if s.name && t.name && best == 1 {
				c.names++
			}
			if s.value != 0 && s.value == t.value {
				c.figures++
			}
		}
	}
	if !cross {
		c.run = g.sheet.longestRun(b)
	}
	if c.run < saidAlike {
		c.shared, wa, wb = c.shared-usual.shared, wa-usual.short, wb-usual.long
	}
	c.short, c.long = part(wa, a.weight), part(wb, b.weight)
	if a.weight > b.weight {
		c.short, c.long = c.long, c.short
	}
	m := evidence(a, b, k, &c)
	if own && c.run < saidAlike && max(c.short, c.long) < mostly {
		m.f[talk] = talks(max(a.quotes, b.quotes))
	}
	return m
}

// likestOf returns how alike a term is to the likest of those terms of b that are not used yet, and which
// that is, -1 where none is.
func likestOf(s *term, b *piece, of []uint8, used *[maxTerms]bool, cross bool) (best float64, at int) {
	at = -1
	for _, j := range of {
		if used[j] {
			continue
		}
		if v := alikeTerms(s, &b.terms[j], cross); v > best {
			if best, at = v, int(j); v == 1 {
				break // nothing is more alike
			}
		}
	}
	return best, at
}

// evidence turns what was counted into what is weighed.
func evidence(a, b *piece, k kinship, c *sums) match {
	m := match{kin: k, shared: c.shared, named: c.named}
	m.f[coverShort], m.f[coverLong] = c.short, c.long
	m.f[weight], m.f[count] = math.Log1p(c.shared), math.Log1p(c.words)
	if a.lang == b.lang {
		m.f[run] = logRun(c.run)
		m.f[runShare] = float64(c.run) / float64(max(1, min(len(a.words), len(b.words))))
		m.equal = c.run == len(a.words) && c.run == len(b.words)
	} else {
		m.f[foreign] = 1
		m.f[foreignCover] = c.short
	}
	m.f[sharedName] = math.Min(c.names, 3)
	m.f[figure] = math.Min(c.figures, 2)
	if a.lang == b.lang && a.quote.Kind == story.Direct && b.quote.Kind == story.Direct && min(len(a.terms), len(b.terms)) >= leastWhole {
		m.f[marked] = 1
	}
	switch k {
	case same:
		m.f[sameVoice], m.f[voiceCover] = 1, c.short
	case kindred:
		m.f[sameVoice], m.f[voiceCover] = kindredVoice, kindredVoice*c.short
	case role:
		m.f[roleVoice], m.f[roleCover] = 1, c.short
	case apart:
		m.f[otherVoice] = apartVoice
	case different:
		m.f[otherVoice], m.f[otherCover] = 1, c.short
	}
	ra, rb := a.quote.Kind == story.Indirect, b.quote.Kind == story.Indirect
	switch {
	case ra && rb:
		m.f[noneMarked] = 1
	case ra || rb:
		m.f[oneMarked] = 1
	}
	if min(len(a.terms), len(b.terms)) <= 1 {
		m.f[tiny] = 1
	}
	return m
}

// leastWhole is how many words of weight a sentence in marks has that says enough
// to be known again by more than one of them.
const leastWhole = 3

// logRun returns the logarithm of 1 and a run of n words.
func logRun(n int) float64 {
	if n < len(logs) {
		return logs[n]
	}
	return math.Log1p(float64(n))
}

var logs = func() (out [64]float64) {
	for n := range out {
		out[n] = math.Log1p(float64(n))
	}
	return out
}()

func part(x, of float64) float64 {
	if of == 0 {
		return 0
	}
	return x / of
}

// alikeTerms returns how much two words are one: 1 for a stem of the same
// language, a number or a name; less for a concept; less again for words of
// two languages that begin alike.
func alikeTerms(a, b *term, cross bool) float64 {
	if a.id == b.id && (!cross || a.name || b.name || a.stem == negated || len(a.stem) >= stemLength) {
		return 1
	}
	if a.stem == negated || b.stem == negated {
		return 0
	}
	best := 0.0
	if a.value != 0 && b.value != 0 {
		switch {
		case a.value == b.value:
			return sameFigure
		case math.Abs(math.Log(math.Abs(a.value/b.value))) < nearly/2:
			best = nearFigure
		}
	}
	for _, x := range a.concepts {
		for _, y := range b.concepts {
			if x.id != y.id {
				continue
			}
			v := .85
			if x.weak || y.weak {
				v = .5
			}
			if v > best {
				best = v
			}
		}
	}
	if best < .6 && a.family != 0 && a.family == b.family {
		return .6
	}
	if best < .7 && !cross && compound(a.fold, b.fold) {
		return .7
	}
	if best == 0 && cross && len(a.fold) >= leastPart && len(b.fold) >= leastPart && a.fold[:leastPart-1] == b.fold[:leastPart-1] {
		return .6
	}
	return best
}

// How much two figures are one: equal ones that count in other words ("29,500",
// "29 500 ans"), and those of which one may round the other, which differ by less
// than half of nearly, as a logarithm ("480", "près de 500").
const (
	sameFigure = .9
	nearFigure = .5
	nearly     = .1
)

// longestRun returns the length of the longest run of words that a and b have
// in common. Quotes are short: the product of their lengths is.
func longestRun(a, b []int32) int {
	if len(a) > len(b) {
		a, b = b, a
	}
	best := 0
	var room [64]int
	run := room[:] // by word of a, the run that ends there and at the word of b at hand
	if len(a) >= len(room) {
		run = make([]int, len(a)+1)
	}
	for _, w := range b {
		for i := len(a) - 1; i >= 0; i-- {
			if a[i] != w {
				run[i+1] = 0
				continue
			}
			run[i+1] = run[i] + 1
			best = max(best, run[i+1])
		}
	}
	return best
}

// weights are fitted by logistic regression on annotated stories, each left out
// in turn, a quarter of the way from those of the first seven (fit_test.go says why), and
// rounded. bias is for no evidence. Nobody talks at length in those stories: the weight of
// talk is less than what follows from one in so many.
var weights = [features]float64{coverShort: 3.25, coverLong: 2.15, weight: 2.8, count: .1, run: .8, runShare: 2.2, sharedName: .05, sameVoice: 2.45,
	otherVoice: -1.95, foreign: 1.1, oneMarked: .35, noneMarked: .25, foreignCover: 1.05, voiceCover: -2.65, otherCover: 2.45, roleVoice: 1.5, roleCover: -1.25, tiny: .85, figure: .6, marked: -.85, talk: -.5}

var bias = -6.5

// odds returns how sure it is as log odds.
func (m *match) odds() float64 {
	z := bias
	for i, w := range weights {
		z += w * m.f[i]
	}
	return z
}

// sure returns how sure it is, 0 to 1, that the quotes of m are one utterance.
func (m *match) sure() float64 {
	z := m.odds()
	// To a millionth: the last digits of an exponential are not the same on every
	// processor, and a tie on one must not be broken on another.
	return math.Round(1e6/(1+math.Exp(-z))) / 1e6
}
