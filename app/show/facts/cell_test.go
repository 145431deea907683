package facts

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/model/modeltest"
	"recoupe/app/show/outlets"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

func TestCells(t *testing.T) {
	s := outlets.Of(modeltest.Bridge())
	for _, row := range []struct {
		fact, article int
		shade         Shade
		words         string
		ours          bool
		name          string
	}{
		{0, 0, ShadeStated, "", false, "A, Le Fanal : dit"},
		{1, 0, ShadeStated, "34", false, "A, Le Fanal : dit, 34"},                                         // as the article writes it
		{1, 1, ShadeDiffers, "[≈ 30]", true, "B, « Une trentaine d’ouvriers […] » : dit autrement, ≈ 30"}, // a value of ours
		{1, 2, ShadePerhaps, "peut-être", true, "C, La Vigie : peut-être, à vérifier"},
		{2, 0, ShadeSingle, "", false, "A, Le Fanal : dit par lui seul"},
		{2, 1, ShadeAbsent, "", false, "B, « Une trentaine d’ouvriers […] » : pas trouvé"},
		{2, 3, ShadeUnknown, "", false, "D, La Vigie : non comparé"},
	} {
		c := CellOf(s, phrase.French, row.fact, row.article)
		assert.Equal(t, row.shade, c.Shade, row.name)
		assert.Equal(t, row.words, modeltest.Signs(c.Runs), row.name)
		assert.Equal(t, row.ours, c.Ours, row.name)
		assert.Equal(t, row.name, strings.ReplaceAll(CellName(s.Outlets[row.article], phrase.French, c), "\u00a0", " "))
	}
	s.Facts[1].Cells[1].Value = ""
	assert.Equal(t, "[Une trentaine d’]", modeltest.Signs(CellOf(s, phrase.French, 1, 1).Runs), "without a value, the words the others do not have")
}

// A figure stands in a told cell where there is one to set it beside, and where
// it says something without what is counted.
func TestFiguresWorthShowing(t *testing.T) {
	for _, row := range []struct {
		verdict story.Verdict
		values  []string
		shown   bool
	}{
		{story.Agreed, []string{"£45", "£45"}, true},
		{story.Agreed, []string{"trois jours", "trois jours"}, true},
		{story.Agreed, []string{"deux", "deux"}, false},
		{story.Differing, []string{"deux", "trois"}, true},
		{story.Agreed, []string{"25 000", ""}, false}, // nothing to set it beside
	} {
		f := story.Fact{Verdict: row.verdict}
		for _, v := range row.values {
			f.Cells = append(f.Cells, &story.Cell{Status: story.Stated, Value: v})
		}
		assert.Equal(t, row.shown, figured(&f, row.values[0]), row.values)
	}
}

// A figure that all give stands beside a statement that gives it too.
func TestFiguresOfTheStatement(t *testing.T) {
	for _, row := range []struct {
		statement string
		status    story.Status
		values    []string
		shown     bool
	}{
		{"The thieves ask for 90 coins", story.Stated, []string{"90", "90"}, true},
		{"La bande demande 300\u00a0€", story.Stated, []string{"300 €", "300 euros"}, true},
		{"We do not bargain", story.Stated, []string{"90", "90"}, false},                 // of the sentence behind it
		{"They have until four to leave", story.Stated, []string{"300 €", "300"}, false}, // what it costs to stay
		{"We do not bargain", story.Differs, []string{"90", "80"}, true},                 // in which they differ
		{"We do not bargain", story.Partial, []string{"90", "about 90"}, true},
	} {
		f := story.Fact{Statement: row.statement}
		for i, v := range row.values {
			f.Cells = append(f.Cells, &story.Cell{Value: v, Status: story.Stated})
			if i > 0 {
				f.Cells[i].Status = row.status
			}
		}
		assert.Equal(t, row.shown, statesFigure(&f), row.statement)
	}
}

func TestNearness(t *testing.T) {
	for score, want := range map[float64]string{0: "0,00", .14: "0,14", .49: "0,49", .5: "", .97: ""} {
		assert.Equal(t, want, Nearness(phrase.French, score), score)
	}
}

func TestTellers(t *testing.T) {
	c := modeltest.Bridge()
	for fact, want := range []string{"3 sur 3", "2 sur 3", "1 sur 3", "1 sur 3"} { // the fourth article is not compared
		assert.Equal(t, want, Tellers(c, phrase.French, fact), c.Facts[fact].Statement)
	}
}

func TestEveryShadeHasAClassAndAName(t *testing.T) {
	lines := strings.Split(ShadeNames(phrase.English), "\n")
	assert.Len(t, lines, int(ShadeSingle)+1)
	assert.Equal(t, "s-stated told", lines[ShadeStated])
	for i, line := range lines {
		class, name, _ := strings.Cut(line, " ")
		assert.Equal(t, Shade(i).Class(), class)
		assert.NotEmpty(t, name, class)
	}
}

func TestCount(t *testing.T) {
	all := Count(modeltest.Bridge(), func(int) bool { return true })
	assert.Equal(t, Counts{All: 4, Agreed: 2, Differing: 1, Single: 1}, all)
	assert.Equal(t, Counts{All: 1, Agreed: 1}, Count(modeltest.Bridge(), func(fact int) bool { return fact == 0 }))
	assert.Equal(t, []int{50, 0}, []int{all.Share(2), all.Share(0)})
	assert.Equal(t, 1, Counts{All: 999, Agreed: 1}.Share(1), "a part that is there can be seen")
	assert.Equal(t, "2\u00a0agreed, 1\u00a0told differently, 1\u00a0told by only one", all.Words(phrase.English, ", "))
	c := modeltest.Unsure()
	all = Count(c, func(int) bool { return true })
	assert.Equal(t, Counts{All: 4, Agreed: 2, Differing: 1, Unsure: 1}, all)
	assert.Equal(t, "2\u00a0agreed, 1\u00a0told differently, 0\u00a0told by only one, 1\u00a0to check", all.Words(phrase.English, ", "))
	assert.Equal(t, ShadeStated, ShadeOf(&c.Facts[2], c.Facts[2].Cells[0]), "not by it alone")
}
