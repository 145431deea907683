//go:build !js

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// link waits for the link of the open dialog that begins with prefix.
func (v *visitor) link(prefix string) string {
	v.t.Helper()
	v.until(`document.querySelector("#share-link") && document.querySelector("#share-link").value.includes("#` + prefix + `")`)
	return eval[string](v, `document.querySelector("#share-link").value`)
}

// A recipe travels without a word of the articles, as a QR code too, and the
// same files make the same comparison of it; a passphrase seals a link for
// whoever does not have it.
func TestRecipesAndPassphrases(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(sampleFiles(t, "en")...)
	rows := `Number(document.querySelector("#matrix").getAttribute("aria-rowcount"))`
	facts := eval[int](v, rows)
	v.click(".bar .btn.pri")
	whole := v.link("r1.")
	v.click("#share-findings")
	v.until(`document.querySelector("#share-findings").getAttribute("aria-checked") === "true"`)
	findings := v.link("r1.")
	assert.Less(t, len(findings), len(whole))
	v.press("ArrowDown")
	v.until(`document.activeElement.id === "share-recipe" && document.querySelector(".qr svg path")`)
	v.picture("recipe")
	recipe := v.link("r1.")
	assert.Less(t, len(recipe), 1200)
	require.NoError(t, v.within(chromedp.Focus("#passphrase"), chromedp.SendKeys("#passphrase", "four words I chose"+kb.Enter)))
	sealed := v.link("r2.")
	assert.NotContains(t, sealed, strings.TrimPrefix(recipe, h.url("")))

	other := visit(t, h)
	other.open(sealed)
	other.until(running)
	other.until(`document.activeElement.id === "passphrase"`)
	require.NoError(t, other.within(chromedp.SendKeys("#passphrase", "four words"+kb.Enter)))
	other.until(`document.querySelector('[role="alert"]')`)
	other.picture("wrong")
	require.NoError(t, other.within(chromedp.SendKeys("#passphrase", " I chose"+kb.Enter)))
	other.until(`document.querySelectorAll(".recipe li").length === 5`)
	other.drop(sampleFiles(t, "en")...)
	other.until(settled)
	other.until(`document.querySelectorAll(".recipe li .mut").length === 5`)
	other.picture("followed")
	other.click("#compare")
	other.until(matrix)
	assert.Equal(t, facts, eval[int](other, rows), "the same comparison")
}
