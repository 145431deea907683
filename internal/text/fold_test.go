package text

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"déjà", "deja"},
		{"Œuvre", "oeuvre"},
		{"GROẞ und groß", "gross und gross"},
		{"l’Élysée", "l'elysee"},
		{"e\u0301te\u0301", "ete"}, // accents written apart
		{"sou\u00adve\u00adrain", "souverain"},
		{"12\u202f%", "12 %"}, // narrow no-break space
		{"Łódź, İzmir, Ağrı", "lodz, izmir, agri"},
		{"Việt Nam", "viet nam"},
		{"ΑΘΗΝΑ", "αθηνα"}, // another script: lower case only
		{"plain", "plain"},
		{"tête‑à‑tête", "tete-a-tete"},
		{"București", "bucuresti"},
		{"AZ", "az"},                                       // nothing but capitals, to both ends of the alphabet
		{"ḀỸỿ", "ayy"},                                     // both ends of the further Latin letters
		{"a\u202ab\u202ec\u2060d\u2064e\u200ff", "abcdef"}, // invisible characters
	} {
		assert.Equal(t, c.want, Fold(c.in), c.in)
	}
}

func TestFoldLine(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"L’ÉTÉ à Cœur", "l'ete a coeur"},
		{" deux\t\n\u00a0mots ", "deux mots"},
		{"Straße", "strasse"},
		{"tête‑à‑tête", "tete-a-tete"}, // hyphens stay, as one kind
		{"a \u00ad b", "a b"},          // nothing stands between the spaces
		{" \n ", ""},
		{"", ""},
	} {
		assert.Equal(t, c.want, FoldLine(c.in), c.in)
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"déjà", "GROẞ", "e\u0301", "ﬁn", "\xff", "Ẁ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		once := Fold(s)
		assert.Equal(t, once, Fold(once), "folding twice changes nothing")
		assert.Equal(t, strings.Join(strings.FieldsFunc(once, func(r rune) bool { return r == ' ' }), " "), FoldLine(s))
		for _, r := range once {
			assert.False(t, r < unicode.MaxASCII && unicode.IsUpper(r))
		}
	})
}

func TestTrim(t *testing.T) {
	for _, s := range []string{"\u00a0 mot \u200b", "\u200b mot", "\ufeffmot\u00a0"} {
		assert.Equal(t, "mot", Trim(s, Span{0, len(s)}).Of(s))
	}
	assert.True(t, Trim("  ", Span{0, 2}).Empty())
}
