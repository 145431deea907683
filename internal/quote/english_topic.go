package quote

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// topicAfter reads what somebody speaks of, where a verb and its preposition say
// no more than that: "spoke on Monday of her years at sea", "complained again
// about the food". i is the word after the verb.
func (l *line) topicAfter(c *cue.Cue, i, to int) (span, bool) {
	const reach = 5 // words between a verb and its preposition
	preps, ok := enTopics[c.Lemma]
	if l.is(i, "for") && l.is(i+1, "about") {
		return span{}, false // how long
	}
	if !ok {
		return span{}, false
	}
	for k := i; k < min(to, i+reach) && l.isWord(k); k++ {
		if preps.Has(l.low(k)) && !timeWords.Has(l.low(k+1)) && !(l.is(k, "about") && l.isWord(k+1) && l.toks[k+1].Kind == token.Number) {
			return l.thingOf(k+1, to)
		}
		if l.is(k, "in", "at", "from", "with") || l.g.That.Has(l.low(k)) || l.g.Dets.Has(l.low(k)) && k == i || l.g.Pronouns.Has(l.low(k)) {
			break
		}
	}
	return span{}, false
}

// thingOf reads the thing or the question that begins at k, and goes on to where
// the subject does something else.
func (l *line) thingOf(k, to int) (span, bool) {
	if k >= to || !l.isWord(k) && !l.isQuote(k) || l.is(k, "it", "him", "them", "this", "that", "me", "us", "which", "whom") && !l.plainWord(k+1, to) {
		return span{}, false
	}
	to = l.objectEnd(k, to)
	return span{k, to}, to-k >= 2 || l.startsName(k)
}

// thingEnd is where an English noun phrase ends that somebody speaks of, praises
// or wants: before when, while and why, and before what only says more of it
// after a comma. A list goes on.
func (l *line) thingEnd(from, to int) int {
	for k := from + 1; k < to; k++ {
		if l.is(k, "after") && l.is(k-1, "go", "goes", "going", "look", "looks", "looking", "named", "come", "take", "takes") {
			continue // "to go after the loophole"
		}
		if thingCuts.Has(l.low(k)) && !l.is(k-1, "and", "or", "just", "even") || l.whenAt(k, to) {
			return k
		}
		if l.is(k, "—", "–", "-") && l.toks[k].Gap {
			return k
		}
		if l.is(k, ",") && !l.listsAt(k, to) {
			return k
		}
	}
	return to
}

// whenAt reports whether English says at k when something was: "in May", "in 2012", "Friday".
func (l *line) whenAt(k, to int) bool {
	if l.is(k, "on", "in", "at", "during", "this", "last") {
		year := l.toks[min(k+1, to-1)].Kind == token.Number && len(l.low(k+1)) == len("2012")
		if timeWords.Has(l.low(k+1)) || year {
			return true
		}
	}
	return timeWords.Has(l.low(k)) && strings.HasSuffix(l.low(k), "day") && !l.is(k+1, "'s") && !l.g.Dets.Has(l.low(k-1))
}

// deedAfter reports whether somebody and what they are to do stand at k:
// "residents to leave", "its owners to wait".
func (l *line) deedAfter(k, to int) bool {
	const reach = 14
	for i := k + 1; i < min(to-1, k+reach) && (l.isWord(i) || l.is(i, ",")); i++ {
		if t := l.toks[i+1]; l.is(i, "to") && t.Kind == token.Word && !t.Cap && !l.g.Dets.Has(t.Low) && !l.g.Pronouns.Has(t.Low) {
			return true
		}
		if thingCuts.Has(l.low(i)) || l.g.And.Has(l.low(i)) {
			return false
		}
	}
	return false
}

// deedIn reports whether a deed is laid to somebody's charge from k on, "the
// mayor of lying". It goes on like a clause.
func (l *line) deedIn(k, to int) bool {
	const reach = 12
	for i := k + 1; i < min(to-1, k+reach) && (l.isWord(i) || l.is(i, ",")); i++ {
		if l.is(i, "of", "for") && strings.HasSuffix(l.low(i+1), "ing") && len(l.low(i+1)) > 4 {
			return true
		}
		if thingCuts.Has(l.low(i)) {
			return false
		}
	}
	return false
}

// listsAt reports whether the comma at k parts the items of a list: "and" stands
// before the next but one.
func (l *line) listsAt(k, to int) bool {
	if l.is(k+1, "which", "who", "whose", "where", "when", "but", "though", "although", "as", "the") || strings.HasSuffix(l.low(k+1), "ing") {
		return false
	}
	for j := k + 1; j < min(to, k+longestNoun); j++ {
		if l.g.And.Has(l.low(j)) {
			return true
		}
		if l.is(j, ",") {
			return l.g.And.Has(l.low(j+1)) || l.wordIn("and", j+1, min(to, j+nearHead))
		}
	}
	return false
}

var thingCuts = grammar.Words("when while after before because although though since until unless despite if where whereas amid")

// enTopics are English verbs that say by their preposition what about.
var enTopics = func() map[string]grammar.Set {
	about, of, on, against, to, at := grammar.Words("about over"), grammar.Words("of about on"), grammar.Words("on about over"), grammar.Words("against"), grammar.Words("to"), grammar.Words("at")
	return map[string]grammar.Set{
		"speak": of, "talk": grammar.Words("about of"), "comment": on, "complain": grammar.Words("about of over"), "grumble": about, "gripe": about, "moan": about,
		"boast": grammar.Words("about of"), "brag": grammar.Words("about of"), "joke": about, "rant": grammar.Words("about against"), "rage": grammar.Words("about against"), "fume": grammar.Words("about at over"),
		"warn": grammar.Words("of about against over"), "rail": against, "protest": grammar.Words("against over about"), "object": to, "refer": to, "refer to": to, "allude": to, "allude to": to, "point to": to,
		"apologise": grammar.Words("for"), "apologize": grammar.Words("for"), "worry": about, "muse": about, "wonder": about, "elaborate": on, "hint": at, "bristle": at, "scoff": at, "sneer": at,
		"be sure": grammar.Words("about over of with by to"), "vote": grammar.Words("for against"), "rule": grammar.Words("against for in"), "debate": grammar.Words("over"), "insist": grammar.Words("on"), "lobby": grammar.Words("for against"), "plead": grammar.Words("for"), "campaign": grammar.Words("for against"),
		"lash out": grammar.Words("at against"), "hit back": at, "weigh in": on, "speak out": grammar.Words("about against on"), "double down": grammar.Words("on"), "backtrack": grammar.Words("on"),
	}
}()

// asSoon reports whether "as" follows the verb before i in its clause: "sees the
// port as a burden".
func (l *line) asSoon(i int) bool {
	const reach = 14
	for k := i; k < min(len(l.toks), i+reach) && (l.isWord(k) || l.isQuote(k)); k++ {
		if l.is(k, "as", "als", "como", "come") {
			return k > i
		}
	}
	return false
}

// onlyTo are English verbs that are read only before "to": "would like to",
// "points to".
var onlyTo = []string{"like", "love", "hate", "prefer", "aim", "point to"}
