package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/state"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// previewDialog shows an imported article as it was cleaned: what was kept and
// what was removed, each with the way to have it otherwise.
func (p Page) previewDialog() app.UI {
	v := p.App.Preview()
	if v == nil {
		return nothing()
	}
	head := v.File
	if v.Part != "" {
		head += " · " + v.Part
	}
	body := []app.UI{app.P().Class("xs mut").Text(head), app.P().Class("sm mut2 num").Text(v.Count)}
	if !v.Guess {
		body = append(body, app.H3().Class("serif").Lang(v.Lang).Text(v.Heading))
	}
	restore := func(first, last int) state.Event {
		return state.ReclassItem{First: first, Last: last, Own: true}
	}
	for _, part := range v.Parts {
		switch {
		case part.Noise != nil:
			body = append(body, p.noise(part.Noise, v.Lang, restore))
		case part.Kind == story.Title && part.Text == v.Heading:
		default:
			body = append(body, app.P().Class("kept serif").DataSet("kind", part.Kind.String()).Lang(v.Lang).Body(
				app.Text(part.Text+" "), p.nowNoise(part.Text, state.ReclassItem{First: part.Block, Last: part.Block})))
		}
	}
	if v.Cut {
		body = append(body, app.P().Class("sm mut2").Text(p.T(phrase.PreviewCut)))
	}
	body = append(body, app.Div().Class("row").Body(p.button("pri", "", phrase.Close, state.Dismiss{})))
	return p.dialog(p.T(phrase.PreviewTitle), true, app.Div().Class("lft preview").Body(body...))
}
