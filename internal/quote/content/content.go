// Package content finds what is reported: where what somebody says begins and ends, in the
// sentence of the verb that reports it.
//
// Call [After] with a verb (content.go), and [End] where what is said begins without one (end.go).
// What follows a verb in one language alone is read by english and french (english.go, french.go,
// french_deed.go); where a verb takes what somebody speaks of and no clause, by english_topic.go
// and french_topic.go; German and Dutch by germanic.go. sum.go leaves out sums that are asked for.
// Places are indexes into a line's tokens.
package content

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
)

// After returns what follows the verb and is reported by it.
func After(l *line.Line, v line.Verb, c *cue.Cue, end int) (line.Span, bool) {
	i := pastOwnSide(l, v.To)
	v.To = i
	to := End(l, i, end)
	if c.That || cue.Speaks(l.Lang, c.Lemma) || l.Lang == "en" && enAsks.Has(c.Lemma) {
		if s, ok, decided := clauseAfter(l, v, c, to, end); decided {
			return s, ok
		}
	}
	if (c.That || l.Lang == "fr" && c.Inf) && !objectAt(l, c, i, end) {
		if k := colonSoon(l, i, end); k > 0 {
			return line.Span{From: k + 1, To: end}, true
		}
	}
	switch l.Lang {
	case "en":
		s, ok := english(l, v, c, i, to, end)
		return s, ok && !(claims.Has(c.Lemma) && sumOf(l, s))
	case "fr":
		s, ok := french(l, v, c, i, to)
		return s, ok && !(claims.Has(c.Lemma) && sumOf(l, s))
	}
	if c.That && (l.Lang == "de" || l.Lang == "nl") && l.Is(i, ",") && i+3 < end {
		return line.Span{From: i + 1, To: to}, true
	}
	if grammar.Southern(l.Lang) && (c.That || c.Inf) {
		// "ha raccontato agli agenti di aver visto": past whom it was told
		if k := subjectless(l, i, end); k >= i {
			return line.Span{From: k, To: End(l, k, end)}, true
		}
	}
	if l.Lang == "de" || l.Lang == "nl" {
		return germanic(l, v, c, i, end)
	}
	if c.Inf && (l.Is(i, "a", "di", "zu", "de", "te", "em") || len(l.Cues.Verbs) > 0 && i < end && (strings.HasSuffix(l.Low(i), "ar") || strings.HasSuffix(l.Low(i), "er") || strings.HasSuffix(l.Low(i), "are"))) {
		return line.Span{From: i, To: to}, i+2 < to
	}
	return line.Span{}, false
}

// subjectless returns where the infinitive stands that Italian, Spanish and Portuguese verbs of saying
// take for a clause, "di aver visto", "haber visto", "ter visto", soon after i; -1 if none does.
func subjectless(l *line.Line, i, end int) int {
	const reach = 6
	for k := i; k < min(end-1, i+reach) && l.IsWord(k); k++ {
		switch {
		case l.Is(k, "di") && (l.Is(k+1, "aver", "avere", "essere", "esser", "non", "voler", "volere", "poter", "essersi", "averlo", "averla") || strings.HasSuffix(l.Low(k+1), "re") && len(l.Low(k+1)) > 4):
			return k
		case k == i && l.Is(k, "no", "não") && (strings.HasSuffix(l.Low(k+1), "ar") || strings.HasSuffix(l.Low(k+1), "er") || strings.HasSuffix(l.Low(k+1), "ir")):
			return k // "aseguró no recordar nada"
		case l.Is(k, "haber", "ter", "ser", "haberse", "estar", "tener") && !l.G.Preps.Has(l.Low(k-1)):
			return k
		}
	}
	return -1
}

// clauseAfter reads the clause that a conjunction opens soon after the verb: "a dit mardi
// que", "asked whether". to is where it would end if it began right behind the verb;
// decided says that such a clause was met, for good or ill.
func clauseAfter(l *line.Line, v line.Verb, c *cue.Cue, to, end int) (s line.Span, ok, decided bool) {
	i := v.To
	for k := i; k < min(end, i+line.LongestSetOff); k++ {
		if l.G.That.Has(l.Low(k)) && k+1 < end && !l.Is(k+1, "is", "of") {
			if l.Lang == "fr" && (otherQue(l, k, c) || k-i >= 3 && !frTold.Has(c.Lemma) && !adverbialAt(l, i)) || onlyOrWhat(l, v, k) {
				break // "demande les codes que": it hangs on the noun
			}
			if l.Lang == "en" && l.Is(k-1, "so") && k > i+1 {
				break // "believed he sent them so that she could read them"
			}
			if l.Lang == "en" && c.Lemma == "tell" && l.G.And.Has(l.Low(k-1)) && l.WordIn("to", i, k-1) {
				break // "that she told them to go and that": of the verb before
			}
			if l.Lang == "en" && k > i+2 && l.Is(k-1, "and", "but") && ClauseAt(l, i, k-1) {
				return line.Span{From: i, To: to}, true, true // "insisted the wall was lost and that"
			}
			return line.Span{From: k + 1, To: End(l, k+1, end)}, true, true
		}
		if k-i <= line.NearQuestion && opensQuestion(l, k, c) || l.Lang == "en" && k <= i+1 && enAsks.Has(c.Lemma) && l.Is(k, "where", "who", "which") && (c.Lemma != "know" || v.Kind == cue.Infinitive) && !l.G.Preps.Has(l.Low(k-1)) {
			return line.Span{From: k, To: to}, k+1 < end, true
		}
		if m := pastInsertion(l, k, end); m > k {
			return line.Span{From: m + 1, To: End(l, m+1, end)}, m+2 < end, true
		}
		number := k+1 < end && l.Toks[k+1].Kind == token.Number // "1.5", "1,5"
		if l.IsQuote(k) || l.Is(k, ";", ":") || l.Is(k, ".") && !number || k > i+3 && l.Is(k, ",") && l.Lang != "fr" && !number {
			break
		}
		if k > i {
			if w, ok := l.VerbAt(k, end); ok && w.Kind != cue.Infinitive && w.From > i+1 {
				break
			}
		}
	}
	return line.Span{}, false, false
}

// otherQue reports whether the French "que" at k belongs to the word before it, "plus que",
// "pour que", "non que", and opens nothing that is said.
func otherQue(l *line.Line, k int, c *cue.Cue) bool {
	switch {
	case c.Lemma == "refuser" && grammar.FrInfinitive(l.Low(k-1), ""):
		return true // "refuse d’entendre que"
	case l.Is(k-1, "et"):
		return l.Is(k-2, "non", "oui")
	case l.Is(k-1, "pour"):
		return c.Lemma != "plaider" && c.Lemma != "prier"
	case l.Is(k-1, "ce"):
		return !l.Is(k-2, "à")
	case l.Is(k-1, "outre"):
		return !l.Is(k-2, "en") // "rapporte en outre que"
	}
	return beforeQue.Has(l.Low(k - 1))
}

// beforeQue are French words that make one conjunction or one comparison with "que".
var beforeQue = grammar.Words("plus moins aussi même tel telle ainsi autre parce bien sans avant après depuis dès tant encore alors tandis afin pourvu loin faute vu donné condition sorte mesure fois lors outre hormis peur")

// opensQuestion reports whether a question that is reported opens at k: "demande si",
// "asked whether".
func opensQuestion(l *line.Line, k int, c *cue.Cue) bool {
	if !l.Is(k, "si", "s'", "comment", "pourquoi", "whether", "if", "how", "why", "what", "ob") {
		return false
	}
	switch l.Lang {
	case "en":
		return enAsks.Has(c.Lemma) && !l.Is(k, "si", "s'")
	case "fr":
		return !l.Is(k, "s'") || l.Is(k+1, "il", "ils")
	case "it", "es":
		return true
	}
	return !l.Is(k, "si", "s'")
}

// colonSoon returns where a colon stands instead of a conjunction, "Les experts
// préviennent : la digue …", 0 if none does.
func colonSoon(l *line.Line, i, end int) int {
	for k := i; k < min(end, i+line.NearObject); k++ {
		if l.Is(k, ":") {
			if k+3 < end && !l.IsQuote(k+1) && l.IsWord(k+1) {
				return k
			}
			return 0
		}
		if !l.IsWord(k) || l.IsQuote(k) {
			return 0
		}
	}
	return 0
}

// objectAt reports whether the thing stands at i that a French verb denies:
// what follows its colon is then no part of it.
func objectAt(l *line.Line, c *cue.Cue, i, end int) bool {
	return l.Lang == "fr" && frDenials.Has(c.Lemma) && i+1 < end && grammar.FrDets.Has(l.Low(i)) && !l.Is(i+1, ":")
}

// frTold are French verbs whose clause may come after the one who is told.
var frTold = grammar.Words("informer prévenir avertir assurer convaincre persuader aviser rappeler jurer")

// onlyOrWhat reports whether the "que" or "that" at k opens no clause: "n’y croit
// qu’à moitié", "les codes qu’ils gardent".
func onlyOrWhat(l *line.Line, v line.Verb, k int) bool {
	if l.Lang == "en" {
		// "the firm that employs them": a verb, and no subject, follows
		w := l.Low(k + 1)
		if k > v.To+2 && l.IsQuote(k+1) && (l.G.Dets.Has(l.Low(v.To)) && !grammar.TimeWords.Has(l.Low(v.To+1))) && !grammar.TimeWords.Has(l.Low(k-1)) {
			return true // "said the law bars rules that “burden” trade"
		}
		return k > v.To && grammar.EnAux.Has(w) || k > v.To && (strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ed")) && !l.Toks[k+1].Cap && !l.G.Dets.Has(w) && !l.G.Pronouns.Has(w) &&
			(l.G.Dets.Has(l.Low(k+2)) || l.G.Pronouns.Has(l.Low(k+2)) || l.G.Preps.Has(l.Low(k+2)) || l.Is(k+2, "them", "him", "us", "me"))
	}
	if l.Lang != "fr" {
		return false
	}
	if v.Kind == cue.Infinitive && governedByNe(l, v.From) && l.Is(k+1, "si", "quand", "lorsque", "lorsqu'", "en", "dans", "pour", "à", "au", "après", "par", "sur") {
		return true // "n’oblige à prévenir les riverains que si la digue cède"
	}
	if k == v.To {
		for j := v.From - 1; j >= max(0, v.From-line.NearVerb) && grammar.FrClitics.Has(l.Low(j)); j-- {
			if l.Is(j, "ne", "n'") {
				return true
			}
		}
		return false
	}
	// a noun with its article before it, which no preposition governs
	for d := k - 2; d >= max(v.To, k-3); d-- {
		if grammar.FrDets.Has(l.Low(d)) && l.IsWord(k-1) && !l.Is(d, "ce", "cette", "tous", "tout", "du", "aux") && !grammar.TimeWords.Has(l.Low(k-1)) {
			return !l.G.Preps.Has(l.Low(d-1)) && d > v.To
		}
	}
	return false
}

// governedByNe reports whether the infinitive at k depends on a verb with "ne"
// and without "pas": what follows its "que" is then all that there is. "Cesser"
// and "oser" deny by "ne" alone.
func governedByNe(l *line.Line, k int) bool {
	for j := k - 1; j >= max(0, k-line.LongestAdverbial) && (l.IsWord(j) || l.Toks[j].Kind == token.Quoted); j-- {
		switch w := l.Low(j); {
		case l.Is(j, "pas", "plus", "jamais", "rien", "point", "guère", "aucun", "aucune", "personne") || strings.HasPrefix(w, "cess") || strings.HasPrefix(w, "os"):
			return false
		case l.Is(j, "ne", "n'"):
			return true
		}
	}
	return false
}

// pastInsertion returns where the "that" stands which follows the words set
// between the comma at k and another: "insisted, most recently on Monday, that";
// "at a rally in Dover, Ohio, that". k if none does.
func pastInsertion(l *line.Line, k, end int) int {
	if !l.Is(k, ",") || l.Lang != "en" {
		return k
	}
	for m := k + 1; m < min(end-2, k+line.LongestSetOff); m++ {
		if l.Is(m, ",") {
			if l.G.That.Has(l.Low(m + 1)) {
				return m + 1
			}
			return k
		}
		if !l.IsWord(m) || l.G.That.Has(l.Low(m)) {
			return k
		}
	}
	return k
}

// adverbialAt reports whether when, where or to whom stands at i.
func adverbialAt(l *line.Line, i int) bool {
	return l.G.Cuts.Has(l.Low(i)) && !grammar.FrDets.Has(l.Low(i)) || l.G.Preps.Has(l.Low(i)) || l.G.Adverbs.Has(l.Low(i)) || grammar.TimeWords.Has(l.Low(i)) || l.Is(i, ",", "ce", "cette", "(") || strings.HasSuffix(l.Low(i), "ment")
}

// enAsks are English verbs that take a question within the sentence: "asked whether".
var enAsks = grammar.Words("ask wonder explain question know doubt discuss decide document chronicle learn describe detail understand realize realise outline")

// QuoteFollows reports whether a quotation follows a verb that ends at i, right
// behind it or behind a comma or a colon.
func QuoteFollows(l *line.Line, i, end int) bool {
	return i < end && l.IsQuote(i) || i+1 < end && l.Is(i, ",", ":") && l.IsQuote(i+1)
}
