package align

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/claim"
	"recoupe/internal/name"
	"recoupe/internal/quantity"
	"recoupe/internal/timex"
)

// partsTold returns the parts that make rows of their own and that so many articles tell.
func partsTold(lang string, by int, texts ...string) (out []string) {
	as, rows := rowsOf(lang, texts...)
	for _, r := range rows {
		if told := r.ToldBy(); r.Part && len(told) == by {
			out = append(out, r.Cells[told[0]].Spans[0].Of(as[told[0]].Text))
		}
	}
	return out
}

// A row of first sentences tells several things that all tell: each has a row too. Where each article has one
// sentence, the row tells them.
func TestWhatAllTellOfACrowdedRow(t *testing.T) {
	texts := []string{
		"The court of Ostrey found the shipowner Aldous Crake guilty on Tuesday, and sentenced him to nine years in prison.\nCrake was sentenced to nine years in prison for the wreck of the ferry Halcyon.",
		"Aldous Crake, a shipowner, was found guilty by the court of Ostrey on Tuesday, and was sentenced to nine years in prison.\nThe court sentenced Aldous Crake to nine years in prison.",
		"On Tuesday the court of Ostrey found Aldous Crake guilty, and sentenced the shipowner to nine years in prison.\nThe shipowner Crake goes to prison for nine years.",
	}
	assert.Equal(t, []string{"The court of Ostrey found the shipowner Aldous Crake guilty on Tuesday", "and sentenced him to nine years in prison"},
		partsTold("en", len(texts), texts...))
	for i, s := range texts {
		texts[i], _, _ = strings.Cut(s, "\n")
	}
	assert.Empty(t, partsTold("en", len(texts), texts...), "a sentence each")
}

func TestDistinct(t *testing.T) {
	of := func(parts ...int) fragment { return fragment{of: parts} }
	for _, row := range []struct {
		all    []fragment
		within []bool
	}{
		{[]fragment{of(1, 2), of(1, 2, 3)}, []bool{true, false}},
		{[]fragment{of(1, 2, 3), of(2)}, []bool{false, true}},
		{[]fragment{of(1, 2), of(2, 3)}, []bool{false, false}}, // neither holds the other
		{[]fragment{of(1, 2), of(1, 2)}, []bool{false, true}},  // the first of two alike
		{[]fragment{}, []bool{}},
	} {
		assert.Equal(t, row.within, distinct(row.all), row.all)
	}
}

func TestSaidAlike(t *testing.T) {
	for _, row := range []struct {
		one, other string
		want       bool
	}{
		{"said Aldous Crake, of Ostrey, on Tuesday", "Aldous Crake of Ostrey went home on Tuesday", false},
		{"Aldous Crake sold the ferry to a museum", "the museum bought the ferry", true},
		{"Aldous Crake owns 14 ferries", "Crake, 14 ferries", true}, // a figure
	} {
		as, claims := articles("en", row.one+".", row.other+".")
		c := newCorpus(as, claims, nil)
		h := newHolders(c)
		var us []int
		for u := range c.units {
			us = append(us, u)
		}
		h.load(us)
		assert.Equal(t, row.want, c.saidAlike(us, h) >= saying, row.one)
	}
}

func TestSilent(t *testing.T) {
	one, other := "The brewery of Lisbon was sold on Tuesday.", "A buyer was found on Tuesday for the brewery of Ostrey."
	for _, row := range []struct {
		third string
		want  []int
	}{
		{"Clara Whitmore took the bus to Lisbon on Tuesday.", []int{2}},
		{"Clara Whitmore worked in the brewery on Tuesday.", nil},
		{"Clara Whitmore took the bus.", []int{2}},
	} {
		as, claims := articles("en", one, other, row.third)
		for i := range as {
			as[i].Published.Value = "2025-06-05"
			as[i].Times = timex.Find(&as[i])
			claims[i] = claim.Find(&as[i])
		}
		c := newCorpus(as, claims, name.Unite(as))
		h := newHolders(c)
		var us []int
		for u := range c.units {
			us = append(us, u)
		}
		h.load(us)
		assert.Equal(t, row.want, c.silent(us, h), row.third)
	}
}

func TestSaysEach(t *testing.T) {
	for _, row := range []struct {
		why   string
		texts []string
		want  bool
	}{
		{"an office and a name, twice", []string{"Harbourmaster Aldous Crake resigns after the wreck.", "Harbourmaster Aldous Crake, Harbourmaster Aldous Crake."}, false},
		{"each tells it", []string{"Harbourmaster Aldous Crake resigns after the wreck.", "Aldous Crake has resigned."}, true},
		{"a figure", []string{"Aldous Crake owns 14 ferries.", "Aldous Crake, 14."}, true},
	} {
		as, claims := articles("en", row.texts...)
		c := newCorpus(as, claims, name.Unite(as))
		h := newHolders(c)
		var us []int
		for u := range c.units {
			us = append(us, u)
		}
		h.load(us)
		assert.Equal(t, row.want, c.saysEach(us, h, sayingOfAll), row.why)
	}
}

func TestContrary(t *testing.T) {
	for _, row := range []struct {
		why   string
		texts []string
		want  []int
	}{
		{"two of a kind here, the first of them there", []string{"The first petition has 412 signatures.\nThe other petition has 63 signatures.", "The petition has 412 signatures."}, []int{1}},
		{"both tell both", []string{"The first petition has 412 signatures.\nThe other petition has 63 signatures.", "The petitions have 412 signatures and 63 signatures."}, nil},
		{"each tells one", []string{"The first petition has 412 signatures.", "The petition has 63 signatures."}, nil},
		{"of another kind", []string{"The petition has 412 signatures.\nIt was left at 63 doors.", "The petition has 412 signatures."}, nil},
		{"a year", []string{"The petition has 412 signatures.\nIt began in 2019.", "The petition has 412 signatures."}, nil},
	} {
		as, claims := articles("en", row.texts...)
		for a := range as {
			as[a].Quantities = quantity.Find(&as[a])
			claims[a] = claim.Find(&as[a])
		}
		c := newCorpus(as, claims, nil)
		var us []int
		for u := range c.units {
			us = append(us, u)
		}
		assert.Equal(t, row.want, c.contrary(us), row.why)
	}
}
