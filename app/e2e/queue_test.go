//go:build !js

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// countedFiles counts the files that the worker has and has not answered, in window.most at
// most, and keeps the programs' memories in window.memories. A file called gone.txt cannot be read.
const countedFiles = keptWorkers + `
	window.most = 0; let had = 0;
	const read = 1, articles = 5; // kinds of messages
	const post = Worker.prototype.postMessage;
	Worker.prototype.postMessage = function (m, ...a) {
		if (m[3] === read) { window.most = Math.max(window.most, ++had); }
		if (!this.counted) { this.counted = true; this.addEventListener("message", (e) => { if (e.data[3] === articles) had--; }); }
		post.call(this, m, ...a);
	};
	window.memories = [];
	const start = WebAssembly.instantiateStreaming;
	WebAssembly.instantiateStreaming = async (...a) => { const made = await start.apply(WebAssembly, a); memories.push(made.instance.exports.mem); return made; };
	const whole = Blob.prototype.arrayBuffer;
	Blob.prototype.arrayBuffer = function () {
		switch (this.name) {
		case "gone.txt": return Promise.reject(new DOMException("gone", "NotFoundError"));
		case "vast.txt": return Promise.resolve(1e15); // bytes that there is no room for
		}
		return whole.call(this);
	};`

// Large files come to the worker one after another, and not by way of the page; one that is not to be had
// any more, or taken out before its turn, costs no other.
func TestManyLargeFiles(t *testing.T) {
	dir := t.TempDir()
	var files []string
	put := func(name, words string) {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(words), 0o644))
		files = append(files, path)
	}
	const sentence = "Le bac numéro %d de Sablonne reste à quai, dit la régie du port. "
	for i := range 30 {
		put(fmt.Sprintf("%02d.txt", i), fmt.Sprintf("Le bac %d\n\n", i)+strings.Repeat(fmt.Sprintf(sentence, i), 1_500_000/len(sentence)))
	}
	put("gone.txt", "Le bac")
	put("vast.txt", "Le bac")
	put("last.txt", "Le bac")
	v := visit(t, serve(t, siteDir(t), "/"))
	v.before(countedFiles)
	v.open(v.origin + "/")
	v.until(running)
	v.drop(files...)
	v.until(`document.querySelectorAll("ul.files > li").length === 33`)
	eval[bool](v, `([...document.querySelectorAll("ul.files > li:last-child button")].at(-1).click(), true)`)
	v.until(settled)
	assert.LessOrEqual(t, eval[int](v, `most`), 2)
	assert.Equal(t, 1, eval[int](v, `workers.length`), "what was taken out was not begun")
	assert.Less(t, eval[int](v, `memories[0].buffer.byteLength >> 20`), 200)
	rows := v.texts("ul.files > li")
	require.Len(t, rows, 32)
	assert.Len(t, v.texts(`ul.files > [data-stage="ready"]`), 16)
	said := func(code string, args ...string) string {
		what, _, _ := strings.Cut(phrase.Reason(phrase.English, story.Because(code, args...)), ". ")
		return strings.ReplaceAll(what, "\u00a0", " ")
	}
	assert.Contains(t, strings.ReplaceAll(rows[20], "\u00a0", " "), said("textAll", "24"))
	assert.Contains(t, rows[30], said("moved"))
	assert.Contains(t, rows[31], said("failed"))
}
