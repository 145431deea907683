package speaker

import (
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/subject"
)

// germanSubject reads the noun phrase that does the verb of a German clause: the
// one it begins with, or else the one after its verb. An article in another
// case begins none.
func germanSubject(l *line.Line, from, to int) (line.Span, bool) {
	i := from
	for i < to && (!l.IsWord(i) || l.Is(i, "und", "aber", "doch")) {
		i++
	}
	if i >= to {
		return line.Span{}, false
	}
	if grammar.DePronouns.Has(l.Low(i)) {
		return line.Span{From: i, To: i + 1}, true
	}
	if nominative(l, i, to) {
		if s := germanPhrase(l, i, to); !s.Empty() && l.VerbLike(s.To, to) {
			return s, true
		}
	}
	// something else comes first: the subject stands after the verb
	for k := i + 1; k < min(to-1, i+24); k++ {
		if l.Is(k, ",") && k-i > 2 {
			// "Nachdem …, entgegnete Roy": the clause after the comma
			if l.VerbLike(k+1, to) {
				continue
			}
		}
		if !l.VerbLike(k, to) {
			continue
		}
		if grammar.DePronouns.Has(l.Low(k + 1)) {
			return line.Span{From: k + 1, To: k + 2}, true
		}
		if nominative(l, k+1, to) {
			if s := germanPhrase(l, k+1, to); !s.Empty() {
				return s, true
			}
		}
	}
	return line.Span{}, false
}

// nominative reports whether a phrase that can do something begins at i.
func nominative(l *line.Line, i, to int) bool {
	if i >= to || !l.IsWord(i) {
		return false
	}
	w := l.Low(i)
	return l.Toks[i].Cap && !l.G.Preps.Has(w) && !deFronted.Has(w) && !l.G.Subs.Has(w) && !deOblique.Has(w) || deSubjects.Has(w)
}

var (
	// deOblique are German articles of other cases, and words that open no noun phrase.
	deOblique = grammar.Words("des dem den dies diesem diesen eines einem einen nachdem während obwohl damit darin mit am im laut")
	// deSubjects are articles by which who does something may begin.
	deSubjects = grammar.Words("der die das ein eine sein seine ihr ihre viele einige mehrere")
)

// germanPhrase reads the phrase at i with the name set beside it: "der Sprecher,
// Jan Roy,".
func germanPhrase(l *line.Line, i, to int) line.Span {
	n := subject.GermanNoun(l, i, to)
	s := line.Span{From: i, To: n}
	if n <= i || !l.CapIn(s) {
		return line.Span{}
	}
	if l.Is(n, "(") {
		for k := n + 1; k < min(to, n+line.LongestBracket); k++ {
			if l.Is(k, ")") {
				n = k + 1
				break
			}
		}
	}
	if l.Is(n, ",") {
		if m := subject.GermanNoun(l, n+1, to); m > n+1 && l.Is(m, ",") {
			return line.Span{From: s.From, To: m + 1}
		} else if m > n+1 && l.VerbLike(m, to) {
			return line.Span{From: s.From, To: m}
		}
	}
	if n > s.To {
		s.To = n
	}
	return s
}
