package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

func TestPeopleAreCountedUnderManyNames(t *testing.T) {
	count := func(value float64, stem string, anyone bool) *figure {
		return &figure{q: &story.Quantity{Value: value}, stems: []string{stem}, anyone: anyone}
	}
	for _, row := range []struct {
		x, y *figure
		want accord
	}{
		{count(212, "peopl", true), count(221, "passeng", false), conflict},
		{count(212, "peopl", true), count(212, "passeng", false), equal},
		{count(212, "peopl", true), count(38, "pupil", false), apart}, // too far: some of them
		{count(212, "windo", false), count(221, "passeng", false), apart},
		{count(212, "peopl", true), count(221, "person", true), conflict}, // people, by two words
	} {
		assert.Equal(t, row.want, agree(row.x, row.y), "%v %s, %v %s", row.x.q.Value, row.x.stems[0], row.y.q.Value, row.y.stems[0])
	}
}

func TestTheSameFigureInOtherWords(t *testing.T) {
	of := func(value float64, kind story.QuantityKind, p story.Precision, high float64) *figure {
		return &figure{q: &story.Quantity{Value: value, High: high, Kind: kind, Precision: p}, stems: []string{"passeng"}}
	}
	for _, row := range []struct {
		x, y *figure
		want accord
	}{
		{of(6, story.Count, story.Exact, 0), of(6, story.Count, story.About, 0), equal}, // six, half a dozen
		{of(6, story.Count, story.Exact, 0), of(6, story.Count, story.AtLeast, 0), rounded},
		{of(30, story.Count, story.Exact, 0), of(30, story.Count, story.About, 0), rounded},   // 30, une trentaine
		{of(3, story.Measure, story.Exact, 0), of(3, story.Measure, story.About, 0), rounded}, // measured, not counted
		{of(84, story.Age, story.Exact, 0), of(71, story.Age, story.Range, 89), apart},        // one of them
		{of(71, story.Age, story.Range, 89), of(71, story.Age, story.Range, 89), equal},
		{of(12, story.Age, story.Range, 16), of(16, story.Age, story.Range, 18), apart}, // one goes on where the other ends
		{of(71, story.Age, story.Range, 89), of(70, story.Age, story.AtLeast, 0), rounded},
		{of(84, story.Count, story.Exact, 0), of(71, story.Count, story.Range, 89), rounded},
	} {
		assert.Equal(t, row.want, agree(row.x, row.y), "%v %s, %v %s", row.x.q.Value, row.x.q.Precision, row.y.q.Value, row.y.q.Precision)
	}
}

func TestOneFigureInTwoMeasures(t *testing.T) {
	of := func(value float64, kind story.QuantityKind, unit string, p story.Precision) *figure {
		return &figure{q: &story.Quantity{Value: value, Kind: kind, Unit: unit, Precision: p}}
	}
	for _, row := range []struct {
		x, y *figure
		want accord
	}{
		{of(61, story.Percent, "%", story.Exact), of(.6, story.Count, "", story.AtLeast), rounded}, // more than six in ten
		{of(40, story.Percent, "%", story.Exact), of(.4, story.Count, "", story.Exact), equal},     // two fifths
		{of(31, story.Percent, "%", story.Exact), of(.25, story.Count, "", story.AtLeast), apart},  // more than a quarter: of something else
		{of(31, story.Percent, "%", story.Exact), of(31, story.Count, "", story.Exact), apart},     // no share
		{of(23, story.Duration, "day", story.Exact), of(3, story.Duration, "week", story.AtLeast), rounded},
		{of(24, story.Duration, "month", story.Exact), of(2, story.Duration, "year", story.Exact), equal},
		{of(6, story.Duration, "week", story.Exact), of(1.5, story.Duration, "month", story.Exact), rounded},
		{of(16, story.Duration, "month", story.Exact), of(2, story.Duration, "year", story.Exact), apart}, // not told differently either: too loose to say
	} {
		assert.Equal(t, row.want, agree(row.x, row.y), "%v %s, %v %s", row.x.q.Value, row.x.q.Unit, row.y.q.Value, row.y.q.Unit)
		assert.Equal(t, row.want, agree(row.y, row.x), "the other way round")
	}
}
