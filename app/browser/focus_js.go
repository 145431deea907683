//go:build js

package browser

import "syscall/js"

// before is what had the focus before an overlay, a panel or a search took it.
var before []js.Value

// mostBefore bounds it: a search that is left by Tab is never returned from.
const mostBefore = 8

// RememberFocus notes what has the focus, for RestoreFocus.
func RememberFocus() {
	if len(before) == mostBefore {
		before = before[1:]
	}
	before = append(before, active())
}

// RestoreFocus gives the focus back to what had it, and reports whether that
// was still there.
func RestoreFocus() bool {
	for len(before) > 0 {
		was := before[len(before)-1]
		before = before[:len(before)-1]
		if was.Truthy() && was.Get("isConnected").Bool() && !was.Equal(document.Get("body")) {
			was.Call("focus")
			return active().Equal(was)
		}
	}
	return false
}

// Focus moves the focus to the element of that id, and reports whether it was
// there.
func Focus(id string) bool {
	e := document.Call("getElementById", id)
	if !e.Truthy() {
		return false
	}
	e.Call("focus")
	e.Call("scrollIntoView", map[string]any{"block": "nearest", "inline": "nearest"})
	return true
}

// Used reports whether the reader has touched, clicked or typed since the page
// was opened. A browser that does not tell counts as used.
func Used() bool {
	activation := js.Global().Get("navigator").Get("userActivation")
	return !activation.Truthy() || activation.Get("hasBeenActive").Bool()
}

// Focused reports whether anything on the page has the focus.
func Focused() bool { return !active().Equal(document.Get("body")) }

// FocusHeading moves the focus to the heading of the view.
func FocusHeading() {
	heading := document.Call("querySelector", "main h1")
	if !heading.Truthy() {
		heading = document.Call("querySelector", "main")
	}
	take(heading)
}

// take gives an element the focus that does not take it by itself, and leaves
// the page where it is.
func take(e js.Value) {
	if !e.Truthy() {
		return
	}
	if !e.Call("hasAttribute", "tabindex").Bool() {
		e.Call("setAttribute", "tabindex", "-1")
	}
	e.Call("focus", map[string]any{"preventScroll": true})
}

// kept is what had the focus when an event came, and what it stood in.
var kept []js.Value

// KeepFocus notes what has the focus before a drawing that may take it away.
// What a drawing before has taken, and is not mended yet, stays noted.
func KeepFocus() {
	now := active()
	if len(kept) > 0 && (kept[0].Equal(now) || now.Equal(document.Get("body")) && !kept[0].Get("isConnected").Bool()) {
		return
	}
	kept = kept[:0]
	for e := now; e.Truthy() && !e.Equal(document.Get("body")); e = e.Get("parentElement") {
		kept = append(kept, e)
	}
}

// MendFocus gives the focus to what stood around an element that the drawing
// took away with the focus in it. It reports whether it is where it should be;
// else nothing of the view is left.
func MendFocus() bool {
	if len(kept) == 0 || !active().Equal(document.Get("body")) || kept[0].Get("isConnected").Bool() {
		return true
	}
	for _, e := range kept {
		if e.Get("isConnected").Bool() && e.Call("closest", "main, [role=dialog]").Truthy() && e.Get("tagName").String() != "MAIN" {
			take(e)
			kept = kept[:0]
			return true
		}
	}
	kept = kept[:0]
	return false
}

func active() js.Value { return document.Get("activeElement") }

// alongRadios moves the focus from a choice to the next or the one before, by
// the arrows, and reports whether it did. Nothing is chosen: what is chosen may
// be a correction.
func alongRadios(from js.Value, key string) bool {
	step := 0
	switch key {
	case "ArrowRight", "ArrowDown":
		step = 1
	case "ArrowLeft", "ArrowUp":
		step = -1
	}
	if step == 0 || from.Call("getAttribute", "role").String() != "radio" {
		return false
	}
	group := from.Call("closest", "[role=radiogroup]")
	if !group.Truthy() {
		return false
	}
	radios := group.Call("querySelectorAll", "[role=radio]")
	n := radios.Length()
	for i := range n {
		if radios.Index(i).Equal(from) {
			radios.Index((i + n + step) % n).Call("focus")
			return true
		}
	}
	return false
}
