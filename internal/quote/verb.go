package quote

import (
	"slices"
	"strings"
)

// verb is a reporting verb as it stands in a line, with what belongs to it.
type verb struct {
	span         // auxiliary, adverbs and all
	cue     *cue // nil for a verb the table does not know
	kind    formKind
	pronoun int  // index of the pronoun hung on it or standing inside it, -1 if none
	hedged  bool // conditional: "aurait déclaré"
}

// verbAt reads the reporting verb that begins at i, if one does.
func (l *line) verbAt(i, end int) (verb, bool) {
	if i >= end || l.toks[i].kind != word {
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
	for _, f := range l.c.verbs[l.low(i)] {
		if f.kind == participle && l.lang != "en" {
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
		if !frAux.has(l.low(i)) {
			return verb{}, false
		}
		return l.compound(i, end)
	}
	if !auxiliaries[l.lang][l.low(i)] {
		return verb{}, false
	}
	for j := i + 1; j < min(end, i+verbGroup); j++ {
		for _, f := range l.c.verbs[l.low(j)] {
			if f.kind == participle {
				return verb{span{i, j + 1}, f.cue, participle, -1, strings.HasSuffix(l.low(i), "ría")}, true
			}
		}
		if l.toks[j].kind != word || l.toks[j].cap {
			break
		}
	}
	return verb{}, false
}

// formAt reads the verb at i as the form f. decided says that no other form is to be
// tried: the verb is read, or the word is a noun here.
func (l *line) formAt(i, end int, f form) (v verb, ok, decided bool) {
	if l.separableAt(i, f) {
		if !l.particleAfter(i+1, end, f.tail[0]) || l.nominal(i) {
			return verb{}, false, false
		}
		return verb{span{i, i + 1}, f.cue, f.kind, -1, false}, true, true
	}
	rest := l.pastAdverbs(i+1, f.tail)
	if !l.tailAt(rest, f.tail) || f.as && !l.asSoon(i+1) {
		return verb{}, false, false
	}
	switch l.lang {
	case "en":
		if l.otherSense(i, f) {
			return verb{}, false, false
		}
		if l.is(i-1, "to") && l.is(i, f.base) && l.readyTo(i-1) {
			return verb{span{i, i + 1 + len(f.tail)}, f.cue, infinitive, -1, false}, true, true
		}
	case "fr":
		if f.refl && !l.reflexive(i) || !f.refl && f.kind == finite && l.reflexive(i) && l.hasReflexive(i, finite) {
			return verb{}, false, false
		}
	}
	if !f.refl && l.nominal(i) {
		return verb{}, false, true
	}
	v = verb{span{i, rest + len(f.tail)}, f.cue, f.kind, -1, false}
	switch l.lang {
	case "en":
		ok = !l.passive(i, f)
	case "fr":
		v.hedged = strings.HasSuffix(l.low(i), "rait") || strings.HasSuffix(l.low(i), "raient")
		if j := i + 1; j < end && l.toks[j].clitic {
			v.pronoun = j
			v.to = max(v.to, j+1)
		}
		ok = f.kind != infinitive || l.governedInfinitive(i)
	default:
		ok = true
	}
	return v, ok, ok
}

// separableAt reports whether f is a German or Dutch verb whose particle stands apart
// from the word at i: "teilte am Montag mit".
func (l *line) separableAt(i int, f form) bool {
	return len(f.tail) == 1 && (l.lang == "de" || l.lang == "nl") && separable.has(f.tail[0]) && !l.is(i+1, f.tail[0])
}

// hasReflexive reports whether the French word at i is also a form of a reflexive verb of
// saying, of a kind and with nothing that must follow: "s’emporte" beside "emporte".
func (l *line) hasReflexive(i int, k formKind) bool {
	return slices.ContainsFunc(l.c.verbs[l.low(i)], func(f form) bool { return f.refl && f.kind == k && len(f.tail) == 0 })
}

// otherSense reports whether the English form at i says nothing where it stands:
// "many people like", "the Gulf states", "thanks to", "compared with".
func (l *line) otherSense(i int, f form) bool {
	switch l.low(i) {
	case "thanks":
		return l.is(i+1, "to", "in")
	case "states":
		return !l.g.that.has(l.low(i + 1))
	case "held", "hold", "holds":
		return f.that && !l.is(i+1, "that") && !l.isQuote(i+1)
	case "thought":
		return l.is(i-1, "first", "second", "next", "last", "only", "a", "the", "that", "her", "his", "their", "my", "our") // "her first thought was"
	case "considering":
		return l.is(i-1, ",") // "a long way, considering the sea was high"
	case "compared":
		return l.is(i+1, "with", "to")
	}
	return slices.Contains(onlyTo, f.lemma) && !l.is(i+1, "to")
}

func (l *line) tailAt(i int, tail []string) bool {
	if len(tail) > 0 && i < len(l.toks) && l.toks[i].clitic {
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
		if t.kind != word {
			break
		}
		if t.clitic && v.pronoun < 0 {
			v.pronoun = j
			continue
		}
		if frEtre.has(aux) && !l.reflexive(i) && !(v.pronoun >= 0 && l.is(v.pronoun, "il")) && !strings.HasPrefix(t.low, "revenu") && !frAdverbs.has(t.low) {
			return verb{}, false // passive: "est accusé"
		}
		if j > i+1 && l.is(j-1, "l'", "le", "la", "les", "un", "une", "cet", "cette") {
			break // "a signé l’arrêté qu’elle promettait": a noun
		}
		self := l.reflexive(i)
		for _, f := range l.c.verbs[t.low] {
			if self && !f.refl && l.hasReflexive(j, participle) {
				continue
			}
			if f.kind == participle && l.tailAt(j+1, f.tail) && (!f.refl || self) {
				v.to, v.cue, v.kind = j+1+len(f.tail), f.cue, participle
				return v, true
			}
		}
		// "a tenu à rappeler", "vient de déclarer", "a fait savoir"
		if (t.low == "à" || t.low == "de" || t.low == "d'") && j > i+1 {
			for _, f := range l.c.verbs[l.low(j+1)] {
				if f.kind == infinitive && l.tailAt(j+2, f.tail) {
					v.to, v.cue, v.kind = j+2+len(f.tail), f.cue, participle
					return v, true
				}
			}
		}
		if t.low == "de" && l.is(j+1, "plus", "nouveau") || t.low == "en" && l.is(j+1, "outre", "revanche", "effet") {
			continue
		}
		if t.low == "revanche" || t.low == "effet" {
			continue
		}
		if !frAdverbs.has(t.low) && !frClitics.has(t.low) && !strings.HasSuffix(t.low, "ment") && t.low != "été" && t.low != "tous" && t.low != "toutes" &&
			!strings.HasSuffix(t.low, "u") && !strings.HasSuffix(t.low, "é") && !strings.HasSuffix(t.low, "ée") && t.low != "à" {
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
		if l.toks[k].cap {
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
		if !frClitics.has(l.low(j)) && !l.is(j, "en", "y") {
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
		if !frClitics.has(l.low(j)) && !frAdverbs.has(l.low(j)) {
			break
		}
	}
	if l.is(i-1, "par") && (strings.HasPrefix(l.low(i-2), "fini") || l.is(i-2, "commence", "commencé", "commencent", "commença")) {
		return true
	}
	return l.is(i-1, "de", "d'", "à", "va", "vont", "pour", "veut", "doit", "tient", "peut") || i > 0 && frClitics.has(l.low(i-1)) && l.is(i-2, "de", "à", "va", "vont")
}

// nominal reports whether the word at i stands where a noun stands.
func (l *line) nominal(i int) bool {
	switch l.lang {
	case "fr":
		return l.nominalFrench(i)
	case "en":
		return l.nominalEnglish(i)
	case "de":
		return l.toks[i].cap && i > 0
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
		return !(frPronouns.has(q) || q == "qui" || q == "ne" || q == "comme" || q == "nous" || q == "vous" || q == "se" || i >= 2 && l.toks[i-2].cap && p == "l'")
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
	case i > 0 && l.toks[i-1].kind == number && nouny.has(w):
		return true // "by 18 votes to 9"
	case l.leadsToNoun(i):
		return !(p == "her" && l.is(i-2, "told"))
	case strings.HasSuffix(w, "ed") && l.sortedOut(i):
		return true // "the one declared contender"
	case nouny.has(w) && l.nounBeside(i):
		return true
	case strings.HasSuffix(p, "'"), w == "written" && !enAux.has(p) && !enAux.has(l.low(i-2)):
		return true // "nine written warnings"
	case l.is(i+1, "that") && enClaims.has(w) && strings.HasSuffix(p, "ed") && !l.toks[i-1].cap:
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
		return enDets.has(p)
	}
}

// sortedOut reports whether the English participle at i tells with the word before it which
// thing of several is meant, and no clause follows.
func (l *line) sortedOut(i int) bool {
	p := l.low(i - 1)
	sort := sorts.has(p) || inLy(p) && !adverblike.has(p) && !l.is(i-2, "that")
	return sort && i >= 2 && enDets.has(l.low(i-2)) && l.isWord(i+1) && !l.opensObject(i+1)
}

// opensObject reports whether the English word at i begins an object, an adverbial or a clause.
func (l *line) opensObject(i int) bool {
	w := l.low(i)
	return l.g.preps.has(w) || enDets.has(w) || enPronouns.has(w) || l.g.that.has(w)
}

// nounBeside reports whether an English form that is a noun as often as a verb is one for
// the words beside it.
func (l *line) nounBeside(i int) bool {
	p := l.low(i - 1)
	switch {
	case l.is(i+1, "that") && strings.HasSuffix(l.low(i+2), "ly") && l.isWord(i+3) && !enDets.has(l.low(i+3)) && !enPronouns.has(l.low(i+3)) && !l.toks[i+3].cap:
		return true // "the jokes that predictably follow"
	case (enMakes.has(p) || p == "drew") && !strings.HasSuffix(p, "ing") && !strings.HasSuffix(l.low(i), "ed"):
		return true // "made comments"
	case strings.HasSuffix(p, "ed") && l.is(i+1, "to", "for", "on", "about", "from") && !l.toks[i-1].cap && !l.is(i-1, "united"):
		return true // "prompted calls to leave"
	}
	return i >= 2 && adjectival(p) && (enDets.has(l.low(i-2)) || l.g.preps.has(l.low(i-2))) // "her disdainful remarks", "a string of disastrous reports"
}

// adjectival reports whether an English word has an ending of adjectives and is no
// noun that speaks.
func adjectival(w string) bool {
	for _, e := range [...]string{"ful", "ous", "ive", "able", "ible", "ical", "less"} {
		if strings.HasSuffix(w, e) && len(w) > len(e)+2 {
			return !adjectiveNouns.has(w)
		}
	}
	return false
}

var adjectiveNouns = words("executive representative detective native relative captive collective cooperative conservative progressive operative initiative medical")

// sorts stand between an article and a participle that says which thing is meant.
var sorts = words("only first last latest newly recently previously publicly officially widely second most least oft often long")

// passive reports whether an English form at i is a passive or an adjective.
func (l *line) passive(i int, f form) bool {
	w := l.low(i)
	if f.kind == gerund || !strings.HasSuffix(w, "ed") && w != "told" && w != "said" && w != "thought" && w != "known" && w != "seen" && w != "found" && w != "understood" && w != "held" {
		return false
	}
	for j := i - 1; j >= max(0, i-nearVerb); j-- {
		if enBe.has(l.low(j)) {
			return true
		}
		if !enAdverbs.has(l.low(j)) && !strings.HasSuffix(l.low(j), "ly") && l.low(j) != "not" {
			return false
		}
	}
	return false
}
