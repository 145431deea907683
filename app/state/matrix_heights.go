package state

import (
	"unicode/utf8"

	"recoupe/app/show/facts"
	"recoupe/internal/story"
)

// height guesses how high rows will be that were never drawn: what is wrong in
// it moves what stands below.
func (f *Facts) height(s *Story, rows []facts.Row, wide, narrow bool) int {
	sum, many := 0, f.Many(s)
	var shown []int
	if wide || narrow {
		shown = f.Shown(s)
	}
	inMany := manyLine(len(f.Shown(s)))
	for _, r := range rows {
		long, lines := utf8.RuneCountInString(facts.Lead(s.Comparison, r.Fact)+facts.Statement(s.Comparison, r.Fact)), claimLines
		most := 3
		switch {
		case r.Under:
			lines, most = againLines, againLines
		case !r.Head && facts.Late(s.Comparison, r.Fact):
			lines, most = lateLines, lateLines
		}
		switch {
		case r.Head:
			sum += 41
		case many && narrow:
			sum += 84 + 21*(long/40)
		case many:
			sum += 37 + 20*min(long/inMany, 1)
		case narrow:
			sum += narrowHeight(s, shown, r.Fact, long, most, wide)
		case wide:
			sum += wideHeight(s, shown, r.Fact, long, lines)
		default:
			sum += max(39, 37+20*min(long/46, lines-1))
		}
	}
	return sum
}

// claimLines is how many lines of a statement a row has at most, but for many columns.
const claimLines = 5

// lateLines is how many it has where the words that tell the fact come late in it, on a phone too.
const lateLines = 8

// againLines is how many it has of what tells another row again: the row above says what it is.
const againLines = 2

// manyLine is how many characters a line of a claim has beside so many narrow columns, in a window of
// 1440 pixels: what they leave it.
func manyLine(columns int) int { return 40 + 7*min(max(62-2*columns, 0), 22)/3 }

// wideHeight guesses how high a row with the articles' own words will be: its statement, of so many
// characters, so many lines at most and one above it, or the longest of its cells, of three lines at most.
func wideHeight(s *Story, shown []int, fact, statement, most int) int {
	lines, inLine := 1, 120/max(len(shown), 1)
	for _, i := range shown {
		long := 0
		for _, sp := range s.Facts[fact].Cells[i].Spans {
			long += sp.End - sp.Start
		}
		lines = max(lines, min((long+inLine-1)/inLine, 3))
	}
	return max(37+20*min((statement+43)/44, most), 19+20*lines)
}

// narrowHeight guesses how high a row of a phone's list will be: its statement, of so many characters and
// lines at most; in one line or two the cells that are signs alone; then those with words, as many in
// a line as have room.
func narrowHeight(s *Story, shown []int, fact, statement, most int, wide bool) int {
	const line, inLine, lineHeight, letter = 358, 36, 44, 8 // in pixels, but for inLine
	f := &s.Facts[fact]
	signs, height, left := 0, 42+20*min((statement+inLine)/(inLine+6), most), 0
	for _, i := range shown {
		c := f.Cells[i]
		long := cellLength(f, i, wide)
		switch {
		case c.Status == story.Unknown:
			continue
		case long == 0:
			signs++
			continue
		}
		if width := min(75+letter*long, line); width <= left {
			left -= width
		} else {
			height, left = height+lineHeight+20*(min((long+inLine-1)/inLine, 3)-1), line-width
		}
	}
	return height + lineHeight*((signs+5)/6)
}

// cellLength guesses how many characters a cell of a phone's list has.
func cellLength(f *story.Fact, article int, wide bool) (long int) {
	c := f.Cells[article]
	switch {
	case c.Status == story.Absent || c.Status == story.Perhaps && !wide:
		return 0
	case c.Value != "" && !wide:
		return utf8.RuneCountInString(c.Value)
	case c.Status == story.Stated && !wide:
		return 0
	case article == f.From.Article && wide:
		return 0 // the statement says its words
	}
	spans := c.Spans
	if !wide && len(c.Marks) > 0 {
		spans = c.Marks
	}
	for _, sp := range spans {
		long += sp.End - sp.Start
	}
	return min(long, 72)
}
