package speaker

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// wantedBy reads whose wish, duty or name for a thing French quotes at i, behind a
// verb that is no report without the marks: "elle veut « une enquête »".
func wantedBy(l *line.Line, from, i int) Attribution {
	k := i - 1
	if l.G.Dets.Has(l.Low(k)) {
		k--
	}
	if l.Is(k, "de", "d'", "du", "des") && l.Is(k-1, "compte") && l.Is(k-2, "le") && l.Is(k-3, "sur") {
		k = putOnAccount(l, from, k-3) // "met ce départ sur le compte de « raisons personnelles »"
	}
	sees := accounts.Has(l.Low(k)) && k < i-3 || l.Is(k, "voit", "voient", "voyait", "voyaient", "lit", "lisent", "vu") && (l.Is(k-1, "y") || l.Is(k-2, "y") && grammar.FrAux.Has(l.Low(k-1)))
	if l.Lang != "fr" || !frWants.Has(l.Low(k)) && !sees || k <= from {
		return Attribution{}
	}
	s, ok := subject.Before(l, from, k)
	if !ok || l.Unfit(s) || l.TimeOrManner(s) && !l.BodyIn(s, story.GenderUnknown) {
		return Attribution{}
	}
	return Attribution{Speaker: s, Cue: line.Span{From: k, To: k + 1}, OK: true, Strong: true}
}

// putOnAccount returns where the French verb stands by which somebody lays a thing to the account
// of another, before "sur le compte" at i; i if none does.
func putOnAccount(l *line.Line, from, i int) int {
	for k := i - 1; k > max(from, i-line.LongestNoun) && l.IsWord(k); k-- {
		if accounts.Has(l.Low(k)) {
			return k
		}
	}
	return i
}

// frWants are French verbs that say what somebody wants.
var frWants = grammar.Words("veut veulent voulait voulaient voudrait voudraient exige exigent attend attendent attendait")

// accounts are forms of the verb by which a thing is laid to the account of another.
var accounts = grammar.Words("met mettent mettait")

// hungBefore returns the pronoun of the inverted French verb that the participle v hangs
// on, whatever verb that is, -1 if none: "« … », a-t-elle tranché, évoquant « … »".
func hungBefore(l *line.Line, from int, v line.Verb) int {
	if l.Lang != "fr" || v.Kind != cue.Gerund || !l.Is(v.From-1, ",") {
		return -1
	}
	for k := v.From - 2; k >= max(from, v.From-line.NearHead) && l.IsWord(k); k-- {
		if l.Toks[k].Clitic && !l.Is(k, "on") {
			return k
		}
	}
	return -1
}

// speechOf reads whose answer, finding or warning it is that a French colon at i opens: "Réponse
// du maire :", "Le constat amer de Joël Roy, pêcheur :".
func speechOf(l *line.Line, lo, i int) Attribution {
	for lo < i && (!l.IsWord(lo) || l.Is(lo, "le", "la", "l'", "et", "mais", "cette", "cet", "ce")) {
		lo++
	}
	k := lo + 1
	for l.IsWord(k) && k < lo+line.FewWords && !l.Is(k, "de", "du", "d'", "des") {
		k++ // "amer"
	}
	if l.Lang != "fr" || !frSpeeches.Has(l.Low(lo)) || !l.Is(k, "de", "du", "d'", "des") {
		return Attribution{}
	}
	s := line.Span{From: k + 1, To: l.NounForward(k+1, i)}
	if l.Is(k, "du", "des") {
		s.From = k
	}
	if l.Is(s.To, ",") && l.StartsName(s.To+1) && !l.HasName(s) {
		s.To = l.NounForward(s.To+1, i) // "de l’intéressé, Joël Roy"
	}
	if s.To <= k+1 || s.To < i && !l.Is(s.To, ",", "(") && !(l.Is(s.To, "est", "était", "fut", "a", "tient", "tenait") && i-s.To <= line.FewWords+1) || !l.NamesSomebody(s) || l.HasVerb(s) {
		return Attribution{}
	}
	return Attribution{Speaker: s, Cue: line.Span{From: lo, To: lo + 1}, OK: true, Strong: true}
}

// frSpeeches are French nouns for what somebody says of a thing.
var frSpeeches = grammar.Words(`réponse réaction réplique riposte explication explications commentaire commentaires constat verdict conclusion analyse précision avis sentence diagnostic argument justification
 résumé témoignage aveu avertissement mot mots slogan credo promesse message consigne reproche regret confidence conseil question leitmotiv défense appel charge attaque plaidoyer pique coup cri plainte`)

// eventHead reports whether what stands before the colon of a French headline is a thing
// that happens, and nobody who speaks: "Effondrement du pont".
func eventHead(l *line.Line, s line.Span) bool {
	if l.G.Dets.Has(l.Low(s.From)) && s.To-s.From > 1 {
		s.From++
	}
	return l.Ordinary(s.From) && !l.RoleIn(s) && !l.BodyIn(s, story.GenderUnknown) && !l.HasPersonName(s) && !grammar.Titles.Has(l.Low(s.From)) && !role.Sayers.Has(l.Low(s.From))
}

// lookAt reports whether the words from i on, behind a French verb and a comma, say how
// somebody looks or sounds: "confie, la voix brisée, le patron", "lâche, dépitée, Sonia".
func lookAt(l *line.Line, i int) bool {
	if l.G.Dets.Has(l.Low(i)) {
		return bearing.Has(l.Low(i + 1))
	}
	return l.IsWord(i) && !l.Toks[i].Cap && l.Is(i+1, ",") && !l.G.Pronouns.Has(l.Low(i))
}

// bearing are what shows how somebody speaks.
var bearing = grammar.Words("voix gorge mine yeux œil oeil regard main mains larmes sourire visage poing poings tête cœur coeur air ton bras dents lèvres souffle")

// inWhoseView reads whose view it is that French quotes at i: "son adjoint, pour qui
// « la coupe est pleine »", "Pas question, pour le maire, de céder : « … »".
func inWhoseView(l *line.Line, from, i int) Attribution {
	if l.Lang != "fr" {
		return Attribution{}
	}
	if k := i - 2; l.Is(k, "pour", "selon") && l.Is(k+1, "qui", "lequel", "laquelle", "lesquels", "lesquelles") {
		to := k
		if l.Is(to-1, ",") {
			to--
		}
		s, ok := l.NounBack(from, to)
		if !ok {
			s, ok = nameBack(l, from, to) // "à l’unisson de Léa Roy, pour qui"
		}
		if ok {
			return Attribution{Speaker: s, Cue: line.Span{From: k, To: k + 2}, OK: true, Strong: true}
		}
	}
	if at := sharedView(l, from, i); at.OK {
		return at
	}
	if at := heldBy(l, from, i); at.OK {
		return at
	}
	if !l.Is(i-1, ":") || !l.Is(from, "pas") || !l.Is(from+1, "question") {
		return Attribution{}
	}
	k := from + 2
	if l.Is(k, ",") {
		k++
	}
	if n := l.NounForward(k+1, i); l.Is(k, "pour") && n > k+1 {
		s := line.Span{From: k + 1, To: n}
		for j := s.From + 1; j < s.To; j++ {
			if l.Is(j, "de", "d'") && grammar.FrInfinitive(l.Low(j+1), l.Low(j+2)) {
				s.To = j
			}
		}
		return Attribution{Speaker: s, Cue: line.Span{From: i - 1, To: i}, OK: true}
	}
	return Attribution{}
}

// heldBy reads the people, told of as many, for whom a thing is what the marks at i say: "Pour les
// riverains, ce pont reste « une verrue »". Of what is done for them it says nothing.
func heldBy(l *line.Line, from, i int) Attribution {
	if !l.Is(from, "pour") || !l.Is(from+1, "les", "ces", "ses", "des", "beaucoup", "certains", "plusieurs") {
		return Attribution{}
	}
	k := i - 1
	for k > from && (l.G.Dets.Has(l.Low(k)) || l.G.Adverbs.Has(l.Low(k)) || l.Is(k, "trop", "très", "comme")) {
		k--
	}
	s := line.Span{From: from + 1, To: l.NounForward(from+1, i)}
	if !l.Is(s.To, ",") || !l.Is(k, "est", "sont", "était", "étaient", "reste", "restent", "serait", "seraient", "devient", "représente", "constitue", "semble", "paraît") {
		return Attribution{}
	}
	for j := s.From + 1; j < s.To; j++ {
		if role.Is("fr", strings.TrimSuffix(l.Low(j), "s")) {
			return Attribution{Speaker: s, Cue: line.Span{From: from, To: from + 1}, OK: true, Strong: true}
		}
	}
	return Attribution{}
}

// nameBack reads the run of capitals that ends at to.
func nameBack(l *line.Line, from, to int) (line.Span, bool) {
	k := to
	for k > from && l.Toks[k-1].Cap && l.Toks[k-1].Kind == token.Word {
		k--
	}
	return line.Span{From: k, To: to}, k < to && k > from && l.G.Preps.Has(l.Low(k-1))
}

// sharedView reads who does or does not think what a sentence takes up from the one
// before, and says so after a colon: "Un avis que ne partage pas Léa Roy : « … »".
func sharedView(l *line.Line, from, i int) Attribution {
	const most = 5 // words of the verb
	if !l.Is(i-1, ":") {
		return Attribution{}
	}
	k := i - 2
	for k > from+1 && k > i-line.LongestNoun && l.IsWord(k) && !l.Is(k, "que", "qu'") {
		k--
	}
	if !l.Is(k, "que", "qu'") || !l.IsWord(k-1) || !l.G.Dets.Has(l.Low(k-2)) && !l.G.Dets.Has(l.Low(k-3)) {
		return Attribution{}
	}
	for j := k + 2; j < min(i-1, k+most); j++ {
		if (l.StartsName(j) || l.Is(j, "le", "la", "l'", "les", "son", "sa")) && !l.G.Preps.Has(l.Low(j-1)) && l.NounForward(j, i-1) == i-1 {
			return Attribution{Speaker: line.Span{From: j, To: i - 1}, Cue: line.Span{From: i - 1, To: i}, OK: true}
		}
	}
	return Attribution{}
}

// sharedBy finds whom a French clause that leads into a colon at i names last, as
// the one by whom a view is shared or for whom it holds: "un avis partagé par Ana
// Roy :", "rejointe par Ana Roy, secrétaire :", "du jamais-vu pour Ana Roy :".
func sharedBy(l *line.Line, lo, i int) (line.Span, bool) {
	if l.Lang != "fr" {
		return line.Span{}, false
	}
	for k := i - 1; k > max(lo, i-line.LongestSaid) && (l.IsWord(k) || l.Is(k, ",", "(", ")")); k-- {
		if !l.Is(k, "par", "pour", "chez") || !l.StartsName(k+1) {
			continue
		}
		n := l.NounForward(k+1, i)
		s := line.Span{From: k + 1, To: n}
		if !l.HasPersonName(s) || n != i && !l.Is(n, ",", "(") {
			return line.Span{}, false
		}
		switch {
		case l.Is(k, "par"):
			return s, sharing.Has(l.Low(k - 1))
		case l.AuxIn(lo, k) || l.HasVerb(line.Span{From: lo, To: k}):
			return line.Span{}, false
		}
		return s, k-lo <= 8
	}
	return line.Span{}, false
}

var sharing = grammar.Words("partagé partagée partagés partagées rejoint rejointe rejoints suivi suivie suivis imité imitée appuyé appuyée relayé relayée soutenu soutenue approuvé approuvée confirmé confirmée résumé résumée exprimé exprimée")
