package state

import (
	"slices"

	"recoupe/internal/share"
	"recoupe/internal/story"
)

// What the reader does to an item.
type (
	// RemoveItem takes an item out; a file being read is no longer read.
	RemoveItem struct{ Item int }
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
	im.settle()
	if gone.Stage <= Cleaning {
		return []Effect{Drop{gone.Job}}
	}
	return nil
}

// Apply keeps it.
func (e KeepTwin) Apply(a *App) []Effect {
	if e.Item >= 0 && e.Item < len(a.Import.Items) {
		a.Import.Items[e.Item].Stage = Ready
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
	a.Import = Import{jobs: a.Import.jobs, Name: recipe.Name, Fixes: recipe.Patches, Recipe: recipe}
	a.Overlay, a.Refuse = NoOverlay, Refusal{}
	return []Effect{Replace{Route{View: ImportView}}}
}
