package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/page"
)

// routes tells go-app what answers which address. The page calls it before it
// starts, and the host before it writes the first screen into the site; the
// views of a story are fragments of the one address, so there is one route.
func routes() {
	app.Route("/", page.New)
}
