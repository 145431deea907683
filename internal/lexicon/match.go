package lexicon

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/sorting"
)

// maxGap is how many little words may stand between two words of an
// expression: "mettre très rapidement un terme à".
const maxGap = 4

// farParticle is how many words of any kind may stand between an English verb
// and its particle: "turned the whole offer down".
const farParticle = 3

// Match returns the concepts in a run of words, in order of their first word,
// longer expressions first. words are the folded forms of segment.Words (elisions
// and the parts of a hyphenated word stand alone); stems are lang.Stem of each
// word as it is written, in the lexicon's language.
//
// Expressions are found though little words stand inside ("mis rapidement un
// terme"), English particles and separated German and Dutch verbs though words
// of any kind do. Compounds are found in one word, with a hyphen or in two:
// "cyberattaque", "cyber-attaque", "cyber attaque". Words that only hold a
// sentence together (lang.Stop) are found in expressions, never alone. Time is
// linear in the words.
func (l *Lexicon) Match(words, stems []string) []Hit {
	if l == nil || len(words) != len(stems) {
		return nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	m := matcher{l: l, small: littleOf(l.lang), words: words, stems: stems, known: l.room.known[:0], hits: l.room.hits[:0]}
	for i := range words {
		m.known = append(m.known, l.look(m.small, words[i], stems[i]))
	}
	for i := range words {
		m.at(i)
	}
	hits := slices.Clone(m.settle())
	l.room.known, l.room.hits = m.known, m.hits
	return hits
}

// known is what the tables say of a word by itself: a text repeats its words.
type known struct {
	under   [3]string // what it stands under in the keys: one to three stems, the rest empty
	first   [3]int32  // the first entry of each, -1 if there is none
	letters uint32    // the first letters of under, a bit each
	passes  bool      // it may stand inside an expression
	stop    bool      // it only holds a sentence together
	links   bool
	away    bool
}

// maxKnown is how many words are remembered, so that no text fills the memory.
const maxKnown = 1 << 13

type form struct{ word, stem string }

// look returns what is known of a word.
func (l *Lexicon) look(small *little, word, stem string) *known {
	if k := l.seen[form{word, stem}]; k != nil {
		return k
	}
	if l.seen == nil || len(l.seen) == maxKnown {
		l.seen = map[form]*known{}
	}
	word, stem = strings.Clone(word), strings.Clone(stem) // they are parts of an article
	k := &known{under: l.under(small, word, stem), passes: small.passes(word), stop: lang.Stop(l.lang, word), links: small.links[word], away: small.away[word]}
	for i, s := range k.under {
		k.first[i] = -1
		if s != "" {
			k.first[i] = l.find(s, "")
		}
		k.letters |= letter(s)
	}
	l.seen[form{word, stem}] = k
	return k
}

// Knows reports whether a stem stands in the tables by itself: a word that has
// it is an ordinary word of the language rather than a name.
func (l *Lexicon) Knows(stem string) bool { return l.KnowsForm("", stem) }

// KnowsForm is Knows for a folded word and its stem, and surer: a stem of less
// than four letters is not enough, since "Dell" is no form of "délai".
func (l *Lexicon) KnowsForm(word, stem string) bool {
	if l == nil {
		return false
	}
	for k := l.find(stem, ""); k >= 0; k = l.entries[k].next {
		switch e := &l.entries[k]; e.kind & kindMask {
		case kindWord:
			return true
		case kindLemma, kindWhole:
			if word == "" || len(stem) > 3 || l.agrees(word, stem, e) >= feminine {
				return true
			}
		}
	}
	return false
}

type matcher struct {
	l     *Lexicon
	small *little
	words []string
	stems []string
	known []*known // by word
	hits  []Hit
}

// letter returns the bit of the first letter of a stem, 0 for no stem.
func letter(s string) uint32 {
	if s == "" {
		return 0
	}
	return 1 << (s[0] & 31)
}

// at finds what begins at word i.
func (m *matcher) at(i int) {
	x := m.known[i]
	for k, s := range x.under {
		if s == "" {
			break
		}
		word := m.words[i]
		if k > 0 && word != s { // "took", which stands under "take"
			word = s
		}
		m.chain(x.first[k], i, i, word, s)
	}
	if i+1 < len(m.words) && len(m.words[i]) >= 4 && len(m.words[i+1]) >= 3 && !x.links && !x.passes {
		if x.away { // "over" + "turn"
			return
		}
		if e := m.l.find(m.words[i], m.stems[i+1]); e >= 0 {
			m.chain(e, i, i+1, m.words[i]+m.words[i+1], m.words[i]+m.stems[i+1])
		}
	}
	if m.l.lang == "de" || m.l.lang == "nl" {
		m.separated(i)
	}
}

// separated finds the verb whose particle stands alone at word i: "lehnt den
// Plan ab". A particle that more of a clause follows is a preposition.
func (m *matcher) separated(i int) {
	if !m.small.away[m.words[i]] || i+1 < len(m.words) && !opensClause(m.words[i+1]) {
		return
	}
	for k := i - 1; k >= 0 && k >= i-12; k-- {
		for _, s := range m.known[k].under {
			if len(s) < 3 {
				continue
			}
			if e := m.l.find(m.words[i], s); e >= 0 {
				m.chain(e, k, i, m.words[i]+s+"en", m.words[i]+s)
				return
			}
		}
	}
}

func opensClause(w string) bool {
	switch w {
	case "und", "oder", "aber", "dass", "weil", "wie", "wahrend", "nachdem", "als", "en", "of", "maar", "dat", "omdat", "terwijl", "zoals", "toen":
		return true
	}
	return false
}

// chain adds what the entries from e on, which stand under stem, make of the
// words first..last, written together as word.
func (m *matcher) chain(e int32, first, last int, word, stem string) {
	if e < 0 {
		return
	}
	ahead := uint32(0) // the first letters of what may follow
	for k := last + 1; k < len(m.words) && k <= last+maxGap+farParticle+1; k++ {
		ahead |= m.known[k].letters
	}
	best, plain := another, false
	stop := first == last && m.known[first].stop
	for k := e; k >= 0; k = m.l.entries[k].next {
		x := &m.l.entries[k]
		plain = plain || x.kind&kindMask != kindPhrase && x.kind&kindSelf == 0
		best = max(best, m.l.agrees(word, stem, x))
	}
	for k := e; k >= 0; k = m.l.entries[k].next {
		x := &m.l.entries[k]
		end, weak := last, x.kind&kindWeak != 0
		if stop && x.kind&kindMask != kindPhrase {
			continue
		}
		switch x.kind & kindMask {
		case kindLemma, kindWhole:
			weak = weak || m.l.agrees(word, stem, x) < best
		case kindPhrase:
			if first != last || ahead&(1<<(m.l.data[x.rest]&31)) == 0 {
				continue
			}
			if end = m.phrase(last, m.l.rest(x)); end < 0 {
				continue
			}
		}
		if x.kind&kindNegated != 0 && !m.negated(first, end) {
			continue
		}
		if x.kind&kindSelf != 0 && !m.reflexive(first) {
			if plain || x.kind&kindMask == kindPhrase {
				continue
			}
			weak = true // "évadé", of a verb that is always reflexive
		}
		m.hits = append(m.hits, Hit{First: first, Last: end, Concept: x.concept, Weak: weak})
	}
}

// How well a word agrees with the lemma of an entry whose stem it has.
const (
	another   = iota // a word of the same stem: "port" for "porte"
	verbal           // a form of some kind, and the lemma is an infinitive
	feminine         // the lemma with an ending that may be another word's
	inflected        // the lemma with a regular ending
	itself           // the lemma
)

// agrees tells how well a word agrees with the lemma of an entry that stands
// under stem.
func (l *Lexicon) agrees(word, stem string, e *entry) int {
	lemma := l.rest(e)
	switch e.kind & kindMask {
	case kindLemma:
	case kindWhole:
		stem = ""
	default:
		return another
	}
	rest, ok := cutLemma(word, stem, lemma)
	if !ok && l.lang == "en" && strings.HasSuffix(word, "ing") && len(stem)+len(lemma) == len(word)-2 { // "using" of "use"
		if rest, ok = cutLemma(word[:len(word)-3]+"e", stem, lemma); ok {
			return inflected
		}
	}
	if !ok {
		if l.infinitive(lemma) {
			return verbal
		}
		return another
	}
	if rest == "" {
		return itself
	}
	if word[len(word)-len(rest)-1] == 'e' { // "signées", folded, is no form of "signe"
		if rest == "s" || rest == "n" || rest == "d" && l.lang == "en" {
			return inflected
		}
		return another
	}
	switch rest {
	case "s", "x":
		return inflected
	case "ed", "ing":
		if l.lang == "en" {
			return inflected
		}
	case "e", "es", "en":
		return feminine
	}
	return another
}

// cutLemma returns word without the lemma stem+rest that it begins with.
func cutLemma(word, stem, rest string) (tail string, ok bool) {
	if tail, ok = strings.CutPrefix(word, stem); ok {
		tail, ok = strings.CutPrefix(tail, rest)
	}
	return tail, ok
}

// infinitive reports whether a lemma, or the end of one, is a verb's.
func (l *Lexicon) infinitive(lemma string) bool {
	for _, ending := range infinitives[l.lang] {
		if strings.HasSuffix(lemma, ending) {
			return true
		}
	}
	return false
}

var infinitives = map[string][]string{"fr": {"er", "ir", "re"}, "de": {"en", "ern", "eln"}, "es": {"ar", "er", "ir"},
	"it": {"are", "ere", "ire"}, "nl": {"en"}, "pt": {"ar", "er", "ir"}}

// phrase returns where the expression whose first word is i ends, -1 if its
// other stems do not follow.
func (m *matcher) phrase(i int, rest string) int {
	for rest != "" {
		var next string
		next, rest, _ = strings.Cut(rest, " ")
		p, far := i+1, m.small.away[next] && rest == ""
		for gap, odd := 0, 0; ; p++ {
			if p >= len(m.words) {
				return -1
			}
			if u := &m.known[p].under; u[0] == next || u[1] == next || u[2] == next {
				break
			}
			if m.known[p].passes && gap < maxGap {
				gap++
				continue
			}
			if odd++; !far || odd > farParticle || m.small.away[m.words[p]] {
				return -1
			}
		}
		i = p
	}
	return i
}

// negated reports whether a negation stands shortly before first or right after last.
func (m *matcher) negated(first, last int) bool {
	for k := max(0, first-3); k < min(len(m.words), last+3); k++ {
		if k == first {
			k = last
			continue
		}
		if w := m.words[k]; m.small.negators[w] || strings.HasSuffix(w, "n't") {
			return true
		}
	}
	return false
}

// reflexive reports whether a reflexive pronoun stands shortly before word i.
func (m *matcher) reflexive(i int) bool {
	if m.l.lang == "de" || m.l.lang == "nl" { // or anywhere near: "weigerte sich", "hat sich geweigert"
		for k := max(0, i-4); k < min(len(m.words), i+5); k++ {
			if m.small.selves[m.words[k]] {
				return true
			}
		}
		return false
	}
	for k := max(0, i-3); k < i; k++ {
		if m.small.selves[m.words[k]] {
			return true
		}
	}
	return i+1 < len(m.words) && m.l.lang == "pt" && m.small.selves[m.words[i+1]]
}

// settle orders the hits and marks what lies inside a longer expression.
func (m *matcher) settle() []Hit {
	hits := m.hits
	if len(hits) < 2 { // most often it is asked of one word
		return hits
	}
	sorting.Func(hits, func(a, b Hit) int {
		weak := 0
		if a.Weak != b.Weak {
			weak = 1
			if b.Weak {
				weak = -1
			}
		}
		return cmp.Or(cmp.Compare(a.First, b.First), cmp.Compare(b.Last, a.Last), cmp.Compare(a.Concept, b.Concept), weak)
	})
	hits = slices.CompactFunc(hits, func(a, b Hit) bool {
		return a.First == b.First && a.Last == b.Last && a.Concept == b.Concept
	})
	longest := Hit{Last: -1} // the expression that reaches furthest so far
	for i := range hits {
		h := &hits[i]
		if h.Last <= longest.Last && h.Last-h.First < longest.Last-longest.First {
			h.Inside = true
		} else if h.Last > h.First && h.Last-h.First < 12 && h.Last > longest.Last {
			longest = *h
		}
	}
	return hits
}
