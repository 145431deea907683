package content

import (
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
)

// sumOf reports whether what is asked for is a sum of money that somebody is to pay once, "réclame
// 900 000 euros au port": that is a claim, not what anybody says. "Asks for 300 euros more a
// month" is.
func sumOf(l *line.Line, s line.Span) bool {
	i := s.From
	sign := l.Is(i, "$", "£", "€")
	if sign {
		i++
	}
	if i >= s.To || l.Toks[i].Kind != token.Number {
		return false
	}
	for i < s.To && (l.Toks[i].Kind == token.Number || l.Is(i, ".", ",", "million", "millions", "milliard", "milliards", "billion", "bn", "m", "de", "d'") && !l.Is(i+1, "plus")) {
		i++
	}
	if !sign && !currencies.Has(l.Low(i)) {
		return false
	}
	for k := i; k < s.To && k < i+line.NearHead; k++ {
		if l.Is(k, "plus") && l.Is(k-1, "de") || l.Is(k, "more", "a", "an", "per", "par", "increase", "rise", "hike", "mensuels", "net", "nets") {
			return false
		}
	}
	return true
}

// claims are verbs of asking for that a sum of money may follow.
var claims = grammar.Words("demand ask for claim request seek réclamer exiger demander")

// currencies are words and signs of money.
var currencies = grammar.Words("€ $ £ euro euros dollar dollars pound pounds franc francs bitcoin bitcoins livres")
