package clean

import (
	"strings"
	"sync"
)

type hintRow struct {
	hint  hint
	words []string // each between spaces
}

var hintTable = sync.OnceValue(func() []hintRow {
	rows := make([]hintRow, 0, len(hintWords))
	for _, h := range hintWords {
		r := hintRow{hint: h.hint}
		for w := range strings.SplitSeq(h.listed, "|") {
			r.words = append(r.words, " "+w+" ")
		}
		rows = append(rows, r)
	}
	return rows
})
