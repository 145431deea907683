package amount

import (
	"slices"
	"strings"

	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/compare/figure"
	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// So many words on either side of a figure are looked at.
const framing = 2

// They stand within so many bytes: a sentence may be as long as a book. Half a word, or half a letter, at
// the far end is none of them.
const frameBytes = 400

// framed is an exact count that does not say what it counts, with the words around it.
type framed struct {
	*figure.Figure
	before, after []segment.Word // nearest first
	whole         float64        // what it is so many of, "31 of the plant's 84"; 0 where that is not told
}

// framedIn returns the counts of a cell that the words around them alone tell of.
func (w *Finder) framedIn(xs []figure.Figure) []framed {
	var out []framed
	for k := range xs {
		x := &xs[k]
		if x.Q.Kind != story.Count || !figure.Empty(x) || x.Q.Precision != story.Exact || x.Q.Value < figure.Telltale || len(out) == maxFigured || w.resultOf(x) {
			continue
		}
		art := &w.Articles[x.Article]
		at := art.SentenceAt(x.Q.Span)
		if at < 0 {
			continue
		}
		s := art.Sentences[at].Span
		f := framed{Figure: x, before: segment.Words(art.Text, text.Span{Start: max(s.Start, x.Q.Start-frameBytes), End: max(s.Start, x.Q.Start)}),
			after: segment.Words(art.Text, text.Span{Start: min(x.Q.End, s.End), End: min(s.End, x.Q.End+frameBytes)})}
		f.before, f.after = f.before[max(0, len(f.before)-framing):], f.after[:min(len(f.after), framing)]
		slices.Reverse(f.before)
		f.whole = w.wholeAfter(x)
		out = append(out, f)
	}
	return out
}

// sameFrame reports whether two counts stand between the same words, one of which tells
// something: "dont 180 à Ostrey", "dont 210 à Ostrey".
func (w *Finder) sameFrame(x, y *framed) bool {
	shared := func(xs, ys []segment.Word) (n int, tells bool) {
		for n < min(len(xs), len(ys)) && xs[n].Fold == ys[n].Fold {
			tells = tells || !lang.Stop(w.Articles[x.Article].Language, xs[n].Fold)
			n++
		}
		return n, tells
	}
	before, told := shared(x.before, y.before)
	after, tells := shared(x.after, y.after)
	return before > 0 && after > 0 && (told || tells)
}

// Words behind a count that lead to what it is so many of.
var outOf = []string{"of", "out", "sur", "des", "de", "von", "der", "aus", "di", "dei", "delle", "su", "van", "dos", "das"}

// So many words stand between them.
const fewBetween = 4

// wholeAfter returns the count that figure x is told to be so many of, 0 if there is none.
func (w *Finder) wholeAfter(x *figure.Figure) float64 {
	art := &w.Articles[x.Article]
	for _, z := range w.besideInSentence(x) {
		if z.Start <= x.Q.End {
			continue
		}
		between := art.Text[x.Q.End:z.Start]
		words := text.LetterRuns(between)
		if z.Kind == story.Count && z.Precision == story.Exact && z.Value > x.Q.Value && z.Start-x.Q.End <= text.Beside && len(words) > 0 && len(words) <= fewBetween && slices.Contains(outOf, words[0]) && !strings.ContainsAny(between, ",;:.()\n") {
			return z.Value
		}
		return 0
	}
	return 0
}

// sameWhole reports whether two counts of fact i are each so many of as many, by clauses with words in
// common: "destroyed 31 of the 84 units", "burnt 27 of the depot's 84 units".
func (w *Finder) sameWhole(i int, x, y *framed) bool {
	return x.whole > 0 && x.whole == y.whole && w.AboutOne(i, x.Article, x.Q.Span, y.Article, y.Q.Span) >= coreference.OneCount
}

// compareFramed finds two counts that differ and say by the words around them alone what they
// count.
func (w *Finder) compareFramed(i int, told []int, by [][]figure.Figure) {
	told = w.Surely(i, told, coreference.Sure)
	of := make([][]framed, len(told))
	for k, a := range told {
		of[k] = w.framedIn(by[a])
	}
	for k, n := range contrast.Pairs(len(told)) {
		for p := range of[k] {
			for r := range of[n] {
				x, y := &of[k][p], &of[n][r]
				if x.Q.Value == y.Q.Value || figure.FarOff(x.Q, y.Q) || !w.sameFrame(x, y) && !w.sameWhole(i, x, y) || w.givesValue(told[k], y.Figure) || w.givesValue(told[n], x.Figure) {
					continue
				}
				v := w.twoValues(x.Figure, y.Figure)
				w.attributes.NoteFigures(i, x.Figure, v.At, v.Differ)
				w.valuesDiffer(i, x.Figure, v)
				return
			}
		}
	}
}
