//go:build !js

package e2e

import (
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/phrase"
)

// before runs a script in every page of the visitor's, before the page's own.
func (v *visitor) before(script string) {
	v.t.Helper()
	_, err := chromedp.Call(v.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
	require.NoError(v.t, err)
}

// What the page cannot do is said in the place of the view, with what is
// intact; another view works.
func TestAFaultIsSaidAndThePageGoesOn(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(sampleFiles(t, "fr")...)
	v.until(`localStorage.getItem("recoupe.story")`)
	// The browser fails the program where it does not expect it: when it asks
	// what day it is, to make the link.
	eval[bool](v, `(Date.prototype.toISOString = () => { throw new Error("no"); }, true)`)
	eval[bool](v, `([...document.querySelectorAll(".bar .end .btn")].find((b) => b.textContent.includes("Share")).click(), true)`)
	v.until(`document.querySelector("main .broken")`)
	said := eval[string](v, `document.querySelector("main").innerText`)
	assert.Contains(t, said, phrase.BrokenEvent.En)
	assert.Contains(t, said, phrase.StoppedCopy.En)
	v.open(h.url("#quotes"))
	v.until(`location.hash === "#quotes" && document.querySelector("main h1") && !document.querySelector(".broken")`)
	v.reload()
	v.until(running)
	v.until(`document.querySelector(".bar .tabs")`)
}

// A fault in a promise that is kept is contained too: it belongs to no event.
func TestAFaultInAPromiseIsSaid(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	eval[bool](v, `(() => {
		Blob.prototype.arrayBuffer = () => Promise.resolve(Symbol("no bytes"));
		const files = new DataTransfer();
		files.items.add(new File(["R"], "a.recoupe"));
		document.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
		return true;
	})()`)
	v.until(`document.querySelector("main .broken")`)
	v.open(h.url("#help"))
	v.until(`document.querySelector("main h1") && !document.querySelector(".broken")`)
}

// A library that never answers leaves no empty view: the reader is told, with what to do.
func TestAKeptStoryThatDoesNotComeIsSaid(t *testing.T) {
	v := visit(t, serve(t, siteDir(t), "/"))
	v.before(`if (sessionStorage.getItem("mute")) IDBRequest.prototype.addEventListener = () => {};`)
	v.open(v.origin + "/")
	v.until(running)
	v.compare(sampleFiles(t, "en")...)
	v.until(`localStorage.getItem("recoupe.story")`)
	eval[bool](v, `(sessionStorage.setItem("mute", "yes"), true)`)
	v.reload()
	v.until(`document.querySelector(".notice .btn")`)
	assert.Contains(t, v.text(".notice"), phrase.FetchLate.En)
	assert.Contains(t, v.text(".notice"), phrase.MenuOpenFile.En)
	v.click(`a[href="#"]`)
	v.until(`document.querySelector("main h1")`)
}

// Where the program has ended, or has not come, the page says so.
func TestAnEndedProgramIsSaid(t *testing.T) {
	const ended = `document.querySelector("#ended .btn")`
	t.Run("ended", func(t *testing.T) {
		h := serve(t, siteDir(t), "/")
		v := visit(t, h)
		v.open(h.url(""))
		v.until(running)
		eval[bool](v, `(() => {
			const real = document.createElement;
			document.createElement = () => { document.createElement = real; throw new Error("no"); };
			return true;
		})()`)
		eval[bool](v, `(location.hash = "#help", true)`)
		v.until(ended)
		assert.Contains(t, eval[string](v, `document.querySelector("#ended").innerText`), phrase.StoppedCopy.En)
	})
	t.Run("not come", func(t *testing.T) {
		h := serve(t, siteDir(t), "/")
		h.before = func(r *http.Request) {
			if strings.HasSuffix(r.URL.Path, "/app.wasm") {
				panic(http.ErrAbortHandler)
			}
		}
		v := visit(t, h)
		v.open(h.url(""))
		v.until(ended)
		assert.NotEmpty(t, eval[string](v, `document.querySelector("main h1").innerText`), "what was drawn beforehand can be read")
		v.forgive("")
	})
}

// Where a reader lets no site keep anything, a browser throws at the mention of
// its storage. The page works all the same, and says what that means.
func TestWorksWhereNothingMayBeKept(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.before(`for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
		Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException("denied", "SecurityError"); } });
	}`)
	v.open(h.url(""))
	v.until(running)
	v.compare(sampleFiles(t, "fr")...)
	v.until(`document.querySelector(".notice") && document.querySelector(".notice").innerText.includes("keeps nothing here")`)
}

// A library that never answers keeps neither the list nor the rest of the first screen waiting
// without a word.
func TestTellsWhereTheLibraryDoesNotAnswer(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.before(`IDBRequest.prototype.addEventListener = () => {}`)
	v.open(h.url(""))
	v.until(running)
	v.until(`document.querySelector("main .note") && document.querySelector("main .note").innerText.includes("has not told yet which stories")`)
	v.until(`document.querySelector("main .pages a")`)
}

// Two tabs keep to their own story over a reload, and see what the other kept.
func TestTwoTabs(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(sampleFiles(t, "fr")...)
	v.until(`sessionStorage.getItem("recoupe.story")`)
	mine := v.text(".bar .story")
	// What another tab does: it opens a story of its own, which is then the last.
	eval[bool](v, `(localStorage.setItem("recoupe.story", "0123456789abcdef"), true)`)
	v.reload()
	v.until(running)
	v.until(`document.querySelector(".bar .story")`)
	assert.Equal(t, mine, v.text(".bar .story"))
}
