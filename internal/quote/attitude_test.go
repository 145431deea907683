package quote

import "testing"

// What somebody thinks, wants, praises or speaks of, and what is said of
// somebody by nobody who is named.
func TestAttitudes(t *testing.T) {
	check(t, "en", []row{
		// of what
		{"The mayor spoke on Monday of her early years at sea.", "her early years at sea", "indirect", "the mayor", "spoke"},
		{"The crew complained again about the food on board.", "the food on board", "indirect", "the crew", "complained"},
		{"Both sisters spoke for about an hour.", "", "", "", ""}, // how long
		{"The council voted against the plan to close the pier.", "the plan to close the pier", "indirect", "the council", "voted"},
		{"The council rejected the budget by 18 votes to 9.", "", "", "", ""},
		{"Critics pointed to the cost of the new wall.", "the cost of the new wall", "indirect", "Critics", "pointed"},
		{"The harbour is now a meeting point for tourists.", "", "", "", ""}, // a noun
		// as what
		{"The port sees the merger as a chance to grow.", "the merger as a chance to grow", "indirect", "the port", "sees"},
		{"The crew saw the lights of the harbour.", "", "", "", ""}, // with their eyes
		{"Clara Whitmore likened the port to a sieve.", "the port to a sieve", "indirect", "Clara Whitmore", "likened"},
		// wants, and what is asked
		{"Clara Whitmore would like to organise another rally.", "to organise another rally", "indirect", "Clara Whitmore", "like"},
		{"Many people like the old harbour.", "", "", "", ""},
		{"The mayor urged them to leave before dawn.", "them to leave before dawn", "indirect", "the mayor", "urged"},
		{"Clara Whitmore admitted losing the letter.", "losing the letter", "indirect", "Clara Whitmore", "admitted"},
		{"Clara Whitmore accused the board, which denies it, of hiding the report when it mattered.", "the board", "indirect", "Clara Whitmore", "accused"},
		{"From a chair in the second row, Clara Whitmore asked to speak.", "", "", "", ""},
		// a mood
		{"Clara Whitmore is critical of the plan for the pier.", "the plan for the pier", "indirect", "Clara Whitmore", "is critical"},
		{"Residents are deeply worried about the state of the wall.", "the state of the wall", "indirect", "Residents", "are deeply worried"},
		// by nobody who is named
		{"The mayor is expected to resign on Monday.", "The mayor is expected to resign on Monday", "indirect", "", "is expected"},
		{"Clara Whitmore spoke first. The captain was accused of sailing too fast.", "The captain was accused of sailing too fast", "indirect", "", "was accused"}, // not hers
		{"The firm was criticised by Clara Whitmore for its failure to train crews.", "The firm was criticised by Clara Whitmore for its failure to train crews", "indirect", "Clara Whitmore", "was criticised"},
		{"The plan for the pier was backed by the seamen's union.", "The plan for the pier", "indirect", "the seamen's union", "was backed"},
		{"The mayor is not expected to resign.", "", "", "", ""},
		// a noun says so
		{"Clara Whitmore's comments on Tuesday about the long strike angered the crews.", "the long strike", "indirect", "Clara Whitmore", "comments"},
		{"Her criticism of the old board was noted.", "the old board", "indirect", "", "criticism"},
		{"The board defended its decision to close the harbour for a week.", "its decision to close the harbour for a week", "indirect", "the board", "defended"},
		{"The board's decision to close the harbour surprised the crews.", "to close the harbour", "indirect", "the board", "decision"},
		{"There was a plan to close the harbour.", "", "", "", ""}, // nobody's
		{"The board published a report that The Meridian obtained.", "", "", "", ""},
		// whom it is told to, and who stands behind the verb
		{"Ferries could save the port money, Councillor Paul Denby (I-Dover) told the Harbour Post.", "Ferries could save the port money", "indirect", "Paul Denby", "told"},
		{"The harbour may close, said one union source in the room.", "The harbour may close", "indirect", "one union source", "said"},
		{"According to exit polls, Clara Whitmore had a lead of ten points.", "Clara Whitmore had a lead of ten points", "indirect", "exit polls", "According to"},
		{"Clara Whitmore warned that the repairs were not done, and unions warned that crews would leave.", "the repairs were not done", "indirect", "Clara Whitmore", "warned"},
		{"Clara Whitmore has long said that she will stay.", "she will stay", "indirect", "Clara Whitmore", "said"},
		{"Clara Whitmore seemed to think the pier would hold.", "the pier would hold", "indirect", "Clara Whitmore", "think"},
		{"Clara Whitmore, of the Institute of Tides in Dover, who was not involved, called the dates “the strongest card in the hand”.", "the strongest card in the hand", "mixed", "Clara Whitmore", "called"},
		{"The owner sent a lawyer, who read a statement by its head, Paul Denby: the company “followed every rule that applied” to it.", "followed every rule that applied", "mixed", "Paul Denby", "statement"},
		{"The report states that the pin “would probably have failed within weeks”.", "would probably have failed within weeks", "mixed", "the report", "states"},
		{"The train had left late, and the dispatcher waited: “Make up the time, Curt.”", "Make up the time, Curt.", "direct", "the dispatcher", ":"},
		{"The bridge is old, he told me on Friday, and nobody looks at it.", "The bridge is old, he told me on Friday, and nobody looks at it", "indirect", "", "told"},
		// a pronoun stands for the subject before it
		{"Clara Whitmore met Anna Denby at the harbour on Monday. “The pier will hold,” she said.", "The pier will hold,", "direct", "Clara Whitmore", "said"},
		{"Clara Whitmore told Anna Denby to leave. She added that the pier was closed.", "the pier was closed", "indirect", "Clara Whitmore", "added"},
		{"“It will hold,” said Clara Whitmore. Anna Denby was not there. “It was hard,” she added.", "It was hard,", "direct", "Anna Denby", "added"},
		{"He took the Northern Express to Dover on Monday.", "", "", "", ""}, // a train
	})

	check(t, "es", []row{
		{"Javier Solana confirmó ayer que la obra se detuvo. “El pasado no es una maleta”, afirmó en conferencia de prensa.", "El pasado no es una maleta", "direct", "Javier Solana", "afirmó"},
		{"Brelada frena las obras del puerto: “El pasado no es una maleta”", "El pasado no es una maleta", "direct", "", ":"}, // a headline's clause names no speaker
	})
}

// What French papers tell besides what is said; plain wants are no quotations.
func TestFrenchAttitudes(t *testing.T) {
	check(t, "fr", frenchAttitudes)
}

var frenchAttitudes = []row{
	{"Les pêcheurs se plaignent du bruit des travaux.", "du bruit des travaux", "indirect", "les pêcheurs", "se plaignent"},
	{"Le maire s'inquiète de l'état du pont.", "l'état du pont", "indirect", "le maire", "s'inquiète"},
	{"Le maire se félicite de la reprise des travaux.", "la reprise des travaux", "indirect", "le maire", "se félicite"},
	{"Le préfet a mis en garde contre un risque d'effondrement.", "un risque d'effondrement", "indirect", "le préfet", "a mis en garde"},
	{"Anne Lebrun s'oppose à la vente du port.", "la vente du port", "indirect", "Anne Lebrun", "s'oppose"},
	{"Le syndicat est opposé à la vente du port.", "la vente du port", "indirect", "le syndicat", "est opposé"},
	{"Les élus sont favorables à la vente du port.", "la vente du port", "indirect", "les élus", "sont favorables"},
	{"Anne Lebrun soutient le projet de nouveau pont.", "", "", "", ""}, // a stance, by what was done as well as by what was said
	{"Le maire a défendu son bilan devant les élus.", "son bilan devant les élus", "indirect", "le maire", "a défendu"},
	{"Le rapport qualifie la digue de dangereuse.", "la digue de dangereuse", "indirect", "le rapport", "qualifie"},
	{"Le préfet considère le pont comme sûr.", "le pont comme sûr", "indirect", "le préfet", "considère"},
	{"Le maire reproche à la préfecture son silence sur la digue.", "à la préfecture son silence sur la digue", "indirect", "le maire", "reproche"},
	{"Le maire nie toute pression sur les élus.", "toute pression sur les élus", "indirect", "le maire", "nie"},
	{"Le maire s'est engagé à ce que le pont rouvre en mai.", "le pont rouvre en mai", "indirect", "le maire", "s'est engagé"},
	{"Anne Lebrun sait que la digue est fragile.", "la digue est fragile", "indirect", "Anne Lebrun", "sait"},
	{"Le maire veut fermer le port dès le mois de mai.", "", "", "", ""},
	{"Le conseil a décidé de vendre le port.", "", "", "", ""},
	{"Le maire, comme l'a rappelé Anne Lebrun, avait promis un pont.", "", "", "", ""}, // nobody speaks but she, and she recalls
	{"Les électeurs rejettent le projet de port à 57,6 %", "", "", "", ""},             // they vote
	{"Le village qui a dit non et que l'État n'écoutera pas", "", "", "", ""},          // two relative clauses
	// who stands where
	{"« Ce sera long », a déclaré à la presse la géologue Claire Morvan, de l'université de Brest.", "Ce sera long", "direct", "Claire Morvan", "a déclaré"},
	{"La société Marvex a « pris acte » du scrutin mais ne renonce pas.", "pris acte", "mixed", "la société Marvex", "a"},
	{"En privé, un élu se montre moins serein : « On ne creuse pas, on discute », souffle-t-il.", "On ne creuse pas, on discute", "direct", "un élu", "souffle-t-il"},
	{"L'avocat a lu un communiqué de sa présidente, Anne Lebrun : la société « a suivi toutes les règles ».", "a suivi toutes les règles", "mixed", "Anne Lebrun", "communiqué"},
	{"Or l'usine du port avalerait, d'après les calculs des opposants, 1,2 million de mètres cubes d'eau par an.",
		"Or l'usine du port avalerait, d'après les calculs des opposants, 1,2 million de mètres cubes d'eau par an", "indirect", "les calculs des opposants", "d'après"},
	{"Barrault, le président de la commission des ports se dit « très rassuré » par ce vote.", "très rassuré", "mixed", "Barrault", "se dit"},
	{"Ce blocus est une riposte de l'organisation des pêcheurs, qui affirme « agir pour le port ».", "agir pour le port", "mixed", "l'organisation des pêcheurs", "affirme"},
	{"Pour la principale association de la côte, l'Ancre : « Ce vote est un signal fort. »", "Ce vote est un signal fort.", "direct", "Ancre", "Pour"},
	{"Les riverains ont quitté la halle car, selon eux, on y donne des « bals trop bruyants ».", "bals trop bruyants", "mixed", "les riverains", "selon"},
	{"La porte-parole du port a nuancé ces chiffres. « On a constaté cent fraudes cette année. »", "On a constaté cent fraudes cette année.", "direct", "la porte-parole du port", ""},
	{"Paul Viel a déploré ce choix. Mais le premier ministre, malgré ces reproches, a affirmé qu'il ne reculera pas : « Nous ne renoncerons pas ! »", "Nous ne renoncerons pas !", "direct", "le premier ministre", "a affirmé"},
	{"« On a gagné. » Devant la mairie, hier soir, Lucie Fabre, 71 ans, résumait l'humeur du village.", "On a gagné.", "direct", "Lucie Fabre", ""},
}
