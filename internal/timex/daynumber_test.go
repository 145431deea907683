package timex

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDayNumber(t *testing.T) {
	at := time.Date(-1, 12, 1, 0, 0, 0, 0, time.UTC)
	last := 0
	for year := range 10000 {
		for _, day := range []string{"01-01", "02-28", "02-29", "02-30", "03-01", "04-31", "12-31"} {
			s := fmt.Sprintf("%04d-%s", year, day)
			want, err := time.Parse(time.DateOnly, s)
			n, ok := DayNumber(s)
			require.Equal(t, err == nil, ok, s)
			if !ok {
				continue
			}
			if last > 0 {
				require.Equal(t, int(want.Sub(at)/(24*time.Hour)), n-last, s)
			}
			at, last = want, n
		}
	}
	for _, s := range []string{"", "2026", "2026-03", "2026-13-01", "2026-00-10", "2026-03-00", "2026/03/01", "2026-3-01x", "20x6-03-01", "2026-03-01T10:00"} {
		_, ok := DayNumber(s)
		assert.False(t, ok, s)
	}
}
