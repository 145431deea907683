// Package state is what the pages know, as plain Go: the route, the story that
// is open, what each view has selected, the files being imported. It is tested
// on the host and knows nothing of go-app or the browser.
//
// # How it moves
//
// What a reader does, and what the browser and the worker answer, is an
// [Event]. Its Apply changes the [App] and returns the [Effect]s that only the
// page can bring about: go to an address, focus an element, send files to the
// worker. Package page applies events one at a time, on the UI goroutine, and
// then draws. To add something a reader can do, add an event type beside the
// view's state; no central list needs to know it.
//
// # Finished values
//
// What is shown of a comparison (facts, evidence, quotes, omissions …) the rooms
// of app/show compute. A method here asks them with what the reader chose, and
// keeps what takes long. A view draws what it is handed by either, and derives
// nothing from a comparison itself.
package state

import "recoupe/internal/phrase"

// App is all the page knows.
type App struct {
	Lang    phrase.Lang
	Theme   Theme
	Shown   bool // the first explanation was put away
	Plain   bool // single letters do nothing: WCAG 2.1.4
	Narrow  bool // a phone's width: the evidence is a sheet over the page
	Offline bool
	Newer   bool   // a newer version of the program is ready
	Today   string // the date, ISO 8601, when the page was opened
	Build   string // of the engine, as its file is named

	Route    Route
	Awaited  bool   // a story is being fetched for the view that the address asks for
	Fetching string // the id of the kept story that is being fetched, "" if none is

	Restoring bool   // a kept import is being fetched
	Tab       string // begins the ids of this page's imports: twelve hexadecimal digits
	imports   int    // how many there were
	keeping   bool   // the import is being written
	Overlay   Overlay
	Drag      Drag
	Notice    Notice
	Reaching  bool   // the search is on its way to have the focus, from a view that has none
	Said      string // told to screen readers, politely

	Story     *Story // nil when none is open
	Saving    int    // times it, or its corrections, are being saved
	Packing   int    // times it is being saved whole
	Home      Home
	Import    Import
	Facts     Facts
	Columns   ColumnsMenu
	Omissions Omissions
	Quotes    Quotes
	Reader    Reader
	Side      Side
	Wording   Wording
	Share     Share
	Correct   Correcting
	Sentence  SentenceSpot // of the dialog that tells what becomes of it
	Printing  Printing
	Refuse    Refusal // why a link or file could not be opened
	Broken    string  // the report of a fault that is shown in the place of the view
}

// Event is something that happened.
type Event interface{ Apply(a *App) []Effect }

// Effect is something for the page to bring about.
type Effect interface{ effect() }

// Theme is the reader's choice of colours.
type Theme uint8

const (
	SystemTheme Theme = iota
	LightTheme
	DarkTheme
)

var themes = [...]string{"", "light", "dark"}

// Attr returns the value of the page's data-theme, "" to follow the system.
func (t Theme) Attr() string { return themes[t] }

// Overlay is what lies over the page; one at a time.
type Overlay uint8

const (
	NoOverlay Overlay = iota
	MenuOverlay
	StoryOverlay // the menu of the story's name
	SortOverlay
	MoreOverlay // the phone's fifth tab
	ShareOverlay
	PasteOverlay
	RenameOverlay
	WipeOverlay
	EditOverlay    // the metadata of one article
	PreviewOverlay // what was kept and removed of an imported article
	KeysOverlay    // what the keys do
	FactMenuOverlay
	CorrectOverlay     // the dialog of a correction
	CorrectionsOverlay // the list of them
	SentenceOverlay    // what becomes of a sentence
	ColumnsOverlay     // the menu of the matrix's columns
)

// Modal reports whether the page behind is out of reach.
func (o Overlay) Modal() bool {
	switch o {
	case ShareOverlay, PasteOverlay, RenameOverlay, WipeOverlay, EditOverlay, PreviewOverlay, KeysOverlay, CorrectOverlay, CorrectionsOverlay, SentenceOverlay:
		return true
	}
	return false
}

// Covered reports whether something lies over the whole page.
func (a *App) Covered() bool { return a.Overlay.Modal() || a.Narrow && a.Open() >= 0 }

// Drag is a drag of files over the page.
type Drag struct {
	Over  bool
	Files int // 0 if the browser does not say
}

// Notice is a message that stays until it is closed.
type Notice uint8

const (
	NoNotice Notice = iota
	KeepNotice
	LateNotice   // the library does not answer
	MemoryNotice // nothing can be kept in this browser
	WorkerNotice
	OlderNotice // page and worker are of different versions
	ManyNotice
	NothingNotice
	AgainNotice // the worker was lost, and another does its work
	FetchNotice // the library does not answer, and a story of it is asked for
)
