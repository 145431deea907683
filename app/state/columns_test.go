package state

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestColumnsAreOrderedHiddenAndPinned(t *testing.T) {
	a := opened()
	s, f := a.Story, &a.Facts
	all := f.ordered(s)
	require.Len(t, all, len(s.Articles))
	assert.Equal(t, all, f.Shown(s), "all are shown as they were read")
	last := all[len(all)-1]

	effects := do(a, ShowColumn{0})
	assert.Contains(t, effects, KeepColumns{})
	assert.NotContains(t, f.Shown(s), 0)
	assert.Contains(t, f.ordered(s), 0, "the menu still has it")
	do(a, PinColumn{0})
	assert.Equal(t, 0, f.Shown(s)[0], "what stands first is shown")
	do(a, PinColumn{last})
	near := func(i int) bool { return s.Outlets[i].Near }
	assert.Equal(t, last, f.Shown(s)[slices.IndexFunc(f.Shown(s), func(i int) bool { return near(i) == near(last) })], "first among its own")
	for _, by := range ColumnOrders {
		do(a, OrderColumns{by})
		shown := f.Shown(s)
		assert.Len(t, shown, len(s.Articles))
		assert.True(t, slices.IsSortedFunc(shown, func(a, b int) int { return falseFirst(near(a), near(b)) }), "neighbouring events stand last, %v", by)
	}
	assert.Equal(t, last+1, f.ColumnAt(s, slices.Index(f.Shown(s), last)+1))
	assert.Zero(t, f.ColumnAt(s, 99))

	do(a, ShowColumns{Hide: true})
	assert.Empty(t, f.Shown(s))
	do(a, Move{Columns: 1})
	assert.Zero(t, f.At.Column, "there is the claim alone")
	do(a, ShowColumns{})
	assert.Len(t, f.Shown(s), len(s.Articles))
	assert.Empty(t, f.Columns.Hidden)
}

func TestTheMenuOfColumnsIsSearched(t *testing.T) {
	a := opened()
	a.Story.Outlets[1].Name = "L’Écho"
	do(a, OpenColumns{}, FindColumn{"echo"})
	got := a.ColumnChoices()
	require.NotEmpty(t, got)
	assert.Equal(t, 1, got[0].Article, "without its accent")
	assert.True(t, got[0].At, "Tab reaches the first that is found")
	assert.Equal(t, []Effect{Focus{ColumnID(1)}}, do(a, StepColumn{Article: -1, By: 1}), "from the search to the first")
	assert.Equal(t, []Effect{Focus{FindColumnID}}, do(a, StepColumn{Article: 1, By: -1}), "and back")
	do(a, FindColumn{"no such outlet"})
	assert.Empty(t, a.ColumnChoices())
	assert.Equal(t, []Effect{Focus{FindColumnID}}, do(a, StepColumn{Article: -1, By: 1}))
}

func TestColumnsAreRemembered(t *testing.T) {
	a := opened()
	a.Story.ID = "0123456789abcdef"
	do(a, ShowColumn{1}, PinColumn{0}, OrderColumns{ColumnsByDate})
	kept := a.Facts.Columns
	again := opened()
	again.Story.ID = a.Story.ID
	do(again, ColumnsRecalled{a.Story.ID, kept.String()})
	assert.Equal(t, kept, again.Facts.Columns)
	for _, odd := range []string{"", "x", "1 2", "9 0 ", "0 99 ", "0 0 2", "0 0 " + "0000000000000000000000000", "0 0 1 1"} {
		other := opened()
		other.Story.ID = a.Story.ID
		do(other, ColumnsRecalled{a.Story.ID, odd})
		assert.Equal(t, Columns{}, other.Facts.Columns, odd)
	}
	do(again, ColumnsRecalled{a.Story.ID, "0 0 "})
	assert.Equal(t, kept, again.Facts.Columns, "what the reader has chosen meanwhile stays")
}
