package facts

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/app/show/outlets"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestWideCells(t *testing.T) {
	s := outlets.Of(modeltest.Bridge())
	for _, row := range []struct {
		fact, article int
		value, said   string
		name          string
	}{
		{0, 0, "", "Le pont a fermé mardi", "A, Le Fanal : dit, Le pont a fermé mardi"},
		{1, 0, "34", "Les 34 ouvriers sont partis", "A, Le Fanal : dit, Les 34 ouvriers sont partis"}, // the value is in the words, and heard once
		{1, 1, "[≈ 30]", "[Une trentaine d’]ouvriers", "B, « Une trentaine d’ouvriers […] » : dit autrement, ≈ 30, Une trentaine d’ouvriers"},
		{1, 2, "", "Les ouvriers sont partis", "C, La Vigie : peut-être, à vérifier, Les ouvriers sont partis"}, // the nearest passage
		{2, 0, "", "", "A, Le Fanal : dit par lui seul"},                                                        // its words are the statement's, and the sign says whose
		{2, 1, "", "", "B, « Une trentaine d’ouvriers […] » : pas trouvé"},
		{2, 2, "", "", "C, La Vigie : pas trouvé"}, // what comes nearest is in the evidence
		{2, 3, "", "", "D, La Vigie : non comparé"},
	} {
		c := WideCell(s, phrase.French, row.fact, row.article)
		assert.Equal(t, row.value, modeltest.Signs(c.Runs), row.name)
		assert.Equal(t, row.said, modeltest.Signs(c.Said), row.name)
		assert.Equal(t, row.name, strings.ReplaceAll(CellName(s.Outlets[row.article], phrase.French, c), "\u00a0", " "))
	}
	s.Facts[0].Statement = "Mardi, le pont a fermé mardi"
	c := WideCell(s, phrase.French, 0, 0)
	assert.Equal(t, []string{"dans ces mots", ""}, []string{modeltest.Signs(c.Runs), modeltest.Signs(c.Said)}, "not said again")
	s.Facts[1].Statement = "Les 34 ouvriers sont partis"
	c = WideCell(s, phrase.French, 1, 0)
	assert.Equal(t, []string{"34", ""}, []string{modeltest.Signs(c.Runs), modeltest.Signs(c.Said)}, "the value is enough")
	s.Facts[1].Cells[2].Spans = nil
	c = WideCell(s, phrase.French, 1, 2)
	assert.Equal(t, []string{"peut-être", ""}, []string{modeltest.Signs(c.Runs), modeltest.Signs(c.Said)}, "nothing comes near")
	s.Facts[1].Cells[1].Value = ""
	c = WideCell(s, phrase.French, 1, 1)
	assert.Equal(t, []string{"", "[Une trentaine d’]ouvriers"}, []string{modeltest.Signs(c.Runs), modeltest.Signs(c.Said)}, "without a value, the words that differ are in the others")
}

// Of a cell with several pieces, that which says most of the fact is shown first.
func TestLeadingPiece(t *testing.T) {
	a := model.Article("a1", "Le Fanal", "2024-05-02", "e1",
		"Au bord de l’eau. Le vieux pont de pierre a fermé hier au petit matin sans que personne ne le sache. Il en coûte 40 euros de passer ailleurs.")
	at := func(words string) text.Span { return model.At(&a, words) }
	long, short, last := "Le vieux pont de pierre a fermé hier au petit matin sans que personne ne le sache", "Au bord de l’eau", "Il en coûte 40 euros de passer ailleurs"
	for _, row := range []struct {
		statement, value string
		from             string
		status           story.Status
		marks            string
		words            []string
		want             string
	}{
		{"Un pont de pierre est fermé", "", "", story.Stated, "", []string{short, long, last}, long + "\u00a0[…]"}, // most words of the statement
		{"Passer coûte 40", "40", "", story.Stated, "", []string{short, long, last}, last},                         // the value beside which it stands
		{"The bridge is shut", "", "", story.Stated, "", []string{short, last}, short + " […] " + last},            // over two languages; a short one is not alone
		{"Au bord de la mer", "", last, story.Stated, "", []string{short, long, last}, last},                       // that which the statement is of
		{"Au bord de la mer", "", "", story.Differs, "40 euros", []string{short, last}, "Il en coûte [40 euros] de passer ailleurs"},
		{"Rien ne passe", "", "", story.Differs, "personne", []string{long}, "[…] hier au petit matin sans que [personne] ne le sache"}, // what differs is in sight
	} {
		f := story.Fact{Statement: row.statement, From: story.Spot{Article: 1}, Cells: []*story.Cell{{Status: row.status, Value: row.value}}}
		if row.from != "" {
			f.From = story.Spot{Article: 0, Span: at(row.from)}
		}
		c := f.Cells[0]
		for _, w := range row.words {
			c.Spans = append(c.Spans, at(w))
		}
		if row.marks != "" {
			c.Marks = []text.Span{at(row.marks)}
		}
		s := &story.Comparison{Articles: []story.Article{a}, Facts: []story.Fact{f}}
		assert.Equal(t, row.want, modeltest.Signs(said(s, 0, 0, row.value != "")), row.statement)
	}
}

// However long the words are, a cell shows so many of them.
func TestSaidIsBounded(t *testing.T) {
	a := model.Article("a1", "Le Fanal", "2024-05-02", "e1", strings.Repeat("Le pont, ", 400)+"c’est tout.")
	c := &story.Cell{Status: story.Stated, Spans: []text.Span{{Start: 0, End: 3600}, {Start: -1, End: 4}, {Start: 2, End: 1 << 20}, {}}}
	s := &story.Comparison{Articles: []story.Article{a}, Facts: []story.Fact{{Statement: "Le pont", Cells: []*story.Cell{c}}}}
	words := modeltest.Signs(said(s, 0, 0, false))
	assert.LessOrEqual(t, len(words), saidWords+len("\u00a0[…]"))
	assert.True(t, strings.HasSuffix(words, "\u00a0[…]"), words)
}
