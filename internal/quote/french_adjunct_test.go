package quote

import "testing"

// When, where and to whom something was said, between a French verb and who said it: whom a
// preposition leads in never speaks.
func TestFrenchAdjunct(t *testing.T) { check(t, "fr", frenchAdjunct) }

var frenchAdjunct = []row{
	{"« On n'a rien signé », a réagi auprès de l'ARP leur avocate, Me Inès Fall-Berthier.", "On n'a rien signé", "direct", "Inès Fall-Berthier", "a réagi"},
	{"« On n'a rien signé », a réagi auprès de l'AFP leur avocate, Me Inès Fall-Berthier, saluant « un geste ».", "un geste", "mixed", "Inès Fall-Berthier", "saluant"},
	{"« On n'a rien signé », a confié à l'AFP le maire de Vaulne, Paul Viel.", "On n'a rien signé", "direct", "Paul Viel", "a confié"},
	{"« On n'a rien signé », a déclaré à l'agence Reuters Ole van der Berg.", "On n'a rien signé", "direct", "Ole van der Berg", "a déclaré"},
	{"« On n'a rien signé », explique à La Dépêche du Ponant son directeur, Paul Viel.", "On n'a rien signé", "direct", "Paul Viel", "explique"},
	{"« On n'a rien signé », confie auprès du Courrier de Vaulne Léa Morvan.", "On n'a rien signé", "direct", "Léa Morvan", "confie"},
	{"« On n'a rien signé », a affirmé au micro de Radio Vaulne le préfet, Paul Viel.", "On n'a rien signé", "direct", "Paul Viel", "a affirmé"},
	{"« On n'a rien signé », a assuré sur le plateau de TV Vaulne la ministre des Ports, Léa Morvan.", "On n'a rien signé", "direct", "Léa Morvan", "a assuré"},
	{"« On n'a rien signé », a lancé mardi, devant les députés, la ministre de la mer et des ports, Léa Morvan.", "On n'a rien signé", "direct", "Léa Morvan", "a lancé"},
	{"« On n'a rien signé », a lancé, lundi soir, sur France Littoral, le ministre Paul Viel.", "On n'a rien signé", "direct", "Paul Viel", "a lancé"},
	{"« On n'a rien signé », a martelé sur RTL, lundi matin, le secrétaire général du syndicat.", "On n'a rien signé", "direct", "le secrétaire général du syndicat", "a martelé"},
	{"« On n'a rien signé », a répliqué dans les colonnes du Courrier le patron du port, Paul Viel.", "On n'a rien signé", "direct", "Paul Viel", "a répliqué"},
	{"« On n'a rien signé », a répondu dans un entretien au Courrier de Vaulne Paul Viel.", "On n'a rien signé", "direct", "Paul Viel", "a répondu"},
	{"« On n'a rien signé », a écrit sur le réseau social X la députée Léa Morvan.", "On n'a rien signé", "direct", "Léa Morvan", "a écrit"},
	{"« On n'a rien signé », a témoigné auprès de nos confrères de La Vigie une riveraine.", "On n'a rien signé", "direct", "une riveraine", "a témoigné"},
	{"« On n'a rien signé », a réagi auprès de l'Agence du Ponant Paul Viel.", "On n'a rien signé", "direct", "Paul Viel", "a réagi"},
	{"« On n'a rien signé », a déclaré à RTL Paul Viel.", "On n'a rien signé", "direct", "Paul Viel", "a déclaré"}, // an acronym is no given name
	{"Un accord a été signé, a annoncé à l'AFP le ministère de la Mer.", "Un accord a été signé", "indirect", "le ministère de la Mer", "a annoncé"},
	{"Un accord a été signé, a indiqué à l'ARP une source proche du dossier.", "Un accord a été signé", "indirect", "une source proche du dossier", "a indiqué"},
	{"« Nous sommes à bout », a expliqué en larmes la directrice du port.", "Nous sommes à bout", "direct", "la directrice du port", "a expliqué"},
	{"« Nous sommes à bout », a expliqué à son tour la directrice du port.", "Nous sommes à bout", "direct", "la directrice du port", "a expliqué"},
	{"« Nous sommes à bout », a repris à son compte, hier, la ministre Anne Le Goff.", "Nous sommes à bout", "direct", "Anne Le Goff", "a repris"},
	{"L'opposition, elle, réclame un conseil extraordinaire.", "un conseil extraordinaire", "indirect", "l'opposition", "réclame"},                                               // no "…, réclame X"
	{"Selon d'autres témoignages, des riverains ont brûlé les urnes et les bancs.", "des riverains ont brûlé les urnes et les bancs", "indirect", "autres témoignages", "Selon"}, // of others, not in another place
}
