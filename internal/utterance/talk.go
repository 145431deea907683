package utterance

import "math"

// Somebody who speaks at length says the words of his theme in quote after quote.
// That two of his quotes share them tells little; and where an article has twenty
// quotes of his, the one at hand is seldom the one that another article gives.

// How many words in a row are the same thing said, whatever else was, and the share
// of a quote from which on another gives it, however much more was said.
const (
	saidAlike = 4
	mostly    = .7
)

// fewQuotes is how many quotes of a person an article may have without its being a
// speech that is reported.
const fewQuotes = 4

// talks returns how much more than a few an article quotes somebody, as a logarithm.
func talks(quotes int) float64 {
	if quotes <= fewQuotes {
		return 0
	}
	return math.Log(float64(quotes) / fewQuotes)
}

// usually returns the share of two like words' weight that is lost since their speaker
// says them in other quotes too.
func usually(a, b *term) float64 {
	return 1 - 1/float64(1+a.again+b.again)
}

// recount counts the quotes of each speaker in each article, and for each term those
// others of them that have it: a quote within another is no other.
func (g *grouper) recount() {
	type voice struct{ article, speaker int }
	type count struct{ quotes, last int32 } // the last quote counted, from 1
	voices, numbers := map[voice]int{}, make([]int, len(g.pieces))
	var quotes []int // by voice
	found := map[uint64]int32{}
	said := make([]count, 1) // from 1, as found has them
	key := func(i int, t *term) uint64 { return uint64(numbers[i])<<32 | uint64(uint32(t.id)) }
	var outer *piece
	for i := range g.pieces {
		p := &g.pieces[i]
		if p.speaker < 0 {
			continue
		}
		v := voice{p.Article, p.speaker}
		n, ok := voices[v]
		if !ok {
			n = len(quotes)
			voices[v], quotes = n, append(quotes, 0)
		}
		numbers[i] = n
		quotes[n]++
		if outer != nil && outer.Article == p.Article && outer.span.Contains(p.span) {
			continue
		}
		outer = p
		for k := range p.terms {
			at := found[key(i, &p.terms[k])]
			if at == 0 {
				at = int32(len(said))
				found[key(i, &p.terms[k])], said = at, append(said, count{})
			}
			if x := &said[at]; x.last != int32(i+1) {
				x.last = int32(i + 1)
				x.quotes++
			}
		}
	}
	for i := range g.pieces {
		p := &g.pieces[i]
		if p.speaker < 0 {
			continue
		}
		p.quotes = quotes[numbers[i]]
		for k := range p.terms {
			if t := &p.terms[k]; t.stem != negated {
				t.again = max(0, said[found[key(i, t)]].quotes-1)
			}
		}
	}
}
