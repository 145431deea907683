package omission

import (
	"recoupe/internal/align"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// What one article alone has of what several tell together was matched with nothing, and that is all
// that makes it a fact of one article. Where one of the others likelier tells it than not, some do in four of
// five cases, in words that were not found, and to list it as told by one would be wrong. Where another row
// shows its words a reader has them there.

// shownThere is how much of such a part, in bytes, another row has to show.
const shownThere = .5

// leftovers tells of each fact whether it is left over of a row: a part that one article alone tells, that
// another row shows and another article may well tell.
func (w *Finder) leftovers() []bool {
	out := make([]bool, len(w.Facts))
	shown := make([][]text.Span, len(w.Articles)) // by all rows that stay
	var lone []int
	for i := range w.Facts {
		if w.Rows[i].Part && !w.Rows[i].Shared() {
			lone = append(lone, i)
			continue
		}
		if w.Rows[i].Spare { // it may go too
			continue
		}
		for a, c := range w.Facts[i].Cells {
			if c.Status.Told() {
				shown[a] = append(shown[a], c.Spans...)
			}
		}
	}
	for a := range shown {
		shown[a] = text.Merge(shown[a])
	}
	for _, i := range lone {
		for a, c := range w.Facts[i].Cells {
			if c.Status.Told() && w.mayBeTold(i) {
				out[i] = float64(overlap(shown[a], c.Spans)) >= shownThere*float64(text.Bytes(c.Spans))
			}
		}
	}
	return out
}

// mayBeTold reports whether some article likelier tells fact i than not, and as many at least may tell it as
// surely leave it out; among many articles, whether none leaves it out.
func (w *Finder) mayBeTold(i int) bool {
	likely, perhaps, absent := false, 0, 0
	for a, c := range w.Facts[i].Cells {
		switch c.Status {
		case story.Perhaps:
			perhaps++
			likely = likely || w.surety[i][a] < .5
		case story.Absent:
			absent++
		}
	}
	if len(w.Articles) > align.MostWithSpare {
		return likely && absent == 0 // which no list gives: it is long there, and is made once
	}
	return likely && perhaps >= absent
}

// overlap returns how many bytes two lists of spans have in common, each in order and apart.
func overlap(xs, ys []text.Span) (n int) {
	for len(xs) > 0 && len(ys) > 0 {
		n += xs[0].Overlap(ys[0])
		if xs[0].End <= ys[0].End {
			xs = xs[1:]
		} else {
			ys = ys[1:]
		}
	}
	return n
}
