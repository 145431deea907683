//go:build !js

package site

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestHandler(t *testing.T) {
	site := fstest.MapFS{
		"index.html":                {Data: []byte("<p>home</p>")},
		"app.js":                    {Data: []byte(strings.Repeat("script ", 20))},
		"app.js.gz":                 {Data: []byte("gzipped script")},
		"app.js.br":                 {Data: []byte("brotli script")},
		"manifest.webmanifest":      {Data: []byte("{}")},
		"web/app.wasm":              {Data: []byte("\x00asm")},
		"web/fonts/serif.woff2":     {Data: []byte("font")},
		"web/fonts/orphan.woff2.gz": {Data: []byte("packed alone")},
	}
	handler, err := Handler(site)
	require.NoError(t, err)
	for _, row := range []struct {
		path, accept, want, contentType, encoding string
		status                                    int
	}{
		{"/", "", "<p>home</p>", "text/html; charset=utf-8", "", 200},
		{"/app.js", "", strings.Repeat("script ", 20), "text/javascript; charset=utf-8", "", 200},
		{"/app.js", "gzip", "gzipped script", "text/javascript; charset=utf-8", "gzip", 200},
		{"/app.js", "gzip, deflate, br;q=1.0", "brotli script", "text/javascript; charset=utf-8", "br", 200},
		{"/app.js", "br;q=0, gzip", "gzipped script", "text/javascript; charset=utf-8", "gzip", 200}, // refused
		{"/app.js", "zstd", strings.Repeat("script ", 20), "text/javascript; charset=utf-8", "", 200},
		{"/manifest.webmanifest", "br", "{}", "application/manifest+json", "", 200},
		{"/web/app.wasm", "", "\x00asm", "application/wasm", "", 200},
		{"/web/fonts/serif.woff2", "br", "font", "font/woff2", "", 200},
		{"/web/fonts/orphan.woff2", "gzip", "there is no such page\n", "text/plain; charset=utf-8", "", 404}, // nothing it is the packed form of
		{"/../go.mod", "", "there is no such page\n", "text/plain; charset=utf-8", "", 404},
		{"/web/", "", "there is no such page\n", "text/plain; charset=utf-8", "", 404}, // no list of a folder
	} {
		r := httptest.NewRequest(http.MethodGet, row.path, nil)
		if row.accept != "" {
			r.Header.Set("Accept-Encoding", row.accept)
		}
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		what := row.path + " " + row.accept
		assert.Equal(t, row.status, w.Code, what)
		assert.Equal(t, row.want, w.Body.String(), what)
		assert.Equal(t, row.contentType, w.Header().Get("Content-Type"), what)
		assert.Equal(t, row.encoding, w.Header().Get("Content-Encoding"), what)
		assert.Equal(t, contentPolicy, w.Header().Get("Content-Security-Policy"), what)
		assert.Equal(t, "nosniff", w.Header().Get("X-Content-Type-Options"), what)
		assert.Equal(t, "no-referrer", w.Header().Get("Referrer-Policy"), what)
	}
}

func TestHandlerTags(t *testing.T) {
	tag := func(contents, accept string) string {
		handler, err := Handler(fstest.MapFS{"index.html": {Data: []byte(contents)}, "index.html.gz": {Data: []byte("-")}})
		require.NoError(t, err)
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Header.Set("Accept-Encoding", accept)
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		got := w.Header().Get("ETag")
		for _, known := range []string{got, "W/" + got, `"other", ` + got} {
			r.Header.Set("If-None-Match", known)
			w = httptest.NewRecorder()
			handler.ServeHTTP(w, r)
			assert.Equal(t, http.StatusNotModified, w.Code, known)
			assert.Empty(t, w.Body.String())
		}
		return got
	}
	assert.Equal(t, tag("one page", ""), tag("one page", ""))
	assert.NotEqual(t, tag("one page", ""), tag("two page", ""))
	assert.NotEqual(t, tag("one page", ""), tag("one page", "gzip"), "another form, another tag")
}

func TestHandlerOnlyGives(t *testing.T) {
	handler, err := Handler(fstest.MapFS{"index.html": {Data: []byte("home")}})
	require.NoError(t, err)
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/share", strings.NewReader("an article")))
	assert.Equal(t, http.StatusMethodNotAllowed, w.Code)

	w = httptest.NewRecorder()
	handler.ServeHTTP(w, httptest.NewRequest(http.MethodHead, "/", nil))
	assert.Equal(t, "4", w.Header().Get("Content-Length"))
	assert.Empty(t, w.Body.String())
}

func TestHandlerWantsASite(t *testing.T) {
	_, err := Handler(fstest.MapFS{"notes.txt": {Data: []byte("mine")}})
	assert.ErrorIs(t, err, ErrNotBuilt)
	_, err = Handler(os.DirFS(filepath.Join(t.TempDir(), "nowhere")))
	assert.ErrorIs(t, err, ErrNotBuilt)
}

// What another hand put into the folder is not removed.
func TestBuildRefusesAForeignFolder(t *testing.T) {
	dir := t.TempDir()
	assert.NoError(t, replaceable(dir), "empty")
	assert.NoError(t, replaceable(filepath.Join(dir, "new")), "not there")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "thesis.txt"), nil, 0o644))
	assert.ErrorIs(t, replaceable(dir), errNotASite)
	require.NoError(t, os.WriteFile(filepath.Join(dir, mark), nil, 0o644))
	assert.NoError(t, replaceable(dir), "built before")
}

const generated = `<!DOCTYPE html><html lang="fr"><head><meta charset="UTF-8"><meta content="" name="author">` +
	`<meta property="og:url" content="https:///"><meta name="description" content="What each says"><title>R</title>` +
	`<script defer src="wasm_exec.js"></script></head><body><main title="rien\u00a0d’envoyé" id="main"></main>` +
	`<aside id="app-wasm-loader"><img alt="wasm loader icon" src="i.png" id="app-wasm-loader-icon"></aside></body></html>`

func TestFixPage(t *testing.T) {
	got, err := fixPage([]byte(generated))
	require.NoError(t, err)
	page := string(got)
	assert.NotContains(t, page, "og:url")
	assert.NotContains(t, page, `name="author"`)
	assert.Contains(t, page, `content="What each says"`)
	assert.Contains(t, page, "title=\"rien\u00a0d’envoyé\"", "escapes are undone")
	assert.Contains(t, page, `<main id="main" title=`, "attributes in order")
	assert.Less(t, strings.Index(page, "Content-Security-Policy"), strings.Index(page, "<script"), "the policy comes before what it governs")
	assert.Less(t, strings.Index(page, "boot.js"), strings.Index(page, "wasm_exec.js"))
}

func TestFixScriptWantsTheLoaderItKnows(t *testing.T) {
	_, err := fixScript([]byte("const goappLoadingLabel = 1;"))
	assert.ErrorContains(t, err, "has changed")
}

func TestServiceWorkerKeepsTheWholeSite(t *testing.T) {
	got := string(serviceWorker("v1", []string{"app-worker.js", "app.js", "app.js.br", "index.html", "web/app.wasm"}))
	assert.Contains(t, got, `const VERSION = "v1";`)
	assert.Contains(t, got, "const FILES = [\n  \"./\",\n  \"app.js\",\n  \"web/app.wasm\"\n];")
}

func TestRelative(t *testing.T) {
	for _, row := range []struct{ from, want string }{
		{"/", "./"},
		{"", "./"},
		{"/web/app.css", "web/app.css"},
		{"#facts", "#facts"},
		{"https://example.org/", "https://example.org/"},
	} {
		assert.Equal(t, row.want, relative{}.Resolve(row.from))
	}
}

func TestLogo(t *testing.T) {
	img := drawLogo(512, 0.2)
	assert.Equal(t, paperColour, img.At(0, 0))
	assert.Equal(t, paperColour, img.At(100, 256), "the outer fifth stays free for the mask")
	assert.Equal(t, yellowColour, img.At(256, 256))
	assert.Contains(t, string(svgLogo()), `fill="#ffe272"`)
}
