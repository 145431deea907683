package resolve

import (
	"recoupe/internal/quote/cast"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/subject"
	"recoupe/internal/story"
)

// describedBefore names whom the French or English sentence right before that of a pronoun is about
// where they are told of by what they are: "Son mari n’a rien vu. « … », dit-il", "The former
// coroner wept. “…,” she said." Nobody whom the pronoun fits may be named since. Who
// was named before comes first where the words may be about them, "her mother", or of anybody, "a clerk".
func (r *Resolver) describedBefore(w Who, g story.Gender) (string, int) {
	b := &r.Blocks[w.Block]
	l, n := &b.Line, r.frameOf(w)
	if n == 0 || n >= len(b.Frames) || w.Nested || g == story.GenderUnknown {
		return "", -1
	}
	for n > 1 && !l.WordsOutside(b.Frames[n-1]) {
		n-- // "“Regret what?” he said": the marks end a sentence
	}
	fr := b.Frames[n-1]
	s, ok := subject.Main(l, fr.From, fr.To)
	if !ok || !l.G.Dets.Has(l.Low(s.From)) || r.cast.NameIn(l, s) >= 0 || !fits(l.Low(s.From)+" ", g) {
		return "", -1
	}
	head, last := r.cast.RoleHead(l, s)
	stranger := head < 0 // "a diver": a noun of which nothing is known
	if stranger && l.Lang != "fr" && l.Lang != "en" {
		return "", -1
	}
	if stranger {
		for head = s.From; head+1 < last && !l.G.Preps.Has(l.Low(head+1)) && (l.Lang == "en" || head == s.From); {
			head++
		}
	}
	if stranger && cast.Definite(l.Lang, l.Low(s.From)) && r.last.name != "" {
		return "", -1 // "l’assureur" may be the firm that spoke
	}
	if head == s.From || l.TimeIn(s) || l.BodyIn(line.Span{From: s.From, To: head + 1}, story.GenderUnknown) || r.namedBetween(l.Toks[s.From].Start, l.Toks[w.From].Start, g) {
		return "", -1
	}
	rl, _ := role.Of(l.Lang, l.Low(head))
	if of := r.cast.PhraseGender(l, s.From, rl); of != story.GenderUnknown && of != g {
		return "", -1
	}
	known := l.Lang == "en" && head == s.From+1 && last == head+1 && !l.G.Relative.Has(l.Low(s.To)) // "the officer" takes up somebody, as often as not
	if (known || stranger || owners.Has(l.Low(s.From)) || indefinite.Has(l.Low(s.From))) && r.cast.LastNamed(l.Toks[s.From].Start, g, -1, false) >= 0 {
		return "", -1
	}
	if last > head+1 {
		s.To = head + 1 // "sa mère [éclate de rire]"
	}
	return r.canonical(Who{w.Block, s, false}, -1)
}

// owners are determiners that say whose somebody is.
var owners = grammar.Words("son sa leur his her their")
