//go:build !js

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/state"
)

// Wherever a statement has more of its sentence than tells the fact, the fact's own words are in ink and the
// others muted; opened, it leads to what the others tell.
func TestTheRestOfASentenceIsMuted(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	files := sampleFiles(t, "fr")
	v.compare(files...)
	c := expected(t, files)
	const title = `document.querySelector(".panel h2")`
	seen, led := 0, 0
	for i := range c.Facts {
		own := c.Own(i)
		if own == nil || seen == 8 {
			continue
		}
		seen++
		v.goTo(state.Route{View: state.FactsView, Item: c.Facts[i].ID}, title+`?.querySelector(".rest") && document.querySelector('tr[data-fact][aria-expanded="true"] .rest')`)
		f := &c.Facts[i]
		rest := f.Statement
		for _, s := range own {
			rest = strings.Replace(rest, s.Of(c.Articles[f.From.Article].Text), "", 1)
		}
		muted := `[...X.querySelectorAll(".rest")].map((e) => e.textContent).join("")`
		for _, of := range []string{title, `document.querySelector('tr[data-fact][aria-expanded="true"] th')`} {
			got := letters(eval[string](v, strings.ReplaceAll(muted, "X", of)))
			assert.True(t, strings.HasPrefix(got, letters(rest)), "%q of %q: behind it at most who speaks", got, f.Statement)
		}
		assert.True(t, eval[bool](v, `getComputedStyle(`+title+`.querySelector(".rest")).color !== getComputedStyle(`+title+`).color`))
		assert.Contains(t, eval[string](v, `document.querySelector(".panel .tellings").textContent`), "In grey, the rest of the sentence")
		if led == 0 && eval[bool](v, `(() => {
			const li = [...document.querySelectorAll(".panel .tellings li")].find((e) => e.textContent.startsWith("In grey") && e.querySelector("button"));
			li?.querySelector("button").click();
			return Boolean(li);
		})()`) {
			led++
			v.until(`location.hash !== "#facts/` + f.ID + `" && ` + title + ` && ` + evidence)
		}
	}
	require.NotZero(t, seen)
	assert.NotZero(t, led)
	v.press("Escape")
	v.until(`!(` + evidence + `)`)
	v.picture("rest")

	v.goTo(state.Route{View: state.ReportView}, `document.querySelector(".rep .facts th .rest")`)
	v.show("omissions")
	assert.NotZero(t, eval[int](v, `document.querySelectorAll("h2 .rest, h3 .rest").length`))
	assert.Equal(t, 0, eval[int](v, `[...document.querySelectorAll(".rest")].filter((e) => !e.textContent.trim()).length`))

	require.NoError(t, v.within(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)))
	v.show("facts")
	hidden := eval[[]string](v, `(async () => {
		const cut = new Set();
		for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
			scrollTo(0, y);
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			for (const e of document.querySelectorAll("#matrix tr:not(.also) .late")) {
				if (e.scrollHeight > e.clientHeight + 2) cut.add(e.textContent);
			}
		}
		return [...cut];
	})()`)
	assert.Empty(t, hidden, "own words that come late are in sight on a phone too")
	v.picture("rest-phone")
}

// letters is a text without what the page makes otherwise: blanks, signs, capitals.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \n\u00a0\u202f«»“”\"'’.,;:—", r) {
			return -1
		}
		return r
	}, strings.ToLower(s))
}
