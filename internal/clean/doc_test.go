//go:build !js

package clean

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The package comment is the way into a package: it names every file, and that of clean every
// room within it.
func TestThePackageCommentsNameEveryFile(t *testing.T) {
	files, err := filepath.Glob("*/*.go")
	require.NoError(t, err)
	namesItsFiles(t, ".", "clean")
	own, err := os.ReadFile("clean.go")
	require.NoError(t, err)
	rooms := map[string]bool{}
	for _, f := range files {
		room := filepath.Dir(f)
		if rooms[room] {
			continue
		}
		rooms[room] = true
		namesItsFiles(t, room, room)
		assert.Regexp(t, `packages? (\w+ and )?`+room+`\b`, strings.ReplaceAll(string(own), "\n// ", " "))
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
