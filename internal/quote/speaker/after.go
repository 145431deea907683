package speaker

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/quote/content"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
)

// After reads the cue that follows a quotation: "», a déclaré X", "” X said",
// ", selon X".
func After(l *line.Line, i, end int) Attribution {
	if at := whoseWords(l, i, end); at.OK {
		return at
	}
	for _, read := range [...]func(*line.Line, int, int) Attribution{putBy, answerCame, viewOf} {
		if at := read(l, i, end); at.OK {
			return at
		}
	}
	comma := false
	for k := i; k < end; k++ {
		if l.Is(k, ";") {
			end = k
		}
	}
	for i < end && l.Is(i, ",", "–", "—", "-", "―", "!", "?", ".", "…", "(") {
		comma = true
		if l.Is(i, "—", "―", "–") && i+1 < end && l.StartsName(i+1) && LineEndsWithName(l, i+1, end) {
			s := line.Span{From: i + 1, To: l.NounForward(i+1, end)}
			return Attribution{Speaker: s, OK: true}
		}
		i++
	}
	if i >= end {
		return Attribution{}
	}
	if at := SourceAt(l, i, end); at.OK {
		return at
	}
	if at := readIn(l, i, end); at.OK {
		return at
	}
	if at := quotedAfter(l, i, end); at.OK {
		return at
	}
	if grammar.Southern(l.Lang) {
		if at := southernAfter(l, i, end, comma); at.OK {
			return at
		}
		return subjectFirst(l, i, end, comma)
	}
	// adverbs and objects before the verb: "nous a confié X", "then said X"
	k := i
	for k < min(end, i+line.FewWords) && l.IsWord(k) && (subject.Skippable(l, k) || l.Is(k, "nous", "m'", "t'", "vous", "comme", "ainsi", "as")) {
		if _, ok := l.VerbAt(k, end); ok && k > i {
			break
		}
		if v, ok := l.VerbAt(k, end); ok && v.From == k {
			break
		}
		k++
	}
	v, ok := l.VerbAt(k, end)
	if w, have := wishes(l, k, end); have {
		v, ok = w, true
	}
	if ok && v.Kind != cue.Infinitive && !(v.Kind == cue.Gerund && l.Lang == "fr") {
		if at := Inverted(l, v, end); at.OK {
			return at
		}
	}
	if comma && l.Lang == "fr" {
		// "», a-t-elle tranché, évoquant …": its own pronoun says who
		if at := unknownInverted(l, i, end); at.OK && HungIn(l, at) {
			return learntFrom(l, at, end)
		}
	}
	if at := subjectFirst(l, i, end, comma); at.OK {
		return at
	}
	// a verb the table does not know, turned round: "», plaisante-t-il", "», tonne le maire"
	if comma && l.Lang == "fr" {
		if at := unknownInverted(l, i, end); at.OK {
			return at
		}
	}
	if l.Lang == "en" {
		return unknownEnglish(l, i, end)
	}
	return Attribution{}
}

// putBy reads who puts something so: "“…,” is how Ana Roy put it".
func putBy(l *line.Line, i, end int) Attribution {
	if l.Is(i, ",", "—", "–") {
		i++
	}
	if l.Lang == "en" && l.Is(i, "is", "was") && l.Is(i+1, "all") { // "“No comment,” was all Ana Roy would say"
		for k := i + 3; k < min(end, i+line.LongestNoun); k++ {
			if l.Is(k, "say", "said", "says") {
				v := k
				for v > i+3 && grammar.EnAux.Has(l.Low(v-1)) {
					v--
				}
				if s, ok := subject.Before(l, i+2, v); ok {
					return Attribution{Speaker: s, Cue: line.Span{From: k, To: k + 1}, OK: true, Strong: true}
				}
			}
		}
	}
	if l.Lang != "en" || !l.Is(i, "is", "was") || !l.Is(i+1, "how") {
		return Attribution{}
	}
	for k := i + 3; k < min(end, i+line.LongestNoun+2); k++ {
		if !l.Is(k, "put", "puts", "described", "describes", "remembers", "remembered", "summed", "sums", "explained", "explains", "recalls", "recalled") {
			continue
		}
		if s, ok := subject.Before(l, i+2, k); ok {
			return Attribution{Speaker: s, Cue: line.Span{From: k, To: k + 1}, OK: true, Strong: true}
		}
	}
	return Attribution{}
}

// subjectFirst reads "X said", "il affirme", "X a lancé", "X, qui …, a dit" after
// a quotation. comma says that a sign parts them.
func subjectFirst(l *line.Line, i, end int, comma bool) Attribution {
	limit := min(end, i+28)
	for k := i; k < limit; k++ {
		if !l.IsWord(k) && !l.Is(k, ",", "(", ")") && !(l.Is(k, ".") && k+1 < end && !l.Toks[k+1].Gap) {
			break
		}
		if l.Is(k, ",") && k == i+1 && !l.Toks[i].Cap {
			break
		}
		v, ok := l.VerbAt(k, end)
		if !ok || v.Kind == cue.Infinitive || v.Cue.Quiet {
			continue
		}
		if v.Pronoun >= 0 && k > i {
			// "où « rien n’a été vu », les trains rouleront, a-t-elle précisé"
			return Attribution{Speaker: line.Span{From: v.Pronoun, To: v.Pronoun + 1}, Cue: v.Span, Verb: v.Cue, Hedged: v.Hedged, OK: true, Strong: true}
		}
		if verb := line.PastReflexive(l, v.From); l.Lang == "fr" && comma && l.Is(verb-1, ",") && verb-1 > i && v.Kind != cue.Gerund {
			// "», y compris à Lyon, commente X"
			if s, found := subject.After(l, v.To, end); found && (l.StartsName(s.From) || l.G.Dets.Has(l.Low(s.From))) && l.Closes(s.To, end) && !l.StartsName(i) {
				return Attribution{Speaker: s, Cue: v.Span, Verb: v.Cue, Hedged: v.Hedged, OK: true, Strong: true}
			}
		}
		if s, found := subject.Before(l, i, v.From); found && (s.From == i || comma || l.Lang == "en") {
			return Attribution{Speaker: s, Cue: v.Span, Verb: v.Cue, Hedged: v.Hedged, OK: true, Strong: true}
		}
		if v.Kind == cue.Gerund && k > i {
			continue
		}
		break
	}
	return Attribution{}
}

// wishes reads "veut croire", "tient à rassurer", "tente de relativiser" as one
// verb.
func wishes(l *line.Line, k, end int) (line.Verb, bool) {
	if l.Lang != "fr" || !wishing.Has(l.Low(k)) {
		return line.Verb{}, false
	}
	j := k + 1
	for j < end && (l.Is(j, "à", "de", "d'", "pouvoir", "devoir", "par", "jusqu'") || grammar.FrClitics.Has(l.Low(j))) {
		j++
	}
	for _, f := range l.Cues.Verbs[l.Low(j)] {
		if f.Kind == cue.Infinitive && l.TailAt(j+1, f.Tail) {
			return line.Verb{Span: line.Span{From: k, To: j + 1 + len(f.Tail)}, Cue: f.Cue, Kind: cue.Finite, Pronoun: -1, Hedged: false}, true
		}
	}
	return line.Verb{}, false
}

// wishing are French verbs on which an infinitive of saying hangs, whoever says it already.
var wishing = grammar.Words("veut veulent voulait tient tiennent tenait préfère préfèrent tente tentent tentait feint feignent croit croient finit aime aiment va dit disent")

// whoseWords reads a headline that names the speaker after a colon: "« A » :
// Joël Roy", "« A » : la promesse de Joël Roy".
func whoseWords(l *line.Line, i, end int) Attribution {
	if !l.Is(i, ":") || i+1 >= end || l.IsQuote(i+1) {
		return Attribution{}
	}
	if s, ok := subject.Main(l, i+1, end); ok && l.Lang == "fr" && !l.Headline && l.HasPersonName(s) && s.To < end-2 && l.FrDoes(s.To) {
		return Attribution{Speaker: s, Cue: line.Span{From: i, To: i + 1}, OK: true} // "« Tout a brûlé » : devant les juges, Joël Roy a tout dit"
	}
	n := l.NounForward(i+1, end)
	against := l.Lang == "fr" && frSpeeches.Has(l.Low(i+2)) && l.G.Preps.Has(l.Low(n)) && l.NounForward(n+1, end) >= end-1 // "la charge de Joël Roy contre la mairie"
	if n < end-1 && !against || n == i+1 || l.HasVerb(line.Span{From: i + 1, To: n}) {
		return Attribution{}
	}
	s := line.Span{From: i + 1, To: n}
	if !l.StartsName(s.From) {
		for k := s.From + 1; k < n-1; k++ {
			if l.Is(k, "de", "d'", "du", "of", "by") && (l.StartsName(k+1) || l.Is(k, "du")) {
				s.From = k + 1
			}
		}
		if s.From == i+1 {
			return Attribution{}
		}
	}
	return Attribution{Speaker: s, Cue: line.Span{From: i, To: i + 1}, OK: true}
}

// unknownEnglish reads "grinned Loic Roy" and "he blustered." with a verb the
// table lacks, by its place and ending alone.
func unknownEnglish(l *line.Line, i, end int) Attribution {
	past := func(k int) bool {
		return k < end && l.Toks[k].Kind == token.Word && !l.Toks[k].Cap && len(l.Low(k)) > 4 && strings.HasSuffix(l.Low(k), "ed")
	}
	if past(i) && i+1 < end && (l.StartsName(i+1) || grammar.EnPronouns.Has(l.Low(i+1)) || grammar.EnDets.Has(l.Low(i+1))) {
		if s, ok := subject.After(l, i+1, end); ok {
			return Attribution{Speaker: s, Cue: line.Span{From: i, To: i + 1}, OK: true, Strong: true}
		}
	}
	k := i
	if i < end && grammar.EnPronouns.Has(l.Low(i)) {
		k = i + 1
	} else if i < end && l.IsWord(i) && (l.StartsName(i) || grammar.EnDets.Has(l.Low(i))) {
		for k = i + 1; k < min(end, i+line.NearHead) && l.IsWord(k) && !past(k); k++ {
		}
	}
	tag := past(k) || k == i+1 && k+1 < end && grammar.EnPronouns.Has(l.Low(i)) && !l.Toks[k].Cap && !grammar.EnAux.Has(l.Low(k)) && lang.VerbsOf("en").Is(l.Low(i), l.Low(k), l.Low(k+1)) // "he began."
	if k > i && tag && (k+1 >= end || l.Is(k+1, ",", ".", ":") || past(k) && l.G.Preps.Has(l.Low(k+1)) && !l.Is(k+1, "to", "by", "of")) {
		return Attribution{Speaker: line.Span{From: i, To: k}, Cue: line.Span{From: k, To: k + 1}, OK: true, Strong: true}
	}
	return Attribution{}
}

// LineEndsWithName reports whether the stretch from i holds a name and little else.
func LineEndsWithName(l *line.Line, i, end int) bool {
	n := 0
	for k := i; k < end; k++ {
		if l.IsQuote(k) {
			return false
		}
		if l.IsWord(k) {
			n++
		}
		if token.IsStop(l.Toks[k]) {
			break
		}
	}
	return n <= line.LongestSaid
}

// Inverted reads who stands after a verb.
func Inverted(l *line.Line, v line.Verb, end int) Attribution {
	at := Attribution{Cue: v.Span, Verb: v.Cue, Hedged: v.Hedged, Strong: true}
	if v.Pronoun >= 0 {
		at.Speaker, at.OK = line.Span{From: v.Pronoun, To: v.Pronoun + 1}, true
		if l.Is(v.Pronoun, "on") { // "explique-t-il" says all; "explique-t-on à la mairie" does not
			at.Speaker = whereOn(l, at.Speaker, v.To, end)
		}
		return at
	}
	if s, ok := subject.After(l, PastAdjunct(l, v.To, end), end); ok {
		if l.Lang == "en" && l.Is(v.To-1, "read", "reads") {
			s = statementOf(l, s, end)
		}
		at.Speaker, at.OK = s, true
		return at
	}
	return Attribution{}
}

// whereOn returns at which body, or with whom, French "on" speaks that is hung on the verb which ends at i:
// "souffle-t-on à la mairie"; on itself where the words behind do not say.
func whereOn(l *line.Line, on line.Span, i, end int) line.Span {
	for k := i; k < min(end, i+3); k++ {
		if l.Is(k, "du") && l.Is(k+1, "côté") && l.Is(k+2, "de", "du", "des") {
			k += 2 // "souffle-t-on du côté de la mairie"
		}
		if l.Is(k, "place", "rue", "avenue", "quai", "boulevard") && l.NounForward(k, end) > k+1 {
			return line.Span{From: k, To: l.NounForward(k, end)} // "assure-t-on place Beauvau"
		}
		if l.Is(k, "à") && k+1 < end && (l.Toks[k+1].Kind == token.Number || l.Is(k+1, "l'") && agencies.Has(l.Low(k+2))) {
			return on // "indique-t-on à l’AFP": to whom
		}
		if l.Is(k, "à", "au", "chez", "dans", "aux") || l.Is(k-1, "côté") {
			if l.Is(k+1, "siège", "sommet", "sein") && l.Is(k+2, "de", "du", "d'", "des") {
				k += 2 // "au siège de la compagnie"
			}
			if n := l.NounForward(k+1, end); n > k+1 {
				return line.Span{From: k + 1, To: n}
			}
			return on
		}
	}
	return on
}

// learntFrom names from whom a thing is known: "a-t-on appris auprès de la mairie".
func learntFrom(l *line.Line, at Attribution, end int) Attribution {
	k := at.Cue.To + 1
	if !l.Is(at.Speaker.From, "on") {
		return at
	}
	if !l.Is(k-1, "auprès") || !l.Is(k, "de", "du", "des", "d'") {
		at.Speaker = whereOn(l, at.Speaker, at.Cue.To, end)
		return at
	}
	s := line.Span{From: k + 1, To: l.NounForward(k+1, end)}
	if l.Is(k, "du", "des") {
		s.From = k
	}
	if s.To > k+1 {
		at.Speaker = s
	}
	return at
}

// agencies are those to whom French sources speak, by the names they go by.
var agencies = grammar.Words("afp ats belga ap agence")

// PastAdjunct returns where the words end that stand between two commas after a
// French verb, before its inverted subject: "plaide, au téléphone, le maire".
func PastAdjunct(l *line.Line, i, end int) int {
	if l.Lang != "fr" || !l.Is(i, ",") || !l.G.Preps.Has(l.Low(i+1)) && !l.G.Adverbs.Has(l.Low(i+1)) && !lookAt(l, i+1) && !grammar.TimeWords.Has(l.Low(i+1)) && content.DayAt(l, i+1, end) == i+1 {
		return i
	}
	for k := i + 2; k < min(end-1, i+line.LongestSaid) && (l.IsWord(k) || l.Is(k, ",")); k++ {
		switch {
		case !l.Is(k, ","), l.G.Preps.Has(l.Low(k + 1)), lookAt(l, k+1), grammar.TimeWords.Has(l.Low(k + 1)):
			// "a lancé, lundi soir, sur Radio Sud, le maire"
		case l.G.Dets.Has(l.Low(k+1)) || l.StartsName(k+1):
			return k + 1
		default:
			return i
		}
	}
	return i
}

// unknownInverted reads "plaisante-t-il" and "tonne le maire" with a verb the
// table lacks, by its place and ending alone.
func unknownInverted(l *line.Line, i, end int) Attribution {
	k := i
	for k < end && grammar.FrClitics.Has(l.Low(k)) && !l.Toks[k].Cap {
		k++
	}
	if k > i && (l.Is(k-1, "la", "le", "les") || l.Is(k-1, "l'") && l.Is(k+1, "de", "d'", "du", "des")) {
		return Attribution{} // "« Avec la pluie », la hausse des prix ralentit", "la tempête Ana": a noun
	}
	if k >= end || l.Toks[k].Kind != token.Word || l.Toks[k].Cap || grammar.FrCuts.Has(l.Low(k)) || grammar.FrDets.Has(l.Low(k)) || grammar.FrAdverbs.Has(l.Low(k)) && !grammar.FrAux.Has(l.Low(k)) || grammar.FrSubs.Has(l.Low(k)) || l.G.Preps.Has(l.Low(k)) {
		if !(k < end && grammar.FrAux.Has(l.Low(k))) {
			return Attribution{}
		}
	}
	verbEnd := k + 1
	if grammar.FrAux.Has(l.Low(k)) {
		for verbEnd < min(end, k+line.VerbGroup) && l.IsWord(verbEnd) && (l.Toks[verbEnd].Clitic || grammar.FrAdverbs.Has(l.Low(verbEnd)) || strings.HasSuffix(l.Low(verbEnd), "ment")) {
			verbEnd++
		}
		w := l.Low(verbEnd)
		if !(strings.HasSuffix(w, "é") || strings.HasSuffix(w, "ée") || strings.HasSuffix(w, "és") || strings.HasSuffix(w, "i") || strings.HasSuffix(w, "u") || strings.HasSuffix(w, "is") || strings.HasSuffix(w, "it")) {
			return Attribution{}
		}
		verbEnd++
	}
	for p := k; p < verbEnd; p++ {
		if l.Toks[p].Clitic {
			return Attribution{Speaker: line.Span{From: p, To: p + 1}, Cue: line.Span{From: i, To: verbEnd}, OK: true, Strong: true}
		}
	}
	if l.IsWord(verbEnd) && l.Toks[verbEnd].Clitic {
		return Attribution{Speaker: line.Span{From: verbEnd, To: verbEnd + 1}, Cue: line.Span{From: i, To: verbEnd + 1}, OK: true, Strong: true}
	}
	w := l.Low(verbEnd - 1)
	if verbEnd == k+1 && !(strings.HasSuffix(w, "e") || strings.HasSuffix(w, "ent") || strings.HasSuffix(w, "it") || strings.HasSuffix(w, "a") || strings.HasSuffix(w, "nd")) {
		return Attribution{}
	}
	if !(l.IsWord(verbEnd) && (grammar.FrDets.Has(l.Low(verbEnd)) || l.StartsName(verbEnd))) {
		return Attribution{}
	}
	if s, ok := subject.After(l, verbEnd, end); ok && !s.Empty() {
		return Attribution{Speaker: s, Cue: line.Span{From: i, To: verbEnd}, OK: true, Strong: true}
	}
	return Attribution{}
}

// Trailing reads a cue at the end of a sentence that holds a few quoted words:
// "…, a indiqué X", "…, X said".
func Trailing(l *line.Line, i, end int) Attribution {
	for k := i; k < end && !l.Is(k, ";"); k++ {
		if !l.Is(k, ",") {
			continue
		}
		if at := After(l, k, end); at.OK && at.Strong {
			return at
		}
	}
	return Attribution{}
}
