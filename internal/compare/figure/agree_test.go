package figure

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

func TestPeopleAreCountedUnderManyNames(t *testing.T) {
	count := func(value float64, stem string, anyone bool) *Figure {
		return &Figure{Q: &story.Quantity{Value: value}, stems: []string{stem}, Anyone: anyone}
	}
	for _, row := range []struct {
		x, y *Figure
		want Accord
	}{
		{count(212, "peopl", true), count(221, "passeng", false), Conflict},
		{count(212, "peopl", true), count(212, "passeng", false), Equal},
		{count(212, "peopl", true), count(38, "pupil", false), Apart}, // too far: some of them
		{count(212, "windo", false), count(221, "passeng", false), Apart},
		{count(212, "peopl", true), count(221, "person", true), Conflict}, // people, by two words
	} {
		assert.Equal(t, row.want, Agree(row.x, row.y), "%v %s, %v %s", row.x.Q.Value, row.x.stems[0], row.y.Q.Value, row.y.stems[0])
	}
}

func TestTheSameFigureInOtherWords(t *testing.T) {
	of := func(value float64, kind story.QuantityKind, p story.Precision, high float64) *Figure {
		return &Figure{Q: &story.Quantity{Value: value, High: high, Kind: kind, Precision: p}, stems: []string{"passeng"}}
	}
	for _, row := range []struct {
		x, y *Figure
		want Accord
	}{
		{of(6, story.Count, story.Exact, 0), of(6, story.Count, story.About, 0), Equal}, // six, half a dozen
		{of(6, story.Count, story.Exact, 0), of(6, story.Count, story.AtLeast, 0), Rounded},
		{of(30, story.Count, story.Exact, 0), of(30, story.Count, story.About, 0), Rounded},   // 30, une trentaine
		{of(3, story.Measure, story.Exact, 0), of(3, story.Measure, story.About, 0), Rounded}, // measured, not counted
		{of(84, story.Age, story.Exact, 0), of(71, story.Age, story.Range, 89), Apart},        // one of them
		{of(60, story.Age, story.Exact, 0), of(58, story.Age, story.Exact, 0), Conflict},      // nobody rounds an age
		{of(71, story.Age, story.Range, 89), of(71, story.Age, story.Range, 89), Equal},
		{of(12, story.Age, story.Range, 16), of(16, story.Age, story.Range, 18), Apart}, // one goes on where the other ends
		{of(71, story.Age, story.Range, 89), of(70, story.Age, story.AtLeast, 0), Rounded},
		{of(84, story.Count, story.Exact, 0), of(71, story.Count, story.Range, 89), Rounded},
	} {
		assert.Equal(t, row.want, Agree(row.x, row.y), "%v %s, %v %s", row.x.Q.Value, row.x.Q.Precision, row.y.Q.Value, row.y.Q.Precision)
	}
}

func TestOneFigureInTwoMeasures(t *testing.T) {
	of := func(value float64, kind story.QuantityKind, unit string, p story.Precision) *Figure {
		return &Figure{Q: &story.Quantity{Value: value, Kind: kind, Unit: unit, Precision: p}}
	}
	for _, row := range []struct {
		x, y *Figure
		want Accord
	}{
		{of(61, story.Percent, "%", story.Exact), of(.6, story.Count, "", story.AtLeast), Rounded}, // more than six in ten
		{of(40, story.Percent, "%", story.Exact), of(.4, story.Count, "", story.Exact), Equal},     // two fifths
		{of(31, story.Percent, "%", story.Exact), of(.25, story.Count, "", story.AtLeast), Apart},  // more than a quarter: of something else
		{of(31, story.Percent, "%", story.Exact), of(31, story.Count, "", story.Exact), Apart},     // no share
		{of(23, story.Duration, "day", story.Exact), of(3, story.Duration, "week", story.AtLeast), Rounded},
		{of(24, story.Duration, "month", story.Exact), of(2, story.Duration, "year", story.Exact), Equal},
		{of(6, story.Duration, "week", story.Exact), of(1.5, story.Duration, "month", story.Exact), Rounded},
		{of(54, story.Money, "GBP", story.Exact), of(54, story.Money, "EUR", story.Exact), Conflict},
		{of(54, story.Money, "GBP", story.Exact), of(64, story.Money, "EUR", story.Exact), Apart},         // converted
		{of(50, story.Money, "GBP", story.Exact), of(50, story.Money, "EUR", story.Exact), Apart},         // in round numbers, it may be
		{of(54, story.Money, "USD", story.Exact), of(54, story.Money, "AUD", story.Exact), Apart},         // a sign for both
		{of(16, story.Duration, "month", story.Exact), of(2, story.Duration, "year", story.Exact), Apart}, // not told differently either: too loose to say
	} {
		assert.Equal(t, row.want, Agree(row.x, row.y), "%v %s, %v %s", row.x.Q.Value, row.x.Q.Unit, row.y.Q.Value, row.y.Q.Unit)
		assert.Equal(t, row.want, Agree(row.y, row.x), "the other way round")
	}
}

func TestWhatIsNoLessExact(t *testing.T) {
	of := func(value float64, kind story.QuantityKind, p story.Precision, loose bool) *Figure {
		return &Figure{Q: &story.Quantity{Value: value, Kind: kind, Precision: p}, stems: []string{"boat"}, loose: loose}
	}
	for _, row := range []struct {
		x, y *Figure
		want Accord
	}{
		{of(100, story.Count, story.AtLeast, true), of(600, story.Count, story.Exact, false), Rounded}, // hundreds, 600
		{of(100, story.Count, story.AtLeast, true), of(120, story.Count, story.Exact, false), Apart},   // no hundreds
		{of(12, story.Count, story.AtLeast, true), of(30, story.Count, story.Exact, false), Rounded},
		{of(1e9, story.Money, story.AtLeast, true), of(1.4e9, story.Money, story.Exact, false), Apart}, // billions of dollars
		{of(16, story.Count, story.About, false), of(15, story.Count, story.Exact, false), Apart},      // some 16: chosen
		{of(24, story.Count, story.About, false), of(23, story.Count, story.Exact, false), Rounded},    // two dozen
		{of(160, story.Money, story.AtLeast, false), of(240, story.Money, story.AtLeast, false), Apart},
		{of(200, story.Money, story.AtLeast, false), of(240, story.Money, story.AtLeast, false), Rounded},
		{of(7.2, story.Count, story.Exact, false), of(8, story.Count, story.Exact, false), Apart},      // an average
		{of(7.2, story.Count, story.Exact, false), of(7.9, story.Count, story.Exact, false), Conflict}, // two of them
		{of(3.6e9, story.Money, story.About, false), of(3.5e9, story.Money, story.Exact, false), Apart},
		{of(3.6e9, story.Money, story.About, false), of(3.58e9, story.Money, story.Exact, false), Rounded},
	} {
		assert.Equal(t, row.want, Agree(row.x, row.y), "%v %v, %v %v", row.x.Q.Value, row.x.Q.Precision, row.y.Q.Value, row.y.Q.Precision)
		assert.Equal(t, row.want, Agree(row.y, row.x), "the other way round")
	}
}
