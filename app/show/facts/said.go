package facts

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/app/show/outlets"
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// saidWords bounds what a wide cell shows of an article's own words, in characters: three lines of
// the widest, which the style sheet cuts where they are narrower. Another piece of them is begun
// where those before it have saidShort at most.
const (
	saidWords = 210
	saidShort = 50
)

// saidLead is how far into those words what they are shown for stands at most, in characters: on the
// first lines.
const saidLead = 60

// WideCell is [CellOf] in a matrix whose cells have room for what each article says: the article's
// own words of the fact stand in Said, behind a value if there is one, but where the statement has
// them all.
func WideCell(s outlets.Lettered, l phrase.Lang, fact, article int) Cell {
	out := CellOf(s, l, fact, article)
	switch out.Shade {
	case ShadeUnknown, ShadeAbsent:
		return out
	}
	c := s.Facts[fact].Cells[article]
	if c.Value == "" || out.Shade == ShadePerhaps {
		out.Runs = nil // its words cut to what is left of them, or "perhaps", which the sign says
	}
	out.Said = passage.Balanced(said(s.Comparison, fact, article, len(out.Runs) > 0))
	if len(out.Said) == 0 {
		return CellOf(s, l, fact, article)
	}
	out.Ours = out.Ours && len(out.Runs) > 0
	if out.Shade != ShadeDiffers && out.Shade != ShadePerhaps && InStatement(&s.Facts[fact], out.Said) {
		return unrepeated(out, l)
	}
	return out
}

// InStatement reports whether the statement of a fact, which stands beside what articles say of it, has
// all of an article's words.
func InStatement(f *story.Fact, said []passage.Run) bool {
	statement := text.FoldLine(passage.OneLine(f.Statement))
	for piece := range strings.SplitSeq(unmarked(said), skipped) {
		if piece = strings.Trim(piece, " \u00a0\u202f«»“”„"); piece != "" && !hasWords(statement, text.FoldLine(passage.OneLine(piece))) {
			return false
		}
	}
	return true
}

// skipped parts the pieces of a cell's words where some are left out.
const skipped = "[…]"

// unmarked are the words of a cell without the marks of what differs, and with those of what is left out.
func unmarked(said []passage.Run) string {
	var b strings.Builder
	for _, r := range said {
		if r.Kind == passage.Skipped {
			b.WriteString(skipped)
		} else {
			b.WriteString(r.Text)
		}
	}
	return b.String()
}

// unrepeated is a cell that says that the statement beside it is its words, instead of saying them
// again. Where a value stands in it, or the sign says that nobody else tells the fact, that is enough.
func unrepeated(c Cell, l phrase.Lang) Cell {
	c.Said = nil
	if len(c.Runs) == 0 && c.Shade != ShadeSingle {
		c.Ours = true
		c.Runs = []passage.Run{{Text: phrase.InTheseWords.In(l), Kind: passage.Plain}}
	}
	return c
}

// said cuts the words of a cell: its piece that says most of the fact, and the following ones while
// they are short. Where its value stands before them, they are those with the value.
func said(s *story.Comparison, fact, article int, valued bool) []passage.Run {
	c, a := s.Facts[fact].Cells[article], &s.Articles[article]
	var runs []passage.Run
	shown := 0
	for i := leading(s, fact, article, valued); i < len(c.Spans); i++ {
		whole := c.Spans[i]
		if whole.Empty() || whole.Start < 0 || whole.End > len(a.Text) {
			continue
		}
		if shown > saidShort {
			return append(runs, passage.Run{Text: "\u00a0[…]", Kind: passage.Skipped})
		}
		whole = passage.ClosedOne(a.Text, whole)
		if shown > 0 {
			runs = append(runs, passage.Run{Text: " […] ", Kind: passage.Skipped})
		} else if at := begin(a.Text, whole, sought(a.Text, whole, c, valued)); at > whole.Start {
			whole.Start = at
			runs = append(runs, passage.Run{Text: "[…] ", Kind: passage.Skipped})
		}
		end, cut := within(a.Text, whole, saidWords-shown)
		shown += utf8.RuneCountInString(a.Text[whole.Start:end])
		whole.End = end
		runs = append(runs, passage.Cut(a.Text, whole, nil, c.Marks, nil)...)
		if cut {
			return append(runs, passage.Run{Text: "\u00a0[…]", Kind: passage.Skipped})
		}
	}
	return runs
}

// leading is the piece of a cell that says most of its fact: that with the value, or the words that
// differ, that which the statement is taken from, or that which shares most words with the
// statement. Where none does, as over two languages, it is the first.
func leading(s *story.Comparison, fact, article int, valued bool) int {
	f := &s.Facts[fact]
	c, src := f.Cells[article], s.Articles[article].Text
	statement := make(map[string]bool)
	for word := range words(f.Statement) {
		statement[word] = true
	}
	best, most := 0, 0
	for i, sp := range c.Spans {
		if sp.Start < 0 || sp.End > len(src) || sp.Empty() {
			continue
		}
		score := 0
		for word := range words(sp.Of(src)) {
			if statement[word] {
				score++
			}
		}
		if f.From.Article == article && sp.Overlap(f.From.Span) > 0 {
			score += 1 << 8
		}
		if (valued || c.Status == story.Differs) && sought(src, sp, c, valued) >= 0 {
			score += 1 << 16
		}
		if score > most {
			best, most = i, score
		}
	}
	return best
}

// words are the words of a text of some length, folded: the others stand in any sentence.
func words(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for word := range strings.FieldsFuncSeq(text.FoldLine(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			if utf8.RuneCountInString(word) > 3 && !yield(word) {
				return
			}
		}
	}
}

// sought is where in a piece of a cell that stands which is to be in sight: the value, or the first
// words that differ; -1 where neither does.
func sought(src string, piece text.Span, c *story.Cell, valued bool) int {
	if valued {
		if at := strings.Index(passage.OneLine(piece.Of(src)), passage.OneLine(c.Value)); at >= 0 {
			return piece.Start + at
		}
		return -1
	}
	for _, m := range c.Marks {
		if c.Status == story.Differs && m.Start >= piece.Start && m.End <= piece.End {
			return m.Start
		}
	}
	return -1
}

// begin is where the words of whole begin for what stands at a place of it to be on the first
// lines: at a word before it, or at their beginning.
func begin(src string, whole text.Span, at int) int {
	if at < whole.Start || at > whole.End || utf8.RuneCountInString(src[whole.Start:at]) <= saidLead {
		return whole.Start
	}
	from := at
	for range saidLead / 2 {
		_, n := utf8.DecodeLastRuneInString(src[whole.Start:from])
		from -= n
	}
	for _, shut := range []string{"», ", "” ", "» "} { // what was said before is left out whole
		if i := strings.LastIndex(src[from:at], shut); i >= 0 {
			return from + i + len(shut)
		}
	}
	if i := strings.IndexByte(src[from:at], ' '); i >= 0 {
		return from + i + 1
	}
	return at
}

// within is where whole is cut, at a word, to have about n characters at most, and whether it is.
func within(src string, whole text.Span, n int) (end int, cut bool) {
	count, word := 0, 0
	for i, r := range whole.Of(src) {
		if count++; count > n {
			if word == 0 {
				word = i
			}
			return whole.Start + len(strings.TrimRight(src[whole.Start:whole.Start+word], " ,;:")), true
		}
		if r == ' ' {
			word = i
		}
	}
	return whole.End, false
}
