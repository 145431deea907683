package subject

import (
	"unicode"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
)

// pastAdjuncts returns where the subject begins that French turns behind its verb, past when,
// where and to whom it was said: "a réagi auprès de l’agence leur avocate", "a lancé mardi,
// devant les députés, la ministre". Whom or what a preposition leads in is never the one who
// speaks. It returns i where no subject follows.
func pastAdjuncts(l *line.Line, i, end int) int {
	const most = 5 // "mardi, sur la radio Marine, dans une émission, au micro d’Ana Roy, le maire"
	at := i
	for range most {
		at = pastOwnSide(l, at)
		n := pastPhrase(l, pastTime(l, at, end), end)
		if n == at {
			break
		}
		at = n
		if l.Is(at, ",") {
			at++
		}
	}
	if at < end && at > i && beginsSubject(l, at) {
		return at
	}
	return i
}

// pastOwnSide returns where the words end that only set the French speaker apart from those before:
// "de son côté", "pour sa part"; i where none stand there.
func pastOwnSide(l *line.Line, i int) int {
	own := l.Is(i+1, "son", "sa", "leur")
	if own && (l.Is(i, "de") && l.Is(i+2, "côté") || l.Is(i, "pour") && l.Is(i+2, "part", "compte")) {
		return i + 3
	}
	return i
}

// pastTime returns where the adverbs and the days that begin at i end: "également mardi soir",
// "ce jeudi 12 mai", "le 3 mai".
func pastTime(l *line.Line, i, end int) int {
	for i < end && l.IsWord(i) {
		dated := l.Is(i, "ce", "cet", "cette") && l.Is(i+1, "matin", "midi", "après-midi", "soir", "nuit") || l.Is(i, "le", "ce", "cette", "la", "l'") && (grammar.TimeWords.Has(l.Low(i+1)) || l.Toks[min(i+1, end-1)].Kind == token.Number && grammar.TimeWords.Has(l.Low(i+2)))
		switch {
		case dated:
			if i += 2; l.Is(i, "dernier", "dernière", "passé", "passée", "prochain", "prochaine") {
				i++ // "la semaine dernière"
			}
		case l.Is(i, "ces") && l.Is(i+1, "derniers", "dernières") && l.IsWord(i+2): // "ces dernières semaines"
			i += 3
		case i > 0 && grammar.TimeWords.Has(l.Low(i-1)) && l.Toks[i].Kind == token.Number, grammar.TimeWords.Has(l.Low(i)), l.Is(i, "aujourd'hui"):
			i++
		case !l.Toks[i].Cap && adverbAt(l, i) && !leadsIn(l, i) && !l.G.Pronouns.Has(l.Low(i)):
			i++
		default:
			return i
		}
	}
	return i
}

// leadsIn reports whether a preposition stands at i that leads in when, where or to whom
// something was said.
func leadsIn(l *line.Line, i int) bool {
	if l.Is(i, "d'") {
		return l.Is(i+1, "un", "une") // "d’une voix lasse", not "selon d’autres"
	}
	if l.Is(i, "de") && l.Is(i+1, "loin", "nouveau", "concert") {
		return true
	}
	if l.Is(i, "en") {
		return !l.Is(i+1, "outre", "effet", "revanche", "substance") // "en larmes", "en marge du vote"
	}
	return adjunctPreps.Has(l.Low(i)) && !l.Is(i+1, "nouveau")
}

var adjunctPreps = grammar.Words("derrière entre à au aux auprès devant sur dans lors pendant après avant vers chez via face dès depuis par avec sans sous du")

// pastPhrase returns where the phrase ends that a preposition at i leads in, before a comma or
// before the next phrase; i where none stands there, or where it goes on as a clause.
func pastPhrase(l *line.Line, i, end int) int {
	if !leadsIn(l, i) {
		return i
	}
	return phraseEnd(l, i, end, func(j int) bool {
		w := l.Low(j)
		// "reproche à la ville de laisser ses rues": whom it asks what
		return l.G.Relative.Has(w) || grammar.FrAux.Has(w) && !l.Toks[j].Cap || l.Is(j, "de", "d'", "à") && grammar.FrInfinitive(l.Low(j+1), l.Low(j+2))
	}, func(j int) bool { return beginsAnother(l, j) })
}

// phraseEnd returns where the phrase ends that the word at i leads in: at a comma or where another
// begins; i where it goes on as a clause, or there is neither.
func phraseEnd(l *line.Line, i, end int, clause, another func(j int) bool) int {
	for j := i + 1; j < min(end, i+line.LongestSaid); j++ {
		switch {
		case l.Is(j, ","):
			return j
		case !l.IsWord(j), l.G.That.Has(l.Low(j)), clause(j):
			return i
		case another(j):
			return j
		}
	}
	return i
}

// beginsAnother reports whether another phrase begins at j than that of which the word before
// it is.
func beginsAnother(l *line.Line, j int) bool {
	p := l.Low(j - 1)
	if l.G.Preps.Has(p) || p == "d'" || l.G.And.Has(p) {
		return false
	}
	if l.Toks[j].Cap && grammar.Titles.Has(l.Low(j)) && !l.G.Dets.Has(p) {
		return true
	}
	if papers.Has(p) && l.Toks[j].Cap {
		return true // "dans son dernier bulletin Norvex"
	}
	long := longName(l, j)
	given := l.Given(j) != lexicon.NotGiven && !l.Ordinary(j)
	switch {
	case media.Has(p) && l.Toks[j].Cap:
		return long && given // "à la radio Anne Roy", not "au quotidien La Vigie"
	case l.G.Dets.Has(l.Low(j)):
		return !l.Is(j, "du", "des") && !l.G.Dets.Has(p)
	case !l.Toks[j].Cap || l.G.Dets.Has(p):
		return false
	case l.Toks[j-1].Cap:
		foreign := l.Is(j+1, "van", "von", "der", "den", "ben", "bin", "al", "el")
		return long && (foreign || given && l.Given(j-1) == lexicon.NotGiven || acronymAt(l, j-1) && !acronymAt(l, j)) // "à Radio Sud Anne Roy"
	}
	return !role.Is(l.Lang, p) && (long || grammar.TimeWords.Has(p))
}

// longName reports whether a name of more than one word begins at i.
func longName(l *line.Line, i int) bool {
	for k := i + 1; k < min(len(l.Toks), i+line.FewWords) && l.IsWord(k); k++ {
		if l.Toks[k].Cap {
			return true
		}
		if !grammar.Particles.Has(l.Low(k)) {
			break
		}
	}
	return false
}

// acronymAt reports whether the word at i is of capitals alone: "AFP".
func acronymAt(l *line.Line, i int) bool {
	for _, r := range l.Text[l.Toks[i].Start:l.Toks[i].End] {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return l.Toks[i].Len() > 2
}

// beginsSubject reports whether somebody who speaks may be named from i on.
func beginsSubject(l *line.Line, i int) bool {
	return l.IsWord(i) && (l.G.Dets.Has(l.Low(i)) || l.StartsName(i)) && !l.Is(i, "du") && !grammar.TimeWords.Has(l.Low(i+1))
}

// papers are what a speaker says something in, before its own name.
var papers = grammar.Words("bulletin communiqué courrier rapport message note avis tweet")

// media are what a speaker may speak to or in, before its name.
var media = grammar.Words("agence chaîne radio quotidien journal hebdomadaire magazine site mensuel station réseau social plateforme émission podcast matinale télévision groupe")
