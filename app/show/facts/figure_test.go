package facts

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/model"
	"recoupe/app/show/outlets"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestAFigureSaysOfWhat(t *testing.T) {
	src := "Anna Kern, 38, guide, led 3 skiers for about 90 minutes and 12 more."
	spanOf := func(words string) text.Span { a := model.Article("a1", "", "", "e1", src); return model.At(&a, words) }
	for _, row := range []struct{ statement, value, want string }{
		{"A guide led skiers", "3", "3 skiers"},
		{"A guide led 3 skiers", "3", "3"}, // the statement says it
		{"A guide led 30 skiers", "3", "3 skiers"},
		{"A guide was found guilty", "38", "Anna Kern, 38"},
		{"A guide led skiers", "12", "12"}, // of what, the article does not say
		{"A guide led skiers", "about 90 minutes", "about 90 minutes"},
		{"A guide led skiers", "", ""},
	} {
		a := model.Article("a1", "", "", "e1", src)
		a.Language = "en"
		a.Quantities = []story.Quantity{{Span: spanOf("38")}, {Span: spanOf("3 skiers"), Counted: spanOf("skiers")}, {Span: spanOf("about 90 minutes")}, {Span: spanOf("12")}}
		a.Quantities[1].Span.End = a.Quantities[1].Start + 1
		a.Mentions = []story.Mention{{Span: spanOf("Anna Kern")}}
		s := outlets.Of(&story.Comparison{Articles: []story.Article{a}, Facts: []story.Fact{{Statement: row.statement,
			Cells: []*story.Cell{{Status: story.Differs, Value: row.value, Spans: []text.Span{{End: len(src)}}}}}}})
		assert.Equal(t, row.want, figureWords(s.Comparison, 0, 0), row.statement+": "+row.value)
		if row.want != "" {
			assert.Equal(t, row.want, CellOf(s, phrase.English, 0, 0).Words())
			assert.False(t, CellOf(s, phrase.English, 0, 0).Ours, "the article's own words")
		}
	}
}

func TestADifferenceSaysOfWhom(t *testing.T) {
	var articles []story.Article
	var cells []*story.Cell
	for _, age := range []string{"38", "39"} {
		src := "Anna Kern, " + age + ", was found guilty."
		a := model.Article("a"+age, "", "", "e1", src)
		a.Quantities, a.Mentions = []story.Quantity{{Span: model.At(&a, age)}}, []story.Mention{{Span: model.At(&a, "Anna Kern")}}
		articles = append(articles, a)
		cells = append(cells, &story.Cell{Status: story.Stated, Value: age, Spans: []text.Span{{End: len(src)}}})
	}
	s := outlets.Of(&story.Comparison{Articles: articles, Facts: []story.Fact{{Statement: "A guide was found guilty", Cells: cells}}})
	note := Note(s, phrase.English, story.Difference{Note: story.Because("values", "38 / 39")})
	assert.Equal(t, "Anna Kern, 38\u00a0(A) / Anna Kern, 39\u00a0(B)", note.Args[0])
}
