package byline

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/clean/line"
	"recoupe/internal/ingest"
)

// How to reach who wrote an article stands below it.
func TestCreditsOfWriters(t *testing.T) {
	for in, want := range map[string]bool{
		"Contact Jeanne Roy at 555-0100 or jroy@lamp.example.":             true,
		"Reach reporter Jeanne Roy at 361-555-0186.":                       true,
		"Avec les informations d’Odile Carmaux":                            true,
		"Ida Holm covers the harbours. Contact her at iholm@lamp.example.": true,
		"Vous avez vu le bac dériver ? Témoignez à port@phare.example":     true,
		"Contact Jeanne Roy before the ferry leaves.":                      false, // nothing to reach her by
	} {
		l := line.Of(in, ingest.Piece{Span: line.Whole(in)})
		assert.Equal(t, want, Credits(&l), in)
	}
}

func TestSignature(t *testing.T) {
	for in, want := range map[string]string{
		"Par Odile Carmaux": "Odile Carmaux", "Article rédigé par Ana Roy": "Ana Roy", "By Ted Marlowe, transport correspondent": "Ted Marlowe", "Par Hugues VALMER": "Hugues VALMER",
		"L’ÉDITO DE LISE ORMEAU": "LISE ORMEAU", "La chronique d’Anne Delorge": "Anne Delorge", "La chronique de la semaine": "",
		"Par Jean d’Ormont et Léa Roy": "Jean d’Ormont et Léa Roy", "Von Karl von Stein": "Karl von Stein", "Propos recueillis par Anne Delorge": "Anne Delorge",
		"By Jo Hill and Sam Roe in Paris": "Jo Hill and Sam Roe", "*Por Nuria Balcells · El Faro*": "Nuria Balcells",
		"Billet de Solène Arvieu-Roc": "Solène Arvieu-Roc", "UN REPORTAGE DE LISE ORMEAU": "LISE ORMEAU", "Une enquête de Jo Hill et Sam Roe": "Jo Hill et Sam Roe",
		"Analysis by Jo Hill": "Jo Hill", "A column by Ted Marlowe, transport editor": "Ted Marlowe", "Ein Kommentar von Karl von Stein": "Karl von Stein", "Columna de Nuria Balcells": "Nuria Balcells",
		"Tribune de Vernoy": "", "Chronique de la vie au port": "", "Analysis by county": "", "Entretien de la digue": "", // an outlet, a headline
		"Par cinq voix contre deux, la commission a tranché": "", // not a name
		"By midnight six bodies had been found":              "",
		"Parmi eux, Luc Hamelin":                             "",
		"Le maire":                                           "",
	} {
		who, ok := Signature(in)
		assert.Equal(t, want != "", ok, in)
		if ok {
			assert.Equal(t, want, who.Of(in))
		}
	}
}
