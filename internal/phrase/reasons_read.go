package phrase

// readReasons words the reasons of package ingest.
var readReasons = map[string]Said{
	"open":   {"Ce fichier n’a pas pu être ouvert : {0}.", "This file could not be opened: {0}."},
	"json":   {"Cette ligne n’est pas un objet JSON : {0}.", "This line is no JSON object: {0}."},
	"empty":  {"Le fichier est vide.", "The file is empty."},
	"failed": {"La lecture de ce fichier a échoué.", "Reading this file failed."},
	"binary": {"Ce fichier ne contient pas de texte lisible.", "This file holds no readable text."},
}
