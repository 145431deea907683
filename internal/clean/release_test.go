package clean

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// What stands below a press release, or below the line of a mail that says how
// to leave the list, is not of the news; the same words above it may be.
func TestBelowTheNews(t *testing.T) {
	release := ferryTitle + "\n\n" + strings.Join(ferry, "\n\n") + "\n\n"
	mail := "From: Le Phare <lettre@phare.example>\nSubject: " + ferryTitle + "\nDate: Thu, 12 Mar 2026 18:12:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n" + release
	for _, c := range []struct {
		file, text, below string
		kept              bool
	}{
		{"a.txt", release + "À propos de la régie du Marais\nFondée en 1951, la régie du Marais exploite trois bacs et douze lignes d’autocar.", "Fondée", false},
		{"a.txt", release + "Contact presse\nLise Ormeau, 01 99 00 45 10, presse@marais.example", "Ormeau", false},
		{"a.txt", release + "Contact presse : Lise Ormeau, 01 99 00 45 10", "Ormeau", false},
		{"a.txt", release + "About the Marsh Ferries\nThe Marsh Ferries run three boats and twelve coach lines in the county.", "twelve", false},
		{"a.txt", release + "Media contact\nLise Ormeau, press@marais.example", "Ormeau", false},
		{"a.txt", release + "À propos du calendrier\nLa régie du Marais publiera les horaires de la navette dès lundi, dit-elle.", "horaires", true},                                   // a subhead: it names nobody
		{"a.txt", ferryTitle + "\n\nÀ propos de la régie du Marais\n" + ferry[0] + "\n\n" + strings.Join(ferry[1:], "\n\n") + "\n\nLa régie du Marais a fini.", "chaîne a cédé", true}, // above the news
		{"a.txt", release + "Le contact avec la presse a été rompu par la régie, qui ne répond plus depuis mardi soir.", "rompu", true},                                                // a sentence
		{"a.eml", mail + "Vous recevez cette lettre car vous êtes inscrit.\nSe désabonner\nLe Phare du Marais, société coopérative, 4 quai des Tonneliers, 99140 Vernoy. Directrice : Lise Ormeau.", "Tonneliers", false},
		{"a.eml", mail + "Nous avons reçu vos lettres sur le bac, et le département a promis à Vernoy, ce jeudi, une navette gratuite dès lundi.", "gratuite dès lundi", true},
		{"a.txt", release + "Écouter le reportage de Lise Ormeau (2 min 10)", "Ormeau", false},
		{"a.txt", release + "Voir la chaîne (12 mètres) n’a pas suffi aux experts, dit la régie.", "experts", true},
	} {
		docs, err := ingest.Read(c.file, []byte(c.text))
		require.NoError(t, err)
		a := Article(docs[0], story.Article{})
		own := ownWords(&a)
		assert.Contains(t, own, "Rotterdam", c.below)
		assert.Equal(t, c.kept, strings.Contains(own, c.below), "%s: %v", c.below, a.Blocks[len(a.Blocks)-1])
	}
}

// A few words in marks between two paragraphs are a subhead that quotes; with a
// stop, or many, they are what somebody says.
func TestSubheadsThatQuote(t *testing.T) {
	for _, row := range []struct {
		words string
		want  story.BlockKind
	}{
		{"« Trois semaines »", story.Subhead},
		{"\"On n’attend plus rien\"", story.Subhead},
		{"« Le port vivra sans nous »", story.Subhead}, // told below, and not set large out of it
		{"« On n’attend plus rien. »", story.Body},
		{"« Que fait-on ? »", story.Body},
		{"« Trois semaines », promet la régie du bac ", story.Body},
	} {
		a := Article(ingest.Plain("a.txt", ferryTitle+"\n\n"+ferry[0]+"\n\n"+row.words+"\n\n"+ferry[2]+"\n\n"+ferry[3]+" « Le port vivra sans nous », dit-elle.\n"), story.Article{})
		at := slices.IndexFunc(a.Blocks, func(b story.Block) bool { return strings.HasPrefix(b.Of(a.Text), row.words[:10]) })
		require.GreaterOrEqual(t, at, 0, row.words)
		assert.Equal(t, row.want, a.Blocks[at].Kind, row.words)
	}
}
