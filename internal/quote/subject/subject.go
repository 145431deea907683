// Package subject finds who does a verb: the noun phrase before it, behind it, or at the head of
// its sentence.
//
// Call [Before] with the verb's place (before.go, and over_comma.go where a comma stands between),
// [After] where the verb comes first (after.go, past what stands between them, adjunct.go), and
// [Main] for whom a sentence is about (subject.go). clause.go tells the clauses within a sentence
// apart, of which each has a subject of its own; french.go holds French forms, french_bounds.go where
// a French subject begins and ends, southern.go the forms of Italian, Spanish and Portuguese, dutch.go
// Dutch ones. Places are indexes into a line's tokens.
package subject

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
)

// dated reports whether a day opens a clause at i: "Le 3 mai, …", "Ce mardi, …".
func dated(l *line.Line, i, to int) bool {
	if !l.Is(i, "le", "ce", "cette") || i+2 >= to {
		return false
	}
	k := i + 1
	if l.Toks[k].Kind == token.Number || l.Is(k, "1er") {
		k++
	}
	return grammar.TimeWords.Has(l.Low(k)) && (l.Is(k+1, ",") || k > i+1 || l.Is(k+1, "matin", "midi", "après-midi", "soir") && l.Is(k+2, ",")) // "Ce mardi matin, …"
}

// Main reads the noun phrase a clause begins with, for a verb further on.
func Main(l *line.Line, from, to int) (line.Span, bool) {
	i := pastParticiple(l, pastIntroduction(l, from, to), to)
	if i >= to || !l.IsWord(i) {
		return line.Span{}, false
	}
	if l.G.Pronouns.Has(l.Low(i)) {
		return line.Span{From: i, To: i + 1}, true
	}
	if !opensSubject(l, i, from, to) {
		return line.Span{}, false
	}
	n := verbWithin(l, i, l.NounForward(i, to), to)
	for l.Lang == "en" && n > i+1 && !l.Toks[n-1].Cap && (grammar.EnAdverbs.Has(l.Low(n-1)) && !l.G.Dets.Has(l.Low(n-1)) || grammar.EnInLy(l.Low(n-1)) && !grammar.Adverblike.Has(l.Low(n-1))) {
		n-- // "the senator also", "port officials sharply"
	}
	if n <= i {
		return line.Span{}, false
	}
	s := beforeMarks(l, line.Span{From: i, To: n})
	if l.Lang == "en" && l.Is(n, ",") && l.Is(n-1, "down", "up", "away", "later", "earlier", "ago", "inside", "outside", "below", "above") && n+1 < to && opensSubject(l, n+1, from, to) {
		return Main(l, n+1, to) // "Two stools down, a man"
	}
	if l.Is(n, ",") && l.StartsName(n+1) && !l.HasPersonName(s) && n+1 < to {
		if m := l.NounForward(n+1, to); m > n+1 {
			s.To = m
		}
	}
	return s, true
}

// pastIntroduction returns where the subject of a clause may begin, behind a conjunction and
// what a comma parts from it: "Mais, dans un communiqué, le maire …".
func pastIntroduction(l *line.Line, from, to int) int {
	i := from
	for i < to && !l.IsWord(i) {
		i++
	}
	if l.Lang == "fr" && i < to && l.Toks[i].Cap && strings.HasSuffix(l.Low(i), "ons") && l.Is(i+1, "que", "qu'") {
		i += 2 // "Rappelons que la ligue …"
	}
	for i < to && l.Is(i, "but", "and", "yet", "so", "mais", "et", "or", "car") && l.IsWord(i+1) {
		i++
	}
	const most = 3 // "Lundi, dans un courrier, au nom de tous, le maire …"
	for range most {
		if l.Lang == "en" && i < to && l.Toks[i].Cap && len(l.Low(i)) > 5 && strings.HasSuffix(l.Low(i), "ing") && l.Ordinary(i) {
			if k := l.CommaFrom(i, to); k+1 < to {
				i = k + 1 // "Sounding tired, the mayor"
			}
		}
		if l.Is(i, "ainsi") && l.StartsName(i+1) {
			return i + 1 // "Ainsi Ana, qui rame ici depuis un an, a …"
		}
		if !introduces(l, i, from, to) {
			continue
		}
		if k := l.CommaFrom(i, to); k+1 < to {
			i = k + 1
		} else {
			i = pastOpening(l, i, to)
		}
	}
	return i
}

// introduces reports whether the words from i on only lead into a clause that begins at from:
// "Interrogé mardi", "Il y a un an", "In Dover", "Le 3 mai".
func introduces(l *line.Line, i, from, to int) bool {
	if i >= to {
		return false
	}
	if l.Toks[i].Cap && (askedFr.Has(l.Low(i)) || l.Lang == "en" && strings.HasSuffix(l.Low(i), "ed") && l.Ordinary(i) && (l.G.Preps.Has(l.Low(i+1)) || l.G.Subs.Has(l.Low(i+1)))) || l.Is(i, "il") && l.Is(i+1, "y") && l.Is(i+2, "a") {
		return true
	}
	if grammar.Southern(l.Lang) && l.Toks[i].Cap && (l.G.Preps.Has(l.Low(i+1)) || l.Is(i+1, "se", "si")) && askedSouth.Has(l.Low(i)) {
		return true
	}
	if l.Toks[i].Cap && l.StartsName(i) && i > from {
		return false
	}
	w := l.Low(i)
	if l.Lang == "pt" && w == "a" {
		return false // the article
	}
	if l.Lang == "fr" && grammar.FrInMent(w) && !l.G.Dets.Has(l.Low(i-1)) {
		return true // "Actuellement en vacances, Ana Roy"
	}
	return l.G.Preps.Has(w) || l.G.Adverbs.Has(w) && !(l.Lang == "fr" && (l.G.Dets.Has(w) || l.G.Pronouns.Has(w))) || l.G.Subs.Has(w) || l.G.And.Has(w) || l.G.Cuts.Has(w) && !l.G.Dets.Has(w) || dated(l, i, to)
}

// askedFr are French participles for who was asked, which open a sentence alone too: "Contactée, la mairie".
var askedFr = grammar.Words("interrogé interrogée interrogés interrogées questionné questionnée contacté contactée contactés contactées sollicité sollicitée sollicités joint jointe joints relancé relancée")

// opensSubject reports whether a noun phrase begins at i: with a capital, an article, an office.
func opensSubject(l *line.Line, i, from, to int) bool {
	if l.Toks[i].Cap {
		return !(l.Lang == "fr" && grammar.FrInfinitive(l.Low(i), "") && l.Ordinary(i))
	}
	ranked := l.Lang == "en" && i+1 < to && l.Toks[i+1].Cap && enRanks.Has(l.Low(i))
	return l.G.Dets.Has(l.Low(i)) || manyAt(l, i, from) || role.Is(l.Lang, l.Low(i)) || ranked
}

// verbWithin returns where the first verb stands in the words from i to n, which were read
// for one noun phrase; n where none does.
func verbWithin(l *line.Line, i, n, to int) int {
	for k := i + 1; k < n; k++ {
		if l.Toks[k].Cap {
			continue
		}
		if v, ok := l.VerbAt(k, to); ok && v.Kind != cue.Infinitive {
			return k
		}
		w := l.Low(k)
		if k > i+1 && VerbAfter(l, i, k) {
			return k
		}
		switch l.Lang {
		case "en":
			if grammar.EnAux.Has(w) && w != "'s" || PastVerb(l, k, to) || l.EnVerb(k) {
				return k
			}
		case "es", "it", "pt":
			if grammar.SouthernAux.Has(w) || l.Toks[k-1].Cap && l.SouthernVerb(k) {
				return k
			}
		case "fr":
			if grammar.FrAux.Has(w) || doneByMany(l, i, k) || l.Is(k, "va", "vont", "allait", "allaient") && grammar.FrInfinitive(l.Low(k+1), l.Low(k+2)) || k > i+1 && heldBy(l, k) || l.Toks[k-1].Cap && grammar.FrFutureOrPast(w) {
				return k
			}
		}
	}
	return n
}

// VerbAfter reports whether the French or English word at k is most likely the verb of a clause that
// begins at i with what somebody is: "His brother snorted", "Le brocanteur désigne une pendule".
func VerbAfter(l *line.Line, i, k int) bool {
	if l.Lang != "fr" && l.Lang != "en" || !l.G.Dets.Has(l.Low(i)) || l.G.Dets.Has(l.Low(k-1)) || l.G.Preps.Has(l.Low(k-1)) || l.IsRoleAt(k) || grammar.EnNouny.Has(l.Low(k)) || l.Is(k+1, "de", "d'", "du", "des", "of") {
		return false
	}
	next := k + 1
	if l.Lang == "en" && l.Is(next, "off", "out", "up", "down", "back", "away", "aside") && l.G.Dets.Has(l.Low(next+1)) {
		next++ // "fired off a note"
	}
	if l.Lang == "en" && strings.HasSuffix(l.Low(k), "ed") && l.IsWord(next) && !l.G.Dets.Has(l.Low(next)) {
		return false // "a shepherd named Ana", "a man accused of"
	}
	return lang.VerbsOf(l.Lang).Is(l.Low(k-1), l.Low(k), l.Low(next))
}

// doneByMany reports whether the French word at k, in a phrase for several that begins at i, has the
// ending of what several do, which no noun or adjective of several has: "les rameurs bénéficient".
func doneByMany(l *line.Line, i, k int) bool {
	w := l.Low(k)
	return k > i+1 && len(w) > 5 && strings.HasSuffix(w, "ent") && !strings.HasSuffix(w, "ment") && l.Is(i, "les", "des", "ces", "ses", "leurs", "plusieurs", "certains", "certaines", "nos") && !l.G.Preps.Has(l.Low(k-1)) && !l.G.Dets.Has(l.Low(k-1))
}

// manyAt reports whether an English plural without an article begins at i, behind the
// comma of an opening: "On Friday, supporters of the port".
func manyAt(l *line.Line, i, from int) bool {
	return l.Lang == "en" && i > from && l.Is(i-1, ",") && len(l.Low(i)) > 4 && grammar.EnMany(l.Low(i)) && (l.G.Preps.Has(l.Low(i+1)) || grammar.EnAux.Has(l.Low(i+1)))
}

// pastOpening returns where the subject stands behind the preposition at i, where
// no comma parts them: "In Monday’s speech the senator also praised"; else the
// word after i.
func pastOpening(l *line.Line, i, to int) int {
	if l.Lang != "en" || !l.G.Preps.Has(l.Low(i)) {
		return i + 1
	}
	for j := i + 2; j < min(to-1, i+line.NearHead) && l.IsWord(j); j++ {
		b := l.Low(j - 1)
		if !l.Is(j, "the", "he", "she", "they", "it") && !grammar.Titles.Has(l.Low(j)) {
			continue
		}
		if !l.G.Preps.Has(b) && !l.G.And.Has(b) && !l.G.Dets.Has(b) && !strings.HasSuffix(b, "ed") && !strings.HasSuffix(b, "ing") && !l.G.Subs.Has(b) && !grammar.EnAux.Has(b) {
			return j
		}
	}
	return i + 1
}

// enRanks stand before an English office without an article: "state Senator Ana Roy".
var enRanks = grammar.Words("state federal local city county former outgoing incoming retired acting interim veteran senior fellow")

// PastVerb reports whether an English word in -ed stands where a verb does: before
// a small word, or last.
func PastVerb(l *line.Line, k, to int) bool {
	w := l.Low(k)
	return len(w) > 4 && strings.HasSuffix(w, "ed") && !l.Toks[k].Cap && (k+1 >= to || !l.IsWord(k+1) || l.G.Preps.Has(l.Low(k+1)) || l.G.Dets.Has(l.Low(k+1)) || l.G.Pronouns.Has(l.Low(k+1)))
}
