package story

import (
	"strings"
	"unicode"

	"recoupe/internal/text"
)

// Own returns the words of a fact's statement that tell the fact, as places within its From, in order:
// those that its cell has, with what stands beside them in few letters, or mostly in words that other
// articles tell the fact with. The others complete their sentence: what they tell is another fact's, or none's.
// It is nil where all the words are the fact's own, and where they are not the article's: a reader's, or shortened.
func (c *Comparison) Own(fact int) (own []text.Span) {
	f := &c.Facts[fact]
	if f.From.Article >= len(c.Articles) || f.From.Article >= len(f.Cells) {
		return nil
	}
	txt, cell := c.Articles[f.From.Article].Text, f.Cells[f.From.Article]
	if !cell.Status.Told() || f.From.End > len(txt) || f.Statement != f.From.Of(txt) {
		return nil
	}
	var told map[string]bool
	joins := func(from, to int) bool {
		n, too := 0, 0
		for _, w := range telling(txt[from:to]) {
			if n++; told == nil {
				told = c.toldWith(f)
			}
			if told[w] {
				too++
			}
		}
		return 2*too >= n
	}
	end := f.From.Start // of what was looked at
	for _, s := range cell.Spans {
		s = text.Span{Start: max(s.Start, end), End: min(s.End, f.From.End)}
		if s.Start >= s.End || strings.IndexFunc(s.Of(txt), inWord) < 0 {
			continue
		}
		n := len(own)
		switch beside := joins(end, s.Start); {
		case beside && n > 0:
			own[n-1].End = s.End
		case beside:
			own = append(own, text.Span{Start: f.From.Start, End: s.End})
		default:
			own = append(own, s)
		}
		end = s.End
	}
	if n := len(own); n > 0 && joins(end, f.From.End) {
		own[n-1].End = f.From.End
	}
	if len(own) > 0 && own[0] == f.From.Span {
		return nil
	}
	return own
}

// toldWith returns the words that articles tell a fact with, but for the one whose words state it.
func (c *Comparison) toldWith(f *Fact) map[string]bool {
	told := map[string]bool{}
	for a, cell := range f.Cells {
		if a == f.From.Article || !cell.Status.Told() {
			continue
		}
		for _, s := range cell.Spans {
			for _, w := range telling(s.Of(c.Articles[a].Text)) {
				told[w] = true
			}
		}
	}
	return told
}

// telling returns the words and figures of some text that tell something, folded: shorter words join others.
func telling(s string) (out []string) {
	for _, w := range strings.FieldsFunc(text.Fold(s), func(r rune) bool { return !inWord(r) }) {
		if len(w) > 3 || unicode.IsDigit(rune(w[0])) {
			out = append(out, w)
		}
	}
	return out
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
