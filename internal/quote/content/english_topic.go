package content

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
)

// topicAfter reads what somebody speaks of, where a verb and its preposition say
// no more than that: "spoke on Monday of her years at sea", "complained again
// about the food". i is the word after the verb.
func topicAfter(l *line.Line, c *cue.Cue, i, to int) (line.Span, bool) {
	const reach = 5 // words between a verb and its preposition
	preps, ok := enTopics[c.Lemma]
	if l.Is(i, "for") && l.Is(i+1, "about") {
		return line.Span{}, false // how long
	}
	if !ok {
		return line.Span{}, false
	}
	for k := i; k < min(to, i+reach) && l.IsWord(k); k++ {
		if preps.Has(l.Low(k)) && !grammar.TimeWords.Has(l.Low(k+1)) && !(l.Is(k, "about") && l.IsWord(k+1) && l.Toks[k+1].Kind == token.Number) {
			return thingOf(l, k+1, to)
		}
		if l.Is(k, "in", "at", "from", "with") || l.G.That.Has(l.Low(k)) || l.G.Dets.Has(l.Low(k)) && k == i || l.G.Pronouns.Has(l.Low(k)) {
			break
		}
	}
	return line.Span{}, false
}

// thingOf reads the thing or the question that begins at k, and goes on to where
// the subject does something else.
func thingOf(l *line.Line, k, to int) (line.Span, bool) {
	if k >= to || !l.IsWord(k) && !l.IsQuote(k) || l.Is(k, "it", "him", "them", "this", "that", "me", "us", "which", "whom") && !plainWord(l, k+1, to) {
		return line.Span{}, false
	}
	to = objectEnd(l, k, to)
	return line.Span{From: k, To: to}, to-k >= 2 || l.StartsName(k)
}

// ThingEnd is where an English noun phrase ends that somebody speaks of, praises
// or wants: before when, while and why, and before what only says more of it
// after a comma. A list goes on.
func ThingEnd(l *line.Line, from, to int) int {
	for k := from + 1; k < to; k++ {
		if l.Is(k, "after") && l.Is(k-1, "go", "goes", "going", "look", "looks", "looking", "named", "come", "take", "takes") {
			continue // "to go after the loophole"
		}
		if thingCuts.Has(l.Low(k)) && !l.Is(k-1, "and", "or", "just", "even") || whenAt(l, k, to) {
			return k
		}
		if l.Is(k, "—", "–", "-") && l.Toks[k].Gap {
			return k
		}
		if l.Is(k, ",") && !listsAt(l, k, to) {
			return k
		}
	}
	return to
}

// whenAt reports whether English says at k when something was: "in May", "in 2012", "Friday".
func whenAt(l *line.Line, k, to int) bool {
	if l.Is(k, "on", "in", "at", "during", "this", "last") {
		year := l.Toks[min(k+1, to-1)].Kind == token.Number && len(l.Low(k+1)) == len("2012")
		if grammar.TimeWords.Has(l.Low(k+1)) || year {
			return true
		}
	}
	return grammar.TimeWords.Has(l.Low(k)) && strings.HasSuffix(l.Low(k), "day") && !l.Is(k+1, "'s") && !l.G.Dets.Has(l.Low(k-1))
}

// deedAfter reports whether somebody and what they are to do stand at k:
// "residents to leave", "its owners to wait".
func deedAfter(l *line.Line, k, to int) bool {
	const reach = 14
	for i := k + 1; i < min(to-1, k+reach) && (l.IsWord(i) || l.Is(i, ",")); i++ {
		if t := l.Toks[i+1]; l.Is(i, "to") && t.Kind == token.Word && !t.Cap && !l.G.Dets.Has(t.Low) && !l.G.Pronouns.Has(t.Low) {
			return true
		}
		if thingCuts.Has(l.Low(i)) || l.G.And.Has(l.Low(i)) {
			return false
		}
	}
	return false
}

// deedIn reports whether a deed is laid to somebody's charge from k on, "the
// mayor of lying". It goes on like a clause.
func deedIn(l *line.Line, k, to int) bool {
	const reach = 12
	for i := k + 1; i < min(to-1, k+reach) && (l.IsWord(i) || l.Is(i, ",")); i++ {
		if l.Is(i, "of", "for") && strings.HasSuffix(l.Low(i+1), "ing") && len(l.Low(i+1)) > 4 {
			return true
		}
		if thingCuts.Has(l.Low(i)) {
			return false
		}
	}
	return false
}

// listsAt reports whether the comma at k parts the items of a list: "and" stands
// before the next but one.
func listsAt(l *line.Line, k, to int) bool {
	if l.Is(k+1, "which", "who", "whose", "where", "when", "but", "though", "although", "as", "the") || strings.HasSuffix(l.Low(k+1), "ing") {
		return false
	}
	for j := k + 1; j < min(to, k+line.LongestNoun); j++ {
		if l.G.And.Has(l.Low(j)) {
			return true
		}
		if l.Is(j, ",") {
			return l.G.And.Has(l.Low(j+1)) || l.WordIn("and", j+1, min(to, j+line.NearHead))
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
