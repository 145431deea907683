package line

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/text"
)

// Given tells whether the word at i is a given name, and whose.
func (l *Line) Given(i int) lexicon.Given {
	if i < 0 || i >= len(l.Toks) {
		return lexicon.NotGiven
	}
	return lexicon.GivenName(text.Fold(l.Text[l.Toks[i].Start:l.Toks[i].End]))
}

// No noun phrase has more words than this. What goes on without an end, in
// capitals or in names alone, is none, and to look it through for every verb
// would cost the square of its length.
const longestPhrase = 80

// NounBack reads the noun phrase that ends at end, back to where it begins.
func (l *Line) NounBack(from, end int) (Span, bool) {
	from = max(from, end-longestPhrase)
	s := end
	for s > from {
		t := l.Toks[s-1]
		if t.Kind == token.Punct && t.Low == ")" {
			q := s - 2
			for q > from && !l.Is(q, "(") {
				q--
			}
			s = max(q, from)
			continue
		}
		if t.Kind == token.Quoted && s-2 >= from && l.IsWord(s-2) && end-s < 12 {
			s--
			continue
		}
		if t.Kind == token.Punct && t.Low != "%" && t.Low != "/" && t.Low != "&" && t.Low != "-" && t.Low != "$" && t.Low != "£" || t.Kind == token.Mark || t.Kind == token.Quoted {
			break
		}
		if l.G.Subs.Has(t.Low) && !t.Cap && !(t.Low == "that" || t.Low == "or" || t.Low == "s'") {
			break
		}
		if l.G.That.Has(t.Low) || l.G.Relative.Has(t.Low) && l.Lang != "de" && l.Lang != "nl" {
			break
		}
		if l.Lang == "fr" && t.Clitic {
			break
		}
		if s < end && !t.Cap && l.FiniteAt(s-1) {
			break // what is before a verb is not of this phrase
		}
		s--
	}
	for s < end && (l.opensSentence(s) || l.Lang == "en" && s+2 < end && l.G.And.Has(l.Low(s))) {
		s++
	}
	if s >= end {
		return Span{}, false
	}
	start := l.headOf(s, end)
	if start < 0 {
		return Span{}, false
	}
	if l.Lang == "fr" && l.Is(start, "l'") && start > s && grammar.FrPronouns.Has(l.Low(start-1)) {
		return Span{}, false
	}
	// nothing but an adverb: "mardi"
	if end-start == 1 && (l.G.Adverbs.Has(l.Low(start)) || l.G.Cuts.Has(l.Low(start))) && !l.surname(start) {
		return Span{}, false
	}
	return Span{start, end}, true
}

// headOf returns where the noun phrase begins that ends at end, in words that go
// back to s, -1 if none does: at the last determiner or capital that no
// preposition governs. A conjunction joins two of them into one.
func (l *Line) headOf(s, end int) int {
	start := -1
	for i := s; i < end; i++ {
		if l.Is(i, "(") { // what stands in brackets begins nothing
			for i < end && !l.Is(i, ")") {
				i++
			}
			continue
		}
		prev := l.Low(i - 1)
		if i > s && (l.G.Preps.Has(prev) || l.Toks[i-1].Low == "d'") {
			continue
		}
		if i > s && l.Lang == "fr" && l.Is(i, "du", "des", "au", "aux") && !l.G.And.Has(prev) {
			continue // "de + le": it goes on
		}
		starts := false
		switch {
		case i == s:
			starts = l.mayHead(i, end)
		case l.G.Dets.Has(l.Low(i)):
			starts = !l.G.Dets.Has(prev)
		}
		if !starts && l.Toks[i].Cap && i > s && !l.Toks[i-1].Cap && !l.inPhrase(s, i) {
			starts = true
		}
		if !starts {
			continue
		}
		if start >= 0 && i > s && l.G.And.Has(prev) {
			continue
		}
		start = i
	}
	return start
}

// mayHead reports whether a noun phrase may begin with the first of some words, at i: an
// article or any word that is no small one, French "de" before a plural.
func (l *Line) mayHead(i, end int) bool {
	w := l.Low(i)
	if l.G.Dets.Has(w) || l.Lang == "fr" && l.Is(i, "de", "d'") && i+1 < end && (strings.HasSuffix(l.Low(i+1), "s") || strings.HasSuffix(l.Low(i+1), "x")) {
		return true
	}
	return !l.G.Preps.Has(w) && !l.G.And.Has(w) && !l.G.Subs.Has(w) && (!l.G.Adverbs.Has(w) || l.surname(i))
}

// opensSentence reports whether the word at i has its capital from the place
// where it stands and is of no noun phrase: "But the mayor", "Then someone".
func (l *Line) opensSentence(i int) bool {
	t := l.Toks[i]
	if !t.Cap || l.Lang != "en" || i > 0 && !token.IsStop(l.Toks[i-1]) && l.IsWord(i-1) || l.surname(i) {
		return false
	}
	return l.G.Subs.Has(t.Low) || l.G.And.Has(t.Low) || (l.G.Adverbs.Has(t.Low) || t.Low == "however" || t.Low == "meanwhile") && !l.G.Dets.Has(t.Low)
}

// surname reports whether an English adverb with a capital is somebody's name,
// since it speaks: "Long said".
func (l *Line) surname(i int) bool {
	if l.Lang != "en" || !l.Toks[i].Cap || !l.Is(i, "long", "early", "still", "even") {
		return false
	}
	v, ok := l.VerbAt(i+1, len(l.Toks))
	return ok && v.Kind == cue.Finite && l.Past(v) || l.Is(i+1, "says")
}

// FiniteAt reports whether the word at i is a finite verb for certain: an
// auxiliary, or a reporting verb where no noun stands.
func (l *Line) FiniteAt(i int) bool {
	w := l.Low(i)
	switch l.Lang {
	case "fr": // English subjects stand before their verb: there is less to mistake
		if w == "a" || w == "ont" || w == "est" || w == "sont" || w == "était" || w == "étaient" || w == "avait" || w == "avaient" || w == "sera" || w == "seront" {
			return true
		}
	default:
		return false
	}
	for _, f := range l.Cues.Verbs[w] {
		if f.Kind == cue.Finite && len(f.Tail) == 0 && (!f.Refl || l.reflexive(i)) && !l.nominal(i) && (strings.HasSuffix(w, "ent") || strings.HasSuffix(w, "ait")) {
			return true
		}
	}
	return false
}

// inPhrase reports whether the capital at i goes on a noun phrase that began
// before it, as a name after its role does: "le maire Joël Roy".
func (l *Line) inPhrase(s, i int) bool {
	for j := i - 1; j >= s; j-- {
		if l.G.Dets.Has(l.Low(j)) {
			return true
		}
		if !l.IsWord(j) || l.G.Preps.Has(l.Low(j)) && j == i-1 {
			return false
		}
	}
	// English does without a determiner: "water minister Helena Marchbank"
	return true
}

// StartsName reports whether a name begins at i.
func (l *Line) StartsName(i int) bool {
	if !l.IsWord(i) {
		return false
	}
	return l.Toks[i].Cap && !l.G.Dets.Has(l.Low(i)) || grammar.Titles.Has(l.Low(i))
}

// NameIn returns the first run of capitals in s.
func (l *Line) NameIn(s Span) Span {
	for i := s.From; i < s.To; i++ {
		if l.StartsName(i) {
			j := i + 1
			for j < s.To && (l.Toks[j].Cap || grammar.Particles.Has(l.Low(j)) && j+1 < s.To && l.Toks[j+1].Cap) {
				j++
			}
			return Span{i, j}
		}
	}
	return Span{}
}

// HasName reports whether a name stands in a phrase.
func (l *Line) HasName(s Span) bool { return !l.NameIn(s).Empty() }

// HasPersonName reports whether two capitals in a row stand in s after no preposition.
func (l *Line) HasPersonName(s Span) bool {
	for i := s.From; i+1 < s.To; i++ {
		if l.Toks[i].Cap && l.Toks[i+1].Cap && !l.G.Dets.Has(l.Low(i)) && !(i > s.From && l.G.Preps.Has(l.Low(i-1))) {
			return true
		}
	}
	return false
}

// HasVerb reports whether an auxiliary or a reporting verb stands in s: then it
// is more than a noun phrase.
func (l *Line) HasVerb(s Span) bool {
	for i := s.From; i < s.To; i++ {
		if l.Toks[i].Cap {
			continue
		}
		if l.Lang == "en" && grammar.EnAux.Has(l.Low(i)) && l.Low(i) != "'s" || l.Lang == "fr" && (grammar.FrAux.Has(l.Low(i)) || l.Is(i, "ne", "n'")) {
			return true
		}
		if v, ok := l.VerbAt(i, s.To); ok && v.Kind != cue.Infinitive && !l.nominal(i) {
			return true
		}
	}
	return false
}

// RoleIn reports whether a word in a phrase says what somebody is.
func (l *Line) RoleIn(s Span) bool {
	for i := s.From; i < s.To; i++ {
		if role.Is(l.Lang, l.Low(i)) {
			return true
		}
	}
	return false
}

// NounForward returns where the noun phrase that begins at i ends.
func (l *Line) NounForward(i, end int) int {
	const longest = 24
	j := i
	for j < end && j-i < longest {
		t := l.Toks[j]
		if t.Kind == token.Quoted && j > i && j+1 < end && !l.Is(j+1, ",") && l.IsWord(j-1) && !l.Toks[j-1].Cap {
			j++
			continue
		}
		if t.Kind != token.Word && t.Kind != token.Number && !(t.Kind == token.Punct && (t.Low == "&" || t.Low == "-")) {
			break
		}
		if j == i && l.G.Cuts.Has(t.Low) && !t.Cap && !l.G.Dets.Has(t.Low) || j > i && l.endsNoun(j, end) {
			break
		}
		j++
	}
	for j > i && (l.Is(j-1, "-") || l.G.Preps.Has(l.Low(j-1)) || l.G.And.Has(l.Low(j-1)) || l.G.Dets.Has(l.Low(j-1))) && !l.Toks[j-1].Cap {
		j--
	}
	return j
}

// SouthernVerb reports whether the word at k, behind a person's name, reads as an Italian, Spanish
// or Portuguese verb: "Clara Rossi rassicura", not "Protezione civile".
func (l *Line) SouthernVerb(k int) bool {
	w := l.Low(k)
	if l.Toks[k].Cap || l.G.Preps.Has(w) || l.G.And.Has(w) || l.G.Dets.Has(w) || grammar.Particles.Has(w) || !grammar.LikeSouthernVerb(l.Lang, w) {
		return false
	}
	from := k
	for from > 0 && l.IsWord(from-1) && (l.Toks[from-1].Cap || grammar.Particles.Has(l.Low(from-1))) {
		from--
	}
	return from < k && l.Given(from) != lexicon.NotGiven
}

// endsNoun reports whether the word at j, within a noun phrase that is read up to end, is no
// longer of it: a conjunction with nothing to join, a clause, when and where, another phrase.
func (l *Line) endsNoun(j, end int) bool {
	t, prev := l.Toks[j], l.Low(j-1)
	switch {
	case l.G.And.Has(t.Low):
		return !(j+1 < end && (l.G.Dets.Has(l.Low(j+1)) || l.Toks[j+1].Cap || l.Lang == "fr" && l.IsRoleAt(j+1))) // "le maire et président de la ligue Joël Roy"
	case l.G.That.Has(t.Low), l.G.Relative.Has(t.Low) && l.Lang != "de" && l.Lang != "nl", t.Clitic, l.Lang == "fr" && l.Is(j, "se", "s'", "ne", "n'", "me", "m'", "y"):
		return true
	case l.G.Cuts.Has(t.Low) && !t.Cap && !l.G.Preps.Has(prev) && !(l.Is(j, "quelques") && l.Lang == "fr") && !(l.Is(j, "with") && l.Is(j-1, "familiar") && l.Lang == "en"):
		return true
	case grammar.Southern(l.Lang) && (l.Toks[j-1].Cap && l.SouthernVerb(j) || role.Is(l.Lang, prev) && grammar.SouthernPast(t.Low)):
		return true
	case l.G.Dets.Has(t.Low) && !l.G.Preps.Has(t.Low) && !l.G.Preps.Has(prev) && !l.G.And.Has(prev) && !l.G.Dets.Has(prev) && l.Lang != "de":
		return true
	}
	return l.G.Pronouns.Has(t.Low) && !l.G.Dets.Has(t.Low)
}
