package state

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// sideBySide is the page with the bridge side by side.
func sideBySide() *App {
	a := opened()
	link := func(i, j int, x, y string, moved bool, mx, my []string) story.Link {
		l := story.Link{A: story.Spot{Article: i, Span: span(&a.Story.Articles[i], x)}, B: story.Spot{Article: j, Span: span(&a.Story.Articles[j], y)}, Moved: moved, Score: .8}
		for _, m := range mx {
			l.MarksA = append(l.MarksA, span(&a.Story.Articles[i], m))
		}
		for _, m := range my {
			l.MarksB = append(l.MarksB, span(&a.Story.Articles[j], m))
		}
		return l
	}
	a.Story.Links = []story.Link{
		link(0, 1, "Les 34 ouvriers sont partis", "Une trentaine d’ouvriers ont quitté le pont", false, []string{"Les 34", "sont partis"}, []string{"Une trentaine d’", "ont quitté le pont"}),
		link(0, 2, "Les 34 ouvriers sont partis", "Les ouvriers sont partis", false, []string{"34"}, nil),
		link(0, 2, "Le pont a fermé mardi", "Le pont est fermé", true, []string{"a", "mardi"}, []string{"est"}),
	}
	do(a, Navigated{Route{View: SideView}})
	return a
}

// columned writes a column so that a table can show it: a paragraph a line,
// linked ( ), moved / /, solo # #, each with its passage; the current one with *.
func columned(c SideColumn) string {
	var b strings.Builder
	parts := append([]SidePart{{Pieces: c.Title}}, c.Parts...)
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
			b.WriteString(plainly(p.Runs) + sign)
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestColumnsAreCutWhereTheyStandForEachOther(t *testing.T) {
	a := sideBySide()
	p := a.SidePage()
	require.Len(t, p.Columns, 3)
	assert.Equal(t, "Le pont fermé\n"+
		"/0* Le pont [a] fermé [mardi]./ |1 Les [34] ouvriers sont partis.|\n"+ // the others have all but the number
		"#2 Le maire promet de tout rouvrir.#\n", columned(p.Columns[0]))
	assert.Equal(t, "\n|1 [Une trentaine d’]ouvriers [ont quitté le pont],| fermé depuis peu.\n", columned(p.Columns[1]))
	assert.Equal(t, "Pont : la fermeture\n/0* Le pont [est] fermé./ |1 Les ouvriers sont partis.|\n", columned(p.Columns[2]))
	assert.Equal(t, []int{0, 1, 2}, p.Differences)
	assert.Equal(t, []int{0, 2}, p.Passages[0].articles(p))
	assert.Equal(t, []int{1, 2}, p.Passages[2].Without(p))
	assert.Equal(t, []Ribbon{{"piece-0-1", "piece-1-0", [2]string{"part-0-0", "part-1-0"}, "rd"}}, p.Ribbons, "A and C are no neighbours")

	do(a, TurnColumn{1})
	p = a.SidePage()
	assert.Equal(t, []Ribbon{{"piece-0-1", "piece-1-1", [2]string{"part-0-0", "part-1-0"}, "rd"}, {"piece-0-0", "piece-1-0", [2]string{"part-0-0", "part-1-0"}, "rm on"}}, p.Ribbons)
	assert.Contains(t, columned(p.Columns[0]), "Les [34] ouvriers")
}

func TestWordsOfTheirOwnAreNotTheSame(t *testing.T) {
	a := sideBySide()
	for i := range a.Story.Links {
		a.Story.Links[i].MarksA, a.Story.Links[i].MarksB = nil, nil
	}
	a.Story.Links[1].A.Span = span(&a.Story.Articles[0], "ouvriers sont partis")
	a.Story.Links[1].B.Span = span(&a.Story.Articles[2], "ouvriers sont partis")
	do(a, TurnColumn{1})
	p := a.SidePage()
	assert.Equal(t, []PassageKind{RewordedPassage, SamePassage, SoloPassage}, []PassageKind{p.Passages[0].Kind, p.Passages[1].Kind, p.Passages[2].Kind})
	assert.Equal(t, []int{0, 2}, p.Differences)
	assert.Equal(t, phrase.SideReworded, p.Passages[0].Said())
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
	promise := func() PassageKind {
		for _, ps := range a.SidePage().Passages {
			if strings.Contains(plainly(ps.Rows[0].Runs), "promet") {
				return ps.Kind
			}
		}
		return SamePassage
	}
	assert.Equal(t, SoloPassage, promise())
	do(a, TellCell{2, 2, story.Stated}) // the mayor's promise, and the passage that came nearest
	assert.NotEqual(t, SoloPassage, promise())
	do(a, Undo{})
	assert.Equal(t, SoloPassage, promise())
}
