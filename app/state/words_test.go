package state

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
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
		s := &Story{Comparison: &story.Comparison{}}
		for _, title := range row.titles {
			a := article("a1", "", "", "e1", "Premiers mots.")
			if rest, ok := strings.CutPrefix(title, "en:"); ok {
				a.Language, title = "en", rest
			}
			a.Title.Value = title
			s.Articles, s.Outlets = append(s.Articles, a), append(s.Outlets, Outlet{})
		}
		var got []string
		for _, h := range (&App{Story: s}).Headlines() {
			got = append(got, plainly(h.Runs))
			assert.Equal(t, h.Runs == nil, h.First == "Premiers mots.", row.name)
		}
		assert.Equal(t, row.want, got, row.name)
	}
}

func spots(a *App, article int, words ...string) []story.Spot {
	var out []story.Spot
	for _, w := range words {
		out = append(out, story.Spot{Article: article, Span: span(&a.Story.Articles[article], w)})
	}
	return out
}

func written(row WordRow) string {
	var cells []string
	for _, c := range row.Cells {
		var list []string
		for _, f := range c {
			words := f.Text
			if f.Times > 1 {
				words += "×" + strconv.Itoa(f.Times)
			}
			list = append(list, words)
		}
		cells = append(cells, strings.Join(list, ", "))
	}
	return row.Head + ": " + strings.Join(cells, " | ")
}

func TestNamesOfOneActor(t *testing.T) {
	a := opened()
	a.Story.Names = []story.Name{
		{Name: "Pont", Kind: story.Place, Mentions: append(spots(a, 0, "pont"), spots(a, 1, "pont")...)}, // a place under one name
		{Name: "Maire", Kind: story.Person, Mentions: spots(a, 0, "maire")},                              // in one article
		{Name: "Équipe", Kind: story.Organisation, Mentions: append(spots(a, 0, "ouvriers"), spots(a, 2, "ouvriers")...)},
		{Name: "Ouvriers", Kind: story.Organisation, Mentions: append(spots(a, 0, "ouvriers", "Les 34 ouvriers", "ouvriers"), spots(a, 1, "Une trentaine d’ouvriers")...)},
	}
	rows, left := a.NameRows()
	require.Len(t, rows, 2)
	assert.Zero(t, left)
	assert.Equal(t, "Ouvriers: ouvriers×2, Les 34 ouvriers | Une trentaine d’ouvriers |  | ", written(rows[0]), "the most varied first")
	assert.Equal(t, "Équipe: ouvriers |  | ouvriers | ", written(rows[1]))
	assert.Equal(t, "a2", rows[0].Cells[1][0].To.Item)
	for range namesAtFirst {
		a.Story.Names = append(a.Story.Names, a.Story.Names[2])
	}
	_, left = a.NameRows()
	assert.Equal(t, 2, left)
	do(a, MoreNames{})
	_, left = a.NameRows()
	assert.Zero(t, left)
}

func TestSpeechRows(t *testing.T) {
	a := opened()
	assert.Empty(t, a.SpeechRows())
	art := &a.Story.Articles[0]
	art.Quotes = []story.Quote{
		{Span: span(art, "tout rouvrir"), Cue: span(art, "promet"), Kind: story.Indirect},
		{Span: span(art, "rouvrir"), Cue: span(art, "promet")},
		{Span: span(art, "34"), Cue: span(art, "partis"), Kind: story.Term}, // no speech
		{Span: span(art, "34"), Cue: span(art, ".")},                        // no verb
		{Span: span(art, "34")},
	}
	assert.Equal(t, "selon", lowerFirst("Selon"), "it begins a sentence there")
	assert.Empty(t, lowerFirst(""))
	a.Story.Differences = []story.Difference{{Fact: 1, Kind: story.CertaintyDiffers, Note: story.Because("certainty", "a1", "a2, a3")}}
	rows := a.SpeechRows()
	require.Len(t, rows, 2)
	assert.Equal(t, phrase.WordsVerbs.Fr+": promet×2 |  |  | ", written(rows[0]))
	assert.Equal(t, phrase.WordsReserve.Fr+":  | Une trentaine d’ouvriers | Les ouvriers sont partis | ", written(rows[1]))
	assert.Equal(t, Route{View: FactsView, Item: "f2"}, rows[1].Cells[1][0].To)
}

func TestWordsOfOnesOwn(t *testing.T) {
	a := opened()
	_, ok := a.OwnRow()
	assert.False(t, ok, "no word twice, and no name")
	for i, words := range []string{"Le pont de Lenne rouvre. Un tablier, des tabliers.", "Le pont rouvre, dit Orval. Ouverture, ouvertures."} {
		a.Story.Articles[i] = article(a.Story.Articles[i].ID, "", "", "e1", words)
	}
	a.Story.own = nil
	row, ok := a.OwnRow()
	require.True(t, ok)
	assert.Equal(t, "Mots les plus distinctifs: tablier×2, Lenne | Ouverture×2, Orval |  | ", written(row))
	figures := article(a.Story.Articles[0].ID, "", "", "e1", "Le pont de Lenne rouvre. Quarante-trois trams, et quarante-trois cars.")
	for _, words := range []string{"Quarante-trois", "quarante-trois"} {
		figures.Quantities = append(figures.Quantities, story.Quantity{Span: span(&figures, words)})
	}
	a.Story.Articles[0], a.Story.own = figures, nil
	row, _ = a.OwnRow()
	assert.Equal(t, "Mots les plus distinctifs: Lenne | Ouverture×2, Orval |  | ", written(row), "a number in letters is the number")
	a.Story.Articles[1].Language = "en"
	a.Story.own = nil
	row, _ = a.OwnRow()
	assert.Empty(t, row.Cells[1], "nobody to differ from")
}

func TestSharedPassages(t *testing.T) {
	a := opened()
	reuse := func(i int, x string, j int, y string, same float64) story.Reuse {
		return story.Reuse{A: spots(a, i, x)[0], B: spots(a, j, y)[0], Similarity: same}
	}
	a.Story.Reuse = []story.Reuse{
		reuse(0, "ouvriers sont partis", 2, "ouvriers sont partis", 1),
		reuse(0, "ouvriers sont partis", 1, "ouvriers ont quitté", .8), // the same words of the first
		reuse(0, "34 ouvriers", 1, "trentaine d’ouvriers", .7),
	}
	list, left := a.SharedPassages()
	assert.Zero(t, left)
	require.Len(t, list, 2)
	assert.Equal(t, "ouvriers sont partis", list[0].Words)
	assert.False(t, list[0].Same)
	assert.Equal(t, []int{0, 1, 2}, []int{list[0].In[0].Article, list[0].In[1].Article, list[0].In[2].Article})
	lanes := a.SharedLanes()
	require.Len(t, lanes, 4)
	assert.Len(t, lanes[0].Marks, 1, "passages that overlap are one")
	own := passage.OwnLength(&a.Story.Articles[0])
	assert.Equal(t, len("34 ouvriers sont partis")*100/own, lanes[0].Share)
	assert.Zero(t, lanes[3].Share)
}
