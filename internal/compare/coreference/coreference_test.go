package coreference_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/invented"
	"recoupe/internal/text"
)

// place returns where words stand in an article.
func place(t *testing.T, in, words string) text.Span {
	t.Helper()
	at := strings.LastIndex(in, words)
	require.GreaterOrEqual(t, at, 0, words)
	return text.Span{Start: at, End: at + len(words)}
}

// Each row is two sentences, a value of each, and how many words around them are the same.
func TestWhatTwoValuesAreAbout(t *testing.T) {
	for _, row := range []struct {
		one, x, other, y string
		want             float64
	}{
		{"The flood damaged 34 trams of the old depot.", "34", "In the depot 36 trams were damaged.", "36", 3},
		{"The flood damaged 34 trams of the old depot.", "34", "The council sent 36 letters to the ministry.", "36", 0},
		{"The flood damaged 34 trams, and 41 drivers were sent home by the council.", "34", "The council sent home 43 drivers.", "43", 0}, // of the other clause
		{"Olive Hartnell counted 34 trams.", "34", "Olive Hartnell counted 36 buses.", "36", 1},                                           // a name says nothing of what
	} {
		w := coreference.New(invented.Row(t, row.one, row.other))
		x, y := place(t, w.Articles[0].Text, row.x), place(t, w.Articles[1].Text, row.y)
		assert.Equal(t, row.want, w.AboutOne(0, 0, x, 1, y), "%s | %s", row.one, row.other)
		assert.Equal(t, row.want, w.AboutOne(0, 1, y, 0, x), "the other way round: %s | %s", row.one, row.other)
		assert.NotNil(t, w.ClaimOf(0, 0, x))
	}
}

// Each row is two sentences of one clause each, and whether they surely tell one thing by their words.
func TestWhatTwoClausesTell(t *testing.T) {
	for _, row := range []struct {
		one, other string
		want       bool
	}{
		{"The fire started in the cable room of the depot.", "The fire started in the cable room behind the depot.", true},
		{"The fire started in the cable room of the depot.", "The fire brigade came to the depot at once.", false},
		{"The repairs of the depot cost 6.2 million pounds.", "Repairs to the depot come to 6.2 million pounds.", true}, // two words, and the sum
		{"The repairs of the depot cost 6.2 million pounds.", "Repairs are put at 8.1 million pounds by the council.", false},
	} {
		w := coreference.New(invented.Row(t, row.one, row.other))
		x, y := only(w, 0), only(w, 1)
		assert.Equal(t, row.want, w.OneTold(w.Plain(0, x, x.Span, text.Span{}), 0, x, 1, y), "%s | %s", row.one, row.other)
		assert.True(t, w.Alone(0, 0, 1))
	}
}

// only returns the claim by which article a tells the fact, the first.
func only(w *coreference.Judge, a int) *claim.Claim {
	return &w.Claims[a][w.Rows[0].Cells[a].Claims[0]]
}

// Each row is two sentences, and which of a time, a name and a figure both give.
func TestWhatStandsForWords(t *testing.T) {
	for _, row := range []struct {
		one, other         string
		time, name, figure bool
	}{
		{"The mayor, Marcus Pellworth, paid the museum 340 pounds on 6 March.", "The 340 pounds were paid by Marcus Pellworth on 6 March.", true, true, true},
		{"The mayor, Marcus Pellworth, paid the museum 340 pounds on 6 March.", "Olive Hartnell paid 300 pounds on 7 March.", false, false, false},
		{"The hearing was in June 2024.", "The hearing was in June 2025.", false, false, false},
	} {
		w := coreference.New(invented.Row(t, row.one, row.other))
		x, y := only(w, 0), only(w, 1)
		assert.Equal(t, row.time, w.TimeInBoth(0, x, 1, y), "time: %s | %s", row.one, row.other)
		assert.Equal(t, row.name, w.NameInBoth(0, x, 1, y), "name: %s | %s", row.one, row.other)
		assert.Equal(t, row.figure, w.FigureInBoth(0, x, 1, y, false), "figure: %s | %s", row.one, row.other)
	}
}

func TestNegatedBoth(t *testing.T) {
	for _, row := range []struct {
		one, other string
		want       bool
	}{
		{"The council sold the quay.", "The council did not sell the quay.", false},
		{"The council did not sell the quay.", "The quay was not sold.", true},
	} {
		w := coreference.New(invented.Row(t, row.one, row.other))
		assert.Equal(t, row.want, coreference.SameWay(only(w, 0), only(w, 1)), "%s | %s", row.one, row.other)
	}
}

func TestNamesOfOnePerson(t *testing.T) {
	for _, row := range []struct {
		one, other string
		want       bool
	}{
		{"Olive Hartnell", "Ms Hartnell", true},
		{"Olive Hartnell", "Olive Hartnel", true}, // a letter apart
		{"Marcus Pellworth", "Pellwurth", true},
		{"Olive Hartnell", "Marcus Pellworth", false},
	} {
		assert.Equal(t, row.want, coreference.SamePerson(row.one, row.other), "%s | %s", row.one, row.other)
	}
}
