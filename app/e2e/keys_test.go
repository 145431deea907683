//go:build !js

package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// tabsAtMost bounds how far tabTo goes.
const tabsAtMost = 200

// focusSeen tells whether the element with the focus, or what it stands in,
// shows that it has it.
const focusSeen = `[document.activeElement, document.activeElement.parentElement].some((e) => {
	const s = getComputedStyle(e);
	return s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== "none";
})`

// tabTo presses Tab until the element with the focus, "it", is the one asked
// for. Whatever it passes shows that it has the focus.
func (v *visitor) tabTo(it string) {
	v.t.Helper()
	at := fmt.Sprintf(`((it) => %s)(document.activeElement)`, it)
	for range tabsAtMost {
		if eval[bool](v, `Boolean(`+at+`)`) {
			return
		}
		v.press(kb.Tab)
		if !eval[bool](v, `document.activeElement === document.body || `+focusSeen) {
			v.t.Errorf("the focus does not show on %s", eval[string](v, `document.activeElement.outerHTML.slice(0, 200)`))
		}
	}
	v.t.Fatalf("Tab does not come to %s; the focus is on %s", it, eval[string](v, `document.activeElement.outerHTML.slice(0, 200)`))
}

// says is an element, "it", with these words.
func says(words string) string {
	return fmt.Sprintf(`it.matches("a, button, summary") && it.innerText.includes(%q)`, words)
}

// dialog opens a dialog with Enter, has Tab go round in it, and closes it: the
// focus comes back to where it was.
func (v *visitor) dialog() {
	v.t.Helper()
	eval[bool](v, `(window.opener0 = document.activeElement, true)`)
	v.press("Enter")
	v.inDialog()
	v.press("Escape")
	v.until(`!document.querySelector('[role="dialog"]') && document.activeElement === window.opener0`)
}

// inDialog checks that the focus is in the open dialog and stays there.
func (v *visitor) inDialog() {
	v.t.Helper()
	v.until(`document.activeElement.closest('[role="dialog"]')`)
	for range 3 {
		v.press(kb.Tab)
		assert.True(v.t, eval[bool](v, `document.activeElement === document.body || Boolean(document.activeElement.closest('[role="dialog"]'))`), "Tab leaves the dialog")
	}
}

// menu chooses an entry of the page's menu.
func (v *visitor) menu(words string) {
	v.t.Helper()
	v.tabTo(`it.getAttribute("aria-haspopup") === "menu" && it.closest(".bar .end")`)
	v.press("Enter")
	v.until(`document.querySelector('[role="menu"]').contains(document.activeElement)`)
	for range 30 {
		v.press("ArrowDown")
		if eval[bool](v, fmt.Sprintf(`((it) => %s)(document.activeElement)`, says(words))) {
			v.press("Enter")
			return
		}
	}
	v.t.Fatalf("no %q in the menu", words)
}

const atHeading = `document.activeElement.tagName === "H1"`

// Every view is used once by keyboard alone, from the first page to the last:
// no mouse, no focus set by the test. What facts, quotes and omissions do by
// their own keys is in TestKeysAlone.
func TestEveryViewByKeys(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)

	// Home and import: the example, its metadata looked at, compared.
	v.tabTo(says("Try the example"))
	v.press("Enter")
	v.until(settled)
	v.until(atHeading)
	v.tabTo(says("Edit"))
	v.dialog()
	v.tabTo(`it.id === "compare"`)
	v.press("Enter")
	v.until(matrix)

	// Facts: by Tab into the matrix, and out to the next view.
	v.tabTo(`it.closest("#matrix")`)
	v.press("Enter")
	v.until(evidence)
	v.tabTo(`it.matches("a.sent")`)
	v.dialog()
	v.tabTo(says("Not the same"))
	v.press("Enter")
	v.until(`document.querySelector(".fixes")`)
	v.press("Escape")
	v.until(`!(` + evidence + `)`)
	v.tabTo(says("Undo"))
	v.press("Enter")
	v.until(corrections + ` === "0"`)

	// Quotes: one is corrected, and undone.
	v.press("2")
	v.until(`location.hash === "#quotes" && ` + atHeading)
	v.tabTo(`it.matches(".fixq summary")`)
	v.press("Enter")
	v.tabTo(says("Not a quote"))
	v.press("Enter")
	v.until(`document.querySelector(".fixes p").innerText.startsWith("1")`)
	v.press("Tab")
	v.press("Escape")
	v.undo()

	// Omissions: to another article with the arrows.
	v.press("3")
	v.until(`location.hash.startsWith("#omissions") && ` + atHeading)
	v.chord(kb.Tab, chromedp.ModifierShift) // the list of articles stands before the heading
	v.until(`document.activeElement.matches('[role="tab"]')`)
	was := eval[string](v, `document.querySelector("h1").innerText`)
	v.press("ArrowDown")
	v.until(fmt.Sprintf(`document.querySelector("h1").innerText !== %q && document.activeElement.matches('[role="tab"]')`, was))
	v.tabTo(`it.matches("a.sent")`)
	v.dialog()
	v.tabTo(`it.matches('.om [role="radio"][aria-checked="true"]')`)
	v.press("ArrowRight") // nothing is chosen by it
	v.until(`document.activeElement.matches('[role="radio"][aria-checked="false"]') && !document.querySelector(".fixes .n, .fixes p")?.innerText.startsWith("1")`)
	v.press("Enter")
	v.until(`document.querySelector(".fixes p").innerText.startsWith("1")`)
	v.undo()

	// Side by side: a difference is corrected where it stands.
	v.press("4")
	v.until(`location.hash === "#side" && ` + atHeading)
	v.tabTo(says("This sentence"))
	v.press("Enter")
	v.inDialog()
	v.tabTo(says("Not the same"))
	v.press("Enter")
	v.until(`document.querySelector(".fixes p").innerText.startsWith("1")`)
	v.until(`document.activeElement.closest('[role="dialog"]')`)
	v.press("Escape")
	v.until(`!document.querySelector('[role="dialog"]') && document.activeElement.closest(".steps")`)
	v.undo()

	// An article: a sentence, then its metadata.
	v.press("5")
	v.until(`location.hash.startsWith("#articles") && ` + atHeading)
	v.tabTo(`it.matches(".pen")`)
	v.dialog()
	v.tabTo(`it.matches("article .body a")`)
	v.press("Enter")
	v.until(`document.activeElement.id === "here" && document.querySelector("aside.chosen .words")`)

	// Wording: to a sentence from a word.
	v.press("6")
	v.until(`location.hash === "#words" && ` + atHeading)
	v.tabTo(`it.matches("td a.sent")`)
	v.dialog()
	v.tabTo(says("Correct"))
	v.press("Enter")
	v.tabTo(says("Same person as"))
	v.dialog()
	v.tabTo(says("Not the same person"))
	v.press("Enter")
	v.inDialog()
	v.tabTo(`it.matches('[role="checkbox"]')`)
	v.press(" ")
	v.tabTo(`it.id === "correct-text"`)
	v.press("Somebody Else")
	v.press("Enter")
	v.until(`document.querySelector(".fixes p").innerText.startsWith("1") && !document.querySelector('[role="dialog"]')`)
	v.until(`document.activeElement.innerText.startsWith("Not the same person")`)
	v.until(`[...document.querySelectorAll(".words th")].some((th) => th.innerText.startsWith("Somebody Else"))`)
	v.undo()

	// Sharing, by its key, and what the keys do.
	for _, key := range []string{"s", "?"} {
		v.press(key)
		v.inDialog()
		v.press("Escape")
		v.until(`!document.querySelector('[role="dialog"]')`)
	}

	// The pages of the menu.
	for _, page := range []struct{ words, hash, stop string }{
		{"Help", "#help", `it.closest("main")`},
		{"How well", "#accuracy", `it.closest("main")`},
		{"About", "#about", `it.closest("main")`},
		{"Printable report", "#report", says("Print")},
	} {
		v.menu(page.words)
		v.until(fmt.Sprintf(`location.hash === %q && document.activeElement.closest("main")`, page.hash))
		v.tabTo(page.stop)
	}

	// The gallery, from a page that is not in any menu.
	eval[bool](v, `(location.hash = "#gallery", true)`)
	v.until(`document.querySelector(".choices a")`)
	v.tabTo(`it.matches(".choices a:nth-child(2)")`)
	v.press("Enter")
	v.until(`location.hash.startsWith("#gallery/")`)

	// A link that was cut on its way.
	eval[bool](v, `(location.hash = "#r1.p97.z1PbPdS9a2wU", true)`)
	v.until(`document.querySelector("main .blank")`)
	v.tabTo(says("Paste"))
	v.dialog()
}

// undo takes the last correction back with its key.
func (v *visitor) undo() {
	v.t.Helper()
	v.chord("z", chromedp.ModifierCtrl)
	v.until(corrections + ` === "0"`)
}

// Keys that follow faster than the page draws do what they do for who waits: the row that the arrows
// have come to is opened, and a word typed after "/" is searched.
func TestKeysFasterThanThePage(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(sampleFiles(t, "en")...)
	_, err := chromedp.Call(v.ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 6})
	require.NoError(t, err)
	facts := eval[[]string](v, `[...document.querySelectorAll("#matrix [data-fact]")].map((row) => row.dataset.fact)`)
	eval[bool](v, `(document.querySelector('#matrix [data-fact] [tabindex="0"]').focus(), true)`)
	for _, row := range []struct {
		keys []string
		at   int
	}{{[]string{"ArrowDown"}, 1}, {[]string{"ArrowDown", "ArrowRight", "ArrowDown"}, 3}, {[]string{"ArrowLeft", "ArrowUp"}, 2}} {
		for _, key := range append(row.keys, "Enter") {
			v.press(key)
		}
		v.until(evidence + ` && document.activeElement.id === "evidence-title"`)
		assert.Equal(t, facts[row.at], eval[string](v, `document.querySelector('#matrix tr[aria-expanded="true"][data-fact]').dataset.fact`), "%v", row.keys)
		v.press("Escape")
		v.until(`!(` + evidence + `) && document.activeElement.closest("#matrix")`)
	}
	for _, key := range []string{"/", "s", "z", "q"} {
		v.press(key)
	}
	v.until(`/^\/?szq$/.test(document.activeElement.value) && document.querySelector("main .blank")`) // chromedp sends the character of a key that the page has taken
}
