package quote

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/story"
)

// stance is the cue of somebody who is sure, afraid or sorry that something is so.
var stance = &cue.Cue{Lemma: "be sure", That: true, Tone: story.ToneAssertive, Act: story.CueThought}

// stanceAt reads "is sure that", "were worried that", "est convaincu que":
// a form of to be, a state of mind and the conjunction.
func (l *line) stanceAt(i, end int) (verb, bool) {
	var be, states grammar.Set
	switch l.lang {
	case "en":
		be, states = grammar.EnBe, enStates
	case "fr":
		be, states = grammar.FrEtre, frStates
	default:
		return verb{}, false
	}
	if !be.Has(l.low(i)) {
		return verb{}, false
	}
	for k := i + 1; k < min(end, i+fewWords); k++ {
		if states.Has(l.low(k)) {
			if k+1 < end && (l.g.That.Has(l.low(k+1)) || l.moodAbout(k)) {
				return verb{span{i, k + 1}, stance, cue.Finite, -1, false}, true
			}
			return verb{}, false
		}
		if !l.g.Adverbs.Has(l.low(k)) && !(l.lang == "en" && l.is(k, "very", "deeply", "so", "more", "highly", "increasingly", "strongly", "sharply")) || l.is(k, "not", "never", "pas") {
			return verb{}, false
		}
	}
	return verb{}, false
}

// moodAbout reports whether the state of mind at k may be of a thing, and the preposition of
// one follows: "worried about", "opposé à".
func (l *line) moodAbout(k int) bool {
	switch l.lang {
	case "en":
		return enMoods.Has(l.low(k)) && l.is(k+1, "about", "over", "of", "with", "by", "to")
	case "fr":
		return frMoods.Has(l.low(k)) && l.is(k+1, "à", "au", "aux", "de", "d'", "du", "des", "par")
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

// dueToSay reads "is expected to say", "was due to tell": a form of to be, what
// is to come of it, and a verb of saying.
func (l *line) dueToSay(i, end int) (verb, bool) {
	if l.lang != "en" || !grammar.EnBe.Has(l.low(i)) {
		return verb{}, false
	}
	k := i + 1
	for k < end && l.g.Adverbs.Has(l.low(k)) && !l.is(k, "not", "never") {
		k++
	}
	if !due.Has(l.low(k)) || !l.is(k+1, "to") {
		return verb{}, false
	}
	for _, f := range l.c.Verbs[l.low(k+2)] {
		if f.Base == l.low(k+2) && f.Kind == cue.Finite && (f.That || speaks("en", f.Lemma)) && f.Act == story.CueSaid && k+2 < end && l.tailAt(k+3, f.Tail) {
			return verb{span{i, k + 3 + len(f.Tail)}, f.Cue, cue.Finite, -1, false}, true
		}
	}
	return verb{}, false
}

var due = grammar.Words("expected due set scheduled going supposed prepared slated poised about likely")

// readyTo reports whether the "to" at i hangs on a verb that says the deed was
// done: "went on to say", "continues to insist", "took to the radio to deny".
func (l *line) readyTo(i int) bool {
	k := i - 1
	for k > 0 && l.g.Adverbs.Has(l.low(k)) {
		k--
	}
	if doers.Has(l.low(k)) || l.is(k, "on") && l.is(k-1, "went", "go", "goes", "going") {
		return true
	}
	for k = i - 1; k > max(0, i-nearObject) && l.isWord(k); k-- {
		if l.is(k, "to") && l.is(k-1, "took", "takes", "taking", "turned") {
			return true
		}
	}
	return false
}

var doers = grammar.Words("continue continues continued continuing began begun begins came rushed hastened hurried wants wanted want tries tried sought seeks used seem seems seemed appear appears appeared")

// doerOf returns where the verb stands on which the English infinitive at i
// hangs.
func (l *line) doerOf(lo, i int) int {
	for k := i - 2; k > max(lo, i-11); k-- {
		if doers.Has(l.low(k)) || l.is(k, "went", "go", "goes", "going", "took", "takes", "turned", "taking") {
			return k
		}
	}
	return i
}
