package state

import (
	"strings"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Meta is a line of what is known of an article.
type Meta struct {
	Name  phrase.Said
	Value string
	Guess bool   // worked out by the program: to confirm
	None  bool   // not found
	From  string // where it was read, "" where that is no question
	Edits bool   // a reader can change it
	Field DraftField
}

// Meta lists what is known of an article.
func (s *Story) Meta(l phrase.Lang, article int) []Meta {
	a := &s.Articles[article]
	kept, removed := wordCount(a)
	field := func(name phrase.Said, f story.Field, value string) Meta {
		if f.Value == "" {
			return Meta{Name: name, Value: phrase.MetaNone.In(l), None: true}
		}
		return Meta{Name: name, Value: value, From: origin(f.Origin).In(l), Guess: f.Origin == story.OriginVisible || f.Origin == story.OriginFile}
	}
	edits := func(m Meta, field DraftField) Meta {
		m.Edits, m.Field = true, field
		return m
	}
	list := []Meta{
		edits(field(phrase.MetaOutlet, a.Outlet, a.Outlet.Value), DraftOutlet),
		edits(field(phrase.MetaDate, a.Published, dayAndTime(l, a.Published.Value, phrase.Date)), DraftPublished),
		edits(field(phrase.MetaAuthor, a.Author, a.Author.Value), DraftAuthor),
		edits(Meta{Name: phrase.MetaLanguage, Value: phrase.Language(l, a.Language)}, DraftLanguage),
		{Name: phrase.MetaWords, Value: phrase.MetaKept.Fill(l, phrase.Number(l, kept), phrase.Number(l, removed))},
	}
	for _, m := range []Meta{
		field(phrase.MetaUpdated, a.Updated, dayAndTime(l, a.Updated.Value, phrase.Date)),
		field(phrase.MetaSection, a.Section, a.Section.Value),
		field(phrase.MetaAgency, a.Agency, a.Agency.Value),
		field(phrase.MetaAddress, a.Address, a.Address.Value),
	} {
		if !m.None {
			list = append(list, m)
		}
	}
	return list
}

// origin names where a piece of metadata was read.
func origin(o story.Origin) phrase.Said {
	switch o {
	case story.OriginData:
		return phrase.FromData
	case story.OriginMeta:
		return phrase.FromMeta
	case story.OriginMarkup:
		return phrase.FromMarkup
	case story.OriginVisible:
		return phrase.FromText
	case story.OriginFile:
		return phrase.FromFile
	case story.OriginPerson:
		return phrase.FromYou
	}
	return phrase.Said{}
}

// dayAndTime writes a date, and the time of day where it is known.
func dayAndTime(l phrase.Lang, iso string, day func(phrase.Lang, string) string) string {
	if clock := phrase.Time(l, iso); clock != "" {
		return day(l, iso) + ", " + clock
	}
	return day(l, iso)
}

// Byline is the line over an article: outlet and date.
func (s *Story) Byline(l phrase.Lang, article int) string {
	o := s.Outlets[article]
	if o.Date == "" {
		return o.Label(l) + " · " + phrase.NoDate.In(l)
	}
	return o.Label(l) + " · " + dayAndTime(l, o.Date, phrase.LongDate)
}

// wordCount counts an article's own words, and those of what was removed.
func wordCount(a *story.Article) (kept, removed int) {
	for _, b := range a.Blocks {
		n := len(strings.Fields(b.Of(a.Text)))
		if b.Kind.Own() {
			kept += n
		} else {
			removed += n
		}
	}
	return kept, removed
}
