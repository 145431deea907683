package facts

import (
	"slices"
	"unicode/utf8"

	"recoupe/app/show/passage"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Worded is the [Statement] of a fact in runs: plain the words that tell it, as context the rest of their
// sentence, see [story.Comparison.Own]. A mark goes with the words that its other half is in.
func Worded(s *story.Comparison, fact int) []passage.Run {
	before, words, after := line(s, fact)
	own := s.Own(fact)
	if own == nil {
		return []passage.Run{{Text: before + words + after}}
	}
	f := &s.Facts[fact]
	var runs []passage.Run
	from, at := 0, 0 // where what is in no run yet begins: in the statement, and in words
	for _, o := range append(passage.Closed(s.Articles[f.From.Article].Text, own), text.Span{Start: f.From.End, End: f.From.End}) {
		for k, kind := range [...]passage.Kind{passage.Context, passage.Plain} {
			end := max(from, min([...]int{o.Start, o.End}[k], f.From.End)-f.From.Start)
			to := at
			for range f.Statement[from:end] { // words has its characters, some of them of other bytes
				_, n := utf8.DecodeRuneInString(words[to:])
				to += n
			}
			if to > at {
				runs = append(runs, passage.Run{Text: words[at:to], Kind: kind})
			}
			from, at = end, to
		}
	}
	runs[0].Text = before + runs[0].Text
	runs[len(runs)-1].Text += after
	return runs
}

// lateFrom is how many characters of a statement a row has room for everywhere: three lines on a phone.
const lateFrom = 80

// Late reports whether the words that tell a fact come so late in its statement that a row which
// has room for its first lines alone would lack them.
func Late(s *story.Comparison, fact int) bool {
	f := &s.Facts[fact]
	if f.From.Article >= len(f.Cells) || !slices.ContainsFunc(f.Cells[f.From.Article].Spans, func(x text.Span) bool { return x.Start > f.From.Start+lateFrom }) {
		return false // as of most: Own takes longer
	}
	own := s.Own(fact)
	return own != nil && utf8.RuneCountInString(f.Statement[:own[0].Start-f.From.Start]) > lateFrom
}
