package resolve

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// germanSound narrows a German phrase that was read for a speaker; ok is false
// where its case or its words say that it does nothing: "des Projekts", "darüber".
func germanSound(l *line.Line, s line.Span) (line.Span, bool) {
	if s.To-s.From == 1 && l.G.Pronouns.Has(l.Low(s.From)) {
		return s, true
	}
	if l.Is(s.From, "des", "dem", "den", "diesem", "diesen", "einem", "einen", "eines", "das") && l.Is(s.From+1, "dem", "den", "des") || l.Is(s.From, "des", "diesem", "diesen", "eines") {
		return s, false
	}
	for s.To > s.From+1 && l.Toks[s.To-1].Kind == token.Word && !l.Toks[s.To-1].Cap {
		s.To--
	}
	_, aged := byAge(l, s)
	return s, aged || l.CapIn(s)
}

// unsound takes back the speaker of f where the words beside it can name
// nobody, and reports whether it did: reported speech goes with it, the words
// between marks stay and are nobody's.
func (r *Resolver) unsound(f *Quote) bool {
	l := &r.Blocks[f.By.Block].Line
	s, ok := soundSpeaker(l, f.By.Span)
	if ok {
		if s != f.By.Span {
			f.By.Span, f.SpeakerSpan = s, l.Bytes(s)
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
func soundSpeaker(l *line.Line, s line.Span) (line.Span, bool) {
	if l.Lang == "de" && !s.Empty() {
		return germanSound(l, s)
	}
	if l.Lang == "fr" && !s.Empty() {
		return s, !participleFirst(l, s)
	}
	if l.Lang != "en" || s.Empty() {
		return s, true
	}
	if sentenceAdverbs.Has(l.Low(s.From)) && l.Is(s.From+1, ",") && s.To-s.From > 2 {
		s.From += 2
	}
	if strings.HasSuffix(l.Low(s.From), "-year-old") && s.To-s.From > 1 && l.Named(s.From+1) {
		s.From++ // "17-year-old Ana said"
	}
	if grammar.EnAux.Has(l.Low(s.From)) && l.Is(s.From-1, "who") {
		head := s.From - 1 // "a man who was told …": the man
		if l.Is(head-1, ",") {
			head--
		}
		if n, ok := l.NounBack(0, head); ok {
			return n, true
		}
	}
	if nobody(l, s.From) || l.Is(s.From, "this", "last", "next", "that") && (grammar.TimeWords.Has(l.Low(s.From+1)) || l.Is(s.From+1, "weekend", "morning", "afternoon", "evening", "night")) {
		return s, false
	}
	if l.G.Pronouns.Has(l.Low(s.From)) && !l.G.And.Has(l.Low(s.From+1)) {
		return line.Span{From: s.From, To: s.From + 1}, true // "He came under fire for his"
	}
	s = beforeVerb(l, s)
	for i := s.From + 1; i < s.To; i++ {
		if auxiliary(l, i) {
			return s, false // whose verb it is says nothing of who speaks
		}
	}
	for s.To > s.From+1 && !l.Toks[s.To-1].Cap && l.Is(s.To-1, "how", "why", "what", "whether", "with", "as", "of", "about", "to", "in", "on", "and") {
		s.To--
	}
	return s, l.Toks[s.To-1].Cap || !l.Is(s.To-1, "by", "over", "for", "the", "a", "an")
}

// beforeVerb narrows an English phrase that was read over its own verb, which another one follows, to
// who does both: "a crowd of drovers threw down their hats [and cried]".
func beforeVerb(l *line.Line, s line.Span) line.Span {
	for k := s.From + 1; k+1 < s.To; k++ {
		if l.G.Relative.Has(l.Low(k)) || l.G.That.Has(l.Low(k)) {
			return s
		}
		if !l.Toks[k].Cap && !grammar.EnAux.Has(l.Low(k)) && (subject.VerbAfter(l, s.From, k) || l.Is(k+1, "for", "to") && subject.PastVerb(l, k, s.To)) && !l.Toks[k+1].Cap && !l.G.Dets.Has(l.Low(k-1)) && !l.G.Preps.Has(l.Low(k-1)) {
			s.To = k
			return s
		}
	}
	n := s.From
	for n < s.To && l.Toks[n].Cap {
		n++
	}
	if n > s.From && n+1 < s.To && strings.HasSuffix(l.Low(n), "ed") && !l.CapIn(line.Span{From: n, To: s.To}) {
		s.To = n // "Roy pleaded ignorance [at a hearing, saying]"
	}
	return s
}

// participleFirst reports whether a French phrase begins with a participle and goes on with a
// preposition, so that it is the end of another clause and names nobody: "liés à des failles",
// "rassemblés sous le porche".
func participleFirst(l *line.Line, s line.Span) bool {
	w := l.Low(s.From)
	if l.Toks[s.From].Cap || s.To-s.From < 3 || role.Is("fr", w) || !l.G.Preps.Has(l.Low(s.From+1)) && !l.G.Adverbs.Has(l.Low(s.From+1)) {
		return false
	}
	for _, e := range [...]string{"é", "ée", "és", "ées", "us", "ues", "ue"} {
		if strings.HasSuffix(w, e) && len(w) > len(e)+1 {
			return !l.G.Preps.Has(w) && !l.G.Dets.Has(w)
		}
	}
	return false
}

// auxiliary reports whether the word at i is a form of to be, to have or a
// modal, and no name or noun.
func auxiliary(l *line.Line, i int) bool {
	t := l.Toks[i]
	return t.Kind == token.Word && !t.Cap && grammar.EnAux.Has(t.Low) && !l.Is(i, "'s", "will", "may", "might", "can")
}

// nobody reports whether a phrase that begins with the word at i names nobody:
// it begins with a verb or with an adverb.
func nobody(l *line.Line, i int) bool {
	t := l.Toks[i]
	if t.Kind != token.Word {
		return false
	}
	if sentenceAdverbs.Has(t.Low) {
		return true
	}
	if t.Cap {
		return false
	}
	return auxiliary(l, i) || len(t.Low) > 5 && strings.HasSuffix(t.Low, "ing") && !standing.Has(t.Low) && !role.Is(l.Lang, t.Low) && l.IsWord(i+1) && !role.Is(l.Lang, l.Low(i+1))
}

// standing are English participles that stand before an office.
var standing = grammar.Words("acting outgoing incoming leading visiting sitting retiring founding managing presiding ranking")

var sentenceAdverbs = grammar.Words("thus indeed subsequently however meanwhile moreover furthermore nevertheless nonetheless therefore instead otherwise likewise consequently hence additionally similarly")
