package attribution

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestProvision(t *testing.T) {
	for speaker, want := range map[string]bool{"the rules": true, "la loi": true, "Bill Roy": false, "the lawyer": false, "": false} {
		assert.Equal(t, want, provision(speaker), speaker)
	}
}
