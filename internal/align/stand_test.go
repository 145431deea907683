package align

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/claim"
	"recoupe/internal/gold"
	"recoupe/internal/name"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestNamesFiguresAndDaysAreMeanings(t *testing.T) {
	for _, row := range []struct{ fr, en, why string }{
		{"Le navire est parti pour Londres.", "The vessel London awaited is late.", "a place, however a language calls it"},
		{"Quatre cent trente poiriers ont brûlé.", "Some gardeners lost 430 trees.", "digits and words"},
		{"Le quai fait 2 kilomètres.", "Gulls lined all 2,000 metres.", "one length in two units"},
		{"Près de 24 tuiles ont volé.", "A storm took 23 slates.", "nearly the same figure"},
		{"Tout a commencé jeudi.", "Nobody knew before 6 March 2025.", "a weekday and its date"},
	} {
		as := []story.Article{
			articleOf(&gold.Article{File: "a", Language: "fr", Date: "2025-03-07", BodyParagraphs: []string{row.fr}}),
			articleOf(&gold.Article{File: "b", Language: "en", Date: "2025-03-07", BodyParagraphs: []string{row.en}}),
		}
		c := newCorpus(as, [][]claim.Claim{claim.Find(&as[0]), claim.Find(&as[1])}, name.Unite(as))
		require.Len(t, c.units, 2, row.why)
		shared := 0
		for _, x := range c.units[0].terms {
			for _, m := range x.means {
				for _, y := range c.units[1].terms {
					for _, n := range y.means {
						if m.id == n.id && int(m.id) >= len(c.concepts.in) {
							shared++
						}
					}
				}
			}
		}
		assert.Positive(t, shared, row.why)
	}
}

func TestReasonsShowDaysAsDays(t *testing.T) {
	as := []story.Article{
		articleOf(&gold.Article{File: "a", Language: "en", Date: "2025-03-07", BodyParagraphs: []string{"The orchard on the hill burned on Thursday."}}),
		articleOf(&gold.Article{File: "b", Language: "en", Date: "2025-03-07", BodyParagraphs: []string{"On 6 March the orchard went up in flames."}}),
	}
	c := newCorpus(as, [][]claim.Claim{claim.Find(&as[0]), claim.Find(&as[1])}, name.Unite(as))
	by := map[string]string{}
	for _, r := range c.because(&c.units[0], &c.units[1]) {
		by[r.Code] = r.Args[0]
	}
	assert.Equal(t, "Thursday", by["sharedDays"])
	assert.NotContains(t, by["sharedMeaning"], "thursday", "it is no word of like meaning")
}

func TestPredicate(t *testing.T) {
	for _, row := range []struct {
		language, before, part string
		want                   bool
	}{
		{"fr", "", "s’est tue devant la foule", true},
		{"fr", "", "a rendu les clés", true},
		{"fr", "", "au bord du canal", false},
		{"en", "", "was led to the quay", true},
		{"en", "", "a keeper of bees", false}, // an article in English, a verb in French
		{"", "", "was led to the quay", false},
		{"en", "The keeper, a widow of eighty, ", "keeps the bees herself", true},
		{"en", "The hive, a wicker one, ", "burned for an hour", false}, // or it was what was done to it
		{"en", "The keeper fed the bees ", "keeps them still", false},   // no aside ends there
		{"fr", "La gardienne, qui vit seule, ", "rendra les clés", true},
		{"fr", "« J’y vis seule », ", "répète la gardienne", false}, // the words are before it, not the subject
		{"fr", "La gardienne, qui vit seule, ", "comme la ruche", false},
	} {
		txt := row.before + row.part
		c := &corpus{articles: []story.Article{{Language: row.language, Text: txt}}}
		assert.Equal(t, row.want, c.predicate(&unit{}, text.Span{Start: len(row.before), End: len(txt)}), txt)
	}
}
