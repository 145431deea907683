package difference

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

// What several differences show is told once: at the heaviest fact, with most articles.
func TestFold(t *testing.T) {
	of := func(fact int, kind story.DifferenceKind, articles []int, code string, args ...string) story.Difference {
		return story.Difference{Fact: fact, Kind: kind, Articles: articles, Note: story.Because(code, args...)}
	}
	value := func(fact int, args string, articles ...int) story.Difference {
		return of(fact, story.ValueDiffers, articles, "values", args)
	}
	date := func(fact int, args string, articles ...int) story.Difference {
		return of(fact, story.DateDiffers, articles, "dates", args)
	}
	exact := func(fact int, args string, articles ...int) story.Difference {
		return of(fact, story.PrecisionDiffers, articles, "precision", args)
	}
	by := func(fact int, one, others, words string, articles ...int) story.Difference {
		return of(fact, story.AttributionDiffers, articles, "attributionBy", one, others, words)
	}
	for _, row := range []struct {
		all  []story.Difference
		want string
	}{
		{[]story.Difference{value(0, "16 / 18", 0, 1), value(1, "18 / 16", 0, 1)}, "0 [0 1] 16 / 18"},
		{[]story.Difference{value(0, "16 / 18", 0, 1), value(1, "16 / 18", 0, 1, 2)}, "0 [0 1] 16 / 18"}, // and by one more
		{[]story.Difference{value(0, "16 / 18", 0, 1), value(0, "18 / 16", 1, 2)}, "0 [0 1 2] 16 / 18"},
		{[]story.Difference{value(0, "16 / 18", 0, 1), value(1, "16 / 160", 0, 1)}, "0 [0 1] 16 / 18; 1 [0 1] 16 / 160"},
		{[]story.Difference{value(0, "16 / 18", 0, 1), date(1, "16 / 18", 0, 1)}, "0 [0 1] 16 / 18; 1 [0 1] 16 / 18"}, // of another kind
		{[]story.Difference{date(0, "3.12am on Sunday / 4am", 0, 1), date(1, "3.12am / 4am", 0, 1)}, "0 [0 1] 3.12am on Sunday / 4am"},
		{[]story.Difference{date(0, "3.12am / 4am", 0, 1), date(1, "3.12am on Sunday / 4am", 0, 1)}, "0 [0 1] 3.12am / 4am"},
		{[]story.Difference{exact(0, "about fifty / 48", 0, 1), exact(1, "about fifty miles / 48", 0, 1)}, "0 [0 1] about fifty / 48"},
		{[]story.Difference{exact(0, "about fifty miles / 48", 0, 1), exact(1, "about fifty / 48", 0, 1)}, "0 [0 1] about fifty miles / 48"},
		{[]story.Difference{exact(0, "about fifty / 48", 0, 1), exact(1, "about fiftysix / 48", 0, 1)}, "0 [0 1] about fifty / 48; 1 [0 1] about fiftysix / 48"},
		{[]story.Difference{by(0, "A", "C", "according to the port", 0, 2), by(0, "B", "C", "according to the port", 1, 2)}, "0 [0 1 2] A, B C according to the port"},
		{[]story.Difference{by(0, "A", "C", "according to the port", 0, 2), by(0, "B", "C", "the port said", 1, 2)}, "0 [0 2] A C according to the port; 0 [1 2] B C the port said"},
		{[]story.Difference{by(0, "A", "C", "according to a study", 0, 2), by(0, "A", "C", "according to a study by the port", 0, 2)}, "0 [0 2] A C according to a study"},
		{[]story.Difference{by(0, "A", "C", "it is said", 0, 2), of(0, story.CertaintyDiffers, []int{1, 2}, "certaintyBy", "B", "C", "it is said")}, "0 [0 2] A C it is said; 0 [1 2] B C it is said"},
	} {
		var got []string
		for _, d := range fold(row.all) {
			got = append(got, fmt.Sprint(d.Fact, " ", d.Articles, " ", strings.Join(d.Note.Args, " ")))
		}
		assert.Equal(t, row.want, strings.Join(got, "; "))
	}
}
