package state

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/voice"
)

// How many people and bodies are listed of each kind, from how many articles or
// places a name counts, and up to how many articles each has a column.
const (
	mostHeard     = 12
	namedArticles = 2
	namedPlaces   = 4
	heardColumns  = 12
)

// Heard is a person or a body, and what each article makes of them.
type Heard struct {
	Name   string
	Cells  []HeardCell // one per article
	Quoted int         // articles that quote them
	Named  int         // articles that name them and do not quote them
	words  int
	places int
}

// HeardCell is what one article makes of somebody.
type HeardCell struct {
	Words int   // quoted or reported, 0 where they are not quoted
	Named bool  // named without being quoted
	Link  Route // to the first place

	places int // where they are named
}

// HeardView is who is quoted where, ready to draw.
type HeardView struct {
	Quoted   []Heard // by at least one article
	Never    []Heard // named again and again, quoted by none
	Articles []int   // those looked at
	Columns  bool    // they are few enough for a column each
}

// HeardView prepares it.
func (a *App) HeardView() HeardView {
	s := a.Story
	if s.everyone == nil {
		s.everyone = s.listHeard()
	}
	everyone := s.everyone
	if a.Event() != "" {
		everyone = heardIn(everyone, a.Seen())
	}
	v := HeardView{Articles: a.Seen(), Columns: len(a.Seen()) <= heardColumns}
	for _, h := range everyone {
		switch {
		case h.Quoted > 0 && len(v.Quoted) < mostHeard:
			v.Quoted = append(v.Quoted, h)
		case h.Quoted == 0 && len(v.Never) < mostHeard:
			v.Never = append(v.Never, h)
		}
	}
	return v
}

// listHeard lists who is quoted, and who is named often and quoted nowhere.
func (s *Story) listHeard() []Heard {
	out := []Heard{}
	at := map[string]int{}
	of := func(name string) *Heard {
		i, ok := at[name]
		if !ok {
			i = len(out)
			at[name] = i
			out = append(out, Heard{Name: name, Cells: make([]HeardCell, len(s.Articles))})
		}
		return &out[i]
	}
	names := voice.NewIndex(s.Comparison)
	for i := range s.Articles {
		a := &s.Articles[i]
		for _, q := range a.Quotes {
			if q.Kind == story.Term || q.Speaker == "" {
				continue
			}
			name := names.Of(q.Speaker)
			if name == "" {
				continue
			}
			h := of(name)
			c := &h.Cells[i]
			if c.Words == 0 {
				c.Link = Route{View: ArticleView, Item: a.ID, At: q.Start}
			}
			n := len(strings.Fields(q.Of(a.Text)))
			c.Words, h.words = c.Words+n, h.words+n
		}
	}
	for _, n := range s.Names {
		if _, quoted := at[n.Name]; !quoted && n.Kind != story.Person && n.Kind != story.Organisation {
			continue // a place, a work, what nobody speaks for
		} else if !quoted && n.Body != story.AnyBody {
			continue // nobody misses the words of a chamber, where others speak, or of an outlet, whom they told it
		}
		h := of(n.Name)
		for _, m := range n.Mentions {
			if m.Article < 0 || m.Article >= len(h.Cells) {
				continue
			}
			h.places++
			h.Cells[m.Article].places++
			if c := &h.Cells[m.Article]; c.Words == 0 && !c.Named {
				c.Named, c.Link = true, Route{View: ArticleView, Item: s.Articles[m.Article].ID, At: m.Start}
			}
		}
	}
	return ranked(out)
}

// heardIn is what some of the articles make of everyone.
func heardIn(everyone []Heard, articles []int) []Heard {
	out := make([]Heard, len(everyone))
	for i, h := range everyone {
		out[i] = Heard{Name: h.Name, Cells: make([]HeardCell, len(h.Cells))}
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
func ranked(out []Heard) []Heard {
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
	out = slices.DeleteFunc(out, func(h Heard) bool {
		return h.Quoted == 0 && h.Named < namedArticles && h.places < namedPlaces
	})
	slices.SortStableFunc(out, func(x, y Heard) int {
		return cmp.Or(cmp.Compare(y.Quoted, x.Quoted), cmp.Compare(y.words, x.words), cmp.Compare(y.Named, x.Named), cmp.Compare(y.places, x.places), cmp.Compare(x.Name, y.Name))
	})
	return out
}

// Said names a cell for who cannot see it.
func (c HeardCell) Said(l phrase.Lang) string {
	switch {
	case c.Words > 0:
		return phrase.HeardWords.Fill(l, c.Words)
	case c.Named:
		return phrase.HeardNamed.In(l)
	}
	return phrase.HeardNot.In(l)
}
