package gold

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestStretches(t *testing.T) {
	for _, c := range []struct {
		a, b  stretch
		hits  bool
		share float64
	}{
		{stretch{0, 10}, stretch{0, 10}, true, 1},
		{stretch{0, 10}, stretch{5, 15}, true, 1. / 3},
		{stretch{0, 10}, stretch{6, 16}, false, .25},
		{stretch{0, 100}, stretch{40, 44}, true, .04}, // a short passage within a long one
		{stretch{0, 10}, stretch{10, 20}, false, 0},   // side by side
		{stretch{3, 3}, stretch{0, 10}, false, 0},     // nothing is in nothing
	} {
		assert.Equal(t, c.hits, c.a.hits(c.b), "%v %v", c.a, c.b)
		assert.Equal(t, c.hits, c.b.hits(c.a), "%v %v", c.b, c.a)
		assert.InDelta(t, c.share, c.a.share(c.b), 1e-9, "%v %v", c.a, c.b)
	}
}

func TestFindEvensOut(t *testing.T) {
	p := newPage(&story.Article{Text: "L’été, 12\u00a0000\n\n  élus : « l\u00adà »"})
	assert.Equal(t, []stretch{{0, 13}}, p.find("L'été, 12 000 "))
	assert.Equal(t, []stretch{{7, 18}}, p.find("12 000\nélus"))
	assert.Equal(t, []stretch{{23, 25}}, p.find("là"), "a soft hyphen is no character")
	assert.Nil(t, p.find("hiver"))
	assert.Nil(t, p.find(" "))
	assert.Equal(t, stretch{7, 13}, p.at(text.Span{Start: 11, End: 18}), "bytes of the article, characters of the page")
}

func TestSameSpeaker(t *testing.T) {
	q := Quote{Speaker: "Inès Carbonnier", Written: "leur avocate"}
	for got, want := range map[string]bool{
		"Inès Carbonnier": true,
		"Me Carbonnier":   true,
		"INES CARBONNIER": true, // no case, no accents
		"leur avocate":    true, // as written, where the name is not known
		"Karim Belhadri":  false,
		"":                false,
	} {
		assert.Equal(t, want, sameSpeaker(got, q), got)
	}
}

func TestScore(t *testing.T) {
	texts := []string{"Le four ferme en juin. On part, dit-elle.", "En juin, on éteint le four. On s’en va, dit Anne."}
	c := &story.Comparison{}
	for i, s := range texts {
		c.Articles = append(c.Articles, story.Article{File: string(rune('a' + i)), Text: s})
	}
	by := map[string]Cell{"a": {"stated", Evidence{"Le four ferme en juin"}}, "b": {"stated", Evidence{"En juin, on éteint le four"}}}
	g := Story{Facts: []Fact{{ID: "F1", Weight: 4, By: by}, {ID: "F2", Weight: 1, By: map[string]Cell{"a": {"stated", Evidence{"On part"}}, "b": {Status: "absent"}}}},
		Omissions: []Omission{{"b", "F2", 3}}}
	cell := func(i int, words string) *story.Cell {
		at := newPage(&c.Articles[i]).find(words)[0]
		return &story.Cell{Status: story.Stated, Spans: []text.Span{{Start: at.from, End: at.to}}}
	}
	assert.Equal(t, Figures{}, g.Score(c), "nothing found")

	c.Facts = []story.Fact{{Cells: []*story.Cell{cell(0, "Le four ferme"), cell(1, "En juin")}}, {Cells: []*story.Cell{cell(0, "On part"), {Status: story.Absent}}}}
	c.Omissions = []story.Omission{{Article: 1, Fact: 1}, {Article: 1, Fact: 0}}
	f := g.Score(c)
	assert.Equal(t, Rate{1, 1}, f.Facts)
	assert.InDelta(t, 1, f.Heavy, 0)
	assert.InDelta(t, (13./21+7./26)/2, f.Focus, 1e-9)
	assert.Equal(t, Rate{.5, 1}, f.Omissions, "one of the two listed is told after all")
}
