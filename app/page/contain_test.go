//go:build !js

package page

import (
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// failing is an event that cannot be done.
type failing struct{}

func (failing) Apply(*state.App) []state.Effect { panic("words of an article") }

func TestAFaultIsContained(t *testing.T) {
	var told []state.Event
	r := &Root{contained: true, tell: func(e state.Event) { told = append(told, e) }}
	for range 3 {
		r.Do(app.Context{}, failing{})
		told[0].Apply(&r.app)
	}
	require.Len(t, told, 1, "what fails at every drawing is told of once")
	report := told[0].(state.Faulted).Report
	assert.Contains(t, report, "app/page.failing.Apply < app/page.(*Root).do")
	assert.NotContains(t, report, "words")

	r.contained = false
	assert.Panics(t, func() { r.Do(app.Context{}, failing{}) }, "on the host, it is a panic")
}

// What failed is said in the place of the view until the reader goes elsewhere;
// where nothing at all can be drawn, that is what is said.
func TestAFaultIsSaid(t *testing.T) {
	draw := func(r *Root) string {
		engine := app.NewTestEngine()
		require.NoError(t, engine.Load(r))
		engine.ConsumeAll()
		return app.HTMLString(r)
	}
	r := &Root{contained: true}
	r.app.Lang = phrase.English
	(state.Faulted{Report: "here"}).Apply(&r.app)
	out := draw(r)
	assert.Contains(t, out, phrase.BrokenEvent.En)
	assert.Contains(t, out, `class="bar"`, "the rest of the page stays")
	(state.Navigated{}).Apply(&r.app)
	assert.NotContains(t, draw(&Root{contained: true, app: r.app}), phrase.BrokenEvent.En)

	bare := &Root{contained: true}
	bare.app.Theme, bare.app.Story = 9, &state.Story{}
	bare.app.Overlay = state.RenameOverlay
	bare.app.Route = state.Route{View: state.FactsView, Item: "f1"}
	bare.app.Story.Name = ""
	assert.NotPanics(t, func() { draw(bare) })
}
