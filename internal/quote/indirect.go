package quote

import (
	"strings"

	"recoupe/internal/quote/block"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/reported"
	"recoupe/internal/quote/resolve"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// indirect finds reported speech without marks: "said that …", "selon X, …",
// "…, a indiqué X", "s’engage à …", "accuse X de …".
func (r *reader) indirect() {
	r.leadIns()
	for bi := range r.Blocks {
		b := &r.Blocks[bi]
		if r.asked[bi] {
			continue
		}
		r.listed(bi)
		for fi, fr := range b.Frames {
			for _, rep := range r.reportedIn(b, fr) {
				r.addReported(bi, fi, rep)
			}
			r.summed(bi, fi)
			r.goesOnAsking(bi, fi)
			r.goesOnReporting(bi, fi)
			r.goesOnInMood(bi, fi)
		}
		r.lend(bi)
	}
}

func (r *reader) addReported(bi, fi int, rep reported.Speech) {
	r.addReportedBy(bi, fi, rep.Content, bi, rep.Attribution)
}

// addReportedBy keeps c as reported speech by whom the block named in by says.
func (r *reader) addReportedBy(bi, fi int, c line.Span, by int, at speaker.Attribution) {
	b := &r.Blocks[bi]
	l := &b.Line
	for c.From < c.To && !l.IsWord(c.From) && !l.IsQuote(c.From) {
		c.From++
	}
	for k := c.From + 1; k < c.To-1 && (l.Lang == "fr" || l.Lang == "en"); k++ {
		if token.IsStop(l.Toks[k]) && l.Toks[k+1].Gap && l.Is(k+1, "(", "[") {
			c.To = k // "…, selon la mairie. (Rédigé par Ana Roy)": who wrote it
		}
	}
	for c.To > c.From && !l.IsWord(c.To-1) && !l.IsQuote(c.To-1) && !l.Is(c.To-1, ")", "%", "€", "$") {
		c.To--
	}
	if c.Empty() || l.Lang == "en" && c.To-c.From <= 2 && grammar.EnBe.Has(l.Low(c.To-1)) { // "It was, said Ana Roy, “…”"
		return
	}
	s := l.Bytes(c)
	n, marked := 0, 0
	for i := c.From; i < c.To; i++ {
		if l.IsQuote(i) {
			marked += l.Toks[i].Len()
		} else if l.IsWord(i) {
			n++
		}
	}
	if marked*2 > s.Len() || n == 0 {
		return // the quotation in it says it already
	}
	f := resolve.Quote{Block: bi, Frame: fi, Region: -1, At: -1}
	f.Span = trim(r.A.Text, s)
	f.Kind = story.Indirect
	r.attach(&f, by, at)
	if strings.EqualFold(f.Cue.Of(r.A.Text), "pour") && r.onlyPlace(f.SpeakerSpan) {
		return // "Pour Sarle, le bal est annulé"
	}
	for _, k := range r.near(bi, 0) {
		o := &r.found[k]
		if o.Kind == story.Indirect && (crosses(o.Span, f.Span) || o.Span == f.Span || o.Cue == f.Cue && !f.Cue.Empty() && by == bi) {
			return
		}
		if o.Kind == story.Direct && (o.Overlap(f.Span)*2 > f.Len() || o.Cue == f.Cue && !f.Cue.Empty() && f.Contains(o.Span) && !(by == bi && l.Is(at.Cue.To, ","))) {
			return
		}
	}
	r.add(f)
}

// onlyPlace reports whether a name found before at s is a place's.
func (r *reader) onlyPlace(s text.Span) bool {
	for _, m := range r.MentionsAt(s) {
		if m.Kind == story.Place && m.Overlap(s)*2 > s.Len() {
			return true
		}
	}
	return false
}

// crosses reports whether two spans overlap and neither holds the other.
func crosses(a, b text.Span) bool {
	return a.Overlap(b) > 0 && !a.Contains(b) && !b.Contains(a)
}

// reportedIn finds what one sentence reports.
func (r *reader) reportedIn(b *block.Block, fr line.Span) []reported.Speech {
	l := &b.Line
	end := fr.To
	for end > fr.From && token.IsStop(l.Toks[end-1]) {
		end--
	}
	if end-fr.From < 4 {
		return nil
	}
	if rep, ok := r.headed(b, l, fr.From, end); ok {
		return []reported.Speech{rep}
	}
	return reported.In(l, fr.From, end, b.Kind == story.Title)
}
