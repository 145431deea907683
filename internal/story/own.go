package story

import (
	"strings"
	"unicode"

	"recoupe/internal/text"
)

// Own returns the words of a fact's statement that tell the fact, as places within its From, in order:
// those that its cell has. The others complete their sentence: what they tell is another fact's, or none's.
// A sign of punctuation goes with the words that it stands between. It is nil where all the words are the
// fact's own, and where they are not the article's: a reader's, or shortened.
func (c *Comparison) Own(fact int) (own []text.Span) {
	f := &c.Facts[fact]
	if f.From.Article >= len(c.Articles) || f.From.Article >= len(f.Cells) {
		return nil
	}
	txt, cell := c.Articles[f.From.Article].Text, f.Cells[f.From.Article]
	if !cell.Status.Told() || f.From.End > len(txt) || f.Statement != f.From.Of(txt) {
		return nil
	}
	wordless := func(from, to int) bool { return strings.IndexFunc(txt[from:to], inWord) < 0 }
	end := f.From.Start // of what was looked at
	for _, s := range cell.Spans {
		s = text.Span{Start: max(s.Start, end), End: min(s.End, f.From.End)}
		if s.Start >= s.End || wordless(s.Start, s.End) {
			continue
		}
		n := len(own)
		switch gap := wordless(end, s.Start); {
		case gap && n > 0:
			own[n-1].End = s.End
		case gap:
			own = append(own, text.Span{Start: f.From.Start, End: s.End})
		default:
			own = append(own, s)
		}
		end = s.End
	}
	if n := len(own); n > 0 && wordless(end, f.From.End) {
		own[n-1].End = f.From.End
	}
	if len(own) > 0 && own[0] == f.From.Span {
		return nil
	}
	return own
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
