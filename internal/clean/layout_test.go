package clean

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// The story that the pages below hold, in the habits of several newspapers.
var ferry = []string{
	"Le bac de Vernoy ne traverse plus depuis mardi matin. Une chaîne a cédé sous la coque, selon la régie des transports du Marais.",
	"Les 340 passagers quotidiens font le tour par Saint-Elme, soit quarante minutes de plus. « On nous avait promis une navette », dit Lise Carteau, infirmière.",
	"La réparation prendra trois semaines, a indiqué la régie. Les pièces viennent de Rotterdam, où le bac a été construit en 1998.",
	"Le maire, Paul Destrée, demande au département de payer la navette. Le département n’a pas répondu à nos questions.",
}

const ferryTitle = "Le bac de Vernoy à l’arrêt pour trois semaines"

// layouts are raw scrapes: {0} to {3} stand for the story's paragraphs, {t} for its title.
var layouts = map[string]string{
	"of a daily with a wall": `Consulter le journal
Se connecter
S’abonner
Actualités
Économie
Vidéos
Opinions
Culture
Offrir Le Monde
Société
Transports
{t}
Une chaîne a cédé sous la coque. Les 340 passagers quotidiens font le tour par Saint-Elme.
Par Odile Carmaux (Vernoy, envoyée spéciale)
Publié le 12 mars 2026 à 18h12, modifié le 13 mars 2026 à 07h40
Temps de Lecture 3 min.
Ajouter à vos sélections
Partager
Offrir l’article
Le bac de Vernoy, à quai, le 12 mars 2026. JEAN ORIOL POUR « LE PHARE »
{0}
Lire aussi | Article réservé à nos abonnés Le port de Saint-Elme cherche un pilote
{1}
La suite après cette publicité
{2}
{3}
Odile Carmaux (Vernoy, envoyée spéciale)
Contribuer
Réutiliser ce contenu
Sélectionné pour vous
Le port de Saint-Elme cherche un pilote
À Rotterdam, les chantiers n’embauchent plus
La route du Marais de nouveau sous l’eau
Édition du jour
Les plus lus
Services Le Monde
Codes promo
Mentions légales
Politique de confidentialité`,
	"of a regional daily": `Accueil
Bretagne
Finistère
Vernoy
{t}
Le bac de Vernoy est en panne depuis mardi. La régie parle de trois semaines.
La Vigie
Odile CARMAUX
Publié le 12/03/2026 à 18h12
Abonnez-vous
Lire plus tard
Partager
Newsletter La Vigie du soir
Chaque jour à 18 h, l’essentiel de votre commune
Votre e-mail
OK
{0}
À lire aussiLe port de Saint-Elme cherche un pilote
{1}
« Trois semaines »
{2}
{3}
Transports Vernoy Saint-Elme
Partager cet article
Bac de Vernoy : la régie s’explique
Le port de Saint-Elme cherche un pilote
La route du Marais de nouveau sous l’eau
À Rotterdam, les chantiers n’embauchent plus
Une baleine vue au large
Le marché change de place
En continu
Toute l’actualité en continu`,
	"of a broadcaster": `Passer la publicité
Menu
Direct TV
Direct radio
Live
Vidéos
{t}
Publié le 12/03/2026 18:12 Mis à jour le 13/03/2026 07:40
Temps de lecture : 2 min
Article rédigé par
Odile Carmaux
Radio Marais
Le bac de Vernoy, à quai, le 12 mars 2026. (JEAN ORIOL / AFP)
{0}
{1}
"Les pièces viennent de loin"
{2}
{3}
Partager : l’article sur les réseaux sociaux
Prolongez votre lecture autour de ce sujet
Le port de Saint-Elme cherche un pilote
La route du Marais de nouveau sous l’eau
tout l’univers Transports
L’actualité par thème
À la une
Vous êtes à nouveau en ligne`,
	"of a paper that its readers pay": `Le Club
Se connecter
S’abonner
Journal
International
France
Écologie
Marais
Enquête
{t}
Une chaîne a cédé sous la coque. Les 340 passagers quotidiens font le tour par Saint-Elme.
Odile Carmaux
12 mars 2026 à 18h12
Offrir l’article
Écouter
Lire plus tard
Favori
{0}
{1}
© Jean Oriol pour Le Phare
{2}
Agrandir l’image : Illustration 1
{3}
Odile Carmaux
Rectificatif. Une première version de cet article situait le chantier à Anvers.
Recommander (12)
L’espace des contributions est réservé aux abonnés.
Je m’abonne
Voir les contributions`,
	"of a free daily": `{t}
transportsUne chaîne a cédé sous la coque du bateau, à quai depuis mardi
Odile Carmaux
Publié le 12/03/2026 à 18h12 • Mis à jour le 13/03/2026 à 07h40
{0}
Notre dossier « Transports »
{1}
Toutes les newsletters
{2}
{3}
Plus d’infos sur ce sujet
Le port de Saint-Elme cherche un pilote`,
	"of a blog": `Aller au contenu
Menu
{t}
12 mars 2026 Odile Carmaux Transports, Vernoy 2 commentaires
{0}
{1}
{2}
{3}
Partager :
J’aime
chargement…
Articles similaires
Le port de Saint-Elme cherche un pilote
5 janvier 2026
Dans « Port »
Laisser un commentaire Annuler la réponse
Navigation de l’article
La route du Marais de nouveau sous l’eau`,
	"of a blog with bars": `Le Bac à sable
ACTU
TRANSPORTS
{t}
par La rédac’ | 12 mars 2026, 18h12 | Transports | 2 commentaires
{0}
{1}
« Une navette promise »
{2}
{3}
Tu as aimé cet article ? Partage-le !
Articles similaires
Le port de Saint-Elme cherche un pilote
2 commentaires
Prof de Vernoy 12 mars 2026 à 20h58
Et la navette ? On nous l’avait promise, je l’attends encore. Abonnés et passagers, même combat.
Répondre`,
	"of an agency's own page": `Agence du Marais
Menu
Politique
Économie
{t}
Publié le : 12/03/2026 - 18:12
2 min
Le bac de Vernoy à quai, le 12 mars 2026. Agence du Marais - Jean Oriol
Vernoy (Agence du Marais) – {0}

{1}

- Un chantier à Rotterdam -

{2}

{3}

Avec Agence du Marais
Nos newsletters
Recevez toute l’actualité dans votre boîte mail
Gérer mes cookies - Mentions légales - © Agence du Marais`,
	"of a paper that marks its headlines": `Le Phare
Mon compte
Vernoy
Faits divers
ABONNÉS. {t}
Par Odile Carmaux
12/03/2026 à 18:12
{0}

{1}

{2}

{3}
O. C.
La reproduction, même partielle, de nos articles est interdite.
« Je découvre l’offre »
Le port de Saint-Elme cherche un pilote`,
	"of a paper that tells the age of its articles": `Skip to main content
The Albion Post
News
Sport
This article is more than 2 years old
{t}
This article is more than 2 years old
Une chaîne a cédé sous la coque. Les 340 passagers quotidiens font le tour par Saint-Elme
Odile Carmaux Transport correspondent
Thu 12 Mar 2026 18.12
Share
Lise Carteau (left) sur le quai de Vernoy jeudi matin
{0}
Sign up to First Tide
Privacy Notice: Newsletters may contain info about charities and online ads. Abonnez-vous. For more information see our Privacy Policy.
after newsletter promotion
{1}
{2}
{3}
Explore more on these topics
Port de Vernoy
Share
More on this story
Le port de Saint-Elme cherche un pilote`,
	"of a site whose author tells of himself": `Marées Info
Tech
Bons plans
{t}
Par Odile Carmaux
le 12 mars 2026 à 18h12
{0}
{1}
{2}
{3}
Source : La Gazette du bac
Sur le même thème
Odile Carmaux
Ancienne de la presse papier, je suis l’actu des ponts depuis 2009. Passionnée de voile, je ne jure que par la navette « Louise ».
Commentaires (0)
Tous droits réservés - Marées Info 2026`,
	"of papers that credit pictures apart": `{t}
PHOTO JEAN ORIOL, ARCHIVES LE PHARE
Légende sous le crédit, comme les journaux québécois.
Publié le 12 mars 2026 à 18 h 12
Mis à jour hier à 18 h 30
Odile Carmaux
Légende d’un bac à quai par beau temps.
KEYSTONE
{0}
{1}
{2}
{3}
(ats)`,
	"of a press release": `COMMUNIQUÉ DE PRESSE
Vernoy, le 12 mars 2026 à 18h12

{t}

{0}

{1}

{2}

{3}

À propos de la régie des transports du Marais
La régie des transports du Marais exploite trois bacs et douze lignes d’autocar.

CONTACTS PRESSE
Lise Ormeau
01 99 00 45 10`,
	"of an agency's client": `{t}
Vernoy (AFP) – {0}
Publié le : 12/03/2026 - 18:12
2 mn
Publicité
{1}
{2}
{3}
*** Gagnez un week-end pour deux sur l’île ***
© 2026 AFP
Newsletter
Recevez toute l’actualité dans votre boîte mail
Je m’abonne
Ne manquez rien de l’actualité
Sur le même sujet
Le port de Saint-Elme cherche un pilote
Les plus lus
La route du Marais de nouveau sous l’eau`,
	"of an American daily": `Welcome! Log in | Subscribe
La Vigie
12° Clear
E-edition
News
Opinion
{t}
Ida Holm
Staff writer
March 12, 2026 Updated 2 hrs ago
Facebook Twitter Email Print Save
Les mouettes attendent le bac, jeudi, à Vernoy. JEAN ORIOL, La Vigie
{0}
{1}
RELATED
Le port de Saint-Elme cherche un pilote
{2}
{3}
Contact Ida Holm at 555-0142 or iholm@vigie.example.
Be the first to know
Get local news delivered to your inbox!
Sign up!
Related to this story
Most Popular
La route du Marais de nouveau sous l’eau
Les mouettes s’en moquent et restent.
Le club de voile ouvre samedi
La baleine est repartie vers le large après deux jours.
Watch Now: Related Video`,
}

func TestLayouts(t *testing.T) {
	for name, layout := range layouts {
		raw := strings.ReplaceAll(layout, "{t}", ferryTitle)
		for i, p := range ferry {
			raw = strings.ReplaceAll(raw, "{"+strconv.Itoa(i)+"}", p)
		}
		a := Article(ingest.Plain("a.txt", raw), story.Article{})
		assert.Equal(t, ferryTitle, a.Title.Value, name)
		assert.False(t, a.Truncated, name)
		own := ownWords(&a)
		for _, p := range ferry {
			assert.Contains(t, own, p, name)
		}
		for _, noise := range []string{"cherche un pilote", "sous l’eau", "n’embauchent plus", "baleine", "boîte mail", "s’explique", "abonn", "Recommander", "Rectificatif", "Gagnez", "©", "Newsletter", "votre commune", "Mentions", "Contribuer", "douze lignes", "Ormeau", "otre dossier", "2 commentaires", "chargement", "L’actualité par thème", "Partager", "18 h 30", "(ats)", "Gazette", "voile", "mouettes s’en", "iholm", "first to know", "Related"} {
			assert.NotContains(t, own, noise, name)
		}
		require.NotEmpty(t, a.Published.Value, name)
		assert.Contains(t, []string{"2026-03-12T18:12", "2026-03-13T07:40", "2026-03-12"}, a.Published.Value, name)
	}
}

// Subheads that look like a quotation or an item of a list.
func TestSubheadsOfLayouts(t *testing.T) {
	for name, want := range map[string]string{"of a blog with bars": "« Une navette promise »", "of an agency's own page": "- Un chantier à Rotterdam -", "of a regional daily": "« Trois semaines »", "of a broadcaster": "\"Les pièces viennent de loin\""} {
		raw := strings.ReplaceAll(layouts[name], "{t}", ferryTitle)
		for i, p := range ferry {
			raw = strings.ReplaceAll(raw, "{"+strconv.Itoa(i)+"}", p)
		}
		a := Article(ingest.Plain("a.txt", raw), story.Article{})
		var heads []string
		for _, b := range a.Blocks {
			if b.Kind == story.Subhead {
				heads = append(heads, b.Of(a.Text))
			}
		}
		assert.Equal(t, want, strings.Join(heads, ", "), name)
	}
}

func TestSeveralArticlesOnAPage(t *testing.T) {
	body := "<p>" + strings.Join(ferry, "</p><p>") + "</p>"
	one := "<article><h2>" + ferryTitle + "</h2>" + body + body + "</article>"
	other := strings.ReplaceAll(one, "Vernoy", "Saint-Elme")
	short := "<article><h2>" + ferryTitle + "</h2>" + body + "</article>"
	read := func(page string) (articles []story.Article, flagged bool) {
		docs, err := ingest.Read("a.html", []byte("<html><head><title>"+ferryTitle+" - Le Phare</title><meta property=article:published_time content=2026-03-12></head><body>"+page+"</body></html>"))
		require.NoError(t, err)
		for _, d := range docs {
			a := Article(d, story.Article{})
			flagged = flagged || slices.ContainsFunc(a.Warnings, func(w story.Reason) bool { return w.Code == "several" })
			articles = append(articles, a)
		}
		return articles, flagged
	}
	for _, row := range []struct {
		page     string
		articles int
		flagged  bool
	}{
		{"<nav>Menu</nav>" + one + "<p>Publicité</p>" + other + "<footer>Contact</footer>", 2, false},
		{one, 1, false},
		{short + strings.ReplaceAll(short, "Vernoy", "Saint-Elme"), 1, true},                              // too short to be sure
		{strings.Repeat(one, 9), 1, false},                                                                // the entries of a live report
		{one + "<article><h2>Le port</h2><p>" + ferry[0] + "</p></article>", 1, false},                    // a teaser
		{"<h1>" + ferryTitle + "</h1>" + strings.ReplaceAll(one, ferryTitle, "Le quai") + other, 1, true}, // one article in parts
		{one + "<aside>" + other + "</aside>", 1, true},
	} {
		articles, flagged := read(row.page)
		assert.Len(t, articles, row.articles, row.page[:60])
		assert.Equal(t, row.flagged, flagged, row.page[:60])
	}
	articles, _ := read("<nav>Menu</nav>" + one + other)
	assert.Equal(t, ferryTitle, articles[0].Title.Value)
	assert.Equal(t, "2026-03-12", articles[0].Published.Value)
	assert.Equal(t, strings.ReplaceAll(ferryTitle, "Vernoy", "Saint-Elme"), articles[1].Title.Value)
	assert.Equal(t, "Le Phare", articles[0].Outlet.Value)
	assert.Equal(t, "Le Phare", articles[1].Outlet.Value)
	assert.Empty(t, articles[1].Published.Value, "the page's date is the first one's")
	assert.NotContains(t, ownWords(&articles[1]), "Vernoy")
}

// Whose article it is, off the head and the foot of a page's copy.
func TestOutletOfACopy(t *testing.T) {
	const body = `Le bac de Vernoy reprendra ses traversées le 4 mai, a annoncé jeudi le département, propriétaire du bateau depuis 1998.

La réparation a coûté 240 000 euros, soit un tiers de plus que le devis initial, selon le rapport remis aux élus cette semaine.

Les îliens, qui attendent depuis sept mois, devront encore patienter jusqu’à la fin des essais en mer prévus ce printemps.
`
	const title = "\nLe bac de Vernoy repart en mai\n\n"
	for name, c := range map[string]struct{ in, want string }{
		"first line, ©":                {"Rades & Chenaux\nConnexion\nÀ la une\n" + title + "Publié le 12 mars 2026\n\n" + body + "\n© Rades & Chenaux. Toute reproduction est interdite.", "Rades & Chenaux"},
		"under the title, on a portal": {"Ponton.net\nConnexion\nÀ la une\nMétéo\n" + title + "Littoral-Dépêches, 12 mars 2026 à 18h12\n\n" + body + "\nLittoral-Dépêches - Tous droits de reproduction réservés", "Littoral-Dépêches"},
		"on a line of its own":         {"Ponton.net\nConnexion\nÀ la une\nMétéo\n" + title + "Canal-Dépêches\n12 mars 2026 à 18h12\n\n" + body + "\nContenus sponsorisés\nUn bateau à moitié prix\nCanal-Dépêches - Tous droits de reproduction réservés", "Canal-Dépêches"},
		"first line above the menu":    {"La Balise de Vernoy\nÀ la une\nPort\nLoisirs\nMarées\n" + title + "12 mars 2026\n\n" + body, "La Balise de Vernoy"},
		"none":                         {title + "12 mars 2026\n\n" + body, ""},
	} {
		a := Article(ingest.Plain("a.txt", c.in), story.Article{})
		assert.Equal(t, c.want, a.Outlet.Value, name)
		assert.Equal(t, "Le bac de Vernoy repart en mai", a.Title.Value, name)
	}
}

// Who signs by a name alone, in an element that the page marks, and the desk below it.
func TestSignedByANameAlone(t *testing.T) {
	for _, row := range []struct{ head, author string }{
		{`<p class="byline">Odile Carmaux</p><p class="role">Transport reporter</p>`, "Odile Carmaux"},
		{`<p class="byline">Odile Carmaux</p><p>Correspondante à Vernoy</p>`, "Odile Carmaux"},
		{`<p class="byline">12 March 2026</p><p class="author">Odile Carmaux</p>`, "Odile Carmaux"}, // the class of a signature holds dates as well
		{`<p class="byline">Transport Reporter</p>`, ""},                                            // an office, no person
	} {
		page := "<html><head><title>" + ferryTitle + "</title></head><body><main><article><h1>" + ferryTitle + "</h1>" + row.head + "<p>" + strings.Join(ferry, "</p><p>") + "</p></article></main></body></html>"
		docs, err := ingest.Read("a.html", []byte(page))
		require.NoError(t, err)
		a := Article(docs[0], story.Article{})
		assert.Equal(t, row.author, a.Author.Value, row.head)
		assert.NotContains(t, ownWords(&a), "eporter", row.head)
		assert.NotContains(t, ownWords(&a), "Correspondante", row.head)
	}
}

// What a letter announces below its last article is not of the article.
func TestAgendaBelowTheText(t *testing.T) {
	for _, head := range []string{"À L’AGENDA", "Dates for your diary"} {
		a := Article(ingest.Plain("a.txt", ferryTitle+"\n\n"+strings.Join(ferry, "\n\n")+"\n\n"+head+"\n- 20 mars : assises des passeurs à Rennes\n- 3 avril : salon des bacs, Lyon\n\nVous recevez cette lettre car vous êtes abonné.\n"), story.Article{})
		own := ownWords(&a)
		assert.Contains(t, own, ferry[3], head)
		assert.NotContains(t, own, "assises", head)
		assert.NotContains(t, own, "salon", head)
	}
}

// The head of what a letter links to below its article is not the article's own.
func TestHeadsOfOtherArticles(t *testing.T) {
	body := "<h1>" + ferryTitle + "</h1><p>" + ferry[0] + "</p><h2>La réparation</h2><p>" + ferry[2] + "</p>"
	docs, err := ingest.Read("lettre.html", []byte("<html><body>"+body+"<p>"+ferry[3]+"</p><h2>Encore ce matin</h2>"+
		`<p><a href="/a">Le port de Saint-Elme cherche un pilote</a></p><p><a href="/b">La route du Marais de nouveau sous l’eau</a></p></body></html>`))
	require.NoError(t, err)
	a := Article(docs[0], story.Article{})
	for _, b := range a.Blocks {
		switch words := b.Of(a.Text); words {
		case "La réparation":
			assert.Equal(t, story.Subhead, b.Kind)
		case "Encore ce matin":
			assert.Equal(t, story.Related, b.Kind)
		}
	}
}

// Who clips a page keeps its address; the outlet is named as the clip writes it.
func TestOutletOfAnAddress(t *testing.T) {
	clip := func(foot string) string {
		docs, err := ingest.Read("bac.md", []byte("---\ntitle: "+ferryTitle+"\nsource: https://www.echo-du-marais.example/bac\n---\n"+strings.Join(ferry, "\n\n")+foot))
		require.NoError(t, err)
		return Article(docs[0], story.Article{}).Outlet.Value
	}
	assert.Equal(t, "Écho du Marais", clip("\n\nPhoto : Écho du Marais"))
	assert.Equal(t, "echo-du-marais.example", clip(""))
}
