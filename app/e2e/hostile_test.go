//go:build !js

package e2e

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// hostileFiles are files that are made to keep a reader busy, by name.
func hostileFiles(t *testing.T) map[string][]byte {
	t.Helper()
	var bomb bytes.Buffer
	w := zip.NewWriter(&bomb)
	f, err := w.Create("word/document.xml")
	require.NoError(t, err)
	_, err = f.Write(bytes.Repeat([]byte("<w:p>"), 6<<20)) // 30 MB in 30 KB
	require.NoError(t, err)
	require.NoError(t, w.Close())
	fill := func(s string) []byte { return []byte(strings.Repeat(s, 384<<10/len(s))) }
	return map[string][]byte{
		"figures.txt": fill("Il y a 7 morts et 12 blessés. "),
		"words.txt":   fill("Oui ! 7. "),
		"deep.html":   []byte("<html><body><article>" + strings.Repeat("<div>", 100_000) + "<p>Le pont de Sablonne ferme mardi, dit la mairie.</p>"),
		"nested.json": []byte(strings.Repeat(`{"a":[`, 200_000)),
		"cut.zip":     bomb.Bytes()[:bomb.Len()/2],
		"bomb.docx":   bomb.Bytes(),
		"marks.txt":   fill("\u202e« \u200b\" “ "),
	}
}

// Files that are made to keep a reader busy cost themselves and no other: those beside them are read and
// compared, what is left out is said, and the page does what is asked of it.
func TestHostileFilesLeaveThePageAlive(t *testing.T) {
	dir := t.TempDir()
	files := sampleFiles(t, "fr")[:2]
	for name, data := range hostileFiles(t) {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, data, 0o644))
		files = append(files, path)
	}
	v := visit(t, serve(t, siteDir(t), "/"))
	v.before(keptWorkers)
	v.open(v.origin + "/")
	v.until(running)
	v.compare(files...)
	assert.Equal(t, 1, eval[int](v, `workers.length`), "no worker was lost")
	rows := strings.Join(v.texts(matrixRow), "\n")
	assert.Contains(t, rows, "pont")
	said, _, _ := strings.Cut(phrase.Reason(phrase.English, story.Because("longInAll")), ":")
	assert.Contains(t, eval[string](v, `document.querySelector("main").textContent`), said)
	eval[bool](v, `(location.hash = "#help", true)`)
	v.until(`document.querySelector(".paper h1")`)
}
