package phrase

// Wording: how the articles put things.
var (
	WordsHeads     = Said{"Titres", "Headlines"}
	WordsHeadsNote = Said{"Les mots qu’aucun autre titre n’emploie sont marqués.", "Words no other headline uses are marked."}
	WordsNoHead    = Said{"Aucun titre trouvé. Premiers mots :", "No headline found. First words:"}
	WordsNear      = Said{"autre événement", "other event"}

	WordsNames     = Said{"Noms d’un même acteur", "Names for the same actor"}
	WordsNamesNote = Said{"Comment chaque article appelle les mêmes personnes et les mêmes groupes.", "How each article refers to the same people and groups."}
	WordsNoNames   = Said{"Aucun acteur nommé par deux articles.", "No actor named by two articles."}
	WordsOneName   = Said{"Chaque acteur porte le même nom dans tous les articles qui le nomment.", "Each actor has the same name in every article that names it."}
	WordsMoreNames = Counted{Said{"Voir {0} autre nom", "Show {0} more name"}, Said{"Voir {0} autres noms", "Show {0} more names"}}
	WordsCorrect   = Said{"Corriger : deux noms d’une même personne", "Correct: two names of one person"}
	WordsActor     = Said{"Acteur", "Actor"}

	WordsSpeech     = Said{"Verbes de parole, réserves, mots distinctifs", "Reporting verbs, reservations, distinctive words"}
	WordsSpeechNote = Said{"Le verbe qui introduit une parole, ce qui est dit avec réserve quand d’autres le disent sans, et les mots qu’aucun autre article de la même langue n’emploie.", "The verb that introduces speech, what is told with a reservation where others tell it without one, and words no other article in the same language uses."}
	WordsVerbs      = Said{"Verbes de parole", "Reporting verbs"}
	WordsReserve    = Said{"Avec réserve", "With a reservation"}
	WordsOwn        = Said{"Mots les plus distinctifs", "Most distinctive words"}
	WordsNoSpeech   = Said{"Aucun verbe de parole relevé.", "No reporting verb found."}
	WordsWhat       = Said{"Mots", "Words"}
	WordsTimes      = Said{"{0} fois", "{0} times"}

	WordsShared     = Said{"Passages communs", "Shared passages"}
	WordsSharedNote = Said{"Suites de mots qui se trouvent aussi dans un autre article. Le bruit des pages est laissé de côté.", "Runs of words found in another article too. Page noise is left out."}
	WordsNoShared   = Said{"Aucun passage commun trouvé.", "No shared passage found."}
	WordsShare      = Said{"{0} % du texte", "{0}% of the text"}
	WordsSame       = Said{"mot pour mot", "word for word"}
	WordsAlike      = Said{"presque les mêmes mots", "nearly the same words"}
	WordsMoreShared = Counted{Said{"Voir {0} autre passage", "Show {0} more passage"}, Said{"Voir {0} autres passages", "Show {0} more passages"}}
	WordsReadIn     = Said{"Lire dans {0}", "Read in {0}"}
)
