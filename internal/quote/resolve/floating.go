package resolve

import (
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/subject"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// mayFloat reports whether a quotation beside which nobody is named is somebody's all the
// same: it is one by itself, or has a verb that says so, or the mood of reported speech.
func (r *Resolver) mayFloat(f *Quote) bool {
	b := &r.Blocks[f.Block]
	if b.Kind == story.Title || f.Frame < 0 {
		return false
	}
	return f.Kind == story.Direct || !f.Cue.Empty() || r.Lang == "de" && b.Line.InReport(b.Frames[f.Frame])
}

// resolveFloating names who says the quotation at k, beside which nobody is named: whom
// the sentence before it is about, or the one after it, or who spoke last.
func (r *Resolver) resolveFloating(k int, now *speaking) {
	f := &r.found[k]
	who := r.around(f)
	switch {
	case who.name != "":
	case now.name == "":
		who = r.subjectOfSentenceAfter(f)
	case f.Block-now.block <= 1:
		f.Continues = f.Continues || f.Kind == story.Direct && f.Cue.Empty() && f.Block == now.block && r.follows(k)
		r.spokeLast(k, now)
		f.Speaker = now.name
		return
	}
	if who.name == "" {
		who = r.subjectOfBlockBefore(f)
	}
	if who.name == "" {
		return
	}
	f.Speaker, f.SpeakerSpan = who.name, who.at
	*now = speaking{who.name, who.person, f.Block}
}

// spokeLast sets where the one who spoke last is named before the quotation at k, and that he speaks
// in its block too.
func (r *Resolver) spokeLast(k int, now *speaking) {
	f := &r.found[k]
	for j := k - 1; j >= max(0, k-nearest); j-- {
		if o := r.found[j]; o.Speaker == now.name && !o.SpeakerSpan.Empty() {
			f.SpeakerSpan = o.SpeakerSpan
			break
		}
	}
	now.block = f.Block
}

// meant is somebody whom words near a quotation are about, and who may be its speaker.
type meant struct {
	name   string    // "" for nobody
	person int       // index into cast.People, -1 if none
	at     text.Span // where they are named
}

// known is somebody of the cast, nobody where p is -1.
func (r *Resolver) known(p int, at text.Span) meant {
	if p < 0 {
		return meant{}
	}
	return meant{r.cast.People[p].Name, p, at}
}

// whom returns whom a phrase of a block means.
func (r *Resolver) whom(block int, s line.Span) meant {
	name, p := r.canonical(Who{Block: block, Span: s}, -1)
	return meant{name, p, r.Blocks[block].Line.Bytes(s)}
}

// around finds whom the sentence before a quotation, or the one after it, is about or has tell
// something, where it says so for certain.
func (r *Resolver) around(f *Quote) meant {
	for _, find := range [...]func(*Quote) meant{r.tellerAfter, r.tellerBefore, r.askedByUs, r.subjectOfSentenceBefore, r.roleOfSentenceBefore, r.onlyOneBefore} {
		if who := find(f); who.name != "" {
			return who
		}
	}
	return meant{}
}

// subjectOfSentenceBefore finds who the sentence right before a quotation that
// stands alone is about, in the same block: "Le ministre ne décolère pas. « … »"
func (r *Resolver) subjectOfSentenceBefore(f *Quote) meant {
	s, ok := r.subjectRightBefore(f)
	if !ok {
		return meant{}
	}
	who := r.whom(f.Block, s)
	if who.name == "" {
		return meant{}
	}
	return r.known(who.person, who.at)
}

// subjectRightBefore reads the subject of the sentence right before a quotation that stands
// alone in its own, where no quotation stands in either before it.
func (r *Resolver) subjectRightBefore(f *Quote) (line.Span, bool) {
	b := &r.Blocks[f.Block]
	if f.Frame == 0 {
		return line.Span{}, false
	}
	l, fr := &b.Line, b.Frames[f.Frame-1]
	if l.WordsBetween(b.Frames[f.Frame].From, f.At) || l.Lang == "en" && fragmentAsked(l, fr) {
		return line.Span{}, false
	}
	for i := fr.From; i < fr.To; i++ {
		if l.IsQuote(i) {
			return line.Span{}, false
		}
	}
	return subject.Main(l, fr.From, fr.To)
}

// fragmentAsked reports whether a sentence is a name with a question mark, of whom
// somebody is asked: "Governor Roy?".
func fragmentAsked(l *line.Line, fr line.Span) bool {
	const longest = 9
	return l.Is(fr.To-1, "?") && fr.To-fr.From <= longest && !l.AuxIn(fr.From, fr.To-1) && !l.HasVerb(line.Span{From: fr.From, To: fr.To - 1})
}

// roleOfSentenceBefore names who the sentence right before a French or English quotation that stands
// alone is about by what they are alone: "La doyenne a bâillé. « … »", "Her husband shrugged. “…”"
func (r *Resolver) roleOfSentenceBefore(f *Quote) meant {
	l := &r.Blocks[f.Block].Line
	s, ok := r.subjectRightBefore(f)
	unsaid := f.Cue.Empty() || grammar.Southern(r.Lang) // "dijo": the verb alone
	if r.Lang == "de" || r.Lang == "nl" || f.Kind != story.Direct || !unsaid || !ok || !l.G.Dets.Has(l.Low(s.From)) || !fits(l.Low(s.From)+" ", story.GenderUnknown) {
		return meant{}
	}
	head, last := r.cast.RoleHead(l, s)
	if head < 0 || last > head+1 || s.To < last {
		return meant{}
	}
	if grammar.Southern(r.Lang) {
		s.To = last // "O presidente [da Câmara chegou tarde]"
	}
	return meant{r.asWritten(l, s), -1, l.Bytes(s)}
}

// subjectOfBlockBefore finds whom the last sentence of the paragraph before a French or English quotation is
// about that is a paragraph of its own: "Ana Roy garde son bac." / "« … »"
func (r *Resolver) subjectOfBlockBefore(f *Quote) meant {
	b := &r.Blocks[f.Block]
	l := &b.Line
	if r.Lang == "de" || r.Lang == "nl" || f.Block == 0 || f.Kind != story.Direct || !f.Cue.Empty() && !grammar.Southern(r.Lang) || l.WordsBetween(0, f.At) || f.Cue.Empty() && l.WordsBetween(f.At+1, len(l.Toks)) {
		return meant{}
	}
	p := &r.Blocks[f.Block-1]
	if p.Kind != story.Body || len(p.Frames) == 0 {
		return meant{}
	}
	fr := p.Frames[len(p.Frames)-1]
	for i := fr.From; i < fr.To; i++ {
		if p.Line.IsQuote(i) {
			return meant{}
		}
	}
	s, ok := subject.Main(&p.Line, fr.From, fr.To)
	if !ok || !p.Line.StartsName(s.From) && !p.Line.G.Pronouns.Has(p.Line.Low(s.From)) {
		return meant{}
	}
	who := r.whom(f.Block-1, s)
	return r.known(who.person, who.at)
}

// onlyOneBefore finds the one person whom the sentence right before a French or English quotation that stands
// alone names, where it is about a thing: "Même récit chez Léa Roy, qui rame ici depuis un an. « … »"
func (r *Resolver) onlyOneBefore(f *Quote) meant {
	s, ok := r.subjectRightBefore(f)
	b := &r.Blocks[f.Block]
	l := &b.Line
	if r.Lang != "fr" && r.Lang != "en" || f.Kind != story.Direct || !f.Cue.Empty() || !r.cleftBefore(f) && (!ok || l.NamesSomebody(s) || l.G.Pronouns.Has(l.Low(s.From))) {
		return meant{}
	}
	one := -1
	at := l.Bytes(b.Frames[f.Frame-1])
	for i := r.cast.UpTo(at.End); i >= 0 && r.cast.Seen[i].At >= at.Start; i-- {
		if x := r.cast.Seen[i]; one >= 0 && x.Person != one {
			return meant{}
		} else if !x.Quoted {
			one = x.Person
		}
	}
	if fr := b.Frames[f.Frame-1]; r.cleftBefore(f) {
		s = line.Span{From: fr.From + 2, To: l.NounForward(fr.From+2, fr.To)}
	}
	return r.known(one, l.Bytes(s))
}

// cleftBefore reports whether the sentence right before a quotation that stands alone sets somebody apart and holds
// no other: "It was Ana Roy who found the boat. “…”", "C’est Ana Roy qui a trouvé la barque. « … »"
func (r *Resolver) cleftBefore(f *Quote) bool {
	b := &r.Blocks[f.Block]
	if f.Frame == 0 {
		return false
	}
	l, fr := &b.Line, b.Frames[f.Frame-1]
	if l.WordsBetween(b.Frames[f.Frame].From, f.At) || l.QuotesIn(fr.From, fr.To) {
		return false
	}
	return l.Is(fr.From, "it") && l.Is(fr.From+1, "was", "is", "'s") && l.WordIn("who", fr.From, fr.To) || l.Is(fr.From, "c'", "ce") && l.WordIn("qui", fr.From, fr.To)
}

// subjectOfSentenceAfter finds whom the sentence right after a quotation that
// opens its block is about: "« Assez ! » Roy ne cache pas sa colère."
func (r *Resolver) subjectOfSentenceAfter(f *Quote) meant {
	b := &r.Blocks[f.Block]
	if f.Frame != 0 || len(b.Frames) < 2 || f.At < 0 || !f.Cue.Empty() {
		return meant{}
	}
	l := &b.Line
	fr := b.Frames[1]
	if l.WordsBetween(b.Frames[0].From, f.At) || l.WordsBetween(f.At+1, b.Frames[0].To) {
		return meant{}
	}
	s, ok := subject.Main(l, fr.From, fr.To)
	if !ok || !l.StartsName(s.From) && !(l.G.Dets.Has(l.Low(s.From)) && l.RoleIn(s)) {
		return meant{}
	}
	return r.known(r.cast.NameIn(l, s), l.Bytes(s)) // "« Assez ! » Le gérant du quai, Joël Roy, est las."
}
