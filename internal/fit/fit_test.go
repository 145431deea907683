package fit_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/fit"
	"recoupe/internal/gold"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestPassages(t *testing.T) {
	for _, row := range []struct {
		in, passage string
		want        []string
	}{
		{"Il a dit : « Oui ».", "Oui", []string{"Oui"}},
		{"L’été, 12\u00a0000\nélus", "L'été, 12 000 élus", []string{"L’été, 12\u00a0000\nélus"}}, // an apostrophe, and white space of any kind
		{"Non. Oui. Non. Oui. Non.", "Non.", []string{"Non.", "Non.", "Non."}},
		{"Oui", "Non", nil},
		{"Oui", " ", nil},
	} {
		var got []string
		for _, s := range fit.Passages(row.in, row.passage) {
			got = append(got, s.Of(row.in))
		}
		assert.Equal(t, row.want, got, row.passage)
	}
}

func TestFacts(t *testing.T) {
	articles := []story.Article{{File: "b.txt", Text: "Le pont ferme. Il rouvrira."}, {File: "a.txt", Text: "On ferme le pont, dit-elle, en juin."}}
	g := gold.Story{Facts: []gold.Fact{{ID: "F1", Claim: "le pont ferme", Weight: 4, By: map[string]gold.Cell{
		"a.txt":      {Status: "stated", Evidence: gold.Evidence{"On ferme le pont […] en juin"}},
		"in/b.txt":   {Status: "absent", Evidence: gold.Evidence{"Le pont ferme"}},
		"absent.txt": {Status: "stated", Evidence: gold.Evidence{"Le pont ferme"}},
	}}}}
	facts := fit.Facts(&g, articles)
	assert.Equal(t, []fit.Fact{{ID: "F1", Claim: "le pont ferme", Weight: 4, By: map[int][]text.Span{1: {{Start: 0, End: 16}, {Start: 28, End: 35}}}}}, facts,
		"the words that were left out stand in no span")
}

func TestMeetsAndAlike(t *testing.T) {
	for _, row := range []struct {
		a, b  text.Span
		meets bool
		alike float64
	}{
		{text.Span{Start: 0, End: 10}, text.Span{Start: 0, End: 10}, true, 1},
		{text.Span{Start: 0, End: 10}, text.Span{Start: 5, End: 15}, true, 1. / 3},
		{text.Span{Start: 0, End: 100}, text.Span{Start: 40, End: 44}, true, .04}, // a short passage within a long one
		{text.Span{Start: 0, End: 10}, text.Span{Start: 10, End: 20}, false, 0},
		{text.Span{}, text.Span{}, false, 0},
	} {
		assert.Equal(t, row.meets, fit.Meets(row.a, []text.Span{row.b}), "%v %v", row.a, row.b)
		assert.InDelta(t, row.alike, fit.Alike(row.a, []text.Span{row.b}), 1e-9, "%v %v", row.a, row.b)
	}
}

// What tells weighs, what does not weighs next to nothing, and a model says of
// each what it was told.
func TestLogistic(t *testing.T) {
	var rows [][]float64
	var yes []bool
	for i := range 200 {
		tells := float64(i % 2)
		rows = append(rows, []float64{tells, float64(i / 2 % 2)})
		yes = append(yes, (tells == 1) != (i%20 < 2)) // one pair in ten is told wrongly
	}
	m := fit.Logistic(rows, yes, 1)
	assert.Greater(t, m.Weights[0], 3.)
	assert.InDelta(t, 0, m.Weights[1], .5)
	assert.InDelta(t, .9, m.P([]float64{1, 0}), .05)
	assert.InDelta(t, .1, m.P([]float64{0, 0}), .05)
	assert.Less(t, fit.Logistic(rows, yes, 100).Weights[0], m.Weights[0], "a penalty keeps weights small")
}
