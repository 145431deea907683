//go:build !js

package e2e

import (
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// foreign is a browser other than Chromium, with a tab of a reader's.
type foreign interface {
	open(address string)
	reload()
	eval(expression string) string // what a JavaScript expression comes to, awaited
	press(keys ...string)          // one after another, as fast as can be
	another()                      // goes on as another reader, who has nothing kept
}

// elsewhere is such a browser, and what is done in it.
type elsewhere struct {
	foreign
	t *testing.T
}

func (e elsewhere) until(condition string) {
	e.t.Helper()
	if e.eval(holding(condition)) != "true" {
		e.t.Fatalf("waited in vain for %s\nthe page says:\n%s", condition, e.eval(`document.body.innerText.slice(0, 2000)`))
	}
}

// drop drops files on the page.
func (e elsewhere) drop(paths ...string) {
	e.t.Helper()
	var files []string
	for _, p := range paths {
		data, err := os.ReadFile(p)
		require.NoError(e.t, err)
		files = append(files, fmt.Sprintf(`new File([Uint8Array.from(atob(%q), (c) => c.charCodeAt(0))], %q)`, base64.StdEncoding.EncodeToString(data), filepath.Base(p)))
	}
	e.eval(`(() => { const data = new DataTransfer(); for (const file of [` + strings.Join(files, ",") + `]) data.items.add(file);
		for (const name of ["dragenter", "dragover", "drop"]) document.querySelector("#main").dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true })); })()`)
}

// Keys, as WebDriver writes them.
const (
	keyEnter  = "\uE007"
	keyEscape = "\uE00C"
	keyRight  = "\uE014"
	keyDown   = "\uE015"
)

// goes goes the whole path: read, compare, look at the evidence by keyboard, go through the views,
// share; the story again without a server, and the link as another reader.
func (e elsewhere) goes() {
	t := e.t
	dir := siteDir(t)
	h := serve(t, dir, "/deep/")
	e.open(h.url(""))
	e.until(running)
	e.drop(sampleFiles(t, "en")...)
	e.until(settled)
	e.eval(`document.querySelector("#compare").click()`)
	e.until(matrix)
	facts := e.eval(`document.querySelector("#matrix").dataset.facts`)

	e.eval(`document.querySelector('#matrix [data-fact] [tabindex="0"]').focus()`)
	second := e.eval(`document.querySelectorAll("#matrix [data-fact]")[1].dataset.fact`)
	e.press(keyDown, keyRight, keyEnter) // faster than the page draws
	e.until(evidence + ` && document.activeElement.closest("aside.panel")`)
	assert.Equal(t, second, e.eval(`document.querySelector('#matrix tr[aria-expanded="true"][data-fact]').dataset.fact`))
	assert.NotEmpty(t, e.eval(`document.querySelector(".ev blockquote").innerText`))
	e.press(keyEscape)
	e.until(`!(` + evidence + `) && document.activeElement.closest("#matrix")`)
	for i, name := range views {
		e.press(fmt.Sprint(i + 1))
		e.until(fmt.Sprintf(`location.hash === "#%s" && document.querySelector("main h1")`, name))
		assert.Equal(t, "false", e.eval(`document.documentElement.scrollWidth > document.documentElement.clientWidth`), "%s is as wide as the window", name)
	}
	e.press("1")
	e.until(matrix)
	e.press("s")
	e.until(`document.querySelector("#share-link") && document.querySelector("#share-link").value`)
	link := e.eval(`document.querySelector("#share-link").value`)
	e.press(keyEscape)
	e.until(kept + ` && localStorage.getItem("recoupe.story")`)

	h.kill()
	e.reload()
	e.until(matrix)
	assert.Equal(t, facts, e.eval(`document.querySelector("#matrix").dataset.facts`), "without a server")

	h.start(dir)
	e.another()
	e.open(link)
	e.until(matrix)
	assert.Equal(t, facts, e.eval(`document.querySelector("#matrix").dataset.facts`), "another reader has it whole")
}
