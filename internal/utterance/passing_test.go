package utterance

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

// groupedOf returns how many utterances, terms aside, the articles of a row share.
func groupedOf(row string) int {
	n := 0
	for _, u := range Group(articles(strings.Split(row, " | ")...)) {
		if u.Relation != story.TermRelation {
			n++
		}
	}
	return n
}

// What one ministry or one person says in two short articles is nearest to each other, whatever it is.
func TestInPassing(t *testing.T) {
	for _, c := range []struct {
		articles string
		want     int
	}{
		{"en: The orchard board said it would prune the old pear trees before the frost and plant rye between the rows of the lower field this winter. | en: Growers lost a dozen hives, two ladders, their cider press, most of the honey and a barn full of seed in the lower field when the brook rose at dusk and took the footbridge with it, the orchard board said.", 0},
		{"fr: « Je passe mes hivers à compter les chouettes du clocher, à réparer les nichoirs et à expliquer aux enfants le silence des bois », raconte Odile Carmaux. | en: The owls and the woods belong to the whole valley, to its farmers and its millers, Odile Carmaux said.", 0},
		{"en: The orchard board said it would prune the pear trees before the frost. | en: The pear trees will be pruned before the frost, the orchard board said.", 1},
		{"en: It was “a tidy harvest,” Paul Marchetti said. | fr: Le conseil redoute une « récolte de procès », selon le ministère.", 0}, // one word that may be another's
	} {
		assert.Equal(t, c.want, groupedOf(c.articles), c.articles)
	}
}

func TestRespelt(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"khaled ammouri", "khaled amouri", true},
		{"tassim bellaani", "tasim beleni", false}, // other vowels in the surname
		{"tassim bellaani", "tasim belani", true},
		{"khalid ammouri", "khaled amouri", true},
		{"karim ammouri", "khaled amouri", false},
		{"anna lee", "ana le", false}, // too short
		{"ammouri", "amouri", false},  // a surname alone
	} {
		assert.Equal(t, c.want, respelt(strings.Fields(c.a), strings.Fields(c.b)), "%s, %s", c.a, c.b)
	}
	assert.Equal(t, 1, groupedOf("en: “The levy on dates is an act of pure politics by the council,” spokesman Khalid Kheiriani said. | fr: « La taxe sur les dattes est un acte de pure politique du conseil », a déclaré le porte-parole Khalid Kheirriani."))
}

// "The company" is no office of the state, however often the story names that one.
func TestNoFirm(t *testing.T) {
	const agency = "L’Agence des eaux de Vernoy (AEV) a fermé le puits. L’Agence des eaux de Vernoy a saisi le parquet. "
	as := articles(
		"fr: "+agency+"L’entreprise Sourcelle embouteille l’eau. Selon l’entreprise, le puits est sain.",
		"fr: "+agency+"L’Agence des eaux de Vernoy affirme que le puits est contaminé.")
	g := newGrouper(as)
	for i := range g.pieces {
		if p := &g.pieces[i]; p.speaker >= 0 && strings.Contains(strings.ToLower(p.quote.Speaker), "entreprise") {
			for _, k := range g.voices.all[p.speaker].role {
				assert.NotEqual(t, "agenc", k.stem)
			}
		}
	}
}

func TestNamesBody(t *testing.T) {
	for _, c := range []struct {
		language, called, other, name string
		want                          bool
	}{
		{"fr", "les garde-côtes belges", "en", "Coast Guard", true},
		{"en", "the fire brigade", "fr", "les garde-côtes", false},
		{"fr", "la garde", "en", "Coast Guard", false},    // not all of it
		{"en", "Coast Guard", "en", "Coast Guard", false}, // one language: by its name
	} {
		assert.Equal(t, c.want, NamesBody(c.language, c.called, c.other, c.name), c.called)
	}
}

// A person is known behind an office that the name was read with, and by a double surname alone.
func TestOneName(t *testing.T) {
	people := map[string]bool{"Karin Dahl": true, "Ana Roy-Lambert": true}
	for _, c := range []struct{ called, want string }{
		{"Havnbys Bürgermeisterin Karin Dahl", "Karin Dahl"},
		{"Anwalt von Karin Dahl", ""}, // another one
		{"Karin Dahl", ""},
		{"Sprecherin Dahl", ""},
	} {
		assert.Equal(t, c.want, unofficed(c.called, people), c.called)
	}
	assert.True(t, doubled("Ana Roy-Lambert", "Roy-Lambert"))
	assert.False(t, doubled("Ana Roy-Lambert", "Lambert"))
}

// Those around somebody speak in their place; who else belongs to them does not.
func TestBesides(t *testing.T) {
	people := []string{"Odile Grandval", "Karin Dahl"}
	for _, c := range []struct {
		language, body string
		want           string
	}{
		{"fr", "l'entourage d'Odile Grandval", "Odile Grandval"},
		{"fr", "le cabinet de Mme Grandval", "Odile Grandval"},
		{"fr", "la sœur d'Odile Grandval", ""},
		{"fr", "son entourage", ""},
		{"en", "Dahl's office", "Karin Dahl"},
		{"en", "a spokeswoman for Karin Dahl", "Karin Dahl"},
		{"en", "the Dahl family", ""},
	} {
		v := &voices{}
		for _, p := range people {
			v.add(p, 0, c.language, true)
		}
		body := &v.all[v.add(c.body, 1, c.language, false)]
		got := ""
		for i := range people {
			if kin(&v.all[i], body) == role {
				got = v.all[i].name
			}
		}
		assert.Equal(t, c.want, got, c.body)
	}
}
