package engine

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/sample"
	"recoupe/internal/story"
	"recoupe/internal/text"
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

// The words of a statement that are told from the rest of their sentence have those of its cell, to the letter.
func TestOwnWordsAreThoseOfTheCell(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		var files []File
		for _, f := range sample.Files(lang) {
			files = append(files, File(f))
		}
		c := Compare(read(t, files...), quiet)
		completed := 0
		for i := range c.Facts {
			f := &c.Facts[i]
			own, cell, words := c.Own(i), f.Cells[f.From.Article].Spans, c.Articles[f.From.Article].Text
			if own == nil {
				continue
			}
			completed++
			for k, s := range own {
				assert.True(t, f.From.Contains(s) && (k == 0 || own[k-1].End < s.Start), "in order, and apart")
			}
			for k, r := range f.From.Of(words) {
				letter := text.Span{Start: f.From.Start + k, End: f.From.Start + k + utf8.RuneLen(r)}
				assert.False(t, text.Within(cell, letter) && !text.Within(own, letter) && (unicode.IsLetter(r) || unicode.IsDigit(r)), "%s, at %d", f.Statement, k)
			}
		}
		assert.NotZero(t, completed, lang)
		assert.Less(t, completed, len(c.Facts)/2, lang)
	}
}
