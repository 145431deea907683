package subject

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// describedIn returns whom the words before i describe, where they are a clause
// that is not theirs: "the woman who runs the choir says", "the widow of a man
// who was told the boat was safe says". What stands before the verb at i is of
// the clause.
func describedIn(l *line.Line, from, i int) (line.Span, bool) {
	const longest = 10
	for k := i - 1; k > max(from, i-longest) && l.IsWord(k) && !l.G.Subs.Has(l.Low(k)) && !l.G.That.Has(l.Low(k)); k-- {
		if l.Is(k, "who", "qui") || l.Is(k, "which") && !l.G.Preps.Has(l.Low(k-1)) {
			if !l.IsWord(k-1) || l.Toks[k+1].Cap || l.G.Dets.Has(l.Low(k+1)) || l.G.Pronouns.Has(l.Low(k+1)) {
				return line.Span{}, false
			}
			return l.NounBack(from, k)
		}
	}
	return line.Span{}, false
}

// RelativeAt reports whether a French or English verb stands in a relative clause set off by
// a comma, or in English is a participle that a comma sets off: "la mairie, qui dénonce un vol, a porté
// plainte", "Ana Roy, hoping to win, sold it".
func RelativeAt(l *line.Line, from int, v line.Verb) bool {
	k := v.From - 1
	if l.Lang == "en" && v.Kind == cue.Gerund && l.Is(k, ",") && k > from && l.Named(k-1) {
		return true
	}
	for k > from && Skippable(l, k) {
		k--
	}
	return k > from && l.Is(k-1, ",") && (l.Lang == "fr" && l.Is(k, "qui") || l.Lang == "en" && l.Is(k, "who", "which"))
}

// RelativeEnd returns where what is said in such a clause ends: at the comma
// after which the clause around it goes on with its verb.
func RelativeEnd(l *line.Line, c line.Span) int {
	for k := c.From + 1; k+1 < c.To; k++ {
		if !l.Is(k, ",") {
			continue
		}
		if l.Lang == "en" && (grammar.EnAux.Has(l.Low(k+1)) || PastVerb(l, k+1, c.To)) {
			return k
		}
		j := k + 1
		for j < c.To && (l.Is(j, "ne", "n'", "se", "s'", "y", "en")) {
			j++
		}
		if l.FrVerb(j) {
			return k
		}
		if v, ok := l.VerbAt(j, c.To); ok && v.Kind == cue.Finite && v.Pronoun < 0 {
			return k
		}
	}
	return c.To
}

// whereOn returns the body that "on" at p stands for, where its sentence opens
// with where that is: "À la mairie, on assure", "Chez Norvex, on jure".
func whereOn(l *line.Line, from, p int) (line.Span, bool) {
	if l.Lang != "fr" || !l.Is(p, "on") {
		return line.Span{}, false
	}
	if l.Is(p-1, "l'") && l.Is(p-2, "où") {
		p -= 2 // "Chez Norvex, où l’on jure"
	}
	s, ok := Where(l, from, p)
	return s, ok && l.Is(p-1, ",") && (s.To == p-1 || l.Is(s.To+1, "où"))
}

// Where reads with whom or at which body a French sentence that begins at from says it is: "Chez
// Norvex, …", "À la mairie, …". "On" speaks for them.
func Where(l *line.Line, from, end int) (line.Span, bool) {
	for from < end && !l.IsWord(from) {
		from++
	}
	i := from + 1
	switch {
	case l.Lang != "fr":
		return line.Span{}, false
	case l.Is(from, "chez", "au"), l.Is(from, "à") && l.Is(i, "la", "l'"), l.Is(from, "en") && role.BodiesShe.Has(l.Low(i)): // "En mairie, on"
	case l.Is(from, "du") && l.Is(i, "côté") && l.Is(i+1, "de", "du", "des"):
		i += 2
	case l.Is(from, "dans") && l.Is(i+1, "entourage", "rangs", "camp", "équipe"):
	default:
		return line.Span{}, false
	}
	s := line.Span{From: i, To: l.NounForward(i, end)}
	return s, l.Is(s.To, ",") && s.To > i && !l.TimeIn(s)
}

// lastOf narrows a French phrase that begins with a verb to the last thing it
// names: "a donné raison à leur employeur, qui réclame", "couper court aux
// calculs de la direction, qui parle".
func lastOf(l *line.Line, s line.Span) line.Span {
	for k := s.To - 2; l.Lang == "fr" && k > s.From; k-- {
		if l.Is(k, "au", "aux") && l.IsRoleAt(k+1) && (l.Is(k-1, "jusqu'") || !l.Toks[s.From].Cap && !l.G.Dets.Has(l.Low(s.From)) && !l.IsRoleAt(s.From)) {
			return line.Span{From: k, To: s.To} // "a surpris jusqu’au maire, qui"
		}
	}
	if l.Lang != "fr" || l.Toks[s.From].Cap || l.G.Dets.Has(l.Low(s.From)) || !grammar.FrInfinitive(l.Low(s.From), "") && !l.FiniteAt(s.From-1) {
		return s
	}
	for k := s.To - 1; k > s.From; k-- {
		if l.G.Dets.Has(l.Low(k)) {
			return line.Span{From: k, To: s.To}
		}
	}
	return s
}

// bodyLast narrows a French phrase whose head says nothing to the body that it
// names last: "une riposte de l'organisation, qui affirme".
func bodyLast(l *line.Line, s line.Span) line.Span {
	if l.Lang != "fr" || l.NamesSomebody(s) {
		return s
	}
	for k := s.To - 1; k > s.From+1; k-- {
		if grammar.FrDets.Has(l.Low(k)) && l.Is(k-1, "de") && l.BodyIn(line.Span{From: k, To: s.To}, story.GenderUnknown) {
			return line.Span{From: k, To: s.To}
		}
	}
	return s
}

// TopicOf returns what a sentence turns to before the pronoun at i: "As for the
// woman who beat her, she", "Quant au maire, il".
func TopicOf(l *line.Line, i int) (line.Span, bool) {
	if !l.Is(i-1, ",") {
		return line.Span{}, false
	}
	for k := i - 2; k > max(0, i-line.LongestSaid) && !l.IsQuote(k) && !token.IsStop(l.Toks[k]); k-- {
		if l.Is(k-1, "as") && l.Is(k, "for") || l.Is(k-1, "quant") && l.Is(k, "à", "au", "aux") {
			s := line.Span{From: k + 1, To: i - 1}
			return s, !s.Empty() && !l.G.Pronouns.Has(l.Low(s.From)) && !l.Is(s.From, "lui", "elle", "eux", "elles", "him", "her", "them")
		}
	}
	return line.Span{}, false
}

// HeadOfClause reports whether a phrase tells who is meant by what they did, "the
// woman who beat her", and has no name before it.
func HeadOfClause(l *line.Line, s line.Span) (line.Span, bool) {
	for k := s.From + 1; k < s.To; k++ {
		if l.Is(k, "who", "qui") {
			return s, !l.HasName(line.Span{From: s.From, To: k})
		}
	}
	return s, false
}

// pastParticiple returns where the subject begins of a French sentence that opens
// with how it was found: "Attablée au bar, Ana Roy", "Arrivé mardi, le maire".
func pastParticiple(l *line.Line, i, to int) int {
	if l.Lang != "fr" || i >= to || !l.Toks[i].Cap || startsWithDet(l, i) {
		return i
	}
	w := l.Low(i)
	if !moods.Has(w) && !grammar.FrInE(w) && !participial(w) {
		return i
	}
	if l.Given(i) != lexicon.NotGiven || l.Is(i+1, ",") {
		return i
	}
	for k := i + 1; k < min(to-1, i+line.LongestSetOff) && (l.IsWord(k) || l.Is(k, ",")); k++ {
		if l.Is(k, ",") {
			if l.StartsName(k+1) || l.Is(k+1, "le", "la", "l'", "les", "il", "elle", "ils", "elles") {
				return k + 1
			}
			return i
		}
		if grammar.FrAux.Has(l.Low(k)) || l.Toks[k].Cap && k == i+1 {
			return i // a sentence of its own, or a name
		}
	}
	return i
}

// participial reports whether a French word that opens a sentence may be a participle, by its ending:
// "Postés", "Réunies", "Venue", "Assis", "Rentrant".
func participial(w string) bool {
	for _, e := range [...]string{"és", "ées", "is", "ise", "ises", "ant", "venu", "venue", "venus", "venues"} {
		if strings.HasSuffix(w, e) && len(w) > len(e) {
			return true
		}
	}
	return false
}

// moods are French adjectives by which a sentence opens with how somebody feels: "Soucieux de
// rassurer, le maire".
var moods = grammar.Words("soucieux soucieuse conscient consciente désireux désireuse fier fière furieux furieuse inquiet inquiète soucieuses conscients fiers furieuses inquiets inquiètes")

// startsWithDet reports whether a determiner or a preposition stands at i.
func startsWithDet(l *line.Line, i int) bool {
	return l.G.Dets.Has(l.Low(i)) || l.G.Preps.Has(l.Low(i))
}

// heldBy reports whether the word at k is such a verb, and no noun.
func heldBy(l *line.Line, k int) bool {
	return cue.Holds.Has(l.Low(k)) && (l.Low(k) != "porte" || l.Is(k+1, "sur")) && !l.G.Dets.Has(l.Low(k-1)) && !l.G.Preps.Has(l.Low(k-1))
}

// clauseOwner reads whom a relative clause or a participle describes that ends with what stands at to,
// before the verb at i.
func clauseOwner(l *line.Line, from, to, i int) (line.Span, bool) {
	if b, in := describedIn(l, from, to); in && l.Lang == "en" {
		return b, true
	}
	return beforeParticiple(l, from, to, i)
}

// beforeParticiple reads whom English tells more of by what they do to what stands at to, right before the verb
// at i: "Officers searching the wreck said", "A baker hoping to succeed the mayor said", "A baker with a habit of
// teasing the council said".
func beforeParticiple(l *line.Line, from, to, i int) (line.Span, bool) {
	k := to - 1
	if w := l.Low(k); l.Lang == "fr" && len(w) > 5 && strings.HasSuffix(w, "ant") && k > from && !l.Toks[k].Cap && !l.G.Preps.Has(w) && !l.G.Adverbs.Has(w) && !l.IsRoleAt(k) && l.G.Dets.Has(l.Low(to)) && !l.G.Dets.Has(l.Low(k-1)) && !l.Is(k-1, "en") {
		b, found := l.NounBack(from, k)
		return b, found && l.BeginsSomebody(b) && !l.HasVerb(b) // "Un homme portant un drapeau"
	}
	if l.Is(k-1, "to") {
		k -= 2
	}
	v, verb := l.VerbAt(i, len(l.Toks))
	if l.Lang != "en" || k <= from || len(l.Low(k)) < 6 || !strings.HasSuffix(l.Low(k), "ing") || l.Toks[k].Cap || l.IsRoleAt(k) || enIngs.Has(l.Low(k)) || !verb || v.Kind != cue.Finite {
		return line.Span{}, false
	}
	if l.Is(k-1, "of", "for", "by", "after", "without") {
		b, found := Main(l, from, i)
		return b, found && b.To < k && !l.WordIn(",", b.To, i) && !l.HasVerb(b)
	}
	b, found := l.NounBack(from, k)
	return b, found && !l.G.Pronouns.Has(l.Low(b.From)) && !grammar.EnAux.Has(l.Low(k-1)) && !l.G.Adverbs.Has(l.Low(k-1)) && !l.HasVerb(b)
}

// enIngs are English words in -ing that are no participles, or nouns as often.
var enIngs = grammar.Words("something anything nothing everything during evening morning building meeting hearing filing ruling briefing wedding funding housing training opening spring")
