package speaker

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
)

// southernAfter reads the verb that follows a quotation at i in Italian, Spanish and Portuguese,
// with its subject behind it or none: "», ha detto ai giornalisti il prefetto", "», se defiende el
// exministro", "», dice." comma says that a sign parts it from the quotation; then a verb that no
// list has is known by its place and its ending, "», sorride don Piero".
func southernAfter(l *line.Line, i, end int, comma bool) Attribution {
	k := i
	if l.Is(k, "così", "así", "assim") && k+1 < end && (l.G.Dets.Has(l.Low(k+1)) || l.StartsName(k+1)) {
		if s, ok := subject.After(l, k+1, end); ok && !s.Empty() {
			return Attribution{Speaker: s, Cue: line.Span{From: k, To: k + 1}, OK: true, Strong: true}
		}
	}
	for k < min(end, i+line.FewWords) && (southernClitics.Has(l.Low(k)) || l.G.Adverbs.Has(l.Low(k)) && !l.Is(k, "non", "no", "não")) && (k == i || !l.Toks[k].Cap) {
		if _, ok := l.VerbAt(k, end); ok {
			break
		}
		k++
	}
	v, ok := southernVerb(l, k, end)
	if !ok && comma {
		v, ok = unlistedSouthern(l, k, end)
	}
	if !ok {
		return Attribution{}
	}
	if v.From > i && l.Is(v.From-1, "si", "se") {
		v.From--
	}
	at := Attribution{Cue: v.Span, Verb: v.Cue, Hedged: v.Hedged, Strong: true}
	if s, found := subject.After(l, v.To, end); found && southernSayer(l, s) {
		at.Speaker, at.OK = s, true
		return at
	}
	if v.Cue == nil {
		return Attribution{}
	}
	// "», dice.", "», ha detto ai cronisti.": who was spoken of is who speaks
	if rest := subject.PastAddressed(l, v.To, end); rest >= end || !l.IsWord(rest) || l.G.And.Has(l.Low(rest)) || l.G.Subs.Has(l.Low(rest)) || grammar.AddressedSouth.Has(l.Low(rest)) {
		if s, ok := spokeBefore(l, i); ok {
			at.Speaker = s
		}
		at.OK = true
		return at
	}
	return Attribution{}
}

// sentenceBefore returns the sentence before that in which the token at i stands, empty if it is the
// first of the line.
func sentenceBefore(l *line.Line, i int) line.Span {
	stop := func(k int) bool { return token.IsStop(l.Toks[k]) && (k+1 >= len(l.Toks) || l.Toks[k+1].Gap) }
	to := i
	for to > 0 && !stop(to-1) {
		to--
	}
	if to == 0 {
		return line.Span{}
	}
	from := to - 1
	for from > 0 && !stop(from-1) {
		from--
	}
	return line.Span{From: from, To: to - 1}
}

// spokeBefore reads who is named at the end of the sentence before as the one who spoke: "…, disse a
// sua advogada, Clara Lopes. “…”, acrescentou."
func spokeBefore(l *line.Line, i int) (line.Span, bool) {
	s := sentenceBefore(l, i-1)
	if s.Empty() || i-s.From > line.MaxFrame {
		return line.Span{}, false
	}
	for k := s.To - 1; k > s.From; k-- {
		if !l.Is(k, ",") {
			continue
		}
		if v, ok := l.VerbAt(k+1, s.To); ok && v.Kind == cue.Finite {
			who, found := subject.After(l, v.To, s.To)
			return who, found && southernSayer(l, who) && (l.HasPersonName(who) || l.RoleIn(who))
		}
	}
	return line.Span{}, false
}

// carried reads who does the verb that a sentence begins with, where it names nobody: who the sentence
// before is about. "Anna Conti è tornata a casa. Ha affidato ai social poche righe: “…”".
func carried(l *line.Line, lo int) (line.Span, bool) {
	if !cue.Auxiliary(l.Lang, l.Low(lo)) && !southernClitics.Has(l.Low(lo)) {
		return line.Span{}, false
	}
	s := sentenceBefore(l, lo)
	if s.Empty() || lo-s.From > line.MaxFrame {
		return line.Span{}, false
	}
	who, ok := subject.Main(l, s.From, s.To)
	return who, ok && (l.HasPersonName(who) || l.RoleIn(who))
}

// southernVerb reads a listed verb at k, with what may stand before it: "si limita a dire".
func southernVerb(l *line.Line, k, end int) (line.Verb, bool) {
	v, ok := l.VerbAt(k, end)
	if ok && v.Kind != cue.Infinitive {
		if to := v.To; l.Is(to, "a", "de") && grammar.LikeSouthernVerb(l.Lang, l.Low(k)) { // "tiene a precisare"
			for _, f := range l.Cues.Verbs[l.Low(to+1)] {
				if f.Kind == cue.Infinitive {
					v.To = to + 2
					break
				}
			}
		}
		return v, true
	}
	if !grammar.LikeSouthernVerb(l.Lang, l.Low(k)) {
		return line.Verb{}, false
	}
	for j := k + 1; j < min(end, k+line.FewWords); j++ {
		if !l.Is(j, "a", "ad", "di", "de", "em", "por", "con", "col", "com") {
			continue
		}
		for _, f := range l.Cues.Verbs[l.Low(j+1)] {
			if f.Kind == cue.Infinitive {
				return line.Verb{Span: line.Span{From: k, To: j + 2}, Cue: f.Cue, Kind: cue.Finite, Pronoun: -1}, true
			}
		}
	}
	return line.Verb{}, false
}

// unlistedSouthern reads a verb that no list has, where a verb of saying stands: by its ending,
// or as a participle behind its auxiliary, or with an infinitive behind it, "si lascia scappare".
func unlistedSouthern(l *line.Line, k, end int) (line.Verb, bool) {
	v := line.Verb{Span: line.Span{From: k, To: k + 1}, Kind: cue.Finite, Pronoun: -1}
	w := l.Low(k)
	if k >= end || !l.IsWord(k) || l.Toks[k].Cap {
		return v, false
	}
	if cue.Auxiliary(l.Lang, w) && !southernClitics.Has(w) {
		p := l.Low(k + 1)
		if !participleSouth(l.Lang, p) {
			return v, false
		}
		v.To = k + 2
		return v, true
	}
	if l.G.Subs.Has(w) || l.G.Preps.Has(w) || l.G.Dets.Has(w) || l.G.And.Has(w) || l.G.Adverbs.Has(w) || l.G.Pronouns.Has(w) || grammar.SouthernTimes.Has(w) || grammar.SouthernAux.Has(w) || !grammar.LikeSouthernVerb(l.Lang, w) {
		return v, false
	}
	if n := l.Low(k + 1); l.Is(k, "lascia", "deja", "deixa") && strings.HasSuffix(strings.TrimSuffix(n, "e"), "r") {
		v.To = k + 2
	}
	return v, true
}

// participleSouth reports whether a word has the ending of a past participle.
func participleSouth(lang, w string) bool {
	for _, e := range []string{"ato", "ito", "uto", "sso", "tto", "sto", "ado", "ido", "cho", "rto"} {
		if strings.HasSuffix(w, e) && len(w) > len(e)+1 {
			return true
		}
	}
	return false
}

// southernSayer reports whether a phrase behind a verb may be who speaks.
func southernSayer(l *line.Line, s line.Span) bool {
	return !s.Empty() && !grammar.SouthernTimes.Has(l.Low(s.From)) && !grammar.SouthernTimes.Has(l.Low(min(s.From+1, s.To-1))) && (!l.G.Preps.Has(l.Low(s.From)) || l.G.Dets.Has(l.Low(s.From)) && l.Lang == "pt" && !l.Is(s.From, "do", "da"))
}

// southernClitics stand before a verb: "si sfoga", "lo ha detto", "se queja", "lhe disse".
var southernClitics = grammar.Words("si lo la li le gli ci ne mi ti vi se me nos les lhe lhes nos")

// inSouthernView reads whose view it is behind "per", "para" at the head of a sentence: "Per il
// sindaco, «la strada è sicura»". Only somebody with an office, a name or a body has one.
func inSouthernView(l *line.Line, i, end int) Attribution {
	if !l.Is(i, "per", "para") || !l.Toks[i].Cap && !l.G.That.Has(l.Low(i-1)) {
		return Attribution{}
	}
	n := l.NounForward(i+1, end)
	s := line.Span{From: i + 1, To: n}
	const longest = 8
	if s.Empty() || n-i > longest || l.TimeOrManner(s) || grammar.SouthernTimes.Has(l.Low(i+2)) {
		return Attribution{}
	}
	named := l.HasPersonName(s)
	if !named && !l.RoleIn(s) || !l.Is(n, ",") && !named && !l.RoleIn(s) {
		return Attribution{}
	}
	return Attribution{Speaker: s, Cue: line.Span{From: i, To: i + 1}, OK: true, Strong: true}
}

// asSaidSouth reads a source that is a clause: "Según ha explicado la fiscal", "Conforme disse o
// autarca", "Tal y como explicó Luis Mena", "Come ha spiegato il prefetto".
func asSaidSouth(l *line.Line, i, end int) Attribution {
	if !l.Is(i, "según", "conforme", "segundo", "secondo", "como", "come") {
		return Attribution{}
	}
	k := i + 1
	if l.Is(k, "quanto") {
		k++
	} else if l.Is(k, "lo") && l.Is(k+1, "que") {
		k += 2
	}
	for southernClitics.Has(l.Low(k)) && k < end {
		k++
	}
	v, ok := l.VerbAt(k, end)
	if !ok || v.From != k || v.Kind == cue.Infinitive || v.Kind == cue.Gerund {
		return Attribution{}
	}
	s, found := subject.After(l, v.To, end)
	if !found || !southernSayer(l, s) {
		return Attribution{}
	}
	return Attribution{Speaker: s, Cue: line.Span{From: i, To: v.To}, Verb: v.Cue, OK: true, Strong: true}
}

// southernColon reads who is named before a colon at i where no verb of saying stands: "Durissimo
// il segretario, Paolo Neri:", "A parlare è Rita Moro:", "Rita Moro non ha dubbi:".
func southernColon(l *line.Line, lo, i int) (line.Span, bool) {
	for lo < i && !l.IsWord(lo) {
		lo++
	}
	if s, ok := presented(l, lo, i); ok {
		return s, true
	}
	w := l.Low(lo)
	adjective := lo+1 < i && !l.G.Dets.Has(w) && !l.G.Preps.Has(w) && !l.G.Pronouns.Has(w) && l.Given(lo) == lexicon.NotGiven && (l.G.Dets.Has(l.Low(lo+1)) || l.Ordinary(lo) && l.StartsName(lo+1))
	if adjective {
		if s, ok := subject.After(l, lo+1, i); ok && (s.To >= i || l.Is(s.To, ",", "(")) && (l.HasPersonName(s) || l.RoleIn(s)) {
			return s, true
		}
	}
	s, ok := subject.Main(l, lo, i)
	if who, have := carried(l, lo); have {
		return who, true
	}
	named := ok && (l.HasPersonName(s) || l.RoleIn(s) || l.StartsName(s.From) && s.To-s.From == 1 && (s.To >= i || l.Is(s.To, ",", "(") || grammar.SouthernAux.Has(l.Low(s.To))))
	if !named || l.TimeOrManner(s) {
		if s, ok = l.NounBack(lo, i); ok && l.HasPersonName(s) && !l.G.Preps.Has(l.Low(s.From-1)) && !l.HasVerb(line.Span{From: lo, To: i}) {
			return s, true // "Di parere opposto il collega Ugo Roy:"
		}
		return line.Span{}, false
	}
	return s, true
}

// presented reads who is named before a colon at i as the one who speaks: "A parlare è Rita Moro:".
func presented(l *line.Line, lo, i int) (line.Span, bool) {
	for lo < i && !l.IsWord(lo) {
		lo++
	}
	if !l.Is(lo, "a", "ad") || !strings.HasSuffix(l.Low(lo+1), "re") || !l.Is(lo+2, "è", "sono", "fu", "furono") {
		return line.Span{}, false
	}
	return subject.After(l, lo+3, i)
}

// SaidSo reads a sentence that says who said what stands before it: "Lo ha detto il ministro",
// "Così il ministro", "Así se expresó la alcaldesa", "Palavras de Rui Lopes".
func SaidSo(l *line.Line, i, end int) Attribution {
	if l.Is(i, "palabras", "palavras", "parole", "parola") && l.G.Preps.Has(l.Low(i+1)) {
		if n := l.NounForward(i+2, end); n > i+2 {
			return Attribution{Speaker: line.Span{From: i + 2, To: n}, Cue: line.Span{From: i, To: i + 2}, OK: true, Strong: true}
		}
	}
	if !l.Is(i, "lo", "così", "así", "assim", "a") || l.Is(i, "a") && !l.Is(i+1, "dirlo", "affermarlo", "raccontarlo", "sostenerlo") {
		return Attribution{}
	}
	if l.Is(i, "a") { // "A dirlo è il ministro"
		if s, ok := subject.After(l, i+3, end); ok && l.Is(i+2, "è", "sono", "fu") {
			return Attribution{Speaker: s, Cue: line.Span{From: i, To: i + 3}, OK: true, Strong: true}
		}
		return Attribution{}
	}
	return southernAfter(l, i, end, false)
}
