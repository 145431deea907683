package mark_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/quote/mark"
	"recoupe/internal/quote/token"
	"recoupe/internal/text"
)

func TestPair(t *testing.T) {
	for _, row := range []struct {
		text string
		want []string
	}{
		{"Le port « ferme lundi », dit Léa.", []string{"ferme lundi"}},
		{"“The port is “closed” now,” she said.", []string{"The port is", "closed"}}, // opened again before it closed: the first ends there
		{"« Il a dit “non” hier »", []string{"Il a dit “non” hier", "non"}},
		{"„Der Hafen ist zu“, sagt Lea.", []string{"Der Hafen ist zu"}},
		{"She said 'no' to the workers' union.", []string{"no"}},                  // an apostrophe opens nothing
		{`It is 12" wide and "late".`, []string{"late"}},                          // inches
		{"« Assez« , dit-il. « Encore« , dit-elle.", []string{"Assez", "Encore"}}, // turned the wrong way
		{"Il parle d'\"un recul\".", []string{"un recul"}},
		{"No mark at all.", nil},
	} {
		toks := token.Cut(row.text, text.Span{End: len(row.text)}, "en")
		regions, open := mark.Pair(toks, false, false, false)
		var got []string
		for _, r := range regions {
			got = append(got, r.Of(row.text))
		}
		assert.Equal(t, row.want, got, row.text)
		assert.False(t, open, row.text)
	}
}

func TestFold(t *testing.T) {
	const s = "Le maire a dit « non » et « oui »."
	toks := token.Cut(s, text.Span{End: len(s)}, "fr")
	regions, _ := mark.Pair(toks, false, false, false)
	var got []string
	for _, tok := range mark.Fold(toks, regions) {
		got = append(got, s[tok.Start:tok.End])
	}
	assert.Equal(t, []string{"Le", "maire", "a", "dit", "« non »", "et", "« oui »", "."}, got)
}
