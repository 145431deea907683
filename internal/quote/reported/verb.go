package reported

import (
	"strings"

	"recoupe/internal/quote/content"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
)

// reportedBy reads what the verb v reports.
func reportedBy(l *line.Line, from, end int, v line.Verb) (Speech, bool) {
	at := speaker.Attribution{Cue: v.Span, Verb: v.Cue, Hedged: v.Hedged, OK: true, Strong: true}
	if v.Pronoun >= 0 {
		return hung(l, from, end, v, at)
	}
	if ruleOf(l, v, end) || l.Lang == "en" && v.Kind == cue.Finite && l.Is(v.To, "by") && strings.HasSuffix(l.Low(v.To-1), "ed") && !strings.HasSuffix(l.Low(v.To+1), "ing") { // "photo provided by the port"
		return Speech{}, false
	}
	if rep, ok := inverse(l, from, end, v, at); ok {
		return rep, true
	}
	if saidBehind(l, v, end) {
		return Speech{}, false
	}
	if l.Lang == "fr" && l.Is(v.From-1, "beau") {
		for k := v.To; k < end; k++ {
			if l.Is(k, ",") {
				end = k // "La ministre a beau jurer que la digue tiendra, personne n’y croit"
			}
		}
	}
	if narrated(l, from, v) {
		told, ok := content.After(l, v, v.Cue, end)
		return Speech{told, at}, ok
	}
	group := v.From
	if v.Kind == cue.Infinitive && (l.Lang == "fr" || l.Lang == "en") {
		group = speaker.GovernorOf(l, from, v.From)
	}
	doer, have := subject.Before(l, from, group)
	if s, ok := doerOf(l, from, end, v); ok {
		doer, have = s, true
	}
	if s, ok := speaker.Unstated(l, from, v, end); ok {
		doer, have = s, true
	} else if v.Kind == cue.Infinitive && l.Lang == "fr" && (l.Is(group-1, "pour") || l.Is(group-2, "afin") || l.Is(group-1, "afin")) {
		return Speech{}, false
	}
	if have && saidLater(l, from, end, v, doer) {
		return Speech{}, false
	}
	if comma, s := speaker.Fronted(l, from, v, end); comma > 0 {
		at.Speaker = s
		content, ok := content.After(l, v, v.Cue, comma)
		return Speech{content, at}, ok
	}
	if l.Lang == "en" {
		if s, ok := speaker.SetIn(l, from, v, end); ok {
			at.Speaker = s
			return Speech{line.Span{From: from, To: end}, at}, !l.QuotesIn(from, v.From)
		}
		if rep, decided, ok := trailed(l, from, end, v, at, doer, have); decided {
			return rep, ok
		}
	}
	if have && l.Lang == "fr" && v.Kind == cue.Gerund && l.TimeOrManner(doer) {
		if s, ok := subject.Main(l, from, v.From); ok && s.To < v.From {
			doer = s // "Ce matin, la firme a surpris, annonçant"
		}
	}
	if !have {
		if v.Kind == cue.Gerund || v.Kind == cue.Infinitive || l.And(v.From-1) || l.Is(v.From-1, ",") {
			doer, have = subject.Main(l, from, v.From)
		}
		// Spanish, Italian and Portuguese do without: "dijo que"
		dropped := (l.Lang == "es" || l.Lang == "it" || l.Lang == "pt") && v.Kind != cue.Gerund && v.Cue.That && l.G.That.Has(l.Low(v.To))
		if !have && !dropped && (v.From-from > 2 || v.Kind != cue.Gerund) {
			return Speech{}, false
		}
	}
	if v.Kind == cue.Infinitive && l.Lang == "fr" && (askedOf(l, v.From) || avoided(l, group, v.From) || goodToSay(l, v.From) || leftToKnow(l, v.From)) {
		return Speech{}, false
	}
	if unsaid(l, v, doer, have) {
		return Speech{}, false
	}
	at.Speaker = doer
	told, ok := content.After(l, v, v.Cue, end)
	if ok && subject.RelativeAt(l, from, v) {
		told.To = subject.RelativeEnd(l, told)
	} else if ok && opensClause(l, from, v) {
		told.To = clauseEnd(l, told)
	}
	if !ok && l.Lang == "en" && textual.Has(v.Cue.Lemma) && content.DocumentIn(l, doer) {
		told, ok = content.ThingAfter(l, v.To, end)
	}
	if !ok || l.Lang == "en" && (told.To-told.From <= line.FewWords && l.Is(told.To-1, "said", "says") || doer.From == from && l.Is(v.From-1, "who") && !l.Is(v.From-2, ",") && verbsIn(l, told) == 1) {
		return Speech{}, false // "the yard that leased the barge said", "The guard who found the boat sees it": another verb's subject
	}
	return Speech{told, at}, true
}

// saidLater reports whether an English participle only tells more of whom a verb of saying further on is
// about: "A keeper hoping to retire said".
func saidLater(l *line.Line, from, end int, v line.Verb, doer line.Span) bool {
	if l.Lang != "en" || v.Kind != cue.Gerund || doer.From > from+1 || doer.To != v.From {
		return false
	}
	for k := v.To; k < min(end, v.To+line.LongestSaid); k++ {
		w, ok := l.VerbAt(k, end)
		if !ok || w.Kind != cue.Finite || w.Cue.Quiet {
			continue
		}
		s, found := subject.Before(l, from, w.From)
		return found && s.From == doer.From
	}
	return false
}

// opensClause reports whether a French or English verb stands in a clause that leads into its sentence: "Après
// que la ligue a exigé un vote, Ana Roy a cédé", "dont la ligue exigeait le départ, Ana Roy a cédé", "While Ana Roy said no, the board went on".
func opensClause(l *line.Line, from int, v line.Verb) bool {
	if l.Lang == "en" {
		return (v.Kind == cue.Finite || grammar.EnBe.Has(l.Low(v.From-1))) && l.Is(from, "while", "when", "although", "though", "after", "since", "because", "if", "asked", "as") && l.Toks[from].Cap
	}
	if l.Lang != "fr" {
		return false
	}
	for k := v.From - 1; k >= max(from, v.From-line.LongestNoun) && l.IsWord(k); k-- {
		if l.Is(k, "dont", "où", "alors", "quand", "lorsque", "lorsqu'", "puisque", "si", "comme") || l.Is(k, "que", "qu'") && l.Is(k-1, "après", "alors", "tandis", "bien") {
			return true
		}
	}
	return false
}

// clauseEnd returns where what is said in such a clause ends: at the comma behind which somebody
// stands with a verb.
func clauseEnd(l *line.Line, c line.Span) int {
	if l.Lang == "en" {
		return mainClause(l, c)
	}
	for k := c.From + 1; k+2 < c.To; k++ {
		if l.Is(k, ",") && l.Is(k+1, "on") {
			return k
		}
		if !l.Is(k, ",") || !l.StartsName(k+1) && !l.Is(k+1, "le", "la", "l'", "les", "il", "elle", "ils", "elles") {
			continue
		}
		n := k + 2
		for l.IsWord(n) && n < min(c.To, k+line.LongestNoun) && !grammar.FrAux.Has(l.Low(n)) {
			n++
		}
		if n < c.To && grammar.FrAux.Has(l.Low(n)) && !l.Toks[n].Cap {
			return k
		}
		if s, ok := subject.Main(l, k+1, c.To); ok && s.From == k+1 && l.HasPersonName(s) && l.FrDoes(s.To) {
			return k
		}
	}
	return c.To
}

// mainClause returns the comma behind which an English sentence goes on with somebody and a verb, after
// the clause that opened it and said c.
func mainClause(l *line.Line, c line.Span) int {
	for k := c.From + 1; k+2 < c.To; k++ {
		if !l.Is(k, ",") || !l.StartsName(k+1) && !l.G.Dets.Has(l.Low(k+1)) && !l.G.Pronouns.Has(l.Low(k+1)) && !l.Is(k+1, "someone", "others") {
			continue
		}
		for n := k + 2; n < min(c.To, k+line.LongestNoun) && l.IsWord(n); n++ {
			if l.Toks[n].Cap {
				continue
			}
			v, ok := l.VerbAt(n, c.To)
			if ok && v.Kind == cue.Finite || grammar.EnAux.Has(l.Low(n)) && !l.Is(n, "'s") || subject.PastVerb(l, n, c.To) || l.EnVerb(n) {
				return k
			}
		}
	}
	return c.To
}

// verbsIn counts the verbs of an English clause, auxiliaries among them.
func verbsIn(l *line.Line, c line.Span) (n int) {
	for k := c.From; k < c.To; k++ {
		if grammar.EnAux.Has(l.Low(k)) && !l.Is(k, "'s") || l.EnVerb(k) || subject.PastVerb(l, k, c.To) {
			n++
		}
	}
	return n
}

// textual are English verbs by which a text says a thing.
var textual = grammar.Words("find show indicate reveal suggest")

// hung reads an aside by its pronoun: "Nul, promet-il, ne sera …", "…,
// assure-t-elle".
func hung(l *line.Line, from, end int, v line.Verb, at speaker.Attribution) (Speech, bool) {
	at.Speaker = line.Span{From: v.Pronoun, To: v.Pronoun + 1}
	if l.Is(v.Pronoun, "on") && l.Lang == "fr" {
		if a := speaker.Inverted(l, v, end); a.OK {
			at.Speaker = a.Speaker
		}
	}
	if v.From == from || !l.Is(v.From-1, ",", "–", "—") && v.To < end {
		return Speech{}, false
	}
	to := end
	if at.Speaker.To >= end || v.To >= end {
		to = v.From
	}
	for k := v.From - 2; l.Lang == "fr" && k > from; k-- {
		if l.Is(k, ":") {
			from = k + 1 // "Il ne décolère pas : la digue, dit-il, est une passoire"
		}
	}
	return Speech{line.Span{From: from, To: to}, at}, !l.QuotesIn(from, v.From) && (wordsOutside(l, from, v.From) || l.G.And.Has(l.Low(v.To+1)) || l.Is(v.To+1, "mais"))
}

// inverse reads "…, a indiqué X": the whole sentence before the verb, or around
// it where it is an aside near the beginning.
func inverse(l *line.Line, from, end int, v line.Verb, at speaker.Attribution) (Speech, bool) {
	first := line.PastReflexive(l, v.From) // "…, s’est félicité le maire"
	if l.Lang == "en" || first <= from || !l.Is(first-1, ",") || v.Kind == cue.Gerund || v.Kind == cue.Infinitive || l.G.That.Has(l.Low(v.To)) || l.Is(v.To, "à") && l.Is(v.To+1, "ce") && l.G.That.Has(l.Low(v.To+2)) {
		return Speech{}, false
	}
	s, ok := subject.After(l, speaker.PastAdjunct(l, v.To, end), end)
	if ok && grammar.Southern(l.Lang) && l.G.Dets.Has(l.Low(s.From)) && !someone(l, s) && l.WordIn(",", from, first-1) && l.HasPersonName(line.Span{From: from, To: first - 1}) && !southernVerbIn(l, from, first-1) {
		return Speech{}, false // "El técnico, Joel Roy, lamentó la derrota": its object
	}
	if ok && l.Lang == "fr" && ofObjects.Has(v.Cue.Lemma) && l.G.Dets.Has(l.Low(s.From)) && !someone(l, s) {
		return Speech{}, false // "Le maire, qui rentrait de Sarle, a salué son action": its object
	}
	if ok && l.Lang == "fr" && l.G.Dets.Has(l.Low(from)) && (l.Is(from+2, "qui") || l.Is(from+3, "qui")) && !l.WordIn(",", from, from+3) && !someone(l, s) {
		return Speech{}, false // "Les riverains qui attendent, depuis lundi, racontent leur nuit"
	}
	if ok && l.Lang == "fr" && l.Is(v.To, "à", "au", "aux") && !someone(l, s) {
		return Speech{}, false // "Ana Roy, qui présidait, prédit au projet le même sort": what, not who
	}
	if first < v.From && (l.Is(s.From, "du", "des", "de", "d'") || !someone(l, s)) {
		return Speech{}, false // "le matelot, de quart hier, s’étonne du bruit": of what, not who
	}
	if l.Lang == "fr" && ok && l.Is(s.From-1, "de", "d'") {
		return Speech{}, false // "Le maire, Joël Roy, était déçu de ses rameurs": of what, not who
	}
	if apposed(l, from, first-1) || l.Is(first-2, "lui", "elle", "eux", "elles") && l.Is(first-3, ",") || ok && l.G.That.Has(l.Low(s.From-1)) {
		return Speech{}, false // "c’est ainsi que Joël Roy, le syndic, décrit le chantier"
	}
	aside := l.Lang == "fr" && l.Is(s.To, ",")
	if !ok || content.PartOfDay(l, s.From) || first-from < 3 && !(aside && first-from == 2 && l.IsWord(from)) || l.QuotesIn(from, first) || l.Toks[v.To].Clitic || !l.StartsName(s.From) && !l.G.Dets.Has(l.Low(s.From)) ||
		!l.Closes(s.To, end) || nounsOnly(l, from, first-1) && !(aside && verbAt(l, s.To+1)) && !toldBy(l, from, v, s) && !inMarksBefore(l, from, first, s) || l.G.That.Has(l.Low(s.To)) || l.IsQuote(s.To) {
		return Speech{}, false
	}
	if l.Lang == "de" {
		verb := false
		for k := from; k < first-1; k++ {
			verb = verb || l.VerbLike(k, first) || l.MoodAt(k, k+1) == k
		}
		if !verb {
			return Speech{}, false // "Der Leiter, Jan Roy, kommentierte …"
		}
	}
	if l.Is(first-2, "ans") && l.Toks[first-3].Kind == token.Number && l.Is(first-4, ",") {
		return Speech{}, false // "Ana Roy, 71 ans, résume …"
	}
	at.Speaker = s
	if aside && verbAt(l, s.To+1) && nounsOnly(l, from, first-1) {
		return Speech{line.Span{From: from, To: end}, at}, !l.QuotesIn(from, first) // "Le port, explique la maire, rouvrira"
	}
	if l.Is(s.To, ",") && end-s.To > 5 && first-from <= 7 && !(l.Lang == "fr" && clauseBefore(l, from, first-1)) {
		return Speech{line.Span{From: from, To: end}, at}, !l.QuotesIn(from, end)
	}
	return Speech{line.Span{From: from, To: first}, at}, true
}

// southernVerbIn reports whether an Italian, Spanish or Portuguese verb stands between from and to.
func southernVerbIn(l *line.Line, from, to int) bool {
	for k := from; k < to; k++ {
		if l.SouthernVerb(k) || grammar.SouthernAux.Has(l.Low(k)) {
			return true
		}
	}
	return false
}

// verbAt reports whether a French verb group opens at i, whose subject then stands before what is
// set in between: "La loi, a rappelé la maire, n’interdit rien".
func verbAt(l *line.Line, i int) bool {
	return l.Is(i, "ne", "n'") || l.FrVerb(i)
}

// ofObjects are French verbs of saying behind which a thing is more often their object than their
// subject.
var ofObjects = grammar.Words("saluer demander exiger réclamer condamner critiquer défendre accuser rejeter approuver redouter craindre prôner préconiser recommander vanter louer privilégier")

// toldBy reports whether a French verb that takes nobody for its object has somebody behind it,
// with nothing after: then a clause stands before it, though no word there shows its verb, as
// few do in the present: "La piscine quitte le quartier, a déclaré le maire."
func toldBy(l *line.Line, from int, v line.Verb, s line.Span) bool {
	return l.Lang == "fr" && (frSpeech.Has(v.Cue.Lemma) && v.From-from > line.FewWords || l.G.Dets.Has(l.Low(from)) && !ofObjects.Has(v.Cue.Lemma)) && !l.WordIn(",", from, v.From-1) && !l.Is(s.To, ",") && someone(l, s)
}

// inMarksBefore reports whether a quotation ends with the comma before the French verb at i, in a
// clause without another comma, and somebody stands behind the verb: no comma parts a subject from
// its verb, so that the verb of the clause is within the marks, « La digue « tient bon », a salué la
// mairie ».
func inMarksBefore(l *line.Line, from, i int, s line.Span) bool {
	if l.Lang != "fr" || !l.IsQuote(i-2) || l.WordIn(",", from, i-1) {
		return false
	}
	return someone(l, s)
}

// saidBehind reports whether a French verb follows a quotation and a comma and who says that stands
// behind it, so that what follows is no object: "C’est « une faute », fustige Ana Roy, la maire".
func saidBehind(l *line.Line, v line.Verb, end int) bool {
	first := line.PastReflexive(l, v.From)
	if l.Lang == "en" && v.Kind == cue.Finite && l.IsQuote(v.From-1) && v.From >= 2 && l.IsWord(v.From-2) {
		s, ok := subject.After(l, v.To, end) // "Both lines “saw the port as sinking,” said Joel Roy, who sat on the board"
		return ok && l.HasPersonName(s)
	}
	if l.Lang != "fr" || v.Kind == cue.Gerund || v.Kind == cue.Infinitive || !l.Is(first-1, ",") || !l.IsQuote(first-2) || v.To >= end {
		return false
	}
	s, ok := subject.After(l, v.To, end)
	return ok && (l.StartsName(s.From) || l.Is(s.From, "le", "la", "l'") && someone(l, s)) && l.Closes(s.To, end)
}

// someone reports whether a phrase names somebody or a body.
func someone(l *line.Line, s line.Span) bool {
	return l.BeginsSomebody(s) || l.G.Dets.Has(l.Low(s.From)) && l.HasName(line.Span{From: s.From + 1, To: s.To})
}

// frSpeech are French verbs that have what is said for their object, and nobody.
var frSpeech = grammar.Words("dire déclarer annoncer indiquer préciser expliquer ajouter affirmer confier souligner")

// clauseBefore reports whether what stands before a French verb is a clause by
// itself, so that what follows the speaker says no more of it: "La digue tiendra,
// a assuré le préfet, lors d’une réunion".
func clauseBefore(l *line.Line, from, to int) bool {
	for i := from + 1; i < to; i++ {
		if l.FrVerb(i) && !(l.Is(i, "a") && i == from+1) {
			return true
		}
	}
	return false
}

// trailed reads an English source after what it says, or in its midst: "…, X
// said", "…, said X", "The test, X said, was …". decided says that it is read,
// for good or ill.
func trailed(l *line.Line, from, end int, v line.Verb, at speaker.Attribution, subject line.Span, have bool) (rep Speech, decided, ok bool) {
	speech := v.Cue.That && !v.Cue.Quiet || cue.Speaks("en", v.Cue.Lemma)
	if have && subject.From > from+1 && l.Is(subject.From-1, ",") && opening(l, from, subject.From, v, end) {
		return Speech{}, false, false // "In the House, lawmakers said on Monday that"
	}
	if have && content.QuoteFollows(l, v.To, end) && subject.From > from+1 && l.Is(subject.From-1, ",") && adverbialFrom(l, from) {
		return Speech{}, true, false // "Despite her age, she said, “…”": the quotation is what she said
	}
	if have {
		if s, ok := asideBy(l, from, end, v); ok {
			at.Speaker = s
			return Speech{line.Span{From: from, To: end}, at}, true, !l.QuotesIn(from, s.From)
		}
		if l.G.Subs.Has(l.Low(from)) && l.G.Pronouns.Has(l.Low(subject.From)) && v.To < end && l.G.Preps.Has(l.Low(v.To)) && content.ClauseBeyond(l, v.To, end) > v.To {
			return Speech{}, false, false // "While the mayor is away, she said on Monday she agrees"
		}
		// nothing follows the verb, or only when and to whom
		if subject.From > from+3 && l.Is(subject.From-1, ",") && tailOnly(l, v, end) && !negated(l, v) && !l.Is(subject.To, "who") && !l.Is(subject.From, "including", "such", "like", "with") {
			at.Speaker = subject
			return Speech{line.Span{From: from, To: subject.From}, at}, true, !l.QuotesIn(from, subject.From)
		}
	}
	if v.From > from && l.Is(v.From-1, ",") && v.Kind == cue.Finite && speech && !describes(l, from, v.From) {
		if s, ok := turned(l, from, end, v); ok {
			at.Speaker = s
			return Speech{line.Span{From: from, To: v.From}, at}, true, true
		}
	}
	return Speech{}, false, false
}

// turned reads the subject behind an English verb that ends its sentence: "…, said X". Who is
// not named by a name alone must follow a clause, which then is what was said.
func turned(l *line.Line, from, end int, v line.Verb) (line.Span, bool) {
	s, ok := subject.After(l, v.To, end)
	if !ok || !l.Closes(s.To, end) || l.QuotesIn(from, v.From) || v.Cue.Lemma == "tell" {
		return line.Span{}, false // "Roy, though, told Ana Brun": whom
	}
	if !l.StartsName(s.From) && !(l.G.Dets.Has(l.Low(s.From)) && s.To-s.From >= 2 && content.ClauseAt(l, from, v.From)) {
		return line.Span{}, false
	}
	return s, cue.Speaks("en", v.Cue.Lemma) || s.To >= end && l.HasPersonName(s)
}

// opening reports whether what stands from from to to before an English subject only
// leads into its sentence: "In both cases, the mayors responded", "Sounding tired,
// she explained".
func opening(l *line.Line, from, to int, v line.Verb, end int) bool {
	if l.G.Preps.Has(l.Low(from)) {
		return to-from <= 6 && (thatSoon(l, v.To, end) || l.Is(v.To, "to") && !l.AuxIn(from, to))
	}
	return v.To < end && len(l.Low(from)) > 5 && strings.HasSuffix(l.Low(from), "ing") && l.Toks[from].Cap && !l.AuxIn(from, to) && !l.HasVerb(line.Span{From: from + 1, To: to})
}

// thatSoon reports whether "that" follows the English verb that ends at i, behind
// when and to whom it was said.
func thatSoon(l *line.Line, i, end int) bool {
	for k := i; k < min(end, i+6) && l.IsWord(k); k++ {
		if l.G.That.Has(l.Low(k)) {
			return true
		}
	}
	return false
}

// adverbialFrom reports whether an English sentence opens at i by when, how or in
// spite of what.
func adverbialFrom(l *line.Line, i int) bool {
	return l.G.Preps.Has(l.Low(i)) || l.G.Subs.Has(l.Low(i)) || l.Is(i, "asked", "despite", "questioned", "pressed", "speaking", "still", "then", "later", "instead", "meanwhile")
}
