package utterance

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// One pledge told by a verb, a noun, a negation, a group of firms or its text.
func TestPledges(t *testing.T) {
	for _, c := range [][2]string{
		{"fr: Des compagnies s'engagent à ne pas aider les gouvernements à attaquer les hôpitaux.", "fr: Le texte de l'accord prévoit de refuser tout soutien aux Etats qui attaquent les hôpitaux."},
		{"fr: « Nous n'aiderons aucun gouvernement à attaquer un hôpital », dit le communiqué.", "fr: Les signataires promettent de ne pas soutenir les Etats qui attaquent les hôpitaux."},
		{"fr: « La digue tiendra », assure Léa Morvan.", "en: Léa Morvan says the dike will not break."}, // each other's nearest
	} {
		us := Group(articles(c[0], c[1]))
		require.Len(t, us, 1, c[0])
		assert.Len(t, us[0].Members, 2)
	}
}

func TestWords(t *testing.T) {
	assert.True(t, compound("cyberattaques", "attaque"))
	assert.False(t, compound("attaquer", "attaque")) // not at the end
	assert.False(t, compound("portes", "porte"))
	assert.Equal(t, family("entreprises"), family("companies"))
	assert.NotEqual(t, family("hausse"), family("baisse"))
	assert.Zero(t, family("digue"))
}
