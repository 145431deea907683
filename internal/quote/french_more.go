package quote

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// lookAt reports whether the words from i on, behind a French verb and a comma, say how
// somebody looks or sounds: "confie, la voix brisée, le patron", "lâche, dépitée, Sonia".
func (l *line) lookAt(i int) bool {
	if l.g.Dets.Has(l.low(i)) {
		return bearing.Has(l.low(i + 1))
	}
	w := l.low(i)
	return l.isWord(i) && !l.toks[i].Cap && l.is(i+1, ",") && (strings.HasSuffix(w, "é") || strings.HasSuffix(w, "ée") || strings.HasSuffix(w, "és") || strings.HasSuffix(w, "eux") || strings.HasSuffix(w, "euse") ||
		strings.HasSuffix(w, "ique") || strings.HasSuffix(w, "ant") || strings.HasSuffix(w, "ante") || strings.HasSuffix(w, "if") || strings.HasSuffix(w, "ive"))
}

// bearing are what shows how somebody speaks.
var bearing = grammar.Words("voix gorge mine yeux œil oeil regard main mains larmes sourire visage poing poings tête cœur coeur air ton bras dents lèvres souffle")

// firstName finds the name that ends a French phrase behind a comma, where all the rest
// is what somebody is to others: "son épouse, Jeanne", "l’un d’eux, Éric".
func (l *line) firstName(s span) (span, bool) {
	if l.lang != "fr" || s.to-s.from < 4 || !l.is(s.to-2, ",") || !l.named(s.to-1) || isAcronym(l.text[l.toks[s.to-1].Start:l.toks[s.to-1].End]) {
		return span{}, false
	}
	if l.is(s.from, "l'", "la", "le", "un", "une") && (l.is(s.from, "un", "une") || l.is(s.from+1, "un", "une")) && l.is(s.to-3, "eux", "elles", "nous") {
		return span{s.to - 1, s.to}, true
	}
	return span{s.to - 1, s.to}, l.is(s.from, "son", "sa", "leur", "le", "la", "l'", "un", "une") && l.roleIn(span{s.from, s.to - 2}) && !l.hasName(span{s.from + 1, s.to - 2})
}

// pastQuotingClause finds the noun before a relative clause that quotes and ends at the
// comma at p: "Les syndicats, qui dénoncent « un coup de force », appellent".
func (l *line) pastQuotingClause(from, p int) (span, bool) {
	const farthest = 24
	quoted := false
	for k := p - 1; k > max(from, p-farthest) && !token.IsStop(l.toks[k]) && !l.is(k, ";", ":"); k-- {
		quoted = quoted || l.isQuote(k)
		if quoted && l.g.Relative.Has(l.low(k)) && l.is(k-1, ",") {
			return l.nounBack(from, k-1)
		}
	}
	return span{}, false
}

// inWhoseView reads whose view it is that French quotes at i: "son adjoint, pour qui
// « la coupe est pleine »", "Pas question, pour le maire, de céder : « … »".
func (l *line) inWhoseView(from, i int) attribution {
	if l.lang != "fr" {
		return attribution{}
	}
	if k := i - 2; l.is(k, "pour", "selon") && l.is(k+1, "qui", "lequel", "laquelle", "lesquels", "lesquelles") {
		to := k
		if l.is(to-1, ",") {
			to--
		}
		s, ok := l.nounBack(from, to)
		if !ok {
			s, ok = l.nameBack(from, to) // "à l’unisson de Léa Roy, pour qui"
		}
		if ok {
			return attribution{speaker: s, cue: span{k, k + 2}, ok: true, strong: true}
		}
	}
	if at := l.sharedView(from, i); at.ok {
		return at
	}
	if !l.is(i-1, ":") || !l.is(from, "pas") || !l.is(from+1, "question") {
		return attribution{}
	}
	k := from + 2
	if l.is(k, ",") {
		k++
	}
	if n := l.nounForward(k+1, i); l.is(k, "pour") && n > k+1 {
		s := span{k + 1, n}
		for j := s.from + 1; j < s.to; j++ {
			if l.is(j, "de", "d'") && isInfinitive(l.low(j+1), l.low(j+2)) {
				s.to = j
			}
		}
		return attribution{speaker: s, cue: span{i - 1, i}, ok: true}
	}
	return attribution{}
}

// nameBack reads the run of capitals that ends at to.
func (l *line) nameBack(from, to int) (span, bool) {
	k := to
	for k > from && l.toks[k-1].Cap && l.toks[k-1].Kind == token.Word {
		k--
	}
	return span{k, to}, k < to && k > from && l.g.Preps.Has(l.low(k-1))
}

// sharedView reads who does or does not think what a sentence takes up from the one
// before, and says so after a colon: "Un avis que ne partage pas Léa Roy : « … »".
func (l *line) sharedView(from, i int) attribution {
	const most = 5 // words of the verb
	if !l.is(i-1, ":") {
		return attribution{}
	}
	k := i - 2
	for k > from+1 && k > i-longestNoun && l.isWord(k) && !l.is(k, "que", "qu'") {
		k--
	}
	if !l.is(k, "que", "qu'") || !l.isWord(k-1) || !l.g.Dets.Has(l.low(k-2)) && !l.g.Dets.Has(l.low(k-3)) {
		return attribution{}
	}
	for j := k + 2; j < min(i-1, k+most); j++ {
		if (l.startsName(j) || l.is(j, "le", "la", "l'", "les", "son", "sa")) && !l.g.Preps.Has(l.low(j-1)) && l.nounForward(j, i-1) == i-1 {
			return attribution{speaker: span{j, i - 1}, cue: span{i - 1, i}, ok: true}
		}
	}
	return attribution{}
}

// wordsOutside reports whether a word stands between from and to outside all quotations,
// or no quotation stands there at all.
func (l *line) wordsOutside(from, to int) bool {
	quoted := false
	for k := from; k < to; k++ {
		if l.isWord(k) {
			return true
		}
		quoted = quoted || l.isQuote(k)
	}
	return !quoted
}

// apposed reports whether the French words that end at the comma at p say what somebody
// is who is named before them: "Joël Roy, le syndic,".
func (l *line) apposed(from, p int) bool {
	if l.lang != "fr" || !l.is(p, ",") {
		return false
	}
	for k := p - 1; k > max(from, p-longestAdverbial) && (l.isWord(k) || l.is(k, ",")); k-- {
		if l.is(k, ",") {
			return l.is(k+1, "le", "la", "l'", "son", "sa", "leur") && l.roleIn(span{k + 1, p}) && l.named(k-1) && l.named(k-2)
		}
	}
	return false
}

// inMidClause reports whether a French source at i, up to stop, stands between a verb and
// its object with no commas about it: "qui ont perdu selon lui 340 postes".
func (l *line) inMidClause(i, stop, end int) bool {
	if l.lang != "fr" || stop+1 >= end || l.toks[stop].Kind != token.Number && !(l.g.Dets.Has(l.low(stop)) && l.isWord(stop+1)) {
		return false
	}
	return grammar.FrAux.Has(l.low(i-1)) || grammar.FrAux.Has(l.low(i-2)) && l.participleSoon(i-2, i) || grammar.FrAux.Has(l.low(i-2)) && strings.HasSuffix(l.low(i-1), "u")
}

// seenAgain reports whether what a French verb of admitting has for its object is only
// recognised, by where it is seen: "a reconnu la toile dans un catalogue".
func (l *line) seenAgain(k, to int) bool {
	for j := k + 1; j < min(to-2, k+nearHead) && l.isWord(j); j++ {
		if l.is(j, "dans", "sur", "parmi", "à", "au") && (sights.Has(l.low(j+2)) || sights.Has(l.low(j+1))) {
			return true
		}
	}
	return false
}

// sights are where something or somebody is seen and known again.
var sights = grammar.Words("base photo photos photographie photographies image images vidéo vidéos vitrine catalogue catalogues album liste foule rue marché télévision voix écran album démarche visage")

// inPlace reports whether "en" at i leads in when or where something was said, and is no
// adverb by itself: "en fin de matinée", "en conférence de presse".
func (l *line) inPlace(i int) bool {
	return l.lang == "fr" && l.is(i, "en") && l.is(i+1, "fin", "début", "milieu", "marge", "direct", "personne", "conférence", "séance", "réunion", "commission")
}

// sentenced reports whether what is condemned at k is somebody, to a penalty.
func (l *line) sentenced(k, to int) bool {
	for j := k; j+1 < to && j < k+longestNoun && l.isWord(j); j++ {
		if l.is(j, "à") && (l.toks[j+1].Kind == token.Number || penalties.Has(l.low(j+1)) || penalties.Has(l.low(j+2)) || numerals.Has(l.low(j+1))) {
			return true
		}
	}
	return false
}

var (
	penalties = grammar.Words("peine amende prison perpétuité verser payer rembourser réparer mois ans")
	numerals  = grammar.Words("deux trois quatre cinq six sept huit neuf dix douze quinze dix-huit vingt trente")
)

// sharedBy finds whom a French clause that leads into a colon at i names last, as
// the one by whom a view is shared or for whom it holds: "un avis partagé par Ana
// Roy :", "rejointe par Ana Roy, secrétaire :", "du jamais-vu pour Ana Roy :".
func (l *line) sharedBy(lo, i int) (span, bool) {
	if l.lang != "fr" {
		return span{}, false
	}
	for k := i - 1; k > max(lo, i-longestSaid) && (l.isWord(k) || l.is(k, ",", "(", ")")); k-- {
		if !l.is(k, "par", "pour", "chez") || !l.startsName(k+1) {
			continue
		}
		n := l.nounForward(k+1, i)
		s := span{k + 1, n}
		if !l.hasPersonName(s) || n != i && !l.is(n, ",", "(") {
			return span{}, false
		}
		switch {
		case l.is(k, "par"):
			return s, sharing.Has(l.low(k - 1))
		case l.auxIn(lo, k) || l.hasVerb(span{lo, k}):
			return span{}, false
		}
		return s, k-lo <= 8
	}
	return span{}, false
}

var sharing = grammar.Words("partagé partagée partagés partagées rejoint rejointe rejoints suivi suivie suivis imité imitée appuyé appuyée relayé relayée soutenu soutenue approuvé approuvée confirmé confirmée résumé résumée exprimé exprimée")
