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

	"recoupe/internal/codec"
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
	return openPrefix + base36(len(payload)) + "." + payload
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
		{"an archive bomb", packed(make([]byte, maxUnpacked+1)), ErrTooLarge},
		{"a few hundred bytes of a million articles", packed(append([]byte{3, 0, 0, 1, 0x80, 0x80, 0x40}, make([]byte, 1<<20)...)), ErrTooLarge},
		{"a story that is none", packed([]byte("xyz")), ErrDamaged},
	} {
		_, err := FromLink(row.fragment)
		assert.ErrorIs(t, err, row.want, row.name)
	}
}

// FuzzStory chooses the bytes of a story as whoever makes a link can, whose
// checksum is always right. What opens can be corrected, cut down and sent again.
func FuzzStory(f *testing.F) {
	f.Add(codec.Append(nil, example()))
	f.Add(codec.Append(nil, corrected()))
	f.Add(codec.Append(nil, Recipe(example())))
	f.Add(codec.Append(nil, spoken()))
	f.Fuzz(func(t *testing.T, raw []byte) {
		s, err := FromLink(packed(raw))
		if err != nil {
			return
		}
		fixed := patch.Apply(&s.Comparison, s.Patches)
		require.NoError(t, fixed.Check(), "corrections point into the comparison")
		short := Excerpt(s)
		require.NoError(t, short.Comparison.Check())
		again, err := FromLink(Link(s))
		require.NoError(t, err)
		assert.Equal(t, s, again)
	})
}

// spoken is a comparison with something of every kind that points elsewhere.
func spoken() Story {
	span := func(start, end int) text.Span { return text.Span{Start: start, End: end} }
	article := func(file string) story.Article {
		return story.Article{File: file, Text: "« Non », dit Anne.", Blocks: []story.Block{{Span: span(0, 20), Kind: story.Body}},
			Sentences: []story.Sentence{{Span: span(0, 20)}}, Quotes: []story.Quote{{Span: span(3, 6), Speaker: "Anne", SpeakerSpan: span(15, 19)}},
			Mentions: []story.Mention{{Span: span(15, 19), Name: "Anne"}}}
	}
	spot := func(a int) story.Spot { return story.Spot{Article: a, Span: span(15, 19)} }
	c := story.Comparison{Articles: []story.Article{article("a"), article("b")},
		Facts: []story.Fact{{ID: "f1", From: spot(0), Cells: []*story.Cell{{Status: story.Stated, Spans: []text.Span{span(3, 6)}}, {Status: story.Absent}}},
			{ID: "f2", From: spot(1), Cells: []*story.Cell{{Status: story.Stated, Spans: []text.Span{span(3, 6)}}, {Status: story.Differs, Spans: []text.Span{span(3, 6)}}}}},
		Utterances: []story.Utterance{{ID: "u1", Members: []story.Member{{}, {QuoteRef: story.QuoteRef{Article: 1}}}, Table: []story.Aligned{{Spans: []text.Span{span(3, 6), span(3, 6)}}}}},
		Omissions:  []story.Omission{{Article: 1, By: []int{0}}},
		Unheard:    []story.Unheard{{Article: 1, Named: spot(1), Quotes: []story.QuoteRef{{}}}},
		Names:      []story.Name{{Name: "Anne", Mentions: []story.Spot{spot(0), spot(1)}}},
		Links:      []story.Link{{A: spot(0), B: spot(1), Facts: []int{0, 1}}},
		Attributes: []story.Attribute{{From: spot(0), Value: span(15, 19), Values: []story.Value{{Span: span(15, 19)}, {Article: 1, Span: span(15, 19)}}, Facts: []int{1}}},
	}
	quote := patch.OfQuote(&c, story.QuoteRef{})
	return Story{Comparison: c, Patches: []patch.Patch{
		{Kind: patch.Apart, At: patch.OfCell(&c, 1, 1)}, {Kind: patch.Merge, At: patch.OfFact(&c, 0), With: patch.OfFact(&c, 1)},
		{Kind: patch.Merge, At: quote, With: patch.OfQuote(&c, story.QuoteRef{Article: 1})}, {Kind: patch.SpeakerIs, At: quote, Text: "Ève"}, {Kind: patch.NotQuote, At: quote},
		{Kind: patch.OtherPerson, Text: "Ève", Other: "Anne", Parts: []patch.Place{patch.OfName(&c, spot(0))}},
	}}
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
