package quote

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// after reads the cue that follows a quotation: "», a déclaré X", "” X said",
// ", selon X".
func (l *line) after(i, end int) attribution {
	if at := l.whoseWords(i, end); at.ok {
		return at
	}
	if at := l.putBy(i, end); at.ok {
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
	for k < min(end, i+fewWords) && l.isWord(k) && (l.skippable(k) || l.is(k, "nous", "m'", "t'", "vous", "comme", "ainsi", "as")) {
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
	if ok && v.kind != cue.Infinitive {
		if at := l.inverted(v, end); at.ok {
			return at
		}
	}
	if comma && l.lang == "fr" {
		// "», a-t-elle tranché, évoquant …": its own pronoun says who
		if at := l.unknownInverted(i, end); at.ok && l.hungIn(at) {
			return at
		}
	}
	if at := l.subjectFirst(i, end, comma); at.ok {
		return at
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

// putBy reads who puts something so: "“…,” is how Ana Roy put it".
func (l *line) putBy(i, end int) attribution {
	if l.is(i, ",", "—", "–") {
		i++
	}
	if l.lang == "en" && l.is(i, "is", "was") && l.is(i+1, "all") { // "“No comment,” was all Ana Roy would say"
		for k := i + 3; k < min(end, i+longestNoun); k++ {
			if l.is(k, "say", "said", "says") {
				v := k
				for v > i+3 && grammar.EnAux.Has(l.low(v-1)) {
					v--
				}
				if s, ok := l.subjectBefore(i+2, v); ok {
					return attribution{speaker: s, cue: span{k, k + 1}, ok: true, strong: true}
				}
			}
		}
	}
	if l.lang != "en" || !l.is(i, "is", "was") || !l.is(i+1, "how") {
		return attribution{}
	}
	for k := i + 3; k < min(end, i+longestNoun+2); k++ {
		if !l.is(k, "put", "puts", "described", "describes", "remembers", "remembered", "summed", "sums", "explained", "explains", "recalls", "recalled") {
			continue
		}
		if s, ok := l.subjectBefore(i+2, k); ok {
			return attribution{speaker: s, cue: span{k, k + 1}, ok: true, strong: true}
		}
	}
	return attribution{}
}

// subjectFirst reads "X said", "il affirme", "X a lancé", "X, qui …, a dit" after
// a quotation. comma says that a sign parts them.
func (l *line) subjectFirst(i, end int, comma bool) attribution {
	limit := min(end, i+28)
	for k := i; k < limit; k++ {
		if !l.isWord(k) && !l.is(k, ",", "(", ")") && !(l.is(k, ".") && k+1 < end && !l.toks[k+1].Gap) {
			break
		}
		if l.is(k, ",") && k == i+1 && !l.toks[i].Cap {
			break
		}
		v, ok := l.verbAt(k, end)
		if !ok || v.kind == cue.Infinitive || v.cue.Quiet {
			continue
		}
		if v.pronoun >= 0 && k > i {
			// "où « rien n’a été vu », les trains rouleront, a-t-elle précisé"
			return attribution{speaker: span{v.pronoun, v.pronoun + 1}, cue: v.span, verb: v.cue, hedged: v.hedged, ok: true, strong: true}
		}
		if l.lang == "fr" && comma && l.is(v.from-1, ",") && v.from-1 > i && v.kind != cue.Gerund {
			// "», y compris à Lyon, commente X"
			if s, found := l.subjectAfter(v.to, end); found && (l.startsName(s.from) || l.g.Dets.Has(l.low(s.from))) && l.closes(s.to, end) && !l.startsName(i) {
				return attribution{speaker: s, cue: v.span, verb: v.cue, hedged: v.hedged, ok: true, strong: true}
			}
		}
		if s, found := l.subjectBefore(i, v.from); found && (s.from == i || comma || l.lang == "en") {
			return attribution{speaker: s, cue: v.span, verb: v.cue, hedged: v.hedged, ok: true, strong: true}
		}
		if v.kind == cue.Gerund && k > i {
			continue
		}
		break
	}
	return attribution{}
}

// wishes reads "veut croire", "tient à rassurer", "tente de relativiser" as one
// verb.
func (l *line) wishes(k, end int) (verb, bool) {
	if l.lang != "fr" || !wishing.Has(l.low(k)) {
		return verb{}, false
	}
	j := k + 1
	for j < end && (l.is(j, "à", "de", "d'", "pouvoir", "devoir", "par", "jusqu'") || grammar.FrClitics.Has(l.low(j))) {
		j++
	}
	for _, f := range l.c.Verbs[l.low(j)] {
		if f.Kind == cue.Infinitive && l.tailAt(j+1, f.Tail) {
			return verb{span{k, j + 1 + len(f.Tail)}, f.Cue, cue.Finite, -1, false}, true
		}
	}
	return verb{}, false
}

// wishing are French verbs on which an infinitive of saying hangs, whoever says it already.
var wishing = grammar.Words("veut veulent voulait tient tiennent tenait préfère préfèrent tente tentent tentait feint feignent croit croient finit aime aiment va dit disent")

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
		return k < end && l.toks[k].Kind == token.Word && !l.toks[k].Cap && len(l.low(k)) > 4 && strings.HasSuffix(l.low(k), "ed")
	}
	if past(i) && i+1 < end && (l.startsName(i+1) || grammar.EnPronouns.Has(l.low(i+1)) || l.is(i+1, "the", "her", "his", "its", "their")) {
		if s, ok := l.subjectAfter(i+1, end); ok {
			return attribution{speaker: s, cue: span{i, i + 1}, ok: true, strong: true}
		}
	}
	k := i
	if i < end && grammar.EnPronouns.Has(l.low(i)) {
		k = i + 1
	} else if i < end && l.isWord(i) && (l.startsName(i) || grammar.EnDets.Has(l.low(i))) {
		for k = i + 1; k < min(end, i+nearHead) && l.isWord(k) && !past(k); k++ {
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
		if token.IsStop(l.toks[k]) {
			break
		}
	}
	return n <= longestSaid
}

// inverted reads who stands after a verb.
func (l *line) inverted(v verb, end int) attribution {
	at := attribution{cue: v.span, verb: v.cue, hedged: v.hedged, strong: true}
	if v.pronoun >= 0 {
		at.speaker, at.ok = span{v.pronoun, v.pronoun + 1}, true
		// "explique-t-il" says all; "explique-t-on à la mairie" does not
		if l.is(v.pronoun, "on") {
			for k := v.to; k < min(end, v.to+3); k++ {
				if l.is(k, "du") && l.is(k+1, "côté") && l.is(k+2, "de", "du", "des") {
					k += 2 // "souffle-t-on du côté de la mairie"
				}
				if l.is(k, "place", "rue", "avenue", "quai", "boulevard") && l.nounForward(k, end) > k+1 {
					at.speaker = span{k, l.nounForward(k, end)} // "assure-t-on place Beauvau"
					break
				}
				if l.is(k, "à", "au", "chez", "dans", "aux") || l.is(k-1, "côté") {
					if l.is(k+1, "siège", "sommet", "sein") && l.is(k+2, "de", "du", "d'", "des") {
						k += 2 // "au siège de la compagnie"
					}
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
	if l.lang != "fr" || !l.is(i, ",") || !l.g.Preps.Has(l.low(i+1)) && !l.g.Adverbs.Has(l.low(i+1)) && !l.lookAt(i+1) && !timeWords.Has(l.low(i+1)) && l.dayAt(i+1, end) == i+1 {
		return i
	}
	for k := i + 2; k < min(end-1, i+longestNoun) && (l.isWord(k) || l.is(k, ",")); k++ {
		if l.is(k, ",") {
			if l.g.Dets.Has(l.low(k+1)) || l.startsName(k+1) {
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
	for k < end && grammar.FrClitics.Has(l.low(k)) && !l.toks[k].Cap {
		k++
	}
	if k >= end || l.toks[k].Kind != token.Word || l.toks[k].Cap || grammar.FrCuts.Has(l.low(k)) || grammar.FrDets.Has(l.low(k)) || grammar.FrAdverbs.Has(l.low(k)) && !grammar.FrAux.Has(l.low(k)) || grammar.FrSubs.Has(l.low(k)) || l.g.Preps.Has(l.low(k)) {
		if !(k < end && grammar.FrAux.Has(l.low(k))) {
			return attribution{}
		}
	}
	verbEnd := k + 1
	if grammar.FrAux.Has(l.low(k)) {
		for verbEnd < min(end, k+verbGroup) && l.isWord(verbEnd) && (l.toks[verbEnd].Clitic || grammar.FrAdverbs.Has(l.low(verbEnd)) || strings.HasSuffix(l.low(verbEnd), "ment")) {
			verbEnd++
		}
		w := l.low(verbEnd)
		if !(strings.HasSuffix(w, "é") || strings.HasSuffix(w, "ée") || strings.HasSuffix(w, "és") || strings.HasSuffix(w, "i") || strings.HasSuffix(w, "u") || strings.HasSuffix(w, "is") || strings.HasSuffix(w, "it")) {
			return attribution{}
		}
		verbEnd++
	}
	for p := k; p < verbEnd; p++ {
		if l.toks[p].Clitic {
			return attribution{speaker: span{p, p + 1}, cue: span{i, verbEnd}, ok: true, strong: true}
		}
	}
	if l.isWord(verbEnd) && l.toks[verbEnd].Clitic {
		return attribution{speaker: span{verbEnd, verbEnd + 1}, cue: span{i, verbEnd + 1}, ok: true, strong: true}
	}
	w := l.low(verbEnd - 1)
	if verbEnd == k+1 && !(strings.HasSuffix(w, "e") || strings.HasSuffix(w, "ent") || strings.HasSuffix(w, "it") || strings.HasSuffix(w, "a") || strings.HasSuffix(w, "nd")) {
		return attribution{}
	}
	if !(l.isWord(verbEnd) && (grammar.FrDets.Has(l.low(verbEnd)) || l.startsName(verbEnd))) {
		return attribution{}
	}
	if s, ok := l.subjectAfter(verbEnd, end); ok && !s.empty() {
		return attribution{speaker: s, cue: span{i, verbEnd}, ok: true, strong: true}
	}
	return attribution{}
}

// trailing reads a cue at the end of a sentence that holds a few quoted words:
// "…, a indiqué X", "…, X said".
func (l *line) trailing(i, end int) attribution {
	for k := i; k < end && !l.is(k, ";"); k++ {
		if !l.is(k, ",") {
			continue
		}
		if at := l.after(k, end); at.ok && at.strong {
			return at
		}
	}
	return attribution{}
}
