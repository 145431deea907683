package quote

import (
	"strings"

	"recoupe/internal/story"
)

// contentAfter returns what follows the verb and is reported by it.
func (l *line) contentAfter(v verb, c *cue, end int) (span, bool) {
	i := v.to
	to := l.contentEnd(i, end)
	// a clause with its conjunction, near
	if c.that || speaks(l.lang, c.lemma) || l.lang == "en" && enAsks.has(c.lemma) {
		for k := i; k < min(end, i+14); k++ {
			if l.g.that.has(l.low(k)) && !l.is(k+1, "is", "of") {
				if l.lang == "fr" && (l.is(k-1, "plus", "moins", "aussi", "même", "tel", "telle", "ainsi", "autre", "parce", "bien", "sans", "avant", "après", "depuis", "dès", "tant", "encore", "alors", "tandis", "afin") || l.is(k-1, "ce") && k-1 > i) {
					break
				}
				if k-i >= 3 && l.lang == "fr" && !frTold.has(c.lemma) && !l.adverbialAt(i) {
					break // "demande les codes que": it hangs on the noun
				}
				return span{k + 1, l.contentEnd(k+1, end)}, k+1 < end
			}
			if l.is(k, "si", "s'", "comment", "pourquoi", "whether", "if", "how", "why", "what", "ob") && k-i <= 6 && (l.lang != "en" || enAsks.has(c.lemma)) && !(l.lang == "fr" && l.is(k, "s'") && !l.is(k+1, "il", "ils")) {
				if l.is(k, "s'", "si") && l.lang != "fr" && l.lang != "it" && l.lang != "es" {
					continue
				}
				return span{k, to}, k+1 < end
			}
			if l.isQuote(k) || l.is(k, ";", ":", ".") || k > i+3 && l.is(k, ",") && l.lang != "fr" {
				break
			}
			if k > i {
				if w, ok := l.verbAt(k, end); ok && w.kind != infinitive && w.from > i+1 {
					break
				}
			}
		}
	}
	// a colon instead of a conjunction: "Les experts préviennent : la digue …"
	if c.that || l.lang == "fr" && c.inf {
		for k := i; k < min(end, i+9); k++ {
			if l.is(k, ":") {
				if k+3 < end && !l.isQuote(k+1) && l.isWord(k+1) {
					return span{k + 1, end}, true
				}
				break
			}
			if !l.isWord(k) || l.isQuote(k) {
				break
			}
		}
	}
	switch l.lang {
	case "en":
		return l.englishContent(v, c, i, to, end)
	case "fr":
		return l.frenchContent(v, c, i, to)
	}
	if c.that && (l.lang == "de" || l.lang == "nl") && l.is(i, ",") && i+3 < end {
		return span{i + 1, to}, true
	}
	if c.inf && (l.is(i, "a", "di", "zu", "de", "te", "em") || len(l.c.verbs) > 0 && i < end && (strings.HasSuffix(l.low(i), "ar") || strings.HasSuffix(l.low(i), "er") || strings.HasSuffix(l.low(i), "are"))) {
		return span{i, to}, i+2 < to
	}
	return span{}, false
}

// frTold are French verbs whose clause may come after the one who is told.
var frTold = words("informer prévenir avertir assurer convaincre persuader aviser rappeler jurer")

// adverbialAt reports whether when, where or to whom stands at i.
func (l *line) adverbialAt(i int) bool {
	return l.g.cuts.has(l.low(i)) && !frDets.has(l.low(i)) || l.g.preps.has(l.low(i)) || l.g.adverbs.has(l.low(i)) || timeWords.has(l.low(i)) || l.is(i, ",", "ce", "cette", "(") || strings.HasSuffix(l.low(i), "ment")
}

// contentEnd is where a reported clause ends: at a semicolon, before an aside
// with a pronoun ("…, a-t-il ajouté"), or with the sentence.
func (l *line) contentEnd(i, end int) int {
	for k := i; k < end; k++ {
		if l.is(k, ";") {
			return k
		}
		if l.is(k, ",") {
			if v, ok := l.verbAt(k+1, end); ok && v.kind == gerund && k > i+2 {
				return k
			}
			if l.is(k+1, "mais", "tandis", "alors", "but", "while", "whereas", "pero", "mientras") && l.speaksAgain(k+2, end) {
				return k
			}
			if l.lang == "fr" {
				if v, ok := l.verbAt(k+1, end); ok && v.pronoun >= 0 && v.to >= end-4 {
					return k
				}
			}
		}
	}
	return end
}

// speaksAgain reports whether a reporting verb stands between i and end: then
// what follows a conjunction is somebody else's.
func (l *line) speaksAgain(i, end int) bool {
	for ; i < end; i++ {
		if v, ok := l.verbAt(i, end); ok && v.kind != infinitive && v.kind != gerund {
			return true
		}
	}
	return false
}

func speaks(lang, lemma string) bool { return lang == "en" && (lemma == "say" || lemma == "tell") }

// englishContent reads what a verb reports without "that": "said the plan …",
// "told reporters he …", "promised to …", "called for …", "accused X of …".
func (l *line) englishContent(v verb, c *cue, i, to, end int) (span, bool) {
	if i >= end {
		return span{}, false
	}
	w := l.low(i)
	switch {
	case c.lemma == "tell":
		// the one who is told first
		k := i
		if l.is(k, "me", "him", "her", "them", "us", "you", "reporters", "journalists") {
			k++
		} else {
			k = l.nounForward(i, end)
		}
		for k < end && (l.is(k, "on", "in", "at") || enCuts.has(l.low(k)) && !enDets.has(l.low(k)) && !l.is(k, "to", "that", "about", "of", "with")) {
			k++
			for k < end && l.isWord(k) && !enPronouns.has(l.low(k)) && !l.is(k, "that") && l.toks[k].cap {
				k++
			}
		}
		if l.is(k, "that") {
			k++
		}
		if k < end-1 && l.isWord(k) {
			return span{k, to}, to-k >= 3
		}
		return span{}, false
	case w == "to":
		if c.inf || enIntent.has(c.lemma) {
			return span{i, to}, i+1 < end && !enDets.has(l.low(i+1))
		}
		return span{}, false
	case nouny.has(l.low(v.to-1)) && v.from > 0 && !enPronouns.has(l.low(v.from-1)) && !l.toks[v.from-1].cap && !strings.HasSuffix(l.low(v.from-1), "s") && !enAux.has(l.low(v.from-1)) && !enAdverbs.has(l.low(v.from-1)):
		return span{}, false
	case c.that || speaks("en", c.lemma):
		k := i
		for k < min(end, i+4) && (timeWords.has(l.low(k)) && l.low(k) != "an" || enAdverbs.has(l.low(k)) || l.is(k, "this", "last", "late", "early") && timeWords.has(l.low(k+1))) {
			k++
		}
		if !l.isWord(k) && !l.isQuote(k) || k >= end-1 || noContent.has(l.low(k)) {
			return span{}, false
		}
		if nouny.has(l.low(v.to-1)) && !enPronouns.has(l.low(k)) && !l.g.dets.has(l.low(k)) {
			return span{}, false
		}
		if !speaks("en", c.lemma) && !enPronouns.has(l.low(k)) && !l.clauseAt(k, to) {
			return l.objectOf(c, i, to)
		}
		if !l.g.preps.has(l.low(k)) && !enCuts.has(l.low(k)) || enDets.has(l.low(k)) || l.is(k, "next", "last") && l.is(k+2, "'s") {
			return span{k, to}, to-k >= 2
		}
		return span{}, false
	}
	return l.objectOf(c, i, to)
}

// noContent are words that cannot begin what is said.
var noContent = words("so as of in on at with by to for from and or but about yes no nothing much more less something anything it's than during after before when while via through over under between")

// nouny are forms that are nouns as often as verbs.
var nouny = words(`state states support supports back backs question questions rule rules call calls plan plans hold holds report reports claim claims charge charges demand demands fear fears attack
 attacks view views post posts comment comments protest protests hope hopes promise promises vow vows pledge pledges offer offers threat request requests concern concerns note notes tweet tweets mention
 mentions warning challenge challenges address addresses counter answer answers order orders estimate estimates forecast forecasts caution propose document documents list lists detail details process label rate rates`)

// clauseAt reports whether a subject and a verb begin at k: a pronoun, or a
// noun phrase and then a form of be, have, a modal, or another verb.
func (l *line) clauseAt(k, to int) bool {
	if enPronouns.has(l.low(k)) || l.is(k, "there", "this", "that") {
		return true
	}
	for i := k + 1; i < min(to, k+14); i++ {
		if !l.isWord(i) {
			return false
		}
		if enAux.has(l.low(i)) && l.low(i) != "'s" && l.low(i) != "being" && l.low(i) != "having" {
			return true
		}
		if l.is(i, "who", "which", "that") {
			return false
		}
		if i > k+1 && len(l.low(i)) > 4 && strings.HasSuffix(l.low(i), "ed") && !l.toks[i].cap && !l.g.dets.has(l.low(i-1)) && !l.g.and.has(l.low(i-1)) {
			return true
		}
	}
	return false
}

// objectOf reads the thing a verb announces, denies or calls for.
func (l *line) objectOf(c *cue, i, to int) (span, bool) {
	head, _, _ := strings.Cut(c.lemma, " ")
	if enObjects.has(head) || enIntent.has(head) {
		k := i
		if l.is(k, "for", "of", "about", "on", "against", "in") {
			k++
		}
		if k < to && l.isWord(k) && !l.is(k, "by", "at", "from", "and", "it", "him", "her", "them", "to", "in", "on") && !(nouny.has(l.low(i-1)) && !l.g.dets.has(l.low(k)) && k == i && !l.toks[k].cap) {
			to = l.objectEnd(k, to)
			return span{k, to}, to-k >= 2
		}
	}
	return span{}, false
}

var enAsks = words("ask wonder explain question know doubt discuss decide")

var (
	enIntent  = words("plan want hope agree decide refuse intend expect threaten seek decline offer vow pledge promise propose need urge ask call order demand")
	enObjects = words(`announce deny reject demand propose promise pledge vow urge condemn criticise criticize denounce confirm cite blame accuse
 acknowledge oppose praise defend dispute mock express predict want hope dismiss slam blast emphasize emphasise stress warn fear expect call
 attack cite describe discuss mention note question outline detail claim support endorse advocate tout`)
	frObjects = words(`annoncer réclamer demander exiger promettre dénoncer nier démentir récuser contester proposer confirmer reconnaître admettre rejeter
 condamner accuser prôner redouter craindre regretter souhaiter recommander préconiser avouer chiffrer estimer revendiquer réfuter pronostiquer soupçonner`)
)

// frenchContent reads what a verb reports without "que": an infinitive with or
// without its preposition, or the thing announced, denied, called for.
func (l *line) frenchContent(v verb, c *cue, i, to int) (span, bool) {
	lemma, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(c.lemma, "se "), "s'"), " ")
	k := i
	for k < to && (frAdverbs.has(l.low(k)) && !frDets.has(l.low(k)) || strings.HasSuffix(l.low(k), "ment") && len(l.low(k)) > 7) && !l.is(k, "par", "pour", "sur", "en", "d'") && !(l.is(k, "à", "de") && !l.is(k+1, "nouveau", "son", "leur", "plus")) {
		k++
	}
	if l.is(k, ",") && l.is(k+1, "eux", "elles", "elle", "lui") && l.is(k+2, ",") {
		k += 3
	}
	if l.dayAt(k, to) > k {
		k = l.dayAt(k, to) // "lance le 9 mars une offre"
	}
	if c.inf && c.tone == story.TonePromising && k < to && !l.is(k, "à", "de", "d'") {
		// "s’engage « noir sur blanc » à geler": how, before what
		for j := k; j < min(to-1, k+6) && (l.isWord(j) || l.isQuote(j) && l.toks[j].Len() < 40); j++ {
			if l.is(j, "à", "de", "d'") && isInfinitive(l.low(j+1), l.low(j+2)) && !isInfinitive(l.low(k), l.low(k+1)) {
				k = j
				break
			}
			if l.g.that.has(l.low(j)) || frDets.has(l.low(j)) && j == k {
				break
			}
		}
	}
	if frObjects.has(lemma) && k < to && l.isWord(k) && (l.g.preps.has(l.low(k)) && !l.is(k, "de", "d'", "du", "des") || timeWords.has(l.low(k))) {
		// "réclame dans une lettre une enquête": when, where and how come first
		for j := k + 2; j < min(to, k+9); j++ {
			if frDets.has(l.low(j)) && !l.g.preps.has(l.low(j)) && !l.g.preps.has(l.low(j-1)) && !frDets.has(l.low(j-1)) {
				k = j
				break
			}
		}
	}
	if k >= to-1 || !l.isWord(k) {
		return span{}, false
	}
	w, next := l.low(k), l.low(k+1)
	switch {
	case lemma == "dire" && c.refl:
		return span{k, to}, to-k >= 2
	case c.inf && (w == "de" || w == "d'" || w == "à") && isInfinitive(next, l.low(k+2)):
		return span{k + 1, to}, to-k >= 3
	case c.inf && c.tone == story.TonePromising && w == "à" && frDets.has(next):
		return span{k + 1, to}, to-k >= 3
	case (c.inf || c.that) && isInfinitive(w, next):
		return span{k, to}, true
	case lemma == "préférer":
		return span{}, false
	case lemma == "parler" && (w == "de" || w == "d'") && frDets.has(next):
		return span{k + 1, l.objectEnd(k+1, to)}, to-k >= 3
	case lemma == "appeler" && w == "à" || lemma == "plaider" && w == "pour":
		return span{k + 1, to}, to-k >= 3
	case frObjects.has(lemma) && (frDets.has(w) || w == "d'" || w == "de" || l.toks[k].cap || l.toks[k].kind == number) && w != "par":
		to = l.objectEnd(k, to)
		return span{k, to}, to-k >= 3 || to-k >= 2 && frDenials.has(lemma)
	}
	return span{}, false
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
	day := timeWords.has(l.low(i))
	if day {
		i++
	}
	if i < to && (l.toks[i].kind == number || l.is(i, "1er")) && timeWords.has(l.low(i+1)) {
		return min(to, i+2)
	}
	if day && i > k+1 {
		return min(to, i)
	}
	return k
}

var frDenials = words("nier démentir récuser contester réfuter rejeter")

// objectEnd cuts a noun that is announced or denied before what the subject
// does next: "exige une enquête et a appelé Dublin".
func (l *line) objectEnd(from, to int) int {
	for k := from + 1; k+1 < to; k++ {
		if l.is(k, ":", "—", "–") {
			return k
		}
		if !l.g.and.has(l.low(k)) {
			continue
		}
		if v, ok := l.verbAt(k+1, to); ok && v.kind != infinitive {
			return k
		}
		if l.lang == "fr" && frAux.has(l.low(k+1)) || l.lang == "en" && (enAux.has(l.low(k+1)) || strings.HasSuffix(l.low(k+1), "ed")) {
			return k
		}
	}
	return to
}

// isInfinitive reports whether w, or after a negation or a pronoun the next
// word, is a French infinitive.
func isInfinitive(w, next string) bool {
	if w == "ne" || w == "n'" || w == "se" || w == "s'" || w == "y" || w == "en" || w == "pas" || w == "l'" || w == "le" || w == "la" || w == "les" || w == "lui" || w == "leur" {
		return w == "ne" || w == "n'" || isInfinitive(next, "")
	}
	return len(w) > 3 && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir") || strings.HasSuffix(w, "re") || strings.HasSuffix(w, "oir")) && !frDets.has(w) && w != "leur" && w != "hier" && w != "premier" && w != "autre"
}
