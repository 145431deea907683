package compare

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestLeans(t *testing.T) {
	for _, c := range []struct {
		lang, in string
		want     bool
	}{
		{"en", "The council sold the quay", false},
		{"en", "which had stored them in a shed", true},
		{"en", "They were told on Monday", true},
		{"en", "Its director resigned", true}, // whose?
		{"fr", "La mairie a vendu le marché", false},
		{"fr", "S’ils refusent, le marché fermera", true},
		{"fr", "Selon lui, le marché fermera", true},
		{"fr", "pour vendre le marché", true},
	} {
		assert.Equal(t, c.want, leans(c.in, c.lang), c.in)
	}
}

func TestManner(t *testing.T) {
	for _, c := range []struct {
		lang, in    string
		finite, own bool
	}{
		{"en", "The council has sold the quay", true, false},
		{"en", "Olive Hartnell, at the depot", false, false},
		{"en", "We will not leave our depot", true, true},
		{"fr", "Le directeur du dépôt, Marc Roche", false, false},
		{"fr", "Notre délégué a été reçu lundi", true, true},
		{"fr", "J’ai quitté le dépôt", false, true},
	} {
		finite, own := manner(c.in, c.lang)
		assert.Equal(t, c.finite, finite, c.in)
		assert.Equal(t, c.own, own, c.in)
	}
}

func TestConnective(t *testing.T) {
	for _, c := range []struct{ lang, in, want string }{
		{"en", "However, the council sold the quay", "the council sold the quay"},
		{"en", "But the council sold the quay", "the council sold the quay"},
		{"en", "Now the quay is sold", "Now the quay is sold"}, // when it is, not what leads over
		{"en", "Andover sold the quay", "Andover sold the quay"},
		{"fr", "Mais la mairie a vendu le marché", "la mairie a vendu le marché"},
		{"fr", "Toutefois, la mairie a vendu le marché", "la mairie a vendu le marché"},
		{"fr", "Et", "Et"},
	} {
		assert.Equal(t, c.want, c.in[connective(c.in, c.lang):], c.in)
	}
}

func TestVerbless(t *testing.T) {
	for _, c := range []struct {
		lang, in string
		want     bool
	}{
		{"en", "The council sold the quay", false},
		{"en", "Olive Hartnell, who runs the depot", true},
		{"en", "After the fire, Olive Hartnell", true},
		{"en", "If the depot is closed", true},
		{"en", "When the depot burned, the drivers left", false},
		{"en", "Built in 1911, the depot", true},
		{"fr", "Odile Vernay, lundi soir, devant le dépôt", true},
		{"fr", "Odile Vernay, présidente du comité, redoute la fermeture", false},
		{"fr", "Le hameau refuse la vente à 81 %", false},
		{"fr", "La petite gare rurale de Lodève", true},
		{"de", "Der Bürgermeister von Ostrey", false}, // nothing is known of German verbs
	} {
		assert.Equal(t, c.want, verbless(c.in, c.lang), c.in)
	}
}

func TestAnnounces(t *testing.T) {
	for _, c := range []struct {
		line, words string
		want        bool
	}{
		{"La maire a le sens de la formule : pour elle, c’est « un quai de trop ».", "La maire a le sens de la formule", true},
		{"The mayor has a gift for a phrase: “one quay too many”.", "The mayor has a gift for a phrase", true},
		{"The mayor called it “one quay too many”.", "The mayor called it", false},
		{"The council sold three things: the quay, the depot, the sheds.", "The council sold three things", false}, // nobody's words
	} {
		a := story.Article{Text: c.line}
		if at := strings.IndexAny(c.line, "«“"); at >= 0 {
			a.Quotes = []story.Quote{{Span: text.Span{Start: at, End: len(c.line) - 1}, Kind: story.Direct}}
		}
		w := &work{Comparison: story.Comparison{Articles: []story.Article{a}}}
		assert.Equal(t, c.want, w.announces(0, text.Span{End: len(c.words)}, text.Span{End: len(c.line)}), c.line)
	}
}

func TestHoldsAny(t *testing.T) {
	for _, c := range []struct {
		in   string
		want bool
	}{
		{"Il l’aurait dit lundi", true}, // an elided word before it is none of its letters
		{"La mairie aurait, lundi, vendu le quai", true},
		{"La mairie aura vendu le quai", false},
	} {
		assert.Equal(t, c.want, holdsAny(c.in, []string{"aurait"}), c.in)
	}
}

func TestBrokenOff(t *testing.T) {
	for _, c := range []struct {
		line, words string
		want        bool
	}{
		{"The council asked the drivers to leave.", "The council asked the drivers", true},
		{"The council asked the drivers to leave.", "The council asked the drivers to leave", false},
		{"The council sold the quay and the drivers left.", "The council sold the quay", false},
		{"The council sold the quay, the drivers left.", "The council sold the quay", false},
		{"The council (CLO) sold the quay.", "The council", true},
		{"She called it “a shame” twice.", "She called it", true},
		{"La mairie a vendu le quai lorsqu’il a brûlé.", "La mairie a vendu le quai", false},
	} {
		s := text.Span{End: len(c.line)}
		assert.Equal(t, c.want, brokenOff(c.line, text.Span{End: len(c.words)}, s), c.line+" | "+c.words)
	}
}
