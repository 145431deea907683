package state

import (
	"slices"
	"unicode/utf8"

	"recoupe/app/show/passage"
	"recoupe/internal/patch"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// NamePart is a way in which an article writes a name, in the dialog in which
// one name becomes two persons'.
type NamePart struct {
	Article int
	Words   string
	Times   int
	Picked  bool

	at story.Spot
}

// nameIndex is the name of the comparison that a speaker's is in an article, -1
// where it is none.
func (s *Story) nameIndex(name string) int {
	if i := slices.IndexFunc(s.Names, func(n story.Name) bool { return n.Name == name }); i >= 0 || name == "" {
		return i
	}
	for a := range s.Articles {
		m := slices.IndexFunc(s.Articles[a].Mentions, func(m story.Mention) bool { return m.Name == name })
		if m < 0 {
			continue
		}
		at := story.Spot{Article: a, Span: s.Articles[a].Mentions[m].Span}
		return slices.IndexFunc(s.Names, func(n story.Name) bool { return slices.Contains(n.Mentions, at) })
	}
	return -1
}

// canPartName reports whether a name is written in two ways, or in two
// articles, so that it can be two persons'.
func (s *Story) canPartName(name string) bool {
	if s == nil {
		return false
	}
	i := s.nameIndex(name)
	if i < 0 {
		return false
	}
	all := s.Names[i].Mentions
	words := func(m story.Spot) string { return text.Fold(m.Of(s.Articles[m.Article].Text)) }
	return slices.ContainsFunc(all, func(m story.Spot) bool { return m.Article != all[0].Article || words(m) != words(all[0]) })
}

// CanPartName reports whether a name can be said to be two persons'.
func (a *App) CanPartName(name string) bool { return a.CanCorrect() && a.Story.canPartName(name) }

// NameParts lists the ways in which the articles write the name of the dialog,
// article by article, as they come.
func (a *App) NameParts() []NamePart {
	c, s := &a.Correct, a.Story
	if !s.canPartName(c.Name) {
		return nil
	}
	type way struct {
		article int
		words   string
	}
	at := map[way]int{}
	var out []NamePart
	for _, m := range s.Names[s.nameIndex(c.Name)].Mentions {
		words := m.Of(s.Articles[m.Article].Text)
		w := way{m.Article, text.Fold(words)}
		i, ok := at[w]
		if !ok && len(out) == patch.MaxParts {
			continue
		}
		if !ok {
			i = len(out)
			at[w] = i
			out = append(out, NamePart{Article: m.Article, Words: passage.OneLine(words), Picked: slices.Contains(c.Picked, i), at: m})
		}
		out[i].Times++
	}
	return out
}

// OtherName is the name that somebody parted gets where the reader writes none:
// the longest of the ways picked, "" where that is the name already.
func (a *App) OtherName() string {
	best := ""
	for _, p := range a.NameParts() {
		if p.Picked && utf8.RuneCountInString(p.Words) > utf8.RuneCountInString(best) {
			best = p.Words
		}
	}
	if name := a.Correct.Name; text.Fold(best) == text.Fold(name) {
		return ""
	}
	return best
}

// partName gives what was picked to somebody else.
func (a *App) partName(name string) []Effect {
	c, s := &a.Correct, a.Story
	parts := a.NameParts()
	var picked []patch.Place
	for _, p := range parts {
		if p.Picked {
			picked = append(picked, patch.OfName(s.Comparison, p.at))
		}
	}
	if len(picked) == 0 || len(picked) == len(parts) {
		c.Wrong = true
		return nil
	}
	if name == "" {
		name = a.OtherName()
	}
	if name == "" || name == c.Name {
		c.Wrong = true
		return []Effect{Focus{CorrectTextID}}
	}
	return a.saved(patch.Patch{Kind: patch.OtherPerson, Text: clip(name), Other: c.Name, Parts: picked})
}
