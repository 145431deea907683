package utterance

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"recoupe/internal/clean"
	"recoupe/internal/fit"
	"recoupe/internal/gold"
	"recoupe/internal/ingest"
	"recoupe/internal/name"
	"recoupe/internal/quantity"
	"recoupe/internal/quote"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// side is one quote of the gold: the places of its words in an article.
type side struct {
	article int
	spans   []text.Span
	words   string
}

func (s side) has(article int, p text.Span) bool {
	return s.article == article && fit.Meets(p, s.spans)
}

// goldStory is an annotated story, with its pairs of quotes in two articles.
type goldStory struct {
	name      string
	articles  []story.Article
	need, all [][2]side // of the first annotator, of either
	loose     [][2]side // that follow from two of the gold: neither right nor wrong
}

func readGold(t *testing.T, from fit.Source) goldStory {
	s := goldStory{name: from.Name}
	for _, path := range from.Files {
		s.articles = append(s.articles, readArticle(t, path))
	}
	for n, path := range from.Notes {
		g := gold.Read(t, path)
		pairs := s.note(&g)
		if n == 0 {
			s.need = pairs
		}
	}
	return s
}

// readArticle reads a file as the stages before this one do.
func readArticle(t *testing.T, path string) story.Article {
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	docs, err := ingest.Read(filepath.Base(path), data)
	require.NoError(t, err)
	a := clean.Article(docs[0], story.Article{})
	a.File = filepath.Base(path)
	a.Sentences = segment.Sentences(&a)
	a.Times = timex.Find(&a)
	a.Quantities = quantity.Find(&a)
	a.Mentions = name.Find(&a)
	a.Quotes = quote.Find(&a)
	return a
}

// note takes up what one person says of the quotes, and returns the pairs.
func (s *goldStory) note(g *gold.Story) (pairs [][2]side) {
	index := fit.Index(s.articles)
	byID := map[string]side{}
	for _, q := range g.Quotes {
		if i, ok := index[filepath.Base(q.File)]; ok {
			byID[q.ID] = side{i, fit.Passages(s.articles[i].Text, q.Text), q.Text}
		}
	}
	joined := map[string]int{} // of a quote, the first of the groups that lead to it
	for k, group := range g.QuoteGroups {
		if strings.Contains(group.Relation, "term") {
			continue
		}
		var members []side
		for _, id := range group.Members {
			if m, ok := byID[id]; ok {
				members = append(members, m)
			}
		}
		pairs = append(pairs, across(members)...)
		join(joined, group.Members, k+1)
	}
	s.all = append(s.all, pairs...)
	byGroup := map[int][]side{}
	for _, q := range g.Quotes {
		if m, ok := byID[q.ID]; ok && joined[q.ID] > 0 {
			byGroup[joined[q.ID]] = append(byGroup[joined[q.ID]], m)
		}
	}
	for _, m := range byGroup {
		s.loose = append(s.loose, across(m)...)
	}
	return pairs
}

// join makes one group of the members and of the groups that they are in.
func join(joined map[string]int, members []string, group int) {
	for _, id := range members {
		if old := joined[id]; old > 0 {
			for other, g := range joined {
				if g == old {
					joined[other] = group
				}
			}
		}
		joined[id] = group
	}
}

// across lists the pairs of quotes of two articles.
func across(m []side) (out [][2]side) {
	for i := range m {
		for j := i + 1; j < len(m); j++ {
			if m[i].article != m[j].article {
				out = append(out, [2]side{m[i], m[j]})
			}
		}
	}
	return out
}

// in returns the pair that two pieces are, -1 for none.
func in(a, b *piece, pairs [][2]side) int {
	for n, g := range pairs {
		if g[0].has(a.Article, a.quote.Span) && g[1].has(b.Article, b.quote.Span) ||
			g[1].has(a.Article, a.quote.Span) && g[0].has(b.Article, b.quote.Span) {
			return n
		}
	}
	return -1
}
