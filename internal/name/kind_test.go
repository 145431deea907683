package name_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/name"
	"recoupe/internal/story"
)

// What a name is a name of. Each row: the language, a text, what it names.
func TestWhatANameIsOf(t *testing.T) {
	for _, row := range []struct{ language, text, want string }{
		// ships, past adjectives and marks, in apposition
		{"fr", "Le vieux chalutier métallique La Rouvière a coulé. La Rouvière rentrait.", "work La Rouvière, work La Rouvière"},
		{"fr", "Le bateau de pêche Rouvière Altip a coulé.", "work Rouvière Altip"},
		{"fr", "On a remorqué le « Solveig Maro », un cargo de cent mètres.", "work Solveig Maro"},
		{"en", "The old steam tug, La Rouvière, sank. La Rouvière was towed.", "work La Rouvière, work La Rouvière"},
		{"en", "Divers found the La Rouvière, a trawler from the north.", "work La Rouvière"},
		{"en", "Divers met Anna Maro, the boat builder, on Sunday.", "person Anna Maro"},
		{"es", "El buque pesquero Nuevo Altip zarpó. El Nuevo Altip volvió.", "work Nuevo Altip, work Nuevo Altip"},
		{"it", "Il traghetto elettrico La Rondine è fermo. La Rondine aspetta.", "work La Rondine, work La Rondine"},
		{"nl", "Het veerboot De Meeuw voer uit. De Meeuw ligt stil.", "work De Meeuw, work De Meeuw"},
		{"pt", "O navio Mar Altivo parou. O Mar Altivo voltou.", "work Mar Altivo, work Mar Altivo"},
		{"de", "Das Fährschiff Anna Maro sank.", "work Anna Maro"},
		{"en", "The film ‘Anna Maro’ opens today. Anna Maro is glad. Maro wrote it.", "person Anna Maro, person Anna Maro, person Maro → Anna Maro"}, // a surname alone is somebody's
		// nobody has an article
		{"fr", "Il répare sa Marie-Lou depuis hier.", "other Marie-Lou"},
		{"fr", "La grève dure aux Forges Altip, un juge a été saisi.", "other Forges Altip"},
		{"en", "She spoke in the Rose Orchard on Monday.", "other Rose Orchard"},
		{"en", "He told The Altmere Examiner on Monday.", "other The Altmere Examiner"},
		{"en", "An Anna-Norvex accord failed.", "other Anna-Norvex"},
		{"de", "Sie bekam den Ingeborg-Maro-Preis.", "other Ingeborg-Maro-Preis"},
		// places by their form
		{"fr", "Le vice-président de la Basse-Altmère a cédé.", "place Basse-Altmère"},
		{"fr", "Tous trois vivent du côté de Saint-Altip.", "place Saint-Altip"},
		{"es", "La escuela de Cerro Altip cerró.", "place Cerro Altip"},
		{"en", "Water ran over the Altmere dam. Altmere is safe.", "place Altmere, place Altmere"},
		{"en", "They were married in Eau Rousse.", "place Eau Rousse"},
		{"en", "Anna Maro of Sorrel Ridgeway spoke.", "person Anna Maro, other Sorrel Ridgeway"},
		{"fr", "Il travaille à l’école Anna-Maro. Anna-Maro ferme.", "place Anna-Maro, place Anna-Maro"},
		{"fr", "La multinationale Altip Norvex recule. Altip Norvex se tait.", "body Altip Norvex, body Altip Norvex"},
		{"fr", "La société de Maro, qui vend du sel, ferme.", "other Maro"},
		{"fr", "C’est le patron de Passages de l’Altmère.", "body Passages de l’Altmère"},
		{"fr", "Elle préside l’association Les Voisins du port.", "body Les Voisins du port"},
		{"en", "It asked Passages de l’Altmere about it.", "other Passages de l’Altmere"},
		{"de", "Der Präsident Frankreichs kam.", "place Frankreichs → Frankreich (france)"},
		// lists
		{"fr", "Les trains de Rouvigny, d’Altmère et de Nantes sont à l’arrêt.", "place Rouvigny, place Altmère, place Nantes (nantes)"},
		{"en", "It was signed by Norvex, Altip and Microsoft.", "body Norvex, body Altip, body Microsoft (microsoft)"},
		{"en", "It was signed by Norvex, Anna Maro and Microsoft.", "other Norvex, person Anna Maro, body Microsoft (microsoft)"}, // of no one kind
		{"en", "His children, Eric Maro, Ivanka and Tiffany, left.", "person Eric Maro, person Ivanka, person Tiffany"},
		// titles that are none
		{"en", "The General Assembly met in Executive Session.", ""},
		{"en", "She sent it to her private Norvex account.", "other Norvex"},
		{"en", "It closed the former Calder Lane works.", "other Calder Lane"},
		{"en", "Former President Roy left.", "person Roy"},
		// given names alone
		{"fr", "« C’était long », glisse Sabrina, neuf ans de métier.", "person Sabrina"},
		{"fr", "« C’était long », s’inquiète Amandine.", "person Amandine"},
		{"fr", "Le serveur s’appelle Yanis et vit ici.", "person Yanis"},
		{"fr", "Nadia (le prénom a été changé) vit ici.", "person Nadia"},
		{"en", "“It was long,” said Alfie on the quay.", "person Alfie"},
		{"en", "“It was long,” said Sydney police on Sunday.", "place Sydney (sydney)"},
		{"en", "“It was long,” said Vernon firefighters on Sunday.", "other Vernon"},
		{"en", "He came with his wife, Maureen, and left.", "person Maureen"},
		{"en", "The boat belonged to Ivanka’s husband.", "person Ivanka"},
		{"en", "The firm is called Bella.", "other Bella"},
		// German names to their end
		{"de", "Jan Peter Maro sprach. Maro ging.", "person Jan Peter Maro, person Maro → Jan Peter Maro"},
		{"de", "Jaap de Hoop Maro sprach.", "person Jaap de Hoop Maro"},
	} {
		a := article(row.language, row.text)
		assert.Equal(t, row.want, strings.Join(said(&a), ", "), row.text)
	}
}

// What one article shows holds for all: each row has an article a field, divided by bars.
func TestWhatOneArticleShows(t *testing.T) {
	for _, row := range []struct{ language, articles, want string }{
		{"en", "The vessel, La Rouvière, sank.|La Rouvière left. Rouvière was lost, he said of La Rouvière.", "work La Rouvière"},
		{"en", "Joe Maro spoke.|Joseph R. Maro Jr. spoke.", "person Joseph R. Maro Jr"},
		{"en", "Anna Maro spoke.|Anna B. Maro III spoke.", "person Anna B. Maro III"},
		{"en", "Paul Maro spoke.|Paul Maro Jr. spoke.", "person Paul Maro, person Paul Maro Jr"}, // father and son
		{"nl", "Liesbet Maro sprak. Het bureau Maro & Claes zweeg. Maro vertrok.|Hij belde Maro nog. Volgens Maro klopt het.", "person Liesbet Maro, body Maro & Claes"},
	} {
		var articles []story.Article
		for text := range strings.SplitSeq(row.articles, "|") {
			a := article(row.language, text)
			a.Mentions = name.Find(&a)
			articles = append(articles, a)
		}
		var got []string
		for _, n := range name.Unite(articles) {
			got = append(got, fmt.Sprintf("%s %s", kinds[n.Kind], n.Name))
		}
		assert.Equal(t, row.want, strings.Join(got, ", "), row.articles)
	}
}
