package phrase

// An article: what is known of it, what is marked in it, what was removed.
var (
	ThisArticle  = Said{"Cet article", "This article"}
	MetaOutlet   = Said{"Média", "Outlet"}
	MetaDate     = Said{"Date", "Date"}
	MetaAuthor   = Said{"Auteur", "Author"}
	MetaLanguage = Said{"Langue", "Language"}
	MetaWords    = Said{"Mots", "Words"}
	MetaUpdated  = Said{"Mise à jour", "Updated"}
	MetaSection  = Said{"Rubrique", "Section"}
	MetaAgency   = Said{"Agence", "Agency"}
	MetaAddress  = Said{"Adresse", "Address"}
	FromData     = Said{"données du fichier", "the file’s data"}
	FromMeta     = Said{"en-têtes du fichier", "the file’s headers"}
	FromMarkup   = Said{"éléments de la page", "the page’s elements"}
	FromText     = Said{"lu dans le texte", "read in the text"}
	FromFile     = Said{"nom du fichier", "the file’s name"}
	FromYou      = Said{"écrit par vous", "written by you"}
	MetaNone     = Said{"non trouvé", "not found"}
	MetaKept     = Counted{Said{"{0} gardé", "{0} kept"}, Said{"{0} gardés", "{0} kept"}}
	MetaEdit     = Said{"Modifier, {0} : {1}", "Edit, {0}: {1}"}
	MetaGuess    = Said{"à confirmer", "to confirm"}

	MarkTitle   = Said{"Marquer", "Mark"}
	MarkShared  = Said{"Partage avec les autres", "Shared with others"}
	MarkQuotes  = Said{"Citations", "Quotes"}
	MarkFigures = Said{"Nombres et dates", "Numbers and dates"}
	MarkNames   = Said{"Noms", "Names"}
	MarkNoise   = Said{"Bruit retiré", "Removed noise"}

	HeatTitle  = Said{"Lire le soulignement", "How to read the underlining"}
	HeatAll    = Said{"dit par les {0} autres", "told by the {0} others"}
	HeatSome   = Counted{Said{"dit par {0} autre", "told by {0} other"}, Said{"dit par {0} autres", "told by {0} others"}}
	HeatUnsure = Said{"dit par lui, peut-être par d’autres", "told here, perhaps by others"}
	HeatRange  = Said{"dit par {0} à {1} autres", "told by {0} to {1} others"}

	ArticlePrev  = Said{"Article précédent : {0}", "Previous article: {0}"}
	ArticleNext  = Said{"Article suivant : {0}", "Next article: {0}"}
	ArticlePlace = Said{"{0} / {1}", "{0} / {1}"}

	NoiseLines      = Counted{Said{"{0} ligne retirée", "{0} line removed"}, Said{"{0} lignes retirées", "{0} lines removed"}}
	NoiseComments   = Counted{Said{"{0} commentaire de lecteur", "{0} reader comment"}, Said{"{0} commentaires de lecteurs", "{0} reader comments"}}
	NoiseNoSource   = Said{"un commentaire n’est pas une source de fait", "a comment is not a source of fact"}
	NoiseOpen       = Said{"Ouvrir", "Open"}
	NoiseClose      = Said{"Replier", "Fold"}
	NoiseRestore    = Said{"Remettre", "Restore"}
	NoiseRestoreAll = Said{"Tout remettre", "Restore all"}
	NoiseRestoreOf  = Said{"Remettre : {0}", "Restore: {0}"}
	NoiseByline     = Said{"signature", "byline"}
	NoiseDate       = Said{"date", "date"}
	NoiseCredit     = Said{"crédit", "credit"}
	NoisePaywall    = Said{"invitation à s’abonner", "invitation to subscribe"}
	NoiseMenu       = Said{"menu, rubrique", "menu, section"}
	NoiseRelated    = Said{"à lire aussi", "related links"}
	NoiseAdvert     = Said{"publicité", "advertising"}
	NoiseComment    = Said{"commentaire de lecteur", "reader comment"}
	NoiseCorrection = Said{"rectificatif", "correction"}
	NoiseRepeated   = Said{"ligne répétée", "repeated line"}
	NoiseOther      = Said{"autre", "other"}

	ReclassRunning = Said{"Comparaison refaite avec ce changement…", "Comparing again with this change…"}
	ReclassDone    = Said{"Comparaison refaite.", "Compared again."}
	ReclassNoise   = Said{"Ce paragraphe est du bruit", "This paragraph is noise"}

	CorrectShow = Said{"Corriger le nettoyage", "Correct the cleaning"}
	CorrectHide = Said{"Ne plus corriger", "Stop correcting"}
	CorrectThis = Said{"C’est du bruit", "This is noise"}
	CorrectOf   = Said{"C’est du bruit : {0}", "This is noise: {0}"}

	SentenceChosen     = Said{"Phrase choisie", "Chosen sentence"}
	SentenceTitle      = Said{"Cette phrase partout", "This sentence everywhere"}
	SentenceGone       = Said{"Cette phrase n’est plus dans l’article.", "This sentence is no longer in the article."}
	SentencePrev       = Said{"Phrase précédente", "Previous sentence"}
	SentenceNext       = Said{"Phrase suivante", "Next sentence"}
	SentenceApart      = Said{"Cette phrase dit autre chose", "This sentence tells something else"}
	SentenceNone       = Said{"Choisissez une phrase pour voir qui d’autre la dit.", "Choose a sentence to see who else tells it."}
	SentenceNoFact     = Said{"Aucun fait relevé dans cette phrase.", "No fact found in this sentence."}
	SentenceAll        = Said{"Dite par les {0} autres :", "Told by the {0} others:"}
	SentenceBy         = Counted{Said{"Dite par {0} autre :", "Told by {0} other:"}, Said{"Dite par {0} autres :", "Told by {0} others:"}}
	SentenceHere       = Said{"Dite par cet article.", "Told by this article."}
	SentenceAlone      = Said{"Dite par cet article seul.", "Told by this article alone."}
	SentenceNear       = Counted{Said{"Pas trouvée ou à vérifier dans {0} article, passage le plus proche", "Not found or to check in {0} article, nearest passage"}, Said{"Pas trouvée ou à vérifier dans {0} articles, passages les plus proches", "Not found or to check in {0} articles, nearest passages"}}
	SentenceQuote      = Said{"Citation", "Quote"}
	SentenceQuoteOf    = Said{"Citation de {0}", "Quote of {0}"}
	SentenceQuoteAlone = Said{"Citée par cet article seul.", "Quoted by this article alone."}
	SentenceAbsent     = Said{"Pas trouvée dans {0}.", "Not found in {0}."}
	OpenFact           = Said{"Ouvrir le fait", "Open the fact"}
)

// readerReasons words what the reader said of a block.
var readerReasons = map[string]Said{
	"reader.own":   {"remis par vous", "restored by you"},
	"reader.noise": {"retiré par vous", "removed by you"},
}
