package picture

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/clean/line"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// Who took a picture is no part of what stands below it.
func TestCredits(t *testing.T) {
	for _, row := range []struct{ in, caption string }{
		{"Le bac à quai, jeudi © Ondes du Marais - Jean Oriol", "Le bac à quai, jeudi"},
		{"Le bac à quai, jeudi. (Photo Jean Oriol pour « Le Phare »)", "Le bac à quai, jeudi."},
		{"« On nous avait promis une navette », dit Lise Carteau. Archives J. O.", "« On nous avait promis une navette », dit Lise Carteau."},
		{"Le bac à quai, jeudi. Photo La Voix/Jean Oriol", "Le bac à quai, jeudi."},
		{"Le bac à quai, jeudi. | LE PHARE / J. O.", "Le bac à quai, jeudi."},
		{"Le bac à quai, jeudi. JEAN ORIOL POUR « LE PHARE »", "Le bac à quai, jeudi."},
		{"Le bac à quai, jeudi. Agence du Marais - Jean Oriol", "Le bac à quai, jeudi."},
		{"The ferry at the quay. Photograph: Jean Oriol/The Lamp", "The ferry at the quay."},
		{"FILE - The ferry at the quay in 2024. (Jean Oriol/The Lamp via AP, File)", "FILE - The ferry at the quay in 2024."},
		{"The ferry at the quay on Friday. | Photo by Jean Oriol/Getty Images", "The ferry at the quay on Friday."},
		{"The ferry at the quay on Friday. JEAN ORIOL, The Lamp", "The ferry at the quay on Friday."},
		{"Le bac à quai, jeudi matin. LP/Jean Oriol", "Le bac à quai, jeudi matin."},
		{"Le bac à quai, jeudi. Jean Oriol / Le Phare", "Le bac à quai, jeudi."},
		{"Le bac à quai de Vernoy, jeudi 12 mars. - Info7", "Le bac à quai de Vernoy, jeudi 12 mars."},
		{"Le bac à quai, jeudi. (Jean Oriol/La Vigie)", "Le bac à quai, jeudi."},
		{"Le bac à quai près de Vernoy, le 13 juillet 2025 ( ARP / Jean ORIOL )", "Le bac à quai près de Vernoy, le 13 juillet 2025"},
		{"Le bac à quai près de Vernoy (ligne A / B)", ""}, // no agency
		{"Les archives de la photo sont à Vernoy", ""},     // no credit
		{"Le bac et sa photo : une histoire à deux", ""},   // none either
		{"© Jean Oriol", ""}, // nothing but one
	} {
		at := CreditAt(row.in)
		assert.Equal(t, row.caption, strings.TrimSpace(row.in[:at]), row.in)
	}
}

func TestKinds(t *testing.T) {
	for in, want := range map[string]story.BlockKind{
		"Le bac à quai, jeudi © Ondes du Marais": story.Caption,
		"© Jean Oriol": story.Credit,
		"[Image] The ferry tied up at the quay on Thursday evening, after a full day of searches by divers.": story.Caption,
		"2 of 9 | The ferry at the quay on Thursday.":                                                        story.Caption,
		"Credits: Jean Oriol":                        story.Caption,
		"Two of 9 ferries sail.":                     story.Other,
		"Le bac, le 12 mars ( ARP / JEAN DE ORIOL )": story.Caption,
		"PHOTO JEAN ORIOL, LA VIGIE":                 story.Credit,
		"Le bac repart vendredi.":                    story.Other, // no picture
	} {
		l := line.Of(in, ingest.Piece{Span: line.Whole(in)})
		assert.Equal(t, want, Of(&l), in)
	}
}
