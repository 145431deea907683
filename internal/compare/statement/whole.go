package statement

import (
	"recoupe/internal/align"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// wordings returns the spans that may word what span s of a cell tells: s first, then s
// with more of its sentence, see [clause.Clause.Wider].
func (w *Worder) wordings(a int, c *align.Cell, s text.Span, most int, wider bool) []text.Span {
	sentence := w.Articles[a].Sentences[w.claimAt(a, c, s).Sentence]
	return append([]text.Span{s}, w.wording(a, s).Wider(sentence.Span, w.Begins(a, sentence.Block), most, wider)...)
}

// asWhole says how much clearer or less clear span s of article a is for where it stands and
// for what it lacks; opening tells that the row is what the story is about.
func (w *Worder) asWhole(r *align.Row, a int, c *align.Cell, s text.Span, opening bool) float64 {
	v := -w.unfinished(r, a, c, s)
	if opening {
		v += w.asOpening(r, a, c, s)
	}
	return v
}

// unfinished says how much less clear span s of article a is for what it lacks, or for a
// figure that another article tells later or closer.
func (w *Worder) unfinished(r *align.Row, a int, c *align.Cell, s text.Span) float64 {
	cl := w.claimAt(a, c, s)
	return w.wording(a, s).Unfinished(w.Articles[a].Sentences[cl.Sentence].Span, cl.Kind == story.Title, w.outdated(r, a, s))
}
