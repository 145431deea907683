package facts

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/model"
	"recoupe/app/show/passage"
	"recoupe/internal/story"
)

func TestStatementSaysWhoSpeaks(t *testing.T) {
	for _, c := range []struct {
		language, line, from, quote string
		kind                        story.QuoteKind
		want                        string
	}{
		{"fr", "« nous partons demain », dit Ana Roy.", "nous partons demain", "nous partons demain", story.Direct, "«\u00a0Nous partons demain\u00a0» — Ana Roy"},
		{"fr", "« nous partons demain », dit Ana Roy.", "« nous partons demain »", "nous partons demain", story.Direct, "« nous partons demain » — Ana Roy"},
		{"fr", "« nous partons demain », dit Ana Roy.", "« nous partons demain », dit Ana Roy", "nous partons demain", story.Direct, "« nous partons demain », dit Ana Roy"},
		{"en", "“We left at dawn, we never looked back,” she said.", "we never looked back", "We left at dawn, we never looked back,", story.Direct, "“We never looked back” — Ana Roy"},
		{"en", "“We left at dawn,” she said.", "“We left at dawn,”", "We left at dawn,", story.Direct, "“We left at dawn” — Ana Roy"},
		{"en", "She said that they left at dawn.", "they left at dawn", "they left at dawn", story.Indirect, "They left at dawn"},
		{"en", "They left at dawn.", "They left at dawn", "", story.Direct, "They left at dawn"},
	} {
		a := model.Article("a1", "Le Fanal", "2024-05-02", "e1", c.line)
		a.Language = c.language
		if c.quote != "" {
			a.Quotes = []story.Quote{{Span: model.At(&a, c.quote), Kind: c.kind, Speaker: "Ana Roy"}}
		}
		comparison := story.Comparison{Articles: []story.Article{a}, Facts: []story.Fact{{ID: "f1", Statement: c.from, From: story.Spot{Span: model.At(&a, c.from)}, Cells: []*story.Cell{{}}}}}
		assert.Equal(t, passage.Unbroken(c.want), passage.Unbroken(Statement(&comparison, 0)), c.line)
		comparison.Facts[0].Statement = "as the reader words it"
		assert.Equal(t, "As the reader words it", Statement(&comparison, 0))
	}
}

// An item of a list is shown behind what leads to the list.
func TestLead(t *testing.T) {
	for _, row := range []struct{ before, item, statement, want, line string }{
		{"The mill promises four things:", "to pay what it owes", "to pay what it owes", "The mill promises four things:", "to pay what it owes"},
		{"The mill promises four things.", "to pay what it owes", "to pay what it owes", "", "To pay what it owes"},
		{"The mill promises four things:", "to pay what it owes", "what it owes", "", "What it owes"}, // from within the item
		{"After a winter of strikes and of talks that led nowhere, the owners of the old mill in the valley promise four things:", "to pay what it owes", "to pay what it owes",
			"[…] that led nowhere, the owners of the old mill in the valley promise four things:", "to pay what it owes"},
		{"Ce texte, qui doit « protéger ceux qui travaillent aux moulins de toute la vallée », tient en trois points :", "payer ce qui est dû", "payer ce qui est dû", "[…] tient en trois points :", "payer ce qui est dû"},
	} {
		src := row.before + "\n- to wait\n- " + row.item + "\n"
		a := model.Article("a1", "", "", "e1", src)
		lead, first, second := model.At(&a, row.before), model.At(&a, "- to wait"), model.At(&a, "- "+row.item)
		a.Blocks = []story.Block{{Span: lead, Kind: story.Body}, {Span: first, Kind: story.ListItem}, {Span: second, Kind: story.ListItem}}
		a.Sentences = []story.Sentence{{Span: lead}, {Span: first, Block: 1}, {Span: second, Block: 2}}
		c := story.Comparison{Articles: []story.Article{a}, Facts: []story.Fact{{Statement: row.statement, From: story.Spot{Span: model.At(&a, row.statement)}, Cells: []*story.Cell{{}}}}}
		assert.Equal(t, row.want, Lead(&c, 0), src)
		assert.Equal(t, row.line, Statement(&c, 0), src)
		c.Facts[0].Statement = "as the reader words it"
		assert.Empty(t, Lead(&c, 0))
	}
}
