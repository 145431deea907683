//go:build !js

package e2e

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Who opens a link on a phone sees facts at once, and one tap on the number of
// those told differently leaves these alone; another brings all back.
func TestPhoneOpensALink(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	sender := visit(t, h)
	sender.open(h.url(""))
	sender.until(running)
	sender.compare(sampleFiles(t, "fr")...)
	link := sender.share()

	v := visit(t, h)
	require.NoError(t, v.within(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)))
	v.open(link)
	v.until(matrix)
	v.picture("a link on a phone")
	assert.Less(t, eval[float64](v, `document.querySelector("#cell-0-0").getBoundingClientRect().top`), 520.,
		"the first fact stands in the upper part of the screen, with all the notices there may be")
	v.click(".meter .m-diff")
	v.until(`document.querySelector(".meter .m-diff.on")`)
	told := eval[int](v, `Number(document.querySelector(".meter .m-diff b").textContent)`)
	assert.Equal(t, told, eval[int](v, `document.querySelectorAll("#matrix [data-fact]").length`))
	v.click(".meter .m-diff")
	v.until(`!document.querySelector(".meter .on")`)
	assert.Less(t, told, eval[int](v, `document.querySelectorAll("#matrix [data-fact]").length`))
}

// However far one scrolls on a phone, there are rows in the window; and so there are after a reload.
func TestPhoneShowsRowsWhereverItStands(t *testing.T) {
	dir, err := filepath.Abs(filepath.Join("..", "..", "internal", "engine", "testdata", "stories", "cantine"))
	require.NoError(t, err)
	paths, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	require.NoError(t, err)
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(paths...)
	require.NoError(t, v.within(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)))
	const shown = `[...document.querySelectorAll("#matrix [data-fact]")].filter((e) => e.getBoundingClientRect().bottom > 200 && e.getBoundingClientRect().top < 600)`
	for top := 1000; top < 9000; top += 1000 {
		eval[bool](v, fmt.Sprintf(`(scrollTo(0, %d), true)`, top))
		v.until(shown + `.length`)
	}
	assert.True(t, eval[bool](v, `[...document.querySelectorAll("#matrix [data-fact]")].every((row) =>
		new Set([...row.querySelectorAll("td:has(> .cell:empty):not(.s-un)")].map((e) => Math.round(e.getBoundingClientRect().top))).size < 2)`), "signs without words stand in one line")
	v.until(`localStorage.getItem("recoupe.story")`) // it is kept
	v.reload()
	v.until(running)
	v.until(`scrollY > 6000 && ` + shown + `.length`)
	v.until(`document.activeElement.matches("main h1")`)
}
