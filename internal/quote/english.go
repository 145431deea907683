package quote

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// englishContent reads what a verb reports without "that": "said the plan …",
// "told reporters he …", "promised to …", "called for …", "accused X of …".
func (l *line) englishContent(v verb, c *cue.Cue, i, to, end int) (span, bool) {
	if i >= end {
		return span{}, false
	}
	before := l.low(v.from - 1)
	if l.is(i, "never", "not") && l.is(i+1, "to") && c.Inf {
		return span{i, to}, i+3 < end && !l.unnamedWish(i)
	}
	if s, ok := l.topicAfter(c, i, to); ok {
		return s, true
	}
	switch {
	case c.Lemma == "tell":
		return l.told(i, to, end)
	case l.is(i, "to"):
		if c.Inf || enIntent.Has(c.Lemma) {
			if silent.Has(l.low(i+1)) && (c.Lemma == "refuse" || c.Lemma == "ask" || strings.HasPrefix(c.Lemma, "decline")) {
				return span{}, false
			}
			return span{i, to}, i+1 < end && !grammar.EnDets.Has(l.low(i+1))
		}
		return span{}, false
	case nouny.Has(l.low(v.to-1)) && v.kind != cue.Infinitive && v.from > 0 && !grammar.EnPronouns.Has(before) && !l.toks[v.from-1].Cap && !strings.HasSuffix(before, "s") && !grammar.EnAux.Has(before) && !grammar.EnAdverbs.Has(before) && !bodiesIt.Has(before):
		return span{}, false
	case c.That || speaks("en", c.Lemma):
		return l.clauseOf(v, c, i, to, end)
	}
	return l.objectOf(c, i, to)
}

// documentIn reports whether a phrase names a text or a count that says
// something: "a study by the port", "two polls".
func (l *line) documentIn(s span) bool {
	for i := s.from; i < s.to; i++ {
		if documents.Has(l.low(i)) {
			return true
		}
		if l.g.Preps.Has(l.low(i)) {
			return false
		}
	}
	return false
}

var documents = grammar.Words("study studies report poll polls survey surveys audit review analysis inquiry investigation census figures data average averages polling records research documents statistics")

// thingAfter reads the thing that a text shows or finds.
func (l *line) thingAfter(i, end int) (span, bool) {
	if i >= end || !l.isWord(i) || l.g.Preps.Has(l.low(i)) || grammar.EnCuts.Has(l.low(i)) && !grammar.EnDets.Has(l.low(i)) {
		return span{}, false
	}
	to := l.objectEnd(i, l.contentEnd(i, end))
	return span{i, to}, to-i >= leastReported
}

// silent is what those decline to do who say nothing.
var silent = grammar.Words("comment speak talk answer respond say elaborate be")

// told reads what somebody is told: the one who is told comes first.
func (l *line) told(i, to, end int) (span, bool) {
	if l.is(i, "not", "to", "that") {
		return span{}, false // a passive: somebody is told
	}
	k := i
	if l.is(k, "me", "him", "her", "them", "us", "you", "reporters", "journalists") {
		k++
	} else {
		k = l.nounForward(i, end)
	}
	if k > i && l.g.And.Has(l.low(k)) {
		return span{}, false // "told the port and, later, the ministry"
	}
	for k < end && (l.is(k, "on", "in", "at") || grammar.EnCuts.Has(l.low(k)) && !grammar.EnDets.Has(l.low(k)) && !l.is(k, "to", "that", "about", "of", "with")) {
		k++
		for k < end && l.isWord(k) && !grammar.EnPronouns.Has(l.low(k)) && !l.is(k, "that") && l.toks[k].Cap {
			k++
		}
	}
	if c := l.low(k - 1); k-1 > i && (l.g.Preps.Has(c) || l.is(k-1, "during", "outside", "inside")) && !l.is(k-1, "about", "of", "with", "to") && !l.is(k, "that") {
		// "told the Post in an article on Sunday": where, and nothing more
		if j := l.clauseBeyond(k-1, to); j > k-1 {
			return span{j, to}, to-j >= 3
		}
		if l.g.Dets.Has(l.low(k)) || strings.HasSuffix(l.low(k), "ing") {
			return span{}, false
		}
	}
	if l.is(k, "that") {
		k++
	}
	for j := k + 2; l.is(k, "to") && j < to-1; j++ {
		if l.g.And.Has(l.low(j)) && l.is(j+1, "that") { // "told them to go and that": of the verb before
			to = j
		}
	}
	if k < end-1 && l.isWord(k) {
		return span{k, to}, to-k >= leastReported
	}
	return span{}, false
}

// clauseOf reads a clause that follows its verb without "that", after when and
// where it was said: "said Monday the plan …", "said in May it would …".
func (l *line) clauseOf(v verb, c *cue.Cue, i, to, end int) (span, bool) {
	k := i
	for k < min(end, i+fewWords) && (timeWords.Has(l.low(k)) && l.low(k) != "an" || grammar.EnAdverbs.Has(l.low(k)) || l.is(k, "this", "last", "late", "early") && timeWords.Has(l.low(k+1))) {
		k++
	}
	if !l.isWord(k) && !l.isQuote(k) || k >= end-1 {
		return span{}, false
	}
	if amounts.Has(l.low(k)) && l.verbSoon(k, to) && c.Lemma != "find" {
		return span{k, to}, to-k >= leastReported // "said about 20 people had come"
	}
	if l.g.Preps.Has(l.low(k)) || grammar.EnCuts.Has(l.low(k)) && !grammar.EnDets.Has(l.low(k)) {
		if j := l.clauseBeyond(k, to); j > k {
			return span{j, to}, to-j >= 3
		}
	}
	if noContent.Has(l.low(k)) {
		return l.objectOf(c, i, to)
	}
	if c.Lemma == "allow" && !(grammar.EnPronouns.Has(l.low(k)) && l.doneByPronoun(k)) {
		return span{}, false // "allowed him to go", unlike "allowed it was late"
	}
	judged := l.isWord(k+2) && !l.opensObject(k+2) && !l.g.And.Has(l.low(k+2)) && !timeWords.Has(l.low(k+2)) // "found it legally sound"
	if l.is(k, "it") && (strings.HasSuffix(l.low(k+1), "ly") && !judged || l.is(k+1, "otherwise", "well", "all", "as", "best", "better", "again")) && !l.doneByPronoun(k+1) {
		return span{}, false // "remembered it differently"
	}
	if nouny.Has(l.low(v.to-1)) && !grammar.EnPronouns.Has(l.low(k)) && !l.g.Dets.Has(l.low(k)) {
		return span{}, false
	}
	if !speaks("en", c.Lemma) && !grammar.EnPronouns.Has(l.low(k)) && !l.clauseAt(k, to) {
		return l.objectOf(c, i, to)
	}
	if !l.g.Preps.Has(l.low(k)) && !grammar.EnCuts.Has(l.low(k)) || grammar.EnDets.Has(l.low(k)) || l.is(k, "next", "last") && l.is(k+2, "'s") {
		return span{k, to}, to-k >= 2
	}
	return span{}, false
}

// verbSoon reports whether a finite verb follows the noun at k.
func (l *line) verbSoon(k, to int) bool {
	for i := k + 1; i < min(to, k+nearHead) && l.isWord(i) && !l.is(i, "who", "which", "that"); i++ {
		if grammar.EnAux.Has(l.low(i)) && l.low(i) != "'s" && l.low(i) != "being" || enVerbs.Has(l.low(i)) {
			return true
		}
	}
	return false
}

// clauseBeyond returns where a clause with a pronoun for its subject begins
// after the adverbial at k: "after the vote he would resign"; k if none does.
func (l *line) clauseBeyond(k, to int) int {
	for j := k + 1; j < min(to-1, k+longestNoun); j++ {
		if !l.isWord(j) && !(l.is(j, ",") && l.is(k, "if", "once", "unless", "when", "should")) {
			break
		}
		if l.is(j, "he", "she", "they", "it", "we", "i") && !l.g.Preps.Has(l.low(j-1)) && !l.g.Subs.Has(l.low(j-1)) && l.doneByPronoun(j) {
			return j
		}
	}
	return k
}

// doneByPronoun reports whether a verb follows the English pronoun at j: an auxiliary, one that
// is no noun, or any in the third person.
func (l *line) doneByPronoun(j int) bool {
	w := l.low(j + 1)
	return grammar.EnAux.Has(w) || enVerbs.Has(w) || l.is(j, "he", "she", "it") && len(w) > 3 && strings.HasSuffix(w, "s")
}

// amounts open a subject that is counted.
var amounts = grammar.Words("about no nothing more much less something anything over under between nobody none")

// enVerbs are common verbs that are no nouns, by which a clause is known.
var enVerbs = grammar.Words(`wants want needs gets goes went takes took comes came knows knew keeps kept remains remained means costs deserves gives gave seems seem became becomes began begins left lost
 fell rose made makes got felt saw ran met paid sent spent won hopes hoped believes believed thinks thought supports expects expected lacks includes remain become believe think lies`)

// noContent are words that cannot begin what is said.
var noContent = grammar.Words("so as of in on at with by to for from and or but about yes no nothing much more less something anything it's than during after before when while via through over under between outside inside beside near behind beyond alongside amid amidst aboard sorry hello goodbye farewell thanks thank")

// bareAfterNoun reports whether a word without article or capital stands at k behind what may
// be a noun: "supports higher pay".
func (l *line) bareAfterNoun(k int) bool {
	return nouny.Has(l.low(k-1)) && !l.g.Dets.Has(l.low(k)) && !l.toks[k].Cap
}

// noThing are words behind an English verb that begin no thing it asks for or denies.
var noThing = grammar.Words("by at from and to in on that during before after amid since until")

// nouny are forms that are nouns as often as verbs.
var nouny = grammar.Words(`state states support supports back backs question questions rule rules call calls plan plans hold holds report reports claim claims charge charges demand demands fear fears attack
 attacks view views post posts comment comments protest protests hope hopes promise promises vow vows pledge pledges offer offers threat request requests concern concerns note notes tweet tweets mention
 mentions warning challenge challenges address addresses counter answer answers order orders estimate estimates forecast forecasts caution propose document documents list lists detail details process label rate rates show shows
 talk dispute disputes joke jokes remark remarks appeal appeals reference references point points echo documents vote votes`)

// clauseAt reports whether a subject and a verb begin at k: a pronoun, or a
// noun phrase and then a form of be, have, a modal, or another verb.
func (l *line) clauseAt(k, to int) bool {
	if grammar.EnPronouns.Has(l.low(k)) || l.is(k, "there", "this", "that") {
		return true
	}
	for i := k + 1; i < min(to, k+longestSetOff); i++ {
		if l.is(i, ",") && l.is(i+1, "which", "who", "whose") { // "the scheme, which failed, will go ahead"
			if i = l.commaFrom(i+1, min(to, k+2*longestSetOff)) + 1; i >= to || !grammar.EnAux.Has(l.low(i)) {
				return false
			}
		}
		if !l.isWord(i) {
			return false
		}
		if grammar.EnAux.Has(l.low(i)) && l.low(i) != "'s" && l.low(i) != "being" && l.low(i) != "having" {
			return true
		}
		if l.is(i, "who", "which", "that") {
			return false
		}
		if i > k && enVerbs.Has(l.low(i)) && !l.toks[i].Cap {
			return true
		}
		if i > k+1 && len(l.low(i)) > 4 && strings.HasSuffix(l.low(i), "ed") && !l.toks[i].Cap && !l.g.Dets.Has(l.low(i-1)) && !l.g.And.Has(l.low(i-1)) {
			return true
		}
	}
	return false
}

// objectOf reads the thing a verb announces, denies or calls for.
func (l *line) objectOf(c *cue.Cue, i, to int) (span, bool) {
	head, _, _ := strings.Cut(c.Lemma, " ")
	if head == "put" {
		to = l.objectEnd(i, to)
		return span{i, to}, to-i >= 4 && l.putAtFigure(i, to)
	}
	if head == "blame" && !l.wordIn("for", i, to) || head == "accuse" && !l.wordIn("of", i, to) || l.voted(i, to) {
		return span{}, false
	}
	if enObjects.Has(head) || enIntent.Has(head) {
		k := l.pastDay(i, to)
		if k == i && l.is(k, "for", "of", "about", "on", "against", "in") {
			k++
		}
		if l.is(k, "it", "him", "them") || l.is(k, "her") && !l.plainWord(k+1, to) {
			// "blamed him for the delay": what for, and no pronoun alone
			if !l.is(k+1, "for", "of", "as", "to") || to-k < 4 {
				return span{}, false
			}
			if !l.is(k+1, "to") {
				to = l.objectEnd(k, to)
			}
			return span{k, to}, true
		}
		if grammar.EnAdverbs.Has(l.low(k)) && !l.g.Dets.Has(l.low(k)) {
			return span{}, false // "asked again"
		}
		if k < to && l.isWord(k) && !noThing.Has(l.low(k)) && !(l.is(k, "with") && head != "agree") && !(k == i && l.bareAfterNoun(k)) {
			if !c.Inf || !l.deedAfter(k, to) {
				to = l.objectEnd(k, to)
			}
			if l.doneTo(head, k, to) {
				return span{}, false
			}
			return span{k, to}, to-k >= 2 || c.Act == story.CueJudged && l.toks[k].Cap
		}
	}
	return span{}, false
}

// doneTo reports whether what stands from k to to is what somebody does with the
// verb, and not what is said: "called a press conference", "denied them entry",
// "offered no details".
func (l *line) doneTo(head string, k, to int) bool {
	var things grammar.Set
	switch head {
	case "call":
		if l.is(k-1, "for", "on", "upon") {
			return false
		}
		things = convened
	case "ask":
		return !l.is(k-1, "for", "about") && !l.deedAfter(k, to) && !l.wordIn("for", k, to) && !l.wordIn("about", k, to) // "asked his daughters"
	case "deny":
		things = withheld
	case "offer":
		return l.is(k, "no") || l.is(k, "little", "few")
	default:
		return false
	}
	for i := k; i < min(to, k+5) && (i == k || !l.g.Preps.Has(l.low(i))); i++ {
		if things.Has(l.low(i)) {
			return true
		}
	}
	return false
}

var (
	convened = grammar.Words("conference conferences meeting meetings session sessions assembly summit police ambulance ambulances witness witnesses doctor firefighters")
	withheld = grammar.Words("service services entry access bail visa visas asylum permission treatment parole admission coverage benefits")
)

// putAtFigure reports whether a figure is given for what stands at k: "put the
// cost at £3m".
func (l *line) putAtFigure(k, to int) bool {
	for ; k+1 < to; k++ {
		if l.is(k, "at") {
			for j := k + 1; j < min(to, k+fewWords); j++ {
				if l.toks[j].Kind == token.Number {
					return true
				}
			}
		}
	}
	return false
}

// pastDay returns where the words end that say at i on which day: "on Friday",
// "late last week"; i if none do.
func (l *line) pastDay(i, to int) int {
	k := i
	for k < min(to, i+fewWords) && l.is(k, "on", "in", "this", "last", "late", "early") {
		k++
	}
	if !timeWords.Has(l.low(k)) || l.is(k, "an") || k == i && !strings.HasSuffix(l.low(k), "day") {
		return i
	}
	if k++; k < to && l.toks[k].Kind == token.Number {
		k++
	}
	return k
}

// voted reports whether a count of votes stands between from and to: a council
// that rejects a plan by them does it, and says nothing.
func (l *line) voted(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if l.is(i, "voix", "votes") && l.toks[i-1].Kind == token.Number || l.is(i, "by") && i+2 < to && l.toks[i+1].Kind == token.Number && (l.is(i+2, "to", "votes") || strings.Contains(l.low(i+1), "-")) {
			return true
		}
	}
	return false
}

// plainWord reports whether an ordinary word of a noun phrase stands at k.
func (l *line) plainWord(k, to int) bool {
	return k < to && l.isWord(k) && !l.g.Preps.Has(l.low(k)) && !grammar.EnCuts.Has(l.low(k)) && !l.g.And.Has(l.low(k))
}

var (
	enIntent  = grammar.Words("plan want hope agree decide refuse intend expect threaten seek decline offer vow pledge promise propose need urge ask call order demand")
	enObjects = grammar.Words(`announce deny reject demand propose promise pledge vow urge condemn criticise criticize denounce confirm cite blame accuse
 acknowledge oppose praise defend dispute mock express predict want hope dismiss slam blast emphasize emphasise stress warn fear expect call
 attack cite describe discuss mention note question outline detail claim support endorse advocate tout back hail laud applaud welcome commend deplore
 decry lament bemoan deride ridicule lambast lambaste fault chide rebuke berate castigate assail refute rebut contest challenge highlight underscore
 underline reiterate estimate appeal thank congratulate favour favor point rail brush shrug refer allude downplay
 echo reference invoke promote embrace chastise grill bash see view regard perceive paint portray depict cast liken compare brand label dub characterise characterize
 encourage implore exhort beg press advise instruct dare push overturn overrule approve suggest admit acknowledge consider chronicle document resent despise admire`)
)

// doesAt reports whether an English verb in the past stands at i, or an auxiliary.
func (l *line) doesAt(i int) bool {
	if grammar.EnAux.Has(l.low(i)) && !l.is(i, "'s") {
		return true
	}
	if v, ok := l.verbAt(i, len(l.toks)); ok && v.kind == cue.Finite && l.past(v) {
		return true
	}
	return i < len(l.toks) && l.pastVerb(i, len(l.toks))
}
