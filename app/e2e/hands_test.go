//go:build !js

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A finger has 44 pixels for every cell of a phone's list, whatever stands in it, and none of another's.
func TestAFingerFindsACell(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(sampleFiles(t, "fr")...)
	require.NoError(t, v.within(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)))
	v.until(`document.querySelector("#matrix tr[data-fact] td.c:not(.s-un)").getBoundingClientRect().left < 100`) // a list
	assert.Empty(t, eval[[]string](v, `[...document.querySelectorAll("#matrix tr[data-fact] td.c:not(.s-un)")].slice(0, 60).flatMap((td) => {
		td.scrollIntoView({block: "center"})
		const r = td.getBoundingClientRect(), x = r.left + r.width / 2, y = r.top + r.height / 2, half = Math.max(21, r.height / 2 - 1) // on whole pixels
		return [y - half, y + half].every((at) => document.elementFromPoint(x, at)?.closest("td") === td) && r.width >= 44 ? [] : [td.className + " " + r.width + "×" + r.height]
	})`))
}

// An article in a writing from right to left stands so, in whatever language it is, and nobody is
// told that it is in the page's.
func TestAnArticleFromRightToLeft(t *testing.T) {
	const body = "أعلن رئيس البلدية يوم الثلاثاء أن جسر القرية سيبقى مغلقا لمدة ثلاثة أسابيع أمام الشاحنات. وقال المجلس إن التكلفة تبلغ 48 000 يورو."
	path := filepath.Join(t.TempDir(), "bridge.html")
	require.NoError(t, os.WriteFile(path, []byte("<html dir=rtl><title>إغلاق جسر القرية</title><article><h1>إغلاق جسر القرية</h1>"+strings.Repeat("<p>"+body+"</p>", 3)+"</article>"), 0o600))
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(append(sampleFiles(t, "fr")[:2], path)...)
	const strays = `[...document.querySelectorAll("main *")].filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.includes("رئيس")) && e.checkVisibility()).filter((e) => {
		const words = [...e.childNodes].find((n) => n.nodeType === 3 && n.data.includes("رئيس")), range = document.createRange()
		range.setStart(words, 0), range.setEnd(words, 1)
		let block = e
		while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement
		const room = block.getBoundingClientRect(), first = range.getBoundingClientRect()
		return !(e.closest("[lang]").lang === "und" && first.left > room.left + room.width / 2)
	}).map((e) => e.outerHTML.slice(0, 200))`
	const there = `[...document.querySelectorAll("main *")].some((e) => e.checkVisibility() && e.textContent.includes("رئيس"))`
	v.show("side")
	if eval[bool](v, `!!document.querySelector('.pick[aria-pressed="false"]')`) {
		v.click(`.pick[aria-pressed="false"]`)
	}
	v.until(there)
	assert.Empty(t, eval[[]string](v, strays))
}

// An article taken out of the import by mistake comes back, by the keyboard alone; a pasted one is nowhere else.
func TestWhatIsTakenOutComesBack(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.drop(sampleFiles(t, "fr")[:3]...)
	v.until(settled)
	titles := v.texts("ul.files h2")
	eval[bool](v, `(document.querySelector("ul.files .does button:last-child").focus(), true)`)
	v.press("Enter")
	v.until(`document.querySelectorAll("ul.files h2").length === 2`)
	assert.Contains(t, v.text(".headrow .does"), titles[0])
	v.chord("z", chromedp.ModifierCtrl)
	v.until(`document.querySelectorAll("ul.files h2").length === 3 && document.activeElement.id === "look-1"`)
	assert.Equal(t, titles, v.texts("ul.files h2"))
}

// What cannot be broken at a space, an address or an outlet's one long word, widens no page of a phone.
func TestLongWordsOnAPhone(t *testing.T) {
	dir := t.TempDir()
	var paths []string
	for i, weeks := range []string{"deux", "trois"} {
		path := filepath.Join(dir, weeks+".html")
		page := "<html lang=fr><meta property=og:site_name content=" + strings.Repeat("Rundschau", 6+i) + "><title>Le pont fermé " + weeks + " semaines</title><article><h1>Le pont fermé " + weeks + " semaines</h1>" +
			"<p>Le maire de Roche, Paul Vernet, a fermé mardi le pont aux camions pour " + weeks + " semaines, a annoncé la mairie.</p>" +
			"<p>La préfecture a demandé une expertise sur https://exemple.invalid/" + strings.Repeat("pont/de/la/roche/", 5) + " dès lundi, a dit Paul Vernet.</p></article>"
		require.NoError(t, os.WriteFile(path, []byte(page), 0o600))
		paths = append(paths, path)
	}
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(paths...)
	require.NoError(t, v.within(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)))
	for _, name := range views {
		v.show(name)
		v.narrow(name)
	}
	v.show("facts")
	v.click(matrixRow + ` td`)
	v.until(evidence)
	v.narrow("evidence")
}
