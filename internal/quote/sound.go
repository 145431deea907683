package quote

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// unsound takes back the speaker of f where the words beside it can name
// nobody, and reports whether it did: reported speech goes with it, the words
// between marks stay and are nobody's.
func (r *reader) unsound(f *found) bool {
	l := &r.blocks[f.speaker.block].line
	s, ok := l.soundSpeaker(f.speaker.span)
	if ok {
		if s != f.speaker.span {
			f.speaker.span, f.SpeakerSpan = s, l.bytes(s)
		}
		return false
	}
	f.SpeakerSpan = text.Span{}
	if f.Kind == story.Indirect {
		f.Span = text.Span{}
	}
	return true
}

// soundSpeaker narrows an English noun phrase that was read too far to whom it
// names: "people familiar with how", "However, the mayor". ok is false where it
// names nobody: "this weekend", "the comment by", "the bill could hurt".
func (l *line) soundSpeaker(s span) (span, bool) {
	if l.lang == "de" && !s.empty() {
		return l.germanSound(s)
	}
	if l.lang != "en" || s.empty() {
		return s, true
	}
	if sentenceAdverbs.Has(l.low(s.from)) && l.is(s.from+1, ",") && s.to-s.from > 2 {
		s.from += 2
	}
	if grammar.EnAux.Has(l.low(s.from)) && l.is(s.from-1, "who") {
		head := s.from - 1 // "a man who was told …": the man
		if l.is(head-1, ",") {
			head--
		}
		if n, ok := l.nounBack(0, head); ok {
			return n, true
		}
	}
	if l.nobody(s.from) || l.is(s.from, "this", "last", "next", "that") && (timeWords.Has(l.low(s.from+1)) || l.is(s.from+1, "weekend", "morning", "afternoon", "evening", "night")) {
		return s, false
	}
	if l.g.Pronouns.Has(l.low(s.from)) && !l.g.And.Has(l.low(s.from+1)) {
		return span{s.from, s.from + 1}, true // "He came under fire for his"
	}
	for i := s.from + 1; i < s.to; i++ {
		if l.auxiliary(i) {
			return s, false // whose verb it is says nothing of who speaks
		}
	}
	for s.to > s.from+1 && !l.toks[s.to-1].Cap && l.is(s.to-1, "how", "why", "what", "whether", "with", "as", "of", "about", "to", "in", "on", "and") {
		s.to--
	}
	return s, l.toks[s.to-1].Cap || !l.is(s.to-1, "by", "over", "for", "the", "a", "an")
}

// auxiliary reports whether the word at i is a form of to be, to have or a
// modal, and no name or noun.
func (l *line) auxiliary(i int) bool {
	t := l.toks[i]
	return t.Kind == token.Word && !t.Cap && grammar.EnAux.Has(t.Low) && !l.is(i, "'s", "will", "may", "might", "can")
}

// nobody reports whether a phrase that begins with the word at i names nobody:
// it begins with a verb or with an adverb.
func (l *line) nobody(i int) bool {
	t := l.toks[i]
	if t.Kind != token.Word {
		return false
	}
	if sentenceAdverbs.Has(t.Low) {
		return true
	}
	if t.Cap {
		return false
	}
	return l.auxiliary(i) || len(t.Low) > 5 && strings.HasSuffix(t.Low, "ing") && !standing.Has(t.Low) && !role.Is(l.lang, t.Low) && l.isWord(i+1) && !role.Is(l.lang, l.low(i+1))
}

// standing are English participles that stand before an office.
var standing = grammar.Words("acting outgoing incoming leading visiting sitting retiring founding managing presiding ranking")

var sentenceAdverbs = grammar.Words("thus indeed subsequently however meanwhile moreover furthermore nevertheless nonetheless therefore instead otherwise likewise consequently hence additionally similarly")
