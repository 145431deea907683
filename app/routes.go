package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// routes tells go-app what answers which address. The page calls it before it
// starts, and the host before it writes the first screen into the site; the
// views of a story are fragments of the one address, so there is one route.
func routes() {
	app.Route("/", func() app.Composer { return &start{} })
}

// start is the first screen.
type start struct{ app.Compo }

// Render draws the first screen.
func (*start) Render() app.UI {
	return app.Main().ID("main").Body(app.H1().Text("Recoupe"))
}
