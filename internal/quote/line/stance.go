package line

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/story"
)

// stance is the cue of somebody who is sure, afraid or sorry that something is so.
var stance = &cue.Cue{Lemma: "be sure", That: true, Tone: story.ToneAssertive, Act: story.CueThought}

// stanceAt reads "is sure that", "were worried that", "est convaincu que":
// a form of to be, a state of mind and the conjunction.
func (l *Line) stanceAt(i, end int) (Verb, bool) {
	var be, states grammar.Set
	switch l.Lang {
	case "en":
		be, states = grammar.EnBe, enStates
	case "fr":
		be, states = grammar.FrEtre, frStates
	default:
		return Verb{}, false
	}
	if !be.Has(l.Low(i)) {
		return Verb{}, false
	}
	for k := i + 1; k < min(end, i+FewWords); k++ {
		if states.Has(l.Low(k)) {
			if k+1 < end && (l.G.That.Has(l.Low(k+1)) || l.moodAbout(k)) {
				return Verb{Span{i, k + 1}, stance, cue.Finite, -1, false}, true
			}
			return Verb{}, false
		}
		if !l.G.Adverbs.Has(l.Low(k)) && !(l.Lang == "en" && l.Is(k, "very", "deeply", "so", "more", "highly", "increasingly", "strongly", "sharply")) || l.Is(k, "not", "never", "pas") {
			return Verb{}, false
		}
	}
	return Verb{}, false
}

// moodAbout reports whether the state of mind at k may be of a thing, and the preposition of
// one follows: "worried about", "opposé à".
func (l *Line) moodAbout(k int) bool {
	switch l.Lang {
	case "en":
		return enMoods.Has(l.Low(k)) && l.Is(k+1, "about", "over", "of", "with", "by", "to")
	case "fr":
		return frMoods.Has(l.Low(k)) && l.Is(k+1, "à", "au", "aux", "de", "d'", "du", "des", "par")
	}
	return false
}

var (
	enStates = grammar.Words("sure certain confident convinced adamant hopeful optimistic afraid worried concerned alarmed angry incensed frustrated disappointed sorry glad proud relieved persuaded skeptical sceptical critical supportive wary opposed pessimistic unhappy dismissive")
	// moods may be of a thing too: "worried about the bridge", "critical of the plan"
	enMoods  = grammar.Words("worried concerned alarmed angry frustrated disappointed optimistic hopeful skeptical sceptical critical supportive wary opposed pessimistic unhappy dismissive")
	frStates = grammar.Words(`sûr sûre sûrs sûres certain certaine certains certaines convaincu convaincue convaincus convaincues persuadé persuadée persuadés persuadées inquiet inquiète inquiets inquiètes
 opposé opposée opposés opposées favorable favorables hostile hostiles prêt prête prêts prêtes satisfait satisfaite satisfaits satisfaites déçu déçue déçus déçues soulagé soulagée soulagés soulagées`)
	frMoods = grammar.Words("opposé opposée opposés opposées favorable favorables hostile hostiles inquiet inquiète inquiets inquiètes satisfait satisfaite satisfaits satisfaites déçu déçue déçus déçues")
)

// DueToSay reads "is expected to say", "was due to tell": a form of to be, what
// is to come of it, and a verb of saying.
func (l *Line) DueToSay(i, end int) (Verb, bool) {
	if l.Lang != "en" || !grammar.EnBe.Has(l.Low(i)) {
		return Verb{}, false
	}
	k := i + 1
	for k < end && l.G.Adverbs.Has(l.Low(k)) && !l.Is(k, "not", "never") {
		k++
	}
	if !due.Has(l.Low(k)) || !l.Is(k+1, "to") {
		return Verb{}, false
	}
	for _, f := range l.Cues.Verbs[l.Low(k+2)] {
		if f.Base == l.Low(k+2) && f.Kind == cue.Finite && (f.That || cue.Speaks("en", f.Lemma)) && f.Act == story.CueSaid && k+2 < end && l.TailAt(k+3, f.Tail) {
			return Verb{Span{i, k + 3 + len(f.Tail)}, f.Cue, cue.Finite, -1, false}, true
		}
	}
	return Verb{}, false
}

var due = grammar.Words("expected due set scheduled going supposed prepared slated poised about likely")

// readyTo reports whether the "to" at i hangs on a verb that says the deed was
// done: "went on to say", "continues to insist", "took to the radio to deny".
func (l *Line) readyTo(i int) bool {
	k := i - 1
	for k > 0 && l.G.Adverbs.Has(l.Low(k)) {
		k--
	}
	if Doers.Has(l.Low(k)) || l.Is(k, "on") && l.Is(k-1, "went", "go", "goes", "going") {
		return true
	}
	for k = i - 1; k > max(0, i-NearObject) && l.IsWord(k); k-- {
		if l.Is(k, "to") && l.Is(k-1, "took", "takes", "taking", "turned") {
			return true
		}
	}
	return false
}

// Doers are verbs before the infinitive of what somebody says: "continued to insist".
var Doers = grammar.Words("continue continues continued continuing began begun begins came rushed hastened hurried wants wanted want tries tried sought seeks used seem seems seemed appear appears appeared")
