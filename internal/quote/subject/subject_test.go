package subject_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/quote/block"
	"recoupe/internal/quote/subject"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestMain(t *testing.T) {
	for _, row := range []struct{ lang, text, want string }{
		{"fr", "Mais, dans un courrier, le maire de Vaulne a refusé.", "le maire de Vaulne"},
		{"fr", "Attablée au bar, Ana Roy a refusé.", "Ana Roy"},
		{"en", "On Friday, supporters of the port refused.", "supporters of the port"},
		{"en", "Sounding tired, the mayor refused.", "the mayor"},
	} {
		a := &story.Article{Text: row.text, Language: row.lang, Blocks: []story.Block{{Span: text.Span{End: len(row.text)}, Kind: story.Body}}}
		l := &block.Read(a).Blocks[0].Line
		s, ok := subject.Main(l, 0, len(l.Toks))
		assert.True(t, ok, row.text)
		assert.Equal(t, row.want, l.Bytes(s).Of(row.text), row.text)
	}
}
