package quote

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// frenchTopic reads what somebody complains of, warns against or votes for: the
// verb and its preposition say no more. i is the word after the verb.
func (l *line) frenchTopic(c *cue.Cue, i, to int) (span, bool) {
	const reach = 6 // words between a verb and its preposition
	preps, ok := frTopics[c.Lemma]
	if !ok {
		return span{}, false
	}
	for k := i; k < min(to, i+reach) && l.isWord(k); k++ {
		if preps.Has(l.low(k)) && !timeWords.Has(l.low(k+1)) {
			return l.frenchThing(k, to)
		}
		if l.g.That.Has(l.low(k)) || grammar.FrDets.Has(l.low(k)) && k == i && !l.is(k, "tous", "tout") {
			break
		}
	}
	return span{}, false
}

// frenchThing reads the thing after the preposition at k; "du" and "des" belong
// to it, as they hold its article.
func (l *line) frenchThing(k, to int) (span, bool) {
	from := k + 1
	if l.is(k, "du", "des", "au", "aux") {
		from = k
	}
	if k+1 >= to || isInfinitive(l.low(k+1), l.low(k+2)) && !grammar.FrDets.Has(l.low(k+1)) {
		return span{from, to}, to-from >= leastReported
	}
	if l.is(k+1, "lui", "elle", "eux", "elles", "cela", "ça", "moi", "nous", "vous", "quoi", "qui", "ce") || !grammar.FrDets.Has(l.low(k+1)) && from > k && !l.toks[k+1].Cap && l.toks[k+1].Kind != token.Number {
		return span{}, false
	}
	to = l.objectEnd(from, to)
	return span{from, to}, to-from >= 2
}

// frTopics are French verbs with the words that open what they are about.
var frTopics = func() map[string]grammar.Set {
	de, sur, contre, pour := grammar.Words("de d' du des"), grammar.Words("sur"), grammar.Words("contre"), grammar.Words("pour contre")
	return map[string]grammar.Set{
		"s'inquiéter": de, "se plaindre": de, "se féliciter de": de, "se réjouir de": de, "s'alarmer": de, "s'indigner": grammar.Words("de d' du des contre"), "s'étonner": de, "s'émouvoir": de,
		"s'opposer à": grammar.Words("à au aux"), "mettre en garde": contre, "alerter": sur, "insister": sur, "s'interroger": sur, "s'exprimer": sur, "revenir sur": sur, "se prononcer pour": pour,
		"se prononcer contre": pour, "be sure": grammar.Words("à au aux de d' du des par"), "protester": contre, "s'insurger": contre, "s'élever contre": contre, "pester": contre, "tonner": contre, "douter": de,
		"débattre": de, "discuter": de, "se moquer de": de, "s'excuser": de, "se défendre": de, "se vanter de": de, "se targuer de": de, "se satisfaire de": de,
		"s'en prendre à": grammar.Words("à au aux"), "tabler sur": sur, "miser sur": sur, "rendre hommage à": grammar.Words("à au aux"),
	}
}()

// frAs are French verbs that say what somebody sees in a thing, each with the
// word that must follow in its clause: "considère le pont
// comme sûr".
var frAs = map[string]grammar.Set{
	"considérer": grammar.Words("comme"), "décrire": grammar.Words("comme"), "présenter": grammar.Words("comme"), "désigner": grammar.Words("comme"),
	"qualifier de": grammar.Words("de d'"), "traiter de": grammar.Words("de d'"), "taxer de": grammar.Words("de d'"),
}

// saidToBe reads what a thing is seen as or called, from k on.
func (l *line) saidToBe(c *cue.Cue, k, to int) (span, bool) {
	const reach = 14
	as, ok := frAs[c.Lemma]
	if !ok || k >= to || !l.isWord(k) {
		return span{}, false
	}
	for i := k; i < min(to-1, k+reach) && (l.isWord(i) || l.isQuote(i)); i++ {
		if as.Has(l.low(i)) && i > k && !(l.is(i, "de", "d'") && grammar.FrDets.Has(l.low(i+1))) {
			return span{k, to}, to-k >= leastReported
		}
		if l.g.That.Has(l.low(i)) || l.g.Relative.Has(l.low(i)) {
			break
		}
	}
	return span{}, false
}
