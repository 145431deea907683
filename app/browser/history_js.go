//go:build js

package browser

import "syscall/js"

// stood is where the page stood in the entries of the history, by their places in it. The browser gives
// that back itself before the view is drawn, while the page is still too short.
var stood = struct {
	here int // the place of the entry that is shown
	at   map[int]standing
}{at: map[int]standing{}}

// standing is how far the page was scrolled, and the box that many columns scroll in.
type standing struct{ top, boxTop, boxLeft float64 }

// placeKey is under what an entry of the history has its place in it.
const placeKey = "recoupe"

// standAgainFor bounds how long a page is waited for that is drawn bit by bit, in milliseconds.
const standAgainFor = 1000

// Replace changes the fragment without an entry in the history. "" leaves a
// bare address.
func Replace(fragment string) { address("replaceState", fragment) }

// Push changes the fragment with an entry in the history.
func Push(fragment string) {
	leave()
	stood.here++
	delete(stood.at, stood.here) // what came behind is gone
	address("pushState", fragment)
}

// address changes the fragment by a method of the history.
func address(method, fragment string) {
	location := window.Get("location")
	to := location.Get("pathname").String() + location.Get("search").String()
	if fragment != "" {
		to += "#" + fragment
	}
	window.Get("history").Call(method, map[string]any{placeKey: stood.here}, "", to)
}

// place returns the place that the entry of the history shown says it has.
func place() (n int, ok bool) {
	if state := window.Get("history").Get("state"); state.Type() == js.TypeObject {
		if n := state.Get(placeKey); n.Type() == js.TypeNumber {
			return n.Int(), true
		}
	}
	return 0, false
}

// beginHistory takes the place of the first entry: after a reload it is one among others.
func beginHistory() {
	window.Get("history").Set("scrollRestoration", "manual")
	if n, ok := place(); ok {
		stood.here = n
		return
	}
	mark()
}

// mark has the entry shown tell its place.
func mark() {
	window.Get("history").Call("replaceState", map[string]any{placeKey: stood.here}, "")
}

// leave notes where the page stands.
func leave() {
	s := standing{top: window.Get("scrollY").Float()}
	if box := scrollBox(); box.Truthy() {
		s.boxTop, s.boxLeft = box.Get("scrollTop").Float(), box.Get("scrollLeft").Float()
	}
	stood.at[stood.here] = s
}

// arrive notes where the page stands, which the history has just left. An entry without a place is a new
// one: an address typed by hand.
func arrive() {
	leave()
	n, ok := place()
	if !ok {
		stood.here++
		delete(stood.at, stood.here)
		mark()
		return
	}
	stood.here = n
}

func scrollBox() js.Value { return document.Call("querySelector", "main .wide") }

// StandAgain scrolls to where the page stood when the entry of the history shown was left, and reports
// whether that is known. A page that is too short yet is waited for, unless the reader scrolls.
func StandAgain() bool {
	s, ok := stood.at[stood.here]
	if !ok {
		return false
	}
	if box := scrollBox(); box.Truthy() {
		box.Set("scrollTop", s.boxTop)
		box.Set("scrollLeft", s.boxLeft)
	}
	here, until, reached := stood.here, now()+standAgainFor, 0.
	var again js.Func
	stand := func() bool {
		window.Call("scrollTo", 0, s.top)
		reached = window.Get("scrollY").Float()
		return reached > s.top-1 || now() > until
	}
	if stand() {
		return true
	}
	again = js.FuncOf(func(js.Value, []js.Value) any {
		if stood.here != here || window.Get("scrollY").Float() != reached || stand() {
			again.Release()
			return nil
		}
		window.Call("requestAnimationFrame", again)
		return nil
	})
	window.Call("requestAnimationFrame", again)
	return true
}
