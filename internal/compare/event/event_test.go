package event

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
)

// paper is an article on its own: when it came out, how often it names whom, and the rows of the
// table that it tells.
type paper struct {
	day   string
	names string // a letter for each mention
	rows  []int
}

// tableOf sets papers beside each other. What a paper tells it tells in its first sentence, or with
// late far below.
func tableOf(late bool, papers ...paper) *table.Table {
	t := &table.Table{Comparison: story.Comparison{Articles: make([]story.Article, len(papers))}, Claims: make([][]claim.Claim, len(papers))}
	names := map[rune]int{}
	for a, p := range papers {
		t.Articles[a].Published.Value = p.day
		for _, r := range p.names {
			if _, ok := names[r]; !ok {
				names[r] = len(t.Names)
				t.Names = append(t.Names, story.Name{Name: string(r)})
			}
			n := &t.Names[names[r]]
			n.Mentions = append(n.Mentions, story.Spot{Article: a})
		}
		c := claim.Claim{}
		if late {
			c.Sentence = 30
		}
		t.Claims[a] = []claim.Claim{c}
		for _, k := range p.rows {
			for len(t.Rows) <= k {
				row := align.Row{}
				for range papers {
					row.Cells = append(row.Cells, &align.Cell{})
				}
				t.Rows = append(t.Rows, row)
			}
			*t.Rows[k].Cells[a] = align.Cell{Told: true, Claims: []int{0}, Score: .9}
		}
	}
	return t
}

func TestGroup(t *testing.T) {
	monday := "2026-03-02"
	for _, row := range []struct {
		name   string
		late   bool // nothing is told where the articles begin
		papers []paper
		want   string
	}{
		{"what they tell and whom they name", true, []paper{{monday, "ab", []int{0, 1}}, {monday, "ab", []int{0, 1}}}, "[0 0]"},
		{"nothing in common", true, []paper{{monday, "ab", []int{0}}, {monday, "cd", []int{1}}}, "[0 1]"},
		{"the same names alone are half of it", true, []paper{{monday, "ab", []int{0}}, {monday, "ab", []int{1}}}, "[0 0]"},
		{"and months later they are not enough", true, []paper{{monday, "abc", []int{0}}, {"2026-09-02", "abd", []int{1}}}, "[0 1]"},
		{"one fact of three is not enough", true, []paper{{monday, "ab", []int{0, 1, 2}}, {monday, "cd", []int{0, 3, 4}}}, "[0 1]"},
		{"but where both open with it", false, []paper{{monday, "ab", []int{0, 1, 2}}, {monday, "cd", []int{0, 3, 4}}}, "[0 0]"},
		{"two events and an article of each twice", true, []paper{{monday, "ab", []int{0}}, {monday, "cd", []int{1}}, {monday, "ab", []int{0}}, {monday, "cd", []int{1}}}, "[0 1 0 1]"},
		{"one article in between joins no two events", true, []paper{{monday, "ab", []int{0}}, {monday, "abcd", []int{0, 1, 2}}, {monday, "cd", []int{1, 3, 4}}}, "[0 0 2]"},
		{"one alone", false, []paper{{monday, "ab", []int{0}}}, "[0]"},
		{"none", false, nil, "[]"},
	} {
		group, _ := Group(tableOf(row.late, row.papers...))
		assert.Equal(t, row.want, fmt.Sprint(group), row.name)
	}
	_, shared := Group(tableOf(true, paper{monday, "a", []int{0, 1}}, paper{monday, "a", []int{1}}))
	assert.Equal(t, [][]float64{{2, 1}, {1, 1}}, shared, "how many rows each two tell")
}

// An article that names the day of the news goes on with it, however much later it came out.
func TestNameOneDay(t *testing.T) {
	for _, row := range []struct {
		first, later string // days that are named
		want         bool
	}{
		{"2026-03-01", "2026-03-01", true},
		{"2026-03-01", "2026-08-01", false},
		{"2025-03-01", "2025-03-01", false}, // it was no news when the first came out
		{"2026-03", "2026-03", false},       // a month is no day
		{"", "", false},
	} {
		w := tableOf(true, paper{"2026-03-02", "a", nil}, paper{"2026-09-02", "a", nil})
		w.Articles[0].Times = []story.Time{{From: row.first, To: row.first}}
		w.Articles[1].Times = []story.Time{{From: row.later, To: row.later}}
		g := newGrouper(w)
		assert.Equal(t, row.want, g.nameOneDay(0, 1), row)
		assert.Equal(t, row.want, g.nameOneDay(1, 0), "in any order")
	}
}
