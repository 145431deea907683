package clean

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/clean/sheet"
	"recoupe/internal/ingest"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Who used an agency's words, and what beside a signature is no name.
func TestWithAgency(t *testing.T) {
	const body = "Le bac de Vernoy ne traverse plus depuis mardi matin. Une chaîne a cédé sous la coque, selon la régie des transports du Marais.\nLa réparation prendra trois semaines, a indiqué la régie. Les pièces viennent de Rotterdam, où le bac a été construit.\n"
	for _, c := range []struct{ line, outlet, author, agency string }{
		{"Par Le Phare avec AFP", "Le Phare", "", "AFP"},
		{"20 Quais avec AFP", "20 Quais", "", "AFP"},
		{"Odile Carmaux avec AFP", "", "Odile Carmaux", "AFP"},
		{"La rédaction avec AFP", "", "", "AFP"},
		{"Source : AFP", "AFP", "", "AFP"},
		{"marée.info avec AFP", "marée.info", "", "AFP"},
		{"Publié le 12 mars 2026, à 09h12, par Odile Carmaux, avec nos correspondants", "", "Odile Carmaux", ""},
		{"LE PHARE | 12.03.2026 à 11h27 • Mis à jour le 13.03.2026 à 15h02 | Par Odile Carmaux (Vernoy, correspondance)", "LE PHARE", "Odile Carmaux", ""},
		{"Avec agences", "", "", ""},
		{"Par Odile Carmaux et AFP", "", "Odile Carmaux", "AFP"},
		{"Le Phare Jean ORIOL.", "Le Phare", "Jean ORIOL", ""},
		{"La Voix du Marais Odile CARMAUX", "La Voix du Marais", "Odile CARMAUX", ""},
		{"Odile Carmaux, maire de Vernoy, le 3 mars 2026 à Vernoy.", "", "", ""}, // a picture's
	} {
		a := Article(ingest.Plain("a.txt", "Le bac de Vernoy à l’arrêt\n"+c.line+"\nPublié le 12 mars 2026\n"+body), story.Article{})
		assert.Equal(t, []string{c.outlet, c.author, c.agency}, []string{a.Outlet.Value, a.Author.Value, a.Agency.Value}, c.line)
		assert.NotContains(t, ownWords(&a), "avec AFP", c.line)
	}
}

// What a line is by its own words, wherever it stands. Sentences of an article
// that only look like page furniture are none of it.
func TestAlone(t *testing.T) {
	for _, c := range []struct {
		in   string
		want story.BlockKind
	}{
		{"Lire aussi : Le marché change de place", story.Related},
		{"READ MORE: Library shuts for the summer", story.Related},
		{"Vous avez repéré une erreur ? Signalez-la", story.Correction},
		{"Cet article est réservé aux abonnés. Abonnez-vous pour lire la suite.", story.Paywall},
		{"Il vous reste 75 % de cet article à lire. La suite est réservée aux abonnés.", story.Paywall},
		{"Inscrivez-vous à notre newsletter", story.Advert},
		{"PUBLICITÉ", story.Advert},
		{"Facebook Twitter WhatsApp", story.Navigation},
		{"Accueil | Sports | Culture | Météo", story.Navigation},
		{"Nous et nos 84 partenaires utilisons des cookies pour mesurer l’audience.", story.Navigation},
		{"1.2K SHARES", story.Navigation},
		{"3 812 vues", story.Navigation},
		{"Douze vues du port", story.Other},
		{"votre avatar", story.Comment},
		{"34 responses to “Ferry crossings to resume”", story.Comment},
		{"Photo : le bac à quai. © La Voix / Jean Oriol", story.Caption},
		{"<img data-src=\" />", story.Other},
		{"Abonnés à l’eau depuis trente ans, les habitants de l’île ont reçu une facture qu’ils jugent injuste, et ils le disent au maire.", story.Other}, // a sentence: nothing is said yet
		{"Partager le bac avec les camions, c’est ce que refusent les habitants, qui ont écrit deux fois au département cet hiver.", story.Other},
		{"Le conseil a lu la suite de l’article du journal à voix haute, et les élus ont ri, ce qui n’arrive pas souvent en séance.", story.Other},
		{"Comment le bac est tombé en panne", story.Other},
		{"Rectificatif. Une première version de cet article donnait 340 passagers.", story.Correction},
		{"Rectificatif (14 mars, 10 h) : le nombre de passagers a été corrigé.", story.Correction},
		{"Une première version de cet article indiquait à tort que le bac était neuf.", story.Correction},
		{"Correction, March 14: The age of the ferry has been corrected.", story.Correction},
		{"An earlier version of this story gave the wrong date.", story.Correction},
		{"Le rectificatif budgétaire a été voté mardi par le conseil, malgré trois abstentions dans la majorité.", story.Other}, // the text's own
		{"*** Gagnez un week-end pour deux sur l’île ***", story.Advert},
		{"*** Win a weekend for two on the island ***", story.Advert},
		{"Get Low Tide, our free weekly letter", story.Advert},
		{"Recevez Marée basse, notre lettre gratuite", story.Advert},
		{"Jeu-concours : dix places à gagner", story.Advert},
		{"© Jean Oriol pour La Voix", story.Credit},
		{"Le bac, à quai, ce jeudi. LV/Jean Oriol", story.Caption},
		{"Image d’illustration - Le bac de Vernoy", story.Caption},
		{"Le bac paie 12 €/passager", story.Other},
		{"12 mars 2026 Odile Carmaux Transports, Vernoy 2 commentaires", story.Dateline},
		{"par la rédac | 12 mars 2026, 21h30 | Transports | 5 commentaires", story.Dateline},
		{"Vernoy | Saint-Elme | le bac", story.Navigation},
		{"Le maire, élu le 12 mars 2026 | la régie des transports du Marais et les autres | un accord", story.Other}, // no part is a day
		{"Le bac de Vernoy à quai, le 3 mars. Agence du Marais - Jean Oriol", story.Caption},
		{"Le bac de Vernoy ne part plus. La régie du Marais - qui le possède", story.Other},
		{"La reproduction, même partielle, de nos dépêches est interdite.", story.Other},
		{"Gérer mes cookies - Mentions légales - Contact - © La Voix du Marais. Édité par la société des bacs et des ponts de Vernoy", story.Other},
		{"Nos newsletters", story.Advert},
		{"Tu as aimé cet article ? Fais-le lire", story.Advert},
		{"(Re)lire : le bac de Vernoy, histoire d’une panne", story.Related},
		{"Pour en savoir plus", story.Related},
		{"VIDÉO - Le bac vu du ciel", story.Related},
		{"Retrouvez cet article dans notre numéro du 14 mars.", story.Related},
		{"Voir les 12 commentaires", story.Comment},
		{"Une faute ? Signalez-la", story.Correction},
		{"Chaque matin, l’essentiel de l’actualité du Marais", story.Advert},
		{"Vous souhaitez contacter l’auteur de cet article ? Écrivez-lui", story.Advert},
		{"Ce contenu n’est pas visible à cause du paramétrage de vos cookies.", story.Navigation},
		{"https://vernoy.example/bac", story.Other},
		{"pic.twitter.com/aBcD12", story.Other},
		{"5 minutes de lecture", story.Navigation},
		{"Photo d’illustration.", story.Caption},
		{"Le bac de Vernoy à quai (image d’illustration).", story.Caption},
		{"Le bac de Vernoy, en mars. — J. Oriol / Le Phare", story.Caption},
		{"La Voix du Marais avec AFP", story.Byline},
		{"Odile Carmaux (avec AFP et Reuters)", story.Byline},
		{"Mis à jour hier à 18 h 30", story.Dateline},
		{"Nov 14, 2025 Updated 2 hrs ago", story.Dateline},
		{"Odile_C 2 hrs ago", story.Comment},
		{"Source : La Gazette du bac", story.Byline},
		{"Le bac ne repart pas, et la régie n’entend pas céder. (iStock)", story.Caption},
		{"Les élus, à Vernoy. (Jean Oriol/Sipa)", story.Caption},
		{"marée.info avec AFP et Radio Vernoy", story.Byline},
		{"Recevez chaque jour à 18h10 l’actu du Marais. Vous recevrez également des offres promotionnelles. Pour vous désabonner, cliquez sur le lien en bas d’email.", story.Advert},
		{"Cela pourrait vous intéresser :", story.Related},
		{"Qu’avez-vous pensé de cet article ?", story.Comment},
		{"(Anne Delorge, avec Lise Ormeau à Vernoy, édité par Paul Destrée)", story.Byline},
		{"Source : AFP", story.Byline},
		{"Le maire a travaillé avec la régie.", story.Other},
		{"De notre envoyée spéciale à Vernoy, Odile Carmaux", story.Byline},
		{"Ajouter La Voix à vos sources Google", story.Advert},
		{"(c) Anne Delmas", story.Credit},
		{"À lire aussiLe port de Vernoy fermé", story.Related}, // run together
		{"Prolongez votre lecture autour de ce sujet", story.Related},
		{"Menu unique à la cantine : le maire s’explique", story.Other},
		{"Mirá también: Cambian los horarios del ferri", story.Related},
		{"Leé también | El puerto cierra en agosto", story.Related},
		{"Te puede interesar: Cuánto cuesta la leña este invierno", story.Related},
		{"¿Qué te pareció esta nota?", story.Comment},
		{"Recibí en tu correo las noticias del valle", story.Advert},
		{"Recibí una carta del alcalde el martes, y no la abrí hasta que volvió mi hermana de la montaña.", story.Other}, // a sentence
		{"Lies auch: Die Fähre fährt wieder", story.Related},
		{"Das könnte Sie auch interessieren", story.Related},
		{"Was meinen Sie?", story.Comment},
		{"Leggi pure: Il traghetto torna in servizio", story.Related},
		{"Ti consigliamo", story.Related},
		{"Cosa ne pensi?", story.Comment},
		{"Ook lezen: de veerboot vaart weer", story.Related},
		{"Praat mee", story.Comment},
		{"Leia ainda: o ferry volta a navegar", story.Related},
		{"Você também pode gostar", story.Related},
		{"O que você achou?", story.Comment},
		{"ALSO THIS WEEK: A brass kettle, two gulls and a very long queue", story.Related},
		{"Also this week, the harbour master told the council that he would leave his post by the end of the summer.", story.Other},
		{"Enjoying Low Tide? Forward it to someone with a boat", story.Advert},
		{"He promised to forward it to the minister.", story.Other},
		{"Cette lettre vous a plu ? Transférez-la à un marin", story.Advert},
		{"Tidewater Press writer Mara Quill in Port Abbott contributed to this report.", story.Byline},
		{"Lucie Ferrand, à Vernoy, a contribué à cet article.", story.Byline},
		{"Contact Ida Holm at 555-0142 or iholm@lamp.example.", story.Byline},
		{"Low Tide is a letter about harbours, sent on Fridays. Subscribe · Archive", story.Advert},
		{"Marée basse est une lettre gratuite sur les ports : abonnez-vous.", story.Advert},
		{"The weekly is a letter from the past, said the mayor, who reads it.", story.Other}, // no invitation
		{"Contact between the ferry and the quay was lost on Tuesday.", story.Other},         // no address
		{"Passengers wait for the ferry at Vernoy on Friday. JEAN ORIOL, The Lamp", story.Caption},
		{"Depuis vendredi, le bac est resté deux fois à quai. PHOTO LE PHARE / J. O.", story.Caption},
		{"The ferry carries more people than any other JEAN ORIOL FOR THE LAMP", story.Caption},
		{"JEAN ORIOL FOR THE LAMP", story.Caption},
		{"DOES THE PORT HAVE A PLAN FOR THAT?", story.Other}, // a subhead in capitals
		{"The council has voted twice. PHOTOS of the ferry will be sold on Friday at the town hall.", story.Other},
		{"Passengers wait for the ferry. JEAN ORIOL, who steers it, is ill", story.Other},
		{"Rockpool Images", story.Credit},
		{"Gulls over the quay on Friday. Rockpool Images", story.Caption},
		{"The old harbour stands 14 miles from the town of Vernoy Rockpool Images", story.Caption},
		{"Satellite Images", story.Other}, // a subhead
		{"Court rules against Rockpool Images", story.Other},
		{"The council said on Friday that it would have the photographs from Rockpool Images.", story.Other},
	} {
		s := &scrape{Sheet: sheet.New(new(ingest.Plain("", c.in)))}
		s.alone(0)
		assert.Equal(t, c.want, s.Kind[0], "%s: %v", c.in, s.Why[0])
	}
}

// Every reason that the sources of this package and of ingest name has words.
func TestReasonsAreWorded(t *testing.T) {
	named := regexp.MustCompile(`(?:story\.\w+|k|k\.kind|k\.Kind), "([\w.]+)"|(?:[Bb]ecause\(|Code: )"([\w.]+)"`)
	for _, pattern := range []string{"*.go", "*/*.go", "../ingest/*.go"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, f := range files {
			if strings.HasSuffix(f, "_test.go") {
				continue
			}
			source, err := os.ReadFile(f)
			require.NoError(t, err)
			for _, m := range named.FindAllStringSubmatch(string(source), -1) {
				code := m[1] + m[2]
				for _, l := range phrase.Langs {
					assert.NotEqual(t, code, phrase.Reason(l, story.Because(code)), "%s has no words", f)
				}
			}
		}
	}
}
