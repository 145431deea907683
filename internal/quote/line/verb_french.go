package line

import (
	"slices"
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// compound reads "a également déclaré", "a-t-il ajouté", "s’est emporté".
func (l *Line) compound(i, end int) (Verb, bool) {
	v := Verb{Span: Span{i, i + 1}, Pronoun: -1}
	aux := l.Low(i)
	v.Hedged = aux == "aurait" || aux == "auraient" || aux == "serait" || aux == "seraient"
	j := l.pastAside(i+1, end)
	for reach := j + VerbGroup; j <= min(end-1, reach); j++ {
		t := l.Toks[j]
		if t.Kind == token.Quoted && j == i+1 && l.participleAt(j+1) {
			continue // "a « solennellement » demandé"
		}
		if t.Kind != token.Word {
			break
		}
		if t.Clitic && v.Pronoun < 0 {
			v.Pronoun = j
			continue
		}
		if grammar.FrEtre.Has(aux) && !l.reflexive(i) && !(v.Pronoun >= 0 && l.Is(v.Pronoun, "il")) && !strings.HasPrefix(t.Low, "revenu") && !grammar.FrAdverbs.Has(t.Low) {
			return Verb{}, false // passive: "est accusé"
		}
		if j > i+1 && l.Is(j-1, "l'", "le", "la", "les", "un", "une", "cet", "cette") {
			break // "a signé l’arrêté qu’elle promettait": a noun
		}
		self := l.reflexive(i)
		for _, f := range l.Cues.Verbs[t.Low] {
			if self && !f.Refl && l.hasReflexive(j, cue.Participle) {
				continue
			}
			if self && (strings.HasSuffix(f.Lemma, "déclarer") && !l.stateAt(j+1) || ofThings.Has(f.Lemma) && !l.Is(j+1, ":")) {
				continue // "une fièvre s’est déclarée au haras"
			}
			if f.Kind == cue.Participle && !f.Refl && l.WordIn("été", i+1, j) && !l.impersonal(i, v.Pronoun) {
				return Verb{}, false // passive: "ont été invités à rester"
			}
			if f.Kind == cue.Participle && l.TailAt(j+1, f.Tail) && (!f.Refl || self) {
				v.To, v.Cue, v.Kind = j+1+len(f.Tail), f.Cue, cue.Participle
				return v, true
			}
		}
		// "a tenu à rappeler", "vient de déclarer", "a fait savoir"
		if (t.Low == "à" || t.Low == "de" || t.Low == "d'") && j > i+1 {
			for _, f := range l.Cues.Verbs[l.Low(j+1)] {
				if f.Kind == cue.Infinitive && l.TailAt(j+2, f.Tail) {
					v.To, v.Cue, v.Kind = j+2+len(f.Tail), f.Cue, cue.Participle
					return v, true
				}
			}
		}
		if t.Low == "de" && l.Is(j+1, "plus", "nouveau") || t.Low == "en" && l.Is(j+1, "outre", "revanche", "effet") {
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
	return Verb{}, false
}

// sharesAuxiliary reports whether the French participle at i, with "et" before it and what is said behind
// it, goes on from a verb of saying with its auxiliary: "a promis que … et demandé un rapport".
func (l *Line) sharesAuxiliary(i int) bool {
	if i < 3 || !l.Is(i-1, "et", "puis") || !grammar.FrDets.Has(l.Low(i+1)) && !l.G.That.Has(l.Low(i+1)) {
		return false
	}
	for k := i - 2; k >= 0 && !token.IsStop(l.Toks[k]) && !l.Is(k, ";"); k-- {
		if grammar.FrAux.Has(l.Low(k)) && !grammar.FrEtre.Has(l.Low(k)) {
			v, ok := l.compound(k, i)
			return ok && v.Kind == cue.Participle && v.Pronoun < 0
		}
	}
	return false
}

// impersonal reports whether the French auxiliary at i has "il" for its subject, right before it or
// hung on it at p: "il a été annoncé que", "a-t-il été dit".
func (l *Line) impersonal(i, p int) bool { return p >= 0 && l.Is(p, "il") || l.Is(i-1, "il") }

// stateAt reports whether what somebody declares to be stands at i, and not when or where a thing
// broke out: "s’est déclaré favorable", "s’est déclarée « surprise »".
func (l *Line) stateAt(i int) bool {
	if i >= len(l.Toks) || l.G.Preps.Has(l.Low(i)) && !l.Is(i, "en", "pour", "contre") || grammar.TimeWords.Has(l.Low(i)) || l.Toks[i].Kind == token.Number {
		return false
	}
	return l.IsWord(i) || l.IsQuote(i)
}

// pastAside returns where the words end that two commas set off right behind an
// auxiliary: "a, lui, dénoncé", "a, de son côté, jugé". Where there are none it
// returns i.
func (l *Line) pastAside(i, end int) int {
	if !l.Is(i, ",") {
		return i
	}
	for k := i + 1; k < min(end-1, i+LongestSetOff) && (l.IsWord(k) || l.Is(k, ",")); k++ {
		if l.Is(k, ",") && (k < i+VerbGroup || l.participleAt(k+1)) {
			return k + 1 // "a, par la voix de son avocat, Paul Roy, exclu"
		}
		if l.Toks[k].Cap && k < i+VerbGroup {
			break
		}
	}
	return i
}

// participleAt reports whether a participle of a verb that reports stands at i.
func (l *Line) participleAt(i int) bool {
	return slices.ContainsFunc(l.Cues.Verbs[l.Low(i)], func(f cue.Form) bool { return f.Kind == cue.Participle })
}

// reflexive reports whether a reflexive pronoun stands before the verb at i.
func (l *Line) reflexive(i int) bool {
	for j := i - 1; j >= max(0, i-NearVerb); j-- {
		if l.Is(j, "se", "s'") {
			return true
		}
		if !grammar.FrClitics.Has(l.Low(j)) && !l.Is(j, "en", "y") {
			return false
		}
	}
	return false
}

// FrVerb reports whether the French word at i is an auxiliary, or has an ending that verbs have and no
// noun behind an article has: what a clause shows its verb by, whatever the verb.
func (l *Line) FrVerb(i int) bool {
	w := l.Low(i)
	return grammar.FrAux.Has(w) || grammar.FrFutureOrPast(w) && !l.G.Dets.Has(l.Low(i-1)) && !l.Toks[i].Cap
}

// FrDoes reports whether a French verb stands at i right behind the name of somebody, by its place alone: "Ana
// Roy mâche", "Ana Roy ne dit".
func (l *Line) FrDoes(i int) bool {
	if !l.IsWord(i) || l.Toks[i].Cap {
		return false
	}
	w := l.Low(i)
	return l.FrVerb(i) || l.Is(i, "ne", "n'", "se", "s'") || !l.G.Preps.Has(w) && !l.G.And.Has(w) && !l.G.Relative.Has(w) && !l.G.Adverbs.Has(w) && !l.G.Dets.Has(w) && !l.G.Pronouns.Has(w)
}

// governedInfinitive reports whether the infinitive at i is one somebody does:
// "avant d’ajouter", "et de conclure", "vient de rappeler", "va dire".
func (l *Line) governedInfinitive(i int) bool {
	for j := i - 1; j >= max(0, i-NearVerb); j-- {
		if grammar.FrGoverns.Has(l.Low(j)) || l.Is(j, "laissé", "fait", "faire") {
			return true
		}
		if !grammar.FrClitics.Has(l.Low(j)) && !grammar.FrAdverbs.Has(l.Low(j)) {
			break
		}
	}
	if l.Is(i-1, "par") && (strings.HasPrefix(l.Low(i-2), "fini") || l.Is(i-2, "commence", "commencé", "commencent", "commença")) {
		return true
	}
	return l.HeardAt(i) > 0 || l.Is(i-1, "de", "d'", "à", "va", "vont", "pour", "veut", "doit", "tient", "peut") || i > 0 && grammar.FrClitics.Has(l.Low(i-1)) && l.Is(i-2, "de", "à", "va", "vont")
}

// sorted reports whether an article and an adjective that stands before its noun make a noun of the
// French word at i: "une troisième demande", "sa dernière annonce". "Le premier demande" and "une autre estime" may be verbs.
func (l *Line) sorted(i int) bool {
	if i < 2 || !frSorts.Has(l.Low(i-1)) && !strings.HasSuffix(l.Low(i-1), "ième") {
		return false
	}
	if l.Is(i-2, "sa", "son", "leur", "aucune", "notre", "votre") {
		return true
	}
	return l.Is(i-2, "une", "un", "la", "le", "cette", "ce", "cet") && l.Is(i+1, "de", "d'", "du", "des")
}

// frSorts are French adjectives that stand before their noun.
var frSorts = grammar.Words("premier première second seconde nouveau nouvel nouvelle dernier dernière ancien ancienne même simple seul seule grand grande petit petite énième double triple récente longue vaste forte vive brève")
