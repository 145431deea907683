package clean

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// A report of three hundred pages is read whole; of more than some four hundred what is left out is
// said, once, and what they tell is not known.
func TestLongTexts(t *testing.T) {
	const page = "The harbour board of Brask met on Tuesday and closed the old quay to all ships. It will be rebuilt.\n\n"
	for _, row := range []struct {
		size int
		long bool
	}{{1 << 20, false}, {2 << 20, true}, {5 << 20, true}} {
		for _, of := range []func(name, s string) ingest.Document{ingest.Plain, ingest.Body} {
			a := Article(of("a.txt", strings.Repeat(page, row.size/len(page))), story.Article{})
			checkArticle(t, &a)
			assert.Equal(t, row.long, a.Truncated)
			assert.LessOrEqual(t, len(a.Text), ingest.MaxText)
			codes := []string{}
			for _, w := range a.Warnings {
				codes = append(codes, w.Code)
			}
			assert.Equal(t, row.long, strings.Contains(strings.Join(codes, " "), "long"))
			assert.NotContains(t, strings.Join(codes, " "), "cut")
		}
	}
}
