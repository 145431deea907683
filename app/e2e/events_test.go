//go:build !js

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// twoEvents writes six articles, three on each of two events.
func twoEvents(t *testing.T) (paths []string) {
	t.Helper()
	dir := t.TempDir()
	for i, a := range []struct{ outlet, title, text string }{
		{"Le Fanal", "Le pont de Varennes ferme pour huit mois", "Le pont de Varennes a fermé lundi matin à la circulation, a annoncé la mairie.|« Nous ne prendrons aucun risque avec la sécurité des habitants », a déclaré la maire, Claire Dubreuil.|Des fissures ont été découvertes dans trois piles de l’ouvrage.|Les travaux coûteront 4,2 millions d’euros et dureront huit mois."},
		{"La Vigie", "Fissures : le pont de Varennes interdit aux voitures", "La mairie a fermé lundi le pont de Varennes après la découverte de fissures dans deux piles.|« Aucun risque ne sera pris avec la sécurité des habitants », a dit Claire Dubreuil, maire de la ville.|Les travaux coûteront 4,5 millions d’euros."},
		{"Ouest Matin", "À Varennes, un pont fermé", "Depuis lundi, le pont de Varennes est fermé à la circulation.|La maire Claire Dubreuil promet une navette gratuite dès jeudi.|Les travaux dureront huit mois, selon la mairie, pour un coût de 4,2 millions d’euros."},
		{"Le Fanal", "La grève des éboueurs de Montreuil-sur-Lys continue", "Les éboueurs de Montreuil-sur-Lys ont reconduit vendredi leur grève, commencée il y a neuf jours.|« Nous voulons 150 euros de plus par mois », a déclaré Karim Benali, délégué du syndicat.|La ville a proposé une prime de 80 euros.|Environ 600 tonnes de déchets se sont accumulées dans les rues."},
		{"La Vigie", "Éboueurs : neuf jours de grève", "La grève des éboueurs de Montreuil-sur-Lys a été reconduite vendredi pour le neuvième jour.|Karim Benali, du syndicat, demande une hausse de 150 euros par mois.|La ville a proposé une prime de 80 euros.|Quelque 800 tonnes de déchets attendent sur les trottoirs."},
		{"Ouest Matin", "À Montreuil-sur-Lys, la ville réquisitionne des bennes", "Au dixième jour de la grève des éboueurs, la ville de Montreuil-sur-Lys a réquisitionné douze bennes privées.|« La santé des habitants passe avant tout », a déclaré l’adjointe Odile Farge.|Le syndicat demande 150 euros de plus par mois et refuse la prime de 80 euros."},
	} {
		page := fmt.Sprintf(`<html lang="fr"><head><title>%[1]s</title><meta property="og:title" content="%[1]s"><meta property="og:site_name" content="%[2]s"><meta property="article:published_time" content="2026-03-0%[3]d"></head><body><article><h1>%[1]s</h1><p>%[4]s</p></article></body></html>`,
			a.title, a.outlet, i+1, strings.ReplaceAll(a.text, "|", "</p><p>"))
		paths = append(paths, filepath.Join(dir, fmt.Sprintf("%d.html", i+1)))
		require.NoError(t, os.WriteFile(paths[i], []byte(page), 0o600))
	}
	return paths
}

// One event is looked at in every view, and after a reload, until all are again.
func TestOneEventOfTwo(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(twoEvents(t)...)
	v.until(`localStorage.getItem("recoupe.story")`)
	all := v.texts(".tabs .n")
	const on = `[...document.querySelectorAll(%q)].map((o) => o.textContent).join("") === "DEF"`
	choose := func(index int) {
		eval[bool](v, fmt.Sprintf(`((s) => { s.selectedIndex = %d; s.dispatchEvent(new Event("change", { bubbles: true })); return true; })(document.querySelector("#event"))`, index))
	}
	choose(2)
	v.until(fmt.Sprintf(on, "#matrix thead .o"))
	one := v.texts(".tabs .n")
	for i := range 3 {
		assert.NotEqual(t, all[i], one[i], "the counts are of what is looked at")
	}
	assert.Equal(t, all[3], one[3], "every article can be read")
	for _, row := range []struct{ view, columns string }{
		{"quotes", ".voice .o"},
		{"omissions", ".rail .o"},
		{"side", ".sidetools .o"},
		{"words", ".heads .o"},
	} {
		v.show(row.view)
		v.until(fmt.Sprintf(on, row.columns))
	}
	v.show("articles")
	assert.False(t, eval[bool](v, `Boolean(document.querySelector("#event"))`), "the articles are of all events")
	v.show("omissions")
	v.reload()
	v.until(running)
	v.until(fmt.Sprintf(on, ".rail .o"))
	choose(0)
	v.until(`document.querySelectorAll(".rail .o").length === 6`)
	assert.Equal(t, all, v.texts(".tabs .n"))
}

// A filter that would keep nothing says so and cannot be put on.
func TestAFilterOfNothing(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(twoEvents(t)...)
	assert.Positive(t, eval[int](v, `document.querySelectorAll("main .chip:disabled").length`))
	assert.True(t, eval[bool](v, `[...document.querySelectorAll("main .chip")].every((c) => c.disabled === (c.querySelector(".n").textContent === "0"))`))
}

// On a phone nothing of the report stands beside the window, nor is hidden in a
// box to be scrolled.
func TestTheReportOnAPhone(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(sampleFiles(t, "fr")...)
	eval[bool](v, `(location.hash = "#report", true)`)
	v.until(`document.querySelector(".rep .facts td")`)
	for _, width := range []int64{390, 320} {
		require.NoError(t, v.within(chromedp.EmulateViewport(width, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)))
		assert.Empty(t, eval[[]string](v, `[...document.querySelectorAll(".rep :is(h1, h2, h3, p, tbody th, tbody td)")].filter((e) => {
			const box = e.getBoundingClientRect();
			return box.width > 1 && (box.left < 0 || box.right > innerWidth + 1);
		}).map((e) => e.textContent.slice(0, 60))`), "at %d pixels", width)
	}
	assert.Equal(t, "A", eval[string](v, `getComputedStyle(document.querySelector(".rep .facts td"), "::before").content.replaceAll('"', "")`), "whose words they are")
}
