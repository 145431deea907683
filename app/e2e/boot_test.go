//go:build !js

package e2e

import (
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// write makes a file for a test to drop.
func write(t *testing.T, name, contents string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(file, []byte(contents), 0o644))
	return file
}

// A reader may drop files before the program has arrived; none is lost.
func TestTakesFilesBeforeTheProgramArrives(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	arrive := make(chan struct{})
	h.before = func(r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "/app.wasm") {
			select {
			case <-arrive:
			case <-r.Context().Done():
			}
		}
	}
	v := visit(t, h)
	v.open(h.url(""))
	v.drop(write(t, "early.txt", "Dropped early."))
	v.until(`document.documentElement.dataset.early === "1"`)
	assert.NotEmpty(t, eval[string](v, `document.querySelector("#main").innerText`), "the first screen can be read already")
	close(arrive)
	v.until(running)
}

// What another application shares reaches the page through the service worker
// and no server: there is none any more. What is shared next, before the page has
// taken it, is kept beside it.
func TestTakesWhatIsShared(t *testing.T) {
	h := serve(t, siteDir(t), "/deep/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(kept)
	h.kill()
	answer := eval[string](v, `(async () => {
		const share = (form) => fetch(recoupe.base + "share", { method: "POST", body: form });
		const form = new FormData();
		form.append("title", "À lire");
		form.append("text", "The bridge opened on Monday.");
		form.append("files", new File(["<p>Le pont a ouvert lundi.</p>"], "été.html", { type: "text/html" }));
		const response = await share(form);
		const next = new FormData();
		next.append("title", "Next");
		next.append("text", "The ferry stays.");
		await share(next);
		const names = [];
		const cache = await caches.open("recoupe " + location.origin + recoupe.base + " shared");
		for (const request of await cache.keys()) {
			const kept = await cache.match(request);
			names.push(decodeURIComponent(kept.headers.get("X-Name")) + ": " + await kept.text());
		}
		return [response.ok, ...names].join("\n");
	})()`)
	assert.Equal(t, "true\nété.html: <p>Le pont a ouvert lundi.</p>\nÀ lire.txt: The bridge opened on Monday.\nNext.txt: The ferry stays.", answer)
	v.open(h.url("?shared"))
	v.until(running)
	v.until(`location.search === ""`)
	assert.False(t, eval[bool](v, `caches.has("recoupe " + location.origin + recoupe.base + " shared")`), "handed over once")
	v.forgive("ERR_CONNECTION_REFUSED")
}

// The engine starts in its worker, with a server and without one.
func TestEngineStarts(t *testing.T) {
	h := serve(t, siteDir(t), "/deep/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	const started = `new Promise((done) => {
		const worker = new Worker(recoupe.base + "web/worker.js?engine=" + goappGetenv("RECOUPE_ENGINE"));
		const end = (what) => { worker.terminate(); done(what); };
		worker.onmessage = (event) => end(event.data instanceof Uint8Array ? "ready" : "unknown message");
		worker.onerror = (event) => end(event.message);
	})`
	assert.Equal(t, "ready", eval[string](v, started))
	v.until(kept)
	h.kill()
	assert.Equal(t, "ready", eval[string](v, started))
}

// The browser finds nothing wrong with the manifest, under a path as well.
func TestCanBeInstalled(t *testing.T) {
	h := serve(t, siteDir(t), "/deep/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(kept)
	manifest, err := chromedp.Call(v.ctx, page.GetAppManifest, page.GetAppManifestParams{})
	require.NoError(t, err)
	for _, e := range manifest.Errors {
		assert.Zero(t, e.Critical, e.Message)
	}
	var told struct {
		StartURL string `json:"start_url"`
		Icons    []struct{ Src string }
	}
	require.NoError(t, json.Unmarshal([]byte(manifest.Data), &told))
	assert.Equal(t, "./", told.StartURL)
	for _, icon := range told.Icons {
		assert.Equal(t, 200, eval[int](v, `fetch("`+icon.Src+`").then((r) => r.status)`), icon.Src)
	}
	installable, err := chromedp.Call(v.ctx, page.GetInstallabilityErrors, cdp.Empty{})
	require.NoError(t, err)
	for _, e := range installable.InstallabilityErrors {
		assert.Equal(t, "in-incognito", e.ErrorID)
	}
}
