package ingest

import (
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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

// However many values stand in an object, no more of them is in memory than what is read of it.
func TestJSONObjectsAreBounded(t *testing.T) {
	const one = `{"title":"Le pont","text":"Le pont ferme mardi.","authors":["Lise Aubry"]}`
	for _, row := range []struct{ name, before, many, after string }{
		{"entries", `{"items":[`, one + ",", one + "]}"},
		{"figures beside", `{"rows":[`, "1,", `1],"items":[` + one + "]}"},
		{"figures in a list of entries", `{"data":[`, "{},", `1],"items":[` + one + "]}"},
		{"a field", `{"items":[{"title":"Le pont","text":"Le pont ferme mardi.","authors":[`, `"Lise Aubry",`, `1]}]}`},
		{"fields", `{"items":[` + one + `],"x":{`, `"a":1,`, `"a":2}}`},
		{"words", `{"x":"`, "abcdefgh", `","items":[` + one + "]}"},
		{"a list", `[{"rows":[`, "1,", "1]}," + one + "]"},
		{"lists", `{"data":[`, `{"data":[1]},`, one + "]}"},
	} {
		const size = 4 << 20
		data := []byte(row.before + strings.Repeat(row.many, size/len(row.many)) + row.after)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		docs, err := Read("a.json", data)
		runtime.ReadMemStats(&after)
		require.NoError(t, err, row.name)
		assert.Contains(t, docs[0].Text, "Le pont ferme mardi.", row.name)
		assert.Less(t, (after.TotalAlloc-before.TotalAlloc)/size, uint64(11), "%s: bytes allocated for each of the file", row.name)
	}
}
