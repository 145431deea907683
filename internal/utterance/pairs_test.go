package utterance

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCommonOf(t *testing.T) {
	for _, tc := range []struct{ quotes, common int }{
		{0, 200},
		{300, 200}, // what five articles quote, several times over
		{600, 100},
		{1500, 40},
	} {
		assert.Equal(t, tc.common, commonOf(tc.quotes), tc.quotes)
	}
}
