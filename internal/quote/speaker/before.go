package speaker

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
)

// Before reads the cue that leads into the quotation at i: "X a dit :", "X said
// that", "il promet de", or a bare "X :".
func Before(l *line.Line, start, lo, i int) Attribution {
	colon := l.Is(i-1, ":")
	if s, ok := sharedBy(l, lo, i-1); ok && colon {
		return Attribution{Speaker: s, Cue: line.Span{From: i - 1, To: i}, OK: true}
	}
	if at := answered(l, lo, i); at.OK {
		return at
	}
	if at := wordsFrom(l, lo, i); at.OK {
		return at
	}
	if at := inWhoseView(l, start, i); at.OK {
		return at
	}
	if colon && grammar.Southern(l.Lang) {
		if s, ok := presented(l, lo, i-1); ok {
			return Attribution{Speaker: s, Cue: line.Span{From: i - 1, To: i}, OK: true}
		}
	}
	if at, ok := nearestVerb(l, start, lo, i); ok {
		return at
	}
	if at := Source(l, lo, i); at.OK {
		return at
	}
	if at := wantedBy(l, start, i); at.OK {
		return at
	}
	if !colon {
		for k := i - 2; k > lo; k-- {
			if !l.Is(k, ":") {
				continue
			}
			at := statementBy(l, lo, k)
			if told, ok := nearestVerb(l, start, lo, k+1); !at.OK && ok && l.Lang == "fr" {
				return told // "Ana Roy raconte la nuit : il y a eu « un souffle »"
			}
			return at
		}
		return Attribution{}
	}
	return beforeColon(l, lo, i)
}

// nearestVerb reads who does the reporting verb that stands nearest before the quotation at i; false
// where none stands there.
func nearestVerb(l *line.Line, start, lo, i int) (Attribution, bool) {
	colon, and := l.Is(i-1, ":"), againThat(l, lo, i)
	for k := i - 1; k >= lo; k-- {
		if !colon && l.Is(k, ";", ":") || token.IsStop(l.Toks[k]) && k+1 < len(l.Toks) && (l.Toks[k+1].Gap || l.IsQuote(k+1)) {
			break
		}
		v, ok := l.VerbAt(k, i)
		if !ok || v.Cue.Quiet || v.To <= and && !opensThat(l, v.To, and) || l.Lang == "en" && l.Is(v.To, "by") && strings.HasSuffix(l.Low(v.From), "ed") && !passiveTold(l, v) {
			continue // "the plan announced by the mayor “would” …"
		}
		if colon && (l.Lang == "en" || l.Lang == "fr") && clauseSince(l, v.To, i-1) {
			return Attribution{}, false
		}
		v = subject.WholeVerb(l, lo, k, i, v)
		if at := bySense(l, start, v, i); at.OK {
			return at, true
		}
		if l.Lang == "fr" && goesOn.Has(v.Cue.Lemma) && (grammar.FrDets.Has(l.Low(v.To)) || l.Is(v.To, "à", "de", "d'")) {
			continue // "poursuivre les recherches"
		}
		if l.Lang == "en" && v.Cue.Lemma == "continue" && v.To < i && !l.Is(v.To, ",", ":") && !l.G.That.Has(l.Low(v.To)) {
			continue // "the work continued despite “many calls”"
		}
		return doneBy(l, start, lo, v, i), true
	}
	return Attribution{}, false
}

// clauseSince reports whether an English clause with somebody for its subject begins at a comma between from
// and to, so that what a verb before from says ends there: "With owners worried about cash, Ana Roy is trying
// out a slogan: “…”".
func clauseSince(l *line.Line, from, to int) bool {
	for k := from; k+2 < to; k++ {
		if !l.Is(k, ",") || !l.StartsName(k+1) && !l.G.Dets.Has(l.Low(k+1)) {
			continue
		}
		s, ok := subject.Main(l, k+1, to)
		if ok && s.From == k+1 && l.NamesSomebody(s) && s.To < to && (l.Lang == "fr" && (l.FrVerb(s.To) || l.HasPersonName(s) && l.FrDoes(s.To)) || l.Lang == "en" && (grammar.EnAux.Has(l.Low(s.To)) && !l.Is(s.To, "'s") || l.EnVerb(s.To) || subject.PastVerb(l, s.To, to))) {
			return true
		}
	}
	return false
}

// againThat returns where the last "and that" or "et que" before i stands, of clauses that one verb
// before it reports: "said that it would close if the council agreed, and that “…”"; -1 if none does.
func againThat(l *line.Line, lo, i int) int {
	for k := i - 2; k > lo; k-- {
		if l.G.And.Has(l.Low(k)) && l.G.That.Has(l.Low(k+1)) {
			for j := lo; j < k; j++ {
				if v, ok := l.VerbAt(j, k); ok && !v.Cue.Quiet && opensThat(l, v.To, k) {
					return k
				}
			}
			break
		}
	}
	return -1
}

// opensThat reports whether the clause that a verb reports opens with its conjunction soon behind it.
func opensThat(l *line.Line, i, end int) bool {
	for k := i; k < min(end, i+line.NearVerb); k++ {
		if l.G.That.Has(l.Low(k)) {
			return true
		}
	}
	return false
}

// beforeColon reads who stands before the colon at i-1, where no verb reports: "X : « … »", "Joël
// Roy, maire : « … »". The colon is a cue, though it names nobody.
func beforeColon(l *line.Line, lo, i int) Attribution {
	if at := statementBy(l, lo, i-1); at.OK {
		return at
	}
	if at := speechOf(l, lo, i-1); at.OK {
		return at
	}
	if grammar.Southern(l.Lang) {
		s, _ := southernColon(l, lastClause(l, lo, i-1), i-1)
		return Attribution{Speaker: s, Cue: line.Span{From: i - 1, To: i}, OK: true}
	}
	if s, ok := cleft(l, lo, i-1); ok {
		return Attribution{Speaker: s, Cue: line.Span{From: i - 1, To: i}, OK: true}
	}
	if s, ok := certainTo(l, lo, i); ok {
		return Attribution{Speaker: s, Cue: line.Span{From: i - 1, To: i}, OK: true}
	}
	s, ok := subject.Main(l, lastClause(l, lo, i-1), i-1)
	if l.Lang == "de" {
		s, ok = GermanSubject(l, lo, i-1)
	}
	if ok && l.Headline && l.Lang == "fr" && eventHead(l, s) {
		return Attribution{Cue: line.Span{From: i - 1, To: i}, OK: true} // "Effondrement du pont : « … »": what it is about
	}
	if l.Lang == "en" && ok && s.To-s.From == 2 && l.Is(s.From, "his", "her", "their") && l.Is(s.From+1, "message", "advice", "warning", "verdict", "plea") {
		return Attribution{Speaker: line.Span{From: s.From, To: s.From + 1}, Cue: line.Span{From: i - 1, To: i}, OK: true} // "His response: “…”"
	}
	if l.Lang == "en" && ok {
		for k := s.From + 1; k+1 < s.To; k++ {
			if l.Is(k, "'s") && (cue.Messages.Has(l.Low(k+1)) || l.Is(k+1, "message", "answer", "reply", "response", "advice", "warning", "verdict", "plea", "words")) {
				s.To = k // "Ana Roy's message to them was blunt: “…”"
			}
		}
	}
	if ok && l.G.Preps.Has(l.Low(s.From-1)) && !l.BeginsSomebody(s) && !l.HasName(s) {
		ok = false // "Puis, sur le pas de la porte : « … »"
	}
	if ok && (l.Lang == "fr" || l.Lang == "en") && !l.NamesSomebody(s) && !l.HasName(s) && !l.G.Pronouns.Has(l.Low(s.From)) && !Texts.Has(l.Low(s.To-1)) {
		if who, only := onlyNamed(l, s.To, i-1); only {
			return Attribution{Speaker: who, Cue: line.Span{From: i - 1, To: i}, OK: true} // "Une chose est sûre pour Ana Roy : « … »"
		}
	}
	if ok && !l.TimeOrManner(s) && (l.Lang == "fr" || l.Lang == "en" || l.Lang == "de" || s.To == i-1 || l.G.Pronouns.Has(l.Low(s.From))) {
		return Attribution{Speaker: s, Cue: line.Span{From: i - 1, To: i}, OK: true}
	}
	return Attribution{Cue: line.Span{From: i - 1, To: i}, OK: true}
}

// onlyNamed returns the one person whom a French or English stretch names with "for", "with" or "from" before
// them, where it names nobody else: "Une chose est sûre pour Ana Roy".
func onlyNamed(l *line.Line, from, to int) (line.Span, bool) {
	one := line.Span{}
	for k := from; k < to; k++ {
		if !l.StartsName(k) || l.Toks[k-1].Cap {
			continue
		}
		s := line.Span{From: k, To: l.NounForward(k, to)}
		if !l.HasPersonName(s) {
			continue
		}
		if !one.Empty() || !l.Is(k-1, "pour", "chez", "for", "from", "with") {
			return line.Span{}, false
		}
		one = s
	}
	return one, !one.Empty()
}

// cleft reads who does what a French sentence sets apart by "c'est": "C’est à midi, au port, que Léa
// Roy a compris : « … »".
func cleft(l *line.Line, lo, to int) (line.Span, bool) {
	if l.Lang != "fr" || !l.Is(lo, "c'") || !l.Is(lo+1, "est", "était") {
		return line.Span{}, false
	}
	for k := lo + 3; k < to; k++ {
		if l.Is(k, "de", "d'") && k <= lo+line.FewWords && l.StartsName(k+1) && l.NounForward(k+1, to) == to {
			return line.Span{From: k + 1, To: to}, true // "C’est le cas de Léa :"
		}
		if l.Is(k, "que", "qu'") && l.StartsName(k+1) {
			n := k + 2
			for n < to && l.Toks[n].Cap {
				n++
			}
			return line.Span{From: k + 1, To: n}, true
		}
	}
	return line.Span{}, false
}

// passiveTold reports whether a form of to be stands before the participle v.
func passiveTold(l *line.Line, v line.Verb) bool { return grammar.EnBe.Has(l.Low(v.From - 1)) }

// wordsFrom reads whose warning, claim or call it is of which English quotes a
// few words at i: "despite warnings from his deputy about “odd bills”".
func wordsFrom(l *line.Line, lo, i int) Attribution {
	k := i - 1
	if l.Lang != "en" || l.IsQuote(i-1) {
		return Attribution{}
	}
	if l.G.Dets.Has(l.Low(k)) {
		k--
	}
	if !l.Is(k, "about", "of", "over", "against", "that", "for") {
		return Attribution{}
	}
	for j := k - 2; j > max(lo, k-line.NearObject) && l.IsWord(j); j-- {
		if l.Is(j, "from", "by") && (cue.EnClaims.Has(l.Low(j-1)) || cue.EnDeeds.Has(l.Low(j-1)) || l.Is(j-1, "complaint", "complaints", "questions", "criticism", "letters", "objections", "praise")) {
			return Attribution{Speaker: line.Span{From: j + 1, To: k}, Cue: line.Span{From: j - 1, To: j}, OK: true, Strong: true}
		}
	}
	return Attribution{}
}

// withWhom reads who does an English verb in -ing that goes on from a clause of somebody
// else's: "The council called it late, with its clerk, Ana Roy, telling reporters …".
func withWhom(l *line.Line, lo int, v line.Verb) (line.Span, bool) {
	if l.Lang != "en" || v.Kind != cue.Gerund {
		return line.Span{}, false
	}
	for k := v.From - 1; k >= max(lo, 1, v.From-line.LongestNoun) && (l.IsWord(k) || l.Is(k, ",")); k-- {
		if !l.Is(k, "with") {
			continue
		}
		s := line.Span{From: k + 1, To: v.From}
		if l.Is(s.To-1, ",") {
			s.To--
		}
		named := !s.Empty() && l.NameIn(s) == s && l.Is(k-1, "ends", "ended", "opens", "opened", "closes", "closed", "begins", "began", "concludes", "concluded") // "the broadcast opens with Ana Roy promising"
		return s, (l.Is(k-1, ",") || l.IsQuote(k-1)) && !s.Empty() && l.HasName(s) || named
	}
	return line.Span{}, false
}

// lastClause returns where the last clause begins of those that a conjunction
// after a comma joins before i: "The train left, and the driver waited".
func lastClause(l *line.Line, lo, i int) int {
	for k := i - 3; k > lo+2; k-- {
		if l.Is(k, ",") && (l.G.And.Has(l.Low(k+1)) || l.Is(k+1, "but", "mais")) && (l.G.Dets.Has(l.Low(k+2)) || l.StartsName(k+2)) && !l.WordIn(",", k+1, i) {
			if s, ok := subject.Main(l, k+2, i); ok && s.To < i {
				return k + 2
			}
			return lo
		}
	}
	return lo
}

// bySense reads French verbs whose subject is not beside them: "la promesse de
// dire", "pour dénoncer", "comme le rappelle X".
func bySense(l *line.Line, start int, v line.Verb, i int) Attribution {
	if l.Lang != "fr" {
		return Attribution{}
	}
	at := Attribution{Cue: v.Span, Verb: v.Cue, OK: true, Strong: true}
	found := false
	switch {
	case v.Kind == cue.Infinitive && (l.Is(v.From-1, "pour") || l.Is(v.From-1, "de", "d'") && l.IsWord(v.From-2) && !l.Is(v.From-2, "et", "avant", "puis", "afin", "tout", "vient", "viennent", "lieu", "loin") && nounAt(l, v.From-2)):
		at.Speaker, found = subject.Main(l, start, v.From)
		found = found && !l.TimeOrManner(at.Speaker)
	case v.Kind == cue.Infinitive && l.Is(v.From-1, "faire", "fait", "font", "faisait", "faisant", "fera") && l.Is(v.To, "à") && l.NounForward(v.To+1, i) > v.To+1:
		at.Speaker, found = line.Span{From: v.To + 1, To: l.NounForward(v.To+1, i)}, true // "ce qui fait dire à Joël Roy que"
	case v.Kind != cue.Gerund && v.Kind != cue.Infinitive && l.Is(v.From-1, "le", "l'") && l.Is(v.From-2, "comme"):
		at.Speaker, found = subject.After(l, v.To, i)
	}
	if !found {
		return Attribution{}
	}
	return at
}

// doneBy finds who does the reporting verb that leads into the quotation at i.
func doneBy(l *line.Line, start, lo int, v line.Verb, i int) Attribution {
	at := Attribution{Cue: v.Span, Verb: v.Cue, OK: true, Strong: true}
	by := func(s line.Span) Attribution { at.Speaker = s; return at }
	if s, found := withWhom(l, lo, v); found {
		return by(s)
	}
	if s, found := Unstated(l, start, v, i); found {
		return by(s)
	}
	if comma, s := Fronted(l, start, v, len(l.Toks)); comma > 0 {
		return by(s)
	}
	at.Hedged = v.Hedged
	if l.Lang == "nl" && v.Kind == cue.Finite && VerbSecond(l, lo, v.From) {
		if s, found := subject.After(l, v.To, i); found {
			return by(s)
		}
	}
	if (l.Lang == "de" || l.Lang == "nl") && l.Is(v.From-1, ",") && l.G.Pronouns.Has(l.Low(v.To)) && l.Is(v.To+1, ",") {
		return by(line.Span{From: v.To, To: v.To + 1}) // "Man habe gesucht, sagt er, „leider ohne Erfolg“"
	}
	if l.Lang == "de" {
		if s, found := GermanSubject(l, lo, i); found && !l.TimeOrManner(s) {
			return by(s)
		}
	}
	from := v.From
	if v.Kind == cue.Infinitive {
		from = GovernorOf(l, lo, v.From)
	}
	if v.Pronoun >= 0 {
		return by(line.Span{From: v.Pronoun, To: v.Pronoun + 1})
	}
	if p := hungBefore(l, start, v); p >= 0 {
		return by(line.Span{From: p, To: p + 1})
	}
	if l.Lang == "fr" && l.Is(i-1, ":") && l.Is(line.PastReflexive(l, v.From)-1, ",") && v.Kind != cue.Gerund && v.Kind != cue.Infinitive {
		// "Faux, rétorque le maire : « … »", "La grue penchait, raconte sa voisine, témoin du repas : « … »"
		if s, found := subject.After(l, v.To, i-1); found && (s.To == i-1 || saysWhat(l, s.To, i-1)) && (l.StartsName(s.From) || l.G.Dets.Has(l.Low(s.From)) && (l.BeginsSomebody(s) || !l.Named(line.PastReflexive(l, v.From)-2))) {
			return by(s) // "Une voisine, Ana Roy, résume l’humeur : « … »" has its object there
		}
	}
	if l.Lang == "en" && v.Kind == cue.Finite && l.Is(v.From-1, ",") && l.Is(i-1, ",") {
		// "It was, said Ana Roy, “…”"
		if s, found := subject.After(l, v.To, i-1); found && s.To == i-1 {
			return by(s)
		}
	}
	if s, found := SetIn(l, lo, v, i); found {
		return by(s)
	}
	if s, found := turnedBehind(l, v, i); found {
		return by(s)
	}
	if s, found := goesOnSaying(l, start, v); found {
		return by(s)
	}
	if s, found := subject.Before(l, lo, from); found && !clauseIn(l, s) {
		return by(s)
	}
	// "explique le maire : « … »", "Voilà ce qu'a dit X :"
	if v.Kind != cue.Gerund && v.Kind != cue.Infinitive {
		if s, found := subject.After(l, v.To, i); found && (l.Is(i-1, ":") || v.From == lo || l.G.That.Has(l.Low(v.From-1))) {
			return by(s)
		}
	}
	// a verb without a subject of its own takes the one of the verb before:
	// "a salué …, ajoutant que", "avant de conclure"
	if s, found := subject.Main(l, start, v.From); found {
		return by(s)
	}
	at.Hedged = false
	return at
}

// saysWhat reports whether the French words from i to end only say what somebody is: ", témoin de la
// scène", "une habitante du quartier".
func saysWhat(l *line.Line, i, end int) bool {
	if l.Is(i, ",") {
		i++
	} else if !l.Is(i, "un", "une") {
		return false
	}
	return i < end && (l.IsRoleAt(i) || l.IsRoleAt(i+1)) && !l.HasVerb(line.Span{From: i, To: end})
}

// goesOnSaying finds whom an English sentence is about that opens at start, where a verb in -ing of saying goes on
// from it behind a comma and much has been told in between: "Ana Roy was stern with a builder who said he was
// robbed, saying, “…”".
func goesOnSaying(l *line.Line, start int, v line.Verb) (line.Span, bool) {
	if l.Lang != "en" || v.Kind != cue.Gerund || !l.Is(v.From-1, ",") {
		return line.Span{}, false
	}
	s, ok := subject.Main(l, start, v.From)
	if !ok || s.From > start+1 || s.To >= v.From-2 || !l.HasPersonName(s) && !l.RoleIn(s) || l.Is(s.To, ",") {
		return line.Span{}, false
	}
	for k := s.To; k < v.From; k++ {
		if l.Is(k, "who") && !l.Is(k-1, ",") {
			return s, true
		}
	}
	return line.Span{}, false
}

// clauseIn reports whether a French phrase holds a verb of its own, so that what stands before a
// participle is a whole clause: "le port devra agir, ayant incité …".
func clauseIn(l *line.Line, s line.Span) bool {
	for k := s.From + 1; k < s.To; k++ {
		if l.Lang == "fr" && l.FrVerb(k) {
			return true
		}
	}
	return false
}

// SetIn finds who stands behind an English or French verb of saying that is set, with them alone, between a
// subject and its own verb, or a clause and the one it hangs on: "Two bad weeks, says Ana Roy, are “a hiccup”". The sentence begins at from and
// goes on before end.
func SetIn(l *line.Line, from int, v line.Verb, end int) (line.Span, bool) {
	if l.Lang == "fr" && v.Kind == cue.Finite && v.From > from+2 && l.Is(line.PastReflexive(l, v.From)-1, ",") {
		s, ok := subject.After(l, v.To, end) // "Si la digue cède, prévient Ana Roy, ce sera « la fin »"
		return s, ok && l.Is(s.To, ",") && l.Is(s.To+1, "ce", "c'", "il", "elle", "on", "ils", "elles", "nous", "cela") && (l.StartsName(s.From) || l.NamesSomebody(s))
	}
	if l.Lang != "en" || v.Kind != cue.Finite || v.From <= from+1 || !l.Is(v.From-1, ",") || v.Cue.Lemma == "tell" || v.Cue.Lemma == "call" || !cue.Speaks("en", v.Cue.Lemma) {
		return line.Span{}, false
	}
	s, ok := subject.After(l, v.To, end)
	if !ok || !l.Is(s.To, ",") || !l.StartsName(s.From) && !l.NamesSomebody(s) {
		return line.Span{}, false
	}
	k := s.To + 1
	return s, k < end && (grammar.EnAux.Has(l.Low(k)) || l.EnVerb(k) || subject.PastVerb(l, k, end))
}

// turnedBehind finds who stands behind a French verb that follows a quotation and a comma, up to the
// next quotation at i: "Ce plan « va loin », juge la ligue, « mais pas assez »", "« A », nous explique
// Ana Roy, « B »".
func turnedBehind(l *line.Line, v line.Verb, i int) (line.Span, bool) {
	k := line.PastReflexive(l, v.From)
	if l.Is(k-1, "nous", "m'", "vous") {
		k--
	}
	if l.Lang != "fr" || !l.Is(k-1, ",") || k < 2 || !l.IsQuote(k-2) || v.Kind == cue.Gerund || v.Kind == cue.Infinitive {
		return line.Span{}, false
	}
	s, ok := subject.After(l, v.To, i)
	return s, ok && l.Is(s.To, ",") && (l.StartsName(s.From) || l.G.Dets.Has(l.Low(s.From)))
}

// goesOn are verbs that say something only where they have no object.
var goesOn = grammar.Words("poursuivre continuer reprendre enchaîner compléter corriger couper glisser souffler accorder")

// VerbSecond reports whether something else than the subject stands before a
// German or Dutch verb, so that the subject follows it: "Dazu sagte Roy".
func VerbSecond(l *line.Line, lo, i int) bool {
	for lo < i && !l.IsWord(lo) {
		lo++
	}
	w := l.Low(min(lo, len(l.Toks)-1))
	return lo < i && (deFronted.Has(w) || l.G.Preps.Has(w) || grammar.TimeWords.Has(w) || l.Lang == "nl" && subject.DutchTime(w) || l.Lang == "de" && subject.GermanTime(w))
}

var deFronted = grammar.Words(`so dazu dann darin dabei hierzu außerdem weiter weiterhin zudem wörtlich daraufhin danach später demnach demzufolge zunächst inzwischen derweil unterdessen indes deshalb deswegen daher trotzdem dennoch allerdings immerhin schließlich zuletzt hier offenbar
 bislang bisher kürzlich damals anschließend ähnlich ebenso gegenüber zugleich gleichzeitig ferner dort da zuvor damit heute gestern
 daarover toen daarbij verder ook zo later bovendien vandaag gisteren`)

// nounAt reports whether an article stands right before the word at i, or one
// adjective away.
func nounAt(l *line.Line, i int) bool {
	return l.G.Dets.Has(l.Low(i-1)) || l.G.Dets.Has(l.Low(i-2)) && l.IsWord(i-1)
}
