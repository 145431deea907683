package state

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What the page tells of its accuracy is what docs/accuracy.md has: of each
// story one line for facts, one for absences, one for quotes.
func TestTheAccuracyPageTellsWhatWasMeasured(t *testing.T) {
	doc, err := os.ReadFile("../../docs/accuracy.md")
	require.NoError(t, err)
	lines := map[string][]string{}
	for line := range strings.Lines(string(doc)) {
		name, rest, _ := strings.Cut(strings.TrimPrefix(line, "| "), " |")
		if strings.HasPrefix(line, "|") {
			lines[name] = append(lines[name], strings.ReplaceAll(rest, "*", ""))
		}
	}
	part := func(n int) string {
		if n == 100 {
			return "1.00"
		}
		return fmt.Sprintf(".%02d", n)
	}
	for _, m := range Measurements {
		for what, figures := range map[string][]int{
			"facts":    {m.FactsP, m.FactsR, m.FactsF1},
			"absences": {m.AbsentP, m.AbsentR},
			"quotes":   {m.Marked, m.Speaker, m.All, m.SameSaid},
		} {
			row := ""
			for _, n := range figures {
				row += " " + part(n) + " |"
			}
			if what == "facts" {
				row = " " + m.Langs + " |" + row
			}
			found := false
			for _, line := range lines[m.Name] {
				found = found || strings.HasPrefix(line, row)
			}
			assert.True(t, found, "%s: docs/accuracy.md has no line of %s that begins with %s", m.Name, what, row)
		}
	}
}

func TestMeanMeasured(t *testing.T) {
	sum := 0
	for _, m := range Measurements {
		sum += m.FactsF1
	}
	assert.InDelta(t, float64(sum)/float64(len(Measurements)), MeanMeasured().FactsF1, .5)
}
