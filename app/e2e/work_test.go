//go:build !js

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A comparison that is stopped leaves what was read, and can be made again.
func TestStop(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.drop(sampleFiles(t, "fr")...)
	v.until(settled)
	// Both presses in one turn of the page: however quick the engine, it is
	// stopped while it works.
	eval[bool](v, `new Promise((done) => {
		const look = () => {
			const stop = document.querySelector(".busy button");
			if (stop) { watcher.disconnect(); stop.click(); done(true); }
		};
		const watcher = new MutationObserver(look);
		watcher.observe(document, { subtree: true, childList: true });
		document.querySelector("#compare").click();
		look();
	})`)
	v.until(settled + ` && document.querySelectorAll('ul.files > [data-stage="ready"]').length === 5`)
	v.click("#compare")
	v.until(matrix)
}

// Fifty articles are as many as the page takes: the matrix says less of each,
// and the page keeps answering while the worker works.
func TestFifty(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	dir := t.TempDir()
	var paths []string
	for i := range 51 {
		path := filepath.Join(dir, fmt.Sprintf("journal-%02d.txt", i))
		text := fmt.Sprintf("Le pont de la Lenne rouvre, édition %d\n\nLe pont de la Lenne a rouvert lundi après trois mois de travaux, a annoncé la mairie. "+
			"L’ouvrage a coûté %d millions d’euros.\n\n« Les habitants ont attendu %d semaines », a dit la maire, Jeanne Orval.\n", i, 12+i%3, 12+i%4)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		paths = append(paths, path)
	}
	eval[bool](v, `(window.longest = 0, new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) window.longest = Math.max(window.longest, entry.duration);
	}).observe({ type: "longtask" }), true)`)
	took := v.compare(paths...)
	t.Logf("%d ms from the drop to the matrix, longest task %.0f ms", took, eval[float64](v, `window.longest`))
	v.picture("fifty")
	assert.Equal(t, "51", eval[string](v, `document.querySelector("#matrix").getAttribute("aria-colcount")`), "fifty articles and the facts")
	assert.Equal(t, 50, eval[int](v, `document.querySelector("#matrix [data-fact]").querySelectorAll("td").length`))
	assert.False(t, eval[bool](v, `document.documentElement.scrollWidth > document.documentElement.clientWidth`), "the matrix scrolls, the page does not")

	// However far down, the heads say which column is whose, and the bar that leads
	// to the columns on the right is in the window.
	eval[bool](v, `(document.querySelector(".wide").scrollTo(900, 400), scrollTo(0, 9999), true)`)
	v.until(`(() => {
		const box = document.querySelector(".wide").getBoundingClientRect();
		const head = document.querySelector("#matrix thead tr:last-child th:nth-child(40)").getBoundingClientRect();
		return head.top > box.top - 2 && head.bottom < innerHeight && box.bottom <= innerHeight + 1 && head.left > box.left;
	})()`)
}
