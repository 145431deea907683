package clean

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// What stands in a text as it is copied off a page, between its paragraphs, and is not of it.
func TestFurnitureBetweenParagraphs(t *testing.T) {
	for _, noise := range []string{
		"Passer au contenu principal", "Taille de police", "L’espace des commentaires est fermé.", "Connectez-vous ou créez un compte, c’est gratuit.",
		"Envie d’afficher votre publicité ?", "Suivant : une journée grise sur le Marais", "Précédent : le festival des Saules annulé", "Ce live est terminé.", "Vidéo suivante dans un instant", "Autres vidéos",
		"Votre navigateur est obsolète.", "Nous réservons nos contenus exclusifs à nos abonnés.", "Facebook X WhatsApp", "Votre inscription a bien été prise en compte",
		"Le Marais utilise votre adresse e-mail afin de vous écrire.", "Please enter your comment below", "Stay with us for updates on this story.", "Jean Oriol/AP",
		"Légende image, Le bac de Vernoy, à quai depuis mardi soir après la rupture du câble.",
		"Le bac de Vernoy est resté à quai.\n\nLe bac de Vernoy est resté à quai. — J. Oriol / 20 Marais", // for who cannot see the picture, and under it
		"Le bac de Vernoy est resté à quai jeudi matin.\nJEAN ORIOL / AFP Le bac de Vernoy est resté à quai jeudi matin.",
		"Société\nDe la vie du fleuve aux quais, découvrez ce qui fait le Marais.\nLe Marais utilise votre adresse e-mail afin de vous écrire.",
		"Le bac de Vernoy est resté à quai\nLe bac de Vernoy est resté à quai / 12h45 / 37 sec. / le 11 mars", // of a film
		"REGARDER | Les passagers racontent la traversée :", "EN IMAGES | Le câble rompu vu du quai", "VIDÉO. La manœuvre filmée depuis la rive", "- ARCHIVES | L’hiver où le fleuve a gelé\n- La piscine de Sauges cherche des maîtres-nageurs",
		"WATCH | Riders describe the crossing:", "FROM THE ARCHIVES | The winter the river froze",
		"Hélène Caradec est journaliste au Marais, où elle suit les transports.", "Hélène Caradec covers ports for the Marais. Contact her at hcaradec@marais.example.",
		"Certains liens de cet article sont sponsorisés.", "Cet article contient des liens affiliés.", "Cet audio est généré par une voix de synthèse.", "Contenu bloqué : vous avez refusé les traceurs", "Voir les 14 photos", "3/14",
		"Sur le même thème : bac, Vernoy, fleuve", "En savoir plus sur les bacs du fleuve", "Tags : bac, Vernoy", "This content is blocked because of your choices", "Share full article", "Poll: Should a bridge be built?",
	} {
		a := Article(ingest.Plain("a.txt", bacTitle+"\nPar Hélène Caradec\n\n"+bacFirst+"\n\n"+noise+"\n\n"+bacSecond+"\n\n"+bacThird+"\n"), story.Article{})
		var own []string
		for _, b := range a.Blocks {
			if b.Kind.Own() && b.Kind != story.Caption {
				own = append(own, b.Of(a.Text))
			}
		}
		assert.Equal(t, []string{bacTitle, bacFirst, bacSecond, bacThird}, own, noise)
	}
	ends := Article(ingest.Plain("a.txt", bacTitle+"\n\n"+bacFirst+"\n\n"+bacSecond+"\n-\nUn pilote manque à Sauges\n-\nPrime de pont : qui y a droit ?\n-\nLa piscine rouvre...\n"), story.Article{})
	assert.Equal(t, bacTitle+"\n"+bacFirst+"\n"+bacSecond+"\n", ownWords(&ends))
	for _, kept := range []string{"Recommandé par les médecins, le vaccin manque à Vernoy.", "Un bac neuf, un quai neuf / une régie neuve",
		"VERNOY : la régie a reçu hier deux vedettes de secours.", "La régie | bac et vedettes | tient ses horaires.", "- un câble neuf avant l’été ;\n- deux vedettes de secours ;",
		"Hélène Caradec est restée à bord jusqu’au soir, avec deux enfants.", "Until next week, no ferry will sail from Vernoy.", "Bonne lecture du fleuve par le pilote, disent les passagers.", "Follow the Money in Vernoy", "Épinglée par la chambre des comptes, la régie promet des comptes publics."} {
		a := Article(ingest.Plain("a.txt", bacTitle+"\n\n"+bacFirst+"\n\n"+kept+"\n\n"+bacSecond+"\n\n"+bacThird+"\n"), story.Article{})
		assert.Contains(t, ownWords(&a), kept)
	}
}

// A catchword that has run into the headline is none of its words; a name with a capital in it is whole.
func TestCatchwordInHeadline(t *testing.T) {
	for head, want := range map[string]string{
		"FAITS DIVERSUn bac dérive sur le fleuve de Vernoy":         "Un bac dérive sur le fleuve de Vernoy",
		"Accident spectaculaireUne barge se couche devant Vernoy":   "Une barge se couche devant Vernoy",
		"BlaBlaBac ouvre une ligne de nuit entre Vernoy et Sauges":  "BlaBlaBac ouvre une ligne de nuit entre Vernoy et Sauges",
		"Les CHUs du Marais manquent de lits, selon les syndicats":  "Les CHUs du Marais manquent de lits, selon les syndicats",
		"MaraisLab La ferme des algues de Sauges ouvre ses portes ": "MaraisLab La ferme des algues de Sauges ouvre ses portes",
	} {
		a := Article(ingest.Plain("a.txt", head+"\n\n"+bacFirst+"\n\n"+bacSecond+"\n\n"+bacThird+"\n"), story.Article{})
		assert.Equal(t, want, a.Title.Value)
	}
}

// A text that was cut where its words were linked or set in bold has its sentences again.
func TestCutAtLinks(t *testing.T) {
	const cut = "Le bac est à quai depuis que\nle câble a cédé\n, a dit la régie, qui attend\n\"une pièce venue de loin\"\n, avant\nla fin du mois.\nLe maire réclame une navette."
	a := Article(ingest.Plain("a.txt", bacTitle+"\n\n"+bacFirst+"\n"+cut+"\n"+bacThird+"\n"), story.Article{})
	var own []string
	for _, b := range a.Blocks {
		own = append(own, strings.Join(strings.Fields(b.Of(a.Text)), " "))
	}
	assert.Contains(t, own, "Le bac est à quai depuis que le câble a cédé , a dit la régie, qui attend \"une pièce venue de loin\" , avant la fin du mois.")
	assert.Contains(t, own, "Le maire réclame une navette.")
}
