//go:build !js

package page

import (
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The host writes this into the site: what is seen before the program arrives.
func TestTheFirstScreenIsDrawnOnTheHost(t *testing.T) {
	engine := app.NewTestEngine()
	root := New()
	require.NoError(t, engine.Load(root))
	engine.ConsumeAll()
	out := app.HTMLString(root)
	for _, want := range []string{"Ce que chacun dit, cite, et ne dit pas.", "Déposez vos articles", "Essayer avec l’exemple", `id="main"`} {
		assert.Contains(t, out, want)
	}
	// go-app writes attributes as Go strings: a no-break space would show as \u00a0.
	assert.NotContains(t, out, `\u00a0`)
	assert.NotContains(t, out, `\u202f`)
}
