package quote

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/quote/block/blocktest"
)

// Whether somebody was called so before is looked up: what is held of a long article is in proportion to it.
func TestTradesOfALongArticle(t *testing.T) {
	held := func(times int) uint64 {
		var b strings.Builder
		for i := range times {
			fmt.Fprintf(&b, "« Le sel a bien ri », se rappelle Paul Viel.\n\nLe %c%c%cdier estime que le sel nourrira trente familles.\n\n", 'a'+i%26, 'a'+i/26%26, 'a'+i/676)
		}
		a := blocktest.Article("fr", b.String())
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		assert.Greater(t, len(Find(a)), times)
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	assert.Less(t, held(1600), 9*held(400))
}
