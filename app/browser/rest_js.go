//go:build js

package browser

import (
	"runtime"
	"syscall/js"
)

// Collecting garbage stops the page for as long as all that is alive is large.
// It is done while nothing happens: then nobody waits for it.

const (
	// restAfter is how long nothing must have happened, in milliseconds.
	restAfter = 700
	// restRoom is how much must have been let go by since, in bytes, for a
	// collection to be worth it.
	restRoom = 6 << 20
	// restIdle is how long the browser must have nothing to do itself, in
	// milliseconds: less, and it is drawing or moving.
	restIdle = 35
)

var rest struct {
	busy    bool   // something happened since it was last looked
	watched bool   // it will be looked again
	after   uint64 // bytes in use after the last collection
	look    js.Func
	idle    js.Func
}

// Busy is told that something happens. Once nothing has for a while, what is
// not used any more is collected.
func Busy() {
	rest.busy = true
	if rest.watched {
		return
	}
	if !rest.look.Truthy() {
		rest.look = js.FuncOf(func(js.Value, []js.Value) any { resting(); return nil })
		rest.idle = js.FuncOf(func(_ js.Value, args []js.Value) any { collect(args); return nil })
		// What a reader begins has no event of ours yet.
		stirred := js.FuncOf(func(js.Value, []js.Value) any { rest.busy = true; return nil })
		for _, name := range []string{"scroll", "wheel", "pointerdown", "keydown", "touchstart"} {
			window.Call("addEventListener", name, stirred, map[string]any{"passive": true, "capture": true})
		}
	}
	lookLater()
}

func lookLater() {
	rest.watched, rest.busy = true, false
	window.Call("setTimeout", rest.look, restAfter)
}

// resting asks the browser for a moment that it has nothing to do in, where it
// can tell; Safari cannot.
func resting() {
	if rest.busy {
		lookLater()
		return
	}
	rest.watched = false
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	if m.HeapAlloc < rest.after+restRoom {
		return
	}
	rest.watched = true
	if window.Get("requestIdleCallback").Truthy() {
		window.Call("requestIdleCallback", rest.idle)
		return
	}
	collect(nil)
}

// growRoom is how much may be let go by at once, in bytes, before it is collected all the
// same: what large files leave while they come would fill all the memory that Go may take,
// which the page never gives back.
const growRoom = 48 << 20

// grown collects where much was let go by since the last collection.
func grown() {
	var m runtime.MemStats
	if runtime.ReadMemStats(&m); m.HeapAlloc > rest.after+growRoom {
		collected()
	}
}

// collect collects, unless something has begun meanwhile.
func collect(deadline []js.Value) {
	if rest.busy || len(deadline) > 0 && deadline[0].Call("timeRemaining").Float() < restIdle {
		lookLater()
		return
	}
	rest.watched = false
	collected()
}

func collected() {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	rest.after = m.HeapAlloc
}
