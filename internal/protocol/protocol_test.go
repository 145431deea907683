package protocol

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/share"
	"recoupe/internal/story"
)

var messages = []Message{
	Read{1, "un.txt", []byte("Le pont ferme.\x00\xff")},
	Compare{2, []story.Article{{File: "un.txt", Text: "Le pont ferme."}}},
	Ready{Version},
	Progress{1, 2, "un.txt", 3, 5},
	Articles{1, []story.Article{{File: "un.txt", Language: "fr"}}, 7, []story.Unread{{File: "x", Error: story.Because("empty")}}},
	Compared{2, story.Comparison{Omissions: []story.Omission{{Article: 1, Weight: .5}}}},
	Failed{2, "un.txt", "align.Rows"},
	Pack{3, share.Story{Name: "Ponts", Comparison: story.Comparison{Facts: []story.Fact{{ID: "f1"}}}}, true, share.Findings, "quatre mots"},
	Packed{3, []byte("recoupe\x1a1")},
	Unseal{4, "r2.4.abcd", []byte("recoupe\x1a2"), "quatre mots"},
	Unsealed{4, []byte("recoupe\x1a1")},
}

func TestRoundTrip(t *testing.T) {
	for _, m := range messages {
		got, err := Decode(Encode(m))
		require.NoError(t, err)
		assert.Equal(t, m, got)
	}
}

func TestHeadOfRead(t *testing.T) {
	for _, data := range []string{"", "x", strings.Repeat("Le pont ferme. ", 1000)} {
		assert.Equal(t, Encode(Read{7, "un.txt", []byte(data)}), append(HeadOfRead(7, "un.txt", len(data)), data...))
	}
}

func TestPieces(t *testing.T) {
	for _, m := range messages {
		var got []byte
		Pieces(m, 5, func(piece []byte) { got = append(got, piece...) })
		assert.Equal(t, Encode(m), got)
	}
}

func TestRefusals(t *testing.T) {
	for _, m := range messages {
		b := Encode(m)
		for n := range b {
			_, err := Decode(b[:n])
			assert.Error(t, err)
		}
	}
	older := Encode(Ready{1})
	older[2]++
	_, err := Decode(older)
	assert.ErrorIs(t, err, ErrVersion)
	unheard := Encode(Ready{1})
	unheard[3] = 99
	_, err = Decode(unheard)
	assert.Error(t, err)
}

func FuzzDecode(f *testing.F) {
	for _, m := range messages {
		f.Add(Encode(m))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if m, err := Decode(b); err == nil {
			again, err := Decode(Encode(m))
			require.NoError(t, err)
			assert.Equal(t, m, again)
		}
	})
}
