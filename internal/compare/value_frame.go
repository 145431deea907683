package compare

import (
	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// So many words on either side of a figure are looked at.
const framing = 2

// sameFrame reports whether two exact counts that do not say what they count stand between the
// same words: "dont 180 à Ostrey", "dont 210 à Ostrey".
func (w *work) sameFrame(x, y *figure) bool {
	if x.q.Kind != story.Count || y.q.Kind != story.Count || !empty(x) || !empty(y) || x.q.Precision != story.Exact || y.q.Precision != story.Exact ||
		min(x.q.Value, y.q.Value) < telltale || x.q.Value == y.q.Value {
		return false
	}
	before, told := w.alongside(x, y, true)
	after, tells := w.alongside(x, y, false)
	return before > 0 && after > 0 && (told || tells)
}

// alongside returns how many words right before two figures, or right behind them, are the
// same, framing at most, and whether one of them tells anything. It is 0 where one is not.
func (w *work) alongside(x, y *figure, ahead bool) (n int, tells bool) {
	xs, ys := w.wordsBeside(x, ahead), w.wordsBeside(y, ahead)
	for k := 0; k < framing && k < len(xs) && k < len(ys); k++ {
		i, j := k, k
		if ahead {
			i, j = len(xs)-1-k, len(ys)-1-k
		}
		if xs[i].Fold != ys[j].Fold {
			break
		}
		n++
		tells = tells || !lang.Stop(w.Articles[x.article].Language, xs[i].Fold)
	}
	return n, tells
}

// wordsBeside returns the words of the sentence of a figure before it, or behind it.
func (w *work) wordsBeside(x *figure, ahead bool) []segment.Word {
	art := &w.Articles[x.article]
	k := sentenceAt(art, x.q.Span)
	if k < 0 {
		return nil
	}
	s := art.Sentences[k].Span
	if ahead {
		return segment.Words(art.Text, text.Span{Start: s.Start, End: max(s.Start, x.q.Start)})
	}
	return segment.Words(art.Text, text.Span{Start: min(x.q.End, s.End), End: s.End})
}

// compareFramed finds two counts that differ and say by the words around them alone what they
// count.
func (w *work) compareFramed(i int, told []int, by [][]figure) {
	f := &w.Facts[i]
	for k, a := range told {
		for _, b := range told[k+1:] {
			if min(f.Cells[a].Score, f.Cells[b].Score) < sure {
				continue
			}
			for n := range by[a] {
				for m := range by[b] {
					x, y := &by[a][n], &by[b][m]
					if !w.sameFrame(x, y) || farOff(x.q, y.q) || w.givesCount(a, y) || w.givesCount(b, x) {
						continue
					}
					v := &values{said: map[int]string{a: x.q.Of(w.Articles[a].Text), b: y.q.Of(w.Articles[b].Text)}, at: map[int]*story.Quantity{a: x.q, b: y.q}, differ: []int{b}}
					w.noteFigures(i, x, v)
					w.show(i, v)
					w.differ(i, story.ValueDiffers, []int{a, b}, "values", func(a int) string { return v.said[a] })
					return
				}
			}
		}
	}
}

// givesCount reports whether article a gives the very count of a figure anywhere.
func (w *work) givesCount(a int, x *figure) bool {
	for k := range w.Articles[a].Quantities {
		if q := &w.Articles[a].Quantities[k]; q.Kind == x.q.Kind && q.Value == x.q.Value {
			return true
		}
	}
	return false
}
