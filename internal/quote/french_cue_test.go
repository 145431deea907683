package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Who speaks where French sets a pronoun, an addressee or a clause between the
// speaker and the words.
func TestFrenchCue(t *testing.T) { check(t, "fr", frenchCue) }

var frenchCue = []row{
	// the pronoun of an inverted verb
	{"Léa Morvan a fermé la digue. « Le risque est réel », a-t-elle justifié, évoquant « un crève-cœur pour le port ».", "Le risque est réel", "direct", "Léa Morvan", "a-t-elle justifié"},
	{"Léa Morvan a fermé la digue. « Le risque est réel », a-t-elle justifié, évoquant « un crève-cœur pour le port ».", "un crève-cœur pour le port", "mixed", "Léa Morvan", "évoquant"},
	{"Léa Morvan a parlé lundi. Dans les bassins, où « aucune fuite n'est visible », les bacs partiront, a-t-elle précisé.", "aucune fuite n'est visible", "mixed", "Léa Morvan", "a-t-elle précisé"},
	// to whom it is said
	{"« On nous a mis devant le fait accompli », a affirmé à Radio Port son secrétaire général, Paul Viel.", "On nous a mis devant le fait accompli", "direct", "Paul Viel", "a affirmé"},
	{"« La digue est sûre », a précisé à Ouest Marine le préfet.", "La digue est sûre", "direct", "le préfet", "a précisé"},
	{"« La digue est sûre », a précisé à Radio Port Léa Morvan.", "La digue est sûre", "direct", "Léa Morvan", "a précisé"}, // a name after a name
	// "on" at the seat of somebody
	{"« Un contrat est un contrat », répète-t-on au siège de Norvex.", "Un contrat est un contrat", "direct", "Norvex", "répète-t-on"},
	{"Anne Kerjean est secrétaire générale du port. « Rien n'a bougé », fait-on valoir à la direction générale des ports.", "Rien n'a bougé", "direct", "la direction générale des ports", "fait-on"}, // an adjective, no general
	// who is taken up by a pronoun
	{"« J'ai peur », dit Anne. / L'association Rives, elle, n'attend pas : elle veut « une enquête complète ».", "une enquête complète", "mixed", "l'association Rives", "veut"},
	{"Le ministère avait écarté la fermeture. Lundi, il faisait encore valoir que « rien ne permet de conclure à une faute ».", "rien ne permet de conclure à une faute", "mixed", "le ministère", "faisait encore valoir"},
	{"Un docker, Paul Viel, habite le port. Cet homme de 60 ans y vit seul, selon la police. Il n'est pas poursuivi. « J'ai aidé, c'est tout », a-t-il raconté.", "J'ai aidé, c'est tout", "direct", "Paul Viel", "a-t-il raconté"}, // a source is not who is spoken of
	// a clause or a passive before the words
	{"Un compte rendu que La Vigie a pu consulter établit que la digue était fissurée.", "la digue était fissurée", "indirect", "un compte rendu", "établit"},
	{"Son état est jugé « étonnamment bon » par Léa Morvan, du musée.", "étonnamment bon", "mixed", "Léa Morvan", "jugé"},
	{"Un plan qualifié de « farce coûteuse » par le syndicat sera voté lundi.", "farce coûteuse", "mixed", "le syndicat", "qualifié"},
	{"Un plan jugé « farce coûteuse » par endroits sera voté lundi.", "farce coûteuse", "term", "", ""}, // where, not who
	{"« Ils ont assez payé. » La phrase de Léa Morvan, présidente du port, a surpris.", "Ils ont assez payé.", "direct", "Léa Morvan", "phrase"},
	{"L'assureur Norvex estime en être devenu le propriétaire.", "en être devenu le propriétaire", "indirect", "l'assureur Norvex", "estime"},
	{"Le maire affirme ne pas y croire un seul instant.", "ne pas y croire un seul instant", "indirect", "le maire", "affirme"},
	// who counted, whose deed, by whom
	{"L'accident a fait six blessés, dont un grave, selon un bilan provisoire communiqué à la mi-journée par la préfecture.", "L'accident a fait six blessés, dont un grave", "indirect", "la préfecture", "selon"},
	{"Deux mille personnes - 800 selon la police, 2 500 d'après les dockers - ont défilé.", "2 500", "indirect", "les dockers", "d'après"},
	{"La digue a cédé, a précisé le procureur de la République de Saint-Elme, Luc Armand, à Radio Port.", "La digue a cédé", "indirect", "Luc Armand", "a précisé"}, // a town is nobody
	{"Reste la réaction de Norvex, qui menace de fermer le quai.", "fermer le quai", "indirect", "Norvex", "menace"},
	{"Ce péage n'a guère été goûté par la commission des ports, qui regrette « un moment mal choisi ».", "un moment mal choisi", "mixed", "la commission des ports", "regrette"},
	{"Après avoir accusé la Norlande d'être derrière la panne, Oslo et Bonn l'ont aussi accusée d'un vol de données.", "d'un vol de données", "indirect", "Oslo et Bonn", "ont aussi accusée"}, // two names stand in apposition to nothing
	{"Axens explique que la route ferme. Malgré tout, il considère que la mer monte.", "la mer monte", "indirect", "Axens", "considère"},                                                       // an s that is no plural
	{"Il est bon de rappeler que le port ferme à midi.", "", "", "", ""},                                                                                                                       // nobody recalls it
	{"Le maire vise des pages incitant les enfants à prendre la mer.", "", "", "", ""},                                                                                                         // what they are like
	// how somebody looks, whom they are to, what stands between
	{"« Nous n'avons rien vu », confie, la voix brisée, le patron du café, Paul Viel.", "Nous n'avons rien vu", "direct", "Paul Viel", "confie"},
	{"« C'est du jamais-vu », lâche, dépitée, Anne, docker depuis vingt ans, qui dit avoir perdu 200 euros.", "C'est du jamais-vu", "direct", "Anne", "lâche"},
	{"« C'est du jamais-vu », lâche, dépitée, Anne, docker depuis vingt ans, qui dit avoir perdu 200 euros.", "avoir perdu 200 euros", "indirect", "Anne", "dit"},
	{"« Ils sont entrés par la cour », ajoute son épouse, Jeanne.", "Ils sont entrés par la cour", "direct", "Jeanne", "ajoute"},
	{"Des riverains ont vu la fuite. « Tout a tremblé », témoigne l'un d'eux, Éric.", "Tout a tremblé", "direct", "Éric", "témoigne"},
	{"Les syndicats, qui dénoncent « un passage en force », appellent à une grève générale lundi.", "une grève générale lundi", "indirect", "les syndicats", "appellent"},
	{"Le constat est partagé par son adjoint, Hugo Viel, pour qui « la coupe est pleine ».", "la coupe est pleine", "mixed", "Hugo Viel", "pour qui"},
	{"Pas question, pour la maire, de céder : « Nous irons jusqu'au bout. »", "Nous irons jusqu'au bout.", "direct", "la maire", ":"},
	{"Faux, rétorque le collectif Eau claire : « Trois cuves ont fui. »", "Trois cuves ont fui.", "direct", "le collectif Eau claire", "rétorque"},
	{"Selon les premiers éléments recueillis par les enquêteurs, la vanne a cédé.", "la vanne a cédé", "indirect", "les enquêteurs", "Selon"},
	{"« On a perdu trois ans », regrette auprès de Radio Port le directeur de l'institut, Jean Kermadec.", "On a perdu trois ans", "direct", "Jean Kermadec", "regrette"},
	{"« La ligne est coupée », indiquait en fin de matinée la préfecture.", "La ligne est coupée", "direct", "la préfecture", "indiquait"},
	{"Le ministre Paul Viel et son homologue belge Jan Peeters ont signé. « C'est historique », a salué ce dernier.", "C'est historique", "direct", "Jan Peeters", "a salué"}, // who stands last
	{"La procureure, Anne Kerjean, se tait. Elle a appelé « à la prudence ».", "à la prudence", "mixed", "Anne Kerjean", "a appelé"},                                          // no name for a thing
	{"Le syndicat y voit « une farce ».", "une farce", "mixed", "le syndicat", "voit"},
	{"Paul Viel plaint les services, qui ont perdu selon lui 340 postes depuis 2024.", "qui ont perdu selon lui 340 postes depuis 2024", "indirect", "Paul Viel", "selon"},
	{"Sa fille a reconnu la toile dans une base de données.", "", "", "", ""},                                                     // seen again, not admitted
	{"Des propos qualifiés d’« irresponsables » par le ministre Paul Viel.", "irresponsables", "mixed", "Paul Viel", "qualifiés"}, // a mark right after an apostrophe
	{"« On est confiants », a déclaré à l'agence Marine sa directrice, Anne Kerjean.", "On est confiants", "direct", "Anne Kerjean", "a déclaré"},
	{"« On est confiants », a déclaré au quotidien La Vigie le préfet.", "On est confiants", "direct", "le préfet", "a déclaré"},
	{"Le tribunal a condamné jeudi Anne Kerjean à six mois avec sursis.", "", "", "", ""}, // a sentence, no view
	{"Le maire a condamné jeudi les violences contre les pompiers.", "les violences contre les pompiers", "indirect", "le maire", "a condamné"},
	// names, accounts and offences in marks
	{"Il signait sur la chaîne « Quai sans larmes ».", "Quai sans larmes", "term", "", ""},
	{"Un certain « Loup du Port » réclamait 30 euros.", "Loup du Port", "term", "", ""},
	{"Il signait d'un nom explicite : « Quai sans larmes ».", "Quai sans larmes", "term", "", ""},
	{"Une autre, « Touche pas à mon quai », en compte mille.", "Touche pas à mon quai", "term", "", ""},
	{"Le parquet a ouvert une enquête pour « escroquerie en bande organisée » et « blanchiment ».", "escroquerie en bande organisée", "term", "", ""},
	{"Le parquet a ouvert une enquête pour « escroquerie en bande organisée » et « blanchiment ».", "blanchiment", "term", "", ""},
	{"« Le Quai des brumes », une huile de 1879, avait disparu en 1998.", "Le Quai des brumes", "term", "", ""},
	{"« Le quai est perdu », un cri du cœur pour Léa Morvan.", "Le quai est perdu", "direct", "", ""}, // no work
	{"Le principal syndicat du port, le Snap, a dénoncé un « fiasco annoncé ».", "fiasco annoncé", "mixed", "Snap", "a dénoncé"},
}

// A subhead in marks has the speaker of the words below that it is a piece of.
func TestSubheadInMarks(t *testing.T) {
	a := article("fr", "« Rien n'est fini », dit Paul Viel. / « Traités comme des chiens » / « On est traités comme des chiens, ici », soupire Léa Morvan.")
	require.Len(t, a.Blocks, 3)
	a.Blocks[1].Kind = story.Subhead
	for _, q := range Find(a) {
		if q.Of(a.Text) == "Traités comme des chiens" {
			assert.Equal(t, story.Mixed, q.Kind)
			assert.Equal(t, "Léa Morvan", q.Speaker)
			return
		}
	}
	t.Fatal("not found")
}

// A noun that the article has set before a body's name stands for it alone.
func TestSameBody(t *testing.T) {
	a := article("fr", "L'ONG Rives Hautes a publié un rapport. Le maire se tait. L'ONG dénonce un abandon des quais.")
	at := strings.Index(a.Text, "Rives Hautes")
	a.Mentions = []story.Mention{{Span: text.Span{Start: at, End: at + len("Rives Hautes")}, Name: "Rives Hautes", Kind: story.Organisation}}
	qs := Find(a)
	require.Len(t, qs, 1)
	assert.Equal(t, "Rives Hautes", qs[0].Speaker)
}
