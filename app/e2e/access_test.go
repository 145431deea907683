//go:build !js

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// show shows a view by its address.
func (v *visitor) show(view string) {
	v.t.Helper()
	eval[bool](v, fmt.Sprintf(`(location.hash = %q, true)`, "#"+view))
	v.until(fmt.Sprintf(`document.querySelector('nav a[href="#%s"]').getAttribute("aria-current") === "page"`, view))
}

// Everything that can be pressed or written into has a name, and every view one
// heading of the first rank.
func TestEverythingHasAName(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.nameless("home")
	v.drop(sampleFiles(t, "fr")...)
	v.until(settled)
	v.nameless("import")
	v.click("#compare")
	v.until(matrix)
	for _, name := range views {
		v.show(name)
		v.nameless(name)
	}
	v.show("facts")
	v.click(matrixRow + ` td`)
	v.until(evidence)
	v.nameless("over facts: evidence")
	v.click(".bar .btn.pri")
	v.until(`document.querySelector('[role="dialog"]')`)
	v.nameless("over facts: share")
}

// nameless fails for what a screen reader could not tell apart.
func (v *visitor) nameless(view string) {
	v.t.Helper()
	tree, err := chromedp.Call(v.ctx, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	require.NoError(v.t, err)
	headings, empty := 0, 0
	for _, n := range tree.Nodes {
		if n.Ignored || n.Role == nil {
			continue
		}
		role, name := strings.Trim(string(n.Role.Value), `"`), ""
		if n.Name != nil {
			name = strings.Trim(string(n.Name.Value), `"`)
		}
		switch role {
		case "button", "link", "textbox", "searchbox", "checkbox", "radio", "switch", "menuitem", "menuitemradio", "tab",
			"combobox", "slider", "treegrid", "dialog", "region", "navigation", "image", "progressbar", "toolbar":
			assert.NotEmpty(v.t, strings.TrimSpace(name), "%s: a %s without a name (node %d)", view, role, n.BackendDOMNodeID)
		case "gridcell":
			if strings.TrimSpace(name) == "" {
				empty++
			}
		case "heading":
			for _, p := range n.Properties {
				if p.Name == accessibility.PropertyNameLevel && string(p.Value.Value) == "1" {
					headings++
				}
			}
		}
	}
	assert.Zero(v.t, empty, "%s: cells without a name", view)
	if !strings.HasPrefix(view, "over ") {
		assert.Equal(v.t, 1, headings, "%s: headings of the first rank", view)
	}
}

// The whole matrix can be read, and evidence opened and left, without a mouse.
func TestKeysAlone(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(sampleFiles(t, "en")...)
	at := func() string { return eval[string](v, `document.activeElement.id`) }
	assert.Equal(t, 1, eval[int](v, `document.querySelectorAll('#matrix [data-fact] [tabindex="0"]').length`), "one stop for Tab")
	eval[bool](v, `(document.querySelector('#matrix [data-fact] [tabindex="0"]').focus(), true)`)
	begin := at()
	require.NotEmpty(t, begin)
	for _, key := range []string{"ArrowDown", "ArrowRight"} {
		before := at()
		v.press(key)
		v.until(fmt.Sprintf(`document.activeElement.id !== %q && document.activeElement.closest("#matrix")`, before))
	}
	cell := at()
	v.press("Enter")
	v.until(evidence)
	v.until(`document.activeElement.closest("aside.panel")`)
	// The words of the first article, with where they are from, as words and as HTML. What they are
	// pasted into is asked for no permission.
	eval[bool](v, `(navigator.clipboard.write = async (items) => {
		window.pasted = [];
		for (const kind of ["text/plain", "text/html"]) window.pasted.push(await (await items[0].getType(kind)).text());
	}, document.querySelector("aside.panel .cite").focus(), true)`)
	v.press("Enter")
	v.until(`window.pasted?.length === 2 && document.querySelector("aside.panel .cite").innerText.trim() === "Copied"`)
	assert.True(t, eval[bool](v, `document.activeElement.matches(".cite") && document.activeElement.ariaLabel.startsWith("Copied, ")`))
	assert.Regexp(t, `\S\n— .+, .+`, eval[string](v, `window.pasted[0]`))
	assert.Regexp(t, `^<blockquote lang="..".*</blockquote><p lang="en">— `, eval[string](v, `window.pasted[1]`))
	v.press("Escape")
	v.until(`!(` + evidence + `)`)
	v.until(fmt.Sprintf(`document.activeElement.id === %q`, cell))
	v.press("/")
	v.until(`document.activeElement.id === "find-fact"`)
	v.press("zzq")
	v.until(`document.querySelector("main .blank") && document.activeElement.id === "find-fact"`)
	v.press("Escape")
	v.until(matrix)
	assert.Equal(t, "find-fact", at(), "Escape empties the search first")
	v.press("Escape")
	v.until(`document.activeElement.closest("#matrix, h1")`)
	heading := `document.activeElement.tagName === "H1"`
	for _, row := range []struct{ key, hash string }{{"2", "#quotes"}, {"3", "#omissions"}, {"4", "#side"}, {"6", "#words"}, {"5", "#articles"}} {
		v.press(row.key)
		v.until(fmt.Sprintf(`location.hash === %q && %s`, row.hash, heading))
	}
	// A search from a view that has none: what is typed meanwhile is for it.
	v.press("6")
	v.until(`location.hash === "#words" && ` + heading)
	eval[bool](v, `(["/", "s"].forEach((key) => document.body.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}))), true)`)
	v.until(`document.activeElement.id === "find-fact" && document.activeElement.value === "s"`)
	assert.False(t, eval[bool](v, `Boolean(document.querySelector('[role="dialog"]'))`))
	v.press("Escape")
	v.until(`document.activeElement.value === ""`)
	v.press("Escape")
	v.until(`document.activeElement.id !== "find-fact"`)
	v.press("5")
	v.until(`location.hash === "#articles" && ` + heading)
	// An article: to its first underlined sentence, and what becomes of it.
	eval[bool](v, `(document.querySelector("article .body a").focus(), true)`)
	v.press("Enter")
	v.until(`document.activeElement.id === "here" && document.querySelector("aside.chosen .words")`)
	// Quotes and omissions: from one to the next, and what the reader makes of it.
	v.press("2")
	v.until(`location.hash === "#quotes" && ` + heading)
	v.press("j")
	v.until(`document.activeElement.closest("main") && !(` + heading + `)`)
	v.press("3")
	v.until(`location.hash === "#omissions" && ` + heading)
	v.press("j")
	v.until(`document.activeElement.id === "om-1"`)
	v.press("p")
	v.until(`document.querySelector('.om [role="radio"]:nth-child(2)[aria-checked="true"]')`)
	// Side by side: from difference to difference.
	v.press("4")
	v.until(`location.hash === "#side" && ` + heading)
	place := eval[string](v, `document.querySelector(".steps .num").textContent`)
	v.press("n")
	v.until(fmt.Sprintf(`document.querySelector(".steps .num").textContent !== %q`, place))
	v.press("1")
	v.until(matrix + ` && document.activeElement.closest("#matrix")`)
}

// On a phone, and at 200 % on a desk, nothing has to be scrolled sideways.
func TestNarrow(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	require.NoError(t, v.within(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)))
	v.open(h.url(""))
	v.until(running)
	v.narrow("home")
	v.dropAt(200, 400, sampleFiles(t, "fr")...)
	v.until(settled)
	v.narrow("import")
	v.click("#compare")
	v.until(matrix)
	for _, name := range views {
		v.show(name)
		v.narrow(name)
	}
	v.show("facts")
	v.click(matrixRow + ` td`)
	v.until(evidence)
	v.narrow("evidence")
}

func (v *visitor) narrow(view string) {
	v.t.Helper()
	v.picture(view)
	over := eval[string](v, `(() => {
		const wide = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= wide) return "";
		const out = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > wide + 1 && e.checkVisibility());
		return out.slice(0, 5).map((e) => e.tagName + "." + e.className).join(" ") || "the page";
	})()`)
	assert.Empty(v.t, over, "%s is wider than the window", view)
}
