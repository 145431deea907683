//go:build !js

package e2e

import (
	"bytes"
	"compress/gzip"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Budgets, in bytes of gzip: about a twentieth over what the programs weigh today (see
// docs/benchmarks.md). A heavier dependency has to be worth raising them.
var budgets = map[string]int{
	"app.wasm":      3_400_000,
	"engine.*.wasm": 4_200_000,
}

func TestSizeBudget(t *testing.T) {
	dir := siteDir(t)
	for pattern, budget := range budgets {
		found, err := filepath.Glob(filepath.Join(dir, "web", pattern))
		require.NoError(t, err)
		require.Len(t, found, 1, pattern)
		data, err := os.ReadFile(found[0])
		require.NoError(t, err)
		var packed bytes.Buffer
		w := gzip.NewWriter(&packed)
		_, err = w.Write(data)
		require.NoError(t, err)
		require.NoError(t, w.Close())
		t.Logf("%s: %d bytes, %d gzip of %d allowed", pattern, len(data), packed.Len(), budget)
		assert.LessOrEqual(t, packed.Len(), budget, "%s is over its budget", pattern)
	}
}

// The same sources give the same site, so that a version says what it holds.
func TestSizeAndContentsAreReproducible(t *testing.T) {
	first := siteDir(t)
	second := filepath.Join(t.TempDir(), "again")
	c := exec.Command("go", "run", "./app", "build", "-compress=false", "-out", second)
	c.Dir = filepath.Join("..", "..")
	said, err := c.CombinedOutput()
	require.NoError(t, err, string(said))
	a, err := os.ReadFile(filepath.Join(first, "app-worker.js"))
	require.NoError(t, err)
	b, err := os.ReadFile(filepath.Join(second, "app-worker.js"))
	require.NoError(t, err)
	assert.Equal(t, string(a), string(b))
}
