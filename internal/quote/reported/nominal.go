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

// maxNominal bounds the nouns of one sentence that are read as cues.
const maxNominal = 6

// nominalCues reads what somebody promises, refuses, claims or calls for where a
// noun says so: "la promesse du maire de rouvrir l’école", "her claim that …".
func nominalCues(l *line.Line, from, end int) []Speech {
	var out []Speech
	if rep, ok := announced(l, from, end); ok {
		return append(out, rep)
	}
	for i := from; i < end && len(out) < maxNominal; i++ {
		if l.Toks[i].Kind != token.Word || l.Toks[i].Cap {
			continue
		}
		var rep Speech
		var ok bool
		switch l.Lang {
		case "fr":
			if (cue.FrDeeds.Has(l.Low(i)) || cue.FrClaims.Has(l.Low(i))) && (grammar.FrDets.Has(l.Low(i-1)) || i == from || l.Is(i-1, "d'", "-")) {
				rep, ok = frenchNominal(l, from, i, end)
			}
		case "en":
			if cue.EnDeeds.Has(l.Low(i)) || cue.EnClaims.Has(l.Low(i)) {
				rep, ok = englishNominal(l, from, i, end)
			}
			if !ok {
				rep, ok = englishAbout(l, from, i, end)
			}
		}
		if ok {
			out = append(out, rep)
			i = rep.Content.From
		}
	}
	return out
}

// announced reads what follows the colon after what somebody's words are called:
// "Son argument, répété à l’envi : …", "Her message: …".
func announced(l *line.Line, from, end int) (Speech, bool) {
	var whose, nouns grammar.Set
	switch l.Lang {
	case "fr":
		whose, nouns = announces.frWhose, announces.fr
	case "en":
		whose, nouns = announces.enWhose, announces.en
	default:
		return Speech{}, false
	}
	if !whose.Has(l.Low(from)) || !nouns.Has(l.Low(from+1)) {
		return Speech{}, false
	}
	for k := from + 2; k < min(end-3, from+line.LongestSetOff); k++ {
		switch {
		case l.Is(k, ":"):
			return Speech{line.Span{From: k + 1, To: end}, speaker.Attribution{Speaker: line.Span{From: from, To: from + 1}, Cue: line.Span{From: from, To: from + 2}, OK: true}}, !l.IsQuote(k + 1)
		case !l.IsWord(k) && !l.Is(k, ","):
			return Speech{}, false
		}
	}
	return Speech{}, false
}

var announces = struct{ frWhose, fr, enWhose, en grammar.Set }{
	grammar.Words("son sa leur ses leurs"),
	grammar.Words("argument arguments raisonnement message constat réponse verdict credo conclusion thèse avis promesse demande revendication exigence souhait crainte explication analyse diagnostic"),
	grammar.Words("his her their its"),
	grammar.Words("argument arguments reasoning message answer reply verdict conclusion view advice promise demand fear explanation point warning response"),
}

// frenchNominal reads "la promesse [de X] de faire …", "sa crainte que …".
func frenchNominal(l *line.Line, from, i, end int) (Speech, bool) {
	at := speaker.Attribution{Cue: line.Span{From: i, To: i + 1}, OK: true, Strong: true}
	k := i + 1
	opens := func(k int) bool {
		if k+1 >= end {
			return false
		}
		if l.G.That.Has(l.Low(k)) {
			return cue.FrClaims.Has(l.Low(i))
		}
		return cue.FrDeeds.Has(l.Low(i)) && l.Is(k, "de", "d'", "à") && grammar.FrInfinitive(l.Low(k+1), l.Low(k+2)) && !l.Toks[k+1].Cap
	}
	if !opens(k) {
		// whose it is: "du maire", "formulée par la ville"
		j := k
		for j < min(end, k+3) && !l.Is(j, "du", "de", "d'", "des", "par") {
			j++
		}
		if !l.Is(j, "du", "de", "d'", "des", "par") || j > k && !l.Is(j, "par") || l.Is(j, "de", "d'") && j+1 < end && !grammar.FrDets.Has(l.Low(j+1)) && !l.Toks[j+1].Cap {
			return Speech{}, false // "une demande d'aide": what it is, not whose
		}
		to := j + 1
		for to < min(end, j+10) && l.IsWord(to) && !opens(to) && !l.Is(to, "à", "dans", "pour", "sur") {
			to++
		}
		if !opens(to) || to == j+1 {
			return Speech{}, false
		}
		at.Speaker = line.Span{From: j + 1, To: to}
		if l.Is(j, "du", "des") {
			at.Speaker.From = j // "du maire" is "le maire"
		}
		k = to
	}
	switch {
	case !at.Speaker.Empty():
	case l.Is(i-1, "sa", "son", "leur", "ses", "leurs"):
		at.Speaker = ownerOf(l, from, i, line.Span{From: i - 1, To: i}, cue.FrMakes)
	default:
		s, ok := subject.Main(l, from, i)
		if !ok || s.To > i || l.Unfit(s) {
			return Speech{}, false
		}
		makes := false
		for j := s.To; j < i; j++ {
			makes = makes || cue.FrMakes.Has(l.Low(j))
		}
		if !makes {
			return Speech{}, false
		}
		at.Speaker = s
	}
	to := nominalEnd(l, !l.AuxIn(from, i), cue.FrClaims.Has(l.Low(i)) && l.G.That.Has(l.Low(k)), k+1, end)
	return Speech{line.Span{From: k + 1, To: to}, at}, to-k >= 4
}

// englishNominal reads "his pledge to …", "Roy's claim that …", "a promise by
// X to …".
func englishNominal(l *line.Line, from, i, end int) (Speech, bool) {
	at := speaker.Attribution{Cue: line.Span{From: i, To: i + 1}, OK: true, Strong: true}
	deed, claim := cue.EnDeeds.Has(l.Low(i)), cue.EnClaims.Has(l.Low(i))
	opens := func(k int) bool {
		if k+2 >= end || claim && l.Is(k, "that") && madeBy(l, k+1, end) {
			return false
		}
		if l.Is(k, "that") {
			return claim && !l.Is(k+1, "is", "was", "are", "were", "has", "had", "have", "will", "would", "could", "may", "might", "can", "should", "did", "does")
		}
		return deed && l.Is(k, "to") && !grammar.EnDets.Has(l.Low(k+1)) && l.IsWord(k+1) && !l.Toks[k+1].Cap
	}
	k := i + 1
	if !opens(k) {
		if !l.Is(k, "by", "from") {
			return Speech{}, false
		}
		to := l.NounForward(k+1, end)
		if to <= k+1 || !opens(to) {
			return Speech{}, false
		}
		at.Speaker = line.Span{From: k + 1, To: to}
		k = to
	}
	if at.Speaker.Empty() {
		for j := i - 1; j >= max(from, i-line.FewWords) && l.IsWord(j); j-- {
			if l.Is(j, "his", "her", "their", "its") {
				at.Speaker = ownerOf(l, from, i, line.Span{From: j, To: j + 1}, cue.EnMakes)
				break
			}
			if l.Is(j, "'s", "'") {
				if s, ok := l.NounBack(from, j); ok {
					at.Speaker = s
				}
				break
			}
		}
	}
	if at.Speaker.Empty() {
		if s, ok := subject.Main(l, from, i); ok && s.To <= i && !l.Unfit(s) {
			for j := s.To; j < i; j++ {
				if cue.EnMakes.Has(l.Low(j)) {
					at.Speaker = s
					break
				}
			}
		}
	}
	if at.Speaker.Empty() {
		if deed || !l.G.Dets.Has(l.Low(i-1)) && !strings.HasSuffix(l.Low(i), "s") {
			return Speech{}, false
		}
	}
	to := nominalEnd(l, !l.AuxIn(from, i), l.Is(k, "that"), k+1, end)
	if l.Is(k, "to") {
		k--
	}
	return Speech{line.Span{From: k + 1, To: to}, at}, to-k >= line.LeastReported
}

// madeBy reports whether "that" before k opens a relative clause about the
// noun: "statements that she has made in verse".
func madeBy(l *line.Line, k, end int) bool {
	const short = 6
	to := k
	for to < end && l.IsWord(to) {
		to++
	}
	if to-k <= short && to > k+1 && strings.HasSuffix(l.Low(to-1), "ed") {
		return true // "a report that the paper obtained"
	}
	for j := k + 1; j < min(end, k+line.FewWords); j++ {
		if cue.EnMakes.Has(l.Low(j)) {
			return j+1 >= end || !l.G.Dets.Has(l.Low(j+1)) && !l.G.Pronouns.Has(l.Low(j+1))
		}
	}
	return false
}

// ownerOf returns whose noun it is: the subject, if it makes the noun its own,
// or else whoever the possessive stands for.
func ownerOf(l *line.Line, from, i int, possessive line.Span, makes grammar.Set) line.Span {
	s, ok := subject.Main(l, from, i)
	if !ok || s.To > i || l.Unfit(s) {
		return possessive
	}
	for j := s.To; j < i; j++ {
		if makes.Has(l.Low(j)) {
			return s
		}
	}
	return possessive
}

// nominalEnd is where what a noun announces ends: with the sentence, or before
// the verb whose subject the noun is.
func nominalEnd(l *line.Line, subject, clause bool, from, end int) int {
	to := content.End(l, from, end)
	for k := from + 1; k < to; k++ {
		if (subject || !clause && l.Lang == "en") && (l.Lang == "fr" && grammar.FrAux.Has(l.Low(k)) || l.Lang == "en" && grammar.EnAux.Has(l.Low(k)) && !l.Is(k, "'s", "be", "been", "being", "have")) && !grammar.FrClitics.Has(l.Low(k-1)) {
			if !clause {
				return k
			}
			clause = false
		}
		if l.Is(k, ",", ":", "—", "–") && !l.G.And.Has(l.Low(k+1)) {
			return k
		}
	}
	return to
}
