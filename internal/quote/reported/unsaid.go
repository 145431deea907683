package reported

import (
	"strings"

	"recoupe/internal/quote/content"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
)

// avoided reports whether the verb on which a French infinitive of saying hangs says
// that it is not said: "évite de dire que", "s’abstient de préciser", "oublie de saluer" and not "n’hésite pas à dire".
func avoided(l *line.Line, from, to int) bool {
	for k := from; k < to; k++ {
		if l.Is(k, "pas") {
			return false
		}
	}
	for k := min(from, to-2); k < to; k++ {
		if w := l.Low(k); strings.HasPrefix(w, "évit") || strings.HasPrefix(w, "hésit") || strings.HasPrefix(w, "abst") || strings.HasPrefix(w, "oubli") || strings.HasPrefix(w, "omet") || l.Is(k, "garde", "gardent", "gardé", "omis") {
			return true
		}
	}
	return false
}

// unsaid reports whether a verb with its subject tells that nothing was said, or
// only on a condition, or by nobody.
func unsaid(l *line.Line, v line.Verb, subject line.Span, have bool) bool {
	switch {
	case v.Cue.Lemma == "exclure":
		return false // "n’exclut pas de partir" says as much as "exclut de partir"
	case negated(l, v), l.Lang == "fr" && passesFor(l, v), l.Lang == "en" && calledSo(l, v):
		return true
	case v.Cue.Lemma == "refuser" && (strings.HasSuffix(l.Low(v.From), "ait") || strings.HasSuffix(l.Low(v.From), "aient")):
		return true // "refusait de partir": a habit
	case !have:
		return false
	case v.Cue.Lemma == "préférer" && grammar.FrAux.Has(l.Low(v.From)) && grammar.FrInfinitive(l.Low(pastSelf(l, v.To)), ""):
		return true // "a préféré se taire": what was done
	case l.Lang == "en" && l.Is(v.To, "as") && (v.Cue.Lemma == "acknowledge" || v.Cue.Lemma == "recognise" || v.Cue.Lemma == "recognize"):
		return true // "the voice that Ana Roy acknowledged as her own"
	case l.Lang == "en" && v.Cue.Lemma == "back" && l.Is(subject.From, "who", "those") && (l.Is(subject.From, "those") || l.Is(subject.From-1, "those")):
		return true // "those who had backed the mayor": whoever it is
	case l.Lang == "fr" && v.Kind == cue.Infinitive && wayFor(l, subject):
		return true // "c’est une façon pour la ville de confirmer son rang"
	case v.Cue.Lemma == "menacer" && ruins.Has(l.Low(pastSelf(l, v.To))):
		return true // "la grange menace de s’écrouler"
	case v.Cue.Lemma == "se défendre" && ideas.Has(l.Low(subject.To-1)):
		return true // "l’argument se défend"
	case l.Lang == "fr" && v.Kind == cue.Gerund && content.FrUrges.Has(v.Cue.Lemma) && l.IsWord(v.From-1) && !l.Toks[v.From-1].Cap && !l.IsRoleAt(v.From-1):
		return true // "des pages incitant les enfants à fuir": what they are like
	case l.Lang == "fr" && l.Is(v.From-1, "le") && l.Is(v.From-2, "qui") && wishes.Has(v.Cue.Lemma):
		return true // "ceux qui le souhaitent": whoever it is
	case l.Lang == "fr" && l.Is(v.From-1, "qui") && l.Is(v.From-2, "ceux", "celles") && (wishes.Has(v.Cue.Lemma) || v.Cue.Lemma == "prévoir" || v.Cue.Lemma == "espérer"):
		return true // "ceux qui avaient prévu de partir"
	case v.Hedged && l.Lang == "fr" && l.Is(v.From-1, "qui"):
		return true // "ceux qui souhaiteraient": nobody in particular
	case l.Lang == "en" && (v.Cue.Lemma == "promise" || v.Cue.Lemma == "threaten") && l.Is(subject.From, "it", "this", "that", "which") && l.Is(v.To, "to"):
		return true // "It promises to be a hard winter"
	case l.Lang == "en" && v.Cue.Lemma == "add" && l.Is(v.To, "his", "her", "its", "their") && l.Is(v.To+1, "voice", "voices", "name", "names", "signature", "weight"):
		return true // "added her voice to the calls"
	case l.Lang == "en" && l.Is(v.To, "little", "nothing") && (v.Cue.Lemma == "say" || v.Cue.Lemma == "tell") && l.Is(v.To+1, "about", "of", "on"):
		return true // "has said little about the plan"
	case l.Lang == "en" && v.Cue.Lemma == "consider" && l.Is(v.To, "as", "for"):
		return true // "was at first considered for the post"
	case l.Lang == "en" && callers.Has(v.Cue.Lemma) && l.Is(subject.From-1, "what") && wordsToQuote(l, v.To):
		return true // "what it calls the “plan”": the marks hold it all
	case l.Is(subject.From-1, "si", "if", "whenever", "wenn"), l.Is(subject.From-1, "quand", "lorsque", "lorsqu'", "when") && !l.Past(v) && !l.Is(subject.To, "was", "were", "had"):
		return true
	}
	if l.Lang == "fr" && v.Kind == cue.Infinitive && l.Is(subject.To-1, "question", "enjeu", "but", "défi", "difficulté") {
		return true // "La question est de savoir si"
	}
	if l.Lang == "fr" && l.Is(subject.From, "étant", "etant") {
		return true // "Étant donné la neige, …"
	}
	return l.Unfit(subject) || dayAlone(l, subject)
}

// negated reports whether what v says is not said, or not yet: "did not
// dispute", "n’a pas contesté", "will say whether".
func negated(l *line.Line, v line.Verb) bool {
	if l.Is(v.To, "pas") && l.Is(v.To+1, "autre") && l.Is(v.To+2, "chose") {
		return false // "ne dit pas autre chose : …"
	}
	switch l.Lang {
	case "fr":
		for i := v.From; i <= v.To && i < len(l.Toks); i++ {
			if l.Is(i, "pas", "jamais") || i == v.To && (l.Is(i, "guère") || l.Is(i, "plus") && !l.Is(i-1, "de") && line.PastDegree(l, i) == i) {
				return true
			}
		}
		return v.Cue.That && strings.HasSuffix(l.Low(v.From), "dira")
	case "en":
		for i := max(0, v.From-line.NearVerb); i < v.From; i++ {
			if l.Is(i, "not", "never") || strings.HasSuffix(l.Low(i), "n't") {
				return true
			}
		}
		return l.Is(v.From-1, "will") || l.Is(v.From-2, "will") && grammar.EnAdverbs.Has(l.Low(v.From-1))
	}
	return false
}

// wayFor reports whether a French phrase is a way or an occasion for somebody to do what follows.
func wayFor(l *line.Line, s line.Span) bool {
	for k := s.From + 1; k < s.To; k++ {
		if l.Is(k, "pour") {
			return l.Is(k-1, "façon", "manière", "moyen", "occasion", "moment", "opportunité", "question", "temps")
		}
	}
	return false
}

// wishes are French verbs for what anybody may wish.
var wishes = grammar.Words("souhaiter désirer vouloir préférer demander")

// pastSelf returns the place of the infinitive that French hangs at i: "de s’écrouler".
func pastSelf(l *line.Line, i int) int {
	for l.Is(i, "de", "d'", "se", "s'") {
		i++
	}
	return i
}

// ruins are what a thing threatens to do by itself.
var ruins = grammar.Words("écrouler effondrer tomber céder déborder rompre exploser couler sombrer étendre dégénérer durer emporter gagner basculer disparaître")

// ideas are what can be defended, and defends nothing.
var ideas = grammar.Words("argument arguments idée idées thèse choix position hypothèse décision projet pari raisonnement calcul point")

// callers are English verbs by which a thing gets a name.
var callers = grammar.Words("call describe term dub label deem see")

// wordsToQuote reports whether a quotation stands at i or a few words on.
func wordsToQuote(l *line.Line, i int) bool {
	for k := i; k < i+line.FewWords; k++ {
		if l.IsQuote(k) {
			return true
		}
		if !l.IsWord(k) {
			return false
		}
	}
	return false
}
