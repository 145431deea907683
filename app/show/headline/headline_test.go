package headline

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/internal/story"
)

func TestHeadlinesMarkTheirOwnWords(t *testing.T) {
	for _, row := range []struct {
		name   string
		titles []string // "en:" before one in English
		want   []string
	}{
		{"own words", []string{"Le pont fermé", "Le pont rouvre lundi", "Un maire rouvre le pont"},
			[]string{"Le pont [fermé]", "Le pont rouvre [lundi]", "[Un maire] rouvre le pont"}},
		{"little words alone are grammar", []string{"Le pont de bois ferme", "Le pont en bois ferme"}, []string{"Le pont de bois ferme", "Le pont en bois ferme"}},
		{"numbers count", []string{"3 ponts", "4 ponts"}, []string{"[3] ponts", "[4] ponts"}},
		{"hyphens and accents do not", []string{"Une cyberattaque évitée", "Une cyber-attaque evitée"}, []string{"Une cyberattaque évitée", "Une cyber-attaque evitée"}},
		{"elision", []string{"L’eau monte", "L'eau baisse"}, []string{"L’eau [monte]", "L'eau [baisse]"}},
		{"an English genitive is of its word", []string{"en:The bridge, Beck's barge", "en:The bridge's fall"}, []string{"The bridge, [Beck's barge]", "The bridge's [fall]"}},
		{"a mark after a word is not", []string{"en:The bridge 'shame'", "en:The bridge"}, []string{"The bridge '[shame]'", "The bridge"}},
		{"a figure is one word", []string{"3,1 ponts", "3,4 ponts", "412.000 ponts", "412\u00a0000 ponts"}, []string{"[3,1] ponts", "[3,4] ponts", "412.000 ponts", "412\u00a0000 ponts"}},
		{"an apostrophe within a word", []string{"Le pont aujourd’hui", "Le pont"}, []string{"Le pont [aujourd’hui]", "Le pont"}},
		{"figures and names in any language", []string{"Lenne coupée en 1998", "Le pont a rouvert", "en:A bridge, 1998", "en:Lenne closed"},
			[]string{"Lenne [coupée en] 1998", "[Le pont a rouvert]", "[A bridge], 1998", "Lenne [closed]"}},
		{"one language", []string{"Le pont", "en:The bridge"}, []string{"Le pont", "The bridge"}},
		{"none", []string{"", "Le pont"}, []string{"", "Le pont"}},
	} {
		s, seen := &story.Comparison{}, []int(nil)
		for _, title := range row.titles {
			a := model.Article("a1", "", "", "e1", "Premiers mots.")
			if rest, ok := strings.CutPrefix(title, "en:"); ok {
				a.Language, title = "en", rest
			}
			a.Title.Value = title
			s.Articles, seen = append(s.Articles, a), append(seen, len(s.Articles))
		}
		var got []string
		for _, h := range Beside(s, seen) {
			got = append(got, modeltest.Signs(h.Runs))
			assert.Equal(t, h.Runs == nil, h.First == "Premiers mots.", row.name)
		}
		assert.Equal(t, row.want, got, row.name)
	}
}
