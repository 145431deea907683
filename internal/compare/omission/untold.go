package omission

import (
	"slices"

	"recoupe/internal/align"
	"recoupe/internal/story"
)

// Of many articles most make nothing of most facts: there is no passage that comes near,
// and nothing to say but in what state the cell is, and why. Two hundred articles have four
// hundred thousand such cells. All that say the same are one cell.

// why is a reason that an article's not telling a fact may have.
type why uint8

const (
	itself      why = iota // the state says it
	neighbour              // the article is on another event
	truncated              // its text looks cut
	older                  // it is older than what is told
	olderByDays            // it is, by the weekdays that the articles name
	cutOut                 // it has what stands around the fact without it
	cutShort               // it has what stands before the fact, and ends there
	inPart                 // it is cut, and others tell the fact earlier than it breaks off
	whys
)

var whyCodes = [whys][]string{
	neighbour: {"neighbour"}, truncated: {"truncated"}, older: {"older"}, olderByDays: {"older", "byWeekdays"},
	cutOut: {"cutOut"}, cutShort: {"cutShort"}, inPart: {"inPart"},
}

// bare is the cells without a passage, by why and by state.
type bare [whys][story.Unknown + 1]story.Cell

func newBare() *bare {
	b := new(bare)
	for y := range whys {
		var reasons []story.Reason
		for _, code := range whyCodes[y] {
			reasons = append(reasons, story.Because(code))
		}
		for s := range b[y] {
			b[y][s] = story.Cell{Status: story.Status(s), Reasons: reasons}
		}
	}
	return b
}

// has reports whether c is one of the cells without a passage.
func (b *bare) has(c *story.Cell) bool {
	for y := range whys {
		if c == &b[y][c.Status] {
			return true
		}
	}
	return false
}

// fillCells gives the facts their cells.
func (w *Finder) fillCells() {
	w.bare = newBare()
	for i := range w.Facts {
		cells := w.Rows[i].Cells
		out := make([]*story.Cell, len(cells))
		said := 0
		for a := range cells {
			if out[a] = &w.bare[itself][story.Absent]; !nothing(cells[a]) {
				out[a] = nil
				said++
			}
		}
		made := make([]story.Cell, said) // side by side: they go together
		for a := range cells {
			if out[a] == nil {
				out[a], made = &made[0], made[1:]
				fill(out[a], cells[a])
			}
		}
		w.Facts[i].Cells = out
	}
}

// nothing reports whether a row has nothing to say of an article.
func nothing(c *align.Cell) bool {
	return !c.Told && len(c.Spans) == 0 && c.Score == 0 && c.Tied == nil
}

func fill(out *story.Cell, c *align.Cell) {
	out.Spans, out.Score = c.Spans, c.Score
	if c.Told {
		out.Status = story.Stated
	}
	if c.Tied != nil {
		out.Reasons = c.Tied.Reasons
	}
}

// leave says in what state the cell of article a is, which does not tell fact i, and why.
func (w *Finder) leave(i, a int, s story.Status, y why) {
	c := w.Facts[i].Cells[a]
	if w.bare.has(c) {
		w.Facts[i].Cells[a] = &w.bare[y][s]
		return
	}
	c.Status = s
	if more := w.bare[y][s].Reasons; len(c.Reasons) == 0 {
		c.Reasons = more // many cells have them: nobody adds to them in place
	} else {
		c.Reasons = slices.Concat(c.Reasons, more)
	}
}
