package utterance

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

// groupedOf returns how many utterances, terms aside, the articles of a row share.
func groupedOf(row string) int {
	n := 0
	for _, u := range Group(articles(strings.Split(row, " | ")...)) {
		if u.Relation != story.TermRelation {
			n++
		}
	}
	return n
}

// What one ministry or one person says in two short articles is nearest to each other, whatever it is.
func TestInPassing(t *testing.T) {
	for _, c := range []struct {
		articles string
		want     int
	}{
		{"en: Harbour officials said they will begin to tow barges out of the basin over the next two days to clear the channel. | en: Five large pieces of the 22-foot barge were found in the silt of the basin left by the flood of the river, including its rudder, its anchor, a winch and two sections of the lower deck, harbour officials said.", 0},
		{"fr: « Une partie de mon travail sur les quais est consacrée à la question du bruit la nuit, des camions et des sirènes », explique Odile Carmaux. | en: The noise is felt by the workers, both in the port and in other towns, Odile Carmaux said.", 0},
		{"en: Harbour officials said they would start to tow the barges out of the north basin. | en: The barges will be towed out of the basin, harbour officials said.", 1},
		{"en: They would go “in an orderly manner,” Paul Marchetti said. | fr: Le pays refuse les « injonctions du syndicat », selon le ministère.", 0}, // one word that may be another's
	} {
		assert.Equal(t, c.want, groupedOf(c.articles), c.articles)
	}
}

func TestRespelt(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"khaled ammouri", "khaled amouri", true},
		{"nassir bellaani", "naser beleni", false}, // other vowels in the surname
		{"nassir bellaani", "naser belani", true},
		{"khalid ammouri", "khaled amouri", true},
		{"karim ammouri", "khaled amouri", false},
		{"anna lee", "ana le", false}, // too short
		{"ammouri", "amouri", false},  // a surname alone
	} {
		assert.Equal(t, c.want, respelt(strings.Fields(c.a), strings.Fields(c.b)), "%s, %s", c.a, c.b)
	}
	assert.Equal(t, 1, groupedOf("en: “The levy on dates is an act of pure politics by the council,” spokesman Naser Kheiriani said. | fr: « La taxe sur les dattes est un acte de pure politique du conseil », a déclaré le porte-parole Nasser Kheirriani."))
}

// "The company" is no office of the state, however often the story names that one.
func TestNoFirm(t *testing.T) {
	const agency = "L’Agence des eaux de Vernoy (AEV) a fermé le puits. L’Agence des eaux de Vernoy a saisi le parquet. "
	as := articles(
		"fr: "+agency+"L’entreprise Sourcelle embouteille l’eau. Selon l’entreprise, le puits est sain.",
		"fr: "+agency+"L’Agence des eaux de Vernoy affirme que le puits est contaminé.")
	g := newGrouper(as)
	for i := range g.pieces {
		if p := &g.pieces[i]; p.speaker >= 0 && strings.Contains(strings.ToLower(p.quote.Speaker), "entreprise") {
			for _, k := range g.voices.all[p.speaker].role {
				assert.NotEqual(t, "agenc", k.stem)
			}
		}
	}
}
