package subject

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
)

// sourceNamed reads the source that French words end with at to: "selon Norvex", of which
// "qui assure" says more.
func sourceNamed(l *line.Line, from, to int) (line.Span, bool) {
	for k := to - 2; k >= max(from, to-line.LongestNoun) && l.IsWord(k); k-- {
		if l.Is(k, "selon") || l.Is(k, "après") && l.Is(k-1, "d'") {
			s := line.Span{From: k + 1, To: to}
			return s, l.Lang == "fr" && (l.StartsName(s.From) || l.G.Dets.Has(l.Low(s.From))) && !l.TimeIn(s)
		}
	}
	return line.Span{}, false
}

// beforeRelative returns the comma at which a relative clause begins that ends at the
// comma right before p: "The firm dropped its offer, which had failed, and said". Where
// none does it returns p.
func beforeRelative(l *line.Line, from, p int) int {
	if !l.Is(p-1, ",") {
		return p
	}
	for k := p - 2; k > max(from, p-line.LongestSaid); k-- {
		if l.Is(k, ",") {
			if l.Is(k+1, "which", "who", "whose", "qui", "dont") {
				return k
			}
			return p
		}
	}
	return p
}

// Before finds who does the verb that begins at i, to its left and
// not before from.
func Before(l *line.Line, from, i int) (line.Span, bool) {
	p := beforeVerb(l, from, i)
	if p < from {
		return line.Span{}, false
	}
	if s, ok := whereOn(l, from, p); ok {
		return s, true
	}
	if grammar.Southern(l.Lang) {
		if s, ok := fromWhere(l, from, i); ok {
			return s, true
		}
		if l.Is(p, "que", "cui", "quale") {
			if s, ok := ownerOfRelative(l, from, p); ok {
				return s, true
			}
		}
	}
	switch {
	case l.Lang == "en" && l.Is(p, "that") && !modalIn(l, p, i) && sayerAt(l, p-1):
		// "groups that lobby against it"
		if s, ok := l.NounBack(from, p); ok {
			return s, true
		}
		return line.Span{From: p - 1, To: p}, true
	case l.G.Pronouns.Has(l.Low(p)) && !(l.Lang == "fr" && l.Toks[p].Clitic):
		return line.Span{From: p, To: p + 1}, true
	case l.Lang == "fr" && l.Is(p, "lequel", "laquelle", "lesquels", "lesquelles") && l.Is(p-1, ","):
		if s, ok := ByWhom(l, from, p-1, false); ok {
			return s, true // "jugé tardif par la mairie, laquelle assure"
		}
		return ofRelative(l, from, p), true
	case l.G.Relative.Has(l.Low(p)) && (l.Lang != "de" && l.Lang != "nl" || l.Is(p-1, ",")):
		return ofRelative(l, from, p), true
	case l.G.And.Has(l.Low(p)) || l.Is(p, "but", "mais", "puis", "then", "pero", "ma", "maar", "mas"):
		return ofFirst(l, from, p)
	case l.Is(p, ",", ")", "—", "–"):
		return overComma(l, from, p)
	}
	if l.Lang == "en" && (p == from || !l.IsWord(p-1)) && l.Toks[p].Cap && l.Is(p, "another", "others", "some", "many") {
		return line.Span{From: p, To: p + 1}, true // "Another said"
	}
	s, ok := l.NounBack(from, p+1)
	if !ok {
		return line.Span{}, false
	}
	if b, in := pastRelative(l, from, s, p+1); in {
		return b, true
	}
	if l.Lang == "en" && l.Is(s.From-1, "that") && strings.HasSuffix(l.Low(s.From), "ed") && !l.Toks[s.From].Cap && sayerAt(l, s.From-2) {
		if b, found := l.NounBack(from, s.From-1); found {
			return b, true // "the council that took over in May said"
		}
	}
	if b, found := beforeParticiple(l, from, s.From, i); found {
		return b, true
	}
	if b, in := describedIn(l, from, s.From); in {
		return b, true
	}
	s = withList(l, from, ofSingular(l, doneBy(l, s, p+1), i))
	s = wholeOffice(l, from, beforeMarks(l, s))
	if b, open := pastOpenApposition(l, from, s); open {
		return b, true
	}
	// "le maire, Joël Roy, a dit": the name stands in apposition to what is before
	return withApposition(l, from, s), true
}

// beforeVerb returns the last token before the verb at i that is neither of its group
// nor an English day: what its subject ends with. It is before from where there is none.
func beforeVerb(l *line.Line, from, i int) int {
	p := i - 1
	for p >= from && Skippable(l, p) {
		p--
	}
	if l.Lang == "en" && p > from+2 && grammar.TimeWords.Has(l.Low(p)) && l.Is(p-1, "last", "this", "next", "late", "early", "each", "every", "on", "in") {
		p -= 2 // "and last year announced", "Ana Roy on Tuesday said"
	}
	return p
}

// ofRelative returns whom the relative pronoun at p stands for, "Roy, who said", or
// the pronoun itself.
func ofRelative(l *line.Line, from, p int) line.Span {
	end := p
	if l.Is(end-1, ",") {
		end--
	}
	if l.Lang == "fr" && l.And(end-1) {
		if s, ok := ByWhom(l, from, end-1, false); ok {
			return s // "lancé par des marins de Sarle et qui refuse"
		}
	}
	if l.Is(end-1, "ans") && l.Is(end-3, ",") && l.Toks[end-2].Kind == token.Number {
		end -= 3 // "Paul Roy, 76 ans, qui"
	}
	s, ok := l.NounBack(from, end)
	if !ok {
		if s, ok = ByWhom(l, from, end, false); ok {
			return s
		}
		if s, ok = sourceNamed(l, from, end); ok {
			return s
		}
		return line.Span{From: p, To: p + 1}
	}
	if v, ok := l.VerbAt(s.From, end); ok && l.Lang == "fr" && v.From == s.From && v.Kind == cue.Finite {
		if b, found := After(l, v.To, end); found {
			return b // "souligne dans son bulletin la vigie, qui prévoit"
		}
	}
	s = doneBy(l, s, end)
	if l.Lang == "fr" && l.TimeIn(s) {
		for k := s.To - 2; k > s.From; k-- {
			if l.Is(k, "des", "les", "ces", "aux", "du", "le", "la") { // "trois ans de prison contre les prévenus, qui nient"
				s.From = k
				break
			}
		}
	}
	if k := lastChez(l, s); k > 0 {
		return line.Span{From: k + 1, To: s.To} // "même son de cloche chez Ana Roy, qui parle"
	}
	s = whoseDeed(l, bodyLast(l, lastOf(l, agentOf(l, s))))
	if l.Lang == "en" {
		if strings.HasSuffix(l.Low(s.From), "ed") && !l.Toks[s.From].Cap && l.G.Preps.Has(l.Low(s.From+1)) && s.To > s.From+2 {
			s.From += 2 // "stern when asked about a builder who said"
		}
		s = pastClause(l, s)
		if s.To-s.From > 1 && l.G.Pronouns.Has(l.Low(s.From)) {
			if g := l.NameIn(line.Span{From: s.From + 1, To: s.To}); !g.Empty() {
				s.From = g.From // "why he had not picked Ana Roy, who said"
			}
		}
	}
	return apposedTo(l, from, s)
}

// apposedTo returns the name to which a phrase before a relative pronoun is set in
// apposition, with it or alone; the phrase where it is set to none.
func apposedTo(l *line.Line, from int, s line.Span) line.Span {
	if l.Lang == "en" && l.Is(s.From-1, ",") && l.Is(s.From, "republican", "democrat", "independent") && l.Is(s.From+1, "of") {
		if b, ok := l.NounBack(from, s.From-1); ok && l.HasPersonName(b) {
			n := b.To
			for n > b.From && l.Toks[n-1].Cap {
				n--
			}
			b.From = n
			return b // "turned to Joël Roy, Democrat of Maine, who said"
		}
	}
	if l.Lang == "fr" && l.Is(s.From-1, ",") && !l.Toks[s.From].Cap && !l.G.Dets.Has(l.Low(s.From)) && l.Named(s.From-2) {
		if b, ok := l.NounBack(from, s.From-1); ok {
			return b // "Sonia, caissière depuis vingt ans, qui dit"
		}
	}
	dash := l.Is(s.From-1, "—", "–")
	if !(dash && l.Is(s.From, "a", "an") || l.Is(s.From-1, ",") && l.RoleIn(s) && !l.HasPersonName(s)) {
		return s
	}
	// "Joël Roy, a candidate in the 16th District, who said"
	b, ok := l.NounBack(from, s.From-1)
	switch {
	case !ok || !l.HasPersonName(b) && !(dash && l.HasName(b)):
		return s
	case dash:
		return b
	}
	return line.Span{From: b.From, To: s.To}
}

// ofFirst finds who does a verb that the conjunction at p joins to one before it:
// "qui récuse tout et jure que".
func ofFirst(l *line.Line, from, p int) (line.Span, bool) {
	if v := outerVerb(l, from, p); v >= 0 {
		// by one way alone: a chain of such clauses is climbed one by one from each of its verbs
		return Before(l, max(from, p-2*line.ClauseReach), v)
	}
	p = beforeRelative(l, from, p)
	for k := p - 1; k >= from; k-- {
		if v, ok := l.VerbAt(k, p); ok && v.Kind != cue.Infinitive && v.Kind != cue.Gerund {
			return Before(l, from, WholeVerb(l, from, k, p, v).From)
		}
	}
	for k := p - 1; k > from+1; k-- {
		if l.Is(k, "who", "qui") && l.Is(k-1, ",") {
			if s, ok := l.NounBack(from, k-1); ok { // "Roy, who puts it at ten and calls it “late”"
				return agentOf(l, s), true
			}
		}
	}
	return Main(l, from, p)
}

// outerVerb returns where the verb around the clause before begins that an English verb of saying, behind
// the conjunction at p, goes on: "The clerk wrote that owners hope to sue and said that". -1 where none does.
func outerVerb(l *line.Line, from, p int) int {
	v, ok := l.VerbAt(p+1, len(l.Toks))
	if l.Lang != "en" || !ok || v.Kind != cue.Finite || !l.G.That.Has(l.Low(v.To)) {
		return -1
	}
	for k := p - 3; k > max(from, p-line.ClauseReach); k-- {
		if !l.G.That.Has(l.Low(k)) {
			continue
		}
		for j := k - 1; j > max(from, k-line.NearObject) && l.IsWord(j); j-- {
			if v, ok := l.VerbAt(j, k); ok && v.Kind == cue.Finite {
				return WholeVerb(l, from, j, k, v).From
			}
		}
	}
	return -1
}

// WholeVerb returns the verb found at k with the auxiliary before it, if it is the end
// of such a group: "s’est dit", of which "dit" was found.
func WholeVerb(l *line.Line, from, k, end int, v line.Verb) line.Verb {
	for j := k - 1; j >= max(from, k-line.VerbGroup) && l.IsWord(j); j-- {
		if w, ok := l.VerbAt(j, end); ok && w.To >= v.To {
			v = w
		}
	}
	return v
}

// sayerAt reports whether the English noun at i is of those that have something to
// say, one or several: "groups", "a study", "officials".
func sayerAt(l *line.Line, i int) bool {
	w := l.Low(i)
	return cue.Documents.Has(w) || l.Is(i, "petition", "letter", "statement", "complaint", "lawsuit", "leaflet", "banner", "motion", "ruling") || role.BodiesIt.Has(w) || role.BodiesIt.Has(strings.TrimSuffix(w, "s")) || role.Is("en", w) || role.Is("en", strings.TrimSuffix(w, "s"))
}

// modalIn reports whether what is done between from and to only may be done.
func modalIn(l *line.Line, from, to int) bool {
	for k := from; k < to; k++ {
		if l.Is(k, "might", "could", "would", "may", "can", "should", "will") {
			return true
		}
	}
	return false
}

// pastClause narrows what stands before an English "who" to whom its clause ends
// with: "the choice incited anger from Democrats, who called it".
func pastClause(l *line.Line, s line.Span) line.Span {
	for k := s.To - 2; k > s.From; k-- {
		if PastVerb(l, k, s.To) || grammar.EnAux.Has(l.Low(k)) && l.Low(k) != "'s" || strings.HasSuffix(l.Low(k), "ed") && !l.Toks[k].Cap && l.G.Adverbs.Has(l.Low(k-1)) {
			return s
		}
		if l.Is(k, "from", "among", "against", "with") && l.Toks[k+1].Cap && k-s.From >= 4 && !l.WordIn("'s", k+2, s.To) { // "familiar with Roy's plans, who": not Roy
			return line.Span{From: k + 1, To: s.To}
		}
	}
	return s
}

// agentOf narrows a phrase to whom it names last as the one by whom something
// is done: "families helped by Ana Roy, who says".
func agentOf(l *line.Line, s line.Span) line.Span {
	n := s.To
	for n > s.From && l.Toks[n-1].Cap && l.Toks[n-1].Kind == token.Word {
		n--
	}
	if l.Lang == "fr" && n == s.From+1 && n < s.To && grammar.FrAux.Has(l.Low(s.From-1)) {
		if _, ok := l.VerbAt(s.From-1, s.To); ok {
			s.From = n // "a réagi Norvex, qui dit"
		}
	}
	if s.To-n >= 2 && n > s.From && l.Is(n-1, "by", "par") {
		s.From = n
	}
	for k := s.To - 2; l.Lang == "en" && k > s.From+1; k-- {
		if l.Is(k, "by") && !l.NamesSomebody(line.Span{From: s.From, To: k}) {
			s.From = k + 1 // "a lawsuit brought by owners who say": it is people who do
			break
		}
	}
	return s
}

// Skippable reports whether the token at p may stand between a subject and
// its verb: adverbs, negation, object pronouns, auxiliaries. What follows an
// article is a noun, whatever it ends with: "le gouvernement", "the family".
func Skippable(l *line.Line, p int) bool {
	w := l.Low(p)
	noun := l.G.Dets.Has(l.Low(p-1)) || grammar.Adverblike.Has(w)
	switch l.Lang {
	case "fr":
		if l.Toks[p].Kind == token.Word && grammar.FrInMent(w) && !noun {
			return true // a capital or none: "Visiblement ému"
		}
		return !l.Toks[p].Cap && (grammar.FrClitics.Has(w) && w != "nous" && w != "vous" || grammar.FrAdverbs.Has(w) && w != "elle" && w != "leur")
	case "en":
		if l.Toks[p].Cap {
			return false
		}
		if grammar.EnAux.Has(w) || w == "not" || w == "both" || l.Is(p, "keeps", "kept", "keep") && strings.HasSuffix(l.Low(p+1), "ing") {
			return true
		}
		adverb := grammar.EnAdverbs.Has(w) || grammar.EnInLy(w)
		return adverb && (!noun || l.Is(p-1, "that") && !grammar.Adverblike.Has(w))
	}
	return l.G.Adverbs.Has(w) || w == "se" || w == "si" || w == "lo" || grammar.Southern(l.Lang) && l.Is(p, "le", "les", "gli", "lhe", "lhes") && !l.Toks[p+1].Cap
}

// withApposition widens a name or a role before the verb by the one it stands
// in apposition to: "sa présidente, Aïcha Roy" .
func withApposition(l *line.Line, from int, s line.Span) line.Span {
	if l.Lang == "fr" && l.Is(s.From-1, ",") && l.Is(s.From, "le", "la", "l'") && l.IsRoleAt(s.From+1) {
		// "Roy, le président de la commission se dit": the name opens the sentence
		if b, ok := l.NounBack(from, s.From-1); ok && b.From <= from+1 && l.StartsName(b.From) && b.To-b.From <= 3 && !l.Ordinary(b.From) && l.NameIn(b).To == b.To {
			return line.Span{From: b.From, To: s.To}
		}
	}
	if !l.Is(s.From-1, ",") || !l.StartsName(s.From) {
		return s
	}
	before, ok := l.NounBack(from, s.From-1)
	if !ok || l.HasPersonName(before) || before.To-before.From > line.LongestSetOff || l.HasVerb(before) {
		return s
	}
	if !l.G.Dets.Has(l.Low(before.From)) && !(before.From == from && l.RoleIn(before)) {
		return s
	}
	if l.Lang == "fr" && l.Is(before.From-1, "parmi", "outre", "malgré", "après", "avant", "pendant", "depuis", "dans", "lors") {
		return s // "Parmi les firmes touchées, Norvex a annoncé"
	}
	if l.Lang == "fr" && l.HasAnd(s) && !l.Is(before.From, "les", "ses", "leurs", "des", "deux", "ces") {
		return s // "accuse la Norlande, Oslo et Bonn l’ont dit": two names, and nobody before them
	}
	if l.Lang == "en" && (!l.RoleIn(before) || before.From > from+2) && !l.HasAnd(s) {
		return s // "They came after a fire, Roy said"
	}
	return line.Span{From: before.From, To: s.To}
}

// withList widens the end of an enumeration by its beginning: "Orvane, Zephrun
// et une dizaine d’autres".
func withList(l *line.Line, from int, s line.Span) line.Span {
	if !l.HasAnd(s) {
		return s
	}
	for l.Is(s.From-1, ",") {
		i := s.From - 2
		for i >= from && l.IsWord(i) && l.Toks[i].Cap {
			i--
		}
		if i+1 >= s.From-1 || i >= from && !l.Is(i, ",") && l.IsWord(i) && !l.G.Dets.Has(l.Low(i)) {
			break
		}
		if i >= from && l.G.Dets.Has(l.Low(i)) {
			i--
		}
		s.From = i + 1
	}
	return s
}
