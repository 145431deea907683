//go:build !js

package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/phrase"
)

// noLocks is a browser that has no locks, as at an address without encryption. When others last said what
// they have is in window.heard.
const noLocks = `
	Object.defineProperty(Navigator.prototype, "locks", { configurable: true, get() { return undefined; } });
	window.heard = 0;
	const channel = BroadcastChannel;
	window.BroadcastChannel = class extends channel { set onmessage(f) { super.onmessage = (e) => { if (e.data) window.heard = performance.now(); f(e); }; } };`

// Without locks an import is offered that no page says it has, with that this is not sure, and goes on apart
// from a page that was asleep.
func TestAnImportIsOfferedWithoutLocks(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.before(noLocks)
	v.open(h.url(""))
	v.until(running)
	rows := v.imported()
	v.until(importKept)

	tab, closeTab := chromedp.NewContext(v.ctx)
	defer closeTab()
	require.NoError(t, chromedp.Do(tab))
	other := &visitor{t: t, ctx: tab, origin: v.origin}
	other.before(noLocks)
	other.open(h.url("#import"))
	other.until(running)
	other.until(`heard && performance.now() > heard + 1000 && document.querySelector("main .blank")`)
	assert.False(t, eval[bool](other, offered+` !== null`), "the first has it")

	eval[bool](v, `(BroadcastChannel.prototype.postMessage = () => {}, true)`) // asleep
	other.reload()
	other.until(offered)
	assert.Contains(t, other.text("main .un"), phrase.HomeUnsure.En)
	other.click("main .un .btn.sm")
	other.until(importKept)
	assert.Equal(t, rows, other.texts("ul.files > li"))
	other.button("Remove all")
	other.until(`!sessionStorage.getItem("recoupe.import")`)

	v.button("Remove all") // it wakes, and what it does is kept
	v.until(`document.querySelector("main .blank")`)
	eval[bool](v, `[...document.querySelectorAll("main .as-link")].find((b) => b.innerText === "Restore").click(), true`)
	v.until(importKept)
	kept := v.texts("ul.files > li")
	v.reload()
	v.until(running)
	v.until(importKept)
	assert.Equal(t, kept, v.texts("ul.files > li"))
}
