package phrase

// Home, and what is dropped on it.
var (
	HomeTitle = Said{"Ce que chacun dit, cite, et ne dit pas.", "What each one says, quotes, and does not say."}
	HomeLede  = Said{
		"Déposez de 2 à 50 articles enregistrés sur une même actualité. Recoupe retire le bruit des pages et met côte à côte les faits, les citations et les omissions, mot pour mot. Il montre ; c’est vous qui jugez.",
		"Drop 2 to 50 saved articles on one story. Recoupe removes the page noise and sets facts, quotes and omissions side by side, word for word. It shows; you judge.",
	}
	HomeSample     = Said{"Une même panne, trois articles", "One breakdown, three articles"}
	HomeDrop       = Said{"Déposez vos articles n’importe où sur la page", "Drop your articles anywhere on the page"}
	HomeDropOver   = Counted{Said{"Lâchez : {0} fichier", "Release: {0} file"}, Said{"Lâchez : {0} fichiers", "Release: {0} files"}}
	HomeDropSome   = Said{"Lâchez ici", "Release here"}
	HomeFormats    = Said{"Pages web enregistrées (.html, .mht, .webarchive), .txt, .md, .docx, .odt, .rtf, .epub, .pdf avec texte, courriels (.eml), ou une archive .zip. Français et anglais d’abord ; allemand, espagnol, italien, néerlandais et portugais aussi.", "Saved web pages (.html, .mht, .webarchive), .txt, .md, .docx, .odt, .rtf, .epub, .pdf with text, e-mails (.eml), or a .zip archive. French and English first; German, Spanish, Italian, Dutch and Portuguese too."}
	HomeChoose     = Said{"Choisir des fichiers", "Choose files"}
	HomeFolder     = Said{"Un dossier", "A folder"}
	HomePaste      = Said{"Coller un texte", "Paste text"}
	HomeNoneAtHand = Said{"Pas d’article sous la main ?", "No article at hand?"}
	HomeDemo       = Said{"Essayer avec l’exemple", "Try the example"}
	HomeDemoNote   = Said{", cinq articles inventés sur une même actualité.", ", five invented articles on one story."}
	HomePrivacy    = Said{"Tout se passe dans cet onglet. Aucun texte ne quitte votre appareil ; il n’y a ni compte ni mesure d’audience.", "Everything happens in this tab. No text leaves your device; there is no account and no tracking."}
	HomeOffline    = Said{"Fonctionne sans réseau une fois ouvert.", "Works without a network once opened."}
	HomeSaved      = Said{"Dossiers sur cet appareil", "Stories on this device"}
	HomeStories    = Counted{Said{"{0} dossier", "{0} story"}, Said{"{0} dossiers", "{0} stories"}}
	HomeLate       = Said{"Le navigateur n’a pas encore dit quels dossiers il garde.", "The browser has not told yet which stories it keeps."}
	HomeUnfinished = Counted{Said{"Import à terminer", "Import to finish"}, Said{"Imports à terminer", "Imports to finish"}}
	HomeTakeUp     = Said{"Reprendre", "Resume"}
	HomeTakeUpOf   = Said{"Reprendre : {0}", "Resume: {0}"}
	HomeDropImport = Said{"Effacer cet import", "Erase this import"}
	HomeDropAsk    = Said{"Effacer de cet appareil ce qui a été lu pour « {0} » ? Les fichiers d’origine restent où ils sont ; les textes collés et vos corrections seront perdus.", "Erase from this device what was read for “{0}”? The original files stay where they are; pasted texts and your corrections will be lost."}
	HomeWipe       = Said{"Tout effacer…", "Erase all…"}
	HomeUnsure     = Said{"peut-être ouvert dans un autre onglet", "may be open in another tab"}
	HomeWipeAsk    = Said{"Effacer de cet appareil tous les dossiers et les imports à terminer ? Ce qui n’a pas été enregistré dans un fichier sera perdu.", "Erase every story and unfinished import on this device? What was not saved to a file will be lost."}
	HomeEraseAsk   = Said{"Effacer « {0} » de cet appareil ? S’il n’a pas été enregistré dans un fichier, ce dossier sera perdu.", "Erase “{0}” from this device? If it was not saved to a file, the story will be lost."}
	HomeWipeDo     = Said{"Tout effacer", "Erase all"}
	HomeErase      = Said{"Effacer ce dossier", "Erase this story"}
	HomeEraseOf    = Said{"Effacer : {0}", "Erase: {0}"}
	HomeArticles   = Counted{Said{"{0} article", "{0} article"}, Said{"{0} articles", "{0} articles"}}

	// Three lines as three outlets might tell one thing: before, what differs, after.
	SampleA = [3]Said{{"le bac a dérivé", "the ferry drifted for"}, {"trois quarts d’heure", "three quarters of an hour"}, {"sur le fleuve", "on the river"}}
	SampleB = [3]Said{{"le bac est resté", "the ferry stood"}, {"près d’une heure", "nearly an hour"}, {"sans moteur", "without an engine"}}
	SampleC = [3]Said{{"une panne de", "a breakdown of"}, {"quelques minutes", "a few minutes"}, {"selon l’exploitant", "according to its operator"}}

	PasteTitle  = Said{"Coller un texte", "Paste text"}
	PasteHint   = Said{"Le texte d’un article, son titre sur la première ligne.", "The text of one article, its headline on the first line."}
	PasteLabel  = Said{"Texte de l’article", "Text of the article"}
	PasteGo     = Said{"Lire ce texte", "Read this text"}
	PastedName  = Said{"texte collé {0}.txt", "pasted text {0}.txt"}
	RenameTitle = Said{"Nom du dossier", "Name of the story"}
)
