package subject

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// pastRelative finds the noun before a French relative clause that ends where the
// verb at to begins, where s, what stands right before that verb, is no noun but the
// end of the clause's own verb: "Une note que la radio a pu lire établit".
func pastRelative(l *line.Line, from int, s line.Span, to int) (line.Span, bool) {
	if l.Lang != "fr" || s.To != to || !grammar.FrAux.Has(l.Low(s.From-1)) || l.Toks[s.From].Cap {
		return line.Span{}, false
	}
	last := l.Low(to - 1)
	if !grammar.FrInfinitive(last, "") && !strings.HasSuffix(last, "é") && !strings.HasSuffix(last, "ée") && !strings.HasSuffix(last, "u") && !strings.HasSuffix(last, "ue") {
		return line.Span{}, false
	}
	for k := s.From; k < to; k++ {
		if l.G.Dets.Has(l.Low(k)) || l.Toks[k].Cap {
			return line.Span{}, false
		}
	}
	const farthest = 14
	for k := s.From - 1; k > max(from, s.From-farthest) && l.IsWord(k); k-- {
		if l.Is(k, "que", "qu'", "dont") {
			b, ok := l.NounBack(from, k)
			return b, ok && (l.G.Dets.Has(l.Low(b.From)) || l.StartsName(b.From))
		}
	}
	return line.Span{}, false
}

// NamedLast returns the name that French sets behind what a body is: "Le syndicat des
// pilotes, le Snap".
func NamedLast(l *line.Line, s line.Span) (line.Span, bool) {
	k := s.To - 1
	for k > s.From && l.Toks[k].Cap && l.Toks[k].Kind == token.Word {
		k--
	}
	if l.Lang != "fr" || k == s.To-1 || k-1 <= s.From || !l.Is(k, "le", "la", "l'") || !l.Is(k-1, ",") || !l.G.Dets.Has(l.Low(s.From)) {
		return line.Span{}, false
	}
	what, noun := line.Span{From: s.From, To: k - 1}, line.Span{From: s.From + 1, To: k - 1}
	if l.HasName(noun) || !l.BodyIn(what, story.GenderUnknown) && !l.BodyIn(noun, story.GenderUnknown) {
		return line.Span{}, false
	}
	return line.Span{From: k, To: s.To}, true
}

// lastChez returns where "chez" stands in a French phrase before somebody's name, 0 if nowhere.
func lastChez(l *line.Line, s line.Span) int {
	for k := s.From + 1; k+1 < s.To; k++ {
		if l.Lang == "fr" && l.Is(k, "chez") && l.Named(k+1) {
			return k
		}
	}
	return 0
}

// whoseDeed narrows a French phrase for what somebody does to who does it, where a
// clause goes on with their words: "la réaction de Valmont, qui menace".
func whoseDeed(l *line.Line, s line.Span) line.Span {
	if l.Lang != "fr" || s.To-s.From < 3 || !l.Is(s.From, "la", "le", "l'", "cette", "ce", "cet") || !deedsFr.Has(l.Low(s.From+1)) || !l.Is(s.From+2, "de", "d'", "du") {
		return s
	}
	if l.Is(s.From+2, "du") {
		return line.Span{From: s.From + 2, To: s.To}
	}
	if l.StartsName(s.From+3) || l.G.Dets.Has(l.Low(s.From+3)) {
		return line.Span{From: s.From + 3, To: s.To}
	}
	return s
}

var deedsFr = grammar.Words("réaction réponse menace colère refus décision riposte position attitude silence intervention offensive opposition inquiétude")

// ByWhom finds by whom something is done in a French phrase that ends at to: "n’a pas
// été appréciée par la mairie, qui". What opens the phrase is what is done. Where any is
// not set, it must be somebody who can speak.
func ByWhom(l *line.Line, from, to int, any bool) (line.Span, bool) {
	const farthest = 9
	if l.Lang != "fr" {
		return line.Span{}, false
	}
	for k := to - 2; k > max(from, to-farthest) && l.IsWord(k); k-- {
		if !l.Is(k, "par") {
			continue
		}
		s := line.Span{From: k + 1, To: to}
		return s, (l.G.Dets.Has(l.Low(k+1)) || l.StartsName(k+1)) && (any || l.NamesSomebody(s)) && !l.TimeIn(s)
	}
	return line.Span{}, false
}

// pastQuotingClause finds the noun before a relative clause that quotes and ends at the
// comma at p: "Les syndicats, qui dénoncent « un coup de force », appellent".
func pastQuotingClause(l *line.Line, from, p int) (line.Span, bool) {
	const farthest = 24
	quoted := false
	for k := p - 1; k > max(from, p-farthest) && !token.IsStop(l.Toks[k]) && !l.Is(k, ";", ":"); k-- {
		quoted = quoted || l.IsQuote(k)
		if quoted && l.G.Relative.Has(l.Low(k)) && l.Is(k-1, ",") {
			return l.NounBack(from, k-1)
		}
	}
	return line.Span{}, false
}
