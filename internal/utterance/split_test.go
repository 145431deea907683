package utterance

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

// What an article gives twice, or in bits, is in one utterance as a whole.
func TestRepeatedAndInBits(t *testing.T) {
	for _, c := range []struct {
		name     string
		articles string
		want     []string // of the first article, what is in an utterance
	}{
		{"said again between the paragraphs, of nobody",
			"fr: « On a vidé le bassin » / Le port reste fermé depuis lundi. / « On a vidé le bassin à marée basse pour que les pêcheurs puissent sortir dimanche », a expliqué Odile Carmaux. | fr: « On a vidé le bassin à marée basse pour que les pêcheurs sortent dimanche », explique Odile Carmaux.",
			[]string{"On a vidé le bassin", "On a vidé le bassin à marée basse pour que les pêcheurs puissent sortir dimanche"}},
		{"said again, as if by others",
			"fr: « On a vidé le bassin », assurent les dockers de Vernoy. / « On a vidé le bassin à marée basse pour que les pêcheurs puissent sortir dimanche et que les remorqueurs passent », a expliqué Odile Carmaux. | fr: « Je crois qu’on a vidé le bassin à marée basse pour que les pêcheurs sortent dimanche et que passent les remorqueurs », explique Odile Carmaux.",
			[]string{"On a vidé le bassin", "On a vidé le bassin à marée basse pour que les pêcheurs puissent sortir dimanche et que les remorqueurs passent"}},
		{"bits of one sentence",
			"fr: Odile Carmaux a dénoncé des « querelles mesquines », des « travaux mal préparés depuis le début » et de « trop rares visites de chantier ». | fr: « Le quai a souffert de querelles mesquines, de travaux mal préparés depuis le début, de trop rares visites de chantier et d’un hiver comme nous n’en avions plus connu », a lancé la responsable de 41 ans.",
			[]string{"querelles mesquines", "travaux mal préparés depuis le début", "trop rares visites de chantier"}},
	} {
		as := articles(strings.Split(c.articles, " | ")...)
		var got []string
		for _, u := range Group(as) {
			if u.Relation == story.TermRelation {
				continue
			}
			for _, m := range u.Members {
				if q := &as[m.Article].Quotes[m.Quote]; m.Article == 0 && q.Kind != story.Indirect {
					got = append(got, q.Of(as[0].Text))
				}
			}
		}
		assert.ElementsMatch(t, c.want, got, c.name)
	}
}
