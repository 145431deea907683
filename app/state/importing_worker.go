package state

import (
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Steps the worker tells of, as package engine numbers them.
const (
	stepReading = iota
	stepCleaning
	stepAnalysing
	stepAligning
)

// Progressed is progress the worker tells of.
type Progressed struct {
	Job, Step, Done, Total int
}

// Apply shows it.
func (e Progressed) Apply(a *App) []Effect {
	im := &a.Import
	if e.Job == im.Compare.Job && e.Job != 0 {
		if e.Step == stepAnalysing {
			im.Compare.Done = e.Done
		}
		im.Compare.Align = e.Step == stepAligning
		return nil
	}
	if i := im.find(e.Job); i >= 0 {
		im.Items[i].Stage = Reading
		if e.Step == stepCleaning {
			im.Items[i].Stage = Cleaning
		}
	}
	return nil
}

// HasRead are the articles a file holds.
type HasRead struct {
	Job      int
	Articles []story.Article
}

// Apply puts them in place of the file.
func (e HasRead) Apply(a *App) []Effect {
	im := &a.Import
	i := im.find(e.Job)
	if i < 0 {
		return nil // removed meanwhile
	}
	file := im.Items[i]
	if len(e.Articles) == 0 {
		im.Items[i].Stage, im.Items[i].Error = Unread, story.Because("empty")
		im.changed()
		im.settle()
		return nil
	}
	file.Part, file.Of = 1, len(e.Articles)
	im.Items[i] = im.ready(file, e.Articles[0])
	for k, article := range e.Articles[1:] {
		if len(im.Items) >= maxArticles {
			a.Notice = ManyNotice
			break
		}
		im.open(i + k + 1)
		file.Part = k + 2
		im.Items[i+k+1] = im.ready(file, article)
	}
	a.Said = im.Status(a.Lang)
	im.settle()
	return nil
}

// HoldsMore says that a file holds more articles than were read of it.
type HoldsMore struct {
	Job int
	Of  int // how many it holds
}

// Apply says so.
func (e HoldsMore) Apply(a *App) []Effect {
	for i := range a.Import.Items {
		if it := &a.Import.Items[i]; it.Job == e.Job && it.Part > 0 {
			it.Of = e.Of
			a.Notice = ManyNotice
		}
	}
	a.Import.changed()
	return nil
}

// CouldNotRead says why a file could not be read.
type CouldNotRead struct {
	Job   int
	Error story.Reason
}

// Apply shows it beside the file.
func (e CouldNotRead) Apply(a *App) []Effect {
	i := a.Import.find(e.Job)
	if i < 0 {
		return nil // removed meanwhile
	}
	return NotAllRead{e.Job, []story.Unread{{File: a.Import.Items[i].File, Error: e.Error}}}.Apply(a)
}

// NotAllRead says of a file, or of files in it, why they could not be read.
type NotAllRead struct {
	Job   int
	Files []story.Unread
}

// Apply shows each by itself: the first where the file was being read, or behind what was
// read of it.
func (e NotAllRead) Apply(a *App) []Effect {
	im := &a.Import
	for _, f := range e.Files {
		it := Item{Job: e.Job, Held: true}
		i := im.find(e.Job)
		if i >= 0 {
			it = im.Items[i]
		} else {
			if i = im.last(e.Job) + 1; i == 0 {
				return nil // removed meanwhile
			}
			if len(im.Items) >= maxArticles {
				a.Notice = ManyNotice
				break
			}
			im.open(i)
		}
		it.Stage, it.File, it.Error, it.text = Unread, f.File, f.Error, nil
		im.Items[i] = it
		a.Said = it.File + phrase.Colon.In(a.Lang) + it.Why(a.Lang)
	}
	im.changed()
	im.settle()
	return nil
}

// last returns the index of the last item that came of a job, -1 if there is none.
func (im *Import) last(job int) int {
	for i := len(im.Items) - 1; i >= 0; i-- {
		if im.Items[i].Job == job {
			return i
		}
	}
	return -1
}
