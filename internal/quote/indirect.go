package quote

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// reported is reported speech on its way: what is reported and by whom.
type reported struct {
	content span
	attribution
}

// indirect finds reported speech without marks: "said that …", "selon X, …",
// "…, a indiqué X", "s’engage à …", "accuse X de …".
func (r *reader) indirect() {
	r.leadIns()
	for bi := range r.blocks {
		b := &r.blocks[bi]
		if b.asks {
			continue
		}
		r.listed(bi)
		for fi, fr := range b.frames {
			for _, rep := range r.reportedIn(b, fr) {
				r.addReported(bi, fi, rep)
			}
			r.summed(bi, fi)
			r.goesOnAsking(bi, fi)
			r.goesOnReporting(bi, fi)
		}
		r.lend(bi)
	}
}

func (r *reader) addReported(bi, fi int, rep reported) {
	r.addReportedBy(bi, fi, rep.content, bi, rep.attribution)
}

// addReportedBy keeps c as reported speech by whom the block named in by says.
func (r *reader) addReportedBy(bi, fi int, c span, by int, at attribution) {
	b := &r.blocks[bi]
	l := &b.line
	for c.from < c.to && !l.isWord(c.from) && !l.isQuote(c.from) {
		c.from++
	}
	for c.to > c.from && !l.isWord(c.to-1) && !l.isQuote(c.to-1) && !l.is(c.to-1, ")", "%", "€", "$") {
		c.to--
	}
	if c.empty() || l.lang == "en" && c.to-c.from <= 2 && grammar.EnBe.Has(l.low(c.to-1)) { // "It was, said Ana Roy, “…”"
		return
	}
	s := l.bytes(c)
	n, marked := 0, 0
	for i := c.from; i < c.to; i++ {
		if l.isQuote(i) {
			marked += l.toks[i].Len()
		} else if l.isWord(i) {
			n++
		}
	}
	if marked*2 > s.Len() || n == 0 {
		return // the quotation in it says it already
	}
	f := found{block: bi, frame: fi, region: -1, at: -1}
	f.Span = trim(r.a.Text, s)
	f.Kind = story.Indirect
	r.attach(&f, by, at)
	for _, k := range r.near(bi, 0) {
		o := &r.found[k]
		if o.Kind == story.Indirect && (crosses(o.Span, f.Span) || o.Span == f.Span || o.Cue == f.Cue && !f.Cue.Empty() && by == bi) {
			return
		}
		if o.Kind == story.Direct && (o.Overlap(f.Span)*2 > f.Len() || o.Cue == f.Cue && !f.Cue.Empty() && f.Contains(o.Span) && !(by == bi && l.is(at.cue.to, ","))) {
			return
		}
	}
	r.add(f)
}

// crosses reports whether two spans overlap and neither holds the other.
func crosses(a, b text.Span) bool {
	return a.Overlap(b) > 0 && !a.Contains(b) && !b.Contains(a)
}

// reportedIn finds what one sentence reports.
func (r *reader) reportedIn(b *block, fr span) []reported {
	l := &b.line
	var out []reported
	end := fr.to
	for end > fr.from && token.IsStop(l.toks[end-1]) {
		end--
	}
	if end-fr.from < 4 {
		return nil
	}
	if rep, ok := r.headed(b, l, fr.from, end); ok {
		return append(out, rep)
	}
	out = append(out, l.sourced(fr.from, end)...)
	for i := fr.from; i < end; i++ {
		v, ok := l.verbAt(i, end)
		if !ok || b.kind == story.Title && (l.headlinePassive(v) || l.headlineNoun(v, fr.from, end)) {
			continue
		}
		if rep, ok := l.reportedBy(max(fr.from, v.from-longestReach), min(end, v.to+longestReach), v); ok {
			out = append(out, rep)
			if rep.content == (span{fr.from, end}) {
				return []reported{rep} // an aside: the sentence around it is all reported
			}
		}
		if v.to > i+1 {
			i = v.to - 1
		}
	}
	out = append(out, l.passives(fr.from, end)...)
	return settled(append(out, l.nominalCues(fr.from, end)...))
}

// headlinePassive reports whether a headline leaves a form of to be out: "Mayor
// criticised for delay".
func (l *line) headlinePassive(v verb) bool {
	return l.lang == "en" && v.to == v.from+1 && strings.HasSuffix(l.low(v.from), "ed") && l.is(v.to, "for", "by", "over", "of", "after", "in", "on", "as")
}

// headlineNoun reports whether what may be a verb ends an English headline after
// a preposition, as a noun does: "Mayor, clerk indicted on fraud charges".
func (l *line) headlineNoun(v verb, from, end int) bool {
	if l.lang != "en" || v.to < end && !l.g.Preps.Has(l.low(v.to)) || !nouny.Has(l.low(v.from)) {
		return false
	}
	for k := v.from - 1; k >= max(from, v.from-5) && l.isWord(k); k-- {
		if l.g.Preps.Has(l.low(k)) {
			return true
		}
	}
	return false
}

// settled makes the reports of one sentence agree. Where a source is named for
// the whole ("they chose to close the road, a clerk said"), what is reported
// within ends where the whole does; and what somebody wants or refuses within
// another's words is a part of those.
func settled(reps []reported) []reported {
	out := make([]reported, 0, len(reps))
	for j, part := range reps {
		kept := true
		for i := range reps {
			whole := &reps[i]
			if i == j || part.cue.from < whole.content.from || part.cue.to > whole.content.to {
				continue
			}
			if whole.content.to <= whole.speaker.from && part.content.to > whole.content.to && part.content.from < whole.content.to {
				part.content.to = whole.content.to
			}
			kept = kept && !(part.verb != nil && (part.verb.Quiet || part.verb.Lemma == "refuse") && (whole.verb == nil || !whole.verb.Quiet))
		}
		if kept {
			out = append(out, part)
		}
	}
	return out
}

// What a verb reports, and who by, stands within this many words of it: no
// sentence is twice as long, and what goes on without an end is read in time
// that grows with its length.
const longestReach = 400

// reportedBy reads what the verb v reports.
func (l *line) reportedBy(from, end int, v verb) (reported, bool) {
	at := attribution{cue: v.span, verb: v.cue, hedged: v.hedged, ok: true, strong: true}
	if v.pronoun >= 0 {
		return l.hung(from, end, v, at)
	}
	if l.ruleOf(v, end) {
		return reported{}, false
	}
	if rep, ok := l.inverse(from, end, v, at); ok {
		return rep, true
	}
	group := v.from
	if v.kind == cue.Infinitive && (l.lang == "fr" || l.lang == "en") {
		group = l.governorOf(from, v.from)
	}
	subject, have := l.subjectBefore(from, group)
	if s, ok := l.unstated(from, v, end); ok {
		subject, have = s, true
	} else if v.kind == cue.Infinitive && l.lang == "fr" && l.is(group-1, "pour") {
		return reported{}, false
	}
	if comma, s := l.fronted(from, v, end); comma > 0 {
		at.speaker = s
		content, ok := l.contentAfter(v, v.cue, comma)
		return reported{content, at}, ok
	}
	if l.lang == "en" {
		if rep, decided, ok := l.trailed(from, end, v, at, subject, have); decided {
			return rep, ok
		}
	}
	if !have {
		if v.kind == cue.Gerund || v.kind == cue.Infinitive || l.and(v.from-1) || l.is(v.from-1, ",") {
			subject, have = l.mainSubject(from, v.from)
		}
		// Spanish, Italian and Portuguese do without: "dijo que"
		dropped := (l.lang == "es" || l.lang == "it" || l.lang == "pt") && v.kind != cue.Gerund && v.cue.That && l.g.That.Has(l.low(v.to))
		if !have && !dropped && (v.from-from > 2 || v.kind != cue.Gerund) {
			return reported{}, false
		}
	}
	if v.kind == cue.Infinitive && l.lang == "fr" && (l.avoided(group, v.from) || l.goodToSay(v.from) || l.leftToKnow(v.from)) {
		return reported{}, false
	}
	if l.unsaid(v, subject, have) {
		return reported{}, false
	}
	at.speaker = subject
	content, ok := l.contentAfter(v, v.cue, end)
	if ok && l.relativeAt(from, v) {
		content.to = l.relativeEnd(content)
	}
	if !ok && l.lang == "en" && textual.Has(v.cue.Lemma) && l.documentIn(subject) {
		content, ok = l.thingAfter(v.to, end)
	}
	if !ok {
		return reported{}, false
	}
	return reported{content, at}, true
}

// textual are English verbs by which a text says a thing.
var textual = grammar.Words("find show indicate reveal suggest")

// hung reads an aside by its pronoun: "Nul, promet-il, ne sera …", "…,
// assure-t-elle".
func (l *line) hung(from, end int, v verb, at attribution) (reported, bool) {
	at.speaker = span{v.pronoun, v.pronoun + 1}
	if l.is(v.pronoun, "on") && l.lang == "fr" {
		if a := l.inverted(v, end); a.ok {
			at.speaker = a.speaker
		}
	}
	if v.from == from || !l.is(v.from-1, ",", "–", "—") && v.to < end {
		return reported{}, false
	}
	to := end
	if at.speaker.to >= end || v.to >= end {
		to = v.from
	}
	return reported{span{from, to}, at}, !l.quotesIn(from, v.from) && (l.wordsOutside(from, v.from) || l.g.And.Has(l.low(v.to+1)) || l.is(v.to+1, "mais"))
}

// inverse reads "…, a indiqué X": the whole sentence before the verb, or around
// it where it is an aside near the beginning.
func (l *line) inverse(from, end int, v verb, at attribution) (reported, bool) {
	if l.lang == "en" || v.from <= from || !l.is(v.from-1, ",") || v.kind == cue.Gerund || v.kind == cue.Infinitive || l.g.That.Has(l.low(v.to)) || l.is(v.to, "à") && l.is(v.to+1, "ce") && l.g.That.Has(l.low(v.to+2)) {
		return reported{}, false
	}
	s, ok := l.subjectAfter(l.pastAdjunct(v.to, end), end)
	if l.apposed(from, v.from-1) || ok && l.g.That.Has(l.low(s.from-1)) {
		return reported{}, false // "c’est ainsi que Joël Roy, le syndic, décrit le chantier"
	}
	aside := l.lang == "fr" && l.is(s.to, ",")
	if !ok || l.partOfDay(s.from) || v.from-from < 3 && !(aside && v.from-from == 2 && l.isWord(from)) || l.quotesIn(from, v.from) || l.toks[v.to].Clitic || !l.startsName(s.from) && !l.g.Dets.Has(l.low(s.from)) ||
		!l.closes(s.to, end) || l.nounsOnly(from, v.from-1) && !l.toldBy(from, v, s) || l.g.That.Has(l.low(s.to)) || l.isQuote(s.to) {
		return reported{}, false
	}
	if l.lang == "de" {
		verb := false
		for k := from; k < v.from-1; k++ {
			verb = verb || l.verbLike(k, v.from)
		}
		if !verb {
			return reported{}, false // "Der Leiter, Jan Roy, kommentierte …"
		}
	}
	if l.is(v.from-2, "ans") && l.toks[v.from-3].Kind == token.Number {
		return reported{}, false // "Ana Roy, 71 ans, résume …"
	}
	at.speaker = s
	if l.is(s.to, ",") && end-s.to > 5 && v.from-from <= 7 && !(l.lang == "fr" && l.clauseBefore(from, v.from-1)) {
		return reported{span{from, end}, at}, !l.quotesIn(from, end)
	}
	return reported{span{from, v.from}, at}, true
}

// toldBy reports whether a French verb that takes nobody for its object has somebody behind it,
// with nothing after: then a clause stands before it, though no word there shows its verb, as
// few do in the present: "La piscine quitte le quartier, a déclaré le maire."
func (l *line) toldBy(from int, v verb, s span) bool {
	return l.lang == "fr" && frSpeech.Has(v.cue.Lemma) && v.from-from > fewWords && !l.wordIn(",", from, v.from-1) && !l.is(s.to, ",") && (l.roleIn(s) || l.hasPersonName(s))
}

// frSpeech are French verbs that have what is said for their object, and nobody.
var frSpeech = grammar.Words("dire déclarer annoncer indiquer préciser expliquer ajouter affirmer confier souligner")

// clauseBefore reports whether what stands before a French verb is a clause by
// itself, so that what follows the speaker says no more of it: "La digue tiendra,
// a assuré le préfet, lors d’une réunion".
func (l *line) clauseBefore(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if w := l.low(i); grammar.FrAux.Has(w) && w != "a" || w == "a" && i > from+1 || futureOrPast(w) && !l.g.Dets.Has(l.low(i-1)) && !l.toks[i].Cap {
			return true
		}
	}
	return false
}

// trailed reads an English source after what it says, or in its midst: "…, X
// said", "…, said X", "The test, X said, was …". decided says that it is read,
// for good or ill.
func (l *line) trailed(from, end int, v verb, at attribution, subject span, have bool) (rep reported, decided, ok bool) {
	speech := v.cue.That && !v.cue.Quiet || speaks("en", v.cue.Lemma)
	if have && subject.from > from+1 && l.is(subject.from-1, ",") && l.opening(from, subject.from, v, end) {
		return reported{}, false, false // "In the House, lawmakers said on Monday that"
	}
	if have && l.quoteFollows(v.to, end) && subject.from > from+1 && l.is(subject.from-1, ",") && l.adverbialFrom(from) {
		return reported{}, true, false // "Despite her age, she said, “…”": the quotation is what she said
	}
	if have {
		if s, ok := l.asideBy(from, end, v); ok {
			at.speaker = s
			return reported{span{from, end}, at}, true, !l.quotesIn(from, s.from)
		}
		if l.g.Subs.Has(l.low(from)) && l.g.Pronouns.Has(l.low(subject.from)) && v.to < end && l.g.Preps.Has(l.low(v.to)) && l.clauseBeyond(v.to, end) > v.to {
			return reported{}, false, false // "While the mayor is away, she said on Monday she agrees"
		}
		// nothing follows the verb, or only when and to whom
		if subject.from > from+3 && l.is(subject.from-1, ",") && l.tailOnly(v, end) && !l.negated(v) && !l.is(subject.from, "including", "such", "like", "with") {
			at.speaker = subject
			return reported{span{from, subject.from}, at}, true, !l.quotesIn(from, subject.from)
		}
	}
	if v.from > from && l.is(v.from-1, ",") && v.kind == cue.Finite && speech && !l.describes(from, v.from) {
		if s, ok := l.turned(from, end, v); ok {
			at.speaker = s
			return reported{span{from, v.from}, at}, true, true
		}
	}
	return reported{}, false, false
}

// turned reads the subject behind an English verb that ends its sentence: "…, said X". Who is
// not named by a name alone must follow a clause, which then is what was said.
func (l *line) turned(from, end int, v verb) (span, bool) {
	s, ok := l.subjectAfter(v.to, end)
	if !ok || !l.closes(s.to, end) || l.quotesIn(from, v.from) {
		return span{}, false
	}
	if !l.startsName(s.from) && !(l.g.Dets.Has(l.low(s.from)) && s.to-s.from >= 2 && l.clauseAt(from, v.from)) {
		return span{}, false
	}
	return s, speaks("en", v.cue.Lemma) || s.to >= end && l.hasPersonName(s)
}

// opening reports whether what stands from from to to before an English subject only
// leads into its sentence: "In both cases, the mayors responded", "Sounding tired,
// she explained".
func (l *line) opening(from, to int, v verb, end int) bool {
	if l.g.Preps.Has(l.low(from)) {
		return to-from <= 6 && (l.thatSoon(v.to, end) || l.is(v.to, "to") && !l.auxIn(from, to))
	}
	if w, ok := l.verbAt(from, to); ok && w.kind == cue.Gerund {
		return true // "Noting that it was late, he said"
	}
	return len(l.low(from)) > 5 && strings.HasSuffix(l.low(from), "ing") && l.toks[from].Cap && !l.auxIn(from, to) && !l.hasVerb(span{from + 1, to})
}

// thatSoon reports whether "that" follows the English verb that ends at i, behind
// when and to whom it was said.
func (l *line) thatSoon(i, end int) bool {
	for k := i; k < min(end, i+6) && l.isWord(k); k++ {
		if l.g.That.Has(l.low(k)) {
			return true
		}
	}
	return false
}

// quoteFollows reports whether a quotation follows a verb that ends at i, right
// behind it or behind a comma or a colon.
func (l *line) quoteFollows(i, end int) bool {
	return i < end && l.isQuote(i) || i+1 < end && l.is(i, ",", ":") && l.isQuote(i+1)
}

// adverbialFrom reports whether an English sentence opens at i by when, how or in
// spite of what.
func (l *line) adverbialFrom(i int) bool {
	return l.g.Preps.Has(l.low(i)) || l.g.Subs.Has(l.low(i)) || l.is(i, "asked", "despite", "questioned", "pressed", "speaking", "still", "then", "later", "instead", "meanwhile")
}
