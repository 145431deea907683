package quote

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/text"
)

// dated reports whether a day opens a clause at i: "Le 3 mai, …", "Ce mardi, …".
func (l *line) dated(i, to int) bool {
	if !l.is(i, "le", "ce", "cette") || i+2 >= to {
		return false
	}
	k := i + 1
	if l.toks[k].Kind == token.Number || l.is(k, "1er") {
		k++
	}
	return timeWords.Has(l.low(k)) && (l.is(k+1, ",") || k > i+1)
}

// mainSubject reads the noun phrase a clause begins with, for a verb further on.
func (l *line) mainSubject(from, to int) (span, bool) {
	i := l.pastParticiple(l.pastIntroduction(from, to), to)
	if i >= to || !l.isWord(i) {
		return span{}, false
	}
	if l.g.Pronouns.Has(l.low(i)) {
		return span{i, i + 1}, true
	}
	if !l.opensSubject(i, from, to) {
		return span{}, false
	}
	n := l.verbWithin(i, l.nounForward(i, to), to)
	for l.lang == "en" && n > i+1 && !l.toks[n-1].Cap && grammar.EnAdverbs.Has(l.low(n-1)) && !l.g.Dets.Has(l.low(n-1)) {
		n-- // "the senator also"
	}
	if n <= i {
		return span{}, false
	}
	s := span{i, n}
	if l.is(n, ",") && l.startsName(n+1) && !l.hasPersonName(s) && n+1 < to {
		if m := l.nounForward(n+1, to); m > n+1 {
			s.to = m
		}
	}
	return s, true
}

// pastIntroduction returns where the subject of a clause may begin, behind a conjunction and
// what a comma parts from it: "Mais, dans un communiqué, le maire …".
func (l *line) pastIntroduction(from, to int) int {
	i := from
	for i < to && !l.isWord(i) {
		i++
	}
	for i < to && l.is(i, "but", "and", "yet", "so", "mais", "et", "or", "car") && l.isWord(i+1) {
		i++
	}
	const most = 3 // "Lundi, dans un courrier, au nom de tous, le maire …"
	for range most {
		if l.lang == "en" && i < to && l.toks[i].Cap && len(l.low(i)) > 5 && strings.HasSuffix(l.low(i), "ing") && l.ordinary(i) {
			if k := l.commaFrom(i, to); k+1 < to {
				i = k + 1 // "Sounding tired, the mayor"
			}
		}
		if !l.introduces(i, from, to) {
			continue
		}
		if k := l.commaFrom(i, to); k+1 < to {
			i = k + 1
		} else {
			i = l.pastOpening(i, to)
		}
	}
	return i
}

// commaFrom returns where the first comma stands from i on, to if none does.
func (l *line) commaFrom(i, to int) int {
	for i < to && !l.is(i, ",") {
		i++
	}
	return i
}

// introduces reports whether the words from i on only lead into a clause that begins at from:
// "Interrogé mardi", "Il y a un an", "In Dover", "Le 3 mai".
func (l *line) introduces(i, from, to int) bool {
	if l.is(i, "asked", "interrogé", "interrogée", "interrogés", "questionné", "questionnée") && l.toks[i].Cap || l.is(i, "il") && l.is(i+1, "y") && l.is(i+2, "a") {
		return true
	}
	if i >= to || l.toks[i].Cap && l.startsName(i) && i > from {
		return false
	}
	w := l.low(i)
	return l.g.Preps.Has(w) || l.g.Adverbs.Has(w) || l.g.Subs.Has(w) || l.g.And.Has(w) || l.g.Cuts.Has(w) && !l.g.Dets.Has(w) || l.dated(i, to)
}

// opensSubject reports whether a noun phrase begins at i: with a capital, an article, an office.
func (l *line) opensSubject(i, from, to int) bool {
	if l.toks[i].Cap {
		return !(l.lang == "fr" && isInfinitive(l.low(i), "") && l.ordinary(i))
	}
	ranked := l.lang == "en" && i+1 < to && l.toks[i+1].Cap && enRanks.Has(l.low(i))
	return l.g.Dets.Has(l.low(i)) || l.manyAt(i, from) || role.Is(l.lang, l.low(i)) || ranked
}

// verbWithin returns where the first verb stands in the words from i to n, which were read
// for one noun phrase; n where none does.
func (l *line) verbWithin(i, n, to int) int {
	for k := i + 1; k < n; k++ {
		if l.toks[k].Cap {
			continue
		}
		if v, ok := l.verbAt(k, to); ok && v.kind != cue.Infinitive {
			return k
		}
		w := l.low(k)
		switch l.lang {
		case "en":
			if grammar.EnAux.Has(w) && w != "'s" || l.pastVerb(k, to) || l.plainVerb(k, to) {
				return k
			}
		case "fr":
			if grammar.FrAux.Has(w) || k > i+1 && l.heldBy(k) || l.toks[k-1].Cap && futureOrPast(w) {
				return k
			}
		}
	}
	return n
}

// manyAt reports whether an English plural without an article begins at i, behind the
// comma of an opening: "On Friday, supporters of the port".
func (l *line) manyAt(i, from int) bool {
	return l.lang == "en" && i > from && l.is(i-1, ",") && len(l.low(i)) > 4 && manyOf(l.low(i)) && (l.g.Preps.Has(l.low(i+1)) || grammar.EnAux.Has(l.low(i+1)))
}

// pastOpening returns where the subject stands behind the preposition at i, where
// no comma parts them: "In Monday’s speech the senator also praised"; else the
// word after i.
func (l *line) pastOpening(i, to int) int {
	if l.lang != "en" || !l.g.Preps.Has(l.low(i)) {
		return i + 1
	}
	for j := i + 2; j < min(to-1, i+nearHead) && l.isWord(j); j++ {
		b := l.low(j - 1)
		if !l.is(j, "the", "he", "she", "they", "it") && !titles.Has(l.low(j)) {
			continue
		}
		if !l.g.Preps.Has(b) && !l.g.And.Has(b) && !l.g.Dets.Has(b) && !strings.HasSuffix(b, "ed") && !strings.HasSuffix(b, "ing") && !l.g.Subs.Has(b) && !grammar.EnAux.Has(b) {
			return j
		}
	}
	return i + 1
}

// enRanks stand before an English office without an article: "state Senator Ana Roy".
var enRanks = grammar.Words("state federal local city county former outgoing incoming retired acting interim veteran senior fellow")

// pastVerb reports whether an English word in -ed stands where a verb does: before
// a small word, or last.
func (l *line) pastVerb(k, to int) bool {
	w := l.low(k)
	return len(w) > 4 && strings.HasSuffix(w, "ed") && !l.toks[k].Cap && (k+1 >= to || !l.isWord(k+1) || l.g.Preps.Has(l.low(k+1)) || l.g.Dets.Has(l.low(k+1)) || l.g.Pronouns.Has(l.low(k+1)))
}

// plainVerb reports whether an English verb of those that are no nouns stands at k
// before its object.
func (l *line) plainVerb(k, to int) bool {
	return enVerbs.Has(l.low(k)) && k+1 < to && (l.g.Dets.Has(l.low(k+1)) || l.g.Preps.Has(l.low(k+1)) || l.g.Pronouns.Has(l.low(k+1)))
}

// timeIn reports whether a word of time stands in s.
func (l *line) timeIn(s span) bool {
	for i := s.from; i < s.to; i++ {
		if timeWords.Has(l.low(i)) && !(l.lang == "en" && l.low(i) == "an") {
			return true
		}
	}
	return false
}

// futureOrPast reports whether a French word has the ending of a verb, where no
// noun is to be expected: right after a name.
func futureOrPast(low string) bool {
	for _, e := range [...]string{"era", "ira", "dra", "rra", "vra", "ront", "ait", "aient"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// timeOrManner reports whether a phrase says when or how, so that nobody is
// named by it: "trois jours plus tard", "Autrement dit".
func (l *line) timeOrManner(s span) bool {
	if l.timeIn(s) {
		return true
	}
	t := l.toks[s.from]
	return s.to-s.from == 1 && !l.g.Pronouns.Has(t.Low) && (t.Kind == token.Number || l.ordinary(s.from))
}

// ordinary reports whether the capital at i is only that of a sentence's
// beginning: the word stands in the dictionary and names nobody.
func (l *line) ordinary(i int) bool {
	t := l.toks[i]
	w := text.Fold(l.text[t.Start:t.End])
	return lang.Stop(l.lang, w) || !role.Is(l.lang, t.Low) && lexicon.GivenName(w) == lexicon.NotGiven && lexicon.For(l.lang).Knows(lang.Stem(l.lang, w))
}

var timeWords = grammar.Words(`heure heures minute minutes jour jours semaine semaines mois an ans année années lundi mardi mercredi jeudi vendredi samedi dimanche hier demain
 hour hours minutes day days week weeks month months year years monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow january february march april june july
 august september october november december janvier février mars avril mai juin juillet août septembre octobre novembre décembre fois times later tard autrement bref résultat exemple
 preuve conclusion question réponse example result answer proof meanwhile however moreover still instead indeed tag tage stunden jahre jahren días años horas giorni anni ore dagen jaar jaren dias anos horas`)
