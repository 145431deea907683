package quote

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// englishAbout reads what a noun of speech or of mind is about: "her comments on
// the storm", "questions about the bridge", "the decision to sell". The noun
// stands at i.
func (l *line) englishAbout(from, i, end int) (reported, bool) {
	n, ok := enAbout[l.low(i)]
	if !ok || !l.nounLike(from, i) {
		return reported{}, false
	}
	at := attribution{cue: span{i, i + 1}, verb: n.cue, ok: true, strong: true}
	k := i + 1
	if l.is(k, "by", "from") && !n.preps.Has(l.low(k)) {
		to := l.nounForward(k+1, end)
		if to <= k+1 {
			return reported{}, false
		}
		at.speaker = span{k + 1, to}
		k = to
	} else {
		for k < min(end, i+fewWords) && (timeWords.Has(l.low(k)) || l.is(k, "on", "in") && timeWords.Has(l.low(k+1))) {
			k++ // "comments on Tuesday about"
		}
	}
	if k >= end-1 || !n.preps.Has(l.low(k)) {
		return reported{}, false
	}
	if at.speaker.empty() {
		at.speaker, at.nobody = l.whoseNoun(from, i)
	}
	if at.nobody && (l.is(i-1, "any", "no") || n.cue.Act == story.CueWanted || n.cue.Act == story.CueDecided) || l.is(k, "that") && l.madeBy(k+1, end) {
		return reported{}, false // nobody's plan
	}
	c := k + 1
	if l.is(k, "to") {
		if l.g.Dets.Has(l.low(c)) || !l.isWord(c) || l.toks[c].Cap || l.g.Pronouns.Has(l.low(c)) || l.is(c, "me", "him", "them", "us") {
			return reported{}, false
		}
		c = k
	}
	to := l.nominalEnd(!l.auxIn(from, i), l.is(k, "that"), c, l.thingEnd(c, end))
	for j := c + 2; j < to && !l.auxIn(from, i); j++ {
		if l.pastVerb(j, to) && l.isWord(j-1) && !l.g.Preps.Has(l.low(j-1)) && !l.g.Dets.Has(l.low(j-1)) && !l.is(j+1, "by") {
			to = j // the noun is its subject
		}
	}
	return reported{span{c, to}, at}, to-c >= 2 && !(to-c == 2 && l.g.Dets.Has(l.low(c)))
}

// nounLike reports whether the word at i stands where a noun stands: after an
// article, an adjective, a genitive or a verb, and not after its own subject.
func (l *line) nounLike(from, i int) bool {
	if i == from {
		return true
	}
	if l.g.Pronouns.Has(l.low(i-1)) || l.is(i-1, "to", "not", "who", "which", "that", "would", "will", "could", "should", "may", "might", "can", "must") {
		return false
	}
	return l.isWord(i-1) || l.is(i-1, ",")
}

// whoseNoun finds whose the noun at i is: by the genitive before it, or by the
// subject that makes it its own. nobody says that the article names none.
func (l *line) whoseNoun(from, i int) (s span, nobody bool) {
	for j := i - 1; j >= max(from, i-fewWords) && l.isWord(j); j-- {
		if l.is(j, "his", "her", "their", "its") {
			return l.ownerOf(from, i, span{j, j + 1}, enMakes), false
		}
		if l.is(j, "'s", "'") {
			if s, ok := l.nounBack(from, j); ok {
				for l.is(s.from, "'s") || s.from < s.to-1 && l.is(s.from-1, "'s") && !l.toks[s.from].Cap {
					s.from++ // "what’s to come in the party’s plan"
				}
				return s, false
			}
			break
		}
	}
	if s, ok := l.mainSubject(from, i); ok && s.to <= i && !l.unfit(s) && !enMakes.Has(l.low(s.from)) {
		for j := s.to; j < i; j++ {
			if enMakes.Has(l.low(j)) {
				return s, false
			}
		}
	}
	return span{}, true
}

// aboutNoun is a noun with the words one of which must follow it.
type aboutNoun struct {
	cue   *cue.Cue
	preps grammar.Set
}

// enAbout are English nouns of speech and of mind.
var enAbout = func() map[string]aboutNoun {
	said, topic, asked := &cue.Cue{Lemma: "claim", Quiet: true, Act: story.CueSaid}, &cue.Cue{Lemma: "comment", Quiet: true, Act: story.CueTopic}, &cue.Cue{Lemma: "call", Quiet: true, Act: story.CueAsked}
	thought, wanted := &cue.Cue{Lemma: "concern", Quiet: true, Act: story.CueThought}, &cue.Cue{Lemma: "plan", Quiet: true, Act: story.CueWanted}
	judged, decided := &cue.Cue{Lemma: "criticism", Quiet: true, Act: story.CueJudged}, &cue.Cue{Lemma: "decision", Quiet: true, Act: story.CueDecided}
	out := map[string]aboutNoun{}
	put := func(c *cue.Cue, preps, nouns string) {
		p := grammar.Words(preps)
		for w := range strings.FieldsSeq(nouns) {
			out[w] = aboutNoun{c, p}
		}
	}
	put(topic, "about on regarding", "comments comment remarks remark statements questions speculation rhetoric")
	put(said, "of about that", "claims claim allegations allegation accusations accusation warnings warning reports suggestions")
	put(said, "that", "narrative notion pronouncements report idea rumours rumors")
	put(thought, "about over of that", "concerns concern fears fear worries worry doubts doubt misgivings reservations skepticism scepticism unease")
	put(thought, "that", "belief conviction recognition realisation realization understanding confidence consensus")
	put(judged, "of for over", "criticism condemnation praise disdain adulation")
	put(judged, "for", "support enthusiasm contempt")
	put(judged, "to", "opposition objections resistance")
	put(asked, "for to", "calls call demands demand appeals pleas plea requests request")
	put(wanted, "to for", "plan plans proposal proposals bid")
	put(wanted, "to", "determination desire eagerness willingness intention intentions ambition reluctance")
	put(decided, "to", "decision decisions agreement deal commitment")
	return out
}()

// englishNoun reports whether the English form at i, which may be a verb, is a noun or none
// of a verb's for what stands before it.
func (l *line) englishNoun(i int) bool {
	t := l.toks[i]
	if t.Low == "asked" && t.Cap && (i == 0 || !l.isWord(i-1)) {
		return true // "Asked whether …, he said"
	}
	if t.Cap && nouny.Has(t.Low) && (i == 0 || !l.isWord(i-1)) && l.partOfName(i) {
		return true // "…, State House Leader Ana Roy said": no verb opens a clause, with what it is of behind it
	}
	if i == 0 {
		return false
	}
	b := l.toks[i-1]
	if t.Cap && l.isWord(i-1) && nouny.Has(t.Low) && l.nounInCapitals(i) {
		return true
	}
	if t.Cap {
		if l.c.Verbs[t.Low] == nil {
			return false // no verb at all
		}
		w := l.text[t.Start:t.End]                                                                                       // a verb has a capital only where all of it has, "the boss SLAMMED it"
		return !l.head && l.isWord(i-1) && !l.lineInCapitals() && (strings.ToUpper(w) != w || b.Cap && nouny.Has(t.Low)) // "the Northern Express", "chairman Ivo Grant"
	}
	switch {
	case b.Cap || !nouny.Has(t.Low):
	case strings.HasSuffix(t.Low, "s") && manyOf(b.Low):
		return true // "the law bars rules that": one who does it has no -s
	case i > 1 && len(b.Low) > 5 && strings.HasSuffix(b.Low, "ing") && grammar.EnSubs.Has(l.low(i-2)):
		return true // "that bringing charges now would"
	}
	return !l.head && l.singularBefore(i) // "the ice dance show"
}

// partOfName reports whether an English word with a capital at i goes on in the next one: in a
// headline where all have one, only a form without the -s of "Bell Slams Roy, Calls Vote Off".
func (l *line) partOfName(i int) bool {
	if i+1 >= len(l.toks) || !l.toks[i+1].Cap || l.opensObject(i+1) || l.is(i+1, "to") {
		return false
	}
	return !strings.HasSuffix(l.low(i), "s") || !l.lineInCapitals()
}

// nounInCapitals reports whether the English form at i, a noun as often as a verb, is a noun
// where each word of the line has a capital and none tells a verb from a name: "Harbour
// Rules Face Key Test", "Roy Plan for Taxes", unlike "Court Rules Against", "Voters Plan To".
func (l *line) nounInCapitals(i int) bool {
	if !l.lineInCapitals() {
		return false
	}
	w, b := l.low(i), l.low(i-1)
	if w == "rules" || w == "rule" {
		return !judging.Has(b)
	}
	plain := !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "ing")
	return plain && !strings.HasSuffix(b, "s") && !severalWords.Has(b) && !grammar.EnPronouns.Has(b) && !grammar.EnAux.Has(b) && !grammar.EnAdverbs.Has(b) && !strings.HasSuffix(b, "ly") && !l.and(i-2) && !l.and(i-3)
}

// judging are those who rule in English headlines.
var judging = grammar.Words("court courts judge judges justice justices jury panel tribunal arbitrator arbitrators referee commission board regulator regulators watchdog coroner magistrate magistrates ombudsman")

// lineInCapitals reports whether most words of a line have a capital, as in headlines that
// nothing marks as such.
func (l *line) lineInCapitals() bool {
	n, caps := 0, 0
	for i := range min(len(l.toks), nearest) {
		if l.isWord(i) && l.toks[i].Len() > 3 {
			n++
			if l.toks[i].Cap {
				caps++
			}
		}
	}
	return caps*3 > n*2
}

// singularBefore reports whether the English form at i is one without an ending,
// a noun as often as a verb, after one thing: no verb of its own, since that would
// have an -s.
func (l *line) singularBefore(i int) bool {
	w, b := l.low(i), l.toks[i-1]
	if !nouny.Has(w) || strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || b.Kind != token.Word || b.Cap || len(b.Low) < 3 {
		return false
	}
	return !strings.HasSuffix(b.Low, "s") && !strings.HasSuffix(b.Low, "ly") && !grammar.EnPronouns.Has(b.Low) && !grammar.EnAux.Has(b.Low) && !grammar.EnAdverbs.Has(b.Low) && !grammar.EnSubs.Has(b.Low) && !grammar.EnDets.Has(b.Low) && !l.g.And.Has(b.Low) &&
		!l.g.Preps.Has(b.Low) && !severalWords.Has(b.Low)
}

// severalWords are English words without an -s that a verb without one follows.
var severalWords = grammar.Words("people police men women children staff crew public majority number government council team party company union family committee couple pair others who which not you us them him her all both many some few most must help helped let make made cannot could media data")

// manyOf reports whether an English word has the -s of a plural or of a verb in
// the third person, which no verb in -s follows.
func manyOf(low string) bool {
	return len(low) > 3 && strings.HasSuffix(low, "s") && !strings.HasSuffix(low, "ss") && !strings.HasSuffix(low, "us") && !strings.HasSuffix(low, "is") && !strings.HasSuffix(low, "'s") &&
		!uncounted.Has(low)
}

// uncounted are words in -s that are one thing, or no noun at all.
var uncounted = grammar.Words("news politics economics always sometimes perhaps besides afterwards means series species overseas others this was does has")
