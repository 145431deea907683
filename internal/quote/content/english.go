package content

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// english reads what a verb reports without "that": "said the plan …",
// "told reporters he …", "promised to …", "called for …", "accused X of …".
func english(l *line.Line, v line.Verb, c *cue.Cue, i, to, end int) (line.Span, bool) {
	if i >= end || unnamedWish(l, i) {
		return line.Span{}, false
	}
	before := l.Low(v.From - 1)
	if l.Is(i, "never", "not") && l.Is(i+1, "to") && c.Inf {
		return line.Span{From: i, To: to}, i+3 < end
	}
	if s, ok := topicAfter(l, c, i, to); ok {
		return s, true
	}
	switch {
	case c.Lemma == "tell":
		return told(l, i, to, end)
	case l.Is(i, "to"):
		if c.Inf || EnIntent.Has(c.Lemma) {
			if silent.Has(l.Low(i+1)) && (c.Lemma == "refuse" || c.Lemma == "ask" || strings.HasPrefix(c.Lemma, "decline")) {
				return line.Span{}, false
			}
			return line.Span{From: i, To: to}, i+1 < end && !grammar.EnDets.Has(l.Low(i+1))
		}
		return line.Span{}, false
	case grammar.EnNouny.Has(l.Low(v.To-1)) && v.Kind != cue.Infinitive && v.From > 0 && !grammar.EnPronouns.Has(before) && before != "who" && !l.Toks[v.From-1].Cap && !(before == "," && l.Named(v.From-2)) && !strings.HasSuffix(before, "s") && !grammar.EnAux.Has(before) && !grammar.EnAdverbs.Has(before) && !role.BodiesIt.Has(before):
		return line.Span{}, false
	case c.That || cue.Speaks("en", c.Lemma):
		return clauseOf(l, v, c, i, to, end)
	}
	return objectOf(l, c, i, to)
}

// DocumentIn reports whether a phrase names a text or a count that says
// something: "a study by the port", "two polls".
func DocumentIn(l *line.Line, s line.Span) bool {
	for i := s.From; i < s.To; i++ {
		if cue.Documents.Has(l.Low(i)) {
			return true
		}
		if l.G.Preps.Has(l.Low(i)) {
			return false
		}
	}
	return false
}

// ThingAfter reads the thing that a text shows or finds.
func ThingAfter(l *line.Line, i, end int) (line.Span, bool) {
	if i >= end || !l.IsWord(i) || l.G.Preps.Has(l.Low(i)) || grammar.EnCuts.Has(l.Low(i)) && !grammar.EnDets.Has(l.Low(i)) {
		return line.Span{}, false
	}
	to := objectEnd(l, i, End(l, i, end))
	return line.Span{From: i, To: to}, to-i >= line.LeastReported
}

// silent is what those decline to do who say nothing.
var silent = grammar.Words("comment speak talk answer respond say elaborate be")

// told reads what somebody is told: the one who is told comes first.
func told(l *line.Line, i, to, end int) (line.Span, bool) {
	if l.Is(i, "not", "to", "that") {
		return line.Span{}, false // a passive: somebody is told
	}
	k := i
	if l.Is(k, "me", "him", "her", "them", "us", "you", "reporters", "journalists") {
		k++
	} else {
		k = l.NounForward(i, end)
	}
	if k > i && l.G.And.Has(l.Low(k)) {
		return line.Span{}, false // "told the port and, later, the ministry"
	}
	for k < end && (l.Is(k, "on", "in", "at") || grammar.EnCuts.Has(l.Low(k)) && !grammar.EnDets.Has(l.Low(k)) && !l.Is(k, "to", "that", "about", "of", "with")) {
		k++
		for k < end && l.IsWord(k) && !grammar.EnPronouns.Has(l.Low(k)) && !l.Is(k, "that") && l.Toks[k].Cap {
			k++
		}
	}
	if c := l.Low(k - 1); k-1 > i && (l.G.Preps.Has(c) || l.Is(k-1, "during", "outside", "inside")) && !l.Is(k-1, "about", "of", "with", "to") && !l.Is(k, "that") {
		// "told the Post in an article on Sunday": where, and nothing more
		if j := ClauseBeyond(l, k-1, to); j > k-1 {
			return line.Span{From: j, To: to}, to-j >= 3
		}
		if l.G.Dets.Has(l.Low(k)) || strings.HasSuffix(l.Low(k), "ing") {
			return line.Span{}, false
		}
	}
	if l.Is(k, "that") {
		k++
	}
	for j := k + 2; l.Is(k, "to") && j < to-1; j++ {
		if l.G.And.Has(l.Low(j)) && l.Is(j+1, "that") { // "told them to go and that": of the verb before
			to = j
		}
	}
	if k < end-1 && l.IsWord(k) && !(k > i && strings.HasSuffix(l.Low(k), "ed") && l.G.Preps.Has(l.Low(k+1))) { // "told reporters gathered in his office"
		return line.Span{From: k, To: to}, to-k >= line.LeastReported
	}
	return line.Span{}, false
}

// clauseOf reads a clause that follows its verb without "that", after when and
// where it was said: "said Monday the plan …", "said in May it would …".
func clauseOf(l *line.Line, v line.Verb, c *cue.Cue, i, to, end int) (line.Span, bool) {
	k := i
	for k < min(end, i+line.FewWords) && (grammar.TimeWords.Has(l.Low(k)) && l.Low(k) != "an" || grammar.EnAdverbs.Has(l.Low(k)) || l.Is(k, "this", "last", "late", "early") && grammar.TimeWords.Has(l.Low(k+1))) {
		k++
	}
	if !l.IsWord(k) && !l.IsQuote(k) || k >= end-1 {
		return line.Span{}, false
	}
	if amounts.Has(l.Low(k)) && verbSoon(l, k, to) && c.Lemma != "find" {
		return line.Span{From: k, To: to}, to-k >= line.LeastReported // "said about 20 people had come"
	}
	if l.G.Preps.Has(l.Low(k)) || grammar.EnCuts.Has(l.Low(k)) && !grammar.EnDets.Has(l.Low(k)) {
		if j := ClauseBeyond(l, k, to); j > k {
			return line.Span{From: j, To: to}, to-j >= 3
		}
	}
	if noContent.Has(l.Low(k)) {
		return objectOf(l, c, i, to)
	}
	if c.Lemma == "allow" && !(grammar.EnPronouns.Has(l.Low(k)) && doneByPronoun(l, k)) {
		return line.Span{}, false // "allowed him to go", unlike "allowed it was late"
	}
	judged := l.IsWord(k+2) && !l.OpensObject(k+2) && !l.G.And.Has(l.Low(k+2)) && !grammar.TimeWords.Has(l.Low(k+2)) // "found it legally sound"
	if l.Is(k, "it") && (strings.HasSuffix(l.Low(k+1), "ly") && !judged || l.Is(k+1, "otherwise", "well", "all", "as", "best", "better", "again")) && !doneByPronoun(l, k+1) {
		return line.Span{}, false // "remembered it differently"
	}
	if grammar.EnNouny.Has(l.Low(v.To-1)) && !grammar.EnPronouns.Has(l.Low(k)) && !l.G.Dets.Has(l.Low(k)) && !((l.Toks[v.From-1].Cap || l.Is(v.From-1, ",") && l.Named(v.From-2)) && strings.HasSuffix(l.Low(v.From), "s") && ClauseAt(l, k, to)) {
		return line.Span{}, false // "Ana Roy estimates losses have doubled" says it
	}
	if !cue.Speaks("en", c.Lemma) && !grammar.EnPronouns.Has(l.Low(k)) && !ClauseAt(l, k, to) {
		return objectOf(l, c, i, to)
	}
	if !l.G.Preps.Has(l.Low(k)) && !grammar.EnCuts.Has(l.Low(k)) || grammar.EnDets.Has(l.Low(k)) || l.Is(k, "next", "last") && l.Is(k+2, "'s") {
		return line.Span{From: k, To: to}, to-k >= 2
	}
	return line.Span{}, false
}

// verbSoon reports whether a finite verb follows the noun at k.
func verbSoon(l *line.Line, k, to int) bool {
	for i := k + 1; i < min(to, k+line.NearHead) && l.IsWord(i) && !l.Is(i, "who", "which", "that"); i++ {
		if grammar.EnAux.Has(l.Low(i)) && l.Low(i) != "'s" && l.Low(i) != "being" || l.EnVerb(i) {
			return true
		}
	}
	return false
}

// ClauseBeyond returns where a clause with a pronoun for its subject begins
// after the adverbial at k: "after the vote he would resign"; k if none does.
func ClauseBeyond(l *line.Line, k, to int) int {
	for j := k + 1; j < min(to-1, k+line.LongestNoun); j++ {
		if !l.IsWord(j) && !(l.Is(j, ",") && l.Is(k, "if", "once", "unless", "when", "should")) {
			break
		}
		if l.Is(j, "he", "she", "they", "it", "we", "i") && !l.G.Preps.Has(l.Low(j-1)) && !l.G.Subs.Has(l.Low(j-1)) && doneByPronoun(l, j) {
			return j
		}
	}
	return k
}

// doneByPronoun reports whether a verb follows the English pronoun at j: an auxiliary, one that
// is no noun, or any in the third person.
func doneByPronoun(l *line.Line, j int) bool {
	w := l.Low(j + 1)
	return grammar.EnAux.Has(w) || l.EnVerb(j+1) || l.Is(j, "he", "she", "it") && len(w) > 3 && strings.HasSuffix(w, "s")
}

// amounts open a subject that is counted.
var amounts = grammar.Words("about no nothing more much less something anything over under between nobody none")

// noContent are words that cannot begin what is said.
var noContent = grammar.Words("so as of in on at with by to for from and or but about yes no nothing much more less something anything it's than during after before when while via through over under between outside inside beside near behind beyond alongside amid amidst aboard sorry hello goodbye farewell thanks thank")

// bareAfterNoun reports whether a word without article or capital stands at k behind what may
// be a noun: "supports higher pay".
func bareAfterNoun(l *line.Line, k int) bool {
	return grammar.EnNouny.Has(l.Low(k-1)) && !l.G.Dets.Has(l.Low(k)) && !l.Toks[k].Cap
}

// noThing are words behind an English verb that begin no thing it asks for or denies.
var noThing = grammar.Words("by at from and to in on that during before after amid since until")

// ClauseAt reports whether a subject and a verb begin at k: a pronoun, or a
// noun phrase and then a form of be, have, a modal, or another verb.
func ClauseAt(l *line.Line, k, to int) bool {
	if grammar.EnPronouns.Has(l.Low(k)) || l.Is(k, "there", "this", "that") {
		return true
	}
	for i := k + 1; i < min(to, k+line.LongestSetOff); i++ {
		if l.Is(i, ",") && l.Is(i+1, "which", "who", "whose") { // "the scheme, which failed, will go ahead"
			if i = l.CommaFrom(i+1, min(to, k+2*line.LongestSetOff)) + 1; i >= to || !grammar.EnAux.Has(l.Low(i)) {
				return false
			}
		}
		if !l.IsWord(i) {
			return false
		}
		if grammar.EnAux.Has(l.Low(i)) && l.Low(i) != "'s" && l.Low(i) != "being" && l.Low(i) != "having" || l.Is(i, "should", "must") {
			return true
		}
		if l.Is(i, "who", "which", "that") {
			return false
		}
		if i > k && l.EnVerb(i) {
			return true
		}
		if i > k+1 && len(l.Low(i)) > 4 && strings.HasSuffix(l.Low(i), "ed") && !l.Toks[i].Cap && !l.G.Dets.Has(l.Low(i-1)) && !l.G.And.Has(l.Low(i-1)) {
			return true
		}
	}
	return false
}

// objectOf reads the thing a verb announces, denies or calls for.
func objectOf(l *line.Line, c *cue.Cue, i, to int) (line.Span, bool) {
	head, _, _ := strings.Cut(c.Lemma, " ")
	if head == "put" {
		to = objectEnd(l, i, to)
		return line.Span{From: i, To: to}, to-i >= 4 && putAtFigure(l, i, to)
	}
	if head == "blame" && !l.WordIn("for", i, to) || head == "accuse" && !l.WordIn("of", i, to) || voted(l, i, to) {
		return line.Span{}, false
	}
	if enObjects.Has(head) || EnIntent.Has(head) {
		k := pastDay(l, i, to)
		if k == i && l.Is(k, "for", "of", "about", "on", "against", "in") {
			k++
		}
		if l.Is(k, "it", "him", "them") || l.Is(k, "her") && !plainWord(l, k+1, to) {
			// "blamed him for the delay": what for, and no pronoun alone
			if !l.Is(k+1, "for", "of", "as", "to") || to-k < 4 {
				return line.Span{}, false
			}
			if !l.Is(k+1, "to") {
				to = objectEnd(l, k, to)
			}
			return line.Span{From: k, To: to}, true
		}
		if grammar.EnAdverbs.Has(l.Low(k)) && !l.G.Dets.Has(l.Low(k)) {
			return line.Span{}, false // "asked again"
		}
		if k < to && l.IsWord(k) && !noThing.Has(l.Low(k)) && !(l.Is(k, "with") && head != "agree") && !(k == i && bareAfterNoun(l, k)) {
			if !c.Inf || !deedAfter(l, k, to) {
				to = objectEnd(l, k, to)
			}
			if doneTo(l, head, k, to) {
				return line.Span{}, false
			}
			return line.Span{From: k, To: to}, to-k >= 2 || c.Act == story.CueJudged && l.Toks[k].Cap
		}
	}
	return line.Span{}, false
}

// doneTo reports whether what stands from k to to is what somebody does with the
// verb, and not what is said: "called a press conference", "denied them entry",
// "offered no details".
func doneTo(l *line.Line, head string, k, to int) bool {
	var things grammar.Set
	switch head {
	case "call":
		if l.Is(k-1, "for", "on", "upon") {
			return false
		}
		if l.Is(k-2, "can", "may", "should", "please") {
			return true // "anyone with questions can call the town hall"
		}
		things = convened
	case "ask":
		return !l.Is(k-1, "for", "about") && !deedAfter(l, k, to) && !l.WordIn("for", k, to) && !l.WordIn("about", k, to) // "asked his daughters"
	case "deny":
		things = withheld
	case "attack":
		if l.WordIn("over", k, to) || l.WordIn("for", k, to) || l.WordIn("as", k, to) {
			return false // "attacked the guard over his report"
		}
		things = assaulted
	case "defend":
		things = held
	case "offer":
		return l.Is(k, "no") || l.Is(k, "little", "few")
	default:
		return false
	}
	for i := k; i < min(to, k+5) && (i == k || !l.G.Preps.Has(l.Low(i))); i++ {
		if things.Has(l.Low(i)) {
			return true
		}
	}
	return false
}

var (
	convened = grammar.Words("conference conferences meeting meetings session sessions assembly summit police ambulance ambulances witness witnesses doctor firefighters")
	// what is attacked by force, and held against somebody, "attacked a guard", "defended the net"
	assaulted = grammar.Words("guard guards man men woman women boy boys girl girls child children teenager teenagers officer officers soldier soldiers driver drivers passenger passengers village town city camp base ship ships convoy building house houses school crowd victim victims")
	held      = grammar.Words("net goal goals town city village border borders position positions title lead castle bridge line lines hill")
	withheld  = grammar.Words("service services entry access bail visa visas asylum permission treatment parole admission coverage benefits")
)

// putAtFigure reports whether a figure is given for what stands at k: "put the
// cost at £3m".
func putAtFigure(l *line.Line, k, to int) bool {
	for ; k+1 < to; k++ {
		if l.Is(k, "at") {
			for j := k + 1; j < min(to, k+line.FewWords); j++ {
				if l.Toks[j].Kind == token.Number {
					return true
				}
			}
		}
	}
	return false
}

// pastDay returns where the words end that say at i on which day: "on Friday",
// "late last week"; i if none do.
func pastDay(l *line.Line, i, to int) int {
	k := i
	for k < min(to, i+line.FewWords) && l.Is(k, "on", "in", "this", "last", "late", "early") {
		k++
	}
	if !grammar.TimeWords.Has(l.Low(k)) || l.Is(k, "an") || k == i && !strings.HasSuffix(l.Low(k), "day") {
		return i
	}
	if k++; k < to && l.Toks[k].Kind == token.Number {
		k++
	}
	return k
}

// voted reports whether a count of votes stands between from and to: a council
// that rejects a plan by them does it, and says nothing.
func voted(l *line.Line, from, to int) bool {
	for i := from + 1; i < to; i++ {
		if l.Is(i, "voix", "votes") && l.Toks[i-1].Kind == token.Number || l.Is(i, "by") && i+2 < to && l.Toks[i+1].Kind == token.Number && (l.Is(i+2, "to", "votes") || strings.Contains(l.Low(i+1), "-")) {
			return true
		}
	}
	return false
}

// plainWord reports whether an ordinary word of a noun phrase stands at k.
func plainWord(l *line.Line, k, to int) bool {
	return k < to && l.IsWord(k) && !l.G.Preps.Has(l.Low(k)) && !grammar.EnCuts.Has(l.Low(k)) && !l.G.And.Has(l.Low(k))
}

var (
	EnIntent  = grammar.Words("plan want hope agree decide refuse intend expect threaten seek decline offer vow pledge promise propose need urge ask call order demand")
	enObjects = grammar.Words(`announce deny reject demand propose promise pledge vow urge condemn criticise criticize denounce confirm cite blame accuse
 acknowledge oppose praise defend dispute mock express predict want hope dismiss slam blast emphasize emphasise stress warn fear expect call
 attack cite describe discuss mention note question outline detail claim support endorse advocate tout back hail laud applaud welcome commend deplore
 decry lament bemoan deride ridicule lambast lambaste fault chide rebuke berate castigate assail refute rebut contest challenge highlight underscore
 underline reiterate estimate appeal thank congratulate favour favor point rail brush shrug refer allude downplay
 echo reference invoke promote embrace chastise grill bash see view regard perceive paint portray depict cast liken compare brand label dub characterise characterize
 encourage implore exhort beg press advise instruct dare push overturn overrule approve suggest admit acknowledge consider chronicle document resent despise admire`)
)

// DoesAt reports whether an English verb in the past stands at i, or an auxiliary.
func DoesAt(l *line.Line, i int) bool {
	if grammar.EnAux.Has(l.Low(i)) && !l.Is(i, "'s") {
		return true
	}
	if v, ok := l.VerbAt(i, len(l.Toks)); ok && v.Kind == cue.Finite && l.Past(v) {
		return true
	}
	return i < len(l.Toks) && subject.PastVerb(l, i, len(l.Toks))
}

// unnamedWish reports whether what follows an English verb at i is that somebody
// wants to stay without a name: "asked not to be named", "asked me not to name her".
func unnamedWish(l *line.Line, i int) bool {
	if l.Is(i, "me", "us", "that") {
		i++
	}
	if !l.Is(i, "not", "never") || !l.Is(i+1, "to") {
		return false
	}
	return l.Is(i+2, "be") && l.Is(i+3, "named", "identified", "quoted") || l.Is(i+2, "name", "identify", "quote") && l.Is(i+3, "him", "her", "them")
}
