// Package gold reads annotated stories — what a careful person found in five
// articles — and checks that an annotation stands in its files and holds
// together. It is for tests alone:
//
//	g := gold.Read(t, "testdata/stories/verrerie/gold.json")
//	g.Check(t, files) // base name → bytes as they stand on the disk
//	f := g.Score(&comparison) // how near a comparison of the files comes to it
//
// Passages are copies of the words of a file, not spans: an annotation does not
// depend on how the engine reads a page. [Fold] says what counts as the same.
package gold

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Story is a person's annotation of a story, in the form that the measuring
// script reads. Files are base names; empty stands for nothing to say.
type Story struct {
	Articles    []Article
	Quotes      []Quote
	QuoteGroups []Group `json:"quote_groups"`
	Facts       []Fact
	Conflicts   []Conflict
	Omissions   []Omission
	Entities    []Entity
	Numbers     []Number
	Dates       []Date
}

// Article is one file: what is the article's own and what stands around it.
type Article struct {
	File, Title, Outlet, Date, Author, Language, Dek string

	Subheads                  []string
	BodyParagraphs            []string `json:"body_paragraphs"`
	Comments, Noise, Captions []string
}

// Quote is something a person or a document is made to say.
type Quote struct {
	ID, File, Text string
	Kind           string // direct, mixed, indirect, term
	Speaker        string // as the reader knows him; empty with a term
	Written        string `json:"speaker_as_written"`
	Cue            string // the words that hand over, "a déclaré"
}

// Group holds quotes that give one thing said.
type Group struct {
	ID, Relation, Difference string
	Members                  []string
}

// Fact is one proposition and where each article tells it.
type Fact struct {
	ID, Claim, Type string
	Weight          int // 1, a detail, to 5, what the story is about
	By              map[string]Cell
}

// Cell is what one article has to say of a fact.
type Cell struct {
	Status   string // stated, partly, contradicted, absent
	Evidence Evidence
}

// Told says whether the article tells the fact, in whatever way.
func (c Cell) Told() bool { return c.Status != "absent" }

// Conflict is a fact that two files tell differently.
type Conflict struct {
	Fact, Kind, What string
	Files            []string
}

// Omission is a fact whose absence from a file is worth telling a reader.
type Omission struct {
	File, Fact string
	Importance int // 1 to 5
}

// Entity is a person, a place or an organisation, and the files that name it.
type Entity struct {
	Name, Kind     string
	Aliases, Files []string
}

// Number is an amount as written and as meant.
type Number struct {
	File, Text, Unit, Approx string
	Value                    any // as the annotator writes it: a number, or "5-2"
}

// Date is a day, month or year as written and as meant, "2025-10-02".
type Date struct{ File, Text, Resolved string }

// Evidence is one passage or several: a string, a list or null in the file.
type Evidence []string

// UnmarshalJSON reads any of the three forms.
func (e *Evidence) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '[' {
		return json.Unmarshal(b, (*[]string)(e))
	}
	var one *string
	if err := json.Unmarshal(b, &one); err != nil || one == nil {
		return err
	}
	*e = Evidence{*one}
	return nil
}

// Read reads the annotation in a file.
func Read(t testing.TB, path string) Story {
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var s Story
	require.NoError(t, json.Unmarshal(data, &s), path)
	return s
}

// Fold evens out white space, apostrophes and the marks of Markdown, which a
// passage may run across.
func Fold(s string) string {
	return strings.Join(strings.Fields(strings.NewReplacer("’", "'", "**", "", "\u00a0", " ", "\u202f", " ").Replace(s)), " ")
}
