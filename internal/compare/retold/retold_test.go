package retold_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/retold"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// fact makes a fact of what articles tell it: passages "10-50" or "10-50,60-90" by article,
// "" where one does not tell it; from is where its statement stands, as in "1:10-30".
func fact(from string, cells ...string) story.Fact {
	f := story.Fact{From: story.Spot{Article: int(from[0] - '0'), Span: spans(from[2:])[0]}}
	for _, c := range cells {
		cell := &story.Cell{}
		if c != "" {
			cell.Status, cell.Spans = story.Stated, spans(c)
		}
		f.Cells = append(f.Cells, cell)
	}
	return f
}

func spans(s string) (out []text.Span) {
	n, start := 0, 0
	for _, r := range s + "," {
		switch r {
		case '-':
			start, n = n, 0
		case ',':
			out, n = append(out, text.Span{Start: start, End: n}), 0
		default:
			d, _ := strconv.Atoi(string(r))
			n = n*10 + d
		}
	}
	return out
}

// tabled makes a table of facts: each passage a claim, as like to what the others tell as like says.
func tabled(facts []story.Fact, part int, like float64) *table.Table {
	t := &table.Table{Comparison: story.Comparison{Facts: facts}, Claims: make([][]claim.Claim, 10)}
	for i, f := range facts {
		r := align.Row{Part: i == part}
		for a, c := range f.Cells {
			cell := &align.Cell{Told: c.Status.Told(), Spans: c.Spans, Tied: &align.Tied{}}
			for _, s := range c.Spans {
				cell.Claims, cell.Tied.Ties = append(cell.Claims, len(t.Claims[a])), append(cell.Tied.Ties, like)
				t.Claims[a] = append(t.Claims[a], claim.Claim{Span: s})
			}
			r.Cells = append(r.Cells, cell)
		}
		t.Rows = append(t.Rows, r)
	}
	return t
}

// A fact whose statement has nearly all its words from an earlier one, in another article, is told again
// where one article tells both in one place.
func TestFindInOtherWords(t *testing.T) {
	for _, row := range []struct {
		why, said string
		at        string // where the first article tells the second fact
		want      []story.Retelling
	}{
		{"the same words", "ferry sank storm", "0-50", []story.Retelling{{Fact: 1, Of: 0, Articles: []int{0}}}},
		{"another word of three", "ferry sank captain", "0-50", nil},
		{"in two places everywhere", "ferry sank storm", "300-350", nil},
	} {
		facts := []story.Fact{fact("0:0-100", "0-100", "0-80"), fact("1:200-280", row.at, "200-280")}
		w := tabled(facts, -1, .1)
		say := func(a int, s text.Span, words string) {
			for i := range w.Claims[a] {
				if c := &w.Claims[a][i]; c.Span == s && c.Words == nil {
					for _, word := range strings.Fields(words) {
						c.Words = append(c.Words, claim.Word{Span: text.Span{Start: s.Start, End: s.Start + 4}, Stem: word})
					}
					return
				}
			}
		}
		say(0, text.Span{End: 100}, "ferry sank harbour storm Monday")
		say(1, text.Span{Start: 200, End: 280}, row.said)
		assert.Equal(t, row.want, retold.Find(w), row.why)
	}
}

func TestFind(t *testing.T) {
	whole := fact("0:0-100", "0-100", "0-80", "0-90")
	for _, row := range []struct {
		why   string
		facts []story.Fact
		part  int // index of the one that is a part of a row, -1 for none
		want  []story.Retelling
	}{
		{"the same passages, stated in two articles' words", []story.Fact{whole, fact("1:0-80", "0-100", "0-80", "")}, -1, []story.Retelling{{Fact: 1, Of: 0, Articles: []int{0, 1}}}},
		{"a part", []story.Fact{whole, fact("1:0-40", "0-60", "0-40", "")}, 1, []story.Retelling{{Fact: 1, Of: 0, Part: true, Articles: []int{0, 1}}}},
		{"what states the one is not shown by the other", []story.Fact{whole, fact("1:200-280", "0-100", "0-80,200-280", "")}, -1, nil},
		{"and the other way round", []story.Fact{fact("0:300-400", "0-100,300-400", "0-80", "0-90"), fact("1:0-80", "0-100", "0-80", "")}, -1, nil},
		{"told in two places by most", []story.Fact{whole, fact("0:0-240", "0-100", "200-280", "200-290")}, -1, nil},
		{"one article alone tells it", []story.Fact{whole, fact("0:0-100", "0-100", "", "")}, -1, nil},
		{"one of three tells them in two places: too many for a row, and no matter of a part", []story.Fact{whole, fact("0:0-100", "0-100", "0-80", "200-210")}, -1, []story.Retelling{{Fact: 1, Of: 0, Articles: []int{0, 1}}}},
		{"the surest of those before it", []story.Fact{fact("0:0-100", "0-100", "0-200", "0-290"), fact("2:300-390", "200-300", "300-380", "300-390"), fact("0:0-100", "0-100", "0-80", "")}, -1,
			[]story.Retelling{{Fact: 2, Of: 0, Articles: []int{0, 1}}}},
		{"all of the first, which tells nothing again itself", []story.Fact{whole, fact("1:0-80", "0-100", "0-80", "0-90"), fact("0:0-100", "0-100", "0-80", "")}, -1,
			[]story.Retelling{{Fact: 1, Of: 0, Articles: []int{0, 1, 2}}, {Fact: 2, Of: 0, Part: true, Articles: []int{0, 1}}}}, // the second that its statement holds is a part of it
		{"stated within what states the other, however they are told", []story.Fact{whole, fact("0:20-60", "20-60", "200-280", "")}, 1, []story.Retelling{{Fact: 1, Of: 0, Articles: []int{0}}}},
		{"stated with a little more than the other", []story.Fact{whole, fact("0:0-180", "0-180", "200-280", "")}, -1, []story.Retelling{{Fact: 1, Of: 0, Articles: []int{0}}}},
		{"stated with far more", []story.Fact{whole, fact("0:0-280", "0-280", "200-280", "")}, -1, nil},
		{"no facts", nil, -1, nil},
		{"a statement that stands nowhere", []story.Fact{whole, fact("7:0-80", "0-100", "0-80", "")}, -1, nil},
	} {
		assert.Equal(t, row.want, retold.Find(tabled(row.facts, row.part, .9)), row.why)
	}
	other := fact("0:20-60", "20-60", "200-280", "")
	other.Cells[1].Status, other.Cells[1].Value = story.Differs, "5.24pm"
	assert.Empty(t, retold.Find(tabled([]story.Fact{whole, other}, -1, .9)), "stated within, and told differently of another thing")
	shown := fact("0:0-100", "0-100", "0-80", "0-90")
	shown.Cells[1].Status, shown.Cells[1].Value = story.Differs, "5.24pm"
	assert.NotEmpty(t, retold.Find(tabled([]story.Fact{shown, other}, -1, .9)), "of the same")
	unlike := []story.Fact{whole, fact("1:0-80", "0-100", "0-80", "200-290")}
	assert.NotEmpty(t, retold.Find(tabled(unlike, -1, .9)))
	assert.Empty(t, retold.Find(tabled(unlike, -1, .1)), "what states the one is not like what the others tell of the other")
}
