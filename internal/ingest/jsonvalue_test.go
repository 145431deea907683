package ingest

import (
	"encoding/json"
	"errors"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What nests deeper than a browser's stack bears is no JSON.
func TestDeepJSON(t *testing.T) {
	for depth, want := range map[int]error{1_000: nil, 1_001: errNotJSON, 1_000_000: errNotJSON} {
		_, err := parseJSON(strings.Repeat("[", depth) + strings.Repeat("]", depth))
		require.Equal(t, want, err)
		_, err = parseJSON(strings.Repeat(`{"a":`, depth) + "1" + strings.Repeat("}", depth))
		require.Equal(t, want, err)
	}
}

// What is read is what encoding/json reads: the values one after the other, and why they end. Of
// numbers that a float64 does not hold it reads none.
func FuzzJSONValue(f *testing.F) {
	for _, s := range []string{
		``, ` `, `{}`, `[]`, `[ ]`, `{"a": [1, -2.5e+3, true, false, null, "b"], "c": {}}`, "{\"a\":1}\n{\"a\":2}", `{}{} [] 1 2`,
		`{"a":1,"a":2}`, `"\"\\\/\b\f\n\r\t"`, `"\u00e9\u00E9\ud83d\ude00"`, `"\ud83d"`, `"\ud83dx"`, `"\ud83d\n"`, `"\ud83d\u0041"`, `"\ude00"`, `"\ud83d\uD83D\ude00"`,
		`"é"`, "\"\xff\xfe\"", "\"a\nb\"", "{\"\t", `"\x"`, `"\u12G4"`, `"\u12`, `"\u12\u0010"`, "\"\\u\x10\x11\x12\x13\"", `"a`, `"\`, `[1`, `[1,`, `[1,]`, `[,1]`, `[1 2]`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1,}`, `{a:1}`, `{"a" 1}`, `{1:2}`,
		`0`, `-0`, `01`, `-`, `1.`, `.5`, `1e`, `1e+`, `1E-2`, `1.5.2`, `+1`, `1e999`, `[1e999, 2]`, `nul`, `nulx`, `null`, `truefalse`, `tru`, `"a"x`, `1{}`, "\ufeff{}", "[\u00a01]", "\x00",
		strings.Repeat("[", 1_000) + strings.Repeat("]", 1_000),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if strings.Count(s, "[")+strings.Count(s, "{") > 1_000 {
			return // may be too deep, TestDeepJSON
		}
		var beyond *json.UnmarshalTypeError
		var want any
		wrong := json.Unmarshal([]byte(s), &want)
		if errors.As(wrong, &beyond) {
			return
		}
		got, err := parseJSON(s)
		require.Equal(t, wrong == nil, err == nil, "%v, %v", wrong, err)
		if err == nil {
			require.Equal(t, want, got)
		}
		d, r := json.NewDecoder(strings.NewReader(s)), jsonReader{text: s, room: math.MaxInt}
		for {
			var want any
			wrong := d.Decode(&want)
			if errors.As(wrong, &beyond) {
				return
			}
			got, err := r.read()
			if wrong != nil {
				require.Equal(t, errors.Is(wrong, io.EOF), errors.Is(err, io.EOF), "%v, %v", wrong, err)
				require.Equal(t, errors.Is(wrong, io.ErrUnexpectedEOF), errors.Is(err, io.ErrUnexpectedEOF), "%v, %v", wrong, err)
				require.Error(t, err)
				return
			}
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
	})
}

func TestParseJSON(t *testing.T) {
	got, err := parseJSON(` {"title": "Le bac \u00ab repart \u00bb", "parts": [2026, 3], "free": false, "body": null} `)
	require.NoError(t, err)
	assert.Equal(t, map[string]any{"title": "Le bac « repart »", "parts": []any{2026.0, 3.0}, "free": false, "body": nil}, got)
}
