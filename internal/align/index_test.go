package align

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// diedEach returns n lines that differ by one of 400 figures only.
func diedEach(n int) string {
	var b strings.Builder
	for k := range n {
		fmt.Fprintf(&b, "%d died.\n", 100+k%400)
	}
	return b.String()
}

// What is counted is work, not time: pairs that are scored.
func TestCandidatesAreBounded(t *testing.T) {
	few, many := diedEach(100), diedEach(25_000)
	for _, tc := range []struct {
		each  string
		pairs int // at most
	}{
		{few, 3 * 300 * perArticle},
		{many, maxCandidates}, // 1,123,200
	} {
		as, claims := articles("en", tc.each, tc.each, tc.each)
		pairs := newCorpus(as, claims, nil).candidates()
		assert.LessOrEqual(t, len(pairs), tc.pairs)
		assert.NotEmpty(t, pairs)
	}
}
