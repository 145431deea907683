package side

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// bridge is what three articles tell of a bridge that closes, with the links between them.
func bridge() *story.Comparison {
	c := modeltest.Bridge()
	c.Links = []story.Link{
		modeltest.Link(c, modeltest.Words{Article: 0, Words: "Les 34 ouvriers sont partis", Marks: []string{"Les 34", "sont partis"}},
			modeltest.Words{Article: 1, Words: "Une trentaine d’ouvriers ont quitté le pont", Marks: []string{"Une trentaine d’", "ont quitté le pont"}}, false),
		modeltest.Link(c, modeltest.Words{Article: 0, Words: "Les 34 ouvriers sont partis", Marks: []string{"34"}}, modeltest.Words{Article: 2, Words: "Les ouvriers sont partis"}, false),
		modeltest.Link(c, modeltest.Words{Article: 0, Words: "Le pont a fermé mardi", Marks: []string{"a", "mardi"}}, modeltest.Words{Article: 2, Words: "Le pont est fermé", Marks: []string{"est"}}, true),
	}
	return c
}

// none is a reader who has said nothing.
func none(int) bool { return false }

// columned writes a column so that a table can show it: a paragraph a line,
// linked ( ), moved / /, solo # #, each with its passage; the current one with *.
func columned(c Column) string {
	var b strings.Builder
	parts := append([]Part{{Pieces: c.Title}}, c.Parts...)
	for _, part := range parts {
		for _, p := range part.Pieces {
			sign := [...]string{LoosePiece: "", LinkedPiece: "|", MovedPiece: "/", SoloPiece: "#"}[p.Kind]
			b.WriteString(sign)
			if p.Passage >= 0 {
				b.WriteString(strconv.Itoa(p.Passage))
				if p.Current {
					b.WriteString("*")
				}
				b.WriteString(" ")
			}
			b.WriteString(modeltest.Signs(p.Runs) + sign)
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestColumnsAreCutWhereTheyStandForEachOther(t *testing.T) {
	p := Build(bridge(), []int{0, 1, 2}, 0, none)
	require.Len(t, p.Columns, 3)
	assert.Equal(t, "Le pont fermé\n"+
		"/0* Le pont [a] fermé [mardi]./ |1 Les [34] ouvriers sont partis.|\n"+ // the others have all but the number
		"#2 Le maire promet de tout rouvrir.#\n", columned(p.Columns[0]))
	assert.Equal(t, "\n|1 [Une trentaine d’]ouvriers [ont quitté le pont],| fermé depuis peu.\n", columned(p.Columns[1]))
	assert.Equal(t, "Pont : la fermeture\n/0* Le pont [est] fermé./ |1 Les ouvriers sont partis.|\n", columned(p.Columns[2]))
	assert.Equal(t, []int{0, 1, 2}, p.Differences)
	assert.Equal(t, []int{0, 2}, p.Passages[0].Articles(p))
	assert.Equal(t, []int{1, 2}, p.Passages[2].Without(p))
	assert.Equal(t, []Ribbon{{"piece-0-1", "piece-1-0", [2]string{"part-0-0", "part-1-0"}, "rd"}}, p.Ribbons, "A and C are no neighbours")

	p = Build(bridge(), []int{0, 2}, 0, none)
	assert.Equal(t, []Ribbon{{"piece-0-1", "piece-1-1", [2]string{"part-0-0", "part-1-0"}, "rd"}, {"piece-0-0", "piece-1-0", [2]string{"part-0-0", "part-1-0"}, "rm on"}}, p.Ribbons)
	assert.Contains(t, columned(p.Columns[0]), "Les [34] ouvriers")
}

func TestWordsOfTheirOwnAreNotTheSame(t *testing.T) {
	c := bridge()
	for i := range c.Links {
		c.Links[i].MarksA, c.Links[i].MarksB = nil, nil
	}
	c.Links[1].A.Span = model.At(&c.Articles[0], "ouvriers sont partis")
	c.Links[1].B.Span = model.At(&c.Articles[2], "ouvriers sont partis")
	p := Build(c, []int{0, 2}, 0, none)
	assert.Equal(t, []PassageKind{RewordedPassage, SamePassage, SoloPassage}, []PassageKind{p.Passages[0].Kind, p.Passages[1].Kind, p.Passages[2].Kind})
	assert.Equal(t, []int{0, 2}, p.Differences)
	assert.Equal(t, phrase.SideReworded, p.Passages[0].Said())
}

// What is quoted alike in two columns, and what a fact that both tell rests on
// besides, has a counterpart though no link joins it.
func TestWordsInCommonHaveACounterpart(t *testing.T) {
	c := modeltest.Bridge()
	said := "Nous rouvrirons en mai"
	for i := range 2 {
		c.Articles[i] = model.Article(c.Articles[i].ID, "", "", "e1", "Le pont a fermé. « "+said+" », "+[]string{"a dit le maire.", "promet-il."}[i], "Il a plu.")
		at := model.At(&c.Articles[i], said)
		c.Articles[i].Quotes = []story.Quote{{Span: at, Kind: story.Direct}}
	}
	c.Facts, c.Links = nil, nil
	c.Utterances = []story.Utterance{{Members: []story.Member{{QuoteRef: story.QuoteRef{Article: 0}}, {QuoteRef: story.QuoteRef{Article: 1}}}}}
	p := Build(c, []int{0, 1}, 0, none)
	assert.Equal(t, "\n#1 Le pont a fermé.# |2 « Nous rouvrirons en mai »,| a dit le maire.\n#4 Il a plu.#\n", strings.ReplaceAll(columned(p.Columns[0]), "\u00a0", " "))

	c.Utterances = nil
	at := func(i int, words string) story.Spot {
		return story.Spot{Article: i, Span: model.At(&c.Articles[i], words)}
	}
	c.Reuse = []story.Reuse{{A: at(0, said), B: at(1, said), Similarity: 1}}
	p = Build(c, []int{1, 0}, 0, none) // a passage in common, its columns the other way round
	assert.Equal(t, SamePassage, p.Passages[2].Kind)

	c.Reuse = nil
	cell := func(i int) *story.Cell {
		return model.Cell(&c.Articles[i], story.Stated, "", "Le pont a fermé", "Il a plu")
	}
	c.Facts = []story.Fact{{ID: "f1", Cells: []*story.Cell{cell(0), cell(1), {}, {}}}}
	c.Links = []story.Link{modeltest.Link(c, modeltest.Words{Article: 0, Words: "Le pont a fermé"}, modeltest.Words{Article: 1, Words: "Le pont a fermé"}, false)}
	p = Build(c, []int{0, 1}, 0, none)
	assert.NotContains(t, columned(p.Columns[0]), "Il a plu.#")
}

// Of articles of which only passages are there, what no fact is told in is not without counterpart.
func TestExcerptsClaimNoMoreThanTheFacts(t *testing.T) {
	c := modeltest.Bridge()
	c.Articles[0] = model.Article("a1", "", "", "e1", "promet", "Le maire promet de tout rouvrir.", "Le pont a fermé mardi", "Les 34 ouvriers sont partis")
	for f, words := range map[int]string{0: "Le pont a fermé mardi", 1: "Les 34 ouvriers sont partis", 2: "Le maire promet de tout rouvrir"} {
		c.Facts[f].Cells[0] = model.Cell(&c.Articles[0], story.Stated, "", words)
	}
	c.Facts[1].Cells[2].Spans, c.Facts[1].Cells[1].Spans = nil, nil // not sent
	of := columned(Excerpts(c, []int{0, 1}, 0, none).Columns[0])
	assert.Contains(t, of, "\npromet\n")
	assert.Contains(t, of, "Le maire promet de tout rouvrir.#\n")
	assert.Contains(t, of, "\nLes 34 ouvriers sont partis\n")
	assert.Contains(t, columned(Build(c, []int{0, 1}, 0, none).Columns[0]), " promet#\n", "an article that has nobody's words for it")
}
