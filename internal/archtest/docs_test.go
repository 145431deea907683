//go:build !js

package archtest

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	linked = regexp.MustCompile(`\]\(([^)#:]*)(#[^)]*)?\)`)
	quoted = regexp.MustCompile("`([\\w./-]+)`")
)

// What the documents name is there: every file and heading that a link leads to, and every
// path in code marks, from the root of the repository or from within it ("align/group.go").
func TestTheDocumentsNameWhatIsThere(t *testing.T) {
	root := filepath.Join("..", "..")
	var files []string
	require.NoError(t, filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		p, err = filepath.Rel(root, p)
		p = "/" + filepath.ToSlash(p)
		if d.IsDir() && (p == "/.git" || p == "/dist" || d.Name() == "node_modules") {
			return filepath.SkipDir
		}
		files = append(files, p)
		return err
	}))
	there := func(p string) bool {
		return slices.ContainsFunc(files, func(f string) bool { return strings.HasSuffix(f, "/"+strings.TrimSuffix(p, "/")) })
	}
	foreign := []string{ // other people's packages, and what is built
		"dist/", "web/app.wasm", "web/lexicon/", "FOLDER/seeds-gold/", "rsc.io/qr", "x/net/html",
		"net/http", "net/mail", "net/textproto", "mime/multipart", "encoding/json",
	}
	for _, doc := range files {
		if !strings.HasSuffix(doc, ".md") || strings.Contains(doc, "/testdata/") || strings.HasPrefix(doc, "/internal/sample/") {
			continue
		}
		words, err := os.ReadFile(filepath.Join(root, doc))
		require.NoError(t, err)
		for _, m := range linked.FindAllStringSubmatch(string(words), -1) {
			to := filepath.Join(root, path.Dir(doc), m[1])
			if m[1] == "" {
				to = filepath.Join(root, doc)
			}
			at, err := os.Stat(to)
			if !assert.NoError(t, err, "%s leads to %s", doc, m[1]) || m[2] == "" || at.IsDir() {
				continue
			}
			words, err := os.ReadFile(to)
			require.NoError(t, err)
			assert.True(t, slices.Contains(headings(string(words)), m[2]), "%s leads to %s%s, and there is no such heading", doc, m[1], m[2])
		}
		if path.Base(doc) == "tricky-cases.md" { // sentences of articles stand in code marks there
			continue
		}
		for _, m := range quoted.FindAllStringSubmatch(string(words), -1) {
			p := m[1]
			isPath := strings.Contains(p, "/") || slices.Contains([]string{".go", ".js", ".tsv"}, path.Ext(p))
			assert.True(t, !isPath || slices.Contains(foreign, p) || there(p), "%s names %s, which is not there", doc, p)
		}
	}
}

// headings returns how links call the headings of a document: "#what-fails".
func headings(words string) (out []string) {
	for line := range strings.Lines(words) {
		if title, ok := strings.CutPrefix(strings.TrimLeft(line, "#"), " "); ok && strings.HasPrefix(line, "#") {
			out = append(out, "#"+strings.Map(func(r rune) rune {
				switch {
				case r == ' ':
					return '-'
				case r == '-' || r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r):
					return unicode.ToLower(r)
				}
				return -1
			}, strings.TrimSpace(title)))
		}
	}
	return out
}
