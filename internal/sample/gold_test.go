package sample

import (
	"bytes"
	"encoding/json"
	"html"
	"io"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// gold is a person's annotation of a story, in the form that the measuring
// script reads.
type gold struct {
	Articles []struct {
		File, Title, Outlet, Date, Author, Language, Dek string
		Subheads                                         []string
		BodyParagraphs                                   []string `json:"body_paragraphs"`
		Comments, Noise, Captions                        []string
	}
	Quotes []struct {
		ID, File, Text, Kind, Speaker, Cue string
		SpeakerAsWritten                   string `json:"speaker_as_written"`
	}
	QuoteGroups []struct {
		ID, Relation, Difference string
		Members                  []string
	} `json:"quote_groups"`
	Facts []struct {
		ID, Claim, Type string
		Weight          int
		By              map[string]struct {
			Status   string
			Evidence evidence
		}
	}
	Conflicts []struct {
		Fact, Kind, What string
		Files            []string
	}
	Omissions []struct {
		File, Fact string
		Importance int
	}
	Entities []struct {
		Name, Kind string
		Aliases    []string
		Files      []string
	}
	Numbers []struct {
		File, Text, Unit, Approx string
		Value                    float64
	}
	Dates []struct{ File, Text, Resolved string }
}

// evidence is one passage or several.
type evidence []string

func (e *evidence) UnmarshalJSON(b []byte) error {
	if b[0] == '[' {
		return json.Unmarshal(b, (*[]string)(e))
	}
	var one *string
	if err := json.Unmarshal(b, &one); err != nil || one == nil {
		return err
	}
	*e = evidence{*one}
	return nil
}

func readGold(t *testing.T, lang string) gold {
	data, err := os.ReadFile(filepath.Join(lang, "gold.json"))
	require.NoError(t, err)
	var g gold
	require.NoError(t, json.Unmarshal(data, &g))
	return g
}

var (
	hidden = regexp.MustCompile(`(?s)<(script|style|title)\b.*?</(script|style|title)>`)
	inline = regexp.MustCompile(`</?(a|span|strong|em)\b[^>]*>`)
	tag    = regexp.MustCompile(`<[^>]*>`)
)

// readable is the text of a file by the simplest of means, apart from the
// engine: the gold must not depend on what it measures.
func readable(t *testing.T, f File) string {
	switch filepath.Ext(f.Name) {
	case ".html":
		s := hidden.ReplaceAllString(string(f.Data), " ")
		return html.UnescapeString(tag.ReplaceAllString(inline.ReplaceAllString(s, ""), "\n"))
	case ".eml":
		m, err := mail.ReadMessage(bytes.NewReader(f.Data))
		require.NoError(t, err, f.Name)
		subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
		require.NoError(t, err, f.Name)
		body, err := io.ReadAll(quotedprintable.NewReader(m.Body))
		require.NoError(t, err, f.Name)
		return subject + "\n" + string(body)
	}
	return string(f.Data)
}

// fold evens out white space, apostrophes and the marks of Markdown, which a
// passage may run across.
func fold(s string) string {
	return strings.Join(strings.Fields(strings.NewReplacer("’", "'", "**", "", "\u00a0", " ", "\u202f", " ").Replace(s)), " ")
}

func TestGoldStandsInTheFiles(t *testing.T) {
	for _, lang := range Languages {
		t.Run(lang, func(t *testing.T) {
			g := readGold(t, lang)
			texts := map[string]string{}
			for _, f := range Files(lang) {
				texts[f.Name] = fold(readable(t, f))
			}
			in := func(file, passage, what string) {
				text, ok := texts[file]
				require.True(t, ok, "%s: no file %q", what, file)
				if passage != "" {
					assert.Contains(t, text, fold(passage), "%s: %s", file, what)
				}
			}
			require.Len(t, g.Articles, len(texts))
			for _, a := range g.Articles {
				in(a.File, a.Title, "title")
				in(a.File, a.Dek, "dek")
				assert.NotEmpty(t, a.BodyParagraphs, a.File)
				for _, p := range slices.Concat(a.BodyParagraphs, a.Subheads, a.Comments, a.Noise, a.Captions) {
					in(a.File, p, "article")
				}
			}
			for _, q := range g.Quotes {
				in(q.File, q.Text, q.ID)
				in(q.File, q.SpeakerAsWritten, q.ID+" speaker")
				in(q.File, q.Cue, q.ID+" cue")
			}
			for _, f := range g.Facts {
				for file, c := range f.By {
					for _, e := range c.Evidence {
						in(file, e, f.ID)
					}
				}
			}
			for _, n := range g.Numbers {
				in(n.File, n.Text, "number")
			}
			for _, d := range g.Dates {
				in(d.File, d.Text, "date")
			}
			for _, e := range g.Entities {
				for _, file := range e.Files {
					found := slices.ContainsFunc(append(e.Aliases, e.Name), func(s string) bool {
						return strings.Contains(texts[file], fold(s))
					})
					assert.True(t, found, "%s: %s", file, e.Name)
				}
			}
		})
	}
}

func TestGoldHoldsTogether(t *testing.T) {
	for _, lang := range Languages {
		t.Run(lang, func(t *testing.T) {
			g := readGold(t, lang)
			quotes, facts := map[string]bool{}, map[string]int{}
			for _, q := range g.Quotes {
				assert.False(t, quotes[q.ID], "quote %s twice", q.ID)
				quotes[q.ID] = true
				assert.Contains(t, []string{"direct", "mixed", "indirect", "term"}, q.Kind, q.ID)
			}
			for _, group := range g.QuoteGroups {
				assert.Greater(t, len(group.Members), 1, group.ID)
				for _, m := range group.Members {
					assert.True(t, quotes[m], "%s: no quote %s", group.ID, m)
				}
			}
			for i, f := range g.Facts {
				_, twice := facts[f.ID]
				assert.False(t, twice, "fact %s twice", f.ID)
				facts[f.ID] = i
				assert.NotEmpty(t, f.Claim, f.ID)
				assert.True(t, f.Weight >= 1 && f.Weight <= 5, "%s: weight %d", f.ID, f.Weight)
				told := 0
				for _, a := range g.Articles {
					cell, ok := f.By[a.File]
					require.True(t, ok, "%s: no cell for %s", f.ID, a.File)
					assert.Contains(t, []string{"stated", "partly", "contradicted", "absent"}, cell.Status, f.ID)
					assert.Equal(t, cell.Status == "absent", len(cell.Evidence) == 0, "%s %s: evidence and status", f.ID, a.File)
					if cell.Status != "absent" {
						told++
					}
				}
				assert.Positive(t, told, "%s is told by nobody", f.ID)
			}
			for _, o := range g.Omissions {
				i, ok := facts[o.Fact]
				require.True(t, ok, "omission of no fact: %s", o.Fact)
				assert.Equal(t, "absent", g.Facts[i].By[o.File].Status, "%s %s", o.Fact, o.File)
				assert.True(t, o.Importance >= 1 && o.Importance <= 5, "%s %s", o.Fact, o.File)
			}
			for _, c := range g.Conflicts {
				i, ok := facts[c.Fact]
				require.True(t, ok, "conflict over no fact: %s", c.Fact)
				assert.Greater(t, len(c.Files), 1, c.What)
				for _, file := range c.Files {
					assert.NotEqual(t, "absent", g.Facts[i].By[file].Status, "%s %s: a side of a conflict must tell it", c.Fact, file)
				}
			}
		})
	}
}
