package phrase

// The sheet of what the keys do: names of keys, places, and deeds.
var (
	KeysTitle = Said{"Clavier", "Keyboard"}
	KeysHint  = Said{"Les lettres, les chiffres et les signes ne font rien pendant la saisie d’un texte.", "Letters, digits and signs do nothing while you type in a field."}

	KeysLetters = Said{"Touches d’une seule lettre", "Keys that are single letters"}

	KeysAnywhere  = Said{"Partout", "Anywhere"}
	KeysStory     = Said{"Dans une comparaison", "In a comparison"}
	KeysMatrix    = Said{"Dans le tableau des faits", "In the table of facts"}
	KeysEvidence  = Said{"Dans les preuves d’un fait", "With the evidence of a fact open"}
	KeysOmissions = Said{"Omissions", "Omissions"}
	KeysSide      = Said{"Côte à côte", "Side by side"}

	KeyArrows   = Said{"Flèches", "Arrows"}
	KeyEnter    = Said{"Entrée ou Espace", "Enter or Space"}
	KeyEsc      = Said{"Échap", "Esc"}
	KeyHomeEnd  = Said{"Début, Fin", "Home, End"}
	KeyCorners  = Said{"Ctrl + Début, Fin", "Ctrl + Home, End"}
	KeyPages    = Said{"Page préc., suiv.", "Page up, down"}
	KeyColumns  = Said{"Alt + ← ou →", "Alt + ← or →"}
	KeyDiff     = Said{"N, Maj + N", "N, Shift + N"}
	KeyDigits   = Said{"1 à 6", "1 to 6"}
	KeyNextPrev = Said{"J, K", "J, K"}

	DoKeys       = Said{"cette fiche", "this sheet"}
	DoEscape     = Said{"fermer ce qui est ouvert", "close what is open"}
	DoDigits     = Said{"aller à une vue", "go to a view"}
	DoFind       = Said{"chercher", "search"}
	DoShare      = Said{"partager", "share"}
	DoArrows     = Said{"aller d’une case à l’autre", "move from cell to cell"}
	DoRowEnds    = Said{"première, dernière case de la ligne", "first, last cell of the row"}
	DoCorners    = Said{"premier, dernier fait", "first, last fact"}
	DoPages      = Said{"dix faits plus haut, plus bas", "ten facts up, down"}
	DoEnter      = Said{"ouvrir les preuves, replier un groupe", "open the evidence, fold a group"}
	DoFacts      = Said{"fait suivant, précédent", "next, previous fact"}
	DoOmissions  = Said{"omission suivante, précédente", "next, previous omission"}
	DoVerdict    = Said{"pas trouvé, peut-être dit ici, dit autrement, dit ici", "not found, perhaps told here, told differently, told here"}
	DoDifference = Said{"différence suivante, précédente", "next, previous difference"}
	DoColumns    = Said{"déplacer la colonne", "move the column"}
)
