package quote

import (
	"strings"

	"recoupe/internal/quote/content"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// reported is reported speech on its way: what is reported and by whom.
type reported struct {
	content line.Span
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
func (r *reader) addReportedBy(bi, fi int, c line.Span, by int, at attribution) {
	b := &r.blocks[bi]
	l := &b.line
	for c.From < c.To && !l.IsWord(c.From) && !l.IsQuote(c.From) {
		c.From++
	}
	for c.To > c.From && !l.IsWord(c.To-1) && !l.IsQuote(c.To-1) && !l.Is(c.To-1, ")", "%", "€", "$") {
		c.To--
	}
	if c.Empty() || l.Lang == "en" && c.To-c.From <= 2 && grammar.EnBe.Has(l.Low(c.To-1)) { // "It was, said Ana Roy, “…”"
		return
	}
	s := l.Bytes(c)
	n, marked := 0, 0
	for i := c.From; i < c.To; i++ {
		if l.IsQuote(i) {
			marked += l.Toks[i].Len()
		} else if l.IsWord(i) {
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
		if o.Kind == story.Direct && (o.Overlap(f.Span)*2 > f.Len() || o.Cue == f.Cue && !f.Cue.Empty() && f.Contains(o.Span) && !(by == bi && l.Is(at.cue.To, ","))) {
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
func (r *reader) reportedIn(b *block, fr line.Span) []reported {
	l := &b.line
	var out []reported
	end := fr.To
	for end > fr.From && token.IsStop(l.Toks[end-1]) {
		end--
	}
	if end-fr.From < 4 {
		return nil
	}
	if rep, ok := r.headed(b, l, fr.From, end); ok {
		return append(out, rep)
	}
	out = append(out, sourced(l, fr.From, end)...)
	for i := fr.From; i < end; i++ {
		v, ok := l.VerbAt(i, end)
		if !ok || b.kind == story.Title && (headlinePassive(l, v) || headlineNoun(l, v, fr.From, end)) {
			continue
		}
		if rep, ok := reportedBy(l, max(fr.From, v.From-longestReach), min(end, v.To+longestReach), v); ok {
			out = append(out, rep)
			if rep.content == (line.Span{From: fr.From, To: end}) {
				return []reported{rep} // an aside: the sentence around it is all reported
			}
		}
		if v.To > i+1 {
			i = v.To - 1
		}
	}
	out = append(out, passives(l, fr.From, end)...)
	return settled(append(out, nominalCues(l, fr.From, end)...))
}

// headlinePassive reports whether a headline leaves a form of to be out: "Mayor
// criticised for delay".
func headlinePassive(l *line.Line, v line.Verb) bool {
	return l.Lang == "en" && v.To == v.From+1 && strings.HasSuffix(l.Low(v.From), "ed") && l.Is(v.To, "for", "by", "over", "of", "after", "in", "on", "as")
}

// headlineNoun reports whether what may be a verb ends an English headline after
// a preposition, as a noun does: "Mayor, clerk indicted on fraud charges".
func headlineNoun(l *line.Line, v line.Verb, from, end int) bool {
	if l.Lang != "en" || v.To < end && !l.G.Preps.Has(l.Low(v.To)) || !grammar.EnNouny.Has(l.Low(v.From)) {
		return false
	}
	for k := v.From - 1; k >= max(from, v.From-5) && l.IsWord(k); k-- {
		if l.G.Preps.Has(l.Low(k)) {
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
			if i == j || part.cue.From < whole.content.From || part.cue.To > whole.content.To {
				continue
			}
			if whole.content.To <= whole.speaker.From && part.content.To > whole.content.To && part.content.From < whole.content.To {
				part.content.To = whole.content.To
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
func reportedBy(l *line.Line, from, end int, v line.Verb) (reported, bool) {
	at := attribution{cue: v.Span, verb: v.Cue, hedged: v.Hedged, ok: true, strong: true}
	if v.Pronoun >= 0 {
		return hung(l, from, end, v, at)
	}
	if ruleOf(l, v, end) {
		return reported{}, false
	}
	if rep, ok := inverse(l, from, end, v, at); ok {
		return rep, true
	}
	group := v.From
	if v.Kind == cue.Infinitive && (l.Lang == "fr" || l.Lang == "en") {
		group = governorOf(l, from, v.From)
	}
	doer, have := subject.Before(l, from, group)
	if s, ok := unstated(l, from, v, end); ok {
		doer, have = s, true
	} else if v.Kind == cue.Infinitive && l.Lang == "fr" && l.Is(group-1, "pour") {
		return reported{}, false
	}
	if comma, s := fronted(l, from, v, end); comma > 0 {
		at.speaker = s
		content, ok := content.After(l, v, v.Cue, comma)
		return reported{content, at}, ok
	}
	if l.Lang == "en" {
		if rep, decided, ok := trailed(l, from, end, v, at, doer, have); decided {
			return rep, ok
		}
	}
	if !have {
		if v.Kind == cue.Gerund || v.Kind == cue.Infinitive || l.And(v.From-1) || l.Is(v.From-1, ",") {
			doer, have = subject.Main(l, from, v.From)
		}
		// Spanish, Italian and Portuguese do without: "dijo que"
		dropped := (l.Lang == "es" || l.Lang == "it" || l.Lang == "pt") && v.Kind != cue.Gerund && v.Cue.That && l.G.That.Has(l.Low(v.To))
		if !have && !dropped && (v.From-from > 2 || v.Kind != cue.Gerund) {
			return reported{}, false
		}
	}
	if v.Kind == cue.Infinitive && l.Lang == "fr" && (avoided(l, group, v.From) || goodToSay(l, v.From) || leftToKnow(l, v.From)) {
		return reported{}, false
	}
	if unsaid(l, v, doer, have) {
		return reported{}, false
	}
	at.speaker = doer
	told, ok := content.After(l, v, v.Cue, end)
	if ok && subject.RelativeAt(l, from, v) {
		told.To = subject.RelativeEnd(l, told)
	}
	if !ok && l.Lang == "en" && textual.Has(v.Cue.Lemma) && content.DocumentIn(l, doer) {
		told, ok = content.ThingAfter(l, v.To, end)
	}
	if !ok {
		return reported{}, false
	}
	return reported{told, at}, true
}

// textual are English verbs by which a text says a thing.
var textual = grammar.Words("find show indicate reveal suggest")

// hung reads an aside by its pronoun: "Nul, promet-il, ne sera …", "…,
// assure-t-elle".
func hung(l *line.Line, from, end int, v line.Verb, at attribution) (reported, bool) {
	at.speaker = line.Span{From: v.Pronoun, To: v.Pronoun + 1}
	if l.Is(v.Pronoun, "on") && l.Lang == "fr" {
		if a := inverted(l, v, end); a.ok {
			at.speaker = a.speaker
		}
	}
	if v.From == from || !l.Is(v.From-1, ",", "–", "—") && v.To < end {
		return reported{}, false
	}
	to := end
	if at.speaker.To >= end || v.To >= end {
		to = v.From
	}
	return reported{line.Span{From: from, To: to}, at}, !l.QuotesIn(from, v.From) && (wordsOutside(l, from, v.From) || l.G.And.Has(l.Low(v.To+1)) || l.Is(v.To+1, "mais"))
}

// inverse reads "…, a indiqué X": the whole sentence before the verb, or around
// it where it is an aside near the beginning.
func inverse(l *line.Line, from, end int, v line.Verb, at attribution) (reported, bool) {
	if l.Lang == "en" || v.From <= from || !l.Is(v.From-1, ",") || v.Kind == cue.Gerund || v.Kind == cue.Infinitive || l.G.That.Has(l.Low(v.To)) || l.Is(v.To, "à") && l.Is(v.To+1, "ce") && l.G.That.Has(l.Low(v.To+2)) {
		return reported{}, false
	}
	s, ok := subject.After(l, pastAdjunct(l, v.To, end), end)
	if apposed(l, from, v.From-1) || ok && l.G.That.Has(l.Low(s.From-1)) {
		return reported{}, false // "c’est ainsi que Joël Roy, le syndic, décrit le chantier"
	}
	aside := l.Lang == "fr" && l.Is(s.To, ",")
	if !ok || content.PartOfDay(l, s.From) || v.From-from < 3 && !(aside && v.From-from == 2 && l.IsWord(from)) || l.QuotesIn(from, v.From) || l.Toks[v.To].Clitic || !l.StartsName(s.From) && !l.G.Dets.Has(l.Low(s.From)) ||
		!closes(l, s.To, end) || nounsOnly(l, from, v.From-1) && !toldBy(l, from, v, s) || l.G.That.Has(l.Low(s.To)) || l.IsQuote(s.To) {
		return reported{}, false
	}
	if l.Lang == "de" {
		verb := false
		for k := from; k < v.From-1; k++ {
			verb = verb || verbLike(l, k, v.From)
		}
		if !verb {
			return reported{}, false // "Der Leiter, Jan Roy, kommentierte …"
		}
	}
	if l.Is(v.From-2, "ans") && l.Toks[v.From-3].Kind == token.Number {
		return reported{}, false // "Ana Roy, 71 ans, résume …"
	}
	at.speaker = s
	if l.Is(s.To, ",") && end-s.To > 5 && v.From-from <= 7 && !(l.Lang == "fr" && clauseBefore(l, from, v.From-1)) {
		return reported{line.Span{From: from, To: end}, at}, !l.QuotesIn(from, end)
	}
	return reported{line.Span{From: from, To: v.From}, at}, true
}

// toldBy reports whether a French verb that takes nobody for its object has somebody behind it,
// with nothing after: then a clause stands before it, though no word there shows its verb, as
// few do in the present: "La piscine quitte le quartier, a déclaré le maire."
func toldBy(l *line.Line, from int, v line.Verb, s line.Span) bool {
	return l.Lang == "fr" && frSpeech.Has(v.Cue.Lemma) && v.From-from > line.FewWords && !l.WordIn(",", from, v.From-1) && !l.Is(s.To, ",") && (l.RoleIn(s) || l.HasPersonName(s))
}

// frSpeech are French verbs that have what is said for their object, and nobody.
var frSpeech = grammar.Words("dire déclarer annoncer indiquer préciser expliquer ajouter affirmer confier souligner")

// clauseBefore reports whether what stands before a French verb is a clause by
// itself, so that what follows the speaker says no more of it: "La digue tiendra,
// a assuré le préfet, lors d’une réunion".
func clauseBefore(l *line.Line, from, to int) bool {
	for i := from + 1; i < to; i++ {
		if w := l.Low(i); grammar.FrAux.Has(w) && w != "a" || w == "a" && i > from+1 || grammar.FrFutureOrPast(w) && !l.G.Dets.Has(l.Low(i-1)) && !l.Toks[i].Cap {
			return true
		}
	}
	return false
}

// trailed reads an English source after what it says, or in its midst: "…, X
// said", "…, said X", "The test, X said, was …". decided says that it is read,
// for good or ill.
func trailed(l *line.Line, from, end int, v line.Verb, at attribution, subject line.Span, have bool) (rep reported, decided, ok bool) {
	speech := v.Cue.That && !v.Cue.Quiet || cue.Speaks("en", v.Cue.Lemma)
	if have && subject.From > from+1 && l.Is(subject.From-1, ",") && opening(l, from, subject.From, v, end) {
		return reported{}, false, false // "In the House, lawmakers said on Monday that"
	}
	if have && content.QuoteFollows(l, v.To, end) && subject.From > from+1 && l.Is(subject.From-1, ",") && adverbialFrom(l, from) {
		return reported{}, true, false // "Despite her age, she said, “…”": the quotation is what she said
	}
	if have {
		if s, ok := asideBy(l, from, end, v); ok {
			at.speaker = s
			return reported{line.Span{From: from, To: end}, at}, true, !l.QuotesIn(from, s.From)
		}
		if l.G.Subs.Has(l.Low(from)) && l.G.Pronouns.Has(l.Low(subject.From)) && v.To < end && l.G.Preps.Has(l.Low(v.To)) && content.ClauseBeyond(l, v.To, end) > v.To {
			return reported{}, false, false // "While the mayor is away, she said on Monday she agrees"
		}
		// nothing follows the verb, or only when and to whom
		if subject.From > from+3 && l.Is(subject.From-1, ",") && tailOnly(l, v, end) && !negated(l, v) && !l.Is(subject.From, "including", "such", "like", "with") {
			at.speaker = subject
			return reported{line.Span{From: from, To: subject.From}, at}, true, !l.QuotesIn(from, subject.From)
		}
	}
	if v.From > from && l.Is(v.From-1, ",") && v.Kind == cue.Finite && speech && !describes(l, from, v.From) {
		if s, ok := turned(l, from, end, v); ok {
			at.speaker = s
			return reported{line.Span{From: from, To: v.From}, at}, true, true
		}
	}
	return reported{}, false, false
}

// turned reads the subject behind an English verb that ends its sentence: "…, said X". Who is
// not named by a name alone must follow a clause, which then is what was said.
func turned(l *line.Line, from, end int, v line.Verb) (line.Span, bool) {
	s, ok := subject.After(l, v.To, end)
	if !ok || !closes(l, s.To, end) || l.QuotesIn(from, v.From) {
		return line.Span{}, false
	}
	if !l.StartsName(s.From) && !(l.G.Dets.Has(l.Low(s.From)) && s.To-s.From >= 2 && content.ClauseAt(l, from, v.From)) {
		return line.Span{}, false
	}
	return s, cue.Speaks("en", v.Cue.Lemma) || s.To >= end && l.HasPersonName(s)
}

// opening reports whether what stands from from to to before an English subject only
// leads into its sentence: "In both cases, the mayors responded", "Sounding tired,
// she explained".
func opening(l *line.Line, from, to int, v line.Verb, end int) bool {
	if l.G.Preps.Has(l.Low(from)) {
		return to-from <= 6 && (thatSoon(l, v.To, end) || l.Is(v.To, "to") && !auxIn(l, from, to))
	}
	if w, ok := l.VerbAt(from, to); ok && w.Kind == cue.Gerund {
		return true // "Noting that it was late, he said"
	}
	return len(l.Low(from)) > 5 && strings.HasSuffix(l.Low(from), "ing") && l.Toks[from].Cap && !auxIn(l, from, to) && !l.HasVerb(line.Span{From: from + 1, To: to})
}

// thatSoon reports whether "that" follows the English verb that ends at i, behind
// when and to whom it was said.
func thatSoon(l *line.Line, i, end int) bool {
	for k := i; k < min(end, i+6) && l.IsWord(k); k++ {
		if l.G.That.Has(l.Low(k)) {
			return true
		}
	}
	return false
}

// adverbialFrom reports whether an English sentence opens at i by when, how or in
// spite of what.
func adverbialFrom(l *line.Line, i int) bool {
	return l.G.Preps.Has(l.Low(i)) || l.G.Subs.Has(l.Low(i)) || l.Is(i, "asked", "despite", "questioned", "pressed", "speaking", "still", "then", "later", "instead", "meanwhile")
}
