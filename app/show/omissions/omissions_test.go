package omissions

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/app/show/outlets"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// omitting is the bridge, whose second article omits a fact that comes near in it, and whose third
// omits the same.
func omitting() Teller {
	c := modeltest.Bridge()
	c.Omissions = []story.Omission{
		{Article: 1, Fact: 0, Weight: .9, By: []int{0, 2}, Nearest: story.Spot{Article: 1, Span: model.At(&c.Articles[1], "fermé depuis peu")}, Score: .412},
		{Article: 2, Fact: 0, Weight: .5, By: []int{0}},
	}
	return Teller{Lettered: outlets.Of(c), Lang: phrase.French, Seen: []int{0, 1, 2, 3}}
}

// plain writes no-break spaces as a table can show them.
func plain(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }

func TestView(t *testing.T) {
	for _, row := range []struct {
		article      int
		title, none  string
		items, guard string
	}{
		{0, "Aucune absence sûre dans Le Fanal", "none", "", ""},
		{1, "1 fait rapporté ailleurs, pas trouvé dans « Une trentaine d’ouvriers […] »", "", "1. Le pont a fermé: Rapporté par 2 des 2 autres 0,41", ""},
		{2, "1 fait rapporté ailleurs, pas trouvé dans La Vigie", "", "1. Le pont a fermé: Rapporté par 1 des 2 autres", ""},
		{3, "Absences non comptées dans La Vigie", "", "", "Autre événement, non compté."}, // nothing was looked for
	} {
		v := omitting().View(row.article, nil, Choice{})
		assert.Equal(t, row.title, plain(v.Title))
		assert.Equal(t, row.none != "", v.NoneNote != "", row.title)
		items, guards := "", ""
		for _, i := range v.Items {
			items += strings.TrimSpace(fmt.Sprintf("%d. %s: %s %s", i.Rank, i.Claim, i.By, i.Score))
		}
		for _, g := range v.Guards {
			guards += g.Title
		}
		assert.Equal(t, row.items, items, row.title)
		assert.Equal(t, row.guard, guards)
	}
	v := omitting().View(1, nil, Choice{})
	assert.Equal(t, "Comparé à A et C. Regardez le passage le plus proche avant de conclure.", plain(v.Note))
	assert.Equal(t, "Comparé à B et C.", plain(omitting().View(0, nil, Choice{}).Note), "there is nothing to conclude from")
	assert.Equal(t, []int{0, 1, 1, -1}, []int{v.Tabs[0].Count, v.Tabs[1].Count, v.Tabs[2].Count, v.Tabs[3].Count}, "a neighbouring event is not counted")
	assert.Equal(t, []int{0, 1, 1, -1}, omitting().Counts())
	cut := omitting()
	cut.Outlets[1].Cut = true
	assert.Equal(t, []int{0, 1, 1, -1}, cut.Counts(), "what a cut article owes before the place where it stops")
	assert.Equal(t, "coupé, le début compté", cut.View(1, nil, Choice{}).Tabs[1].Note)
	cut.Omissions = nil
	assert.Equal(t, -1, cut.Counts()[1], "nothing of it was to be counted")
	assert.Equal(t, "coupé, non compté", cut.View(1, nil, Choice{}).Tabs[1].Note)
	item := v.Items[0]
	assert.Equal(t, []bool{false, false}, []bool{item.Told[0].Claim, item.Told[1].Claim})
	same := omitting()
	same.Facts[0].Statement = "Le pont a fermé mardi"
	item = same.View(1, nil, Choice{}).Items[0]
	assert.Equal(t, []bool{true, false}, []bool{item.Told[0].Claim, item.Told[1].Claim}, "the first one's words are the claim's")
	assert.Equal(t, "Le pont a fermé mardi|Le pont est fermé", modeltest.Signs(item.Told[0].Runs)+"|"+modeltest.Signs(item.Told[1].Runs))
	assert.Equal(t, "(Une trentaine d’ouvriers ont quitté le pont, )fermé depuis peu(.)", modeltest.Signs(item.Near))
	assert.Equal(t, "fermé", omitting().Articles[1].Text[item.At:][:len("fermé")])
	assert.Empty(t, omitting().View(2, nil, Choice{}).Items[0].Near, "no passage comes close")
	assert.Equal(t, 1, omitting().First(), "the first article that omits something")
}

func TestACutArticleOmitsNothing(t *testing.T) {
	s := omitting()
	s.Omissions, s.Outlets[0].Cut = nil, true
	v := s.View(0, nil, Choice{})
	assert.Contains(t, v.Title, "Absences non comptées")
	assert.Empty(t, v.NoneNote)
	assert.Equal(t, -1, v.Tabs[0].Count)
	assert.Len(t, v.Guards, 1)
}

// What the reader settled keeps its place among the others, and is not counted.
func TestSettledOmissionsStay(t *testing.T) {
	s := omitting()
	v := s.View(1, []story.Omission{{Article: 1, Fact: 1, Weight: .95, By: []int{0, 2}}}, Choice{})
	assert.Contains(t, plain(v.Title), "1 fait rapporté ailleurs")
	require.Len(t, v.Items, 2)
	assert.Equal(t, []int{1, 0}, []int{v.Items[0].Fact, v.Items[1].Fact}, "the heavier first")
	assert.Len(t, s.Omissions, 2, "the comparison stays as it is")
}

// What two articles on another event leave out of each other is listed and
// counted as the rest is.
func TestOmissionsOfAnotherEvent(t *testing.T) {
	c := modeltest.Bridge()
	c.Articles[2].Event = c.Articles[3].Event
	c.Omissions = []story.Omission{{Article: 3, Fact: 0, Weight: .5, By: []int{2}}}
	s := Teller{Lettered: outlets.Of(c), Lang: phrase.French, Seen: []int{0, 1, 2, 3}}
	v := s.View(3, nil, Choice{})
	assert.Equal(t, 1, v.Tabs[3].Count)
	assert.Contains(t, v.Tabs[3].Note, "autre événement")
	require.Len(t, v.Guards, 1)
	assert.Equal(t, "Un autre événement.", v.Guards[0].Title)
	assert.Contains(t, v.Note, "C")
	s.Seen, s.One = []int{2, 3}, true // the reader looks at that event alone
	v = s.View(3, nil, Choice{})
	assert.Empty(t, v.Guards)
	assert.NotContains(t, v.Tabs[1].Note, "autre événement")
}

func TestPages(t *testing.T) {
	for _, row := range []struct{ n, several, more, from, to int }{
		{3, 3, 0, 0, 3},
		{95, 95, 0, 0, 20},
		{95, 95, 1, 0, 40},  // two pages at once
		{95, 95, 2, 20, 60}, // the first has gone
		{95, 95, 4, 60, 95},
		{95, 95, 99, 60, 95}, // no more than there is
		{47, 7, 0, 0, 7},     // what several articles tell is a page
		{47, 7, 1, 0, 27},
		{47, 7, 2, 7, 47},
		{47, 1, 0, 0, 5}, // and no less than a few
		{0, 0, 3, 0, 0},
	} {
		from, to := page(row.n, row.several, row.more)
		assert.Equal(t, [2]int{row.from, row.to}, [2]int{from, to}, "%+v", row)
	}
}

// What several articles tell is the first page, and what one alone tells comes
// after it under a heading of its own.
func TestSeveralFirst(t *testing.T) {
	s := omitting()
	several, one := s.Omissions[0], s.Omissions[0]
	one.Fact, one.By = 1, []int{0, 3} // the fourth is on another event
	s.Omissions = nil
	for i := range 40 {
		if s.Omissions = append(s.Omissions, one); i < 7 {
			s.Omissions = append(s.Omissions, several)
		}
	}
	for more, want := range []string{
		"Rapportés par plusieurs articles : 7 faits 1",
		"Rapportés par plusieurs articles : 7 faits 1, Rapportés par un seul autre : 40 faits 8",
		"Rapportés par un seul autre : 40 faits 8", // the first page has gone
	} {
		var heads []string
		for _, item := range s.View(1, nil, Choice{More: more}).Items {
			if item.Head != "" {
				heads = append(heads, fmt.Sprint(plain(item.Head), " ", item.Rank))
			}
		}
		assert.Equal(t, want, strings.Join(heads, ", "))
	}
}

func TestFactsToCheck(t *testing.T) {
	s := omitting()
	before := len(s.View(1, nil, Choice{}).Doubts)
	f := &s.Facts[0]
	f.Cells[0].Status, f.Cells[1].Status, f.Cells[2].Status = story.Stated, story.Perhaps, story.Stated
	v := s.View(1, nil, Choice{})
	require.Len(t, v.Doubts, before+1)
	assert.Equal(t, 0, v.Doubts[0].Fact)
	assert.Equal(t, []int{0, 2}, v.Doubts[0].By)
	assert.Equal(t, "fermé depuis peu", modeltest.Signs(v.Doubts[0].Near))
	assert.Contains(t, v.Doubtful, "à vérifier")
	f.Cells[2].Status = story.Absent
	assert.Len(t, s.View(1, nil, Choice{}).Doubts, before, "what one alone tells is in no doubt worth a look")
}

func TestFactsSetAsideCanBeSeen(t *testing.T) {
	s := omitting()
	c := s.Facts[0].Cells[1]
	c.Status, c.Reasons = story.Unknown, []story.Reason{story.Because("older")}
	g := s.View(1, nil, Choice{}).Guards
	require.Len(t, g, 1)
	assert.True(t, g[0].Folded)
	g = s.View(1, nil, Choice{Later: true}).Guards
	assert.False(t, g[0].Folded)
	assert.Equal(t, []Later{{Fact: 0, Claim: "Le pont a fermé", Lang: "fr", By: []int{0, 2}}}, g[0].Later)
}

func TestVoicesNotHeard(t *testing.T) {
	s := omitting()
	assert.Empty(t, s.View(1, nil, Choice{}).Jump)
	s.Articles[0].Quotes = []story.Quote{{Span: model.At(&s.Articles[0], "Le pont a fermé mardi"), Speaker: "Ada Nern"}}
	named := story.Spot{Article: 1, Span: model.At(&s.Articles[1], "fermé depuis peu")}
	s.Unheard = []story.Unheard{
		{Article: 1, Name: "Ada Nern", Kind: story.Person, Quotes: []story.QuoteRef{{}}, Named: named, Weight: .8},
		{Article: 1, Name: "Le pont", Kind: story.Organisation, Why: story.Accused, Against: named, Weight: .7},
		{Article: 1, Name: "Ida Roux", Kind: story.Person, Quotes: []story.QuoteRef{{}}, Weight: .6},
		{Article: 2, Name: "Ada Nern", Kind: story.Person, Weight: .2},
	}
	v := s.View(1, nil, Choice{})
	assert.Equal(t, "3 voix absentes", plain(v.Jump))
	for i, want := range []string{
		"Ada Nern: Ses paroles figurent chez 1 des 2 autres, at " + fmt.Sprint(named.Start) + ": Le pont a fermé mardi",
		"Le pont: , at " + fmt.Sprint(named.Start) + ": fermé depuis peu", // accused, and quoted by nobody
		"Ida Roux: Ses paroles figurent chez 1 des 2 autres, at -1: Le pont a fermé mardi",
	} {
		u := v.Voices[i]
		said := modeltest.Signs(u.Accused)
		for _, q := range u.Said {
			said += modeltest.Signs(q.Runs)
		}
		assert.Equal(t, want, fmt.Sprintf("%s: %s, at %d: %s", u.Name, plain(u.By), u.At, said))
	}
}
