// Package heard tells who is heard in the articles: how many words of whom each of them quotes
// ([Voices]), and who is named and never quoted ([List]).
package heard

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/phrase"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
)

// From how many articles or places a name counts.
const (
	namedArticles = 2
	namedPlaces   = 4
)

// One is a person or a body, and what each article makes of them.
type One struct {
	Name   string
	Cells  []Cell // one per article
	Quoted int    // articles that quote them
	Named  int    // articles that name them and do not quote them
	words  int
	places int
}

// Cell is what one article makes of somebody.
type Cell struct {
	Words int  // quoted or reported, 0 where they are not quoted
	Named bool // named without being quoted
	At    int  // the first place, a byte offset

	places int // where they are named
}

// List lists who is quoted, and who is named often and quoted nowhere.
func List(s *story.Comparison) []One {
	out := []One{}
	at := map[string]int{}
	of := func(name string) *One {
		i, ok := at[name]
		if !ok {
			i = len(out)
			at[name] = i
			out = append(out, One{Name: name, Cells: make([]Cell, len(s.Articles))})
		}
		return &out[i]
	}
	names := newSpeakers(s)
	for i := range s.Articles {
		a := &s.Articles[i]
		for _, q := range a.Quotes {
			if q.Kind == story.Term || q.Speaker == "" {
				continue
			}
			name := names.named(q.Speaker)
			if name == "" {
				continue
			}
			h := of(name)
			c := &h.Cells[i]
			if c.Words == 0 {
				c.At = q.Start
			}
			n := len(strings.Fields(q.Of(a.Text)))
			c.Words, h.words = c.Words+n, h.words+n
		}
	}
	spoken := spokenFor(s, at)
	for _, n := range s.Names {
		if _, quoted := at[n.Name]; !quoted && n.Kind != story.Person && n.Kind != story.Organisation {
			continue // a place, a work, what nobody speaks for
		} else if !quoted && n.Body != story.AnyBody {
			continue // nobody misses the words of a chamber, where others speak, or of an outlet, whom they told it
		} else if !quoted && spoken[n.Name] {
			continue // whoever speaks for it is quoted
		}
		h := of(n.Name)
		for _, m := range n.Mentions {
			if m.Article < 0 || m.Article >= len(h.Cells) {
				continue
			}
			h.places++
			h.Cells[m.Article].places++
			if c := &h.Cells[m.Article]; c.Words == 0 && !c.Named {
				c.Named, c.At = true, m.Start
			}
		}
	}
	return ranked(out)
}

// In is what some of the articles make of everyone.
func In(everyone []One, articles []int) []One {
	out := make([]One, len(everyone))
	for i, h := range everyone {
		out[i] = One{Name: h.Name, Cells: make([]Cell, len(h.Cells))}
		for _, k := range articles {
			c := h.Cells[k]
			out[i].Cells[k] = c
			out[i].words, out[i].places = out[i].words+c.Words, out[i].places+c.places
		}
	}
	return ranked(out)
}

// ranked counts the articles that quote and name everyone, and puts first who is
// quoted by the most. Who is hardly named, and quoted nowhere, is left out.
func ranked(out []One) []One {
	for i := range out {
		for _, c := range out[i].Cells {
			switch {
			case c.Words > 0:
				out[i].Quoted++
			case c.Named:
				out[i].Named++
			}
		}
	}
	out = slices.DeleteFunc(out, func(h One) bool {
		return h.Quoted == 0 && h.Named < namedArticles && h.places < namedPlaces
	})
	sorting.StableFunc(out, func(x, y One) int {
		return cmp.Or(cmp.Compare(y.Quoted, x.Quoted), cmp.Compare(y.words, x.words), cmp.Compare(y.Named, x.Named), cmp.Compare(y.places, x.places), cmp.Compare(x.Name, y.Name))
	})
	return out
}

// Said names a cell for who cannot see it.
func (c Cell) Said(l phrase.Lang) string {
	switch {
	case c.Words > 0:
		return phrase.HeardWords.Fill(l, c.Words)
	case c.Named:
		return phrase.HeardNamed.In(l)
	}
	return phrase.HeardNot.In(l)
}
