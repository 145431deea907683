package quote

import "testing"

// Whom French papers leave the reader to find around a quotation: a neighbour known by a given name,
// the one of whom the next sentence tells, the one whose other words stand beside.
func TestFrenchNearby(t *testing.T) { check(t, "fr", frenchNearby) }

var frenchNearby = []row{
	// a given name alone
	{"Les trains sont rares. Clémence risque de rater le bac. « Je serais vraiment furieuse », souffle-t-elle.", "Je serais vraiment furieuse", "direct", "Clémence", "souffle-t-elle"},
	{"Chez Laura, une autre sinistrée, tout est perdu. « Il va falloir tout jeter », souffle-t-elle.", "Il va falloir tout jeter", "direct", "Laura", "souffle-t-elle"},
	{"Clémence Rivet a fermé le bar. Clémence attend. « Je suis furieuse », souffle-t-elle.", "Je suis furieuse", "direct", "Clémence Rivet", "souffle-t-elle"},
}
