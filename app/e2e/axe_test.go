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

// layers are what opens over a view, or unfolds in it: what is clicked for it, one after another; a
// single letter is a key.
var layers = []struct {
	name, view string
	open       []string
}{
	{"keys", "facts", []string{"?"}},
	{"the story's menu", "facts", []string{".bar .story"}},
	{"name", "facts", []string{".bar .story", ".bar .pop .item:nth-of-type(2)"}},
	{"menu", "facts", []string{".bar .btn.quiet.ico[aria-haspopup]"}},
	{"more", "facts", []string{".tabbar button"}},
	{"order", "facts", []string{".pop.srt > button"}},
	{"columns", "facts", []string{".pop.choice > button"}},
	{"values", "facts", []string{".attrs > summary"}},
	{"a fact's menu", "facts/f1", []string{factMenu}},
	{"statement", "facts/f1", []string{factMenu, ".panel .menu .item:nth-of-type(1)"}},
	{"join", "facts/f1", []string{factMenu, ".panel .menu .item:nth-of-type(2)"}},
	{"split", "facts/f1", []string{factMenu, ".panel .menu .item:nth-of-type(3)"}},
	{"note", "facts/f1", []string{factMenu, ".panel .menu .item:nth-of-type(4)"}},
	{"what an article tells", "facts/f1", []string{".ev .acts button:nth-of-type(3)"}},
	{"who is quoted where", "quotes", []string{`[aria-controls="heard"]`}},
	{"what can be said of a quote", "quotes", []string{".fixq > summary"}},
	{"speaker", "quotes", []string{".fixq > summary", ".fixq[open] button:nth-of-type(4)"}},
	{"perhaps told", "omissions", []string{"main details > summary"}},
	{"outlet", "article/a1", []string{"dl button"}},
	{"cleaning", "article/a1", []string{"aside .btn"}},
}

// factMenu opens what can be said of a fact.
const factMenu = `.panel [aria-haspopup="menu"]`

// Nor does what lies over a view, or is unfolded in it.
func TestAxeLayers(t *testing.T) {
	v := visitWithAxe(t)
	v.drop(sampleFiles(t, "fr")...)
	v.until(settled)
	for _, name := range []string{"Paste text", "Edit", "See what was kept and removed"} {
		require.True(t, eval[bool](v, fmt.Sprintf(`(() => { const e = [...document.querySelectorAll("main button")].find((e) => e.innerText.trim() === %q); if (e) e.click(); return Boolean(e); })()`, name)), name)
		v.until(`document.querySelector('[role="dialog"]')`)
		v.axe(name)
		v.press("Escape")
		v.until(`!document.querySelector('[role="dialog"]')`)
	}
	v.click("#compare")
	v.until(matrix)
	opened := map[string]bool{}
	for _, look := range []struct {
		theme string
		size  chromedp.Action[chromedp.Void]
	}{{"light", chromedp.EmulateViewport(1440, 900)}, {"dark", chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)}} {
		require.NoError(t, v.within(look.size))
		_, err := chromedp.Call(v.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: look.theme}}})
		require.NoError(t, err)
		for _, l := range layers {
			v.goTo(state.ParseRoute(l.view), `document.querySelector("main h1")`)
			if v.openLayer(l.open) {
				opened[l.name] = true
				v.picture(look.theme + "-" + l.name)
				v.axe(look.theme + ": " + l.name)
			}
			v.goTo(state.Route{View: state.WordsView}, `!document.querySelector('[role="dialog"], [role="menu"]')`)
		}
	}
	for _, l := range layers {
		assert.True(t, opened[l.name], l.name)
	}
}

// openLayer clicks one thing after another, and reports whether all were there: a phone has not all that
// a desk has.
func (v *visitor) openLayer(open []string) bool {
	v.t.Helper()
	for _, what := range open {
		if len(what) == 1 {
			v.press(what)
			v.until(`document.querySelector('[role="dialog"]')`)
			continue
		}
		if !eval[bool](v, fmt.Sprintf(`(async () => {
			for (let looks = 0; looks < 20; looks++) {
				const e = [...document.querySelectorAll(%q)].find((e) => e.checkVisibility());
				const before = document.body.innerHTML.length;
				if (e) {
					e.click();
					while (document.body.innerHTML.length === before && looks++ < 100) await new Promise((r) => setTimeout(r, 50));
					return true;
				}
				await new Promise((r) => setTimeout(r, 50));
			}
			return false;
		})()`, what)) {
			return false
		}
	}
	return true
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
