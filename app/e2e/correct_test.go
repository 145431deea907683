//go:build !js

package e2e

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// correctable are two files: a page with noise, and a feed of two articles.
func correctable(t *testing.T) []string {
	t.Helper()
	dir := t.TempDir()
	page := `<!doctype html><html lang="fr"><head><title>Le bac de Vaugrenay à l’arrêt</title><meta property="og:site_name" content="Le Fanal"></head><body>
<nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>
<article><h1>Le bac de Vaugrenay à l’arrêt</h1><p>Publié le 12 mars 2026 à 18h12</p>
<p>Le bac de Vaugrenay ne traverse plus depuis mardi matin. Une chaîne a cédé sous la coque, selon la régie des transports.</p>
<p>Lire aussi : <a href="/b">Le pont attendra</a></p>
<p>Les 340 passagers quotidiens font le tour par Saint-Elme. La réparation prendra trois semaines, a indiqué la régie.</p>
<p>Le maire, Paul Destrée, demande une navette. « Nous ne laisserons personne sur la rive », a-t-il déclaré.</p></article>
<footer><p>Tous droits réservés</p></footer></body></html>`
	feed := `<?xml version="1.0"?><rss version="2.0"><channel><title>La Vigie</title>
<item><title>Vaugrenay sans bac</title><link>https://vigie.example/1</link><pubDate>Thu, 12 Mar 2026 10:00:00 +0100</pubDate>
<description>Le bac de Vaugrenay est à quai depuis mardi. Une chaîne s’est rompue. La régie annonce trois semaines de travaux et une navette pour les passagers.</description></item>
<item><title>Une navette pour Saint-Elme</title><link>https://vigie.example/2</link><pubDate>Fri, 13 Mar 2026 10:00:00 +0100</pubDate>
<description>Une navette relie Saint-Elme et Vaugrenay depuis ce vendredi. Elle part toutes les demi-heures, tant que le bac est à quai. Paul Destrée, le maire, l’avait demandée.</description></item>
</channel></rss>`
	var paths []string
	for name, text := range map[string]string{"bac.html": page, "vigie.xml": feed} {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		paths = append(paths, path)
	}
	return paths
}

// What was read can be corrected before comparing and after it.
func TestCorrectingWhatWasRead(t *testing.T) {
	v := visit(t, serve(t, siteDir(t), "/"))
	v.open(v.origin + "/")
	v.until(running)
	v.drop(correctable(t)...)
	v.until(settled)
	v.picture("import")
	rows := strings.Join(v.texts("ul.files .xs.mut"), "\n")
	assert.Contains(t, rows, "article 1 of 2 in the file")
	assert.Contains(t, rows, "article 2 of 2 in the file")

	// The page's preview: what was kept, what was removed and why.
	look := `[...document.querySelectorAll("ul.files li")].find((li) => li.innerText.includes("bac.html")).querySelector("[id^=look-]")`
	eval[bool](v, look+`.click(), true`)
	v.until(`document.querySelector(".preview .noise")`)
	before := v.text(".preview .num")
	eval[bool](v, `document.querySelectorAll(".preview .noise").forEach((d) => { d.open = true }), true`)
	v.picture("preview")
	assert.Contains(t, v.text(".preview"), "Le pont attendra")
	assert.NotContains(t, strings.Join(v.texts(".preview .kept"), "\n"), "Le pont attendra")
	eval[bool](v, `[...document.querySelectorAll(".preview .noise")].find((d) => d.textContent.includes("Le pont attendra")).querySelector(":scope > button").click(), true`)
	v.until(`[...document.querySelectorAll(".preview .kept")].some((p) => p.innerText.includes("Le pont attendra"))`)
	assert.NotEqual(t, before, v.text(".preview .num"))
	eval[bool](v, `[...document.querySelectorAll(".preview .kept")].find((p) => p.innerText.includes("Le pont attendra")).querySelector("button").click(), true`)
	v.until(`[...document.querySelectorAll(".preview .noise")].some((p) => p.textContent.includes("Le pont attendra"))`)
	assert.Equal(t, before, v.text(".preview .num"))
	v.press("Escape")
	v.until(`!document.querySelector(".preview")`)

	// The article, once compared: noise, then its metadata.
	v.click("#compare")
	v.until(matrix)
	v.click(`a[href="#articles"]`)
	v.until(`document.querySelector("#correct")`)
	v.click("#correct")
	v.until(`document.querySelector(".art .now-noise")`)
	v.picture("article")
	kept := eval[int](v, `document.querySelectorAll(".art .now-noise").length`)
	eval[bool](v, `[...document.querySelectorAll(".art .now-noise")].at(-1).click(), true`)
	v.until(`document.querySelector("#correct") && document.querySelectorAll(".art .now-noise").length === ` + strconv.Itoa(kept-1))
	v.picture("corrected")
	v.click("#edit-draft-1")
	v.until(`document.querySelector("#draft-1")`)
	v.picture("metadata")
	eval[bool](v, `(() => { const i = document.querySelector("#draft-1"); i.value = "La Digue"; i.dispatchEvent(new Event("input", { bubbles: true })); return true; })()`)
	v.click(".dlg .btn.pri")
	v.until(`!document.querySelector(".dlg") && document.querySelector(".art .about").innerText.includes("La Digue")`)
	v.picture("renamed")
}
