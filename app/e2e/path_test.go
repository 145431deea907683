//go:build !js

package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/engine"
	"recoupe/internal/sample"
	"recoupe/internal/story"
)

// views are the links of the navigation, in their order.
var views = []string{"facts", "quotes", "omissions", "side", "articles", "words"}

// The hooks of the page that these tests hold on to.
const (
	settled   = `document.querySelector("ul.files") && !document.querySelector('ul.files [data-stage="running"]')`
	matrix    = `document.querySelector('#matrix[role="treegrid"] [data-fact]')`
	evidence  = `document.querySelector(".panel h2")`
	matrixRow = `#matrix [data-fact]`
)

// sampleFiles writes the example story as files a reader could drop.
func sampleFiles(t *testing.T, lang string) (paths []string) {
	t.Helper()
	dir := t.TempDir()
	for _, f := range sample.Files(lang) {
		path := filepath.Join(dir, f.Name)
		require.NoError(t, os.WriteFile(path, f.Data, 0o644))
		paths = append(paths, path)
	}
	return paths
}

// expected compares the files on the host.
func expected(t *testing.T, paths []string) story.Comparison {
	t.Helper()
	silent := func(engine.Progress) {}
	var articles []story.Article
	for _, p := range paths {
		data, err := os.ReadFile(p)
		require.NoError(t, err)
		got, err := engine.Read(engine.File{Name: filepath.Base(p), Data: data}, silent)
		require.NoError(t, err)
		articles = append(articles, got...)
	}
	return engine.Compare(articles, silent)
}

// compare drops the files, waits until they are read, and compares them. It
// returns the milliseconds it took from the drop to the matrix.
func (v *visitor) compare(paths ...string) int {
	v.t.Helper()
	began := eval[float64](v, `performance.now()`)
	v.drop(paths...)
	v.until(settled)
	v.picture("import")
	v.click("#compare")
	v.until(matrix)
	return int(eval[float64](v, `performance.now()`) - began)
}

// click presses the middle of an element, as a mouse does.
func (v *visitor) click(selector string) {
	v.t.Helper()
	v.until(fmt.Sprintf(`document.querySelector(%q)`, selector))
	require.NoError(v.t, v.within(chromedp.ScrollIntoView(chromedp.CSS(selector)), chromedp.Click(chromedp.CSS(selector))), selector)
}

func (v *visitor) text(selector string) string {
	v.t.Helper()
	return eval[string](v, fmt.Sprintf(`document.querySelector(%q).innerText`, selector))
}

func (v *visitor) texts(selector string) []string {
	v.t.Helper()
	return eval[[]string](v, fmt.Sprintf(`[...document.querySelectorAll(%q)].map((e) => e.innerText)`, selector))
}

func TestTheWholePath(t *testing.T) {
	for name, base := range map[string]string{"root": "/", "path": "/deep/"} {
		t.Run(name, func(t *testing.T) {
			h := serve(t, siteDir(t), base)
			walk(t, h, sampleFiles(t, "fr"))
		})
	}
}

// The five articles that the project was first thought through with.
func TestTheWholePathOnTheSeeds(t *testing.T) {
	seeds, err := filepath.Glob(filepath.Join("..", "..", "..", "shared", "seeds", "*.txt"))
	require.NoError(t, err)
	if len(seeds) == 0 {
		t.Skip("no seed articles beside this clone")
	}
	walk(t, serve(t, siteDir(t), "/"), seeds)
}

// walk goes the whole way with one story: drop, compare, read the matrix, open
// evidence, go through every view, come back after a reload, go on without the
// host, and hand the comparison to somebody else.
func walk(t *testing.T, h *host, paths []string) {
	want := expected(t, paths)
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	took := v.compare(paths...)
	t.Logf("%d ms from the drop to the matrix", took)

	// The matrix holds what the host finds: as many facts, a cell for each
	// article, and no cell without a name.
	assert.Equal(t, fmt.Sprint(len(want.Facts)), eval[string](v, `document.querySelector("#matrix").dataset.facts`))
	rows := v.texts(matrixRow + " .f")
	require.NotEmpty(t, rows)
	for _, row := range rows { // its statement has a capital there and, where it is somebody's own words, marks and the name, and no comma before the mark
		words := strings.ToLower(squeeze(lastLine(row)))
		assert.True(t, slices.ContainsFunc(want.Facts, func(f story.Fact) bool {
			return strings.Contains(words, strings.TrimRight(strings.ToLower(squeeze(f.Statement)), `,”"’`))
		}), "a row tells a fact: %s", words)
	}
	assert.True(t, eval[bool](v, fmt.Sprintf(`[...document.querySelectorAll(%q)].every((r) => r.querySelectorAll('td').length === %d)`,
		matrixRow, len(want.Articles))), "a cell for each article")
	assert.True(t, eval[bool](v, `[...document.querySelectorAll('#matrix [data-fact] td')].every((c) => c.ariaLabel)`))
	v.picture("facts")

	// Evidence: words that stand in an article, and the way back.
	v.click(matrixRow + ` td`)
	v.until(evidence)
	v.picture("evidence")
	assert.Equal(t, "complementary", eval[string](v, `document.querySelector("aside.panel").computedRole || "complementary"`))
	all := ""
	for _, a := range want.Articles {
		all += a.Text + "\n"
	}
	quoted := v.texts("aside.panel h2")
	require.Len(t, quoted, 1)
	assert.Contains(t, squeeze(all), squeeze(quoted[0]), "the evidence is the article's own words")
	v.press("Escape")
	v.until(`!(` + evidence + `)`)
	assert.Equal(t, "TD", eval[string](v, `document.activeElement.tagName`), "the focus is back on the cell")

	// Every view, by its link, with words of the articles in it.
	words := wordsOf(want)
	for _, name := range views {
		v.click(fmt.Sprintf(`nav a[href="#%s"]`, name))
		v.until(fmt.Sprintf(`document.querySelector('nav a[href="#%s"]').getAttribute("aria-current") === "page"`, name))
		v.until(`document.querySelector("main").innerText.trim().length > 40`)
		v.picture(name)
		shown := squeeze(eval[string](v, `document.querySelector("main").textContent`))
		assert.True(t, slices.ContainsFunc(words[name], func(w string) bool { return strings.Contains(shown, w) }), "%s shows words of the articles:\n%.600s", name, shown)
	}

	// Kept: after a reload, and after one without a host.
	v.click(`nav a[href="#facts"]`)
	v.until(matrix)
	v.until(kept)
	v.reload()
	v.until(matrix)
	v.sameRows(rows, len(want.Facts), "the same story after a reload")
	link := v.share()

	reader := visit(t, h)
	reader.open(h.url(""))
	reader.until(kept)
	h.kill()
	v.reload()
	v.until(matrix)
	v.sameRows(rows, len(want.Facts), "the same story without a host")
	v.forgive("ERR_CONNECTION_REFUSED")

	// Somebody else, who has the program and no network, opens the link.
	if link == "" {
		t.Log("too long for a link")
	} else {
		t.Logf("%d characters of link", len(link))
		reader.open("about:blank")
		reader.open(link)
		reader.until(matrix)
		reader.sameRows(rows, len(want.Facts), "what its sender saw")
		reader.picture("shared")
		reader.open("about:blank")
		reader.open(link[:len(link)-40])
		// It says how much should have come; the figure's last digits will do.
		reader.until(fmt.Sprintf(`!document.querySelector("#matrix") && document.querySelector("main").innerText.includes("%03d")`, len(fragment(link))%1000))
		reader.picture("cut-link")
	}
	reader.forgive("ERR_CONNECTION_REFUSED")
	reader.forgive("about:blank")
}

// wordsOf tells what may be read in each view; one of them is enough, as a view
// shows what is near the window, and words between marks are not in one piece.
func wordsOf(c story.Comparison) map[string][]string {
	words := map[string][]string{}
	for _, f := range c.Facts {
		words["facts"] = append(words["facts"], squeeze(f.Statement))
	}
	for _, o := range c.Omissions {
		words["omissions"] = append(words["omissions"], squeeze(c.Facts[o.Fact].Statement))
	}
	for _, a := range c.Articles {
		for _, q := range a.Quotes {
			words["quotes"] = append(words["quotes"], squeeze(q.Of(a.Text)))
		}
		for _, s := range a.Sentences {
			words["side"] = append(words["side"], squeeze(s.Of(a.Text)))
		}
		words["words"] = append(words["words"], squeeze(a.Title.Value))
	}
	words["articles"] = words["side"]
	return words
}

// sameRows holds the matrix to rows seen before. Rows are drawn from the top
// as they come near the window, so that one of the two may have more of them.
func (v *visitor) sameRows(before []string, facts int, when string) {
	v.t.Helper()
	now := v.texts(matrixRow + " .f")
	n := min(len(before), len(now))
	require.Positive(v.t, n, when)
	assert.Equal(v.t, before[:n], now[:n], when)
	assert.Equal(v.t, fmt.Sprint(facts), eval[string](v, `document.querySelector("#matrix").dataset.facts`), when)
}

// fragment is what counts as the payload of a link.
func fragment(link string) string {
	_, f, _ := strings.Cut(link, "#")
	return f[strings.LastIndexByte(f, '.')+1:]
}

// share opens the dialog and gives its link, or "" where the page says that it
// would be too long.
func (v *visitor) share() string {
	v.t.Helper()
	v.click(".bar .btn.pri")
	v.until(`document.querySelector('[role="dialog"] .btn') && document.querySelector('[role="dialog"] .btn').offsetParent`)
	v.until(`document.querySelector("#share-link") || document.querySelector('[role="dialog"] [role="note"]')`)
	v.picture("share")
	link := eval[string](v, `document.querySelector("#share-link") ? document.querySelector("#share-link").value : ""`)
	v.press("Escape")
	v.until(`!document.querySelector('[role="dialog"]')`)
	return link
}

var keys = map[string]string{
	"Escape": kb.Escape, "Enter": kb.Enter, "Tab": kb.Tab, "ArrowDown": kb.ArrowDown, "ArrowRight": kb.ArrowRight, "ArrowLeft": kb.ArrowLeft, "ArrowUp": kb.ArrowUp, "End": kb.End,
}

func (v *visitor) press(key string) {
	v.t.Helper()
	if k, ok := keys[key]; ok {
		key = k
	}
	require.NoError(v.t, v.within(chromedp.KeyEvent(key)))
}

// lastLine is the statement of a row, which stands under its kind.
func lastLine(s string) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	return lines[len(lines)-1]
}

// squeeze makes all white space alike.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// Each strange file gets a message beside it, and the others are compared.
func TestStrangeFiles(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	good := sampleFiles(t, "fr")
	dir := t.TempDir()
	put := func(name string, data []byte) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, data, 0o644))
		return path
	}
	binary := make([]byte, 4096)
	for i := range binary {
		binary[i] = byte(i * 131)
	}
	twin, err := os.ReadFile(good[0])
	require.NoError(t, err)
	for _, row := range []struct {
		name, stage string
		path        string
	}{
		{"empty", "unread", put("vide.txt", nil)},
		{"binary", "unread", put("photo.bin", binary)},
		{"too large", "unread", put("archive.txt", []byte(strings.Repeat("Une phrase de plus dans un fichier sans fin. ", 30<<20/45)))},
		{"nothing but noise", "bare", put("bruit.txt", []byte("Accepter les cookies\nPartager sur Facebook\nAbonnez-vous\nNewsletter\nSe connecter\n"))},
		{"the same again", "twin", put("copie.txt", twin)},
		// The letters é and ’ as Windows wrote them.
		{"an old encoding", "ready", put("ancien.txt", []byte("Le pont rouvre\n\nLe pont de la Lenne a rouvert lundi apr\xe8s trois mois de travaux, a annonc\xe9 la mairie. L\x92ouvrage a co\xfbt\xe9 12 millions d\x92euros.\n"))},
	} {
		t.Run(row.name, func(t *testing.T) {
			v := visit(t, h)
			v.open(h.url(""))
			v.until(running)
			v.drop(good[0], good[1], row.path)
			v.until(settled + ` && document.querySelectorAll("ul.files > li").length === 3`)
			v.picture(row.name)
			selector := fmt.Sprintf(`ul.files > [data-stage=%q]`, row.stage)
			found := strings.Join(v.texts(selector), "\n")
			require.NotEmpty(t, found, v.text("main"))
			assert.Contains(t, found, filepath.Base(row.path), "named")
			assert.NotContains(t, v.text("main"), "�", "no letter is lost")
			v.click("#compare")
			v.until(matrix)
		})
	}
}

// One article alone can be read, and the page says what is missing.
func TestOneArticleAlone(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.drop(sampleFiles(t, "fr")[1])
	v.until(settled)
	v.picture("one")
	assert.False(t, eval[bool](v, `document.querySelector("#compare") !== null`), "nothing to compare yet")
	assert.Len(t, v.texts(`ul.files > [data-stage="ready"]`), 1)
	v.drop(sampleFiles(t, "fr")[0])
	v.until(`document.querySelector("#compare")`)
}

// What an article's page carries is shown as text, and nothing of it is run,
// loaded or believed to be part of this page.
func TestHostilePage(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	hostile := `<html><head><title>Le pont &lt;img src=x onerror=alert(1)&gt; rouvre</title>
<meta http-equiv="refresh" content="0;url=https://example.org/">
<link rel="stylesheet" href="https://example.org/a.css"><base href="https://example.org/"></head><body>
<script>window.hostile = 1</script><img src="https://example.org/pixel.gif" onerror="window.hostile = 2">
<article><h1>Le pont &lt;img src=x onerror="window.hostile=3"&gt; rouvre</h1>
<p>Le pont de la Lenne a rouvert lundi après trois mois de travaux, a annoncé la mairie. L’ouvrage a coûté 12 millions d’euros.</p>
<p>« Les &lt;script&gt;window.hostile=4&lt;/script&gt; habitants ont attendu longtemps », a dit la maire, Jeanne Orval.</p>
<iframe src="https://example.org/"></iframe><svg onload="window.hostile = 5"></svg></article></body></html>`
	other := "Réouverture du pont\n\nLe pont de la Lenne a rouvert lundi. Les travaux ont coûté 12 millions d’euros, selon la mairie.\n"
	v.compare(write(t, "hostile.html", hostile), write(t, "autre.txt", other))
	for _, name := range views {
		v.click(fmt.Sprintf(`nav a[href="#%s"]`, name))
		v.until(fmt.Sprintf(`document.querySelector('nav a[href="#%s"]').getAttribute("aria-current") === "page"`, name))
	}
	assert.True(t, eval[bool](v, `window.hostile === undefined`))
	assert.Zero(t, eval[int](v, `document.querySelectorAll("main img, main iframe, main script").length`))
}

// The example story is there without any file of one's own, and its comparison
// can be saved as JSON in the form of docs/json.md.
func TestTheExample(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.click(`main .demo a, main .demo button`)
	v.until(settled)
	v.click("#compare")
	v.until(matrix)
	eval[bool](v, `(URL.createObjectURL = (blob) => { window.saved = blob; return "blob:none"; }, HTMLAnchorElement.prototype.click = function () {}, true)`)
	v.click(`.bar .end .pop button`)
	v.until(`document.querySelectorAll('[role="menu"] .item').length > 3`)
	eval[bool](v, `([...document.querySelectorAll('[role="menu"] .item')].find((i) => i.innerText.includes("JSON")).click(), true)`)
	v.until(`window.saved`)
	var c struct {
		Version  int
		Articles []any
		Facts    []any
	}
	require.NoError(t, json.Unmarshal([]byte(eval[string](v, `window.saved.text()`)), &c))
	assert.Equal(t, 1, c.Version)
	assert.Len(t, c.Articles, 5)
	assert.NotEmpty(t, c.Facts)
}
