package utterance

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
	"recoupe/internal/text"
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

// A list, and a quote of two sentences, render as many utterances as others
// give of them.
func TestSeveral(t *testing.T) {
	for _, c := range []string{
		"fr: Les signataires promettent un renforcement des digues, l'absence de coupes dans les effectifs de secours et la création d'un fonds d'urgence. | fr: « Nous ne ferons aucune coupe dans les effectifs de secours », disent les signataires. | fr: Les signataires s'engagent à créer un fonds d'urgence pour les pêcheurs.",
		"fr: « Nous avons commis une erreur grave. Les bouées ont été retirées neuf jours trop tôt », a dit Luc Armandie. | fr: « Une erreur grave », a reconnu Luc Armandie. | fr: « Neuf jours trop tôt », admet Luc Armandie.",
		"en: “We made a grave mistake. The buoys were lifted nine days too early,” said Clara Whitmore. | en: “A grave mistake,” said Clara Whitmore. | en: “Nine days too early,” Clara Whitmore said.",
	} {
		us := Group(articles(strings.Split(c, " | ")...))
		require.Len(t, us, 2, c)
		for _, u := range us {
			assert.Len(t, u.Members, 2)
			assert.Equal(t, 0, u.Members[0].Article, "the whole stands in both")
		}
	}
}

// What one article alone says, once or again, is for nobody to compare; beside another's it
// is in one utterance if it repeats its words.
func TestOneArticle(t *testing.T) {
	assert.Empty(t, Group(articles("fr: Selon la préfecture, les secours ont évacué le village. La préfecture indique que les pompiers ont vidé le hameau.")))
	twice := "fr: « La digue tiendra tout l'hiver », a dit Léa Morvan. / « La digue tiendra », a dit Léa Morvan."
	assert.Empty(t, Group(articles(twice)))
	us := Group(articles(twice, "fr: « La digue tiendra tout l'hiver », a dit Léa Morvan."))
	if assert.Len(t, us, 1) {
		assert.Len(t, us[0].Members, 3)
	}
}

// Who speaks for whom, and what an amount comes to, bind what is told in other words.
func TestBound(t *testing.T) {
	for _, c := range []string{
		"fr: « Personne ne partira avant deux ans », a promis Luc Armandie. | fr: Luc Armandie s'engage à ne forcer aucun départ pendant 24 mois.",
		"fr: « Quinze ans, c'est quinze ans de trop », a dit le maire, Luc Armandie. | en: “Fifteen years is fifteen years too many,” said Mayor Luc Armandie.", // a figure in letters is no name
		"en: The surveyors asked for a new quay within a year, they said. | en: A surveying firm said a new quay was needed inside twelve months.",              // nor is any amount
		"fr: « Trente ans de retard », a dit le maire du port. | en: “Thirty years late,” said Luc Armandie, the mayor of the port.",
		"en: The toll will rise, police said on Sunday. | en: “I have to prepare people for the likelihood that the toll will rise,” said Naomi Reed, head of the county police.",
		"fr: Les syndicats assurent que le plan est brutal pour les familles. | fr: Nadia Brun, déléguée syndicale, parle d'un plan « brutal pour les familles ».",
		"fr: « Le plan est brutal pour les familles », a dit Sandra Aubertin. | fr: Le plan serait brutal pour les familles, selon Sandrine Aubertin.", // one of them is misspelt
	} {
		us := Group(articles(strings.Split(c, " | ")...))
		require.Len(t, us, 1, c)
		assert.NotEqual(t, story.OtherSpeaker, us[0].Relation, c)
	}
}

func TestWords(t *testing.T) {
	assert.True(t, initials("UFM", "Union des femmes de marins"))
	assert.False(t, initials("UFM", "Union des marins"))
	assert.False(t, initials("Ufm", "Union des femmes de marins"))
	assert.True(t, misspelt([]string{"sandra", "aubertin"}, []string{"sandrine", "aubertin"}))
	assert.False(t, misspelt([]string{"jean", "aubertin"}, []string{"luc", "aubertin"}))
	assert.True(t, compound("cyberattaques", "attaque"))
	assert.False(t, compound("attaquer", "attaque")) // not at the end
	assert.False(t, compound("portes", "porte"))
	assert.Equal(t, family("entreprises"), family("companies"))
	assert.NotEqual(t, family("hausse"), family("baisse"))
	assert.Zero(t, family("digue"))
}

// What several kept of one sentence is parted from what another kept of it, if
// the two share nothing.
func TestFragments(t *testing.T) {
	whole := "fr: « On m'accuse avec des photos floues, sorties d'un tiroir par un voisin jaloux », a dit Luc Armandie."
	floues, jaloux := "fr: Luc Armandie parle de « photos floues ».", "fr: Luc Armandie accuse un « voisin jaloux »."
	us := Group(articles(whole, floues, jaloux, jaloux))
	require.Len(t, us, 2)
	assert.Len(t, us[0].Members, 3)
	assert.Len(t, us[1].Members, 2)
	assert.Len(t, Group(articles(whole, floues, jaloux)), 1, "each kept something else: one utterance cut in two ways")
	assert.Len(t, Group(articles(whole, whole, floues, floues)), 1, "one piece alone")
}

// Words at arm's length that are little less than what another article quotes
// are a part of it; a name, or a word of a long quote, is not.
func TestRecalled(t *testing.T) {
	quoted := "fr: Le tribunal a relevé « une faute de pilotage inexcusable à bien des égards »."
	us := Group(articles(quoted, "fr: La « faute de pilotage inexcusable » divise le port."))
	require.Len(t, us, 1)
	assert.NotEqual(t, story.TermRelation, us[0].Relation)
	assert.Empty(t, Group(articles(quoted, "fr: La « Faute Inexcusable de Pilotage », un bar du port, a fermé.")))
	assert.Empty(t, Group(articles("fr: « C'est une faute inexcusable, qui a coûté la vie à deux marins et le bateau à leurs familles », dit le tribunal.", "fr: La « faute inexcusable » divise le port.")))
}

// Somebody who says two things in one sentence gives two utterances.
func TestTwoClauses(t *testing.T) {
	us := Group(articles("fr: Léa Morvan a indiqué que la digue tiendrait tout l'hiver et que le budget serait voté lundi.",
		"fr: « La digue tiendra tout l'hiver », assure Léa Morvan. / « Le budget sera voté lundi matin », ajoute Léa Morvan.",
		"fr: « La digue tiendra tout l'hiver », assure Léa Morvan. / « Le budget sera voté lundi matin », ajoute Léa Morvan."))
	require.Len(t, us, 2)
	for _, u := range us {
		assert.Len(t, u.Members, 3)
	}
}

// What one person said is found beside their own words also where another
// outlet has given those words, fuller, to somebody else.
func TestAdoptedBesideAnother(t *testing.T) {
	us := Group(articles("fr: La panne viendrait d'une mise à jour du logiciel des batteries, selon Luc Armandie.",
		"fr: Tout viendrait d'une mise à jour du logiciel qui règle les batteries, selon Luc Armandie.",
		"fr: « Une mise à jour du logiciel des batteries, jeudi dernier, serait la cause de la panne », a dit Léa Morvan."))
	require.Len(t, us, 1)
	assert.Len(t, us[0].Members, 3)
}

// A quote whose nearest has gone to a fuller rendering follows it, whoever is said
// to speak.
func TestFollowsTheNearest(t *testing.T) {
	us := Group(articles("fr: Selon une étude, 480 tonnes empoisonnent les truites du lac et les mouettes.",
		"fr: « Il y a là 480 tonnes de plomb, au fond, et elles remontent année après année dans ce que nous mangeons », a dit Léa Morvan.",
		"fr: Léa Morvan assure que 480 tonnes de plomb remontent année après année et empoisonnent les truites."))
	require.Len(t, us, 1)
	assert.Len(t, us[0].Members, 3)
}

func TestHeads(t *testing.T) {
	assert.True(t, heads("its chief executive"))
	assert.True(t, heads("sa présidente"))
	assert.True(t, heads("son porte-parole"))
	assert.False(t, heads("sa femme"))
	assert.False(t, heads("the chief executive of the port"))
	as := articles("en: The Sodimer Group has repaired the wall. Clara Whitmore, its chief executive, said the wall was sound and cheap.")
	a := &as[0]
	for n, m := range a.Mentions {
		if m.Name == "Clara Whitmore" {
			assert.Contains(t, bodyBefore(a, n), "Sodimer")
		}
	}
}

// Reported speech of more words than are compared, with a verb that says
// something itself.
func TestLongestReport(t *testing.T) {
	said := "Ana Roy warned that the boats"
	for i := range 2 * maxTerms {
		said += " moor" + strconv.Itoa(i) + "ed"
	}
	a := articles("en: " + said + ".")[0]
	a.Quotes = []story.Quote{{Span: text.Span{Start: len("Ana Roy warned that "), End: len(said)}, Kind: story.Indirect, Tone: story.ToneCritical,
		Speaker: "Ana Roy", Cue: text.Span{Start: len("Ana Roy "), End: len("Ana Roy warned")}}}
	assert.Len(t, Group([]story.Article{a, a}), 1)
}

// The bare name of a thing is nothing said, however many speak of it.
func TestBareThings(t *testing.T) {
	for _, c := range []string{
		"en: Clara Whitmore sent a letter to tell the mayor about her resignation. | en: Clara Whitmore announced her resignation.",
		"en: Clara Whitmore said the Harbor Freedom Restoration Act was a surprise. | en: Owners fear for boats under the Harbor Freedom Restoration Act, says a letter.", // of one law
		"en: Whitmore mocked Mayor Paul Denby. | en: The trial came from an early support of Mayor Paul Denby, Whitmore said.",
	} {
		assert.Empty(t, Group(articles(strings.Split(c, " | ")...)), c)
	}
}

// What one speaker says lies in several sentences of a long quote; another says
// one of them.
func TestBesideOne(t *testing.T) {
	of, told := []int{-1, -1, 2, -1}, []int{0, 0, 1}
	besideOne(of, told, [][]float64{nil, {.6, .35, .05}, {0, .1, .9}, {.3, .3, .4}})
	assert.Equal(t, []int{-1, 0, 2, -1}, of)
	assert.Equal(t, []int{1, 0, 1}, told)
}

// Somebody called by an office and a surname is not somebody else.
func TestUntitled(t *testing.T) {
	for _, c := range []struct{ language, name, want string }{
		{"en", "Governor Ruiz", "ruiz"},
		{"en", "Ana Ruiz", "ana ruiz"},
		{"en", "Dean Ruiz", "dean ruiz"}, // a given name too
		{"en", "Governor", "governor"},
		{"fr", "ministre Armandie", "armandie"},
		{"xx", "Governor Ruiz", "governor ruiz"}, // no tables
	} {
		assert.Equal(t, c.want, strings.Join(untitled(c.language, nameWords(c.name)), " "), c.name)
	}
	us := Group(articles("en: “The bridge will stay shut all winter,” said Ana Ruiz, the governor.", "en: “The bridge will stay shut all winter,” Governor Ruiz said."))
	require.Len(t, us, 1)
	assert.Equal(t, story.Verbatim, us[0].Relation)
}

// A body called by a word for any body stands for the organisation its article
// has named.
func TestStandIn(t *testing.T) {
	as := articles("fr: La mairie de Brennac a saisi le groupe Sodimer. Sodimer répare la digue. L'entreprise assure que la fissure venait du sable et non du béton.",
		"fr: Le Groupe Sodimer a réparé la digue. Sodimer soutient que la fissure provenait du sable.")
	us := Group(as)
	require.Len(t, us, 1)
	assert.Len(t, us[0].Members, 2)
	for _, c := range []struct {
		language, called string
		stands           bool
	}{
		{"fr", "l'entreprise", true},
		{"fr", "un porte-parole", true},
		{"en", "the company", true},
		{"en", "its owner", true},
		{"en", "a company lawyer", false},
		{"fr", "le groupe Sodimer", false},
		{"fr", "la mairie", false},
	} {
		assert.Equal(t, c.stands, standsIn(c.language, c.called), c.called)
	}
}
