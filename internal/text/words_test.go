package text

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestHoldsAny(t *testing.T) {
	for _, c := range []struct {
		in   string
		want bool
	}{
		{"Il l’aurait dit lundi", true}, // an elided word before it is none of its letters
		{"La mairie aurait, lundi, vendu le quai", true},
		{"La mairie aura vendu le quai", false},
	} {
		assert.Equal(t, c.want, HoldsAny(c.in, []string{"aurait"}), c.in)
	}
}
