package phrase

// Articles side by side.
var (
	SideColumns      = Said{"Colonnes", "Columns"}
	SideLeast        = Said{"Il faut au moins deux colonnes.", "At least two columns are needed."}
	SideMove         = Said{"{0} : Alt et flèches déplacent la colonne", "{0}: Alt and arrows move the column"}
	SidePlace        = Said{"Différence {0} sur {1}", "Difference {0} of {1}"}
	SideNoDifference = Said{"Aucune différence", "No difference"}
	SidePrev         = Said{"Différence précédente", "Previous difference"}
	SideNext         = Said{"Différence suivante", "Next difference"}
	SideDiffering    = Said{"mots différents", "differing words"}
	SideSolo         = Said{"sans équivalent", "no counterpart"}
	SideSoloIn       = Said{"sans équivalent dans", "no counterpart in"}
	SideSentence     = Said{"Cette phrase…", "This sentence…"}
	SideSentenceOf   = Said{"Cette phrase : la voir dans chaque article, la corriger", "This sentence: see it in each article, correct it"}
	SideSame         = Said{"mêmes mots", "same words"}
	SideReworded     = Said{"en d’autres mots", "in other words"}
	SideMoved        = Said{"déplacé", "moved"}
	SideRibbons      = Said{"Rubans", "Ribbons"}
	SideLayout       = Said{"Disposition", "Layout"}
	SideByPassage    = Said{"Par passage", "By passage"}
	SideByColumn     = Said{"En colonnes", "In columns"}
	SidePassage      = Said{"Passage {0} sur {1}", "Passage {0} of {1}"}
	SideOverview     = Said{"Vue d’ensemble des différences", "Overview of the differences"}
	SideMore         = Counted{Said{"Voir {0} autre passage", "Show {0} more passage"}, Said{"Voir {0} autres passages", "Show {0} more passages"}}
	SideOne          = Said{"Il faut deux articles pour les lire côte à côte.", "It takes two articles to read side by side."}
)
