package state

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
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
	names := newNameIndex(s)
	for i := range s.Articles {
		a := &s.Articles[i]
		for _, q := range a.Quotes {
			if q.Kind == story.Term || q.Speaker == "" {
				continue
			}
			name := names.of(q.Speaker)
			if name == "" {
				continue // a role, "two residents": nobody that another article could name
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

// nameIndex finds the person or body that a speaker is.
type nameIndex struct {
	whole map[string]string // by the name, and by what articles call it; "" where two are called so
	other map[string]string // names of nobody knows whom, who may speak by the whole name only: "Sned", "Léa"
	last  map[string]string // of people, by their last word; "" where two share it
}

func newNameIndex(s *Story) nameIndex {
	x := nameIndex{map[string]string{}, map[string]string{}, map[string]string{}}
	for _, n := range s.Names {
		f := fold(n.Name)
		switch n.Kind {
		case story.OtherName:
			x.other[f] = n.Name
			continue
		case story.Person, story.Organisation:
			x.whole[f] = n.Name
		default:
			continue
		}
		if ws := strings.Fields(f); n.Kind == story.Person && len(ws) > 1 {
			note(x.last, ws[len(ws)-1], n.Name)
		}
	}
	called := map[string]string{}
	for _, n := range s.Names {
		if n.Kind != story.Person && n.Kind != story.Organisation {
			continue
		}
		for _, m := range n.Mentions {
			if m.Article >= 0 && m.Article < len(s.Articles) {
				note(called, fold(m.Of(s.Articles[m.Article].Text)), n.Name)
			}
		}
	}
	for words, name := range called {
		if _, ok := x.whole[words]; !ok {
			x.whole[words] = name
		}
	}
	return x
}

// note keeps whose words these are, and that they are nobody's where two share
// them.
func note(x map[string]string, words, name string) {
	if old, ok := x[words]; ok && old != name {
		name = ""
	}
	x[words] = name
}

// of finds a speaker by all the words, then without those before a body's name:
// "the Harbour Board", "la compagnie Prévalis"; else by a surname.
func (x nameIndex) of(speaker string) string {
	f := fold(speaker)
	if name := x.whole[f]; name != "" {
		return name
	}
	if bare, ok := strings.CutPrefix(f, "l'"); ok {
		f = "l' " + bare
	}
	first, rest, ok := strings.Cut(f, " ")
	if name := x.whole[rest]; ok && name != "" {
		return name
	}
	if name := x.other[f]; name != "" {
		return name
	}
	if name := x.other[rest]; name != "" && slices.Contains(definite, first) {
		return name
	}
	if _, bare, ok := strings.Cut(rest, " "); ok && slices.Contains(definite, first) && x.whole[bare] != "" {
		return x.whole[bare]
	}
	ws := strings.Fields(f)
	if len(ws) == 0 {
		return ""
	}
	name := x.last[ws[len(ws)-1]]
	if anotherOf(ws, fold(name)) {
		return ""
	}
	return name
}

// anotherOf reports whether the words name somebody by a person: "l'entourage
// d'Edith Vasseur", "the lawyer for Mr Pomfrey".
func anotherOf(ws []string, name string) bool {
	own := strings.Fields(name)
	for i := len(ws) - 1; i >= 0; i-- {
		w := ws[i]
		bare, elided := strings.CutPrefix(w, "d'")
		switch {
		case slices.Contains(own, w) || slices.Contains(courtesies, w):
		case elided && (slices.Contains(own, bare) || slices.Contains(courtesies, bare)):
			return true
		default:
			return slices.Contains(leading, w)
		}
	}
	return false
}

// leading are the words that lead from somebody to whom they belong to, and
// courtesies those that stand before a name.
var (
	leading    = []string{"de", "du", "of", "for", "to", "with", "pour", "chez"}
	courtesies = []string{"m.", "mme", "mlle", "me", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr."}
)

// definite are the articles before what a body is, and then its name. Without
// one the words before a name may be anything: "lawyers for Lumeris".
var definite = []string{"le", "la", "les", "l'", "the"}

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
