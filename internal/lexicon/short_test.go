package lexicon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSameGivenName(t *testing.T) {
	assert.True(t, SameGivenName("dick", "richard"))
	assert.True(t, SameGivenName("mike", "michael"))
	assert.True(t, SameGivenName("anna", "anna"))
	assert.False(t, SameGivenName("sasha", "malia"))
	assert.False(t, SameGivenName("dick", "tim"))
	assert.False(t, SameGivenName("", "tim"))
}
