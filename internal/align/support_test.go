package align

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSupporting(t *testing.T) {
	by := supporting()
	assert.Equal(t, supportOfTwo, by[0], "no third article")
	assert.Equal(t, supportModel, by[fittedThirds], "as in a story of five")
	for i := range supports {
		assert.InDelta(t, (2*supportOfTwo.w[i]+supportModel.w[i])/3, by[1].w[i], 1e-9, "one third article")
	}
}

func TestThirdArticles(t *testing.T) {
	for _, row := range []struct {
		kin  [][]float64
		want []int
	}{
		{nil, []int{}},
		{[][]float64{{0}}, []int{0}},
		{[][]float64{{0, 1}, {1, 0}}, []int{0, 0}},
		{[][]float64{{0, 1, 0, 0}, {1, 0, 0, 0}, {0, 0, 0, .2}, {0, 0, .2, 0}}, []int{0, 0, 0, 0}},   // two of each of two events
		{[][]float64{{0, 1, 0, 0}, {1, 0, .5, 0}, {0, .5, 0, .4}, {0, 0, .4, 0}}, []int{2, 2, 2, 2}}, // others between them
	} {
		of, _ := families(row.kin)
		assert.Equal(t, row.want, (&corpus{family: of}).thirdArticles())
	}
}

// Two passages tell one thing more surely where nobody else could tell it than
// where three others keep silent.
func TestTwoArticlesAlone(t *testing.T) {
	const both = "The ferry to Skelling ran aground on Friday.\n"
	first := both + "The passengers spent the night in the school.\nA baker on the quay gave out bread."
	second := both + "Forty passengers were taken to the school.\nThe chapel roof has new slates."
	school := func(texts ...string) float64 {
		as, rows := rowsOf("en", texts...)
		for _, r := range rows {
			if len(r.ToldBy()) == 2 && strings.Contains(r.Cells[0].Spans[0].Of(as[0].Text), "school") {
				return r.Cells[0].Score
			}
		}
		return 0
	}
	alone := school(first, second)
	among := school(first, second, both+"Nobody was hurt.", both+"The harbour master was asleep.", both+"Rain fell all week.")
	assert.Greater(t, alone, among)
	assert.Greater(t, among, same)
}
