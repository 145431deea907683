package quote

import "testing"

// What passages taught that were written, with who says what, before the program was asked: see
// testdata/README.md.
func TestFirstReads(t *testing.T) {
	check(t, "en", firstReadsEnglish)
	check(t, "fr", firstReadsFrench)
	check(t, "es", firstReadsSpanish)
	check(t, "de", []row{
		{"Er habe den Anker „im Zorn“ gekappt, ließ der 31-Jährige über seine Anwältin erklären.", "im Zorn", "mixed", "der 31-Jährige", "ließ"},
		{"Wirt Jan Hoff ist enttäuscht. Man habe lange verhandelt, sagt er, „leider umsonst“.", "leider umsonst", "mixed", "Jan Hoff", "sagt"},
	})
	check(t, "nl", []row{{"De verdachte zwijgt niet meer. \"Ik heb me één keer vergist\", zei hij tegen de rechter.", "Ik heb me één keer vergist", "direct", "de verdachte", "zei"}})
	check(t, "it", []row{{"Di tutt'altro avviso il collega Sandro Quinta: «Il molo ha tenuto.»", "Il molo ha tenuto.", "direct", "Sandro Quinta", ":"}})
	check(t, "pt", []row{{"O presidente da Junta chegou tarde. “Eu assinava tudo”, disse.", "Eu assinava tudo", "direct", "o presidente", "disse"}})
}

var firstReadsEnglish = []row{
	// who says it is set in between, verb first
	{"Two bad weeks, says Ana Roy, are “a hiccup with a long face”.", "a hiccup with a long face", "mixed", "Ana Roy", "says"},
	{"A new lock, said the mayor, would be “a waste”.", "a waste", "mixed", "the mayor", "said"},
	// people say, not what they have brought
	{"Police stopped a march planned by bakers who said the law was unfair.", "the law was unfair", "indirect", "bakers", "said"},
	// who writes has asked
	{"There is a silence when I ask Ana Roy about the prize. “I took it for a hoax, to be honest.”", "I took it for a hoax, to be honest.", "direct", "Ana Roy", ""},
	// by an age, of whom the paragraph before is about
	{"Harbour star Jo Lane has left his band over a row with Ana Roy. / The 28-year-old hunk told fans he was “sad but free”.", "sad but free", "mixed", "Jo Lane", "told"},
	// what is asked
	{"Board member Ana Roy wondered aloud where the children would go.", "where the children would go", "indirect", "Ana Roy", "wondered"},
	{"Neil Haugen said the board faces a gap. Closing Lincoln saves $640,000, he said.", "Closing Lincoln saves $640,000", "indirect", "Neil Haugen", "said"},
	{"Keeping the lock open costs $640,000, the mayor said.", "Keeping the lock open costs $640,000", "indirect", "the mayor", "said"},
	// whose clause it is
	{"With owners ever more worried about cash, Ana Roy is trying out a blunter slogan: “It's your money.”", "It's your money.", "direct", "Ana Roy", ":"},
	{"Both lines “saw the port as a place that sank,” said Victor Hale, who sat on the board. “In that sense, it was a gift.”", "In that sense, it was a gift.", "direct", "Victor Hale", ""},
	{"The owner of the yard, a former sailor named Joe Lane, called the claim “absurd.”", "absurd.", "mixed", "Joe Lane", "called"},
	{"The mayor was stern when asked about a builder who said he was robbed.", "he was robbed", "indirect", "a builder", "said"},
	// whose words they are said to be
	{"As Joe Lane put it, the lock is “a wreck”.", "a wreck", "mixed", "Joe Lane", "As"},
	{"In Joe Lane's words, the lock is “a wreck”.", "a wreck", "mixed", "Joe Lane", "In"},
	{"The lock is “a wreck” in the eyes of Joe Lane.", "a wreck", "mixed", "Joe Lane", "in"},
	{"For Joe Lane, who lost two boats, the lock is “a wreck”.", "a wreck", "mixed", "Joe Lane", "For"},
	{"For Ana Roy, the prize came with a note: “Well done.”", "Well done.", "direct", "the prize", ":"}, // to whom
	{"A keeper hoping to retire said the lock was unsafe.", "the lock was unsafe", "indirect", "a keeper hoping to retire", "said"},
	{"The yard belongs to Joe Lane, a bear of a man with a soft voice. / “I never wanted it,” he says.", "I never wanted it,", "direct", "Joe Lane", "says"},
	{"It was Joe Lane who found the boat. “I took it for a log.”", "I took it for a log.", "direct", "Joe Lane", ""},
	{"One man, 34, said: “It's a scandal.” Another said: “They all knew.”", "They all knew.", "direct", "Another", "said"},
	{"“Are you sorry?” the judge asked Joe Lane. “Not a bit,” he replied.", "Are you sorry?", "direct", "the judge", "asked"},
	{"“Are you sorry?” the judge asked Joe Lane. “Not a bit,” he replied.", "Not a bit,", "direct", "Joe Lane", "replied"},
	{"Divers called off the search for two climbers on Thursday.", "", "", "", ""},
	// questions and answers that say so are two or more
	{"Q: You have said that the yard will close. Do you stand by that? / A: I said it might. / Q: Who would buy it? / A: My worst enemy. / Joe Lane, 61, owns the yard.", "My worst enemy.", "direct", "Joe Lane", ""},
}

var firstReadsFrench = []row{
	// what they do says who is meant
	{"« Mon banquier a bien ri », se rappelle Paul Viel. / Le paludier estime que le sel nourrira trente familles.", "le sel nourrira trente familles", "indirect", "Paul Viel", "estime"},
	{"Un paludier attend. « Mon banquier a bien ri », se rappelle Paul Viel. / Le paludier estime que le sel nourrira trente familles.", "le sel nourrira trente familles", "indirect", "le paludier", "estime"}, // another was told of
	{"« Mon banquier a bien ri », se rappelle Paul Viel. / La violoniste estime que le sel nourrira trente familles.", "le sel nourrira trente familles", "indirect", "la violoniste", "estime"},
	// a pronoun behind a colon
	{"« C'est équilibré », juge Alexis Viel. Un avis qui laisse froide l'association : elle rappelle que l'eau monte.", "l'eau monte", "indirect", "l'association", "rappelle"},
	{"Paul Viel réclame un comité : il redoute que l'eau monte.", "l'eau monte", "indirect", "Paul Viel", "redoute"},
	// whose view it is
	{"Ses auteurs parlent de « signaux ténus ». Pour l'hydrologue Paul Viel, le mot est faible : « Dix litres par seconde, ça s'entend. »", "Dix litres par seconde, ça s'entend.", "direct", "Paul Viel", "Pour"},
	// where "on" speaks
	{"« Ces calculs sont faux », tonne-t-on chez Norvex.", "Ces calculs sont faux", "direct", "Norvex", "tonne-t-on"},
	{"Les marins ont été retrouvés, a fait savoir la préfecture. Aucun n'est blessé, selon la même source.", "Aucun n'est blessé", "indirect", "la préfecture", "selon"},
	// a name within the marks is not who speaks
	{"Le jeune homme regarde ses pieds. « Ben… j'aurais pris l'autre », lâche le prévenu.", "Ben… j'aurais pris l'autre", "direct", "le prévenu", "lâche"},
	{"Léa Morvan pourrait partir. L'intéressée, elle, balaie « des bruits de couloir ».", "des bruits de couloir", "mixed", "Léa Morvan", "balaie"},
	{"Une chose est sûre pour Paul Viel : « L'écluse rouvrira. »", "L'écluse rouvrira.", "direct", "Paul Viel", ":"},
	{"« Ils nous ont oubliés » : sur le quai, Léa Morvan ne mâche pas ses mots.", "Ils nous ont oubliés", "direct", "Léa Morvan", ":"},
	{"Le patron du chantier, un ancien marin du nom de Paul Viel, juge la plainte « absurde ».", "absurde", "mixed", "Paul Viel", "juge"},
	{"Pour reprendre les mots de Paul Viel, l'écluse est « une ruine ».", "une ruine", "mixed", "Paul Viel", "Pour reprendre"},
	{"Si l'écluse ferme, prévient Paul Viel, ce sera « la fin du port ».", "la fin du port", "mixed", "Paul Viel", "prévient"},
	// what is refused, demanded, not ruled out
	{"Le syndicat refuse que les mousses tiennent la barre.", "les mousses tiennent la barre", "indirect", "le syndicat", "refuse"},
	{"Le syndicat refuse d'entendre que la digue tiendra.", "entendre que la digue tiendra", "indirect", "le syndicat", "refuse"},
	{"Le maire réclame un moratoire.", "un moratoire", "indirect", "le maire", "réclame"},
	{"« C'est injuste », s'emporte Paul Viel, 76 ans, qui n'exclut pas un recours.", "un recours", "indirect", "Paul Viel", "exclut"},
	{"Le préfet a annoncé, mardi 4 mars, devant les élus du port, le retrait du projet.", "le retrait du projet", "indirect", "le préfet", "a annoncé"},
}

var firstReadsSpanish = []row{
	{"El técnico, Julen Otaola, lamentó que nadie corriera.", "nadie corriera", "indirect", "Julen Otaola", "lamentó"},
	{"La portavoz, Marta Llorente, le replicó que \"los contratos ya están firmados\".", "los contratos ya están firmados", "mixed", "Marta Llorente", "replicó"},
	{"El acusado, que declaró ayer, aseguró no recordar ninguna llamada.", "no recordar ninguna llamada", "indirect", "el acusado", "aseguró"},
	{"La alcaldesa llegó tarde. \"Yo firmaba lo que había\", dijo.", "Yo firmaba lo que había", "direct", "la alcaldesa", "dijo"},
}
