package statement_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/statement"
	"recoupe/internal/compare/table"
	"recoupe/internal/invented"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// told is a table of articles that appear a day apart, each with some sentences behind a first one
// that all have. Its rows are those sentences: the first of each article, the second of each.
func told(t *testing.T, articles ...[]string) (*statement.Worder, *table.Table) {
	t.Helper()
	var texts []string
	for i, sentences := range articles {
		head, first := "Ostrey tram depot\n\n"+strconv.Itoa(12+i)+" March 2026\n\n", "The river Tarlewater rose on Monday and stood in the streets of Ostrey for a week. "
		if invented.French(sentences[0]) {
			head, first = "Le dépôt de Lodève\n\n"+strconv.Itoa(12+i)+" mars 2026\n\n", "La rivière est montée lundi et l’eau est restée une semaine dans les rues de Lodève. "
		}
		texts = append(texts, head+first+strings.Join(sentences, " "))
	}
	w := &table.Table{Comparison: story.Comparison{Articles: invented.Compare(t, texts...).Articles, Events: []story.Event{{ID: "e1"}}}}
	for a := range w.Articles {
		w.Articles[a].Event = "e1"
		w.Events[0].Articles = append(w.Events[0].Articles, a)
		w.Claims = append(w.Claims, claim.Find(&w.Articles[a]))
	}
	for k := range articles[0] {
		row := align.Row{Cells: make([]*align.Cell, len(articles))}
		for a, sentences := range articles {
			cell := &align.Cell{Told: true, Score: .8}
			at := strings.Index(w.Articles[a].Text, sentences[k])
			for i, c := range w.Claims[a] {
				if c.Start >= at && c.End <= at+len(sentences[k]) {
					cell.Claims, cell.Spans = append(cell.Claims, i), append(cell.Spans, c.Span)
				}
			}
			require.NotEmpty(t, cell.Claims, sentences[k])
			row.Cells[a] = cell
		}
		w.Rows = append(w.Rows, row)
	}
	return statement.New(w), w
}

// Of what two articles tell in these words, a fact is worded with the clause that stands alone best.
func TestState(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"It will close the depot on 1 May.", "The council will close the depot on 1 May.", "The council will close the depot on 1 May"},                     // who?
		{"“We will close the depot on 1 May,” the council said.", "The council will close the depot on 1 May.", "The council will close the depot on 1 May"}, // flatly
		{"The council might close the depot on 1 May.", "The council will close the depot on 1 May.", "The council will close the depot on 1 May"},           // without a reserve
		{"The depot closes.", "The council will close the depot on 1 May.", "The council will close the depot on 1 May"},                                     // too little
		{"The flood damaged about 30 trams in the depot.", "The flood damaged 34 trams in the depot.", "The flood damaged 34 trams in the depot"},            // the closer figure
		{"A gull sat on the roof and the council will close the depot.", "The council will close the depot.", "The council will close the depot"},            // what both tell
		{"Il fermera le dépôt le 1er mai.", "Le conseil fermera le dépôt le 1er mai.", "Le conseil fermera le dépôt le 1er mai"},
		{"« Nous fermerons le dépôt le 1er mai », a dit le conseil.", "Le conseil fermera le dépôt le 1er mai.", "Le conseil fermera le dépôt le 1er mai"},
		{"Le conseil fermerait le dépôt le 1er mai.", "Le conseil fermera le dépôt le 1er mai.", "Le conseil fermera le dépôt le 1er mai"},
		{"La crue a abîmé une trentaine de trams au dépôt.", "La crue a abîmé 34 trams au dépôt.", "La crue a abîmé 34 trams au dépôt"},
	} {
		for _, order := range [][]string{{row.one, row.other}, {row.other, row.one}} {
			words, w := told(t, order[:1], order[1:])
			var f story.Fact
			words.State(&f, &w.Rows[0], true)
			assert.Equal(t, row.want, f.Statement, order)
			assert.Equal(t, f.Statement, f.From.Of(w.Articles[f.From.Article].Text), "it is a passage")
		}
	}
}

// stated returns the statement of a fact that each of several articles tells in one sentence.
func stated(t *testing.T, sentences ...string) string {
	var articles [][]string
	for _, s := range sentences {
		articles = append(articles, []string{s})
	}
	words, w := told(t, articles...)
	var f story.Fact
	words.State(&f, &w.Rows[0], true)
	return f.Statement
}

// A fact is worded in the language of most who tell it, unless they word it much worse.
func TestStateInTheLanguageOfMost(t *testing.T) {
	const english, french = "The council of Ostrey will close the depot on 1 May.", "Le dépôt sera fermé par le conseil le 1er mai."
	for _, row := range []struct {
		told []string
		want string
	}{
		{[]string{english, french, french, french, french}, french},
		{[]string{french, english, english, english, english}, english},
		{[]string{english, "Il sera fermé.", "Elle le fermera.", "Il fermera.", "Elle fermera."}, english}, // what, and who?
	} {
		assert.Equal(t, strings.TrimSuffix(row.want, "."), stated(t, row.told...))
	}
}

// What somebody says words a fact, and not that somebody does not agree.
func TestStateWhatIsSaid(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"Odile Vernay, qui préside le comité, n’est pas du même avis.", "« La halle de Lodève est à tous », lance Odile Vernay.", "« La halle de Lodève est à tous »"},
		{"Odile Vernay a sa formule : « La halle de Lodève est à tous ».", "Odile Vernay, la présidente, n’en démord pas.", "Odile Vernay a sa formule : « La halle de Lodève est à tous »"},
	} {
		assert.Equal(t, row.want, stated(t, row.one, row.other))
	}
}

// A figure that most give is not outdated by a later one of another article, and a lone one is.
func TestStateWithTheFigureOfMost(t *testing.T) {
	const of34, of60 = "The flood damaged 34 trams in the depot.", "The flood damaged 60 trams in the depot."
	for _, row := range []struct {
		told []string
		want string
	}{
		{[]string{of34, of34, of34, of60}, of34},
		{[]string{of34, of60, of60}, of60},
	} {
		assert.Equal(t, strings.TrimSuffix(row.want, "."), stated(t, row.told...))
	}
}

// Two facts that would be worded alike are told apart; the same fact again goes.
func TestTellApart(t *testing.T) {
	const one, other = "The council will close the depot on 1 May.", "On 1 May the depot of Ostrey will be closed by the council."
	words, w := told(t, []string{one}, []string{other})
	w.Rows = append(w.Rows, w.Rows[0])
	for i := range w.Rows {
		var f story.Fact
		words.State(&f, &w.Rows[i], true)
		w.Facts = append(w.Facts, f)
	}
	require.Equal(t, w.Facts[0].Statement, w.Facts[1].Statement)
	assert.Equal(t, []int{1}, words.TellApart())
	require.Len(t, w.Facts, 2)
	assert.NotEqual(t, text.Fold(w.Facts[0].Statement), text.Fold(w.Facts[1].Statement))

	words, w = told(t, []string{one}, []string{one})
	w.Rows = append(w.Rows, w.Rows[0])
	for i := range w.Rows {
		var f story.Fact
		words.State(&f, &w.Rows[i], true)
		w.Facts = append(w.Facts, f)
	}
	assert.Empty(t, words.TellApart())
	assert.Len(t, w.Facts, 1, "nothing else words it: it is the same again")
	assert.Len(t, w.Rows, 1)
}

func TestScrap(t *testing.T) {
	words, _ := told(t, []string{"The council will close the depot on 1 May."})
	for statement, want := range map[string]bool{
		"The council will close the depot on 1 May": false,
		"on 1 May":                             true, // too little
		"which had stored the trams in a shed": true, // of whom?
	} {
		assert.Equal(t, want, words.Scrap(&story.Fact{Statement: statement}), statement)
	}
}

// Each row is what three outlets tell, the hour of each, who gives another than the rest, and the
// wording once the odd hour is left; the first words the fact to begin with.
func TestLeaveOdd(t *testing.T) {
	const odd = "The tram lost all power at 5.24pm with 212 people on board"
	for _, row := range []struct {
		second, third string
		hours         []string
		differ        []int
		want          string
	}{
		{"The tram lost all power at 5.42pm.", "All power was lost at 5.42pm by the tram of line 4.", []string{"5.24pm", "5.42pm", "5.42pm"}, []int{0}, "The tram lost all power at 5.42pm"},
		{"The tram lost all power at 5.42pm.", "The tram lost all power in the afternoon.", []string{"5.24pm", "5.42pm", ""}, []int{0}, odd}, // one against one
		{"The tram lost all power at 5.24pm.", "The tram lost all power at 5.42pm.", []string{"5.24pm", "5.24pm", "5.42pm"}, []int{2}, odd},  // it is what most give
		{"It happened at 5.42pm to them.", "That was at 5.42pm in the evening.", []string{"5.24pm", "5.42pm", "5.42pm"}, []int{0}, odd},      // nothing else stands alone
		{"The tram lost all power.", "The tram lost all power at 5.42pm, before six.", []string{"5.24pm", "", "5.42pm"}, []int{0}, odd},      // one that gives none is no other hour
	} {
		words, w := told(t, []string{odd + "."}, []string{row.second}, []string{row.third})
		w.Facts = []story.Fact{{Statement: odd}}
		at := map[int]text.Span{}
		for a, hour := range row.hours {
			if p := strings.Index(w.Articles[a].Text, hour); hour != "" && p >= 0 {
				at[a] = text.Span{Start: p, End: p + len(hour)}
			}
		}
		p := strings.Index(w.Articles[0].Text, odd)
		w.Facts[0].From = story.Spot{Article: 0, Span: text.Span{Start: p, End: p + len(odd)}}
		assert.Equal(t, row.want != odd, words.LeaveOdd(0, at, row.differ), row)
		assert.Equal(t, row.want, w.Facts[0].Statement, row)
	}
}

// Each row is who gives which hour of what three outlets tell, who gives another than the rest, and the
// wording after that; the fact is worded without an hour to begin with.
func TestGiveValue(t *testing.T) {
	const without = "The old tram stopped on the bridge"
	for _, row := range []struct {
		hours  []string
		differ []int
		want   string
	}{
		{[]string{"", "5.42pm", "5.24pm"}, []int{2}, "The old tram lost all power at 5.42pm"},
		{[]string{"", "5.42pm", "5.24pm"}, []int{1}, "The old tram lost all power at 5.24pm"},
		{[]string{"", "", "5.24pm"}, []int{2}, without}, // no other is given
	} {
		words, w := told(t, []string{without + "."}, []string{"The old tram lost all power at 5.42pm."}, []string{"The old tram lost all power at 5.24pm."})
		says, where := map[int]string{}, map[int]text.Span{}
		for a, hour := range row.hours {
			if p := strings.Index(w.Articles[a].Text, hour); hour != "" {
				says[a], where[a] = hour, text.Span{Start: p, End: p + len(hour)}
			}
		}
		place := func(a int) (text.Span, bool) { s, ok := where[a]; return s, ok }
		p := strings.Index(w.Articles[0].Text, without)
		w.Facts = []story.Fact{{Statement: without, From: story.Spot{Article: 0, Span: text.Span{Start: p, End: p + len(without)}}}}
		assert.Equal(t, row.want != without, words.GiveValue(0, says, place, row.differ) != nil, row)
		assert.Equal(t, row.want, w.Facts[0].Statement, row)
	}
}

// A part that has the words with the figure of most gives way to a heavier fact whose cells show other
// figures, where its row has other words; a fact that stands before it does not.
func TestGiveValueTakesTheWordsOfALaterFact(t *testing.T) {
	const without, with = "The old tram stopped on the bridge", "The old tram lost all power at 5.42pm"
	for _, row := range []struct {
		at       int // which fact is to give the figure
		reworded []int
		want     []string
	}{
		{0, []int{0, 1}, []string{with, "The old tram lost all power at 5.24pm"}},
		{1, nil, []string{with, without}},
	} {
		words, w := told(t, []string{without + "."}, []string{with + "."}, []string{"The old tram lost all power at 5.24pm."})
		w.Rows = append(w.Rows, w.Rows[0])
		spot := func(a int, words string) story.Spot {
			p := strings.Index(w.Articles[a].Text, words)
			return story.Spot{Article: a, Span: text.Span{Start: p, End: p + len(words)}}
		}
		w.Facts = make([]story.Fact, 2)
		w.Facts[row.at] = story.Fact{Statement: without, From: spot(0, without)}
		w.Facts[1-row.at] = story.Fact{Statement: with, From: spot(1, with)}
		where := map[int]text.Span{1: spot(1, "5.42pm").Span, 2: spot(2, "5.24pm").Span}
		place := func(a int) (text.Span, bool) { s, ok := where[a]; return s, ok }
		assert.Equal(t, row.reworded, words.GiveValue(row.at, map[int]string{1: "5.42pm", 2: "5.24pm"}, place, []int{2}), row)
		assert.Equal(t, row.want, []string{w.Facts[0].Statement, w.Facts[1].Statement}, row)
	}
}
