package compare_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/engine"
	"recoupe/internal/invented"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

const (
	french = `Inondation : le dépôt de tramways d’Ostrey va fermer

13 mars 2026

Le dépôt de tramways d’Ostrey fermera le 1er mai, a annoncé mardi le conseil municipal. Une inondation y a endommagé 43 tramways.

Les réparations coûteraient 6,2 millions de livres, selon la directrice des transports, Olive Hartnell.

Le dépôt emploie 210 personnes. Le syndicat des conducteurs appelle à la grève le 20 mars.`

	other = `Cheese fair in Lodbury breaks its record

2 July 2024

The annual cheese fair in Lodbury drew 18,000 visitors over the weekend, its organisers said. Rain spared the market square until Sunday night.

Bettina Crowe won the first prize with a blue goat's cheese that she ripens in a disused railway tunnel.`
)

// telling returns the fact whose cells hold each of the passages, by file.
func telling(c *story.Comparison, passages map[string]string) *story.Fact {
	for i := range c.Facts {
		f := &c.Facts[i]
		all := true
		for file, p := range passages {
			a := slices.IndexFunc(c.Articles, func(a story.Article) bool { return a.File == file })
			cell := f.Cells[a]
			told := cell.Status.Told() && slices.ContainsFunc(cell.Spans, func(s text.Span) bool { return strings.Contains(s.Of(c.Articles[a].Text), p) })
			all = all && told
		}
		if all {
			return f
		}
	}
	return nil
}

func TestFactsAcrossArticles(t *testing.T) {
	c := invented.Compare(t, invented.Wire, invented.Local, french)
	for _, p := range []map[string]string{
		{"a.txt": "will close on 1 May", "b.txt": "shut its flooded tram depot", "c.txt": "fermera le 1er mai"},
		{"a.txt": "6.2 million pounds", "b.txt": "six million pounds", "c.txt": "6,2 millions de livres"},
		{"a.txt": "called a strike", "b.txt": "strike on 20 March", "c.txt": "grève le 20 mars"},
		{"a.txt": "pouring money", "b.txt": "pouring money"},
	} {
		assert.NotNil(t, telling(&c, p), "%v", p)
	}
}

func TestDifferences(t *testing.T) {
	c := invented.Compare(t, invented.Wire, invented.Local, french)
	kinds := map[story.DifferenceKind][]string{}
	for _, d := range c.Differences {
		kinds[d.Kind] = append(kinds[d.Kind], d.Note.Args[0])
	}
	assert.Contains(t, strings.Join(kinds[story.ValueDiffers], "; "), "43", "34 trams and 43 tramways cannot both be so")
	for _, v := range kinds[story.ValueDiffers] {
		assert.False(t, strings.Contains(v, "thirty") && strings.Contains(v, "34"), "some thirty is 34, rounded: %s", v)
		assert.NotContains(t, v, "210")
	}
}

func TestOmissions(t *testing.T) {
	c := invented.Compare(t, invented.Wire, invented.Local, french)
	for _, o := range c.Omissions {
		f := &c.Facts[o.Fact]
		assert.Equal(t, story.Absent, f.Cells[o.Article].Status)
		assert.NotContains(t, o.By, o.Article)
		assert.NotContains(t, f.Statement, "strike", "all three tell of the strike")
	}
}

func TestNeighbouringEventOwesNothing(t *testing.T) {
	c := invented.Compare(t, invented.Wire, invented.Local, other)
	require.Len(t, c.Events, 2)
	assert.Equal(t, "c.txt", c.Articles[2].File, "the event that most are about comes first")
	assert.NotEmpty(t, c.Articles[2].Warnings)
	for _, o := range c.Omissions {
		assert.NotEqual(t, 2, o.Article)
	}
	for _, f := range c.Facts {
		if f.Event == c.Articles[0].Event {
			assert.Contains(t, []story.Status{story.Unknown}, f.Cells[2].Status)
		}
	}
}

func TestTruncatedArticleIsUnknown(t *testing.T) {
	articles := invented.Read(t, invented.Wire, invented.Local, french)
	articles[2].Truncated = true
	c := engine.Compare(articles, invented.Quiet)
	at := slices.IndexFunc(c.Articles, func(a story.Article) bool { return a.Truncated })
	for _, f := range c.Facts {
		assert.NotEqual(t, story.Absent, f.Cells[at].Status)
	}
	for _, o := range c.Omissions {
		assert.NotEqual(t, at, o.Article)
	}
}

func TestOrderMakesNoDifference(t *testing.T) {
	articles := invented.Read(t, invented.Wire, invented.Local, french, other)
	want := engine.Compare(slices.Clone(articles), invented.Quiet)
	r := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		r.Shuffle(len(articles), func(i, j int) { articles[i], articles[j] = articles[j], articles[i] })
		got := engine.Compare(slices.Clone(articles), invented.Quiet)
		require.Equal(t, want, got)
	}
}

func TestStrangeArticles(t *testing.T) {
	for name, texts := range map[string][]string{
		"one":           {invented.Wire},
		"copies":        slices.Repeat([]string{invented.Wire}, 12),
		"capitals":      {strings.ToUpper(invented.Wire), invented.Local},
		"no sentence":   {"1234 5678", "???", invented.Wire},
		"one sentence":  {strings.ReplaceAll(strings.ReplaceAll(strings.Repeat(invented.Wire, 40), ".", ","), "\n", " "), invented.Wire},
		"right to left": {"מחסן החשמליות ייסגר לאחר שיטפון שפגע ב-34 חשמליות.", invented.Wire},
	} {
		t.Run(name, func(t *testing.T) {
			c := invented.Compare(t, texts...)
			check(t, &c)
			if name == "copies" {
				assert.Empty(t, c.Omissions)
				assert.Empty(t, c.Differences)
				assert.NotEmpty(t, c.Articles[1].Warnings)
			}
		})
	}
}

// check holds what must be so of any comparison.
func check(t *testing.T, c *story.Comparison) {
	for i := range c.Facts {
		f := &c.Facts[i]
		require.Len(t, f.Cells, len(c.Articles))
		require.NotEmpty(t, f.Statement)
		require.GreaterOrEqual(t, f.Weight, 0.0)
		require.LessOrEqual(t, f.Weight, 1.0)
		told := 0
		for a := range f.Cells {
			cell := f.Cells[a]
			if cell.Status.Told() {
				told++
				require.NotEmpty(t, cell.Spans)
			}
			for k, s := range cell.Spans {
				require.True(t, 0 <= s.Start && s.Start < s.End && s.End <= len(c.Articles[a].Text))
				require.True(t, k == 0 || cell.Spans[k-1].End <= s.Start, "in order, apart")
			}
		}
		require.Positive(t, told)
		require.Equal(t, told == 1, f.Verdict == story.Single, "told by one only")
		require.True(t, i == 0 || c.Facts[i-1].Weight >= f.Weight, "heaviest first")
	}
}

func TestOneKindOfValueARow(t *testing.T) {
	const (
		first  = "Ferry adrift\n\n12 May 2026\n\nThe ferry Osprey lost power at 17.42 on Saturday with 212 people aboard, the Harwick port authority said."
		second = "Ferry adrift\n\n13 May 2026\n\nThe ferry Osprey lost power at 17.24 on Saturday with 212 people aboard, the Harwick port authority said."
		third  = "Ferry adrift\n\n20 May 2026\n\nThe ferry Osprey lost power on Saturday with 221 people aboard, the Harwick port authority said."
	)
	for name, texts := range map[string][]string{"hours": {first, second}, "figures": {first, third}, "all": {first, second, third}} {
		c := invented.Compare(t, texts...)
		for i := range c.Facts {
			values, differing := map[string]bool{}, 0
			for _, cell := range c.Facts[i].Cells {
				if cell.Value == "" {
					continue
				}
				values[strings.TrimSpace(cell.Value)] = true
				if cell.Status == story.Differs {
					differing++
				}
				assert.Equal(t, strings.HasPrefix(c.Facts[i].Cells[0].Value, "2"), strings.HasPrefix(cell.Value, "2"), "%s: figures or hours, not both", name)
			}
			if differing > 0 {
				assert.Greater(t, len(values), 1, "%s: what differs is not equal", name)
			}
		}
		for _, d := range c.Differences {
			if name == "figures" {
				assert.NotEqual(t, story.DateDiffers, d.Kind, "Saturday of one week and Saturday of the next are one word")
			}
		}
	}
}

// What stands under two pictures is no fact, and no omission of a third article.
func TestCaptionsAloneTellNoFact(t *testing.T) {
	const under = "Gulls over the Tarle bridge, last Monday. "
	page := func(text, photo string) string {
		title, rest, _ := strings.Cut(text, "\n\n")
		body := strings.ReplaceAll(rest, "\n\n", "</p><p>")
		return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><figure><img src=a.jpg alt=''><figcaption>" +
			under + "Photo: " + photo + "</figcaption></figure><p>" + body + "</p></article></body></html>"
	}
	articles := invented.Read(t, page(invented.Wire, "Ana Roy"), page(invented.Local, "Ben Holt"), invented.Local)
	c := engine.Compare(articles, invented.Quiet)
	captions := 0
	for _, a := range c.Articles {
		for _, b := range a.Blocks {
			if b.Kind == story.Caption {
				captions++
			}
		}
	}
	require.Equal(t, 2, captions)
	for _, f := range c.Facts {
		assert.NotContains(t, under, f.Statement)
	}
}
