package gold

import (
	"bytes"
	"encoding/base64"
	"html"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Check fails t for every passage that does not stand in its file, and
// wherever the annotation contradicts itself. files are the articles by base
// name, as bytes; there are as many as the annotation speaks of.
func (s Story) Check(t *testing.T, files map[string][]byte) {
	t.Run("stands in the files", func(t *testing.T) { s.stands(t, files) })
	t.Run("holds together", s.holds)
}

var (
	hidden = regexp.MustCompile(`(?s)<(script|style|title)\b.*?</(script|style|title)>`)
	inline = regexp.MustCompile(`</?(a|b|i|em|strong|span)\b[^>]*>`)
	tag    = regexp.MustCompile(`<[^>]*>`)
	link   = regexp.MustCompile(`\[([^\]]*)\]\([^)]*\)`)
)

// Text is the folded text of a file, read by the simplest of means and apart
// from the engine: the gold must not depend on what it measures.
func Text(t testing.TB, name string, data []byte) string { return Fold(readable(t, name, data)) }

func readable(t testing.TB, name string, data []byte) string {
	switch filepath.Ext(name) {
	case ".html":
		s := hidden.ReplaceAllString(string(data), " ")
		return html.UnescapeString(tag.ReplaceAllString(inline.ReplaceAllString(s, ""), "\n"))
	case ".md":
		return link.ReplaceAllString(string(data), "$1")
	case ".eml":
		m, err := mail.ReadMessage(bytes.NewReader(data))
		require.NoError(t, err, name)
		subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
		require.NoError(t, err, name)
		return subject + "\n" + part(t, name, textproto.MIMEHeader(m.Header), m.Body)
	}
	return string(data)
}

// part returns the text of a mail, or of all its parts one after another.
func part(t testing.TB, name string, header textproto.MIMEHeader, body io.Reader) string {
	kind, params, err := mime.ParseMediaType(header.Get("Content-Type"))
	if err == nil && strings.HasPrefix(kind, "multipart/") {
		var all strings.Builder
		for parts := multipart.NewReader(body, params["boundary"]); ; {
			p, err := parts.NextRawPart()
			if err == io.EOF {
				return all.String()
			}
			require.NoError(t, err, name)
			all.WriteString(part(t, name, p.Header, p) + "\n")
		}
	}
	switch strings.ToLower(header.Get("Content-Transfer-Encoding")) {
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	default:
		body = quotedprintable.NewReader(body)
	}
	text, err := io.ReadAll(body)
	require.NoError(t, err, name)
	return string(text)
}

// stands checks that every passage is to be found in its file.
func (s Story) stands(t *testing.T, files map[string][]byte) {
	texts := map[string]string{}
	for name, data := range files {
		texts[name] = Text(t, name, data)
	}
	in := func(file, passage, what string) {
		text, ok := texts[file]
		require.True(t, ok, "%s: no file %q", what, file)
		if passage != "" {
			assert.Contains(t, text, Fold(passage), "%s: %s", file, what)
		}
	}
	require.Len(t, s.Articles, len(texts))
	for _, a := range s.Articles {
		in(a.File, a.Title, "title")
		in(a.File, a.Dek, "dek")
		assert.NotEmpty(t, a.BodyParagraphs, a.File)
		for _, p := range slices.Concat(a.BodyParagraphs, a.Subheads, a.Comments, a.Noise, a.Captions) {
			in(a.File, p, "article")
		}
	}
	for _, q := range s.Quotes {
		in(q.File, q.Text, q.ID)
		in(q.File, q.Written, q.ID+" speaker")
		in(q.File, q.Cue, q.ID+" cue")
	}
	for _, f := range s.Facts {
		for file, c := range f.By {
			for _, e := range c.Evidence {
				in(file, e, f.ID)
			}
		}
	}
	for _, n := range s.Numbers {
		in(n.File, n.Text, "number")
	}
	for _, d := range s.Dates {
		in(d.File, d.Text, "date")
	}
	for _, e := range s.Entities {
		for _, file := range e.Files {
			found := slices.ContainsFunc(append(e.Aliases, e.Name), func(alias string) bool {
				return strings.Contains(texts[file], Fold(alias))
			})
			assert.True(t, found, "%s: %s", file, e.Name)
		}
	}
}

// holds checks that one part of the annotation does not contradict another.
func (s Story) holds(t *testing.T) {
	quotes, facts := map[string]bool{}, map[string]Fact{}
	for _, q := range s.Quotes {
		assert.False(t, quotes[q.ID], "quote %s twice", q.ID)
		quotes[q.ID] = true
		assert.Contains(t, []string{"direct", "mixed", "indirect", "term"}, q.Kind, q.ID)
	}
	for _, group := range s.QuoteGroups {
		assert.Greater(t, len(group.Members), 1, group.ID)
		for _, m := range group.Members {
			assert.True(t, quotes[m], "%s: no quote %s", group.ID, m)
		}
	}
	for _, f := range s.Facts {
		assert.NotContains(t, facts, f.ID, "fact twice")
		facts[f.ID] = f
		s.holdsFact(t, f)
	}
	for _, o := range s.Omissions {
		require.Contains(t, facts, o.Fact, "omission of no fact")
		assert.False(t, facts[o.Fact].By[o.File].Told(), "%s %s", o.Fact, o.File)
		assert.True(t, o.Importance >= 1 && o.Importance <= 5, "%s %s", o.Fact, o.File)
	}
	for _, c := range s.Conflicts {
		require.Contains(t, facts, c.Fact, "conflict over no fact")
		assert.Greater(t, len(c.Files), 1, c.What)
		for _, file := range c.Files {
			assert.True(t, facts[c.Fact].By[file].Told(), "%s %s: a side of a conflict must tell it", c.Fact, file)
		}
	}
}

// holdsFact checks one fact: a cell for each article, told by somebody.
func (s Story) holdsFact(t *testing.T, f Fact) {
	assert.NotEmpty(t, f.Claim, f.ID)
	assert.True(t, f.Weight >= 1 && f.Weight <= 5, "%s: weight %d", f.ID, f.Weight)
	told := 0
	for _, a := range s.Articles {
		cell, ok := f.By[a.File]
		require.True(t, ok, "%s: no cell for %s", f.ID, a.File)
		assert.Contains(t, []string{"stated", "partly", "contradicted", "absent"}, cell.Status, f.ID)
		assert.Equal(t, cell.Told(), len(cell.Evidence) > 0, "%s %s: evidence and status", f.ID, a.File)
		if cell.Told() {
			told++
		}
	}
	assert.Positive(t, told, "%s is told by nobody", f.ID)
}
