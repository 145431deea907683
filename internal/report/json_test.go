//go:build !js

package report

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/patch"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// comparison holds one of everything that JSON has a place for.
func comparison() story.Comparison {
	article := func(id, words string) story.Article {
		own := text.Span{End: len(words)}
		field := func(s string) story.Field { return story.Field{Value: s} }
		return story.Article{ID: id, File: id + ".txt", Format: "text", Language: "en", Text: words, Event: "e1",
			Dek: field("…"), Updated: field("2025-06-19"), Section: field("Town"), Address: field("https://example.org/"), Agency: field("AFP"),
			Blocks: []story.Block{{Span: own, Kind: story.Body}}, Sentences: []story.Sentence{{Span: own}},
			Quotes: []story.Quote{{Span: own, Kind: story.Direct, Speaker: "Ruth Calloway"}}}
	}
	a, b := article("a1", "Two boats sank."), article("a2", "Three boats sank.")
	a.Quantities = []story.Quantity{{Span: text.Span{End: 3}, Value: 2, Unit: "boats"}}
	b.Quantities = []story.Quantity{{Span: text.Span{End: 5}, Value: 3, High: 4, Unit: "boats", Precision: story.Range}}
	a.Times = []story.Time{{Span: text.Span{End: 3}, From: "2025"}}
	a.Mentions = []story.Mention{{Span: text.Span{End: 3}, Name: "Ruth Calloway", Kind: story.Person}}
	return story.Comparison{
		Articles: []story.Article{a, b},
		Facts: []story.Fact{{ID: "f1", Statement: "Two boats sank", From: story.Spot{Span: text.Span{End: 14}}, Kind: story.PledgeFact, Verdict: story.Differing,
			Cells: []*story.Cell{{Status: story.Stated, Spans: []text.Span{{End: 15}}}, {Status: story.Differs, Spans: []text.Span{{End: 17}}}}}},
		Utterances:  []story.Utterance{{ID: "u1", Members: []story.Member{{QuoteRef: story.QuoteRef{Article: 1}}, {}}}},
		Differences: []story.Difference{{Articles: []int{0, 1}}},
		Omissions:   []story.Omission{{Article: 1}},
		Names:       []story.Name{{Name: "Ruth Calloway", Kind: story.Person, Body: story.ChamberBody, Mentions: []story.Spot{{Span: text.Span{End: 3}}}}},
		Reuse:       []story.Reuse{{A: story.Spot{Span: text.Span{End: 3}}, B: story.Spot{Article: 1, Span: text.Span{End: 3}}, Similarity: 1}},
		Unheard: []story.Unheard{{Article: 1, Name: "Ruth Calloway", Kind: story.Person, Quotes: []story.QuoteRef{{}},
			Named: story.Spot{Article: 1, Span: text.Span{End: 5}}, Against: story.Spot{Article: 1, Span: text.Span{End: 5}}}},
		Attributes: []story.Attribute{{ID: "v1", From: story.Spot{Span: text.Span{End: 15}}, Value: text.Span{End: 3}, Facts: []int{0},
			Values: []story.Value{{Span: text.Span{End: 3}}, {Article: 1, Span: text.Span{End: 5}}}}},
		Unread: []story.Unread{{File: "c.pdf"}},
	}
}

func TestJSON(t *testing.T) {
	c := comparison()
	var b bytes.Buffer
	require.NoError(t, JSON(&b, &c))
	var got comparisonJSON
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	assert.Equal(t, 1, got.Version)
	assert.Equal(t, []string{"q2", "q1"}, got.Utterances[0].Quotes, "quotes are numbered over all articles")
	assert.Equal(t, "position", got.Facts[0].Kind, "a pledge is a position")
	assert.Equal(t, "differs", got.Facts[0].Cells[1].Status)
	assert.Nil(t, got.Facts[0].Own, "all its words are")
	assert.Equal(t, "f1", got.Differences[0].Fact)
	assert.Nil(t, got.Numbers[0].High, "no upper end but of a range")
	assert.Equal(t, 4., *got.Numbers[1].High)
	assert.Equal(t, []string{"q1"}, got.Unheard[0].Quotes)
	assert.Equal(t, "… boats sank.", got.Attributes[0].Name)
	assert.Equal(t, "Three", got.Attributes[0].Values[1].Value)
	assert.Nil(t, got.Quotes[0].Cue, "no place for what stands nowhere")
	assert.Equal(t, spotJSON{Article: "a2", End: 3}, got.Reuse[0].B)

	c.Facts[0].Cells[0].Spans[0].End, c.Facts[0].Cells[1].Status = len("Two boats"), story.Absent
	b.Reset()
	require.NoError(t, JSON(&b, &c))
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	assert.Equal(t, []spotJSON{{Article: "a1", End: 9}}, got.Facts[0].Own)
}

// What is put into words names outlets; ids are for programs.
func TestReasonsNameOutlets(t *testing.T) {
	c := comparison()
	c.Articles[0].Outlet.Value = "The Harbour Post"
	c.Articles[1].Warnings = []story.Reason{story.Because("copy", "a1")}
	c.Differences = []story.Difference{{Articles: []int{0, 1}, Kind: story.AttributionDiffers, Note: story.Because("attribution", "a1", "a2")}}
	var b bytes.Buffer
	require.NoError(t, JSON(&b, &c))
	var got comparisonJSON
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	assert.Equal(t, "told as a fact: The Harbour Post; attributed to somebody: a2.txt", got.Differences[0].Note)
	assert.Contains(t, got.Articles[1].Warnings[0], "The Harbour Post")

	c.Articles[1].Outlet.Value = "The Harbour Post"
	b.Reset()
	require.NoError(t, JSON(&b, &c))
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	assert.Equal(t, "told as a fact: The Harbour Post (a1); attributed to somebody: The Harbour Post (a2)", got.Differences[0].Note)
}

// An empty comparison has empty arrays: who reads it need not look for null.
func TestJSONHasNoNullArrays(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, JSON(&b, &story.Comparison{}))
	assert.NotContains(t, b.String(), "null")
}

// Corrections stand beside what was found, and change nothing of it.
func TestCorrections(t *testing.T) {
	c := comparison()
	var plain, b bytes.Buffer
	require.NoError(t, JSON(&plain, &c))
	require.NoError(t, JSON(&b, &c, corrected(&c)...))
	head := strings.TrimSuffix(plain.String(), "}\n")
	assert.True(t, strings.HasPrefix(b.String(), head+`,"corrections":[`), "what was found is as before")
	var got comparisonJSON
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	require.Len(t, got.Corrections, 5)
	assert.Equal(t, "stated", got.Corrections[0].Status)
	assert.Equal(t, "a2", got.Corrections[0].Cell)
	assert.Equal(t, []string{"a2"}, got.Corrections[1].Articles)
	assert.Equal(t, "this name is no longer found", got.Corrections[3].Gone)
	assert.Equal(t, "a2", got.Corrections[4].Parts[0].Article)
}

// corrected has every field that a correction can have.
func corrected(c *story.Comparison) []patch.Patch {
	return []patch.Patch{
		{Kind: patch.Tell, At: patch.OfCell(c, 0, 1), Status: story.Stated},
		{Kind: patch.Split, At: patch.OfFact(c, 0), Cells: []string{patch.Fingerprint(&c.Articles[1])}},
		{Kind: patch.Merge, At: patch.OfFact(c, 0), With: patch.OfFact(c, 0)},
		{Kind: patch.SamePerson, Text: "Ruth Calloway", Other: "R. C."},
		{Kind: patch.OtherPerson, Text: "Ruth Calloway", Other: "R. C.", Parts: []patch.Place{patch.OfName(c, story.Spot{Article: 1})}},
	}
}

// Every field that is written is described in docs/json.md.
func TestEveryFieldIsDescribed(t *testing.T) {
	doc, err := os.ReadFile("../../docs/json.md")
	require.NoError(t, err)
	c := comparison()
	var b bytes.Buffer
	require.NoError(t, JSON(&b, &c, corrected(&c)...))
	require.NoError(t, ArticleJSON(&b, &c.Articles[0]))
	for d := json.NewDecoder(&b); d.More(); {
		var v any
		require.NoError(t, d.Decode(&v))
		for _, field := range fields(v) {
			assert.True(t, strings.Contains(string(doc), `"`+field+`"`), "docs/json.md does not know %q", field)
		}
	}
}

// Every code that a field can have stands in a list of docs/json.md, "this | that".
func TestEveryCodeIsDescribed(t *testing.T) {
	doc, err := os.ReadFile("../../docs/json.md")
	require.NoError(t, err)
	listed := map[string]bool{}
	for line := range strings.Lines(string(doc)) {
		between := strings.Split(line, "|")
		for i := range between[1:] {
			before, after := strings.Fields(strings.ReplaceAll(between[i], `"`, " ")), strings.Fields(strings.ReplaceAll(between[i+1], `"`, " "))
			if len(before) > 0 {
				listed[before[len(before)-1]] = true
			}
			if len(after) > 0 {
				listed[strings.Trim(after[0], ",:")] = true
			}
		}
	}
	for field, code := range map[string]func(uint8) string{
		"blocks.kind":       func(i uint8) string { return story.BlockKind(i).String() },
		"quotes.kind":       func(i uint8) string { return story.QuoteKind(i).String() },
		"quotes.cueKind":    func(i uint8) string { return story.CueKind(i).String() },
		"utterances":        func(i uint8) string { return story.Relation(i).String() },
		"facts.kind":        func(i uint8) string { return story.FactKind(i).String() },
		"facts.verdict":     func(i uint8) string { return story.Verdict(i).String() },
		"facts.tier":        func(i uint8) string { return story.Tier(i).String() },
		"cells.status":      func(i uint8) string { return story.Status(i).String() },
		"differences.kind":  func(i uint8) string { return story.DifferenceKind(i).String() },
		"unheard.why":       func(i uint8) string { return story.UnheardWhy(i).String() },
		"attributes.kind":   func(i uint8) string { return story.AttributeKind(i).String() },
		"values.agreement":  func(i uint8) string { return story.Agreement(i).String() },
		"names.kind":        func(i uint8) string { return story.NameKind(i).String() },
		"names.body":        func(i uint8) string { return story.BodyKind(i).String() },
		"numbers.precision": func(i uint8) string { return story.Precision(i).String() },
		"corrections.kind":  func(i uint8) string { return patch.Kind(i).String() },
	} {
		for i := range uint8(64) {
			if name := code(i); name != "" {
				assert.True(t, listed[name], "docs/json.md does not list %q, code %d of %s", name, i, field)
			}
		}
	}
}

// fields returns the names of all fields in a JSON value.
func fields(v any) (names []string) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			names = append(names, fields(e)...)
		}
	case map[string]any:
		for name, e := range v {
			names = append(append(names, name), fields(e)...)
		}
	}
	return names
}
