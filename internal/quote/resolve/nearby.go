package resolve

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// nearby names who says what no rule gave to anybody, by where it stands: who is reported to say
// the words around it, or who is quoted beside it in its sentence.
func (r *Resolver) nearby() {
	for k := range r.found {
		f := &r.found[k]
		if r.Lang != "fr" || f.Speaker != "" || f.Frame < 0 || f.Region < 0 || f.By.Nested || f.Kind != story.Direct && f.Kind != story.Mixed {
			continue
		}
		b := &r.Blocks[f.Block]
		g := b.Regions[f.Region]
		if b.Kind != story.Body && b.Kind != story.Dek || g.Depth > 0 || token.CountWords(b.Tokens[g.First:g.Last]) < 2 {
			continue
		}
		f.Speaker, f.SpeakerSpan = r.beside(k)
	}
}

// beside names who says the quotation at k by what stands around it; "" where nobody does.
func (r *Resolver) beside(k int) (string, text.Span) {
	if o := r.holding(k); o != nil && o.Speaker != "" {
		return o.Speaker, o.SpeakerSpan
	}
	if o := r.ofSentence(k); o != nil {
		return o.Speaker, o.SpeakerSpan
	}
	return r.meansTo(k)
}

// meansTo names whom the sentence of the French quotation at k is about, where the quotation says in
// the infinitive what they mean to do: "Léa Roy cherche à « payer chaque matelot »".
func (r *Resolver) meansTo(k int) (string, text.Span) {
	f := &r.found[k]
	b := &r.Blocks[f.Block]
	l, fr, g := &b.Line, b.Frames[f.Frame], b.Regions[f.Region]
	first := b.Tokens[g.First].Low
	if l.Is(f.At-1, "à", "de", "d'", "pour") && grammar.FrInfinitive(first, "") {
		if s, ok := subject.Main(l, fr.From, f.At); ok {
			if name, p := r.canonical(Who{Block: f.Block, Span: s}, -1); p >= 0 {
				return name, l.Bytes(s)
			}
		}
	}
	return "", text.Span{}
}

// ofSentence returns the quotation nearest to the one at k in its sentence that is somebody's, the
// one before it first; nil if there is none.
func (r *Resolver) ofSentence(k int) *Quote {
	f := &r.found[k]
	for j := k - 1; j >= max(0, k-besides); j-- {
		if o := &r.found[j]; o.Block == f.Block && o.Frame == f.Frame && o.Speaker != "" && !o.By.Nested {
			return o
		}
	}
	for j := k + 1; j < min(len(r.found), k+besides); j++ {
		if o := &r.found[j]; o.Block == f.Block && o.Frame == f.Frame && o.Speaker != "" && !o.By.Nested {
			return o
		}
	}
	return nil
}

// tellerAfter names whom the sentence right after a quotation that stands alone has tell something,
// where the one before tells nothing: "« … » Les riverains racontent la chute de la grue."
func (r *Resolver) tellerAfter(f *Quote) (string, int, text.Span) {
	b := &r.Blocks[f.Block]
	if r.Lang != "fr" || f.Kind != story.Direct || f.Frame+1 >= len(b.Frames) || f.At < 0 || !f.Cue.Empty() {
		return "", -1, text.Span{}
	}
	l, fr := &b.Line, b.Frames[f.Frame]
	if l.WordsBetween(fr.From, f.At) || l.WordsBetween(f.At+1, fr.To) {
		return "", -1, text.Span{}
	}
	if _, before := r.subjectRightBefore(f); before {
		if _, v := tells(l, b.Frames[f.Frame-1], false); v > 0 {
			return "", -1, text.Span{}
		}
	}
	s, v := tells(l, b.Frames[f.Frame+1], f.Frame == 0)
	if v == 0 || !l.G.Dets.Has(l.Low(v)) && f.Frame > 0 {
		return "", -1, text.Span{}
	}
	name, p := r.canonical(Who{Block: f.Block, Span: s}, -1)
	return name, p, l.Bytes(s)
}

// tellerBefore names the body, or those, whom the sentence right before a quotation that stands alone
// has tell or feel something, or whose voice it names: "La mairie s’inquiète. « … »", "La compagnie a
// réagi par la voix de sa porte-parole. « … »".
func (r *Resolver) tellerBefore(f *Quote) (string, int, text.Span) {
	b := &r.Blocks[f.Block]
	l := &b.Line
	if r.Lang != "fr" || f.Kind != story.Direct || !f.Cue.Empty() || f.Frame == 0 || l.WordsBetween(b.Frames[f.Frame].From, f.At) {
		return "", -1, text.Span{}
	}
	fr := b.Frames[f.Frame-1]
	s, v := witness(l, fr), fr.To
	if s.Empty() {
		_, ok := r.subjectRightBefore(f)
		if s, v = tells(l, fr, false); !ok || v == 0 {
			return "", -1, text.Span{}
		}
	}
	for k := v; k+3 < fr.To; k++ {
		if l.Is(k, "par") && l.Is(k+1, "la") && l.Is(k+2, "voix") && l.Is(k+3, "de", "du", "d'") {
			s = line.Span{From: k + 4, To: l.NounForward(k+4, fr.To)}
			if l.Is(s.To, ",") && l.StartsName(s.To+1) {
				s.To = l.NounForward(s.To+1, fr.To)
			}
		}
	}
	if s.Empty() {
		return "", -1, text.Span{}
	}
	name, p := r.canonical(Who{Block: f.Block, Span: s}, -1)
	return name, p, l.Bytes(s)
}

// subjectOfBlockBefore finds whom the last sentence of the paragraph before a French quotation is
// about that is a paragraph of its own: "Ana Roy garde son bac." / "« … »"
func (r *Resolver) subjectOfBlockBefore(f *Quote) (int, text.Span) {
	b := &r.Blocks[f.Block]
	l := &b.Line
	if r.Lang != "fr" || f.Block == 0 || f.Kind != story.Direct || !f.Cue.Empty() || l.WordsBetween(0, f.At) || l.WordsBetween(f.At+1, len(l.Toks)) {
		return -1, text.Span{}
	}
	p := &r.Blocks[f.Block-1]
	if p.Kind != story.Body || len(p.Frames) == 0 {
		return -1, text.Span{}
	}
	fr := p.Frames[len(p.Frames)-1]
	for i := fr.From; i < fr.To; i++ {
		if p.Line.IsQuote(i) {
			return -1, text.Span{}
		}
	}
	s, ok := subject.Main(&p.Line, fr.From, fr.To)
	if !ok || !p.Line.StartsName(s.From) && !p.Line.G.Pronouns.Has(p.Line.Low(s.From)) {
		return -1, text.Span{}
	}
	_, who := r.canonical(Who{Block: f.Block - 1, Span: s}, -1)
	return who, p.Line.Bytes(s)
}

// witness returns who bears out what a French sentence tells at its end: "…, comme en témoigne un
// ancien."
func witness(l *line.Line, fr line.Span) line.Span {
	for k := fr.To - 2; k > fr.From && l.IsWord(k); k-- {
		if !l.Is(k, "comme") || !l.Is(k+1, "en", "l'", "le") {
			continue
		}
		v, ok := l.VerbAt(k+2, fr.To)
		if l.Is(k+2, "témoigne", "témoignent") {
			v.To, ok = k+3, true
		}
		if n := l.NounForward(v.To, fr.To); ok && n > v.To && n >= fr.To-1 {
			return line.Span{From: v.To, To: n}
		}
	}
	return line.Span{}
}

// onlyOneBefore finds the one person whom the sentence right before a French quotation that stands
// alone names, where it is about a thing: "Même récit chez Léa Roy, qui rame ici depuis un an. « … »"
func (r *Resolver) onlyOneBefore(f *Quote) (int, text.Span) {
	s, ok := r.subjectRightBefore(f)
	b := &r.Blocks[f.Block]
	l := &b.Line
	if r.Lang != "fr" || f.Kind != story.Direct || !ok || !f.Cue.Empty() || l.NamesSomebody(s) || l.G.Pronouns.Has(l.Low(s.From)) {
		return -1, text.Span{}
	}
	one := -1
	at := l.Bytes(b.Frames[f.Frame-1])
	for i := r.cast.UpTo(at.End); i >= 0 && r.cast.Seen[i].At >= at.Start; i-- {
		if x := r.cast.Seen[i]; one >= 0 && x.Person != one {
			return -1, text.Span{}
		} else if !x.Quoted {
			one = x.Person
		}
	}
	return one, l.Bytes(s)
}

// tells returns whom a French sentence is about, where they tell of something or feel it and no words
// of theirs follow, and where their verb ends: "Le capitaine, qui a commandé les secours, détaille une
// manœuvre délicate." The end is 0 where they do not. Where more is set, words of theirs may follow.
func tells(l *line.Line, fr line.Span, more bool) (line.Span, int) {
	s, ok := subject.Main(l, fr.From, fr.To)
	if !ok || !l.StartsName(s.From) && !l.Is(s.From, "les") && !l.IsRoleAt(s.From+1) && !l.BodyIn(s, story.GenderUnknown) {
		return line.Span{}, 0
	}
	for k := s.To; k < fr.To; k++ {
		if !more && (l.IsQuote(k) || l.Is(k, ":")) {
			return line.Span{}, 0
		}
	}
	for k := s.To; k < fr.To; k++ {
		v, verb := l.VerbAt(k, fr.To)
		if !verb || v.Kind == cue.Infinitive || v.Kind == cue.Gerund {
			continue
		}
		by, found := subject.Before(l, fr.From, v.From)
		if !found || by.From > s.To || by.To <= s.From || l.G.That.Has(l.Low(v.To)) {
			return line.Span{}, 0
		}
		return s, v.To
	}
	return line.Span{}, 0
}
