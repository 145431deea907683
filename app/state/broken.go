package state

// What may be done where the program itself failed (see package fault).
type (
	// Faulted says that doing what was asked for failed.
	Faulted struct{ Report string }
	// CopyFault copies a report.
	CopyFault struct{ Report string }
	// LoadAgain loads the page anew.
	LoadAgain struct{}
)

// Apply shows it in the place of the view, until the reader goes elsewhere.
func (e Faulted) Apply(a *App) []Effect {
	a.Broken, a.Overlay, a.Share.Copied = e.Report, NoOverlay, false
	return nil
}

// Apply copies it, with the version it is about.
func (e CopyFault) Apply(a *App) []Effect {
	return []Effect{CopyText{Text: "Recoupe " + a.Build + ", " + viewNames[a.Route.View] + ": " + e.Report}}
}

// Apply loads the page anew.
func (LoadAgain) Apply(*App) []Effect { return []Effect{Reload{}} }
