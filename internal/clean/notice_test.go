package clean

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// kindOf returns what the last line of a short article is.
func kindOf(t *testing.T, last string) story.BlockKind {
	t.Helper()
	a := Article(ingest.Plain("a.txt", ferryTitle+"\n\nPar Odile Carmaux\nPublié le 12 mars 2026 à 18h12\n\n"+ferry[0]+"\n\n"+ferry[1]+"\n\n"+last+"\n"), story.Article{})
	return a.Blocks[len(a.Blocks)-1].Kind
}

func TestNotices(t *testing.T) {
	for _, line := range []string{
		"Rectificatif. Une première version de cet article parlait de trois millions : le chantier en coûte quatre. Nos excuses à nos lecteurs.",
		"RECTIFICATIF – Le chantier coûte quatre millions d’euros, et non trois comme indiqué par erreur.",
		"Correctif le 14 mars : le chantier coûte quatre millions d’euros et non trois.",
		"Mise à jour (14 mars, 10h30) : ajout de la réaction du département.",
		"Mis à jour le 14 mars à 10h30 avec la réaction de la préfecture.",
		"(Mis à jour à 12h10 avec la réaction de la préfecture)",
		"MAJ 14/03 : ajout de la réaction de la préfecture.",
		"Article modifié le 14 mars à 10h30 : ajout de la réaction du département.",
		"* Contrairement à ce que nous avions indiqué dans un premier temps, le chantier coûte quatre millions.",
		"Note aux lecteurs : cet article a été corrigé le 14 mars.",
		"Corrections & clarifications: the roof cost £310,000, not £130,000 as we said.",
		"Update, 14 March: This story has been updated with the county’s response.",
		"Updated at 10.30am to include the county’s statement.",
		"We have corrected the cost of the ramp, which was wrong in an earlier version.",
		"Fe de errores. La rampa cuesta cuatro millones, y no tres como decía este periódico.",
		"Rectificatif\nLe chantier coûte quatre millions d’euros, et non trois comme nous l’écrivions.", // the label stands above
	} {
		assert.Equal(t, story.Correction, kindOf(t, line), line)
	}
	for _, line := range []string{
		"La mise à jour du logiciel a causé la panne, selon la préfecture, qui a promis une enquête.",
		"Mise à jour en 2019, la carte des risques n’avait pas retenu la rampe du bac, dit la préfecture.",
		"Corrigé deux fois depuis 2019, le plan des risques n’a pas retenu la rampe, dit la préfecture.",
		"Un rectificatif au budget sera présenté au conseil départemental le 4 avril, dit le président.",
		"The correction of the plan will cost two million, the county said on Thursday evening.",
		"An earlier version of the bill would have closed the harbour, the county said on Thursday.",
	} {
		assert.Equal(t, story.Body, kindOf(t, line), line)
	}
	for _, line := range []string{"Mis à jour le 14 mars 2026 à 10h30", "Updated on: March 14, 2026 / 10:07 AM / The Lamp", "March 14, 2026 Ida Holm, MS"} {
		assert.Equal(t, story.Dateline, kindOf(t, line), line)
	}
}
