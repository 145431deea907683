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

// ParticipleSoon reports whether a participle follows the auxiliary at i.
func ParticipleSoon(l *line.Line, i, to int) bool {
	for k := i + 1; k < min(to, i+line.FewWords) && l.IsWord(k); k++ {
		w := l.Low(k)
		if grammar.FrInE(w) || w == "eu" || w == "pris" || w == "mis" || w == "fait" || strings.HasSuffix(w, "du") {
			return true
		}
	}
	return false
}

// viewOf reads "…, selon lequel X", "d'après qui X" and "la mairie, pour laquelle X": the
// view of the noun before.
func viewOf(l *line.Line, from, i, end int) (Speech, bool) {
	which := i + 1
	if l.ApresAt(i) {
		which++
	} else if !l.Is(i, "selon", "pour") {
		return Speech{}, false
	}
	if l.Lang != "fr" || !l.Is(which, "lequel", "laquelle", "lesquels", "lesquelles", "qui") || which+3 >= end {
		return Speech{}, false
	}
	to := i
	if l.Is(to-1, ",") {
		to--
	}
	s, ok := l.NounBack(from, to)
	if b, by := subject.ByWhom(l, from, to, true); by {
		s, ok = b, true
	}
	if !ok || l.Is(i, "pour") && (to == i || !l.StartsName(s.To-1) && !l.RoleIn(s)) {
		return Speech{}, false
	}
	return Speech{line.Span{From: which + 1, To: content.End(l, which+1, end)}, speaker.Attribution{Speaker: s, Cue: line.Span{From: i, To: which + 1}, OK: true, Strong: true}}, true
}

// toldAfter reads what follows the colon of a French sentence that says by whom it is told and nothing
// else: "Le maire l’assure : le pont tiendra", "C’est ce qu’a rappelé Ana Roy : le pont tiendra".
func toldAfter(l *line.Line, from, end int) (Speech, bool) {
	colon := from
	for colon < min(end, from+line.LongestSetOff) && !l.Is(colon, ":") {
		if !l.IsWord(colon) {
			return Speech{}, false
		}
		colon++
	}
	if l.Lang != "fr" || end-colon < line.FewWords || !l.Is(colon, ":") || l.IsQuote(colon+1) {
		return Speech{}, false
	}
	if l.Is(colon-2, "est", "sont", "était", "étaient", "reste", "restent") && certain.Has(strings.TrimSuffix(l.Low(colon-1), "s")) {
		s, ok := subject.Before(l, from, colon-2)
		at := speaker.Attribution{Speaker: s, Cue: line.Span{From: colon - 2, To: colon}, OK: true, Strong: true}
		return Speech{line.Span{From: colon + 1, To: content.End(l, colon+1, end)}, at}, ok && s.From == from && someone(l, s)
	}
	for k := from + 1; k < colon; k++ {
		v, ok := l.VerbAt(k, colon)
		if !ok || v.Kind == cue.Gerund || v.Kind == cue.Infinitive || !v.Cue.That {
			continue
		}
		at := speaker.Attribution{Cue: v.Span, Verb: v.Cue, Hedged: v.Hedged, OK: true, Strong: true}
		told := line.Span{From: colon + 1, To: content.End(l, colon+1, end)}
		if v.To == colon && l.Is(v.From-1, "l'", "le") {
			s, ok := subject.Before(l, from, v.From-1)
			at.Speaker = s
			return Speech{told, at}, ok && s.From == from && !negated(l, v)
		}
		if l.Is(v.From-1, "que", "qu'") && l.Is(v.From-2, "ce") && l.Is(v.From-3, "est", "voilà") {
			s, ok := subject.After(l, v.To, colon)
			at.Speaker = s
			return Speech{told, at}, ok && s.To == colon
		}
		return Speech{}, false
	}
	return Speech{}, false
}

// toldBefore reads a French sentence that ends with by whom it is told: "Le bac sera vendu, c’est ce
// qu’a promis la ligue".
func toldBefore(l *line.Line, from, end int) (Speech, bool) {
	for k := max(from+line.FewWords, end-line.LongestSaid); l.Lang == "fr" && k < end; k++ {
		if !l.Is(k, ",") || !l.Is(k+1, "c'") || !l.Is(k+2, "est") || !l.Is(k+3, "ce") || !l.Is(k+4, "que", "qu'") {
			continue
		}
		v, ok := l.VerbAt(k+5, end)
		if !ok || v.From != k+5 || v.Kind == cue.Gerund || v.Kind == cue.Infinitive {
			return Speech{}, false
		}
		s, ok := subject.After(l, v.To, end)
		at := speaker.Attribution{Speaker: s, Cue: v.Span, Verb: v.Cue, Hedged: v.Hedged, OK: true, Strong: true}
		return Speech{line.Span{From: from, To: k}, at}, ok && l.Closes(s.To, end) && someone(l, s) && !l.QuotesIn(from, k)
	}
	return Speech{}, false
}

// certain are French words for how sure somebody is who then says of what.
var certain = grammar.Words("formel formelle catégorique convaincu convaincue persuadé persuadée certain certaine sûr sûre unanime affirmatif affirmative ferme clair claire")

// narrated reports whether a French infinitive of saying opens its sentence behind "Et de", and
// tells what whoever spoke last goes on to say: "Et de rappeler que la digue est vieille."
func narrated(l *line.Line, from int, v line.Verb) bool {
	if l.Lang != "fr" || v.Kind != cue.Infinitive || v.From != from+2 || !l.Is(from, "et") || !l.Is(from+1, "de", "d'") || !v.Cue.That {
		return false
	}
	k := v.To
	for l.Is(v.To, ",") && k < v.To+line.LongestAdverbial && !l.G.That.Has(l.Low(k)) {
		k++ // "Et d’ajouter, l’air las, que"
	}
	return l.G.That.Has(l.Low(k))
}

// goodToSay reports whether a French infinitive of saying is what it is good or needed
// to say, so that nobody says it: "il est bon de rappeler que".
func goodToSay(l *line.Line, i int) bool {
	for k := i - 1; k >= max(1, i-line.FewWords); k-- {
		if l.Is(k, "est", "était", "semble", "paraît", "convient", "faut", "importe", "reste") {
			return l.Is(k-1, "il") || l.Is(k-1, "c'", "s'", "n'") || l.Toks[k].Clitic
		}
		if !l.IsWord(k) {
			return false
		}
	}
	return false
}

// wordsOutside reports whether a word stands between from and to outside all quotations,
// or no quotation stands there at all.
func wordsOutside(l *line.Line, from, to int) bool {
	quoted := false
	for k := from; k < to; k++ {
		if l.IsWord(k) {
			return true
		}
		quoted = quoted || l.IsQuote(k)
	}
	return !quoted
}

// apposed reports whether the French words that end at the comma at p say what somebody
// is who is named before them: "Joël Roy, le syndic,".
func apposed(l *line.Line, from, p int) bool {
	if l.Lang != "fr" || !l.Is(p, ",") {
		return false
	}
	for k := p - 1; k > max(from, p-line.LongestAdverbial) && (l.IsWord(k) || l.Is(k, ",")); k-- {
		if l.Is(k, ",") {
			return l.Is(k+1, "le", "la", "l'", "son", "sa", "leur") && l.RoleIn(line.Span{From: k + 1, To: p}) && l.Named(k-1) && l.Named(k-2)
		}
	}
	return false
}

// inMidClause reports whether a French source at i, up to stop, stands between a verb and
// its object with no commas about it: "qui ont perdu selon lui 340 postes".
func inMidClause(l *line.Line, i, stop, end int) bool {
	if l.Lang != "fr" || stop+1 >= end || l.Toks[stop].Kind != token.Number && !(l.G.Dets.Has(l.Low(stop)) && l.IsWord(stop+1)) {
		return false
	}
	return grammar.FrAux.Has(l.Low(i-1)) || grammar.FrAux.Has(l.Low(i-2)) && ParticipleSoon(l, i-2, i) || grammar.FrAux.Has(l.Low(i-2)) && strings.HasSuffix(l.Low(i-1), "u")
}
