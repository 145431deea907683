package quote

import "testing"

// How local dailies and radios pass on what somebody says, and what in them nobody says.
func TestFrenchLocal(t *testing.T) { check(t, "fr", frenchLocal) }

var frenchLocal = []row{
	{"« On a tenu bon », assure Paul Viel. Et de rappeler que la digue doit tenir.", "la digue doit tenir", "indirect", "Paul Viel", "rappeler"},
	{"Le député Paul Viel propose que le bac soit vendu en mai.", "le bac soit vendu en mai", "indirect", "Paul Viel", "propose"},
	{"Paul Viel n'hésite pas à dire que la digue est vieille.", "la digue est vieille", "indirect", "Paul Viel", "dire"},
	{"Les guets dormaient. Ils en oubliaient de signaler les barques.", "", "", "", ""},                                // nothing is said
	{"La halle est à tous, sauf à ceux qui préfèrent dormir dehors.", "", "", "", ""},                                  // whoever it is
	{"Le maire du bourg, Paul Viel, était déçu de ses rameurs.", "ses rameurs", "indirect", "Paul Viel", "était déçu"}, // they are what he is cross about
	{"Le maire Paul Viel a tenu, dans un courrier, à condamner « une faute grave ».", "une faute grave", "mixed", "Paul Viel", "condamner"},
	{"La loi, a rappelé la maire Anne Kerjean, n'interdit pas la pêche.", "La loi, a rappelé la maire Anne Kerjean, n'interdit pas la pêche", "indirect", "Anne Kerjean", "a rappelé"},
	{"Ce pont est une façon pour Vernoy de garder sa foire.", "", "", "", ""},
	{"« Dix ans sans poisson, c'est long », avec une part des quais à vendre, se désole Paul Viel, le patron.", "Dix ans sans poisson, c'est long", "direct", "Paul Viel", "se désole"},
	{"Le port de Sarle « regrette que le bac soit vendu ».", "regrette que le bac soit vendu", "mixed", "le port de Sarle", ""},
	{"Le syndicat « Les Rameurs » a voté.", "Les Rameurs", "term", "", ""},
	{"« Tout est à refaire. On avait un bac. » Le gérant du quai, Paul Viel, est las.", "Tout est à refaire. On avait un bac.", "direct", "Paul Viel", ""},
	{"Pour le patron du port de Sarle, Paul Viel, la saison est finie.", "la saison est finie", "indirect", "Paul Viel", "Pour"},
	{"La digue a cédé, « une plaie ouverte ici » pour le maire indépendant et président de la ligue Paul Viel.", "une plaie ouverte ici", "mixed", "Paul Viel", "pour"},
	{"Pour les riverains, ce pont reste « une verrue ».", "une verrue", "mixed", "les riverains", "Pour"},
	{"Pour les riverains, la ville a bâti « une passerelle ».", "une passerelle", "term", "", ""}, // what is done for them
	{"Les syndicats demandent plus de moyens pour le port.", "plus de moyens pour le port", "indirect", "les syndicats", "demandent"},
	{"Les marins ne demandent plus d'aide.", "", "", "", ""},
	{"Les deux élus vont signer une lettre pour critiquer la vente du port.", "la vente du port", "indirect", "les deux élus", "critiquer"},
	{"Paul Viel a compris que « quelque chose clochait là-bas » en arrivant : « Une barque avait coulé. »", "Une barque avait coulé.", "direct", "Paul Viel", ":"},
	{"La firme a confirmé ces départs, les qualifiant de « temporaires ».", "ces départs", "indirect", "la firme", "a confirmé"},
	{"La firme a vu ces départs, les qualifiant de « temporaires ».", "temporaires", "mixed", "la firme", "qualifiant"},
	{"« On a souffert », souffle Paul Viel. Et d'ajouter, l'air las, que le port fermera.", "le port fermera", "indirect", "Paul Viel", "ajouter"},
	{"Le port, explique le maire, rouvrira en mai.", "Le port, explique le maire, rouvrira en mai", "indirect", "le maire", "explique"},
	{"Le maire l'assure : le port rouvrira en mai.", "le port rouvrira en mai", "indirect", "le maire", "assure"},
	{"C'est ce qu'a expliqué Paul Viel : le port rouvrira en mai.", "le port rouvrira en mai", "indirect", "Paul Viel", "a expliqué"},
	{"Le maire est formel : le port rouvrira en mai.", "le port rouvrira en mai", "indirect", "le maire", "est formel"},
	{"Le bilan est clair : vingt barques ont coulé.", "", "", "", ""},
	{"Le maire Paul Viel ne décolère pas : la digue, dit-il, est une passoire.", "la digue, dit-il, est une passoire", "indirect", "Paul Viel", "dit-il"},
	{"La question est de savoir si le port rouvrira.", "", "", "", ""},
	{"Paul Viel craint aussi pour la vie de ses marins.", "la vie de ses marins", "indirect", "Paul Viel", "craint"},
	{"Mardi, Paul Viel, un des marins de Sarle a appelé à la fermeture du bac.", "la fermeture du bac", "indirect", "Paul Viel", "a appelé"},
	{"Les riverains qui attendent au port, depuis lundi, racontent le feu très violent.", "", "", "", ""},
	{"Les rameurs bénéficient depuis mai d'une prime. Ils disent souffrir du froid.", "souffrir du froid", "indirect", "les rameurs", "disent"},
	{"Le syndicat dénonce une vente illégale et veut des juges.", "une vente illégale", "indirect", "le syndicat", "dénonce"},
	{"Le feu a pris trois jours avant Noël. « Il était temps », a dit le représentant de la ligue.", "Il était temps", "direct", "le représentant de la ligue", "a dit"},
	{"Le bac sera vendu en mai, c'est ce qu'a promis la mairie.", "Le bac sera vendu en mai", "indirect", "la mairie", "a promis"},
	// marks of two kinds, or turned the wrong way
	{"Elle a parlé. Selon la mairie, ‘’trois quais seront vendus en mai’’.", "trois quais seront vendus en mai", "mixed", "la mairie", "Selon"},
	{"Le préfet Paul Viel a demandé d’‘’accentuer l'aide aux marins du port’’.", "accentuer l'aide aux marins du port", "mixed", "Paul Viel", "a demandé"},
	{"»Trente barques ont coulé. Le port est vide’’, indique la préfecture.", "Trente barques ont coulé. Le port est vide", "direct", "la préfecture", "indique"},
	{"»Le port est vide », a dit Paul Viel.", "Le port est vide", "direct", "Paul Viel", "a dit"},
	{"Sur la côte, connue pour ses digues, le patron du bac Paul Viel, a indiqué que la saison « sera longue ».", "sera longue", "mixed", "Paul Viel", "a indiqué"}, // a comma too many
	{"Rappelons que Norvex a vendu ces barques, les qualifiant de « vieilles ».", "vieilles", "mixed", "Norvex", "qualifiant"},
	{"La mer monte, selon d'autres. « J'ai connu ce quai au sec. »", "J'ai connu ce quai au sec.", "direct", "", ""}, // nobody in particular
}

// The same in English.
func TestEnglishLocal(t *testing.T) { check(t, "en", englishLocal) }

var englishLocal = []row{
	{"The ferry has sold many seats against plans to close the quay.", "", "", "", ""},
	{"Harbour Aid answered, saying the form was long and its questions were “loaded”.", "loaded", "mixed", "Harbour Aid", "saying"},
	{"Mark Reid, harbour master at Anster said the port is full.", "the port is full", "indirect", "Mark Reid", "said"},
	{"Carl Reid estimates losses have doubled.", "losses have doubled", "indirect", "Carl Reid", "estimates"},
	{"The panel ruled the two bridges must stay shut.", "the two bridges must stay shut", "indirect", "the panel", "ruled"},
	{"Ms Reid, who claims she wrote to the board, was told to wait.", "she wrote to the board", "indirect", "Reid", "claims"},
	{"As Carl Reid tells it, the sea has won.", "the sea has won", "indirect", "Carl Reid", "tells it"},
	{"In this photo provided by the port, two ferries are moored.", "", "", "", ""},
	{"Carl Reid greeted the boats. “It is a hard year,” he told reporters gathered in his office.", "It is a hard year,", "direct", "Carl Reid", "told"},
	{"Its economist, Carl Reid, estimates losses have doubled.", "losses have doubled", "indirect", "Carl Reid", "estimates"},
	{"The pier, Reid says, is safe.", "The pier, Reid says, is safe", "indirect", "Reid", "says"},
}
