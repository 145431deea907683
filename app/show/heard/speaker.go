package heard

import (
	"slices"
	"strings"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// speakers tells which of those whom a comparison names a speaker is: by a name, by what an article
// calls it, or by the name behind what somebody is. It asks for nothing but the comparison, so that
// it holds for speakers as a reader has corrected them.
type speakers struct {
	whole map[string]string // by the name, and by what articles call it; "" where two are called so
	other map[string]string // names of nobody knows whom, who may speak by the whole name only: "Sned", "Léa"
	last  map[string]string // of people, by their last word; "" where two share it
}

// newSpeakers makes them of the names of a comparison.
func newSpeakers(s *story.Comparison) speakers {
	x := speakers{map[string]string{}, map[string]string{}, map[string]string{}}
	for _, n := range s.Names {
		f := text.FoldLine(n.Name)
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
				note(called, text.FoldLine(m.Of(s.Articles[m.Article].Text)), n.Name)
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

// named finds a speaker by all the words, then without those before a body's name:
// "the Harbour Board", "la compagnie Prévalis"; else by a surname. "" for a role and for
// whoever speaks for somebody: nobody that another article could name.
func (x speakers) named(speaker string) string {
	f := text.FoldLine(speaker)
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
	if anotherOf(ws, text.FoldLine(name)) {
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
