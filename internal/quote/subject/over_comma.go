package subject

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
)

// overComma finds the subject when a comma, a parenthesis or a dash stands
// before the verb at p+1: "le maire de X, Joël Roy, a dit", "Roy (PS) a dit".
func overComma(l *line.Line, from, p int) (line.Span, bool) {
	if l.Is(p, ")") {
		q := p - 1
		for q > from && !l.Is(q, "(") {
			q--
		}
		return Before(l, from, q)
	}
	if l.Is(p, "—", "–") {
		// "members of the staff — alarmed by this, and by that — have urged"
		for q := p - 1; q > max(from, p-line.ClauseReach); q-- {
			if l.Is(q, "—", "–") {
				if s, ok := l.NounBack(from, q); ok {
					return s, true
				}
				break
			}
		}
	}
	if s, ok := presented(l, from, p); ok {
		return s, true
	}
	if q := beforeOneAndOther(l, from, p); q < p {
		return l.NounBack(from, q)
	}
	if q := beforeAdjuncts(l, from, p); q < p {
		return Before(l, from, q+1)
	}
	if s, ok := pastQuotingClause(l, from, p); ok {
		return s, true
	}
	// the middle: from the comma before to this one
	q := p - 1
	for q >= from && !l.Is(q, ",", "—", "–", ";", ":", "(") && !l.IsQuote(q) {
		if l.Is(q, ")") {
			for q > from && !l.Is(q, "(") {
				q--
			}
		}
		q--
	}
	if q >= from && l.Is(q, ",", "—", "–") {
		middle := line.Span{From: q + 1, To: p}
		if l.G.And.Has(l.Low(middle.From)) && l.StartsName(middle.From+1) {
			return l.NounBack(middle.From+1, p) // "…, and Ana Roy (R-Ohio), said"
		}
		before, ok := l.NounBack(from, pastOrigin(l, from, q))
		if b, in := clauseOwner(l, from, before.From, p+1); ok && in {
			if !l.HasPersonName(middle) {
				return b, true // "The man who found the dog, a plumber, says"
			}
			before = b
		}
		aged := before.To-before.From == 1 || l.Lang == "fr" && before.To-before.From == 2 && l.Is(before.From+1, "ans")
		if ok && aged && l.Toks[before.From].Kind == token.Number && l.Is(before.From-1, ",") {
			before, ok = l.NounBack(from, before.From-1) // "Ana Roy, 31, who …, wrote", "Ana Roy, 31 ans, syndic, écrit"
		}
		if ok && l.G.And.Has(l.Low(middle.From)) && l.Is(middle.From+1, "who", "which", "whose", "qui", "dont") {
			// "A man who keeps the lock, and who sat on the board, told": of both clauses
			for k := before.From - 1; k > from && l.IsWord(k); k-- {
				if l.Is(k, "who", "which", "whose", "qui", "dont") {
					if b, found := l.NounBack(from, k); found {
						return b, true
					}
				}
			}
		}
		if ok && l.Lang == "fr" && l.Is(middle.From, "le", "la", "l'") && l.RoleIn(middle) && l.Named(p-1) && l.Named(p-2) && !l.RoleIn(before) && !l.HasName(before) {
			return middle, true // "Sur la côte, connue pour ses digues, le maire Joël Roy, a dit": a comma too many
		}
		if ok {
			if _, named := NamedLast(l, line.Span{From: before.From, To: p}); named {
				return line.Span{From: before.From, To: p}, true
			}
			if l.HasName(middle) && l.StartsName(middle.From) && !(l.Lang == "en" && l.Is(before.From-1, "who") && !l.Toks[before.From].Cap) {
				return line.Span{From: before.From, To: p}, true
			}
			if l.G.Relative.Has(l.Low(before.From-1)) && l.Lang == "en" && !l.Toks[before.From].Cap && !l.G.Dets.Has(l.Low(before.From)) { // "one user who lives near Dover, Del., posted"
				if b, ok := l.NounBack(from, before.From-1); ok {
					return b, true
				}
			}
			return before, true
		}
		return beforeStrayComma(l, from, p)
	}
	// nothing but this stretch before the comma
	return beforeStrayComma(l, from, p)
}

// presented returns the name that English opens a clause with where all from it to the comma at p says
// who that is and has no verb: "“…,” Ana Roy, a farmer running against the mayor, Joe Lee, a baker, said".
func presented(l *line.Line, from, p int) (line.Span, bool) {
	if l.Lang != "en" {
		return line.Span{}, false
	}
	i := from
	for k := p - 1; k >= from; k-- {
		if l.IsQuote(k) || l.Is(k, ":", ";") {
			i = k + 1
			break
		}
	}
	n := i
	for n < p && l.IsWord(n) && (l.Toks[n].Cap || grammar.Particles.Has(l.Low(n))) {
		n++
	}
	if n-i < 2 || !l.StartsName(i) || l.Ordinary(i) || !l.Is(n, ",") || !l.Is(n+1, "a", "an", "the") {
		return line.Span{}, false
	}
	for k := n + 1; k < p; k++ {
		if v, ok := l.VerbAt(k, p); ok && v.Kind == cue.Finite || grammar.EnAux.Has(l.Low(k)) && !l.Is(k, "'s") && !l.Toks[k].Cap || l.EnVerb(k) || PastVerb(l, k, p) || l.G.Relative.Has(l.Low(k)) {
			return line.Span{}, false
		}
	}
	return line.Span{From: i, To: n}, true
}

// beforeAdjuncts returns the comma at which what English sets between a name and its verb begins, when
// and where, one phrase behind another, if it ends with the comma at p: "Ana Roy, on a visit on
// Saturday, in Dover, Ohio, said". Where nothing does it returns p.
func beforeAdjuncts(l *line.Line, from, p int) int {
	q := p
	for k := p - 1; l.Lang == "en" && k > from+1 && p-k < line.LongestSaid && (l.IsWord(k) || l.Is(k, ",")); k-- {
		if !l.Is(k, ",") {
			continue
		}
		if l.Is(k+1, "in", "at", "on", "during", "after", "before") || l.Is(k+1, "though", "however", "meanwhile", "too") && l.Is(k+2, ",") {
			q = k
		} else if !(k+2 < len(l.Toks) && l.Toks[k+1].Cap && l.Is(k+2, ",")) { // "in Dover, Ohio,"
			break
		}
	}
	if q == p || !l.Named(q-1) || l.Toks[q-1].Kind != token.Word {
		return p
	}
	return q
}

// beforeStrayComma reads the noun phrase that ends at the comma at p, before a relative clause where
// French sets a comma too many behind it: "La firme qui emploie 900 personnes, prévoit".
func beforeStrayComma(l *line.Line, from, p int) (line.Span, bool) {
	s, ok := l.NounBack(from, p)
	if l.Lang == "fr" && ok && l.Is(s.From-1, "qui") && !l.Is(s.From-2, ",") && !l.Toks[s.From].Cap && !l.G.Dets.Has(l.Low(s.From)) {
		return l.NounBack(from, s.From-1)
	}
	return s, ok
}

// pastOrigin returns the comma before what says where somebody is from, if that
// ends at the comma at q: "Ana Roy, of the institute in Dover, who …"; else q.
func pastOrigin(l *line.Line, from, q int) int {
	for k := q - 1; k > max(from, q-line.LongestSetOff) && (l.IsWord(k) || l.Is(k, ",")); k-- {
		if l.Is(k, ",") {
			if l.Is(k+1, "of", "from", "at", "de", "du", "d'", "des", "à") && l.Toks[k-1].Cap {
				return k
			}
			break
		}
	}
	return q
}

// beforeOneAndOther returns the comma at which words begin, up to the comma at p, that tell the two of a
// pair apart: "Two clerks, one in Sarle, the other in Vernoy, said". Where none do it returns p.
func beforeOneAndOther(l *line.Line, from, p int) int {
	one := -1
	other := false
	for k := p - 1; k > max(from, p-line.ClauseReach) && (l.IsWord(k) || l.Is(k, ",")); k-- {
		if l.Is(k, "autre", "autres", "other", "others") && l.Is(k-1, "l'", "les", "the", "deux", "two") {
			other = true
		}
		if other && (l.Is(k, "un", "une") && l.Is(k-1, "l'") || l.Is(k, "one") && l.Is(k-1, ",")) {
			if one = k - 1; l.Is(one, "l'") {
				one--
			}
			break
		}
	}
	if one > from && l.Is(one, ",") {
		return one
	}
	return p
}
