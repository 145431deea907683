package reuse

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

func article(lang string, sentences ...string) story.Article {
	a := story.Article{Language: lang, Text: strings.Join(sentences, "\n")}
	at := 0
	for i, s := range sentences {
		span := text.Span{Start: at, End: at + len(s)}
		a.Blocks = append(a.Blocks, story.Block{Span: span, Kind: story.Body})
		a.Sentences = append(a.Sentences, story.Sentence{Span: span, Block: i})
		at = span.End + 1
	}
	return a
}

func shown(articles []story.Article) []string {
	var out []string
	for _, r := range Find(articles) {
		out = append(out, fmt.Sprintf("%d:%s ~ %d:%s %.2f %v", r.A.Article, r.A.Of(articles[r.A.Article].Text), r.B.Article, r.B.Of(articles[r.B.Article].Text), r.Similarity, r.Moved))
	}
	return out
}

const (
	dredger = "The dredger Corvina left the inner harbour at dawn with eleven people aboard"
	buoys   = "Four yellow buoys now mark the sandbank that divers mapped in the spring"
)

func TestFind(t *testing.T) {
	for _, row := range []struct {
		name string
		in   []story.Article
		want []string
	}{
		{"a copied sentence, in other dress", []story.Article{article("en", "Good morning.", dredger), article("en", strings.ToUpper(dredger)+"!")},
			[]string{"0:" + dredger + " ~ 1:" + strings.ToUpper(dredger) + " 1.00 false"}},
		{"a word changed", []story.Article{article("en", dredger+" and "+buoys), article("en", dredger+" while "+buoys)},
			[]string{"0:" + dredger + " and " + buoys + " ~ 1:" + dredger + " while " + buoys + " 0.96 false"}},
		{"one of two moved", []story.Article{article("en", dredger, "It rained.", "It rained on and on there.", buoys), article("en", buoys, "Nobody came to see it.", dredger)},
			[]string{"0:" + dredger + " ~ 1:" + dredger + " 1.00 false", "0:" + buoys + " ~ 1:" + buoys + " 1.00 true"}},
		{"too short to be copied", []story.Article{article("en", "at the end of the day"), article("en", "at the end of the day")}, nil},
		{"the fewest words that count", []story.Article{article("en", "left the inner harbour at dawn with eleven"), article("en", "left the inner harbour at dawn with eleven")},
			[]string{"0:left the inner harbour at dawn with eleven ~ 1:left the inner harbour at dawn with eleven 1.00 false"}},
		{"one word fewer", []story.Article{article("en", "left the inner harbour at dawn with"), article("en", "left the inner harbour at dawn with")}, nil},
		{"the most words that may differ", []story.Article{article("en", dredger+" a b c d "+buoys), article("en", dredger+" e f g h "+buoys)},
			[]string{"0:" + dredger + " a b c d " + buoys + " ~ 1:" + dredger + " e f g h " + buoys + " 0.87 false"}},
		{"one more", []story.Article{article("en", dredger+" a b c d e "+buoys), article("en", dredger+" f g h i j "+buoys)},
			[]string{"0:" + dredger + " ~ 1:" + dredger + " 1.00 false", "0:" + buoys + " ~ 1:" + buoys + " 1.00 false"}},
		{"another language", []story.Article{article("en", dredger), article("fr", dredger)}, nil},
		{"nothing", []story.Article{article("en"), article("en")}, nil},
	} {
		assert.Equal(t, row.want, shown(row.in), row.name)
	}
}

func TestManyCopiesStaySmall(t *testing.T) {
	var in []story.Article
	for range 50 {
		in = append(in, article("en", strings.Repeat(dredger+". "+buoys+". ", 20)))
	}
	found := Find(in)
	assert.LessOrEqual(t, len(found), 50*49/2*20)
	require.NotEmpty(t, found)
}

func BenchmarkFind(b *testing.B) {
	var in []story.Article
	for i := range 50 {
		var s []string
		for k := range 70 {
			s = append(s, fmt.Sprintf("line %d of %d tells how the %d barges met the %d tugs in port", k, i, i*k, k%7))
		}
		in = append(in, article("en", append(s, dredger)...))
	}
	for b.Loop() {
		Find(in)
	}
}
