package fit

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"recoupe/internal/gold"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Source is an annotated story on the disk.
type Source struct {
	Name  string   // of its folder; its versions in other languages have the same up to a hyphen
	Files []string // the articles, in the order of the first annotation
	Notes []string // the annotations, one for each person who made one
}

// Theme is what the names of a story's versions in several languages have in
// common. Where one is left out, all are.
func Theme(name string) string {
	theme, _, _ := strings.Cut(name, "-")
	return theme
}

// Sources lists the annotated stories of a folder (stories/NAME/gold.json, and
// seeds-gold/ with the articles in ../seeds), of the engine's tests and of the
// example, for the tests of a package in internal.
func Sources(t testing.TB, folder string) []Source {
	in := func(parts ...string) []string {
		found, err := filepath.Glob(filepath.Join(parts...))
		require.NoError(t, err)
		require.NotEmpty(t, found, "%v", parts)
		return found
	}
	of := func(name, dir string, notes []string) Source {
		s := Source{Name: name, Notes: notes}
		for _, a := range gold.Read(t, notes[0]).Articles {
			s.Files = append(s.Files, filepath.Join(dir, filepath.Base(a.File)))
		}
		return s
	}
	list := []Source{of("seeds", filepath.Join(folder, "..", "seeds"), in(folder, "seeds-gold", "*.json"))}
	for _, from := range []struct{ stories, prefix string }{
		{filepath.Join(folder, "stories"), ""},
		{filepath.Join("..", "engine", "testdata", "stories"), ""},
		{filepath.Join("..", "sample"), "ferry-"},
	} {
		for _, notes := range in(from.stories, "*", "gold.json") {
			dir := filepath.Dir(notes)
			list = append(list, of(from.prefix+filepath.Base(dir), dir, []string{notes}))
		}
	}
	return list
}

// Fact is a fact as a person notes it.
type Fact struct {
	ID, Claim string
	Weight    int                 // 1 to 5
	By        map[int][]text.Span // where the articles tell it, by their index
}

// Facts finds the facts of an annotation in the articles.
func Facts(g *gold.Story, articles []story.Article) []Fact {
	index := Index(articles)
	var out []Fact
	for _, f := range g.Facts {
		x := Fact{f.ID, f.Claim, f.Weight, map[int][]text.Span{}}
		for file, cell := range f.By {
			i, ok := index[filepath.Base(file)]
			if !ok || !cell.Told() {
				continue
			}
			var found []text.Span
			for _, e := range cell.Evidence {
				for piece := range strings.SplitSeq(left.Replace(e), "\x00") {
					at := Passages(articles[i].Text, piece)
					found = append(found, at[:min(2, len(at))]...) // the headline and the body; more is a turn of phrase
				}
			}
			if found != nil {
				x.By[i] = found
			}
		}
		out = append(out, x)
	}
	return out
}

// left marks where an annotator leaves words out of a passage.
var left = strings.NewReplacer("[…]", "\x00", "[...]", "\x00", "(…)", "\x00")

// Index finds an article by the base name of its file.
func Index(articles []story.Article) map[string]int {
	index := map[string]int{}
	for i := range articles {
		index[filepath.Base(articles[i].File)] = i
	}
	return index
}

// Meets reports whether p and one of the spans speak of the same words: half
// of the shorter is in both.
func Meets(p text.Span, spans []text.Span) bool {
	return slices.ContainsFunc(spans, func(s text.Span) bool {
		shorter := min(p.Len(), s.Len())
		return shorter > 0 && 2*p.Overlap(s) >= shorter
	})
}

// Alike is how much of the words of p and of the span nearest to it both have,
// 0 to 1.
func Alike(p text.Span, spans []text.Span) (best float64) {
	for _, s := range spans {
		both := p.Overlap(s)
		best = max(best, float64(both)/float64(max(1, p.Len()+s.Len()-both)))
	}
	return best
}
