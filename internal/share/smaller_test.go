package share_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/engine"
	"recoupe/internal/patch"
	"recoupe/internal/sample"
	"recoupe/internal/share"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// compared is the example story, with a correction.
func compared(t *testing.T, lang string) share.Story {
	silent := func(engine.Progress) {}
	var articles []story.Article
	for _, f := range sample.Files(lang) {
		got, err := engine.Read(engine.File(f), silent)
		require.NoError(t, err)
		articles = append(articles, got...)
	}
	s := share.Story{Name: sample.Title(lang), Saved: "2026-11-21", Comparison: engine.Compare(articles, silent)}
	s.Patches = []patch.Patch{{Kind: patch.Restate, At: patch.OfFact(&s.Comparison, 0), Text: "Le bac a dérivé."}}
	return s
}

func ownWords(a *story.Article) int {
	n := 0
	for _, b := range a.Blocks {
		if b.Kind.Own() {
			n += len(strings.Fields(b.Of(a.Text)))
		}
	}
	return n
}

// said are the words of some places of the article that words a fact.
func said(c *story.Comparison, fact int, places []text.Span) (words []string) {
	for _, s := range places {
		words = append(words, s.Of(c.Articles[c.Facts[fact].From.Article].Text))
	}
	return words
}

func TestExcerptsProveTheFindingsAndHoldNoArticle(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		whole := compared(t, lang)
		short := share.Excerpt(whole)
		c, from := &short.Comparison, patch.Apply(&whole.Comparison, whole.Patches).Comparison
		require.NoError(t, c.Check(), "every span points into the text that is left")
		assert.True(t, short.Excerpts)
		assert.Equal(t, "Le bac a dérivé.", c.Facts[0].Statement, "corrections are applied")
		require.Len(t, c.Facts, len(from.Facts))
		require.Len(t, c.Omissions, len(from.Omissions))
		proved, told := 0, 0
		for i, f := range c.Facts {
			if own := c.Own(i); own != nil {
				assert.Equal(t, said(&from, i, from.Own(i)), said(c, i, own), "the words that tell it are told from the others as before, or not at all")
			}
			for a, cell := range f.Cells {
				was := from.Facts[i].Cells[a]
				assert.Equal(t, was.Status, cell.Status)
				if !was.Status.Told() {
					continue
				}
				told++
				for _, s := range cell.Spans {
					words := s.Of(c.Articles[a].Text)
					assert.True(t, slices.ContainsFunc(was.Spans, func(old text.Span) bool {
						return strings.Contains(old.Of(from.Articles[a].Text), words)
					}), "%q is part of what proved it", words)
				}
				if len(cell.Spans) > 0 {
					proved++
				}
			}
		}
		t.Logf("%s: %d of %d cells keep their words", lang, proved, told)
		for i := range c.Articles {
			a := &c.Articles[i]
			for line := range strings.Lines(a.Text) {
				assert.Contains(t, from.Articles[i].Text, strings.TrimSuffix(line, "\n"))
			}
			assert.LessOrEqual(t, len(strings.Fields(a.Text)), ownWords(&from.Articles[i])/2+1+len(strings.Fields(a.Title.Value)))
			assert.Empty(t, a.Mentions)
			require.NotEmpty(t, a.Quotes)
			for _, q := range a.Quotes {
				assert.NotEmpty(t, q.Of(a.Text))
				assert.True(t, slices.ContainsFunc(from.Articles[i].Quotes, func(old story.Quote) bool {
					return strings.Contains(old.Of(from.Articles[i].Text), q.Of(a.Text))
				}), "%q is quoted there", q.Of(a.Text))
			}
		}
		assert.Less(t, len(share.Link(short)), len(share.Link(whole))*2/3)
		t.Logf("%s: %d characters, %d with all texts, %d for the recipe", lang, len(share.Link(short)), len(share.Link(whole)), len(share.Link(share.Recipe(whole))))
	}
}

// Who speaks, the verb and what is said are one line where nothing stands between them.
func TestExcerptsKeepSentencesTogether(t *testing.T) {
	const body = "Le maire promet de tout rouvrir en mai, selon Le Fanal. Il a plu."
	at := func(words string) text.Span {
		i := strings.Index(body, words)
		return text.Span{Start: i, End: i + len(words)}
	}
	whole := story.Article{ID: "a1", Text: body, Blocks: []story.Block{{Span: text.Span{End: len(body)}, Kind: story.Body}},
		Quotes: []story.Quote{{Span: at("de tout rouvrir en mai"), SpeakerSpan: at("Le maire"), Cue: at("promet")}, {Span: at("Il a plu")}}}
	got := share.Excerpt(share.Story{Comparison: story.Comparison{Articles: []story.Article{whole}}}).Comparison.Articles[0]
	assert.Equal(t, "Le maire promet de tout rouvrir en mai", strings.Split(got.Text, "\n")[0])
	assert.Equal(t, "promet", got.Quotes[0].Cue.Of(got.Text))
}

func TestARecipeHoldsNoWord(t *testing.T) {
	whole := compared(t, "fr")
	link := share.Link(share.Recipe(whole))
	got, err := share.FromLink(link)
	require.NoError(t, err)
	assert.True(t, got.IsRecipe())
	assert.Empty(t, got.Comparison.Articles)
	assert.Equal(t, whole.Patches, got.Patches)
	assert.Empty(t, got.Missing(whole.Comparison.Articles), "the same files make it")
	missing := got.Missing(whole.Comparison.Articles[1:])
	require.Len(t, missing, 1)
	assert.Equal(t, whole.Comparison.Articles[0].File, missing[0].File)
	changed := slices.Clone(whole.Comparison.Articles)
	changed[2].Text += "."
	assert.Len(t, got.Missing(changed), 1, "another text is another file")
}

func TestSealed(t *testing.T) {
	s := share.Recipe(compared(t, "en"))
	link := share.SealedLink(s, "quatre mots choisis ici")
	assert.True(t, share.Is(link))
	_, err := share.FromLink(link)
	assert.ErrorIs(t, err, share.ErrSealed)
	_, err = share.UnsealLink(link, "quatre mots choisis là")
	assert.ErrorIs(t, err, share.ErrPassphrase)
	opened, err := share.UnsealLink(link, "quatre mots choisis ici")
	require.NoError(t, err)
	got, err := share.FromFile(opened)
	require.NoError(t, err)
	assert.Equal(t, s, got)
	var cut *share.CutError
	_, err = share.FromLink(link[:len(link)-5])
	assert.ErrorAs(t, err, &cut, "a cut link says so before it asks for a passphrase")

	file := share.SealedFile(s, "ü")
	assert.True(t, share.IsFile(file))
	_, err = share.FromFile(file)
	assert.ErrorIs(t, err, share.ErrSealed)
	opened, err = share.UnsealFile(file, "ü")
	require.NoError(t, err)
	got, err = share.FromFile(opened)
	require.NoError(t, err)
	assert.Equal(t, s, got)
	file[len(file)-1] ^= 1
	_, err = share.UnsealFile(file, "ü")
	assert.ErrorIs(t, err, share.ErrDamaged)
}

// A sealed file says whether it is whole before anybody types a passphrase.
func TestASealedFileThatWasCutOrChanged(t *testing.T) {
	const pass = "quatre mots choisis ici"
	file := share.SealedFile(share.Story{Name: "Le pont"}, pass)
	for n := len("recoupe\x1a3"); n < len(file); n++ {
		_, err := share.FromFile(file[:n])
		assert.ErrorIs(t, err, share.ErrCutFile, "%d bytes of %d", n, len(file))
		_, err = share.UnsealFile(file[:n], pass)
		assert.ErrorIs(t, err, share.ErrCutFile)
	}
	for n := len("recoupe\x1a3"); n < len(file); n++ {
		changed := slices.Clone(file)
		changed[n] ^= 1
		_, err := share.FromFile(changed)
		assert.NotErrorIs(t, err, share.ErrSealed, "byte %d is another", n)
		assert.Error(t, err)
	}
	_, err := share.UnsealFile(file, "four other words here")
	assert.ErrorIs(t, err, share.ErrPassphrase)
	data, err := share.UnsealFile(append(file, "\r\n"...), pass)
	require.NoError(t, err, "what a mail program adds is no damage")
	s, err := share.FromFile(data)
	require.NoError(t, err)
	assert.Equal(t, "Le pont", s.Name)
}

// A file that the version before sealed has no length: it opens, and one that was cut
// cannot be told from another passphrase.
func TestASealedFileOfTheVersionBefore(t *testing.T) {
	const pass = "quatre mots sans suite"
	file, err := os.ReadFile("testdata/sealed-2.recoupe")
	require.NoError(t, err)
	_, err = share.FromFile(file)
	require.ErrorIs(t, err, share.ErrSealed)
	data, err := share.UnsealFile(file, pass)
	require.NoError(t, err)
	s, err := share.FromFile(data)
	require.NoError(t, err)
	assert.Equal(t, "Le pont", s.Name)
	_, err = share.UnsealFile(file[:len(file)-9], pass)
	assert.ErrorIs(t, err, share.ErrPassphrase)
}
