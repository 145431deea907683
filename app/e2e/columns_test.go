//go:build !js

package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Of fifty columns a reader shows a few, by keyboard alone; the choice is there
// again after a reload, and nothing of it breaks a rule of access.
func TestColumns(t *testing.T) {
	script := axeScript(t)
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.drop(newsroomFile(t, 50, 60))
	v.until(matrix)
	v.until(`localStorage.getItem("recoupe.story")`) // it is kept, and has a name to remember by
	eval[bool](v, script+"; true")
	count := `Number(document.querySelector("#matrix").ariaColCount)`
	eval[bool](v, `(document.querySelector(".choice > .btn").focus(), true)`)
	v.press("Enter")
	v.until(`document.activeElement.id === "find-column"`)
	v.axe("the choice of columns")

	v.press("4")
	v.press("1")
	v.until(`document.querySelectorAll(".cols li").length === 1`)
	v.press("ArrowDown")
	v.until(`document.activeElement.id === "column-40"`)
	v.press(" ")
	v.until(count + ` === 50`)
	v.press("Tab")
	v.press("Enter")
	v.until(`document.querySelector('#matrix [data-fact] td').classList.contains("pinned") && ` + count + ` === 51`)
	assert.Equal(t, "Le Journal des Quais 41", v.texts("#matrix thead .vn")[0], "it is read against")

	eval[bool](v, `([...document.querySelectorAll(".cols .by .btn")].forEach((b) => b.textContent === "None" && b.click()), true)`)
	v.until(count + ` === 50`)
	v.press("Escape")
	v.until(`!document.querySelector(".cols") && document.activeElement.matches(".choice > .btn")`)
	v.reload()
	v.until(running)
	v.until(matrix + ` && ` + count + ` === 50`)

	require.NoError(t, v.within(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)))
	v.click(".choice > .btn")
	v.until(`document.activeElement.id === "find-column"`)
	eval[bool](v, script+"; true")
	v.axe("the choice of columns on a phone")
	assert.True(t, eval[bool](v, `[...document.querySelectorAll(".cols button, .cols select, .cols input")].every((e) => {
		const around = e.closest("label") || e, after = getComputedStyle(e, "::after");
		return Math.max(around.offsetHeight, parseFloat(after.blockSize) || 0) >= 44;
	})`), "a finger finds everything")
	assert.False(t, eval[bool](v, `document.documentElement.scrollWidth > document.documentElement.clientWidth`))
}
