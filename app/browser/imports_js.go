//go:build js

package browser

import (
	"errors"
	"fmt"
	"slices"
	"syscall/js"
	"time"

	"recoupe/internal/library"
	"recoupe/internal/story"
)

// A kept import is one page's at a time. The page holds a lock on it for as long as it
// lives, so that no other changes it, and none is offered that is open elsewhere; the
// browser lets go of the lock where a page ends, however it ends. The tab remembers which
// import is its own through a reload.
//
// Where a browser has no locks (an address without encryption), pages ask each other
// (tabs_js.go). One that is asleep does not answer: what is offered may be its own, and the
// page says so. It goes on under another id in the page that takes it up, so that neither
// writes into what is the other's, and the other writes all of its own again.

// errElsewhere is an import that another page has.
var errElsewhere = errors.New("browser: the import is open elsewhere")

// errMemory is a library that does not outlive the tab.
var errMemory = errors.New("browser: nothing can be kept")

// importKey is the name under which the tab remembers its import.
const importKey = "import"

// importLock begins the names of the locks.
const importLock = database + " import "

// OwnImport is the id of the import that this tab had before it was loaded anew, "" if it had
// none.
func OwnImport() string { return stored("sessionStorage", importKey) }

// DisownImport forgets that there was one.
func DisownImport() { store("sessionStorage", importKey, "") }

// NewTab returns what the ids of a page's imports begin with, as no other page's do.
func NewTab() string {
	now := uint64(time.Now().UnixMicro())
	return fmt.Sprintf("%012x", (now^uint64(js.Global().Get("Math").Call("random").Float()*(1<<32)))&(1<<48-1))
}

// KeepImport keeps an import, which is then this page's own. There is room for so many: the
// oldest that no page has makes room for one that is new.
func (s *Shelf) KeepImport(id string, im library.Import, articles []story.Article) (err error) {
	if s.Memory {
		return errMemory
	}
	known := s.held[id] != nil
	if !s.hold(id) {
		return errElsewhere
	}
	locked(func() { err = s.lib.KeepImport(id, im, articles) })
	if err != nil {
		return err
	}
	store("sessionStorage", importKey, id)
	if !known {
		s.Imports()
	}
	return nil
}

// TakeImport returns a kept import, and the id that it has from now on: it is this page's own.
func (s *Shelf) TakeImport(id string) (string, library.Import, []story.Article, error) {
	own := OwnImport() == id
	if !s.hold(id) {
		s.LeaveImport(id)
		return "", library.Import{}, nil, errElsewhere
	}
	im, articles, err := s.lib.LoadImport(id)
	if err != nil {
		s.LeaveImport(id)
		return "", im, nil, err
	}
	if !own && !hasLocks() {
		mine := NewTab() + "0000"
		if err := s.KeepImport(mine, im, articles); err != nil {
			s.LeaveImport(id)
			return "", im, nil, err
		}
		s.RemoveImport(id)
		id = mine
	}
	store("sessionStorage", importKey, id)
	return id, im, articles, nil
}

// RemoveImport forgets an import that is this page's, or nobody's.
func (s *Shelf) RemoveImport(id string) {
	if id == "" || !s.hold(id) {
		return
	}
	locked(func() { _ = s.lib.RemoveImport(id) })
	s.LeaveImport(id)
}

// LeaveImport lets other pages have a kept import.
func (s *Shelf) LeaveImport(id string) {
	if OwnImport() == id {
		DisownImport()
	}
	if letGo := s.held[id]; letGo != nil {
		letGo()
	}
	delete(s.held, id)
}

// Imports lists the kept imports that no page has, as far as that can be known. Each is asked for
// and let go of: to be asked is what has a browser give up a page that it only keeps for the way
// back. Remains that no page has are removed, and what there is no room for.
func (s *Shelf) Imports() []library.Unfinished {
	if s.Memory {
		return nil
	}
	all, remains := s.lib.Imports()
	free := s.askFree()
	remove := func(id string) { locked(func() { _ = s.lib.RemoveImport(id) }) }
	for _, id := range remains {
		free(id, func() { remove(id) })
	}
	beyond := library.Beyond(all)
	return slices.DeleteFunc(all, func(u library.Unfinished) bool {
		gone := slices.Contains(beyond, u.ID)
		return !free(u.ID, func() {
			if gone {
				remove(u.ID)
			}
		}) || gone
	})
}

// ImportsUnsure reports whether an import that [Shelf.Imports] lists may be open in a page that
// did not answer.
func (s *Shelf) ImportsUnsure() bool { return !hasLocks() }

func hasLocks() bool { return window.Get("navigator").Get("locks").Truthy() }

// askFree returns what does something while no page has an import, and reports whether none has.
func (s *Shelf) askFree() func(id string, do func()) bool {
	if !hasLocks() {
		open := s.tabs.ask()
		return func(id string, do func()) bool {
			if s.held[id] != nil || open[id] {
				return false
			}
			do()
			return true
		}
	}
	return func(id string, do func()) bool {
		if s.held[id] != nil {
			return false
		}
		letGo, ok := lock(importLock+id, true)
		if ok {
			do()
			letGo()
		}
		return ok
	}
}

// holdTries is how often a lock is asked for that a page may hold which is just being left,
// with a pause of holdPause.
const (
	holdTries = 5
	holdPause = 150 * time.Millisecond
)

// hold has this page own the import, and reports whether it does.
func (s *Shelf) hold(id string) bool {
	if s.held[id] != nil {
		return true
	}
	if !hasLocks() {
		s.held[id] = func() {} // or two pages that ask at once would both have it
		if s.tabs.ask()[id] {
			delete(s.held, id)
		}
		return s.held[id] != nil
	}
	for range holdTries {
		if letGo, ok := lock(importLock+id, true); ok {
			s.held[id] = letGo
			return true
		}
		time.Sleep(holdPause)
	}
	return false
}
