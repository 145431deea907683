package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// How a French and a British paper tell of one affair: what they make somebody say,
// and what nobody says there.
func TestFrenchAffair(t *testing.T) { check(t, "fr", frenchAffair) }

func TestBritishAffair(t *testing.T) { check(t, "en", britishAffair) }

var frenchAffair = []row{
	{"Les plongeurs de Black Heron réclament leur part. Noms et adresses sont dans l'épave, selon Norvex, qui assure que rien n'a été perdu.", "rien n'a été perdu", "indirect", "Norvex", "assure"},
	{"Léa Morvan a reçu la presse. La dirigeante a justifié ce retard par le souci de « bien vérifier ».", "bien vérifier", "mixed", "Léa Morvan", "a justifié"},
	{"Le 3 mars, Jean Oriol, 41 ans, patron pêcheur à Vernoy, écrit à la mairie qu'un câble est rompu.", "un câble est rompu", "indirect", "Jean Oriol", "écrit"},
	{"Le 3 mars, Jean Oriol, 41 ans, patron pêcheur à Vernoy, écrit à la mairie qu'un câble est rompu. « Venez le voir », conclut-il.", "Venez le voir", "direct", "Jean Oriol", "conclut-il"},
	{"C'est un matelot de quart qui, le 3 mars, jour férié, s'étonne du bruit de la coque.", "", "", "", ""}, // no day says anything
	{"Reste à savoir si les pêcheurs accepteront le prix de la criée.", "", "", "", ""},                      // nobody's question
	{"Un homme qui se disait plombier a appelé cette ancienne couturière.", "", "", "", ""},                  // what he gave himself out for
	{"Et ce sont neuf bacs qui ont pris l'eau, a admis, mardi 19 mai, la compagnie de Vernoy, qui exploite la ligne.", "Et ce sont neuf bacs qui ont pris l'eau", "indirect", "la compagnie de Vernoy", "a admis"},
	{"« La coque a cédé », a reconnu, lundi, la directrice du port, Léa Morvan.", "La coque a cédé", "direct", "Léa Morvan", "a reconnu"},
	{"Faut-il rentrer au port ? Inutile, répond la préfecture, tant que le vent reste faible.", "Inutile, répond la préfecture, tant que le vent reste faible", "indirect", "la préfecture", "répond"},
	{"Trente-cinq matelots ont été remplacés, dit Paul Viel. Vingt-deux seulement, corrige la direction.", "Vingt-deux seulement", "indirect", "la direction", "corrige"},
	{"Léa Morvan a répondu à Jean Oriol. Elle ne partira pas. « Je n'attends rien », rétorque l'intéressé.", "Je n'attends rien", "direct", "Jean Oriol", "rétorque"}, // no woman
	{"Paul Viel a répondu à Léa Morvan. Il ne partira pas. « Je n'attends rien », rétorque l'intéressée.", "Je n'attends rien", "direct", "Léa Morvan", "rétorque"},
	{"Yanis Morel, 24 ans, a prévenu le port. Paul Viel, capitaine, est parti. Anne Kerjean ne poursuivra pas le jeune homme. « Je n'attends rien », rétorque l'intéressé.", "Je n'attends rien", "direct", "Yanis Morel", "rétorque"},
	{"De nombreux marins, restés à quai, ont déclaré que la porte avait cédé.", "la porte avait cédé", "indirect", "De nombreux marins", "ont déclaré"},
	{"Cette digue ne suffit pas pour assurer la sécurité du port, vu que la mer monte d'année en année.", "", "", "", ""}, // why
	{"Paul Viel a réfuté la thèse d'une fuite au port affirmant : « Rien n'est perdu. »", "la thèse d'une fuite au port", "indirect", "Paul Viel", "a réfuté"},
	{"Selon le nouveau directeur du chantier de Vernoy Marc Oriol, « la coque tient ».", "la coque tient", "mixed", "Marc Oriol", "Selon"},
	{"Pour Léa Morvan, « le quai tiendra ». Un avis que ne partage pas Paul Viel : « Il est pourri. »", "Il est pourri.", "direct", "Paul Viel", ":"},
	{"De quoi faire dire à Paul Viel que « le quai est perdu ».", "le quai est perdu", "mixed", "Paul Viel", "dire"},
	{"À l'unisson de Léa Morvan, pour qui « le temps presse », les pêcheurs veulent partir.", "le temps presse", "mixed", "Léa Morvan", "pour qui"},
	{"Une version que dément la préfecture. « Rien n'a été signé », assure-t-on place du Marché.", "Rien n'a été signé", "direct", "place du Marché", "assure-t-on"},
	{"Le maire dit « comprendre la colère » mais juge les blocages « inacceptables ».", "comprendre la colère", "mixed", "le maire", "dit"},
	{"Paul Viel dit « le Grand » a vendu le quai.", "le Grand", "term", "", ""},
	{"Le quai tiendra-t-il ? La question de savoir si le quai tiendra reste ouverte.", "", "", "", ""},
	{"Anne Kerjean a répondu. Elle renonce à poursuivre Jean Oriol. « Je n'attends rien », rétorque l'intéressé.", "Je n'attends rien", "direct", "Jean Oriol", "rétorque"},
}

var britishAffair = []row{
	{"On Tuesday the ferry firm owned up to the loss of nine boats in what it described as a “routine” crossing.", "routine", "mixed", "the ferry firm", "described"},
	{"In a letter to the town, it demanded its boats back.", "its boats back", "indirect", "", "demanded"}, // the letter demands nothing
	{"Ana Roy, the harbour chief, said that it would not pay the money that a gang calling itself Black Heron wants by noon.", "it would not pay the money that a gang calling itself Black Heron wants by noon", "indirect", "Ana Roy", "said"},
	{"A gang calling itself Black Heron sank nine boats.", "", "", "", ""},
	{"One sailor, who asked not to be named, left by noon.", "", "", "", ""},
	{"Ana Roy, the chief executive, has resigned. In Paris prosecutors are looking into it; the National Agency said that it was assisting them.", "it was assisting them", "indirect", "Agency", "said"},
	{"The firm had income of nine million. Harbour protection rules allow for fines of up to a tenth of that.", "", "", "", ""}, // rules are things
	{"The chief spent an hour on Monday with Harbour Minister Ana Roy, who had described the delay as \"unacceptable\".", "unacceptable", "mixed", "Ana Roy", "described"},
	{"Ministers insist the scheme, which has cost nine million, will go ahead.", "the scheme, which has cost nine million, will go ahead", "indirect", "Ministers", "insist"},
	{"Norvex dropped its offer of a voucher, which had drawn ridicule, and said all of its passengers would get a refund.", "all of its passengers would get a refund", "indirect", "Norvex", "said"},
	{"Not until Monday did it tell the French port authority and, some hours later, the Harbour Office, although the law gives it three days.", "", "", "", ""},
}

// An office that no name is bound to is not whom its own words tell of.
func TestOfficeApart(t *testing.T) {
	check(t, "en", []row{
		{"Marcus Pellworth resigned from the board on 6 March, the mayor said.", "Marcus Pellworth resigned from the board on 6 March", "indirect", "the mayor", "said"},
		{"Marcus Pellworth resigned from the board on 6 March, the mayor said. The mayor added that the seat would stay empty.", "the seat would stay empty", "indirect", "the mayor", "added"}, // nor later
		{"Mayor Anna Pell was there. Anna Pell resigned from the board on 6 March, the mayor said.", "Anna Pell resigned from the board on 6 March", "indirect", "Anna Pell", "said"},           // bound to it
		{"Tom Pell, 17, sat in the dock. Pell ran off at noon, the teenager told the police.", "Pell ran off at noon", "indirect", "Tom Pell", "told"},                                          // no office
		{"The quay is named after Tom Pell, the investor, who said it was “Pell’s folly”.", "Pell’s folly", "mixed", "Tom Pell", "said"},                                                        // set to his name
	})
	check(t, "fr", []row{
		{"Léa Morvan quitte le conseil, a déclaré le maire.", "Léa Morvan quitte le conseil", "indirect", "le maire", "a déclaré"},
		{"Marc Morvan quitte le conseil pour raison de santé, a déclaré le maire. Le maire a ajouté qu’il le regrettera.", "il le regrettera", "indirect", "le maire", "a ajouté"},
		{"La piscine reste fermée, a annoncé Marc Morvan.", "La piscine reste fermée", "indirect", "Marc Morvan", "a annoncé"}, // nothing shows the verb in the present
		{"Les témoignages des anciens du quai rapportent en outre que la digue est percée.", "la digue est percée", "indirect", "les témoignages des anciens du quai", "rapportent"},
	})
}

// A sum of money that somebody is to pay is claimed, not said.
func TestSumClaimed(t *testing.T) {
	check(t, "en", []row{
		{"The hackers demanded 90 bitcoins in all.", "", "", "", ""},
		{"The hackers demanded $2.5 million from the port.", "", "", "", ""},
		{"The union demanded 300 pounds more for each sailor.", "300 pounds more for each sailor", "indirect", "the union", "demanded"}, // a rise is asked for in words
		{"The union demanded 12 new ferries.", "12 new ferries", "indirect", "the union", "demanded"},
	})
	check(t, "fr", []row{
		{"La mairie réclame 900 000 euros à Norvex devant le tribunal de commerce.", "", "", "", ""},
		{"Les pirates exigent 90 bitcoins, soit un peu plus de six millions d’euros, avant vendredi.", "", "", "", ""},
		{"Le syndicat réclame 300 euros de plus par mois.", "300 euros de plus par mois", "indirect", "le syndicat", "réclame"},
	})
}

// A noun with a capital is no verb where its place or its line gives it one.
func TestNounWithACapital(t *testing.T) {
	check(t, "en", []row{
		{"“It was late,” State House Majority Leader Ana Roy said.", "It was late,", "direct", "Ana Roy", "said"},
		{"Harbour Rules Face Key Test In Court.", "", "", "", ""},
		{"Pell Plan for Quays Is Long but Clear.", "", "", "", ""},
		{"They met a source familiar with Roy’s plans, who called it “late”.", "late", "mixed", "a source familiar with Roy’s plans", "called"}, // not Roy
	})
}

// A subhead made of the words of what is said below it is said by the same person; another
// section's is not.
func TestSubheadDrawnFromAQuotation(t *testing.T) {
	for _, c := range []struct{ subhead, speaker string }{
		{"« La coque et le quai »", "Paul Viel"},
		{"« La coque et le phare »", "Léa Morvan"}, // of whoever spoke last
	} {
		a := article("fr", "« Rien n'est fini », a dit Léa Morvan. / "+c.subhead+" / Paul Viel ne décolère pas. « On a vendu la coque pour payer le quai, et voilà », répète le pêcheur.")
		a.Blocks[1].Kind = story.Subhead
		qs := Find(a)
		require.Len(t, qs, 3)
		assert.Equal(t, c.speaker, qs[1].Speaker, c.subhead)
	}
}

// A body whose name ends what is said of it is known by its name.
func TestBodyBehindWhatItIs(t *testing.T) {
	a := article("fr", "Le groupe britannique Norvex a reconnu que la coque avait cédé. Le directeur de Norvex assure que rien n'est perdu.")
	for _, at := range []int{strings.Index(a.Text, "Norvex"), strings.LastIndex(a.Text, "Norvex")} {
		a.Mentions = append(a.Mentions, story.Mention{Span: text.Span{Start: at, End: at + len("Norvex")}, Name: "Norvex", Kind: story.Organisation})
	}
	qs := Find(a)
	require.Len(t, qs, 2)
	assert.Equal(t, "Norvex", qs[0].Speaker)
	assert.Equal(t, "le directeur de Norvex", qs[1].Speaker)
}
