package state

import (
	"recoupe/internal/patch"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// The effects, brought about by package page in the order they are returned.
type (
	// Go shows another view: the address gets an entry in the history.
	Go struct{ To Route }
	// Replace changes the address without an entry.
	Replace struct{ To Route }
	// Focus moves the focus to the element of that id, once it is drawn.
	Focus struct{ ID string }
	// FocusBack returns the focus to where it was before the overlay or panel.
	FocusBack struct{}
	// Remember notes what has the focus, for FocusBack.
	Remember struct{}
	// Scroll brings the element of that id into view.
	Scroll struct{ ID string }
	// HoldRow keeps the row of a fact where it is in the window while what stands
	// around it changes, and brings it into view where it is not.
	HoldRow struct{ Spot Spot }
	// SetInput sets the text of an input, which drawing cannot empty.
	SetInput struct{ ID, Value string }
	// Prefer keeps language and theme.
	Prefer struct{}
	// Pick opens the browser's dialog for files, or for a folder.
	Pick struct{ Folder bool }
	// Send has the worker read a file.
	Send struct {
		Job  int
		Name string
		Data []byte
	}
	// SendFile has it read a file that the browser has.
	SendFile struct {
		Job  int
		Name string
		File int
	}
	// Drop ends what the worker does for a job.
	Drop struct{ Job int }
	// Match has the worker compare articles.
	Match struct {
		Job      int
		Articles []story.Article
	}
	// Keep saves the open story in the library, which then forgets the import it
	// was compared from.
	Keep struct{ Of string }
	// KeepFixes saves the corrections of the open story, which is in the library.
	KeepFixes struct{}
	// KeepColumns remembers the columns chosen for the open story.
	KeepColumns struct{}
	// RecallColumns asks which were.
	RecallColumns struct{}
	// Fetch loads a story of the library.
	Fetch struct{ ID string }
	// Forget removes a story from the library; "" removes them all.
	Forget struct{ ID string }
	// Relist reads the library's list again.
	Relist struct{}
	// MakeLink packs the open story for sharing.
	MakeLink struct {
		What share.What
		Pass string // to seal it with
	}
	// Unseal has the worker open what a passphrase seals: a link's fragment, or
	// a file.
	Unseal struct {
		Fragment string
		Data     []byte
		Pass     string
	}
	// CopyText puts text on the clipboard, and as HTML too where there is any.
	CopyText struct{ Text, HTML string }
	// Download hands a file to the reader.
	Download struct{ What Export }
	// Print opens the browser's printing dialog.
	Print struct{}
	// Reload loads the page anew.
	Reload struct{}
	// Example reads the example story's files.
	Example struct{}
	// NoteFixes notes corrections of the open story that it will only have once
	// it has been compared again: a page that is left loses none.
	NoteFixes struct{ List []patch.Patch }
	// Soon has an event happen after the next frame.
	Soon struct{ Event Event }
)

// Export is a file that can be saved.
type Export uint8

const (
	ExportFile   Export = iota // .recoupe
	ExportShared               // .recoupe, as the sharing dialog is set
	ExportJSON
	ExportCSV
)

func (Go) effect()            {}
func (Replace) effect()       {}
func (Focus) effect()         {}
func (FocusBack) effect()     {}
func (Remember) effect()      {}
func (Scroll) effect()        {}
func (HoldRow) effect()       {}
func (SetInput) effect()      {}
func (Prefer) effect()        {}
func (Pick) effect()          {}
func (Send) effect()          {}
func (SendFile) effect()      {}
func (Drop) effect()          {}
func (Match) effect()         {}
func (KeepFixes) effect()     {}
func (Keep) effect()          {}
func (KeepColumns) effect()   {}
func (RecallColumns) effect() {}
func (Fetch) effect()         {}
func (Forget) effect()        {}
func (Relist) effect()        {}
func (Unseal) effect()        {}
func (MakeLink) effect()      {}
func (CopyText) effect()      {}
func (Download) effect()      {}
func (Print) effect()         {}
func (Reload) effect()        {}
func (Example) effect()       {}
func (NoteFixes) effect()     {}
func (Soon) effect()          {}
