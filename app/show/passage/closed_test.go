package passage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/text"
)

func TestClosed(t *testing.T) {
	for _, row := range []struct{ src, words, want string }{
		{"Le virus coûta cher (virus Milo), dit-on.", "cher (virus Milo", "cher (virus Milo)"},
		{`It was "deeply sorry." So be it.`, `was "deeply sorry`, `was "deeply sorry."`},
		{`"It had to be," she said.`, `It had to be," she said`, `"It had to be," she said`},
		{"Il promet « un pont sûr » ici.", "promet « un pont sûr", "promet « un pont sûr »"},
		{"Il promet « un pont sûr » ici.", "un pont sûr » ici", "« un pont sûr » ici"},
		{"She said “not now” again.", "said “not now", "said “not now”"},
		{"Il promet « un pont sûr » ici.", "un pont sûr", "un pont sûr"},                // neither
		{"Il promet « un pont sûr et un quai » ici.", "« un pont sûr", "« un pont sûr"}, // it ends further on
		{`The bridge is 5' 10" wide and "old".`, `5' 10" wide`, `5' 10" wide`},          // inches: no mark is next to it
		{"Le pont (long) et (large)", "pont (long) et", "pont (long) et"},               // both already
		{"Le pont", "Le pont", "Le pont"},
	} {
		i := strings.Index(row.src, row.words)
		got := Closed(row.src, []text.Span{{Start: i, End: i + len(row.words)}})
		assert.Equal(t, row.want, got[0].Of(row.src), row.src)
	}
	assert.Equal(t, []text.Span{{Start: 3, End: 99}}, Closed("Le pont", []text.Span{{Start: 3, End: 99}}), "a span of something else stays")
}
