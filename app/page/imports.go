package page

import (
	"time"

	"recoupe/app/browser"
	"recoupe/app/state"
)

// shelveImport hands an effect on a kept import to the shelf. Where it cannot be kept, the page
// goes on without a word: what was read is there, and the story that it becomes tells.
func (r *Root) shelveImport(effect state.Effect) {
	var do func()
	switch e := effect.(type) {
	case state.KeepImport:
		do = func() {
			ok := false
			r.contain(func() { ok = r.shelf.KeepImport(e.ID, e.Import, e.Articles) == nil })
			r.tell(state.ImportKept{ID: e.ID, OK: ok})
		}
	case state.DropImport:
		do = func() { r.shelf.RemoveImport(e.ID) }
	case state.LeaveImport:
		do = func() { r.shelf.LeaveImport(e.ID) }
	case state.FetchImport:
		time.AfterFunc(openPatience, func() { r.tell(state.RestoringLong{}) })
		do = func() {
			got := state.Restored{}
			r.contain(func() {
				if id, im, articles, err := r.shelf.TakeImport(e.ID); err == nil {
					got = state.Restored{ID: id, Import: im, Articles: articles}
				}
			})
			r.tell(got)
			r.list()
		}
	}
	select {
	case r.shelfQ <- do:
	default: // the library answers nothing
		if e, ok := effect.(state.KeepImport); ok {
			r.tell(state.ImportKept{ID: e.ID})
		}
	}
}

// restore has the import found again that this tab had before it was loaded anew. An import that
// the address does not ask for is offered.
func (r *Root) restore() {
	if r.app.Restoring {
		r.bring(state.FetchImport{ID: browser.OwnImport()})
		return
	}
	browser.DisownImport()
}
