package engine

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestFair(t *testing.T) {
	for _, row := range []struct {
		lengths []int
		most    int
		want    int // to which the longest are cut
	}{
		{nil, 9, math.MaxInt},
		{[]int{4, 2, 3}, 9, math.MaxInt},
		{[]int{20}, 9, 9},
		{[]int{1, 20}, 9, 8},
		{[]int{20, 1, 20}, 9, 4},
		{[]int{20, 20, 20}, 9, 3},
	} {
		assert.Equal(t, row.want, fair(row.lengths, row.most))
	}
}

func TestShorten(t *testing.T) {
	const long = "Le vieux pont fermé depuis deux longues années rouvre enfin ce lundi. Le bac qui le remplaçait depuis lors ne part plus que le samedi."
	const short = "Ici, le pont a rouvert lundi matin, et le bac ne part plus, dit-on."
	of := func(s string) story.Article {
		return story.Article{Text: s, Blocks: []story.Block{{Span: text.Span{End: len(s)}, Kind: story.Body, Reason: story.Because("given")}}}
	}
	for _, row := range []struct {
		most int
		want string // of the long one
	}{
		{300, long},
		{len(long) + len(short), long},
		{len(long) + len(short) - 1, "Le vieux pont fermé depuis deux longues années rouvre enfin ce lundi. Le bac qui le remplaçait depuis lors ne part plus que le"},
		{len(short) + 72, "Le vieux pont fermé depuis deux longues années rouvre enfin ce lundi."},
		{len(short) + 69, "Le vieux pont fermé depuis deux longues années rouvre enfin ce"}, // no half letter, no half word
	} {
		all := []story.Article{of(long), of(short)}
		before := all[0].Blocks
		shorten(all, row.most)
		assert.Equal(t, of(long).Blocks, before, "it is another's")
		assert.Equal(t, of(short), all[1])
		assert.Equal(t, row.want, own(&all[0]))
		assert.Equal(t, row.want != long, all[0].Truncated)
		assert.Equal(t, row.want != long, len(all[0].Warnings) == 1)
		for range 2 { // with others, and without them again
			shortened := slices.Clone(all)
			lengthen(all)
			assert.Equal(t, of(long).Blocks, all[0].Blocks)
			assert.Empty(t, all[0].Warnings)
			assert.False(t, all[0].Truncated)
			shorten(all, row.most)
			assert.Equal(t, shortened, all)
		}
	}
}

// What an article was before it was cut beside others it is again once they are gone, be it cut by itself.
func TestLengthen(t *testing.T) {
	const line = "Le pont de Brask ferme lundi pour deux longues années de travaux."
	a := story.Article{Text: strings.Repeat(line, 3), Truncated: true, Warnings: []story.Reason{story.Because("cut")}}
	for i, b := range []story.Block{{Kind: story.Title, Reason: story.Because("line", "1")}, {Kind: story.Related}, {Kind: story.ListItem}} {
		b.Span = text.Span{Start: i * len(line), End: (i + 1) * len(line)}
		a.Blocks = append(a.Blocks, b)
	}
	for _, most := range []int{0, 20, len(line), len(line) + 10, 2 * len(line)} {
		all := []story.Article{a}
		shorten(all, most)
		lengthen(all)
		assert.Equal(t, []story.Article{a}, all, most)
	}
}

// own returns an article's own words.
func own(a *story.Article) string {
	words := ""
	for _, b := range a.Blocks {
		if b.Kind.Own() {
			words += b.Of(a.Text)
		}
	}
	return words
}

func TestBulk(t *testing.T) {
	for _, row := range []struct {
		s    string
		want bulk
	}{
		{"", bulk{}},
		{"Le pont ferme", bulk{13, 1, 0, 3}},
		{"Le pont. Il ferme ! « Non. » Si.", bulk{34, 4, 0, 8}},
		{"Il a 3.5 km, dit a.example... 12", bulk{32, 2, 3, 9}},
		{"Oui.\nNon.", bulk{9, 2, 0, 2}},
		{"7 8 9", bulk{5, 1, 3, 3}},
	} {
		var b bulk
		assert.Equal(t, len(row.s), b.take(row.s, math.MaxInt))
		assert.Equal(t, row.want, b, row.s)
	}
}

// However little its sentences and its numbers have, of a text no more of them are compared than of one
// that anybody would read.
func TestTextsOfNothingButFigures(t *testing.T) {
	for _, s := range []string{"7 ", "A b. ", "Il y a 7 morts. ", "Oui !\n", "1,2,"} {
		a := story.Article{Text: strings.Repeat(s, 20_000/slower)}
		a.Blocks = []story.Block{{Span: text.Span{End: len(a.Text)}, Kind: story.Body}}
		all := []story.Article{a, a}
		most := len(a.Text)
		shorten(all, most)
		for i := range all {
			require.Equal(t, story.Because(longInAll), all[i].Warnings[0], s)
			Annotate(&all[i])
			assert.LessOrEqual(t, len(all[i].Sentences), most/2/leastOfSentence+1, s)
			assert.LessOrEqual(t, len(all[i].Quantities), most/2/leastOfNumber+1, s)
		}
	}
}

func TestShortenDocuments(t *testing.T) {
	docs := func() (out []ingest.Document) {
		for _, n := range []int{40, 10, 30} {
			out = append(out, ingest.Plain("a.txt", strings.Repeat("le pont ", n)))
		}
		return out
	}
	for _, row := range []struct {
		most    int
		lengths []int
		short   []bool
	}{
		{8 * 80, []int{320, 80, 240}, []bool{false, false, false}},
		{8 * 60, []int{200, 80, 200}, []bool{true, false, true}},
		{8 * 15, []int{40, 40, 40}, []bool{true, true, true}},
	} {
		got := docs()
		shortenDocuments(got, row.most)
		for i := range got {
			assert.Len(t, got[i].Text, row.lengths[i])
			assert.Equal(t, row.short[i], got[i].Shorten(), "it is said")
		}
	}
}

// Eight texts of 1 MB are compared as far as together they are no more than maxInAll.
func TestLongTextsAreComparedInPart(t *testing.T) {
	var all []story.Article
	for i := range 8 {
		a := story.Article{File: string(rune('a' + i)), Text: strings.Repeat("a", 1<<20)}
		a.Blocks = []story.Block{{Span: text.Span{End: len(a.Text)}, Kind: story.Body}}
		all = append(all, a)
	}
	c := Compare(all, quiet)
	require.NoError(t, c.Check())
	for _, a := range c.Articles {
		assert.Equal(t, maxInAll/8, a.Blocks[0].Len())
		assert.True(t, a.Truncated)
	}
}
