//go:build !js

package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/state"
)

// axeScript is axe-core, at the version that axe/package-lock.json pins. It is
// put into the page by the browser, which the page's policy does not hinder.
func axeScript(t *testing.T) string {
	t.Helper()
	script, err := os.ReadFile(filepath.Join("axe", "node_modules", "axe-core", "axe.min.js"))
	if os.IsNotExist(err) && os.Getenv("CI") == "" {
		t.Skip("axe-core is not installed: make axe")
	}
	require.NoError(t, err)
	return string(script)
}

// visitWithAxe opens the page and has axe ready in it.
func visitWithAxe(t *testing.T) *visitor {
	t.Helper()
	script := axeScript(t)
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	eval[bool](v, script+"; true")
	return v
}

// No view breaks a rule of WCAG 2.2 A and AA that a program can check, nor a
// best practice, in either theme, on a desk and on a phone.
func TestAxe(t *testing.T) {
	v := visitWithAxe(t)
	v.axe("home")
	v.drop(sampleFiles(t, "fr")...)
	v.until(settled)
	v.axe("import")
	v.click("#compare")
	v.until(matrix)
	for _, wide := range []bool{true, false} {
		size := chromedp.EmulateViewport(1440, 900)
		if !wide {
			size = chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)
		}
		require.NoError(t, v.within(size))
		for _, theme := range []string{"light", "dark"} {
			_, err := chromedp.Call(v.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
				Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: theme}}})
			require.NoError(t, err)
			on := fmt.Sprintf("%s, wide %v: ", theme, wide)
			for _, name := range views {
				v.show(name)
				v.axe(on + name)
			}
			v.goTo(state.Route{View: state.FactsView, Item: "f1"}, evidence)
			v.axe(on + "evidence")
			v.click(".ev a.sent")
			v.until(`document.querySelector(".passport .fate")`)
			v.axe(on + "sentence")
			v.press("Escape")
			v.until(`!document.querySelector('.passport')`)
			v.press("Escape")
			v.until(`!(` + evidence + `)`)
			v.click(".bar .btn.pri")
			v.until(`document.querySelector('[role="dialog"] #share-link')`)
			v.axe(on + "share")
			v.press("Escape")
			v.until(`!document.querySelector('[role="dialog"]')`)
			for _, view := range []state.View{state.HelpView, state.AccuracyView, state.AboutView} {
				v.goTo(state.Route{View: view}, `document.querySelector(".paper h1")`)
				v.axe(on + state.Route{View: view}.Fragment())
			}
			v.goTo(state.Route{View: state.ReportView}, `document.querySelector(".rep h1")`)
			v.axe(on + "report")
			for _, g := range state.GalleryPages() {
				to := state.Route{View: state.GalleryView, Item: g.Item}
				v.goTo(to, fmt.Sprintf(`document.querySelector('.choices a[href=%q]').getAttribute("aria-current")`, to.Href()))
				v.picture(fmt.Sprintf("%s-%v-%s", theme, wide, g.Item))
				v.axe(on + to.Fragment())
			}
		}
	}
}

// Nor does what only two articles show: their own words in the cells.
func TestAxeTwoArticles(t *testing.T) {
	v := visitWithAxe(t)
	files := sampleFiles(t, "en")
	v.compare(files[0], files[3])
	for _, size := range []chromedp.Action[chromedp.Void]{chromedp.EmulateViewport(1440, 900), chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)} {
		require.NoError(t, v.within(size))
		for _, theme := range []string{"light", "dark"} {
			_, err := chromedp.Call(v.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
				Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: theme}}})
			require.NoError(t, err)
			for _, name := range views {
				v.show(name)
				eval[bool](v, `(scrollTo(0, 0), true)`) // an address leaves the page where it was; what is under the bar counts as small
				v.axe("two articles, " + theme + ": " + name)
			}
			v.goTo(state.Route{View: state.FactsView, Item: "f1"}, evidence)
			v.axe("two articles, " + theme + ": evidence")
			v.press("Escape")
			v.until(`!(` + evidence + `)`)
		}
	}
}

// goTo shows a view by its address, and waits for what it has.
func (v *visitor) goTo(to state.Route, has string) {
	v.t.Helper()
	eval[bool](v, fmt.Sprintf(`(location.hash = %q, true)`, to.Href()))
	v.until(fmt.Sprintf(`location.hash === %q && (%s)`, to.Href(), has))
}

// axe fails for what axe-core finds wrong with what is shown.
func (v *visitor) axe(what string) {
	v.t.Helper()
	found := eval[string](v, `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] })
		.then((r) => JSON.stringify(r.violations.map((x) => x.id + ": " + x.help + " in " + x.nodes.slice(0, 3).map((n) => n.html.slice(0, 200)).join(" and "))))`)
	var violations []string
	require.NoError(v.t, json.Unmarshal([]byte(found), &violations))
	assert.Empty(v.t, violations, what)
}
