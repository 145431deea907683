package statement_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Each row is a sentence that one article tells, the statements of its facts, and these once they are whole.
func TestComplete(t *testing.T) {
	for _, row := range []struct {
		sentence   string
		said, want []string // what ends in * several tell
	}{
		{"The council sold the quay in May, leaving nine drivers without a shed.",
			[]string{"leaving nine drivers without a shed"},
			[]string{"The council sold the quay in May, leaving nine drivers without a shed"}},
		{"The council sold the quay in May, leaving nine drivers without a shed.",
			[]string{"The council sold the quay in May", "leaving nine drivers without a shed"},
			[]string{"The council sold the quay in May", "The council sold the quay in May, leaving nine drivers without a shed"}},
		{"The council sold the quay in May, leaving nine drivers without a shed.", // the sentence is for what needs it
			[]string{"The council sold the quay in May, leaving nine drivers without a shed", "leaving nine drivers without a shed"},
			[]string{"The council sold the quay in May", "The council sold the quay in May, leaving nine drivers without a shed"}},
		{"Olive Hartnell, a clerk from Tarle, sold the quay in May.", // a name without its verb tells more than a verb without its subject
			[]string{"Olive Hartnell, a clerk from Tarle", "sold the quay in May"},
			[]string{"Olive Hartnell, a clerk from Tarle", "Olive Hartnell, a clerk from Tarle, sold the quay in May"}},
		{"Olive Hartnell, a clerk from Tarle, sold the quay in May.", // what several tell comes first
			[]string{"sold the quay in May", "Olive Hartnell, a clerk from Tarle*"},
			[]string{"sold the quay in May", "Olive Hartnell, a clerk from Tarle, sold the quay in May"}},
		{"Le conseil a vendu le quai en mai, laissant neuf chauffeurs sans abri.",
			[]string{"Le conseil a vendu le quai en mai", "laissant neuf chauffeurs sans abri"},
			[]string{"Le conseil a vendu le quai en mai", "Le conseil a vendu le quai en mai, laissant neuf chauffeurs sans abri"}},
	} {
		words, w := told(t, []string{row.sentence})
		at := strings.Index(w.Articles[0].Text, row.sentence)
		w.Rows = nil
		for _, s := range row.said {
			s, several := strings.CutSuffix(s, "*")
			span := func(s string) text.Span {
				from := at + strings.Index(row.sentence, s)
				return text.Span{Start: from, End: from + len(s)}
			}
			own := span(s)
			if strings.HasPrefix(s, "The council sold the quay in May,") {
				own = span("The council sold the quay in May") // which tells it
			}
			w.Facts = append(w.Facts, story.Fact{Statement: s, From: story.Spot{Span: span(s)}})
			w.Rows = append(w.Rows, align.Row{Cells: []*align.Cell{{Told: true, Spans: []text.Span{own}}, {Told: several}}})
		}
		words.Complete()
		for i, want := range row.want {
			assert.Equal(t, want, w.Facts[i].Statement, row.said)
			assert.Equal(t, want, w.Facts[i].From.Of(w.Articles[0].Text), "it is a passage")
		}
	}
}
