package figure

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// What a figure here may be another way to give is not missing.
func TestFiguresThatAreMissing(t *testing.T) {
	quantity := func(value float64, kind story.QuantityKind, p story.Precision) *story.Quantity {
		return &story.Quantity{Value: value, Kind: kind, Precision: p}
	}
	sum := func(value float64, currency string) *story.Quantity {
		return &story.Quantity{Value: value, Unit: currency, Kind: story.Money}
	}
	for _, row := range []struct {
		name        string
		asked, here *story.Quantity
		lacks, has  bool
	}{
		{"the same", quantity(34, story.Count, story.Exact), quantity(34, story.Count, story.Exact), false, true},
		{"rounded", quantity(34, story.Count, story.Exact), quantity(30, story.Count, story.About), false, false},
		{"another", quantity(34, story.Count, story.Exact), quantity(90, story.Count, story.Exact), true, false},
		{"of another kind", quantity(34, story.Count, story.Exact), quantity(34, story.Money, story.Exact), true, false},
		{"more than a million and 1.4 million", quantity(1.4e6, story.Money, story.Exact), quantity(1e6, story.Money, story.AtLeast), false, false},
		{"more than a million and 9 million", quantity(9e6, story.Money, story.Exact), quantity(1e6, story.Money, story.AtLeast), true, false},
		{"up to 50 and 40", quantity(50, story.Count, story.AtMost), quantity(40, story.Count, story.Exact), false, false},
		{"34 % and a third", quantity(34, story.Percent, story.Exact), quantity(1./3, story.Count, story.Exact), false, false},
		{"34 % and a half", quantity(34, story.Percent, story.Exact), quantity(.5, story.Count, story.Exact), true, false},
		{"a small count says nothing", quantity(4, story.Count, story.Exact), quantity(90, story.Count, story.Exact), false, false},
		{"a sum converted", sum(250000, "USD"), sum(190000, "GBP"), false, false},
		{"a sum converted, far off", sum(250000, "USD"), sum(1.9e6, "GBP"), true, false},
		{"another sum in one currency", sum(250000, "USD"), sum(190000, "USD"), true, false},
		{"a small share does", quantity(4, story.Percent, story.Exact), quantity(90, story.Percent, story.Exact), true, false},
	} {
		g := &Given{}
		g.values[row.here.Kind] = []float64{row.here.Value}
		g.add(Figure{Q: row.here})
		assert.Equal(t, row.lacks, g.Lacks(row.asked), row.name)
		assert.Equal(t, row.has, g.Has(row.asked), row.name)
	}
}

// A cell that is nothing but figures has as many as a list has, and the first ones.
func TestACellHasSoManyFigures(t *testing.T) {
	const figures = 100_000
	g := &Given{}
	for i := range figures {
		g.add(Figure{Q: &story.Quantity{Span: text.Span{Start: 6 * i, End: 6*i + 4}, Value: 12, Kind: story.Percent}})
	}
	whole := []text.Span{{End: 6 * figures}}
	in := g.In(whole)
	require.Len(t, in, MostOfCell)
	assert.Equal(t, 0, in[0].Q.Start)
	assert.Len(t, g.In([]text.Span{{Start: 600, End: 612}}), 2, "elsewhere in the article, those that stand there")
	for _, spans := range [][]text.Span{{{End: 6}, {Start: 60, End: 72}}, {{Start: 60, End: 72}, {End: 6}}, {{End: 6}, {Start: 60, End: 72}, {Start: 66, End: 72}}} {
		assert.Len(t, g.In(spans), 3, "%v", spans)
	}
}
