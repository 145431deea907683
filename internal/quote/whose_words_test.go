package quote

import "testing"

// Whose words they are, where no verb of saying tells.
func TestFrenchWhoseWords(t *testing.T) { check(t, "fr", frenchWhoseWords) }

var frenchWhoseWords = []row{
	{"Réponse du maire : « Le port est mort. »", "Le port est mort.", "direct", "le maire", "Réponse"},
	{"Réponse de l'intéressé, Luc Ferrand : « Le port est mort. »", "Le port est mort.", "direct", "Luc Ferrand", "Réponse"},
	{"Le constat amer de Luc Ferrand, pêcheur : « Le port est mort. »", "Le port est mort.", "direct", "Luc Ferrand", "constat"},
	{"« Le port est mort » : la charge de Luc Ferrand contre la mairie.", "Le port est mort", "direct", "Luc Ferrand", ":"},
	{"« Le port est mort. » Ces mots sont de Luc Ferrand, pêcheur depuis trente ans.", "Le port est mort.", "direct", "Luc Ferrand", "de"},
	{"« Le port est mort. » La formule est signée Luc Ferrand.", "Le port est mort.", "direct", "Luc Ferrand", "signée"},
	{"« Une gifle », pour Luc Ferrand.", "Une gifle", "direct", "Luc Ferrand", "pour"},
	{"La compagnie a, par la voix de son avocat, Paul Viel, dénoncé « un procès d'intention ».", "un procès d'intention", "mixed", "la compagnie", "a, par la voix de son avocat, Paul Viel, dénoncé"},
	{"Le maire a, dans un courrier daté du 4 août, demandé « un report ».", "un report", "mixed", "le maire", "a, dans un courrier daté du 4 août, demandé"},
	{"Le maire a exprimé des « regrets ».", "regrets", "mixed", "le maire", "a exprimé"},
	{"La direction met ce retard sur le compte de « difficultés passagères ».", "difficultés passagères", "mixed", "la direction", "met"},
	{"En mairie, on met ce retard sur le compte de « raisons techniques ».", "raisons techniques", "mixed", "mairie", "met"},
	{"« C'est la douche froide », résume, amer, le patron du bar, Luc Ferrand.", "C'est la douche froide", "direct", "Luc Ferrand", "résume"},
	{"« On a tout perdu, se désole Sonia Bellec, 43 ans, devant sa cave inondée. Et personne ne vient. »", "Et personne ne vient.", "direct", "Sonia Bellec", "se désole"},
	{"« On a tout perdu, s'emporte Sonia Bellec, la patronne du bar. Et personne ne vient. »", "On a tout perdu", "direct", "Sonia Bellec", "s'emporte"},
	// who is known by a given name, whom the words themselves speak of, who is there
	{"Leur avocate, Inès Fall, est là. Parmi elles, Sonia, mère de deux garçons, cherche un poste. « J'ai pleuré », confie-t-elle.", "J'ai pleuré", "direct", "Sonia", "confie-t-elle"},
	{"Une riveraine attend. « J'ai pleuré quand l'avocate m'a appelée », confie-t-elle.\n\nLeur avocate, Inès Fall, n'en revient pas.", "J'ai pleuré quand l'avocate m'a appelée", "direct", "une riveraine", "confie-t-elle"}, // not her lawyer
	{"Le maire divers gauche de Vaulne, Paul Viel, regrette un choix « idiot ». L'élu divers gauche rappelle qu'il reçoit 1 600 demandes par an.", "il reçoit 1 600 demandes par an", "indirect", "Paul Viel", "rappelle"},
	{"À la préfecture, on temporise. « Rien n'est décidé », y assure-t-on.", "Rien n'est décidé", "direct", "la préfecture", "assure-t-on"},
}

func TestEnglishWhoseWords(t *testing.T) { check(t, "en", englishWhoseWords) }

var englishWhoseWords = []row{
	{`"It's a farce." That was the verdict of Tom Okafor, the deputy mayor.`, "It's a farce.", "direct", "Tom Okafor", "of"},
	{`"We take this seriously," read a terse statement issued by Norvex.`, "We take this seriously,", "direct", "Norvex", "read"},
	{`The delay has been branded "a farce" by Anna Reid, the opposition leader.`, "a farce", "mixed", "Anna Reid", "branded"},
	{`"They are at an impasse," the paper quoted a union official as saying.`, "They are at an impasse,", "direct", "a union official", "saying"},
	{`The Ledger quoted Anna Reid as saying the port was "finished".`, "finished", "mixed", "Anna Reid", "saying"},
}
