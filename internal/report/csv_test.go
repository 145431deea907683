package report

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestCSV(t *testing.T) {
	c := &story.Comparison{
		Articles: []story.Article{
			{ID: "a1", Text: "Le bac, \"neuf\", a\ndérivé.", Outlet: story.Field{Value: "=Le Fleuve"}},
			{ID: "a2", Text: "Rien."},
		},
		Facts: []story.Fact{{ID: "f1", Statement: "=1+1", Kind: story.EventFact, Verdict: story.Single, Cells: []*story.Cell{
			{Status: story.Stated, Spans: []text.Span{{Start: 0, End: 14}, {Start: 16, End: 17}}},
			{Status: story.Absent, Spans: []text.Span{{Start: 0, End: 4}}}, // the nearest passage tells nothing
		}}},
	}
	var b bytes.Buffer
	require.NoError(t, CSV(&b, c))
	body, marked := strings.CutPrefix(b.String(), "\ufeff")
	assert.True(t, marked)
	lines, err := csv.NewReader(strings.NewReader(body)).ReadAll()
	require.NoError(t, err)
	assert.Equal(t, [][]string{
		{"fact", "statement", "kind", "tier", "verdict", "a1 =Le Fleuve", "a1 =Le Fleuve words", "a2", "a2 words"},
		{"f1", "'=1+1", "event", "core", "single", "stated", "Le bac, \"neuf\" […] a", "absent", ""},
	}, lines)
}
