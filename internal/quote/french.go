package quote

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// anonymously reports whether the words from k on say that someone would rather
// not be named: "rester anonyme", "taire son prénom", "ne pas donner son nom".
func (l *line) anonymously(k int) bool {
	if l.is(k, "à", "de") {
		k++
	}
	if l.is(k, "ne") && l.is(k+1, "pas") {
		return l.is(k+2, "donner", "dire", "révéler", "livrer", "communiquer", "dévoiler", "divulguer") && l.is(k+3, "son", "leur") && l.is(k+4, "nom", "prénom", "identité", "patronyme")
	}
	switch l.low(k) {
	case "rester", "demeurer":
		return l.is(k+1, "anonyme", "anonymes", "discret", "discrète", "discrets", "discrètes") || l.is(k+1, "dans") && l.is(k+3, "anonymat")
	case "garder", "conserver", "préserver":
		return l.is(k+1, "l'", "son", "leur") && l.is(k+2, "anonymat")
	case "taire", "cacher":
		return l.is(k+1, "son", "leur") && l.is(k+2, "nom", "prénom", "identité", "patronyme")
	}
	return false
}

// frenchContent reads what a verb reports without "que": an infinitive with or
// without its preposition, or the thing announced, denied, called for.
func (l *line) frenchContent(v verb, c *cue.Cue, i, to int) (span, bool) {
	lemma, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(c.Lemma, "se "), "s'"), " ")
	k := l.pastManner(i, to)
	if c.Inf && c.Tone == story.TonePromising {
		k = l.toTheDeed(k, to)
	}
	if frObjects.Has(lemma) && !(frFigures.Has(lemma) && l.is(k, "à") && k+1 < to && l.toks[k+1].Kind == token.Number) {
		k = l.toTheThing(k, to)
	}
	if k >= to-1 || !l.isWord(k) {
		return span{}, false
	}
	if (c.Inf || c.That) && lemma != "préférer" && l.doneToIt(i, to) && !l.anonymously(i) {
		return span{i, to}, true
	}
	w, next := l.low(k), l.low(k+1)
	if s, ok := l.frenchTopic(c, i, to); ok && v.kind != cue.Infinitive {
		return s, true
	}
	if s, ok := l.saidToBe(c, k, to); ok {
		return s, true
	}
	switch {
	case lemma == "confirmer" && l.is(k, "une", "des", "les", "l'") && l.is(k+1, "information", "informations"):
		return span{}, false // whose news it was
	case c.Inf && l.anonymously(k):
		return span{}, false // "préfère garder l’anonymat": how, not what
	case c.Inf && w == "à" && next == "ce" && l.g.That.Has(l.low(k+2)):
		return span{k + 3, to}, to-k >= 5 // "s’engage à ce que le pont rouvre"
	case lemma == "reprocher" && l.is(k, "à", "au", "aux"):
		to = l.objectEnd(k, to)
		return span{k, to}, to-k >= 4
	case frFigures.Has(lemma) && w == "à" && l.toks[k+1].Kind == token.Number:
		return span{k, l.objectEnd(k+1, to)}, true // "estime à 300 le nombre d’emplois"
	case lemma == "dire" && c.Refl:
		return span{k, to}, to-k >= 2
	case frUrges.Has(lemma) && l.urgedTo(k, to):
		return span{k, to}, true
	case lemma == "plaider" && w == "pour" && (grammar.FrDets.Has(next) && (role.Is("fr", l.low(k+2)) || l.is(k+2, "requérants", "plaignants", "victimes", "familles", "parents", "riverains"))):
		return span{}, false // whom a lawyer speaks for
	case c.Inf && l.deedAsked(k, to) > k:
		return span{k, to}, true
	case c.Inf && (w == "de" || w == "d'" || w == "à") && isInfinitive(next, l.low(k+2)):
		return span{k + 1, to}, to-k >= leastReported
	case c.Inf && c.Tone == story.TonePromising && w == "à" && grammar.FrDets.Has(next):
		return span{k + 1, to}, to-k >= leastReported
	case (c.Inf || c.That) && isInfinitive(w, next):
		return span{k, to}, true
	case lemma == "accuser" && l.is(k, "un", "une", "le", "la") && suffered.Has(next):
		return span{}, false // "accuse une baisse"
	case v.kind != cue.Infinitive && (c.Lemma == "mettre en avant" || c.Lemma == "mettre en cause" || c.Lemma == "faire état de"):
		to = l.objectEnd(k, to)
		return span{k, to}, to-k >= leastReported && (grammar.FrDets.Has(w) || l.g.Preps.Has(w))
	case lemma == "préférer":
		return span{}, false
	case lemma == "parler" && (w == "de" || w == "d'") && grammar.FrDets.Has(next):
		return span{k + 1, l.objectEnd(k+1, to)}, to-k >= leastReported
	case lemma == "appeler" && w == "à" || lemma == "plaider" && w == "pour":
		return span{k + 1, to}, to-k >= leastReported
	case lemma == "condamner" && l.sentenced(k, to), lemma == "reconnaître" && l.seenAgain(k, to):
		return span{}, false
	case frFigures.Has(lemma) && !l.putAt(k, to):
		return span{}, false
	case l.voted(k, to), frDenials.Has(lemma) && l.is(to-1, "%") && l.is(to-3, "à"):
		return span{}, false // "rejettent le projet à 57 %"
	case frObjects.Has(lemma) && (grammar.FrDets.Has(w) || w == "d'" || w == "de" || l.toks[k].Cap || l.toks[k].Kind == token.Number) && w != "par":
		to = l.objectEnd(k, to)
		return span{k, to}, to-k >= leastReported || to-k >= 2 && frDenials.Has(lemma) && !l.is(k, "ce", "cet", "cette", "ces")
	}
	return span{}, false
}

// pastManner returns where the words end that say at i how and when, and who is
// set apart: "fermement", ", eux,", "le 9 mars".
func (l *line) pastManner(i, to int) int {
	k := i
	for k < to && (grammar.FrAdverbs.Has(l.low(k)) && !grammar.FrDets.Has(l.low(k)) || strings.HasSuffix(l.low(k), "ment") && len(l.low(k)) > 7) && !l.is(k, "par", "pour", "sur", "en", "d'") && !(l.is(k, "à", "de") && !l.is(k+1, "nouveau", "son", "leur", "plus")) {
		k++
	}
	if l.partOfDay(k) {
		k += 2
	}
	if l.is(k, ",") && l.is(k+1, "eux", "elles", "elle", "lui") && l.is(k+2, ",") {
		k += 3
	}
	return max(k, l.dayAt(k, to)) // "lance le 9 mars une offre"
}

// partOfDay reports whether "ce matin", "cet après-midi" or the like stands at i.
func (l *line) partOfDay(i int) bool {
	return l.lang == "fr" && l.is(i, "ce", "cet", "cette") && l.is(i+1, "matin", "midi", "après-midi", "soir", "nuit", "week-end", "semaine", "mois", "année")
}

// toTheDeed returns where the deed begins that is promised from k on: "s’engage
// « noir sur blanc » à geler".
func (l *line) toTheDeed(k, to int) int {
	if k >= to || l.is(k, "à", "de", "d'") {
		return k
	}
	for j := k; j < min(to-1, k+6) && (l.isWord(j) || l.isQuote(j) && l.toks[j].Len() < 40); j++ {
		if l.is(j, "à", "de", "d'") && isInfinitive(l.low(j+1), l.low(j+2)) && !isInfinitive(l.low(k), l.low(k+1)) {
			return j
		}
		if l.g.That.Has(l.low(j)) || grammar.FrDets.Has(l.low(j)) && j == k {
			break
		}
	}
	return k
}

// toTheThing returns where the thing begins that is asked for, denied or
// announced: when, where and how come first, "réclame dans une lettre une enquête".
func (l *line) toTheThing(k, to int) int {
	if k >= to || !l.isWord(k) || l.deedAsked(k, to) > k || (!l.g.Preps.Has(l.low(k)) || l.is(k, "de", "d'", "du", "des")) && !timeWords.Has(l.low(k)) {
		return k
	}
	for j := k + 2; j < min(to, k+nearObject); j++ {
		if l.is(j, "des") && l.is(k, "au", "à", "aux") && j+1 < to && !l.toks[j+1].Cap && j-k <= 3 {
			return j // "demande au gouvernement des mesures"
		}
		if grammar.FrDets.Has(l.low(j)) && !l.g.Preps.Has(l.low(j)) && !l.g.Preps.Has(l.low(j-1)) && !grammar.FrDets.Has(l.low(j-1)) {
			return j
		}
	}
	return k
}

// frFigures are verbs that say how many or how much.
var frFigures = grammar.Words("estimer évaluer chiffrer")

// suffered is what a firm "accuse" without saying anything.
var suffered = grammar.Words("baisse hausse recul perte pertes retard coup déficit repli chute choc contrecoup")

// frObjects are verbs whose object says what is announced, denied or asked for.
var frObjects = grammar.Words(`annoncer réclamer demander exiger promettre dénoncer nier démentir récuser contester proposer confirmer reconnaître admettre rejeter
 condamner accuser prôner redouter craindre regretter souhaiter recommander préconiser avouer chiffrer estimer revendiquer réfuter pronostiquer soupçonner déplorer fustiger critiquer saluer invoquer évaluer
 défendre soutenir privilégier approuver désapprouver louer vanter pointer`)

var frUrges = grammar.Words("exhorter inviter presser inciter sommer appeler convier encourager enjoindre prier")

// urgedTo reports whether somebody and a deed follow: "chacun à partir", "les
// habitants de partir".
func (l *line) urgedTo(k, to int) bool {
	for j := k + 1; j < min(to-1, k+nearObject) && l.isWord(j); j++ {
		if l.is(j, "à", "de", "d'") && isInfinitive(l.low(j+1), l.low(j+2)) {
			return true
		}
	}
	return false
}

// putAt reports whether a figure is given for what stands at k: "évalue la
// participation à 34 %".
func (l *line) putAt(k, to int) bool {
	for ; k+1 < to; k++ {
		if l.is(k, "à") && (l.toks[k+1].Kind == token.Number || l.is(k+1, "plus", "près", "environ", "quelque", "au", "moins", "un", "une", "deux", "trois", "quatre", "cinq", "dix", "cent")) {
			return true
		}
	}
	return false
}

// deedAsked returns where the deed begins that somebody at k is asked to do,
// "aux habitants de partir"; k if there is none.
func (l *line) deedAsked(k, to int) int {
	if !l.is(k, "à", "au", "aux") {
		return k
	}
	for j := k + 2; j <= min(to-2, k+nearObject) && l.isWord(j); j++ {
		if l.is(j, "de", "d'") && isInfinitive(l.low(j+1), l.low(j+2)) {
			return j
		}
		if l.g.That.Has(l.low(j)) || l.g.Relative.Has(l.low(j)) {
			break
		}
	}
	return k
}

// dayAt returns where a day at k ends, "le 9 mars", "mardi 24 mars"; k if none
// stands there.
func (l *line) dayAt(k, to int) int {
	i := k
	if l.is(i, "depuis", "dès") {
		i++
	}
	if l.is(i, "le", "ce") {
		i++
	}
	day := timeWords.Has(l.low(i))
	if day {
		i++
	}
	if i < to && (l.toks[i].Kind == token.Number || l.is(i, "1er")) && timeWords.Has(l.low(i+1)) {
		return min(to, i+2)
	}
	if day && i > k+1 {
		return min(to, i)
	}
	return k
}

var frDenials = grammar.Words("nier démentir récuser contester réfuter rejeter")

// isInfinitive reports whether w, or after a negation or a pronoun the next
// word, is a French infinitive.
func isInfinitive(w, next string) bool {
	switch w {
	case "ne", "n'":
		return true
	case "se", "s'", "y", "en", "pas":
		return isInfinitive(next, "")
	case "l'", "le", "la", "les", "lui", "leur":
		// an article as often as a pronoun: "la lettre", "le dossier", "l’espoir"
		return isInfinitive(next, "") && !(strings.HasSuffix(next, "ier") && !strings.HasSuffix(next, "fier") && !strings.HasSuffix(next, "blier")) &&
			!nounsInIr.Has(next) && (!strings.HasSuffix(next, "oir") || strings.HasSuffix(next, "voir") && next != "pouvoir" && next != "devoir")
	}
	switch {
	case len(w) <= 3:
		return false
	case strings.HasSuffix(w, "re"):
		for _, e := range [...]string{"", "re", "ré", "dé", "mé", "r", "com", "sur", "sous", "inter", "contre", "entre", "pré", "em", "ad", "per", "o", "sou", "con", "pro", "re-"} {
			if rest, ok := strings.CutPrefix(w, e); ok && verbsInRe.Has(rest) {
				return true
			}
		}
		return false
	}
	return (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir")) && !nounsInEr.Has(w)
}

var (
	verbsInRe = grammar.Words(`dire faire prendre rendre vendre mettre suivre vivre connaître naître paraître disparaître apparaître produire construire réduire conduire introduire traduire séduire détruire
 instruire croire lire élire écrire inscrire décrire prescrire souscrire rire sourire suffire défendre fendre attendre entendre étendre tendre descendre suspendre dépendre perdre répondre confondre fondre
 tondre mordre battre abattre combattre débattre permettre battre convaincre vaincre exclure conclure inclure résoudre coudre joindre rejoindre atteindre éteindre peindre craindre plaindre contraindre
 restreindre enfreindre boire être plaire taire rompre interrompre corrompre nuire cuire luire moudre absoudre dissoudre poursuivre survivre répandre soumettre reconnaître compromettre promettre`)
	nounsInIr = grammar.Words("avenir plaisir désir souvenir loisir soupir cuir tir")
	nounsInEr = grammar.Words("hier premier dernier février janvier hiver fer mer cher fier enfer amer cancer super leader manager cuiller avenir")
)
