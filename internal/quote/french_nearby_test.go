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
	// who held an office before, and who holds it
	{"Léa Morvan a réuni la presse. Paul Viel a répondu à l'ancienne ministre du Port Anne Kerjean. « Rien n'est fini », a dit la ministre.", "Rien n'est fini", "direct", "Léa Morvan", "a dit"},
	// a participle behind a quotation has no subject of its own
	{"Paul Viel s'est révolté de cette atteinte à « un symbole du port », en pointant l'action de « bandes venues de loin ».", "un symbole du port", "mixed", "Paul Viel", "pointant"},
}
