package speaker

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/subject"
	"recoupe/internal/story"
)

// Unstated finds who does a verb that has no subject of its own, a participle
// or an infinitive: the text it hangs on, the one who did the verb before it,
// or whom the sentence is about.
func Unstated(l *line.Line, from int, v line.Verb, end int) (line.Span, bool) {
	switch {
	case v.Kind == cue.Gerund && l.Lang == "fr" && l.Is(v.From-1, "en"):
		if s, ok := turnedBefore(l, from, v.From); ok {
			return s, true
		}
		if s, ok := subject.Main(l, from, v.From); ok && s.To < v.From && !l.TimeOrManner(s) {
			return s, true
		}
	case v.Kind == cue.Gerund && l.Is(v.From-1, "as") && l.Is(v.From-2, "quoted", "cited", "heard", "recorded", "overheard") && v.From-3 > from:
		return subject.Before(l, from, v.From-2) // "she was quoted as saying"
	case v.Kind == cue.Gerund && l.Lang == "en" && l.HeardAt(v.From) > 0:
		return subject.Before(l, from, l.HeardAt(v.From)) // "Ana Roy can be heard on the tape saying"
	case v.Kind == cue.Infinitive && l.Lang == "fr" && l.HeardAt(v.From) > 0:
		return line.Span{From: l.HeardAt(v.From) + 1, To: v.From}, true // "On y entend le maire dire"
	case v.Kind == cue.Gerund && l.Is(v.From-1, "as") && l.Lang == "en":
		if s, ok := quotedAs(l, from, v.From-1); ok {
			return s, true
		}
		return subjectOfVerbBefore(l, from, v.From)
	case v.Kind == cue.Gerund && l.Lang == "en" && l.Is(v.From-1, "by"):
		s, ok := subject.Main(l, from, v.From) // "closed the rally by saying that"
		return s, ok && s.To < v.From
	case v.Kind == cue.Gerund && l.Is(v.From-1, "those"):
		return line.Span{From: v.From - 1, To: v.From}, true // "among those predicting a flood"
	case v.Kind == cue.Gerund:
		if s, ok := judgedBefore(l, from, v.From-1); ok {
			return s, true
		}
		if s, ok := textBefore(l, from, v.From); ok {
			k := s.From - 1
			if l.Is(k, "him", "her", "them", "it", "me", "us") {
				k-- // "wrote him a memo saying"
			}
			if l.Lang == "en" && puts.Has(l.Low(k)) && !l.WordIn("from", s.From, s.To) && !l.WordIn("by", s.From, s.To) {
				if by, ok := subject.Before(l, from, k); ok {
					return by, true // "Ana Roy issued a statement calling …"
				}
			}
			return s, true
		}
		if s, ok := sourceRightBefore(l, from, v.From); ok {
			return s, true
		}
		if s, ok := subjectOfVerbBefore(l, from, v.From); ok {
			return s, true
		}
		i := v.From
		if l.Lang == "fr" && l.Is(i-1, "le", "la", "l'", "les") {
			i-- // ", les qualifiant de"
		}
		if l.Is(i-1, ",") {
			if s, ok := subject.Main(l, l.ClauseStart(from, v.From), v.From); ok && s.To < i-1 && !l.TimeOrManner(s) {
				return s, true
			}
		}
	case v.Kind != cue.Gerund && l.Lang == "fr" && l.Is(v.From, "avoir", "être") && l.Is(line.PastReflexive(l, v.From)-1, "après"):
		return subjectOfVerbBefore(l, from, v.From) // "a-t-elle dit après avoir confié que"
	case v.Kind == cue.Infinitive && l.Lang == "fr" && l.Is(v.From-1, "pour"):
		if s, ok := subject.Main(l, from, v.From); ok && s.To < v.From && !l.TimeOrManner(s) {
			return s, true
		}
	}
	return line.Span{}, false
}

// turnedBefore returns who stands behind the French verb that follows a quotation and a comma before
// i, and does what i says too: "« A », a relevé la ministre sur Radio Sud, tout en disant".
func turnedBefore(l *line.Line, from, i int) (line.Span, bool) {
	for k := i - 1; k > from+1; k-- {
		if !l.Is(k-1, ",") || !l.IsQuote(k-2) {
			continue
		}
		v, ok := l.VerbAt(k, i)
		if !ok || v.Kind == cue.Gerund || v.Kind == cue.Infinitive || v.Pronoun >= 0 {
			return line.Span{}, false
		}
		s, ok := subject.After(l, v.To, i)
		return s, ok && l.BeginsSomebody(s)
	}
	return line.Span{}, false
}

// sourceRightBefore returns the French source that ends with the comma before the participle at i:
// "La digue tient, selon la mairie, évoquant …".
func sourceRightBefore(l *line.Line, from, i int) (line.Span, bool) {
	if l.Lang != "fr" || !l.Is(i-1, ",") {
		return line.Span{}, false
	}
	for k := i - 3; k >= max(from, i-line.LongestSaid) && l.IsWord(k); k-- {
		if !l.Is(k, "selon", "auprès", "de") && !l.ApresAt(k) || l.Is(k, "de") && !learnedBefore(l, k) {
			continue
		}
		at := SourceAt(l, k, i)
		return at.Speaker, at.OK && at.Speaker.To == i-1
	}
	return line.Span{}, false
}

// subjectOfVerbBefore finds who does the nearest finite reporting verb before
// i: it is also the subject of a participle that follows, ", adding that".
func subjectOfVerbBefore(l *line.Line, from, i int) (line.Span, bool) {
	for k := i - 1; k >= from; k-- {
		v, ok := l.VerbAt(k, i)
		if !ok || v.Kind == cue.Gerund || v.Kind == cue.Infinitive || l.Lang == "fr" && (l.Is(v.From, "avoir", "être") || l.Is(v.From-1, "avoir", "être")) {
			continue // "a annoncé avoir ordonné l’arrêt du four, déplorant": who announced it
		}
		v = subject.WholeVerb(l, from, k, i, v)
		if v.Pronoun >= 0 {
			return line.Span{From: v.Pronoun, To: v.Pronoun + 1}, true
		}
		if s, ok := subject.After(l, v.To, i); ok && l.Lang == "fr" && l.Is(line.PastReflexive(l, v.From)-1, ",") && (l.Is(s.To, ",") || l.G.Preps.Has(l.Low(s.To)) && l.BeginsSomebody(s)) {
			return s, true // "…, a annoncé Roy, ajoutant", "…, a annoncé la firme dans un courrier, ajoutant"
		}
		if s, ok := subject.Before(l, from, v.From); ok && !l.TimeOrManner(s) {
			return s, true
		}
		if l.Lang == "en" && !l.StartsName(v.To) && !l.G.Pronouns.Has(l.Low(v.To)) {
			return subject.Main(l, from, v.From) // what follows is its object
		}
		return subject.After(l, v.To, i)
	}
	return line.Span{}, false
}

// quotedAs finds whom an English text quotes "as saying", with "as" at i: "The paper quoted Ana
// Roy as saying".
func quotedAs(l *line.Line, from, i int) (line.Span, bool) {
	for k := i - 2; k > max(from-1, i-line.LongestSaid) && (l.IsWord(k) || l.Is(k, ",")); k-- {
		if l.Is(k, "quoted", "quotes", "quoting", "cited", "cites", "citing") {
			n := l.NounForward(k+1, i)
			return line.Span{From: k + 1, To: n}, n > k+1
		}
	}
	return line.Span{}, false
}

// quotedAfter reads whom a text quotes behind the words: "“…,” the paper quoted Ana Roy as saying".
func quotedAfter(l *line.Line, i, end int) Attribution {
	if l.Lang != "en" {
		return Attribution{}
	}
	for k := i + 3; k+1 < min(end, i+line.LongestSaid) && l.IsWord(k); k++ {
		if !l.Is(k, "as") || !l.Is(k+1, "saying", "telling") {
			continue
		}
		if s, ok := quotedAs(l, i, k); ok {
			return Attribution{Speaker: s, Cue: line.Span{From: k + 1, To: k + 2}, OK: true, Strong: true}
		}
	}
	return Attribution{}
}

// judgedBefore finds whom the English verb before i praises or blames for what
// follows: "assailed Ana Roy for saying".
func judgedBefore(l *line.Line, from, i int) (line.Span, bool) {
	if l.Lang != "en" || !l.Is(i, "for", "of") {
		return line.Span{}, false
	}
	for k := i - 2; k > max(from, i-30); k-- {
		v, ok := l.VerbAt(k, i)
		if !ok || v.Kind != cue.Finite || v.Cue.Act != story.CueJudged {
			continue
		}
		n := l.NounForward(v.To, i)
		return line.Span{From: v.To, To: n}, n > v.To
	}
	return line.Span{}, false
}

// textBefore reads "un message disant", "a letter saying": the text right before
// a participle says it.
func textBefore(l *line.Line, from, i int) (line.Span, bool) {
	for k := i - 1; k >= max(from, i-5) && l.IsWord(k); k-- {
		if !Texts.Has(l.Low(k)) {
			continue
		}
		s := k
		for s > max(from, k-3) && !l.G.Dets.Has(l.Low(s)) {
			s--
		}
		if !l.G.Dets.Has(l.Low(s)) {
			return line.Span{}, false
		}
		if by, ok := shownBy(l, from, s); ok {
			return by, true
		}
		return line.Span{From: s, To: i}, true
	}
	return line.Span{}, false
}

// shownBy finds who wrote or held up the French text that begins at i as the object of a verb:
// "Les cheffes ont brandi debout dans la cour des panneaux clamant", "la doyenne a posté un message".
func shownBy(l *line.Line, from, i int) (line.Span, bool) {
	if l.Lang != "fr" || !l.Is(i, "un", "une", "des", "leurs", "son", "ses", "plusieurs", "deux") {
		return line.Span{}, false
	}
	for k := i - 1; k > max(from, i-line.LongestNoun) && l.IsWord(k); k-- {
		if l.Is(k, "été") {
			return line.Span{}, false
		}
		if l.Is(k, "a", "ont", "avait", "avaient") {
			s, ok := subject.Before(l, from, k)
			return s, ok && !l.TimeOrManner(s)
		}
	}
	return line.Span{}, false
}

// puts are English verbs for giving out a text of one’s own.
var puts = grammar.Words("issued issues released releases posted posts wrote writes published publishes sent sends made gave read tweeted shared circulated")

// Texts are what is written for somebody to read.
var Texts = grammar.Words(`message communiqué lettre texte note rapport étude courrier courriel mail arrêté décret jugement rumeur panneau affiche pancarte banderole tract article tribune
 messages lettres panneaux affiches pancartes banderoles tracts
 letter memo release sign banner email poster leaflet notice statement report post tweet`)

// frontedEnglish reads "Noting that it was late, the mayor said …": what is noted,
// and by whom.
func frontedEnglish(l *line.Line, from int, v line.Verb, end int) (int, line.Span) {
	if v.Kind != cue.Gerund || l.WordsBetween(from, v.From) || !l.G.That.Has(l.Low(v.To)) {
		return 0, line.Span{}
	}
	for k := v.To + 3; k < min(end-2, v.To+line.ClauseReach); k++ {
		if !l.Is(k, ",") || !(l.StartsName(k+1) || l.G.Dets.Has(l.Low(k+1)) || l.G.Pronouns.Has(l.Low(k+1))) {
			continue
		}
		n := k + 2
		if !l.G.Pronouns.Has(l.Low(k + 1)) {
			n = l.NounForward(k+1, end)
		}
		for j := k + 2; j < n; j++ {
			if w, ok := l.VerbAt(j, end); ok && w.Kind == cue.Finite {
				n = j
			}
		}
		if w, ok := l.VerbAt(n, end); ok && w.Kind == cue.Finite || n < end && grammar.EnAux.Has(l.Low(n)) {
			return k, line.Span{From: k + 1, To: n}
		}
	}
	return 0, line.Span{}
}

// Fronted reads a French sentence that begins with the participle: "Estimant que
// la loi suffit, il a voté contre". It returns the comma and the subject after
// it; 0 where the sentence is none such.
func Fronted(l *line.Line, from int, v line.Verb, end int) (int, line.Span) {
	if l.Lang == "en" {
		return frontedEnglish(l, from, v, end)
	}
	if l.Lang != "fr" || v.Kind != cue.Gerund || l.WordsBetween(from, v.From) && !(l.Is(v.From-1, "en") && !l.WordsBetween(from, v.From-1)) {
		return 0, line.Span{}
	}
	for k := v.To + 1; k < min(end-2, v.To+60); k++ {
		if !l.Is(k, ",") || !l.IsQuote(k-1) && !l.IsWord(k-1) {
			continue
		}
		if grammar.FrPronouns.Has(l.Low(k+1)) && !l.Toks[k+1].Clitic {
			return k, line.Span{From: k + 1, To: k + 2}
		}
		if l.StartsName(k+1) || l.Is(k+1, "le", "la", "l'", "les") {
			n := l.NounForward(k+1, end)
			for j := k + 2; j < n; j++ {
				if grammar.FrAux.Has(l.Low(j)) {
					n = j
				}
			}
			if n > k+1 && n < end && (grammar.FrAux.Has(l.Low(n)) || subject.Skippable(l, n) || grammar.FrClitics.Has(l.Low(n))) {
				return k, line.Span{From: k + 1, To: n}
			}
		}
	}
	return 0, line.Span{}
}
