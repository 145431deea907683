package state

import (
	"slices"

	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// The reader compares.
type (
	// StartComparing compares what is ready.
	StartComparing struct{}
	// StopComparing gives the comparison up.
	StopComparing struct{}
	// AddArticles takes the open story's articles back to the import.
	AddArticles struct{}
	// WithoutIt drops the file the worker stopped on and compares the rest.
	WithoutIt struct{}
)

// Apply starts the comparison.
func (StartComparing) Apply(a *App) []Effect {
	im := &a.Import
	var articles []story.Article
	for i := range im.Items {
		if im.Items[i].Stage == Ready {
			articles = append(articles, im.Items[i].Article)
		}
	}
	if len(articles) == 0 || im.Compare.Job != 0 {
		return nil
	}
	if im.Recipe.IsRecipe() {
		articles, _ = patch.Relined(articles, nil, im.Fixes)
	}
	im.jobs++
	im.Compare = Comparing{Job: im.jobs, Of: len(articles)}
	im.Fault = nil
	return []Effect{Match{im.Compare.Job, articles}}
}

// Apply gives it up.
func (StopComparing) Apply(a *App) []Effect {
	job := a.Import.Compare.Job
	a.Import.Compare = Comparing{}
	return []Effect{Drop{job}}
}

// Apply goes back to the import.
func (AddArticles) Apply(a *App) []Effect {
	effects := a.takeBack()
	a.Overlay = NoOverlay
	return append(effects, Go{Route{View: ImportView}})
}

// takeBack puts the open story's articles into the import, unless they are there, or
// what is there cannot be left. Passages are not compared again as if they were articles:
// what was not sent would be left out.
func (a *App) takeBack() (effects []Effect) {
	im := &a.Import
	if a.Story != nil && im.of != a.Story {
		effects, _ = a.putAside()
	}
	if len(im.Items) == 0 && a.Story != nil && !a.Story.Excerpts {
		im.of = a.Story
		im.Name, im.Fixes = a.Story.Name, a.Story.Fixes.List
		articles := slices.Clone(a.Story.found.Articles)
		badged(articles)
		for _, article := range articles {
			im.jobs++
			article.Warnings = slices.DeleteFunc(slices.Clone(article.Warnings), func(r story.Reason) bool { return slices.Contains(compared, r.Code) })
			im.numbers++
			it := Item{Job: im.jobs, Number: im.numbers, File: article.File, Stage: Ready, Article: article}
			it.count()
			im.Items = append(im.Items, it)
		}
	}
	return effects
}

// Apply goes on without the file.
func (WithoutIt) Apply(a *App) []Effect {
	im := &a.Import
	if im.Fault == nil {
		return nil
	}
	file := im.Fault.File
	im.Items = slices.DeleteFunc(im.Items, func(it Item) bool { return it.File == file })
	im.changed()
	im.Fault = nil
	return StartComparing{}.Apply(a)
}

// HasCompared is a finished comparison.
type HasCompared struct {
	Job        int
	Comparison story.Comparison
}

// Apply opens it as the story.
func (e HasCompared) Apply(a *App) []Effect {
	im := &a.Import
	if e.Job == a.Reader.Job && e.Job != 0 {
		return a.reread(e.Comparison)
	}
	if e.Job != im.Compare.Job {
		return nil
	}
	for _, it := range im.Items {
		if it.Stage == Unread && it.Job < e.Job {
			e.Comparison.Unread = append(e.Comparison.Unread, story.Unread{File: it.File, Error: it.Error})
		}
	}
	badge(e.Comparison.Articles)
	opened := share.Story{Name: im.Name, Comparison: e.Comparison}
	if patch.About(im.Fixes, e.Comparison.Articles) {
		opened.Patches = im.Fixes
	}
	of, later := im.ID, im.since(e.Job)
	*im = im.next()
	if im.Items = later; len(later) > 0 {
		im.changed()
	}
	effects := Opened{Story: opened, Keep: true, Of: of}.Apply(a)
	if len(e.Comparison.Articles) > 1 {
		// The focus goes to the first row: who sees nothing hears what there is in all.
		headline, _ := a.Glance()
		a.Said = headline + phrase.Colon.In(a.Lang) + a.Counts().Words(a.Lang, ", ")
	}
	return effects
}

// since returns the items that came after a job was given out, as an import of their own: what is
// dropped while others are compared is not compared with them, and is not lost.
func (im *Import) since(job int) (later []Item) {
	for _, it := range im.Items {
		if it.Job > job {
			if it.Stage == Twin {
				it.Stage, it.TwinOf = Ready, 0
			}
			later = append(later, it)
		}
	}
	return later
}

// WorkerFailed is a job the worker lost.
type WorkerFailed struct {
	Job    int
	File   string
	Report string
}

// Apply shows it beside the file, or over the import.
func (e WorkerFailed) Apply(a *App) []Effect {
	im := &a.Import
	if e.Job == a.Reader.Job {
		a.Reader.Job = 0
	}
	if i := im.find(e.Job); i >= 0 {
		im.Items[i].Stage, im.Items[i].Error = Unread, story.Because("failed")
		im.changed()
		im.settle()
		return nil
	}
	if e.Job == im.Compare.Job {
		im.Compare = Comparing{}
		im.Fault = &Fault{e.File, e.Report}
	}
	return nil
}

// WorkerAgain says that the worker was lost, and that another does its work.
type WorkerAgain struct{}

// Apply says so.
func (WorkerAgain) Apply(a *App) []Effect {
	a.Notice = AgainNotice
	return nil
}

// WorkerGone says that the worker cannot be used.
type WorkerGone struct{ Older bool }

// Apply says so.
func (e WorkerGone) Apply(a *App) []Effect {
	a.Notice = WorkerNotice
	if e.Older {
		a.Notice = OlderNotice
	}
	for i := range a.Import.Items {
		if it := &a.Import.Items[i]; it.Stage <= Cleaning {
			it.Stage, it.Error = Unread, story.Because("failed")
			a.Import.changed()
		}
	}
	a.Import.settle()
	a.Import.Compare, a.Reader.Job = Comparing{}, 0
	return nil
}

// compared are the warnings that a comparison gives: the next one gives its own.
var compared = []string{"copy", "otherStory", "otherEvent", "longInAll"}
