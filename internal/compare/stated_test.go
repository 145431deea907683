package compare_test

import (
	"fmt"
	"testing"

	"recoupe/internal/fit"
)

// How far the words that state a fact tell what its articles have in common.
func TestStated(t *testing.T) {
	if *fitOn == "" {
		t.Skip("no folder with annotated stories is named")
	}
	var sum, count, alone, unsaid float64
	for _, from := range fit.Sources(t, *fitOn) {
		s := readStory(t, from)
		var ssum, scount, salone, sun float64
		for i := range s.c.Facts {
			f := &s.c.Facts[i]
			told := 0
			for _, cell := range f.Cells {
				if cell.Status.Told() {
					told++
				}
			}
			if told < 2 {
				continue
			}
			var best *fit.Fact
			most := .2
			for _, facts := range s.facts {
				for k := range facts {
					if v := fit.Alike(f.From.Span, facts[k].By[f.From.Article]); v > most {
						best, most = &facts[k], v
					}
				}
			}
			if best == nil {
				sun++
				continue
			}
			too := 0.0
			for a, cell := range f.Cells {
				if a != f.From.Article && cell.Status.Told() && best.By[a] != nil {
					too++
				}
			}
			share := too / float64(told-1)
			ssum, scount = ssum+share, scount+1
			if share == 0 {
				salone++
				if *fitShow == s.name || *fitShow == "all" {
					fmt.Printf("  alone (%d tell the row) %s | %s\n", told, oneLine(f.Statement), best.Claim)
				}
			}
		}
		fmt.Printf("%-10s rows %3.0f  share %.3f  alone %2.0f  unsaid %2.0f\n", s.name, scount, ssum/scount, salone, sun)
		sum, count, alone, unsaid = sum+ssum, count+scount, alone+salone, unsaid+sun
	}
	fmt.Printf("all rows %.0f share %.4f alone %.0f unsaid %.0f\n", count, sum/count, alone, unsaid)
}
