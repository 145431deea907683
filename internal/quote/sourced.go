package quote

import (
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// headed reads a headline that begins with who says it: "Whitmore: Harbour
// will not close", "Poll: …". A place or a subject before the colon says nothing.
func (r *reader) headed(b *block, l *line, from, end int) (reported, bool) {
	if from != 0 || &r.blocks[0] != b && b.kind != story.Title || l.g.Dets.Has(l.low(from)) {
		return reported{}, false
	}
	for k := from + 1; k < min(end, from+5); k++ {
		if !l.is(k, ":") {
			continue
		}
		s := span{from, k}
		if l.is(end, "?") || end-k < 5 || l.isQuote(k+1) || l.hasVerb(s) || l.is(k-1, ",") {
			return reported{}, false
		}
		last := l.low(k - 1)
		if l.lang == "fr" && !sayers.Has(last) {
			return reported{}, false // "Grève : la direction promet …" names what it is about
		}
		p := r.nameIn(l, s)
		if l.lang == "en" && p >= 0 && !l.wordIn("on", from+1, k) && r.cast.lookup([]string{l.text[l.toks[k-1].Start:l.toks[k-1].End]}) < 0 {
			p = -1 // "Roy Senate race: …": what it is about
		}
		if p >= 0 && (r.cast.people[p].hasRole || r.cast.people[p].gender != story.GenderUnknown) || sayers.Has(last) || role.Is(r.lang, last) && s.to-s.from <= 3 {
			return reported{span{k + 1, end}, attribution{speaker: s, cue: span{k, k + 1}, ok: true}}, true
		}
		return reported{}, false
	}
	return reported{}, false
}

// sayers are what may stand before a headline's colon and say what follows.
var sayers = grammar.Words("poll survey study report police officials experts sources source minister prosecutors scientists sondage étude rapport police experts parquet umfrage studie bericht polizei encuesta estudio informe")

// sourced reads "selon X, …" and "…, selon X".
func (l *line) sourced(from, end int) []reported {
	var out []reported
	start := from
	for i := from; i < end; i++ {
		if l.toks[i].Kind != token.Word {
			continue
		}
		if rep, ok := l.viewOf(from, i, end); ok {
			return append(out, rep)
		}
		at := l.sourceAt(i, end)
		if !at.ok {
			continue
		}
		stop := max(at.speaker.to, at.cue.to)
		switch leads := l.leads(start, i); {
		case leads && stop < end:
			return append(out, reported{l.ledBy(stop, end), at})
		case !leads && l.is(i-1, ",") && l.is(stop, ",") && (i-start <= 6 || i-start <= 12 && stop+1 < end && l.toks[stop+1].Kind == token.Number):
			// "Les travaux, selon X, dureront": the sentence around it
			return append(out, reported{span{start, l.clauseStop(stop, end)}, at})
		case !leads && l.is(i-1, ",") && l.is(stop, ",") && l.goesOnPast(i-2, stop+1, end):
			return append(out, reported{span{l.upTo(start, i).from, l.clauseStop(stop, end)}, at})
		case !leads && l.is(i-1, ",") && i-start <= 6 && l.lang == "en" && !l.clauseAt(start, i-1):
			// "The mayor, according to excerpts provided by his office, will promise"
			if k := l.commaSoon(stop, end); k > stop {
				return append(out, reported{span{start, l.clauseStop(k, end)}, at})
			}
		case !leads && l.inMidClause(i, stop, end):
			out = append(out, reported{span{l.upTo(start, i).from, l.clauseStop(stop, end)}, at})
		case !leads:
			out = append(out, reported{l.upTo(start, i), at})
			start = stop
		}
		i = stop - 1
	}
	return out
}

// goesOnPast reports whether the clause whose last word before an aside is at i is
// not at its end there, but goes on at k: "la digue est, selon lui, une passoire".
func (l *line) goesOnPast(i, k, end int) bool {
	if l.lang != "fr" || k+1 >= end {
		return false
	}
	w := l.low(i)
	return grammar.FrAux.Has(w) || isInfinitive(w, "") && l.isWord(i) && (l.g.Preps.Has(l.low(k)) || l.g.Dets.Has(l.low(k)))
}

// commaSoon returns where the next comma stands that ends an aside which goes on
// at i; i if none does.
func (l *line) commaSoon(i, end int) int {
	for k := i; k < min(end, i+longestSetOff) && (l.isWord(k) || l.is(k, ",")); k++ {
		if l.is(k, ",") {
			return k
		}
	}
	return i
}

// leads reports whether a source named at i opens its clause, so that what it
// says follows.
func (l *line) leads(start, i int) bool {
	switch {
	case i == start, i == start+1 && !l.wordsBetween(start, i), i > start && l.is(i-1, ";", ":"), l.and(i-1) && i-start <= 2:
		return true
	case i <= start+2:
		return l.is(i-1, "mais", "or", "car", "but", "yet") && i == start+1
	}
	return l.g.Subs.Has(l.low(i-1)) || l.is(i-1, ",") && (l.g.That.Has(l.low(i-2)) || l.is(i-2, "which", "where", "and", "but", "et", "mais", "où", "laquelle", "lequel", "lesquels", "lesquelles"))
}

// ledBy returns what a source says that ends at stop: behind what qualifies it,
// "selon le modèle émis par X, …".
func (l *line) ledBy(stop, end int) span {
	for k := stop; !l.is(stop, ",") && k < min(end, stop+longestSetOff); k++ {
		if l.is(k, ",") {
			stop = k
		}
	}
	stop = l.pastApposition(stop, end)
	return span{stop, l.clauseStop(stop-1, end)}
}

// upTo returns what a source at i says that stands before it, from start at the
// earliest.
func (l *line) upTo(start, i int) span {
	c, to := start, i
	for k := i - 1; k > start; k-- {
		if l.is(k, ";", ":") {
			c = k + 1
			break
		}
	}
	if l.is(i, "auprès", "de") { // "…, a-t-on appris auprès de X"
		for k := i - 1; k > c; k-- {
			if l.is(k, ",") {
				to = k
				break
			}
		}
	}
	// ", dont les comptes auraient été …, selon X": the clause that hangs on it
	for k := i - 2; k > c; k-- {
		if l.is(k, ",") {
			if l.is(k+1, "dont", "qui", "où", "who", "which") && (l.lang != "fr" || !l.is(k+1, "dont") || l.hasVerb(span{k + 2, i})) {
				c = k + 1
			}
			break
		}
	}
	// "…, par quelque 150 personnes selon X, 80 selon Y": the figure alone
	if i-c > 12 && !l.is(i-1, ",") {
		for k := i - 1; k > max(c, i-5); k-- {
			if l.toks[k].Kind == token.Number {
				c = k
				if l.is(k-1, "quelque", "environ", "près", "some", "about", "around") {
					c--
				}
				break
			}
		}
	}
	return span{c, to}
}

// pastApposition returns where the comma stands that ends what is said of a
// source named before the one at i: "according to Roy, who runs the port, …".
func (l *line) pastApposition(i, end int) int {
	if !l.is(i, ",") || !l.is(i+1, "who", "qui", "que", "qu'", "dont", "which", "a", "an", "un", "une") && !l.isRoleAt(i+1) {
		return i
	}
	for k := i + 2; k < min(end-3, i+18); k++ {
		switch {
		case l.is(k, ","):
			if s := (span{i + 1, k}); l.is(i+1, "who", "qui", "que", "qu'", "dont", "which") || l.roleIn(s) || !l.auxIn(i+1, k) {
				return k
			}
			return i
		case !l.isWord(k) && !l.isQuote(k):
			return i
		}
	}
	return i
}
