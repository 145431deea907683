package state

import (
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// DialogTitleID is the id of the open dialog's heading, which takes the focus.
const DialogTitleID = "dialog-title"

// Ids of what takes the focus in dialogs.
const (
	PasteID  = "paste-text"
	RenameID = "rename-text"
)

// What happens to the shell.
type (
	// Show opens an overlay, or closes it where it is open.
	Show struct{ Overlay Overlay }
	// Dismiss closes what lies on top: an overlay, else the evidence.
	Dismiss struct{}
	// ClickedAway is a click beside what is open.
	ClickedAway struct{}
	// SetLang switches the interface's language.
	SetLang struct{ Lang phrase.Lang }
	// SetTheme switches the colours.
	SetTheme struct{ Theme Theme }
	// PutAway closes the first explanation for good.
	PutAway struct{}
	// TurnLetters switches the keys that are single letters off, or on again.
	TurnLetters struct{}
	// Connected tells whether there is a network.
	Connected struct{ OK bool }
	// Resized tells whether the window is as narrow as a phone.
	Resized struct{ Narrow bool }
	// NewVersion says that a newer version of the program is ready.
	NewVersion struct{}
	// UseNewVersion loads it.
	UseNewVersion struct{}
	// CloseNotice closes the notice.
	CloseNotice struct{}
	// Visit goes to a view.
	Visit struct{ To Route }
)

// Apply opens or closes the overlay.
func (e Show) Apply(a *App) []Effect {
	if a.Overlay == e.Overlay {
		return Dismiss{}.Apply(a)
	}
	a.Overlay = e.Overlay
	switch e.Overlay {
	case ShareOverlay:
		a.Share = Share{}
		return append([]Effect{SetInput{PassID, ""}, Focus{DialogTitleID}}, a.Share.links(ShareWhats...)...)
	case PasteOverlay:
		a.Home.Paste = ""
		return []Effect{SetInput{PasteID, ""}, Focus{PasteID}}
	case RenameOverlay:
		if a.Story != nil {
			a.Home.Rename = a.Story.Title(a.Lang)
		}
		return []Effect{SetInput{RenameID, a.Home.Rename}, Focus{RenameID}}
	}
	return []Effect{Focus{DialogTitleID}}
}

// Apply closes one layer.
func (Dismiss) Apply(a *App) []Effect {
	switch a.Overlay {
	case NoOverlay:
		return CloseFact{}.Apply(a)
	case CorrectOverlay:
		return a.closeCorrecting()
	}
	a.Overlay = NoOverlay
	return []Effect{FocusBack{}}
}

// Apply closes it. A menu leaves the focus where the click put it.
func (ClickedAway) Apply(a *App) []Effect {
	if a.Overlay.Modal() {
		return Dismiss{}.Apply(a)
	}
	a.Overlay = NoOverlay
	return nil
}

// Apply switches the language.
func (e SetLang) Apply(a *App) []Effect {
	a.Lang, a.Said = e.Lang, "" // what was said last stays to be read, in the other language
	return []Effect{Prefer{}}
}

// Apply switches the theme.
func (e SetTheme) Apply(a *App) []Effect {
	a.Theme = e.Theme
	return []Effect{Prefer{}}
}

// Apply closes it.
func (PutAway) Apply(a *App) []Effect {
	a.Shown = true
	return []Effect{Prefer{}, Focus{FindID}}
}

// Apply switches them.
func (TurnLetters) Apply(a *App) []Effect {
	a.Plain = !a.Plain
	return []Effect{Prefer{}}
}

// Apply shows whether there is a network.
func (e Connected) Apply(a *App) []Effect {
	a.Offline = !e.OK
	return nil
}

// Apply remembers it.
func (e Resized) Apply(a *App) []Effect {
	a.Narrow = e.Narrow
	return nil
}

// Apply offers the newer version.
func (NewVersion) Apply(a *App) []Effect {
	a.Newer = true
	return nil
}

// Apply loads it.
func (UseNewVersion) Apply(a *App) []Effect { return []Effect{Reload{}} }

// Apply closes the notice.
func (CloseNotice) Apply(a *App) []Effect {
	a.Notice, a.Offline = NoNotice, false
	return nil
}

// Apply goes there.
func (e Visit) Apply(a *App) []Effect {
	a.Overlay = NoOverlay
	return []Effect{Go(e)}
}

// Tab is an entry of the navigation.
type Tab struct {
	View    View
	Said    phrase.Said
	Count   int // -1 where it has none
	Current bool
	To      Route
}

// Tabs lists the views of the open story.
func (a *App) Tabs() []Tab {
	s := a.Story
	if s == nil {
		return nil
	}
	quotes, omissions := 0, 0
	for _, i := range a.Seen() {
		for _, q := range s.Articles[i].Quotes {
			if q.Kind != story.Term {
				quotes++
			}
		}
	}
	for _, u := range s.Utterances { // words in marks that were said elsewhere are listed with what was said
		for _, m := range u.Members {
			if u.Relation != story.TermRelation && m.Article < len(s.Articles) && a.sees(m.Article) && m.Quote < len(s.Articles[m.Article].Quotes) && s.quote(m.QuoteRef).Kind == story.Term {
				quotes++
			}
		}
	}
	for _, o := range s.Omissions {
		if a.sees(o.Article) {
			omissions++
		}
	}
	tabs := []Tab{
		{View: FactsView, Said: phrase.NavFacts, Count: a.Counts().All},
		{View: QuotesView, Said: phrase.NavQuotes, Count: quotes},
		{View: OmissionsView, Said: phrase.NavOmissions, Count: omissions},
		{View: SideView, Said: phrase.NavSide, Count: -1},
		{View: ArticlesView, Said: phrase.NavArticles, Count: len(s.Articles)},
		{View: WordsView, Said: phrase.NavWords, Count: -1},
	}
	for i := range tabs {
		tabs[i].To = Route{View: tabs[i].View}
		tabs[i].Current = a.Route.View == tabs[i].View || tabs[i].View == ArticlesView && a.Route.View == ArticleView
	}
	return tabs
}

// PageTitle is the title of the browser's tab.
func (a *App) PageTitle() string {
	brand := phrase.Brand.In(a.Lang)
	for _, t := range a.Tabs() {
		if t.Current {
			return t.Said.In(a.Lang) + " · " + a.Story.Title(a.Lang) + " · " + brand
		}
	}
	switch a.Route.View {
	case ImportView:
		return phrase.NavImport.In(a.Lang) + " · " + brand
	case ReportView:
		if a.Story != nil { // a saved page or a PDF is called so
			return a.Story.Title(a.Lang) + " · " + brand
		}
	case HelpView, AccuracyView, AboutView:
		return pageNames[a.Route.View].In(a.Lang) + " · " + brand
	}
	return brand
}
