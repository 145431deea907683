package lexicon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestGeneration(t *testing.T) {
	for _, w := range []string{"jr", "jr.", "sr", "iii"} {
		assert.True(t, Generation(w), w)
	}
	assert.False(t, Generation("maro"))
}

func TestArabicArticle(t *testing.T) {
	assert.True(t, ArabicArticle("al"))
	assert.False(t, ArabicArticle("al-maro")) // the article alone
}
