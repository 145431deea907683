package reading

import (
	"recoupe/app/show/passage"
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
}

// About lists what is known of an article: who published it and when, who wrote it, its language and
// words, and what else its file tells.
func About(l phrase.Lang, a *story.Article) []Meta {
	kept, removed := passage.Words(a)
	field := func(name phrase.Said, f story.Field, value string) Meta {
		if f.Value == "" {
			return Meta{Name: name, Value: phrase.MetaNone.In(l), None: true}
		}
		return Meta{Name: name, Value: value, From: origin(f.Origin).In(l), Guess: f.Origin == story.OriginVisible || f.Origin == story.OriginFile}
	}
	list := []Meta{
		field(phrase.MetaOutlet, a.Outlet, a.Outlet.Value),
		field(phrase.MetaDate, a.Published, passage.DayAndTime(l, a.Published.Value, phrase.Date)),
		field(phrase.MetaAuthor, a.Author, a.Author.Value),
		{Name: phrase.MetaLanguage, Value: phrase.Language(l, a.Language)},
		{Name: phrase.MetaWords, Value: phrase.MetaKept.Fill(l, kept) + ", " + phrase.ImportDropped.Fill(l, removed)},
	}
	for _, m := range []Meta{
		field(phrase.MetaUpdated, a.Updated, passage.DayAndTime(l, a.Updated.Value, phrase.Date)),
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
