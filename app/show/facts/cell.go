package facts

import (
	"slices"
	"strings"

	"recoupe/app/show/outlets"
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Cell is one cell of the matrix, ready to draw.
type Cell struct {
	Shade Shade
	Runs  []passage.Run // the words shown; nil where the glyph says it all
	Ours  bool          // the words are a value set by the program, not the article's
	Near  bool          // on a neighbouring event
	Said  []passage.Run // the article's own words of the fact, where the matrix has room for them; see WideCell
}

// Words returns the shown words as one string.
func (c Cell) Words() string { return wordsOf(c.Runs) }

func wordsOf(runs []passage.Run) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.Text)
	}
	return b.String()
}

// cellWords bounds what a cell of the matrix shows, in characters: three lines.
const cellWords = 64

// CellOf returns the cell of a fact and an article, with its words in l.
func CellOf(s outlets.Lettered, l phrase.Lang, fact, article int) Cell {
	f := &s.Facts[fact]
	c := f.Cells[article]
	out := Cell{Shade: ShadeOf(f, c), Near: s.Outlets[article].Near}
	src := s.Articles[article].Text
	switch {
	case out.Shade == ShadeUnknown || out.Shade == ShadeAbsent:
	case out.Shade == ShadeStated && (!figured(f, c.Value) || !statesFigure(f)):
	case c.Value != "":
		kind := passage.Plain
		if out.Shade == ShadeDiffers {
			kind = passage.Marked
		}
		words := figureWords(s.Comparison, fact, article)
		out.Ours = !saidIn(src, c.Spans, words)
		out.Runs = []passage.Run{{Text: passage.Unbroken(passage.Short(words, cellWords)), Kind: kind}}
	case out.Shade == ShadeDiffers:
		out.Runs = markedWords(src, c)
	case out.Shade == ShadePerhaps:
		out.Ours = true
		out.Runs = []passage.Run{{Text: phrase.PerhapsShort.In(l), Kind: passage.Plain}}
	case out.Shade == ShadePartial:
		out.Runs = markedWords(src, c)
		for i := range out.Runs {
			out.Runs[i].Kind = passage.Plain
		}
		if len(out.Runs) == 0 {
			out.Ours = true
			out.Runs = []passage.Run{{Text: phrase.PartialShort.In(l), Kind: passage.Plain}}
		}
	}
	return out
}

// figured reports whether a value that nobody tells differently is worth a place
// in its cell: "three" of nobody knows what is not, where the figure beside it is
// the same, nor is one beside which no other of the row is shown.
func figured(f *story.Fact, value string) bool {
	apart := f.Verdict != story.Differing && !slices.ContainsFunc(f.Cells, func(c *story.Cell) bool { return c.Status == story.Partial })
	if value == "" || apart && !figure(value) {
		return false
	}
	given := 0
	for i := range f.Cells {
		if v := f.Cells[i].Value; v != "" && (!apart || figure(v)) {
			given++
		}
	}
	return given > 1
}

// statesFigure reports whether the values of a fact belong beside its statement: a figure that
// the articles give in other sentences of the row, "90 coins" beside "We do not bargain", says
// nothing of it. Where they tell one differently it is shown all the same, for it tells them apart.
func statesFigure(f *story.Fact) bool {
	statement := text.FoldLine(f.Statement)
	for i := range f.Cells {
		if c := f.Cells[i]; c.Status == story.Partial || c.Status == story.Differs || hasWords(statement, text.FoldLine(passage.OneLine(c.Value))) {
			return true
		}
	}
	return f.Verdict == story.Differing
}

// figure reports whether a value is more than a number written as one word.
func figure(value string) bool { return strings.ContainsAny(value, " \u00a0\u202f0123456789") }

// Tellers says how many of the articles compared tell a fact: "41 sur 50".
func Tellers(s *story.Comparison, l phrase.Lang, fact int) string {
	told, of := 0, 0
	for _, c := range s.Facts[fact].Cells {
		if c.Status != story.Unknown {
			of++
		}
		if c.Status.Told() {
			told++
		}
	}
	return phrase.ToldBy.Fill(l, phrase.Number(l, told), phrase.Number(l, of))
}

// Nearness returns how like a fact the passage nearest to it is, "" where that
// tells another fact: that its figure is high says nothing of the fact then, and
// would read as if it were told there.
func Nearness(l phrase.Lang, score float64) string {
	if score >= story.TellsElse {
		return ""
	}
	return phrase.Decimal(l, score)
}

// saidIn reports whether value is in the words of spans, as they stand.
func saidIn(src string, spans []text.Span, value string) bool {
	for _, s := range spans {
		if strings.Contains(passage.OneLine(s.Of(src)), value) {
			return true
		}
	}
	return false
}

// markedWords are the words of a cell that the others do not have, or, where
// none are marked, its words; cut to what a cell can hold.
func markedWords(src string, c *story.Cell) []passage.Run {
	spans := c.Marks
	if len(spans) == 0 {
		spans = c.Spans
	}
	var runs []passage.Run
	left := cellWords
	for i, s := range spans {
		if left <= 0 || i == 3 {
			runs = append(runs, passage.Run{Text: "\u00a0[…]", Kind: passage.Skipped})
			break
		}
		words := passage.Unbroken(passage.Short(s.Of(src), left))
		if words == "" {
			continue
		}
		if len(runs) > 0 {
			sep := " … "
			if strings.TrimSpace(src[spans[i-1].End:max(s.Start, spans[i-1].End)]) == "" {
				sep = " "
			}
			runs = append(runs, passage.Run{Text: sep, Kind: passage.Skipped})
		}
		runs = append(runs, passage.Run{Text: words, Kind: passage.Marked})
		left -= len([]rune(words))
	}
	return runs
}

// Heard are the words of a cell that its name ends with, "" if none. A value that the words behind
// it have is heard once.
func (c Cell) Heard() string {
	words, said := c.Words(), wordsOf(c.Said)
	switch {
	case said != "" && (words == "" || strings.Contains(said, words)):
		return said
	case said != "":
		return words + ", " + said
	case c.Shade == ShadePerhaps:
		return ""
	}
	return words
}

// CellName is the whole cell in words, for those who hear it: "B, Média non
// indiqué : dit autrement, aux gouvernements".
func CellName(o outlets.Outlet, l phrase.Lang, c Cell) string {
	name := ColumnName(o, l) + c.Shade.Said().In(l)
	if w := c.Heard(); w != "" {
		name += ", " + w
	}
	return name
}

// ColumnName is how the names of an article's cells begin.
func ColumnName(o outlets.Outlet, l phrase.Lang) string {
	return o.Letter + ", " + o.Label(l) + phrase.Colon.In(l)
}
