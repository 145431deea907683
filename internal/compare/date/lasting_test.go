package date

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// What is read without a parser of any form of time is what such a parser reads.
func TestFirstDay(t *testing.T) {
	for _, row := range []struct {
		s, form string
	}{
		{"2026", "2006"},
		{"0000", "2006"},
		{"20x6", "2006"},
		{"-026", "2006"},
		{"2026-02", "2006-01"},
		{"2026-13", "2006-01"},
		{"2026-00", "2006-01"},
		{"2026+02", "2006-01"},
		{"2026-02-17", time.DateOnly},
		{"2024-02-29", time.DateOnly},
		{"2026-02-29", time.DateOnly}, // no leap year
		{"2026-02-00", time.DateOnly},
		{"2026-0217x", time.DateOnly},
		{"2026-12-31", time.DateOnly},
		{"", time.DateOnly},
		{"2026-2", time.DateOnly},
	} {
		want, err := time.Parse(row.form, row.s)
		got, ok := firstDay(row.s)
		assert.Equal(t, err == nil, ok, row.s)
		if ok {
			assert.True(t, want.Equal(got), row.s)
		}
	}
}
