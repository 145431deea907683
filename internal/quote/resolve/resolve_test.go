package resolve_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/quote/block"
	"recoupe/internal/quote/block/blocktest"
	"recoupe/internal/quote/cast"
	"recoupe/internal/quote/reported"
	"recoupe/internal/quote/resolve"
	"recoupe/internal/story"
)

// speakers returns who says each thing that a paragraph reports, in its order.
func speakers(lang, words string) []string {
	a := blocktest.Article(lang, words)
	read := block.Read(a)
	if len(read.Blocks) == 0 {
		return nil
	}
	b := &read.Blocks[0]
	l := &b.Line
	var all []resolve.Quote
	for frame, f := range b.Frames {
		for _, said := range reported.In(l, f.From, f.To-1, false) {
			q := resolve.Quote{Frame: frame, Region: -1, At: -1, By: resolve.Who{Span: said.Speaker}, Strong: said.Strong, Float: said.Speaker.Empty()}
			q.Span, q.Kind, q.SpeakerSpan, q.Cue = l.Bytes(said.Content), story.Indirect, l.Bytes(said.Speaker), l.Bytes(said.Cue)
			all = append(all, q)
		}
	}
	resolve.New(read, cast.Of(read)).Speakers(all)
	var out []string
	for i := range all {
		out = append(out, all[i].Speaker)
	}
	return out
}

// Who speaks is one name wherever the article says who it is: by a pronoun, an office or a surname.
func TestSpeakers(t *testing.T) {
	for _, row := range []struct{ lang, text, want string }{
		{"fr", "La maire Ana Roy assure que la digue tiendra. Elle promet que le port rouvrira.", "Ana Roy; Ana Roy"},
		{"fr", "La maire Ana Roy assure que la digue tiendra. Mme Roy promet que le port rouvrira.", "Ana Roy; Ana Roy"},
		{"fr", "La maire Ana Roy assure que la digue tiendra. La maire promet que le port rouvrira.", "Ana Roy; Ana Roy"},
		{"fr", "La maire Ana Roy assure que la digue tiendra. Joël Brun, pêcheur, craint que le port ferme. Il affirme que la digue fuit.", "Ana Roy; Joël Brun; Joël Brun"}, // the pronoun is his
		{"fr", "La maire Ana Roy assure que la digue tiendra. Le préfet affirme que le port rouvrira.", "Ana Roy; le préfet"},                                                // nobody says his name
		{"fr", "Le syndicat des pêcheurs assure que la digue fuit.", "le syndicat des pêcheurs"},
		{"en", "Mayor Olive Hartnell said that the wall would hold. She promised that the port would open.", "Olive Hartnell; Olive Hartnell"},
		{"en", "Mayor Olive Hartnell said that the wall would hold. Hartnell added that the port would open.", "Olive Hartnell; Olive Hartnell"},
		{"en", "Olive Hartnell said that the wall would hold. Marcus Pell, a driver, warned that it leaks. He said that he had seen it.", "Olive Hartnell; Marcus Pell; Marcus Pell"},
		{"en", "The harbour board said that the wall would hold. It added that the port would open.", "the harbour board; the harbour board"},
		{"en", "Two drivers said that the wall leaks.", "two drivers"},
	} {
		assert.Equal(t, row.want, strings.Join(speakers(row.lang, row.text), "; "), row.text)
	}
}

// Whatever an article says, whoever speaks in it is somebody that it names.
func FuzzSpeakers(f *testing.F) {
	for _, s := range []string{"La maire Ana Roy assure que la digue tiendra. Elle promet que le port rouvrira.", "Hartnell said that it holds. She said that it leaks.", "Il dit que. Elle dit que non.", "\xff said that it", "At"} {
		f.Add("fr", s)
		f.Add("en", s)
	}
	f.Fuzz(func(t *testing.T, lang, s string) {
		if len(s) > 2000 || strings.TrimSpace(s) == "" {
			t.Skip()
		}
		assert.Equal(t, speakers(lang, s), speakers(lang, s), "%q", s)
	})
}
