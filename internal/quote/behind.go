package quote

import (
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/speaker"
)

// behindMarks reads the French verb turned round, or the "selon", that touches the quotation at i
// from behind where the verb before it, near, does not lead into the marks: "Les semis avancent,
// mais restent « maigres », note Ana Roy", "Roy évoquait deux barques, alors qu’il paraît « sûr »,
// selon le guet, qu’une autre a suivi". Nothing is found where near does lead into them, for then
// who stands behind only passes it on: "Roy dénonce « une faute », rapporte La Vigie".
func behindMarks(l *line.Line, i, hi int, near speaker.Attribution) speaker.Attribution {
	if l.Lang == "fr" && near.OK && l.Is(i+1, ",") && l.Is(i+2, "comme") && l.Is(i+3, "l'", "le") {
		return speaker.After(l, i+1, hi) // "Une issue est envisagée : « partir », comme l’a répété Ana Roy"
	}
	if l.Lang != "fr" || !near.OK || near.Verb == nil || l.Is(i-1, ":") || leadsInto(l, near, i) {
		return speaker.Attribution{}
	}
	at := speaker.After(l, i+1, hi)
	touches := at.Cue.From-i <= line.FewWords && !l.WordIn(",", i+2, at.Cue.From)
	if !at.OK || !at.Strong || !touches || !l.Is(i+1, ",") || at.Speaker.To <= at.Cue.From {
		return speaker.Attribution{}
	}
	if at.Verb != nil && !speaker.HungIn(l, at) && !l.Closes(at.Speaker.To, hi) {
		return speaker.Attribution{} // "Roy, qui dit s’être « tu », appelle les rameurs à voter": its object
	}
	if at.Verb == nil && !l.Is(at.Cue.From, "selon", "d'") && !speaker.HungIn(l, at) {
		return speaker.Attribution{}
	}
	return at
}

// pastThing reads who stands behind the quotation at i, up to end, where what is read before it is a
// thing that cannot speak: "D’après les premières traces, le feu « a pris seul », a-t-il expliqué", "Un
// plan pour dénoncer « la fuite » sera signé, selon le port".
func pastThing(l *line.Line, from, i, end int, near speaker.Attribution) speaker.Attribution {
	if l.Lang != "fr" || !near.OK || canSpeak(l, near.Speaker) || l.Is(i-1, ":") {
		return speaker.Attribution{}
	}
	if near.Verb != nil && !l.Is(near.Cue.From-1, "pour") && !l.Is(from, "selon", "pour", "d'") {
		return speaker.Attribution{}
	}
	for k := near.Speaker.From; k < near.Speaker.To; k++ {
		if speaker.Texts.Has(l.Low(k)) {
			return speaker.Attribution{}
		}
	}
	if front := speaker.SourceAt(l, from, i); near.Verb != nil && front.OK && canSpeak(l, front.Speaker) {
		return front // "Selon le guet, la crue est inhabituelle et tend à montrer que « rien ne tient »"
	}
	at := speaker.Trailing(l, i+1, end)
	if !at.OK || !canSpeak(l, at.Speaker) {
		return speaker.Attribution{}
	}
	return at
}

// leadsInto reports whether the French verb before the quotation at i governs it: no comma, no
// other clause and few words part the two, unless the verb opens the clause with "que".
func leadsInto(l *line.Line, near speaker.Attribution, i int) bool {
	k := near.Cue.To
	if carryOn.Has(near.Verb.Lemma) {
		return false
	}
	if near.Verb.That && l.G.That.Has(l.Low(k)) || near.Verb.Inf && (l.Is(k, "de", "d'", "à") || grammar.FrInfinitive(l.Low(k), l.Low(k+1))) {
		return canSpeak(l, near.Speaker)
	}
	if k < i-1 && !canSpeak(l, near.Speaker) && l.Is(near.Cue.From-1, "pour") {
		return false // "les travaux pour trouver une autre source « … », indique Ana Roy"
	}
	for j := k; j < i; j++ {
		if !l.IsWord(j) && !l.IsQuote(j) || grammar.FrSubs.Has(l.Low(j)) && !l.Is(j, "s'") || l.G.Relative.Has(l.Low(j)) || l.Is(j, "mais", "or", "car") {
			return false
		}
	}
	return i-k <= line.NearObject
}

// canSpeak reports whether a phrase is somebody's or a body's, or stands for one.
func canSpeak(l *line.Line, s line.Span) bool {
	return s.Empty() || l.G.Pronouns.Has(l.Low(s.From)) && s.To == s.From+1 || l.G.Relative.Has(l.Low(s.From)) || l.NamesSomebody(s)
}

// carryOn are French verbs of saying that tell more often how a thing goes on.
var carryOn = grammar.Words("poursuivre continuer reprendre avancer enchaîner")
