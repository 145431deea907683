package quote

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// sourceAt reads "selon X" at i.
func (l *line) sourceAt(i, end int) attribution {
	if at := l.ownWords(i, end); at.ok {
		return at // before "selon" alone, which would name "ses termes"
	}
	for _, p := range l.c.Preps {
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
		s = l.whoseWork(s, end)
		return attribution{speaker: s, cue: span{i, from}, ok: true, strong: true}
	}
	if l.lang == "fr" {
		if at := l.learnedFrom(i, end); at.ok {
			return at
		}
		if l.is(i, "pour") {
			return l.inTheView(i, end)
		}
	}
	if l.lang == "de" && l.isWord(i) && l.is(i, "so") && i+1 < end && (l.g.Dets.Has(l.low(i+1)) || l.toks[i+1].Cap) {
		if n := l.nounForward(i+1, end); n > i+1 {
			return attribution{speaker: span{i + 1, n}, cue: span{i, i + 1}, ok: true, strong: true}
		}
	}
	return attribution{}
}

// learnedFrom reads a French source behind what was learnt: "a appris l’agence auprès du
// parquet", "de source judiciaire".
func (l *line) learnedFrom(i, end int) attribution {
	near := l.is(i, "auprès") && l.is(i+1, "de", "du", "d'", "des")
	if !near && !(l.is(i, "de") && l.is(i+1, "source", "sources")) || !l.learnedBefore(i) {
		return attribution{}
	}
	s := span{i + 1, l.nounForward(i+1, end)}
	if near {
		s.from++
	}
	if s.empty() {
		return attribution{}
	}
	return attribution{speaker: s, cue: span{i, i + 1}, ok: true, strong: true}
}

// inTheView reads whose view it is behind the French "pour" at i: "Sa maire s’inquiète : pour
// elle, …", "Pour l’Anssi, …". Only who can have a view has one, at the head of a sentence.
func (l *line) inTheView(i, end int) attribution {
	view := func(s span) attribution {
		return attribution{speaker: s, cue: span{i, i + 1}, ok: true, strong: true}
	}
	if l.is(i+1, "lui", "elle") && l.is(i+2, ",") && (l.toks[i].Cap || l.is(i-1, ":", ";", "car", "mais", "que", "puisque")) {
		return view(span{i + 1, i + 2})
	}
	if !l.toks[i].Cap && !l.is(i-1, ",") && !l.g.That.Has(l.low(i-1)) && !(l.is(i-1, "mais", "et", "or", "car") && l.toks[i-1].Cap) {
		return attribution{}
	}
	n := l.nounForward(i+1, end)
	if l.is(n, "(") && l.is(n+2, ")") && l.startsName(n+3) { // "le maire (DVD) Paul Roy"
		n = l.nounForward(n+3, end)
	}
	s := span{i + 1, n}
	if !l.toks[i].Cap && !(l.is(n, ",") && l.isQuote(n+1) && (l.hasPersonName(s) || l.roleIn(s) || l.bodyIn(s, story.GenderUnknown))) {
		return attribution{}
	}
	if l.is(n, ",") && l.g.Dets.Has(l.low(n+1)) && l.bodyIn(s, story.GenderUnknown) {
		const short = 4                                                 // tokens of a body's own name behind what it is
		if m := l.nounForward(n+1, end); l.is(m, ":") && m-n <= short { // "Pour l’association de la côte, l’Ancre :"
			return view(span{n + 1, m})
		}
	}
	const longest = 10
	if s.empty() || !l.is(n, ",", ":") || n-i > longest || !l.hasView(s, end) || l.timeOrManner(s) {
		return attribution{}
	}
	return view(s)
}

// hasView reports whether a French phrase names somebody or a body: by an office or a body
// with its article, by a name, by an article before a name.
func (l *line) hasView(s span, end int) bool {
	i := s.from
	if (l.roleIn(s) || l.bodyIn(s, story.GenderUnknown)) && l.g.Dets.Has(l.low(i)) {
		return true
	}
	if l.startsName(i) && (!l.ordinary(i) || titles.Has(l.low(i)) || l.is(i, "me") && l.startsName(i+1)) {
		return true
	}
	return l.is(i, "l'", "le", "la", "les") && l.toks[min(i+1, end-1)].Cap
}

// whoseWork narrows a French phrase for a study or a count to those who made it:
// "selon un relevé mené en mai par l’association".
func (l *line) whoseWork(s span, end int) span {
	if l.lang != "fr" || !grammar.FrDets.Has(l.low(s.from)) {
		return s
	}
	for k := s.from + 2; k < min(end, s.from+nearHead) && l.isWord(k); k++ {
		if !carriedOut.Has(l.low(k)) {
			continue
		}
		for j := k + 1; j < min(end, k+nearObject) && (l.isWord(j) || l.is(j, "-")); j++ {
			if n := l.nounForward(j+1, end); l.is(j, "par") && n > j+1 && grammar.FrDets.Has(l.low(j+1)) {
				return span{j + 1, n}
			}
		}
		for l.is(k-1, "été", "ayant", "a", "ont", "qui") {
			k--
		}
		return span{s.from, max(s.from+2, min(s.to, k))} // "un rapport publié mardi"
	}
	return s
}

var carriedOut = grammar.Words("mené menée menés menées réalisé réalisée réalisés réalisées conduit conduite conduites effectué effectuée effectués effectuées établi établie établis établies dressé dressée publié publiée publiés publiées communiqué communiquée communiqués communiquées transmis transmise transmises diffusé diffusée diffusés diffusées fourni fournie fournis fournies donné donnée donnés données compilé compilée recueilli recueillie recueillis recueillies")

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
	var nouns grammar.Set
	switch {
	case l.lang == "en" && l.is(i, "in", "by") && l.is(k, "his", "her", "their", "its"):
		nouns = ownEn
	case l.lang == "fr" && l.is(i, "à", "selon", "de") && l.is(k, "son", "sa", "ses", "leur", "leurs"):
		nouns = ownFr
	case l.lang == "fr" && l.apresAt(i) && l.is(i+2, "son", "sa", "ses", "leur", "leurs"):
		nouns, k = ownFr, i+2
	default:
		return attribution{}
	}
	n := k + 1
	if l.is(n, "own", "propre", "propres") {
		n++
	}
	if n >= end || !nouns.Has(l.low(n)) {
		return attribution{}
	}
	return attribution{speaker: span{k, k + 1}, cue: span{i, n + 1}, ok: true, strong: true}
}

// apresAt reports whether "d'après" stands at i, which is two tokens.
func (l *line) apresAt(i int) bool { return l.is(i, "d'") && l.is(i+1, "après") }

var (
	ownEn = grammar.Words("words view opinion eyes account admission telling judgment judgement")
	ownFr = grammar.Words("yeux avis termes mots dires aveu sens propos goût")
)

// sourceName reads who is named after "selon".
func (l *line) sourceName(from, end int) (span, bool) {
	if from >= end || !l.isWord(from) {
		return span{}, false
	}
	if l.is(from, "nos", "our") && l.is(from+1, "informations", "information", "sources") {
		return span{}, false // the outlet itself
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
	if ok && l.lang == "en" {
		s = l.issuer(s, end)
	}
	for i := s.from; ok && i < min(s.to, s.from+3); i++ {
		if measures.Has(l.low(i)) {
			return span{}, false // "selon les saisons": it depends on them
		}
	}
	return s, ok
}

// issuer narrows a text that English names by who put it out to those: "a
// statement released by the port".
func (l *line) issuer(s span, end int) span {
	for k := s.from + 1; k < min(s.from+nearHead, end); k++ {
		if !statements.Has(l.low(k)) && !l.is(k, "release", "report", "transcript") || !issued.Has(l.low(k+1)) || !l.is(k+2, "by") {
			continue
		}
		if n := l.nounForward(k+3, end); n > k+3 {
			return span{k + 3, n}
		}
	}
	return s
}

var issued = grammar.Words("released issued published signed sent written posted shared distributed provided")

// germanNoun returns where the German noun phrase at i ends: every noun has its
// capital, and a small word goes on with it only before another.
func (l *line) germanNoun(i, end int) int {
	n := i
	for k := i; k < min(end, i+longestNoun) && l.isWord(k); k++ {
		if l.toks[k].Cap || l.toks[k].Kind == token.Number {
			n = k + 1
			continue
		}
		if deAux.Has(l.low(k)) || !(k+1 < end && (l.toks[k+1].Cap || l.toks[k+1].Kind == token.Number || l.g.Dets.Has(l.low(k)) || l.g.Preps.Has(l.low(k)))) {
			break
		}
		if n > i && l.g.Dets.Has(l.low(k)) && !l.is(k, "des", "der") {
			break // the next noun phrase: "haben Polizei | die Männer"
		}
	}
	return n
}

var deAux = grammar.Words("ist sind war waren hat haben hatte hatten sei seien habe werde wird werden wurde wurden soll sollen sollte kann könne könnte muss müsse darf will bleibt gibt geht steht liegt")

// measures are nouns by which something is measured and that say nothing.
var measures = grammar.Words(`cas besoin besoins âge âges niveau niveaux juridictions régions région saison saisons jours modèle modèles critère critères règle règles calendrier barème modalités humeur
 taille poids usage disponibilités revenus revenu quartiers heures goûts moyens type types age season size need needs schedule rules`)

// source finds "selon X" anywhere in a sentence.
func (l *line) source(from, end int) attribution {
	for i := from; i < end; i++ {
		if l.toks[i].Kind != token.Word {
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
