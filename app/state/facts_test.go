package state

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/facts"
	"recoupe/app/show/model/modeltest"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// sheet writes the rows as they are shown: a head with its count, or a fact.
func rowsOf(a *App) string {
	var out []string
	for _, r := range a.Facts.Rows(a.Story) {
		if r.Head {
			out = append(out, fmt.Sprintf("%s(%d)", r.Group.Said().En, r.Count))
		} else {
			out = append(out, a.Story.Facts[r.Fact].ID)
		}
	}
	return strings.Join(out, " ")
}

func TestRows(t *testing.T) {
	for _, row := range []struct {
		do   []Event
		want string
	}{
		{nil, "At the heart of the story(1) f1 Important(1) f2 One outlet only(1) f3 Details(1) f4"},
		{[]Event{FilterVerdict{facts.OnlyAgreed}}, "At the heart of the story(1) f1 Details(1) f4"},
		{[]Event{FilterKind{facts.KeepNumbers}}, "Important(1) f2"},
		{[]Event{FilterKind{facts.KeepNumbers}, FilterKind{facts.KeepDates}}, "Important(1) f2 Details(1) f4"}, // kinds add up
		{[]Event{FilterKind{facts.KeepNumbers}, FilterKind{facts.KeepNumbers}}, "At the heart of the story(1) f1 Important(1) f2 One outlet only(1) f3 Details(1) f4"},
		{[]Event{Find{"ferme"}}, "At the heart of the story(1) f1 Details(1) f4"}, // without its accent, and within "fermeture"
		{[]Event{Find{"trentaine"}}, "Important(1) f2"},                           // in an article's words, not the statement
		{[]Event{Find{"pont"}, FilterVerdict{facts.OnlySingle}}, ""},              // the nearest passage of an absence is not searched
		{[]Event{Find{"amende"}, ClearFilters{}}, "At the heart of the story(1) f1 Important(1) f2 One outlet only(1) f3 Details(1) f4"},
		{[]Event{Fold{facts.SingleGroup}}, "At the heart of the story(1) f1 Important(1) f2 One outlet only(1) Details(1) f4"},
		{[]Event{SortBy{facts.ByStory}}, "f1 f2 f3 f4"},
		{[]Event{SortBy{facts.ByDifference}}, "f2 f1 f3 f4"},
	} {
		a := opened()
		for _, e := range row.do {
			e.Apply(a)
		}
		assert.Equal(t, row.want, rowsOf(a), "%v", row.do)
	}
}

// What one article tells and others perhaps do is counted and shown apart from what it alone tells; what
// the reader says of a cell moves it.
func TestToCheck(t *testing.T) {
	for _, row := range []struct {
		do     []Event
		want   string
		counts facts.Counts
	}{
		{nil, "At the heart of the story(1) f1 Important(1) f2 To check(1) f3 Details(1) f4", facts.Counts{All: 4, Agreed: 2, Differing: 1, Unsure: 1}},
		{[]Event{FilterVerdict{facts.OnlyUnsure}}, "To check(1) f3", facts.Counts{All: 4, Agreed: 2, Differing: 1, Unsure: 1}},
		{[]Event{FilterVerdict{facts.OnlySingle}}, "", facts.Counts{All: 4, Agreed: 2, Differing: 1, Unsure: 1}},
		{[]Event{Fold{facts.UnsureGroup}}, "At the heart of the story(1) f1 Important(1) f2 To check(1) Details(1) f4", facts.Counts{All: 4, Agreed: 2, Differing: 1, Unsure: 1}},
		{[]Event{TellCell{2, 1, story.Absent}, FilterVerdict{facts.OnlySingle}}, "One outlet only(1) f3", facts.Counts{All: 4, Agreed: 2, Differing: 1, Single: 1}},
		{[]Event{TellCell{2, 1, story.Absent}, Undo{}, FilterVerdict{facts.OnlyUnsure}}, "To check(1) f3", facts.Counts{All: 4, Agreed: 2, Differing: 1, Unsure: 1}},
		{[]Event{TellCell{2, 1, story.Stated}, FilterVerdict{facts.OnlyAgreed}}, "At the heart of the story(1) f1 Important(1) f3 Details(1) f4", facts.Counts{All: 4, Agreed: 3, Differing: 1}},
		{[]Event{TellCell{2, 1, story.Differs}, FilterVerdict{facts.OnlyDiffering}}, "Important(2) f2 f3", facts.Counts{All: 4, Agreed: 2, Differing: 2}},
	} {
		a := opened()
		Opened{Story: share.Story{Comparison: *modeltest.Unsure()}}.Apply(a)
		for _, e := range row.do {
			e.Apply(a)
		}
		assert.Equal(t, row.want, rowsOf(a), "%v", row.do)
		assert.Equal(t, row.counts, a.Counts(), "%v", row.do)
		for _, v := range facts.VerdictFilters {
			FilterVerdict{v}.Apply(a)
			assert.Equal(t, a.Facts.Count(a.Story, v), len(a.Facts.Chosen(a.Story)), "a chip counts what it shows")
		}
		total := row.counts
		assert.Equal(t, total.All, total.Agreed+total.Differing+total.Single+total.Unsure, "the parts are the whole")
	}
}

// The report has them under a head of their own, and leaves them out with what one alone tells.
func TestToCheckInTheReport(t *testing.T) {
	a := opened()
	a.Lang = phrase.English
	Opened{Story: share.Story{Comparison: *modeltest.Unsure()}}.Apply(a)
	r := a.Report()
	assert.Contains(t, r.Summary, "0\u00a0told by only one, 1\u00a0to check")
	heads := func(r Report) (out []string) {
		for _, g := range r.Groups {
			out = append(out, strings.TrimSuffix(g.Said.En+": "+g.Note.En, ": "))
		}
		return out
	}
	assert.Equal(t, []string{"At the heart of the story", "Important", "To check: told by one outlet, perhaps by others", "Details"}, heads(r))
	TurnReportPart{ReportSingles}.Apply(a)
	assert.Equal(t, []string{"At the heart of the story", "Important", "Details"}, heads(a.Report()))
}

func TestGlance(t *testing.T) {
	a := opened()
	assert.Equal(t, facts.Counts{All: 4, Agreed: 2, Differing: 1, Single: 1}, a.Counts())
	headline, summary := a.Glance()
	assert.Equal(t, "4 articles, 3 sur le même événement", headline)
	assert.Equal(t, "2\u00a0mai\u00a0– 2\u00a0octobre 2024 · 2 médias · 4 faits relevés", summary)
	a.Lang = phrase.English
	_, summary = a.Glance()
	assert.Equal(t, "2\u00a0May\u00a0– 2\u00a0October 2024 · 2 outlets · 4 facts found", summary)
}

func TestChunks(t *testing.T) {
	a := opened()
	c := bridge()
	for i := range 200 {
		f := c.Facts[0]
		f.ID = fmt.Sprintf("f%d", i+1)
		if i < 4 {
			f = c.Facts[i]
		}
		a.Story.Facts = append(a.Story.Facts[:i:i], f)
	}
	a.Story = NewStory(a.Story.Shared(""))
	a.Facts.reset(a.Story)
	drawn := func() (list []int) {
		for i, c := range a.Facts.Chunks(a.Story, false, false) {
			if !c.Far {
				list = append(list, i)
			}
		}
		return list
	}
	assert.Equal(t, []int{0, 1}, drawn(), "before the browser has told anything")
	seen := ChunksSeen{900, []ChunkSeen{{Chunk: 0, Height: 850}, {Chunk: 1, Height: 900}, {Chunk: 2, Near: true}, {Chunk: 3, Near: true}, {Chunk: 4, Near: true, Visible: true}}}
	assert.Equal(t, []Effect{Soon{DrawMore{}}}, seen.Apply(a), "a few at a time")
	assert.Equal(t, []int{0, 2, 4}, drawn(), "the keyboard's chunk stays, and what the window shows comes first")
	assert.Empty(t, DrawMore{}.Apply(a))
	assert.Equal(t, []int{0, 2, 3, 4}, drawn())
	chunks := a.Facts.Chunks(a.Story, false, false)
	assert.Equal(t, 900, chunks[1].Height, "as it was drawn")
	assert.Equal(t, 8*39, chunks[5].Height, "a guess")
	assert.Equal(t, []int{0, 8, 16}, []int{chunks[0].First, chunks[1].First, chunks[2].First})
	laid := a.Facts.Laid
	ChunksSeen{900, []ChunkSeen{{Chunk: 1 << 30, Near: true}, {Chunk: -1, Near: true}}}.Apply(a)
	assert.Equal(t, []int{0, 2, 3, 4}, drawn(), "chunks that cannot be")
	var all []ChunkSeen
	for i := 5; i < 20; i++ {
		all = append(all, ChunkSeen{Chunk: i, Near: true})
	}
	for more := (ChunksSeen{900, all}).Apply(a); len(more) > 0; {
		more = more[0].(Soon).Event.Apply(a)
	}
	assert.Len(t, drawn(), 1+1900/(39*8)+2, "no more than a window needs, and the keyboard's")
	FilterVerdict{facts.OnlyAgreed}.Apply(a)
	assert.Equal(t, []int{0, 1}, drawn(), "another selection begins at the top")
	assert.NotEqual(t, laid, a.Facts.Laid)
}

// A phone's chunk is higher than its window: the one below comes near while the one in the window stays.
func TestNoChunkInTheWindowIsTakenAway(t *testing.T) {
	a := opened()
	for i := range 40 {
		f := a.Story.Facts[0]
		f.ID = fmt.Sprintf("f%d", i+1)
		a.Story.Facts = append(a.Story.Facts[:i:i], f)
	}
	a.Story = NewStory(a.Story.Shared(""))
	a.Facts.reset(a.Story)
	ChunksSeen{844, []ChunkSeen{{Chunk: 0, Near: true, Visible: true, Height: 1500}, {Chunk: 1, Near: true, Height: 1700}}}.Apply(a)
	ChunksSeen{844, []ChunkSeen{{Chunk: 2, Near: true}}}.Apply(a)
	for i := range 3 {
		assert.False(t, a.Facts.Chunks(a.Story, false, true)[i].Far, "chunk %d", i)
	}
	ChunksSeen{844, []ChunkSeen{{Chunk: 2, Near: true, Height: 1900}, {Chunk: 4, Near: true}}}.Apply(a)
	assert.True(t, a.Facts.Chunks(a.Story, false, true)[1].Far, "chunk 2 stands between, higher than all that is near")
}

func TestKeysLeadFromHeadsToFactsAndBack(t *testing.T) {
	a := opened()
	a.Facts.reset(a.Story)
	assert.Equal(t, []Effect{Focus{"group-0"}}, Move{Columns: -1}.Apply(a), "left of the claim is its group")
	assert.Equal(t, []Effect{Focus{"cell-1-0"}}, FromHead{facts.ImportantGroup, 1}.Apply(a))
	assert.Equal(t, []Effect{Focus{"cell-0-0"}}, FromHead{facts.ImportantGroup, -1}.Apply(a))
	assert.Empty(t, FromHead{facts.CoreGroup, -1}.Apply(a), "nothing is above the first")
}

func TestMoves(t *testing.T) {
	for _, row := range []struct {
		do   []Event
		want Spot
	}{
		{nil, Spot{0, 0}},
		{[]Event{Move{Rows: 1}}, Spot{1, 0}},
		{[]Event{Move{Rows: -1}}, Spot{0, 0}},
		{[]Event{Move{Rows: 99}}, Spot{3, 0}},
		{[]Event{Move{Columns: 1}, Move{Columns: 1}}, Spot{0, 2}},
		{[]Event{Move{RowEnd: 1}, Move{Columns: 1}}, Spot{0, 4}},
		{[]Event{Move{RowEnd: 1}, Move{RowEnd: -1}}, Spot{0, 0}},
		{[]Event{Move{End: 1}}, Spot{3, 0}},
		{[]Event{Move{End: 1}, Move{End: -1}}, Spot{0, 0}},
		{[]Event{Fold{facts.ImportantGroup}, Move{Rows: 1}}, Spot{2, 0}}, // over folded rows
		{[]Event{FilterVerdict{facts.OnlySingle}}, Spot{2, 0}},           // the first that is shown
	} {
		a := opened()
		for _, e := range row.do {
			e.Apply(a)
		}
		assert.Equal(t, row.want, a.Facts.At, "%v", row.do)
	}
	a := opened()
	assert.Equal(t, []Effect{Focus{"cell-1-0"}}, Move{Rows: 1}.Apply(a))
}

func TestOpeningEvidence(t *testing.T) {
	a := opened()
	assert.Equal(t, -1, a.Open())
	effects := OpenFact{1, 2}.Apply(a)
	assert.Equal(t, []Effect{Go{Route{View: FactsView, Item: "f2"}}, Focus{EvidenceTitleID}, HoldRow{Spot{1, 2}}}, effects, "the row that was pressed stays where it is")
	Navigated{Route{View: FactsView, Item: "f2"}}.Apply(a)
	assert.Equal(t, 1, a.Open())
	assert.Equal(t, []Effect{Replace{Route{View: FactsView, Item: "f3"}}, Focus{EvidenceTitleID}, HoldRow{Spot{2, 2}}}, StepFact{1}.Apply(a), "steps leave no trail")
	assert.Empty(t, StepFact{9}.Apply(a))
	assert.Equal(t, []Effect{Replace{Route{View: FactsView}}, HoldRow{Spot{2, 2}}, Focus{"cell-2-2"}}, Dismiss{}.Apply(a), "Escape closes and goes back to the cell")
	assert.Empty(t, OpenFact{99, 0}.Apply(a))
	Navigated{Route{View: FactsView, Item: "f99"}}.Apply(a)
	assert.Equal(t, -1, a.Open(), "an address may ask for what is not there")
}

func TestALinkToAFactShowsItsRow(t *testing.T) {
	a := opened()
	Navigated{Route{View: FactsView}}.Apply(a)
	OpenFact{0, 1}.Apply(a)
	assert.Empty(t, Navigated{Route{View: FactsView, Item: "f1"}}.Apply(a), "the row that was pressed")
	assert.Equal(t, []Effect{Scroll{Spot{1, 1}.ID()}}, Navigated{Route{View: FactsView, Item: "f2"}}.Apply(a), "from the box above the rows")
}

func TestComingBackShowsTheQuery(t *testing.T) {
	a := opened()
	do(a, Find{"pont"}, Navigated{Route{View: OmissionsView}})
	assert.Equal(t, []Effect{SetInput{FindID, "pont"}}, Navigated{Route{View: FactsView}}.Apply(a))
	assert.Empty(t, Navigated{Route{View: FactsView, Item: "f1"}}.Apply(a), "nor is it touched while one types")
}

func TestOnPaperAllRowsAreDrawn(t *testing.T) {
	a := opened()
	do(a, ChunksSeen{Window: 100, List: []ChunkSeen{{Chunk: 0}}}, OnPaper{On: true})
	for _, c := range a.Facts.Chunks(a.Story, false, false) {
		assert.False(t, c.Far)
	}
	do(a, OnPaper{}, Navigated{Route{View: QuotesView}}, OnPaper{On: true})
	assert.False(t, a.Facts.Paper, "the other views draw all they have")
}

func TestEvidenceStandsAmongTheFactsShown(t *testing.T) {
	a := opened()
	e := a.Evidence(1)
	assert.Equal(t, "2 of 4", fmt.Sprint(e.Place, " of ", e.Of))
	FilterVerdict{facts.OnlyAgreed}.Apply(a)
	e = a.Evidence(1)
	assert.Equal(t, "0 of 2", fmt.Sprint(e.Place, " of ", e.Of), "it is not among them")
}

func TestAPassageIsCopiedWithItsSource(t *testing.T) {
	a := opened()
	effects := CiteCell{Fact: 1, Article: 0}.Apply(a)
	require.Len(t, effects, 1)
	assert.Contains(t, effects[0].(CopyText).Text, "34 ouvriers")
	assert.Contains(t, effects[0].(CopyText).HTML, "<blockquote")
	assert.Equal(t, phrase.CiteCopy, a.CiteWords(1, 0))
	do(a, HasCopied{OK: true})
	assert.Equal(t, phrase.Copied, a.CiteWords(1, 0))
	assert.Equal(t, phrase.CiteCopy, a.CiteWords(1, 1), "of the one that was pressed")
	do(a, HasCopied{})
	assert.Equal(t, phrase.CopyRefused, a.CiteWords(1, 0))
	assert.Equal(t, phrase.CopyRefused.In(a.Lang), a.Said)
	assert.Nil(t, CiteCell{Fact: 2, Article: 1}.Apply(a), "it says nothing of it")
	assert.Nil(t, CiteCell{Fact: 99}.Apply(a))
}
