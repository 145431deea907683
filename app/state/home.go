package state

import (
	"errors"
	"strconv"

	"recoupe/app/show/facts"
	"recoupe/app/show/passage"
	"recoupe/internal/library"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
)

// Saved is a story of the library, as its list tells it.
type Saved = library.Entry

// Home is what the first screen shows.
type Home struct {
	Saved []Saved // last saved first
	// Unfinished are the imports that are kept and open nowhere, last saved first.
	Unfinished []library.Unfinished
	Unsure     bool   // whether they are open elsewhere this browser cannot tell
	Listed     bool   // the library has been read
	Late       bool   // the library has been asked for long
	Paste      string // in the dialog for pasted text
	Rename     string
	Erase      string // id of the story to erase, "" for all, while asked
}

// Size is how much the saved stories take, in bytes.
func (h *Home) Size() int {
	n := 0
	for _, e := range h.Saved {
		n += e.Size
	}
	return n
}

// Opened is a story to show: compared, received, or kept before.
type Opened struct {
	Story share.Story
	ID    string // in the library, "" if it is not there
	Keep  bool   // save it
	Of    string // id of the kept import that it was compared from, "" if none is
	Stay  bool   // show it where the address says, not the facts
}

// Apply opens it at the facts, or with one article only, at that article.
func (e Opened) Apply(a *App) []Effect {
	if e.ID != "" && e.ID != a.Fetching {
		return nil // it comes late: another was asked for, or opened, meanwhile
	}
	a.fetched()
	if e.Story.IsRecipe() {
		return a.follow(e.Story)
	}
	rev := 1
	if a.Story != nil {
		rev = a.Story.Rev + 1
	}
	a.Story = NewStory(e.Story)
	a.Story.ID, a.Story.Rev = e.ID, rev
	a.Facts = Facts{Choice: facts.Choice{Sort: a.Facts.Sort}}
	a.Facts.reset(a.Story)
	a.Overlay, a.Refuse, a.Awaited = NoOverlay, Refusal{}, false
	a.Share = Share{}
	a.Reader.Job = 0
	a.Side = Side{Plain: a.Side.Plain}
	a.Wording = Wording{}
	var effects []Effect
	if e.ID != "" {
		effects = append(effects, RecallColumns{})
	}
	if e.Keep {
		effects = append(effects, Keep{e.Of})
	}
	if e.Stay && a.Route.View.NeedsStory() {
		return append(effects, a.settle(Route{})...)
	}
	to := Route{View: FactsView}
	if len(a.Story.Articles) == 1 {
		to = Route{View: ArticleView, Item: a.Story.Articles[0].ID}
	}
	if a.Route.View == HomeView || a.Route.View == ReceiveView && e.ID == "" {
		return append(effects, Replace{to})
	}
	return append(effects, Go{to})
}

// The library answers.
type (
	// Listed is what is kept.
	Listed struct {
		Saved      []Saved
		Unfinished []library.Unfinished
		Unsure     bool // one of them may be open elsewhere: this browser cannot tell
	}
	// Kept says that the open story was saved.
	Kept struct{ ID string }
	// HasSaved says that saving has ended, well or not.
	HasSaved struct{ Whole bool }
	// NotKept says that it was not. Memory: nothing can be kept in this browser.
	NotKept struct{ Memory bool }
	// Gone says that a story asked for is not there.
	Gone struct{}
	// Recovered are the corrections of story ID, if it is open, with those that were made
	// just before the page was left, and that the library does not have.
	Recovered struct {
		ID   string
		List []patch.Patch
	}
	// ListLong says that the library was asked for its list and has not answered for long.
	ListLong struct{}
	// SavingLong says that the library has not answered for long.
	SavingLong struct{}
	// FetchLong says that the library was asked for a story and has not answered for long.
	FetchLong struct{ ID string }
	// CameBack says that the reader came back to this tab.
	CameBack struct{}
)

// Erasing names the kept story that is about to be erased.
func (a *App) Erasing() string {
	if u := a.unfinished(a.Home.Erase); u != nil {
		return u.Called(a.Lang)
	}
	for _, e := range a.Home.Saved {
		if e.ID == a.Home.Erase && e.Name != "" {
			return e.Name
		}
	}
	return phrase.UntitledStory.In(a.Lang)
}

// ErasesImport reports whether what is about to be erased is an import.
func (a *App) ErasesImport() bool { return a.unfinished(a.Home.Erase) != nil }

// Apply shows and saves them, or where they class lines has the articles
// compared again.
func (e Recovered) Apply(a *App) []Effect {
	if a.Story == nil || a.Story.ID != e.ID {
		return nil
	}
	return a.fix(patch.Since(e.List), "")
}

// Apply tells, as where it could not save.
func (SavingLong) Apply(a *App) []Effect {
	if a.Saving > 0 && a.Notice == NoNotice {
		a.Notice = LateNotice
	}
	return nil
}

// Apply tells, with what there is to do: the view that waits for the story is empty.
func (e FetchLong) Apply(a *App) []Effect {
	if a.Fetching == e.ID && a.Notice == NoNotice {
		a.Notice = FetchNotice
	}
	return nil
}

// fetched takes back that a story is being fetched.
func (a *App) fetched() {
	a.Fetching = ""
	if a.Notice == FetchNotice {
		a.Notice = NoNotice
	}
}

// Apply reads the list again: another tab may have changed the library.
func (CameBack) Apply(*App) []Effect { return []Effect{Relist{}} }

// Apply tells, where nothing is listed yet.
func (ListLong) Apply(a *App) []Effect {
	a.Home.Late = !a.Home.Listed
	return nil
}

// Apply shows the list.
func (e Listed) Apply(a *App) []Effect {
	a.Home.Saved, a.Home.Unfinished, a.Home.Listed, a.Home.Late = e.Saved, e.Unfinished, true, false
	a.Home.Unsure = e.Unsure
	return nil
}

// Apply remembers the id.
func (e Kept) Apply(a *App) []Effect {
	if a.Story != nil {
		a.Story.ID = e.ID
	}
	return []Effect{Relist{}, RecallColumns{}}
}

// Apply counts it.
func (e HasSaved) Apply(a *App) []Effect {
	a.Saving--
	if a.Saving <= 0 && a.Notice == LateNotice {
		a.Notice = NoNotice // it has answered
	}
	if e.Whole {
		a.Packing--
		return nil
	}
	return []Effect{Relist{}}
}

// Apply says so.
func (e NotKept) Apply(a *App) []Effect {
	a.Notice = KeepNotice
	if e.Memory {
		a.Notice = MemoryNotice
	}
	return nil
}

// Apply goes where the absence is explained.
func (Gone) Apply(a *App) []Effect {
	a.fetched()
	a.Refuse, a.Awaited = Refusal{Kind: RefuseGone}, false
	return []Effect{Replace{Route{View: ReceiveView}}, Relist{}}
}

// What the reader does on the first screen.
type (
	// OpenSaved opens a saved story.
	OpenSaved struct{ ID string }
	// AskErase asks before erasing a story, "" for all.
	AskErase struct{ ID string }
	// Erase erases what was asked about.
	Erase struct{}
	// ChooseFiles opens the browser's dialog.
	ChooseFiles struct{ Folder bool }
	// TryExample compares the example.
	TryExample struct{}
	// TypePaste is text typed or pasted into the dialog.
	TypePaste struct{ Text string }
	// ReadPaste reads it as an article.
	ReadPaste struct{}
	// Pasted is text pasted on the page itself.
	Pasted struct{ Text string }
	// TypeName is a name typed for the story.
	TypeName struct{ Text string }
	// SaveName takes it over.
	SaveName struct{}
	// Dragged says that files are over the page.
	Dragged struct{ Drag Drag }
)

// Apply loads the story.
func (e OpenSaved) Apply(a *App) []Effect {
	if a.Story != nil && a.Story.ID == e.ID {
		return []Effect{Go{Route{View: FactsView}}}
	}
	return []Effect{Fetch(e)}
}

// Apply asks.
func (e AskErase) Apply(a *App) []Effect {
	a.Home.Erase = e.ID
	a.Overlay = WipeOverlay
	return []Effect{Focus{DialogTitleID}}
}

// Apply erases.
func (Erase) Apply(a *App) []Effect {
	id := a.Home.Erase
	a.Overlay = NoOverlay
	if a.ErasesImport() {
		return []Effect{DropImport{id}, Relist{}, FocusBack{}}
	}
	if a.Story != nil && (id == "" || a.Story.ID == id) {
		a.Story = nil
	}
	effects := []Effect{Forget{id}, FocusBack{}}
	if id == "" {
		effects = append(effects, a.clear()...)
	}
	return effects
}

// Apply opens the dialog.
func (e ChooseFiles) Apply(a *App) []Effect {
	a.Overlay = NoOverlay
	return []Effect{Pick(e)}
}

// Apply reads the example's files.
func (TryExample) Apply(a *App) []Effect { return []Effect{Example{}} }

// Apply keeps the text.
func (e TypePaste) Apply(a *App) []Effect {
	a.Home.Paste = e.Text
	return nil
}

// Apply reads the text as an article.
func (ReadPaste) Apply(a *App) []Effect {
	text := a.Home.Paste
	a.Home.Paste = ""
	a.Overlay = NoOverlay
	return a.take(text)
}

// Apply reads the text as an article, and an address that carries a story as
// that story. A story that is being read is not disturbed.
func (e Pasted) Apply(a *App) []Effect {
	if len(e.Text) == 0 || a.Route.View.NeedsStory() {
		return nil
	}
	return a.take(e.Text)
}

func (a *App) take(text string) []Effect {
	if fragment := linkIn(text); fragment != "" {
		return Arrived{fragment}.Apply(a)
	}
	a.Import.pasted++
	name := phrase.PastedName.Fill(a.Lang, strconv.Itoa(a.Import.pasted))
	return Dropped{Files: []Incoming{{Name: name, Size: len(text), Data: []byte(text), pasted: true}}}.Apply(a)
}

// Apply keeps the name.
func (e TypeName) Apply(a *App) []Effect {
	a.Home.Rename = e.Text
	return nil
}

// Apply gives the story its name.
func (SaveName) Apply(a *App) []Effect {
	a.Overlay = NoOverlay
	if a.Story == nil {
		return nil
	}
	a.Story.Name = passage.Short(a.Home.Rename, 120)
	return []Effect{Keep{}, FocusBack{}}
}

// Apply shows where files may be let go.
func (e Dragged) Apply(a *App) []Effect {
	if !a.Overlay.Modal() {
		a.Drag = e.Drag
	}
	return nil
}

// refusal tells why a link or file could not be opened.
func refusal(err error, file bool) Refusal {
	var cut *share.CutError
	switch {
	case errors.As(err, &cut) && cut.Want > 0:
		return Refusal{Kind: RefuseCut, Want: cut.Want, Got: cut.Got}
	case errors.Is(err, share.ErrNewer):
		return Refusal{Kind: RefuseNewer}
	case errors.Is(err, share.ErrTooLarge):
		return Refusal{Kind: RefuseLarge}
	case errors.Is(err, share.ErrCutFile):
		return Refusal{Kind: RefuseFileCut}
	case file:
		return Refusal{Kind: RefuseFile}
	}
	return Refusal{Kind: RefuseDamaged}
}
