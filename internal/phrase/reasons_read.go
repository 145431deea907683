package phrase

// readReasons words the reasons of package ingest: why a file cannot be read,
// and what reading it had to mend.
var readReasons = map[string]Said{
	"open":     {"Ce fichier n’a pas pu être ouvert : {0}.", "This file could not be opened: {0}."},
	"json":     {"Cette ligne n’est pas un objet JSON : {0}.", "This line is no JSON object: {0}."},
	"empty":    {"Le fichier est vide. Enregistrez la page de nouveau, ou collez son texte.", "The file is empty. Save the page again, or paste its text."},
	"left":     {"Pas lu : la page a été fermée avant. Déposez ce fichier de nouveau.", "Not read: the page was closed first. Drop this file again."},
	"lost":     {"Ce qui avait été lu de ce fichier n’a pas été retrouvé. Déposez-le de nouveau.", "What was read of this file was not found again. Drop it again."},
	"failed":   {"La lecture de ce fichier a échoué. Collez le texte de l’article à sa place.", "Reading this file failed. Paste the article’s text in its place."},
	"binary":   {"Ce fichier ne contient pas de texte lisible. Si c’est un texte, enregistrez-le en UTF-8.", "This file holds no readable text. If it is text, save it as UTF-8."},
	"size":     {"{0} Mo, la limite est de {1} Mo. Enregistrez la page sans ses images, ou collez son texte.", "{0} MB, the limit is {1} MB. Save the page without its images, or paste its text."},
	"sizeAll":  {"Avec les fichiers qui précèdent, plus de {0} Mo : déposez-le à part.", "With the files before it, more than {0} MB: drop it by itself."},
	"type":     {"Format non pris en charge : {0}. Enregistrez l’article en HTML, ou collez son texte.", "Format not supported: {0}. Save the article as HTML, or paste its text."},
	"locked":   {"Protégé par un mot de passe. Enregistrez-en une copie qui n’en demande pas, ou collez son texte.", "Protected by a password. Save a copy that asks for none, or paste its text."},
	"image":    {"Illisible : ce PDF ne contient que des images. Enregistrez la page en HTML, ou collez son texte.", "Unreadable: this PDF holds only images. Save the page as HTML, or paste its text."},
	"noText":   {"Aucun texte d’article trouvé. Enregistrez la page une fois l’article affiché, ou collez son texte.", "No article text found. Save the page once the article shows, or paste its text."},
	"encoding": {"Encodage non pris en charge : {0}. Enregistrez le texte en UTF-8.", "Encoding not supported: {0}. Save the text as UTF-8."},
	"damaged":  {"Fichier endommagé ou incomplet ({0}). Téléchargez-le de nouveau, ou collez son texte.", "Damaged or incomplete file ({0}). Download it again, or paste its text."},
	"bomb":     {"Cette archive se déploie au-delà de la limite de {0} Mo. Déposez ses fichiers un à un.", "This archive unpacks beyond the limit of {0} MB. Drop its files one by one."},
	"entries":  {"Cette archive contient plus de {0} fichiers. Déposez seulement ceux des articles.", "This archive holds more than {0} files. Drop only those of the articles."},
	"nested":   {"Trop de fichiers les uns dans les autres. Sortez l’article de ses archives.", "Too many files inside one another. Take the article out of its archives."},
	"alert":    {"Cette alerte ne donne que le début des articles. Ouvrez-les et enregistrez chacun.", "This alert gives only the beginnings of articles. Open them and save each one."},
	"unread":   {"Dans ce fichier, n’ont pas pu être lus : {0}.", "Not read in this file: {0}."},
	"mojibake": {"Des lettres accentuées étaient mal enregistrées ; elles ont été rétablies.", "Accented letters were badly stored; they have been restored."},
	"split":    {"Article {0} sur {1} de ce fichier.", "Article {0} of {1} in this file."},
}
