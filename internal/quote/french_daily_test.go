package quote

import "testing"

// How French dailies, broadcasters and their agencies write in haste: a cue behind the
// marks, a day between two commas, a comma too many, a mark turned the wrong way.
func TestFrenchDaily(t *testing.T) { check(t, "fr", frenchDaily) }

var frenchDaily = []row{
	// a mark that closes, turned as one that opens
	{"« Je ferme la porte« , a déclaré Henri Lambert. Il part lundi.", "Je ferme la porte", "direct", "Henri Lambert", "a déclaré"},
	{"Odile Perrin parle d'\"une loi de trop\" et d'\"un recul\".", "un recul", "mixed", "Odile Perrin", "parle"},
	// a day, or where, between the verb and what is said
	{"La marque Velours a annoncé, vendredi 18 mars, le rappel de tous ses manteaux.", "le rappel de tous ses manteaux", "indirect", "la marque Velours", "a annoncé"},
	{"La marque Velours a annoncé, dans un courrier, le rappel de tous ses manteaux.", "le rappel de tous ses manteaux", "indirect", "la marque Velours", "a annoncé"},
	{"Anne Berthier a annoncé ce dimanche 9 juin, la fermeture de tous les bacs.", "la fermeture de tous les bacs", "indirect", "Anne Berthier", "a annoncé"},
	{"Anne Berthier a annoncé le dimanche 9 juin 2024 la fermeture de tous les bacs.", "la fermeture de tous les bacs", "indirect", "Anne Berthier", "a annoncé"},
	{"Anne Berthier a annoncé, la mairie de Sarle étant close, son départ.", "", "", "", ""}, // a clause stands between, and nothing is read
	// who is asked, and what they are told to do
	{"Velours demande aux clients qui ont acheté un poêle en mai de ne pas l'allumer.", "aux clients qui ont acheté un poêle en mai de ne pas l'allumer", "indirect", "Velours", "demande"},
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
	{"Selon les dernières données de l'institut Mercure, la pluie a doublé en mars.", "la pluie a doublé en mars", "indirect", "les dernières données de l'institut Mercure", "Selon"},
	{"Toujours d'après l'institut Mercure, le taux avait baissé à 5 % en mai.", "le taux avait baissé à 5 % en mai", "indirect", "l'institut Mercure", "d'après"},
	{"Le train reste ouvert aux voyageurs qui le souhaitent de bonne heure.", "", "", "", ""}, // whoever they are
	// who is meant by a name or a trade
	{"Luc Vallon est battu. Le camp Vallon, souhaitant « un projet clair », quitte la salle.", "un projet clair", "mixed", "le camp Vallon", "souhaitant"},
	{"Le procureur, Yves Morin, s'est exprimé. Le policier affirme que le camion roulait vite.", "le camion roulait vite", "indirect", "le policier", "affirme"},
}
