package state

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/facts"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// retelling is the bridge, whose last fact tells its first again.
func retelling(part bool) *App {
	c := bridge()
	c.Retellings = []story.Retelling{{Fact: 3, Of: 0, Part: part, Articles: []int{0, 2}}}
	a := &App{Lang: phrase.French}
	Opened{Story: share.Story{Comparison: *c}}.Apply(a)
	a.Route = Route{View: FactsView}
	return a
}

// A fact that tells another one again stands under it, in its group, where both are shown
// and their weights say the order.
func TestRowsToldAgain(t *testing.T) {
	for _, row := range []struct {
		do   []Event
		want string
	}{
		{nil, "At the heart of the story(2) f1 f4 Important(1) f2 One outlet only(1) f3"},
		{[]Event{FilterVerdict{facts.OnlyAgreed}}, "At the heart of the story(2) f1 f4"},
		{[]Event{FilterKind{facts.KeepDates}}, "Details(1) f4"}, // what it tells again is not shown
		{[]Event{Fold{facts.CoreGroup}}, "At the heart of the story(2) Important(1) f2 One outlet only(1) f3"},
		{[]Event{SortBy{facts.ByStory}}, "f1 f2 f3 f4"},
		{[]Event{SortBy{facts.ByDifference}}, "f2 f1 f3 f4"},
	} {
		a := retelling(false)
		for _, e := range row.do {
			e.Apply(a)
		}
		assert.Equal(t, row.want, rowsOf(a), "%v", row.do)
	}
	assert.Equal(t, "At the heart of the story(1) f1 Important(1) f2 One outlet only(1) f3 Details(1) f4", rowsOf(retelling(true)), "a part stays in its place")
	a := retelling(false)
	rows := a.Facts.Rows(a.Story)
	assert.True(t, rows[2].Under)
	assert.False(t, rows[1].Under)
	a.Facts.At = Spot{Fact: 3}
	assert.Equal(t, []Effect{Focus{facts.CoreGroup.ID()}}, Move{Columns: -1}.Apply(a), "to the group it is shown in")
}

// The report has the rows of the matrix, in its groups and their order.
func TestReportToldAgain(t *testing.T) {
	a := retelling(false)
	got := ""
	for _, g := range a.Report().Groups {
		got += g.Said.In(phrase.English) + ":"
		for _, row := range g.Rows {
			if row.Under {
				got += " under"
			}
			got += " " + a.Story.Facts[row.Fact].ID
		}
		got += "; "
	}
	assert.Equal(t, "At the heart of the story: f1 under f4; Important: f2; One outlet only: f3; ", got)
}

// What tells again a fact that the report leaves out stands for itself.
func TestReportWithoutWhatIsToldAgain(t *testing.T) {
	c := bridge()
	c.Retellings = []story.Retelling{{Fact: 3, Of: 2, Articles: []int{0, 2}}} // f3 is one outlet's
	a := &App{Lang: phrase.French}
	Opened{Story: share.Story{Comparison: *c}}.Apply(a)
	a.Printing.Without[ReportSingles] = true
	r := a.Report()
	var got []string
	for _, g := range r.Groups {
		for _, row := range g.Rows {
			assert.False(t, row.Under, a.Story.Facts[row.Fact].ID)
			got = append(got, g.Said.In(phrase.English)+" "+a.Story.Facts[row.Fact].ID)
		}
	}
	assert.Equal(t, []string{"At the heart of the story f1", "Important f2", "Details f4"}, got)
	assert.Equal(t, 1, r.Left)
}

// In the table of a band, a fact stands under another only where that one stands there too.
func TestReportBandToldAgain(t *testing.T) {
	c := bridge()
	none := &story.Cell{Status: story.Absent}
	c.Facts[0].Cells = []*story.Cell{c.Facts[0].Cells[0], none, none}
	told := func(r Report, band int) (out []facts.Row) {
		for _, g := range r.Band(c, band) {
			out = append(out, g.Rows...)
		}
		return out
	}
	r := Report{Bands: [][]int{{0}, {1, 2}}, Groups: []ReportGroup{{Rows: []facts.Row{{Fact: 0}, {Fact: 1, Under: true}}}}}
	assert.Equal(t, []facts.Row{{Fact: 0}, {Fact: 1, Under: true}}, told(r, 0))
	assert.Equal(t, []facts.Row{{Fact: 1}}, told(r, 1))
}
