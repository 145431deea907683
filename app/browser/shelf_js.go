//go:build js

package browser

import (
	"context"
	"maps"
	"slices"
	"syscall/js"

	"github.com/hack-pad/hackpadfs"
	"github.com/hack-pad/hackpadfs/indexeddb"
	"github.com/hack-pad/hackpadfs/mem"

	"recoupe/internal/fault"
	"recoupe/internal/library"
	"recoupe/internal/share"
)

// Shelf is the library in this browser: IndexedDB, or where that is not to be
// had, memory. Its methods wait for the browser: call them from a goroutine of
// their own, never on the UI's.
type Shelf struct {
	lib    *library.Library
	Memory bool              // nothing outlives the tab
	held   map[string]func() // the kept imports that are this page's, with what lets others have them
	tabs   *tabs             // the other pages, in a browser without locks
}

// database is the IndexedDB database the stories are in.
const database = "recoupe"

// OpenShelf opens the library.
func OpenShelf() *Shelf {
	s := &Shelf{held: map[string]func(){}}
	s.tabs = joinTabs(func() []string { return slices.Collect(maps.Keys(s.held)) })
	// Some browsers have a database that cannot be used: the package that reads
	// it panics.
	fault.Catch(func() {
		if fs, err := indexeddb.NewFS(context.Background(), database, indexeddb.Options{}); err == nil {
			s.lib, _ = library.Open(fs)
		}
	})
	if s.lib != nil {
		return s
	}
	s.Memory = true
	fs, err := mem.NewFS()
	if err == nil {
		s.lib, err = library.Open(hackpadfs.FS(fs))
	}
	if err != nil {
		panic("browser: no memory for a library: " + err.Error())
	}
	return s
}

// List returns what is kept.
func (s *Shelf) List() []library.Entry { return s.lib.List() }

// Load returns a kept story.
func (s *Shelf) Load(id string) (share.Story, error) { return s.lib.Load(id) }

// Save keeps a story, packed as a file, and returns its id. It asks the browser not to clear what
// is kept when room gets short; the browser may say no.
func (s *Shelf) Save(story share.Story, packed []byte) (id string, err error) {
	if storage := window.Get("navigator").Get("storage"); storage.Truthy() && storage.Get("persist").Truthy() {
		try(func() { storage.Call("persist") })
	}
	locked(func() { id, err = s.lib.Put(story, packed) })
	return id, err
}

// Correct keeps the corrections of a story that is kept already.
func (s *Shelf) Correct(id string, story share.Story) (err error) {
	locked(func() { err = s.lib.Correct(id, story) })
	return err
}

// Remove forgets a story, "" all of them.
func (s *Shelf) Remove(id string) (err error) {
	locked(func() {
		if id == "" {
			err = s.lib.Clear()
		} else {
			err = s.lib.Remove(id)
		}
	})
	return err
}

// locked runs f while no other tab writes, where the browser has locks and
// gives one. It is let go of also where f fails: other tabs wait for it.
func locked(f func()) {
	if letGo, ok := lock(database, false); ok {
		defer letGo()
	}
	f()
}

// lock takes the lock of a name, or where it is held elsewhere, waits for it, or at once gives
// up. It returns what lets go of it, and reports whether it is held.
func lock(name string, atOnce bool) (letGo func(), ok bool) {
	locks := window.Get("navigator").Get("locks")
	if !locks.Truthy() {
		return nil, false
	}
	held := make(chan js.Value, 1) // what lets go of the lock, or undefined where there is none
	take := js.FuncOf(func(_ js.Value, args []js.Value) any {
		if !args[0].Truthy() { // another has it
			held <- js.Undefined()
			return nil
		}
		executor := js.FuncOf(func(_ js.Value, args []js.Value) any { held <- args[0]; return nil })
		defer executor.Release()
		return window.Get("Promise").New(executor)
	})
	defer take.Release()
	then(locks.Call("request", name, map[string]any{"ifAvailable": atOnce}, take), func(js.Value) {}, func(js.Value) {
		select {
		case held <- js.Undefined():
		default: // it was held
		}
	})
	release := <-held
	return func() { release.Invoke() }, release.Truthy()
}
