package quote

import (
	"maps"
	"strings"

	"recoupe/internal/story"
)

// passives reads what is thought or said of somebody by nobody who is named:
// "The mayor is expected to resign", "The captain was accused of speeding". The
// clause is what is reported; whom it is said by stands after "by", if anywhere.
func (l *line) passives(from, end int) []reported {
	if l.lang != "en" {
		return nil
	}
	var out []reported
	for i := from + 1; i < end-2; i++ {
		if !enBe.has(l.low(i)) || l.is(i, "'s", "being") || l.is(i, "be") && l.is(i-1, "to") {
			continue
		}
		k := i + 1
		for k < end && l.g.adverbs.has(l.low(k)) && !l.is(k, "not", "never") {
			k++
		}
		p, ok := enPassives[l.low(k)]
		if !ok {
			continue
		}
		if _, says := l.dueToSay(i, end); says {
			continue // "is expected to say that": what, is reported
		}
		rep, ok := l.passive1(from, end, i, k, p)
		if ok {
			out = append(out, rep)
			i = k
		}
	}
	return out
}

// passive1 reads the clause of the form of be at i and the participle at k.
func (l *line) passive1(from, end, i, k int, p passiveCue) (reported, bool) {
	at := attribution{cue: span{i, k + 1}, verb: p.cue, ok: true, strong: true, nobody: true}
	n := k + 1
	by := l.is(n, "by")
	if by {
		m := l.nounForward(n+1, end)
		if m <= n+1 {
			return reported{}, false
		}
		for j := n + 1; j < m; j++ {
			if p.next.has(l.low(j)) {
				m = j
			}
		}
		at.speaker, at.nobody = span{n + 1, m}, false
		n = m
	}
	if !p.next.has(l.low(n)) && !(by && p.by) {
		return reported{}, false
	}
	if l.is(k, "reported") && l.is(n, "to") && (l.g.dets.has(l.low(n+1)) || l.toks[min(n+1, len(l.toks)-1)].cap) {
		return reported{}, false // "was reported to the police"
	}
	s, ok := l.subjectBefore(from, i)
	if !ok || l.is(s.from, "it", "there", "who", "which", "that", "what") || l.negatedAt(i) {
		return reported{}, false
	}
	if by && !p.next.has(l.low(n)) {
		return reported{s, at}, s.to-s.from >= 2 || l.startsName(s.from)
	}
	to := l.contentEnd(n, end)
	return reported{span{s.from, to}, at}, to-n >= 2
}

// negatedAt reports whether what the auxiliary at i says is denied.
func (l *line) negatedAt(i int) bool { return l.is(i+1, "not", "never") || l.is(i-1, "not", "never") }

// passiveCue is a participle by which something is said of somebody.
type passiveCue struct {
	cue  *cue
	next set  // one of these words must follow
	by   bool // or whom it is done by: "The plan was backed by the union"
}

// enPassives are the participles, each with what it is followed by.
var enPassives = func() map[string]passiveCue {
	thought, said := &cue{lemma: "be thought", quiet: true, act: story.CueThought}, &cue{lemma: "be said", quiet: true, act: story.CueSaid}
	judged, asked := &cue{lemma: "be accused", quiet: true, act: story.CueJudged}, &cue{lemma: "be asked", quiet: true, act: story.CueAsked}
	to := words("to")
	out := map[string]passiveCue{}
	for w := range strings.FieldsSeq("echoed supported endorsed backed criticised criticized opposed mocked praised condemned denounced welcomed dismissed rejected questioned disputed attacked championed shared embraced") {
		out[w] = passiveCue{judged, words(), true}
	}
	maps.Copy(out, map[string]passiveCue{
		"expected": {thought, to, false}, "believed": {thought, to, false}, "thought": {thought, to, false}, "understood": {thought, to, false}, "considered": {thought, words("to a an the one"), false}, "feared": {thought, to, false},
		"seen": {judged, words("as"), false}, "viewed": {judged, words("as"), false}, "regarded": {judged, words("as"), false}, "estimated": {thought, to, false},
		"said": {said, to, false}, "reported": {said, to, false}, "alleged": {said, to, false}, "rumoured": {said, to, false}, "rumored": {said, to, false}, "suspected": {thought, words("of to"), false},
		"accused": {judged, words("of"), false}, "blamed": {judged, words("for"), false}, "criticised": {judged, words("for over"), true}, "criticized": {judged, words("for over"), true}, "praised": {judged, words("for"), true},
		"described": {judged, words("as"), false}, "portrayed": {judged, words("as"), false}, "charged": {said, words("with"), false}, "asked": {asked, words("to about whether if"), false}, "urged": {asked, to, false},
	})
	return out
}()
