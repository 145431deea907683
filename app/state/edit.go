package state

import (
	"strconv"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Draft is the metadata of an item while it is being edited.
type Draft struct {
	Title, Outlet, Published, Author string
	Language                         string // BCP 47
	Wrong                            bool   // Published is no date
}

// DraftField is a field of a Draft.
type DraftField uint8

const (
	DraftTitle DraftField = iota
	DraftOutlet
	DraftPublished
	DraftAuthor
	DraftLanguage
)

// DraftFields lists the fields that are lines of text, in the order of the form.
var DraftFields = []DraftField{DraftTitle, DraftOutlet, DraftPublished, DraftAuthor}

var draftNames = [...]phrase.Said{phrase.FieldTitle, phrase.FieldOutlet, phrase.FieldPublished, phrase.FieldAuthor, phrase.FieldLanguage}

// Said names the field.
func (f DraftField) Said() phrase.Said { return draftNames[f] }

// ID is the id of the field's input.
func (f DraftField) ID() string { return "draft-" + itoa(int(f)) }

// Of returns the field's text.
func (f DraftField) Of(d *Draft) *string {
	switch f {
	case DraftTitle:
		return &d.Title
	case DraftOutlet:
		return &d.Outlet
	case DraftPublished:
		return &d.Published
	case DraftLanguage:
		return &d.Language
	}
	return &d.Author
}

// DraftLanguages are the languages an article can be said to be in, "und" for
// none of them.
var DraftLanguages = []string{"fr", "en", "de", "es", "it", "nl", "pt", "und"}

// Apply opens the form.
func (e EditItem) Apply(a *App) []Effect {
	if e.Item < 0 || e.Item >= len(a.Import.Items) {
		return nil
	}
	art := &a.Import.Items[e.Item].Article
	a.Import.Editing = e.Item
	a.Import.Draft = Draft{Title: art.Title.Value, Outlet: art.Outlet.Value, Published: art.Published.Value, Author: art.Author.Value, Language: art.Language}
	a.Overlay = EditOverlay
	effects := make([]Effect, 0, len(DraftFields)+1)
	for _, f := range DraftFields {
		effects = append(effects, SetInput{f.ID(), *f.Of(&a.Import.Draft)})
	}
	return append(effects, Focus{DraftTitle.ID()})
}

// The reader fills in the form.
type (
	// TypeDraft is text typed into a field.
	TypeDraft struct {
		Field DraftField
		Text  string
	}
	// SaveDraft takes the form over.
	SaveDraft struct{}
)

// Apply keeps what was typed.
func (e TypeDraft) Apply(a *App) []Effect {
	*e.Field.Of(&a.Import.Draft) = e.Text
	a.Import.Draft.Wrong = false
	return nil
}

// Apply takes over what changed, as the reader's own.
func (SaveDraft) Apply(a *App) []Effect {
	d := &a.Import.Draft
	if !isDate(d.Published) {
		d.Wrong = true
		return []Effect{Focus{DraftPublished.ID()}}
	}
	if i := a.Import.Editing; i < len(a.Import.Items) {
		art := &a.Import.Items[i].Article
		take(&art.Title, d.Title)
		take(&art.Outlet, d.Outlet)
		take(&art.Published, d.Published)
		take(&art.Author, d.Author)
		art.Language = d.Language
	}
	a.Overlay = NoOverlay
	return []Effect{FocusBack{}}
}

func take(f *story.Field, value string) {
	if f.Value != value {
		*f = story.Field{Value: value, Origin: story.OriginPerson}
	}
}

// isDate accepts 2018, 2018-04, 2018-04-17, with a time of day or not, and
// nothing at all.
func isDate(s string) bool {
	if s == "" {
		return true
	}
	layout := "0000-00-00T00:00"
	if len(s) > len(layout) {
		s = s[:len(layout)] // seconds and zone, as a file gave them
	}
	switch len(s) {
	case 4, 7, 10, 16:
	default:
		return false
	}
	for i := range len(s) {
		digit := s[i] >= '0' && s[i] <= '9'
		if layout[i] == '0' != digit || !digit && s[i] != layout[i] {
			return false
		}
	}
	if len(s) >= 7 && (s[5:7] < "01" || s[5:7] > "12") {
		return false
	}
	return len(s) < 10 || s[8:10] >= "01" && s[8:10] <= "31"
}

func itoa(n int) string { return strconv.Itoa(n) }
