//go:build !js

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// With two articles, one of each language, a cell has what its article says of the fact, without a row
// being opened. With five it has a sign or a value, as on a phone.
func TestTwoArticlesInTheirWords(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	files := sampleFiles(t, "en")
	two := []string{files[0], files[3]}
	v.compare(two...)
	assert.Equal(t, 0.0, eval[float64](v, `(async () => {
		let shift = 0;
		const seen = (list) => { for (const e of list) shift += e.value; };
		const watch = new PerformanceObserver((list) => seen(list.getEntries()));
		watch.observe({ type: "layout-shift" });
		for (let y = 0; y < document.documentElement.scrollHeight; y += 240) {
			scrollTo(0, y);
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		}
		seen(watch.takeRecords());
		scrollTo(0, 0);
		return shift;
	})()`), "nothing moves as one scrolls")
	v.until(`document.querySelector("#matrix .said")`)

	texts := make([]string, 2)
	for i, a := range expected(t, two).Articles {
		texts[i] = a.Text
	}
	cells := eval[[]struct {
		Said, Value, Name, Lang string
		Column, Lines           int
		Width                   float64
	}](v, `[...document.querySelectorAll("#matrix .said")].map((e) => ({
		said: e.textContent, value: e.previousElementSibling?.textContent || "", name: e.closest("td").ariaLabel,
		lang: e.lang, column: e.closest("td").cellIndex - 1, lines: Math.round(e.closest(".cell").clientHeight / 20), width: e.clientWidth,
	}))`)
	require.NotEmpty(t, cells)
	squeezed := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	for _, c := range cells {
		for piece := range strings.SplitSeq(c.Said, "[…]") {
			assert.Contains(t, squeezed(texts[c.Column]), squeezed(piece), "the article's own words")
		}
		assert.Equal(t, []string{"en", "fr"}[c.Column], c.Lang, c.Said)
		assert.Equal(t, 1, strings.Count(c.Name, c.Said), "heard, and once: "+c.Name)
		assert.LessOrEqual(t, c.Lines, 4, "three lines, and the room around them: "+c.Said)
		assert.Greater(t, c.Width, 240., c.Said)
	}
	assert.True(t, eval[bool](v, `[...document.querySelectorAll("#matrix td")].every((c) => c.matches(".s-un, .s-abs, .s-perh, .s-one") || c.innerText.trim() !== "")`), "whoever tells it is heard")
	assert.Equal(t, 0, eval[int](v, `document.querySelectorAll("#matrix td.s-abs .said").length`))
	v.picture("two")

	eval[bool](v, `(document.querySelector("#matrix td").click(), true)`)
	v.until(evidence + ` && document.querySelector("#matrix .said")`)
	v.press("Escape")
	v.until(`!(` + evidence + `)`)
	require.NoError(t, v.within(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)))
	v.until(`document.querySelector("#matrix .said") && document.querySelector("#matrix td").clientWidth > 100 && ` + matrix)
	assert.Equal(t, 0, eval[int](v, `[...document.querySelectorAll("#matrix td")].filter((c) => c.scrollWidth > c.clientWidth + 1).length`), "in a phone's list too")
	assert.False(t, eval[bool](v, `document.documentElement.scrollWidth > document.documentElement.clientWidth`))
	v.picture("two-phone")

	five := visit(t, h)
	five.open(h.url(""))
	five.until(running)
	five.compare(files...)
	assert.False(t, eval[bool](five, `Boolean(document.querySelector("#matrix .said"))`))
}

// Beside the evidence three articles keep their words, and no row is drawn anew but the one opened.
func TestThreeBesideTheEvidence(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(sampleFiles(t, "fr")[:3]...)
	v.until(`document.querySelector("#matrix .said")`)
	drawn := eval[int](v, `(async () => {
		let drawn = 0;
		const watch = new MutationObserver((list) => { drawn += list.length; });
		watch.observe(document.querySelector("#matrix"), { childList: true, subtree: true, characterData: true });
		document.querySelector("#matrix td").click();
		while (!document.querySelector(".ev")) await new Promise(requestAnimationFrame);
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		return drawn;
	})()`)
	assert.Less(t, drawn, 30)
	assert.True(t, eval[bool](v, `Boolean(document.querySelector("#matrix .said"))`))
	assert.True(t, eval[bool](v, `[...document.querySelectorAll("#matrix .legend > span")].every((e) => e.scrollWidth <= e.clientWidth + 1)`), "the legend is whole")
	v.picture("three")
}
