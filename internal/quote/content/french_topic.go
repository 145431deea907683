package content

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
)

// frenchTopic reads what somebody complains of, warns against or votes for: the
// verb and its preposition say no more. i is the word after the verb.
func frenchTopic(l *line.Line, c *cue.Cue, i, to int) (line.Span, bool) {
	const reach = 6 // words between a verb and its preposition
	preps, ok := frTopics[c.Lemma]
	if !ok {
		return line.Span{}, false
	}
	for k := i; k < min(to, i+reach) && l.IsWord(k); k++ {
		if preps.Has(l.Low(k)) && !grammar.TimeWords.Has(l.Low(k+1)) && !l.Is(k-1, "lors", "auprès", "près", "face", "cours", "marge") {
			return frenchThing(l, k, to)
		}
		if l.G.That.Has(l.Low(k)) || grammar.FrDets.Has(l.Low(k)) && k == i && !l.Is(k, "tous", "tout") {
			break
		}
	}
	return line.Span{}, false
}

// frenchThing reads the thing after the preposition at k; "du" and "des" belong
// to it, as they hold its article.
func frenchThing(l *line.Line, k, to int) (line.Span, bool) {
	from := k + 1
	if l.Is(k, "du", "des", "au", "aux") {
		from = k
	}
	if k+1 >= to || grammar.FrInfinitive(l.Low(k+1), l.Low(k+2)) && !grammar.FrDets.Has(l.Low(k+1)) {
		return line.Span{From: from, To: to}, to-from >= line.LeastReported
	}
	if l.Is(k+1, "lui", "elle", "eux", "elles", "cela", "ça", "moi", "nous", "vous", "quoi", "qui", "ce") || !grammar.FrDets.Has(l.Low(k+1)) && from > k && !l.Toks[k+1].Cap && l.Toks[k+1].Kind != token.Number {
		return line.Span{}, false
	}
	to = objectEnd(l, from, to)
	return line.Span{From: from, To: to}, to-from >= 2
}

// frTopics are French verbs with the words that open what they are about.
var frTopics = func() map[string]grammar.Set {
	de, sur, contre, pour := grammar.Words("de d' du des"), grammar.Words("sur"), grammar.Words("contre"), grammar.Words("pour contre")
	return map[string]grammar.Set{
		"s'inquiéter": grammar.Words("de d' du des pour"), "craindre": grammar.Words("pour"), "se plaindre": de, "se féliciter de": de, "se réjouir de": de, "s'alarmer": de, "s'indigner": grammar.Words("de d' du des contre"), "s'étonner": de, "s'émouvoir": de,
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
func saidToBe(l *line.Line, c *cue.Cue, k, to int) (line.Span, bool) {
	const reach = 14
	as, ok := frAs[c.Lemma]
	if !ok || k >= to || !l.IsWord(k) {
		return line.Span{}, false
	}
	for i := k; i < min(to-1, k+reach) && (l.IsWord(i) || l.IsQuote(i)); i++ {
		if as.Has(l.Low(i)) && i > k && !(l.Is(i, "de", "d'") && grammar.FrDets.Has(l.Low(i+1))) {
			return line.Span{From: k, To: to}, to-k >= line.LeastReported
		}
		if l.G.That.Has(l.Low(i)) || l.G.Relative.Has(l.Low(i)) {
			break
		}
	}
	return line.Span{}, false
}
