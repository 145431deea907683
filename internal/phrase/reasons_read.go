package phrase

// readReasons words the reasons of package ingest: why a file cannot be read,
// and what reading it had to mend.
var readReasons = map[string]Said{
	"open":     {"Ce fichier n’a pas pu être ouvert : {0}.", "This file could not be opened: {0}."},
	"json":     {"Cette ligne n’est pas un objet JSON : {0}.", "This line is no JSON object: {0}."},
	"empty":    {"Le fichier est vide.", "The file is empty."},
	"failed":   {"La lecture de ce fichier a échoué.", "Reading this file failed."},
	"binary":   {"Ce fichier ne contient pas de texte lisible.", "This file holds no readable text."},
	"size":     {"{0} Mo, la limite est de {1} Mo.", "{0} MB, the limit is {1} MB."},
	"sizeAll":  {"Avec les fichiers qui précèdent, plus de {0} Mo : déposez-le à part.", "With the files before it, more than {0} MB: drop it by itself."},
	"type":     {"Format non pris en charge : {0}.", "Format not supported: {0}."},
	"locked":   {"Protégé par un mot de passe.", "Protected by a password."},
	"image":    {"Illisible : ce PDF ne contient que des images. Enregistrez la page en HTML, ou copiez son texte ici.", "Unreadable: this PDF holds only images. Save the page as HTML, or paste its text here."},
	"noText":   {"Aucun texte d’article trouvé.", "No article text found."},
	"encoding": {"Encodage non pris en charge : {0}. Enregistrez le texte en UTF-8.", "Encoding not supported: {0}. Save the text as UTF-8."},
	"damaged":  {"Fichier endommagé ou incomplet ({0}).", "Damaged or incomplete file ({0})."},
	"bomb":     {"Cette archive se déploie au-delà de la limite de {0} Mo.", "This archive unpacks beyond the limit of {0} MB."},
	"entries":  {"Cette archive contient plus de {0} fichiers.", "This archive holds more than {0} files."},
	"nested":   {"Trop de fichiers les uns dans les autres.", "Too many files inside one another."},
	"mojibake": {"Des lettres accentuées étaient mal enregistrées ; elles ont été rétablies.", "Accented letters were badly stored; they have been restored."},
	"split":    {"Article {0} sur {1} de ce fichier.", "Article {0} of {1} in this file."},
}
