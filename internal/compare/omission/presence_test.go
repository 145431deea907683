package omission

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSet(t *testing.T) {
	var s, u set
	for _, a := range []int{0, 63, 64, 200} {
		s = s.with(a)
	}
	u = u.with(5).with(130)
	both := s.or(u)
	for a := range 260 {
		in := a == 0 || a == 63 || a == 64 || a == 200
		assert.Equal(t, in, s.has(a), a)
		assert.Equal(t, in || a == 5 || a == 130, both.has(a), a)
	}
	assert.Equal(t, both, u.or(s))
}
