package quote

import "testing"

// Whom French papers leave the reader to find around a quotation: a neighbour known by a given name,
// the one of whom the next sentence tells, the one whose other words stand beside.
func TestFrenchNearby(t *testing.T) { check(t, "fr", frenchNearby) }

var frenchNearby = []row{
	// a given name alone
	{"Les trains sont rares. Clémence attend le suivant. « Je viendrai à pied demain », souffle-t-elle.", "Je viendrai à pied demain", "direct", "Clémence", "souffle-t-elle"},
	{"Chez Laura, une autre riveraine, la cave sèche. « On repeindra au printemps », souffle-t-elle.", "On repeindra au printemps", "direct", "Laura", "souffle-t-elle"},
	{"Clémence Rivet a fermé le bar. Clémence attend. « Je suis furieuse », souffle-t-elle.", "Je suis furieuse", "direct", "Clémence Rivet", "souffle-t-elle"},
	// who held an office before, and who holds it
	{"Léa Morvan a réuni la presse. Paul Viel a répondu à l'ancienne ministre du Port Anne Kerjean. « Rien n'est fini », a dit la ministre.", "Rien n'est fini", "direct", "Léa Morvan", "a dit"},
	{"La ministre de la Mer a promis un bac. Au café, Odile Tanguy, 86 ans, pose ses clés. « Rien ne bougera », répète la ministre.", "Rien ne bougera", "direct", "la ministre", "répète"}, // not a customer
	{"Hier, le ministre du Port, Paul Viel, est sorti furieux. L'ancien préfet redoutait de « rallumer les feux ».", "rallumer les feux", "mixed", "Paul Viel", "redoutait"},
	{"Paul Viel a écrit à la mairie. Cet électricien de 38 ans n'y réclamait « pas de vengeance ».", "pas de vengeance", "mixed", "Paul Viel", "réclamait"},
	// a part of the day, an age that is nobody's, an object behind whom it is for
	{"Le quai sera fermé, a déclaré ce matin Anne Kerjean.", "Le quai sera fermé", "indirect", "Anne Kerjean", "a déclaré"},
	{"Les passagers paieront un billet à partir de 12 ans, a annoncé mardi la ministre du Port, Anne Kerjean, une mesure mal reçue.", "Les passagers paieront un billet à partir de 12 ans", "indirect", "Anne Kerjean", "a annoncé"},
	{"Au port, Paul Viel, auteur d'un texte repoussé, prédit au projet le même sort. Il parle d'une « usine à gaz ».", "usine à gaz", "mixed", "Paul Viel", "parle"},
	{"Anne Kerjean a beau jurer que le bac ne fermera pas, personne n'y croit.", "le bac ne fermera pas", "indirect", "Anne Kerjean", "jurer"},
	// a participle behind a quotation has no subject of its own
	{"Paul Viel s'est ému de voir vendre « le cœur du port », en pointant la hâte de « gens pressés de signer ».", "le cœur du port", "mixed", "Paul Viel", "s'est ému"},
	{"« Les filets sont prêts », a souligné dès le matin Anne Kerjean, coprésidente.", "Les filets sont prêts", "direct", "Anne Kerjean", "a souligné"},
	{"Mme Morvan a plutôt affirmé qu'« il faut un second phare au nord ».", "il faut un second phare au nord", "mixed", "Morvan", "a plutôt affirmé"},
	{"Paul Viel est parti. Volte-face avec Luc Morvan qui déclarait en mai à La Vigie qu'il ne croyait « guère à la pêche de nuit ».", "guère à la pêche de nuit", "mixed", "Luc Morvan", "croyait"},
	// a thing that cannot speak, and who stands behind
	{"Paul Viel a fait le point. D'après les premières traces, le feu est « né dans une cale » du port, a-t-il expliqué.", "né dans une cale", "mixed", "Paul Viel", "a-t-il expliqué"},
	{"Un plan pour dénoncer « les abus de trop » sera signé, selon la mairie de Vernoy.", "les abus de trop", "mixed", "la mairie de Vernoy", "selon"},
	{"Le port rouvrira « très vite », selon des informations obtenues mardi auprès de la mairie.", "très vite", "mixed", "la mairie", "selon"},
	// of whom the sentence beside tells
	{"« La grue penchait, puis le quai a cédé. » Les riverains racontent la chute de la grue.", "La grue penchait, puis le quai a cédé.", "direct", "les riverains", ""},
	{"La patronne est rentrée. « Le bac prenait l'eau par l'avant. » Le capitaine Luc Morvan, qui a mené les secours, détaille une nuit agitée.", "Le bac prenait l'eau par l'avant.", "direct", "Luc Morvan", ""},
	{"Le maire a raconté sa nuit. « Les filets sont perdus. » Les pompiers déplorent deux blessés.", "Les filets sont perdus.", "direct", "le maire", ""},
	{"La mairie s'inquiète. « Rien n'est prêt pour le port. »", "Rien n'est prêt pour le port.", "direct", "la mairie", ""},
	{"La mairie est fermée le lundi. « Rien n'est prêt pour le port. »", "Rien n'est prêt pour le port.", "direct", "", ""},
	// who is quoted beside, or reported
	{"« Nous irons devant le juge », a déclaré à l'agence Luc Morvan, président de la ligue de Vernoy, qui estime que le tort se monte à « deux saisons de pêche ».", "deux saisons de pêche", "mixed", "Luc Morvan", "estime"},
	// asides between an office and its name, a verb and who does it, a quotation and who says it again
	{"« Merci pour les gilets », lui a écrit le ministre du Port, ancien élu, Bruno Le Goff.", "Merci pour les gilets", "direct", "Bruno Le Goff", "a écrit"},
	{"Pour la ligue, une seule issue est possible : « la fin des quotas », comme l'ont répété ces dernières semaines ses représentantes, Léa Morvan et Anne Kerjean.", "la fin des quotas", "direct", "Léa Morvan", "ont répété"},
	{"Léa Morvan estime que Vernoy devra s'attaquer au retard ayant incité le port à étudier la vente, soit « le manque de bras ».", "le manque de bras", "mixed", "Léa Morvan", "ayant incité"},
	// a cue inside the marks with more of who speaks, a cue before a colon with what they are
	{"« Le bac ne siffle plus. On l'attend pour rien, s'exclame Ornella qui tient la criée. Tous les jours ! »", "Le bac ne siffle plus. On l'attend pour rien, s'exclame Ornella qui tient la criée. Tous les jours !", "direct", "Ornella", "s'exclame"},
	{"Deux mouettes plongent et volent le pain, raconte sa voisine, témoin du repas : « Le plat était vide. »", "Le plat était vide.", "direct", "sa voisine", "raconte"},
	{"Intenable, s'énerve Solène, une habitante du quai : « Le plat était vide. »", "Le plat était vide.", "direct", "Solène", "s'énerve"},
	{"C'est à midi, devant la criée, que Léa Morvan a ouvert le pli : « Personne ne m'a prévenue. »", "Personne ne m'a prévenue.", "direct", "Léa Morvan", ":"},
	// whose the sentence is
	{"Selon Paul Viel, le maire de Vernoy, ce relevé est ancien et tend à démontrer que « le chenal se comble ».", "le chenal se comble", "mixed", "Paul Viel", "Selon"},
	{"Paul Viel, qui est aussi capitaine, cherche à finir la saison et à « payer chaque matelot avant le départ ».", "payer chaque matelot avant le départ", "mixed", "Paul Viel", ""},
	{"Le port est calme. / « Trois mois sans réponse. » Léa Morvan, la maire de Vernoy, a réagi lundi au micro de Radio Sud : « On attend. »", "Trois mois sans réponse.", "direct", "Léa Morvan", ""},
	{"Actuellement en mer, Léa Morvan va rentrer au port pour « signer la vente du bac ».", "signer la vente du bac", "mixed", "Léa Morvan", ""},
	{"Ainsi Nicolas, en stage à Vernoy, a « perdu trois barques en mer ».", "perdu trois barques en mer", "mixed", "Nicolas", "a"},
	{"« Le port est fermé », dit Paul Viel. Une semaine chargée aussi pour Léa qui répare les casiers à Vernoy. « Il en manque encore vingt. »", "Il en manque encore vingt.", "direct", "Léa", ""},
	// who goes without a name
	{"« Le marché était vide », se souvient une passante. Une commerçante a baissé son rideau. « Les clients viennent moins », explique-t-elle.", "Les clients viennent moins", "direct", "une commerçante", "explique-t-elle"},
	{"Léa Morvan a tout vu. Chez une autre habitante, le chat garde la porte. « Il mord les facteurs », témoigne l'habitante.", "Il mord les facteurs", "direct", "l'habitante", "témoigne"},
	{"Charlène est partie. « Je pars », dit-elle. Certains n'ont pas vu le phare, comme en témoigne un ancien. « La brume cachait tout, ce jour-là. »", "La brume cachait tout, ce jour-là.", "direct", "un ancien", ""},
	{"« Je pars demain », confie Léa Morvan. Certaines resteront. C'est le cas d'Odile : « Ma barque est ici. »", "Ma barque est ici.", "direct", "Odile", ":"},
	{"Corvin Ruisseaux est l'un des gardiens du phare. Il a fermé la grille. « La lampe a tenu bon cette fois », témoigne-t-il.", "La lampe a tenu bon cette fois", "direct", "Corvin Ruisseaux", "témoigne-t-il"},
	// a paragraph of its own; a report that a colon opens
	{"S'il garde son bac, Paul Viel n'en tire plus un sou. / « Les voyageurs prennent le pont. »", "Les voyageurs prennent le pont.", "direct", "Paul Viel", ""},
	{"La nuit a été longue. / « Les voyageurs prennent le pont. »", "Les voyageurs prennent le pont.", "direct", "", ""},
	{"Paul Viel raconte la soirée qui a fêté son bac : il y a eu « trois discours et deux orchestres ».", "trois discours et deux orchestres", "mixed", "Paul Viel", "raconte"},
}
