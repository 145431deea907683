package clean

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/clean/naming"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

const (
	ferryDek  = "Une chaîne a cédé sous la coque. La mairie promet une navette."
	ferryHead = "« Une navette promise »"
)

// sites are raw scrapes of what sites set around a text today: {t} stands for the title, {d} for the
// standfirst, {s} for a subhead, {0} to {3} for the paragraphs. Nothing else is the article's.
var sites = map[string]string{
	"a live report": `Aller au contenu
Vernoy Info
Direct TV
{t}
{d}
Ce direct est maintenant terminé.
Publié le 12/03/2026 18:12 Mis à jour le 13/03/2026 07:40
Temps de lecture : 6 min
Ce qu'il faut savoir
{0}
Le direct
Voir les messages précédents
18:40
{1}
Réagir
Partager
15:03
{2}
14:20
@Juju38 : Est-ce que la chaîne peut être réparée à Vernoy ?
13:05
{3}
Rejoignez la conversation
Votre pseudo
Votre message
Envoyer
En participant au live, vous acceptez notre charte de modération.
Voir plus de messages
Vernoy Info - Tous droits réservés`,
	"a light page": `Le Matin de Vernoy
Vous consultez la version allégée de cette page
Voir la version complète du site
{t}
Le Matin de Vernoy
Publié le 12/03/2026 à 18h12
Écouter
Ajouter Le Matin de Vernoy à vos sources préférées Google
Faites du Matin de Vernoy votre source préférée sur Google
Rejoignez notre chaîne WhatsApp pour ne rien manquer
{d}
{0}
Suivez Le Matin de Vernoy sur Google Discover et retrouvez toute l'info près de chez vous
{1}
{2}
{s}
{3}
Vernoy
Bac
Vous avez apprécié cet article ?
Oui
Non
Merci pour votre retour
Recommandé par nos algorithmes
Le port de Saint-Elme cherche un pilote`,
	"a summary by machine, above": `La Voix des Marais
Ma ville
{t}
{d}
Résumé de l'article
Généré par intelligence artificielle
Le bac de Vernoy ne traverse plus.
Les passagers font le tour par Saint-Elme.
Ce résumé a été généré par une IA et relu par la rédaction.
Ce résumé vous a-t-il été utile ?
Par Odile Carmaux
Le 12 mars 2026 à 18h12
{0}
{1}
{2}
{3}
Posez votre question à notre assistant
Qui répare le bac ?
Combien de temps dure le détour ?
Les réponses sont générées par une IA à partir de nos articles et peuvent contenir des erreurs.
Fil info
09:31 Le port de Saint-Elme cherche un pilote
09:12 La route du Marais de nouveau sous l’eau
Tout le fil info`,
	"a summary by machine, in points": `{t}
Odile Carmaux avec agence
Publié le 12/03/2026 à 18h12 • Mis à jour le 13/03/2026 à 07h40
Ajoutez Sept Minutes à vos sources favorites
L'info en continu sur WhatsApp
L'essentiel
Le bac de Vernoy ne traverse plus.
La chaîne datait de 1998.
Cet encadré a été rédigé à l'aide d'une IA, puis vérifié par un journaliste.
{0}
{1}
Notre dossier « Transports »
{s}
{2}
{3}
Sujets liés
0 partage
Gagnez des places pour la régate
Vous avez remarqué une erreur ou une faute ?`,
	"a poll": `LE PHARE DE VERNOY
Se connecter
{t}
l'essentiel
{d}
{0}
{1}
La rédaction vous conseille
{2}
{s}
{3}
Sondage
Faut-il construire un pont à Vernoy ?
Oui
Non
Ne se prononce pas
Je vote
2 418 votes
Voir les résultats
Sondage : le maire doit-il payer la navette ?
Odile Carmaux
Publié le 12/03/2026 à 18:12 , mis à jour à 19:40`,
	"a consultation": `Ondes du Marais
Écouter le direct
{t}
De Odile Carmaux
Ondes du Marais
Publié le jeudi 12 mars 2026 à 18:12
{d}
Le bac de Vernoy à quai © Ondes du Marais - Odile Carmaux
{0}
{1}
À lire aussi
Saint-Elme. Le port cherche un pilote
Marais. La route de nouveau sous l’eau
Une autre chaîne
{2}
{3}
Mon marais : comment traverserons-nous demain ?
Donnez votre avis
Participez à la consultation
Les infos du jour dans votre boîte mail
Retrouvez-nous sur notre chaîne WhatsApp`,
	"a player and a summary to come": `La Rive
Mon fil
{t}
PHOTO ODILE CARMAUX, LA RIVE
Le bac de Vernoy à quai
{d}
Publié le 12 mars 2026 à 18 h 12
Odile Carmaux
La Rive
Résumé
Partager
Le contenu de cette page est lu par une voix de synthèse
{0}
{1}
{s}
{2}
Consultez notre dossier complet
{3}
Vous avez de l’information à nous transmettre ?
Écrivez à notre journaliste en toute confidentialité.
Une version précédente de ce texte situait le chantier à Anvers.
Découvrez nos applications`,
	"gifts and who wrote it": `L’Hebdo du Marais » Société » {t}
{t}
Odile Carmaux 12 mars 2026 Société, Transports 3 commentaires
0
Partages
{0}
{1}
À découvrir : notre enquête sur les ponts les plus chers de France
{2}
{s}
{3}
Vous aimez notre travail ? Soutenez un média indépendant dès 5 € par mois.
L’Hebdo du Marais ne perçoit aucune subvention et vit des dons de ses lecteurs.
Je soutiens
À propos de l’autrice
Odile Carmaux a rejoint la rédaction en 2019 après six ans de radio. Elle suit les bacs et les ponts.
Étiquettes
bac, Vernoy
Laisser un commentaire Annuler la réponse`,
	"a broadcaster's copyright and widgets": `Aller au contenu principal
Ma région
{t}
{d}
Le bac de Vernoy à quai
Photo : Rive-Média / Odile Carmaux
Odile Carmaux
Publié le 12 mars 2026 à 18 h 12
Temps de lecture :
3 minutes
La fonction d’écoute est générée par la synthèse vocale et pourrait contenir des erreurs de prononciation.
{0}
Début du widget
. Passer le widget
?
Fin du widget
. Retour au début du widget
?
{s}
{1}
Le contenu de ce bloc est bloqué pour respecter vos choix de cookies
Voir le contenu
{2}
À voir également sur La Rive :
{3}
Avec les informations de Luc Ménard et de La Presse canadienne
Copyright © Rive-Média. Ce texte est protégé par la législation en matière de droits d'auteur, en tous pays.`,
	"a regional paper of several words": `Espace premium
{t}
{d}
Le Pays de Vernoy
Odile Carmaux
Publié le 12/03/2026 à 18h12
Newsletter Vernoy
Votre e-mail, avec votre consentement, est utilisé par la société Marais Médias pour recevoir notre newsletter. En savoir plus.
{0}
{1}
{2}
{3}
Puisque vous êtes ici…
… nous avons une faveur à vous demander. Les médias qui parlent des bacs sont rares et fragiles.
Je fais un don`,
	"a signature behind the hour": `{t}
Société
Publié le 12 mars 2026 à 18 h 12 min par Odile Carmaux
{0}
{1}
{2}
{3}
Odile Carmaux
Voir les 14 commentaires`,
}

func TestSitesOfToday(t *testing.T) {
	for name, layout := range sites {
		raw := strings.NewReplacer("{t}", ferryTitle, "{d}", ferryDek, "{s}", ferryHead, "{0}", ferry[0], "{1}", ferry[1], "{2}", ferry[2], "{3}", ferry[3]).Replace(layout)
		a := Article(ingest.Plain("a.txt", raw), story.Article{})
		want := []string{ferryTitle, ferryDek, ferryHead, "Une autre chaîne", ferry[0], ferry[1], ferry[2], ferry[3]}
		told := 0
		for _, b := range a.Blocks {
			switch {
			case b.Kind == story.Caption:
				assert.Equal(t, "Le bac de Vernoy à quai", b.Of(a.Text), name)
			case b.Kind.Own():
				assert.Contains(t, want, b.Of(a.Text), name)
				told++
			}
		}
		wanted := 5 + strings.Count(layout, "{d}") + strings.Count(layout, "{s}") + strings.Count(layout, "Une autre")
		assert.Equal(t, wanted, told, name)
		assert.Equal(t, ferryTitle, a.Title.Value, name)
		if strings.Contains(layout, "Odile Carmaux") {
			assert.Equal(t, "Odile Carmaux", a.Author.Value, name)
		}
		assert.Contains(t, []string{"2026-03-12T18:12", "2026-03-12"}, a.Published.Value, name)
	}
}

// Sentences of an article that only begin as such boxes do.
func TestNotOfABox(t *testing.T) {
	for _, sentence := range []string{
		"Cette synthèse, rédigée par une intelligence artificielle, avait trompé trois élus sur les horaires du bac.",
		"Résumé par une IA en dix lignes, le rapport ne dit plus rien des retards de la régie.",
		"Suivez l’odeur du gazole, dit-on sur le quai, et vous trouverez le bac de Vernoy sans carte.",
		"Faut-il remplacer le bac par un pont ? La question divise les îliens depuis trente ans.",
		"La régie ne perçoit aucune subvention et vit des billets de ses passagers, rappelle le maire.",
		"Un passager sur deux dit oui au pont, selon un sondage de la mairie.",
	} {
		a := Article(ingest.Plain("a.txt", ferryTitle+"\n\n"+ferry[0]+"\n\n"+ferry[1]+"\n\n"+sentence+"\n\n"+ferry[2]+"\n\n"+ferry[3]+"\n"), story.Article{})
		assert.Contains(t, ownWords(&a), sentence)
	}
}

// What a letter holds beside its text: who pays for it, a greeting, why it came.
func TestAroundALetter(t *testing.T) {
	body := ferry[0] + "\n\n" + ferry[1] + "\n\n- - - UN MESSAGE DE NOTRE PARTENAIRE - - -\nLes Assurances du Marais couvrent votre bateau du quai au large. Demandez votre devis avant le 31 mars.\n- - -\n\nLa réparation\n\n" + ferry[2] + "\n\n" + ferry[3] +
		"\n\nÀ vendredi prochain,\nOdile\n\n--\nVous recevez Marées hautes parce que vous y êtes abonné. Une question ? Répondez à ce courriel.\nMarées hautes, 14 rue du Bac, Vernoy.\n"
	docs, err := ingest.Read("a.eml", []byte("From: Marées hautes <lettre@marees.example>\nSubject: "+ferryTitle+"\nDate: Thu, 12 Mar 2026 18:12:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n"+body))
	require.NoError(t, err)
	a := Article(docs[0], story.Article{})
	for _, b := range a.Blocks {
		if b.Kind.Own() {
			assert.Contains(t, []string{ferryTitle, "La réparation", ferry[0], ferry[1], ferry[2], ferry[3]}, b.Of(a.Text))
		}
	}
	assert.Contains(t, ownWords(&a), ferry[3])
}

// Who signs a page whose standfirst is too short for a paragraph, in elements that tell nothing.
func TestSignatureBelowAShortStandfirst(t *testing.T) {
	for head, want := range map[string]string{
		"<div>Odile Carmaux</div><div>Publié le 12 mars 2026</div>":                                     "Odile Carmaux",
		"<div>Le Pays de Vernoy</div><div>Odile CARMAUX</div><div>Publié le 12 mars 2026 à 18h12</div>": "Odile CARMAUX",
	} {
		docs, err := ingest.Read("a.html", []byte("<html><head><title>"+ferryTitle+"</title></head><body><main><article><h1>"+ferryTitle+"</h1><p>"+ferryDek+"</p>"+head+"<p>"+strings.Join(ferry, "</p><p>")+"</p></article></main></body></html>"))
		require.NoError(t, err)
		a := Article(docs[0], story.Article{})
		assert.Equal(t, want, a.Author.Value)
		assert.NotContains(t, ownWords(&a), "armaux")
		assert.NotContains(t, ownWords(&a), "Pays")
	}
}

// The days of a chronology in the text are its own; the day of the article stands above.
func TestChronology(t *testing.T) {
	head := ferryTitle + "\nOdile Carmaux\n12 mars 2026\n" + ferry[0] + "\n" + ferry[1] + "\n"
	a := Article(ingest.Plain("a.txt", head+"Chronologie\n3 mai 1998\nLe bac fait sa première traversée devant les élus.\n9 octobre 2019\nUne avarie l’arrête pour la première fois.\n"+ferry[2]+"\n"+ferry[3]+"\n"), story.Article{})
	assert.Equal(t, "2026-03-12", a.Published.Value)
	for _, own := range []string{"3 mai 1998", "première traversée", "9 octobre 2019", "pour la première fois"} {
		assert.Contains(t, ownWords(&a), own)
	}
	assert.NotContains(t, ownWords(&a), "12 mars 2026")
	a = Article(ingest.Plain("a.txt", head+"13 mars 2026\n"+ferry[2]+"\n"+ferry[3]+"\n"), story.Article{}) // one day is no chronology
	assert.NotContains(t, ownWords(&a), "13 mars 2026")
	for w, want := range map[string]bool{"Le Petit Maraîchin": true, "Le Pays de Vernoy": true, "La Vigie": true, "La Toya Carmaux": false, "Odile Carmaux": false, "Le maire de Vernoy": false} {
		assert.Equal(t, want, naming.Articled(w), w)
	}
}

// Headlines below a text, each with who wrote it or with its hour, are of other articles though
// nothing announces them.
func TestEntriesBelow(t *testing.T) {
	text := ferryTitle + "\nPar Odile Carmaux\n12/03/2026 18:12\n" + strings.Join(ferry, "\n")
	list := "\nLe port de Saint-Elme cherche un pilote\nPar Jean Oriol\n12/03/2026 17:40\nLa route du Marais de nouveau sous l’eau\nPar Lise Ormeau\n12/03/2026 16:05\nÀ Rotterdam, les chantiers n’embauchent plus\n12/03/2026 15:31\n"
	a := Article(ingest.Plain("a.txt", text+list), story.Article{})
	assert.Equal(t, ferryTitle+"\n"+strings.Join(ferry, "\n")+"\n", ownWords(&a))
	two := Article(ingest.Plain("a.txt", text+list[:strings.Index(list, "À Rotterdam")]), story.Article{})
	assert.Equal(t, "Odile Carmaux", two.Author.Value)
	for in, want := range map[string]string{
		"12/03/2026 Odile Carmaux":                                              "Odile Carmaux",
		"03/27/2026 by Odile Carmaux":                                           "Odile Carmaux",
		"March 12, 2026 | BY: Odile Carmaux, MS":                                "Odile Carmaux",
		"Odile Carmaux 12/03/2026 Ports 2 commentaires":                         "Odile Carmaux",
		"12/03/2026 : le bac s’arrête, la régie promet une navette avant l’été": "", // no name
	} {
		a := Article(ingest.Plain("a.txt", ferryTitle+"\n"+in+"\n"+strings.Join(ferry, "\n")), story.Article{})
		assert.Equal(t, want, a.Author.Value, in)
		assert.Equal(t, want == "", strings.Contains(ownWords(&a), in), in)
	}
}

// A headline as long as a paragraph, with how old the article is below, has no comments under it;
// a short sentence below a box of other articles goes on with the text, and a motto is no headline.
func TestAroundALongHeadline(t *testing.T) {
	long := "Bac de Vernoy : « C’est une victoire du bon sens, mais ce n’est pas fini pour les îliens »"
	raw := long + "\nIl y a 3 heures\nMis à jour il y a 1 heure\n" + ferry[0] + "\n" + ferry[1] + "\nÀ lire aussi\nLe port de Saint-Elme cherche un pilote\nPas de quoi apaiser le quai.\n" + ferry[2] + "\n" + ferry[3] + "\n2 commentaires\npamphile\nle 12/03/2026 à 10:22\nLa navette, qui la paie ?\nSignaler\n"
	a := Article(ingest.Plain("a.txt", raw), story.Article{})
	assert.Equal(t, long+"\n"+strings.Join([]string{ferry[0], ferry[1], "Pas de quoi apaiser le quai.", ferry[2], ferry[3]}, "\n")+"\n", ownWords(&a))

	dek := "Le bateau attendu depuis sept mois traversera dès le mois prochain, et deux conseils se disputent à présent ce que la réparation va coûter"
	a = Article(ingest.Plain("a.txt", "Accueil\nOpinion\nLa chaîne et le quai\n"+dek+"\nOdile Carmaux\n12 mars 2026\n"+strings.Join(ferry, "\n")), story.Article{})
	assert.Equal(t, []string{"La chaîne et le quai", dek}, []string{a.Title.Value, a.Dek.Value})
}
