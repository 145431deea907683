package compare

import (
	"slices"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// So many words on either side of a figure are looked at.
const framing = 2

// framed is an exact count that does not say what it counts, with the words around it.
type framed struct {
	*figure
	before, after []segment.Word // nearest first
}

// framedIn returns the counts of a cell that the words around them alone tell of.
func (w *work) framedIn(xs []figure) []framed {
	var out []framed
	for k := range xs {
		x := &xs[k]
		if x.q.Kind != story.Count || !empty(x) || x.q.Precision != story.Exact || x.q.Value < telltale || len(out) == maxFigured {
			continue
		}
		art := &w.Articles[x.article]
		at := art.SentenceAt(x.q.Span)
		if at < 0 {
			continue
		}
		s := art.Sentences[at].Span
		f := framed{figure: x, before: segment.Words(art.Text, text.Span{Start: s.Start, End: max(s.Start, x.q.Start)}),
			after: segment.Words(art.Text, text.Span{Start: min(x.q.End, s.End), End: s.End})}
		f.before, f.after = f.before[max(0, len(f.before)-framing):], f.after[:min(len(f.after), framing)]
		slices.Reverse(f.before)
		out = append(out, f)
	}
	return out
}

// sameFrame reports whether two counts stand between the same words, one of which tells
// something: "dont 180 à Ostrey", "dont 210 à Ostrey".
func (w *work) sameFrame(x, y *framed) bool {
	shared := func(xs, ys []segment.Word) (n int, tells bool) {
		for n < min(len(xs), len(ys)) && xs[n].Fold == ys[n].Fold {
			tells = tells || !lang.Stop(w.Articles[x.article].Language, xs[n].Fold)
			n++
		}
		return n, tells
	}
	before, told := shared(x.before, y.before)
	after, tells := shared(x.after, y.after)
	return before > 0 && after > 0 && (told || tells)
}

// compareFramed finds two counts that differ and say by the words around them alone what they
// count.
func (w *work) compareFramed(i int, told []int, by [][]figure) {
	f := &w.Facts[i]
	of := make([][]framed, len(told))
	for k, a := range told {
		if f.Cells[a].Score >= sure {
			of[k] = w.framedIn(by[a])
		}
	}
	for k, a := range told {
		for n := k + 1; n < len(told); n++ {
			b := told[n]
			for p := range of[k] {
				for r := range of[n] {
					x, y := &of[k][p], &of[n][r]
					if x.q.Value == y.q.Value || farOff(x.q, y.q) || !w.sameFrame(x, y) || w.givesValue(a, y.figure) || w.givesValue(b, x.figure) {
						continue
					}
					v := &values{said: map[int]string{a: x.q.Of(w.Articles[a].Text), b: y.q.Of(w.Articles[b].Text)}, at: map[int]*story.Quantity{a: x.q, b: y.q}, differ: []int{b}}
					w.noteFigures(i, x.figure, v)
					w.show(i, v)
					w.differ(i, story.ValueDiffers, []int{a, b}, "values", func(a int) string { return v.said[a] })
					return
				}
			}
		}
	}
}
