package evidence

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/facts"
	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/app/show/outlets"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

func TestEvidence(t *testing.T) {
	s := outlets.Of(modeltest.Bridge())
	e := Of(s, phrase.French, 1, false)
	assert.Equal(t, []int{3}, e.Aside)
	assert.False(t, e.Same)
	assert.Equal(t, "Même nombre, plus ou moins précis : 34 (A) / ≈ 30 (B). | Dit par A et B. | Peut-être dans C, à vérifier.",
		strings.ReplaceAll(strings.Join(e.Sum, " | "), "\u00a0", " "))
	require.Len(t, e.Parts, 3)
	assert.Equal(t, "§ 1, phrase 2", e.Parts[0].Place)
	assert.Equal(t, "Les 34 ouvriers sont partis(.)", modeltest.Signs(e.Parts[0].Runs))
	assert.Equal(t, []string{"Texte presque identique à celui de B et C."}, e.Parts[0].Why, "articles are called by their letters")
	assert.Equal(t, "0,90", e.Parts[0].Score)
	assert.Equal(t, "[Une trentaine d’]ouvriers( ont quitté le pont, fermé depuis peu.)", modeltest.Signs(e.Parts[1].Runs))
	assert.True(t, e.Parts[2].Nearest, "perhaps is only the nearest passage")
	assert.Equal(t, strings.Index(s.Articles[0].Text, "Les 34"), e.Parts[0].Begin)

	single := Of(s, phrase.French, 2, false)
	assert.True(t, single.Same)
	assert.Equal(t, "Dit par A seul. | Pas trouvé dans B et C.", strings.Join(single.Sum, " | "))
	assert.Empty(t, single.Parts[1].Runs)
}

// That an article alone tells a fact is said where no other perhaps does.
func TestWhoTellsIt(t *testing.T) {
	for _, row := range []struct {
		others [2]story.Status
		want   string
	}{
		{[2]story.Status{story.Absent, story.Absent}, "Told by A alone. | Not found in B and C."},
		{[2]story.Status{story.Absent, story.Unknown}, "Told by A alone. | Not found in B."},
		{[2]story.Status{story.Perhaps, story.Perhaps}, "Told by A. | Perhaps in B and C, to check."},
		{[2]story.Status{story.Perhaps, story.Absent}, "Told by A. | Perhaps in B, to check. | Not found in C."},
		{[2]story.Status{story.Unknown, story.Unknown}, "Told by A."},
	} {
		c := modeltest.Bridge()
		c.Facts[2].Cells = []*story.Cell{c.Facts[2].Cells[0], {Status: row.others[0]}, {Status: row.others[1]}, {Status: story.Unknown}}
		e := Of(outlets.Of(c), phrase.English, 2, false)
		assert.Equal(t, row.want, strings.Join(e.Sum, " | "))
		assert.Empty(t, e.Parts[0].Score, "nothing was matched with it")
	}
}

// What the program says why is told here; what the reader said of a cell is not.
func TestWhy(t *testing.T) {
	c := modeltest.Bridge()
	c.Facts[1].Cells[0].Reasons = append(c.Facts[1].Cells[0].Reasons, story.Because("reader.same"))
	assert.Len(t, Of(outlets.Of(c), phrase.French, 1, false).Parts[0].Why, 1)
}

// Of many articles, those that tell it differently come first, and the last wait.
func TestManyArticles(t *testing.T) {
	c := modeltest.Bridge()
	f := &c.Facts[0]
	f.Cells = f.Cells[:3]
	for len(f.Cells) < 14 {
		c.Articles = append(c.Articles, c.Articles[0])
		f.Cells = append(f.Cells, f.Cells[0])
	}
	c.Articles = c.Articles[:14]
	f.Cells[12], f.Cells[13] = &story.Cell{Status: story.Absent}, &story.Cell{Status: story.Differs}
	s := outlets.Of(c)
	e := Of(s, phrase.French, 0, false)
	assert.Equal(t, 13, e.Parts[0].Article)
	assert.Equal(t, []int{First, 4}, []int{len(e.Parts), e.Left})
	e = Of(s, phrase.French, 0, true)
	assert.Equal(t, 12, e.Parts[13].Article, "who does not tell it")
	assert.Zero(t, e.Left)
}

// A fact and one that tells it again lead to each other.
func TestTellings(t *testing.T) {
	for _, row := range []struct {
		fact int
		part bool
		want string
	}{
		{0, false, "3 Aussi raconté ainsi: La fermeture"},
		{3, false, "0 Sans doute le même fait que: Le pont a fermé"},
		{0, true, "3 En partie: La fermeture"},
		{3, true, "0 Sans doute une partie de: Le pont a fermé"},
		{1, false, ""},
	} {
		c := modeltest.Bridge()
		c.Retellings = []story.Retelling{{Fact: 3, Of: 0, Part: row.part, Articles: []int{0, 2}}}
		got := ""
		for _, t := range tellings(outlets.Of(c), phrase.French, row.fact) {
			got += fmt.Sprint(t.Fact, " ", t.Lead.In(phrase.French), ": ", facts.Statement(c, t.Fact))
		}
		assert.Equal(t, row.want, got)
	}
	c := modeltest.Bridge()
	c.Retellings = []story.Retelling{{Fact: 3, Of: 0, Articles: []int{0, 2}}}
	assert.Equal(t, "Les mêmes passages dans A et C.", tellings(outlets.Of(c), phrase.French, 0)[0].Why)
}

// Where a statement has more of its sentence than tells the fact, the evidence leads to what the rest tells.
func TestTheRestOfTheSentence(t *testing.T) {
	const line = "Le pont a fermé mardi. Les 34 ouvriers sont partis."
	for _, row := range []struct {
		own, other string
		want       []string
		none       bool
	}{
		{line, "Les 34 ouvriers sont partis.", nil, false}, // all its words are its own
		{"Le pont a fermé mardi.", "Les 34 ouvriers sont partis.", []string{"1 En gris, le reste de la phrase: Dit par A et B."}, false},
		{"Le pont a fermé mardi.", "Le pont a fermé mardi.", nil, true},
		{"Le pont a fermé mardi.", "a fermé mardi. Les 34", nil, true}, // mostly its own
	} {
		c := modeltest.Bridge()
		a := &c.Articles[0]
		f := &c.Facts[0]
		f.From.Span, f.Statement = model.At(a, line), line
		f.Cells[0] = model.Cell(a, story.Stated, "", row.own)
		c.Facts[1].Cells[0] = model.Cell(a, story.Stated, "", row.other)
		e := Of(outlets.Of(c), phrase.French, 0, false)
		var got []string
		for _, t := range e.Tellings {
			got = append(got, fmt.Sprint(t.Fact, " ", t.Lead.In(phrase.French), ": ", t.Why))
		}
		assert.Equal(t, row.want, got, row.own)
		assert.Equal(t, row.none, e.Rest, row.own)
	}
}

// What is copied says where it is from, and is plain words to whatever reads HTML.
func TestCite(t *testing.T) {
	c := modeltest.Bridge()
	c.Articles[0].Title.Value = "Le pont <b>&</b> “nous”"
	c.Articles[0].Published.Value = "2024-05-02T08:15"
	s := outlets.Of(c)
	p := Of(s, phrase.English, 1, false).Parts[0]
	got := Cite(s, phrase.English, p)
	assert.Equal(t, "Les 34 ouvriers sont partis.\n— Le Fanal, “Le pont <b>&</b> “nous””, 2 May 2024", got.Text)
	assert.Equal(t, `<blockquote lang="fr"><p>Les 34 ouvriers sont partis.</p></blockquote><p lang="en">— Le Fanal, <cite lang="fr">Le pont &lt;b&gt;&amp;&lt;/b&gt; “nous”</cite>, 2 May 2024</p>`, got.HTML)
	s.Outlets[0].Title, s.Outlets[0].Date = "", ""
	assert.Equal(t, "Les 34 ouvriers sont partis.\n— Le Fanal, sans date", Cite(s, phrase.French, p).Text)
}
