package quote

import "testing"

// How French dispatches, local dailies and letters name who speaks, and what
// they tell that nobody says.
func TestFrenchPress(t *testing.T) { check(t, "fr", frenchPress) }

var frenchPress = []row{
	// who made a count, a study or an inquiry
	{"Selon un relevé mené en mai par l'association, quatre quais sur dix sont vides.", "quatre quais sur dix sont vides", "indirect", "l'association", "Selon"},
	{"D'après une étude réalisée par le cabinet Armor, la digue tiendra dix ans.", "la digue tiendra dix ans", "indirect", "le cabinet Armor", "D'après"},
	{"Selon un rapport publié mardi, la digue tiendra dix ans.", "la digue tiendra dix ans", "indirect", "un rapport", "Selon"}, // nobody is named
	// whose view it is
	{"Paul Viel a le sens de la formule : pour lui, le port n'est qu'« un décor ».", "un décor", "mixed", "Paul Viel", "pour"},
	{"Léa Morvan doute. Pour elle, la digue doit être refaite.", "la digue doit être refaite", "indirect", "Léa Morvan", "Pour"},
	{"Léa Morvan a acheté, pour elle, une barque à voile.", "", "", "", ""},                                        // no view
	{"Des familles ont quitté l'île. Pour elles, la réponse du juge viendra trop tard.", "", "", "", ""},           // for them
	{"Le port n'est qu'« un décor de plus », selon Paul Viel.", "un décor de plus", "mixed", "Paul Viel", "selon"}, // a mark right after an apostrophe, and no other
	{"« On a perdu deux ans », dit Léa Morvan. Un avis partagé par Paul Viel : « On a trop attendu. »", "On a trop attendu.", "direct", "Paul Viel", ":"},
	{"« On a perdu deux ans », dit Léa Morvan, rejointe par Paul Viel, du syndicat : « On a trop attendu. »", "On a trop attendu.", "direct", "Paul Viel", ":"},
	{"Du jamais-vu pour Paul Viel, capitaine depuis trente ans : « La mer était noire. »", "La mer était noire.", "direct", "Paul Viel", ":"},
	{"Léa Morvan a un mot pour Paul Viel : « Merci pour tout. »", "Merci pour tout.", "direct", "Léa Morvan", ":"}, // it is hers
	{"Paul Viel (LFI) a, lui, dénoncé « un mépris de classe ».", "un mépris de classe", "mixed", "Paul Viel", "a, lui, dénoncé"},
	{"La préfecture a, de son côté, jugé le risque « faible ».", "faible", "mixed", "la préfecture", "a, de son côté, jugé"},
	// which of two
	{"Norvex et Altiplan ont boudé le port. Le premier jure qu'il paie déjà la taxe.", "il paie déjà la taxe", "indirect", "Norvex", "jure"},
	{"Norvex et Altiplan ont boudé le port. Le second assure qu'il paiera la taxe.", "il paiera la taxe", "indirect", "Altiplan", "assure"},
	{"Léa Morvan et Anne Kerjean sont venues. « Rien n'est fini », a dit la seconde.", "Rien n'est fini", "direct", "Anne Kerjean", "a dit"},
	{"Norvex, Altiplan et Zefyr ont boudé le port. Le premier jure qu'il paie déjà la taxe.", "il paie déjà la taxe", "indirect", "le premier", "jure"}, // there are three
	// somebody who goes without a name
	{"Léa Morvan a ouvert le port. Une infirmière de 22 ans l'attendait. « On n'a rien cassé », assure la jeune femme.", "On n'a rien cassé", "direct", "la jeune femme", "assure"},
	{"Léa Morvan, 24 ans, a ouvert le port. « On n'a rien cassé », assure la jeune femme.", "On n'a rien cassé", "direct", "Léa Morvan", "assure"},
	// the verb before the name, a name before the verb
	{"« Rien n'est fini », a réagi Norvex, qui dit avoir inspecté la cuve en mars.", "avoir inspecté la cuve en mars", "indirect", "Norvex", "dit"},
	{"Son président, Paul Viel, reproche à la ville de laisser rouiller ses propres bacs.", "à la ville de laisser rouiller ses propres bacs", "indirect", "Paul Viel", "reproche"},
	{"« C'est trop », tempête-t-on du côté des commerçants.", "C'est trop", "direct", "commerçants", "tempête-t-on"},
	{"Pour le maire (DVD) Paul Viel, « la ligne est franchie ».", "la ligne est franchie", "mixed", "Paul Viel", "Pour"},
	{"Reste que, pour Léa Morvan, « le compte n'y est pas ».", "le compte n'y est pas", "mixed", "Léa Morvan", "pour"},
	{"À la mairie, on jure que le port rouvrira lundi.", "le port rouvrira lundi", "indirect", "la mairie", "jure"},
	{"Chez Norvex, on assure que « rien n'est décidé ».", "rien n'est décidé", "mixed", "Norvex", "assure"},
	{"Du côté de la préfecture, on parle d'un « incident mineur ».", "incident mineur", "mixed", "la préfecture", "parle"},
	{"À Noël, on jure que le port rouvrira lundi.", "", "", "", ""}, // when
	// a sentence that opens with how somebody was found
	{"Attablée au bar du port, Léa Morvan hausse les épaules. « J'ai eu peur, c'est tout. »", "J'ai eu peur, c'est tout.", "direct", "Léa Morvan", ""},
	{"Arrivé mardi, Paul Viel ne cache pas sa joie. « C'est un honneur. »", "C'est un honneur.", "direct", "Paul Viel", ""},
	// where what is said ends
	{"Une enquête est ouverte, a annoncé le procureur Paul Viel, confirmant une information de La Vigie.", "Une enquête est ouverte", "indirect", "Paul Viel", "a annoncé"},
	{"La digue tiendra, a assuré le préfet, lors d'une réunion lundi soir.", "La digue tiendra", "indirect", "le préfet", "a assuré"},
	{"La mairie, qui dénonce un vol, a porté plainte mardi.", "un vol", "indirect", "la mairie", "dénonce"},
	{"Le port, qui promet de baisser ses tarifs, rouvrira lundi.", "baisser ses tarifs", "indirect", "le port", "promet"},
	// what is not ruled out
	{"La ministre, Léa Morvan, n'exclut pas de fermer le port.", "fermer le port", "indirect", "Léa Morvan", "exclut"},
	{"La ministre, Léa Morvan, n'a pas exclu de fermer le port « si rien ne change ».", "si rien ne change", "mixed", "Léa Morvan", "a pas exclu"},
	{"Le club a exclu trois joueurs lundi soir.", "", "", "", ""},
	// what nobody says
	{"Le maire a signé hier l'arrêté qu'il promettait depuis des mois.", "", "", "", ""},
	{"Un marin, qui préfère garder l'anonymat, a vu la fuite.", "", "", "", ""},
}

// Who stands behind a pronoun, asides, and what is not said.
func TestFrenchPressMore(t *testing.T) { check(t, "fr", frenchPressMore) }

var frenchPressMore = []row{
	{"La digue a tenu, a indiqué un porte-parole du port. Elle aurait cédé « par un choc lancé du quai » a-t-il précisé.", "par un choc lancé du quai", "mixed", "un porte-parole du port", "a-t-il précisé"}, // no comma
	{"La société Norvex a réagi. Elle considère que la digue tient, au risque que la ville « ne puisse plus payer ».", "ne puisse plus payer", "mixed", "la société Norvex", "considère"},
	{"Mais pour Ana Roy, « l'ennui est que chacun le sait ici ».", "l'ennui est que chacun le sait ici", "mixed", "Ana Roy", "pour"},
	{"Paul Roy, député de Vaulne, a dit : « Je pars. » Surpris par la politique du président José Vidal, il déclara : « C'est trop. »", "C'est trop.", "direct", "Paul Roy", "déclara"}, // of whose policy
	{"Le maire précise que la digue est, selon lui, une passoire dangereuse.", "la digue est, selon lui, une passoire dangereuse", "indirect", "le maire", "précise"},
	{"Ana Roy demande au gouvernement des mesures pour sauver la digue.", "des mesures pour sauver la digue", "indirect", "Ana Roy", "demande"},
	{"Selon un rapport sur « Les revenus des ménages », la crise s'étend.", "Les revenus des ménages", "term", "", ""},
	{"« Rien n'est sûr » a indiqué V. Sapov. Valentine Sapov dirige le port.", "Rien n'est sûr", "direct", "Valentine Sapov", "a indiqué"},
	{"La direction finit par admettre que la digue a cédé.", "la digue a cédé", "indirect", "la direction", "admettre"},
	{"La digue tient, affirme Rami Abd al-Rahmat de l'Observatoire du port.", "La digue tient", "indirect", "Rami Abd al-Rahmat", "affirme"},
	{"L'avocat Gilles Morvan devait déjeuner avec Luc Solaro. Très ému, il confie au Port que « c'est une perte immense ».", "c'est une perte immense", "mixed", "Gilles Morvan", "confie"},
	{"Le conseil du port, principale coalition de la côte, a appelé à ce que les pilotes soient retenus.", "les pilotes soient retenus", "indirect", "le conseil du port", "a appelé"},
	{"Le maire de Vaulne, Paul Viel, appelle cet après-midi à peindre la digue.", "peindre la digue", "indirect", "Paul Viel", "appelle"}, // not in the afternoon's name
	{"La digue tient, assure l'ancien maire vaulnais. D'autres élus doutent. Elle est, disent-ils, trop basse pour tenir.", "Elle est, disent-ils, trop basse pour tenir", "indirect", "", "disent-ils"},
	{"Paul Viel évite de dire que la digue a cédé.", "", "", "", ""},
	{"L'argument se défend : la loi oblige à avertir les riverains.", "", "", "", ""},
}
