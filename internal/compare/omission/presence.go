package omission

import (
	"math"
	"slices"
	"sort"
	"strings"
	"unicode"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// presence says which articles have a word, a name, a claim: what is asked of
// every fact and every article is looked up, not searched for.
type presence struct {
	stems    map[string]*stem
	concepts map[lexicon.Concept]set
	names    map[string]set     // in full, plain
	ids      map[string]set     // names of the tables
	last     map[string]set     // last words of names, plain
	quoted   map[string]set     // last words of the names of those who are quoted
	voiced   [][][]int          // article, quote → the utterances that it gives
	heard    []set              // utterance → the articles that quote it
	speech   [][][]spokenWord   // article, quote → its words, once asked for
	marked   []marks            // article → what stands between marks
	told     [][]set            // article, claim → the articles that tell it too
	rows     [][][]int          // article, claim → the rows it tells, but parts
	at       [][]place          // row → where it is told, if several articles tell it and not nearly all
	common   map[string]float64 // event → see inCommon
	looked   [][][]lookup       // article, claim → its words, once asked for
	gists    [][]lexicon.Gist   // article, sentence → what its words mean together, once asked for
	asked    asked              // about the fact at hand
	met      []int32            // by sentence of all articles: the last look at which it was met, see places
	look     int32
	listened int32 // the same for words of quotes
}

// place is a sentence, by its number in all articles.
type place struct{ article, sentence int32 }

// stem is a word of the comparison.
type stem struct {
	in     set
	rarity float64 // 0..1, by the number of sentences that have it
	count  int
	last   int   // sentence
	heard  int32 // the last look at which a quote had it, see sharedSpoken
}

// newPresence looks at all claims and rows. The articles are in their last
// order.
func (w *Finder) newPresence() *presence {
	p := &presence{stems: map[string]*stem{}, concepts: map[lexicon.Concept]set{}, names: map[string]set{}, ids: map[string]set{}, last: map[string]set{}, quoted: map[string]set{}}
	sentences := 0
	p.told, p.rows = make([][]set, len(w.Articles)), make([][][]int, len(w.Articles))
	p.looked, p.gists = make([][][]lookup, len(w.Articles)), make([][]lexicon.Gist, len(w.Articles))
	first := make([]int32, len(w.Articles)) // sentences before each article's
	before := 0
	for a := range w.Claims {
		first[a] = int32(before)
		before += len(w.Articles[a].Sentences)
		p.looked[a] = make([][]lookup, len(w.Claims[a]))
		p.told[a], p.rows[a] = make([]set, len(w.Claims[a])), make([][]int, len(w.Claims[a]))
		sentences = p.countWords(w.Claims[a], a, sentences)
		p.noteNames(&w.Articles[a], a)
	}
	p.hear(w)
	all := math.Log(float64(sentences+1) / .5)
	for _, s := range p.stems {
		s.rarity = math.Log(float64(sentences+1)/(float64(s.count)+.5)) / all
	}
	p.common = w.inCommon()
	p.at, p.met = make([][]place, len(w.Rows)), make([]int32, before)
	for i := range w.Rows {
		if r := &w.Rows[i]; !r.Part {
			p.noteRow(w, r, i, first)
		}
	}
	return p
}

// countWords counts the words of article a, of which so many sentences came before, and returns how
// many there are with its own.
func (p *presence) countWords(claims []claim.Claim, a, sentences int) int {
	last := -1
	for i := range claims {
		c := &claims[i]
		if c.Sentence != last {
			sentences++
			last = c.Sentence
		}
		for k := range c.Words {
			p.count(&c.Words[k], a, sentences)
		}
	}
	return sentences
}

// noteNames notes whom article a, which is art, names and quotes.
func (p *presence) noteNames(art *story.Article, a int) {
	for i := range art.Mentions {
		m := &art.Mentions[i]
		full, last := plainName(m.Name), plainName(lastOfName(m.Name))
		p.names[full], p.last[last] = p.names[full].with(a), p.last[last].with(a)
		if m.ID != "" {
			p.ids[m.ID] = p.ids[m.ID].with(a)
		}
	}
	for i := range art.Quotes {
		if s := lastOfName(art.Quotes[i].Speaker); s != "" {
			p.quoted[s] = p.quoted[s].with(a)
		}
	}
}

// noteRow notes which articles tell row i, which is r, and where; first is how many sentences stand
// before each article's.
func (p *presence) noteRow(w *Finder, r *align.Row, i int, first []int32) {
	told := r.ToldBy()
	some := len(told) > 1 && !w.core(i, told)
	for _, a := range told {
		for _, k := range r.Cells[a].Claims {
			if some {
				p.at[i] = append(p.at[i], place{int32(a), first[a] + int32(w.Claims[a][k].Sentence)})
			}
			p.rows[a][k] = append(p.rows[a][k], i)
			for _, b := range told {
				p.told[a][k] = p.told[a][k].with(b)
			}
		}
	}
}

func (p *presence) count(x *claim.Word, a, sentence int) {
	s := p.stems[x.Stem]
	if s == nil {
		s = &stem{}
		p.stems[x.Stem] = s
	}
	s.in = s.in.with(a)
	if s.last != sentence {
		s.last = sentence
		s.count++
	}
	for _, m := range x.Concepts {
		p.concepts[m.ID] = p.concepts[m.ID].with(a)
	}
}

// lastOfName returns the last word of a name.
func lastOfName(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// plainName returns a name without the marks and capitals that outlets write
// differently: Wal-Mart and Walmart, N.A.T.O. and NATO.
func plainName(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}

// lookup is a word or a name of a fact: how rare it is, and the articles that
// have it or another word for it.
type lookup struct {
	rarity float64
	in     set
}

func (l *lookup) has(a int) bool { return l.in.has(a) }

// words returns what is known of the words of claim k of article a, looked up
// once.
func (p *presence) words(a, k int, c *claim.Claim) []lookup {
	if p.looked[a][k] == nil && len(c.Words) > 0 {
		found := make([]lookup, len(c.Words))
		for i := range c.Words {
			found[i] = p.word(&c.Words[i])
		}
		p.looked[a][k] = found
	}
	return p.looked[a][k]
}

func (p *presence) word(x *claim.Word) lookup {
	s := p.stems[x.Stem]
	l := lookup{rarity: s.rarity, in: s.in}
	for _, m := range x.Concepts {
		l.in = l.in.or(p.concepts[m.ID])
	}
	return l
}

func (p *presence) name(m *story.Mention) lookup {
	l := lookup{rarity: 1, in: p.names[plainName(m.Name)]}
	if m.ID != "" {
		l.in = l.in.or(p.ids[m.ID])
	}
	return l
}

// surname returns the articles that name somebody or something by m's name or by its
// last word.
func (p *presence) surname(m *story.Mention) lookup {
	l := p.name(m)
	l.in = l.in.or(p.last[plainName(lastOfName(m.Name))])
	return l
}

// none returns how many of names article a has not.
func none(names []lookup, a int) float64 {
	n := 0.0
	for i := range names {
		n += truth(!names[i].has(a))
	}
	return n
}

// lacking returns the share of words, by rarity, that article a has nowhere.
func lacking(words []lookup, a int) float64 {
	sum, not := 0.0, 0.0
	for i := range words {
		sum += words[i].rarity
		if !words[i].has(a) {
			not += words[i].rarity
		}
	}
	return not / max(.01, sum)
}

// teller is one article that tells a fact, as other articles are asked about it.
type teller struct {
	words     []lookup     // of the fact
	gist      lexicon.Gist // of the fact
	paragraph []lookup     // of its paragraph and of the sentences before and after it
	names     []lookup     // of its sentences
	ownNames  []lookup     // of the words shown
	marked    float64      // share of its words that stand between marks
	speakers  []set        // the articles that quote each of those who say it
	own       []set        // its claims
	siblings  []set        // the other claims of its sentences: the articles that tell them too
	beside    []set        // those of the sentences before and after
	rows      []int        // what is told in its sentences and in those before and after, by others too
}

// A fact's paragraph is known by this many words.
const maxParagraph = 80

// reset empties t and keeps its room.
func (t *teller) reset() {
	*t = teller{words: t.words[:0], paragraph: t.paragraph[:0], names: t.names[:0], ownNames: t.ownNames[:0], speakers: t.speakers[:0],
		own: t.own[:0], siblings: t.siblings[:0], beside: t.beside[:0], rows: t.rows[:0]}
}

// few is a set of a few numbers.
type few []int

func (f few) has(n int) bool { return slices.Contains(f, n) }

func (f *few) add(n int) {
	if !f.has(n) {
		*f = append(*f, n)
	}
}

// tell prepares how article b tells a row by its claims: spans are the words shown.
func (w *Finder) tell(p *presence, t *teller, claims []int, b int, spans []text.Span) {
	t.reset()
	cs := w.Claims[b]
	var sentences, blocks few
	first, last := len(w.Articles[b].Sentences), -1
	for _, k := range claims {
		s := cs[k].Sentence
		sentences.add(s)
		blocks.add(w.Articles[b].Sentences[s].Block)
		first, last = min(first, s), max(last, s)
		if said := cs[k].Asserter; said != "" {
			t.speakers = append(t.speakers, p.quoted[lastOfName(said)])
		}
	}
	mine := func(k int) bool {
		for _, x := range claims {
			if x == k {
				return true
			}
		}
		return false
	}
	from, nearby := w.claimsFrom(b, first)
	for k := from; k < len(cs); k++ {
		full := len(t.paragraph) >= maxParagraph // and of the rest of it nothing is asked: it may be the whole article
		if full {
			k = max(k, nearby)
		}
		c := &cs[k]
		here, near, block := sentences.has(c.Sentence), sentences.has(c.Sentence-1) || sentences.has(c.Sentence+1), blocks.has(w.Articles[b].Sentences[c.Sentence].Block)
		if c.Sentence > last+1 && (!block || full) {
			break
		}
		if !here && !near && !block {
			continue
		}
		words := p.words(b, k, c)
		t.paragraph = append(t.paragraph, words[:max(0, min(len(words), maxParagraph-len(t.paragraph)))]...)
		if mine(k) {
			for j := range c.Words {
				if text.Within(spans, c.Words[j].Span) {
					t.words = append(t.words, words[j])
					t.marked += truth(p.marked[b].contains(c.Words[j].Span))
					p.mean(&t.gist, &c.Words[j], words[j].rarity)
				}
			}
		}
		if here || near {
			for _, r := range p.rows[b][k] {
				if len(p.at[r]) > 0 && !slices.Contains(t.rows, r) {
					t.rows = append(t.rows, r)
				}
			}
		}
		switch {
		case mine(k):
			t.own = append(t.own, p.told[b][k])
		case here:
			t.siblings = append(t.siblings, p.told[b][k])
		case near:
			t.beside = append(t.beside, p.told[b][k])
		}
		if here {
			for _, m := range c.Mentions {
				x := &w.Articles[b].Mentions[m]
				if x.Stand {
					continue
				}
				t.names = append(t.names, p.name(x))
				if mine(k) && text.Within(spans, x.Span) {
					t.ownNames = append(t.ownNames, p.surname(x))
				}
			}
		}
	}
	t.gist.Settle()
	t.marked /= float64(max(1, len(t.words)))
}

// claimsFrom returns the first claim of article b that stands in the block of sentence first or
// in the sentence before it, and the first that stands in either sentence or behind them.
func (w *Finder) claimsFrom(b, first int) (from, nearby int) {
	cs, sentences := w.Claims[b], w.Articles[b].Sentences
	nearby = sort.Search(len(cs), func(i int) bool { return cs[i].Sentence >= first-1 })
	if first == len(sentences) {
		return nearby, nearby
	}
	block := sentences[first].Block
	return sort.Search(nearby, func(i int) bool { return sentences[cs[i].Sentence].Block >= block }), nearby
}

// share returns how many of sets have a.
func share(sets []set, a int) float64 {
	n := 0.0
	for _, s := range sets {
		if s.has(a) {
			n++
		}
	}
	return n
}
