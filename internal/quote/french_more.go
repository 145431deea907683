package quote

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
)

// lookAt reports whether the words from i on, behind a French verb and a comma, say how
// somebody looks or sounds: "confie, la voix brisée, le patron", "lâche, dépitée, Sonia".
func lookAt(l *line.Line, i int) bool {
	if l.G.Dets.Has(l.Low(i)) {
		return bearing.Has(l.Low(i + 1))
	}
	w := l.Low(i)
	return l.IsWord(i) && !l.Toks[i].Cap && l.Is(i+1, ",") && (strings.HasSuffix(w, "é") || strings.HasSuffix(w, "ée") || strings.HasSuffix(w, "és") || strings.HasSuffix(w, "eux") || strings.HasSuffix(w, "euse") ||
		strings.HasSuffix(w, "ique") || strings.HasSuffix(w, "ant") || strings.HasSuffix(w, "ante") || strings.HasSuffix(w, "if") || strings.HasSuffix(w, "ive"))
}

// bearing are what shows how somebody speaks.
var bearing = grammar.Words("voix gorge mine yeux œil oeil regard main mains larmes sourire visage poing poings tête cœur coeur air ton bras dents lèvres souffle")

// firstName finds the name that ends a French phrase behind a comma, where all the rest
// is what somebody is to others: "son épouse, Jeanne", "l’un d’eux, Éric".
func firstName(l *line.Line, s line.Span) (line.Span, bool) {
	if l.Lang != "fr" || s.To-s.From < 4 || !l.Is(s.To-2, ",") || !l.Named(s.To-1) || isAcronym(l.Text[l.Toks[s.To-1].Start:l.Toks[s.To-1].End]) {
		return line.Span{}, false
	}
	if l.Is(s.From, "l'", "la", "le", "un", "une") && (l.Is(s.From, "un", "une") || l.Is(s.From+1, "un", "une")) && l.Is(s.To-3, "eux", "elles", "nous") {
		return line.Span{From: s.To - 1, To: s.To}, true
	}
	return line.Span{From: s.To - 1, To: s.To}, l.Is(s.From, "son", "sa", "leur", "le", "la", "l'", "un", "une") && l.RoleIn(line.Span{From: s.From, To: s.To - 2}) && !l.HasName(line.Span{From: s.From + 1, To: s.To - 2})
}

// inWhoseView reads whose view it is that French quotes at i: "son adjoint, pour qui
// « la coupe est pleine »", "Pas question, pour le maire, de céder : « … »".
func inWhoseView(l *line.Line, from, i int) attribution {
	if l.Lang != "fr" {
		return attribution{}
	}
	if k := i - 2; l.Is(k, "pour", "selon") && l.Is(k+1, "qui", "lequel", "laquelle", "lesquels", "lesquelles") {
		to := k
		if l.Is(to-1, ",") {
			to--
		}
		s, ok := l.NounBack(from, to)
		if !ok {
			s, ok = nameBack(l, from, to) // "à l’unisson de Léa Roy, pour qui"
		}
		if ok {
			return attribution{speaker: s, cue: line.Span{From: k, To: k + 2}, ok: true, strong: true}
		}
	}
	if at := sharedView(l, from, i); at.ok {
		return at
	}
	if !l.Is(i-1, ":") || !l.Is(from, "pas") || !l.Is(from+1, "question") {
		return attribution{}
	}
	k := from + 2
	if l.Is(k, ",") {
		k++
	}
	if n := l.NounForward(k+1, i); l.Is(k, "pour") && n > k+1 {
		s := line.Span{From: k + 1, To: n}
		for j := s.From + 1; j < s.To; j++ {
			if l.Is(j, "de", "d'") && grammar.FrInfinitive(l.Low(j+1), l.Low(j+2)) {
				s.To = j
			}
		}
		return attribution{speaker: s, cue: line.Span{From: i - 1, To: i}, ok: true}
	}
	return attribution{}
}

// nameBack reads the run of capitals that ends at to.
func nameBack(l *line.Line, from, to int) (line.Span, bool) {
	k := to
	for k > from && l.Toks[k-1].Cap && l.Toks[k-1].Kind == token.Word {
		k--
	}
	return line.Span{From: k, To: to}, k < to && k > from && l.G.Preps.Has(l.Low(k-1))
}

// sharedView reads who does or does not think what a sentence takes up from the one
// before, and says so after a colon: "Un avis que ne partage pas Léa Roy : « … »".
func sharedView(l *line.Line, from, i int) attribution {
	const most = 5 // words of the verb
	if !l.Is(i-1, ":") {
		return attribution{}
	}
	k := i - 2
	for k > from+1 && k > i-line.LongestNoun && l.IsWord(k) && !l.Is(k, "que", "qu'") {
		k--
	}
	if !l.Is(k, "que", "qu'") || !l.IsWord(k-1) || !l.G.Dets.Has(l.Low(k-2)) && !l.G.Dets.Has(l.Low(k-3)) {
		return attribution{}
	}
	for j := k + 2; j < min(i-1, k+most); j++ {
		if (l.StartsName(j) || l.Is(j, "le", "la", "l'", "les", "son", "sa")) && !l.G.Preps.Has(l.Low(j-1)) && l.NounForward(j, i-1) == i-1 {
			return attribution{speaker: line.Span{From: j, To: i - 1}, cue: line.Span{From: i - 1, To: i}, ok: true}
		}
	}
	return attribution{}
}

// wordsOutside reports whether a word stands between from and to outside all quotations,
// or no quotation stands there at all.
func wordsOutside(l *line.Line, from, to int) bool {
	quoted := false
	for k := from; k < to; k++ {
		if l.IsWord(k) {
			return true
		}
		quoted = quoted || l.IsQuote(k)
	}
	return !quoted
}

// apposed reports whether the French words that end at the comma at p say what somebody
// is who is named before them: "Joël Roy, le syndic,".
func apposed(l *line.Line, from, p int) bool {
	if l.Lang != "fr" || !l.Is(p, ",") {
		return false
	}
	for k := p - 1; k > max(from, p-line.LongestAdverbial) && (l.IsWord(k) || l.Is(k, ",")); k-- {
		if l.Is(k, ",") {
			return l.Is(k+1, "le", "la", "l'", "son", "sa", "leur") && l.RoleIn(line.Span{From: k + 1, To: p}) && l.Named(k-1) && l.Named(k-2)
		}
	}
	return false
}

// inMidClause reports whether a French source at i, up to stop, stands between a verb and
// its object with no commas about it: "qui ont perdu selon lui 340 postes".
func inMidClause(l *line.Line, i, stop, end int) bool {
	if l.Lang != "fr" || stop+1 >= end || l.Toks[stop].Kind != token.Number && !(l.G.Dets.Has(l.Low(stop)) && l.IsWord(stop+1)) {
		return false
	}
	return grammar.FrAux.Has(l.Low(i-1)) || grammar.FrAux.Has(l.Low(i-2)) && participleSoon(l, i-2, i) || grammar.FrAux.Has(l.Low(i-2)) && strings.HasSuffix(l.Low(i-1), "u")
}

// sharedBy finds whom a French clause that leads into a colon at i names last, as
// the one by whom a view is shared or for whom it holds: "un avis partagé par Ana
// Roy :", "rejointe par Ana Roy, secrétaire :", "du jamais-vu pour Ana Roy :".
func sharedBy(l *line.Line, lo, i int) (line.Span, bool) {
	if l.Lang != "fr" {
		return line.Span{}, false
	}
	for k := i - 1; k > max(lo, i-line.LongestSaid) && (l.IsWord(k) || l.Is(k, ",", "(", ")")); k-- {
		if !l.Is(k, "par", "pour", "chez") || !l.StartsName(k+1) {
			continue
		}
		n := l.NounForward(k+1, i)
		s := line.Span{From: k + 1, To: n}
		if !l.HasPersonName(s) || n != i && !l.Is(n, ",", "(") {
			return line.Span{}, false
		}
		switch {
		case l.Is(k, "par"):
			return s, sharing.Has(l.Low(k - 1))
		case auxIn(l, lo, k) || l.HasVerb(line.Span{From: lo, To: k}):
			return line.Span{}, false
		}
		return s, k-lo <= 8
	}
	return line.Span{}, false
}

var sharing = grammar.Words("partagé partagée partagés partagées rejoint rejointe rejoints suivi suivie suivis imité imitée appuyé appuyée relayé relayée soutenu soutenue approuvé approuvée confirmé confirmée résumé résumée exprimé exprimée")
