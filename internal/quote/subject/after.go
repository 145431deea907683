package subject

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
)

// GermanNoun returns where the German noun phrase at i ends: every noun has its
// capital, and a small word goes on with it only before another.
func GermanNoun(l *line.Line, i, end int) int {
	n := i
	for k := i; k < min(end, i+line.LongestNoun) && l.IsWord(k); k++ {
		if l.Toks[k].Kind == token.Number && k > i && k+1 < end && l.Toks[k+1].Cap && !strings.Contains(l.Low(k), "jährig") {
			break // "laut Polizei | 31 Autofahrer"
		}
		if l.Toks[k].Cap || l.Toks[k].Kind == token.Number {
			n = k + 1
			continue
		}
		if n > i && l.G.Preps.Has(l.Low(k)) && apartFrom(l, line.Span{From: i, To: n}, k) {
			break // "teilte die Stadt | am Abend mit"
		}
		if grammar.DeAux.Has(l.Low(k)) || !(k+1 < end && (l.Toks[k+1].Cap || l.Toks[k+1].Kind == token.Number || l.G.Dets.Has(l.Low(k)) || l.G.Preps.Has(l.Low(k)))) {
			break
		}
		if n > i && l.G.Dets.Has(l.Low(k)) && !l.Is(k, "des", "der") {
			break // the next noun phrase: "haben Polizei | die Männer"
		}
	}
	return n
}

// apartFrom reports whether the preposition at k, behind the German phrase s that names somebody,
// tells when, where or to what end something is said, and not who they are: only "der Sprecher
// von Norvex", "die Polizei in Emden" go on, and a name in full has no more to say of itself.
func apartFrom(l *line.Line, s line.Span, k int) bool {
	switch {
	case l.Is(k, "von", "vom", "für"):
		return false
	case l.Is(k, "aus", "in", "im", "bei"):
		return l.HasPersonName(s) || k+1 < len(l.Toks) && (l.Toks[k+1].Kind == token.Number || GermanTime(l.Low(k+1)) || GermanTime(l.Low(k+2)))
	}
	return true
}

// After reads the noun phrase that begins at i, after an inverted verb,
// up to end.
func After(l *line.Line, i, end int) (line.Span, bool) {
	i = pastAdverbial(l, i, end)
	if i >= end || !l.IsWord(i) {
		return line.Span{}, false
	}
	if l.Is(i, "another", "others", "many", "some") && (i+1 >= end || !l.IsWord(i+1)) {
		return line.Span{From: i, To: i + 1}, true
	}
	return Named(l, i, end)
}

// Named reads the noun phrase that begins right at i, with the name that stands beside it.
func Named(l *line.Line, i, end int) (line.Span, bool) {
	if i >= end || !l.IsWord(i) {
		return line.Span{}, false
	}
	if l.G.Pronouns.Has(l.Low(i)) && !l.G.Dets.Has(l.Low(i)) || l.Toks[i].Clitic {
		return line.Span{From: i, To: i + 1}, true
	}
	j := l.NounForward(i, end)
	switch l.Lang {
	case "de":
		j = GermanNoun(l, i, end)
	case "nl":
		j = DutchNoun(l, i, end)
	}
	if j <= i {
		return line.Span{}, false
	}
	return withNameAfter(l, line.Span{From: i, To: j}, end), true
}

// pastAdverbial returns where the words end that may stand between a verb at whose end
// i is and its inverted subject: "a dit mardi à la presse le maire".
func pastAdverbial(l *line.Line, i, end int) int {
	if l.Lang == "fr" {
		if n := pastAdjuncts(l, i, end); n > i {
			return n
		}
		return pastTime(l, i, end)
	}
	if grammar.Southern(l.Lang) {
		return pastSouthern(l, i, end)
	}
	for i < end && l.IsWord(i) && !l.Toks[i].Cap && adverbAt(l, i) && !l.G.Pronouns.Has(l.Low(i)) {
		i++
	}
	return i
}

// adverbAt reports whether an adverb stands at i, by the lists or by its French ending.
func adverbAt(l *line.Line, i int) bool {
	w := l.Low(i)
	return l.G.Adverbs.Has(w) && !l.G.Dets.Has(w) || grammar.FrInMent(w) && !l.G.Dets.Has(l.Low(i-1))
}

// beginsVerb reports whether a French verb begins at i, behind a name: an auxiliary, a pronoun
// before its verb, a form that is no noun.
func beginsVerb(l *line.Line, i int) bool {
	w := l.Low(i)
	if l.Toks[i].Cap || l.G.Preps.Has(w) && w != "a" || l.G.Dets.Has(w) {
		return false
	}
	if grammar.FrAux.Has(w) || l.Is(i, "ne", "n'", "se", "s'", "y") || grammar.FrFutureOrPast(w) {
		return true
	}
	v, ok := l.VerbAt(i, len(l.Toks))
	return ok && v.Kind != cue.Infinitive && v.Kind != cue.Gerund
}

// beforeAddressee returns where a French phrase for somebody ends before whom they speak to: "écrit la
// ministre du Port | au premier ministre, Joël Roy"; an "adjoint au maire" is the mayor's.
func beforeAddressee(l *line.Line, s line.Span) int {
	if l.Lang != "fr" || !l.G.Dets.Has(l.Low(s.From)) || !l.IsRoleAt(s.From+1) && !l.IsRoleAt(s.From+2) || seconds.Has(l.Low(s.From+1)) {
		return s.To
	}
	for k := s.From + 2; k+1 < s.To; k++ {
		if !l.Is(k, "au", "aux", "à") || seconds.Has(l.Low(k-1)) {
			continue
		}
		n := k + 1
		for n < s.To && (l.G.Dets.Has(l.Low(n)) || l.Is(n, "premier", "première")) {
			n++
		}
		if n < s.To && l.IsRoleAt(n) {
			return k
		}
	}
	return s.To
}

// seconds are French words for who stands in for an office or serves it, whose "au" goes on with it.
var seconds = grammar.Words("adjoint adjointe adjoints conseiller conseillère candidat candidate suppléant suppléante assistant assistante attaché attachée délégué déléguée")

// withNameAfter widens a phrase by the apposition behind it that brings the name: "le
// maire, Joël Roy", "le maire (PS), Joël Roy".
func withNameAfter(l *line.Line, s line.Span, end int) line.Span {
	if to := beforeAddressee(l, s); to < s.To {
		return line.Span{From: s.From, To: to}
	}
	j := s.To
	if l.Is(j, "(") {
		for j < min(end, s.To+line.LongestBracket) && !l.Is(j, ")") {
			j++
		}
		j++
	}
	if l.Lang == "fr" && l.Is(j, "au", "à", "aux", "en") && l.RoleIn(s) && beforeAddressee(l, line.Span{From: s.From, To: min(end, j+line.FewWords)}) > j {
		if m := l.NounForward(j+1, end); l.Is(m, ",") && l.Named(m+1) && l.Named(m+2) {
			j = m // "un adjoint au maire de Sarle, Paul Viel"
		}
	}
	if l.Lang == "fr" && l.Is(j, ",") && l.RoleIn(s) {
		const short = 4 // words: "le ministre du Port, ancien député de Sarle, Joël Roy"
		for m := j + 1; m < min(end-1, j+2+short) && l.IsWord(m); m++ {
			if l.Is(m+1, ",") && m > j && !l.Toks[j+1].Cap && !l.G.Relative.Has(l.Low(j+1)) && l.StartsName(m+2) && l.IsWord(m+3) && l.Toks[m+3].Cap {
				j = m + 1
			}
		}
	}
	if !l.Is(j, ",") || !l.StartsName(j+1) || l.HasPersonName(s) {
		return s
	}
	k := l.NounForward(j+1, end)
	if l.Lang == "fr" && k > j+1 && k < end && beginsVerb(l, k) {
		return s // "Selon la mairie, Ana Roy a signé": what the mairie says
	}
	if k <= j+1 || j == s.To && l.Lang == "en" && k < end && l.IsWord(k) && !l.G.Preps.Has(l.Low(k)) && !l.RoleIn(s) {
		return s // "According to polls, Ana Roy leads": no name of theirs
	}
	return line.Span{From: s.From, To: k}
}
