package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
)

// What is promised, refused or claimed where a noun or a shared deed says so.
var nominal = []row{
	{"La promesse du maire de rouvrir l'école du port a surpris.", "rouvrir l'école du port", "indirect", "le maire", "promesse"},
	{"Le maire a renouvelé sa promesse de rouvrir l'école du port.", "rouvrir l'école du port", "indirect", "le maire", "promesse"},
	{"L'accord comprend des principes, comme la promesse de rouvrir l'école du port.", "rouvrir l'école du port", "indirect", "l'accord", "promesse"},
	{"Les banques s'engagent à un gel des loyers.", "un gel des loyers", "indirect", "les banques", "s'engagent"}, // a thing, not a deed
	{"De grands groupes s'accordent pour défendre les ports.", "défendre les ports", "indirect", "De grands groupes", "s'accordent pour"},
	{"Les signataires se sont tous accordés sur une chose : nul quai ne tiendra l'hiver.", "nul quai ne tiendra l'hiver", "indirect", "les signataires", "se sont tous accordés sur"},
	{"Paul Morel a de plus appelé à la création d'un pacte entre voisins.", "la création d'un pacte entre voisins", "indirect", "Paul Morel", "a de plus appelé"},
	// the sentence before, the one after, the view of the noun before
	{"Un pont vaut mieux que deux bacs. Voilà ce qu'a déclaré Paul Morel au marché.", "Un pont vaut mieux que deux bacs", "indirect", "Paul Morel", "a déclaré"},
	{"Paul Morel a plaidé pour un pont. La région devrait payer les travaux du port.", "La région devrait payer les travaux du port", "indirect", "Paul Morel", "devrait"},
	{"Le pont a rouvert. La région devrait payer les travaux du port.", "", "", "", ""}, // expected, not demanded
	{"Les digues inquiètent la ville, en premier lieu l'ASPI, pour laquelle autoriser les travaux serait une erreur.", "autoriser les travaux serait une erreur", "indirect", "ASPI", "pour laquelle"},
	{"La mairie a consulté l’ingénieure Anne Lebrun, d’après laquelle le quai ne tiendra pas.", "le quai ne tiendra pas", "indirect", "Anne Lebrun", "d’après laquelle"},
	{"Les signataires du Pacte des ports se sont réunis. Ce texte prévoit de geler les loyers.", "geler les loyers", "indirect", "les signataires", "prévoit"}, // a signed text speaks for who signs it
	{"Le 3 mai, la mairie a ouvert un site, et réclame un pont neuf.", "un pont neuf", "indirect", "la mairie", "réclame"},
	{"Paul Morel ouvre un site pour réclamer la « paix sociale ».", "paix sociale", "term", "", ""}, // what it is called
	// how and when stand between the verb and what is promised
	{"Paul Morel s'engage « noir sur blanc » à ne fermer aucun port pendant un an.", "ne fermer aucun port pendant un an", "indirect", "Paul Morel", "s'engage"},
	{"La ville propose depuis le 18 mars une aide aux voisins.", "une aide aux voisins", "indirect", "la ville", "propose"},
	{"Des géants de la pêche s'accordent pour défendre les ports.", "défendre les ports", "indirect", "des géants de la pêche", "s'accordent pour"},
}

func TestNominal(t *testing.T) {
	check(t, "fr", nominal)
	check(t, "en", []row{
		{"The council repeated its pledge to reopen the old school.", "to reopen the old school", "indirect", "the council", "pledge"},
		{"A request by Lea Roy to step down was declined by the board on Monday.", "to step down", "indirect", "Lea Roy", "request"},
		{"Clara Whitmore declined to give a date for the works.", "to give a date for the works", "indirect", "Clara Whitmore", "declined"},
		{"Lea Roy's claim that the wall is safe was met with silence.", "the wall is safe", "indirect", "Lea Roy", "claim"},
	})
}

// The items of a list are said by who opens it.
func TestListed(t *testing.T) {
	for _, c := range []struct{ text, words, kind, speaker string }{
		{"Les signataires étaient neuf. / Le texte porte sur deux points : / - la réouverture de l'école du port / - aider les pêcheurs", "la réouverture de l'école du port", "indirect", "les signataires"},
		{"Les signataires étaient neuf. / Le texte porte sur deux points : / - la réouverture de l'école du port / - aider les pêcheurs", "aider les pêcheurs", "indirect", "les signataires"},
		{"L’arrêté prévoit : / - un délai de six jours / - une prime pour les agents du port", "", "", ""}, // what a text of law holds is said by nobody
		{"Le syndicat réclame deux choses : / - le retrait d'un plan jugé « injuste et brutal pour tous »", "injuste et brutal pour tous", "mixed", "le syndicat"},
		{"Voici la recette : / - deux œufs et un peu de sel", "", "", ""}, // nobody says it
	} {
		a := article("fr", c.text)
		for i := range a.Blocks {
			if strings.HasPrefix(a.Blocks[i].Of(a.Text), "- ") {
				a.Blocks[i].Kind = story.ListItem
			}
		}
		qs := Find(a)
		if c.words == "" {
			assert.Empty(t, qs)
			continue
		}
		found := false
		for _, q := range qs {
			if q.Of(a.Text) == c.words {
				found = true
				assert.Equal(t, c.kind, q.Kind.String())
				assert.Equal(t, c.speaker, q.Speaker)
			}
		}
		require.True(t, found, c.words)
	}
}
