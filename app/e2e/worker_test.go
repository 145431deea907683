//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/phrase"
)

// kept workers are those that the page has started, in window.workers; a reader
// cannot reach them, but a browser can.
const keptWorkers = `window.workers = []; window.Worker = class extends Worker { constructor(...a) { super(...a); window.workers.push(this); } };`

// comparing holds as soon as a comparison is under way.
const comparing = `document.querySelector(".busy button")`

// when does something in the page at the first moment that a condition holds.
func (v *visitor) when(condition, do, begin string) {
	v.t.Helper()
	eval[bool](v, `new Promise((done) => {
		const look = () => { if (`+condition+`) { watcher.disconnect(); `+do+`; done(true); } };
		const watcher = new MutationObserver(look);
		watcher.observe(document, { subtree: true, childList: true });
		`+begin+`;
		look();
	})`)
}

// A worker that the browser ends while it works is noticed, and what it did is
// done again by another. Once nothing is asked of it, it ends unnoticed.
func TestAWorkerThatIsEndedIsNoticed(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.before(keptWorkers)
	v.open(h.url(""))
	v.until(running)
	v.drop(sampleFiles(t, "fr")...)
	v.until(settled)
	v.when(comparing, `workers.at(-1).terminate()`, `document.querySelector("#compare").click()`)
	v.until(matrix)
	assert.Equal(t, 2, eval[int](v, `workers.length`))
	assert.Contains(t, v.text(".notice"), phrase.WorkerAgain.En)

	v.until(`localStorage.getItem("recoupe.story")`) // it has packed the story too, and rests
	eval[bool](v, `(workers.at(-1).terminate(), true)`)
	v.click(".bar .btn.pri")
	v.until(`document.querySelector("#share-link") && document.querySelector("#share-link").value`)
	assert.Equal(t, 3, eval[int](v, `workers.length`))
}

// A worker that never answers is given up, and after another one the reader is
// told; what was read is still there.
func TestAWorkerThatNeverAnswersIsGivenUp(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	// The page's patience is cut short, and every worker deaf from the
	// comparison on.
	v.before(keptWorkers + `
		const wait = setTimeout;
		window.setTimeout = (f, ms, ...a) => {
			if (ms === 15000) { window.look = f; if (window.deaf) ms = 1; }
			return wait(f, ms, ...a);
		};
		const post = Worker.prototype.postMessage;
		Worker.prototype.postMessage = function (...a) { if (!window.deaf) post.apply(this, a); };`)
	v.open(h.url(""))
	v.until(running)
	v.drop(sampleFiles(t, "fr")...)
	v.until(settled)
	eval[bool](v, `(window.deaf = true, document.querySelector("#compare").click(), setTimeout(() => window.look(), 50), true)`)
	v.until(`document.querySelector(".notice") && document.querySelector(".notice").innerText.includes("twice in a row")`)
	assert.Len(t, v.texts(`ul.files > [data-stage="ready"]`), 5, "what was read is still there")
	eval[bool](v, `(window.deaf = false, true)`)
	v.click("#compare")
	v.until(matrix)
}
