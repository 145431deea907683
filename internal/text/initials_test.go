package text_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/text"
)

func TestSmallInitials(t *testing.T) {
	for s, want := range map[string]bool{"dpx": true, "dpx/lnw": true, "DPX": false, "neu": true, "alte": false, "dpx/nord": false, "é1": false, "": false} {
		assert.Equal(t, want, text.SmallInitials(s), s)
	}
}
