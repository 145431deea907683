package invented

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/table"
	"recoupe/internal/engine"
	"recoupe/internal/name"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Row returns a table of one fact that each of the sentences tells, in an article of its own, a day
// apart from 12 March on: what the rooms of package compare are handed, without the stages that
// come before them.
func Row(t *testing.T, sentences ...string) *table.Table {
	t.Helper()
	w := &table.Table{}
	row, fact := align.Row{}, story.Fact{}
	for i, s := range sentences {
		month := " March 2026"
		if French(s) {
			month = " mars 2026"
		}
		a := Read(t, "Kelwick\n\n"+strconv.Itoa(12+i)+month+"\n\n"+s)[0]
		engine.Annotate(&a)
		a.ID = "a" + strconv.Itoa(i+1)
		at := strings.Index(a.Text, s)
		require.GreaterOrEqual(t, at, 0, s)
		in := text.Span{Start: at, End: at + len(s)}
		claims := claim.Find(&a)
		cell := &align.Cell{Told: true, Spans: []text.Span{in}, Score: 1, Likeness: 1}
		for k := range claims {
			if in.Contains(claims[k].Span) {
				cell.Claims = append(cell.Claims, k)
			}
		}
		w.Articles, w.Claims, row.Cells = append(w.Articles, a), append(w.Claims, claims), append(row.Cells, cell)
		fact.Cells = append(fact.Cells, &story.Cell{Status: story.Stated, Spans: cell.Spans, Score: 1})
	}
	w.Names, w.Rows, w.Facts = name.Unite(w.Articles), []align.Row{row}, []story.Fact{fact}
	return w
}

// French reports whether a sentence of a test is in French, as far as one needs to tell it from English.
func French(s string) bool {
	return strings.ContainsAny(s, "éèàêç") || strings.HasPrefix(s, "Le ") || strings.HasPrefix(s, "La ") || strings.HasPrefix(s, "Les ") || strings.HasPrefix(s, "Selon ")
}
