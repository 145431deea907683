package quote

import (
	"recoupe/internal/quote/block"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/reported"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/story"
)

// goesOnInMood reads a German sentence without a source of its own that is in the mood of reported
// speech: it goes on with what was said in the sentence before, or says what the one that is told
// of there says: "Roy kritisierte das Amt. Es habe zwei Jahre lang geschwiegen."
func (r *reader) goesOnInMood(bi, fi int) {
	b := &r.Blocks[bi]
	if r.Lang != "de" || fi == 0 && bi == 0 || b.Kind == story.Title {
		return
	}
	l, fr := &b.Line, b.Frames[fi]
	const soon = 16 // tokens: a main clause has its verb by then
	at := l.MoodAt(fr.From, min(fr.To, fr.From+soon))
	if at < 0 || at == fr.From || l.QuotesIn(fr.From, fr.To) || l.Is(fr.To-1, "?") {
		return
	}
	for i := fr.From; i < at; i++ {
		if l.Is(i, "dass", "ob", "wenn", "weil", "damit", "obwohl", "ich", "wir", ":", ";") {
			return
		}
	}
	for _, k := range r.near(bi, 0) {
		if f := &r.found[k]; f.Block == bi && f.Frame == fi && f.Kind != story.Term {
			return // it has its own
		}
	}
	by, said, ok := r.saidBefore(b, bi, fi)
	if !ok {
		return
	}
	said.Cue = line.Span{From: at, To: at + 1}
	if by != bi {
		said.Cue = line.Span{}
	}
	r.addReportedBy(bi, fi, line.Span{From: fr.From, To: fr.To}, by, said)
}

// saidBefore returns who is quoted last in the sentence before the one at fi, in the block before
// where it is the first of its own; or else whom that sentence is about.
func (r *reader) saidBefore(b *block.Block, bi, fi int) (by int, at speaker.Attribution, ok bool) {
	by = bi
	if fi == 0 {
		by = bi - 1
		if b = &r.Blocks[by]; len(b.Frames) == 0 || b.Kind != story.Body {
			return 0, at, false
		}
		fi = len(b.Frames)
	}
	at = speaker.Attribution{OK: true, Strong: true}
	last := -1
	for _, k := range r.near(by, 0) {
		if f := &r.found[k]; f.Block == by && f.Frame == fi-1 && f.Kind != story.Term && !f.By.Nested && (last < 0 || f.Start > r.found[last].Start) {
			last = k
		}
	}
	if last >= 0 {
		f := &r.found[last]
		at.Nobody = f.SpeakerSpan.Empty()
		at.Speaker = f.By.Span
		return f.By.Block, at, f.By.Block == by || at.Nobody
	}
	l, fr := &b.Line, b.Frames[fi-1]
	if by != bi || l.QuotesIn(fr.From, fr.To) || !reported.Tells(l, fr.From, fr.To) {
		return 0, at, false
	}
	s, found := speaker.GermanSubject(l, fr.From, fr.To)
	at.Speaker = s
	return by, at, found && !l.TimeOrManner(s)
}
