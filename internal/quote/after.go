package quote

import (
	"strings"
)

// after reads the cue that follows a quotation: "», a déclaré X", "” X said",
// ", selon X".
func (l *line) after(i, end int) attribution {
	if at := l.whoseWords(i, end); at.ok {
		return at
	}
	comma := false
	for k := i; k < end; k++ {
		if l.is(k, ";") {
			end = k
		}
	}
	for i < end && l.is(i, ",", "–", "—", "-", "―", "!", "?", ".", "…", "(") {
		comma = true
		if l.is(i, "—", "―", "–") && i+1 < end && l.startsName(i+1) && l.lineEndsWithName(i+1, end) {
			s := span{i + 1, l.nounForward(i+1, end)}
			return attribution{speaker: s, ok: true}
		}
		i++
	}
	if i >= end {
		return attribution{}
	}
	if at := l.sourceAt(i, end); at.ok {
		return at
	}
	if at := l.readIn(i, end); at.ok {
		return at
	}
	// adverbs and objects before the verb: "nous a confié X", "then said X"
	k := i
	for k < min(end, i+4) && l.isWord(k) && (l.skippable(k) || l.is(k, "nous", "m'", "t'", "vous", "comme", "ainsi", "as")) {
		if _, ok := l.verbAt(k, end); ok && k > i {
			break
		}
		if v, ok := l.verbAt(k, end); ok && v.from == k {
			break
		}
		k++
	}
	v, ok := l.verbAt(k, end)
	if w, have := l.wishes(k, end); have {
		v, ok = w, true
	}
	if ok && v.kind != infinitive {
		if at := l.inverted(v, end); at.ok {
			return at
		}
	}
	// subject first: "X said", "il affirme", "X a lancé", "X, qui …, a dit"
	limit := min(end, i+28)
	for k := i; k < limit; k++ {
		if !l.isWord(k) && !l.is(k, ",", "(", ")") && !(l.is(k, ".") && k+1 < end && !l.toks[k+1].gap) {
			break
		}
		if l.is(k, ",") && k == i+1 && !l.toks[i].cap {
			break
		}
		v, ok := l.verbAt(k, end)
		if !ok || v.kind == infinitive || v.cue.quiet {
			continue
		}
		if l.lang == "fr" && comma && l.is(v.from-1, ",") && v.from-1 > i && v.kind != gerund {
			// "», y compris à Lyon, commente X"
			if s, found := l.subjectAfter(v.to, end); found && (l.startsName(s.from) || l.g.dets.has(l.low(s.from))) && l.closes(s.to, end) && !l.startsName(i) {
				return attribution{speaker: s, cue: v.span, verb: v.cue, hedged: v.hedged, ok: true, strong: true}
			}
		}
		if s, found := l.subjectBefore(i, v.from); found && (s.from == i || comma || l.lang == "en") {
			return attribution{speaker: s, cue: v.span, verb: v.cue, hedged: v.hedged, ok: true, strong: true}
		}
		if v.kind == gerund && k > i {
			continue
		}
		break
	}
	// a verb the table does not know, turned round: "», plaisante-t-il", "», tonne le maire"
	if comma && l.lang == "fr" {
		if at := l.unknownInverted(i, end); at.ok {
			return at
		}
	}
	if l.lang == "en" {
		return l.unknownEnglish(i, end)
	}
	return attribution{}
}

// wishes reads "veut croire", "tient à rassurer", "tente de relativiser" as one
// verb.
func (l *line) wishes(k, end int) (verb, bool) {
	if l.lang != "fr" || !l.is(k, "veut", "veulent", "voulait", "tient", "tiennent", "tenait", "préfère", "préfèrent", "tente", "tentent", "tentait", "feint", "feignent", "croit", "croient", "finit", "aime", "aiment", "va", "dit", "disent") {
		return verb{}, false
	}
	j := k + 1
	for j < end && (l.is(j, "à", "de", "d'", "pouvoir", "devoir", "par", "jusqu'") || frClitics.has(l.low(j))) {
		j++
	}
	for _, f := range l.c.verbs[l.low(j)] {
		if f.kind == infinitive && l.tailAt(j+1, f.tail) {
			return verb{span{k, j + 1 + len(f.tail)}, f.cue, finite, -1, false}, true
		}
	}
	return verb{}, false
}

// whoseWords reads a headline that names the speaker after a colon: "« A » :
// Joël Roy", "« A » : la promesse de Joël Roy".
func (l *line) whoseWords(i, end int) attribution {
	if !l.is(i, ":") || i+1 >= end || l.isQuote(i+1) {
		return attribution{}
	}
	n := l.nounForward(i+1, end)
	if n < end-1 || n == i+1 || l.hasVerb(span{i + 1, n}) {
		return attribution{}
	}
	s := span{i + 1, n}
	if !l.startsName(s.from) {
		for k := s.from + 1; k < n-1; k++ {
			if l.is(k, "de", "d'", "du", "of", "by") && (l.startsName(k+1) || l.is(k, "du")) {
				s.from = k + 1
			}
		}
		if s.from == i+1 {
			return attribution{}
		}
	}
	return attribution{speaker: s, cue: span{i, i + 1}, ok: true}
}

// unknownEnglish reads "grinned Loic Roy" and "he blustered." with a verb the
// table lacks, by its place and ending alone.
func (l *line) unknownEnglish(i, end int) attribution {
	past := func(k int) bool {
		return k < end && l.toks[k].kind == word && !l.toks[k].cap && len(l.low(k)) > 4 && strings.HasSuffix(l.low(k), "ed")
	}
	if past(i) && i+1 < end && (l.startsName(i+1) || enPronouns.has(l.low(i+1)) || l.is(i+1, "the", "her", "his", "its", "their")) {
		if s, ok := l.subjectAfter(i+1, end); ok {
			return attribution{speaker: s, cue: span{i, i + 1}, ok: true, strong: true}
		}
	}
	k := i
	if i < end && enPronouns.has(l.low(i)) {
		k = i + 1
	} else if i < end && l.isWord(i) && (l.startsName(i) || enDets.has(l.low(i))) {
		for k = i + 1; k < min(end, i+8) && l.isWord(k) && !past(k); k++ {
		}
	}
	if k > i && past(k) && (k+1 >= end || l.is(k+1, ",", ".", ":")) {
		return attribution{speaker: span{i, k}, cue: span{k, k + 1}, ok: true, strong: true}
	}
	return attribution{}
}

// lineEndsWithName reports whether the stretch from i holds a name and little else.
func (l *line) lineEndsWithName(i, end int) bool {
	n := 0
	for k := i; k < end; k++ {
		if l.isQuote(k) {
			return false
		}
		if l.isWord(k) {
			n++
		}
		if isStop(l.toks[k]) {
			break
		}
	}
	return n <= 16
}

// inverted reads who stands after a verb.
func (l *line) inverted(v verb, end int) attribution {
	at := attribution{cue: v.span, verb: v.cue, hedged: v.hedged, strong: true}
	if v.pronoun >= 0 {
		at.speaker, at.ok = span{v.pronoun, v.pronoun + 1}, true
		// "explique-t-il" says all; "explique-t-on à la mairie" does not
		if l.is(v.pronoun, "on", "-on") {
			for k := v.to; k < min(end, v.to+3); k++ {
				if l.is(k, "à", "au", "chez", "dans", "aux") {
					if n := l.nounForward(k+1, end); n > k+1 {
						at.speaker = span{k + 1, n}
					}
					break
				}
			}
		}
		return at
	}
	if s, ok := l.subjectAfter(l.pastAdjunct(v.to, end), end); ok {
		at.speaker, at.ok = s, true
		return at
	}
	return attribution{}
}

// pastAdjunct returns where the words end that stand between two commas after a
// French verb, before its inverted subject: "plaide, au téléphone, le maire".
func (l *line) pastAdjunct(i, end int) int {
	if l.lang != "fr" || !l.is(i, ",") || !l.g.preps.has(l.low(i+1)) && !l.g.adverbs.has(l.low(i+1)) {
		return i
	}
	for k := i + 2; k < min(end-1, i+12) && (l.isWord(k) || l.is(k, ",")); k++ {
		if l.is(k, ",") {
			if l.g.dets.has(l.low(k+1)) || l.startsName(k+1) {
				return k + 1
			}
			return i
		}
	}
	return i
}

// unknownInverted reads "plaisante-t-il" and "tonne le maire" with a verb the
// table lacks, by its place and ending alone.
func (l *line) unknownInverted(i, end int) attribution {
	k := i
	for k < end && frClitics.has(l.low(k)) && !l.toks[k].cap {
		k++
	}
	if k >= end || l.toks[k].kind != word || l.toks[k].cap || frCuts.has(l.low(k)) || frDets.has(l.low(k)) || frAdverbs.has(l.low(k)) && !frAux.has(l.low(k)) || frSubs.has(l.low(k)) || l.g.preps.has(l.low(k)) {
		if !(k < end && frAux.has(l.low(k))) {
			return attribution{}
		}
	}
	verbEnd := k + 1
	if frAux.has(l.low(k)) {
		for verbEnd < min(end, k+6) && l.isWord(verbEnd) && (l.toks[verbEnd].clitic || frAdverbs.has(l.low(verbEnd)) || strings.HasSuffix(l.low(verbEnd), "ment")) {
			verbEnd++
		}
		w := l.low(verbEnd)
		if !(strings.HasSuffix(w, "é") || strings.HasSuffix(w, "ée") || strings.HasSuffix(w, "és") || strings.HasSuffix(w, "i") || strings.HasSuffix(w, "u") || strings.HasSuffix(w, "is") || strings.HasSuffix(w, "it")) {
			return attribution{}
		}
		verbEnd++
	}
	for p := k; p < verbEnd; p++ {
		if l.toks[p].clitic {
			return attribution{speaker: span{p, p + 1}, cue: span{i, verbEnd}, ok: true, strong: true}
		}
	}
	if l.isWord(verbEnd) && l.toks[verbEnd].clitic {
		return attribution{speaker: span{verbEnd, verbEnd + 1}, cue: span{i, verbEnd + 1}, ok: true, strong: true}
	}
	w := l.low(verbEnd - 1)
	if verbEnd == k+1 && !(strings.HasSuffix(w, "e") || strings.HasSuffix(w, "ent") || strings.HasSuffix(w, "it") || strings.HasSuffix(w, "a") || strings.HasSuffix(w, "nd")) {
		return attribution{}
	}
	if !(l.isWord(verbEnd) && (frDets.has(l.low(verbEnd)) || l.startsName(verbEnd))) {
		return attribution{}
	}
	if s, ok := l.subjectAfter(verbEnd, end); ok && !s.empty() {
		return attribution{speaker: s, cue: span{i, verbEnd}, ok: true, strong: true}
	}
	return attribution{}
}

// sourceAt reads "selon X" at i.
func (l *line) sourceAt(i, end int) attribution {
	for _, p := range l.c.preps {
		ok := true
		for k, w := range p {
			if i+k >= end || l.low(i+k) != w {
				ok = false
				break
			}
		}
		if !ok {
			continue
		}
		from := i + len(p)
		s, found := l.sourceName(from, end)
		if !found {
			continue
		}
		return attribution{speaker: s, cue: span{i, from}, ok: true, strong: true}
	}
	if at := l.ownWords(i, end); at.ok {
		return at
	}
	if l.lang == "fr" && (l.is(i, "auprès") && l.is(i+1, "de", "du", "d'", "des") || l.is(i, "de") && l.is(i+1, "source", "sources")) && l.learnedBefore(i) {
		if n := l.nounForward(i+1, end); n > i+1 {
			s := span{i + 1, n}
			if l.is(i, "auprès") {
				s.from = i + 2
			}
			if n > s.from {
				return attribution{speaker: s, cue: span{i, i + 1}, ok: true, strong: true}
			}
		}
	}
	// "Pour l’Anssi, …": only who can have a view, at the head of a sentence
	if l.lang == "fr" && l.is(i, "pour") && l.toks[i].cap {
		n := l.nounForward(i+1, end)
		s := span{i + 1, n}
		if n > i+1 && l.is(n, ",") && n-i <= 10 && (l.roleIn(s) && l.g.dets.has(l.low(i+1)) || l.startsName(i+1) && !l.ordinary(i+1) || l.is(i+1, "l'", "le", "la", "les") && l.toks[min(i+2, end-1)].cap) && !l.timeOrManner(s) {
			return attribution{speaker: s, cue: span{i, i + 1}, ok: true, strong: true}
		}
	}
	if l.lang == "de" && l.isWord(i) && l.is(i, "so") && i+1 < end && (l.g.dets.has(l.low(i+1)) || l.toks[i+1].cap) {
		if n := l.nounForward(i+1, end); n > i+1 {
			return attribution{speaker: span{i + 1, n}, cue: span{i, i + 1}, ok: true, strong: true}
		}
	}
	return attribution{}
}

// learnedBefore reports whether what was learnt stands right before i: "a-t-on
// appris auprès de", "a appris l’agence de source".
func (l *line) learnedBefore(i int) bool {
	for k := i - 1; k >= max(0, i-5) && l.isWord(k); k-- {
		if l.is(k, "appris", "apprend", "indiqué", "su") {
			return true
		}
	}
	return false
}

// ownWords reads "in her words", "by his own account", "à ses yeux", "selon ses
// termes": the possessive stands for the speaker.
func (l *line) ownWords(i, end int) attribution {
	k := i + 1
	if l.lang == "fr" && l.is(i, "à") && l.is(k, "l'", "les") && l.is(k+1, "en") && l.is(k+2, "croire") {
		return attribution{speaker: span{k, k + 1}, cue: span{i, k + 3}, ok: true, strong: true}
	}
	var nouns set
	switch {
	case l.lang == "en" && l.is(i, "in", "by") && l.is(k, "his", "her", "their", "its"):
		nouns = ownEn
	case l.lang == "fr" && l.is(i, "à", "selon", "de", "d'après") && l.is(k, "son", "sa", "ses", "leur", "leurs"):
		nouns = ownFr
	default:
		return attribution{}
	}
	n := k + 1
	if l.is(n, "own", "propre", "propres") {
		n++
	}
	if n >= end || !nouns.has(l.low(n)) {
		return attribution{}
	}
	return attribution{speaker: span{k, k + 1}, cue: span{i, n + 1}, ok: true, strong: true}
}

var (
	ownEn = words("words view opinion eyes account admission telling judgment judgement")
	ownFr = words("yeux avis termes mots dires aveu sens propos goût")
)

// sourceName reads who is named after "selon".
func (l *line) sourceName(from, end int) (span, bool) {
	if from >= end || !l.isWord(from) {
		return span{}, false
	}
	switch l.low(from) {
	case "lui", "elle", "eux", "elles", "him", "her", "them", "ihm", "ihr", "él", "ella":
		if !(l.isWord(from+1) && l.low(from) == "her") {
			return span{from, from + 1}, true
		}
	case "que", "qu'", "quoi", "which":
		return span{}, false
	case "to":
		return span{}, false
	}
	if l.lang == "de" {
		n := l.germanNoun(from, end)
		return span{from, n}, n > from
	}
	s, ok := l.subjectAfter(from, end)
	for i := s.from; ok && i < min(s.to, s.from+3); i++ {
		if measures.has(l.low(i)) {
			return span{}, false // "selon les saisons": it depends on them
		}
	}
	return s, ok
}

// germanNoun returns where the German noun phrase at i ends: every noun has its
// capital, and a small word goes on with it only before another.
func (l *line) germanNoun(i, end int) int {
	n := i
	for k := i; k < min(end, i+12) && l.isWord(k); k++ {
		if l.toks[k].cap || l.toks[k].kind == number {
			n = k + 1
			continue
		}
		if deAux.has(l.low(k)) || !(k+1 < end && (l.toks[k+1].cap || l.toks[k+1].kind == number || l.g.dets.has(l.low(k)) || l.g.preps.has(l.low(k)))) {
			break
		}
		if n > i && l.g.dets.has(l.low(k)) && !l.is(k, "des", "der") {
			break // the next noun phrase: "haben Polizei | die Männer"
		}
	}
	return n
}

var deAux = words("ist sind war waren hat haben hatte hatten sei seien habe werde wird werden wurde wurden soll sollen sollte kann könne könnte muss müsse darf will bleibt gibt geht steht liegt")

// measures are nouns by which something is measured and that say nothing.
var measures = words(`cas besoin besoins âge âges niveau niveaux juridictions régions région saison saisons jours modèle modèles critère critères règle règles calendrier barème modalités humeur
 taille poids usage disponibilités revenus revenu quartiers heures goûts moyens type types age season size need needs schedule rules`)

// source finds "selon X" anywhere in a sentence.
func (l *line) source(from, end int) attribution {
	for i := from; i < end; i++ {
		if l.toks[i].kind != word {
			continue
		}
		if at := l.sourceAt(i, end); at.ok {
			return at
		}
	}
	return attribution{}
}

// readIn reads "peut-on lire dans le communiqué", "lit-on", "indique le texte".
func (l *line) readIn(i, end int) attribution {
	if l.lang == "fr" {
		j := -1
		switch {
		case l.is(i, "peut", "pouvait", "pourra") && l.is(i+1, "on") && l.is(i+2, "lire", "entendre", "y"):
			j = i + 3
		case l.is(i, "lit", "lisait", "entend", "apprend") && l.is(i+1, "on"):
			j = i + 2
		case l.is(i, "est") && l.is(i+1, "il") && l.isWord(i+2) && strings.HasSuffix(l.low(i+2), "it") || l.is(i, "est") && l.is(i+1, "il") && (strings.HasSuffix(l.low(i+2), "é")):
			j = i + 3
		}
		if j > 0 {
			for k := j; k < min(end, j+3); k++ {
				if l.is(k, "dans", "sur", "à", "au") {
					if n := l.nounForward(k+1, end); n > k+1 {
						return attribution{speaker: span{k + 1, n}, cue: span{i, j}, ok: true, strong: true}
					}
				}
			}
			return attribution{cue: span{i, j}, ok: true, strong: true}
		}
	}
	return attribution{}
}

// trailing reads a cue at the end of a sentence that holds a few quoted words:
// "…, a indiqué X", "…, X said".
func (l *line) trailing(i, end int) attribution {
	for k := i; k < end; k++ {
		if !l.is(k, ",") {
			continue
		}
		if at := l.after(k, end); at.ok && at.strong {
			return at
		}
	}
	return attribution{}
}
