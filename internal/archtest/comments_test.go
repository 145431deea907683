//go:build !js

package archtest

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The package comment of a stage that is divided is the way into it: it names every file,
// and every room below it, whose comments name their files.
func TestPackageCommentsNameEveryFile(t *testing.T) {
	for _, stage := range []string{"clean", "quote", "compare/difference"} {
		dir := filepath.Join("..", stage)
		own := strings.ReplaceAll(commentNamingItsFiles(t, dir), "\n// ", " ")
		rooms, err := filepath.Glob(filepath.Join(dir, "*", "*.go"))
		require.NoError(t, err)
		require.NotEmpty(t, rooms)
		seen := map[string]bool{}
		for _, f := range rooms {
			if room := filepath.Dir(f); !seen[room] {
				seen[room] = true
				commentNamingItsFiles(t, room)
				assert.Regexp(t, "package "+filepath.Base(room)+`\b`, own)
			}
		}
	}
}

// So is that of a stage of many files, and of a room whose stage does not ask it of all its rooms.
func TestCommentsOfRoomsNameEveryFile(t *testing.T) {
	for _, room := range []string{"align", "claim", "compare", "compare/clause", "compare/coreference", "compare/factuality", "compare/figure", "compare/omission", "diff", "segment", "utterance"} {
		commentNamingItsFiles(t, filepath.Join("..", room))
	}
}

// commentNamingItsFiles returns the comment of the package in dir, which stands in the file that
// is called as the package is, and checks that it names the others.
func commentNamingItsFiles(t *testing.T, dir string) string {
	t.Helper()
	name := filepath.Base(dir)
	doc, err := os.ReadFile(filepath.Join(dir, name+".go"))
	require.NoError(t, err)
	doc, _, ok := bytes.Cut(doc, []byte("\npackage "+name))
	require.True(t, ok, dir)
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	for _, f := range files {
		if f = filepath.Base(f); f != name+".go" && !strings.HasSuffix(f, "_test.go") {
			assert.Contains(t, string(doc), f, dir)
		}
	}
	return string(doc)
}
