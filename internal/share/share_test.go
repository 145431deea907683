package share

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"hash/crc32"
	"strings"
	"testing"

	"encoding/binary"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/patch"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func example() Story {
	return Story{Name: "Le pont", Saved: "2026-03-12", Comparison: story.Comparison{
		Articles: []story.Article{{ID: "a1", File: "é.txt", Text: "Le pont ferme. Il a été fermé mardi.",
			Blocks: []story.Block{{Span: text.Span{End: 14}, Kind: story.Body}}}},
		Facts: []story.Fact{{ID: "f1", Statement: "Le pont ferme.", Cells: []*story.Cell{{Status: story.Stated, Spans: []text.Span{{Start: 0, End: 14}}}}}},
	}}
}

// corrected is the example with a correction.
func corrected() Story {
	s := example()
	s.Patches = []patch.Patch{{Kind: patch.Restate, At: patch.OfFact(&s.Comparison, 0), Text: "Le pont est fermé."}}
	return s
}

func TestCorrectionsTravel(t *testing.T) {
	got, err := FromLink(Link(corrected()))
	require.NoError(t, err)
	assert.Equal(t, corrected(), got)
	assert.Equal(t, "Le pont ferme.", got.Comparison.Facts[0].Statement, "what the program found stays what it is")
	assert.Equal(t, "Le pont est fermé.", patch.Apply(&got.Comparison, got.Patches).Facts[0].Statement)
	got, err = FromFile(File(corrected()))
	require.NoError(t, err)
	assert.Equal(t, corrected(), got)
}

func TestRoundTrip(t *testing.T) {
	got, err := FromLink(Link(example()))
	require.NoError(t, err)
	assert.Equal(t, example(), got)
	got, err = FromFile(File(example()))
	require.NoError(t, err)
	assert.Equal(t, example(), got)
	assert.Regexp(t, `^r1\.[0-9a-z]+\.[A-Za-z0-9_-]+$`, Link(example()), "survives messengers and url.Parse unescaped")
	got, err = FromLink(Link(example()) + ").")
	require.NoError(t, err, "what an autolinker adds is no damage")
	assert.Equal(t, example(), got)
}

func TestEveryCutIsTold(t *testing.T) {
	link := Link(example())
	payload := strings.LastIndexByte(link, '.') + 1
	for n := payload; n < len(link); n++ {
		_, err := FromLink(link[:n])
		var cut *CutError
		require.ErrorAs(t, err, &cut)
		assert.Equal(t, CutError{Want: len(link) - payload, Got: n - payload}, *cut)
	}
	file := File(example())
	for n := range file {
		_, err := FromFile(file[:n])
		assert.Error(t, err)
	}
}

func TestEveryChangedByteIsTold(t *testing.T) {
	file := File(example())
	for i := range file {
		damaged := bytes.Clone(file)
		damaged[i] ^= 0x20
		_, err := FromFile(damaged)
		assert.Error(t, err, "byte %d", i)
	}
}

// packed returns a payload with a good checksum around any bytes.
func packed(raw []byte) string {
	var b bytes.Buffer
	b.Write(make([]byte, 4))
	w, _ := flate.NewWriter(&b, 9)
	_, _ = w.Write(raw)
	_ = w.Close()
	binary.LittleEndian.PutUint32(b.Bytes(), crc32.ChecksumIEEE(b.Bytes()[4:]))
	payload := base64.RawURLEncoding.EncodeToString(b.Bytes())
	return Prefix + base36(len(payload)) + "." + payload
}

func base36(n int) string {
	const digits = "0123456789abcdefghijklmnopqrstuvwxyz"
	s := ""
	for ; n > 0; n /= 36 {
		s = digits[n%36:n%36+1] + s
	}
	return s
}

func TestHostileLinks(t *testing.T) {
	outside := example()
	outside.Comparison.Facts[0].Cells[0].Spans[0].End = 999
	endless := corrected()
	endless.Patches[0].Text = strings.Repeat("x", patch.MaxText+1)
	inside := example()
	inside.Comparison.Articles[0].Text = "été"
	inside.Comparison.Articles[0].Blocks[0].End = 1 // in the middle of é
	inside.Comparison.Facts = nil
	for _, row := range []struct {
		name, fragment string
		want           error
	}{
		{"no story", "facts/f12", ErrNotOurs},
		{"nothing", "", ErrNotOurs},
		{"a later version", "r9.1.x", ErrNewer},
		{"a sealed link without its passphrase", SealedLink(example(), "quatre mots"), ErrSealed},
		{"a length that is none", "r1.!!.abc", ErrDamaged},
		{"a length past all bounds", "r1.zzzzz.abc", ErrTooLarge},
		{"letters that are not base64url", "r1.4.a+b/", ErrDamaged},
		{"a span outside its text", Link(outside), ErrDamaged},
		{"a correction that no reader can make", Link(endless), ErrDamaged},
		{"a span inside a character", Link(inside), ErrDamaged},
		{"an archive bomb", packed(make([]byte, MaxUnpacked+1)), ErrTooLarge},
		{"a few hundred bytes of a million articles", packed(append([]byte{3, 0, 0, 1, 0x80, 0x80, 0x40}, make([]byte, 1<<20)...)), ErrTooLarge},
		{"a story that is none", packed([]byte("xyz")), ErrDamaged},
	} {
		_, err := FromLink(row.fragment)
		assert.ErrorIs(t, err, row.want, row.name)
	}
}

func FuzzFromLink(f *testing.F) {
	f.Add(Link(example()))
	f.Add(Link(corrected()))
	f.Add("r1.4.AAAA")
	f.Add("r1..")
	f.Fuzz(func(t *testing.T, fragment string) {
		if s, err := FromLink(fragment); err == nil {
			require.NoError(t, s.Comparison.Check())
		}
	})
}
