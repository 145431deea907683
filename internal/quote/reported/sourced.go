package reported

import (
	"recoupe/internal/quote/content"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/token"
)

// sourced reads "selon X, …" and "…, selon X".
func sourced(l *line.Line, from, end int) []Speech {
	var out []Speech
	start := from
	for i := from; i < end; i++ {
		if l.Toks[i].Kind != token.Word {
			continue
		}
		if rep, ok := viewOf(l, from, i, end); ok {
			return append(out, rep)
		}
		if rep, ok := asPut(l, from, i, end); ok {
			return append(out, rep)
		}
		at := speaker.SourceAt(l, i, end)
		if !at.OK || l.Lang == "en" && l.Is(i, "as", "in", "for", "to") && at.Cue.To == i+1 {
			continue // "For Ana Roy, the lock changed everything": without marks it may be told of her
		}
		stop := max(at.Speaker.To, at.Cue.To)
		switch leads := leads(l, start, i); {
		case leads && stop < end:
			return append(out, Speech{ledBy(l, stop, end), at})
		case !leads && l.Is(stop, ",") && goesOnSaying(l, stop+1, end):
			out = append(out, Speech{upTo(l, start, i), at})
			start = stop
		case !leads && l.Is(i-1, ",") && l.Is(stop, ",") && (i-start <= 6 || i-start <= 12 && stop+1 < end && l.Toks[stop+1].Kind == token.Number):
			// "Les travaux, selon X, dureront": the sentence around it
			return append(out, Speech{line.Span{From: start, To: l.ClauseStop(stop, end)}, at})
		case !leads && l.Is(i-1, ",") && l.Is(stop, ",") && goesOnPast(l, i-2, stop+1, end):
			return append(out, Speech{line.Span{From: upTo(l, start, i).From, To: l.ClauseStop(stop, end)}, at})
		case !leads && l.Is(i-1, ",") && i-start <= 6 && l.Lang == "en" && !content.ClauseAt(l, start, i-1):
			// "The mayor, according to excerpts provided by his office, will promise"
			if k := commaSoon(l, stop, end); k > stop {
				return append(out, Speech{line.Span{From: start, To: l.ClauseStop(k, end)}, at})
			}
		case !leads && (l.Lang == "de" || l.Lang == "nl") && !l.Is(i-1, ",") && stop < end && l.IsWord(stop):
			return append(out, Speech{clauseAround(l, start, i, end), at}) // the verb's other half stands behind the source
		case !leads && inMidClause(l, i, stop, end):
			out = append(out, Speech{line.Span{From: upTo(l, start, i).From, To: l.ClauseStop(stop, end)}, at})
		case !leads:
			out = append(out, Speech{upTo(l, start, i), at})
			start = stop
		}
		i = stop - 1
	}
	return out
}

// asPut reads who puts an English sentence so that opens at i: "As Ana Roy tells it, …".
func asPut(l *line.Line, from, i, end int) (Speech, bool) {
	if l.Lang != "en" || i != from || !l.Is(i, "as") {
		return Speech{}, false
	}
	n := i + 1
	for n < min(end, i+line.LongestAdverbial) && l.IsWord(n) && !l.Is(n, "tells", "puts", "sees", "describes", "explains") {
		n++
	}
	s := line.Span{From: i + 1, To: n}
	if s.Empty() || !l.Is(n+1, "it") || !l.Is(n+2, ",") || !l.StartsName(s.From) && !l.G.Dets.Has(l.Low(s.From)) && !l.G.Pronouns.Has(l.Low(s.From)) {
		return Speech{}, false
	}
	return Speech{line.Span{From: n + 3, To: end}, speaker.Attribution{Speaker: s, Cue: line.Span{From: n, To: n + 2}, OK: true, Strong: true}}, end-n > 5 && !l.QuotesIn(n, end)
}

// goesOnSaying reports whether the source goes on with more of what it says behind the comma before
// i: "La digue tient, selon la mairie, évoquant …".
func goesOnSaying(l *line.Line, i, end int) bool {
	v, ok := l.VerbAt(i, end)
	return l.Lang == "fr" && ok && v.From == i && v.Kind == cue.Gerund
}

// goesOnPast reports whether the clause whose last word before an aside is at i is
// not at its end there, but goes on at k: "la digue est, selon lui, une passoire".
func goesOnPast(l *line.Line, i, k, end int) bool {
	if l.Lang != "fr" || k+1 >= end {
		return false
	}
	w := l.Low(i)
	return grammar.FrAux.Has(w) || grammar.FrInfinitive(w, "") && l.IsWord(i) && (l.G.Preps.Has(l.Low(k)) || l.G.Dets.Has(l.Low(k)))
}

// commaSoon returns where the next comma stands that ends an aside which goes on
// at i; i if none does.
func commaSoon(l *line.Line, i, end int) int {
	for k := i; k < min(end, i+line.LongestSetOff) && (l.IsWord(k) || l.Is(k, ",")); k++ {
		if l.Is(k, ",") {
			return k
		}
	}
	return i
}

// leads reports whether a source named at i opens its clause, so that what it
// says follows.
func leads(l *line.Line, start, i int) bool {
	switch {
	case i == start, i == start+1 && !l.WordsBetween(start, i), i > start && l.Is(i-1, ";", ":"), l.And(i-1) && i-start <= 2:
		return true
	case l.Lang == "fr" && i == start+1 && l.G.Adverbs.Has(l.Low(start)):
		return true // "Toujours selon la mairie, …"
	case l.Lang == "fr" && i == start+3 && l.Is(i-1, ",") && (l.Is(start, "en") && l.Is(start+1, "outre", "effet", "revanche") || l.Is(start, "de") && l.Is(start+1, "plus") || l.Is(start, "par") && l.Is(start+1, "ailleurs")):
		return true // "En outre, selon la mairie, …"
	case i <= start+2:
		return l.Is(i-1, "mais", "or", "car", "but", "yet") && i == start+1
	}
	return l.G.Subs.Has(l.Low(i-1)) || l.Is(i-1, ",") && (l.G.That.Has(l.Low(i-2)) || l.Is(i-2, "which", "where", "and", "but", "et", "mais", "où", "laquelle", "lequel", "lesquels", "lesquelles"))
}

// ledBy returns what a source says that ends at stop: behind what qualifies it,
// "selon le modèle émis par X, …".
func ledBy(l *line.Line, stop, end int) line.Span {
	for k := stop; !l.Is(stop, ",") && k < min(end, stop+line.LongestSetOff); k++ {
		if l.Is(k, ",") {
			stop = k
		}
	}
	stop = pastApposition(l, stop, end)
	return line.Span{From: stop, To: l.ClauseStop(stop-1, end)}
}

// upTo returns what a source at i says that stands before it, from start at the
// earliest.
func upTo(l *line.Line, start, i int) line.Span {
	c, to := start, i
	for k := i - 1; k > start; k-- {
		if l.Is(k, ";", ":") {
			c = k + 1
			break
		}
	}
	for k := i - 1; k > c && !l.Is(k, ")"); k-- {
		if l.Is(k, "(") {
			return line.Span{From: k + 1, To: to} // "50 000 (25 000 selon la préfecture)"
		}
	}
	if l.Is(i, "auprès", "de") { // "…, a-t-on appris auprès de X"
		for k := i - 1; k > c; k-- {
			if l.Is(k, ",") {
				to = k
				break
			}
		}
	}
	// ", dont les comptes auraient été …, selon X": the clause that hangs on it
	for k := i - 2; k > c; k-- {
		if l.Is(k, ",") {
			if l.Is(k+1, "dont", "qui", "où", "who", "which") && (l.Lang != "fr" || !l.Is(k+1, "dont") || l.HasVerb(line.Span{From: k + 2, To: i})) {
				c = k + 1
			}
			break
		}
	}
	// "…, par quelque 150 personnes selon X, 80 selon Y": the figure alone
	if i-c > 12 && !l.Is(i-1, ",") {
		for k := i - 1; k > max(c, i-5); k-- {
			if l.Toks[k].Kind == token.Number {
				c = k
				if l.Is(k-1, "quelque", "environ", "près", "some", "about", "around") {
					c--
				}
				break
			}
		}
	}
	return line.Span{From: c, To: to}
}

// pastApposition returns where the comma stands that ends what is said of a
// source named before the one at i: "according to Roy, who runs the port, …".
func pastApposition(l *line.Line, i, end int) int {
	if n := l.NounForward(i+1, end); l.Lang == "fr" && l.Is(i, ",") && l.StartsName(i+1) && l.Is(n, ",") && l.HasPersonName(line.Span{From: i + 1, To: n}) && l.RoleIn(line.Span{From: max(0, i-line.LongestNoun), To: i}) {
		return n // "D’après le préfet de la région en Norlande, Paul Roy, le pont …"
	}
	asked := l.Lang == "fr" && speaker.Questioned.Has(l.Low(i+1))
	if !l.Is(i, ",") || !asked && !l.Is(i+1, "who", "qui", "que", "qu'", "dont", "which", "a", "an", "un", "une") && !l.IsRoleAt(i+1) {
		return i
	}
	for k := i + 2; k < min(end-3, i+18); k++ {
		switch {
		case l.Is(k, ","):
			if s := (line.Span{From: i + 1, To: k}); asked || l.Is(i+1, "who", "qui", "que", "qu'", "dont", "which") || l.RoleIn(s) || !l.AuxIn(i+1, k) {
				return k
			}
			return i
		case !l.IsWord(k) && !l.IsQuote(k):
			return i
		}
	}
	return i
}
