package utterance

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

// The only words in marks that two outlets in two languages give of somebody are
// one thing said, though no word of them is known in both.
func TestRemaining(t *testing.T) {
	for _, c := range []struct {
		articles string
		want     int
	}{
		{"fr: « Ce rafiot nous a bien bercés », soupire Luc Armandie. | en: “That old tub rocked us gently,” sighed Luc Armandie.", 1},
		{"fr: « Ce rafiot nous a bien bercés », soupire Luc Armandie. | fr: « Ma barque a coulé deux fois », soupire Luc Armandie.", 0},                                                 // one language: other words are another thing
		{"fr: « Ce rafiot nous a bien bercés », soupire Luc Armandie. | en: “That tub,” sighed Luc Armandie.", 0},                                                                       // too short for it
		{"fr: « Ce rafiot nous a bien bercés », soupire Luc Armandie. | en: “That old tub rocked us gently,” sighed Luc Armandie. / “My scarf smells awful,” Luc Armandie groaned.", 0}, // which of them?
		{"fr: « Ce rafiot nous a bien bercés », soupire Luc Armandie. | en: “That old tub,” Luc Armandie said. / “That old tub rocked us gently,” sighed Luc Armandie.", 1},             // a piece of it set above
	} {
		us := Group(articles(strings.Split(c.articles, " | ")...))
		assert.Len(t, us, c.want, c.articles)
		for _, u := range us {
			assert.Equal(t, story.Translation, u.Relation)
		}
	}
}

// The title of a work, in marks that nobody speaks, is nothing said.
func TestTitles(t *testing.T) {
	for _, u := range Group(articles("fr: « La Digue de nuit » a été rendue au musée.", "fr: Le musée a récupéré « La Digue de nuit », un petit tableau.")) {
		assert.Equal(t, story.TermRelation, u.Relation)
	}
}
