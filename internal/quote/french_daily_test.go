package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// How French dailies, broadcasters and their agencies write in haste: a cue behind the
// marks, a day between two commas, a comma too many, a mark turned the wrong way.
func TestFrenchDaily(t *testing.T) { check(t, "fr", frenchDaily) }

var frenchDaily = []row{
	// a mark that closes, turned as one that opens
	{"« Je ferme la porte« , a déclaré Henri Lambert. Il part lundi.", "Je ferme la porte", "direct", "Henri Lambert", "a déclaré"},
	{"Odile Perrin parle d'\"une loi de trop\" et d'\"un recul\".", "un recul", "mixed", "Odile Perrin", "parle"},
	// a day, or where, between the verb and what is said
	{"La maison Velours a annoncé, mercredi 7 octobre, le retour de tous ses tailleurs.", "le retour de tous ses tailleurs", "indirect", "la maison Velours", "a annoncé"},
	{"La maison Velours a annoncé, dans un courrier, le retour de tous ses tailleurs.", "le retour de tous ses tailleurs", "indirect", "la maison Velours", "a annoncé"},
	{"Anne Berthier a annoncé ce lundi 14 octobre, la fermeture de tous les bacs.", "la fermeture de tous les bacs", "indirect", "Anne Berthier", "a annoncé"},
	{"Anne Berthier a annoncé le lundi 14 octobre 2019 la fermeture de tous les bacs.", "la fermeture de tous les bacs", "indirect", "Anne Berthier", "a annoncé"},
	{"Anne Berthier a annoncé, la mairie de Sarle étant close, son départ.", "", "", "", ""}, // a clause stands between, and nothing is read
	// who is asked, and what they are told to do
	{"Velours demande aux couturiers qui possèdent un fer de mai de ne pas le brancher.", "aux couturiers qui possèdent un fer de mai de ne pas le brancher", "indirect", "Velours", "demande"},
	// the verb behind what is said, and who says it behind the verb
	{"Cet accord « reconnaît le métier de guide », a salué le groupe hôtelier dans un communiqué, indiquant que « les visites restent suspendues ».", "les visites restent suspendues", "mixed", "le groupe hôtelier", "indiquant"},
	{"Ce budget n'est « pas parfait, mais il est juste », la seule voie qui permette une relance sans impôt, s'est félicité Paul Ferrand devant la presse.", "pas parfait, mais il est juste", "mixed", "Paul Ferrand", "s'est félicité"},
	{"Mais le camion « a reculé sans prévenir » indique la procureure.", "a reculé sans prévenir", "mixed", "la procureure", "indique"},
	{"Le camion « a reculé sans prévenir » lundi matin.", "a reculé sans prévenir", "mixed", "", ""}, // nobody says it
	{"« Un choc » selon La Gazette, « un tournant » selon Norvex et « une page tournée » selon Paul Viel.", "un tournant", "mixed", "Norvex", "selon"},
	{"« Un choc » selon La Gazette, « un tournant » selon Norvex et « une page tournée » selon Paul Viel.", "une page tournée", "mixed", "Paul Viel", "selon"},
	{"Luc Garnier avait « solennellement » demandé à la préfète « de convoquer les électeurs ».", "de convoquer les électeurs", "mixed", "Luc Garnier", "avait « solennellement » demandé"},
	{"« Je prends la route », a déclaré Odile Perrin après avoir confié qu'elle se sentait « bien seule ».", "bien seule", "mixed", "Odile Perrin", "avoir confié"},
	// who a sentence is about
	{"La firme Varenne qui emploie environ 900 personnes dans l'Ain, prévoit de supprimer 80 postes.", "supprimer 80 postes", "indirect", "la firme Varenne", "prévoit"},
	{"Ce mardi matin, le groupe Varenne a surpris en présentant son plan, annonçant la fermeture de deux usines.", "la fermeture de deux usines", "indirect", "le groupe Varenne", "annonçant"},
	{"Selon la justice locale, Abel Durieux était connu pour des vols.", "Abel Durieux était connu pour des vols", "indirect", "la justice locale", "Selon"},
	{"Selon la maire, Odile Perrin, le pont tiendra.", "le pont tiendra", "indirect", "Odile Perrin", "Selon"},
	{"Selon les récentes données de l'observatoire Mercure, la pluie a doublé en mars.", "la pluie a doublé en mars", "indirect", "les récentes données de l'observatoire Mercure", "Selon"},
	{"Toujours d'après l'institut Mercure, le taux avait baissé à 5 % en mai.", "le taux avait baissé à 5 % en mai", "indirect", "l'institut Mercure", "d'après"},
	{"Le train reste ouvert aux voyageurs qui le souhaitent de bonne heure.", "", "", "", ""}, // whoever they are
	{"Dans le détail, Varenne qui emploie 900 personnes dans l'Ain, prévoit de supprimer 80 postes.", "supprimer 80 postes", "indirect", "Varenne", "prévoit"},
	{"La ligue cache ses pertes et sa filiale Norvex avait annoncé un déficit de deux millions.", "un déficit de deux millions", "indirect", "sa filiale Norvex", "avait annoncé"},
	{"La grève est menée par des marins de la CGX et qui contestaient le plan de la mairie.", "le plan de la mairie", "indirect", "des marins de la CGX", "contestaient"},
	{"Un vote jugé tardif par la mairie, laquelle reconnaît la charte du port.", "la charte du port", "indirect", "la mairie", "reconnaît"},
	{"Le vent gêne encore ceux qui avaient choisi de ramer à l'aube.", "", "", "", ""}, // whoever they are
	{"La ville crée une cellule afin de reconnaître les droits des pilotes de nuit.", "", "", "", ""},
	{"Le pont tiendra jusqu'en mai, selon les prévisions de la mairie. (Rédigé par Odile Perrin)", "Le pont tiendra jusqu'en mai", "indirect", "les prévisions de la mairie", "selon"},
	{"La grève prend dans les écoles (47 % des agents, selon la mairie) et au port.", "47 % des agents", "indirect", "la mairie", "selon"},
	{"« Avec la fin des gelées », la hausse des prix ralentit enfin, mais pas assez.", "Avec la fin des gelées", "direct", "", ""}, // no verb
	{"C'est « une faute lourde », fustige Odile Perrin, la cheffe de file des élus du port.", "une faute lourde", "mixed", "Odile Perrin", "fustige"},
	{"Après ce vote, la maire, Odile Perrin, a salué l'accord du port. « Bravo à tous », a-t-elle dit.", "Bravo à tous", "direct", "Odile Perrin", "a-t-elle dit"},
	{"La junte, dont la ligue réclamait le départ, a cédé. Après que la ligue a exigé un vote, la maire Odile Perrin a cédé.", "un vote", "indirect", "la ligue", "a exigé"},
	{"Selon l'adjointe Odile Perrin, interrogée sur Radio Sud, la barque était vide.", "la barque était vide", "indirect", "Odile Perrin", "Selon"},
	{"Odile Perrin a parlé. La barque serait la sienne, selon ses informations.", "La barque serait la sienne", "indirect", "Odile Perrin", "selon ses informations"},
	{"Soucieux de bien faire, le verger a planté mille poiriers pour montrer qu'il revivait.", "il revivait", "indirect", "le verger", "montrer"},
	{"L'alerte a été donnée par le gérant du port Norvex, qui a déclaré que « la coque est fendue ».", "la coque est fendue", "mixed", "le gérant du port Norvex", "a déclaré"},
	{"« Le feu n'est pas éteint », a précisé vers 7 h 30 un responsable des pompiers.", "Le feu n'est pas éteint", "direct", "un responsable des pompiers", "a précisé"},
	{"« Les fouilles continuent en aval du pont » auxquelles nul n'avait accès, ont indiqué lundi les pompiers de Sarle.", "Les fouilles continuent en aval du pont", "direct", "les pompiers de Sarle", "ont indiqué"},
	{"« La dernière barque est rentrée », indique-t-on à l'AFP.", "La dernière barque est rentrée", "direct", "", "indique-t-on"}, // to whom, not by whom
	{"Deux bacs ont été déployés, selon un porte-parole de la mairie, évoquant « une mesure de prudence ».", "une mesure de prudence", "mixed", "un porte-parole de la mairie", "évoquant"},
	{"Ce bal a fait voir « la gaieté du port » selon les mots d'Odile Perrin.", "la gaieté du port", "mixed", "Odile Perrin", "selon"},
	{"Le pont tiendra, selon les explications du syndic Paul Viel.", "Le pont tiendra", "indirect", "Paul Viel", "selon"},
	{"Le club a voulu deux mois de banc contre les cochers, qui ont toujours nié toute fraude.", "toute fraude", "indirect", "les cochers", "ont toujours nié"},
	{"Gilles Azor a été jugé lundi au palais. Dans un jugement attendu, M. Paul Viel avait été relaxé mardi. Il a affirmé être venu « la tête haute ».", "la tête haute", "mixed", "Paul Viel", "a affirmé"}, // the last sentence is about him
	{"En dénonçant les fraudes du port, la ligue a changé de ton.", "les fraudes du port", "indirect", "la ligue", "dénonçant"},
	{"Deux meuniers ont été également accusés d'avoir signé un « pacte du son » avec lui.", "pacte du son", "term", "", ""},
	{"« Dix, peut-être vingt » de disparus, a déclaré Odile Perrin lundi.", "Dix, peut-être vingt", "direct", "Odile Perrin", "a déclaré"},
	{"Selon le maire de Sarle Paul Viel interrogé par la radio, le bac est perdu.", "le bac est perdu", "indirect", "Paul Viel", "Selon"},
	{"Paul Viel a parlé. Selon le décompte officiel, dix bacs sont perdus.", "dix bacs sont perdus", "indirect", "le décompte officiel", "Selon"},
	{"Paul Viel a parlé. / Ibrahim, un habitant du port joint par la radio, a tenté de sortir. / « Le quai est noir », a-t-il rapporté.", "Le quai est noir", "direct", "Ibrahim", "a-t-il rapporté"},
	{"La régie Norvex a annoncé mardi avoir fait couper l'eau du lavoir, déplorant « des fuites répétées ».", "des fuites répétées", "mixed", "la régie Norvex", "déplorant"},
	{"La firme « regrette cette affaire » et présente ses « excuses à tous les clients ».", "excuses à tous les clients", "mixed", "la firme", "présente"},
	{"Le ministère du Port, de la Pêche et des Gens de mer a souligné que le bac est perdu.", "le bac est perdu", "indirect", "le ministère du Port, de la Pêche et des Gens de mer", "a souligné"},
	{"Lundi, le président Paul Viel, qui rentrait de Sarle, a salué son action en mer. « Il restera », a-t-il assuré.", "Il restera", "direct", "Paul Viel", "a-t-il assuré"},
	{"De plus, selon le message du port, « les quais sont libres ».", "les quais sont libres", "mixed", "le message du port", "selon"},
	{"D'après le préfet de la région en Norlande, Paul Viel, le pont a cédé lundi.", "le pont a cédé lundi", "indirect", "Paul Viel", "D'après"},
	{"« On est épuisés », soupire Paul Viel. Sous un ciel gris menaçant, il « pense aux gens du port ». « On ne tiendra pas », dit-il.", "On ne tiendra pas", "direct", "Paul Viel", "dit-il"},
	{"« On relève dix centimètres d'eau », souligne dans son dernier bulletin Norvex, qui anticipe « une nette accalmie ».", "une nette accalmie", "mixed", "Norvex", "anticipe"},
	{"Les vols sont touchés par ce mouvement, déclenché par deux syndicats minoritaires qui réclament une hausse des salaires.", "une hausse des salaires", "indirect", "deux syndicats minoritaires", "réclament"},
	{"Parmi les firmes touchées, Norvex a annoncé la fin des vols.", "la fin des vols", "indirect", "Norvex", "a annoncé"},
	{"« Nous attendons un geste de la ville », selon un adjoint au maire de Sarle, Paul Viel.", "Nous attendons un geste de la ville", "direct", "Paul Viel", "selon"},
	{"La boue est partout.\"On la voit d'ici. Voyez la hauteur\", observe Odile Perrin.", "On la voit d'ici. Voyez la hauteur", "mixed", "Odile Perrin", "observe"}, // a space left out
	{"Ce répit « devrait durer tout l'hiver », a relevé Odile Perrin sur Radio Sud, tout en faisant part de ses « inquiétudes profondes ».", "inquiétudes profondes", "mixed", "Odile Perrin", "faisant part"},
	{"Les pluies continuent à gonfler la Sarle, qui reste « placée en alerte », souligne la préfecture du Nord.", "placée en alerte", "mixed", "la préfecture du Nord", "souligne"},
	// what a thing does, what is done to somebody, and a noun that a verb is written like
	{"Une fièvre, qui s'est déclarée au haras, était « contenue, mais pas vaincue ».", "contenue, mais pas vaincue", "mixed", "", ""},
	{"Odile Perrin s'est déclarée « surprise par le bruit ».", "surprise par le bruit", "mixed", "Odile Perrin", "s'est déclarée"},
	{"La hausse s'explique « par la forte demande des ports ».", "par la forte demande des ports", "mixed", "", ""},
	{"Les bergers ont été invités à monter au col même si « la neige n'est pas fondue ».", "la neige n'est pas fondue", "mixed", "", ""},
	{"Qualifiée de « bombe du large », la tempête Aurore a ravagé le port.", "bombe du large", "term", "", ""},
	{"Des photos terribles prises par la députée, Odile Perrin, montrent un pont détruit.", "", "", "", ""},
	{"Aucune cloche n'avait été sonnée au port.", "", "", "", ""},
	{"Étant donné la neige, les clients des refuges sont priés de confirmer qu'ils sont saufs.", "", "", "", ""},
	// who is meant by a name or a trade
	{"La Première ministre, Anne Berthier, est venue. La ministre Odile Perrin aussi. « Bravo aux équipes de nuit », a dit la cheffe du gouvernement.", "Bravo aux équipes de nuit", "direct", "Anne Berthier", "a dit"},
	{"Un marin du port dit avoir vu la coque. Odile Perrin est venue. « Elle était noire », ajoute le marin.", "Elle était noire", "direct", "le marin", "ajoute"},
	{"Odile Perrin préside. Marc Vallon est venu. Le prix Corvin honore « un travail rare », précise le jury Corvin.", "un travail rare", "mixed", "le jury Corvin", "précise"},
	{"Luc Vallon est battu. Le camp Vallon, souhaitant « un projet clair », quitte la salle.", "un projet clair", "mixed", "le camp Vallon", "souhaitant"},
	{"La députée de Rivard siégera seule. Odile Perrin part. « La ligue a cessé d'attirer », a-t-elle fait valoir.", "La ligue a cessé d'attirer", "direct", "Odile Perrin", "a-t-elle fait valoir"}, // no Rivard
	{"Le procureur, Yves Morin, s'est exprimé. Le policier affirme que le camion roulait vite.", "le camion roulait vite", "indirect", "le policier", "affirme"},
}

// Whom the names found before show to be a person is meant again by the words set before the name,
// and a place whose name spoke for its government is not "il".
func TestFrenchCalledAgain(t *testing.T) {
	for _, row := range []struct {
		text, name string
		kind       story.NameKind
		want       string
	}{
		{"Le socialiste vaudois Paul Ferrand part. Le socialiste vaudois dit que le port est vide.", "Paul Ferrand", story.Person, "Paul Ferrand"},
		{"La cheffe de file du Cercle vaudois Léa Ferrand part. Le Cercle vaudois dit que le port est vide.", "Léa Ferrand", story.Person, "Cercle vaudois"}, // a body, and not who leads it
		{"Erik Dahl est venu. Orvane dit que la flotte est à quai. Il a dit que la flotte part lundi.", "Orvane", story.Place, "Erik Dahl"},
	} {
		a := article("fr", row.text)
		at := strings.Index(row.text, row.name)
		a.Mentions = append(a.Mentions, story.Mention{Span: text.Span{Start: at, End: at + len(row.name)}, Name: row.name, Kind: row.kind})
		qs := Find(a)
		if assert.NotEmpty(t, qs, row.text) {
			assert.Equal(t, row.want, qs[len(qs)-1].Speaker, row.text)
		}
	}
}
