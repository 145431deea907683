package phrase

// What a reader corrects, and how it is said.
var (
	SameFact    = Said{"Même fait", "Same fact"}
	NotSameFact = Said{"Pas le même", "Not the same"}
	SameOf      = Said{"Même fait, {0}", "Same fact, {0}"}
	NotSameOf   = Said{"Pas le même, {0}", "Not the same, {0}"}
	EditFact    = Said{"Modifier", "Edit"}
	EditOf      = Said{"Modifier, {0}", "Edit, {0}"}

	Corrections    = Said{"Corrections", "Corrections"}
	CorrectCount   = Counted{Said{"{0} correction", "{0} correction"}, Said{"{0} corrections", "{0} corrections"}}
	CorrectZero    = Said{"Aucune correction", "No corrections"}
	CorrectLast    = Said{"la dernière : {0}", "the last: {0}"}
	CorrectGoneN   = Counted{Said{"{0} ne s’applique plus", "{0} no longer applies"}, Said{"{0} ne s’appliquent plus", "{0} no longer apply"}}
	CorrectUndo    = Said{"Annuler", "Undo"}
	CorrectUndoOf  = Said{"Annuler : {0}", "Undo: {0}"}
	CorrectRedo    = Said{"Rétablir", "Redo"}
	CorrectList    = Said{"Liste", "List"}
	CorrectListAll = Said{"Liste des corrections", "List of corrections"}
	CorrectNone    = Said{"Aucune correction. Ce que vous corrigez se note ici, et s’annule quand vous voulez.", "No corrections. What you correct is noted here, and can be undone at any time."}
	CorrectKept    = Said{"Elles sont gardées avec le dossier, le lien et le fichier, à part de ce que l’outil a trouvé.", "They are kept with the story, the link and the file, apart from what the tool found."}
	CorrectShowIt  = Said{"Voir", "See"}
	CorrectShowOf  = Said{"Voir : {0}", "See: {0}"}
	CorrectGone    = Said{"Ne s’applique plus : {0}", "No longer applies: {0}"}
	CorrectAsFound = Said{"Sans corrections", "Without corrections"}

	CorrectDone   = Said{"{0}. Corrigé, Ctrl + Z annule.", "{0}. Corrected, Ctrl + Z undoes it."}
	CorrectUndone = Said{"Correction annulée : {0}. Rétablir : Ctrl + Maj + Z.", "Correction undone: {0}. Redo: Ctrl + Shift + Z."}
	CorrectRedone = Said{"Correction rétablie : {0}.", "Correction redone: {0}."}
	CorrectNoUndo = Said{"Aucune correction à annuler.", "No correction to undo."}
	CorrectNoRedo = Said{"Aucune correction à rétablir.", "No correction to redo."}
	CorrectMany   = Said{"Ce dossier ne peut pas porter plus de corrections.", "This story cannot hold more corrections."}
	CorrectFirst  = Said{"Affiché sans corrections : réaffichez-les pour corriger.", "Shown without corrections: show them again to correct."}
	CorrectFound  = Said{"Affiché sans corrections, comme l’outil l’a trouvé.", "Shown without corrections, as the tool found it."}
	CorrectMine   = Said{"Affiché avec les corrections.", "Shown with the corrections."}
	CorrectAlone  = Said{"Un seul article dit ce fait : il n’y a rien à séparer.", "Only one article tells this fact: there is nothing to separate."}
	CorrectByYou  = Said{"corrigé à la main", "corrected by hand"}
	CorrectWhich  = Said{"Placez-vous sur le passage d’un article, puis Y ou X.", "Go to the passage of an article, then press Y or X."}

	DeedMerge      = Said{"Réuni avec un autre fait", "Joined with another fact"}
	DeedSplit      = Said{"Fait séparé en deux", "Fact split in two"}
	DeedRestate    = Said{"Énoncé modifié", "Statement edited"}
	DeedNotQuote   = Said{"Pas une citation", "Not a quote"}
	DeedSpeaker    = Said{"Locuteur : {0}", "Speaker: {0}"}
	DeedPerson     = Said{"{0} : même personne que {1}", "{0}: same person as {1}"}
	DeedOther      = Said{"{0} : pas la même personne que {1}", "{0}: not the same person as {1}"}
	DeedNoise      = Said{"Lignes retirées", "Lines removed"}
	DeedRestore    = Said{"Lignes remises", "Lines restored"}
	DeedDismiss    = Said{"Fait écarté", "Fact put aside"}
	DeedNoOmission = Said{"Omission écartée", "Omission put aside"}
	DeedNote       = Said{"Note", "Note"}

	DeedSaid       = Said{"Même parole", "Same words spoken"}
	DeedNotSaid    = Said{"Pas la même parole", "Not the same words"}
	SayingPartOf   = Said{"Pas la même parole : {0}", "Not the same words: {0}"}
	SayingJoin     = Said{"Même parole que…", "Same words as…"}
	SayingJoinOf   = Said{"Même parole que… : {0}", "Same words as…: {0}"}
	EditSaying     = Said{"Même parole que…", "Same words as…"}
	EditSayingFind = Said{"Chercher la citation à réunir", "Find the quote to join"}
	CorrectFact    = Said{"Corriger ce fait", "Correct this fact"}
	CorrectOfFact  = Said{"{0} : {1}", "{0}: {1}"}
	CorrectFactDo  = Said{"Corriger", "Correct"}
	CorrectMore    = Said{"Corriger…", "Correct…"}
	MenuStatement  = Said{"Modifier l’énoncé…", "Edit the statement…"}
	MenuMerge      = Said{"Réunir avec un autre fait…", "Join with another fact…"}
	MenuSplit      = Said{"Séparer en deux faits…", "Split in two facts…"}
	MenuNote       = Said{"Noter…", "Note…"}
	MenuDismiss    = Said{"Écarter ce fait", "Put this fact aside"}
	EditStatement  = Said{"Modifier l’énoncé", "Edit the statement"}
	EditCell       = Said{"Ce que dit cet article", "What this article tells"}
	EditMerge      = Said{"Réunir avec un autre fait", "Join with another fact"}
	EditSplit      = Said{"Séparer en deux faits", "Split in two facts"}
	EditNote       = Said{"Note", "Note"}
	EditSpeaker    = Said{"Qui parle ?", "Who speaks?"}
	EditPerson     = Said{"Même personne que…", "Same person as…"}
	EditWords      = Said{"Énoncé", "Statement"}
	EditFrom       = Said{"Tiré de l’article : {0}", "Taken from the article: {0}"}
	EditState      = Said{"État de ce fait dans l’article", "State of this fact in the article"}
	EditNoteLabel  = Said{"Votre note", "Your note"}
	EditMergeFind  = Said{"Chercher le fait à réunir", "Find the fact to join"}
	EditMergeHint  = Said{"Choisissez le fait à réunir avec celui-ci : {0}", "Choose the fact to join with this one: {0}"}
	EditSplitHint  = Said{"Cochez les articles qui disent un autre fait.", "Tick the articles that tell another fact."}
	EditSplitWrong = Said{"Cochez au moins un article, et laissez-en au moins un.", "Tick at least one article, and leave at least one."}
	EditName       = Said{"Nom", "Name"}
	EditNameHint   = Said{"Écrivez un nom, ou choisissez-en un.", "Write a name, or choose one."}
	EditPersonHint = Said{"{0} est la même personne que :", "{0} is the same person as:"}
	EditEmpty      = Said{"Écrivez quelque chose.", "Write something."}
	EditNoChoice   = Said{"Rien ne correspond.", "Nothing matches."}
	SpeakerWrong   = Said{"Locuteur…", "Speaker…"}
	SpeakerOf      = Said{"Changer le locuteur : {0}", "Change the speaker: {0}"}
	NotQuoteOf     = Said{"Pas une citation : {0}", "Not a quote: {0}"}
	NoteOf         = Said{"Noter : {0}", "Note: {0}"}
	SamePersonAs   = Said{"Même personne que…", "Same person as…"}
	SamePersonOf   = Said{"Même personne que… : {0}", "Same person as…: {0}"}

	OtherPersonIn  = Said{"Pas la même personne…", "Not the same person…"}
	OtherPersonOf  = Said{"Pas la même personne… : {0}", "Not the same person…: {0}"}
	EditOther      = Said{"Pas la même personne", "Not the same person"}
	EditOtherHint  = Said{"Cochez ce qui désigne quelqu’un d’autre que {0}.", "Tick what means somebody else than {0}."}
	EditOtherName  = Said{"Le nom de cette autre personne.", "The name of this other person."}
	EditOtherElse  = Said{"Laissé vide, ce sera : {0}.", "Left empty, it will be: {0}."}
	EditOtherWrong = Said{"Cochez au moins une mention, laissez-en au moins une, et donnez un autre nom.", "Tick at least one mention, leave at least one, and give another name."}

	DoUndo   = Said{"annuler la dernière correction", "undo the last correction"}
	DoRedo   = Said{"la rétablir", "redo it"}
	DoSame   = Said{"même fait, pas le même (le passage où vous êtes)", "same fact, not the same (the passage you are on)"}
	DoEdit   = Said{"modifier l’énoncé du fait", "edit the fact’s statement"}
	DoOpenIn = Said{"lire dans l’article", "read in the article"}
	KeyUndo  = Said{"Ctrl + Z", "Ctrl + Z"}
	KeyRedo  = Said{"Ctrl + Maj + Z, Ctrl + Y", "Ctrl + Shift + Z, Ctrl + Y"}
)
