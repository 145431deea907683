package page

import (
	"strings"
	"sync"
)

// hintRow is a phrase of hintWords, a space after it, and its row there.
type hintRow struct {
	hint  hint
	row   int
	words string
}

// hintTable is hintWords by the first word of each phrase.
var hintTable = sync.OnceValue(func() map[string][]hintRow {
	table := map[string][]hintRow{}
	for row, h := range hintWords {
		for w := range strings.SplitSeq(h.listed, "|") {
			first, _, _ := strings.Cut(w, " ")
			table[first] = append(table[first], hintRow{h.hint, row, w + " "})
		}
	}
	return table
})
