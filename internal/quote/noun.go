package quote

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
)

// No noun phrase has more words than this. What goes on without an end, in
// capitals or in names alone, is none, and to look it through for every verb
// would cost the square of its length.
const longestPhrase = 80

// nounBack reads the noun phrase that ends at end, back to where it begins.
func (l *line) nounBack(from, end int) (span, bool) {
	from = max(from, end-longestPhrase)
	s := end
	for s > from {
		t := l.toks[s-1]
		if t.Kind == token.Punct && t.Low == ")" {
			q := s - 2
			for q > from && !l.is(q, "(") {
				q--
			}
			s = max(q, from)
			continue
		}
		if t.Kind == token.Quoted && s-2 >= from && l.isWord(s-2) && end-s < 12 {
			s--
			continue
		}
		if t.Kind == token.Punct && t.Low != "%" && t.Low != "/" && t.Low != "&" && t.Low != "-" && t.Low != "$" && t.Low != "£" || t.Kind == token.Mark || t.Kind == token.Quoted {
			break
		}
		if l.g.Subs.Has(t.Low) && !t.Cap && !(t.Low == "that" || t.Low == "or" || t.Low == "s'") {
			break
		}
		if l.g.That.Has(t.Low) || l.g.Relative.Has(t.Low) && l.lang != "de" && l.lang != "nl" {
			break
		}
		if l.lang == "fr" && t.Clitic {
			break
		}
		if s < end && !t.Cap && l.finiteAt(s-1) {
			break // what is before a verb is not of this phrase
		}
		s--
	}
	for s < end && (l.opensSentence(s) || l.lang == "en" && s+2 < end && l.g.And.Has(l.low(s))) {
		s++
	}
	if s >= end {
		return span{}, false
	}
	start := l.headOf(s, end)
	if start < 0 {
		return span{}, false
	}
	if l.lang == "fr" && l.is(start, "l'") && start > s && grammar.FrPronouns.Has(l.low(start-1)) {
		return span{}, false
	}
	// nothing but an adverb: "mardi"
	if end-start == 1 && (l.g.Adverbs.Has(l.low(start)) || l.g.Cuts.Has(l.low(start))) && !l.surname(start) {
		return span{}, false
	}
	return span{start, end}, true
}

// headOf returns where the noun phrase begins that ends at end, in words that go
// back to s, -1 if none does: at the last determiner or capital that no
// preposition governs. A conjunction joins two of them into one.
func (l *line) headOf(s, end int) int {
	start := -1
	for i := s; i < end; i++ {
		if l.is(i, "(") { // what stands in brackets begins nothing
			for i < end && !l.is(i, ")") {
				i++
			}
			continue
		}
		prev := l.low(i - 1)
		if i > s && (l.g.Preps.Has(prev) || l.toks[i-1].Low == "d'") {
			continue
		}
		if i > s && l.lang == "fr" && l.is(i, "du", "des", "au", "aux") && !l.g.And.Has(prev) {
			continue // "de + le": it goes on
		}
		starts := false
		switch {
		case i == s:
			starts = l.mayHead(i, end)
		case l.g.Dets.Has(l.low(i)):
			starts = !l.g.Dets.Has(prev)
		}
		if !starts && l.toks[i].Cap && i > s && !l.toks[i-1].Cap && !l.inPhrase(s, i) {
			starts = true
		}
		if !starts {
			continue
		}
		if start >= 0 && i > s && l.g.And.Has(prev) {
			continue
		}
		start = i
	}
	return start
}

// mayHead reports whether a noun phrase may begin with the first of some words, at i: an
// article or any word that is no small one, French "de" before a plural.
func (l *line) mayHead(i, end int) bool {
	w := l.low(i)
	if l.g.Dets.Has(w) || l.lang == "fr" && l.is(i, "de", "d'") && i+1 < end && (strings.HasSuffix(l.low(i+1), "s") || strings.HasSuffix(l.low(i+1), "x")) {
		return true
	}
	return !l.g.Preps.Has(w) && !l.g.And.Has(w) && !l.g.Subs.Has(w) && (!l.g.Adverbs.Has(w) || l.surname(i))
}

// opensSentence reports whether the word at i has its capital from the place
// where it stands and is of no noun phrase: "But the mayor", "Then someone".
func (l *line) opensSentence(i int) bool {
	t := l.toks[i]
	if !t.Cap || l.lang != "en" || i > 0 && !token.IsStop(l.toks[i-1]) && l.isWord(i-1) || l.surname(i) {
		return false
	}
	return l.g.Subs.Has(t.Low) || l.g.And.Has(t.Low) || (l.g.Adverbs.Has(t.Low) || t.Low == "however" || t.Low == "meanwhile") && !l.g.Dets.Has(t.Low)
}

// surname reports whether an English adverb with a capital is somebody's name,
// since it speaks: "Long said".
func (l *line) surname(i int) bool {
	if l.lang != "en" || !l.toks[i].Cap || !l.is(i, "long", "early", "still", "even") {
		return false
	}
	v, ok := l.verbAt(i+1, len(l.toks))
	return ok && v.kind == cue.Finite && l.past(v) || l.is(i+1, "says")
}

// finiteAt reports whether the word at i is a finite verb for certain: an
// auxiliary, or a reporting verb where no noun stands.
func (l *line) finiteAt(i int) bool {
	w := l.low(i)
	switch l.lang {
	case "fr": // English subjects stand before their verb: there is less to mistake
		if w == "a" || w == "ont" || w == "est" || w == "sont" || w == "était" || w == "étaient" || w == "avait" || w == "avaient" || w == "sera" || w == "seront" {
			return true
		}
	default:
		return false
	}
	for _, f := range l.c.Verbs[w] {
		if f.Kind == cue.Finite && len(f.Tail) == 0 && (!f.Refl || l.reflexive(i)) && !l.nominal(i) && (strings.HasSuffix(w, "ent") || strings.HasSuffix(w, "ait")) {
			return true
		}
	}
	return false
}

// inPhrase reports whether the capital at i goes on a noun phrase that began
// before it, as a name after its role does: "le maire Joël Roy".
func (l *line) inPhrase(s, i int) bool {
	for j := i - 1; j >= s; j-- {
		if l.g.Dets.Has(l.low(j)) {
			return true
		}
		if !l.isWord(j) || l.g.Preps.Has(l.low(j)) && j == i-1 {
			return false
		}
	}
	// English does without a determiner: "water minister Helena Marchbank"
	return true
}

// startsName reports whether a name begins at i.
func (l *line) startsName(i int) bool {
	if !l.isWord(i) {
		return false
	}
	return l.toks[i].Cap && !l.g.Dets.Has(l.low(i)) || titles.Has(l.low(i))
}

// nameIn returns the first run of capitals in s.
func (l *line) nameIn(s span) span {
	for i := s.from; i < s.to; i++ {
		if l.startsName(i) {
			j := i + 1
			for j < s.to && (l.toks[j].Cap || particles.Has(l.low(j)) && j+1 < s.to && l.toks[j+1].Cap) {
				j++
			}
			return span{i, j}
		}
	}
	return span{}
}

func (l *line) hasName(s span) bool { return !l.nameIn(s).empty() }

// hasPersonName reports whether two capitals in a row stand in s after no preposition.
func (l *line) hasPersonName(s span) bool {
	for i := s.from; i+1 < s.to; i++ {
		if l.toks[i].Cap && l.toks[i+1].Cap && !l.g.Dets.Has(l.low(i)) && !(i > s.from && l.g.Preps.Has(l.low(i-1))) {
			return true
		}
	}
	return false
}

// hasVerb reports whether an auxiliary or a reporting verb stands in s: then it
// is more than a noun phrase.
func (l *line) hasVerb(s span) bool {
	for i := s.from; i < s.to; i++ {
		if l.toks[i].Cap {
			continue
		}
		if l.lang == "en" && grammar.EnAux.Has(l.low(i)) && l.low(i) != "'s" || l.lang == "fr" && (grammar.FrAux.Has(l.low(i)) || l.is(i, "ne", "n'")) {
			return true
		}
		if v, ok := l.verbAt(i, s.to); ok && v.kind != cue.Infinitive && !l.nominal(i) {
			return true
		}
	}
	return false
}

func (l *line) roleIn(s span) bool {
	for i := s.from; i < s.to; i++ {
		if role.Is(l.lang, l.low(i)) {
			return true
		}
	}
	return false
}

// nounForward returns where the noun phrase that begins at i ends.
func (l *line) nounForward(i, end int) int {
	const longest = 24
	j := i
	for j < end && j-i < longest {
		t := l.toks[j]
		if t.Kind == token.Quoted && j > i && j+1 < end && !l.is(j+1, ",") && l.isWord(j-1) && !l.toks[j-1].Cap {
			j++
			continue
		}
		if t.Kind != token.Word && t.Kind != token.Number && !(t.Kind == token.Punct && (t.Low == "&" || t.Low == "-")) {
			break
		}
		if j == i && l.g.Cuts.Has(t.Low) && !t.Cap && !l.g.Dets.Has(t.Low) || j > i && l.endsNoun(j, end) {
			break
		}
		j++
	}
	for j > i && (l.is(j-1, "-") || l.g.Preps.Has(l.low(j-1)) || l.g.And.Has(l.low(j-1)) || l.g.Dets.Has(l.low(j-1))) && !l.toks[j-1].Cap {
		j--
	}
	return j
}

// endsNoun reports whether the word at j, within a noun phrase that is read up to end, is no
// longer of it: a conjunction with nothing to join, a clause, when and where, another phrase.
func (l *line) endsNoun(j, end int) bool {
	t, prev := l.toks[j], l.low(j-1)
	switch {
	case l.g.And.Has(t.Low):
		return !(j+1 < end && (l.g.Dets.Has(l.low(j+1)) || l.toks[j+1].Cap))
	case l.g.That.Has(t.Low), l.g.Relative.Has(t.Low) && l.lang != "de" && l.lang != "nl", t.Clitic, l.lang == "fr" && l.is(j, "se", "s'", "ne", "n'", "me", "m'", "y"):
		return true
	case l.g.Cuts.Has(t.Low) && !t.Cap && !l.g.Preps.Has(prev) && !(l.is(j, "quelques") && l.lang == "fr") && !(l.is(j, "with") && l.is(j-1, "familiar") && l.lang == "en"):
		return true
	case l.g.Dets.Has(t.Low) && !l.g.Preps.Has(t.Low) && !l.g.Preps.Has(prev) && !l.g.And.Has(prev) && !l.g.Dets.Has(prev) && l.lang != "de":
		return true
	}
	return l.g.Pronouns.Has(t.Low) && !l.g.Dets.Has(t.Low)
}

var (
	titles    = grammar.Words("m mm mme mmes mlle me mr mrs ms dr pr sir lord lady dame baroness sen sens gov rep reps gen lt col sgt capt frau herr señor señora signor signora meneer mevrouw senhor senhora")
	particles = grammar.Words("de du d' des van von der den la le ben bin el al da dos di della del y")
)
