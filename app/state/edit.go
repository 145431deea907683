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
	Story                            bool   // of an article of the open story, not of the import
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

// DraftOf returns the field by which a reader corrects what is known of an article under that name;
// false where they cannot.
func DraftOf(name phrase.Said) (DraftField, bool) {
	switch name {
	case phrase.MetaOutlet:
		return DraftOutlet, true
	case phrase.MetaDate:
		return DraftPublished, true
	case phrase.MetaAuthor:
		return DraftAuthor, true
	case phrase.MetaLanguage:
		return DraftLanguage, true
	}
	return 0, false
}

// Said names the field.
func (f DraftField) Said() phrase.Said { return draftNames[f] }

// ID is the id of the field's input.
func (f DraftField) ID() string { return "draft-" + strconv.Itoa(int(f)) }

// of returns the field's text.
func (f DraftField) of(d *Draft) *string {
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
	a.Import.Editing = e.Item
	return a.edit(&a.Import.Items[e.Item].Article, e.Field, false)
}

// Apply opens the form.
func (e EditArticle) Apply(a *App) []Effect {
	if a.Story != nil && a.Story.AsFound {
		return a.cannot()
	}
	if a.Story == nil || a.Reader.Job != 0 || e.Article < 0 || e.Article >= len(a.Story.Articles) {
		return nil
	}
	a.Import.Editing = e.Article
	return a.edit(&a.Story.Articles[e.Article], e.Field, true)
}

func (a *App) edit(art *story.Article, first DraftField, inStory bool) []Effect {
	a.Import.Draft = Draft{Title: art.Title.Value, Outlet: art.Outlet.Value, Published: art.Published.Value, Author: art.Author.Value, Language: art.Language, Story: inStory}
	a.Overlay = EditOverlay
	effects := make([]Effect, 0, len(DraftFields)+1)
	for _, f := range DraftFields {
		effects = append(effects, SetInput{f.ID(), *f.of(&a.Import.Draft)})
	}
	return append(effects, Focus{first.ID()})
}

// Edited is the article whose metadata is being edited, nil if none is.
func (a *App) Edited() *story.Article {
	i := a.Import.Editing
	switch {
	case i < 0:
	case a.Import.Draft.Story:
		if a.Story != nil && i < len(a.Story.Articles) {
			return &a.Story.Articles[i]
		}
	case i < len(a.Import.Items):
		return &a.Import.Items[i].Article
	}
	return nil
}

// The reader fills in the form.
type (
	// EditArticle opens the metadata of an article of the open story.
	// Field takes the focus.
	EditArticle struct {
		Article int
		Field   DraftField
	}
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
	*e.Field.of(&a.Import.Draft) = e.Text
	a.Import.Draft.Wrong = false
	return nil
}

// Apply takes over what changed, as the reader's own. An open story is compared
// again: the date decides what "yesterday" was, the outlet how it is named.
func (SaveDraft) Apply(a *App) []Effect {
	d := &a.Import.Draft
	if !isDate(d.Published) {
		d.Wrong = true
		return []Effect{Focus{DraftPublished.ID()}}
	}
	a.Overlay = NoOverlay
	art := a.Edited()
	if art == nil {
		return []Effect{FocusBack{}}
	}
	changed := *art
	take(&changed.Title, d.Title)
	take(&changed.Outlet, d.Outlet)
	take(&changed.Published, d.Published)
	take(&changed.Author, d.Author)
	changed.Language = d.Language
	if !d.Story {
		*art = changed
		a.Import.touch(a.Import.Editing)
		return []Effect{FocusBack{}}
	}
	effects := []Effect{FocusBack{}}
	same := changed.Title == art.Title && changed.Outlet == art.Outlet && changed.Published == art.Published && changed.Author == art.Author && changed.Language == art.Language
	if same || a.Reader.Job != 0 {
		return effects
	}
	return append(effects, a.again(a.Import.Editing, changed)...)
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
