package quote

import (
	"strings"

	"recoupe/internal/story"
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

// frObjects are verbs whose object says what is announced, denied or asked for.
var frObjects = words(`annoncer réclamer demander exiger promettre dénoncer nier démentir récuser contester proposer confirmer reconnaître admettre rejeter
 condamner accuser prôner redouter craindre regretter souhaiter recommander préconiser avouer chiffrer estimer revendiquer réfuter pronostiquer soupçonner`)

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

// isInfinitive reports whether w, or after a negation or a pronoun the next
// word, is a French infinitive.
func isInfinitive(w, next string) bool {
	if w == "ne" || w == "n'" || w == "se" || w == "s'" || w == "y" || w == "en" || w == "pas" || w == "l'" || w == "le" || w == "la" || w == "les" || w == "lui" || w == "leur" {
		return w == "ne" || w == "n'" || isInfinitive(next, "")
	}
	return len(w) > 3 && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir") || strings.HasSuffix(w, "re") || strings.HasSuffix(w, "oir")) && !frDets.has(w) && w != "leur" && w != "hier" && w != "premier" && w != "autre"
}
