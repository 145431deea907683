package reported

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
)

// headlinePassive reports whether a headline leaves a form of to be out: "Mayor
// criticised for delay".
func headlinePassive(l *line.Line, v line.Verb) bool {
	return l.Lang == "en" && v.To == v.From+1 && strings.HasSuffix(l.Low(v.From), "ed") && l.Is(v.To, "for", "by", "over", "of", "after", "in", "on", "as")
}

// headlineNoun reports whether what may be a verb ends an English headline after
// a preposition, as a noun does: "Mayor, clerk indicted on fraud charges".
func headlineNoun(l *line.Line, v line.Verb, from, end int) bool {
	if l.Lang != "en" || v.To < end && !l.G.Preps.Has(l.Low(v.To)) || !grammar.EnNouny.Has(l.Low(v.From)) {
		return false
	}
	for k := v.From - 1; k >= max(from, v.From-5) && l.IsWord(k); k-- {
		if l.G.Preps.Has(l.Low(k)) {
			return true
		}
	}
	return false
}
