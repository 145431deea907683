package ingest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// An array is read value by value, and is no less damaged for that.
func TestJSONArrays(t *testing.T) {
	const one = `{"title":"Le pont","text":"Le pont ferme mardi."}`
	for _, row := range []struct {
		data string
		want int // documents
		err  string
	}{
		{"[" + one + "," + one + "]", 2, ""},
		{one + "\n[" + one + "]", 2, ""},
		{`{"items":[` + one + "]}\n" + one, 2, ""},
		{"[" + one, 0, "damaged"},
		{"[" + one + "," + one[:20], 0, "damaged"},
		{one + "\n[" + one, 1, ""},
		{"[" + one + " " + one + "]", 1, ""}, // no JSON: a text
		{"[" + strings.Repeat(one+",", 2*maxDocs) + one + "]", maxDocs, ""},
	} {
		docs, err := Read("a.json", []byte(row.data))
		assert.Len(t, docs, row.want, row.data[:min(len(row.data), 120)])
		if row.err != "" {
			assert.ErrorContains(t, err, row.err)
		}
	}
}
