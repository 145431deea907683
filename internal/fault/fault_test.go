package fault

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// broken panics with words that no report may hold.
func broken(words string) { panic(words) }

func TestCatch(t *testing.T) {
	assert.Empty(t, Catch(func() {}))
	report := Catch(func() { broken("words of an article") })
	assert.Contains(t, report, "internal/fault.broken < internal/fault.TestCatch")
	assert.NotContains(t, report, "words")
	var list []int
	assert.Contains(t, Catch(func() { list[len(report)]++ }), "internal/fault.TestCatch", "of the runtime's own too")
}
