//go:build js

package main

import (
	"runtime/debug"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/browser"
	"recoupe/internal/fault"
)

func main() {
	// What package page could not contain ends the program: go-app's own loop
	// is broken. The reader is told so by the script that was there before.
	defer func() {
		if recover() != nil {
			browser.Ended(fault.Trace())
			select {} // an ended program answers every press of a button with an error
		}
	}()
	// Collecting garbage stops the page. It is done while nothing happens
	// (browser.Busy), and by the way only where that does not come in time.
	debug.SetGCPercent(2400)
	debug.SetMemoryLimit(256 << 20)
	routes()
	app.RunWhenOnBrowser()
}
