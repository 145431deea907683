package quote

import "testing"

// What newspapers do around a quotation besides naming who said it: pronouns for
// bodies, participles, insertions, headlines, sources.
func TestFrenchArticles(t *testing.T) { check(t, "fr", frenchArticles) }

var frenchArticles = []row{
	// who a pronoun, a role or an epithet stands for
	{"Le parquet de Brest a ouvert une enquête. Il précise que « deux personnes ont été entendues ».", "deux personnes ont été entendues", "mixed", "le parquet de Brest", "précise"},
	{"L'association Mer vive a saisi le tribunal. Elle dénonce « un passage en force ».", "un passage en force", "mixed", "l'association Mer vive", "dénonce"},
	{"La Sodimer dément toute fuite. Elle affirme avoir inspecté la cuve en mars.", "avoir inspecté la cuve en mars", "indirect", "Sodimer", "affirme"},
	{"Les riverains ont manifesté samedi. Ils réclament « des comptes ».", "des comptes", "mixed", "les riverains", "réclament"},
	{"Les marins ont refusé. Selon eux, le bateau prenait l'eau depuis mars.", "le bateau prenait l'eau depuis mars", "indirect", "les marins", "Selon"},
	{"« C'est la goutte d'eau », lâche un voisin. « On n'en peut plus », soupire-t-il.", "On n'en peut plus", "direct", "un voisin", "soupire-t-il"},
	{"« C'est trop tard », ajoute Hassan, un autre pêcheur. « Moi, dit-il, je pars. »", "Moi, dit-il, je pars.", "direct", "Hassan", "dit-il"},
	{"Anne Kerjean, 54 ans, dirige le port. « Je n'ai rien à cacher », lâche la quinquagénaire, qui attend le rapport.", "Je n'ai rien à cacher", "direct", "Anne Kerjean", "lâche"},
	{"Le patron de la Sodimer, Paul Viel, s'est expliqué. « Le chantier est sûr », a assuré le dirigeant.", "Le chantier est sûr", "direct", "Paul Viel", "a assuré"},
	{"Paul Viel a tué un loup. Le ministère s'est dit résolu à « veiller la nuit » dans les prés.", "veiller la nuit", "mixed", "le ministère", "s'est dit"}, // a ministry is no man
	{"La direction minimise. À l'en croire, un tiers du personnel a cessé le travail.", "un tiers du personnel a cessé le travail", "indirect", "la direction", "À l'en croire"},
	{"Paul Viel, le patron du port se dit « particulièrement rassuré » par la mesure.", "particulièrement rassuré", "mixed", "Paul Viel", "se dit"},
	{"« Rien n'est joué », a dit Léa Morvan. « Tant que l'audit n'est pas fini, on attend », a-t-elle ajouté.", "Tant que l'audit n'est pas fini, on attend", "direct", "Léa Morvan", "a-t-elle ajouté"},
	{"Joël Roy quitte le port. D'après ses termes, rien ne « tient ».", "tient", "mixed", "Joël Roy", "D'après ses termes"},
	{"Joël Roy quitte le port. Selon ses dires, la cuve est vide.", "la cuve est vide", "indirect", "Joël Roy", "Selon ses dires"},
	{"Selon nos informations, le navire aurait quitté le port vendredi.", "", "", "", ""}, // the outlet itself
	{"Les ministres ont promis de se revoir en mars pour que la digue soit refaite.", "se revoir en mars pour que la digue soit refaite", "indirect", "les ministres", "ont promis"},
	{"La tempête de lundi n'a rien changé, indique aujourd'hui les services de Paul Viel.", "La tempête de lundi n'a rien changé", "indirect", "les services de Paul Viel", "indique"},
	{"La ministre, interrogée par Paul Ferrand, a souri. « On verra », dit-elle.", "On verra", "direct", "la ministre", "dit-elle"}, // she has no name here
	{"Le maire affirme que la « digue » tiendra.", "digue", "term", "", ""},                                                         // what it is called
	// a clause, or a verb's object, before the verb
	{"Le juge a donné raison à leur employeur, qui réclame la levée du blocage.", "la levée du blocage", "indirect", "leur employeur", "réclame"},
	{"De quoi, pour les syndicats, couper court aux calculs de la direction, qui parle d'une grève « minoritaire ».", "minoritaire", "mixed", "la direction", "parle"},
	{"Les marins qui ont quitté le navire en mars affirment que la cuve fuyait.", "la cuve fuyait", "indirect", "les marins", "affirment"},
	{"Anne Kerjean a gagné la course. Quant à Léa Morvan, elle assure que le départ était faussé.", "le départ était faussé", "indirect", "Léa Morvan", "assure"},
	// insertions and adjuncts
	{"« Le verre ne se fond pas à bas prix », plaide, au téléphone depuis Anvers, le directeur du groupe, Piet Maas.", "Le verre ne se fond pas à bas prix", "direct", "Piet Maas", "plaide"},
	{"Paul Viel (Sodimer), qui visait le titre, a renoncé. Il a annoncé son retour au port, en raison « d'une avarie de gouvernail ».", "d'une avarie de gouvernail", "mixed", "Paul Viel", "a annoncé"},
	{"Un rapport du cabinet Armor, commandé par la ville et que nous avons lu, juge que la digue tiendra.", "la digue tiendra", "indirect", "un rapport du cabinet Armor", "juge"},
	{"Selon Léa Morvan, géologue à Brest, la falaise recule d'un mètre par an.", "la falaise recule d'un mètre par an", "indirect", "Léa Morvan", "Selon"},
	{"D'après le rapport, que « Le Quotidien » a pu lire, la cuve n'a jamais été inspectée.", "la cuve n'a jamais été inspectée", "indirect", "le rapport", "D'après"},
	{"D'après le rapport, que « Le Quotidien » a pu lire, la cuve n'a jamais été inspectée.", "Le Quotidien", "term", "", ""},
	{"La mairie ne répond plus ; selon une source proche du maire, il songerait à démissionner.", "il songerait à démissionner", "indirect", "une source proche du maire", "selon"},
	{"L'usine ne fermera pas, comme le rappelle le préfet, « avant la fin de l'année ».", "avant la fin de l'année", "mixed", "le préfet", "rappelle"},
	{"La digue, qui a cinquante ans, pourrait céder, a indiqué mardi le préfet.", "La digue, qui a cinquante ans, pourrait céder", "indirect", "le préfet", "a indiqué"},
	{"Bruxelles a salué l'accord, signe de la « détermination » des Grecs à « rester dans la zone ».", "rester dans la zone", "mixed", "Bruxelles", "a salué"},
	{"La découverte change tout ; « ce boson ouvre des portes inattendues » indique Guido Renzi.", "ce boson ouvre des portes inattendues", "mixed", "Guido Renzi", "indique"},
	// participles and infinitives
	{"Estimant que la loi suffit, le maire a voté contre.", "la loi suffit", "indirect", "le maire", "Estimant"},
	{"Estimant que « la loi suffit », il a voté contre.", "la loi suffit", "mixed", "", "Estimant"},
	{"Une pancarte a été posée avec un message disant « Sauvons notre port ».", "Sauvons notre port", "direct", "un message", "disant"},
	{"Il y a deux ans, la ville avait gelé les loyers en refusant de les augmenter.", "les augmenter", "indirect", "la ville", "refusant"},
	{"« Le pire est derrière nous », veut croire Paul Viel.", "Le pire est derrière nous", "direct", "Paul Viel", "veut croire"},
	{"Le directeur invite chacun à reprendre son poste lundi.", "chacun à reprendre son poste lundi", "indirect", "le directeur", "invite"},
	{"Une consigne demande aux jardiniers de ne pas tailler les ifs.", "aux jardiniers de ne pas tailler les ifs", "indirect", "une consigne", "demande"},
	// the conditional goes on with a source
	{"Selon le rapport, la cuve est vide. Elle aurait été vidée en mars par un salarié.", "Elle aurait été vidée en mars par un salarié", "indirect", "le rapport", "aurait"},
	{"Le maire a dormi. La cuve aurait été vidée en mars.", "", "", "", ""}, // nobody's
	// what is denied, put at, set forth
	{"Mme Morvan nie tout lien avec la tempête : la réorganisation dormait depuis longtemps.", "tout lien avec la tempête", "indirect", "Morvan", "nie"},
	{"Le syndicat estime à 300 le nombre de départs.", "à 300 le nombre de départs", "indirect", "le syndicat", "estime"},
	{"La direction évalue la participation à 34 % de l'effectif, quand le syndicat y voit un succès.", "la participation à 34 % de l'effectif", "indirect", "la direction", "évalue"},
	{"Le groupe met en avant les pertes de sa filiale – près de 7 millions en 2024 – et la facture de gaz.", "les pertes de sa filiale – près de 7 millions en 2024 – et la facture de gaz", "indirect", "le groupe", "met en avant"},
	{"Le rapport ne dit pas autre chose : le four peut tourner dix ans.", "le four peut tourner dix ans", "indirect", "le rapport", "dit"},
	{"Léa Morvan a plaidé. Son raisonnement, maintes fois répété, tient en peu de mots : faute d'eau, le port mourra.", "faute d'eau, le port mourra", "indirect", "Léa Morvan", "Son raisonnement"},
	{"Le maire est convaincu que la digue tiendra.", "la digue tiendra", "indirect", "le maire", "est convaincu"},
	{"La mairie a confirmé hier soir un projet de halle, tandis que le port pourrait fermer.", "un projet de halle", "indirect", "la mairie", "a confirmé"},
	{"Le maire a promis que l'école rouvrirait et a appelé au calme.", "l'école rouvrirait", "indirect", "le maire", "a promis"},
	{"Le navire a quitté le port vendredi, a-t-on appris auprès de la préfecture.", "Le navire a quitté le port vendredi", "indirect", "la préfecture", "auprès"},
	// headlines and short words
	{"« Nous irons au bout » : la promesse de Jean Macaire", "Nous irons au bout", "direct", "Jean Macaire", ":"},
	{"Macaire : « Nous irons au bout »", "Nous irons au bout", "direct", "Macaire", ":"},
	{"« Faux », rétorque Paul Viel.", "Faux", "direct", "Paul Viel", "rétorque"},
	{"« Nous sommes à bout. » C'est par ces mots que Paul Viel a ouvert la réunion.", "Nous sommes à bout.", "direct", "Paul Viel", "ces mots"},
	{"« Nous sommes à bout. » Paul Viel ne cache pas sa colère.", "Nous sommes à bout.", "direct", "Paul Viel", ""},
	{"Une « catastrophe » pour Paul Viel, un mal nécessaire pour les autres.", "catastrophe", "mixed", "Paul Viel", "pour"},
	{"Le maire affirme que le projet est « dépassé » et qu'il coûte cher.", "dépassé", "mixed", "le maire", "affirme"}, // a word of what is reported
	{"Le maire a réclamé un port, et le conseil l'a « oublié ».", "oublié", "term", "", ""},
	// what nobody says
	{"Le conseil a rejeté le budget lundi soir par 18 voix contre 9.", "", "", "", ""},                    // a vote
	{"Les salariés ont bloqué le port pour protester contre la suppression des emplois.", "", "", "", ""}, // "contre" is no infinitive
	{"La fromagerie accuse un recul de 3 % de ses ventes.", "", "", "", ""},                               // it has one
	{"Les horaires changent selon les saisons et les marées du port.", "", "", "", ""},                    // they depend on them
	{"Le syndicat n'y croit qu'à moitié depuis deux semaines.", "", "", "", ""},                           // only by half
	{"L'élue a dit ce qu'elle en pensait à la radio.", "", "", "", ""},                                    // not what
	{"Le maire refusait de passer le relais à sa fille.", "", "", "", ""},                                 // a habit
	{"Grève au port : la direction de l'usine se tait depuis mardi.", "", "", "", ""},                     // what it is about
	{"Une association, Mer vive, plaidait pour les riverains devant le juge.", "", "", "", ""},            // whom it stands for
	{"La société assure que le bateau partira, mais le maire, Yves Abgrall, juge ce délai « intenable ».", "intenable", "mixed", "Yves Abgrall", "juge"},
}

// Who will not be named says nothing by it, nor does a rule that asks only so much;
// what one has to show is said by who says so.
var frenchUnsaid = []row{
	{"Un témoin souhaite rester anonyme.", "", "", "", ""},
	{"Lucie, huit ans d'expérience, préfère taire son prénom.", "", "", "", ""},
	{"Un voisin préfère ne pas donner son nom.", "", "", "", ""},
	{"Le préfet préfère taire ses raisons.", "taire ses raisons", "indirect", "le préfet", "préfère"}, // a thing left unsaid
	{"La société ne doit informer le public que si le danger est réel.", "", "", "", ""},
	{"La loi n'impose de prévenir les riverains que si la digue cède.", "", "", "", ""},
	{"Le maire n'arrête pas de dire que la digue cédera.", "la digue cédera", "indirect", "le maire", "dire"},
	{"Le gouvernement annonce que la digue cédera.", "la digue cédera", "indirect", "le gouvernement", "annonce"}, // no adverb
	{"Le nouveau gouvernement annonce que la digue cédera.", "la digue cédera", "indirect", "le nouveau gouvernement", "annonce"},
	{"Un établissement assure que la digue tiendra.", "la digue tiendra", "indirect", "un établissement", "assure"},
	{"Le maire continue de dire que la digue tiendra.", "la digue tiendra", "indirect", "le maire", "dire"},
	{"Les élus s'obstinent à répéter que la digue tiendra.", "la digue tiendra", "indirect", "les élus", "répéter"},
	{"La préfecture avait pris soin de préciser que la digue tiendrait.", "la digue tiendrait", "indirect", "la préfecture", "préciser"},
	{"La loi n'oblige à prévenir les riverains qu'en cas de crue.", "", "", "", ""},
	{"Le maire ne cesse de répéter que si la digue cède, la ville sera noyée.", "si la digue cède, la ville sera noyée", "indirect", "le maire", "répéter"},
	{"Les blessés présentaient « des brûlures graves », a précisé au juge son adjointe, Paule Vernier.", "des brûlures graves", "mixed", "Paule Vernier", "a précisé"},
	{"Le ministre a présenté « un plan modeste », a jugé la sénatrice Anne Rouvre.", "un plan modeste", "mixed", "Anne Rouvre", "a jugé"},
}

func TestFrenchUnsaid(t *testing.T) { check(t, "fr", frenchUnsaid) }
