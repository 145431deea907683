//go:build !js

package view

import (
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/reading"
	"recoupe/app/state"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// nobody takes what a reader does.
type nobody struct{}

func (nobody) Do(app.Context, state.Event) {}

// hostile is a headline such as a file could hold.
const hostile = `<img src=x onerror=alert(1)> & "Le pont"`

func article(id, title, body string) story.Article {
	a := story.Article{ID: id, File: id + ".txt", Language: "fr", Event: "e1", Title: story.Field{Value: title}, Text: body,
		Published: story.Field{Value: "2024-05-02"}}
	a.Blocks = []story.Block{{Span: text.Span{End: len(body)}, Kind: story.Body}}
	a.Sentences = []story.Sentence{{Span: text.Span{End: len(body)}}}
	return a
}

// pages are the states that a view may be asked to draw.
func pages() map[string]*state.App {
	c := story.Comparison{
		Articles: []story.Article{article("a1", hostile, "Le pont a fermé."), article("a2", "", "Fermé, le pont ?")},
		Events:   []story.Event{{ID: "e1", Articles: []int{0, 1}}},
		Facts: []story.Fact{
			{ID: "f1", Statement: hostile, Kind: story.EventFact, Verdict: story.Differing, Event: "e1", Cells: []*story.Cell{
				{Status: story.Stated, Spans: []text.Span{{Start: 0, End: 7}}, Gaps: []int{7}},
				{Status: story.Differs, Spans: []text.Span{{Start: 0, End: 6}}, Marks: []text.Span{{Start: 0, End: 6}}},
			}},
			{ID: "f2", Statement: "seul", Verdict: story.Single, Event: "e1", Cells: []*story.Cell{
				{Status: story.Absent, Spans: []text.Span{{Start: 0, End: 7}}}, {Status: story.Stated, Spans: []text.Span{{Start: 0, End: 6}}},
			}},
		},
	}
	c.Articles[0].Quotes = []story.Quote{{Span: text.Span{Start: 0, End: 7}, Speaker: hostile, Cue: text.Span{Start: 8, End: 9}}}
	c.Articles[1].Quotes = []story.Quote{{Span: text.Span{Start: 0, End: 6}, Kind: story.Indirect}, {Span: text.Span{Start: 9, End: 13}}}
	c.Utterances = []story.Utterance{{ID: "u1", Relation: story.Reworded, Speaker: hostile, Members: []story.Member{{QuoteRef: story.QuoteRef{Article: 0}}, {QuoteRef: story.QuoteRef{Article: 1}}},
		Table: []story.Aligned{{Spans: []text.Span{{Start: 0, End: 2}, {}}}, {Spans: []text.Span{{Start: 3, End: 7}, {Start: 0, End: 6}}}}}}
	c.Omissions = []story.Omission{{Article: 0, Fact: 1, Weight: .5, By: []int{1}, Nearest: story.Spot{Article: 0, Span: text.Span{Start: 0, End: 7}}, Score: .3}}
	open := func(to state.Route, events ...state.Event) *state.App {
		a := &state.App{Lang: phrase.French}
		(state.Opened{Story: share.Story{Comparison: c}}).Apply(a)
		(state.Navigated{To: to}).Apply(a)
		for _, e := range events {
			e.Apply(a)
		}
		return a
	}
	one := c
	one.Articles, one.Facts = c.Articles[:1], nil
	single := &state.App{Lang: phrase.French}
	(state.Opened{Story: share.Story{Comparison: one}}).Apply(single)
	(state.Navigated{To: state.Route{View: state.FactsView}}).Apply(single)
	importing := func(events ...state.Event) *state.App {
		a := &state.App{Lang: phrase.French, Route: state.Route{View: state.ImportView}}
		(state.Dropped{Files: []state.Incoming{{Name: "a.txt", Data: []byte("x")}, {Name: "b.txt", Data: []byte("x")}, {Name: "c.txt"}}}).Apply(a)
		for _, e := range events {
			e.Apply(a)
		}
		return a
	}
	read := []state.Event{state.HasRead{Job: 1, Articles: c.Articles[:1]}, state.HasRead{Job: 2, Articles: c.Articles[1:]}, state.CouldNotRead{Job: 3, Error: story.Because("binary")}}
	home := &state.App{Lang: phrase.French}
	(state.Listed{Saved: []state.Saved{{ID: "x", Name: hostile, Articles: 9, Facts: 3, Agreed: 1, Differing: 1, Single: 1, Languages: []string{"fr"}}}}).Apply(home)
	facts := state.Route{View: state.FactsView}
	all := map[string]*state.App{
		"home":        {Lang: phrase.French},
		"dragging":    {Lang: phrase.French, Drag: state.Drag{Over: true, Files: 3}},
		"saved":       home,
		"facts":       open(facts),
		"alone":       single,
		"evidence":    open(state.Route{View: state.FactsView, Item: "f1"}),
		"absence":     open(state.Route{View: state.FactsView, Item: "f2"}),
		"omissions":   open(state.Route{View: state.OmissionsView}),
		"no omission": open(state.Route{View: state.OmissionsView, Item: "a2"}),
		"quotes":      open(state.Route{View: state.QuotesView}),
		"no quote":    open(state.Route{View: state.QuotesView}, state.FindQuote{Query: "zzz"}),
		"none":        open(facts, state.Find{Query: "zzz"}),
		"menu":        open(facts, state.Show{Overlay: state.MenuOverlay}),
		"story":       open(facts, state.Show{Overlay: state.StoryOverlay}),
		"more":        open(facts, state.Show{Overlay: state.MoreOverlay}),
		"sort":        open(facts, state.Show{Overlay: state.SortOverlay}),
		"share":       open(facts, state.Show{Overlay: state.ShareOverlay}, state.LinkMade{Address: "https://x/#r1", Length: 9}),
		"too long":    open(facts, state.Show{Overlay: state.ShareOverlay}, state.LinkMade{Length: 1 << 20}),
		"rename":      open(facts, state.Show{Overlay: state.RenameOverlay}),
		"paste":       open(facts, state.Show{Overlay: state.PasteOverlay}),
		"erase":       open(facts, state.AskErase{ID: "x"}),
		"reading":     importing(state.Progressed{Job: 1, Step: 1}),
		"read":        importing(read...),
		"edit":        importing(append(read, state.EditItem{Item: 0}, state.TypeDraft{Field: state.DraftPublished, Text: "hier"}, state.SaveDraft{})...),
		"looking":     importing(append(read, state.LookAt{Item: 1}, state.ReclassItem{})...),
		"correcting":  open(state.Route{View: state.ArticleView, Item: "a2"}, state.TurnCorrecting{}),
		"about":       open(state.Route{View: state.ArticleView, Item: "a2"}, state.EditArticle{Article: 1}),
		"comparing":   importing(append(read, state.StartComparing{}, state.Progressed{Job: 4, Step: 2, Done: 1, Total: 2})...),
		"fault":       importing(append(read, state.StartComparing{}, state.WorkerFailed{Job: 4, File: "a.txt"})...),
		"articles":    open(state.Route{View: state.ArticlesView}),
		"article":     open(state.Route{View: state.ArticleView, Item: "a1", At: 3}),
		"turned":      open(state.Route{View: state.ArticleView, Item: "a2"}, state.TurnMark{Mark: reading.NameMarks}, state.TurnMark{Mark: reading.NoiseMarks}),
		"reclassed":   open(state.Route{View: state.ArticleView, Item: "a2"}, state.Reclass{Article: 1, First: 0, Last: 0}),
		"side":        open(state.Route{View: state.SideView}),
		"passages":    open(state.Route{View: state.SideView}, state.Resized{Narrow: true}),
		"wide":        open(state.Route{View: state.SideView}, state.Resized{Narrow: true}, state.SetWide{Wide: true}),
		"words":       open(state.Route{View: state.WordsView}),
		"refused":     {Lang: phrase.French, Route: state.Route{View: state.ReceiveView}, Refuse: state.Refusal{Kind: state.RefuseCut, Want: 100, Got: 40}},
		"report":      open(state.Route{View: state.ReportView}),
		"help":        {Lang: phrase.French, Route: state.Route{View: state.HelpView}},
		"accuracy":    {Lang: phrase.French, Route: state.Route{View: state.AccuracyView}},
		"about page":  {Lang: phrase.French, Route: state.Route{View: state.AboutView}},
		"notice":      {Lang: phrase.French, Notice: state.KeepNotice},
	}
	maps.Copy(all, corrections(open))
	return all
}

// drawn is everything a page shows.
func drawn(t *testing.T, a *state.App) string {
	p := Page{App: a, Do: nobody{}}
	out := html(t, p.Screen())
	if open := a.Open(); open >= 0 {
		out += html(t, &Evidence{Page: p, Fact: open})
	}
	for _, part := range []app.UI{p.Bar(), p.TabBar(), p.Notice(), p.Corrections(), p.Overlay(), p.DropHint()} {
		out += app.HTMLString(part)
	}
	return out
}

func html(t *testing.T, c app.Composer) string {
	engine := app.NewTestEngine()
	require.NoError(t, engine.Load(c))
	engine.ConsumeAll()
	return app.HTMLString(c)
}

var (
	ids   = regexp.MustCompile(` id="([^"]*)"`)
	attrs = regexp.MustCompile(`="(?:[^"\\]|\\.)*"`)
	args  = regexp.MustCompile(`\{[0-9]\}`)
	texts = regexp.MustCompile(`>[^<]*<`)
)

func TestEveryPageIsDrawn(t *testing.T) {
	for name, a := range pages() {
		for _, a.Lang = range phrase.Langs {
			out := drawn(t, a)
			assert.False(t, strings.Contains(out, " style="), "%s: the policy forbids inline styles", name)
			assert.False(t, strings.Contains(attrs.ReplaceAllString(out, ""), "<img"), "%s: words of a file are text", name)
			assert.False(t, args.MatchString(out), "%s: an argument is missing", name)
			seen := map[string]bool{}
			for _, m := range ids.FindAllStringSubmatch(out, -1) {
				assert.False(t, seen[m[1]], "%s: two elements are called %s", name, m[1])
				seen[m[1]] = true
				assert.Equal(t, state.Route{}, state.ParseRoute(m[1]), "%s: %s is the name of a view", name, m[1])
			}
		}
	}
}

// alike are messages that are the same in both languages.
var alike = []string{"Omissions", "Articles", "Important", "français", "1 article", "1 correction", "2 corrections", "5 corrections", "0 correction"}

// What is shown in one language is not shown in the other, names and words of
// the articles apart.
func TestEveryPageChangesItsLanguage(t *testing.T) {
	for name, a := range pages() {
		a.Lang = phrase.French
		french := texts.FindAllString(drawn(t, a), -1)
		a.Lang = phrase.English
		english := strings.Join(texts.FindAllString(drawn(t, a), -1), "\n")
		same := 0
		for _, f := range french {
			words := strings.Trim(f, "<> \n·")
			if len(words) > 8 && !slices.Contains(alike, words) && strings.Contains(english, f) && !strings.Contains(f, "pont") && !strings.Contains(f, "fermé") && !strings.Contains(f, "https:") {
				same++
				t.Logf("%s: %s", name, words)
			}
		}
		assert.Zero(t, same, name)
	}
}

func TestTheMatrixSaysItAllToThoseWhoHearIt(t *testing.T) {
	out := drawn(t, pages()["facts"])
	for _, want := range []string{`role="treegrid"`, `role="gridcell"`, `role="rowheader"`, `data-facts="2"`, `aria-rowindex="3"`, `aria-colcount="3"`,
		"A, «", "dit autrement, Fermé", "dit par lui seul"} {
		assert.True(t, strings.Contains(out, want), want)
	}
	assert.Equal(t, 1, strings.Count(out, ` tabindex="0"`)-strings.Count(out, `class="tier"`), "one cell is reached by Tab, and the heads of groups")
}

func TestEvidenceShowsTheWordsInTheirLanguage(t *testing.T) {
	out := drawn(t, pages()["evidence"])
	assert.Equal(t, 2, strings.Count(out, `<blockquote lang="fr">`))
	assert.True(t, strings.Contains(out, `<mark class="d">`))
	assert.True(t, strings.Contains(out, `class="gap"`))
}

func TestMeasures(t *testing.T) {
	assert.Equal(t, "f-37", measure("f", 37))
	assert.Equal(t, "pct-100", measure("pct", 300))
	assert.Equal(t, "at-0", measure("at", -1))
	assert.Equal(t, "tab on", class("tab", "on", true, "off", false))
}

// Classes that are put together from a number are found nowhere as a word, so
// that a rule without a user and a rule of these look the same.
func TestNumberedClassesHaveRules(t *testing.T) {
	css, err := os.ReadFile("../../web/css/4-quotes.css")
	require.NoError(t, err)
	for pattern := 1; pattern <= 4; pattern++ {
		assert.Contains(t, string(css), fmt.Sprintf(".p%d {", pattern))
	}
}

func TestTheGalleryShowsEveryPage(t *testing.T) {
	require.Len(t, phrase.GalleryNames, len(state.GalleryPages()))
	for _, g := range state.GalleryPages() {
		a := &state.App{Lang: phrase.English, Route: state.Route{View: state.GalleryView, Item: g.Item}}
		out := html(t, Page{App: a, Do: nobody{}}.Screen())
		assert.Contains(t, out, `aria-current="page"`, g.Item)
		assert.Greater(t, len(out), 2000, "%s: something is drawn", g.Item)
	}
}

// Where the articles are read, it stands that only passages of them are there; what is said of a whole
// article is not.
func TestExcerptsSaySo(t *testing.T) {
	for name, a := range pages() {
		if v := a.Route.View; a.Story == nil || len(a.Story.Articles) < 2 || a.Overlay != state.NoOverlay || v != state.SideView && v != state.ArticleView {
			continue
		}
		a.Story.Excerpts = true
		page := drawn(t, a)
		assert.Contains(t, page, phrase.ExcerptsOnly.In(a.Lang), name)
		assert.NotContains(t, page, phrase.CorrectShow.In(a.Lang), name)
		assert.NotContains(t, page, "<dt>"+phrase.MetaWords.In(a.Lang), name)
	}
}
