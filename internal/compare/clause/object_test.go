package clause

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLacksObject(t *testing.T) {
	for _, c := range []struct {
		lang, in string
		want     bool
	}{
		{"en", "In March the auditors told the board to pay for it", true},
		{"en", "The board bought the mill and sold it", false}, // it stands before
		{"en", "The tenants who had asked for it", false},
		{"en", "The board paid for the mill", false},
		{"fr", "En mars, les experts exigeaient qu’on la paie", true},
		{"fr", "Le conseil l’a vendue lundi", true},
		{"fr", "Les habitants les avaient prévenus", true},
		{"fr", "Le conseil, dans un premier temps, s’y oppose", true},
		{"fr", "La scierie, qui l’avait vendue lundi, ferme", false}, // a clause of its own
		{"fr", "Le conseil a payé la scierie", false},
		{"fr", "Il y a trois ans, le conseil a payé la scierie", false},
		{"fr", "« On nous l’a dit »", false}, // as somebody speaks
		{"de", "Der Rat hat es verkauft", false},
	} {
		assert.Equal(t, c.want, lacksObject(c.in, c.lang), c.in)
	}
}
