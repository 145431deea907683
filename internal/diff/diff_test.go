package diff

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

func reading(lang, s string) Reading {
	return Reading{Text: s, Spans: []text.Span{{Start: 0, End: len(s)}}, Language: lang}
}

func diffsOf(readings ...Reading) []Difference { return new(Comparer).Of(readings...) }

func columnsOf(readings ...Reading) []Column { return new(Comparer).Columns(readings...) }

// shown puts marks into [brackets] and gaps as ^.
func shown(s string, d Difference) string {
	type edit struct {
		at   int
		sign string
	}
	var edits []edit
	for _, m := range d.Marks {
		edits = append(edits, edit{m.Start, "["}, edit{m.End, "]"})
	}
	for _, g := range d.Gaps {
		edits = append(edits, edit{g, "^"})
	}
	slices.SortStableFunc(edits, func(a, b edit) int { return b.at - a.at })
	for _, e := range edits {
		s = s[:e.at] + e.sign + s[e.at:]
	}
	return s
}

func TestTwoReadings(t *testing.T) {
	for _, row := range []struct{ lang, a, b, wantA, wantB string }{
		{"fr", "Le pont ferme lundi.", "Le pont ferme lundi.", "Le pont ferme lundi.", "Le pont ferme lundi."},
		{"fr", "Le pont ferme lundi.", "le pont ferme, « lundi »", "Le pont ferme lundi.", "le pont ferme, « lundi »"}, // case and signs never count
		{"fr", "L’écluse s'ouvre", "L'ecluse s’ouvre", "L’écluse s'ouvre", "L'ecluse s’ouvre"},                         // nor accents and apostrophes
		{"fr", "Près de trente élus ont voté", "34 élus ont voté", "[Près de trente] élus ont voté", "[34] élus ont voté"},
		{"fr", "tous les clients d'entreprises", "tous les élus d'entreprises", "tous les [clients] d'entreprises", "tous les [élus] d'entreprises"},
		{"en", "the old bridge shut", "the bridge shut", "the [old] bridge shut", "the ^bridge shut"},
		{"en", "the bridge shut", "the bridge shut on Monday", "the bridge shut^", "the bridge shut [on Monday]"},
		{"en", "officials warned the ferry would stop", "engineers said the boat would stop", "[officials warned the ferry] would stop", "[engineers said the boat] would stop"}, // a lone little word is part of the change
		{"en", "", "the bridge", "", "[the bridge]"},
	} {
		d := diffsOf(reading(row.lang, row.a), reading(row.lang, row.b))
		assert.Equal(t, row.wantA, shown(row.a, d[0]))
		assert.Equal(t, row.wantB, shown(row.b, d[1]))
	}
}

func TestThreeReadingsMarkWhatNobodyElseHas(t *testing.T) {
	texts := []string{"Le port emploie 34 grutiers", "Le port emploie une trentaine de grutiers", "Le port emploie 34 dockers"}
	d := diffsOf(reading("fr", texts[0]), reading("fr", texts[1]), reading("fr", texts[2]))
	assert.Equal(t, "Le port emploie 34 grutiers", shown(texts[0], d[0]))
	assert.Equal(t, "Le port emploie [une trentaine de] grutiers", shown(texts[1], d[1]))
	assert.Equal(t, "Le port emploie 34 [dockers]", shown(texts[2], d[2]))
}

func TestManyReadingsMarkWhatNobodyElseHas(t *testing.T) {
	readings := make([]Reading, 40)
	for i := range readings {
		readings[i] = reading("fr", "Le port emploie 34 grutiers")
	}
	readings[7] = reading("fr", "Le grand port emploie 34 grutiers")
	d := diffsOf(readings...)
	assert.Equal(t, "Le [grand] port emploie 34 grutiers", shown(readings[7].Text, d[7]))
	assert.Empty(t, d[8].Marks)
	assert.Empty(t, d[8].Gaps)
}

func TestOfManyPassagesFewAreAligned(t *testing.T) {
	readings := []Reading{reading("fr", "le pont ferme lundi"), reading("fr", "lundi le pont ferme"), reading("fr", "le pont rouvre lundi"), reading("fr", "le pont ferme")}
	of := func(n int, many bool) []Difference {
		c := Comparer{Many: many}
		return c.Of(readings[:n]...)
	}
	for n := range maxAlignedOfMany + 1 {
		assert.Equal(t, of(n, false), of(n, true), "%d readings", n)
	}
	few, many := of(4, false), of(4, true)
	assert.Equal(t, "[lundi] le pont ferme", shown(readings[1].Text, few[1]))
	assert.Equal(t, "lundi le pont ferme", shown(readings[1].Text, many[1]), "another has the word")
	assert.Equal(t, few[2].Marks, many[2].Marks, "no other has the word")
}

func TestPieces(t *testing.T) {
	s := "Le pont, dit-il, ferme lundi."
	split := Reading{Text: s, Spans: []text.Span{{Start: 0, End: 7}, {Start: strings.Index(s, "ferme"), End: len(s) - 1}}, Language: "fr"}
	d := diffsOf(split, reading("fr", "Le pont ferme mardi"))
	assert.Equal(t, "Le pont, dit-il, ferme [lundi].", shown(s, d[0]))
}

func TestOneReadingDiffersInNothing(t *testing.T) {
	d := diffsOf(reading("fr", "Le pont ferme."))
	assert.Equal(t, []Difference{{Same: 3, Words: 3}}, d)
	assert.Empty(t, diffsOf())
}

func TestColumns(t *testing.T) {
	for _, row := range []struct {
		lang     string
		readings []string
		want     string
	}{
		{"fr", []string{"défendre tous les clients contre les attaques", "défendre les abonnés du monde contre les attaques"}, `
= défendre | défendre
≠ tous les clients | les abonnés du monde
= contre les attaques | contre les attaques`},
		{"en", []string{"we will not sell", "they will not sell now", "will not sell"}, `
≠ we | they | -
= will not sell | will not sell | will not sell
≠ - | now | -`},
		{"en", []string{"one", "one"}, "\n= one | one"},
	} {
		readings := make([]Reading, len(row.readings))
		for i, s := range row.readings {
			readings[i] = reading(row.lang, s)
		}
		var got strings.Builder
		for _, c := range columnsOf(readings...) {
			got.WriteString(map[bool]string{true: "\n= ", false: "\n≠ "}[c.Same])
			for i, s := range c.Spans {
				if i > 0 {
					got.WriteString(" | ")
				}
				if s.Empty() {
					got.WriteString("-")
				} else {
					got.WriteString(s.Of(row.readings[i]))
				}
			}
		}
		assert.Equal(t, row.want, got.String())
	}
}

func FuzzOf(f *testing.F) {
	f.Add("Le pont ferme lundi.", "le pont « ferme »", "")
	f.Add("d’entreprises", "d'entreprises \xff", "\u00a0")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		texts := []string{strings.ToValidUTF8(a, ""), strings.ToValidUTF8(b, ""), strings.ToValidUTF8(c, "")}
		readings := []Reading{reading("fr", texts[0]), reading("en", texts[1]), reading("fr", texts[2])}
		for i, d := range diffsOf(readings...) {
			end := 0
			for _, m := range d.Marks {
				require.True(t, end <= m.Start && m.Start < m.End && m.End <= len(texts[i]))
				end = m.End
			}
			require.LessOrEqual(t, d.Same, d.Words)
		}
		for _, d := range diffsOf(readings[0], readings[0]) {
			require.Empty(t, d.Marks, "a text against itself differs in nothing")
			require.Empty(t, d.Gaps)
		}
		for _, col := range columnsOf(readings...) {
			require.Len(t, col.Spans, 3)
		}
	})
}

func BenchmarkOf(b *testing.B) {
	one := reading("en", strings.Repeat("the harbour council voted to close the old bridge on Monday ", 5))
	two := reading("en", strings.Repeat("councillors decided that the bridge would shut from Tuesday ", 5))
	for b.Loop() {
		diffsOf(one, two)
	}
}

// Only what anybody counts is read as a number, whichever way it is written.
func TestWhichQuantitiesAreNumbers(t *testing.T) {
	for _, c := range []struct {
		kind      story.QuantityKind
		value     float64
		precision story.Precision
		want      bool
	}{
		{story.Count, 12, story.Exact, true},
		{story.Count, 6, story.About, true}, // "half a dozen"
		{story.Count, 7, story.About, false},
		{story.Count, 12, story.AtLeast, false},
		{story.Count, 6, story.AtLeast, false},
		{story.Count, 1, story.Exact, false}, // "un" is an article too
		{story.Count, 2.5, story.Exact, false},
		{story.Money, 12, story.Exact, false},
	} {
		assert.Equal(t, c.want, plain(&story.Quantity{Kind: c.kind, Value: c.value, Precision: c.precision}), c)
	}
}

func TestNumbersInLettersAreNoDifference(t *testing.T) {
	number := func(s, words string, value float64) Reading {
		r := reading("fr", s)
		at := strings.Index(s, words)
		r.Numbers = []Number{{text.Span{Start: at, End: at + len(words)}, value}}
		return r
	}
	a, b := "Les 43 trams sont restés au dépôt.", "Les quarante-trois trams sont restés au dépôt."
	got := diffsOf(number(a, "43", 43), number(b, "quarante-trois", 43))
	assert.Equal(t, []string{a, b}, []string{shown(a, got[0]), shown(b, got[1])})
	c := "Les cent vingt-sept trams sont restés au dépôt."
	got = diffsOf(number(a, "43", 43), number(c, "cent vingt-sept", 127))
	assert.Equal(t, "Les [cent vingt-sept] trams sont restés au dépôt.", shown(c, got[1]))
}

func TestOfTellingIsOfWhereAnyTells(t *testing.T) {
	for _, row := range []struct {
		readings []string
		aligns   bool
	}{
		{[]string{"the old bridge shut", "the bridge shut"}, true},
		{[]string{"the bridge", "engineers found rust in every single one of the bolts"}, true}, // half of the short one
		{[]string{"rain fell on every roof", "engineers found rust in the bolts"}, false},
		{[]string{"the bolts rusted", "rusted bolts the"}, true}, // in another order they may tell
		{[]string{"rain fell on every roof", "engineers found rust in the bolts", "engineers found bolts"}, true},
		{[]string{"", "the bridge"}, true}, // of no words all are shared
	} {
		var readings []Reading
		for _, s := range row.readings {
			readings = append(readings, reading("en", s))
		}
		got, all := new(Comparer).OfTelling(readings...), diffsOf(readings...)
		if row.aligns {
			assert.Equal(t, all, got, "%q", row.readings)
			continue
		}
		assert.Nil(t, got, "%q", row.readings)
		for _, d := range all {
			assert.False(t, d.Telling(), "%q", row.readings)
		}
	}
}
