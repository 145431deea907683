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

// The package comment is the way into the package: it names every file.
func TestThePackageCommentNamesEveryFile(t *testing.T) {
	doc, err := os.ReadFile("quote.go")
	require.NoError(t, err)
	doc, _, _ = bytes.Cut(doc, []byte("\npackage quote"))
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	for _, f := range files {
		if f != "quote.go" && !strings.HasSuffix(f, "_test.go") {
			assert.Contains(t, string(doc), f)
		}
	}
}
