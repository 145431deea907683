package quote

import (
	"strings"
	"unicode"

	"recoupe/internal/quote/block"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/resolve"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// marked finds everything between quotation marks and who says it.
func (r *reader) marked() {
	for bi := range r.Blocks {
		b := &r.Blocks[bi]
		for fi, fr := range b.Frames {
			r.frameQuotes(bi, fi, fr)
		}
		for n := range b.Regions {
			if b.Regions[n].Depth > 0 {
				r.nested(bi, n)
			}
		}
	}
	r.signed()
	r.float()
	r.dialogue()
	r.blockQuotes()
	r.posts()
	r.interview()
}

// frameQuotes attributes the outermost quotations of one sentence.
func (r *reader) frameQuotes(bi, fi int, fr line.Span) {
	b := &r.Blocks[bi]
	first := len(r.found)
	for i := fr.From; i < fr.To; i++ {
		if b.Line.Toks[i].Kind == token.Quoted {
			r.outermost(bi, fi, fr, i)
		}
	}
	mine := r.found[first:]
	enumerated(&b.Line, mine)
	r.shareCues(b, mine)
}

// outermost keeps the quotation folded at i, as two where its incise parts it.
func (r *reader) outermost(bi, fi int, fr line.Span, i int) {
	b := &r.Blocks[bi]
	g := b.Regions[b.Line.Toks[i].Region]
	f := resolve.Quote{Block: bi, Frame: fi, Region: b.Line.Toks[i].Region, At: i}
	f.Span = trim(r.A.Text, g.Span)
	if f.Empty() || !hasLetter(f.Of(r.A.Text)) || r.InName(f.Span) {
		return
	}
	at := r.around(b, fr, i)
	if !at.OK {
		at = r.incise(b, g)
	}
	if !at.OK {
		at = saysInMarks(&b.Line, fr, i, b.Tokens[g.First:g.Last])
	}
	if !at.OK {
		at = deedInMarks(&b.Line, fr, i, b.Tokens[g.First:g.Last])
	}
	f.Kind = r.kindOf(b, fr, i, at)
	if at.Inside.To > 0 && f.Kind != story.Term {
		// a whole clause inside the marks splits them in two
		second := f
		f.End = b.Tokens[at.Inside.From].Start
		second.Start = b.Tokens[at.Inside.To-1].End
		f.Span, second.Span = trim(r.A.Text, f.Span), trim(r.A.Text, second.Span)
		if !f.Empty() && !second.Empty() && hasLetter(second.Of(r.A.Text)) {
			r.attach(&f, bi, at)
			r.attach(&second, bi, at)
			second.Continues = true
			r.add(f)
			r.add(second)
			return
		}
		f.Span = trim(r.A.Text, g.Span)
	}
	if f.Kind != story.Term {
		r.attach(&f, bi, at)
	}
	r.add(f)
}

// commaWithin reports whether the quotation at i ends with a comma before its
// mark, as American papers set it: “late,” “unfair” and “a shame.”
func commaWithin(l *line.Line, i int) bool {
	in := strings.TrimRight(l.Text[l.Toks[i].Start:l.Toks[i].End], "”\"'’» \u00a0\u202f")
	return strings.HasSuffix(in, ",")
}

// attach gives a quotation what was read of it: its cue, and who says it.
func (r *reader) attach(f *resolve.Quote, bi int, at speaker.Attribution) {
	l := &r.Blocks[bi].Line
	for at.Cue.From > 0 && !at.Cue.Empty() && (l.Is(at.Cue.From-1, "se", "s'") || l.Is(at.Cue.From-1, "en") && l.Is(at.Cue.From-2, "s'")) && r.Lang == "fr" && l.Toks[at.Cue.From].Kind == token.Word {
		at.Cue.From-- // "s’est réjoui"
	}
	f.Cue = l.Bytes(at.Cue)
	f.SpeakerSpan = l.Bytes(at.Speaker)
	f.By = resolve.Who{Block: bi, Span: at.Speaker}
	f.Strong = at.Strong
	if at.Verb != nil {
		f.Tone, f.CueKind = at.Verb.Tone, at.Verb.Act
		if r.Lang == "fr" && at.Verb.Lemma == "soutenir" && l.Is(at.Cue.To, "que", "qu'") {
			f.CueKind = story.CueSaid // to maintain, not to support
		}
	} else if !at.Cue.Empty() {
		f.Tone = story.ToneNeutral
	}
	f.Float = !at.Nobody && (!at.OK || f.SpeakerSpan.Empty())
}

// around reads the words of a sentence around the quotation at i.
func (r *reader) around(b *block.Block, fr line.Span, i int) speaker.Attribution {
	l := &b.Line
	lo, hi := between(l, fr, i)
	if !l.WordsBetween(fr.From, i) { // nothing but signs before it
		return behindOpening(l, i, hi, fr.To)
	}
	if at := judgedBy(l, fr.From, i, fr.To); at.OK {
		return at
	}
	if speaker.Branded(l, fr.From, i) {
		return speaker.Attribution{}
	}
	if at := listedSource(l, fr.From, lo, i, hi); at.OK {
		return at
	}
	if l.Is(i+1, "selon") {
		if at := speaker.SourceAt(l, i+1, hi); at.OK {
			return at // "un vote qui a montré « la peur du large » selon les mots d’Ana Roy"
		}
	}
	near := speaker.Before(l, fr.From, lo, i)
	if at := behindMarks(l, i, hi, near); at.OK {
		return at
	}
	if at := pastThing(l, fr.From, i, fr.To, near); at.OK {
		return at
	}
	if near.OK && near.Verb != nil && shown.Has(near.Verb.Lemma) && l.Is(i+1, ",") {
		// "les blessés présentaient « des brûlures », a précisé le médecin"
		if at := speaker.After(l, i+1, hi); at.OK && at.Strong {
			return at
		}
	}
	if near.OK && l.Lang == "en" && l.Headline && commaWithin(l, i) && near.Verb != nil && !cue.Speaks("en", near.Verb.Lemma) {
		if at := speaker.After(l, i+1, hi); at.OK && at.Strong && at.Cue.To >= hi {
			return at // "Boat found after “late,” Harbour Guard says"
		}
	}
	if near.OK && near.Speaker.Empty() && near.Verb == nil && l.Is(i-1, ":") && lo > fr.From && l.Lang == "fr" {
		if s, ok := subject.Main(l, fr.From, i-1); ok && s.To < lo && canSpeak(l, s) {
			near.Speaker = s // "Roy a vu que l’eau « montait » en rentrant chez lui : « … »"
		}
	}
	if near.OK && !near.Strong && (l.Is(i+1, ",") || commaWithin(l, i)) {
		if at := speaker.After(l, i+1, hi); at.OK && at.Strong && at.Cue.From <= i+line.FewWords && l.NamesSomebody(at.Speaker) {
			return at // "Not everyone was sure: “Too long,” complained Ana Roy"
		}
	}
	if near.OK && (near.Strong || l.Is(i-1, ":")) && !(interrupted(l, i, hi)) {
		return near
	}
	g := b.Regions[l.Toks[i].Region]
	last := b.Tokens[g.Last-1]
	if at := speaker.After(l, i+1, hi); at.OK && at.Strong {
		if near.OK && near.Strong && l.Is(i-1, ":") && speaker.HungIn(l, at) && !near.Speaker.Empty() {
			at.Speaker = near.Speaker // "Le patron a démenti : « Je reste », a-t-il lancé": of one sentence
			return at
		}
		if l.Is(i+1, ",", "–", "—") || last.Kind == token.Punct || at.Verb == nil || at.Cue.From == i+1 && speaker.HungIn(l, at) || !near.OK && at.Cue.From == i+1 && l.ClauseSign(i-1) {
			return at
		}
	}
	if near.OK {
		return near
	}
	if at := verbBehind(l, i, hi); at.OK {
		return at
	}
	if at := speaker.Source(l, l.ClauseStart(fr.From, i), l.ClauseStop(i, fr.To)); at.OK {
		if behind := pastThing(l, fr.From, i, fr.To, at); behind.OK {
			return behind
		}
		return at
	}
	if at := speaker.Trailing(l, i+1, fr.To); at.OK {
		return at
	}
	if l.Lang == "fr" && l.Is(i+1, "pour") && (l.StartsName(i+2) && !l.Ordinary(i+2) || l.Is(i+2, "le", "la", "l'") && l.IsRoleAt(i+3)) {
		// "une « catastrophe » pour Joël Roy", "« osée » pour le maire, « absurde » aux yeux de Roy"
		if n := l.NounForward(i+2, fr.To); n > i+2 && (n >= fr.To || !l.IsWord(n)) {
			return speaker.Attribution{Speaker: line.Span{From: i + 2, To: n}, Cue: line.Span{From: i + 1, To: i + 2}, OK: true, Strong: true}
		}
	}
	if lo > fr.From {
		// one more in a sentence that is somebody's: "salue “A”, and speaks of “B”"
		if at := speaker.Before(l, fr.From, fr.From, i); at.OK && at.Strong && (at.Verb == nil || at.Verb.That || at.Verb.Tone != story.ToneNeutral) {
			return at
		}
	}
	return speaker.Attribution{}
}

// between returns where the words around the quotation at i begin and end that are not those around
// another quotation of its sentence.
func between(l *line.Line, fr line.Span, i int) (lo, hi int) {
	lo, hi = fr.From, fr.To
	for k := i - 1; k >= fr.From; k-- {
		if l.IsQuote(k) {
			lo = k + 1
			break
		}
	}
	for k := i + 1; k < fr.To; k++ {
		if l.IsQuote(k) && (l.Is(k-1, ",", ".", ":", "…", "!", "?") || !l.IsWord(k-1)) {
			hi = k
			break
		}
	}
	return lo, hi
}

// behindOpening reads the words behind the quotation at i that opens its sentence, which ends at end;
// the next quotation stands at hi.
func behindOpening(l *line.Line, i, hi, end int) speaker.Attribution {
	if l.Lang == "fr" && l.Is(i+1, "de", "d'", "du", "des") {
		return speaker.Trailing(l, i+1, end) // « Dix, peut-être vingt » de morts, a déclaré Ana Roy
	}
	if at := speaker.After(l, i+1, hi); at.OK {
		return at
	}
	if l.Lang == "fr" && (l.G.Relative.Has(l.Low(i+1)) || l.Is(i+1, "auquel", "auxquels", "auxquelles", "à", "dont")) {
		return speaker.Trailing(l, i+1, end) // « Les fouilles » auxquelles nul n’avait accès, a indiqué la mairie
	}
	if l.Lang == "fr" && (l.G.Preps.Has(l.Low(i+1)) || l.Is(i+1, ",") && l.G.Preps.Has(l.Low(i+2))) {
		if at := speaker.Trailing(l, i+1, end); at.Strong && at.Cue.From < at.Speaker.From {
			return at // « Tout a brûlé à midi » près du port, a rapporté la mairie; « Tout a brûlé », avec une part des quais, …
		}
	}
	return speaker.Attribution{}
}

// listedSource reads the source behind the quotation at i where the one before it, which ends at
// lo, has its own behind it: « A » selon Roy, « B » selon Norvex.
func listedSource(l *line.Line, from, lo, i, hi int) speaker.Attribution {
	if lo <= from || !l.IsQuote(lo-1) {
		return speaker.Attribution{}
	}
	before := speaker.SourceAt(l, lo, i)
	if !before.OK || !l.Is(before.Speaker.To, ",") && !l.And(before.Speaker.To) {
		return speaker.Attribution{}
	}
	return speaker.SourceAt(l, i+1, hi)
}

// verbBehind reads a French verb right behind the quotation at i with its subject turned round,
// where a comma is left out and the marks hold the verb of the clause: "La grue « a basculé »
// indique la procureure".
func verbBehind(l *line.Line, i, hi int) speaker.Attribution {
	if v, ok := l.VerbAt(i+1, hi); l.Lang != "fr" || !l.IsWord(i-1) || !ok || v.From != i+1 || v.Kind == cue.Gerund || v.Kind == cue.Infinitive {
		return speaker.Attribution{}
	}
	at := speaker.After(l, i+1, hi)
	if !at.OK || at.Cue.From != i+1 || !l.BeginsSomebody(at.Speaker) || !l.Closes(at.Speaker.To, hi) {
		return speaker.Attribution{}
	}
	return at
}

// shown are verbs that show as well as say: who has something to show need not
// be who says so.
var shown = grammar.Words(`présenter afficher montrer`)

// interrupted reports whether a cue with its pronoun follows the quotation at i:
// "… « a », a-t-il dit".
func interrupted(l *line.Line, i, hi int) bool {
	if l.Lang != "fr" {
		return false
	}
	k := i + 1
	comma := l.Is(k, ",")
	if comma {
		k++
	}
	v, ok := l.VerbAt(k, hi)
	if !ok || v.Kind == cue.Gerund {
		return false
	}
	if v.Pronoun >= 0 {
		return true
	}
	s, found := subject.After(l, v.To, hi)
	return l.Is(i-1, ":") && (comma || v.Kind == cue.Finite) && found && l.Closes(s.To, hi) && (l.StartsName(s.From) || l.G.Dets.Has(l.Low(s.From)))
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
