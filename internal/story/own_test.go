package story

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/text"
)

func TestOwn(t *testing.T) {
	const src = "The quay, built in 1931, is closed; its crane (“Old Meg”) was sold. Nobody asked why."
	all := []string{"The quay, built in 1931, is closed; its crane (“Old Meg”) was sold"}
	for _, c := range []struct {
		statement string
		cell      []string
		want      []string
	}{
		{all[0], all, nil},
		{all[0], []string{src}, nil},
		{all[0], []string{"its crane (“Old Meg”) was sold"}, []string{"its crane (“Old Meg”) was sold"}},
		{all[0], []string{"The quay", "is closed"}, []string{"The quay", "is closed"}},
		{all[0], []string{"crane", "Old Meg"}, []string{"crane (“Old Meg"}}, // signs alone stand between them
		{all[0], []string{"was sold. Nobody asked"}, []string{"was sold"}},  // no further than the statement
		{all[0], []string{"Nobody asked why"}, nil},                         // worded with nothing that it tells
		{"is closed;", []string{"is closed"}, nil},                          // a sign is no word
		{", is closed", []string{"is closed", "; "}, nil},
		{"", all, nil},
	} {
		at := func(words string) text.Span {
			i := strings.Index(src, words)
			return text.Span{Start: i, End: i + len(words)}
		}
		f := Fact{Statement: c.statement, From: Spot{Span: at(c.statement)}, Cells: []*Cell{{Status: Stated}}}
		for _, w := range c.cell {
			f.Cells[0].Spans = append(f.Cells[0].Spans, at(w))
		}
		of := Comparison{Articles: []Article{{Text: src}}, Facts: []Fact{f}}
		var got []string
		for _, s := range of.Own(0) {
			got = append(got, s.Of(src))
		}
		assert.Equal(t, c.want, got, c.cell)
		of.Facts[0].Cells[0].Status = Absent
		assert.Nil(t, of.Own(0), "its article does not tell it: the reader says so")
		of.Facts[0].Cells[0].Status, of.Facts[0].Statement = Stated, "as the reader words it"
		assert.Nil(t, of.Own(0))
	}
}

// What other articles tell of the fact too is no rest, where its own article tells it of another one.
func TestOwnWithWhatOthersTell(t *testing.T) {
	for _, c := range []struct{ statement, cell, other, want string }{
		{"“The lock was dry,” said the keeper, Maud Ferrer", "said the keeper, Maud Ferrer", "Maud Ferrer said that the lock was dry", ""},
		{"The lock was dry, said the keeper, Maud Ferrer", "said the keeper, Maud Ferrer", "Maud Ferrer keeps the gates", "said the keeper, Maud Ferrer"},
		{"Two men drowned, aged 19 and 23", "Two men drowned", "two men have drowned", "Two men drowned"},
		{"Two men drowned, 19 and 23", "Two men drowned", "two men, 19 and 23, have drowned", ""}, // figures tell something
		{"But it is dry, he said", "it is dry", "", "But it is dry"},                              // short words join others
	} {
		at := strings.Index(c.statement, c.cell)
		of := Comparison{Articles: []Article{{Text: c.statement}, {Text: c.other}}, Facts: []Fact{{Statement: c.statement, From: Spot{Span: text.Span{End: len(c.statement)}},
			Cells: []*Cell{{Status: Stated, Spans: []text.Span{{Start: at, End: at + len(c.cell)}}}, {Status: Stated, Spans: []text.Span{{End: len(c.other)}}}}}}}
		got := ""
		for _, s := range of.Own(0) {
			got += s.Of(c.statement)
		}
		assert.Equal(t, c.want, got, c.statement)
		of.Facts[0].Cells[1].Status = Perhaps
		if own := of.Own(0); assert.NotNil(t, own, "it does not tell it") {
			assert.Contains(t, own[0].Of(c.statement), c.cell)
		}
	}
}
