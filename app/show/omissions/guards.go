package omissions

import (
	"slices"

	"recoupe/app/show/facts"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Guard says what is not counted, and why.
type Guard struct {
	Title, Text string
	Later       []Later // the facts set aside, where they are shown
	Folded      bool    // there are such facts, and they are not shown
	Turn        string  // what shows or folds them: "Les voir"
}

// Later is a fact that was reported after an article had appeared.
type Later struct {
	Fact  int
	Claim string
	Lang  string // of the claim
	By    []int  // who tells it
}

// guards are what to know of an article before its list; show lists the facts
// set aside.
func (t Teller) guards(article int, show bool) []Guard {
	l := t.Lang
	var out []Guard
	switch {
	case t.One: // it is on the event looked at
	case t.Outlets[article].Near && len(t.Compared(article)) > 0:
		out = append(out, Guard{Title: phrase.GuardOther.In(l), Text: phrase.GuardOwn.In(l)})
	case t.Outlets[article].Near:
		out = append(out, Guard{Title: phrase.GuardNear.In(l), Text: phrase.GuardNear2.In(l)})
	}
	if t.Outlets[article].Cut {
		out = append(out, Guard{Title: phrase.GuardCut.In(l), Text: phrase.GuardCut2.In(l)})
	}
	older := 0
	var later []Later
	for i := range t.Facts {
		f := &t.Facts[i]
		if c := f.Cells[article]; c.Status == story.Unknown && slices.ContainsFunc(c.Reasons, func(r story.Reason) bool { return r.Code == "older" }) {
			older++
			if show && len(later) < laterMost {
				later = append(later, t.later(i))
			}
		}
	}
	if older > 0 {
		turn := phrase.GuardShow
		if show {
			turn = phrase.GuardHide
		}
		out = append(out, Guard{phrase.GuardOld.Fill(l, older), phrase.GuardOld2.Fill(l, older), later, !show, turn.Fill(l, older)})
	}
	return out
}

// laterMost is how many facts set aside are shown: those of the heaviest facts.
const laterMost = 150

func (t Teller) later(fact int) Later {
	f := &t.Facts[fact]
	out := Later{Fact: fact, Claim: facts.Statement(t.Comparison, fact), Lang: t.Articles[f.From.Article].Language}
	for i := range f.Cells {
		if f.Cells[i].Status.Told() {
			out.By = append(out.By, i)
		}
	}
	return out
}
