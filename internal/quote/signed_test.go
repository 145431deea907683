package quote

import "testing"

// Who signs a quotation set apart, and on which side of it.
func TestSigned(t *testing.T) { check(t, "fr", signedRows) }

var signedRows = []row{
	{"Le port est fermé. / « Il faut un million pour tout refaire. » / Paul Viel, maire de Sarle / Les marins ne désarment pas.", "Il faut un million pour tout refaire.", "direct", "Paul Viel", ""},
	{"Le plus déçu : Paul Viel (Sarle) / « Il faut tout refaire. » / Le plus gai : Marc Brun (Vernoy) / « On a bien ramé. »", "On a bien ramé.", "direct", "Marc Brun", ""},
	{"Le plus déçu : Paul Viel (Sarle) / « Il faut tout refaire. » / Le plus gai : Marc Brun (Vernoy) / « On a bien ramé. »", "Il faut tout refaire.", "direct", "Paul Viel", ""},
	{"Paul Viel, entraîneur de Sarle / « Il faut tout refaire. »", "Il faut tout refaire.", "direct", "Paul Viel", ""},
	{"Le port est fermé. / « Il faut tout refaire. » Paul Viel, maire de Sarle", "Il faut tout refaire.", "direct", "Paul Viel", ""},
	{"Le port a un maire, Paul Viel. / On ne partira pas, c'est notre port à tous / Paul Viel / maire de Sarle / La digue date de 1974.", "On ne partira pas, c'est notre port à tous", "direct", "Paul Viel", ""},
	{"Le port est fermé. / « Il faut tout refaire. » / Paul Viel", "Il faut tout refaire.", "direct", "", ""},                              // who wrote it
	{"Le port est fermé. / « Il faut tout refaire. » / Sarle, le port où rien ne bouge", "Il faut tout refaire.", "direct", "", ""},        // another heading
	{"Le maire a un adjoint, Paul Viel. / Le port est fermé depuis mardi / Paul Viel / La digue date de 1974.", "", "", "", ""},            // nobody's words
	{"Sous la halle, “les barques pourraient partir“, assure Paul Viel.", "les barques pourraient partir", "mixed", "Paul Viel", "assure"}, // a mark turned the wrong way
}
