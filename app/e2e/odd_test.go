//go:build !js

package e2e

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/phrase"
)

// An address that is none, as a link is that was damaged on its way, ends
// nothing: neither where the page is opened at it nor while it is open.
func TestAnAddressThatIsNone(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url("#%E0%A4%A"))
	v.until(running)
	assert.Contains(t, v.text("main h1"), phrase.HomeTitle.En)
	for _, odd := range []string{"%%%", "help%", "facts/%zz"} {
		eval[bool](v, `(location.hash = "`+odd+`", true)`)
		eval[bool](v, `new Promise((done) => setTimeout(() => requestAnimationFrame(() => done(true))))`)
	}
	eval[bool](v, `(location.hash = "#help", true)`)
	v.until(`document.querySelector(".paper h1")`)
	assert.False(t, eval[bool](v, `document.querySelector("#ended") !== null`))
}

// A folder is read with what is in its folders, but for what is hidden; where
// there is nothing in it, the page says so.
func TestFolders(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "press", "more"), 0o755))
	require.NoError(t, os.Mkdir(filepath.Join(dir, "empty"), 0o755))
	for name, from := range map[string]int{"press/a.txt": 0, "press/more/c.txt": 2} {
		data, err := os.ReadFile(sampleFiles(t, "fr")[from])
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o644))
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "press", ".hidden"), []byte("x"), 0o644))
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.drop(filepath.Join(dir, "empty"))
	v.until(`document.querySelector(".notice")`)
	assert.Contains(t, v.text(".notice"), phrase.ImportNothing.En)
	v.drop(filepath.Join(dir, "press"))
	v.until(settled + ` && document.querySelectorAll('ul.files > [data-stage="ready"]').length === 2`)
	assert.Len(t, v.texts("ul.files > li"), 2)
}
