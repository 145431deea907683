package line

import (
	"slices"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// Verb is a reporting verb as it stands in a line, with what belongs to it.
type Verb struct {
	Span             // auxiliary, adverbs and all
	Cue     *cue.Cue // nil for a verb the table does not know
	Kind    cue.FormKind
	Pronoun int  // index of the pronoun hung on it or standing inside it, -1 if none
	Hedged  bool // conditional: "aurait déclaré"
}

// VerbAt reads the reporting verb that begins at i, if one does.
func (l *Line) VerbAt(i, end int) (Verb, bool) {
	if i >= end || l.Toks[i].Kind != token.Word {
		return Verb{}, false
	}
	if v, ok := l.withAuxiliary(i, end); ok {
		return v, true
	}
	if l.Lang == "en" && l.englishNoun(i) {
		return Verb{}, false
	}
	if v, ok := l.stanceAt(i, end); ok {
		return v, true
	}
	if v, ok := l.DueToSay(i, end); ok {
		return v, true
	}
	if l.Is(i, "dit") && l.Is(i-1, "autrement") || l.Is(i, "dire") && l.Is(i-1, "à") && l.Is(i-2, "est") || l.Is(i, "croire") && l.Is(i-1, "en") {
		return Verb{}, false
	}
	for _, f := range l.Cues.Verbs[l.Low(i)] {
		if f.Kind == cue.Participle && l.Lang != "en" && !(l.Lang == "fr" && !f.Refl && l.sharesAuxiliary(i)) {
			continue
		}
		if v, ok, decided := l.formAt(i, end, f); decided {
			return v, ok
		}
	}
	return Verb{}, false
}

// withAuxiliary reads a reporting verb whose auxiliary stands at i: "a déclaré",
// "hat gesagt", "ha dichiarato".
func (l *Line) withAuxiliary(i, end int) (Verb, bool) {
	if l.Lang == "fr" {
		if !grammar.FrAux.Has(l.Low(i)) {
			return Verb{}, false
		}
		return l.compound(i, end)
	}
	if !cue.Auxiliary(l.Lang, l.Low(i)) {
		return Verb{}, false
	}
	for j := i + 1; j < min(end, i+VerbGroup); j++ {
		for _, f := range l.Cues.Verbs[l.Low(j)] {
			if f.Kind == cue.Participle {
				return Verb{Span{i, j + 1}, f.Cue, cue.Participle, -1, keepsDistance(l.Low(i))}, true
			}
		}
		if l.Toks[j].Kind != token.Word || l.Toks[j].Cap {
			break
		}
	}
	return Verb{}, false
}

// keepsDistance reports whether an auxiliary is of the mood by which Italian, Spanish and
// Portuguese newspapers tell what they have from hearsay: "avrebbe ammesso", "terá confessado".
func keepsDistance(aux string) bool {
	return strings.HasPrefix(aux, "habría") || strings.HasPrefix(aux, "avrebbe") || aux == "terá" || aux == "terão" || aux == "teria" || aux == "teriam"
}

// formAt reads the verb at i as the form f. decided says that no other form is to be
// tried: the verb is read, or the word is a noun here.
func (l *Line) formAt(i, end int, f cue.Form) (v Verb, ok, decided bool) {
	if l.separableAt(i, f) {
		if !l.particleAfter(i+1, end, f.Tail[0]) || l.nominal(i) {
			return Verb{}, false, false
		}
		return Verb{Span{i, i + 1}, f.Cue, f.Kind, -1, false}, true, true
	}
	rest := l.pastAdverbs(i+1, f.Tail)
	if !l.TailAt(rest, f.Tail) || f.As && !l.asSoon(i+1) {
		return Verb{}, false, false
	}
	switch l.Lang {
	case "en":
		if l.otherSense(i, f) {
			return Verb{}, false, false
		}
		if l.Is(i-1, "to") && l.Is(i, f.Base) && l.readyTo(i-1) {
			return Verb{Span{i, i + 1 + len(f.Tail)}, f.Cue, cue.Infinitive, -1, false}, true, true
		}
	case "fr":
		if f.Kind == cue.Gerund && l.Is(i+1, ",") && l.IsWord(i-1) && !l.Is(i-1, "en") {
			return Verb{}, false, false // "sous un ciel menaçant, …"
		}
		if !f.Refl && l.reflexive(i) && ofThings.Has(f.Lemma) && !l.Is(i+1, ":", ",") {
			return Verb{}, false, false // "la hausse s’explique par", "les recherches se poursuivent"
		}
		if f.Refl && !l.reflexive(i) || !f.Refl && f.Kind == cue.Finite && l.reflexive(i) && l.hasReflexive(i, cue.Finite) {
			return Verb{}, false, false
		}
	}
	if !f.Refl && l.nominal(i) {
		return Verb{}, false, true
	}
	v = Verb{Span{i, rest + len(f.Tail)}, f.Cue, f.Kind, -1, false}
	switch l.Lang {
	case "en":
		ok = !l.passive(i, f)
	case "fr":
		v.Hedged = strings.HasSuffix(l.Low(i), "rait") || strings.HasSuffix(l.Low(i), "raient")
		if j := i + 1; j < end && l.Toks[j].Clitic {
			v.Pronoun = j
			v.To = max(v.To, j+1)
		}
		ok = f.Kind != cue.Infinitive || l.governedInfinitive(i)
	default:
		ok = true
	}
	return v, ok, ok
}

// ofThings are French verbs of saying that with "se" tell what a thing does.
var ofThings = grammar.Words("poursuivre expliquer confirmer annoncer préciser conclure répéter vérifier")

// separableAt reports whether f is a German or Dutch verb whose particle stands apart
// from the word at i: "teilte am Montag mit".
func (l *Line) separableAt(i int, f cue.Form) bool {
	return len(f.Tail) == 1 && (l.Lang == "de" || l.Lang == "nl") && separable.Has(f.Tail[0]) && !l.Is(i+1, f.Tail[0])
}

// hasReflexive reports whether the French word at i is also a form of a reflexive verb of
// saying, of a kind and with nothing that must follow: "s’emporte" beside "emporte".
func (l *Line) hasReflexive(i int, k cue.FormKind) bool {
	return slices.ContainsFunc(l.Cues.Verbs[l.Low(i)], func(f cue.Form) bool { return f.Refl && f.Kind == k && len(f.Tail) == 0 })
}

// otherSense reports whether the English form at i says nothing where it stands:
// "many people like", "the Gulf states", "thanks to", "compared with".
func (l *Line) otherSense(i int, f cue.Form) bool {
	switch l.Low(i) {
	case "thanks":
		return l.Is(i+1, "to", "in")
	case "states":
		return !l.G.That.Has(l.Low(i + 1))
	case "held", "hold", "holds":
		return f.That && !l.Is(i+1, "that") && !l.IsQuote(i+1)
	case "thought":
		return l.Is(i-1, "first", "second", "next", "last", "only", "a", "the", "that", "her", "his", "their", "my", "our") // "her first thought was"
	case "considering":
		return l.Is(i-1, ",") // "a long way, considering the sea was high"
	case "call", "calls", "called", "calling":
		return len(f.Tail) == 0 && l.Is(i+1, "off", "up", "back", "upon", "down") // "called off the search"
	case "compared":
		return l.Is(i+1, "with", "to")
	}
	return slices.Contains(onlyTo, f.Lemma) && !l.Is(i+1, "to")
}

// TailAt reports whether the words of tail stand at i, one after the other: the rest of a phrase
// that reports.
func (l *Line) TailAt(i int, tail []string) bool {
	if len(tail) > 0 && i < len(l.Toks) && l.Toks[i].Clitic {
		i++
	}
	for k, w := range tail {
		if !l.Is(i+k, w) {
			return false
		}
	}
	return true
}

// nominal reports whether the word at i stands where a noun stands.
func (l *Line) nominal(i int) bool {
	if l.Lang == "en" && i > 0 && l.Is(i-1, "another", "others", "some", "many") && l.Toks[i-1].Cap && (l.Is(i+1, ":", ",") || l.IsQuote(i+1) || l.G.That.Has(l.Low(i+1))) {
		return false // "Another said: “…”"
	}
	switch l.Lang {
	case "fr":
		return l.nominalFrench(i)
	case "en":
		return l.nominalEnglish(i)
	case "de":
		return l.Toks[i].Cap && i > 0
	case "es", "it", "pt":
		return l.nominalSouthern(i)
	case "nl":
		return l.Is(i-1, "het", "een", "dit", "elk", "geen", "hun", "van", "in") // "het besluit", "een lach"
	}
	return false
}

// nominalSouthern reports whether an article or a preposition before the Italian, Spanish or
// Portuguese word at i makes a noun of it: "la denuncia", "una nota". "Lo" is as often an object.
func (l *Line) nominalSouthern(i int) bool {
	if i == 0 || !l.IsWord(i-1) {
		return false
	}
	p, w := l.Low(i-1), l.Low(i)
	if strings.HasSuffix(w, "ndo") || strings.HasSuffix(w, "r") || strings.HasSuffix(w, "re") {
		return false
	}
	if l.Lang != "it" && l.Is(i-1, "le", "les", "lhe", "lhes") {
		return false // "le replicó": to whom
	}
	switch p {
	case "lo", "li", "secondo", "según", "segundo", "durante":
		return false
	case "la", "le", "l'", "los", "las", "o", "a", "os", "as":
		// an object pronoun stands behind another or a negation: "non la conferma", "quem o diz"
		q := l.Low(i - 2)
		return !l.Is(i-2, "non", "no", "não", "che", "chi", "que", "quem", "quien", "se", "ce", "me", "te", "come", "como") || l.G.Preps.Has(q)
	}
	return l.G.Dets.Has(p) || l.G.Preps.Has(p)
}

// nominalFrench reports whether an article or a preposition before the French word at i
// makes a noun of it.
func (l *Line) nominalFrench(i int) bool {
	if l.sorted(i) {
		return true
	}
	p := l.Low(i - 1)
	switch p {
	case "l'", "le", "la", "les":
		if w := l.Low(i); strings.HasSuffix(w, "ait") && w != "souhait" || strings.HasSuffix(w, "aient") {
			return false // "une note le pressait d’agir"
		}
		// an object pronoun stands between subject and verb: "il l’assure", "qui le dit"
		q := l.Low(i - 2)
		if q == "," && strings.HasSuffix(l.Low(i), "ant") && (l.Is(i+1, "de", "d'", "comme") || l.IsQuote(i+1)) {
			return false // ", les qualifiant de « verrues »"
		}
		if (p == "l'" || p == "le") && i >= 2 && l.IsWord(i-2) && !l.G.Preps.Has(q) && l.Is(i+1, ":") && !l.Is(i, "reproche", "doute", "rêve", "appel", "annonce", "alerte", "aveu") {
			return false // "Le maire l’assure : …"
		}
		return !(l.IsRoleAt(i-2) || q == "dernier" || q == "dernière" || grammar.FrPronouns.Has(q) || q == "qui" || q == "ne" || q == "comme" || q == "nous" || q == "vous" || q == "se" || i >= 2 && l.Toks[i-2].Cap && p == "l'")
	case "aucun", "aucune", "chaque":
		return true // "aucune alerte n’a été lancée"
	case "un", "une", "des", "du", "ce", "cet", "cette", "son", "sa", "ses", "leur", "au", "aux", "de", "d'", "à", "en", "par", "pour", "sans", "sous", "avec", "ces", "leurs", "dans", "sur":
		return l.Low(i) != "citant" && !(p == "en" && strings.HasSuffix(l.Low(i), "ant")) && !(l.governedInfinitive(i) && (strings.HasSuffix(l.Low(i), "r") || strings.HasSuffix(l.Low(i), "re")))
	}
	return false
}

// nominalEnglish reports whether what stands around the English word at i makes a noun or
// an adjective of it.
func (l *Line) nominalEnglish(i int) bool {
	w, p := l.Low(i), l.Low(i-1)
	switch {
	case i > 1 && l.Is(i-2, "a", "an") && l.IsWord(i-1) && !l.Toks[i-1].Cap && grammar.EnNouny.Has(w) && !strings.HasSuffix(w, "s") && !grammar.EnInLy(p):
		return true // "a man with a soft voice": one of them would voice-s
	case i > 0 && l.Toks[i-1].Kind == token.Number && grammar.EnNouny.Has(w):
		return true // "by 18 votes to 9"
	case l.leadsToNoun(i):
		return !(p == "her" && l.Is(i-2, "told"))
	case strings.HasSuffix(w, "ed") && l.sortedOut(i):
		return true // "the one declared contender"
	case grammar.EnNouny.Has(w) && (l.nounBeside(i) || strings.HasSuffix(w, "s") && l.auxBehind(i) && !grammar.EnPronouns.Has(p) && !l.G.Relative.Has(p)):
		return true // "her questions were": no verb follows one
	case strings.HasSuffix(p, "'"), w == "written" && !grammar.EnAux.Has(p) && !grammar.EnAux.Has(l.Low(i-2)):
		return true // "nine written warnings"
	case l.Is(i+1, "that") && cue.EnClaims.Has(w) && strings.HasSuffix(p, "ed") && !l.Toks[i-1].Cap:
		return true // "dismissed claims that"
	case l.Is(i+1, "of", "rate"), w == "plans" && l.Is(i+1, "for"):
		return grammar.EnNouny.Has(w) || !strings.HasSuffix(w, "s") && !l.Is(i, "warned", "spoke", "complained", "said", "wrote", "accused")
	}
	return false
}

// EnVerb reports whether the English word at i is a verb that is no noun, for its form and the words
// beside it, and no participle.
func (l *Line) EnVerb(i int) bool {
	w := l.Low(i)
	return i < len(l.Toks) && !l.Toks[i].Cap && !strings.HasSuffix(w, "ed") && !grammar.EnNouny.Has(w) && lang.VerbsOf("en").Is(l.Low(i-1), w, l.Low(i+1))
}

// auxBehind reports whether an English auxiliary stands behind i, whose subject a form in -s is there.
func (l *Line) auxBehind(i int) bool {
	return grammar.EnAux.Has(l.Low(i+1)) || l.Is(i+1, "get", "gets", "got", "should", "must", "cannot") || strings.HasSuffix(l.Low(i+1), "n't")
}

// leadsToNoun reports whether the word before the English one at i is an article, a genitive
// or a preposition, which a noun follows.
func (l *Line) leadsToNoun(i int) bool {
	switch p := l.Low(i - 1); p {
	case "that", "this", "all", "most", "some", "many", "no", "these", "those": // a subject as well
		return false
	case "'s":
		return !(i >= 2 && l.Is(i-2, "he", "she", "it"))
	case "of", "in", "on", "to":
		return true
	case "such", "by", "from", "with":
		return grammar.EnNouny.Has(l.Low(i)) // "such claims in", "kept up by state crews"
	case "for", "against":
		return !strings.HasSuffix(l.Low(i), "ing")
	case "two", "three", "four", "five":
		return !l.Is(i-2, "of") // "a mother of three said"
	default:
		return grammar.EnDets.Has(p)
	}
}

// sortedOut reports whether the English participle at i tells with the word before it which
// thing of several is meant, and no clause follows.
func (l *Line) sortedOut(i int) bool {
	p := l.Low(i - 1)
	sort := sorts.Has(p) || grammar.EnInLy(p) && !grammar.Adverblike.Has(p) && !l.Is(i-2, "that")
	return sort && i >= 2 && grammar.EnDets.Has(l.Low(i-2)) && l.IsWord(i+1) && !l.OpensObject(i+1)
}

// OpensObject reports whether the English word at i begins an object, an adverbial or a clause.
func (l *Line) OpensObject(i int) bool {
	w := l.Low(i)
	return l.G.Preps.Has(w) || grammar.EnDets.Has(w) || grammar.EnPronouns.Has(w) || l.G.That.Has(w)
}

// nounBeside reports whether an English form that is a noun as often as a verb is one for
// the words beside it.
func (l *Line) nounBeside(i int) bool {
	p := l.Low(i - 1)
	switch {
	case l.Is(i+1, "that") && strings.HasSuffix(l.Low(i+2), "ly") && l.IsWord(i+3) && !grammar.EnDets.Has(l.Low(i+3)) && !grammar.EnPronouns.Has(l.Low(i+3)) && !l.Toks[i+3].Cap:
		return true // "the jokes that predictably follow"
	case (cue.EnMakes.Has(p) || p == "drew") && !strings.HasSuffix(p, "ing") && !strings.HasSuffix(l.Low(i), "ed"):
		return true // "made comments"
	case strings.HasSuffix(p, "ed") && l.Is(i+1, "to", "for", "on", "about", "from") && !l.Toks[i-1].Cap && !l.Is(i-1, "united"):
		return true // "prompted calls to leave"
	}
	if i > 2 && strings.HasSuffix(l.Low(i), "s") && l.IsWord(i-1) && !l.Toks[i-1].Cap && (plainAdjectives.Has(p) || l.Is(i-2, "to") || l.Is(i-3, "to") && l.IsWord(i-2) && !l.Toks[i-2].Cap) {
		return true // "Roy's earlier demands", "to answer calls", "to settle formal claims"
	}
	return i >= 2 && adjectival(p) && (grammar.EnDets.Has(l.Low(i-2)) || l.G.Preps.Has(l.Low(i-2))) // "her disdainful remarks", "a string of disastrous reports"
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

// plainAdjectives are English adjectives that stand for nobody who could do the verb behind them.
var plainAdjectives = grammar.Words("original earlier previous recent initial controversial repeated formal legal criminal false similar inflammatory further more fresh new negative positive racist sexist incendiary")

// sorts stand between an article and a participle that says which thing is meant.
var sorts = grammar.Words("only first last latest newly recently previously publicly officially widely second most least oft often long")

// passive reports whether an English form at i is a passive or an adjective.
func (l *Line) passive(i int, f cue.Form) bool {
	w := l.Low(i)
	if f.Kind == cue.Gerund || !strings.HasSuffix(w, "ed") && w != "told" && w != "said" && w != "thought" && w != "known" && w != "seen" && w != "found" && w != "understood" && w != "held" {
		return false
	}
	for j := i - 1; j >= max(0, i-NearVerb); j-- {
		if grammar.EnBe.Has(l.Low(j)) {
			return true
		}
		if !grammar.EnAdverbs.Has(l.Low(j)) && !strings.HasSuffix(l.Low(j), "ly") && l.Low(j) != "not" {
			return false
		}
	}
	return false
}
