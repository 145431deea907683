package line

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// asSoon reports whether "as" follows the verb before i in its clause: "sees the
// port as a burden".
func (l *Line) asSoon(i int) bool {
	const reach = 14
	for k := i; k < min(len(l.Toks), i+reach) && (l.IsWord(k) || l.IsQuote(k)); k++ {
		if l.Is(k, "as", "als", "como", "come") {
			return k > i
		}
	}
	return false
}

// onlyTo are English verbs that are read only before "to": "would like to",
// "points to".
var onlyTo = []string{"like", "love", "hate", "prefer", "aim", "point to"}

// pastAdverbs returns where the rest of a French verb of several words stands, behind
// the adverbs that part it: "faisait encore valoir". Where it does not, it returns i.
func (l *Line) pastAdverbs(i int, tail []string) int {
	if l.Lang != "fr" || len(tail) == 0 {
		return i
	}
	k := i
	for k < i+NearVerb && k < len(l.Toks) && l.Toks[k].Kind == token.Word && l.Low(k) != tail[0] && (grammar.FrAdverbs.Has(l.Low(k)) && !l.Is(k, "par", "pour", "en", "de", "d'", "à", "pas", "jamais", "plus") || strings.HasSuffix(l.Low(k), "ment")) {
		k++
	}
	if l.Is(k, tail[0]) {
		return k
	}
	return i
}

// separable are the particles that German and Dutch set at the end of a clause:
// "teilte gestern mit", "voegde daaraan toe".
var separable = grammar.Words("mit an aus ein fort hinzu vor zu auf zurück bekannt bei klar hervor nach ab wissen durchblicken erklären ausrichten mitteilen toe uit mee von für weten tegen op af vast verder samen aan vol bekend")

// particleAfter reports whether the particle of the verb before i stands at the
// end of its clause.
func (l *Line) particleAfter(i, end int, particle string) bool {
	const reach = 16
	for k := i; k < min(end, i+reach); k++ {
		if l.Low(k) == particle {
			return l.Is(k, "von", "für") || k+1 >= end || !l.IsWord(k+1) || l.IsQuote(k+1) || l.G.That.Has(l.Low(k+1))
		}
		if !l.IsWord(k) {
			return false
		}
	}
	return false
}

// Past reports whether a verb tells of what was said once.
func (l *Line) Past(v Verb) bool {
	return v.Kind == cue.Participle || l.Lang == "en" && (strings.HasSuffix(l.Low(v.From), "ed") || l.Is(v.From, "said", "told", "wrote"))
}
