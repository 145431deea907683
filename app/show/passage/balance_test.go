package passage

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestBalanced(t *testing.T) {
	for _, row := range []struct{ words, want string }{
		{"Il promet « un pont sûr", "Il promet « un pont sûr […]\u00a0»"},
		{"un pont sûr », dit-il", "«\u00a0[…] un pont sûr », dit-il"},
		{"Il promet « un pont sûr » ici", "Il promet « un pont sûr » ici"},
		{"«un puente», dijo, «y", "«un puente», dijo, «y […]»"},
		{"She said “not now", "She said “not now […]”"},
		{"Er sagt „nicht jetzt", "Er sagt „nicht jetzt […]“"},
		{"Er sagt „nicht jetzt“ und geht", "Er sagt „nicht jetzt“ und geht"},
		{"Er sagt »nicht jetzt« und geht", "Er sagt »nicht jetzt« und geht"}, // these point the other way
		{"Er sagt »nicht jetzt", "Er sagt »nicht jetzt"},
		{"[…] un pont », dit-il", "«\u00a0[…] un pont », dit-il"}, // said once
		{"dit « un pont […]", "dit « un pont […]\u00a0»"},
		{"Le pont", "Le pont"},
	} {
		assert.Equal(t, row.want, BalancedLine(row.words))
	}
	runs := []Run{{"dit « ", Context}, {"un pont", Marked}, {" […]", Skipped}}
	assert.Equal(t, append(runs[:3:3], Run{"\u00a0»", Context}), Balanced(runs))
	assert.Equal(t, []Run{{"«\u00a0[…] ", Context}, {"un pont »", Plain}}, Balanced([]Run{{"un pont »", Plain}}))
	assert.Empty(t, Balanced(nil))
}
