// Package reported finds speech that is reported without marks, in one sentence: who says it, by
// which cue, and what.
//
// Call [In] on a sentence. It asks every rule and keeps what they agree on: reporting verbs
// (verb.go, with the turns of headlines in headline.go; unsaid.go and nobody.go say where nothing is
// said, or by nobody), sources (sourced.go), English asides (aside.go), nouns (nominal.go,
// english_noun.go) and what is thought or said of somebody by nobody who is named (passive.go).
// French forms are in french.go, what German and Dutch alone do in germanic.go. Places are indexes into the line's tokens.
package reported

import (
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/speaker"
)

// Speech is reported speech on its way: what is reported and by whom.
type Speech struct {
	Content line.Span // what is said
	speaker.Attribution
}

// In returns what is reported between from and end, which are a sentence without its last
// sign: each stretch once, by the surest rule. title says that it is a headline.
func In(l *line.Line, from, end int, title bool) []Speech {
	out := sourced(l, from, end)
	if told := germanic(l, from, end); told != nil {
		return settled(append(out, told...))
	}
	if rep, ok := toldAfter(l, from, end); ok {
		return settled(append(out, rep))
	}
	if rep, ok := toldBefore(l, from, end); ok {
		return settled(append(out, rep))
	}
	for i := from; i < end; i++ {
		v, ok := l.VerbAt(i, end)
		if !ok || title && (headlinePassive(l, v) || headlineNoun(l, v, from, end)) {
			continue
		}
		if rep, ok := reportedBy(l, max(from, v.From-longestReach), min(end, v.To+longestReach), v); ok && !(rep.Speaker.To == rep.Speaker.From+1 && l.Is(rep.Speaker.From, "nobody")) { // "As to who did it, nobody is saying"
			whole := rep.Content == line.Span{From: from, To: end}
			if k := colonBefore(l, from, v.From); whole && k > 0 {
				rep.Content.From = k + 1
			}
			out = append(out, rep)
			if whole {
				return []Speech{rep} // an aside: the sentence around it is all reported
			}
		}
		if v.To > i+1 {
			i = v.To - 1
		}
	}
	out = append(out, passives(l, from, end)...)
	return settled(append(out, nominalCues(l, from, end)...))
}

// colonBefore returns the last colon between a clause that an English sentence begins with and the aside
// at v: "The guard is not sure: the lamp, she believes, was out". 0 if none stands there.
func colonBefore(l *line.Line, from, v int) int {
	for k := v - 1; l.Lang == "en" && k > from+1; k-- {
		if l.Is(k, ":") {
			if l.AuxIn(from, k) || l.HasVerb(line.Span{From: from, To: k}) {
				return k
			}
			return 0
		}
	}
	return 0
}

// settled makes the reports of one sentence agree. Where a source is named for
// the whole ("they chose to close the road, a clerk said"), what is reported
// within ends where the whole does; and what somebody wants or refuses within
// another's words is a part of those.
func settled(reps []Speech) []Speech {
	out := make([]Speech, 0, len(reps))
	for j, part := range reps {
		kept := true
		for i := range reps {
			whole := &reps[i]
			if i == j || part.Cue.From < whole.Content.From || part.Cue.To > whole.Content.To {
				continue
			}
			if whole.Content.To <= whole.Speaker.From && part.Content.To > whole.Content.To && part.Content.From < whole.Content.To {
				part.Content.To = whole.Content.To
			}
			kept = kept && !(part.Verb != nil && (part.Verb.Quiet || part.Verb.Lemma == "refuse") && (whole.Verb == nil || !whole.Verb.Quiet))
		}
		if kept {
			out = append(out, part)
		}
	}
	return out
}

// What a verb reports, and who by, stands within this many words of it: no
// sentence is twice as long, and what goes on without an end is read in time
// that grows with its length.
const longestReach = 400
