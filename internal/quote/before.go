package quote

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// before reads the cue that leads into the quotation at i: "X a dit :", "X said
// that", "il promet de", or a bare "X :".
func (l *line) before(start, lo, i int) attribution {
	colon := l.is(i-1, ":")
	if s, ok := l.sharedBy(lo, i-1); ok && colon {
		return attribution{speaker: s, cue: span{i - 1, i}, ok: true}
	}
	if at := l.wordsFrom(lo, i); at.ok {
		return at
	}
	if at := l.inWhoseView(start, i); at.ok {
		return at
	}
	// the nearest reporting verb
	for k := i - 1; k >= lo; k-- {
		if !colon && l.is(k, ";", ":") || token.IsStop(l.toks[k]) && k+1 < len(l.toks) && l.toks[k+1].Gap {
			break
		}
		v, ok := l.verbAt(k, i)
		if !ok || v.cue.Quiet || l.lang == "en" && l.is(v.to, "by") && strings.HasSuffix(l.low(v.from), "ed") && !l.passiveTold(v) {
			continue // "the plan announced by the mayor “would” …"
		}
		v = l.wholeVerb(lo, k, i, v)
		if at := l.bySense(start, v, i); at.ok {
			return at
		}
		if l.lang == "fr" && goesOn.Has(v.cue.Lemma) && grammar.FrDets.Has(l.low(v.to)) {
			continue // "poursuivre les recherches"
		}
		if l.lang == "en" && v.cue.Lemma == "continue" && v.to < i && !l.is(v.to, ",", ":") && !l.g.That.Has(l.low(v.to)) {
			continue // "the work continued despite “many calls”"
		}
		return l.doneBy(start, lo, v, i)
	}
	if at := l.source(lo, i); at.ok {
		return at
	}
	if at := l.wantedBy(start, i); at.ok {
		return at
	}
	if !colon {
		for k := i - 2; k > lo; k-- {
			if l.is(k, ":") {
				return l.statementBy(lo, k)
			}
		}
		return attribution{}
	}
	if at := l.statementBy(lo, i-1); at.ok {
		return at
	}
	// "X : « … »", "Joël Roy, maire : « … »"
	s, ok := l.mainSubject(l.lastClause(lo, i-1), i-1)
	if l.lang == "de" {
		s, ok = l.germanSubject(lo, i-1)
	}
	if ok && l.head && l.lang == "fr" && l.eventHead(s) {
		return attribution{cue: span{i - 1, i}, ok: true} // "Effondrement du pont : « … »": what it is about
	}
	if l.lang == "en" && ok {
		for k := s.from + 1; k+1 < s.to; k++ {
			if l.is(k, "'s") && (messages.Has(l.low(k+1)) || l.is(k+1, "message", "answer", "reply", "response", "advice", "warning", "verdict", "plea", "words")) {
				s.to = k // "Ana Roy's message to them was blunt: “…”"
			}
		}
	}
	if ok && !l.timeOrManner(s) && (l.lang == "fr" || l.lang == "en" || l.lang == "de" || s.to == i-1 || l.g.Pronouns.Has(l.low(s.from))) {
		return attribution{speaker: s, cue: span{i - 1, i}, ok: true}
	}
	return attribution{cue: span{i - 1, i}, ok: true}
}

// passiveTold reports whether a form of to be stands before the participle v.
func (l *line) passiveTold(v verb) bool { return grammar.EnBe.Has(l.low(v.from - 1)) }

// wordsFrom reads whose warning, claim or call it is of which English quotes a
// few words at i: "despite warnings from his deputy about “odd bills”".
func (l *line) wordsFrom(lo, i int) attribution {
	k := i - 1
	if l.lang != "en" || l.isQuote(i-1) {
		return attribution{}
	}
	if l.g.Dets.Has(l.low(k)) {
		k--
	}
	if !l.is(k, "about", "of", "over", "against", "that", "for") {
		return attribution{}
	}
	for j := k - 2; j > max(lo, k-nearObject) && l.isWord(j); j-- {
		if l.is(j, "from", "by") && (enClaims.Has(l.low(j-1)) || enDeeds.Has(l.low(j-1)) || l.is(j-1, "complaint", "complaints", "questions", "criticism", "letters", "objections", "praise")) {
			return attribution{speaker: span{j + 1, k}, cue: span{j - 1, j}, ok: true, strong: true}
		}
	}
	return attribution{}
}

// statementBy reads whose statement it is that a colon at i opens: "read a
// statement by its head, Ana Roy:", "dans un communiqué de la mairie :".
func (l *line) statementBy(lo, i int) attribution {
	if at := l.sentBy(lo, i); at.ok {
		return at
	}
	for k := i - 1; k >= max(lo, i-longestSaid); k-- {
		if !statements.Has(l.low(k)) || !l.is(k+1, "by", "from", "of", "de", "du", "d'", "des", "signé", "signée") {
			continue
		}
		s := span{k + 2, i}
		if l.is(k+1, "du", "des") {
			s.from = k + 1
		} else if l.is(k+1, "signé", "signée") && l.is(k+2, "par") {
			s.from++
		}
		if s.empty() || l.hasVerb(s) {
			return attribution{}
		}
		return attribution{speaker: s, cue: span{k, k + 1}, ok: true, strong: true}
	}
	return attribution{}
}

// withWhom reads who does an English verb in -ing that goes on from a clause of somebody
// else's: "The council called it late, with its clerk, Ana Roy, telling reporters …".
func (l *line) withWhom(lo int, v verb) (span, bool) {
	if l.lang != "en" || v.kind != cue.Gerund {
		return span{}, false
	}
	for k := v.from - 1; k >= max(lo, 1, v.from-longestNoun) && (l.isWord(k) || l.is(k, ",")); k-- {
		if !l.is(k, "with") {
			continue
		}
		s := span{k + 1, v.from}
		if l.is(s.to-1, ",") {
			s.to--
		}
		return s, (l.is(k-1, ",") || l.isQuote(k-1)) && !s.empty() && l.hasName(s)
	}
	return span{}, false
}

// sentBy reads who sent the message that a colon at i opens: "a text that Ana Roy sent to
// a friend at noon:", "un message envoyé par Ana Roy :".
func (l *line) sentBy(lo, i int) attribution {
	for k := i - 1; k > max(lo, i-longestMessage); k-- {
		if !sendings.Has(l.low(k)) {
			continue
		}
		if l.is(k+1, "by", "par") {
			if end := l.nounForward(k+2, i); end > k+2 {
				return attribution{speaker: span{k + 2, end}, cue: span{k, k + 1}, ok: true, strong: true}
			}
			continue
		}
		v := k // where its auxiliaries begin
		for v > lo && (grammar.EnAux.Has(l.low(v-1)) || grammar.FrAux.Has(l.low(v-1))) {
			v--
		}
		s, ok := l.subjectBefore(lo, v)
		if !ok || s.from <= lo || s.to > v {
			return attribution{}
		}
		noun := s.from - 1
		if l.is(noun, "that", "which", "que", "qu'") {
			noun--
		}
		if l.is(noun, "message", "messages") || messages.Has(l.low(noun)) {
			return attribution{speaker: s, cue: span{k, k + 1}, ok: true, strong: true}
		}
		return attribution{}
	}
	return attribution{}
}

// longestMessage is how many words the clause has at most that says who sent what follows.
const longestMessage = 24

var (
	sendings = grammar.Words("sent wrote posted texted emailed addressed recorded left envoyé envoyée adressé adressée écrit écrite posté postée laissé publié publiée")
	messages = grammar.Words("message text email e-mail letter note tweet post memo card sms texto courriel mail courrier lettre mot billet")
)

var statements = grammar.Words("statement message letter email note tweet post communiqué message lettre courriel tweet mot")

// lastClause returns where the last clause begins of those that a conjunction
// after a comma joins before i: "The train left, and the driver waited".
func (l *line) lastClause(lo, i int) int {
	for k := i - 3; k > lo+2; k-- {
		if l.is(k, ",") && (l.g.And.Has(l.low(k+1)) || l.is(k+1, "but", "mais")) && (l.g.Dets.Has(l.low(k+2)) || l.startsName(k+2)) && !l.wordIn(",", k+1, i) {
			if s, ok := l.mainSubject(k+2, i); ok && s.to < i {
				return k + 2
			}
			return lo
		}
	}
	return lo
}

// bySense reads French verbs whose subject is not beside them: "la promesse de
// dire", "pour dénoncer", "comme le rappelle X".
func (l *line) bySense(start int, v verb, i int) attribution {
	if l.lang != "fr" {
		return attribution{}
	}
	at := attribution{cue: v.span, verb: v.cue, ok: true, strong: true}
	found := false
	switch {
	case v.kind == cue.Infinitive && (l.is(v.from-1, "pour") || l.is(v.from-1, "de", "d'") && l.isWord(v.from-2) && !l.is(v.from-2, "et", "avant", "puis", "afin", "tout", "vient", "viennent", "lieu", "loin") && l.nounAt(v.from-2)):
		at.speaker, found = l.mainSubject(start, v.from)
		found = found && !l.timeOrManner(at.speaker)
	case v.kind == cue.Infinitive && l.is(v.from-1, "faire", "fait", "font", "faisait", "faisant", "fera") && l.is(v.to, "à") && l.nounForward(v.to+1, i) > v.to+1:
		at.speaker, found = span{v.to + 1, l.nounForward(v.to+1, i)}, true // "ce qui fait dire à Joël Roy que"
	case v.kind != cue.Gerund && v.kind != cue.Infinitive && l.is(v.from-1, "le", "l'") && l.is(v.from-2, "comme"):
		at.speaker, found = l.subjectAfter(v.to, i)
	}
	if !found {
		return attribution{}
	}
	return at
}

// doneBy finds who does the reporting verb that leads into the quotation at i.
func (l *line) doneBy(start, lo int, v verb, i int) attribution {
	at := attribution{cue: v.span, verb: v.cue, ok: true, strong: true}
	by := func(s span) attribution { at.speaker = s; return at }
	if s, found := l.withWhom(lo, v); found {
		return by(s)
	}
	if s, found := l.unstated(start, v, i); found {
		return by(s)
	}
	if comma, s := l.fronted(start, v, len(l.toks)); comma > 0 {
		return by(s)
	}
	at.hedged = v.hedged
	if l.lang == "nl" && v.kind == cue.Finite && l.verbSecond(lo, v.from) {
		if s, found := l.subjectAfter(v.to, i); found {
			return by(s)
		}
	}
	if l.lang == "de" {
		if s, found := l.germanSubject(lo, i); found && !l.timeOrManner(s) {
			return by(s)
		}
	}
	from := v.from
	if v.kind == cue.Infinitive {
		from = l.governorOf(lo, v.from)
	}
	if v.pronoun >= 0 {
		return by(span{v.pronoun, v.pronoun + 1})
	}
	if p := l.hungBefore(start, v); p >= 0 {
		return by(span{p, p + 1})
	}
	if l.lang == "fr" && l.is(i-1, ":") && l.is(v.from-1, ",") && v.kind != cue.Gerund && v.kind != cue.Infinitive {
		// "Faux, rétorque le maire : « … »"
		if s, found := l.subjectAfter(v.to, i-1); found && s.to == i-1 && (l.g.Dets.Has(l.low(s.from)) || l.startsName(s.from)) {
			return by(s)
		}
	}
	if l.lang == "en" && v.kind == cue.Finite && l.is(v.from-1, ",") && l.is(i-1, ",") {
		// "It was, said Ana Roy, “…”"
		if s, found := l.subjectAfter(v.to, i-1); found && s.to == i-1 {
			return by(s)
		}
	}
	if s, found := l.subjectBefore(lo, from); found {
		return by(s)
	}
	// "explique le maire : « … »", "Voilà ce qu'a dit X :"
	if v.kind != cue.Gerund && v.kind != cue.Infinitive {
		if s, found := l.subjectAfter(v.to, i); found && (l.is(i-1, ":") || v.from == lo || l.g.That.Has(l.low(v.from-1))) {
			return by(s)
		}
	}
	// a verb without a subject of its own takes the one of the verb before:
	// "a salué …, ajoutant que", "avant de conclure"
	if s, found := l.mainSubject(start, v.from); found {
		return by(s)
	}
	at.hedged = false
	return at
}

// goesOn are verbs that say something only where they have no object.
var goesOn = grammar.Words("poursuivre continuer reprendre enchaîner compléter corriger couper glisser souffler accorder")

// verbSecond reports whether something else than the subject stands before a
// German or Dutch verb, so that the subject follows it: "Dazu sagte Roy".
func (l *line) verbSecond(lo, i int) bool {
	for lo < i && !l.isWord(lo) {
		lo++
	}
	return lo < i && (deFronted.Has(l.low(lo)) || l.g.Preps.Has(l.low(lo)) || timeWords.Has(l.low(lo)))
}

var deFronted = grammar.Words(`so dazu dann darin dabei hierzu außerdem weiter weiterhin zudem wörtlich daraufhin danach später gegenüber zugleich gleichzeitig ferner dort da zuvor damit heute gestern
 daarover toen daarbij verder ook zo later bovendien vandaag gisteren`)

// subjectOfVerbBefore finds who does the nearest finite reporting verb before
// i: it is also the subject of a participle that follows, ", adding that".
func (l *line) subjectOfVerbBefore(from, i int) (span, bool) {
	for k := i - 1; k >= from; k-- {
		v, ok := l.verbAt(k, i)
		if !ok || v.kind == cue.Gerund || v.kind == cue.Infinitive {
			continue
		}
		v = l.wholeVerb(from, k, i, v)
		if v.pronoun >= 0 {
			return span{v.pronoun, v.pronoun + 1}, true
		}
		if s, ok := l.subjectAfter(v.to, i); ok && l.lang == "fr" && l.is(v.from-1, ",") && l.is(s.to, ",") {
			return s, true // "…, a annoncé Roy, ajoutant"
		}
		if s, ok := l.subjectBefore(from, v.from); ok && !l.timeOrManner(s) {
			return s, true
		}
		if l.lang == "en" && !l.startsName(v.to) && !l.g.Pronouns.Has(l.low(v.to)) {
			return l.mainSubject(from, v.from) // what follows is its object
		}
		return l.subjectAfter(v.to, i)
	}
	return span{}, false
}

// nounAt reports whether an article stands right before the word at i, or one
// adjective away.
func (l *line) nounAt(i int) bool {
	return l.g.Dets.Has(l.low(i-1)) || l.g.Dets.Has(l.low(i-2)) && l.isWord(i-1)
}

// governorOf returns where the verb group begins that the infinitive at i
// depends on: "est venue nous lancer", "va dire".
func (l *line) governorOf(lo, i int) int {
	if l.lang == "en" {
		return l.doerOf(lo, i)
	}
	for i > lo && (grammar.FrClitics.Has(l.low(i-1)) || grammar.FrAux.Has(l.low(i-1)) || l.is(i-1, "par") && frPhases.Has(l.low(i-2)) || l.is(i-1, "de", "d'", "à", "venu", "venue", "venus", "venues", "va", "vont", "allait", "vient", "viennent",
		"veut", "voulu", "tenu", "osé", "allé", "allée", "fini", "dû", "pu", "tient", "doit", "peut") || (l.is(i, "de", "d'", "à", "par") || l.is(i, "soin", "garde")) && frPhases.Has(l.low(i-1))) {
		i--
	}
	if j := i - 1; l.lang == "fr" && i < len(l.toks) && l.is(i, "de", "d'", "à") {
		// "ne cesse de répéter", "n’arrête pas de dire", "n’a de cesse de dire"
		if l.is(j, "pas", "plus", "jamais") {
			j--
		}
		if j-1 > lo && l.is(j-1, "ne", "n'") {
			i = j - 1
		}
	}
	return i
}

// frPhases are French verbs, and what goes with them, that say how far one is
// with saying: "continue de dire", "se borne à indiquer", "a pris soin de préciser".
var frPhases = grammar.Words(`continue continuent continuait continuaient continuera continueront continué persiste persistent persistait persistaient persisté
 commence commencent commençait commençaient commencé recommence recommencent finit finissent finissait obstine obstinent obstinait obstiné borne bornent bornait borné
 contente contentent contentait contenté empresse empressent empressait empressé évite évitent évitait évité hésite hésitent hésitait hésité soin pris prend prennent
 garde gardent gardé abstient abstiennent abstenu efforce efforcent efforçait efforcé plaît plaisent attache attachent attachait attaché résout résigné résigne`)
