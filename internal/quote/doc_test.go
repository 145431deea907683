//go:build !js

package quote

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The package comment is the way into a package: it names every file, and that of quote every
// room within it.
func TestThePackageCommentsNameEveryFile(t *testing.T) {
	rooms, err := filepath.Glob("*/*.go")
	require.NoError(t, err)
	seen := map[string]bool{}
	for _, f := range rooms {
		seen[filepath.Dir(f)] = true
	}
	namesItsFiles(t, ".", "quote")
	own, err := os.ReadFile("quote.go")
	require.NoError(t, err)
	for room := range seen {
		namesItsFiles(t, room, room)
		assert.Contains(t, strings.ReplaceAll(string(own), "\n// ", " "), "package "+room)
	}
}

func namesItsFiles(t *testing.T, dir, name string) {
	t.Helper()
	doc, err := os.ReadFile(filepath.Join(dir, name+".go"))
	require.NoError(t, err)
	doc, _, ok := bytes.Cut(doc, []byte("\npackage "+name))
	require.True(t, ok)
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	for _, f := range files {
		if f = filepath.Base(f); f != name+".go" && !strings.HasSuffix(f, "_test.go") {
			assert.Contains(t, string(doc), f, dir)
		}
	}
}
