package outlets

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/model/modeltest"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

func TestLettersAndColours(t *testing.T) {
	for i, want := range map[int]string{0: "A oA", 7: "H oH", 8: "I oA", 25: "Z oB", 26: "AA oC", 49: "AX oB", 52: "BA oE"} {
		assert.Equal(t, want, Letter(i)+" "+Colour(i))
	}
}

func TestAnOutletNobodyNamesIsCalledByItsFile(t *testing.T) {
	for _, c := range []struct {
		o    Outlet
		want string
	}{
		{Outlet{Name: "La Dépêche", File: "a.txt"}, "La Dépêche"},
		{Outlet{File: "page enregistrée.html"}, "page enregistrée (fichier)"},
		{Outlet{File: "2-le-journal-du-soir.txt"}, "le journal du soir (fichier)"}, // where it stood in a list tells nothing
		{Outlet{File: "L’écho_du_val.md"}, "L’écho du val (fichier)"},
		{Outlet{File: "3-info24.txt"}, "info24 (fichier)"},
		{Outlet{File: "24heures.html"}, "24heures (fichier)"},                  // not a place in a list
		{Outlet{File: "la3eligne (2).txt"}, "la3eligne (2).txt"},               // another copy
		{Outlet{File: "003_ff829efcc39529da.txt"}, "003_ff829efcc39529da.txt"}, // no words
		{Outlet{File: "12.html"}, "12.html"},
		{Outlet{File: ".txt"}, ".txt"},
		{Outlet{File: strings.Repeat("é", 40)}, strings.Repeat("é", 32) + "… (fichier)"},
		{Outlet{}, "Média non indiqué"},
		{Outlet{Title: "La digue tient", File: "7f3a_00.txt"}, "«\u00a0La digue tient\u00a0»"}, // what it begins with is known; a number is not
		{Outlet{Title: "Les pompiers de Brénac ont passé la nuit sur la digue", File: "7f3a_00.txt"}, "«\u00a0Les pompiers de Brénac ont […]\u00a0»"},
		{Outlet{First: "Toute la nuit, des volontaires se sont relayés.", File: "7f3a_00.txt"}, "«\u00a0Toute la nuit, des […]\u00a0»"},
		{Outlet{Title: "La digue tient", File: "gazette-du-port.txt"}, "gazette du port (fichier)"},
	} {
		assert.Equal(t, c.want, c.o.Label(phrase.French))
	}
}

func TestOutlets(t *testing.T) {
	s := Of(modeltest.Bridge())
	for i, want := range []string{"A oA Le Fanal, 2\u00a0mai 2024", "B oB «\u00a0Une trentaine d’ouvriers […]\u00a0», sans date", "C oC La Vigie, 3\u00a0mai 2024", "D oD La Vigie, 2\u00a0oct. 2024, near"} {
		o := s.Outlets[i]
		got := o.Letter + " " + o.Colour + " " + o.Label(phrase.French) + ", " + o.Day(phrase.French)
		if o.Near {
			got += ", near"
		}
		assert.Equal(t, want, got)
	}
	assert.Equal(t, "La Vigie · 3\u00a0May 2024, 09:26", s.Outlets[2].Byline(phrase.English))
	assert.Equal(t, "a2.txt · no date", s.Outlets[1].Byline(phrase.English))
	assert.Equal(t, "B ", s.Outlets[1].Headline(), "an article without a headline")
	c := modeltest.Bridge()
	c.Articles[2].Badge = 5
	assert.Equal(t, "E", Of(c).Outlets[2].Letter, "it keeps the letter that it had")
	assert.Equal(t, []int{0, 2}, s.Compared(1))
	assert.Empty(t, s.Compared(3), "alone on its event")
	assert.Empty(t, Of(&story.Comparison{}).MainEvent())
}

func TestReasonsCallArticlesByTheirLetters(t *testing.T) {
	s := Of(modeltest.Bridge())
	for _, row := range []struct {
		reason story.Reason
		want   string
	}{
		{story.Because("copy", "a2, a3"), "texte presque identique à celui de B et C"},
		{story.Because("copy", "a2, a9"), "texte presque identique à celui de a2, a9"}, // no article is called so
		{story.Because("values", "34 / 30"), "34 / 30"},
	} {
		assert.Contains(t, s.Reason(phrase.French, row.reason), row.want)
	}
	assert.Equal(t, "13 articles", s.Letters(phrase.French, make([]int, 13)), "too many to list")
}
