package modeltest

import (
	"recoupe/app/show/model"
	"recoupe/app/show/passage"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Words are some words of an article, by its place in a comparison, and those of them that the
// other side of a link does not have.
type Words struct {
	Article int
	Words   string
	Marks   []string
}

// Link joins words of two articles of a comparison.
func Link(c *story.Comparison, a, b Words, moved bool) story.Link {
	spot := func(w Words) (at story.Spot, marks []text.Span) {
		for _, m := range w.Marks {
			marks = append(marks, model.At(&c.Articles[w.Article], m))
		}
		return story.Spot{Article: w.Article, Span: model.At(&c.Articles[w.Article], w.Words)}, marks
	}
	l := story.Link{Moved: moved, Score: .8}
	l.A, l.MarksA = spot(a)
	l.B, l.MarksB = spot(b)
	return l
}

// Signs writes runs so that a table can show them: [marked], (context), ^ gap.
func Signs(runs []passage.Run) string {
	s := ""
	for _, r := range runs {
		switch r.Kind {
		case passage.Marked:
			s += "[" + r.Text + "]"
		case passage.Context:
			s += "(" + r.Text + ")"
		case passage.Missing:
			s += "^"
		default:
			s += r.Text
		}
	}
	return s
}
