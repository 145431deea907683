package quote

import "recoupe/internal/quote/token"

// overComma finds the subject when a comma, a parenthesis or a dash stands
// before the verb at p+1: "le maire de X, Joël Roy, a dit", "Roy (PS) a dit".
func (l *line) overComma(from, p int) (span, bool) {
	if l.is(p, ")") {
		q := p - 1
		for q > from && !l.is(q, "(") {
			q--
		}
		return l.subjectBefore(from, q)
	}
	if l.is(p, "—", "–") {
		// "members of the staff — alarmed by this, and by that — have urged"
		for q := p - 1; q > max(from, p-clauseReach); q-- {
			if l.is(q, "—", "–") {
				if s, ok := l.nounBack(from, q); ok {
					return s, true
				}
				break
			}
		}
	}
	if s, ok := l.pastQuotingClause(from, p); ok {
		return s, true
	}
	// the middle: from the comma before to this one
	q := p - 1
	for q >= from && !l.is(q, ",", "—", "–", ";", ":", "(") && !l.isQuote(q) {
		if l.is(q, ")") {
			for q > from && !l.is(q, "(") {
				q--
			}
		}
		q--
	}
	if q >= from && l.is(q, ",", "—", "–") {
		middle := span{q + 1, p}
		if l.g.And.Has(l.low(middle.from)) && l.startsName(middle.from+1) {
			return l.nounBack(middle.from+1, p) // "…, and Ana Roy (R-Ohio), said"
		}
		before, ok := l.nounBack(from, l.pastOrigin(from, q))
		aged := before.to-before.from == 1 || l.lang == "fr" && before.to-before.from == 2 && l.is(before.from+1, "ans")
		if ok && aged && l.toks[before.from].Kind == token.Number && l.is(before.from-1, ",") {
			before, ok = l.nounBack(from, before.from-1) // "Ana Roy, 31, who …, wrote", "Ana Roy, 31 ans, syndic, écrit"
		}
		if ok && l.g.And.Has(l.low(middle.from)) && l.is(middle.from+1, "who", "which", "whose", "qui", "dont") {
			// "A man who keeps the lock, and who sat on the board, told": of both clauses
			for k := before.from - 1; k > from && l.isWord(k); k-- {
				if l.is(k, "who", "which", "whose", "qui", "dont") {
					if b, found := l.nounBack(from, k); found {
						return b, true
					}
				}
			}
		}
		if ok {
			if _, named := l.namedLast(span{before.from, p}); named {
				return span{before.from, p}, true
			}
			if l.hasName(middle) && l.startsName(middle.from) && !(l.lang == "en" && l.is(before.from-1, "who") && !l.toks[before.from].Cap) {
				return span{before.from, p}, true
			}
			if l.g.Relative.Has(l.low(before.from-1)) && l.lang == "en" && !l.toks[before.from].Cap && !l.g.Dets.Has(l.low(before.from)) { // "one user who lives near Dover, Del., posted"
				if b, ok := l.nounBack(from, before.from-1); ok {
					return b, true
				}
			}
			return before, true
		}
		return l.nounBack(from, p)
	}
	// nothing but this stretch before the comma
	s, ok := l.nounBack(from, p)
	return s, ok
}

// pastOrigin returns the comma before what says where somebody is from, if that
// ends at the comma at q: "Ana Roy, of the institute in Dover, who …"; else q.
func (l *line) pastOrigin(from, q int) int {
	for k := q - 1; k > max(from, q-longestSetOff) && (l.isWord(k) || l.is(k, ",")); k-- {
		if l.is(k, ",") {
			if l.is(k+1, "of", "from", "at", "de", "du", "d'", "des", "à") && l.toks[k-1].Cap {
				return k
			}
			break
		}
	}
	return q
}
