package utterance

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/diff"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
)

// maxPieces bounds the quotes that are compared. Where articles have more, each has its first
// ones: what it quotes first is what most others quote, and no article is left without.
const maxPieces = 1500

// eachOf returns how many quotes of an article are compared at most, so that maxPieces hold
// those of all.
func eachOf(articles []story.Article) int {
	counts, all := make([]int, len(articles)), 0
	for a := range articles {
		for q := range articles[a].Quotes {
			if articles[a].Quotes[q].Kind != story.Term {
				counts[a]++
			}
		}
		all += counts[a]
	}
	if all <= maxPieces {
		return maxPieces
	}
	slices.Sort(counts)
	left := maxPieces
	for i, n := range counts { // those that have few leave their share to the others
		if share := left / (len(counts) - i); n > share {
			return share
		}
		left -= n
	}
	return maxPieces
}

// grouper holds the quotes of a comparison.
type grouper struct {
	articles []story.Article
	pieces   []piece // everything but terms
	named    []piece // terms
	voices   *voices
	scores   scores // of pairs of pieces in groups, once asked for
	rarity   rarity
	ids      map[string]int32 // of words, stems and atoms
	key      []byte           // of the atom last asked for
	sheet    sheet            // of the piece that others are compared with
	listed   map[int][]piece  // what a piece lists, once asked for
	readings diff.Comparer
}

func newGrouper(articles []story.Article) *grouper {
	g := &grouper{articles: articles, rarity: newRarity(articles), ids: map[string]int32{}, listed: map[int][]piece{}}
	each := eachOf(articles)
	for a := range articles {
		taken := 0
		for q := range articles[a].Quotes {
			if articles[a].Quotes[q].Kind != story.Term {
				if taken++; taken > each {
					continue
				}
			}
			p := newPiece(articles, story.QuoteRef{Article: a, Quote: q}, g.rarity)
			if len(p.words) == 0 {
				continue
			}
			g.number(&p)
			if p.quote.Kind == story.Term || p.untold() {
				g.named = append(g.named, p)
			} else if len(p.terms) > 0 && !p.bare() {
				g.pieces = append(g.pieces, p)
			}
		}
	}
	g.recall()
	g.voices = cast(articles, g.pieces)
	g.recount()
	return g
}

// titleWords is how many words the title of a work has at most, to be told from a
// sentence whose speaker was not found.
const titleWords = 5

// untold reports whether a few words in marks, the first with a capital, are
// nobody's: the title of a work, or of what somebody has set up.
func (p *piece) untold() bool {
	first, _ := utf8.DecodeRuneInString(p.span.Of(p.article.Text))
	return p.quote.Kind != story.Indirect && p.quote.Speaker == "" && p.quote.Cue.Len() == 0 && len(p.words) <= titleWords && unicode.IsUpper(first)
}

// recalled is how much of a quote's weight words kept at arm's length must have
// to be a part of it.
const recalled = .5

// recall takes for quotes what was taken for words kept at arm's length where
// another article quotes somebody in little more than those very words: "Clear
// breach", set as a crosshead, beside "a manifestly clear breach".
func (g *grouper) recall() {
	quoting := map[int32][]int{} // pieces in marks, by term
	for i := range g.pieces {
		if g.pieces[i].quote.Kind == story.Indirect {
			continue
		}
		for _, t := range g.pieces[i].terms {
			quoting[t.id] = append(quoting[t.id], i)
		}
	}
	kept := g.named[:0]
	moved := false
	for _, p := range g.named {
		if len(p.terms) < 2 || slices.ContainsFunc(p.terms, func(t term) bool { return t.name }) || !g.within(&p, quoting[p.terms[0].id]) {
			kept = append(kept, p)
			continue
		}
		g.pieces, moved = append(g.pieces, p), true
	}
	g.named = kept
	if moved {
		sorting.StableFunc(g.pieces, func(a, b piece) int {
			return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Quote, b.Quote))
		})
	}
}

// within reports whether all terms of p stand in one of some quotes of another
// article, and make up much of it.
func (g *grouper) within(p *piece, among []int) bool {
	for _, i := range among[:min(len(among), tooCommon)] {
		o := &g.pieces[i]
		if o.Article == p.Article && len(p.words) >= leastRepeated && longestRun(p.ids, o.ids) == len(p.ids) {
			return true // set above the sentence it was taken from
		}
		if o.Article == p.Article || p.weight < recalled*o.weight || o.lang != p.lang {
			continue
		}
		all := true
		for _, t := range p.terms {
			all = all && slices.ContainsFunc(o.terms, func(u term) bool { return u.id == t.id })
		}
		if all {
			return true
		}
	}
	return false
}

// number gives the words and stems of p the numbers they are compared by.
func (g *grouper) number(p *piece) {
	p.ids = make([]int32, 0, len(p.words))
	for _, word := range p.words {
		p.ids = append(p.ids, g.id(word))
	}
	all := 0
	for i := range p.terms {
		t := &p.terms[i]
		t.id = g.id(t.stem)
		t.atoms = append(make([]int32, 0, plainAtoms+len(t.concepts)), t.id)
		if t.stem == negated {
			all++
			continue
		}
		if len(t.fold) >= leastPart {
			t.atoms = append(t.atoms, g.of('~', t.fold[:leastPart-1]))
			end := strings.TrimSuffix(t.fold, "s")
			t.atoms = append(t.atoms, g.of('$', end[max(0, len(end)-leastPart+1):]))
		}
		if t.family != 0 {
			t.atoms = append(t.atoms, g.numbered('&', int(t.family)))
		}
		if t.value != 0 {
			near := int(math.Floor(math.Log(math.Abs(t.value)) / nearly))
			t.atoms = append(t.atoms, g.numbered('%', near), g.numbered('%', near+1))
		}
		for _, c := range t.concepts {
			t.atoms = append(t.atoms, g.numbered('#', int(c.id)))
		}
		slices.Sort(t.atoms[1:])
		t.atoms = slices.Compact(t.atoms)
		all += len(t.atoms)
	}
	p.atoms = make([]atom, 0, all)
	for i := range p.terms {
		for _, a := range p.terms[i].atoms {
			p.atoms = append(p.atoms, atom{a, uint8(i)})
		}
	}
}

// plainAtoms is how many atoms most terms have besides their concepts.
const plainAtoms = 3

func (g *grouper) id(word string) int32 {
	n, ok := g.ids[word]
	if !ok {
		n = int32(len(g.ids))
		g.ids[word] = n
	}
	return n
}

// of returns the number of an atom of a kind, and makes no string of one that has a number.
func (g *grouper) of(kind byte, word string) int32 {
	return g.known(append(append(g.key[:0], kind), word...))
}

// numbered is of for an atom that is a number.
func (g *grouper) numbered(kind byte, n int) int32 {
	return g.known(strconv.AppendInt(append(g.key[:0], kind), int64(n), 10))
}

func (g *grouper) known(key []byte) int32 {
	g.key = key
	if n, ok := g.ids[string(key)]; ok {
		return n
	}
	return g.id(string(key))
}
