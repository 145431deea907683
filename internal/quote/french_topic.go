package quote

// frenchTopic reads what somebody complains of, warns against or votes for: the
// verb and its preposition say no more. i is the word after the verb.
func (l *line) frenchTopic(c *cue, i, to int) (span, bool) {
	const reach = 6 // words between a verb and its preposition
	preps, ok := frTopics[c.lemma]
	if !ok {
		return span{}, false
	}
	for k := i; k < min(to, i+reach) && l.isWord(k); k++ {
		if preps.has(l.low(k)) && !timeWords.has(l.low(k+1)) {
			return l.frenchThing(k, to)
		}
		if l.g.that.has(l.low(k)) || frDets.has(l.low(k)) && k == i && !l.is(k, "tous", "tout") {
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
	if k+1 >= to || isInfinitive(l.low(k+1), l.low(k+2)) && !frDets.has(l.low(k+1)) {
		return span{from, to}, to-from >= leastReported
	}
	if l.is(k+1, "lui", "elle", "eux", "elles", "cela", "ça", "moi", "nous", "vous", "quoi", "qui", "ce") || !frDets.has(l.low(k+1)) && from > k && !l.toks[k+1].cap && l.toks[k+1].kind != number {
		return span{}, false
	}
	to = l.objectEnd(from, to)
	return span{from, to}, to-from >= 2
}

// frTopics are French verbs with the words that open what they are about.
var frTopics = func() map[string]set {
	de, sur, contre, pour := words("de d' du des"), words("sur"), words("contre"), words("pour contre")
	return map[string]set{
		"s'inquiéter": de, "se plaindre": de, "se féliciter de": de, "se réjouir de": de, "s'alarmer": de, "s'indigner": words("de d' du des contre"), "s'étonner": de, "s'émouvoir": de,
		"s'opposer à": words("à au aux"), "mettre en garde": contre, "alerter": sur, "insister": sur, "s'interroger": sur, "s'exprimer": sur, "revenir sur": sur, "se prononcer pour": pour,
		"se prononcer contre": pour, "be sure": words("à au aux de d' du des par"), "protester": contre, "s'insurger": contre, "s'élever contre": contre, "pester": contre, "tonner": contre, "douter": de,
		"débattre": de, "discuter": de, "se moquer de": de, "s'excuser": de, "se défendre": de, "se vanter de": de, "se targuer de": de, "se satisfaire de": de,
		"s'en prendre à": words("à au aux"), "tabler sur": sur, "miser sur": sur, "rendre hommage à": words("à au aux"),
	}
}()

// frAs are French verbs that say what somebody sees in a thing, each with the
// word that must follow in its clause: "considère le pont
// comme sûr".
var frAs = map[string]set{
	"considérer": words("comme"), "décrire": words("comme"), "présenter": words("comme"), "désigner": words("comme"),
	"qualifier de": words("de d'"), "traiter de": words("de d'"), "taxer de": words("de d'"),
}

// saidToBe reads what a thing is seen as or called, from k on.
func (l *line) saidToBe(c *cue, k, to int) (span, bool) {
	const reach = 14
	as, ok := frAs[c.lemma]
	if !ok || k >= to || !l.isWord(k) {
		return span{}, false
	}
	for i := k; i < min(to-1, k+reach) && (l.isWord(i) || l.isQuote(i)); i++ {
		if as.has(l.low(i)) && i > k && !(l.is(i, "de", "d'") && frDets.has(l.low(i+1))) {
			return span{k, to}, to-k >= leastReported
		}
		if l.g.that.has(l.low(i)) || l.g.relative.has(l.low(i)) {
			break
		}
	}
	return span{}, false
}
