package state

import (
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// OmissionDoubt is a fact that several others tell, and that may or may not be
// told in the article.
type OmissionDoubt struct {
	Claim string
	Lang  string        // of the claim
	By    []int         // who tells it
	Near  []passage.Run // the passage that comes nearest; nil if none does
	At    int           // where that stands
	Link  Route         // the evidence of the fact
}

// maxDoubts is how many doubts are shown: those of the heaviest facts.
const maxDoubts = 15

// doubts lists the facts told by at least two others of which it is not sure
// whether an article tells them, heaviest first, and returns how many there are.
func (a *App) doubts(article int) ([]OmissionDoubt, int) {
	s := a.Story
	var out []OmissionDoubt
	n := 0
	for i := range s.Facts {
		f := &s.Facts[i]
		c := f.Cells[article]
		if c.Status != story.Perhaps || f.Event != s.Articles[article].Event {
			continue
		}
		var by []int
		for b := range f.Cells {
			if f.Cells[b].Status.Told() && s.Articles[b].Event == f.Event {
				by = append(by, b)
			}
		}
		if len(by) < 2 {
			continue
		}
		if n++; n > maxDoubts {
			continue
		}
		d := OmissionDoubt{Claim: s.Statement(i), Lang: s.Articles[f.From.Article].Language, By: by, Link: Route{View: FactsView, Item: f.ID}}
		if len(c.Spans) > 0 {
			d.At = c.Spans[0].Start
			d.Near = passage.CutAll(s.Articles[article].Text, passage.Closed(s.Articles[article].Text, c.Spans[:1]), nil, nil, nil)
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
