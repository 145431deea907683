package facts

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/model"
	"recoupe/app/show/passage"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// What completes the sentence of a fact stands in brackets.
func TestWorded(t *testing.T) {
	for _, c := range []struct{ line, from, own, speaker, want string }{
		{"the quay is closed, and its crane was sold.", "the quay is closed, and its crane was sold", "the quay is closed, and its crane was sold", "", "The quay is closed, and its crane was sold"},
		{"the quay is closed, and its crane was sold.", "the quay is closed, and its crane was sold", "its crane was sold", "", "[The quay is closed, and ]its crane was sold"},
		{"the quay is closed, and its crane was sold.", "the quay is closed, and its crane was sold", "the quay is closed", "", "The quay is closed[, and its crane was sold]"},
		{"the quay, he says, was “a pit”, and is closed.", "the quay, he says, was “a pit”, and is closed", "a pit”", "", "[The quay, he says, was ]“a pit”[, and is closed]"}, // both its marks
		{"the quay is closed and flooded.", "the quay is closed and flooded", "is closed", "", "[The quay ]is closed[ and flooded]"},
		{"œufs : 12 000 paniers, 300 cageots", "œufs : 12 000 paniers, 300 cageots", "12 000 paniers", "", "[Œufs\u00a0: ]12\u00a0000 paniers[, 300 cageots]"}, // spaces of other bytes
		{"“We left, we never looked back,” she said.", "We left, we never looked back", "we never looked back", "Ana Roy", "[“We left, ]we never looked back” — Ana Roy"},
		{"“We left, we never looked back,” she said.", "“We left, we never looked back,”", "we never looked back", "Ana Roy", "[“We left, ]we never looked back” — Ana Roy"},
	} {
		a := model.Article("a1", "", "", "e1", c.line)
		a.Language = "en"
		if c.speaker != "" {
			a.Quotes = []story.Quote{{Span: model.At(&a, "We left, we never looked back,"), Kind: story.Direct, Speaker: c.speaker}}
		}
		s := story.Comparison{Articles: []story.Article{a}, Facts: []story.Fact{{Statement: c.from, From: story.Spot{Span: model.At(&a, c.from)},
			Cells: []*story.Cell{{Status: story.Stated, Spans: []text.Span{model.At(&a, c.own)}}}}}}
		got, plain := "", ""
		for _, r := range Worded(&s, 0) {
			plain += r.Text
			if r.Kind == passage.Context {
				got += "[" + r.Text + "]"
			} else {
				got += r.Text
			}
		}
		assert.Equal(t, c.want, got)
		assert.Equal(t, Statement(&s, 0), plain, "its words stay as they are")
	}
}

func TestLate(t *testing.T) {
	for before, want := range map[string]bool{"": false, "the quay, ": false, strings.Repeat("the quay, ", 12): true} {
		line := before + "it is closed"
		a := model.Article("a1", "", "", "e1", line)
		s := story.Comparison{Articles: []story.Article{a}, Facts: []story.Fact{{Statement: line, From: story.Spot{Span: model.At(&a, line)},
			Cells: []*story.Cell{{Status: story.Stated, Spans: []text.Span{model.At(&a, "it is closed")}}}}}}
		assert.Equal(t, want, Late(&s, 0), line)
	}
}
