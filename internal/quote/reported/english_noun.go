package reported

import (
	"strings"

	"recoupe/internal/quote/content"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/subject"
	"recoupe/internal/story"
)

// englishAbout reads what a noun of speech or of mind is about: "her comments on
// the storm", "questions about the bridge", "the decision to sell". The noun
// stands at i.
func englishAbout(l *line.Line, from, i, end int) (Speech, bool) {
	n, ok := enAbout[l.Low(i)]
	if !ok || !nounLike(l, from, i) || l.Is(i-1, "those", "these") {
		return Speech{}, false // "Those claims in a leaflet hurt": told before
	}
	at := speaker.Attribution{Cue: line.Span{From: i, To: i + 1}, Verb: n.cue, OK: true, Strong: true}
	k := i + 1
	if l.Is(k, "by", "from") && !n.preps.Has(l.Low(k)) {
		to := l.NounForward(k+1, end)
		if to <= k+1 {
			return Speech{}, false
		}
		at.Speaker = line.Span{From: k + 1, To: to}
		k = to
	} else {
		for k < min(end, i+line.FewWords) && (grammar.TimeWords.Has(l.Low(k)) || l.Is(k, "on", "in") && grammar.TimeWords.Has(l.Low(k+1))) {
			k++ // "comments on Tuesday about"
		}
	}
	if k >= end-1 || !n.preps.Has(l.Low(k)) {
		return Speech{}, false
	}
	if at.Speaker.Empty() {
		at.Speaker, at.Nobody = whoseNoun(l, from, i)
	}
	if at.Nobody && (l.Is(i-1, "any", "no") || n.cue.Act == story.CueWanted || n.cue.Act == story.CueDecided) || l.Is(k, "that") && madeBy(l, k+1, end) {
		return Speech{}, false // nobody's plan
	}
	c := k + 1
	if l.Is(k, "to") {
		if l.G.Dets.Has(l.Low(c)) || !l.IsWord(c) || l.Toks[c].Cap || l.G.Pronouns.Has(l.Low(c)) || l.Is(c, "me", "him", "them", "us") {
			return Speech{}, false
		}
		c = k
	}
	to := nominalEnd(l, !l.AuxIn(from, i), l.Is(k, "that"), c, content.ThingEnd(l, c, end))
	for j := c + 2; j < to && !l.AuxIn(from, i); j++ {
		if subject.PastVerb(l, j, to) && l.IsWord(j-1) && !l.G.Preps.Has(l.Low(j-1)) && !l.G.Dets.Has(l.Low(j-1)) && !l.Is(j+1, "by") {
			to = j // the noun is its subject
		}
	}
	return Speech{line.Span{From: c, To: to}, at}, to-c >= 2 && !(to-c == 2 && l.G.Dets.Has(l.Low(c)))
}

// nounLike reports whether the word at i stands where a noun stands: after an
// article, an adjective, a genitive or a verb, and not after its own subject.
func nounLike(l *line.Line, from, i int) bool {
	if i == from {
		return true
	}
	if l.G.Pronouns.Has(l.Low(i-1)) || l.Is(i-1, "to", "not", "who", "which", "that", "would", "will", "could", "should", "may", "might", "can", "must") {
		return false
	}
	return l.IsWord(i-1) || l.Is(i-1, ",")
}

// whoseNoun finds whose the noun at i is: by the genitive before it, or by the
// subject that makes it its own. nobody says that the article names none.
func whoseNoun(l *line.Line, from, i int) (s line.Span, nobody bool) {
	for j := i - 1; j >= max(from, i-line.FewWords) && l.IsWord(j); j-- {
		if l.Is(j, "his", "her", "their", "its") {
			return ownerOf(l, from, i, line.Span{From: j, To: j + 1}, cue.EnMakes), false
		}
		if l.Is(j, "'s", "'") {
			if s, ok := l.NounBack(from, j); ok {
				for l.Is(s.From, "'s") || s.From < s.To-1 && l.Is(s.From-1, "'s") && !l.Toks[s.From].Cap {
					s.From++ // "what’s ahead in the union’s plan"
				}
				for k := s.To - 1; k > s.From && l.Is(s.From-1, "to"); k-- {
					if l.G.Dets.Has(l.Low(k)) {
						s.From = k // "what is to happen in the union’s plan"
					}
				}
				return s, false
			}
			break
		}
	}
	if s, ok := subject.Main(l, from, i); ok && s.To <= i && !l.Unfit(s) && !cue.EnMakes.Has(l.Low(s.From)) {
		for j := s.To; j < i; j++ {
			if cue.EnMakes.Has(l.Low(j)) {
				return s, false
			}
		}
	}
	return line.Span{}, true
}

// aboutNoun is a noun with the words one of which must follow it.
type aboutNoun struct {
	cue   *cue.Cue
	preps grammar.Set
}

// enAbout are English nouns of speech and of mind.
var enAbout = func() map[string]aboutNoun {
	said, topic, asked := &cue.Cue{Lemma: "claim", Quiet: true, Act: story.CueSaid}, &cue.Cue{Lemma: "comment", Quiet: true, Act: story.CueTopic}, &cue.Cue{Lemma: "call", Quiet: true, Act: story.CueAsked}
	thought, wanted := &cue.Cue{Lemma: "concern", Quiet: true, Act: story.CueThought}, &cue.Cue{Lemma: "plan", Quiet: true, Act: story.CueWanted}
	judged, decided := &cue.Cue{Lemma: "criticism", Quiet: true, Act: story.CueJudged}, &cue.Cue{Lemma: "decision", Quiet: true, Act: story.CueDecided}
	out := map[string]aboutNoun{}
	put := func(c *cue.Cue, preps, nouns string) {
		p := grammar.Words(preps)
		for w := range strings.FieldsSeq(nouns) {
			out[w] = aboutNoun{c, p}
		}
	}
	put(topic, "about on regarding", "comments comment remarks remark statements questions speculation rhetoric")
	put(said, "of about that", "claims claim allegations allegation accusations accusation warnings warning reports suggestions")
	put(said, "that", "narrative notion pronouncements report idea rumours rumors")
	put(thought, "about over of that", "concerns concern fears fear worries worry doubts doubt misgivings reservations skepticism scepticism unease")
	put(thought, "that", "belief conviction recognition realisation realization understanding confidence consensus")
	put(judged, "of for over", "criticism condemnation praise disdain adulation")
	put(judged, "for", "support enthusiasm contempt")
	put(judged, "to", "opposition objections resistance")
	put(asked, "for to", "calls call demands demand appeals pleas plea requests request")
	put(wanted, "to for", "plan plans proposal proposals")
	put(wanted, "to", "determination desire eagerness willingness intention intentions ambition reluctance")
	put(decided, "to", "decision decisions agreement deal commitment")
	return out
}()
