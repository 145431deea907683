package speaker

import (
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/subject"
)

// GermanSubject reads the noun phrase that does the verb of a German clause: the
// one it begins with, or else the one after its verb. An article in another
// case begins none.
func GermanSubject(l *line.Line, from, to int) (line.Span, bool) {
	i := from
	for i < to && (!l.IsWord(i) || l.Is(i, "und", "aber", "doch") || l.Is(i, "auch", "selbst", "sogar", "nun") && i+1 < to && (l.Toks[i+1].Cap || l.Is(i+1, "der", "die", "das", "ein", "eine"))) {
		i++
	}
	if i >= to {
		return line.Span{}, false
	}
	if grammar.DePronouns.Has(l.Low(i)) {
		return line.Span{From: i, To: i + 1}, true
	}
	if nominative(l, i, to) {
		if s := germanPhrase(l, i, to); !s.Empty() && (l.VerbLike(s.To, to) || doesHere(l, s, to) || pastRelative(l, s.To, to)) {
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

// doesHere reports whether a verb that has no ending to be known by may follow a phrase for
// somebody: "Pastor Roy griff zu einem Vergleich".
func doesHere(l *line.Line, s line.Span, to int) bool {
	k := s.To
	return k < to && l.IsWord(k) && !l.Toks[k].Cap && !l.G.Dets.Has(l.Low(k)) && !l.G.Preps.Has(l.Low(k)) && !l.G.Adverbs.Has(l.Low(k)) && !l.G.Subs.Has(l.Low(k)) && !deFronted.Has(l.Low(k)) && (l.HasPersonName(s) || l.RoleIn(s))
}

// pastRelative reports whether a relative clause opens at the comma at i and a verb follows its end:
// "Hoogland, die vor die Presse trat, wählte".
func pastRelative(l *line.Line, i, to int) bool {
	if !l.Is(i, ",") || !l.Is(i+1, "der", "die", "das", "deren", "dessen", "dem", "den") {
		return false
	}
	for k := i + 2; k < min(to-1, i+line.LongestSaid); k++ {
		if l.Is(k, ",") {
			return !l.Toks[k+1].Cap && l.VerbLike(k+1, to)
		}
	}
	return false
}

// certainTo reads to whom something is certain that a colon quotes: "Für Gesa Brandt steht fest: „…“",
// "Voor Brand mag het sneller: ‘…’".
func certainTo(l *line.Line, lo, i int) (line.Span, bool) {
	for lo < i && !l.IsWord(lo) {
		lo++
	}
	if !l.Is(i-1, ":") || !(l.Lang == "de" && l.Is(lo, "für") || l.Lang == "nl" && l.Is(lo, "voor")) || !l.Toks[lo].Cap {
		return line.Span{}, false
	}
	s, ok := subject.After(l, lo+1, i-1)
	return s, ok && (l.HasPersonName(s) || l.RoleIn(s) || l.StartsName(s.From) && s.To-s.From == 1)
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
