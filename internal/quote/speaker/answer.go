package speaker

import (
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
)

// Answers are nouns for what somebody says who was asked.
var Answers = grammar.Words("reply answer response retort réponse réplique")

// answered reads the answer that a colon at i-1 opens: "His reply: “…”", "The reply came: “…”", "Sa
// réponse a fusé : « … »", "Réponse : « … »". The speaker is the pronoun, or else the noun itself.
func answered(l *line.Line, lo, i int) Attribution {
	if !l.Is(i-1, ":") || l.Lang != "en" && l.Lang != "fr" {
		return Attribution{}
	}
	for lo < i && (!l.IsWord(lo) || l.Is(lo, "and", "but", "et", "mais")) {
		lo++
	}
	s := line.Span{From: lo, To: lo + 1}
	noun := lo
	if l.Is(lo, "the", "la", "his", "her", "sa") {
		noun, s.To = lo+1, lo+2
	}
	if !Answers.Has(l.Low(noun)) || i-noun > line.FewWords+2 || l.HasName(line.Span{From: noun, To: i - 1}) {
		return Attribution{}
	}
	for k := noun + 1; k < i-1; k++ {
		if !l.IsWord(k) || l.Is(k, "of", "from", "to", "de", "du", "d'", "des", "à") {
			return Attribution{}
		}
	}
	if !l.Is(lo, "the", "la") && noun > lo {
		s.To = noun
	}
	return Attribution{Speaker: s, Cue: line.Span{From: i - 1, To: i}, OK: true}
}

// answerCame reads the answer that English names behind the words: "“…,” comes the reply", "“…,” was her
// answer".
func answerCame(l *line.Line, i, end int) Attribution {
	if l.Is(i, ",") {
		i++
	}
	if l.Lang != "en" || !l.Is(i, "comes", "came", "was", "is", "went") || !l.Is(i+1, "the", "his", "her") || i+2 >= end || !Answers.Has(l.Low(i+2)) {
		return Attribution{}
	}
	s := line.Span{From: i + 1, To: i + 3}
	switch {
	case !l.Is(i+1, "the"):
		s.To--
	case l.Is(i+3, "of", "from"):
		s = line.Span{From: i + 4, To: l.NounForward(i+4, end)}
	}
	return Attribution{Speaker: s, Cue: line.Span{From: i, To: i + 1}, OK: !s.Empty(), Strong: true}
}

// Branded reports whether the words quoted at i are what others call the one whom their sentence, which
// begins at from, is about: "Traité de « pitre », Joël Roy a répliqué", "Called “a clown”, Joël Roy said".
func Branded(l *line.Line, from, i int) bool {
	k := i - 1
	if l.Is(k, "de", "d'", "as") {
		k--
	}
	return k == from && l.Is(i+1, ",") && l.Is(k, "traité", "traitée", "qualifié", "qualifiée", "taxé", "taxée", "called", "branded", "dubbed", "labelled", "dismissed")
}

// viewOf reads whose view it was, behind the words: "“…,” was the verdict of Ana Roy".
func viewOf(l *line.Line, i, end int) Attribution {
	if l.Is(i, ",") {
		i++
	}
	if l.Lang != "en" || !l.Is(i, "was", "is") || !l.Is(i+1, "the") || !l.Is(i+2, "view", "verdict", "opinion", "message", "advice", "warning", "conclusion") || !l.Is(i+3, "of", "from") {
		return Attribution{}
	}
	s := line.Span{From: i + 4, To: l.NounForward(i+4, end)}
	return Attribution{Speaker: s, Cue: line.Span{From: i + 2, To: i + 3}, OK: !s.Empty() && l.NamesSomebody(s), Strong: true}
}
