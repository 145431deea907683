//go:build !js

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// running holds once the page's program has taken over from the loader.
const running = `document.querySelector("#main") && !document.querySelector("#app-wasm-loader")`

// kept holds once the browser keeps the whole site.
const kept = `document.documentElement.dataset.offline === "ready"`

// Wherever a host puts it, the site opens again when the host is gone.
func TestOpensWithoutAServer(t *testing.T) {
	for name, base := range map[string]string{"root": "/", "path": "/deep/down/"} {
		t.Run(name, func(t *testing.T) {
			h := serve(t, siteDir(t), base)
			v := visit(t, h)
			v.open(h.url(""))
			v.until(running)
			v.until(kept)
			h.kill()
			v.reload()
			v.until(running)
			for _, address := range []string{
				"#facts",
				"?from=a-link",    // a query is no other page
				"index.html",      // as some hosts write it
				"no/such/address", // leads home
			} {
				v.open(h.url(address))
				v.until(running)
				assert.Equal(t, base, eval[string](v, "location.pathname"), address)
			}
			v.forgive("ERR_CONNECTION_REFUSED") // the browser asking whether there is a newer service worker
		})
	}
}

// The site is plain files, and no host has to be told anything about them: not
// even what a program for a browser is.
func TestOnAPlainHost(t *testing.T) {
	h := servePlainly(t, siteDir(t), "/~somebody/recoupe/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(sampleFiles(t, "en")...)
	v.until(`sessionStorage.getItem("recoupe.story")`)
	v.until(kept)
	h.kill()
	v.reload()
	v.until(running + ` && document.querySelector(".bar .story")`)
	v.forgive("ERR_CONNECTION_REFUSED")
}

// A newer site is fetched beside the one that is open, and taken at the next
// visit: what runs never meets another version's files.
func TestTakesANewerSite(t *testing.T) {
	h := serve(t, siteDir(t), "/deep/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.until(kept)
	version := func() string { return eval[string](v, `goappGetenv("GOAPP_VERSION")`) }
	old := version()

	h.kill()
	h.start(newer(t, old, "0123456789abcdef"))
	eval[any](v, `goappServiceWorkerRegistration.update().then(() => true)`)
	eval[bool](v, `new Promise((done) => recoupe.waiting ? done(true) : document.addEventListener("recoupe:update", () => done(true)))`)
	assert.Equal(t, old, version(), "the open page stays what it is")
	assert.Equal(t, 2, eval[int](v, `caches.keys().then((names) => names.length)`), "both versions are kept meanwhile")

	v.reload()
	v.until(running)
	v.until(`goappGetenv("GOAPP_VERSION") === "0123456789abcdef"`)
	assert.Equal(t, 1, eval[int](v, `caches.keys().then((names) => names.length)`))
}

// A newer version that comes while a story is open takes nothing from it: the
// page says so and stays what it is, works on with its own files, and opens the
// same story in the newer one when the reader asks for it.
func TestANewerSiteLosesNothing(t *testing.T) {
	h := serve(t, siteDir(t), "/deep/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.until(kept)
	v.compare(sampleFiles(t, "fr")...)
	v.until(`sessionStorage.getItem("recoupe.story")`)
	v.open(h.url("#facts/f3"))
	v.until(`document.querySelector(".ev")`)
	name := v.text(".bar .story")
	version := func() string { return eval[string](v, `goappGetenv("GOAPP_VERSION")`) }
	old := version()

	h.kill()
	h.start(newer(t, old, "0123456789abcdef"))
	eval[any](v, `goappServiceWorkerRegistration.update().then(() => true)`)
	v.until(`document.querySelector(".notice .btn")`)
	assert.Equal(t, old, version())
	assert.True(t, eval[bool](v, `fetch(recoupe.base + "web/" + goappGetenv("RECOUPE_ENGINE")).then((r) => r.ok)`), "a worker still starts")

	v.click(".notice .btn")
	v.untilReloaded(`goappGetenv("GOAPP_VERSION") === "0123456789abcdef" && ` + running)
	v.until(`document.querySelector(".bar .story") && document.querySelector(".ev")`)
	assert.Equal(t, name, v.text(".bar .story"))
	assert.Equal(t, "#facts/f3", eval[string](v, `location.hash`))
}

// newer copies the site as another version.
func newer(t *testing.T, old, version string) string {
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS(siteDir(t))))
	for _, name := range []string{"app.js", "app-worker.js"} {
		file := filepath.Join(dir, name)
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Contains(t, string(data), old)
		require.NoError(t, os.WriteFile(file, []byte(strings.ReplaceAll(string(data), old, version)), 0o644))
		for _, packed := range []string{".gz", ".br"} {
			require.NoError(t, os.RemoveAll(file+packed))
		}
	}
	return dir
}

// To run and to keep the program, it is sent once.
func TestSendsTheProgramOnce(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.until(kept)
	h.mu.Lock()
	defer h.mu.Unlock()
	assert.Equal(t, 1, h.sent["/web/app.wasm"])
}

// Other sites of a shared host keep what they store.
func TestLeavesOtherCachesAlone(t *testing.T) {
	h := serve(t, siteDir(t), "/ours/")
	v := visit(t, h)
	v.open(h.url(""))
	eval[bool](v, `caches.open("theirs").then(() => true)`)
	v.until(kept)
	assert.True(t, eval[bool](v, `caches.has("theirs")`))
}
