package align

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"recoupe/internal/fit"
	"recoupe/internal/gold"
	"recoupe/internal/name"
	"recoupe/internal/quantity"
	"recoupe/internal/quote"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// goldStory is an annotated story, its articles made of the body that the
// first person found: how a page is read is measured elsewhere.
type goldStory struct {
	name     string
	articles []story.Article
	facts    [][]fit.Fact // by annotator
}

func readGold(t *testing.T, from fit.Source) goldStory {
	s := goldStory{name: from.Name}
	for n, path := range from.Notes {
		g := gold.Read(t, path)
		if n == 0 {
			slices.SortStableFunc(g.Articles, func(a, b gold.Article) int { return strings.Compare(a.Date, b.Date) }) // as the engine does
			for i := range g.Articles {
				s.articles = append(s.articles, articleOf(&g.Articles[i]))
			}
		}
		s.facts = append(s.facts, fit.Facts(&g, s.articles))
	}
	return s
}

// only is s with some of its articles alone.
func (s *goldStory) only(of []int) goldStory {
	out := goldStory{name: s.name}
	for _, a := range of {
		out.articles = append(out.articles, s.articles[a])
	}
	for _, facts := range s.facts {
		var fs []fit.Fact
		for _, f := range facts {
			by := map[int][]text.Span{}
			for k, a := range of {
				if f.By[a] != nil {
					by[k] = f.By[a]
				}
			}
			f.By = by
			fs = append(fs, f)
		}
		out.facts = append(out.facts, fs)
	}
	return out
}

// articleOf is what a person found to be an article, annotated.
func articleOf(g *gold.Article) story.Article {
	language, _, _ := strings.Cut(g.Language, "-")
	a := story.Article{File: filepath.Base(g.File), Language: language, Published: story.Field{Value: g.Date}}
	add := func(k story.BlockKind, p string) {
		if p == "" {
			return
		}
		at := len(a.Text)
		a.Text += p + "\n\n"
		a.Blocks = append(a.Blocks, story.Block{Span: text.Span{Start: at, End: at + len(p)}, Kind: k})
	}
	add(story.Title, g.Title)
	add(story.Dek, g.Dek)
	for _, p := range g.BodyParagraphs {
		add(story.Body, p)
	}
	a.Sentences = segment.Sentences(&a)
	a.Quantities = quantity.Find(&a)
	a.Times = timex.Find(&a)
	a.Mentions = name.Find(&a)
	a.Quotes = quote.Find(&a)
	return a
}

// goldPair is two articles that tell one fact.
type goldPair struct {
	a, b   int
	sa, sb []text.Span
	weight int
}

// pairs returns the pairs that either annotator has, and those that every one
// has, which must be found.
func (s *goldStory) pairs() (need, all []goldPair) {
	var by [][]goldPair
	for _, facts := range s.facts {
		var ps []goldPair
		for _, f := range facts {
			for i := range s.articles {
				for j := i + 1; j < len(s.articles); j++ {
					if f.By[i] != nil && f.By[j] != nil {
						ps = append(ps, goldPair{i, j, f.By[i], f.By[j], f.Weight})
					}
				}
			}
		}
		by = append(by, ps)
		all = append(all, ps...)
	}
	for _, g := range by[0] {
		same := func(h goldPair) bool { return g.a == h.a && g.b == h.b && meet(g.sa, h.sa) && meet(g.sb, h.sb) }
		if len(by) == 1 || slices.ContainsFunc(by[len(by)-1], same) {
			need = append(need, g)
		}
	}
	return need, all
}

// meet reports whether any span of a meets one of b.
func meet(a, b []text.Span) bool {
	return slices.ContainsFunc(a, func(x text.Span) bool { return fit.Meets(x, b) })
}
