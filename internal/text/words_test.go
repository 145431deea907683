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

func TestFirstAndLastWord(t *testing.T) {
	for _, c := range []struct{ in, first, last string }{
		{"Le pont fermé.", "le", "fermé"},
		{"Pont", "pont", "pont"},
		{"l’Élysée", "l", "élysée"},
		{" x ", "x", "x"},
		{"12 %", "", ""},
		{"", "", ""},
	} {
		assert.Equal(t, c.first, FirstWord(c.in), c.in)
		assert.Equal(t, c.last, LastWord(c.in), c.in)
	}
}

func TestShort(t *testing.T) {
	for _, c := range []struct {
		s    string
		n    int
		want string
	}{
		{"le pont fermé", 40, "le pont fermé"}, {"le pont fermé", 14, "le pont fermé"}, {"le pont fermé", 13, "le pont"}, {"le pont fermé", 7, "le"},
		{"fermé", 5, "ferm"}, {"fermé", 0, ""}, {"", 0, ""}, {" fermé", 3, " fe"},
	} {
		assert.Equal(t, c.want, Short(c.s, c.n), c.s)
	}
}
