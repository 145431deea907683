package state

import "recoupe/internal/phrase"

// pageNames are the pages that need no story.
var pageNames = map[View]phrase.Said{HelpView: phrase.PageHelp, AccuracyView: phrase.PageAccuracy, AboutView: phrase.PageAbout}

// Paper is a page that is read: help, accuracy, about.
type Paper struct {
	Title, Lede phrase.Said
	Chapters    []phrase.Chapter
	Others      []PaperLink // the other pages
	Back        Route       // the open story, where Title is not ""
	BackTo      string
}

// PaperLink leads to another page.
type PaperLink struct {
	Said phrase.Said
	To   Route
}

// Paper prepares the page the route asks for.
func (a *App) Paper() Paper {
	v := a.Route.View
	p := Paper{Title: pageNames[v]}
	switch v {
	case HelpView:
		p.Lede, p.Chapters = phrase.HelpLede, phrase.HelpChapters
	case AccuracyView:
		p.Lede = phrase.AccuracyLede
	case AboutView:
		p.Lede, p.Chapters = phrase.AboutLede, phrase.AboutChapters
	}
	for _, other := range []View{HelpView, AccuracyView, AboutView} {
		if other != v {
			p.Others = append(p.Others, PaperLink{pageNames[other], Route{View: other}})
		}
	}
	if a.Story != nil {
		p.Back, p.BackTo = Route{View: FactsView}, a.Story.Title(a.Lang)
	}
	return p
}
