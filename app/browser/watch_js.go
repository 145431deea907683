//go:build js

package browser

import (
	"strconv"
	"syscall/js"

	"recoupe/app/state"
	"recoupe/internal/protocol"
)

// A worker that a browser ends, for want of memory or because it was told to,
// says nothing. It is noticed by the lock that it holds while it lives, and
// where there are no locks, or it lives and does not answer, by the time that
// nothing has come while work is under way. What was asked of it is then asked
// of another, once.

// watch is how the page knows whether its worker lives.
type watch struct {
	life    int    // another number for every worker there was
	lock    string // the name of the lock it holds
	again   bool   // work is being done again, after a worker was lost
	silent  int    // looks since it said something
	looking bool   // another look is to come
	look    js.Func
}

const (
	// silentLook is how often it is looked whether something has come, in
	// milliseconds: a computer that slept counts as one look.
	silentLook = 15_000
	// silentMost is how many looks in a row may find that nothing has. The
	// longest step of fifty long articles takes a minute or so on a slow phone.
	silentMost = 16
)

// watched names the lock of the worker that is started now: it is no other
// page's, and no other worker's of this one. It can stand in an address.
func (w *Worker) watched() string {
	w.watch.lock = "recoupe-worker-" + strconv.Itoa(w.watch.life)
	try(func() { w.watch.lock += "-" + window.Get("crypto").Call("randomUUID").String() })
	return w.watch.lock
}

// mourn waits for the lock that the worker holds: it comes free as it ends.
func (w *Worker) mourn() {
	locks := window.Get("navigator").Get("locks")
	if !locks.Truthy() {
		return
	}
	life := w.watch.life
	var free js.Func
	free = js.FuncOf(func(js.Value, []js.Value) any {
		free.Release()
		if life == w.watch.life {
			contain(w.tell, w.lost)
		}
		return nil
	})
	then(locks.Call("request", w.watch.lock, free), func(js.Value) {}, func(js.Value) { free.Release() }) // none is given where nothing may be kept
}

// expect looks now and then whether something comes, while work is under way.
func (w *Worker) expect() {
	if w.watch.looking {
		return
	}
	if !w.watch.look.Truthy() {
		w.watch.look = js.FuncOf(func(js.Value, []js.Value) any {
			contain(w.tell, w.looked)
			return nil
		})
	}
	w.watch.looking = true
	window.Call("setTimeout", w.watch.look, silentLook)
}

func (w *Worker) looked() {
	w.watch.looking = false
	if len(w.running) == 0 {
		w.watch.silent = 0
		return
	}
	w.expect()
	if w.watch.silent++; w.watch.silent > silentMost {
		w.lost()
	}
}

// lost has another worker do what this one was asked; or where one was lost
// over it already, gives the work up.
func (w *Worker) lost() {
	w.watch.silent = 0
	if len(w.running) == 0 {
		w.stop()
		return
	}
	if !w.watch.again {
		w.watch.again = true
		w.restart()
		w.tell(state.WorkerAgain{})
		return
	}
	w.giveUp(state.WorkerGone{})
}

// giveUp ends the worker and all that was asked of it. Stories are packed here.
func (w *Worker) giveUp(why state.WorkerGone) {
	w.watch.again = false
	w.stop()
	lost := len(w.running) - len(w.packs)
	w.running, w.order, w.waiting, w.files, w.handed = map[int]protocol.Message{}, nil, nil, nil, nil
	for job := range w.packs {
		w.packHere(job)
	}
	if lost > 0 || why.Older {
		w.tell(why)
	}
}
