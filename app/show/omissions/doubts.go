package omissions

import (
	"recoupe/app/show/facts"
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Doubt is a fact that several others tell, and that may or may not be
// told in the article.
type Doubt struct {
	Fact  int
	Claim string
	Lang  string        // of the claim
	By    []int         // who tells it
	Near  []passage.Run // the passage that comes nearest; nil if none does
	At    int           // where that stands
}

// maxDoubts is how many doubts are shown: those of the heaviest facts.
const maxDoubts = 15

// doubts lists the facts told by at least two others of which it is not sure
// whether an article tells them, heaviest first, and returns how many there are.
func (t Teller) doubts(article int) ([]Doubt, int) {
	here := &t.Articles[article]
	var out []Doubt
	n := 0
	for i := range t.Facts {
		f := &t.Facts[i]
		c := f.Cells[article]
		if c.Status != story.Perhaps || f.Event != here.Event {
			continue
		}
		var by []int
		for b := range f.Cells {
			if f.Cells[b].Status.Told() && t.Articles[b].Event == f.Event {
				by = append(by, b)
			}
		}
		if len(by) < 2 {
			continue
		}
		if n++; n > maxDoubts {
			continue
		}
		d := Doubt{Fact: i, Claim: facts.Statement(t.Comparison, i), Lang: t.Articles[f.From.Article].Language, By: by}
		if len(c.Spans) > 0 {
			d.At = c.Spans[0].Start
			d.Near = passage.CutAll(here.Text, passage.Closed(here.Text, c.Spans[:1]), nil, nil, nil)
		}
		out = append(out, d)
	}
	return out, n
}

// doubtsNote says how many doubts there are, and how many of them are shown.
func doubtsNote(l phrase.Lang, shown, all int) string {
	if all > shown {
		return phrase.OmDoubtsOf.Fill(l, phrase.Number(l, shown), phrase.Number(l, all))
	}
	return phrase.OmDoubts.Fill(l, all)
}
