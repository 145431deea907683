package naming

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// How names read, of persons and of outlets.
func TestNames(t *testing.T) {
	assert.False(t, OutletLike("JOURNAL"))
	assert.True(t, OutletLike("Journal du Marais"))
	assert.False(t, NameLike("POUR EN SAVOIR PLUS"))
	assert.True(t, NameLike("ODILE DE CARMAUX"))
}
