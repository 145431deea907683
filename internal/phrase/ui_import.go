package phrase

// Import: what was read, file by file.
var (
	ImportTitle   = Said{"Vérifiez ce qui a été lu", "Check what was read"}
	ImportAdd     = Said{"Ajouter", "Add"}
	ImportGo      = Counted{Said{"Comparer {0} article", "Compare {0} article"}, Said{"Comparer {0} articles", "Compare {0} articles"}}
	ImportReady   = Counted{Said{"{0} article prêt", "{0} article ready"}, Said{"{0} articles prêts", "{0} articles ready"}}
	ImportRunning = Counted{Said{"{0} en cours", "{0} in progress"}, Said{"{0} en cours", "{0} in progress"}}
	ImportTwins   = Counted{Said{"{0} doublon", "{0} duplicate"}, Said{"{0} doublons", "{0} duplicates"}}
	ImportBare    = Counted{Said{"{0} sans texte d’article", "{0} without article text"}, Said{"{0} sans texte d’article", "{0} without article text"}}
	ImportFailed  = Counted{Said{"{0} illisible", "{0} unreadable"}, Said{"{0} illisibles", "{0} unreadable"}}
	ImportTwo     = Said{"Il faut au moins deux articles pour comparer.", "A comparison needs at least two articles."}
	ImportTooMany = Said{"50 articles au plus : les suivants ne sont pas lus.", "50 articles at most: the rest are not read."}

	StepReading   = Said{"lecture", "reading"}
	StepCleaning  = Said{"nettoyage", "cleaning"}
	StepAnalysing = Said{"analyse", "analysing"}

	ImportKept    = Counted{Said{"{0} mot gardé", "{0} word kept"}, Said{"{0} mots gardés", "{0} words kept"}}
	ImportDropped = Counted{Said{"{0} retiré", "{0} removed"}, Said{"{0} retirés", "{0} removed"}}
	ImportPart    = Said{"article {0} sur {1} du fichier", "article {0} of {1} in the file"}
	ImportLook    = Said{"Voir ce qui a été gardé et retiré", "See what was kept and removed"}
	ImportLookOf  = Said{"Voir ce qui a été gardé et retiré : {0}", "See what was kept and removed: {0}"}
	PreviewTitle  = Said{"Mots gardés et retirés", "Words kept and removed"}
	PreviewCut    = Said{"La suite n’est pas montrée ici ; elle sera comparée.", "The rest is not shown here; it will be compared."}
	ImportOutlet  = Said{"Média à indiquer", "Add the outlet"}
	ImportConfirm = Said{"à confirmer", "to confirm"}
	ImportDeduced = Said{"déduite de « {0} »", "from “{0}”"}
	ImportEdit    = Said{"Modifier", "Edit"}
	ImportEditOf  = Said{"Modifier : {0}", "Edit: {0}"}
	ImportRemove  = Said{"Retirer", "Remove"}
	ImportRemoved = Said{"Retirer : {0}", "Remove: {0}"}
	ImportClear   = Said{"Tout retirer", "Remove all"}
	ImportFiles   = Counted{Said{"{0} fichier", "{0} file"}, Said{"{0} fichiers", "{0} files"}}
	ImportGone    = Said{"Retiré : {0}", "Removed: {0}"}
	ImportCancel  = Said{"Annuler", "Cancel"}
	ImportKeep    = Said{"Garder quand même", "Keep anyway"}
	ImportTwinOf  = Said{"Doublon, mot pour mot, de", "Duplicate, word for word, of"}
	ImportNoWords = Said{"Aucun texte d’article trouvé : pas de colonne.", "No article text found: no column."}
	ImportShort   = Counted{Said{"Très court : {0} mot gardé. Vérifiez que c’est bien tout l’article.", "Very short: {0} word kept. Check that this is the whole article."}, Said{"Très court : {0} mots gardés. Vérifiez que c’est bien tout l’article.", "Very short: {0} words kept. Check that this is the whole article."}}
	ImportPaste   = Said{"Coller le texte entier", "Paste the whole text"}
	ImportWrite   = Said{"Écrire un titre", "Write a headline"}
	ImportEmpty   = Said{"Aucun fichier ici. Déposez-en sur la page, ou choisissez-les.", "No file here. Drop some on the page, or choose them."}

	FieldTitle     = Said{"Titre", "Headline"}
	FieldOutlet    = Said{"Média", "Outlet"}
	FieldPublished = Said{"Date (AAAA-MM-JJ)", "Date (YYYY-MM-DD)"}
	FieldAuthor    = Said{"Auteur", "Author"}
	FieldLanguage  = Said{"Langue", "Language"}
	FieldWrongDate = Said{"Écrivez la date comme 2018-04-17, 2018-04 ou 2018.", "Write the date as 2018-04-17, 2018-04 or 2018."}

	Comparing      = Counted{Said{"Lecture de l’article", "Reading the article"}, Said{"Comparaison de {0} articles", "Comparing {0} articles"}}
	ComparingRead  = Said{"Articles analysés : {0} sur {1}.", "Articles analysed: {0} of {1}."}
	ComparingOne   = Said{"Ses faits, ses citations, ses nombres et ses dates.", "Its facts, quotes, numbers and dates."}
	ComparingAlign = Said{"Alignement des faits.", "Aligning the facts."}
	ComparingStop  = Said{"Arrêter", "Stop"}
	StoppedOn      = Said{"L’analyse s’est arrêtée sur « {0} ».", "The analysis stopped on “{0}”."}
	Stopped        = Said{"L’analyse s’est arrêtée.", "The analysis stopped."}
	StoppedOthers  = Said{"Les autres articles sont intacts.", "The other articles are intact."}
	StoppedWithout = Said{"Continuer sans lui", "Go on without it"}
	StoppedCopy    = Said{"Copier le rapport d’erreur", "Copy the error report"}
	StoppedNoText  = Said{"Le rapport ne contient aucun texte d’article.", "The report holds no article text."}
	WorkerMissing  = Said{"Le moteur d’analyse n’a pas pu être chargé, ou s’est arrêté deux fois de suite. Rechargez la page.", "The analysis engine could not be loaded, or stopped twice in a row. Reload the page."}
	WorkerAgain    = Said{"L’analyse s’était interrompue\u00a0; elle a repris d’elle-même. Rien n’est perdu.", "The analysis had been interrupted; it has started again by itself. Nothing is lost."}
	ImportNothing  = Said{"Il n’y a aucun fichier à lire dans ce qui a été déposé.", "There is no file to read in what was dropped."}
	WorkerOlder    = Said{"Une version plus récente de l’outil est arrivée. Rechargez la page.", "A newer version of the tool has arrived. Reload the page."}
)
