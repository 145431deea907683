package omission

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestSureOf(t *testing.T) {
	for _, row := range []struct {
		told, others int
		want         float64
	}{
		{1, 4, sureOfOne},
		{1, 9, sureOfOne},
		{1, 2, sureOfHalf}, // half of all
		{1, 1, sureOfHalf},
		{2, 4, sureOfMore},
		{3, 4, sureOfMore - soonerEach},
		{4, 9, sureOfMore - 2*soonerEach},
		{9, 9, sureOfMore - 2*soonerEach}, // no sooner than what four tell
	} {
		assert.InDelta(t, row.want, sureOf(row.told, row.others), 1e-9, "%d of %d", row.told, row.others)
	}
	assert.InDelta(t, sureOfOne-(sureOfOne-sureOfHalf)/3, sureOf(1, 3), 1e-9, "between")
}

func TestDropSpare(t *testing.T) {
	told := func(from, to int) []*story.Cell {
		return []*story.Cell{{Status: story.Stated, Spans: []text.Span{{Start: from, End: to}}}, {Status: story.Absent}}
	}
	unsure := []*story.Cell{{Status: story.Stated}, {Status: story.Perhaps}}
	w := &Finder{
		Table:  &table.Table{Rows: []align.Row{{}, {Spare: true}, {Spare: true, Part: true}, {Spare: true, Part: true}}, Claims: make([][]claim.Claim, 2)},
		surety: [][]float64{{0, 1}, {0, .2}, {0, .9}, {0, .9}},
	}
	w.Articles = make([]story.Article, 2)
	w.Facts = []story.Fact{
		{ID: "f1", Statement: "told", Cells: told(0, 0)}, {ID: "f2", Statement: "unsure", Cells: unsure},
		{ID: "f3", Statement: "missed", Cells: told(3, 9)}, {ID: "f4", Statement: "missed with all the rest", Cells: told(20, 25)},
	}
	w.dropSpare([]bool{false, false, true, false})
	assert.Len(t, w.Facts, 2)
	assert.Equal(t, "missed", w.Facts[1].Statement)
	assert.Equal(t, "f2", w.Facts[1].ID, "facts are counted anew")
	assert.True(t, w.Rows[1].Part)
	assert.Equal(t, [][]float64{{0, 1}, {0, .9}}, w.surety)
	assert.Empty(t, w.Omissions, "they are listed later")
}

// A cut article owes what others tell well before the place where it stops, if there is enough of it.
func TestExpected(t *testing.T) {
	article := func(sentences ...int) (a story.Article) { // by their lengths
		at := 0
		for _, n := range sentences {
			a.Sentences = append(a.Sentences, story.Sentence{Span: text.Span{Start: at, End: at + n}})
			at += n
		}
		return a
	}
	for _, row := range []struct {
		name  string
		cut   story.Article
		claim int // of the other article, one a sentence of 300 bytes: the one that tells it
		want  bool
	}{
		{"first sentence", article(500, 500), 0, true},
		{"as far in as a good half of it", article(500, 500), 2, true},
		{"further", article(500, 500), 3, false},
		{"two lines before a wall", article(200), 0, false},
	} {
		w := &Finder{Table: &table.Table{Rows: []align.Row{{Cells: []*align.Cell{{}, {Told: true, Claims: []int{row.claim}}}}}}}
		w.Articles = []story.Article{row.cut, article(300, 300, 300, 300)}
		w.Claims = [][]claim.Claim{nil, {{Sentence: 0}, {Sentence: 1}, {Sentence: 2}, {Sentence: 3}}}
		assert.Equal(t, row.want, w.expected(0, 0), row.name)
	}
}

// Where those who tell a fact write in other languages, its words are missing anyway.
func TestSurerAcrossLanguages(t *testing.T) {
	told, not := &align.Cell{Told: true}, &align.Cell{}
	w := &Finder{Table: &table.Table{Rows: []align.Row{{Cells: []*align.Cell{told, told, told, not, not}}}}}
	w.Articles = []story.Article{{Language: "fr"}, {Language: "de"}, {Language: "fr"}, {Language: "fr"}, {Language: "en"}}
	tongues := w.tonguesOf(0)
	assert.Equal(t, []string{"fr", "de"}, tongues)
	assert.Zero(t, w.across(tongues, 3))
	assert.Equal(t, surerAcross, w.across(tongues, 4))
}
