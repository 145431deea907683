package state

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/model/modeltest"
	"recoupe/app/show/side"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// sideBySide is the page with the bridge side by side.
func sideBySide() *App {
	a := opened()
	a.Story.Links = []story.Link{
		modeltest.Link(a.Story.Comparison, modeltest.Words{Article: 0, Words: "Les 34 ouvriers sont partis", Marks: []string{"Les 34", "sont partis"}},
			modeltest.Words{Article: 1, Words: "Une trentaine d’ouvriers ont quitté le pont", Marks: []string{"Une trentaine d’", "ont quitté le pont"}}, false),
		modeltest.Link(a.Story.Comparison, modeltest.Words{Article: 0, Words: "Les 34 ouvriers sont partis", Marks: []string{"34"}}, modeltest.Words{Article: 2, Words: "Les ouvriers sont partis"}, false),
		modeltest.Link(a.Story.Comparison, modeltest.Words{Article: 0, Words: "Le pont a fermé mardi", Marks: []string{"a", "mardi"}}, modeltest.Words{Article: 2, Words: "Le pont est fermé", Marks: []string{"est"}}, true),
	}
	do(a, Navigated{Route{View: SideView}})
	return a
}

func TestAPassageLeadsToItsSentence(t *testing.T) {
	a := sideBySide()
	assert.Empty(t, ChooseDifference{1, 0}.Apply(a), "first to the difference")
	do(a, ChooseDifference{1, 2})
	assert.Equal(t, SentenceSpot{2, span(&a.Story.Articles[2], "Les ouvriers").Start}, a.Sentence, "then its sentence opens")
	assert.Equal(t, SentenceOverlay, a.Overlay)
	assert.Empty(t, ChooseDifference{99, 0}.Apply(a))
}

func TestParagraphsFarAwayAreDrawnPlainly(t *testing.T) {
	a := sideBySide()
	p := a.SidePage()
	part := &p.Columns[0].Parts[1] // the mayor: not where the reader is
	assert.False(t, a.PartFar(0, 1, part), "the first ones are near")
	assert.True(t, a.PartFar(0, nearAtFirst, part))
	do(a, PartsSeen{Near: []PartSpot{{0, 0}, {9, 0}}, Far: []PartSpot{{0, 1}}})
	assert.True(t, a.PartFar(0, 1, part))
	assert.Len(t, a.Side.near, 1, "a column that cannot be")
	do(a, PartsSeen{Far: []PartSpot{{0, 0}}})
	assert.False(t, a.PartFar(0, 0, &p.Columns[0].Parts[0]), "the current difference is drawn wherever it is")
	do(a, MoveColumn{0, 1})
	assert.False(t, a.PartFar(0, 1, part), "other columns begin anew")
}

func TestColumnsAreChosen(t *testing.T) {
	for _, row := range []struct {
		name   string
		events []Event
		want   []int
	}{
		{"the first event's", nil, []int{0, 1, 2}},
		{"one less", []Event{TurnColumn{0}}, []int{1, 2}},
		{"two at least", []Event{TurnColumn{0}, TurnColumn{1}}, []int{1, 2}},
		{"a neighbour", []Event{TurnColumn{3}}, []int{0, 1, 2, 3}},
		{"in the order of their letters", []Event{TurnColumn{0}, TurnColumn{0}}, []int{0, 1, 2}},
		{"moved", []Event{MoveColumn{0, 1}}, []int{1, 0, 2}},
		{"no further than the end", []Event{MoveColumn{2, 1}}, []int{0, 1, 2}},
		{"moved, and one more", []Event{MoveColumn{0, 1}, TurnColumn{3}}, []int{1, 0, 2, 3}},
		{"none such", []Event{TurnColumn{9}}, []int{0, 1, 2}},
	} {
		a := sideBySide()
		do(a, row.events...)
		assert.Equal(t, row.want, a.SideColumns(), row.name)
	}
	a := sideBySide()
	a.Story.Outlets = append(a.Story.Outlets, a.Story.Outlets[3])
	a.Story.Articles = append(a.Story.Articles, a.Story.Articles[3])
	do(a, TurnColumn{3}, TurnColumn{4})
	assert.Equal(t, []int{0, 1, 2, 4}, a.SideColumns(), "a fifth takes the place of the last")
}

func TestStepsFromDifferenceToDifference(t *testing.T) {
	a := sideBySide()
	assert.Equal(t, "Différence 1 sur 3", a.SidePage().Place(phrase.French, 0))
	assert.Equal(t, []Effect{Scroll{"piece-0-1"}}, a.Key("n", false).Apply(a))
	assert.Equal(t, "Différence 2 sur 3, dit autrement, A, B et C", a.Said)
	do(a, StepDifference{1}, StepDifference{1})
	assert.Equal(t, 2, a.SidePage().At, "the last is the last")
	do(a, a.Key("N", false), ChooseDifference{0, 0})
	assert.Equal(t, 0, a.SidePage().At)
	do(a, Resized{Narrow: true})
	assert.Equal(t, []Effect{Scroll{"passage-1"}}, StepDifference{1}.Apply(a))
	assert.Empty(t, a.SideRibbons())
	do(a, SetWide{true})
	assert.Len(t, a.SideRibbons(), 1)
	do(a, TurnRibbons{})
	assert.Empty(t, a.SideRibbons())
}

func TestPassagesAreDrawnSomeAtATime(t *testing.T) {
	a := sideBySide()
	for i := range a.Story.Articles {
		art := article("a"+strconv.Itoa(i+1), "", "", "e1", strings.Split(strings.Repeat("Un point. Et un autre.\n", 100), "\n")...)
		a.Story.Articles[i] = art
	}
	a.Story.Links = nil
	a.Story.Rev++
	do(a, Resized{Narrow: true})
	p := a.SidePage()
	assert.Len(t, p.Passages, 300)
	shown, left := a.PassagesShown(p)
	assert.Len(t, shown, 60)
	assert.Equal(t, 240, left)
	a.Side.At = 59
	do(a, StepDifference{1})
	shown, _ = a.PassagesShown(p)
	assert.Len(t, shown, 120, "the next difference is drawn")
}

func TestWhatTheReaderSaysIsTheSameIsJoined(t *testing.T) {
	a := sideBySide()
	promise := func() side.PassageKind {
		for _, ps := range a.SidePage().Passages {
			if strings.Contains(plainly(ps.Rows[0].Runs), "promet") {
				return ps.Kind
			}
		}
		return side.SamePassage
	}
	assert.Equal(t, side.SoloPassage, promise())
	do(a, TellCell{2, 2, story.Stated}) // the mayor's promise, and the passage that came nearest
	assert.NotEqual(t, side.SoloPassage, promise())
	do(a, Undo{})
	assert.Equal(t, side.SoloPassage, promise())
}
