package subject

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
)

// pastSouthern returns where the subject begins that Italian, Spanish and Portuguese set behind
// its verb, past when, where, how and to whom it was said: "ha detto ai giornalisti il prefetto",
// "aseguró ayer la alcaldesa", "contou à Rádio Norte Maria Reis". It returns i where no subject
// follows.
func pastSouthern(l *line.Line, i, end int) int {
	if at := PastAddressed(l, i, end); at < end && beginsSouthern(l, at) {
		return at
	}
	return i
}

// PastAddressed returns where the words end that say, behind a verb at i, when, where, how and to
// whom something was said.
func PastAddressed(l *line.Line, i, end int) int {
	const most = 5 // phrases: when, to whom, where, in what, how
	at := i
	for range most {
		n := southernTime(l, at, end)
		n = southernPhrase(l, n, end)
		n = southernManner(l, n, end)
		if n == at {
			break
		}
		at = n
		if l.Is(at, ",") && at+1 < end && (grammar.AddressedSouth.Has(l.Low(at+1)) || beginsSouthern(l, at+1)) {
			at++
		}
	}
	return at
}

// southernTime returns where the adverbs and the days at i end: "ieri sera", "este lunes", "esta
// segunda-feira", "nesta terça-feira (12)", "il 3 maggio".
func southernTime(l *line.Line, i, end int) int {
	for i < end && l.IsWord(i) {
		k := i
		if (l.G.Dets.Has(l.Low(k)) || l.Is(k, "nesta", "neste", "na", "no", "en", "nella", "nel", "hace", "há")) && k+1 < end {
			k++
			for k < min(end-1, i+line.FewWords) && l.Toks[k].Kind == token.Number {
				k++
			}
		}
		w := l.Low(k)
		switch {
		case grammar.SouthernTimes.Has(w) && !l.Toks[k].Cap:
			i = k + 1
			for i < end && (l.Toks[i].Kind == token.Number || grammar.SouthernTimes.Has(l.Low(i))) {
				i++
			}
			if l.Is(i, "(") && l.Is(i+2, ")") {
				i += 3
			}
			if l.Is(i, "de", "di") && (grammar.SouthernTimes.Has(l.Low(i+1)) || i+1 < end && l.Toks[i+1].Kind == token.Number) {
				i += 2
			}
		case k == i && !l.Toks[i].Cap && (l.G.Adverbs.Has(w) || strings.HasSuffix(w, "mente")) && !l.G.Dets.Has(w):
			i++
		default:
			return i
		}
	}
	return i
}

// southernPhrase returns where the phrase ends that a preposition at i leads in, before a comma or
// the next phrase; i where none stands there.
func southernPhrase(l *line.Line, i, end int) int {
	if i >= end || !grammar.AddressedSouth.Has(l.Low(i)) && !southernTo(l, i) {
		return i
	}
	return phraseEnd(l, i, end, func(int) bool { return false }, func(j int) bool { return southernNext(l, i, j) })
}

// southernTo reports whether "a" stands at i as a preposition: in Portuguese it is an article too.
func southernTo(l *line.Line, i int) bool {
	return l.Is(i, "a") && (l.Lang != "pt" || strings.HasSuffix(l.Low(i+1), "s") && !l.Toks[min(i+1, len(l.Toks)-1)].Cap || l.G.Dets.Has(l.Low(i+1)))
}

// southernNext reports whether another phrase begins at j than that which the preposition at i
// leads in.
func southernNext(l *line.Line, i, j int) bool {
	p := l.Low(j - 1)
	if l.G.Preps.Has(p) || l.G.And.Has(p) || j == i+1 || l.G.Dets.Has(p) {
		return false
	}
	switch {
	case grammar.AddressedSouth.Has(l.Low(j)):
		return true
	case l.G.Dets.Has(l.Low(j)) && !l.G.Preps.Has(l.Low(j)):
		return true
	case grammar.Titles.Has(l.Low(j)), southernTitles.Has(l.Low(j)), grammar.SouthernMany.Has(l.Low(j)):
		return true
	case !l.Toks[j].Cap || role.Is(l.Lang, p):
		return false
	case !l.Toks[j-1].Cap: // "ai cronisti Anna Conti", not "al quotidiano La Voce"
		return longName(l, j) && !southernMedia.Has(p)
	}
	return longName(l, j) && l.Given(j) != lexicon.NotGiven && l.Given(j-1) == lexicon.NotGiven // "à Rádio Norte Maria Reis"
}

// southernMedia are what somebody may speak to, before its name.
var southernMedia = grammar.Words(`agenzia giornale quotidiano settimanale sito radio emittente rete programma diario periódico agencia cadena emisora revista jornal agência rádio televisão estação televisione canal canale semanário`)

// southernManner returns where the words of manner at i end that stand between a verb and its
// subject, "amaro", "ancora scossa", "tajante": two at most, before an article or a name.
func southernManner(l *line.Line, i, end int) int {
	for n := 0; n < 3 && i+n < end; n++ {
		k := i + n
		if n > 0 && beginsSouthern(l, k) {
			return k
		}
		w := l.Low(k)
		if !l.IsWord(k) || l.Toks[k].Cap || l.G.Dets.Has(w) || l.G.Preps.Has(w) || l.G.That.Has(w) || l.G.Subs.Has(w) || l.G.Pronouns.Has(w) || l.G.And.Has(w) || role.Is(l.Lang, w) || grammar.SouthernMany.Has(w) || strings.HasSuffix(strings.TrimSuffix(w, "e"), "r") {
			return i
		}
	}
	return i
}

// beginsSouthern reports whether somebody who speaks may be named from i on.
func beginsSouthern(l *line.Line, i int) bool {
	w := l.Low(i)
	if !l.IsWord(i) || l.Is(i, "del", "dal", "della", "al", "do", "da") && !l.Toks[i].Cap {
		return false
	}
	if l.G.Dets.Has(w) || l.StartsName(i) || l.G.Pronouns.Has(w) || grammar.SouthernMany.Has(w) || southernTitles.Has(w) {
		return !grammar.SouthernTimes.Has(l.Low(i + 1))
	}
	return role.Is(l.Lang, w)
}

// southernTitles stand before a name, in small letters.
var southernTitles = grammar.Words("don doña dona padre monsignor monseñor monsenhor fray frei fra suor sor irmã uno una um uma")

// fromWhere reads who speaks from a house or an office: "Dal municipio spiegano che", "Desde el
// ministerio aseguran". The verb is at i.
func fromWhere(l *line.Line, from, i int) (line.Span, bool) {
	for from < i && !l.IsWord(from) {
		from++
	}
	if !l.Is(from, "da", "dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle", "desde") || !l.Toks[from].Cap {
		return line.Span{}, false
	}
	n := l.NounForward(from+1, i)
	return line.Span{From: from + 1, To: n}, n > from+1 && n >= i-1 && !grammar.SouthernTimes.Has(l.Low(n-1))
}

// ownerOfRelative returns who does the verb behind a relative with its preposition: "El club publicó
// un comunicado en el que asegura", "una nota in cui spiega". p is the relative.
func ownerOfRelative(l *line.Line, from, p int) (line.Span, bool) {
	k := p - 1
	if l.G.Dets.Has(l.Low(k)) {
		k--
	}
	if k <= from || !l.G.Preps.Has(l.Low(k)) {
		return line.Span{}, false
	}
	return Main(l, from, k)
}

// askedSouth are participles that say somebody was asked: "Questionada sobre os atrasos, a ministra".
var askedSouth = grammar.Words("questionado questionada questionados interrogado interrogada interrogato interrogata interpellato interpellata preguntado preguntada preguntados consultado consultada confrontado confrontada contactado contactada contattato contattata raggiunto raggiunta")
