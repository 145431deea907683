//go:build !js

package e2e

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/engine"
	"recoupe/internal/protocol"
	"recoupe/internal/sample"
	"recoupe/internal/story"
)

// The engine in the browser finds what it finds on the host, to the last
// score: what is measured from a terminal holds for the page.
func TestBrowserAndHostAgree(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	silent := func(engine.Progress) {}
	for _, lang := range sample.Languages {
		var articles []story.Article
		var reads []protocol.Message
		for i, f := range sample.Files(lang) {
			got, err := engine.Read(engine.File{Name: f.Name, Data: f.Data}, silent)
			require.NoError(t, err)
			articles = append(articles, got...)
			reads = append(reads, protocol.Read{Job: i + 1, Name: f.Name, Data: f.Data})
		}
		var read []story.Article
		for _, m := range ask[protocol.Articles](v, reads...) {
			read = append(read, m.Articles...)
		}
		native := posted(t, protocol.Articles{Articles: articles}).Articles
		require.Equal(t, native, read, "what is read, %s", lang)

		compared := ask[protocol.Compared](v, protocol.Compare{Job: 9, Articles: native})
		require.Len(t, compared, 1)
		want := posted(t, protocol.Compared{Comparison: engine.Compare(native, silent)}).Comparison
		assert.Equal(t, want, compared[0].Comparison, "what is compared, %s", lang)
	}
}

// A language whose tables do not come with the engine is loaded when it is
// first met, also when the host is gone.
func TestLoadsALanguageWhenItIsMet(t *testing.T) {
	h := serve(t, siteDir(t), "/deep/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.until(kept)
	h.kill()
	var articles []story.Article
	for i, words := range []string{
		"Die Stadt lehnt den Antrag ab\n\nDer Rat der Stadt Lennen lehnt den Antrag der Werft ab. Die Bürgermeisterin sprach am Montag von 12 Millionen Euro.\n",
		"Kein Geld für die Werft\n\nLennen weigert sich, der Werft zu helfen. Die Stadt müsste 12 Millionen Euro zahlen, sagte die Bürgermeisterin am Montag.\n",
	} {
		got, err := engine.Read(engine.File{Name: fmt.Sprintf("%d.txt", i), Data: []byte(words)}, func(engine.Progress) {})
		require.NoError(t, err)
		require.Equal(t, "de", got[0].Language)
		articles = append(articles, posted(t, protocol.Articles{Articles: got}).Articles...)
	}
	compared := ask[protocol.Compared](v, protocol.Compare{Job: 1, Articles: articles})
	require.Len(t, compared, 1)
	want := posted(t, protocol.Compared{Comparison: engine.Compare(articles, func(engine.Progress) {})}).Comparison
	assert.Equal(t, want, compared[0].Comparison)
	v.forgive("ERR_CONNECTION_REFUSED")
}

// posted gives m as it is after a journey as bytes, which tell no empty list
// from none.
func posted[M protocol.Message](t *testing.T, m M) M {
	t.Helper()
	got, err := protocol.Decode(protocol.Encode(m))
	require.NoError(t, err)
	return got.(M)
}

// ask starts the engine's worker in the page, sends it the messages, and gives
// back one answer to each. Progress is left out.
func ask[A protocol.Message](v *visitor, messages ...protocol.Message) (answers []A) {
	v.t.Helper()
	var packed []string
	for _, m := range messages {
		packed = append(packed, base64.StdEncoding.EncodeToString(protocol.Encode(m)))
	}
	list, err := json.Marshal(packed)
	require.NoError(v.t, err)
	const kind = 3 // index of the byte that tells the kind of a message
	for _, b := range eval[[]string](v, fmt.Sprintf(`new Promise((done, fail) => {
		const messages = %s, answers = [];
		const worker = new Worker(recoupe.base + "web/worker.js?engine=" + goappGetenv("RECOUPE_ENGINE"));
		worker.onerror = (event) => fail(new Error(event.message));
		worker.onmessage = ({ data }) => {
			switch (data[%d]) {
			case %d: // ready
				for (const m of messages) worker.postMessage(Uint8Array.from(atob(m), (c) => c.charCodeAt(0)));
				return;
			case %d: // progress
				return;
			}
			let binary = "";
			for (const byte of data) binary += String.fromCharCode(byte);
			answers.push(btoa(binary));
			if (answers.length === messages.length) {
				worker.terminate();
				done(answers);
			}
		};
	})`, list, kind, protocol.Encode(protocol.Ready{})[kind], protocol.Encode(protocol.Progress{})[kind])) {
		data, err := base64.StdEncoding.DecodeString(b)
		require.NoError(v.t, err)
		m, err := protocol.Decode(data)
		require.NoError(v.t, err)
		answer, ok := m.(A)
		require.True(v.t, ok, "%T: %+v", m, m)
		answers = append(answers, answer)
	}
	return answers
}
