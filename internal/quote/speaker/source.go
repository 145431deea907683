package speaker

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// SourceAt reads "selon X" at i.
func SourceAt(l *line.Line, i, end int) Attribution {
	if at := ownWords(l, i, end); at.OK {
		return at // before "selon" alone, which would name "ses termes"
	}
	if grammar.Southern(l.Lang) {
		if at := asSaidSouth(l, i, end); at.OK {
			return at
		}
		if at := inSouthernView(l, i, end); at.OK {
			return at
		}
	}
	for _, p := range l.Cues.Preps {
		ok := true
		for k, w := range p {
			if i+k >= end || l.Low(i+k) != w {
				ok = false
				break
			}
		}
		if !ok {
			continue
		}
		from := i + len(p)
		s, found := sourceName(l, from, end)
		if !found {
			continue
		}
		s = whoseWork(l, s, end)
		return Attribution{Speaker: s, Cue: line.Span{From: i, To: from}, OK: true, Strong: true}
	}
	if l.Lang == "en" {
		return inTheirWords(l, i, end)
	}
	if l.Lang == "de" {
		if l.Is(i, "nach") && i+1 < end && l.Toks[i+1].Cap && grammar.Informant(l.Low(i+1)) > 0 { // "nach Polizeiangaben"
			return Attribution{Speaker: line.Span{From: i + 1, To: i + 2}, Cue: line.Span{From: i, To: i + 1}, OK: true, Strong: true}
		}
		if at := accordingTo(l, i, end); at.OK {
			return at
		}
	}
	if l.Lang == "fr" {
		if at := learnedFrom(l, i, end); at.OK {
			return at
		}
		if l.Is(i, "pour") && l.Is(i+1, "reprendre", "citer") {
			return borrowed(l, i, end)
		}
		if l.Is(i, "pour") {
			return inTheView(l, i, end)
		}
	}
	if l.Lang == "de" && l.IsWord(i) && l.Is(i, "so") && i+1 < end && (l.G.Dets.Has(l.Low(i+1)) || l.Toks[i+1].Cap) {
		if n := l.NounForward(i+1, end); n > i+1 {
			return Attribution{Speaker: line.Span{From: i + 1, To: n}, Cue: line.Span{From: i, To: i + 1}, OK: true, Strong: true}
		}
	}
	return Attribution{}
}

// inTheirWords reads an English source at i by whose words or view it says they are: "As Ana Roy put it", "in Ana
// Roy's words", "in the eyes of Ana Roy", "to quote Ana Roy", and at the head of a sentence "For Ana Roy, …".
func inTheirWords(l *line.Line, i, end int) Attribution {
	found := func(s line.Span, to int) Attribution {
		if s.Empty() || to > end || !l.HasPersonName(s) && !l.RoleIn(s) {
			return Attribution{}
		}
		return Attribution{Speaker: s, Cue: line.Span{From: i, To: i + 1}, OK: true, Strong: true}
	}
	from := i + 1
	switch {
	case l.Is(i, "to") && l.Is(from, "quote", "borrow", "use"):
		from++
	case l.Is(i, "in") && l.Is(from, "the") && viewed.Has(l.Low(from+1)) && l.Is(from+2, "of"):
		n := l.NounForward(from+3, end)
		return found(line.Span{From: from + 3, To: n}, n)
	case !l.Is(i, "as", "in", "for"):
		return Attribution{}
	}
	if from >= end || !l.StartsName(from) && !l.G.Dets.Has(l.Low(from)) {
		return Attribution{}
	}
	n := from
	for n < min(end, from+line.NearHead) && l.IsWord(n) && !l.Is(n, "'s", "put", "puts", "has", "once") {
		n++
	}
	s := line.Span{From: from, To: n}
	switch {
	case l.Is(n, "'s") && !l.Is(i, "as", "for") && viewed.Has(l.Low(n+1)):
		return found(s, n+1)
	case l.Is(i, "as"):
		for l.Is(n, "has", "once") {
			n++
		}
		if l.Is(n, "put", "puts") && l.Is(n+1, "it") {
			return found(s, n+2)
		}
	case l.Is(i, "to") && l.Is(from-1, "quote") && l.Is(n, ","):
		return found(s, n)
	case l.Is(i, "for") && l.Toks[i].Cap && l.Is(n, ",") && l.HasPersonName(s) && !l.WordIn(":", n, end):
		return found(s, n)
	}
	return Attribution{}
}

// viewed are English nouns for what somebody says or how they see a thing, behind whose it is.
var viewed = grammar.Words("words phrase view opinion eyes telling account estimation")

// accordingTo reads a German source before its word at i: "der Polizei zufolge", "Roy zufolge".
func accordingTo(l *line.Line, i, end int) Attribution {
	if !l.IsWord(i) || !l.Toks[i].Cap && !l.G.Dets.Has(l.Low(i)) && !l.Is(i, "ihm", "ihr", "ihnen", "dem", "einem") || i > 0 && (l.G.Dets.Has(l.Low(i-1)) || l.G.Preps.Has(l.Low(i-1))) {
		return Attribution{}
	}
	n := i + 1
	if !l.Is(i, "ihm", "ihnen") && !(l.Is(i, "ihr") && l.Is(n, "zufolge")) {
		n = subject.GermanNoun(l, i, end)
	}
	if n <= i || n >= end || !l.Is(n, "zufolge") {
		return Attribution{}
	}
	for k := i + 1; k < n; k++ {
		if l.IsWord(k) && !l.Toks[k].Cap && l.VerbLike(k, end) {
			return Attribution{} // "die Bande erwirtschaftet Schätzungen zufolge": of the nearest noun alone
		}
	}
	return Attribution{Speaker: line.Span{From: i, To: n}, Cue: line.Span{From: n, To: n + 1}, OK: true, Strong: true}
}

// learnedFrom reads a French source behind what was learnt: "a appris l’agence auprès du
// parquet", "de source judiciaire".
func learnedFrom(l *line.Line, i, end int) Attribution {
	near := l.Is(i, "auprès") && l.Is(i+1, "de", "du", "d'", "des")
	if !near && !(l.Is(i, "de") && l.Is(i+1, "source", "sources")) || !learnedBefore(l, i) {
		return Attribution{}
	}
	s := line.Span{From: i + 1, To: l.NounForward(i+1, end)}
	if near {
		s.From++
	}
	if s.Empty() {
		return Attribution{}
	}
	return Attribution{Speaker: s, Cue: line.Span{From: i, To: i + 1}, OK: true, Strong: true}
}

// borrowed reads whose words a French sentence takes up: "pour reprendre les mots d’Ana Roy", "pour citer Ana Roy".
func borrowed(l *line.Line, i, end int) Attribution {
	from := i + 2
	if l.Is(i+1, "reprendre") {
		for from = i + 3; from < min(end, i+line.FewWords+2) && !l.Is(from, "de", "d'", "du"); from++ {
		}
		if !l.Is(from, "du") {
			from++
		}
	}
	s := line.Span{From: from, To: l.NounForward(from, end)}
	if s.Empty() || from >= end || !l.HasPersonName(s) && !l.RoleIn(s) {
		return Attribution{}
	}
	return Attribution{Speaker: s, Cue: line.Span{From: i, To: i + 2}, OK: true, Strong: true}
}

// inTheView reads whose view it is behind the French "pour" at i: "Sa maire s’inquiète : pour
// elle, …", "Pour l’Anssi, …". Only who can have a view has one, at the head of a sentence.
func inTheView(l *line.Line, i, end int) Attribution {
	view := func(s line.Span) Attribution {
		return Attribution{Speaker: s, Cue: line.Span{From: i, To: i + 1}, OK: true, Strong: true}
	}
	if l.Is(i+1, "lui", "elle") && l.Is(i+2, ",") && (l.Toks[i].Cap || l.Is(i-1, ":", ";", "car", "mais", "que", "puisque")) {
		return view(line.Span{From: i + 1, To: i + 2})
	}
	if l.Is(i-1, ",") && l.IsQuote(i-2) {
		if s := (line.Span{From: i + 1, To: l.NounForward(i+1, end)}); !s.Empty() && l.Closes(s.To, end) && hasView(l, s, end) {
			return view(s) // "« Une gifle », pour Ana Roy"
		}
	}
	if !l.Toks[i].Cap && !l.Is(i-1, ",") && !l.G.That.Has(l.Low(i-1)) && !(l.Is(i-1, "mais", "et", "or", "car") && l.Toks[i-1].Cap) {
		return Attribution{}
	}
	n := l.NounForward(i+1, end)
	if l.Is(n, "(") && l.Is(n+2, ")") && l.StartsName(n+3) { // "le maire (DVD) Paul Roy"
		n = l.NounForward(n+3, end)
	}
	s := line.Span{From: i + 1, To: n}
	if !l.Toks[i].Cap && !(l.Is(n, ",") && l.IsQuote(n+1) && (l.HasPersonName(s) || l.RoleIn(s) || l.BodyIn(s, story.GenderUnknown))) {
		return Attribution{}
	}
	if l.Is(n, ",") && l.G.Dets.Has(l.Low(n+1)) && l.BodyIn(s, story.GenderUnknown) {
		const short = 4                                                 // tokens of a body's own name behind what it is
		if m := l.NounForward(n+1, end); l.Is(m, ":") && m-n <= short { // "Pour l’association de la côte, l’Ancre :"
			return view(line.Span{From: n + 1, To: m})
		}
	}
	const longest = 10
	if s.Empty() || !l.Is(n, ",", ":") || n-i > longest || !hasView(l, s, end) || l.TimeOrManner(s) {
		return Attribution{}
	}
	if m := l.NounForward(n+1, end); l.Is(n, ",") && l.RoleIn(s) && !l.HasPersonName(s) && l.StartsName(n+1) && l.Is(m, ",") && l.HasPersonName(line.Span{From: n + 1, To: m}) {
		s.To = m // "Pour le patron du port, Ana Roy, …"
	}
	return view(s)
}

// hasView reports whether a French phrase names somebody or a body: by an office or a body
// with its article, by a name, by an article before a name.
func hasView(l *line.Line, s line.Span, end int) bool {
	i := s.From
	if (l.RoleIn(s) || l.BodyIn(s, story.GenderUnknown)) && l.G.Dets.Has(l.Low(i)) {
		return true
	}
	if l.StartsName(i) && (!l.Ordinary(i) || grammar.Titles.Has(l.Low(i)) || l.Is(i, "me") && l.StartsName(i+1)) {
		return true
	}
	return l.Is(i, "l'", "le", "la", "les") && (l.Toks[min(i+1, end-1)].Cap || l.HasPersonName(s))
}

// whoseWork narrows a French phrase for a study or a count to those who made it:
// "selon un relevé mené en mai par l’association".
func whoseWork(l *line.Line, s line.Span, end int) line.Span {
	if l.Lang != "fr" || !grammar.FrDets.Has(l.Low(s.From)) {
		return s
	}
	if n := s.From + 1; SaidWords.Has(l.Low(n)) && n+2 < s.To { // "selon les mots d’Ana Roy"
		switch {
		case l.Is(n+1, "du", "des"):
			return line.Span{From: n + 1, To: s.To}
		case l.Is(n+1, "de", "d'") && (l.G.Dets.Has(l.Low(n+2)) || l.StartsName(n+2)):
			return line.Span{From: n + 2, To: s.To}
		}
	}
	for k := s.From + 2; k < min(end, s.From+line.NearHead) && l.IsWord(k); k++ {
		if !carriedOut.Has(l.Low(k)) || l.Is(k, "données", "communiqué", "communiqués") && l.Is(k+1, "de", "d'", "du", "des", ",") {
			continue // "les récentes données de l’observatoire": a noun
		}
		for j := k + 1; j < min(end, k+line.NearObject) && (l.IsWord(j) || l.Is(j, "-")); j++ {
			if n := l.NounForward(j+1, end); l.Is(j, "par") && n > j+1 && grammar.FrDets.Has(l.Low(j+1)) {
				return line.Span{From: j + 1, To: n}
			}
			if n := l.NounForward(j+2, end); l.Is(j, "auprès") && l.Is(j+1, "de", "du", "des", "d'") && n > j+2 {
				if l.Is(j+1, "du", "des") {
					return line.Span{From: j + 1, To: n}
				}
				return line.Span{From: j + 2, To: n}
			}
		}
		for l.Is(k-1, "été", "ayant", "a", "ont", "qui") {
			k--
		}
		return line.Span{From: s.From, To: max(s.From+2, min(s.To, k))} // "un rapport publié mardi"
	}
	return s
}

// Questioned are French participles that say who asked a source, behind who it is.
var Questioned = grammar.Words("interrogé interrogée interrogés interrogées cité citée cités citées joint jointe joints contacté contactée")

// SaidWords are French nouns for what somebody has said, before whose it is.
var SaidWords = grammar.Words("mots propos termes dires déclarations explications précisions informations témoignage témoignages confidences")

var carriedOut = grammar.Words("mené menée menés menées réalisé réalisée réalisés réalisées conduit conduite conduites effectué effectuée effectués effectuées établi établie établis établies dressé dressée publié publiée publiés publiées communiqué communiquée communiqués communiquées transmis transmise transmises diffusé diffusée diffusés diffusées fourni fournie fournis fournies donné donnée donnés données compilé compilée recueilli recueillie recueillis recueillies obtenu obtenue obtenus obtenues glané glanée glanés glanées")

// learnedBefore reports whether what was learnt stands right before i: "a-t-on
// appris auprès de", "a appris l’agence de source".
func learnedBefore(l *line.Line, i int) bool {
	for k := i - 1; k >= max(0, i-5) && l.IsWord(k); k-- {
		if l.Is(k, "appris", "apprend", "su") || l.Is(k, "indiqué") && l.Is(k-1, "on") {
			return true
		}
	}
	return false
}

// ownWords reads "in her words", "by his own account", "à ses yeux", "selon ses
// termes": the possessive stands for the speaker.
func ownWords(l *line.Line, i, end int) Attribution {
	k := i + 1
	if l.Lang == "fr" && l.Is(i, "à") && l.Is(k, "l'", "les") && l.Is(k+1, "en") && l.Is(k+2, "croire") {
		return Attribution{Speaker: line.Span{From: k, To: k + 1}, Cue: line.Span{From: i, To: k + 3}, OK: true, Strong: true}
	}
	var nouns grammar.Set
	switch {
	case l.Lang == "en" && l.Is(i, "in", "by") && l.Is(k, "his", "her", "their", "its"):
		nouns = ownEn
	case l.Lang == "fr" && l.Is(i, "à", "selon", "de") && l.Is(k, "son", "sa", "ses", "leur", "leurs"):
		nouns = ownFr
	case l.Lang == "fr" && l.ApresAt(i) && l.Is(i+2, "son", "sa", "ses", "leur", "leurs"):
		nouns, k = ownFr, i+2
	default:
		return Attribution{}
	}
	n := k + 1
	if l.Is(n, "own", "propre", "propres") {
		n++
	}
	if n >= end || !nouns.Has(l.Low(n)) {
		return Attribution{}
	}
	return Attribution{Speaker: line.Span{From: k, To: k + 1}, Cue: line.Span{From: i, To: n + 1}, OK: true, Strong: true}
}

var (
	ownEn = grammar.Words("words view opinion eyes account admission telling judgment judgement")
	ownFr = grammar.Words("informations explications calculs estimations yeux avis termes mots dires aveu sens propos goût")
)

// sourceName reads who is named after "selon".
func sourceName(l *line.Line, from, end int) (line.Span, bool) {
	if from >= end || !l.IsWord(from) {
		return line.Span{}, false
	}
	if l.Is(from, "nos", "our") && l.Is(from+1, "informations", "information", "sources") {
		return line.Span{}, false // the outlet itself
	}
	switch l.Low(from) {
	case "lui", "elle", "eux", "elles", "him", "her", "them", "ihm", "ihr", "él", "ella":
		if !(l.IsWord(from+1) && (l.Low(from) == "her" || l.Low(from) == "ihr" && l.Toks[from+1].Cap)) {
			return line.Span{From: from, To: from + 1}, true
		}
	case "que", "qu'", "quoi", "which":
		return line.Span{}, false
	case "to":
		return line.Span{}, false
	}
	switch l.Lang {
	case "de":
		if l.G.Preps.Has(l.Low(from)) {
			return line.Span{}, false // "dachte laut über ihn nach"
		}
		n := subject.GermanNoun(l, from, end)
		return line.Span{From: from, To: n}, n > from
	case "nl":
		if l.Is(from, "haar", "hem", "hen", "hun", "mij", "ons") && !(l.IsRoleAt(from + 1)) {
			return line.Span{From: from, To: from + 1}, true
		}
		for from < end && l.Is(from, "nog", "ook") {
			from++
		}
		n := subject.DutchNoun(l, from, end)
		return line.Span{From: from, To: n}, n > from
	}
	if grammar.Southern(l.Lang) {
		return subject.Named(l, from, end) // no adjunct stands between
	}
	s, ok := subject.After(l, from, end)
	for k := s.From + 2; ok && l.Lang == "fr" && k < s.To; k++ {
		if Questioned.Has(l.Low(k)) {
			s.To = k // "selon le maire de Sarle Paul Viel interrogé par l’agence"
		}
	}
	if ok && l.Lang == "en" {
		s = issuer(l, s, end)
	}
	for i := s.From; ok && i < min(s.To, s.From+3); i++ {
		if measures.Has(l.Low(i)) {
			return line.Span{}, false // "selon les saisons": it depends on them
		}
	}
	return s, ok
}

// statementOf narrows a text that English quotes to those whose it is: "read a statement from the
// port".
func statementOf(l *line.Line, s line.Span, end int) line.Span {
	k := s.From
	for k < s.To && !cue.Statements.Has(l.Low(k)) && !l.Is(k, "release", "banner") {
		k++
	}
	if k++; k > s.To {
		return s
	}
	if issued.Has(l.Low(k)) {
		k++
	}
	if n := l.NounForward(k+1, end); l.Is(k, "from", "by") && n > k+1 {
		return line.Span{From: k + 1, To: n}
	}
	return s
}

// issuer narrows a text that English names by who put it out to those: "a
// statement released by the port".
func issuer(l *line.Line, s line.Span, end int) line.Span {
	for k := s.From + 1; k < min(s.From+line.NearHead, end); k++ {
		if !cue.Statements.Has(l.Low(k)) && !l.Is(k, "release", "report", "transcript") || !issued.Has(l.Low(k+1)) || !l.Is(k+2, "by") {
			continue
		}
		if n := l.NounForward(k+3, end); n > k+3 {
			return line.Span{From: k + 3, To: n}
		}
	}
	return s
}

var issued = grammar.Words("released issued published signed sent written posted shared distributed provided")

// measures are nouns by which something is measured and that say nothing.
var measures = grammar.Words(`cas besoin besoins âge âges niveau niveaux juridictions régions région saison saisons jours modèle modèles critère critères règle règles calendrier barème modalités humeur
 taille poids usage disponibilités revenus revenu quartiers heures goûts moyens type types age season size need needs schedule rules`)

// Source finds "selon X" anywhere in a sentence.
func Source(l *line.Line, from, end int) Attribution {
	for i := from; i < end; i++ {
		if l.Toks[i].Kind != token.Word {
			continue
		}
		if at := SourceAt(l, i, end); at.OK {
			return at
		}
	}
	return Attribution{}
}

// readIn reads "peut-on lire dans le communiqué", "lit-on", "indique le texte".
func readIn(l *line.Line, i, end int) Attribution {
	if l.Lang == "fr" {
		j := -1
		switch {
		case l.Is(i, "peut", "pouvait", "pourra") && l.Is(i+1, "on") && l.Is(i+2, "lire", "entendre", "y"):
			j = i + 3
		case l.Is(i, "lit", "lisait", "entend", "apprend") && l.Is(i+1, "on"):
			j = i + 2
		case l.Is(i, "est") && l.Is(i+1, "il") && l.IsWord(i+2) && strings.HasSuffix(l.Low(i+2), "it") || l.Is(i, "est") && l.Is(i+1, "il") && (strings.HasSuffix(l.Low(i+2), "é")):
			j = i + 3
		}
		if j > 0 {
			for k := j; k < min(end, j+3); k++ {
				if l.Is(k, "dans", "sur", "à", "au") {
					if n := l.NounForward(k+1, end); n > k+1 {
						return Attribution{Speaker: line.Span{From: k + 1, To: n}, Cue: line.Span{From: i, To: j}, OK: true, Strong: true}
					}
				}
			}
			return Attribution{Cue: line.Span{From: i, To: j}, OK: true, Strong: true}
		}
	}
	return Attribution{}
}
