package phrase

// The shell: bar, navigation, menu, and words that several views share.
var (
	Brand      = Said{"Recoupe", "Recoupe"}
	SkipToMain = Said{"Aller au contenu", "Skip to content"}
	LocalOnly  = Said{"Rien n’est envoyé", "Nothing is uploaded"}
	Share      = Said{"Partager", "Share"}
	Menu       = Said{"Menu", "Menu"}
	Views      = Said{"Vues", "Views"}
	GoHome     = Said{"Recoupe, accueil", "Recoupe, home"}
	StoryMenu  = Said{"Ce dossier", "This story"}

	NavImport    = Said{"Import", "Import"}
	NavFacts     = Said{"Faits", "Facts"}
	NavQuotes    = Said{"Citations", "Quotes"}
	NavOmissions = Said{"Omissions", "Omissions"}
	NavSide      = Said{"Côte à côte", "Side by side"}
	NavArticles  = Said{"Articles", "Articles"}
	NavWords     = Said{"Mots", "Wording"}
	NavMore      = Said{"Plus", "More"}

	MenuLanguage   = Said{"Langue", "Language"}
	MenuTheme      = Said{"Thème", "Theme"}
	MenuExportJSON = Said{"Exporter en JSON", "Export as JSON"}
	MenuSaveFile   = Said{"Enregistrer un fichier .recoupe", "Save a .recoupe file"}
	MenuOpenFile   = Said{"Ouvrir un fichier .recoupe", "Open a .recoupe file"}
	MenuAdd        = Said{"Ajouter des articles", "Add articles"}
	MenuRename     = Said{"Renommer…", "Rename…"}
	MenuAllStories = Said{"Tous les dossiers", "All stories"}
	MenuKeys       = Said{"Clavier", "Keyboard"}
	ThemeSystem    = Said{"Système", "System"}
	ThemeLight     = Said{"Clair", "Light"}
	ThemeDark      = Said{"Sombre", "Dark"}

	Close   = Said{"Fermer", "Close"}
	Cancel  = Said{"Annuler", "Cancel"}
	Retry   = Said{"Réessayer", "Try again"}
	Copied  = Said{"Copié", "Copied"}
	Confirm = Said{"Valider", "OK"}

	NoOutlet      = Said{"Média non indiqué", "Outlet not given"}
	OutletOfFile  = Said{"{0} (fichier)", "{0} (file)"}
	NoDate        = Said{"sans date", "no date"}
	NoTitle       = Said{"Sans titre", "No title"}
	UntitledStory = Said{"Dossier sans titre", "Untitled story"}

	Offline        = Said{"Hors ligne. Tout continue de marcher.", "Offline. Everything still works."}
	UpdateReady    = Said{"Une version plus récente est prête.", "A newer version is ready."}
	UpdateReload   = Said{"Recharger quand vous voulez", "Reload when you like"}
	NotKept        = Said{"Ce dossier n’a pas pu être gardé.", "This story could not be kept."}
	NotKeptAdvice  = Said{"Enregistrez un fichier .recoupe, ou effacez un ancien dossier.", "Save a .recoupe file, or erase an older story."}
	KeptLate       = Said{"Ce dossier n’est pas encore gardé : le navigateur ne répond pas.", "This story is not kept yet: the browser does not answer."}
	KeptLateAdvice = Said{"Enregistrez un fichier .recoupe avant de fermer l’onglet.", "Save a .recoupe file before you close the tab."}
	FetchLate      = Said{"Le navigateur n’a pas encore rendu ce dossier.", "The browser has not handed over this story yet."}
	FetchAdvice    = Said{"Fermez les autres onglets de cette page, puis rechargez-la. Un fichier .recoupe s’ouvre sans attendre.", "Close the other tabs of this page, then reload it. A .recoupe file opens without waiting."}
	NoStoreAdvice  = Said{"Enregistrez un fichier .recoupe pour le retrouver.", "Save a .recoupe file to find it again."}
	NoStorage      = Said{"Ce navigateur ne garde rien ici : le dossier disparaîtra à la fermeture de l’onglet.", "This browser keeps nothing here: the story will be gone when the tab is closed."}
)

// What an article makes of a fact, as the legend, the cells and the evidence
// panel name it.
var (
	StateStated   = Said{"dit", "told"}
	StatePartial  = Said{"en partie, moins précis", "partly, less precise"}
	StateDiffers  = Said{"dit autrement", "told differently"}
	StatePerhaps  = Said{"peut-être, à vérifier", "perhaps, to check"}
	StateAbsent   = Said{"pas trouvé", "not found"}
	StateSingle   = Said{"dit par lui seul", "told here only"}
	StateUnknown  = Said{"non comparé", "not compared"}
	PartialShort  = Said{"moins précis", "less precise"}
	PerhapsShort  = Said{"peut-être", "perhaps"}
	Legend        = Said{"Légende", "Key"}
	WordsMissing  = Said{"des mots des autres manquent ici", "words that the others have are missing here"}
	CiteCopy      = Said{"Copier avec la source", "Copy with source"}
	CopyRefused   = Said{"Le navigateur a refusé la copie", "The browser refused to copy"}
	ReadInArticle = Said{"Lire dans l’article", "Read in the article"}
	Score         = Said{"Ressemblance : {0} sur 1 ; {1} suffit.", "Likeness: {0} of 1; {1} is enough."}
)

// Colon goes between a name and what is said of it.
var Colon = Said{" : ", ": "}
