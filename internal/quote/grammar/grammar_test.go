package grammar

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSet(t *testing.T) {
	s := Words("quai  digue\nphare")
	for word, want := range map[string]bool{"quai": true, "digue": true, "phare": true, "port": false, "": false, "quai digue": false} {
		assert.Equal(t, want, s.Has(word), word)
	}
}

func TestOf(t *testing.T) {
	for _, row := range []struct{ lang, article, pronoun, and string }{
		{"fr", "le", "elle", "et"},
		{"en", "the", "she", "and"},
		{"de", "der", "sie", "und"},
		{"nl", "het", "zij", "en"},
		{"it", "il", "lei", "e"},
		{"es", "el", "ella", "y"},
		{"pt", "o", "ela", "e"},
	} {
		g := Of(row.lang)
		assert.True(t, g.Dets.Has(row.article), row.lang)
		assert.True(t, g.Pronouns.Has(row.pronoun), row.lang)
		assert.True(t, g.And.Has(row.and), row.lang)
	}
	assert.NotNil(t, Of("xx"), "a language of which nothing is known has lists as well")
	assert.False(t, Of("xx").Dets.Has("the") && Of("xx").Dets.Has("le"))
}

func TestFrInfinitive(t *testing.T) {
	for _, row := range []struct {
		word, next string
		want       bool
	}{
		{"fermer", "", true},
		{"tenir", "", true},
		{"reconstruire", "", true}, // a verb in -re behind a prefix
		{"ne", "rien", true},
		{"se", "rendre", true},
		{"la", "réparer", true},
		{"la", "lettre", false}, // an article and its noun
		{"le", "dossier", false},
		{"l'", "espoir", false},
		{"le", "voir", true},
		{"l'", "avenir", false},
		{"hier", "", false},
		{"digue", "", false},
		{"mer", "", false},
	} {
		assert.Equal(t, row.want, FrInfinitive(row.word, row.next), row.word+" "+row.next)
	}
}

// What a word may be is told by its ending, and lists hold those that deceive.
func TestEndings(t *testing.T) {
	for _, row := range []struct {
		name string
		ask  func(string) bool
		yes  []string
		no   []string
	}{
		{"an English plural, or a verb in -s", EnMany, []string{"boats", "says"}, []string{"bus", "glass", "news", "was", "mayor's", "crisis"}},
		{"an English adverb", EnInLy, []string{"calmly"}, []string{"fly", "calm"}},
		{"a finite French verb", FrVerbEnding, []string{"fermait", "tiendra", "partiront", "partent"}, []string{"ciment", "digue"}},
		{"a French future or past", FrFutureOrPast, []string{"fermera", "tiendra", "disaient"}, []string{"digue", "opéra"}},
		{"a French adverb", FrInMent, []string{"calmement"}, []string{"ciment"}},
		{"a French participle in -é", FrInE, []string{"fermé", "fermées"}, []string{"fermer", "parti"}},
		{"a past of the south", SouthernPast, []string{"aseguró", "spiegò", "remeteu"}, []string{"porto"}},
		{"an Italian verb, or a noun that ends so", func(w string) bool { return LikeSouthernVerb("it", w) }, []string{"spiega", "spiegano"}, []string{"il", "porto"}},
		{"a Spanish verb, or a noun that ends so", func(w string) bool { return LikeSouthernVerb("es", w) }, []string{"explica", "dijo"}, []string{"puerto"}},
	} {
		for _, w := range row.yes {
			assert.True(t, row.ask(w), "%s: %s", row.name, w)
		}
		for _, w := range row.no {
			assert.False(t, row.ask(w), "%s: %s", row.name, w)
		}
	}
}

func FuzzEndings(f *testing.F) {
	for _, w := range []string{"fermer", "reconstruire", "l'", "", "é", "news", "\xff"} {
		f.Add(w, "voir")
	}
	f.Fuzz(func(t *testing.T, w, next string) { // whatever the word, each answers
		FrInfinitive(w, next)
		EnMany(w)
		_ = FrInE(w)
		SouthernPast(w)
		LikeSouthernVerb("it", w)
	})
}
