// Package browser is the only place in the page that touches JavaScript: the
// worker, files, the clipboard, the address, storage, focus. It gives and takes
// Go values. On the host, where the first screen is drawn beforehand and tests
// run, its functions do nothing (host.go).
//
// The worker is worker_js.go, watched by watch_js.go, and the files that wait for it queue_js.go; what is kept, shelf_js.go,
// imports_js.go, tabs_js.go and journal_js.go; files and paper, files_js.go. What the page asks of the document: the focus
// (focus_js.go), the places of the history (history_js.go), a row that stays where it is
// (hold_js.go), ribbons (side_js.go), and the rest (dom_js.go). When work is done: apart_js.go
// and rest_js.go.
//
// Whatever waits (the worker, storage) is started here and reports through a
// callback or from a goroutine of the caller; nothing here blocks the UI.
package browser

import "recoupe/app/state"

// Prefs are what is remembered between visits.
type Prefs struct {
	Lang  string // "fr", "en"; "" for the browser's
	Theme string // "light", "dark"; "" for the system's
	Story string // id of the story that was open last
	Shown string // "yes" once the first explanation was put away
	Plain string // "yes" where single letters do nothing
}

// Listener is told what happens in the browser. Its functions are called on
// JavaScript's time: they must only hand on.
type Listener struct {
	Event    func(state.Event)                  // files, drags, text pasted, connection, chunks
	Key      func(key string, typing bool) bool // a key of the page; reports whether it was used
	Fragment func(fragment string)              // the address changed: by hand, by Back or Forward
	Link     func(fragment string)              // a link to one of our views was followed
	Paper    func(drawn func())                 // the page is being printed: drawn is called once it is as it is to be on paper
}
