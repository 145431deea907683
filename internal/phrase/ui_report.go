package phrase

// The report for printing.
var (
	ReportKind     = Said{"Rapport de comparaison · établi le {0} dans le navigateur", "Comparison report · made on {0} in the browser"}
	ReportPrint    = Said{"Imprimer", "Print"}
	ReportParts    = Said{"Ce que contient le rapport", "What the report contains"}
	ReportContents = Said{"Dans ce rapport", "In this report"}
	ReportStands   = Said{"Ce rapport montre des mots et leur place ; il ne juge ni les articles ni leurs auteurs.", "This report shows words and their place; it judges neither the articles nor their authors."}
	ReportArticles = Said{"Articles comparés", "Articles compared"}
	ReportOutlet   = Said{"Média, date", "Outlet, date"}
	ReportHeadline = Said{"Titre", "Headline"}
	ReportWords    = Said{"Mots gardés", "Words kept"}
	ReportOf       = Said{"{0} sur {1}", "{0} of {1}"}
	ReportSingles  = Said{"Dits par un média", "Told by one outlet"}
	ReportBandHas  = Said{"Les faits que disent ces médias.", "The facts that these outlets tell."}
	ReportBand     = Said{"Faits, articles {0} à {1}", "Facts, articles {0} to {1}"}
	ReportLeft     = Counted{Said{"{0} fait de moindre poids n’est pas imprimé.", "{0} fact of less weight is not printed."}, Said{"{0} faits de moindre poids ne sont pas imprimés.", "{0} facts of less weight are not printed."}}
	ReportEvidence = Said{"Preuves", "Evidence"}
	ReportEvNote   = Said{"Les mots exacts de chaque article, pour les faits dits autrement et ceux au cœur du sujet.", "The exact words of each article, for the facts told differently and those at the heart of the story."}
	ReportEvLeft   = Counted{Said{"Les mots d’{0} autre de ces faits ne sont pas imprimés.", "The words of {0} more of these facts are not printed."}, Said{"Les mots de {0} autres de ces faits ne sont pas imprimés.", "The words of {0} more of these facts are not printed."}}
	ReportNear     = Said{"Pas trouvé. Le passage le plus proche :", "Not found. The nearest passage:"}
	ReportMethod   = Said{"Méthode", "Method"}
	ReportHow      = Said{"Les articles ont été nettoyés de ce qui entoure le texte, découpés en phrases, puis en propositions. Deux propositions de deux articles sont mises sur une même ligne quand leurs mots, leurs noms, leurs nombres et leur place s’accordent assez. « Pas trouvé » veut dire qu’aucun passage ne s’en approche assez : ce peut être un choix, une contrainte de place ou une heure de bouclage. Le calcul a été fait dans un navigateur, sans réseau ; les mêmes fichiers donnent le même rapport.", "The articles were cleaned of what surrounds the text, cut into sentences, then into propositions. Two propositions from two articles are put in one row when their words, names, numbers and places agree enough. “Not found” means that no passage comes close enough: it may be a choice, a limit of space or a deadline. The work was done in a browser, without a network; the same files give the same report."}
	MenuReport     = Said{"Rapport imprimable", "Printable report"}
	MenuExportCSV  = Said{"Exporter en CSV", "Export as CSV"}
)
