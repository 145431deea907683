package quote

import (
	"strings"
)

// topicAfter reads what somebody speaks of, where a verb and its preposition say
// no more than that: "spoke on Monday of her years at sea", "complained again
// about the food". i is the word after the verb.
func (l *line) topicAfter(c *cue, i, to int) (span, bool) {
	const reach = 5 // words between a verb and its preposition
	preps, ok := enTopics[c.lemma]
	if l.is(i, "for") && l.is(i+1, "about") {
		return span{}, false // how long
	}
	if !ok {
		return span{}, false
	}
	for k := i; k < min(to, i+reach) && l.isWord(k); k++ {
		if preps.has(l.low(k)) && !timeWords.has(l.low(k+1)) && !(l.is(k, "about") && l.isWord(k+1) && l.toks[k+1].kind == number) {
			return l.thingOf(k+1, to)
		}
		if l.is(k, "in", "at", "from", "with") || l.g.that.has(l.low(k)) || l.g.dets.has(l.low(k)) && k == i || l.g.pronouns.has(l.low(k)) {
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
		if thingCuts.has(l.low(k)) && !l.is(k-1, "and", "or", "just", "even") || l.whenAt(k, to) {
			return k
		}
		if l.is(k, "—", "–", "-") && l.toks[k].gap {
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
		year := l.toks[min(k+1, to-1)].kind == number && len(l.low(k+1)) == len("2012")
		if timeWords.has(l.low(k+1)) || year {
			return true
		}
	}
	return timeWords.has(l.low(k)) && strings.HasSuffix(l.low(k), "day") && !l.is(k+1, "'s") && !l.g.dets.has(l.low(k-1))
}

// deedAfter reports whether somebody and what they are to do stand at k:
// "residents to leave", "its owners to wait".
func (l *line) deedAfter(k, to int) bool {
	const reach = 14
	for i := k + 1; i < min(to-1, k+reach) && (l.isWord(i) || l.is(i, ",")); i++ {
		if t := l.toks[i+1]; l.is(i, "to") && t.kind == word && !t.cap && !l.g.dets.has(t.low) && !l.g.pronouns.has(t.low) {
			return true
		}
		if thingCuts.has(l.low(i)) || l.g.and.has(l.low(i)) {
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
		if thingCuts.has(l.low(i)) {
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
		if l.g.and.has(l.low(j)) {
			return true
		}
		if l.is(j, ",") {
			return l.g.and.has(l.low(j+1)) || l.wordIn("and", j+1, min(to, j+nearHead))
		}
	}
	return false
}

var thingCuts = words("when while after before because although though since until unless despite if where whereas amid")

// enTopics are English verbs that say by their preposition what about.
var enTopics = func() map[string]set {
	about, of, on, against, to, at := words("about over"), words("of about on"), words("on about over"), words("against"), words("to"), words("at")
	return map[string]set{
		"speak": of, "talk": words("about of"), "comment": on, "complain": words("about of over"), "grumble": about, "gripe": about, "moan": about,
		"boast": words("about of"), "brag": words("about of"), "joke": about, "rant": words("about against"), "rage": words("about against"), "fume": words("about at over"),
		"warn": words("of about against over"), "rail": against, "protest": words("against over about"), "object": to, "refer": to, "refer to": to, "allude": to, "allude to": to, "point to": to,
		"apologise": words("for"), "apologize": words("for"), "worry": about, "muse": about, "wonder": about, "elaborate": on, "hint": at, "bristle": at, "scoff": at, "sneer": at,
		"be sure": words("about over of with by to"), "vote": words("for against"), "rule": words("against for in"), "debate": words("over"), "insist": words("on"), "lobby": words("for against"), "plead": words("for"), "campaign": words("for against"),
		"lash out": words("at against"), "hit back": at, "weigh in": on, "speak out": words("about against on"), "double down": words("on"), "backtrack": words("on"),
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
