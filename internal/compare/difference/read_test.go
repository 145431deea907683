package difference_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"recoupe/internal/engine"
	"recoupe/internal/story"
)

func quiet(engine.Progress) {}

// read returns articles of invented texts, in files a.txt, b.txt …
func read(t *testing.T, texts ...string) []story.Article {
	var out []story.Article
	for i, s := range texts {
		got, err := engine.Read(engine.File{Name: string(rune('a'+i)) + ".txt", Data: []byte(s)}, quiet)
		require.NoError(t, err)
		out = append(out, got...)
	}
	return out
}
