package phrase

// The style gallery.
var (
	GalleryTitle   = Said{"Galerie des composants", "Gallery of components"}
	GalleryBadges  = Said{"Pastilles", "Badges"}
	GalleryStates  = Said{"États d’une case", "States of a cell"}
	GalleryButtons = Said{"Boutons et filtres", "Buttons and filters"}
	GalleryFields  = Said{"Champs", "Fields"}
	GalleryNotes   = Said{"Notes", "Notes"}
	GalleryMarks   = Said{"Mots marqués", "Marked words"}
)

// GalleryNames names the gallery's pages, in their order.
var GalleryNames = []Said{
	{"Composants", "Components"}, NavFacts, Evidence, {"Aucun résultat", "No result"}, NavQuotes, NavOmissions, NavSide,
	NavArticles, NavWords, {"Rapport imprimable", "Printable report"}, NavImport, {"Lien coupé", "Cut link"}, Corrections,
}
