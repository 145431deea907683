package clean

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/gold"
	"recoupe/internal/ingest"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// articleOf reads a file's first article.
func articleOf(t testing.TB, file string) story.Article {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	docs, err := ingest.Read(filepath.Base(file), data)
	require.NoError(t, err)
	return Article(docs[0], story.Article{})
}

// shown writes an article as a golden file has it: its record, then a block a
// line with what it is and why.
func shown(a *story.Article) string {
	var b strings.Builder
	for _, f := range []struct {
		name  string
		field story.Field
	}{{"title", a.Title}, {"dek", a.Dek}, {"outlet", a.Outlet}, {"author", a.Author}, {"published", a.Published}, {"updated", a.Updated}, {"section", a.Section}, {"address", a.Address}, {"agency", a.Agency}} {
		if f.field.Value != "" {
			fmt.Fprintf(&b, "%s: %s (%d)\n", f.name, f.field.Value, f.field.Origin)
		}
	}
	fmt.Fprintf(&b, "language: %s\ntruncated: %v\n", a.Language, a.Truncated)
	for _, w := range a.Warnings {
		fmt.Fprintf(&b, "warning: %s\n", phrase.Reason(phrase.English, w))
	}
	b.WriteByte('\n')
	for _, k := range a.Blocks {
		fmt.Fprintf(&b, "%-10s %s [%s]\n", k.Kind, strings.ReplaceAll(k.Of(a.Text), "\n", "/"), phrase.Reason(phrase.English, k.Reason))
	}
	return b.String()
}

func TestGolden(t *testing.T) {
	for _, file := range []string{"local.txt", "stub.txt", "page.html", "clipped.md", "letter.eml"} {
		t.Run(file, func(t *testing.T) {
			a := articleOf(t, filepath.Join("testdata", file))
			checkArticle(t, &a)
			golden := filepath.Join("testdata", file+".golden")
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(shown(&a)), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(want), shown(&a))
		})
	}
}

// checkArticle holds what is true of every article: its blocks are ordered,
// apart, within the text, on character boundaries, each with a reason that has
// words; its fields point at the words they were read in.
func checkArticle(t testing.TB, a *story.Article) {
	t.Helper()
	at := 0
	for _, b := range a.Blocks {
		require.LessOrEqual(t, at, b.Start)
		require.Less(t, b.Start, b.End)
		require.LessOrEqual(t, b.End, len(a.Text))
		require.True(t, utf8.ValidString(b.Of(a.Text)))
		require.NotEmpty(t, b.Reason.Code)
		for _, l := range phrase.Langs {
			require.NotEqual(t, b.Reason.Code, phrase.Reason(l, b.Reason), "reason without words")
		}
		at = b.End
	}
	for _, w := range a.Warnings {
		require.NotEqual(t, w.Code, phrase.Reason(phrase.French, w), "warning without words")
	}
	for _, f := range []story.Field{a.Title, a.Dek, a.Outlet, a.Author, a.Agency} {
		if f.Value != "" {
			require.NotEqual(t, story.OriginNone, f.Origin)
		}
		require.LessOrEqual(t, f.Span.End, len(a.Text))
		if !f.Span.Empty() {
			require.True(t, utf8.ValidString(f.Span.Of(a.Text)))
		}
	}
}

// What an article of the invented stories is called, by whom it is and when it
// was published are what a person read in it.
func TestStories(t *testing.T) {
	notes, err := filepath.Glob("../engine/testdata/stories/*/gold.json")
	require.NoError(t, err)
	require.NotEmpty(t, notes)
	for _, path := range notes {
		for _, g := range gold.Read(t, path).Articles {
			a := articleOf(t, filepath.Join(filepath.Dir(path), g.File))
			checkArticle(t, &a)
			assert.Equal(t, gold.Fold(g.Title), gold.Fold(a.Title.Value), g.File)
			assert.Equal(t, text.Fold(g.Author), text.Fold(a.Author.Value), g.File) // in capitals or not
			day, _, _ := strings.Cut(a.Published.Value, "T")
			assert.Equal(t, g.Date, day, g.File)
		}
	}
}

func FuzzArticle(f *testing.F) {
	for _, name := range []string{"local.txt", "stub.txt", "page.html", "clipped.md", "letter.eml"} {
		data, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(name, data)
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		docs, err := ingest.Read(name, data)
		if err != nil {
			return
		}
		for _, d := range docs {
			a := Article(d, story.Article{})
			checkArticle(t, &a)
		}
	})
}

// What the caller knows is kept.
func TestKnown(t *testing.T) {
	a := Article(ingest.Plain("a.txt", "Un titre de trois mots\n\nPar Odile Carmaux\n\nUn paragraphe."), story.Article{Language: "fr", Author: story.Field{Value: "Léa Roy", Origin: story.OriginPerson}})
	assert.Equal(t, "Léa Roy", a.Author.Value)
	assert.Equal(t, "fr", a.Language)
	a = Article(ingest.Body("a.txt", "Publicité\nCommentaires (3)"), story.Article{})
	for _, b := range a.Blocks {
		assert.Equal(t, story.Body, b.Kind) // clean text is nobody's to judge
	}
}

// A page that says it is for subscribers and shows only a beginning is cut; one
// that shows its whole text is not, whatever it says.
func TestWalled(t *testing.T) {
	page := `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Le bac repart","isAccessibleForFree":false}</script></head><body><article><h1>Le bac repart</h1><div class="article-body">%s</div><div class="paywall"><p>Cet article est réservé à nos abonnés.</p></div></article></body></html>`
	text := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "<p>Le bac de Vernoy reprendra ses %d traversées le 4 mai, a annoncé jeudi le président du département.</p>", i+2)
		}
		return b.String()
	}
	for _, c := range []struct {
		paragraphs int
		want       bool
	}{{2, true}, {12, false}} {
		d, err := ingest.HTML("a.html", fmt.Sprintf(page, text(c.paragraphs)))
		require.NoError(t, err)
		a := Article(d, story.Article{})
		assert.Equal(t, c.want, a.Truncated)
	}
}

// A headline and the one paragraph before the wall are an article that is cut.
func TestCut(t *testing.T) {
	whole := "Le bac de Vernoy ne traversera plus le fleuve avant le mois de mai, a annoncé jeudi le président du département."
	broken := strings.TrimSuffix(whole, ".") + ", et coûtera…"
	for _, c := range []struct {
		below string
		want  bool
	}{
		{broken + "\n\nIl vous reste 82 % de cet article à lire.", true},
		{broken + "\n\nS’abonner", true},
		{whole + "\n\nCet article est réservé aux abonnés", true},
		{whole + "\n\nLire la suite\n\nS’abonner", true},
		{whole + "\n\nS’abonner", false}, // a button of the page
		{whole, false},
	} {
		a := Article(ingest.Plain("a.txt", ferryTitle+"\n\n"+c.below+"\n"), story.Article{})
		assert.Equal(t, ferryTitle, a.Title.Value, c.below)
		assert.Equal(t, c.want, a.Truncated, c.below)
	}
	d, err := ingest.HTML("a.html", "<h1>"+ferryTitle+"</h1><article><p>"+broken+"</p><div class=paywall><p>Il vous reste 82 % de cet article à lire.</p></div></article>")
	require.NoError(t, err)
	a := Article(d, story.Article{})
	assert.True(t, a.Truncated)
}
