package align

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/claim"
	"recoupe/internal/quantity"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// told reads a sentence as an article on its own.
func told(language, s string) story.Article {
	a := story.Article{Language: language, Text: s, Published: story.Field{Value: "2024-05-03"},
		Blocks: []story.Block{{Span: text.Span{End: len(s)}, Kind: story.Body}}}
	a.Sentences = segment.Sentences(&a)
	a.Quantities = quantity.Find(&a)
	a.Times = timex.Find(&a)
	return a
}

// firstFigures returns what is known of the first figure of each article.
func firstFigures(t *testing.T, articles ...story.Article) (*corpus, []*number) {
	claims := make([][]claim.Claim, len(articles))
	for i := range articles {
		claims[i] = claim.Find(&articles[i])
	}
	c := newCorpus(articles, claims, nil)
	out := make([]*number, len(articles))
	for i := range c.units {
		if u := &c.units[i]; out[u.article] == nil && len(u.numbers) > 0 {
			out[u.article] = &u.numbers[0]
		}
	}
	for i := range out {
		require.NotNil(t, out[i], articles[i].Text)
	}
	return c, out
}

func languageOf(s string) string {
	if strings.HasPrefix(s, "The ") {
		return "en"
	}
	return "fr"
}

func TestTolls(t *testing.T) {
	for _, row := range []struct {
		a, b  string
		tells bool
	}{
		{"Le moulin emploie 186 personnes.", "Les 190 meuniers sont inquiets.", true},
		{"Le moulin a vendu 212.000 sacs.", "The mill sold about 210,000 tins.", true},
		{"Le moulin a vendu 212.000 sacs.", "The mill sold about 150,000 tins.", false}, // too far off
		{"Le moulin a perdu onze sacs.", "The mill lost 12 tins.", false},               // small numbers are often near
		{"Le moulin a fermé en 2012.", "The mill shut in 2015.", false},                 // years count nothing
		{"On y compte 23 sacs de plus que la veille.", "The mill lost 24 tins.", false}, // by how much it grew
		{"The mill lost 24 more than on Monday.", "Le moulin a perdu 23 sacs.", false},  // the same in English
		{"Le moulin a vendu 212 sacs.", "La foire a vendu 210 sacs.", false},            // of one thing: countNear tells
		{"Le moulin a rapporté 212 euros.", "The mill brought in 210 crowns.", false},   // money is no count
	} {
		c, x := firstFigures(t, told(languageOf(row.a), row.a), told(languageOf(row.b), row.b))
		assert.Equal(t, row.tells, c.tolls(x[0], x[1]) > 0, "%s %s", row.a, row.b)
		assert.InDelta(t, c.tolls(x[0], x[1]), c.tolls(x[1], x[0]), 1e-9, row.a)
	}
}

func TestShares(t *testing.T) {
	c, x := firstFigures(t, told("fr", "Le titre a perdu 11,4 % à Paris."), told("en", "The mill lost 14 per cent."), told("en", "The mill lost 11 per cent."))
	assert.False(t, c.oneThing(x[0], x[1]), "two shares of anything")
	assert.True(t, c.oneThing(x[0], x[2]), "within one point")
	for i := range c.units {
		u := &c.units[i]
		for _, w := range u.terms[:u.own] {
			word := u.claim.Words[w.at].Of(c.articles[u.article].Text)
			assert.Equal(t, word == "%" || word == "cent", w.id < 0, "%s: a share's number speaks alone", word)
		}
	}
}
