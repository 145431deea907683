package reported

import (
	"maps"
	"strings"

	"recoupe/internal/quote/content"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/subject"
	"recoupe/internal/story"
)

// passives reads what is thought or said of somebody by nobody who is named:
// "The mayor is expected to resign", "The captain was accused of speeding". The
// clause is what is reported; whom it is said by stands after "by", if anywhere.
func passives(l *line.Line, from, end int) []Speech {
	if l.Lang != "en" {
		return nil
	}
	var out []Speech
	for i := from + 1; i < end-2; i++ {
		if !grammar.EnBe.Has(l.Low(i)) || l.Is(i, "'s", "being") || l.Is(i, "be") && l.Is(i-1, "to") {
			continue
		}
		k := i + 1
		for k < end && l.G.Adverbs.Has(l.Low(k)) && !l.Is(k, "not", "never") {
			k++
		}
		p, ok := enPassives[l.Low(k)]
		if !ok {
			continue
		}
		if _, says := l.DueToSay(i, end); says {
			continue // "is expected to say that": what, is reported
		}
		rep, ok := passive1(l, from, end, i, k, p)
		if ok {
			out = append(out, rep)
			i = k
		}
	}
	return out
}

// passive1 reads the clause of the form of be at i and the participle at k.
func passive1(l *line.Line, from, end, i, k int, p passiveCue) (Speech, bool) {
	at := speaker.Attribution{Cue: line.Span{From: i, To: k + 1}, Verb: p.cue, OK: true, Strong: true, Nobody: true}
	n := k + 1
	by := l.Is(n, "by")
	if by {
		m := l.NounForward(n+1, end)
		if m <= n+1 {
			return Speech{}, false
		}
		for j := n + 1; j < m; j++ {
			if p.next.Has(l.Low(j)) {
				m = j
			}
		}
		at.Speaker, at.Nobody = line.Span{From: n + 1, To: m}, false
		n = m
	}
	if !p.next.Has(l.Low(n)) && !(by && p.by) {
		return Speech{}, false
	}
	if l.Is(k, "reported") && l.Is(n, "to") && (l.G.Dets.Has(l.Low(n+1)) || l.Toks[min(n+1, len(l.Toks)-1)].Cap) {
		return Speech{}, false // "was reported to the police"
	}
	s, ok := subject.Before(l, from, i)
	if !ok || l.Is(s.From, "it", "there", "who", "which", "that", "what") || negatedAt(l, i) {
		return Speech{}, false
	}
	if by && !p.next.Has(l.Low(n)) {
		return Speech{s, at}, s.To-s.From >= 2 || l.StartsName(s.From)
	}
	to := content.End(l, n, end)
	return Speech{line.Span{From: s.From, To: to}, at}, to-n >= 2
}

// negatedAt reports whether what the auxiliary at i says is denied.
func negatedAt(l *line.Line, i int) bool {
	return l.Is(i+1, "not", "never") || l.Is(i-1, "not", "never")
}

// passiveCue is a participle by which something is said of somebody.
type passiveCue struct {
	cue  *cue.Cue
	next grammar.Set // one of these words must follow
	by   bool        // or whom it is done by: "The plan was backed by the union"
}

// enPassives are the participles, each with what it is followed by.
var enPassives = func() map[string]passiveCue {
	thought, said := &cue.Cue{Lemma: "be thought", Quiet: true, Act: story.CueThought}, &cue.Cue{Lemma: "be said", Quiet: true, Act: story.CueSaid}
	judged, asked := &cue.Cue{Lemma: "be accused", Quiet: true, Act: story.CueJudged}, &cue.Cue{Lemma: "be asked", Quiet: true, Act: story.CueAsked}
	to := grammar.Words("to")
	out := map[string]passiveCue{}
	for w := range strings.FieldsSeq("echoed supported endorsed backed criticised criticized opposed mocked praised condemned denounced welcomed dismissed rejected questioned disputed attacked championed shared embraced") {
		out[w] = passiveCue{judged, grammar.Words(""), true}
	}
	maps.Copy(out, map[string]passiveCue{
		"expected": {thought, to, false}, "believed": {thought, to, false}, "thought": {thought, to, false}, "understood": {thought, to, false}, "considered": {thought, grammar.Words("to a an the one"), false}, "feared": {thought, to, false},
		"seen": {judged, grammar.Words("as"), false}, "viewed": {judged, grammar.Words("as"), false}, "regarded": {judged, grammar.Words("as"), false}, "estimated": {thought, to, false},
		"said": {said, to, false}, "reported": {said, to, false}, "alleged": {said, to, false}, "rumoured": {said, to, false}, "rumored": {said, to, false}, "suspected": {thought, grammar.Words("of to"), false},
		"accused": {judged, grammar.Words("of"), false}, "blamed": {judged, grammar.Words("for"), false}, "criticised": {judged, grammar.Words("for over"), true}, "criticized": {judged, grammar.Words("for over"), true}, "praised": {judged, grammar.Words("for"), true},
		"described": {judged, grammar.Words("as"), false}, "portrayed": {judged, grammar.Words("as"), false}, "charged": {said, grammar.Words("with"), false}, "asked": {asked, grammar.Words("to about whether if"), false}, "urged": {asked, to, false},
	})
	return out
}()
