package engine

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/sample"
	"recoupe/internal/story"
)

// Where articles give different figures for a fact, it is worded with one of
// them, unless no clause that stands by itself has one.
func TestAFactIsWordedWithTheFigureThatDiffers(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		var files []File
		for _, f := range sample.Files(lang) {
			files = append(files, File(f))
		}
		c := Compare(read(t, files...), quiet)
		differing, worded := 0, 0
		for _, d := range c.Differences {
			if d.Kind != story.ValueDiffers {
				continue
			}
			differing++
			for _, cell := range c.Facts[d.Fact].Cells {
				if cell.Value != "" && strings.Contains(c.Facts[d.Fact].Statement, cell.Value) {
					worded++
					break
				}
			}
		}
		assert.NotZero(t, differing, lang)
		assert.GreaterOrEqual(t, 2*worded, differing, "%s: %d of %d", lang, worded, differing)
		t.Logf("%s: %d of %d", lang, worded, differing)
	}
}
