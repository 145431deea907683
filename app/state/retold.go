package state

import (
	"slices"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// retellings returns what each fact tells again, where it stands under the other one: not
// under a fact that, once the reader has joined rows, tells something again itself.
func retellings(c *story.Comparison) map[int]story.Retelling {
	out := make(map[int]story.Retelling, len(c.Retellings))
	for _, r := range c.Retellings {
		if _, again := out[r.Of]; !again && out[r.Fact].Fact == 0 {
			out[r.Fact] = r
		}
	}
	return out
}

// tellsAgain reports whether a fact tells again what another one tells.
func (s *Story) tellsAgain(fact, of int) bool {
	r, ok := s.retold[fact]
	return ok && r.Of == of
}

// gather puts facts under the ones that they tell again, where those are shown. Where a
// filter leaves these out they stay in their place.
func (s *Story) gather(chosen []int) []int {
	if len(s.retold) == 0 {
		return chosen
	}
	shown := make(map[int]bool, len(chosen))
	for _, i := range chosen {
		shown[i] = true
	}
	under := map[int][]int{}
	for _, i := range chosen {
		if r, ok := s.retold[i]; ok && shown[r.Of] {
			under[r.Of] = append(under[r.Of], i)
		}
	}
	out := make([]int, 0, len(chosen))
	for _, i := range chosen {
		if r, ok := s.retold[i]; !ok || !shown[r.Of] {
			out = append(append(out, i), under[i]...)
		}
	}
	return out
}

// groupOf returns the group that a fact is shown in.
func (f *Facts) groupOf(s *Story, fact int) Group {
	rows := f.Rows(s)
	if k := slices.IndexFunc(rows, func(r Row) bool { return !r.Head && r.Fact == fact }); k >= 0 {
		return rows[k].Group
	}
	return s.rows[fact].group
}

// AlsoTold says how a fact that stands under another one stands to it.
func (s *Story) AlsoTold(l phrase.Lang, fact int) string {
	if s.retold[fact].Part {
		return phrase.TellsPart.In(l)
	}
	return phrase.TellsAgain.In(l)
}

// Telling is another fact that tells likely the same.
type Telling struct {
	Fact      int
	Lead      string // how it stands to the one whose evidence is shown
	Statement string
	Lang      string // of the statement
	Why       string // a sentence
}

// tellings adds to a fact's evidence the one that it tells again, and those that tell it again.
func (s *Story) tellings(e *Evidence, l phrase.Lang) {
	if r, ok := s.retold[e.Fact]; ok {
		lead := phrase.SameAs
		if r.Part {
			lead = phrase.PartOf
		}
		e.Tellings = append(e.Tellings, s.telling(l, r.Of, lead.In(l), r))
	}
	for _, r := range s.Retellings {
		if s.tellsAgain(r.Fact, e.Fact) {
			e.Tellings = append(e.Tellings, s.telling(l, r.Fact, s.AlsoTold(l, r.Fact), r))
		}
	}
}

func (s *Story) telling(l phrase.Lang, fact int, lead string, r story.Retelling) Telling {
	f := &s.Facts[fact]
	return Telling{Fact: fact, Lead: lead, Statement: s.Statement(fact), Lang: s.Outlets[f.From.Article].Lang,
		Why: phrase.SamePassages.Fill(l, s.Letters(l, r.Articles))}
}
