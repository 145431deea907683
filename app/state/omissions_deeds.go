package state

import "recoupe/internal/phrase"

// What a reader does in the omissions view.
type (
	// ReadOmission says what the reader makes of an omission. Pressing the
	// reader's own verdict again takes it back.
	ReadOmission struct {
		Key OmissionKey
		As  OmissionReading
	}
	// MoreOmissions draws more of them.
	MoreOmissions struct{}
	// EarlierOmissions goes back to those before.
	EarlierOmissions struct{}
	// drawOmissions draws some more of them, once the page has been painted.
	drawOmissions struct{}
	// TurnLater shows the facts set aside, or not.
	TurnLater struct{}
	// stepOmission goes to the next item, or with -1 to the one before.
	stepOmission struct{ By int }
)

// Apply keeps the reading.
func (e ReadOmission) Apply(a *App) []Effect {
	fact, article := a.omitted(e.Key)
	return TellCell{fact, article, readingStates[e.As]}.Apply(a)
}

// Apply draws more.
func (MoreOmissions) Apply(a *App) []Effect {
	a.Omissions.More++
	return a.drawOmissions()
}

// Apply goes back.
func (EarlierOmissions) Apply(a *App) []Effect {
	a.Omissions.More = max(0, a.Omissions.More-1)
	return nil
}

// Apply draws them, until all are.
func (drawOmissions) Apply(a *App) []Effect {
	if a.Story == nil || a.Route.View != OmissionsView {
		return nil
	}
	a.Omissions.drawn += omissionsNext
	return a.drawOmissions()
}

// Apply turns it.
func (TurnLater) Apply(a *App) []Effect {
	a.Omissions.Later = !a.Omissions.Later
	return nil
}

// Apply moves the focus to the heading of another item.
func (e stepOmission) Apply(a *App) []Effect {
	if a.Story == nil {
		return nil
	}
	v := a.OmissionView()
	if len(v.Items) == 0 {
		return nil
	}
	a.Omissions.At = min(max(a.Omissions.At+e.By, v.Before+1), v.Before+len(v.Items))
	return []Effect{Focus{OmissionID(a.Omissions.At)}}
}

// OmissionID is the id of the heading of the item of that rank.
func OmissionID(rank int) string { return "om-" + phrase.Number(phrase.English, rank) }

// omissionKey returns what a key does in the omissions view.
func (a *App) omissionKey(key string) Event {
	switch key {
	case "j":
		return stepOmission{1}
	case "k":
		return stepOmission{-1}
	}
	as, ok := map[string]OmissionReading{"a": NotFound, "p": PerhapsHere, "d": ToldDifferently, "t": ToldHere}[key]
	v := a.OmissionView()
	at := a.Omissions.At - v.Before
	if !ok || at < 1 || at > len(v.Items) {
		return nil
	}
	return ReadOmission{a.Story.OmissionKey(v.Items[at-1].Fact, v.Article), as}
}
