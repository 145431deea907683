package page

import (
	"bytes"
	"errors"
	"time"

	"recoupe/app/browser"
	"recoupe/app/state"
	"recoupe/internal/codec"
	"recoupe/internal/library"
	"recoupe/internal/patch"
	"recoupe/internal/protocol"
	"recoupe/internal/report"
	"recoupe/internal/share"
)

// bring brings an effect about. What must wait for the drawing is deferred;
// what must wait for the browser's storage goes to the shelf's own goroutine.
func (r *Root) bring(effect state.Effect) {
	switch e := effect.(type) {
	case state.Go:
		r.goTo(e.To, browser.Push)
	case state.Replace:
		r.goTo(e.To, browser.Replace)
	case state.Focus:
		if e.ID == state.FindID {
			browser.Focus(e.ID) // where it stands already: what is typed next is for it
		}
		r.apart(func() {
			browser.Focus(e.ID)
			if e.ID == state.FindID && r.app.Reaching {
				r.tell(state.SearchReached{})
			}
		})
	case state.FocusBack:
		r.apart(func() {
			if !browser.RestoreFocus() {
				r.refocus()
			}
		})
	case state.Remember:
		browser.RememberFocus()
	case state.Scroll:
		r.apart(func() { browser.Scroll(e.ID) })
	case state.HoldRow:
		at := browser.RowAt(e.Spot.Fact)
		r.apart(func() { browser.HoldRow(e.Spot.Fact, e.Spot.ID(), at) })
	case state.SetInput:
		r.later(func() { browser.SetInput(e.ID, e.Value) })
	case state.Prefer:
		r.prefs.Lang, r.prefs.Theme = r.app.Lang.Code(), r.app.Theme.Attr()
		r.prefs.Shown, r.prefs.Plain = yes(r.app.Shown), yes(r.app.Plain)
		browser.SavePrefs(r.prefs)
	case state.Pick:
		browser.Pick(e.Folder, r.tell)
	case state.Send:
		r.worker.Send(e.Job, protocol.Read{Job: e.Job, Name: e.Name, Data: e.Data})
	case state.SendFile:
		r.worker.SendFile(e.Job, e.Name, e.File)
	case state.Match:
		r.worker.Send(e.Job, protocol.Compare{Job: e.Job, Articles: e.Articles})
	case state.Drop:
		r.worker.Drop(e.Job)
	case state.KeepColumns:
		if s := r.app.Story; s != nil && s.ID != "" {
			browser.SaveColumns(s.ID, r.app.Facts.Columns.String())
		}
	case state.RecallColumns:
		if s := r.app.Story; s != nil && s.ID != "" {
			if chosen := browser.LoadColumns(s.ID); chosen != "" {
				r.tell(state.ColumnsRecalled{ID: s.ID, Columns: chosen})
			}
		}
	case state.NoteFixes:
		r.note(e.List)
	case state.KeepImport, state.DropImport, state.LeaveImport, state.FetchImport:
		r.shelveImport(effect)
	case state.Keep, state.KeepFixes, state.Fetch, state.Forget, state.Relist:
		r.shelve(effect)
	case state.MakeLink:
		r.later(func() { r.makeLink(e) })
	case state.Unseal:
		r.worker.Unseal(protocol.Unseal{Fragment: e.Fragment, Data: e.Data, Pass: e.Pass}, func(data []byte) {
			r.tell(state.WasUnsealed{Data: data})
		})
	case state.CopyText:
		browser.Copy(e.Text, e.HTML, func(ok bool) { r.tell(state.HasCopied{OK: ok}) })
	case state.Download:
		r.download(e.What)
	case state.Print:
		r.later(browser.Print)
	case state.Reload:
		browser.Reload()
	case state.Example:
		r.example()
	case state.Soon:
		r.later(func() { r.tell(e.Event) })
	}
}

// yes is how what is so is remembered.
func yes(so bool) string {
	if so {
		return "yes"
	}
	return ""
}

// goTo shows another view and puts it in the address.
func (r *Root) goTo(to state.Route, address func(string)) {
	before := r.app.Route
	if before == to {
		address = browser.Replace // going where one is leaves no trail
	}
	for _, effect := range (state.Navigated{To: to}).Apply(&r.app) {
		r.bring(effect)
	}
	address(to.Fragment())
	r.moved(before)
	if r.fresh(before) {
		r.apart(browser.ScrollTop)
	}
}

// fresh reports whether what is shown is to be read from its top: it was not shown before.
func (r *Root) fresh(before state.Route) bool {
	now := r.app.Route
	return now.At == 0 && r.app.Open() < 0 && (before.View != now.View || now.View == state.ArticleView && before.Item != now.Item)
}

// stand has the page stand where it did when the reader left it, to which Back or Forward has led.
func (r *Root) stand(before state.Route) {
	fresh := r.fresh(before)
	r.apart(func() {
		if !browser.StandAgain() && fresh {
			browser.ScrollTop()
		}
	})
}

// moved moves the focus into a view that was not shown before.
func (r *Root) moved(before state.Route) {
	now := r.app.Route
	switch {
	case before.View == now.View && (now.View != state.ArticleView || before.Item == now.Item):
	case now.At > 0:
		r.bring(state.Focus{ID: state.HereID})
	default:
		r.apart(r.refocus)
	}
}

// refocus moves the focus to where the reader was in the view that is shown,
// else to its heading. Who has just come, by a link, was nowhere yet.
func (r *Root) refocus() {
	if id := r.app.Return(); id == "" || r.app.Open() < 0 && !browser.Used() || !browser.Focus(id) {
		browser.FocusHeading()
	}
}

// keepShelf opens the library and does what is asked of it, one thing after
// another, away from the UI.
func (r *Root) keepShelf() {
	r.contain(func() { r.shelf = browser.OpenShelf() })
	for do := range r.shelfQ {
		r.contain(do)
	}
}

// shelve hands an effect to the shelf.
func (r *Root) shelve(effect state.Effect) {
	var do func()
	switch e := effect.(type) {
	case state.Keep:
		if r.app.Story == nil {
			return
		}
		s := r.app.Story.Shared(browser.Today())
		r.app.Saving++
		r.app.Packing++
		note := r.note(s.Patches)
		r.await()
		r.worker.Pack(protocol.Pack{Story: s, File: true}, func(data []byte) { r.queue(func() { r.keep(s, data, note, e.Of) }) })
		return
	case state.KeepFixes:
		if r.app.Story == nil {
			return
		}
		id, s := r.app.Story.ID, r.app.Story.Shared(browser.Today())
		r.app.Saving++
		note := r.note(s.Patches)
		r.await()
		do = func() {
			err := errFault
			r.contain(func() { err = r.shelf.Correct(id, s) })
			r.tell(state.HasSaved{})
			if err != nil {
				r.tell(state.NotKept{})
				return
			}
			browser.Strike(id, note)
		}
	case state.Fetch:
		r.app.Fetching = e.ID
		time.AfterFunc(openPatience, func() { r.tell(state.FetchLong(e)) })
		do = func() {
			s, err := r.shelf.Load(e.ID)
			unsaved, ok := unstruck(e.ID)
			switch {
			case errors.Is(err, library.ErrNoStory):
				r.tell(state.Gone{})
			case err != nil:
				r.tell(state.Refused{Err: err, File: true})
			default:
				r.tell(state.Opened{Story: s, ID: e.ID, Stay: true})
				if ok {
					r.tell(state.Recovered{ID: e.ID, List: unsaved})
				}
			}
		}
	case state.Forget:
		browser.Forget(e.ID)
		do = func() {
			if err := r.shelf.Remove(e.ID); err != nil {
				r.tell(state.NotKept{})
			}
			r.list()
		}
	case state.Relist:
		if !r.app.Home.Listed {
			time.AfterFunc(openPatience, func() { r.tell(state.ListLong{}) })
		}
		do = r.list
	}
	r.queue(do)
}

// list tells what is kept.
func (r *Root) list() {
	r.tell(state.Listed{Saved: r.shelf.List(), Unfinished: r.shelf.Imports(), Unsure: r.shelf.ImportsUnsure()})
}

// queue has the shelf do something once it has done what it was asked before. A
// library that answers nothing must not keep the page from answering.
func (r *Root) queue(do func()) {
	select {
	case r.shelfQ <- do:
	default:
		r.tell(state.NotKept{})
	}
}

// note notes corrections of the open story, where it has an id to note them
// under, and returns the number of the last note. A story that was compared
// again has no id yet: the note is the one from before that.
func (r *Root) note(list []patch.Patch) int {
	if id := r.app.Story.ID; id != "" {
		r.noted = browser.Note(id, codec.Append(nil, list))
	}
	return r.noted
}

// patience is how long saving may take before the reader is told.
const patience = 20 * time.Second

// openPatience is how long opening a kept story, or the first list of them, may take: it takes
// less than a second, and there is nothing to look at meanwhile.
const openPatience = 5 * time.Second

// await tells the reader where saving takes long: a library may never answer.
func (r *Root) await() {
	time.AfterFunc(patience, func() { r.tell(state.SavingLong{}) })
}

// unstruck returns the corrections of a story of the shelf that were noted and
// not saved, and reports whether there were any.
func unstruck(id string) ([]patch.Patch, bool) {
	data := browser.Noted(id)
	if data == nil {
		return nil, false
	}
	var list []patch.Patch
	rest, err := codec.Read(data, &list)
	return list, err == nil && len(rest) == 0 && patch.Check(list) == nil
}

// keep puts a packed story on the shelf, in the place of the import that it was compared from.
// Where that fails the import stays, to be taken up again.
func (r *Root) keep(s share.Story, packed []byte, note int, of string) {
	id, err := "", errFault
	r.contain(func() { id, err = r.shelf.Save(s, packed) })
	r.tell(state.HasSaved{Whole: true})
	if err != nil {
		r.shelf.LeaveImport(of)
		r.tell(state.NotKept{})
		return
	}
	r.contain(func() { r.shelf.RemoveImport(of) })
	if r.shelf.Memory {
		r.tell(state.NotKept{Memory: true})
	}
	browser.Strike(id, note)
	r.tell(state.Kept{ID: id})
}

// errFault stands while what gives the real answer fails.
var errFault = errors.New("page: a fault")

// makeLink packs the open story into a link.
func (r *Root) makeLink(e state.MakeLink) {
	if r.app.Story == nil {
		return
	}
	r.worker.Pack(protocol.Pack{Story: r.app.Story.Shared(browser.Today()), What: e.What, Pass: e.Pass}, func(fragment []byte) {
		r.tell(state.LinkMade{What: e.What, Pass: e.Pass, Address: browser.Address(string(fragment)), Length: len(fragment)})
	})
}

// download hands the open story to the reader as a file.
func (r *Root) download(what state.Export) {
	s := r.app.Story
	if s == nil {
		return
	}
	name := s.FileName()
	switch what {
	case state.ExportFile, state.ExportShared:
		ask := protocol.Pack{Story: s.Shared(browser.Today()), File: true}
		if what == state.ExportShared {
			ask.What, ask.Pass = r.app.Share.What, r.app.Share.Pass
		}
		r.worker.Pack(ask, func(data []byte) {
			if data != nil {
				browser.Download(name+".recoupe", "application/octet-stream", data)
			}
		})
	case state.ExportCSV:
		var b bytes.Buffer
		if err := report.CSV(&b, s.Comparison); err == nil {
			browser.Download(name+".csv", "text/csv", b.Bytes())
		}
	case state.ExportJSON:
		var b bytes.Buffer
		if err := report.JSON(&b, s.Found(), s.Fixes.List...); err == nil { // a buffer does not fail
			browser.Download(name+".json", "application/json", b.Bytes())
		}
	}
}
