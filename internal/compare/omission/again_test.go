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

// Article 0 tells the first row, article 1 the second, article 2 neither.
func TestFactsToldAgain(t *testing.T) {
	told := func(claim int) *align.Cell { return &align.Cell{Told: true, Claims: []int{claim}} }
	near := func(claim int, like float64) *align.Cell {
		return &align.Cell{Claims: []int{claim}, Likeness: like}
	}
	none := &align.Cell{}
	for _, row := range []struct {
		name   string
		first  []*align.Cell
		second []*align.Cell
		again  bool
	}{
		{"each is the nearest to the other", []*align.Cell{told(0), near(1, .4), none}, []*align.Cell{near(0, .4), told(1), none}, true},
		{"but not near", []*align.Cell{told(0), near(1, .2), none}, []*align.Cell{near(0, .2), told(1), none}, false},
		{"to one of them another passage is nearer", []*align.Cell{told(0), near(1, .4), none}, []*align.Cell{near(1, .5), told(1), none}, false},
		{"one article tells both", []*align.Cell{told(0), told(2), none}, []*align.Cell{near(0, .4), told(1), none}, false},
		{"nothing comes near", []*align.Cell{told(0), none, none}, []*align.Cell{none, told(1), none}, false},
	} {
		w := &Finder{Table: &table.Table{Rows: []align.Row{{Cells: row.first}, {Cells: row.second}}, Claims: [][]claim.Claim{make([]claim.Claim, 3), make([]claim.Claim, 3), make([]claim.Claim, 3)}}}
		w.Articles, w.Facts = make([]story.Article, 3), make([]story.Fact, 2)
		assert.Equal(t, row.again, len(w.again()[0]) > 0, row.name)
		assert.Equal(t, row.again, len(w.again()[1]) > 0, row.name)

		w.Omissions = []story.Omission{{Article: 2, Fact: 0}, {Article: 1, Fact: 0}, {Article: 2, Fact: 1}, {Article: 0, Fact: 1}}
		w.foldAgain()
		want := []story.Omission{{Article: 2, Fact: 0}, {Article: 1, Fact: 0}, {Article: 2, Fact: 1}, {Article: 0, Fact: 1}}
		if row.again { // what its list has first stands; of other articles nothing is known
			want = append(want[:2], want[3])
		}
		assert.Equal(t, want, w.Omissions, row.name)
	}
}

func TestOneSentenceForTwoStatements(t *testing.T) {
	at := func(article, start, end int) story.Fact {
		return story.Fact{From: story.Spot{Article: article, Span: text.Span{Start: start, End: end}}}
	}
	for _, row := range []struct {
		name          string
		first, second story.Fact
		article       int // that leaves out the second
		want          int
	}{
		{"but for a few words", at(0, 100, 200), at(0, 100, 180), 2, 1},
		{"and a few more", at(0, 100, 180), at(0, 100, 200), 2, 1},
		{"half of it", at(0, 100, 200), at(0, 100, 150), 2, 2},
		{"beside it", at(0, 100, 200), at(0, 120, 220), 2, 2},
		{"of two articles", at(0, 100, 200), at(1, 100, 200), 2, 2},
		{"in the list of another", at(0, 100, 200), at(0, 100, 180), 3, 2},
	} {
		w := &Finder{Table: &table.Table{}}
		w.Articles, w.Facts = make([]story.Article, 4), []story.Fact{row.first, row.second}
		w.Omissions = []story.Omission{{Article: 2, Fact: 0}, {Article: row.article, Fact: 1}}
		w.foldSame()
		assert.Len(t, w.Omissions, row.want, row.name)
	}
}
