package wording

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/internal/story"
)

func TestWordsOfOnesOwn(t *testing.T) {
	c := modeltest.Bridge()
	own := func() string { return written(Row{Cells: Own(c, every)}) }
	assert.Equal(t, ":  |  |  | ", own(), "no word twice, and no name")
	for i, words := range []string{"Le pont de Lenne rouvre. Un tablier, des tabliers.", "Le pont rouvre, dit Orval. Ouverture, ouvertures."} {
		c.Articles[i] = model.Article(c.Articles[i].ID, "", "", "e1", words)
	}
	assert.Equal(t, ": tablier×2, Lenne | Ouverture×2, Orval |  | ", own())
	figures := model.Article(c.Articles[0].ID, "", "", "e1", "Le pont de Lenne rouvre. Quarante-trois trams, et quarante-trois cars.")
	for _, words := range []string{"Quarante-trois", "quarante-trois"} {
		figures.Quantities = append(figures.Quantities, story.Quantity{Span: model.At(&figures, words)})
	}
	c.Articles[0] = figures
	assert.Equal(t, ": Lenne | Ouverture×2, Orval |  | ", own(), "a number in letters is the number")
	c.Articles[1] = model.Article(c.Articles[1].ID, "", "", "e1", "# Le Pont Rouvre Après Orval", "Le pont rouvre. Ouverture, ouvertures.")
	assert.Equal(t, ": Lenne | Ouverture×2 |  | ", own(), "a headline may write all its words as names are")
	c.Articles[1].Language = "en"
	assert.Empty(t, Own(c, every)[1], "nobody to differ from")
}
