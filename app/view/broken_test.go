//go:build !js

package view

import (
	"reflect"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"

	"recoupe/app/show/facts"
	"recoupe/app/state"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// broken draws nothing but a fault.
type broken struct {
	app.Compo
	Page Page
}

func (b *broken) Render() (ui app.UI) {
	defer b.Page.contain(&ui)
	panic("words of an article")
}

func TestAFaultIsSaidInPlaceOfTheView(t *testing.T) {
	a := &state.App{Lang: phrase.English, Route: state.Route{View: state.QuotesView}}
	p := Page{App: a, Do: nobody{}, Contained: true}
	draw := func() string { return html(t, &broken{Page: p}) }
	out := draw()
	assert.Contains(t, out, "This view could not be shown.")
	assert.Contains(t, out, "Your kept stories are intact.")
	assert.NotContains(t, out, "words of an article")
	assert.NotContains(t, out, `href="#facts"`, "there is no story to go to")

	a.Story = state.NewStory(share.Story{})
	out = draw()
	assert.Contains(t, out, "The story is not kept in this browser: save it before reloading.")
	assert.Contains(t, out, `href="#facts"`)
	a.Story.ID, a.Lang = "x", phrase.French
	assert.Contains(t, draw(), "Le dossier est intact")

	p.Contained = false
	assert.Panics(t, func() { draw() }, "in a test, it is a panic")
}

// Every component contains its faults: here, nothing can be drawn at all.
func TestEveryComponentContainsItsFaults(t *testing.T) {
	for view := state.HomeView; view <= state.GalleryView; view++ {
		p := Page{App: &state.App{Lang: phrase.French, Route: state.Route{View: view}}, Contained: true}
		p.App.Story = state.NewStory(share.Story{Comparison: story.Comparison{Articles: []story.Article{article("a1", "", "x")}}})
		p.App.Story.Articles, p.App.Story.Outlets = nil, nil
		assert.NotPanics(t, func() { html(t, p.Screen()) }, "view %d", view)
		screen := p.Screen()
		reflect.ValueOf(screen).Elem().FieldByName("Page").Set(reflect.ValueOf(Page{Contained: true}))
		assert.Contains(t, html(t, screen), phrase.BrokenView.En, "view %d, in both languages", view)
	}
	for name, c := range map[string]app.Composer{"evidence": &Evidence{Page: Page{Contained: true}}, "rows": &chunk{Rows: make([]facts.Row, 1), Contained: true}} {
		assert.Contains(t, html(t, c), "affich", name)
	}
}
