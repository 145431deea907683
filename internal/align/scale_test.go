package align

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

func TestScaled(t *testing.T) {
	for _, c := range []struct {
		unit string
		kind story.QuantityKind
		many float64
		like string
		of   float64
	}{
		{"month", story.Duration, 12, "year", 1},
		{"minute", story.Duration, 45, "hour", .75},
		{"ft", story.Measure, 13, "m", 4},
		{"in", story.Measure, 5.6, "mm", 142},
		{"mph", story.Measure, 50, "km/h", 80},
		{"lb", story.Measure, 2.2, "kg", 1},
	} {
		x, y := scaled(c.unit, c.kind), scaled(c.like, c.kind)
		assert.Equal(t, x.unit, y.unit, c.unit)
		assert.True(t, nearly(c.many*x.many, c.of*y.many), "%v %s is %v %s", c.many, c.unit, c.of, c.like)
	}
	assert.Equal(t, base{"year", 1}, scaled("year", story.Age), "an age is no duration")
	assert.Equal(t, base{"GBP", 1}, scaled("GBP", story.Money), "money has no base: rates move")
}
