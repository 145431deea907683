package state

import (
	"fmt"
	"slices"

	"recoupe/app/show/passage"
	"recoupe/internal/library"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// What is read on the import is kept as it is read, until it is compared or taken
// out: a page that is loaded anew, or put away by a phone, loses none of it. A tab
// that is loaded anew on the import finds its own again; any other is offered, on
// the first screen and on an import that is empty. One that is open in another tab
// is neither.

// Unfinished is an import that is kept and open nowhere.
type Unfinished struct {
	library.Unfinished
	Current bool // it is this page's own, and in memory
	Unsure  bool // it may be open elsewhere
}

// The effects of keeping an import.
type (
	// KeepImport keeps what was read, under an id of this page's.
	KeepImport struct {
		ID       string
		Rev      int
		Import   library.Import
		Articles []story.Article // at the indices of the import's items
	}
	// DropImport forgets an import: nothing of it is left, or it was erased.
	DropImport struct{ ID string }
	// LeaveImport lets other tabs have a kept import.
	LeaveImport struct{ ID string }
	// FetchImport loads a kept import.
	FetchImport struct{ ID string }
)

func (KeepImport) effect()  {}
func (DropImport) effect()  {}
func (LeaveImport) effect() {}
func (FetchImport) effect() {}

// changed notes that what is kept of the import is not what it is now.
func (im *Import) changed() { im.Rev++ }

// touch notes that the article of an item is another than the one that is kept.
func (im *Import) touch(item int) {
	im.numbers++
	im.Items[item].Number = im.numbers
	im.changed()
}

// next is an empty import that follows on this one.
func (im *Import) next() Import {
	return Import{jobs: im.jobs, Rev: im.Rev, handed: im.Rev}
}

// Unkept returns what brings the library up to what the import is now, nil where it is, or is
// being brought there. The page asks after every event: while the library writes, changes
// gather, and it is handed all of them at once.
func (a *App) Unkept() Effect {
	im := &a.Import
	if a.Restoring || a.keeping || im.Rev == im.handed {
		return nil
	}
	im.handed = im.Rev
	if len(im.Items) == 0 {
		im.Kept = false
		if im.ID == "" {
			return nil
		}
		return DropImport{im.ID}
	}
	if im.ID == "" {
		a.imports++
		im.ID = fmt.Sprintf("%s%04x", a.Tab, a.imports)
	}
	a.keeping = true
	return im.kept(a.Today)
}

// InLibrary reports whether the library has the import as it is.
func (a *App) InLibrary() bool {
	return a.Import.Kept && !a.keeping && a.Import.Rev == a.Import.handed
}

// kept is the import as the library keeps it.
func (im *Import) kept(today string) KeepImport {
	k := KeepImport{ID: im.ID, Rev: im.Rev, Import: im.listed(today)}
	if im.Recipe.IsRecipe() {
		k.Import.Recipe = share.File(im.Recipe)
	}
	for i := range im.Items {
		k.Articles = append(k.Articles, im.Items[i].Article)
	}
	return k
}

// listed is what the library lists of the import, without the recipe: packing it is no work for
// every drawing.
func (im *Import) listed(today string) library.Import {
	l := library.Import{Saved: today, Name: im.Name, Pasted: im.pasted, Fixes: im.Fixes}
	for i := range im.Items {
		it := &im.Items[i]
		one := library.Item{File: it.File, Size: it.Size, Stage: uint8(it.Stage), Error: it.Error, TwinOf: it.TwinOf, Part: it.Part, Of: it.Of}
		switch {
		case it.Stage.read():
			one.Number = it.Number
			if l.Title == "" {
				l.Title, _ = it.Heading()
			}
		case it.Stage <= Cleaning:
			one.Text = it.text
		}
		l.Items = append(l.Items, one)
	}
	return l
}

// read reports whether there is an article.
func (s Stage) read() bool { return s == Ready || s == Twin || s == Bare }

// drops has the worker give up what it does of the import.
func (im *Import) drops() (effects []Effect) {
	for i := range im.Items {
		if it := &im.Items[i]; it.Stage <= Cleaning {
			effects = append(effects, Drop{it.Job})
		}
	}
	if im.Compare.Job != 0 {
		effects = append(effects, Drop{im.Compare.Job})
	}
	return effects
}

// clear empties the import, which was erased with all that is kept.
func (a *App) clear() []Effect {
	effects := a.Import.drops()
	if a.Import.ID != "" {
		effects = append(effects, DropImport{a.Import.ID}) // and lets go of it
	}
	a.Import = a.Import.next()
	return effects
}

// putAside leaves the import to be taken up again, where the library has it, and reports
// whether another can take its place.
func (a *App) putAside() (effects []Effect, ok bool) {
	im := &a.Import
	if len(im.Items) == 0 || im.of != nil && im.ID == "" && im.Rev == im.handed {
		a.Import = im.next() // the articles of a story as they stand in it
		return nil, true
	}
	if !im.Kept {
		return nil, false
	}
	effects = im.drops()
	if im.Rev != im.handed {
		effects = append(effects, im.kept(a.Today))
	}
	effects = append(effects, LeaveImport{im.ID}, Relist{})
	a.Import = im.next()
	return effects, true
}

// The library answers.
type (
	// ImportKept says whether the import was kept.
	ImportKept struct {
		ID string
		OK bool
	}
	// Restored is an import that was kept; ID is "" where it is not to be had.
	Restored struct {
		ID       string
		Import   library.Import
		Articles []story.Article // at the indices of its items
	}
	// RestoringLong says that the library was asked for an import and has not answered for long.
	RestoringLong struct{}
)

// Apply notes it. Where it was not kept nothing is said: it is there, and the story
// that it becomes says so of itself.
func (e ImportKept) Apply(a *App) []Effect {
	a.keeping = false
	if a.Import.ID == e.ID {
		a.Import.Kept = e.OK
	}
	return nil
}

// Apply goes on without it; if it comes after all, it comes to what was read meanwhile.
func (RestoringLong) Apply(a *App) []Effect {
	a.Restoring = false
	return nil
}

// Apply puts it before whatever was read meanwhile. What the page was still reading when it
// was closed is read again if it was pasted, and named if it was a file.
func (e Restored) Apply(a *App) []Effect {
	a.Restoring = false
	if e.ID == "" || len(e.Articles) != len(e.Import.Items) {
		return nil
	}
	now := a.Import
	switch {
	case now.ID == e.ID && len(now.Items) > 0:
		return nil // asked for twice
	case now.Compare.Job != 0:
		return []Effect{LeaveImport{e.ID}, Relist{}} // its articles would be lost with those that are compared
	}
	im := now // with what the reader is doing to one of its items
	im.Items, im.of = nil, nil
	im.handed = im.Rev
	im.ID, im.Kept, im.Name, im.Fixes = e.ID, true, e.Import.Name, e.Import.Fixes
	im.pasted = max(e.Import.Pasted, now.pasted)
	if s, err := share.FromFile(e.Import.Recipe); err == nil {
		im.Recipe = s
	}
	var effects []Effect
	if now.ID != "" && now.ID != e.ID {
		effects = append(effects, DropImport{now.ID}) // it goes on under this one
	}
	for i, k := range e.Import.Items[:min(len(e.Import.Items), maxArticles)] {
		im.jobs++
		im.numbers = max(im.numbers, k.Number)
		it := Item{Job: im.jobs, Number: k.Number, File: k.File, Size: k.Size, Stage: Stage(k.Stage), Error: k.Error, TwinOf: k.TwinOf, Part: k.Part, Of: k.Of}
		switch {
		case it.Stage.read() && it.Number > 0:
			it.Article = e.Articles[i]
			it.count()
		case it.Stage <= Cleaning && len(k.Text) > 0:
			it.Stage, it.text = Waiting, k.Text
			effects = append(effects, Send{it.Job, it.File, k.Text})
		case it.Stage != Unread:
			code := "left"
			if it.Stage > Cleaning {
				code = "lost"
			}
			it.Stage, it.Number, it.Error = Unread, 0, story.Because(code)
			im.changed()
		}
		im.Items = append(im.Items, it)
	}
	for i := range im.Items {
		it := &im.Items[i]
		if it.Stage == Twin && (it.TwinOf < 0 || it.TwinOf >= len(im.Items) || !im.Items[it.TwinOf].Stage.read()) {
			it.Stage, it.TwinOf = Ready, 0
		}
	}
	before := len(im.Items)
	im.Editing, im.Looking = im.Editing+before, im.Looking+before
	for i := range im.gone {
		im.gone[i].at += before
	}
	if im.Draft.Story {
		im.Editing = now.Editing
	}
	for _, it := range now.Items {
		if len(im.Items) >= maxArticles {
			a.Notice = ManyNotice
			break
		}
		it.TwinOf += before
		im.Items = append(im.Items, it)
		if it.Stage.read() {
			im.touch(len(im.Items) - 1)
		}
		im.changed()
	}
	a.Import = im
	a.Import.settle()
	if a.Route.View == ImportView {
		a.Said = im.Status(a.Lang)
	}
	return effects
}

// What the reader does with an import that is kept.
type (
	// TakeUp goes on with an import that is offered. What is there is left to be taken up
	// again, or where it cannot be, comes behind it.
	TakeUp struct{ ID string }
	// RemoveAll takes all items out.
	RemoveAll struct{}
)

// Apply fetches it.
func (e TakeUp) Apply(a *App) []Effect {
	u := a.unfinished(e.ID)
	if u == nil || a.Restoring {
		return []Effect{Relist{}, Go{Route{View: ImportView}}}
	}
	effects, ok := a.putAside()
	if !ok && len(a.Import.Items)+len(u.Items) > maxArticles {
		a.Notice = ManyNotice // there is no room for both
		return append(effects, Go{Route{View: ImportView}})
	}
	a.Restoring = true
	return append(effects, FetchImport{e.ID}, Go{Route{View: ImportView}})
}

// Apply takes them out; they can be put back together.
func (RemoveAll) Apply(a *App) []Effect {
	im := &a.Import
	effects := im.drops()
	out := taken{}
	for _, it := range im.Items {
		if it.Stage.read() {
			out.items = append(out.items, it)
		}
	}
	im.Items = nil
	im.changed()
	if len(out.items) > 0 {
		im.gone = append(im.gone, out)
		a.Said = phrase.ImportGone.Fill(a.Lang, im.Gone(a.Lang))
	}
	return append(effects, Focus{ChooseID})
}

// ChooseID is the id of the button that chooses files.
const ChooseID = "choose"

// Unfinished lists the imports to go on with: this page's own, then those that are open nowhere.
func (a *App) Unfinished() []Unfinished {
	var out []Unfinished
	if im := &a.Import; len(im.Items) > 0 && a.Route.View != ImportView {
		out = append(out, Unfinished{library.Unfinished{ID: im.ID, Import: im.listed(a.Today)}, true, false})
	}
	for _, u := range a.Home.Unfinished {
		if u.ID != a.Import.ID {
			out = append(out, Unfinished{u, false, a.Home.Unsure})
		}
	}
	return out
}

// Called is what the import is called: the name of the story to come, or its first headline.
func (u *Unfinished) Called(l phrase.Lang) string {
	switch {
	case u.Name != "":
		return u.Name
	case u.Title != "":
		return passage.Short(passage.Unbroken(u.Title), 90)
	}
	return phrase.ImportFiles.Fill(l, len(u.Items))
}

// Status says in one line how far it is.
func (u *Unfinished) Status(l phrase.Lang) string {
	var im Import
	for _, it := range u.Items {
		stage := Stage(it.Stage)
		if stage <= Cleaning && !u.Current && len(it.Text) == 0 {
			stage = Unread // nobody reads it any more
		}
		im.Items = append(im.Items, Item{Stage: stage})
	}
	if u.Unsure {
		return im.Status(l) + " · " + phrase.HomeUnsure.In(l)
	}
	return im.Status(l)
}

// unfinished finds an import that is offered.
func (a *App) unfinished(id string) *Unfinished {
	all := a.Unfinished()
	if i := slices.IndexFunc(all, func(u Unfinished) bool { return u.ID == id && !u.Current }); i >= 0 {
		return &all[i]
	}
	return nil
}
