package quote

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// maxNominal bounds the nouns of one sentence that are read as cues.
const maxNominal = 6

// nominalCues reads what somebody promises, refuses, claims or calls for where a
// noun says so: "la promesse du maire de rouvrir l’école", "her claim that …".
func (l *line) nominalCues(from, end int) []reported {
	var out []reported
	if rep, ok := l.announced(from, end); ok {
		return append(out, rep)
	}
	for i := from; i < end && len(out) < maxNominal; i++ {
		if l.toks[i].Kind != token.Word || l.toks[i].Cap {
			continue
		}
		var rep reported
		var ok bool
		switch l.lang {
		case "fr":
			if (frDeeds.Has(l.low(i)) || frClaims.Has(l.low(i))) && (grammar.FrDets.Has(l.low(i-1)) || i == from || l.is(i-1, "d'", "-")) {
				rep, ok = l.frenchNominal(from, i, end)
			}
		case "en":
			if enDeeds.Has(l.low(i)) || enClaims.Has(l.low(i)) {
				rep, ok = l.englishNominal(from, i, end)
			}
			if !ok {
				rep, ok = l.englishAbout(from, i, end)
			}
		}
		if ok {
			out = append(out, rep)
			i = rep.content.from
		}
	}
	return out
}

// announced reads what follows the colon after what somebody's words are called:
// "Son argument, répété à l’envi : …", "Her message: …".
func (l *line) announced(from, end int) (reported, bool) {
	var whose, nouns grammar.Set
	switch l.lang {
	case "fr":
		whose, nouns = announces.frWhose, announces.fr
	case "en":
		whose, nouns = announces.enWhose, announces.en
	default:
		return reported{}, false
	}
	if !whose.Has(l.low(from)) || !nouns.Has(l.low(from+1)) {
		return reported{}, false
	}
	for k := from + 2; k < min(end-3, from+longestSetOff); k++ {
		switch {
		case l.is(k, ":"):
			return reported{span{k + 1, end}, attribution{speaker: span{from, from + 1}, cue: span{from, from + 2}, ok: true}}, !l.isQuote(k + 1)
		case !l.isWord(k) && !l.is(k, ","):
			return reported{}, false
		}
	}
	return reported{}, false
}

var announces = struct{ frWhose, fr, enWhose, en grammar.Set }{
	grammar.Words("son sa leur ses leurs"),
	grammar.Words("argument arguments raisonnement message constat réponse verdict credo conclusion thèse avis promesse demande revendication exigence souhait crainte explication analyse diagnostic"),
	grammar.Words("his her their its"),
	grammar.Words("argument arguments reasoning message answer reply verdict conclusion view advice promise demand fear explanation point warning response"),
}

// Nouns of deeds take an infinitive, nouns of claims a clause.
var (
	frDeeds  = grammar.Words("promesse promesses engagement engagements refus appel menace serment demande souhait intention proposition")
	frClaims = grammar.Words("affirmation affirmations conviction crainte certitude accusation accusations assurance promesse menace argument idée sentiment opinion thèse hypothèse souhait espoir regret soupçon soupçons")
	enDeeds  = grammar.Words("promise promises pledge pledges vow vows threat threats refusal call calls demand demands offer commitment request plea")
	enClaims = grammar.Words(`claim claims belief assertion assertions accusation accusations allegation allegations warning warnings concern concerns fear fears suggestion
 suggestions argument view insistence assurance assurances contention conclusion prediction predictions admission promise pledge statement statements notion hope doubt doubts evidence acknowledgment`)
	// verbs by which a subject makes the promise, the threat, the call its own
	frMakes = grammar.Words(`fait font faisait ont réitère réitéré renouvelle renouvelé lance lancé lançait formule formulé comprend comprennent contient comporte prend pris prennent prenait maintient maintenu
 confirme confirmé oppose opposé exprime exprimé répète répété prévoit inclut adresse adressé émet émis`)
	enMakes = grammar.Words("made makes making repeated repeats renewed renews issued issues issuing reiterated reiterates expressed expresses expressing voiced voicing raised raising includes include contains maintained published publishes released released wrote issued commissioned")
)

// frenchNominal reads "la promesse [de X] de faire …", "sa crainte que …".
func (l *line) frenchNominal(from, i, end int) (reported, bool) {
	at := attribution{cue: span{i, i + 1}, ok: true, strong: true}
	k := i + 1
	opens := func(k int) bool {
		if k+1 >= end {
			return false
		}
		if l.g.That.Has(l.low(k)) {
			return frClaims.Has(l.low(i))
		}
		return frDeeds.Has(l.low(i)) && l.is(k, "de", "d'", "à") && isInfinitive(l.low(k+1), l.low(k+2)) && !l.toks[k+1].Cap
	}
	if !opens(k) {
		// whose it is: "du maire", "formulée par la ville"
		j := k
		for j < min(end, k+3) && !l.is(j, "du", "de", "d'", "des", "par") {
			j++
		}
		if !l.is(j, "du", "de", "d'", "des", "par") || j > k && !l.is(j, "par") || l.is(j, "de", "d'") && j+1 < end && !grammar.FrDets.Has(l.low(j+1)) && !l.toks[j+1].Cap {
			return reported{}, false // "une demande d'aide": what it is, not whose
		}
		to := j + 1
		for to < min(end, j+10) && l.isWord(to) && !opens(to) && !l.is(to, "à", "dans", "pour", "sur") {
			to++
		}
		if !opens(to) || to == j+1 {
			return reported{}, false
		}
		at.speaker = span{j + 1, to}
		if l.is(j, "du", "des") {
			at.speaker.from = j // "du maire" is "le maire"
		}
		k = to
	}
	switch {
	case !at.speaker.empty():
	case l.is(i-1, "sa", "son", "leur", "ses", "leurs"):
		at.speaker = l.ownerOf(from, i, span{i - 1, i}, frMakes)
	default:
		s, ok := l.mainSubject(from, i)
		if !ok || s.to > i || l.unfit(s) {
			return reported{}, false
		}
		makes := false
		for j := s.to; j < i; j++ {
			makes = makes || frMakes.Has(l.low(j))
		}
		if !makes {
			return reported{}, false
		}
		at.speaker = s
	}
	to := l.nominalEnd(!l.auxIn(from, i), frClaims.Has(l.low(i)) && l.g.That.Has(l.low(k)), k+1, end)
	return reported{span{k + 1, to}, at}, to-k >= 4
}

// englishNominal reads "his pledge to …", "Roy's claim that …", "a promise by
// X to …".
func (l *line) englishNominal(from, i, end int) (reported, bool) {
	at := attribution{cue: span{i, i + 1}, ok: true, strong: true}
	deed, claim := enDeeds.Has(l.low(i)), enClaims.Has(l.low(i))
	opens := func(k int) bool {
		if k+2 >= end || claim && l.is(k, "that") && l.madeBy(k+1, end) {
			return false
		}
		if l.is(k, "that") {
			return claim && !l.is(k+1, "is", "was", "are", "were", "has", "had", "have", "will", "would", "could", "may", "might", "can", "should", "did", "does")
		}
		return deed && l.is(k, "to") && !grammar.EnDets.Has(l.low(k+1)) && l.isWord(k+1) && !l.toks[k+1].Cap
	}
	k := i + 1
	if !opens(k) {
		if !l.is(k, "by", "from") {
			return reported{}, false
		}
		to := l.nounForward(k+1, end)
		if to <= k+1 || !opens(to) {
			return reported{}, false
		}
		at.speaker = span{k + 1, to}
		k = to
	}
	if at.speaker.empty() {
		for j := i - 1; j >= max(from, i-fewWords) && l.isWord(j); j-- {
			if l.is(j, "his", "her", "their", "its") {
				at.speaker = l.ownerOf(from, i, span{j, j + 1}, enMakes)
				break
			}
			if l.is(j, "'s", "'") {
				if s, ok := l.nounBack(from, j); ok {
					at.speaker = s
				}
				break
			}
		}
	}
	if at.speaker.empty() {
		if s, ok := l.mainSubject(from, i); ok && s.to <= i && !l.unfit(s) {
			for j := s.to; j < i; j++ {
				if enMakes.Has(l.low(j)) {
					at.speaker = s
					break
				}
			}
		}
	}
	if at.speaker.empty() {
		if deed || !l.g.Dets.Has(l.low(i-1)) && !strings.HasSuffix(l.low(i), "s") {
			return reported{}, false
		}
	}
	to := l.nominalEnd(!l.auxIn(from, i), l.is(k, "that"), k+1, end)
	if l.is(k, "to") {
		k--
	}
	return reported{span{k + 1, to}, at}, to-k >= leastReported
}

// madeBy reports whether "that" before k opens a relative clause about the
// noun: "statements that he has made as chairman".
func (l *line) madeBy(k, end int) bool {
	const short = 6
	to := k
	for to < end && l.isWord(to) {
		to++
	}
	if to-k <= short && to > k+1 && strings.HasSuffix(l.low(to-1), "ed") {
		return true // "a report that the paper obtained"
	}
	for j := k + 1; j < min(end, k+fewWords); j++ {
		if enMakes.Has(l.low(j)) {
			return j+1 >= end || !l.g.Dets.Has(l.low(j+1)) && !l.g.Pronouns.Has(l.low(j+1))
		}
	}
	return false
}

// ownerOf returns whose noun it is: the subject, if it makes the noun its own,
// or else whoever the possessive stands for.
func (l *line) ownerOf(from, i int, possessive span, makes grammar.Set) span {
	s, ok := l.mainSubject(from, i)
	if !ok || s.to > i || l.unfit(s) {
		return possessive
	}
	for j := s.to; j < i; j++ {
		if makes.Has(l.low(j)) {
			return s
		}
	}
	return possessive
}

// auxIn reports whether an auxiliary stands between from and to.
func (l *line) auxIn(from, to int) bool {
	for i := max(from, to-clauseReach); i < to; i++ {
		if l.lang == "fr" && grammar.FrAux.Has(l.low(i)) || l.lang == "en" && grammar.EnAux.Has(l.low(i)) && !l.is(i, "'s") {
			return true
		}
	}
	return false
}

// nominalEnd is where what a noun announces ends: with the sentence, or before
// the verb whose subject the noun is.
func (l *line) nominalEnd(subject, clause bool, from, end int) int {
	to := l.contentEnd(from, end)
	for k := from + 1; k < to; k++ {
		if (subject || !clause && l.lang == "en") && (l.lang == "fr" && grammar.FrAux.Has(l.low(k)) || l.lang == "en" && grammar.EnAux.Has(l.low(k)) && !l.is(k, "'s", "be", "been", "being", "have")) && !grammar.FrClitics.Has(l.low(k-1)) {
			if !clause {
				return k
			}
			clause = false
		}
		if l.is(k, ",", ":", "—", "–") && !l.g.And.Has(l.low(k+1)) {
			return k
		}
	}
	return to
}
