package ingest

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// zipOf packs files of the same contents.
func zipOf(t *testing.T, n int, ending string, contents []byte) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := range n {
		f, err := w.Create(fmt.Sprintf("%02d%s", i, ending))
		require.NoError(t, err)
		_, err = f.Write(contents)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return b.Bytes()
}

// Messages in messages, each a line longer than the one within, are read no
// deeper than files in files.
func TestMessagesInMessages(t *testing.T) {
	const head = "Subject: a\nContent-Type: message/rfc822\n\n"
	docs, err := Read("a.eml", []byte(strings.Repeat(head, maxSize/len(head))))
	assert.Empty(t, docs)
	assert.ErrorContains(t, err, "noText")

	within := "Subject: Ponts\nDate: Mon, 2 Mar 2026 10:00:00 +0100\n\nLe pont ferme mardi.\n"
	docs, err = Read("a.eml", []byte(strings.Repeat(head, 2)+within))
	require.NoError(t, err)
	require.Len(t, docs, 1)
	assert.Contains(t, docs[0].Text, "Le pont ferme mardi.")
}

// However archives stand in archives, and pages in them, a file unpacks to no
// more than so much in all.
func TestArchivesInArchives(t *testing.T) {
	const most = 1 << 20
	words := bytes.Repeat([]byte("Le pont ferme mardi. "), most/100)
	pages := zipOf(t, 3, ".txt", words)
	for _, row := range []struct {
		name string
		data []byte
	}{
		{"zip", zipOf(t, 30, ".zip", pages)},
		{"zip.gz", zipOf(t, 30, ".gz", gzipped(string(words)))},
		{"warc", bytes.Repeat(warcRecord(gzipped("<p>"+string(words))), 30)},
	} {
		docs, err := read("a", row.data, within{left: new(int64(most))})
		require.NoError(t, err, row.name)
		size := 0
		for _, d := range docs {
			size += len(d.Text)
		}
		assert.Greater(t, size, most/2, row.name)
		assert.LessOrEqual(t, size, most, row.name)
	}
}

// warcRecord is a page in a web archive, as a server sent it.
func warcRecord(packed []byte) []byte {
	answer := "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + string(packed)
	return fmt.Appendf(nil, "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(answer), answer)
}
