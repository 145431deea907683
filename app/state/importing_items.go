package state

import (
	"slices"
	"strconv"

	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// What the reader does to an item.
type (
	// RemoveItem takes an item out; a file being read is no longer read.
	RemoveItem struct{ Item int }
	// PutBack puts the item back that was taken out last.
	PutBack struct{}
	// KeepTwin keeps a duplicate all the same.
	KeepTwin struct{ Item int }
	// EditItem opens the metadata of an item.
	EditItem struct {
		Item  int
		Field DraftField // where the focus goes
	}
)

// Apply takes the item out.
func (e RemoveItem) Apply(a *App) []Effect {
	im := &a.Import
	if e.Item < 0 || e.Item >= len(im.Items) {
		return nil
	}
	gone := im.Items[e.Item]
	im.Items = slices.Delete(im.Items, e.Item, e.Item+1)
	for i := range im.Items {
		it := &im.Items[i]
		switch {
		case it.Stage == Twin && it.TwinOf == e.Item:
			it.Stage = Ready
		case it.TwinOf > e.Item:
			it.TwinOf--
		}
	}
	im.changed()
	im.settle()
	switch gone.Stage {
	case Waiting, Reading, Cleaning:
		return []Effect{Drop{gone.Job}}
	case Ready, Twin, Bare:
		im.gone = append(im.gone, taken{[]Item{gone}, e.Item})
		a.Said = phrase.ImportGone.Fill(a.Lang, im.Gone(a.Lang))
	}
	return nil
}

// taken are items that were taken out together, and where they stood.
type taken struct {
	items []Item
	at    int
}

// Gone is what was taken out last is called, "" if nothing was.
func (im *Import) Gone(l phrase.Lang) string {
	if len(im.gone) == 0 {
		return ""
	}
	items := im.gone[len(im.gone)-1].items
	if len(items) > 1 {
		return phrase.HomeArticles.Fill(l, len(items))
	}
	title, _ := items[0].Heading()
	return title
}

// Apply puts it back where it stood, as what it is now beside the others.
func (PutBack) Apply(a *App) []Effect {
	im := &a.Import
	last := len(im.gone) - 1
	if last < 0 || len(im.Items)+len(im.gone[last].items) > maxArticles {
		return nil
	}
	out := im.gone[last]
	at := min(out.at, len(im.Items))
	im.gone = im.gone[:last]
	for k, it := range out.items {
		im.open(at + k)
		im.Items[at+k] = im.ready(it, it.Article)
	}
	a.Said = im.Status(a.Lang)
	return []Effect{Focus{LookID(at)}}
}

// open makes room for an item.
func (im *Import) open(at int) {
	im.Items = slices.Insert(im.Items, at, Item{})
	for i := range im.Items { // those after the place moved on by one
		if im.Items[i].TwinOf >= at {
			im.Items[i].TwinOf++
		}
	}
}

// LookID is the id of what shows what was kept of an item.
func LookID(item int) string { return "look-" + strconv.Itoa(item+1) }

// Apply keeps it.
func (e KeepTwin) Apply(a *App) []Effect {
	if e.Item >= 0 && e.Item < len(a.Import.Items) {
		a.Import.Items[e.Item].Stage = Ready
		a.Import.changed()
	}
	return nil
}

// Need is a file that a recipe asks for.
type Need struct {
	File string
	Here bool // read, with the same text
}

// Needs lists what the recipe asks for.
func (im *Import) Needs() []Need {
	var read []story.Article
	for i := range im.Items {
		if st := im.Items[i].Stage; st == Ready || st == Twin || st == Bare {
			read = append(read, im.Items[i].Article)
		}
	}
	missing := im.Recipe.Missing(read)
	out := make([]Need, len(im.Recipe.Needs))
	for i, n := range im.Recipe.Needs {
		out[i] = Need{n.File, !slices.Contains(missing, n)}
	}
	return out
}

// follow begins a comparison from a recipe: the reader brings the files.
func (a *App) follow(recipe share.Story) []Effect {
	effects, _ := a.putAside()
	a.Import = a.Import.next()
	a.Import.Name, a.Import.Fixes, a.Import.Recipe = recipe.Name, recipe.Patches, recipe
	a.Overlay, a.Refuse = NoOverlay, Refusal{}
	return append(effects, Replace{Route{View: ImportView}})
}
