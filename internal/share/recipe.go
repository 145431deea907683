package share

import (
	"fmt"

	"recoupe/internal/patch"
	"recoupe/internal/story"
)

// Ingredient is a file that a recipe asks for.
type Ingredient struct {
	File  string // base name as given
	Print string // package patch's fingerprint of the article in it
}

// limits of a recipe that is read.
const (
	maxIngredients = 200
	maxName        = 1000 // bytes of a file's name
)

// Recipe returns s without any text of its articles: the names and
// fingerprints of their files, and the reader's corrections. Whoever has the
// same files gets the same comparison from them.
func Recipe(s Story) Story {
	out := Story{Name: s.Name, Saved: s.Saved, Patches: s.Patches}
	for i := range s.Comparison.Articles {
		a := &s.Comparison.Articles[i]
		out.Needs = append(out.Needs, Ingredient{a.File, patch.Fingerprint(a)})
	}
	return out
}

// IsRecipe reports whether the story is made of files that are yet to be read.
func (s *Story) IsRecipe() bool { return len(s.Needs) > 0 }

// Missing returns the ingredients that none of the articles is, in their order.
func (s *Story) Missing(articles []story.Article) []Ingredient {
	have := map[string]bool{}
	for i := range articles {
		have[patch.Fingerprint(&articles[i])] = true
	}
	var out []Ingredient
	for _, n := range s.Needs {
		if !have[n.Print] {
			out = append(out, n)
		}
	}
	return out
}

// checkNeeds bounds what comes from outside.
func checkNeeds(list []Ingredient) error {
	if len(list) > maxIngredients {
		return fmt.Errorf("%w: %d files asked for", ErrTooLarge, len(list))
	}
	for _, n := range list {
		if len(n.File) > maxName || len(n.Print) > maxName {
			return ErrTooLarge
		}
	}
	return nil
}
