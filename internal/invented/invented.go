// Package invented reads and compares texts that a test makes up. Tests alone use it.
package invented

import (
	"testing"

	"github.com/stretchr/testify/require"

	"recoupe/internal/engine"
	"recoupe/internal/story"
)

// Read returns the articles of texts, in files a.txt, b.txt …
func Read(t *testing.T, texts ...string) []story.Article {
	t.Helper()
	var out []story.Article
	for i, s := range texts {
		got, err := engine.Read(engine.File{Name: string(rune('a'+i)) + ".txt", Data: []byte(s)}, Quiet)
		require.NoError(t, err)
		out = append(out, got...)
	}
	return out
}

// Compare returns the comparison of texts.
func Compare(t *testing.T, texts ...string) story.Comparison {
	t.Helper()
	return engine.Compare(Read(t, texts...), Quiet)
}

// InOstrey compares two articles, published a day apart, that tell the same but for a sentence.
func InOstrey(t *testing.T, one, other string) story.Comparison {
	t.Helper()
	tell := func(day, sentence string) string {
		return "Ostrey tram depot\n\n" + day + " March 2026\n\nThe tram depot in Ostrey was flooded when the river Tarlewater rose. " + sentence + " The drivers' union wants a public inquiry into the flooded depot."
	}
	return Compare(t, tell("12", one), tell("13", other))
}

// Quiet is told how far a comparison has come, and keeps it to itself.
func Quiet(engine.Progress) {}
