package lexicon

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/lang"
	"recoupe/internal/text"
)

// The forms of a strong verb stand under its infinitive; a noun that is written as one does not.
func TestGermanicForms(t *testing.T) {
	for _, c := range []struct{ lang, form, base string }{
		{"de", "kam", "kommen"}, {"de", "gekommen", "kommen"}, {"de", "ankam", "ankommen"}, {"de", "verließ", "verlassen"}, {"de", "schloss", "schließen"},
		{"de", "geschlossen", "schließen"}, {"de", "besprochen", "besprechen"}, {"de", "verboten", "verbieten"}, {"de", "brachte", "bringen"}, {"de", "empfiehlt", "empfehlen"},
		{"de", "Riss", ""}, {"de", "Stand", ""}, {"de", "verbunden", "verbinden"}, {"de", "zurückgewiesen", "zurückweisen"},
		{"nl", "kwam", "komen"}, {"nl", "gesloten", "sluiten"}, {"nl", "afgesloten", "afsluiten"}, {"nl", "beviel", "bevallen"}, {"nl", "ontving", "ontvangen"},
		{"nl", "begon", "beginnen"}, {"nl", "overleden", "overlijden"}, {"nl", "onderzocht", "onderzoeken"}, {"nl", "reden", ""}, {"nl", "bond", ""},
	} {
		want := ""
		if c.base != "" {
			want = lang.Stem(c.lang, c.base)
		}
		assert.Equal(t, want, baseStem(c.lang, text.Fold(c.form)), c.form)
	}
}
