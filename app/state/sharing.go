package state

import (
	"errors"
	"strings"
	"unicode"

	"recoupe/internal/phrase"
	"recoupe/internal/share"
)

// Share is the dialog that shares the open story.
type Share struct {
	What   share.What
	Pass   string  // to seal it with, "" to leave it open
	Typing bool    // the passphrase is not finished yet
	Made   [3]Link // by What
	Copied bool
	NoCopy bool // the browser refused
}

// Link is a link that was made.
type Link struct {
	Address string // the whole link, "" until it is made
	Length  int    // of the fragment, in characters; 0 until it is made
}

// ShareWhats lists what can be sent, most first.
var ShareWhats = []share.What{share.Everything, share.Findings, share.RecipeOnly}

var (
	whatNames = [...]phrase.Said{phrase.ShareAll, phrase.ShareFindings, phrase.ShareRecipe}
	whatNotes = [...]phrase.Said{phrase.ShareAllNote, phrase.ShareFindingsNote, phrase.ShareRecipeNote}
)

// WhatSaid names what is sent, and says what that means.
func WhatSaid(w share.What) (name, note phrase.Said) { return whatNames[w], whatNotes[w] }

// PassID is the id of the passphrase's field, in the dialog and where a sealed
// link is opened.
const PassID = "passphrase"

// What a link of a length fits in, in characters. Messengers and mail programs
// differ; these are careful. A QR code of so many is read by a phone's camera
// from a screen.
const (
	fitsQR   = 1_200
	fitsChat = 4_000
	fitsMail = 60_000
)

// Link is the link to what is chosen.
func (s *Share) Link() Link { return s.Made[s.What] }

// TooLong reports whether the story is better sent as a file.
func (l Link) TooLong() bool { return l.Length > share.MaxLink }

// Fit is one thing that a link fits in, or does not.
type Fit struct {
	Said  phrase.Said
	Short phrase.Said // under the meter
	Limit int
	At    int // on the meter, in hundredths
	OK    bool
}

// Fits says what the link fits in.
func (l Link) Fits() []Fit {
	fits := []Fit{
		{Said: phrase.ShareFitsQR, Short: phrase.ShareQR, Limit: fitsQR},
		{Said: phrase.ShareFitsChat, Short: phrase.ShareChat, Limit: fitsChat},
		{Said: phrase.ShareFitsMail, Short: phrase.ShareMail, Limit: fitsMail},
	}
	no := [...]phrase.Said{phrase.ShareNotQR, phrase.ShareNotChat, phrase.ShareNotMail}
	for i := range fits {
		fits[i].OK = l.Length <= fits[i].Limit
		fits[i].At = Link{Length: fits[i].Limit}.Meter()
		if !fits[i].OK {
			fits[i].Said = no[i]
		}
	}
	return fits
}

// Meter is where the link's length stands on the meter, in hundredths. Each of
// the limits has about a third of it, however far they are apart.
func (l Link) Meter() int {
	low, at := 0, 0
	for i, limit := range [...]int{fitsQR, fitsChat, fitsMail, share.MaxLink} {
		to := [...]int{16, 50, 84, 100}[i]
		if l.Length <= limit {
			return at + (l.Length-low)*(to-at)/(limit-low)
		}
		low, at = limit, to
	}
	return 100
}

// QR reports whether the link is short enough to be drawn as a QR code.
func (l Link) QR() bool { return l.Length > 0 && l.Length <= fitsQR }

// links has the links to some choices made, under the passphrase.
func (s *Share) links(whats ...share.What) []Effect {
	var out []Effect
	for _, w := range whats {
		s.Made[w] = Link{}
		out = append(out, MakeLink{w, s.Pass})
	}
	return out
}

// Refusal is a link or file that could not be opened.
type Refusal struct {
	Kind      RefuseKind
	Want, Got int // characters, of RefuseCut

	// Of RefuseSealed: what is sealed, the passphrase tried, and whether it was
	// another.
	fragment string
	data     []byte
	Pass     string
	Trying   bool
	Wrong    bool
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
	RefuseSealed
	RefuseGone // a saved story that is no longer there
	RefuseFileCut
)

// Words returns the headline and the explanation of a refusal.
func (r Refusal) Words(l phrase.Lang) (title, why string) {
	switch r.Kind {
	case RefuseCut:
		return phrase.ReceiveCut.In(l), phrase.ReceiveCutBy.Fill(l, phrase.Number(l, r.Want), phrase.Number(l, r.Got))
	case RefuseFile:
		return phrase.ReceiveFile.In(l), phrase.ReceiveFileBy.In(l)
	case RefuseFileCut:
		return phrase.ReceiveFileCut.In(l), phrase.ReceiveFileEnd.In(l)
	case RefuseNewer:
		return phrase.ReceiveNewer.In(l), phrase.ReceiveNewerBy.In(l)
	case RefuseLarge:
		return phrase.ReceiveLarge.In(l), phrase.ReceiveLargeBy.In(l)
	case RefuseSealed:
		return phrase.ReceiveSealed.In(l), phrase.ReceiveSealedBy.In(l)
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
		What    share.What
		Pass    string
		Address string
		Length  int // of the fragment
	}
	// ShareWhat chooses what is sent.
	ShareWhat struct{ What share.What }
	// TypePass is a passphrase as it is typed; SealWith is one that is finished.
	TypePass struct{ Text string }
	SealWith struct{ Text string }
	// TypeUnseal is a passphrase as it is typed where a link is sealed; Unlock
	// tries it.
	TypeUnseal struct{ Text string }
	Unlock     struct{}
	// WasUnsealed is what was sealed, as an open file; nil where the passphrase
	// is another.
	WasUnsealed struct{ Data []byte }
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
	if errors.Is(err, share.ErrSealed) {
		return a.sealed(Refusal{Kind: RefuseSealed, fragment: e.Fragment})
	}
	if err != nil {
		return Refused{Err: err}.Apply(a)
	}
	a.Route = Route{}
	return Opened{Story: s, Keep: true}.Apply(a)
}

// sealed asks for the passphrase. The address keeps the link: the story is
// nowhere else.
func (a *App) sealed(r Refusal) []Effect {
	a.Refuse, a.Overlay = r, NoOverlay
	if r.fragment != "" {
		a.Route = Route{View: ReceiveView}
		return []Effect{SetInput{PassID, ""}, Focus{PassID}}
	}
	return []Effect{Go{Route{View: ReceiveView}}, SetInput{PassID, ""}, Focus{PassID}}
}

// Apply keeps what is typed.
func (e TypeUnseal) Apply(a *App) []Effect {
	a.Refuse.Pass, a.Refuse.Wrong = e.Text, false
	return nil
}

// Apply tries the passphrase.
func (Unlock) Apply(a *App) []Effect {
	r := &a.Refuse
	if r.Kind != RefuseSealed || r.Pass == "" || r.Trying {
		return nil
	}
	r.Trying = true
	return []Effect{Unseal{r.fragment, r.data, r.Pass}}
}

// Apply opens the story, or says that the passphrase is another.
func (e WasUnsealed) Apply(a *App) []Effect {
	r := &a.Refuse
	if r.Kind != RefuseSealed || !r.Trying {
		return nil // the reader went elsewhere
	}
	r.Trying = false
	if e.Data == nil {
		r.Wrong = true
		a.Said = phrase.ReceiveWrong.In(a.Lang)
		return []Effect{Focus{PassID}}
	}
	s, err := share.FromFile(e.Data)
	if err != nil {
		return Refused{Err: err, File: r.fragment == ""}.Apply(a)
	}
	return Opened{Story: s, Keep: true}.Apply(a)
}

// linkIn finds the fragment that carries a story in pasted text, "" if the
// text is something else. A link may come in a short message, and broken into
// lines: it says itself how long it is, and what follows does not matter.
func linkIn(pasted string) string {
	pasted = strings.TrimSpace(pasted)
	before, fragment, found := strings.Cut(pasted, "#")
	if !found {
		before, fragment = "", pasted
	}
	if !share.Is(fragment) {
		return ""
	}
	word, _, more := strings.Cut(strings.Map(blank, fragment), " ")
	if (more || strings.ContainsFunc(before, unicode.IsSpace)) && (len(word) < leastLink || len(before) > mostMessage) {
		return ""
	}
	return strings.ReplaceAll(strings.Map(blank, fragment), " ", "")
}

const (
	leastLink   = 40  // bytes of a fragment that other words stand beside
	mostMessage = 400 // bytes of the message before a link
)

// blank makes all white space one kind.
func blank(r rune) rune {
	if unicode.IsSpace(r) {
		return ' '
	}
	return r
}

// Apply goes where the refusal is explained.
func (e Refused) Apply(a *App) []Effect {
	a.fetched()
	a.Refuse, a.Awaited = refusal(e.Err, e.File), false
	a.Overlay = NoOverlay
	if a.Refuse.Kind == RefuseNewer && !e.File {
		a.Route = Route{View: ReceiveView} // the address keeps the link, for a newer program to open
		return nil
	}
	return []Effect{Replace{Route{View: ReceiveView}}}
}

// Apply shows the link, if it is still the one that is wanted.
func (e LinkMade) Apply(a *App) []Effect {
	if e.Pass == a.Share.Pass {
		a.Share.Made[e.What] = Link{e.Address, e.Length}
	}
	return nil
}

// Apply chooses it.
func (e ShareWhat) Apply(a *App) []Effect {
	sh := &a.Share
	sh.What, sh.Copied, sh.NoCopy = e.What, false, false
	if sh.Link().Length == 0 {
		return sh.links(e.What)
	}
	return nil
}

// Apply forgets the links, which are not sealed with what is typed.
func (e TypePass) Apply(a *App) []Effect {
	sh := &a.Share
	sh.Pass, sh.Made, sh.Copied, sh.Typing = e.Text, [3]Link{}, false, e.Text != ""
	if e.Text == "" {
		return sh.links(ShareWhats...)
	}
	return nil
}

// Apply makes the chosen link anew. The others are made when they are chosen:
// sealing takes time.
func (e SealWith) Apply(a *App) []Effect {
	sh := &a.Share
	sh.Pass, sh.Typing = e.Text, false
	if sh.Pass == "" {
		return sh.links(ShareWhats...)
	}
	sh.Made = [3]Link{}
	return sh.links(sh.What)
}

// Apply copies the link.
func (CopyLink) Apply(a *App) []Effect { return []Effect{CopyText{Text: a.Share.Link().Address}} }

// Apply copies the report.
func (CopyReport) Apply(a *App) []Effect {
	if a.Import.Fault == nil {
		return nil
	}
	return []Effect{CopyText{Text: a.Import.Fault.Report}}
}

// Apply shows whether it was copied.
func (e HasCopied) Apply(a *App) []Effect {
	a.Share.Copied, a.Share.NoCopy = e.OK, !e.OK
	if e.OK {
		a.Said = phrase.Copied.In(a.Lang)
	} else if a.Overlay == ShareOverlay {
		a.Said = phrase.ShareNoCopy.In(a.Lang)
	} else {
		a.Said = phrase.CopyRefused.In(a.Lang)
	}
	return nil
}

// Apply hands the file over.
func (e SaveAs) Apply(a *App) []Effect {
	a.Overlay = NoOverlay
	return []Effect{Download(e)}
}
