package state

import (
	"strings"

	"recoupe/internal/phrase"
	"recoupe/internal/share"
)

// Share is the dialog that shares the open story.
type Share struct {
	Address string // the whole link, "" until it is made
	Length  int    // of the fragment, in characters
	Copied  bool
	NoCopy  bool // the browser refused
}

// What a link of a length fits in, in characters. Messengers and mail programs
// differ; these are careful.
const (
	fitsChat = 4_000
	fitsMail = 60_000
)

// TooLong reports whether the story is better sent as a file.
func (s *Share) TooLong() bool { return s.Length > share.MaxLink }

// Fits says what the link fits in.
func (s *Share) Fits() phrase.Said {
	switch {
	case s.Length <= fitsChat:
		return phrase.ShareFitsChat
	case s.Length <= fitsMail:
		return phrase.ShareFitsMail
	}
	return phrase.ShareFitsNot
}

// Refusal is a link or file that could not be opened.
type Refusal struct {
	Kind      RefuseKind
	Want, Got int // characters, of RefuseCut
}

// RefuseKind is why.
type RefuseKind uint8

const (
	RefuseNone RefuseKind = iota
	RefuseCut
	RefuseDamaged
	RefuseFile // a damaged file
	RefuseNewer
	RefuseLarge
	RefuseGone // a saved story that is no longer there
)

// Words returns the headline and the explanation of a refusal.
func (r Refusal) Words(l phrase.Lang) (title, why string) {
	switch r.Kind {
	case RefuseCut:
		return phrase.ReceiveCut.In(l), phrase.ReceiveCutBy.Fill(l, phrase.Number(l, r.Want), phrase.Number(l, r.Got))
	case RefuseFile:
		return phrase.ReceiveFile.In(l), phrase.ReceiveFileBy.In(l)
	case RefuseNewer:
		return phrase.ReceiveNewer.In(l), phrase.ReceiveNewerBy.In(l)
	case RefuseLarge:
		return phrase.ReceiveLarge.In(l), phrase.ReceiveLargeBy.In(l)
	case RefuseGone, RefuseNone:
		return phrase.GoneStory.In(l), phrase.GoneStoryBy.In(l)
	}
	return phrase.ReceiveDamaged.In(l), phrase.ReceiveDamageBy.In(l)
}

// GotShare is the part of a cut link that arrived, in hundredths.
func (r Refusal) GotShare() int {
	if r.Want <= 0 {
		return 0
	}
	return min(100, r.Got*100/r.Want)
}

// Links come and go.
type (
	// Arrived is an address's fragment that carries a story.
	Arrived struct{ Fragment string }
	// Refused is a link or file that could not be opened.
	Refused struct {
		Err  error
		File bool
	}
	// LinkMade is the whole address that carries the open story.
	LinkMade struct {
		Address string
		Length  int // of the fragment
	}
	// CopyLink copies it.
	CopyLink struct{}
	// CopyReport copies the report of a fault.
	CopyReport struct{}
	// HasCopied says whether the browser copied.
	HasCopied struct{ OK bool }
	// SaveAs hands a file to the reader.
	SaveAs struct{ What Export }
)

// Apply opens the story the link carries, or says why it cannot. The fragment
// is dropped from the address at once: it is long, and the story can change.
func (e Arrived) Apply(a *App) []Effect {
	s, err := share.FromLink(e.Fragment)
	if err != nil {
		return Refused{Err: err}.Apply(a)
	}
	a.Route = Route{}
	return Opened{Story: s, Keep: true}.Apply(a)
}

// linkIn finds the fragment that carries a story in pasted text, "" if the
// text is something else.
func linkIn(pasted string) string {
	pasted = strings.TrimSpace(pasted)
	if strings.ContainsAny(pasted, " \n\t") {
		return ""
	}
	_, fragment, _ := strings.Cut(pasted, "#")
	if fragment == "" {
		fragment = pasted
	}
	if !share.Is(fragment) {
		return ""
	}
	return fragment
}

// Apply goes where the refusal is explained.
func (e Refused) Apply(a *App) []Effect {
	a.Refuse = refusal(e.Err, e.File)
	a.Overlay = NoOverlay
	if a.Refuse.Kind == RefuseNewer && !e.File {
		a.Route = Route{View: ReceiveView} // the address keeps the link, for a newer program to open
		return nil
	}
	return []Effect{Replace{Route{View: ReceiveView}}}
}

// Apply shows the link.
func (e LinkMade) Apply(a *App) []Effect {
	a.Share = Share{Address: e.Address, Length: e.Length}
	return nil
}

// Apply copies the link.
func (CopyLink) Apply(a *App) []Effect { return []Effect{CopyText{a.Share.Address}} }

// Apply copies the report.
func (CopyReport) Apply(a *App) []Effect {
	if a.Import.Fault == nil {
		return nil
	}
	return []Effect{CopyText{a.Import.Fault.Report}}
}

// Apply shows whether it was copied.
func (e HasCopied) Apply(a *App) []Effect {
	a.Share.Copied, a.Share.NoCopy = e.OK, !e.OK
	if e.OK {
		a.Said = phrase.Copied.In(a.Lang)
	} else {
		a.Said = phrase.ShareNoCopy.In(a.Lang)
	}
	return nil
}

// Apply hands the file over.
func (e SaveAs) Apply(a *App) []Effect {
	a.Overlay = NoOverlay
	return []Effect{Download{e.What}}
}
