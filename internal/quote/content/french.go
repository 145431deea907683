package content

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// anonymously reports whether the words from k on say that someone would rather
// not be named: "rester anonyme", "taire son prénom", "ne pas donner son nom".
func anonymously(l *line.Line, k int) bool {
	if l.Is(k, "à", "de") {
		k++
	}
	if l.Is(k, "ne") && l.Is(k+1, "pas") {
		return l.Is(k+2, "donner", "dire", "révéler", "livrer", "communiquer", "dévoiler", "divulguer") && l.Is(k+3, "son", "leur") && l.Is(k+4, "nom", "prénom", "identité", "patronyme")
	}
	switch l.Low(k) {
	case "rester", "demeurer":
		return l.Is(k+1, "anonyme", "anonymes", "discret", "discrète", "discrets", "discrètes") || l.Is(k+1, "dans") && l.Is(k+3, "anonymat")
	case "garder", "conserver", "préserver":
		return l.Is(k+1, "l'", "son", "leur") && l.Is(k+2, "anonymat")
	case "taire", "cacher":
		return l.Is(k+1, "son", "leur") && l.Is(k+2, "nom", "prénom", "identité", "patronyme")
	}
	return false
}

// french reads what a verb reports without "que": an infinitive with or
// without its preposition, or the thing announced, denied, called for.
func french(l *line.Line, v line.Verb, c *cue.Cue, i, to int) (line.Span, bool) {
	lemma, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(c.Lemma, "se "), "s'"), " ")
	k := pastManner(l, i, to)
	if c.Inf && c.Tone == story.TonePromising {
		k = toTheDeed(l, k, to)
	}
	if frObjects.Has(lemma) && !(frFigures.Has(lemma) && l.Is(k, "à") && k+1 < to && l.Toks[k+1].Kind == token.Number) {
		k = toTheThing(l, k, to)
	}
	if k >= to-1 || !l.IsWord(k) {
		return line.Span{}, false
	}
	if j := line.PastDegree(l, i); frObjects.Has(lemma) && j > i && j+1 < to {
		return line.Span{From: j - 2, To: objectEnd(l, j, to)}, true // "demandent plus de bacs"
	}
	if (c.Inf || c.That) && lemma != "préférer" && doneToIt(l, i, to) && !anonymously(l, i) {
		return line.Span{From: i, To: to}, true
	}
	w, next := l.Low(k), l.Low(k+1)
	if s, ok := frenchTopic(l, c, i, to); ok && v.Kind != cue.Infinitive {
		return s, true
	}
	if s, ok := saidToBe(l, c, k, to); ok {
		return s, true
	}
	switch {
	case lemma == "confirmer" && l.Is(k, "une", "des", "les", "l'") && l.Is(k+1, "information", "informations"):
		return line.Span{}, false // whose news it was
	case c.Inf && anonymously(l, k):
		return line.Span{}, false // "préfère garder l’anonymat": how, not what
	case c.Inf && w == "à" && next == "ce" && l.G.That.Has(l.Low(k+2)):
		return line.Span{From: k + 3, To: to}, to-k >= 5 // "s’engage à ce que le pont rouvre"
	case lemma == "reprocher" && l.Is(k, "à", "au", "aux"):
		to = objectEnd(l, k, to)
		return line.Span{From: k, To: to}, to-k >= 4
	case frFigures.Has(lemma) && w == "à" && l.Toks[k+1].Kind == token.Number:
		return line.Span{From: k, To: objectEnd(l, k+1, to)}, true // "estime à 300 le nombre d’emplois"
	case lemma == "dire" && c.Refl:
		return line.Span{From: k, To: to}, to-k >= 2
	case FrUrges.Has(lemma) && urgedTo(l, k, to):
		return line.Span{From: k, To: to}, true
	case lemma == "plaider" && w == "pour" && (grammar.FrDets.Has(next) && (role.Is("fr", l.Low(k+2)) || l.Is(k+2, "requérants", "plaignants", "victimes", "familles", "parents", "riverains"))):
		return line.Span{}, false // whom a lawyer speaks for
	case c.Inf && deedAsked(l, k, to) > k:
		return line.Span{From: k, To: to}, true
	case c.Inf && (w == "de" || w == "d'" || w == "à") && grammar.FrInfinitive(next, l.Low(k+2)):
		return line.Span{From: k + 1, To: to}, to-k >= line.LeastReported
	case c.Inf && c.Tone == story.TonePromising && w == "à" && grammar.FrDets.Has(next):
		return line.Span{From: k + 1, To: to}, to-k >= line.LeastReported
	case (c.Inf || c.That) && grammar.FrInfinitive(w, next):
		return line.Span{From: k, To: to}, true
	case lemma == "accuser" && l.Is(k, "un", "une", "le", "la") && suffered.Has(next):
		return line.Span{}, false // "accuse une baisse"
	case v.Kind != cue.Infinitive && (c.Lemma == "mettre en avant" || c.Lemma == "mettre en cause" || c.Lemma == "faire état de"):
		to = objectEnd(l, k, to)
		return line.Span{From: k, To: to}, to-k >= line.LeastReported && (grammar.FrDets.Has(w) || l.G.Preps.Has(w))
	case lemma == "préférer":
		return line.Span{}, false
	case lemma == "parler" && (w == "de" || w == "d'") && grammar.FrDets.Has(next):
		return line.Span{From: k + 1, To: objectEnd(l, k+1, to)}, to-k >= line.LeastReported
	case lemma == "appeler" && w == "à" || lemma == "plaider" && w == "pour":
		return line.Span{From: k + 1, To: to}, to-k >= line.LeastReported
	case lemma == "condamner" && sentenced(l, k, to), lemma == "reconnaître" && seenAgain(l, k, to):
		return line.Span{}, false
	case frFigures.Has(lemma) && !putAt(l, k, to), deeds.Has(lemma) && !beforeSome(l, k, to):
		return line.Span{}, false
	case voted(l, k, to), frDenials.Has(lemma) && l.Is(to-1, "%") && l.Is(to-3, "à"):
		return line.Span{}, false // "rejettent le projet à 57 %"
	case lemma == "exclure" && l.Is(i-1, "pas", "plus") && l.Is(k, "un", "une", "l'", "la", "des") && v.Kind == cue.Finite, l.Is(i, "pas") && lemma == "exclure" && l.Is(i+1, "un", "une", "l'", "la", "des"):
		if l.Is(i, "pas") {
			k = i + 1
		}
		return line.Span{From: k, To: objectEnd(l, k, to)}, true // "n’exclut pas un recours"
	case frObjects.Has(lemma) && (grammar.FrDets.Has(w) || w == "d'" || w == "de" || l.Toks[k].Cap || l.Toks[k].Kind == token.Number) && w != "par":
		to = objectEnd(l, k, to)
		return line.Span{From: k, To: to}, to-k >= line.LeastReported || to-k >= 2 && (frDenials.Has(lemma) || (lemma == "réclamer" || lemma == "exiger") && l.Is(k, "un", "une")) && !l.Is(k, "ce", "cet", "cette", "ces")
	}
	return line.Span{}, false
}

// pastOwnSide returns where the words end that set a French speaker apart from those before, "assure de
// son côté que"; i where none stand there.
func pastOwnSide(l *line.Line, i int) int {
	if l.Lang == "fr" && l.Is(i+1, "son", "sa", "leur") && (l.Is(i, "de") && l.Is(i+2, "côté") || l.Is(i, "pour") && l.Is(i+2, "part")) {
		return i + 3
	}
	return i
}

// pastManner returns where the words end that say at i how and when, and who is
// set apart: "fermement", ", eux,", "le 9 mars".
func pastManner(l *line.Line, i, to int) int {
	k := i
	for k < to && (grammar.FrAdverbs.Has(l.Low(k)) && !grammar.FrDets.Has(l.Low(k)) || strings.HasSuffix(l.Low(k), "ment") && len(l.Low(k)) > 7) && !l.Is(k, "par", "pour", "sur", "en", "d'") && !(l.Is(k, "à", "de") && !l.Is(k+1, "nouveau", "son", "leur", "plus")) {
		k++
	}
	if PartOfDay(l, k) {
		k += 2
	}
	if l.Is(k, ",") && l.Is(k+1, "eux", "elles", "elle", "lui") && l.Is(k+2, ",") {
		k += 3
	}
	k = max(k, DayAt(l, k, to)) // "lance le 9 mars une offre"
	return pastSetOff(l, k, to)
}

// pastSetOff returns where the object stands behind when and where it was said, set between two
// commas at k or parted from it by one: "a annoncé, mercredi 7 octobre, le rappel", "a annoncé,
// dans un courrier, le rappel", "a annoncé mercredi 7 octobre, le rappel"; k where no object does.
func pastSetOff(l *line.Line, k, to int) int {
	object := func(i int) bool {
		return i+1 < to && grammar.FrDets.Has(l.Low(i)) && !l.Is(i, "ce", "cet", "cette", "de", "d'") && !grammar.TimeWords.Has(l.Low(i+1)) && !l.IsRoleAt(i+1)
	}
	if !l.Is(k, ",") {
		return k
	}
	if dayEnds(l, k) && object(k+1) {
		return k + 1
	}
	i := k + 1
	if DayAt(l, i, to) == i && !grammar.TimeWords.Has(l.Low(i)) && !PartOfDay(l, i) && !l.G.Preps.Has(l.Low(i)) || l.Is(i, "du", "des", "de", "d'") {
		return k
	}
	for j := i + 1; j < min(to, i+line.LongestSetOff) && (l.IsWord(j) || l.Is(j, ",")); j++ {
		if !l.Is(j, ",") {
			continue
		}
		if object(j + 1) {
			return j + 1
		}
		if !l.G.Preps.Has(l.Low(j+1)) && !grammar.TimeWords.Has(l.Low(j+1)) {
			return k
		}
	}
	return k
}

// dayEnds reports whether the words before k are a day: "mercredi 7 octobre", "vendredi".
func dayEnds(l *line.Line, k int) bool {
	year := l.Toks[k-1].Kind == token.Number && grammar.TimeWords.Has(l.Low(k-2))
	return grammar.TimeWords.Has(l.Low(k-1)) || year
}

// PartOfDay reports whether "ce matin", "cet après-midi" or the like stands at i.
func PartOfDay(l *line.Line, i int) bool {
	return l.Lang == "fr" && l.Is(i, "ce", "cet", "cette") && l.Is(i+1, "matin", "midi", "après-midi", "soir", "nuit", "week-end", "semaine", "mois", "année")
}

// toTheDeed returns where the deed begins that is promised from k on: "s’engage
// « noir sur blanc » à geler".
func toTheDeed(l *line.Line, k, to int) int {
	if k >= to || l.Is(k, "à", "de", "d'") {
		return k
	}
	for j := k; j < min(to-1, k+6) && (l.IsWord(j) || l.IsQuote(j) && l.Toks[j].Len() < 40); j++ {
		if l.Is(j, "à", "de", "d'") && grammar.FrInfinitive(l.Low(j+1), l.Low(j+2)) && !grammar.FrInfinitive(l.Low(k), l.Low(k+1)) {
			return j
		}
		if l.G.That.Has(l.Low(j)) || grammar.FrDets.Has(l.Low(j)) && j == k {
			break
		}
	}
	return k
}

// toTheThing returns where the thing begins that is asked for, denied or
// announced: when, where and how come first, "réclame dans une lettre une enquête".
func toTheThing(l *line.Line, k, to int) int {
	if k >= to || !l.IsWord(k) || deedAsked(l, k, to) > k || (!l.G.Preps.Has(l.Low(k)) || l.Is(k, "de", "d'", "du", "des")) && !grammar.TimeWords.Has(l.Low(k)) {
		return k
	}
	for j := k + 2; j < min(to, k+line.NearObject); j++ {
		if l.Is(j, "des") && l.Is(k, "au", "à", "aux") && j+1 < to && !l.Toks[j+1].Cap && j-k <= 3 {
			return j // "demande au gouvernement des mesures"
		}
		if grammar.FrDets.Has(l.Low(j)) && !l.G.Preps.Has(l.Low(j)) && !l.G.Preps.Has(l.Low(j-1)) && !grammar.FrDets.Has(l.Low(j-1)) {
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

// FrUrges are verbs by which one asks somebody to do something: "exhorte le maire à".
var FrUrges = grammar.Words("exhorter inviter presser inciter sommer appeler convier encourager enjoindre prier")

// urgedTo reports whether somebody and a deed follow: "chacun à partir", "les
// habitants de partir".
func urgedTo(l *line.Line, k, to int) bool {
	for j := k + 1; j < min(to-1, k+line.NearObject) && l.IsWord(j); j++ {
		if l.Is(j, "à", "de", "d'") && grammar.FrInfinitive(l.Low(j+1), l.Low(j+2)) {
			return true
		}
	}
	return false
}

// putAt reports whether a figure is given for what stands at k: "évalue la
// participation à 34 %".
func putAt(l *line.Line, k, to int) bool {
	for ; k+1 < to; k++ {
		if l.Is(k, "à") && (l.Toks[k+1].Kind == token.Number || l.Is(k+1, "plus", "près", "environ", "quelque", "au", "moins", "un", "une", "deux", "trois", "quatre", "cinq", "dix", "cent")) {
			return true
		}
	}
	return false
}

// deedAsked returns where the deed begins that somebody at k is asked to do,
// "aux habitants de partir"; k if there is none.
func deedAsked(l *line.Line, k, to int) int {
	if !l.Is(k, "à", "au", "aux") {
		return k
	}
	for j := k + 2; j <= min(to-2, k+line.NearObject) && l.IsWord(j); j++ {
		if l.Is(j, "de", "d'") && grammar.FrInfinitive(l.Low(j+1), l.Low(j+2)) {
			return j
		}
		if l.G.That.Has(l.Low(j)) || l.G.Relative.Has(l.Low(j)) {
			return deedBehind(l, k, j, to)
		}
	}
	return k
}

// deedBehind returns where the deed begins that those are asked to do of whom a clause at j says
// more: "aux clients qui ont acheté un poêle de ne pas l’allumer"; k if there is none.
func deedBehind(l *line.Line, k, j, to int) int {
	if !l.Is(j, "qui") {
		return k
	}
	for ; j <= min(to-2, k+line.LongestSaid+line.NearHead) && (l.IsWord(j) || l.Toks[j].Kind == token.Quoted); j++ {
		not := l.Is(j+1, "ne") && l.Is(j+2, "pas", "plus")
		if l.Is(j, "de", "d'") && (not || grammar.FrInfinitive(l.Low(j+1), l.Low(j+2))) {
			return j
		}
	}
	return k
}

// DayAt returns where a day at k ends, "le 9 mars", "mardi 24 mars"; k if none
// stands there.
func DayAt(l *line.Line, k, to int) int {
	i := k
	if l.Is(i, "depuis", "dès") {
		i++
	}
	if l.Is(i, "le", "ce") {
		i++
	}
	day := grammar.TimeWords.Has(l.Low(i))
	if day {
		i++
	}
	if i < to && (l.Toks[i].Kind == token.Number || l.Is(i, "1er")) && grammar.TimeWords.Has(l.Low(i+1)) {
		if i += 2; yearAt(l, i, to) {
			i++
		}
		return min(to, i)
	}
	if day && i > k+1 {
		return min(to, i)
	}
	return k
}

// yearAt reports whether a year stands at i: "2024".
func yearAt(l *line.Line, i, to int) bool {
	const digits = 4
	return i < to && l.Toks[i].Kind == token.Number && len(l.Low(i)) == digits && (strings.HasPrefix(l.Low(i), "19") || strings.HasPrefix(l.Low(i), "20"))
}

// deeds are French verbs that say something only of a clause: who backs, rejects or defends a thing
// does so by a vote, a deed or a policy, "a défendu la gestion du port", "rejettent les deux plans".
var deeds = grammar.Words("approuver désapprouver soutenir rejeter défendre privilégier")

// beforeSome reports whether the words from k on tell before whom a thing is defended, which is done
// by speaking: "a défendu son bilan devant les élus".
func beforeSome(l *line.Line, k, to int) bool {
	for ; k+2 < to; k++ {
		if (l.Is(k, "devant", "auprès") || l.Is(k, "face")) && (grammar.FrDets.Has(l.Low(k+1)) || grammar.FrDets.Has(l.Low(k+2))) {
			return true
		}
	}
	return false
}

var frDenials = grammar.Words("nier démentir récuser contester réfuter rejeter")
