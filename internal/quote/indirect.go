package quote

import (
	"strings"

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
		r.listed(bi)
		for fi, fr := range b.frames {
			for _, rep := range r.reportedIn(b, fr) {
				r.addReported(bi, fi, rep)
			}
			r.summed(bi, fi)
			r.goesOnAsking(bi, fi)
		}
		r.lend(bi)
	}
}

// lend gives the few quoted words that stand in what somebody reports to that
// somebody: "she said the plan was “mad” and late". Names stay names.
func (r *reader) lend(bi int) {
	b := &r.blocks[bi]
	reports := map[int][]int{} // by sentence
	for _, k := range b.found {
		if f := &r.found[k]; f.Kind == story.Indirect && f.strong {
			reports[f.frame] = append(reports[f.frame], k)
		}
	}
	for _, k := range b.found {
		f := &r.found[k]
		if f.Kind != story.Term || f.at < 0 || r.onlyNames(b, f) {
			continue
		}
		for _, o := range reports[f.frame] {
			if by := &r.found[o]; by.Contains(f.Span) {
				f.Kind = story.Mixed
				f.shares(by)
			}
		}
	}
}

// onlyNames reports whether a term in a report stays what a thing is called: a
// name, a word that is explained, a noun after its article or preposition.
func (r *reader) onlyNames(b *block, f *found) bool {
	l := &b.line
	g := b.regions[l.toks[f.at].region]
	inner := b.tokens[g.first:g.last]
	n := countWords(inner)
	return r.names(l, f.at, inner, n, attribution{}) || l.is(f.at+1, "(") || l.is(f.at-2, "tel", "telle", "tels", "telles", "such") ||
		n == 1 && (l.g.preps.has(l.low(f.at-1)) || l.is(f.at-1, "the", "le", "la", "l'", "les"))
}

// shares gives f the speaker and the cue of another.
func (f *found) shares(o *found) {
	f.Cue, f.Tone, f.SpeakerSpan, f.speaker, f.float, f.strong = o.Cue, o.Tone, o.SpeakerSpan, o.speaker, o.float, o.strong
}

func (r *reader) addReported(bi, fi int, rep reported) {
	r.addReportedBy(bi, fi, rep.content, bi, rep.attribution)
}

// addReportedBy keeps c as reported speech by whom the block named in by says.
func (r *reader) addReportedBy(bi, fi int, c span, by int, at attribution) {
	b := &r.blocks[bi]
	l := &b.line
	if c.from == b.frames[fi].from && fi == 0 {
		c.from = l.afterDateline(c.from, c.to)
	}
	for c.from < c.to && !l.isWord(c.from) && !l.isQuote(c.from) {
		c.from++
	}
	for c.to > c.from && !l.isWord(c.to-1) && !l.isQuote(c.to-1) && !l.is(c.to-1, ")", "%", "€", "$") {
		c.to--
	}
	if c.empty() {
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
	for end > fr.from && isStop(l.toks[end-1]) {
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
		if !ok || b.kind == story.Title && l.headlinePassive(v) {
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
	return settled(append(out, l.nominalCues(fr.from, end)...))
}

// headlinePassive reports whether a headline leaves a form of to be out: "Mayor
// criticised for delay".
func (l *line) headlinePassive(v verb) bool {
	return l.lang == "en" && v.to == v.from+1 && strings.HasSuffix(l.low(v.from), "ed") && l.is(v.to, "for", "by", "over", "of", "after", "in", "on", "as")
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
			kept = kept && !(part.verb != nil && (part.verb.quiet || part.verb.lemma == "refuse") && (whole.verb == nil || !whole.verb.quiet))
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

// headed reads a headline that begins with who says it: "Whitmore: Harbour
// will not close", "Poll: …". A place or a subject before the colon says nothing.
func (r *reader) headed(b *block, l *line, from, end int) (reported, bool) {
	if from != 0 || &r.blocks[0] != b && b.kind != story.Title || l.g.dets.has(l.low(from)) {
		return reported{}, false
	}
	for k := from + 1; k < min(end, from+5); k++ {
		if !l.is(k, ":") {
			continue
		}
		s := span{from, k}
		if end-k < 5 || l.isQuote(k+1) || l.hasVerb(s) || l.is(k-1, ",") {
			return reported{}, false
		}
		last := l.low(k - 1)
		if l.lang == "fr" && !sayers.has(last) {
			return reported{}, false // "Grève : la direction promet …" names what it is about
		}
		p := r.nameIn(l, s)
		if p >= 0 && (r.cast.people[p].hasRole || r.cast.people[p].gender != story.GenderUnknown) || sayers.has(last) || isRole(r.lang, last) && s.to-s.from <= 3 {
			return reported{span{k + 1, end}, attribution{speaker: s, cue: span{k, k + 1}, ok: true}}, true
		}
		return reported{}, false
	}
	return reported{}, false
}

// sayers are what may stand before a headline's colon and say what follows.
var sayers = words("poll survey study report police officials experts sources source minister prosecutors scientists sondage étude rapport police experts parquet umfrage studie bericht polizei encuesta estudio informe")

// sourced reads "selon X, …" and "…, selon X".
func (l *line) sourced(from, end int) []reported {
	var out []reported
	start := from
	for i := from; i < end; i++ {
		if l.toks[i].kind != word {
			continue
		}
		if rep, ok := l.viewOf(from, i, end); ok {
			out = append(out, rep)
			return out
		}
		at := l.sourceAt(i, end)
		if !at.ok {
			continue
		}
		stop := max(at.speaker.to, at.cue.to)
		leads := i > start && l.is(i-1, ";", ":") || i > start+2 && (l.g.subs.has(l.low(i-1)) || l.is(i-1, ",") && (l.g.that.has(l.low(i-2)) || l.is(i-2, "which", "where", "and", "but", "et", "mais", "où", "laquelle", "lequel", "lesquels", "lesquelles"))) || i == start || i == start+1 && !l.wordsBetween(start, i) || l.and(i-1) && i-start <= 2
		switch {
		case leads && stop < end:
			// what qualifies the source ends at its comma: "selon le modèle émis par X, …"
			if !l.is(stop, ",") {
				for k := stop; k < min(end, stop+14); k++ {
					if l.is(k, ",") {
						stop = k
						break
					}
				}
			}
			stop = l.pastApposition(stop, end)
			to := end
			for k := stop; k < end; k++ {
				if l.is(k, ";") {
					to = k
					break
				}
			}
			out = append(out, reported{span{stop, to}, at})
			return out
		case !leads:
			c := start
			for k := i - 1; k > start; k-- {
				if l.is(k, ";", ":") {
					c = k + 1
					break
				}
			}
			to := i
			if l.is(i-1, ",") && l.is(stop, ",") && i-start <= 6 {
				// "Les travaux, selon X, dureront": the sentence around it
				out = append(out, reported{span{start, end}, at})
				return out
			}
			if l.is(i, "auprès", "de") { // "…, a-t-on appris auprès de X"
				for k := i - 1; k > c; k-- {
					if l.is(k, ",") {
						to = k
						break
					}
				}
			}
			// ", dont les comptes auraient été …, selon X": the clause that hangs on it
			for k := i - 2; k > c; k-- {
				if l.is(k, ",") {
					if l.is(k+1, "dont", "qui", "où", "who", "which") {
						c = k + 1
					}
					break
				}
			}
			// "…, par quelque 150 personnes selon X, 80 selon Y": the figure alone
			if i-c > 12 && !l.is(i-1, ",") {
				for k := i - 1; k > max(c, i-5); k-- {
					if l.toks[k].kind == number {
						c = k
						if l.is(k-1, "quelque", "environ", "près", "some", "about", "around") {
							c--
						}
						break
					}
				}
			}
			out = append(out, reported{span{c, to}, at})
			start = stop
		}
		i = stop - 1
	}
	return out
}

// pastApposition returns where the comma stands that ends what is said of a
// source named before the one at i: "according to Roy, who runs the port, …".
func (l *line) pastApposition(i, end int) int {
	if !l.is(i, ",") || !l.is(i+1, "who", "qui", "que", "qu'", "dont", "which", "a", "an", "un", "une") && !l.isRoleAt(i+1) {
		return i
	}
	for k := i + 2; k < min(end-3, i+18); k++ {
		switch {
		case l.is(k, ","):
			if s := (span{i + 1, k}); l.is(i+1, "who", "qui", "que", "qu'", "dont", "which") || l.roleIn(s) || !l.auxIn(i+1, k) {
				return k
			}
			return i
		case !l.isWord(k) && !l.isQuote(k):
			return i
		}
	}
	return i
}

func (l *line) and(i int) bool { return i >= 0 && i < len(l.toks) && l.g.and.has(l.low(i)) }

// reportedBy reads what the verb v reports.
func (l *line) reportedBy(from, end int, v verb) (reported, bool) {
	at := attribution{cue: v.span, verb: v.cue, hedged: v.hedged, ok: true, strong: true}
	c := v.cue
	if v.pronoun >= 0 {
		at.speaker = span{v.pronoun, v.pronoun + 1}
		if l.is(v.pronoun, "on") && l.lang == "fr" {
			if a := l.inverted(v, end); a.ok {
				at.speaker = a.speaker
			}
		}
		// an aside: "Nul, promet-il, ne sera …", "…, assure-t-elle"
		if v.from == from {
			return reported{}, false
		}
		if l.is(v.from-1, ",", "–", "—") || v.to >= end {
			to := end
			if at.speaker.to >= end || v.to >= end {
				to = v.from
			}
			return reported{span{from, to}, at}, !l.quotesIn(from, v.from)
		}
		return reported{}, false
	}
	// "…, a indiqué X": the whole sentence before
	if l.lang != "en" && v.from > from && l.is(v.from-1, ",") && v.kind != gerund && v.kind != infinitive && !l.g.that.has(l.low(v.to)) {
		if s, ok := l.subjectAfter(v.to, end); ok && v.from-from >= 3 && !l.quotesIn(from, v.from) && !l.toks[v.to].clitic &&
			(l.startsName(s.from) || l.g.dets.has(l.low(s.from))) && l.closes(s.to, end) && !l.nounsOnly(from, v.from-1) && !l.g.that.has(l.low(s.to)) && !l.isQuote(s.to) {
			at.speaker = s
			if l.is(s.to, ",") && end-s.to > 5 && v.from-from <= 7 {
				return reported{span{from, end}, at}, !l.quotesIn(from, end) // an aside near the beginning
			}
			return reported{span{from, v.from}, at}, true
		}
	}
	group := v.from
	if v.kind == infinitive && (l.lang == "fr" || l.lang == "en") {
		group = l.governorOf(from, v.from)
	}
	subject, have := l.subjectBefore(from, group)
	if s, ok := l.unstated(from, v, end); ok {
		subject, have = s, true
	} else if v.kind == infinitive && l.lang == "fr" && l.is(group-1, "pour") {
		return reported{}, false
	}
	if comma, s := l.fronted(from, v, end); comma > 0 {
		at.speaker = s
		content, ok := l.contentAfter(v, c, comma)
		return reported{content, at}, ok
	}
	if l.lang == "en" && have {
		if s, ok := l.asideBy(from, end, v); ok {
			at.speaker = s
			return reported{span{from, end}, at}, !l.quotesIn(from, s.from)
		}
		// "…, X said": nothing follows the verb, or only when and to whom
		if subject.from > from+3 && l.is(subject.from-1, ",") && l.tailOnly(v, end) && !l.negated(v) && !l.is(subject.from, "including", "such", "like", "with") {
			at.speaker = subject
			if l.quotesIn(from, subject.from) {
				return reported{}, false
			}
			return reported{span{from, subject.from}, at}, true
		}
	}
	if l.lang == "en" && v.from > from && l.is(v.from-1, ",") && v.kind == finite && (v.cue.that || speaks("en", v.cue.lemma)) && !l.describes(from, v.from) {
		if s, ok := l.subjectAfter(v.to, end); ok && l.startsName(s.from) && l.closes(s.to, end) && !l.quotesIn(from, v.from) && (speaks("en", v.cue.lemma) || s.to >= end && l.hasPersonName(s)) {
			at.speaker = s
			return reported{span{from, v.from}, at}, true
		}
	}
	if !have {
		if v.kind == gerund || v.kind == infinitive {
			subject, have = l.mainSubject(from, v.from)
		} else if l.and(v.from-1) || l.is(v.from-1, ",") {
			subject, have = l.mainSubject(from, v.from)
		}
		dropped := (l.lang == "es" || l.lang == "it" || l.lang == "pt") && v.kind != gerund && c.that && l.g.that.has(l.low(v.to))
		if !have && v.from-from > 2 && !dropped {
			return reported{}, false
		}
		if !have && v.kind != gerund && !dropped {
			return reported{}, false
		}
	}
	if have && v.hedged && l.lang == "fr" && l.is(v.from-1, "qui") {
		return reported{}, false // "ceux qui souhaiteraient": nobody in particular
	}
	if l.lang == "fr" && c.lemma == "refuser" && strings.HasSuffix(l.low(v.from), "ait") || strings.HasSuffix(l.low(v.from), "aient") && c.lemma == "refuser" {
		return reported{}, false // "refusait de partir": a habit, nothing said
	}
	if l.negated(v) || have && (l.is(subject.from-1, "si", "if", "whenever", "wenn") || l.is(subject.from-1, "quand", "lorsque", "lorsqu'", "when") && !l.past(v)) {
		return reported{}, false // what is not said, or said whenever
	}
	if have && l.unfit(subject) {
		return reported{}, false
	}
	at.speaker = subject
	content, ok := l.contentAfter(v, c, end)
	if !ok && l.lang == "en" && (c.lemma == "find" || c.lemma == "show") && l.documentIn(subject) {
		content, ok = l.thingAfter(v.to, end)
	}
	if !ok {
		return reported{}, false
	}
	return reported{content, at}, true
}

// asideBy reads an English aside between two commas: "The test, North Korea
// said, was its third", "The road, she explained on Monday, was closed".
func (l *line) asideBy(from, end int, v verb) (span, bool) {
	if !v.cue.that && !speaks("en", v.cue.lemma) || v.kind != finite {
		return span{}, false
	}
	after := v.to
	for after < min(end, v.to+7) && l.isWord(after) && !l.g.that.has(l.low(after)) && (after > v.to || l.g.cuts.has(l.low(after)) || l.g.adverbs.has(l.low(after)) || l.g.preps.has(l.low(after))) {
		after++
	}
	if !l.is(after, ",") || end-after < 4 || l.isQuote(after+1) {
		return span{}, false
	}
	q := v.from - 1
	for q > from && l.isWord(q) && v.from-q < 9 {
		q--
	}
	if q <= from+1 || !l.is(q, ",") {
		return span{}, false
	}
	s, ok := l.nounBack(q+1, v.from)
	if !ok || s.from != q+1 || l.unfit(s) || l.hasVerb(s) {
		return span{}, false
	}
	// "The mayor, who came late, said, …" has its subject before the comma
	return s, !l.g.relative.has(l.low(q + 1))
}

// past reports whether a verb tells of what was said once.
func (l *line) past(v verb) bool {
	return v.kind == participle || l.lang == "en" && (strings.HasSuffix(l.low(v.from), "ed") || l.is(v.from, "said", "told", "wrote"))
}

// describes reports whether the stretch before a verb is a name with what is
// said of it, "X, who …,", "X, a …,", and no clause of its own.
func (l *line) describes(from, to int) bool {
	for i := from; i < to-1; i++ {
		if l.is(i, ",") {
			return i-from <= 12 && !l.hasVerb(span{from, i}) && (l.is(i+1, "who", "whose", "which", "a", "an", "the") || l.startsName(i+1) || l.isRoleAt(i+1))
		}
	}
	return false
}

func (l *line) isRoleAt(i int) bool { return i < len(l.toks) && isRole(l.lang, l.low(i)) }

// negated reports whether what v says is not said, or not yet: "did not
// dispute", "n’a pas contesté", "will say whether".
func (l *line) negated(v verb) bool {
	if l.is(v.to, "pas") && l.is(v.to+1, "autre") && l.is(v.to+2, "chose") {
		return false // "ne dit pas autre chose : …"
	}
	for i := max(0, v.from-3); i < v.to+1 && i < len(l.toks); i++ {
		if l.lang == "fr" && l.is(i, "pas", "jamais", "plus", "guère") && i >= v.from && (i == v.to || l.is(i, "pas", "jamais")) && !(l.is(i, "plus") && l.is(i-1, "de")) || l.lang == "en" && i < v.from && (l.is(i, "not", "never") || strings.HasSuffix(l.low(i), "n't")) {
			return true
		}
	}
	return l.lang == "en" && l.is(v.from-1, "will") || l.lang == "fr" && v.cue.that && strings.HasSuffix(l.low(v.from), "dira")
}

// unfit reports whether a subject cannot speak for itself: "ce", "there", a
// word that is no noun phrase at all.
func (l *line) unfit(s span) bool {
	if s.to-s.from != 1 {
		return false
	}
	return l.is(s.from, "ce", "cela", "ça", "c'", "there", "that", "this", "y", "en", "où", "dont", "what", "which", "we", "i", "nous", "je", "j'", "you", "vous", "tu", "nobody", "nothing", "personne", "rien", "nul", "aucun", "everything", "none")
}

// nounsOnly reports whether no word between from and to can be a verb: then it
// is a subject, and what follows the verb is no inverted one.
func (l *line) nounsOnly(from, to int) bool {
	if l.lang != "fr" || !l.g.dets.has(l.low(from)) && (!l.toks[from].cap || l.ordinary(from)) {
		return false
	}
	for i := from; i < to; i++ {
		if l.is(i, ",") && i-from <= 10 && (l.is(i+1, "qui", "dont") && !l.clauseAfterRelative(i+1, to) || l.onlyInserted(i+1, to)) {
			return true // "Deux marins, qui ont requis l’anonymat, …"
		}
		if l.toks[i].kind != word || l.toks[i].cap && i > from {
			continue
		}
		w := l.low(i)
		if frAux.has(w) && w != "a" || w == "a" || w == "ne" || w == "n'" || w == "se" || l.toks[i].clitic || frPronouns.has(w) {
			return false
		}
		if _, ok := l.verbAt(i, to); ok {
			return false
		}
		if i > from && (strings.HasSuffix(w, "ait") || strings.HasSuffix(w, "aient") || strings.HasSuffix(w, "ra") || strings.HasSuffix(w, "ront") || strings.HasSuffix(w, "ent") && !strings.HasSuffix(w, "ment")) {
			return false
		}
	}
	return to-from <= 14
}

// clauseAfterRelative reports whether the relative clause at i ends with a comma
// before to and the verb of its noun follows.
func (l *line) clauseAfterRelative(i, to int) bool {
	for ; i < to && !l.is(i, ","); i++ {
	}
	for i++; i < to; i++ {
		if w := l.low(i); frAux.has(w) || futureOrPast(w) && !l.g.dets.has(l.low(i-1)) {
			return true
		}
	}
	return false
}

// onlyInserted reports whether the stretch from a participle to to says more of
// the noun before it and holds no verb but those of its own relative clauses:
// "Un rapport, commandé par la ville et que nous avons lu, juge …".
func (l *line) onlyInserted(i, to int) bool {
	w := l.low(i)
	if !strings.HasSuffix(w, "é") && !strings.HasSuffix(w, "ée") && !strings.HasSuffix(w, "és") && !strings.HasSuffix(w, "ées") && w != "rendu" && w != "rendue" && w != "remis" && w != "paru" && w != "parue" {
		return false
	}
	relative := false
	for ; i < to; i++ {
		if l.is(i, ",") {
			return false
		}
		relative = relative || l.is(i, "dont", "que", "qu'", "qui", "où")
		if !relative && frAux.has(l.low(i)) {
			return false
		}
	}
	return true
}

// afterDateline returns where a sentence begins behind "LYON, 3 mars (AFP) – ".
func (l *line) afterDateline(from, to int) int {
	for i := from; i < min(to, from+16); i++ {
		if l.is(i, "–", "—", "-") && i > from && (l.is(i-1, ")") || l.toks[from].cap && i-from <= 4 && isAcronymish(l.text[l.toks[from].Start:l.toks[from].End])) {
			return i + 1
		}
	}
	return from
}

func isAcronymish(s string) bool { return len(s) > 2 && s == strings.ToUpper(s) }

func (l *line) quotesIn(from, to int) bool {
	for i := from; i < to; i++ {
		if l.isQuote(i) && l.toks[i].Len() > 60 {
			return true
		}
	}
	return false
}

// closes reports whether nothing of weight stands between i and end.
func (l *line) closes(i, end int) bool {
	if i >= end {
		return true
	}
	return l.is(i, ",", "(", ":", ";", "—", "–") || l.g.cuts.has(l.low(i)) || l.g.preps.has(l.low(i)) || end-i <= 8
}

// tailOnly reports whether after the verb only when, where and to whom follow.
func (l *line) tailOnly(v verb, end int) bool {
	i := v.to
	if i >= end {
		return true
	}
	if l.g.that.has(l.low(i)) || l.is(i, "to") && (v.cue.inf || enIntent.has(v.cue.lemma)) || !v.cue.that && !speaks("en", v.cue.lemma) {
		return false
	}
	return l.is(i, ",", "in", "on", "at", "during", "after", "before", "to", "earlier", "late", "early", "last", "this", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "as", "when", "while", "citing", "reporters", "—", "–", "(", "by", "via", "through", "of", "with")
}
