package quote

import "recoupe/internal/story"

// passives reads what is thought or said of somebody by nobody who is named:
// "The mayor is expected to resign", "The captain was accused of speeding". The
// clause is what is reported; whom it is said by stands after "by", if anywhere.
func (l *line) passives(from, end int) []reported {
	if l.lang != "en" {
		return nil
	}
	var out []reported
	for i := from + 1; i < end-2; i++ {
		if !enBe.has(l.low(i)) || l.is(i, "'s") || l.is(i, "being") {
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
	if l.is(n, "by") {
		m := l.nounForward(n+1, end)
		if m <= n+1 {
			return reported{}, false
		}
		at.speaker, at.nobody = span{n + 1, m}, false
		n = m
	}
	if !p.next.has(l.low(n)) {
		return reported{}, false
	}
	s, ok := l.subjectBefore(from, i)
	if !ok || l.is(s.from, "it", "there", "who", "which", "that", "what") || l.negatedAt(i) {
		return reported{}, false
	}
	to := l.contentEnd(n, end)
	return reported{span{s.from, to}, at}, to-n >= 2
}

// negatedAt reports whether what the auxiliary at i says is denied.
func (l *line) negatedAt(i int) bool { return l.is(i+1, "not", "never") || l.is(i-1, "not", "never") }

// passiveCue is a participle by which something is said of somebody.
type passiveCue struct {
	cue  *cue
	next set // one of these words must follow
}

// enPassives are the participles, each with what it is followed by.
var enPassives = func() map[string]passiveCue {
	thought, said := &cue{lemma: "be thought", quiet: true, act: story.CueThought}, &cue{lemma: "be said", quiet: true, act: story.CueSaid}
	judged, asked := &cue{lemma: "be accused", quiet: true, act: story.CueJudged}, &cue{lemma: "be asked", quiet: true, act: story.CueAsked}
	to := words("to")
	return map[string]passiveCue{
		"expected": {thought, to}, "believed": {thought, to}, "thought": {thought, to}, "understood": {thought, to}, "considered": {thought, words("to a an the one")}, "feared": {thought, to},
		"seen": {judged, words("as")}, "viewed": {judged, words("as")}, "regarded": {judged, words("as")}, "estimated": {thought, to},
		"said": {said, to}, "reported": {said, to}, "alleged": {said, to}, "rumoured": {said, to}, "rumored": {said, to}, "suspected": {thought, words("of to")},
		"accused": {judged, words("of")}, "blamed": {judged, words("for")}, "criticised": {judged, words("for over")}, "criticized": {judged, words("for over")}, "praised": {judged, words("for")},
		"described": {judged, words("as")}, "portrayed": {judged, words("as")}, "charged": {said, words("with")}, "asked": {asked, words("to about whether if")}, "urged": {asked, to},
	}
}()
