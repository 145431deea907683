package quote

import "testing"

// Whom French papers leave the reader to find around a quotation: a neighbour known by a given name,
// the one of whom the next sentence tells, the one whose other words stand beside.
func TestFrenchNearby(t *testing.T) { check(t, "fr", frenchNearby) }

var frenchNearby = []row{
	// a given name alone
	{"Les trains sont rares. Clémence risque de rater le bac. « Je serais vraiment furieuse », souffle-t-elle.", "Je serais vraiment furieuse", "direct", "Clémence", "souffle-t-elle"},
	{"Chez Laura, une autre sinistrée, tout est perdu. « Il va falloir tout jeter », souffle-t-elle.", "Il va falloir tout jeter", "direct", "Laura", "souffle-t-elle"},
	{"Clémence Rivet a fermé le bar. Clémence attend. « Je suis furieuse », souffle-t-elle.", "Je suis furieuse", "direct", "Clémence Rivet", "souffle-t-elle"},
	// who held an office before, and who holds it
	{"Léa Morvan a réuni la presse. Paul Viel a répondu à l'ancienne ministre du Port Anne Kerjean. « Rien n'est fini », a dit la ministre.", "Rien n'est fini", "direct", "Léa Morvan", "a dit"},
	// a participle behind a quotation has no subject of its own
	{"Paul Viel s'est révolté de cette atteinte à « un symbole du port », en pointant l'action de « bandes venues de loin ».", "un symbole du port", "mixed", "Paul Viel", "pointant"},
	// a thing that cannot speak, and who stands behind
	{"Paul Viel a fait le point. D'après les premières traces, le feu est « parti d'un compteur » du port, a-t-il expliqué.", "parti d'un compteur", "mixed", "Paul Viel", "a-t-il expliqué"},
	{"Un plan pour dénoncer « les abus de trop » sera signé, selon la mairie de Vernoy.", "les abus de trop", "mixed", "la mairie de Vernoy", "selon"},
	{"Le port rouvrira « très vite », selon des informations obtenues mardi auprès de la mairie.", "très vite", "mixed", "la mairie", "selon"},
	// of whom the sentence beside tells
	{"« Ça pétait de partout, c'était la nuit. » Les riverains racontent l'incendie du port.", "Ça pétait de partout, c'était la nuit.", "direct", "les riverains", ""},
	{"La voisine est relogée. « La coque était embrasée à notre arrivée. » Le capitaine Luc Morvan, qui a mené les secours, détaille une nuit agitée.", "La coque était embrasée à notre arrivée.", "direct", "Luc Morvan", ""},
	{"Le maire a raconté sa nuit. « On a tout perdu dans le feu. » Les pompiers déplorent deux blessés.", "On a tout perdu dans le feu.", "direct", "le maire", ""},
	{"La mairie s'inquiète. « Rien n'est prêt pour le port. »", "Rien n'est prêt pour le port.", "direct", "la mairie", ""},
	{"La mairie est fermée le lundi. « Rien n'est prêt pour le port. »", "Rien n'est prêt pour le port.", "direct", "", ""},
	// who is quoted beside, or reported
	// asides between an office and its name, a verb and who does it, a quotation and who says it again
	{"« Bravo pour ce courage », lui a écrit le ministre du Port, ancien élu, Bruno Le Goff.", "Bravo pour ce courage", "direct", "Bruno Le Goff", "a écrit"},
	{"Pour la ligue, une seule issue est possible : « le blocage du port », comme l'ont répété ces dernières semaines ses représentantes, Léa Morvan et Anne Kerjean.", "le blocage du port", "direct", "Léa Morvan", "ont répété"},
	{"Léa Morvan estime que Vernoy devra s'attaquer au malaise ayant incité le port à étudier la digue, soit « la peur de la mer ».", "la peur de la mer", "mixed", "Léa Morvan", "ayant incité"},
	// a cue inside the marks with more of who speaks, a cue before a colon with what they are
	{"« On pensait être tranquilles. On est au bout du quai, s'exclame Isabella qui vit au port. À midi ! »", "On pensait être tranquilles. On est au bout du quai, s'exclame Isabella qui vit au port. À midi !", "direct", "Isabella", "s'exclame"},
	{"C'est à midi, en passant sur le quai, que Léa Morvan a compris ce qui se passait : « C'est assez troublant. »", "C'est assez troublant.", "direct", "Léa Morvan", ":"},
	// whose the sentence is
	{"Le port est calme. / « Le mépris va trop loin. » Léa Morvan, la maire de Vernoy, a réagi lundi au micro de Radio Sud : « On attend. »", "Le mépris va trop loin.", "direct", "Léa Morvan", ""},
	{"Actuellement en mer, Léa Morvan va rentrer au port pour « aider les familles des marins ».", "aider les familles des marins", "mixed", "Léa Morvan", ""},
	{"Ainsi Nicolas, en stage à Vernoy, a « perdu trois barques en mer ».", "perdu trois barques en mer", "mixed", "Nicolas", "a"},
	{"« Le port est fermé », dit Paul Viel. Une nuit compliquée aussi pour Léa qui doit rentrer à Vernoy. « On était trop nombreux. »", "On était trop nombreux.", "direct", "Léa", ""},
	// who goes without a name
	{"« Tout volait sur le quai », se souvient une passante. Une commerçante est sous le choc. « Les portes claquaient partout », explique-t-elle.", "Les portes claquaient partout", "direct", "une commerçante", "explique-t-elle"},
	{"Sylvère Torrents est l'un des témoins du port. Il a couru au phare. « On se dit qu'on va y rester », témoigne-t-il.", "On se dit qu'on va y rester", "direct", "Sylvère Torrents", "témoigne-t-il"},
	// a paragraph of its own; a report that a colon opens
	{"Paul Viel raconte la nuit qui a détruit son bac : il y a eu « un souffle étrange de dix secondes ».", "un souffle étrange de dix secondes", "mixed", "Paul Viel", "raconte"},
}
