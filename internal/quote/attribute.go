package quote

import (
	"strings"
	"unicode"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// attribution is what the words around a quotation say of it.
type attribution struct {
	speaker span
	cue     span
	verb    *cue
	hedged  bool
	ok      bool
	strong  bool // a reporting verb or phrase, not only a colon
	inside  span // of the block's tokens: a cue with its speaker set inside the marks
}

// marked finds everything between quotation marks and who says it.
func (r *reader) marked() {
	for bi := range r.blocks {
		b := &r.blocks[bi]
		for fi, fr := range b.frames {
			r.frameQuotes(bi, fi, fr)
		}
		for n := range b.regions {
			if b.regions[n].depth > 0 {
				r.nested(bi, n)
			}
		}
	}
	r.float()
	r.dialogue()
	r.blockQuotes()
}

// frameQuotes attributes the outermost quotations of one sentence.
func (r *reader) frameQuotes(bi, fi int, fr span) {
	b := &r.blocks[bi]
	l := &b.line
	first := len(r.found)
	for i := fr.from; i < fr.to; i++ {
		t := l.toks[i]
		if t.kind != quoted {
			continue
		}
		g := b.regions[t.region]
		f := found{block: bi, frame: fi, region: t.region, at: i}
		f.Span = trim(r.a.Text, g.Span)
		if f.Empty() || !hasLetter(f.Of(r.a.Text)) {
			continue
		}
		at := r.around(b, fr, i)
		if !at.ok {
			at = r.incise(b, g)
		}
		f.Kind = r.kindOf(b, fr, i, at)
		if at.inside.to > 0 && f.Kind != story.Term {
			// a whole clause inside the marks splits them in two
			second := f
			f.End = b.tokens[at.inside.from].Start
			second.Start = b.tokens[at.inside.to-1].End
			f.Span, second.Span = trim(r.a.Text, f.Span), trim(r.a.Text, second.Span)
			if !f.Empty() && !second.Empty() && hasLetter(second.Of(r.a.Text)) {
				r.attach(&f, bi, at)
				r.attach(&second, bi, at)
				second.Continues = true
				r.add(f)
				r.add(second)
				continue
			}
			f.Span = trim(r.a.Text, g.Span)
		}
		if f.Kind != story.Term {
			r.attach(&f, bi, at)
		}
		r.add(f)
	}
	// an enumeration is quoted as a whole: “unfair”, “late” and “a shame”
	mine := r.found[first:]
	for range 2 {
		for k := range mine {
			if mine[k].Kind != story.Term {
				continue
			}
			for _, o := range []int{k - 1, k + 1} {
				if o >= 0 && o < len(mine) && mine[o].Kind == story.Mixed && mine[o].at != mine[k].at && l.joined(min(mine[o].at, mine[k].at), max(mine[o].at, mine[k].at)) {
					f := &mine[k]
					f.Kind, f.Cue, f.Tone, f.SpeakerSpan, f.speaker, f.float, f.strong = story.Mixed, mine[o].Cue, mine[o].Tone, mine[o].SpeakerSpan, mine[o].speaker, mine[o].float, mine[o].strong
					break
				}
			}
		}
	}
	// split around the cue: what has no cue of its own shares its neighbour's
	for k := range mine {
		f := &mine[k]
		if k > 0 && f.Kind == story.Mixed && mine[k-1].Kind == story.Direct && f.Cue == mine[k-1].Cue && r.cueBetween(b, mine[k-1], *f) && l.is(f.at-1, ",") {
			f.Kind, f.Continues = story.Direct, true // “A,” X said, “but B.”
		}
		if f.Kind == story.Term || !f.Cue.Empty() && !f.SpeakerSpan.Empty() {
			continue
		}
		for _, o := range []int{k - 1, k + 1} {
			if o < 0 || o >= len(mine) || mine[o].Kind == story.Term || mine[o].Cue.Empty() || mine[o].float {
				continue
			}
			if f.Cue.Empty() {
				f.Cue, f.Tone = mine[o].Cue, mine[o].Tone
			}
			if f.SpeakerSpan.Empty() {
				f.SpeakerSpan, f.speaker = mine[o].SpeakerSpan, mine[o].speaker
			}
			f.float = f.SpeakerSpan.Empty()
			f.Continues = o == k-1 && r.cueBetween(b, mine[o], *f)
			if f.Continues && mine[o].Kind == story.Direct && f.Kind == story.Mixed {
				f.Kind = story.Direct
			}
			break
		}
	}
}

// joined reports whether nothing but a comma or a conjunction, and at most an
// article, stands between the quotations at i and j.
func (l *line) joined(i, j int) bool {
	if j-i > 4 || j-i < 2 {
		return false
	}
	link := false
	for k := i + 1; k < j; k++ {
		switch {
		case l.is(k, ",") || l.g.and.has(l.low(k)):
			link = true
		case l.g.dets.has(l.low(k)):
		default:
			return false
		}
	}
	return link
}

// cueBetween reports whether the second of two quotations goes on after the
// cue of the first.
func (r *reader) cueBetween(b *block, x, y found) bool {
	return x.Cue.Start >= x.End && x.Cue.End <= y.Start
}

func (r *reader) attach(f *found, bi int, at attribution) {
	l := &r.blocks[bi].line
	f.Cue = l.bytes(at.cue)
	f.SpeakerSpan = l.bytes(at.speaker)
	f.speaker = who{block: bi, span: at.speaker}
	f.hedged, f.strong = at.hedged, at.strong
	if at.verb != nil {
		f.Tone = at.verb.tone
	} else if !at.cue.empty() {
		f.Tone = story.ToneNeutral
	}
	f.float = !at.ok || f.SpeakerSpan.Empty()
}

// around reads the words of a sentence around the quotation at i.
func (r *reader) around(b *block, fr span, i int) attribution {
	l := &b.line
	opens := !l.wordsBetween(fr.from, i) // nothing but signs before it
	lo, hi := fr.from, fr.to
	for k := i - 1; k >= fr.from; k-- {
		if l.isQuote(k) {
			lo = k + 1
			break
		}
	}
	for k := i + 1; k < fr.to; k++ {
		if l.isQuote(k) && (l.is(k-1, ",", ".", ":", "…", "!", "?") || !l.isWord(k-1)) {
			hi = k
			break
		}
	}
	if opens {
		if at := l.after(i+1, hi); at.ok {
			return at
		}
		return attribution{}
	}
	near := l.before(fr.from, lo, i)
	if near.ok && (near.strong || l.is(i-1, ":")) && !(l.interrupted(i, hi)) {
		return near
	}
	g := b.regions[l.toks[i].region]
	last := b.tokens[g.last-1]
	if at := l.after(i+1, hi); at.ok && at.strong && (l.is(i+1, ",", "–", "—") || last.kind == punct || at.verb == nil) {
		return at
	}
	if near.ok {
		return near
	}
	if at := l.source(fr.from, fr.to); at.ok {
		return at
	}
	if at := l.trailing(i+1, fr.to); at.ok {
		return at
	}
	return attribution{}
}

// interrupted reports whether a cue with its pronoun follows the quotation at i:
// "… « a », a-t-il dit".
func (l *line) interrupted(i, hi int) bool {
	if l.lang != "fr" {
		return false
	}
	k := i + 1
	comma := l.is(k, ",")
	if comma {
		k++
	}
	v, ok := l.verbAt(k, hi)
	if !ok || v.kind == gerund {
		return false
	}
	if v.pronoun >= 0 {
		return true
	}
	s, found := l.subjectAfter(v.to, hi)
	return l.is(i-1, ":") && comma && found && (l.startsName(s.from) || l.g.dets.has(l.low(s.from)))
}

func (l *line) wordsBetween(from, to int) bool {
	for ; from < to; from++ {
		if l.isWord(from) || l.isQuote(from) {
			return true
		}
	}
	return false
}

// after reads the cue that follows a quotation: "», a déclaré X", "” X said",
// ", selon X".
func (l *line) after(i, end int) attribution {
	comma := false
	for k := i; k < end; k++ {
		if l.is(k, ";") {
			end = k
		}
	}
	for i < end && l.is(i, ",", "–", "—", "-", "―", "!", "?", ".", "…", "(") {
		comma = true
		if l.is(i, "—", "―", "–") && i+1 < end && l.startsName(i+1) && l.lineEndsWithName(i+1, end) {
			s := span{i + 1, l.nounForward(i+1, end)}
			return attribution{speaker: s, ok: true}
		}
		i++
	}
	if i >= end {
		return attribution{}
	}
	if at := l.sourceAt(i, end); at.ok {
		return at
	}
	if at := l.readIn(i, end); at.ok {
		return at
	}
	// adverbs and objects before the verb: "nous a confié X", "then said X"
	k := i
	for k < min(end, i+4) && l.isWord(k) && (l.skippable(k) || l.is(k, "nous", "m'", "t'", "vous", "comme", "ainsi", "as")) {
		if _, ok := l.verbAt(k, end); ok && k > i {
			break
		}
		if v, ok := l.verbAt(k, end); ok && v.from == k {
			break
		}
		k++
	}
	if v, ok := l.verbAt(k, end); ok && v.kind != infinitive {
		if at := l.inverted(v, end); at.ok {
			return at
		}
	}
	// subject first: "X said", "il affirme", "X a lancé", "X, qui …, a dit"
	limit := min(end, i+28)
	for k := i; k < limit; k++ {
		if !l.isWord(k) && !l.is(k, ",", "(", ")") && !(l.is(k, ".") && k+1 < end && !l.toks[k+1].gap) {
			break
		}
		if l.is(k, ",") && k == i+1 && !l.toks[i].cap {
			break
		}
		v, ok := l.verbAt(k, end)
		if !ok || v.kind == infinitive || v.cue.quiet {
			continue
		}
		if s, found := l.subjectBefore(i, v.from); found && (s.from == i || comma || l.lang == "en") {
			return attribution{speaker: s, cue: v.span, verb: v.cue, hedged: v.hedged, ok: true, strong: true}
		}
		if v.kind == gerund && k > i {
			continue
		}
		break
	}
	// a verb the table does not know, turned round: "», plaisante-t-il", "», tonne le maire"
	if comma && l.lang == "fr" {
		if at := l.unknownInverted(i, end); at.ok {
			return at
		}
	}
	return attribution{}
}

// lineEndsWithName reports whether the stretch from i holds a name and little else.
func (l *line) lineEndsWithName(i, end int) bool {
	n := 0
	for k := i; k < end; k++ {
		if l.isQuote(k) {
			return false
		}
		if l.isWord(k) {
			n++
		}
		if isStop(l.toks[k]) {
			break
		}
	}
	return n <= 16
}

// inverted reads who stands after a verb.
func (l *line) inverted(v verb, end int) attribution {
	at := attribution{cue: v.span, verb: v.cue, hedged: v.hedged, strong: true}
	if v.pronoun >= 0 {
		at.speaker, at.ok = span{v.pronoun, v.pronoun + 1}, true
		// "explique-t-il" says all; "explique-t-on à la mairie" does not
		if l.is(v.pronoun, "on", "-on") {
			for k := v.to; k < min(end, v.to+3); k++ {
				if l.is(k, "à", "au", "chez", "dans", "aux") {
					if n := l.nounForward(k+1, end); n > k+1 {
						at.speaker = span{k + 1, n}
					}
					break
				}
			}
		}
		return at
	}
	if s, ok := l.subjectAfter(v.to, end); ok {
		at.speaker, at.ok = s, true
		return at
	}
	return attribution{}
}

// unknownInverted reads "plaisante-t-il" and "tonne le maire" with a verb the
// table lacks, by its place and ending alone.
func (l *line) unknownInverted(i, end int) attribution {
	k := i
	for k < end && frClitics.has(l.low(k)) && !l.toks[k].cap {
		k++
	}
	if k >= end || l.toks[k].kind != word || l.toks[k].cap || frCuts.has(l.low(k)) || frDets.has(l.low(k)) || frAdverbs.has(l.low(k)) && !frAux.has(l.low(k)) || frSubs.has(l.low(k)) || l.g.preps.has(l.low(k)) {
		if !(k < end && frAux.has(l.low(k))) {
			return attribution{}
		}
	}
	verbEnd := k + 1
	if frAux.has(l.low(k)) {
		for verbEnd < min(end, k+6) && l.isWord(verbEnd) && (l.toks[verbEnd].clitic || frAdverbs.has(l.low(verbEnd)) || strings.HasSuffix(l.low(verbEnd), "ment")) {
			verbEnd++
		}
		w := l.low(verbEnd)
		if !(strings.HasSuffix(w, "é") || strings.HasSuffix(w, "ée") || strings.HasSuffix(w, "és") || strings.HasSuffix(w, "i") || strings.HasSuffix(w, "u") || strings.HasSuffix(w, "is") || strings.HasSuffix(w, "it")) {
			return attribution{}
		}
		verbEnd++
	}
	for p := k; p < verbEnd; p++ {
		if l.toks[p].clitic {
			return attribution{speaker: span{p, p + 1}, cue: span{i, verbEnd}, ok: true, strong: true}
		}
	}
	if l.isWord(verbEnd) && l.toks[verbEnd].clitic {
		return attribution{speaker: span{verbEnd, verbEnd + 1}, cue: span{i, verbEnd + 1}, ok: true, strong: true}
	}
	w := l.low(verbEnd - 1)
	if verbEnd == k+1 && !(strings.HasSuffix(w, "e") || strings.HasSuffix(w, "ent") || strings.HasSuffix(w, "it") || strings.HasSuffix(w, "a") || strings.HasSuffix(w, "nd")) {
		return attribution{}
	}
	if !(l.isWord(verbEnd) && (frDets.has(l.low(verbEnd)) || l.startsName(verbEnd))) {
		return attribution{}
	}
	if s, ok := l.subjectAfter(verbEnd, end); ok && !s.empty() {
		return attribution{speaker: s, cue: span{i, verbEnd}, ok: true, strong: true}
	}
	return attribution{}
}

// sourceAt reads "selon X" at i.
func (l *line) sourceAt(i, end int) attribution {
	for _, p := range l.c.preps {
		ok := true
		for k, w := range p {
			if i+k >= end || l.low(i+k) != w {
				ok = false
				break
			}
		}
		if !ok {
			continue
		}
		from := i + len(p)
		s, found := l.sourceName(from, end)
		if !found {
			continue
		}
		return attribution{speaker: s, cue: span{i, from}, ok: true, strong: true}
	}
	if at := l.ownWords(i, end); at.ok {
		return at
	}
	// "Pour l’Anssi, …": only who can have a view, at the head of a sentence
	if l.lang == "fr" && l.is(i, "pour") && l.toks[i].cap {
		n := l.nounForward(i+1, end)
		s := span{i + 1, n}
		if n > i+1 && l.is(n, ",") && n-i <= 10 && (l.roleIn(s) && l.g.dets.has(l.low(i+1)) || l.startsName(i+1) && !l.ordinary(i+1) || l.is(i+1, "l'", "le", "la", "les") && l.toks[min(i+2, end-1)].cap) && !l.timeOrManner(s) {
			return attribution{speaker: s, cue: span{i, i + 1}, ok: true, strong: true}
		}
	}
	if l.lang == "de" && l.isWord(i) && l.is(i, "so") && i+1 < end && (l.g.dets.has(l.low(i+1)) || l.toks[i+1].cap) {
		if n := l.nounForward(i+1, end); n > i+1 {
			return attribution{speaker: span{i + 1, n}, cue: span{i, i + 1}, ok: true, strong: true}
		}
	}
	return attribution{}
}

// ownWords reads "in her words", "by his own account", "à ses yeux", "selon ses
// termes": the possessive stands for the speaker.
func (l *line) ownWords(i, end int) attribution {
	k := i + 1
	var nouns set
	switch {
	case l.lang == "en" && l.is(i, "in", "by") && l.is(k, "his", "her", "their", "its"):
		nouns = ownEn
	case l.lang == "fr" && l.is(i, "à", "selon", "de", "d'après") && l.is(k, "son", "sa", "ses", "leur", "leurs"):
		nouns = ownFr
	default:
		return attribution{}
	}
	n := k + 1
	if l.is(n, "own", "propre", "propres") {
		n++
	}
	if n >= end || !nouns.has(l.low(n)) {
		return attribution{}
	}
	return attribution{speaker: span{k, k + 1}, cue: span{i, n + 1}, ok: true, strong: true}
}

var (
	ownEn = words("words view opinion eyes account admission telling judgment judgement")
	ownFr = words("yeux avis termes mots dires aveu sens propos goût")
)

// sourceName reads who is named after "selon".
func (l *line) sourceName(from, end int) (span, bool) {
	if from >= end || !l.isWord(from) {
		return span{}, false
	}
	switch l.low(from) {
	case "lui", "elle", "eux", "elles", "him", "her", "them", "ihm", "ihr", "él", "ella":
		if !(l.isWord(from+1) && l.low(from) == "her") {
			return span{from, from + 1}, true
		}
	case "que", "qu'", "quoi", "which":
		return span{}, false
	case "to":
		return span{}, false
	}
	s, ok := l.subjectAfter(from, end)
	return s, ok
}

// source finds "selon X" anywhere in a sentence.
func (l *line) source(from, end int) attribution {
	for i := from; i < end; i++ {
		if l.toks[i].kind != word {
			continue
		}
		if at := l.sourceAt(i, end); at.ok {
			return at
		}
	}
	return attribution{}
}

// readIn reads "peut-on lire dans le communiqué", "lit-on", "indique le texte".
func (l *line) readIn(i, end int) attribution {
	if l.lang == "fr" {
		j := -1
		switch {
		case l.is(i, "peut", "pouvait", "pourra") && l.is(i+1, "on") && l.is(i+2, "lire", "entendre", "y"):
			j = i + 3
		case l.is(i, "lit", "lisait", "entend", "apprend") && l.is(i+1, "on"):
			j = i + 2
		case l.is(i, "est") && l.is(i+1, "il") && l.isWord(i+2) && strings.HasSuffix(l.low(i+2), "it") || l.is(i, "est") && l.is(i+1, "il") && (strings.HasSuffix(l.low(i+2), "é")):
			j = i + 3
		}
		if j > 0 {
			for k := j; k < min(end, j+3); k++ {
				if l.is(k, "dans", "sur", "à", "au") {
					if n := l.nounForward(k+1, end); n > k+1 {
						return attribution{speaker: span{k + 1, n}, cue: span{i, j}, ok: true, strong: true}
					}
				}
			}
			return attribution{cue: span{i, j}, ok: true, strong: true}
		}
	}
	return attribution{}
}

// before reads the cue that leads into the quotation at i: "X a dit :", "X said
// that", "il promet de", or a bare "X :".
func (l *line) before(start, lo, i int) attribution {
	colon := l.is(i-1, ":")
	// the nearest reporting verb
	for k := i - 1; k >= lo; k-- {
		if !colon && l.is(k, ";", ":") || isStop(l.toks[k]) && l.toks[k+1].gap {
			break
		}
		v, ok := l.verbAt(k, i)
		if !ok || v.cue.quiet {
			continue
		}
		// the auxiliary before it, if "dit" is the end of "s’est dit"
		for j := k - 1; j >= max(lo, k-6) && l.isWord(j); j-- {
			if w, ok := l.verbAt(j, i); ok && w.to >= v.to && w.from < v.from {
				v = w
				break
			}
		}
		from := v.from
		if v.kind == infinitive {
			from = l.governorOf(lo, v.from)
		}
		if v.kind == infinitive && l.lang == "fr" && (l.is(v.from-1, "pour") || l.is(v.from-1, "de", "d'") && l.isWord(v.from-2) && !l.is(v.from-2, "et", "avant", "puis", "afin", "tout", "vient", "viennent", "lieu", "loin") && l.nounAt(v.from-2)) {
			// "la promesse de dire", "pour dénoncer": who the sentence is about
			if s, found := l.mainSubject(start, v.from); found && !l.timeOrManner(s) {
				return attribution{speaker: s, cue: v.span, verb: v.cue, ok: true, strong: true}
			}
		}
		if v.kind == gerund {
			if s, found := l.subjectOfVerbBefore(start, v.from); found {
				return attribution{speaker: s, cue: v.span, verb: v.cue, ok: true, strong: true}
			}
		}
		if s, found := l.subjectBefore(lo, from); found && v.pronoun < 0 {
			return attribution{speaker: s, cue: v.span, verb: v.cue, hedged: v.hedged, ok: true, strong: true}
		}
		if v.pronoun >= 0 {
			return attribution{speaker: span{v.pronoun, v.pronoun + 1}, cue: v.span, verb: v.cue, hedged: v.hedged, ok: true, strong: true}
		}
		// "explique le maire : « … »", "Voilà ce qu'a dit X :"
		if v.kind != gerund && v.kind != infinitive {
			if s, found := l.subjectAfter(v.to, i); found && (colon || v.from == lo || l.g.that.has(l.low(v.from-1))) {
				return attribution{speaker: s, cue: v.span, verb: v.cue, hedged: v.hedged, ok: true, strong: true}
			}
		}
		// a verb without a subject of its own takes the one of the verb before:
		// "a salué …, ajoutant que", "avant de conclure"
		if s, found := l.mainSubject(start, v.from); found {
			return attribution{speaker: s, cue: v.span, verb: v.cue, hedged: v.hedged, ok: true, strong: true}
		}
		return attribution{cue: v.span, verb: v.cue, ok: true, strong: true}
	}
	if at := l.source(lo, i); at.ok {
		return at
	}
	if !colon {
		return attribution{}
	}
	// "X : « … »", "Joël Roy, maire : « … »"
	if s, ok := l.mainSubject(lo, i-1); ok && !l.timeOrManner(s) {
		return attribution{speaker: s, cue: span{i - 1, i}, ok: true}
	}
	return attribution{cue: span{i - 1, i}, ok: true}
}

// subjectOfVerbBefore finds who does the nearest finite reporting verb before
// i: it is also the subject of a participle that follows, ", adding that".
func (l *line) subjectOfVerbBefore(from, i int) (span, bool) {
	for k := i - 1; k >= from; k-- {
		v, ok := l.verbAt(k, i)
		if !ok || v.kind == gerund || v.kind == infinitive {
			continue
		}
		for j := k - 1; j >= max(from, k-6) && l.isWord(j); j-- {
			if w, ok := l.verbAt(j, i); ok && w.to >= v.to {
				v = w
			}
		}
		if v.pronoun >= 0 {
			return span{v.pronoun, v.pronoun + 1}, true
		}
		if s, ok := l.subjectBefore(from, v.from); ok && !l.timeOrManner(s) {
			return s, true
		}
		return l.subjectAfter(v.to, i)
	}
	return span{}, false
}

// nounAt reports whether an article stands right before the word at i, or one
// adjective away.
func (l *line) nounAt(i int) bool {
	return l.g.dets.has(l.low(i-1)) || l.g.dets.has(l.low(i-2)) && l.isWord(i-1)
}

// governorOf returns where the verb group begins that the infinitive at i
// depends on: "est venue nous lancer", "va dire".
func (l *line) governorOf(lo, i int) int {
	for i > lo && (frClitics.has(l.low(i-1)) || frAux.has(l.low(i-1)) || l.is(i-1, "de", "d'", "à", "venu", "venue", "venus", "venues", "va", "vont", "allait", "vient", "viennent",
		"veut", "voulu", "tenu", "osé", "allé", "allée", "fini", "dû", "pu", "tient", "doit", "peut")) {
		i--
	}
	return i
}

// mainSubject reads the noun phrase a clause begins with, for a verb further on.
func (l *line) mainSubject(from, to int) (span, bool) {
	i := from
	for i < to && !l.isWord(i) {
		i++
	}
	// an introduction up to a comma: "Dans un communiqué, le maire …"
	for range 3 {
		if i < to && (l.g.preps.has(l.low(i)) || l.g.adverbs.has(l.low(i)) || l.g.subs.has(l.low(i)) || l.g.and.has(l.low(i)) || l.g.cuts.has(l.low(i)) && !l.g.dets.has(l.low(i))) && !(l.toks[i].cap && l.startsName(i) && i > from) {
			k := i
			for k < to && !l.is(k, ",") {
				k++
			}
			if k+1 >= to {
				i++
				continue
			}
			i = k + 1
		}
	}
	if i >= to || !l.isWord(i) {
		return span{}, false
	}
	if l.g.pronouns.has(l.low(i)) {
		return span{i, i + 1}, true
	}
	if !l.toks[i].cap && !l.g.dets.has(l.low(i)) && !isRole(l.lang, l.low(i)) {
		return span{}, false
	}
	n := l.nounForward(i, to)
	for k := i + 1; k < n; k++ {
		if l.toks[k].cap {
			continue
		}
		if v, ok := l.verbAt(k, to); ok && v.kind != infinitive || l.lang == "en" && enAux.has(l.low(k)) && l.low(k) != "'s" || l.lang == "fr" && frAux.has(l.low(k)) {
			n = k
		}
	}
	if n <= i {
		return span{}, false
	}
	s := span{i, n}
	if l.is(n, ",") && l.startsName(n+1) && !l.hasPersonName(s) && n+1 < to {
		if m := l.nounForward(n+1, to); m > n+1 {
			s.to = m
		}
	}
	return s, true
}

// timeOrManner reports whether a phrase says when or how, so that nobody is
// named by it: "trois jours plus tard", "Autrement dit".
func (l *line) timeOrManner(s span) bool {
	for i := s.from; i < s.to; i++ {
		if timeWords.has(l.low(i)) && !(l.lang == "en" && l.low(i) == "an") {
			return true
		}
	}
	t := l.toks[s.from]
	return s.to-s.from == 1 && !l.g.pronouns.has(t.low) && (t.kind == number || l.ordinary(s.from))
}

// ordinary reports whether the capital at i is only that of a sentence's
// beginning: the word stands in the dictionary and names nobody.
func (l *line) ordinary(i int) bool {
	t := l.toks[i]
	w := text.Fold(l.text[t.Start:t.End])
	return lang.Stop(l.lang, w) || !isRole(l.lang, t.low) && lexicon.GivenName(w) == lexicon.NotGiven && lexicon.For(l.lang).Knows(lang.Stem(l.lang, w))
}

var timeWords = words(`heure heures minute minutes jour jours semaine semaines mois an ans année années lundi mardi mercredi jeudi vendredi samedi dimanche hier demain
 hour hours minutes day days week weeks month months year years monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow january february march april june july
 august september october november december janvier février mars avril mai juin juillet août septembre octobre novembre décembre fois times later tard autrement bref résultat exemple
 preuve conclusion question réponse example result answer proof meanwhile however moreover still instead indeed tag tage stunden jahre jahren días años horas giorni anni ore dagen jaar jaren dias anos horas`)

// trailing reads a cue at the end of a sentence that holds a few quoted words:
// "…, a indiqué X", "…, X said".
func (l *line) trailing(i, end int) attribution {
	for k := i; k < end; k++ {
		if !l.is(k, ",") {
			continue
		}
		if at := l.after(k, end); at.ok && at.strong {
			return at
		}
	}
	return attribution{}
}

// incise reads a cue set inside the marks: "« Nous demandons, détaille-t-elle, … »".
func (r *reader) incise(b *block, g region) attribution {
	if r.lang != "fr" {
		return attribution{}
	}
	l := line{text: r.a.Text, lang: r.lang, g: r.g, c: r.c, toks: b.tokens}
	for i := g.first; i+2 < min(g.last, g.first+maxFrame); i++ {
		if !l.is(i, ",", "–", "—") {
			continue
		}
		v, ok := l.verbAt(i+1, g.last)
		if !ok || v.kind == infinitive || v.kind == gerund {
			continue
		}
		at := l.inverted(v, min(g.last, i+40))
		if !at.ok {
			continue
		}
		if end := max(at.speaker.to, v.to); !l.is(end, ",", "–", "—", ".") || l.is(v.pronoun, "je", "nous", "vous") {
			continue
		}
		if at.speaker.to-at.speaker.from > 8 || v.pronoun < 0 && !l.startsName(at.speaker.from) && !l.g.dets.has(l.low(at.speaker.from)) {
			continue
		}
		end := max(at.speaker.to, v.to)
		at = r.inLine(b, &l, at)
		if v.pronoun < 0 && end < g.last-1 && l.is(end, ",", "–", "—") {
			at.inside = span{i, end + 1}
			// an apposition to the name belongs to the incise: "X, la directrice, …"
			for k := end + 1; k < min(g.last, end+12); k++ {
				if l.is(k, ",") && (l.g.dets.has(l.low(end+1)) || isRole(l.lang, l.low(end+1)) || l.startsName(end+1)) && onlyDescribes(&l, end+1, k) && l.roleIn(span{end + 1, k}) {
					at.inside.to = k + 1
					break
				}
			}
		}
		return at
	}
	return attribution{}
}

// inLine turns an attribution found among the raw tokens of a block into one
// whose places are appended to the block's line.
func (r *reader) inLine(b *block, raw *line, at attribution) attribution {
	put := func(s span) span {
		if s.empty() {
			return span{}
		}
		from := len(b.line.toks)
		b.line.toks = append(b.line.toks, raw.toks[s.from:s.to]...)
		return span{from, len(b.line.toks)}
	}
	at.speaker, at.cue = put(at.speaker), put(at.cue)
	return at
}

// nested finds who says a quotation inside a quotation.
func (r *reader) nested(bi, n int) {
	b := &r.blocks[bi]
	g := b.regions[n]
	f := found{block: bi, region: n, at: -1, frame: -1}
	f.Span = trim(r.a.Text, g.Span)
	if f.Empty() || !hasLetter(f.Of(r.a.Text)) {
		return
	}
	from := max(0, g.open-maxFrame/2)
	if g.parent >= 0 {
		from = max(from, b.regions[g.parent].first)
	}
	l := line{text: r.a.Text, lang: r.lang, g: r.g, c: r.c, toks: b.tokens}
	start := from
	for k := g.open - 1; k > from; k-- {
		if isStop(b.tokens[k]) {
			start = k + 1
			break
		}
	}
	n2 := countWords(b.tokens[g.first:g.last])
	at := l.before(start, start, g.open)
	last := b.tokens[g.last-1]
	switch {
	case n2 >= 4 && at.ok && (l.is(g.open-1, ":", ",") || isStop(last) || at.strong):
		f.Kind = story.Direct
		self := at.speaker.to-at.speaker.from == 1 && l.is(at.speaker.from, "je", "j'", "i", "nous", "we", "ich", "yo", "io", "ik", "eu")
		r.attach(&f, bi, r.inLine(b, &l, at))
		f.speaker.nested = true
		f.self = self
	case n2 >= 6:
		f.Kind = story.Direct
		f.float = false
	default:
		f.Kind = story.Term
	}
	r.add(f)
}

// kindOf tells a quotation from the name of a thing or a word kept at arm's length.
func (r *reader) kindOf(b *block, fr span, i int, at attribution) story.QuoteKind {
	l := &b.line
	g := b.regions[l.toks[i].region]
	inner := b.tokens[g.first:g.last]
	n := countWords(inner)
	last := inner[len(inner)-1]
	alone := !l.wordsBetween(fr.from, i)
	ends := isStop(last)
	colon := l.is(i-1, ":")
	comma := last.low == "," || l.is(i+1, ",")
	if r.names(l, i, inner, n, at) {
		return story.Term
	}
	switch {
	case alone && (at.ok || n >= 5 || ends && n >= 2):
		return story.Direct
	case alone && b.kind == story.Title && n >= 3:
		return story.Direct
	case alone && n <= 2 && !ends && !at.ok:
		return story.Term
	case alone && !at.ok && !comma:
		return story.Term
	case alone:
		return story.Direct
	case colon && (at.strong || n >= 4 || ends):
		return story.Direct
	case at.strong && l.is(i-1, ",") && inner[0].cap && n >= 2:
		return story.Direct
	case at.strong && at.cue.to == i && n >= 3 && inner[0].cap:
		return story.Direct
	case at.strong && n >= 2:
		return story.Mixed
	case at.strong && r.govern(l, i, at):
		return story.Mixed
	case n >= 4:
		return story.Mixed
	}
	return story.Term
}

// govern reports whether a reporting verb stands close enough to a single
// quoted word to make it somebody's.
func (r *reader) govern(l *line, i int, at attribution) bool {
	for k := at.cue.to; k < i; k++ {
		if l.g.that.has(l.low(k)) {
			return true // a word of what is reported
		}
	}
	return at.cue.to <= i && i-at.cue.to <= 6 || at.cue.from > i && at.cue.from-i <= 4
}

// names reports whether quoted words are a name: of a work, a programme, an
// association, or what somebody or something is called.
func (r *reader) names(l *line, i int, inner []token, n int, at attribution) bool {
	if n == 0 {
		return true
	}
	if n > 8 {
		return false
	}
	prev := l.low(i - 1)
	said := (prev == "dit" || prev == "dite" || prev == "dits" || prev == "dites") && (frAux.has(l.low(i-2)) || frClitics.has(l.low(i-2)) || frPronouns.has(l.low(i-2)))
	if namers.has(prev) && !said || l.is(i-2, "dit", "dite", "so") && prev == "called" || prev == "called" && (namedThings.has(l.low(i-2)) || l.is(i-2, "is", "was", "are")) {
		return true
	}
	if namedThings.has(prev) && inner[0].cap {
		return true
	}
	if next := l.low(i + 1); l.lang == "en" && n <= 4 && inner[0].cap && (namedThings.has(next) || next == "host" || next == "star" || next == "author") {
		return true // the “Today” show
	}
	// every word of weight has a capital: a title
	if l.lang == "en" && n >= 2 && n <= 7 && !(at.strong && at.cue.to <= i && i-at.cue.to <= 3) && !l.is(i-1, ",", ":") {
		caps, small := 0, 0
		for _, t := range inner {
			if t.kind != word {
				continue
			}
			if t.cap {
				caps++
			} else if !enDets.has(t.low) && !enPreps().has(t.low) && t.low != "and" && t.low != "'s" {
				small++
			}
		}
		if small == 0 && caps >= 2 {
			return true
		}
	}
	if l.lang == "fr" && n <= 6 && inner[0].cap && l.isWord(i-1) && (frDets.has(prev) || prev == "de" || prev == "d'" || prev == "du") && !l.g.that.has(prev) && !isStop(inner[len(inner)-1]) {
		return true // la « Convention de Genève numérique »
	}
	return false
}

func enPreps() set { return grammars["en"].preps }

var (
	namers = words(`dit dite dits dites appelé appelée appelés nommé nommée baptisé baptisée baptisés surnommé surnommée intitulé intitulée intitulés titré
 so-called titled entitled dubbed nicknamed named labelled termed hashtag sogenannte sogenannten genannt llamado llamada denominado cosiddetto cosiddetta chiamato chamado chamada zogenaamde genaamd`)
	namedThings = words(`collectif association film livre roman album chanson émission programme opération projet plan loi festival exposition spectacle pièce journal magazine mouvement dispositif label slogan groupe
 série rapport documentaire podcast site revue chaîne concours prix label appel pétition campagne
 film book novel album song show programme program operation project plan movie series magazine newspaper podcast movement group book play site campaign
 film libro programa película proyecto Film Buch Serie Sendung libro programma progetto boek programma livro filme projeto`)
)

// float gives a quotation nobody is named beside to whoever spoke before, and
// reads "X :" or a dash at the end of the block before.
func (r *reader) float() {
	// marked quotations of a block, in order of place
	for k := range r.found {
		f := &r.found[k]
		if !f.float || f.Kind == story.Term || f.region < 0 || r.blocks[f.block].regions[f.region].depth > 0 {
			continue
		}
		b := &r.blocks[f.block]
		if b.from && r.blocks[f.block].regions[f.region].open <= 0 {
			if p := r.lastSpeaker(f.block, f.Start); p != nil {
				f.SpeakerSpan, f.speaker, f.float = p.SpeakerSpan, p.speaker, false
				f.Continues = true
				continue
			}
		}
		if b.goesOn && f.Cue.Empty() && f.End >= b.End-8 {
			if p := r.firstOf(f.block + 1); p != nil && !p.SpeakerSpan.Empty() {
				f.SpeakerSpan, f.speaker, f.Cue, f.Tone, f.float = p.SpeakerSpan, p.speaker, p.Cue, p.Tone, false
				continue
			}
		}
		if f.Cue.Empty() {
			if at, bi := r.leadIn(f); at.ok {
				r.attach(f, bi, at)
				if !f.float {
					continue
				}
			}
		}
	}
}

// firstOf returns the first quotation of a block.
func (r *reader) firstOf(block int) *found {
	var best *found
	if block >= len(r.blocks) {
		return nil
	}
	for _, k := range r.blocks[block].found {
		if f := &r.found[k]; f.Kind != story.Term && (best == nil || f.Start < best.Start) {
			best = f
		}
	}
	return best
}

// leadIn reads a sentence before a quotation that stands alone: "Le maire est
// formel : ", "Smith continued:" in the block before, or "Voilà ce qu’a dit X."
// in the sentence after.
func (r *reader) leadIn(f *found) (attribution, int) {
	b := &r.blocks[f.block]
	l := &b.line
	if f.frame < 0 {
		return attribution{}, 0
	}
	fr := b.frames[f.frame]
	if l.wordsBetween(fr.from, f.at) {
		return attribution{}, 0
	}
	// "Voilà ce qu’a déclaré X", "C’est ce que dit X", "Ainsi parle X"
	if f.frame+1 < len(b.frames) {
		nx := b.frames[f.frame+1]
		if at := l.summing(nx); at.ok {
			return at, f.block
		}
	}
	if f.block > 0 && f.frame == 0 {
		p := &r.blocks[f.block-1]
		if n := len(p.line.toks); n > 0 && len(p.frames) > 0 {
			last := p.frames[len(p.frames)-1]
			if p.line.is(last.to-1, ":") || p.kind == story.Subhead {
				q := last.to
				if at := p.line.before(last.from, last.from, q); at.ok && at.strong {
					return at, f.block - 1
				}
				if s, ok := p.line.mainSubject(last.from, last.to); ok && p.line.is(last.to-1, ":") {
					return attribution{speaker: s, cue: span{last.to - 1, last.to}, ok: true}, f.block - 1
				}
			}
		}
	}
	// a dash and a name in the block after
	if f.block+1 < len(r.blocks) && f.frame == len(b.frames)-1 {
		nb := &r.blocks[f.block+1]
		nl := &nb.line
		if nl.is(0, "—", "―", "–", "-") && len(nl.toks) > 1 && nl.startsName(1) && nl.lineEndsWithName(1, len(nl.toks)) {
			return attribution{speaker: span{1, nl.nounForward(1, len(nl.toks))}, cue: span{0, 1}, ok: true}, f.block + 1
		}
	}
	return attribution{}, 0
}

// summing reads a sentence that points back to a quotation: "Voilà ce qu’a
// déclaré X".
func (l *line) summing(fr span) attribution {
	i := fr.from
	if !(l.is(i, "voilà", "c'", "ainsi", "telle", "tel", "thus", "so", "that") || l.is(i, "c") && l.is(i+1, "est")) {
		return attribution{}
	}
	for k := i + 1; k < min(fr.to, i+7); k++ {
		v, ok := l.verbAt(k, fr.to)
		if !ok || v.kind == infinitive {
			continue
		}
		if at := l.inverted(v, fr.to); at.ok {
			return at
		}
		if s, ok := l.subjectBefore(i+1, v.from); ok {
			return attribution{speaker: s, cue: v.span, verb: v.cue, ok: true, strong: true}
		}
	}
	return attribution{}
}

// lastSpeaker returns the last attributed quotation before a place.
func (r *reader) lastSpeaker(block, at int) *found {
	var best *found
	for _, k := range r.near(block, 3) {
		f := &r.found[k]
		if f.Start < at && !f.SpeakerSpan.Empty() && !f.speaker.nested && f.Kind != story.Term && (best == nil || f.Start > best.Start) {
			best = f
		}
	}
	return best
}

func trim(t string, s text.Span) text.Span {
	in := t[s.Start:s.End]
	cut := func(r rune) bool { return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' }
	left := strings.TrimLeftFunc(in, cut)
	s.Start += len(in) - len(left)
	s.End = s.Start + len(strings.TrimRightFunc(left, cut))
	return s
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

func countWords(toks []token) int {
	n := 0
	for _, t := range toks {
		if t.kind == word && !t.clitic && !strings.HasSuffix(t.low, "'") || t.kind == number {
			n++
		}
	}
	return n
}
