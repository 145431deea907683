//go:build !js

package e2e

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/phrase"
)

// corrections is how many the line under the bar tells of: "0" where it says that all
// are undone.
const corrections = `document.querySelector(".fixes b")?.innerText.replace(/^\D.*/, "0").split(" ")[0]`

// A reader corrects by keyboard alone, takes it back and makes it again; it is
// kept, and who opens the link sees it, and the story without it.
func TestCorrectingByKeyboard(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(sampleFiles(t, "en")...)
	facts := func(v *visitor) int {
		return eval[int](v, `Number(document.querySelector("#matrix").dataset.facts)`)
	}
	found := facts(v)

	// To a cell that tells its fact as another does, and its evidence.
	row := eval[int](v, `[...document.querySelectorAll("#matrix [data-fact]")].findIndex((r) => r.querySelectorAll("td.s-stated").length > 1)`)
	require.GreaterOrEqual(t, row, 0)
	eval[bool](v, `(document.querySelector('#matrix [data-fact] [tabindex="0"]').focus(), true)`)
	for range row {
		v.step("ArrowDown")
	}
	v.step("ArrowRight")
	for !eval[bool](v, `document.activeElement.classList.contains("s-stated")`) {
		v.step("ArrowRight")
	}
	v.press("Enter")
	v.until(evidence + ` && document.activeElement.closest("aside.panel")`)
	before := squeeze(v.text("aside.panel h2"))

	// Not the same.
	v.press("x")
	v.until(corrections + ` === "1"`)
	assert.Equal(t, found+1, facts(v), "what was set apart has a row of its own")
	assert.Contains(t, v.text(".sr[role=status]"), "Not the same")
	v.until(`document.activeElement.closest("aside.panel")`)
	v.picture("apart")

	// The statement, in its dialog.
	v.press("e")
	v.until(`document.activeElement.id === "correct-text"`)
	v.press("End")
	v.press(" by hand")
	v.press("Tab")
	v.press("Enter")
	v.until(`!document.querySelector('[role="dialog"]') && document.querySelector("aside.panel h2").innerText.includes("by hand")`)
	v.until(`document.activeElement.closest("aside.panel")`)
	v.until(corrections + ` === "2"`)

	// Undone, twice, and made again.
	v.chord("z", chromedp.ModifierCtrl)
	v.until(corrections + ` === "1"`)
	assert.NotContains(t, v.text("aside.panel h2"), "by hand")
	v.chord("z", chromedp.ModifierCtrl)
	v.until(corrections + ` === "0"`)
	assert.Equal(t, found, facts(v), "as it was found")
	v.chord("Z", chromedp.ModifierCtrl|chromedp.ModifierShift)
	v.until(corrections + ` === "1"`)
	v.chord("y", chromedp.ModifierCtrl)
	v.until(corrections + ` === "2"`)
	v.until(`document.querySelector('.fixes[data-saved="true"]')`)
	hash := eval[string](v, `location.hash`)

	// Kept.
	v.reload()
	v.until(matrix + ` && ` + corrections + ` === "2"`)
	assert.Equal(t, hash, eval[string](v, `location.hash`))
	v.until(`document.querySelector("aside.panel h2").innerText.includes("by hand")`)
	v.press("Escape")
	v.until(`!(` + evidence + `)`)
	v.picture("kept")
	link := v.share()
	require.NotEmpty(t, link)

	// In a fresh profile, with the corrections and without.
	reader := visit(t, h)
	reader.open(link)
	reader.until(matrix + ` && ` + corrections + ` === "2"`)
	assert.Equal(t, found+1, facts(reader))
	assert.Contains(t, strings.Join(reader.texts(matrixRow+" .f"), "\n"), "by hand")
	assert.True(t, eval[bool](reader, `[...document.querySelectorAll("#matrix .byhand")].length > 0`), "the row says that it was corrected")
	eval[bool](reader, `([...document.querySelectorAll(".fixes button")].find((b) => b.ariaPressed === "false").focus(), true)`)
	reader.press("Enter")
	reader.until(fmt.Sprintf(`Number(document.querySelector("#matrix").dataset.facts) === %d`, found))
	shown := squeeze(strings.Join(reader.texts(matrixRow+" .f"), "\n"))
	assert.NotContains(t, shown, "by hand")
	assert.Contains(t, shown, before, "as the program found it")
	reader.picture("as-found")
	reader.press("Enter")
	reader.until(fmt.Sprintf(`Number(document.querySelector("#matrix").dataset.facts) === %d`, found+1))

	// The list: each can be undone by itself.
	eval[bool](reader, `(document.querySelector('.fixes [aria-haspopup="dialog"]').focus(), true)`)
	reader.press("Enter")
	reader.until(`document.querySelectorAll(".fixlist > li").length === 2`)
	reader.picture("list")
	eval[bool](reader, `([...document.querySelectorAll(".fixlist > li")].at(-1).querySelector("button").focus(), true)`)
	reader.press("Enter")
	reader.until(`document.querySelectorAll(".fixlist > li").length === 1`)
	reader.press("Escape")
	reader.until(`!document.querySelector('[role="dialog"]')`)
	assert.Equal(t, found, facts(reader))
	assert.Contains(t, strings.Join(reader.texts(matrixRow+" .f"), "\n"), "by hand", "the other one stands")
}

// A correction outlives a page that is loaded anew in the same moment, before
// the library has it.
func TestACorrectionOutlivesAReloadAtOnce(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	// While it is slow, the library never answers.
	v.before(`const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (...a) { return window.slow ? new EventTarget() : put.apply(this, a); };`)
	v.open(h.url(""))
	v.until(running)
	v.compare(sampleFiles(t, "en")...)
	v.until(`localStorage.getItem("recoupe.story")`)
	v.click(matrixRow + " td")
	v.until(evidence + ` && document.querySelector(".ev .acts button[aria-pressed]")`)
	v.until(`document.querySelector("aside.panel h2")`)
	v.when(corrections+` === "1"`, `location.reload()`, `window.slow = true; document.querySelector(".ev .acts button[aria-pressed]").click()`)
	v.untilReloaded(running + ` && ` + corrections + ` === "1"`)
	v.until(`document.querySelector('.fixes[data-saved]') && !Object.keys(localStorage).some((name) => name.startsWith("recoupe.fixes."))`)
	v.reload()
	v.until(running)
	v.until(corrections + ` === "1"`)
}

// A line that is classed otherwise has the story compared again. A page that is
// left meanwhile does it once it is open again.
func TestALineClassedWhileItIsComparedOutlivesAReload(t *testing.T) {
	v := visit(t, serve(t, siteDir(t), "/"))
	v.before(`const post = Worker.prototype.postMessage;
		Worker.prototype.postMessage = function (...a) { if (!window.deaf) post.apply(this, a); };`)
	v.open(v.origin + "/")
	v.until(running)
	v.drop(correctable(t)...)
	v.until(settled)
	v.click("#compare")
	v.until(matrix)
	v.until(`localStorage.getItem("recoupe.story")`)
	v.click(`a[href="#articles"]`)
	v.until(`document.querySelector("#correct")`)
	v.click("#correct")
	v.until(`document.querySelector(".art .now-noise")`)
	kept := eval[int](v, `document.querySelectorAll(".art .now-noise").length`)
	noted := `Object.keys(localStorage).some((name) => name.startsWith("recoupe.fixes."))`
	eval[bool](v, `(window.deaf = true, [...document.querySelectorAll(".art .now-noise")].at(-1).click(), true)`)
	v.until(noted)
	v.reload()
	v.until(running)
	v.until(corrections + ` === "1" && !` + noted)
	v.until(`document.querySelector("#correct")`)
	v.click("#correct")
	v.until(`document.querySelectorAll(".art .now-noise").length === ` + strconv.Itoa(kept-1))
}

// Where the browser's library is full, or gives a write up, the reader is told,
// and offered a file.
func TestWhatCannotBeKeptIsSaid(t *testing.T) {
	for name, fails := range map[string]string{
		"full":     `throw new DOMException("full", "QuotaExceededError")`,
		"given up": `const r = put.apply(this, a); r.addEventListener("success", () => { try { r.transaction.abort(); } catch { /* it was already */ } }); return r`,
	} {
		t.Run(name, func(t *testing.T) {
			v := visit(t, serve(t, siteDir(t), "/"))
			v.before(`const put = IDBObjectStore.prototype.put;
				IDBObjectStore.prototype.put = function (...a) { if (!window.full) { return put.apply(this, a); } ` + fails + `; };`)
			v.open(v.origin + "/")
			v.until(running)
			eval[bool](v, `(window.full = true, true)`)
			v.drop(newsroomFile(t, 3, 9))
			v.until(`document.querySelector(".notice .btn")`)
			assert.Contains(t, v.text(".notice"), phrase.NotKept.En)
			assert.Contains(t, v.text(".notice .btn"), phrase.MenuSaveFile.En)
			v.until(matrix)
		})
	}
}

// step moves by a key in the matrix, and waits until it has.
func (v *visitor) step(key string) {
	v.t.Helper()
	before := eval[string](v, `document.activeElement.id`)
	v.press(key)
	v.until(fmt.Sprintf(`document.activeElement.id !== %q && document.activeElement.closest("#matrix")`, before))
}

// chord presses a key with others held.
func (v *visitor) chord(key string, held chromedp.Modifier) {
	v.t.Helper()
	require.NoError(v.t, v.within(chromedp.KeyEvent(key, chromedp.KeyModifiers(held))))
}

// What one outlet tells and others perhaps do is counted, filtered and drawn apart from what it alone tells,
// until the reader has looked: not found in one of them, it stands among the others.
func TestToCheckBecomesOneOutletOnly(t *testing.T) {
	v := visit(t, serve(t, siteDir(t), "/"))
	v.open(v.origin + "/")
	v.until(running)
	v.compare(sampleFiles(t, "en")...)
	number := func(part string) int {
		return eval[int](v, `Number(document.querySelector(".meter `+part+` b")?.textContent ?? 0)`)
	}
	all, one, check := eval[int](v, `Number(document.querySelector("#matrix").dataset.facts)`), number(".m-one"), number(".m-may")
	require.Positive(t, check)
	assert.Equal(t, all, number(".m-ok")+number(".m-diff")+one+check, "the parts are the whole")

	v.click(".meter .m-may")
	v.until(`document.querySelector(".meter .m-may.on")`)
	assert.Equal(t, "To check "+strconv.Itoa(check), squeeze(v.text(`.chip[aria-pressed="true"]`)))
	assert.Equal(t, check, eval[int](v, `document.querySelectorAll("#matrix [data-fact]").length`))
	assert.Zero(t, eval[int](v, `document.querySelectorAll("#matrix :is(td.s-one, td.s-abs)").length`), "nothing is surely left out, and nothing told by one only")
	v.picture("to check")

	fact := eval[string](v, `document.querySelector("#matrix tr:has(td.s-perh)[data-fact]").dataset.fact`)
	eval[bool](v, `(document.querySelector("#matrix tr:has(td.s-perh)[data-fact] td.s-perh").click(), true)`)
	v.until(evidence)
	assert.NotContains(t, v.text("aside.panel .sum"), "alone")
	assert.Contains(t, v.text("aside.panel .sum"), "to check")
	eval[bool](v, `([...document.querySelectorAll("aside.panel .ev")].find((e) => e.querySelector(".s-perh")).querySelector(".acts button:nth-of-type(2)").click(), true)`) // not the same
	v.until(corrections + ` === "1"`)
	assert.Equal(t, []int{one + 1, check - 1}, []int{number(".m-one"), number(".m-may")})
	v.press("Escape")
	v.until(`!(` + evidence + `)`)
	v.click(".meter .m-one")
	v.until(`document.querySelector(".meter .m-one.on")`)
	assert.True(t, eval[bool](v, `!!document.querySelector('#matrix [data-fact="`+fact+`"] td.s-one')`), "it is told by one only now")
}
