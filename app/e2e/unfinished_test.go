//go:build !js

package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The hooks of an import that is kept.
const (
	importKept = settled + ` && document.querySelector('ul.files[data-kept="true"]')`
	offered    = `document.querySelector("main .un")`
)

// pasteOnPage pastes text on the page itself.
func (v *visitor) pasteOnPage(text string) {
	eval[bool](v, `(() => {
		const data = new DataTransfer();
		data.setData("text/plain", `+"`"+text+"`"+`);
		document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
		return true;
	})()`)
}

// button presses the button of that name.
func (v *visitor) button(words string) {
	v.t.Helper()
	const of = `[...document.querySelectorAll("main button, [role=dialog] button")].find((b) => (b.ariaLabel || b.innerText) === "`
	v.until(of + words + `")`)
	eval[bool](v, of+words+`").click(), true`)
}

// imported reads three files, one of them none, and a pasted text, and corrects one of them.
func (v *visitor) imported() (rows []string) {
	v.t.Helper()
	good := sampleFiles(v.t.(*testing.T), "fr")
	v.drop(good[0], good[1], write(v.t.(*testing.T), "vide.txt", ""))
	v.until(settled + ` && document.querySelectorAll("ul.files > li").length === 3`)
	v.pasteOnPage("Le bac de Vaugrenay à quai\n\nLe bac de Vaugrenay est à quai depuis mardi. Une chaîne s’est rompue, selon la régie, qui annonce trois semaines de travaux.")
	v.until(settled + ` && document.querySelectorAll("ul.files > li").length === 4`)
	v.click("main .tofill")
	v.until(`document.querySelector("#draft-1")`)
	eval[bool](v, `(() => { const f = document.querySelector("#draft-1"); f.value = "La Gazette du bac"; f.dispatchEvent(new Event("input", { bubbles: true })); return true; })()`)
	v.button("OK")
	v.until(`document.querySelector("ul.files").innerText.includes("La Gazette du bac")`)
	return v.texts("ul.files > li")
}

// What was read is found again after a reload, as it was, until it is compared.
func TestAnImportIsFoundAgain(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	rows := v.imported()
	require.Len(t, rows, 4)
	v.until(importKept)
	v.reload()
	v.until(running)
	v.until(importKept)
	v.picture("again")
	assert.Equal(t, rows, v.texts("ul.files > li"))

	// Another tab neither has it nor offers it; a visit later offers it.
	tab, closeTab := chromedp.NewContext(v.ctx)
	require.NoError(t, chromedp.Do(tab))
	other := &visitor{t: t, ctx: tab, origin: v.origin}
	other.open(h.url("#import"))
	other.until(running)
	other.until(`document.querySelector("main .blank")`)
	assert.False(t, eval[bool](other, offered+` !== null`), "it is open in the first")
	closeTab()
	eval[bool](v, `(sessionStorage.clear(), true)`)
	v.open(h.url("?later"))
	v.until(running)
	v.until(offered)
	v.picture("offered")
	assert.Contains(t, v.text("main .un"), "3 articles ready")

	// A story opened meanwhile does not touch it.
	v.open("about:blank")
	v.forgive("about:blank")
	v.open(h.url(""))
	v.until(running)
	v.button("Try the example")
	v.until(settled + ` && document.querySelectorAll("ul.files > li").length === 5`)
	v.click("#compare")
	v.until(matrix)
	v.until(`sessionStorage.getItem("recoupe.story")`)
	eval[bool](v, `(location.hash = "", true)`)
	v.until(offered)
	v.click("main .un .btn.sm")
	v.until(importKept)
	assert.Equal(t, rows, v.texts("ul.files > li"))

	v.click("#compare")
	v.until(matrix)
	v.until(`!sessionStorage.getItem("recoupe.import")`)
	v.reload()
	v.until(matrix)
	eval[bool](v, `(location.hash = "", true)`)
	v.until(`document.querySelectorAll("main .st").length === 2`)
	assert.False(t, eval[bool](v, offered+` !== null`), "it is a story now")
	require.NoError(t, v.within(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)))
	assert.True(t, eval[bool](v, `[...document.querySelectorAll("main .st")].every((st) => st.querySelector("button").getBoundingClientRect().top < st.querySelector("div").getBoundingClientRect().bottom)`), "on a phone its sign stands beside its name")
}

// What is taken out is not kept.
func TestAnImportThatIsEmptied(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.imported()
	v.until(importKept)
	v.button("Remove all")
	v.until(`document.querySelector("main .blank")`)
	v.picture("emptied")
	assert.Contains(t, v.text("main"), "Removed: 3 articles")
	v.until(`!sessionStorage.getItem("recoupe.import")`)
	eval[bool](v, `[...document.querySelectorAll("main .as-link")].find((b) => b.innerText === "Restore").click(), true`)
	v.until(importKept)
	assert.Len(t, v.texts("ul.files > li"), 3, "what was read, together")
}

// Where nothing may be kept the import works as it would, and says nothing of it.
func TestAnImportWhereNothingMayBeKept(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.before(`for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
		Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException("denied", "SecurityError"); } });
	}`)
	v.open(h.url(""))
	v.until(running)
	v.imported()
	assert.False(t, eval[bool](v, `document.querySelector(".notice") !== null`))
	v.reload()
	v.until(running)
	v.until(`document.querySelector("main .blank")`)
	assert.False(t, eval[bool](v, `document.querySelector(".notice") !== null`))
}
