package phrase

// Where the program itself failed.
var (
	BrokenView    = Said{"Cette vue n’a pas pu être affichée.", "This view could not be shown."}
	BrokenEvent   = Said{"Ce qui était demandé n’a pas pu être fait.", "What was asked for could not be done."}
	BrokenKept    = Said{"Le dossier est intact : il est gardé dans ce navigateur.", "The story is intact: it is kept in this browser."}
	BrokenNotKept = Said{"Le dossier n’est pas gardé dans ce navigateur : enregistrez-le avant de recharger.", "The story is not kept in this browser: save it before reloading."}
	BrokenIntact  = Said{"Vos dossiers gardés sont intacts.", "Your kept stories are intact."}
	BrokenAdvice  = Said{"L’erreur vient du programme. Une autre vue fonctionne peut-être ; sinon, rechargez la page.", "The error is in the program. Another view may work; if not, reload the page."}
	BrokenReload  = Said{"Recharger la page", "Reload the page"}
)
