//go:build !js

package browser

import (
	"recoupe/app/show/side"
	"recoupe/app/state"
	"recoupe/internal/library"
	"recoupe/internal/protocol"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// On the host there is no browser: the first screen is drawn and nothing more.

func RememberFocus()                                    {}
func LoadColumns(string) string                         { return "" }
func SaveColumns(string, string)                        {}
func Forget(string)                                     {}
func Note(string, []byte) int                           { return 0 }
func Strike(string, int)                                {}
func Noted(string) []byte                               { return nil }
func DrawCells()                                        {}
func Apart(do func())                                   { do() }
func Busy()                                             {}
func FocusHeading()                                     {}
func Focused() bool                                     { return true }
func KeepFocus()                                        {}
func MendFocus() bool                                   { return true }
func RestoreFocus() bool                                { return false }
func Focus(string) bool                                 { return false }
func Used() bool                                        { return true }
func Scroll(string)                                     {}
func RowAt(int) (top float64)                           { return }
func HoldRow(int, string, float64)                      {}
func HoldOn()                                           {}
func ScrollTop()                                        {}
func StandAgain() bool                                  { return false }
func SetInput(string, string)                           {}
func Dress(string, string, string)                      {}
func Language() string                                  { return "" }
func Today() string                                     { return "" }
func Fragment() string                                  { return "" }
func Address(fragment string) string                    { return "#" + fragment }
func Replace(string)                                    {}
func Push(string)                                       {}
func Print()                                            {}
func Reload()                                           {}
func LoadPrefs() Prefs                                  { return Prefs{} }
func SavePrefs(Prefs)                                   {}
func Copy(string, string, func(bool))                   {}
func Download(string, string, []byte)                   {}
func WatchChunks(int, int, func(state.Event))           {}
func DrawSide([]side.Ribbon)                            {}
func WatchParts([]int, func(state.Event))               {}
func Listen(Listener)                                   {}
func Pick(bool, func(state.Event))                      {}
func NewWorker(string, func(state.Event)) *Worker       { return &Worker{} }
func OpenShelf() *Shelf                                 { return &Shelf{} }
func (*Worker) Send(int, protocol.Message)              {}
func (*Worker) SendFile(int, string, int)               {}
func (*Worker) Drop(int)                                {}
func (*Worker) Pack(protocol.Pack, func([]byte))        {}
func (*Worker) Unseal(protocol.Unseal, func([]byte))    {}
func (*Shelf) List() []library.Entry                    { return nil }
func (*Shelf) Load(string) (share.Story, error)         { return share.Story{}, library.ErrNoStory }
func (*Shelf) Save(share.Story, []byte) (string, error) { return "", nil }
func (*Shelf) Correct(string, share.Story) error        { return nil }
func (*Shelf) Remove(string) error                      { return nil }
func (*Shelf) Imports() []library.Unfinished            { return nil }
func (*Shelf) ImportsUnsure() bool                      { return false }
func (*Shelf) RemoveImport(string)                      {}
func (*Shelf) LeaveImport(string)                       {}
func OwnImport() string                                 { return "" }
func DisownImport()                                     {}
func NewTab() string                                    { return "" }

func (*Shelf) KeepImport(string, library.Import, []story.Article) error { return nil }
func (*Shelf) TakeImport(string) (string, library.Import, []story.Article, error) {
	return "", library.Import{}, nil, nil
}

// Worker stands for the analysis worker.
type Worker struct{}

// Shelf stands for the library.
type Shelf struct{ Memory bool }
