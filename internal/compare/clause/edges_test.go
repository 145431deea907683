package clause

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/text"
)

func TestBalanced(t *testing.T) {
	for _, c := range []struct{ text, clause, want string }{
		{"She called it “an honest mistake.” He left.", "She called it “an honest mistake", "She called it “an honest mistake.”"},
		{"Rep. Ana Roy (D-Ohio) agreed.", "Rep. Ana Roy (D-Ohio", "Rep. Ana Roy (D-Ohio)"},
		{"Il parle d’« une erreur » et s’en va.", "Il parle d’« une erreur", "Il parle d’« une erreur »"},
		{"“We go. We stay,” she said.", "“We go", "We go"}, // closed far behind
		{`"We go," she said. "We stay."`, `We go," she said`, `"We go," she said`},
		{"‘It’s in a drawer,’ said Ana Roy.", "It’s in a drawer,’ said Ana Roy", "‘It’s in a drawer,’ said Ana Roy"},
		{"‘It’s in a drawer, and it’s late’", "It’s in a drawer", "It’s in a drawer"}, // closed far behind
		{"« La rivière tranchera », prévient-il.", "La rivière tranchera », prévient-il", "« La rivière tranchera », prévient-il"},
		{"Er rief: „Wir gehen“, und ging.", "Wir gehen", "„Wir gehen“"},
		{"“We go,” she said, “now.”", "We go,” she said, “now", "“We go,” she said, “now.”"},
		{"The wall “held” all night.", "The wall “held” all night", "The wall “held” all night"},
		{"\"We go.\"\n\nThe mayor said \"no\" twice.", "The mayor said \"no", "The mayor said \"no\""}, // the mark before closes another paragraph's words
		{"He said “we\n\n” once.", "He said “we", "He said “we"},                                       // another paragraph
	} {
		at := strings.Index(c.text, c.clause)
		assert.Equal(t, c.want, balanced(c.text, text.Span{Start: at, End: at + len(c.clause)}).Of(c.text), c.text)
	}
}

func TestHandsOver(t *testing.T) {
	assert.True(t, HandsOver("Asked how she felt, the mayor said,", "en"))
	assert.True(t, HandsOver("« Assez », a lancé", "fr"))
	assert.False(t, HandsOver("The mayor said so", "en"))
}
