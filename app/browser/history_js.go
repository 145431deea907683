//go:build js

package browser

import (
	"strconv"
	"strings"
	"syscall/js"

	"recoupe/app/state"
)

// stood is where the page stood in the entries of the history, by their places in it. The browser gives
// that back itself before the view is drawn, while the page is still too short.
var stood = struct {
	here int // the place of the entry that is shown
	at   map[int]standing
}{at: map[int]standing{}}

// standing is how far the page was scrolled, and the box that many columns scroll in; of the matrix, a
// row in the window and how far down it stood. Rows that were never drawn have a height that
// is guessed: where one scrolls to among them is not quite where one was.
type standing struct {
	top, boxTop, boxLeft int
	row, rowTop          int // row is -1 where there is none
}

// placeKey is under what an entry of the history has its place in it.
const placeKey = "recoupe"

// standAgainFor and standAgainFrames bound how long a page is waited for that is drawn bit by bit: in
// milliseconds, and in frames, of which a busy machine has few in that time.
const (
	standAgainFor    = 1500
	standAgainFrames = 60
)

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

// stoodKey is under what the tab keeps where the page stood, while it is loaded anew.
const stoodKey = "stood"

// beginHistory takes the place of the first entry: after a reload it is one among others, and the page
// knows where it stood in each.
func beginHistory() {
	window.Get("history").Set("scrollRestoration", "manual")
	if n, ok := place(); ok {
		stood.here = n
		for line := range strings.SplitSeq(stored("sessionStorage", stoodKey), ";") {
			var v [6]int
			words := strings.Fields(line)
			if len(words) != len(v) {
				continue // behind the last
			}
			for i, word := range words {
				v[i], _ = strconv.Atoi(word)
			}
			stood.at[v[0]] = standing{v[1], v[2], v[3], v[4], v[5]}
		}
		return
	}
	mark()
}

// keepStanding has the tab keep where the page stood: it may be loaded anew, as a browser does with a tab
// that it had let go of.
func keepStanding() {
	leave()
	lines := ""
	for n, s := range stood.at {
		for _, v := range []int{n, s.top, s.boxTop, s.boxLeft, s.row, s.rowTop} {
			lines += " " + strconv.Itoa(v)
		}
		lines += ";"
	}
	store("sessionStorage", stoodKey, lines)
}

// mark has the entry shown tell its place.
func mark() {
	window.Get("history").Call("replaceState", map[string]any{placeKey: stood.here}, "")
}

// leave notes where the page stands.
func leave() {
	s := standing{top: window.Get("scrollY").Int(), row: -1}
	if box := scrollBox(); box.Truthy() {
		s.boxTop, s.boxLeft = box.Get("scrollTop").Int(), box.Get("scrollLeft").Int()
	}
	rows := document.Call("querySelectorAll", "#matrix [data-fact]")
	for i := range rows.Length() {
		if e := rows.Index(i); s.top > 0 && top(e) > window.Get("innerHeight").Float()/4 {
			s.row, s.rowTop = state.ReadNumber(e.Get("dataset").Get("fact").String()), int(top(e))
			break
		}
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
// whether that is known. A page that is too short yet, or a row that is not drawn, is waited for, unless the
// reader scrolls.
func StandAgain() bool {
	s, ok := stood.at[stood.here]
	if !ok {
		return false
	}
	if box := scrollBox(); box.Truthy() {
		box.Set("scrollTop", s.boxTop)
		box.Set("scrollLeft", s.boxLeft)
	}
	here, until, frames, reached := stood.here, now()+standAgainFor, 0, -1
	if s.row >= 0 {
		until += standAgainFor // rows come later than the page has its height
	}
	stand := func() bool {
		frames++
		if s.held() || now() > until && frames > standAgainFrames {
			return true
		}
		if at := window.Get("scrollY").Int(); reached >= 0 && max(at-reached, reached-at) > window.Get("innerHeight").Int() {
			return true // the reader scrolls: rows that get their height move the page less
		}
		if reached < 0 || reached < s.top-1 {
			window.Call("scrollTo", 0, s.top)
		}
		reached = window.Get("scrollY").Int()
		return reached >= s.top-1 && s.row < 0
	}
	if stand() {
		return true
	}
	var again js.Func
	again = js.FuncOf(func(js.Value, []js.Value) any {
		if stood.here != here || stand() {
			again.Release()
			return nil
		}
		window.Call("requestAnimationFrame", again)
		return nil
	})
	window.Call("requestAnimationFrame", again)
	return true
}

// held has the row of s stand where it was, and reports whether it is drawn.
func (s standing) held() bool {
	if s.row < 0 || !row(s.row).Truthy() {
		return false
	}
	HoldRow(s.row, "", float64(s.rowTop))
	return true
}
