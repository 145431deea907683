package reading

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/app/show/passage"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// claim is where an article tells a fact.
type claim struct {
	text.Span
	fact, told int // told is how many others tell it
	unsure     bool
}

// cutter cuts an article into stretches.
type cutter struct {
	src       string
	sentences []story.Sentence
	claims    []claim
	heats     heats
	quotes    []text.Span
	numbers   []text.Span
	dates     []text.Span
	names     []text.Span
	counts    map[Marks]int
	here      int       // the place, -1 for none
	around    text.Span // its sentence, where it stands in one
}

// newCutter collects what is marked in an article, and counts it, be it marked now or not.
func newCutter(s *story.Comparison, article int, on Marks) *cutter {
	a := &s.Articles[article]
	c := &cutter{src: a.Text, sentences: a.Sentences}
	for i := range s.Articles {
		if i != article && s.Articles[i].Event == a.Event {
			c.heats.others++
		}
	}
	for f := range s.Facts {
		cells := s.Facts[f].Cells
		if !cells[article].Status.Told() {
			continue
		}
		told := -1
		for i := range cells {
			if cells[i].Status.Told() {
				told++
			}
		}
		unsure := s.Facts[f].Unsure()
		for _, sp := range cells[article].Spans {
			if on&SharedMarks != 0 {
				c.claims = append(c.claims, claim{sp, f, told, unsure})
				c.heats.unsure = c.heats.unsure || unsure
			}
		}
	}
	for _, q := range a.Quotes {
		if q.Kind != story.Term {
			c.quotes = append(c.quotes, withMarks(a.Text, q.Span))
		}
	}
	for _, q := range a.Quantities {
		if q.Kind != story.Ordinal { // "first" is no figure to look for
			c.numbers = append(c.numbers, q.Span)
		}
	}
	for _, t := range a.Times {
		c.dates = append(c.dates, t.Span)
	}
	for _, m := range a.Mentions {
		c.names = append(c.names, m.Span)
	}
	c.counts = map[Marks]int{QuoteMarks: len(c.quotes), FigureMarks: len(c.numbers) + len(c.dates), NameMarks: len(c.names)}
	if on&QuoteMarks == 0 {
		c.quotes = nil
	}
	if on&FigureMarks == 0 {
		c.numbers, c.dates = nil, nil
	}
	if on&NameMarks == 0 {
		c.names = nil
	}
	return c
}

// look names the place to show.
func (c *cutter) look(at int) {
	c.here = -1
	if at <= 0 || at >= len(c.src) {
		return
	}
	c.here = at
	for _, s := range c.sentences {
		if s.Start <= at && at < s.End {
			c.around = s.Span
		}
	}
}

// withMarks widens a quote by the quotation marks around it, and the spaces
// within them.
func withMarks(src string, q text.Span) text.Span {
	const open, closing = "«“„\"‘‹", "»”“\"’›."
	before := strings.TrimRight(src[:q.Start], " \u00a0\u202f")
	if r, n := utf8.DecodeLastRuneInString(before); strings.ContainsRune(open, r) {
		q.Start = len(before) - n
		after := strings.TrimLeft(src[q.End:], " \u00a0\u202f,.")
		if r, n := utf8.DecodeRuneInString(after); strings.ContainsRune(closing, r) {
			q.End = len(src) - len(after) + n
		}
	}
	return q
}

// block cuts one block.
func (c *cutter) block(b text.Span) []Stretch {
	end := b.Start + len(strings.TrimRightFunc(b.Of(c.src), unicode.IsSpace))
	cuts := []int{b.Start, end}
	add := func(sp text.Span) {
		for _, at := range [...]int{sp.Start, sp.End} {
			if at > b.Start && at < end {
				cuts = append(cuts, at)
			}
		}
	}
	var claims []claim
	for _, cl := range c.claims {
		if cl.Overlap(b) > 0 {
			cl.Span = text.Span{Start: passage.Lead(c.src, b.Start, max(cl.Start, b.Start)), End: passage.Tail(c.src, min(cl.End, end), end)}
			claims = append(claims, cl)
			add(cl.Span)
		}
	}
	starts := map[int]bool{}
	for _, sp := range c.sentences {
		if sp.Overlap(b) > 0 {
			add(sp.Span)
			starts[sp.Start] = true
		}
	}
	if c.here >= b.Start && c.here < end {
		add(c.around)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []Stretch
	var last []int
	for i := range cuts[:len(cuts)-1] {
		piece := text.Span{Start: cuts[i], End: cuts[i+1]}
		st, facts := c.stretch(piece, claims)
		// A sentence that tells no fact is a stretch of its own, to be chosen.
		apart := len(facts) == 0 && (st.Here || starts[piece.Start])
		if n := len(out); n > 0 && slices.Equal(facts, last) && out[n-1].Here == st.Here && !apart {
			out[n-1].Bits = append(out[n-1].Bits, st.Bits...)
			continue
		}
		out, last = append(out, st), facts
	}
	return out
}

func (c *cutter) stretch(piece text.Span, claims []claim) (Stretch, []int) {
	st := Stretch{At: piece.Start, Fact: -1, Here: c.here >= piece.Start && c.here < piece.End}
	most, unsure := -1, false
	var facts []int
	for _, cl := range claims {
		if cl.Contains(piece) {
			facts = append(facts, cl.fact)
			unsure = unsure || cl.unsure
			if cl.told > most {
				most, st.Fact = cl.told, cl.fact
			}
		}
	}
	// A link that holds no word could be neither named nor pressed.
	st.Words = strings.ContainsFunc(piece.Of(c.src), func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
	if most >= 0 && st.Words {
		if st.Heat = c.heats.of(most); most == 0 && unsure {
			st.Heat = Unsure
		}
	}
	st.Bits = c.bits(piece)
	return st, slices.Compact(facts)
}

// bits cuts a piece where the marks within it begin and end.
func (c *cutter) bits(piece text.Span) []Bit {
	cuts := []int{piece.Start, piece.End}
	for _, list := range [][]text.Span{c.quotes, c.numbers, c.dates, c.names} {
		for _, sp := range list {
			if sp.Overlap(piece) > 0 {
				cuts = append(cuts, max(sp.Start, piece.Start), min(sp.End, piece.End))
			}
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []Bit
	for i := range cuts[:len(cuts)-1] {
		sp := text.Span{Start: cuts[i], End: cuts[i+1]}
		bit := Bit{Text: passage.OneLine(sp.Of(c.src)), Quoted: text.Within(c.quotes, sp)}
		switch {
		case text.Within(c.dates, sp):
			bit.Kind = DateBit
		case text.Within(c.numbers, sp):
			bit.Kind = NumberBit
		case text.Within(c.names, sp):
			bit.Kind = NameBit
		}
		if n := len(out); n > 0 && out[n-1].Kind == PlainBit && bit.Kind == PlainBit && out[n-1].Quoted == bit.Quoted {
			out[n-1].Text += bit.Text
			continue
		}
		out = append(out, bit)
	}
	return out
}
