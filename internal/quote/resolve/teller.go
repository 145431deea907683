package resolve

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/subject"
	"recoupe/internal/story"
)

// tellerAfter names whom the sentence right after a quotation that stands alone has tell something,
// where the one before tells nothing: "« … » Les riverains racontent la chute de la grue."
func (r *Resolver) tellerAfter(f *Quote) meant {
	b := &r.Blocks[f.Block]
	if r.Lang != "fr" && r.Lang != "en" || f.Kind != story.Direct || f.Frame+1 >= len(b.Frames) || f.At < 0 || !f.Cue.Empty() {
		return meant{}
	}
	l, fr := &b.Line, b.Frames[f.Frame]
	if l.WordsBetween(fr.From, f.At) || l.WordsBetween(f.At+1, fr.To) {
		return meant{}
	}
	if _, before := r.subjectRightBefore(f); before {
		if _, v := tells(l, b.Frames[f.Frame-1], false); v > 0 {
			return meant{}
		}
	}
	s, v := tells(l, b.Frames[f.Frame+1], f.Frame == 0)
	if v == 0 || !l.G.Dets.Has(l.Low(v)) && f.Frame > 0 {
		return meant{}
	}
	return r.whom(f.Block, s)
}

// tellerBefore names the body, or those, whom the sentence right before a quotation that stands alone
// has tell or feel something, or whose voice it names: "La mairie s’inquiète. « … »", "La compagnie a
// réagi par la voix de sa porte-parole. « … »".
func (r *Resolver) tellerBefore(f *Quote) meant {
	b := &r.Blocks[f.Block]
	l := &b.Line
	if r.Lang != "fr" && r.Lang != "en" || f.Kind != story.Direct || !f.Cue.Empty() || f.Frame == 0 || l.WordsBetween(b.Frames[f.Frame].From, f.At) {
		return meant{}
	}
	fr := b.Frames[f.Frame-1]
	s, v := witness(l, fr), fr.To
	if s.Empty() {
		_, ok := r.subjectRightBefore(f)
		if s, v = tells(l, fr, false); !ok || v == 0 {
			return meant{}
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
		return meant{}
	}
	return r.whom(f.Block, s)
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

// tells returns whom a French or English sentence is about, where they tell of something or feel it and no words
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
