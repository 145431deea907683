package quote

import (
	"slices"
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// verb is a reporting verb as it stands in a line, with what belongs to it.
type verb struct {
	span             // auxiliary, adverbs and all
	cue     *cue.Cue // nil for a verb the table does not know
	kind    cue.FormKind
	pronoun int  // index of the pronoun hung on it or standing inside it, -1 if none
	hedged  bool // conditional: "aurait déclaré"
}

// verbAt reads the reporting verb that begins at i, if one does.
func (l *line) verbAt(i, end int) (verb, bool) {
	if i >= end || l.toks[i].Kind != token.Word {
		return verb{}, false
	}
	if v, ok := l.withAuxiliary(i, end); ok {
		return v, true
	}
	if l.lang == "en" && l.englishNoun(i) {
		return verb{}, false
	}
	if v, ok := l.stanceAt(i, end); ok {
		return v, true
	}
	if v, ok := l.dueToSay(i, end); ok {
		return v, true
	}
	if l.is(i, "dit") && l.is(i-1, "autrement") || l.is(i, "croire") && l.is(i-1, "en") {
		return verb{}, false
	}
	for _, f := range l.c.Verbs[l.low(i)] {
		if f.Kind == cue.Participle && l.lang != "en" {
			continue
		}
		if v, ok, decided := l.formAt(i, end, f); decided {
			return v, ok
		}
	}
	return verb{}, false
}

// withAuxiliary reads a reporting verb whose auxiliary stands at i: "a déclaré",
// "hat gesagt", "ha dichiarato".
func (l *line) withAuxiliary(i, end int) (verb, bool) {
	if l.lang == "fr" {
		if !grammar.FrAux.Has(l.low(i)) {
			return verb{}, false
		}
		return l.compound(i, end)
	}
	if !cue.Auxiliary(l.lang, l.low(i)) {
		return verb{}, false
	}
	for j := i + 1; j < min(end, i+verbGroup); j++ {
		for _, f := range l.c.Verbs[l.low(j)] {
			if f.Kind == cue.Participle {
				return verb{span{i, j + 1}, f.Cue, cue.Participle, -1, strings.HasSuffix(l.low(i), "ría")}, true
			}
		}
		if l.toks[j].Kind != token.Word || l.toks[j].Cap {
			break
		}
	}
	return verb{}, false
}

// formAt reads the verb at i as the form f. decided says that no other form is to be
// tried: the verb is read, or the word is a noun here.
func (l *line) formAt(i, end int, f cue.Form) (v verb, ok, decided bool) {
	if l.separableAt(i, f) {
		if !l.particleAfter(i+1, end, f.Tail[0]) || l.nominal(i) {
			return verb{}, false, false
		}
		return verb{span{i, i + 1}, f.Cue, f.Kind, -1, false}, true, true
	}
	rest := l.pastAdverbs(i+1, f.Tail)
	if !l.tailAt(rest, f.Tail) || f.As && !l.asSoon(i+1) {
		return verb{}, false, false
	}
	switch l.lang {
	case "en":
		if l.otherSense(i, f) {
			return verb{}, false, false
		}
		if l.is(i-1, "to") && l.is(i, f.Base) && l.readyTo(i-1) {
			return verb{span{i, i + 1 + len(f.Tail)}, f.Cue, cue.Infinitive, -1, false}, true, true
		}
	case "fr":
		if f.Refl && !l.reflexive(i) || !f.Refl && f.Kind == cue.Finite && l.reflexive(i) && l.hasReflexive(i, cue.Finite) {
			return verb{}, false, false
		}
	}
	if !f.Refl && l.nominal(i) {
		return verb{}, false, true
	}
	v = verb{span{i, rest + len(f.Tail)}, f.Cue, f.Kind, -1, false}
	switch l.lang {
	case "en":
		ok = !l.passive(i, f)
	case "fr":
		v.hedged = strings.HasSuffix(l.low(i), "rait") || strings.HasSuffix(l.low(i), "raient")
		if j := i + 1; j < end && l.toks[j].Clitic {
			v.pronoun = j
			v.to = max(v.to, j+1)
		}
		ok = f.Kind != cue.Infinitive || l.governedInfinitive(i)
	default:
		ok = true
	}
	return v, ok, ok
}

// separableAt reports whether f is a German or Dutch verb whose particle stands apart
// from the word at i: "teilte am Montag mit".
func (l *line) separableAt(i int, f cue.Form) bool {
	return len(f.Tail) == 1 && (l.lang == "de" || l.lang == "nl") && separable.Has(f.Tail[0]) && !l.is(i+1, f.Tail[0])
}

// hasReflexive reports whether the French word at i is also a form of a reflexive verb of
// saying, of a kind and with nothing that must follow: "s’emporte" beside "emporte".
func (l *line) hasReflexive(i int, k cue.FormKind) bool {
	return slices.ContainsFunc(l.c.Verbs[l.low(i)], func(f cue.Form) bool { return f.Refl && f.Kind == k && len(f.Tail) == 0 })
}

// otherSense reports whether the English form at i says nothing where it stands:
// "many people like", "the Gulf states", "thanks to", "compared with".
func (l *line) otherSense(i int, f cue.Form) bool {
	switch l.low(i) {
	case "thanks":
		return l.is(i+1, "to", "in")
	case "states":
		return !l.g.That.Has(l.low(i + 1))
	case "held", "hold", "holds":
		return f.That && !l.is(i+1, "that") && !l.isQuote(i+1)
	case "thought":
		return l.is(i-1, "first", "second", "next", "last", "only", "a", "the", "that", "her", "his", "their", "my", "our") // "her first thought was"
	case "considering":
		return l.is(i-1, ",") // "a long way, considering the sea was high"
	case "compared":
		return l.is(i+1, "with", "to")
	}
	return slices.Contains(onlyTo, f.Lemma) && !l.is(i+1, "to")
}

func (l *line) tailAt(i int, tail []string) bool {
	if len(tail) > 0 && i < len(l.toks) && l.toks[i].Clitic {
		i++
	}
	for k, w := range tail {
		if !l.is(i+k, w) {
			return false
		}
	}
	return true
}

// compound reads "a également déclaré", "a-t-il ajouté", "s’est emporté".
func (l *line) compound(i, end int) (verb, bool) {
	v := verb{span: span{i, i + 1}, pronoun: -1}
	aux := l.low(i)
	v.hedged = aux == "aurait" || aux == "auraient" || aux == "serait" || aux == "seraient"
	j := l.pastAside(i+1, end)
	for reach := j + verbGroup; j <= min(end-1, reach); j++ {
		t := l.toks[j]
		if t.Kind != token.Word {
			break
		}
		if t.Clitic && v.pronoun < 0 {
			v.pronoun = j
			continue
		}
		if grammar.FrEtre.Has(aux) && !l.reflexive(i) && !(v.pronoun >= 0 && l.is(v.pronoun, "il")) && !strings.HasPrefix(t.Low, "revenu") && !grammar.FrAdverbs.Has(t.Low) {
			return verb{}, false // passive: "est accusé"
		}
		if j > i+1 && l.is(j-1, "l'", "le", "la", "les", "un", "une", "cet", "cette") {
			break // "a signé l’arrêté qu’elle promettait": a noun
		}
		self := l.reflexive(i)
		for _, f := range l.c.Verbs[t.Low] {
			if self && !f.Refl && l.hasReflexive(j, cue.Participle) {
				continue
			}
			if f.Kind == cue.Participle && l.tailAt(j+1, f.Tail) && (!f.Refl || self) {
				v.to, v.cue, v.kind = j+1+len(f.Tail), f.Cue, cue.Participle
				return v, true
			}
		}
		// "a tenu à rappeler", "vient de déclarer", "a fait savoir"
		if (t.Low == "à" || t.Low == "de" || t.Low == "d'") && j > i+1 {
			for _, f := range l.c.Verbs[l.low(j+1)] {
				if f.Kind == cue.Infinitive && l.tailAt(j+2, f.Tail) {
					v.to, v.cue, v.kind = j+2+len(f.Tail), f.Cue, cue.Participle
					return v, true
				}
			}
		}
		if t.Low == "de" && l.is(j+1, "plus", "nouveau") || t.Low == "en" && l.is(j+1, "outre", "revanche", "effet") {
			continue
		}
		if t.Low == "revanche" || t.Low == "effet" {
			continue
		}
		if !grammar.FrAdverbs.Has(t.Low) && !grammar.FrClitics.Has(t.Low) && !strings.HasSuffix(t.Low, "ment") && t.Low != "été" && t.Low != "tous" && t.Low != "toutes" &&
			!strings.HasSuffix(t.Low, "u") && !strings.HasSuffix(t.Low, "é") && !strings.HasSuffix(t.Low, "ée") && t.Low != "à" {
			break
		}
	}
	return verb{}, false
}

// pastAside returns where the words end that two commas set off right behind an
// auxiliary: "a, lui, dénoncé", "a, de son côté, jugé". Where there are none it
// returns i.
func (l *line) pastAside(i, end int) int {
	if !l.is(i, ",") {
		return i
	}
	for k := i + 1; k < min(end-1, i+verbGroup) && (l.isWord(k) || l.is(k, ",")); k++ {
		if l.is(k, ",") {
			return k + 1
		}
		if l.toks[k].Cap {
			break
		}
	}
	return i
}

// reflexive reports whether a reflexive pronoun stands before the verb at i.
func (l *line) reflexive(i int) bool {
	for j := i - 1; j >= max(0, i-nearVerb); j-- {
		if l.is(j, "se", "s'") {
			return true
		}
		if !grammar.FrClitics.Has(l.low(j)) && !l.is(j, "en", "y") {
			return false
		}
	}
	return false
}

// governedInfinitive reports whether the infinitive at i is one somebody does:
// "avant d’ajouter", "et de conclure", "vient de rappeler", "va dire".
func (l *line) governedInfinitive(i int) bool {
	for j := i - 1; j >= max(0, i-nearVerb); j-- {
		if l.is(j, "venu", "venue", "venus", "venues", "va", "vont", "allait", "vient", "viennent", "veut", "voulu", "tenu", "osé", "allé", "allée", "fini", "dû", "pu", "laissé", "fait", "faire") {
			return true
		}
		if !grammar.FrClitics.Has(l.low(j)) && !grammar.FrAdverbs.Has(l.low(j)) {
			break
		}
	}
	if l.is(i-1, "par") && (strings.HasPrefix(l.low(i-2), "fini") || l.is(i-2, "commence", "commencé", "commencent", "commença")) {
		return true
	}
	return l.is(i-1, "de", "d'", "à", "va", "vont", "pour", "veut", "doit", "tient", "peut") || i > 0 && grammar.FrClitics.Has(l.low(i-1)) && l.is(i-2, "de", "à", "va", "vont")
}

// nominal reports whether the word at i stands where a noun stands.
func (l *line) nominal(i int) bool {
	switch l.lang {
	case "fr":
		return l.nominalFrench(i)
	case "en":
		return l.nominalEnglish(i)
	case "de":
		return l.toks[i].Cap && i > 0
	}
	return false
}

// nominalFrench reports whether an article or a preposition before the French word at i
// makes a noun of it.
func (l *line) nominalFrench(i int) bool {
	p := l.low(i - 1)
	switch p {
	case "l'", "le", "la", "les":
		// an object pronoun stands between subject and verb: "il l’assure", "qui le dit"
		q := l.low(i - 2)
		return !(grammar.FrPronouns.Has(q) || q == "qui" || q == "ne" || q == "comme" || q == "nous" || q == "vous" || q == "se" || i >= 2 && l.toks[i-2].Cap && p == "l'")
	case "un", "une", "des", "du", "ce", "cet", "cette", "son", "sa", "ses", "leur", "au", "aux", "de", "d'", "à", "en", "par", "pour", "sans", "sous", "avec", "ces", "leurs", "dans", "sur":
		return l.low(i) != "citant" && !(p == "en" && strings.HasSuffix(l.low(i), "ant")) && !(l.governedInfinitive(i) && (strings.HasSuffix(l.low(i), "r") || strings.HasSuffix(l.low(i), "re")))
	}
	return false
}

// nominalEnglish reports whether what stands around the English word at i makes a noun or
// an adjective of it.
func (l *line) nominalEnglish(i int) bool {
	w, p := l.low(i), l.low(i-1)
	switch {
	case i > 0 && l.toks[i-1].Kind == token.Number && nouny.Has(w):
		return true // "by 18 votes to 9"
	case l.leadsToNoun(i):
		return !(p == "her" && l.is(i-2, "told"))
	case strings.HasSuffix(w, "ed") && l.sortedOut(i):
		return true // "the one declared contender"
	case nouny.Has(w) && l.nounBeside(i):
		return true
	case strings.HasSuffix(p, "'"), w == "written" && !grammar.EnAux.Has(p) && !grammar.EnAux.Has(l.low(i-2)):
		return true // "nine written warnings"
	case l.is(i+1, "that") && enClaims.Has(w) && strings.HasSuffix(p, "ed") && !l.toks[i-1].Cap:
		return true // "dismissed claims that"
	case l.is(i+1, "of", "rate"), w == "plans" && l.is(i+1, "for"):
		return !l.is(i, "warned", "spoke", "complained", "said", "accused")
	}
	return false
}

// leadsToNoun reports whether the word before the English one at i is an article, a genitive
// or a preposition, which a noun follows.
func (l *line) leadsToNoun(i int) bool {
	switch p := l.low(i - 1); p {
	case "that", "this", "all", "most", "some", "many", "no", "these", "those": // a subject as well
		return false
	case "'s":
		return !(i >= 2 && l.is(i-2, "he", "she", "it"))
	case "of", "in", "on", "to":
		return true
	case "for":
		return !strings.HasSuffix(l.low(i), "ing")
	default:
		return grammar.EnDets.Has(p)
	}
}

// sortedOut reports whether the English participle at i tells with the word before it which
// thing of several is meant, and no clause follows.
func (l *line) sortedOut(i int) bool {
	p := l.low(i - 1)
	sort := sorts.Has(p) || inLy(p) && !adverblike.Has(p) && !l.is(i-2, "that")
	return sort && i >= 2 && grammar.EnDets.Has(l.low(i-2)) && l.isWord(i+1) && !l.opensObject(i+1)
}

// opensObject reports whether the English word at i begins an object, an adverbial or a clause.
func (l *line) opensObject(i int) bool {
	w := l.low(i)
	return l.g.Preps.Has(w) || grammar.EnDets.Has(w) || grammar.EnPronouns.Has(w) || l.g.That.Has(w)
}

// nounBeside reports whether an English form that is a noun as often as a verb is one for
// the words beside it.
func (l *line) nounBeside(i int) bool {
	p := l.low(i - 1)
	switch {
	case l.is(i+1, "that") && strings.HasSuffix(l.low(i+2), "ly") && l.isWord(i+3) && !grammar.EnDets.Has(l.low(i+3)) && !grammar.EnPronouns.Has(l.low(i+3)) && !l.toks[i+3].Cap:
		return true // "the jokes that predictably follow"
	case (enMakes.Has(p) || p == "drew") && !strings.HasSuffix(p, "ing") && !strings.HasSuffix(l.low(i), "ed"):
		return true // "made comments"
	case strings.HasSuffix(p, "ed") && l.is(i+1, "to", "for", "on", "about", "from") && !l.toks[i-1].Cap && !l.is(i-1, "united"):
		return true // "prompted calls to leave"
	}
	return i >= 2 && adjectival(p) && (grammar.EnDets.Has(l.low(i-2)) || l.g.Preps.Has(l.low(i-2))) // "her disdainful remarks", "a string of disastrous reports"
}

// adjectival reports whether an English word has an ending of adjectives and is no
// noun that speaks.
func adjectival(w string) bool {
	for _, e := range [...]string{"ful", "ous", "ive", "able", "ible", "ical", "less"} {
		if strings.HasSuffix(w, e) && len(w) > len(e)+2 {
			return !adjectiveNouns.Has(w)
		}
	}
	return false
}

var adjectiveNouns = grammar.Words("executive representative detective native relative captive collective cooperative conservative progressive operative initiative medical")

// sorts stand between an article and a participle that says which thing is meant.
var sorts = grammar.Words("only first last latest newly recently previously publicly officially widely second most least oft often long")

// passive reports whether an English form at i is a passive or an adjective.
func (l *line) passive(i int, f cue.Form) bool {
	w := l.low(i)
	if f.Kind == cue.Gerund || !strings.HasSuffix(w, "ed") && w != "told" && w != "said" && w != "thought" && w != "known" && w != "seen" && w != "found" && w != "understood" && w != "held" {
		return false
	}
	for j := i - 1; j >= max(0, i-nearVerb); j-- {
		if grammar.EnBe.Has(l.low(j)) {
			return true
		}
		if !grammar.EnAdverbs.Has(l.low(j)) && !strings.HasSuffix(l.low(j), "ly") && l.low(j) != "not" {
			return false
		}
	}
	return false
}
