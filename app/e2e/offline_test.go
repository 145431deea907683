//go:build !js

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// running holds once the page's program has taken over from the loader.
const running = `document.querySelector("#main") && !document.querySelector("#app-wasm-loader")`

// kept holds once the browser keeps the whole site, and answers the page from it: the page is taken
// over a moment later, and until then a newer version has nobody to wait for.
const kept = `document.documentElement.dataset.offline === "ready" && Boolean(navigator.serviceWorker.controller)`

// visitKept opens a site that a browser then keeps.
func visitKept(t *testing.T) (*host, *visitor) {
	t.Helper()
	h := serve(t, siteDir(t), "/deep/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.until(kept)
	return h, v
}

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
	h, v := visitKept(t)
	old := v.publish(h)
	v.until(`recoupe.waiting`)
	assert.Equal(t, old, v.version(), "the open page stays what it is")
	assert.Equal(t, 2, eval[int](v, `caches.keys().then((names) => names.length)`), "both versions are kept meanwhile")

	// The page that is left counts as open for a while, which a busy machine makes
	// longer than the newer version waits: then the next visit takes it.
	const newer = `goappGetenv("GOAPP_VERSION") === "0123456789abcdef"`
	for visits := 0; visits < 3 && (visits == 0 || !eval[bool](v, newer)); visits++ {
		v.reload()
		v.untilReloaded(running + ` && (` + newer + ` || recoupe.stays)`)
	}
	assert.True(t, eval[bool](v, newer))
	assert.Equal(t, 1, eval[int](v, `caches.keys().then((names) => names.length)`))
}

// A page that no service worker has taken over, as one loaded by force, hears of a newer version too.
func TestANewerSiteIsHeardOfByForce(t *testing.T) {
	h, v := visitKept(t)
	_, err := chromedp.Call(v.ctx, page.Reload, page.ReloadParams{IgnoreCache: new(true)})
	require.NoError(t, err)
	v.until(running + ` && !navigator.serviceWorker.controller && goappServiceWorkerRegistration`)
	v.publish(h)
	v.until(`recoupe.waiting`)
}

// A newer version that comes while a story is open takes nothing from it: the
// page says so and stays what it is, works on with its own files, and opens the
// same story in the newer one when the reader asks for it.
func TestANewerSiteLosesNothing(t *testing.T) {
	h, v := visitKept(t)
	v.compare(sampleFiles(t, "fr")...)
	v.until(`sessionStorage.getItem("recoupe.story")`)
	v.open(h.url("#facts/f3"))
	v.until(`document.querySelector(".ev")`)
	name := v.text(".bar .story")
	old := v.publish(h)
	v.until(`document.querySelector(".notice .btn")`)
	assert.Equal(t, old, v.version())
	assert.True(t, eval[bool](v, `fetch(recoupe.base + "web/" + goappGetenv("RECOUPE_ENGINE")).then((r) => r.ok)`), "a worker still starts")

	v.click(".notice .btn")
	v.untilReloaded(`goappGetenv("GOAPP_VERSION") === "0123456789abcdef" && ` + running)
	v.until(`document.querySelector(".bar .story") && document.querySelector(".ev")`)
	assert.Equal(t, name, v.text(".bar .story"))
	assert.Equal(t, "#facts/f3", eval[string](v, `location.hash`))
}

// A newer version that is taken as the page is opened loads it anew: what
// another application has just shared with it is not lost over that.
func TestANewerSiteTakesWhatIsShared(t *testing.T) {
	h, v := visitKept(t)
	v.publish(h)
	v.until(`recoupe.waiting`)
	assert.True(t, eval[bool](v, `(() => {
		const form = new FormData();
		form.append("files", new File(["<p>Le pont a ouvert lundi.</p>"], "été.html", { type: "text/html" }));
		return fetch(recoupe.base + "share", { method: "POST", body: form }).then((r) => r.ok);
	})()`))
	v.open(h.url("?shared"))
	v.untilReloaded(`goappGetenv("GOAPP_VERSION") === "0123456789abcdef" && ` + running)
	v.until(`document.querySelector("#main").innerText.includes("été.html")`)
}

// A page beside the one that asked for a newer version stays what it is, and
// finds the files it was made with.
func TestANewerSiteLeavesOtherPagesTheirs(t *testing.T) {
	h, v := visitKept(t)
	engine := eval[string](v, `goappGetenv("RECOUPE_ENGINE")`)
	// A frame is a page of its own to the service worker.
	eval[bool](v, `(() => {
		window.other = document.createElement("iframe");
		other.src = recoupe.base;
		document.querySelector("#main").append(other);
		return true;
	})()`)
	v.until(`other.contentDocument.querySelector("#main") && !other.contentDocument.querySelector("#app-wasm-loader")`)
	old := v.publish(h, engine, "engine.ffffffffffff.wasm")
	v.until(`other.contentWindow.recoupe.waiting`)
	eval[bool](v, `(other.contentWindow.recoupe.update(), true)`)
	v.until(`other.contentWindow.goappGetenv && other.contentWindow.goappGetenv("GOAPP_VERSION") === "0123456789abcdef"`)
	assert.Equal(t, old, v.version())
	assert.True(t, eval[bool](v, `fetch(recoupe.base + "web/`+engine+`").then((r) => r.ok)`), "a worker still starts")
}

// version is that of the page that is open.
func (v *visitor) version() string { return eval[string](v, `goappGetenv("GOAPP_VERSION")`) }

// publish has the host of the open page give a newer site instead, has the
// browser look for it, and returns the version that was. See newer for engine.
func (v *visitor) publish(h *host, engine ...string) (old string) {
	v.t.Helper()
	old = v.version()
	h.kill()
	h.start(newer(v.t, old, "0123456789abcdef", engine...))
	eval[any](v, `goappServiceWorkerRegistration.update().then(() => true)`)
	return old
}

// newer copies the site as another version, with an engine of its own where two
// names of it are given, the old and the new.
func newer(t testing.TB, old, version string, engine ...string) string {
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS(siteDir(t))))
	if len(engine) > 0 {
		web := filepath.Join(dir, "web")
		require.NoError(t, os.Rename(filepath.Join(web, engine[0]), filepath.Join(web, engine[1])))
	}
	rename := strings.NewReplacer(append([]string{old, version}, engine...)...)
	for _, name := range []string{"app.js", "app-worker.js"} {
		file := filepath.Join(dir, name)
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Contains(t, string(data), old)
		require.NoError(t, os.WriteFile(file, []byte(rename.Replace(string(data))), 0o644))
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
