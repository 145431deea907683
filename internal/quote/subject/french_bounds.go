package subject

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
)

// beforeMarks narrows a French phrase that ends with a quotation to what stands before it, where the
// marks hold the verb of its clause: "Le groupe « regrette ces faits » et présente".
func beforeMarks(l *line.Line, s line.Span) line.Span {
	k := s.To - 1
	if l.Lang != "fr" || k <= s.From || k == s.From+1 && l.G.Dets.Has(l.Low(s.From)) || !l.IsQuote(k) || l.Toks[k].Kind != token.Quoted {
		return s
	}
	in := strings.TrimLeft(l.Text[l.Toks[k].Start:l.Toks[k].End], "«“\"‘ \u00a0\u202f")
	if r, _ := utf8.DecodeRuneInString(in); unicode.IsLower(r) {
		s.To = k
	}
	return s
}

// wholeOffice widens the last of several fields that a French office or body has to all of it: "le
// ministère du Port, de la Pêche et des Gens de mer a indiqué".
func wholeOffice(l *line.Line, from int, s line.Span) line.Span {
	if l.Lang != "fr" || !l.Is(s.From, "des", "du", "de") || !l.And(s.From-1) {
		return s
	}
	const farthest = 20
	for k := s.From - 2; k > max(from, s.From-farthest) && (l.IsWord(k) || l.Is(k, ",")); k-- {
		if l.Is(k, ",") && !l.Is(k+1, "de", "du", "des", "d'") {
			return s
		}
		if l.Is(k, "ministère", "ministre", "secrétaire", "secrétariat", "direction", "commission", "syndicat", "fédération", "conseil") && l.G.Dets.Has(l.Low(k-1)) {
			return line.Span{From: k - 1, To: s.To}
		}
	}
	return s
}

// ofSingular narrows two French noun phrases that "et" joins to the second where the verb at i is of
// one: "Norvex tait ses pertes et sa filiale a annoncé".
func ofSingular(l *line.Line, s line.Span, i int) line.Span {
	if l.Lang != "fr" || i >= len(l.Toks) || !l.Is(i, "a", "avait", "est", "était", "aura", "aurait", "serait") {
		return s
	}
	for k := s.To - 2; k > s.From; k-- {
		if l.And(k) && grammar.FrDets.Has(l.Low(k+1)) && !l.Toks[k+1].Cap && l.G.Dets.Has(l.Low(s.From)) {
			return line.Span{From: k + 1, To: s.To}
		}
	}
	return s
}

// pastOpenApposition finds the name before a French or English phrase that says where its bearer
// belongs or what he is, where the comma that should close it is left out: "Ana Roy, du club Azur a
// dit", "Ana Roy, maire de Sarle a dit".
func pastOpenApposition(l *line.Line, from int, s line.Span) (line.Span, bool) {
	if l.Lang == "en" && l.Is(s.From-1, ",") && l.Named(s.From-2) && s.To-s.From > 2 && !l.Toks[s.From].Cap && !l.G.Dets.Has(l.Low(s.From)) {
		for k := s.From + 1; k < min(s.To, s.From+line.FewWords); k++ {
			if l.Is(k, "for", "at", "of", "with", "from") {
				b, ok := l.NounBack(from, s.From-1) // "Ana Roy, harbour master at Dover said"
				return b, ok && l.HasPersonName(b)
			}
		}
	}
	if l.Lang != "fr" || !l.Is(s.From-1, ",") || !l.Named(s.From-2) || s.To-s.From < 2 {
		return line.Span{}, false
	}
	if one := l.Is(s.From, "un", "une") && l.Is(s.From+1, "des"); !one && !l.Is(s.From, "du", "de", "d'", "des") && (l.Toks[s.From].Cap || !l.IsRoleAt(s.From) || !l.Is(s.From+1, "de", "du", "d'", "des")) {
		return line.Span{}, false
	}
	b, ok := l.NounBack(from, s.From-1)
	return b, ok && (l.HasPersonName(b) || l.RoleIn(b) && l.HasName(b))
}

// doneBy narrows a French phrase that opens with a participle to whom it names as the one by whom it
// is done: "a été rapportée par le gérant du port, qui assure".
func doneBy(l *line.Line, s line.Span, end int) line.Span {
	if l.Lang != "fr" || l.G.Dets.Has(l.Low(s.From)) || l.Toks[s.From].Cap {
		return s
	}
	if b, ok := ByWhom(l, s.From-1, end, true); ok {
		return b
	}
	return s
}
