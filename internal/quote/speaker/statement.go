package speaker

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/subject"
)

// statementBy reads whose statement it is that a colon at i opens: "read a
// statement by its head, Ana Roy:", "dans un communiqué de la mairie :".
func statementBy(l *line.Line, lo, i int) Attribution {
	if at := sentBy(l, lo, i); at.OK {
		return at
	}
	for k := i - 1; k >= max(lo, i-line.LongestSaid); k-- {
		if !cue.Statements.Has(l.Low(k)) || !l.Is(k+1, "by", "from", "of", "de", "du", "d'", "des", "signé", "signée") {
			continue
		}
		s := line.Span{From: k + 2, To: i}
		if l.Is(k+1, "du", "des") {
			s.From = k + 1
		} else if l.Is(k+1, "signé", "signée") && l.Is(k+2, "par") {
			s.From++
		}
		if s.Empty() || l.HasVerb(s) {
			return Attribution{}
		}
		return Attribution{Speaker: s, Cue: line.Span{From: k, To: k + 1}, OK: true, Strong: true}
	}
	return Attribution{}
}

// sentBy reads who sent the message that a colon at i opens: "a text that Ana Roy sent to
// a friend at noon:", "un message envoyé par Ana Roy :".
func sentBy(l *line.Line, lo, i int) Attribution {
	for k := i - 1; k > max(lo, i-longestMessage); k-- {
		if !cue.Sendings.Has(l.Low(k)) {
			continue
		}
		if l.Is(k+1, "by", "par") {
			if end := l.NounForward(k+2, i); end > k+2 {
				return Attribution{Speaker: line.Span{From: k + 2, To: end}, Cue: line.Span{From: k, To: k + 1}, OK: true, Strong: true}
			}
			continue
		}
		v := k // where its auxiliaries begin
		for v > lo && (grammar.EnAux.Has(l.Low(v-1)) || grammar.FrAux.Has(l.Low(v-1))) {
			v--
		}
		s, ok := subject.Before(l, lo, v)
		if !ok || s.From <= lo || s.To > v {
			return Attribution{}
		}
		noun := s.From - 1
		if l.Is(noun, "that", "which", "que", "qu'") {
			noun--
		}
		if l.Is(noun, "message", "messages") || cue.Messages.Has(l.Low(noun)) {
			return Attribution{Speaker: s, Cue: line.Span{From: k, To: k + 1}, OK: true, Strong: true}
		}
		return Attribution{}
	}
	return Attribution{}
}

// longestMessage is how many words the clause has at most that says who sent what follows.
const longestMessage = 24
