//go:build js

package browser

import (
	"cmp"
	"strconv"
	"strings"
	"syscall/js"

	"recoupe/app/show/side"
	"recoupe/app/state"
)

// drawing is the drawing of the ribbons between columns: it is measured from where
// the columns' pieces stand, and drawn again when they move.
var drawing struct {
	ribbons  []side.Ribbon
	observer js.Value
	grid     js.Value
	listens  bool
	seen     js.Value // the observer of paragraphs
	parts    string   // which columns it watches
}

// DrawSide draws the ribbons between the columns of the side-by-side view and
// the window's frame in its overview. Called after drawing; it does nothing
// where that view is not shown.
func DrawSide(ribbons []side.Ribbon) {
	grid := document.Call("getElementById", "side-grid")
	if !grid.Truthy() {
		if drawing.observer.Truthy() {
			drawing.observer.Call("disconnect")
		}
		drawing.grid = js.Undefined()
		return
	}
	drawing.ribbons = ribbons
	if !drawing.observer.Truthy() {
		drawing.observer = window.Get("ResizeObserver").New(js.FuncOf(func(js.Value, []js.Value) any { drawRibbons(); frame(); return nil }))
	}
	if !drawing.listens {
		drawing.listens = true
		window.Call("addEventListener", "scroll", js.FuncOf(func(js.Value, []js.Value) any { frame(); return nil }), map[string]any{"passive": true})
		document.Call("addEventListener", "click", js.FuncOf(func(_ js.Value, args []js.Value) any { goTo(args[0]); return nil }))
	}
	if !drawing.grid.Equal(grid) {
		drawing.observer.Call("disconnect")
		drawing.observer.Call("observe", grid)
		drawing.grid = grid
	}
	drawRibbons()
	frame()
}

// drawRibbons has web/ribbons.js draw them: a line for each, that says what it
// joins, where that is drawn or the paragraphs it is in, and its classes.
func drawRibbons() {
	var b strings.Builder
	for _, r := range drawing.ribbons {
		b.WriteString(r.From + " " + cmp.Or(r.Parts[0], r.From) + " " + r.To + " " + cmp.Or(r.Parts[1], r.To) + " " + r.Class + "\n")
	}
	window.Call("recoupeRibbons", b.String())
}

// partsMargin is how far from the window a paragraph counts as near, in pixels.
const partsMargin = "600px 0px"

// WatchParts tells which paragraphs of the columns are near the window. Called
// after drawing; it does nothing while the columns are the same.
func WatchParts(columns []int, tell func(state.Event)) {
	grid := document.Call("getElementById", "side-grid")
	if !grid.Truthy() {
		drawing.parts = ""
		return
	}
	now := "columns"
	for _, c := range columns {
		now += " " + strconv.Itoa(c)
	}
	if now == drawing.parts {
		return
	}
	drawing.parts = now
	if drawing.seen.Truthy() {
		drawing.seen.Call("disconnect")
	} else {
		drawing.seen = window.Get("IntersectionObserver").New(js.FuncOf(func(_ js.Value, args []js.Value) any {
			var e state.PartsSeen
			for i := range args[0].Length() {
				entry := args[0].Index(i)
				at := entry.Get("target").Get("recoupePart").Int()
				spot := state.PartSpot{Column: at / columnParts, Part: at % columnParts}
				if entry.Get("isIntersecting").Bool() {
					e.Near = append(e.Near, spot)
				} else {
					e.Far = append(e.Far, spot)
				}
			}
			tell(e)
			return nil
		}), map[string]any{"rootMargin": partsMargin})
	}
	texts := grid.Call("querySelectorAll", ".txt > div")
	for k := range texts.Length() {
		parts := texts.Index(k).Get("children")
		for i := range min(parts.Length(), columnParts) {
			part := parts.Index(i)
			part.Set("recoupePart", k*columnParts+i)
			drawing.seen.Call("observe", part)
		}
	}
}

// columnParts is more paragraphs than a column has.
const columnParts = 1 << 16

// lanes returns where the longest column begins on the screen, and its height.
func lanes() (top, height float64) {
	columns := document.Call("querySelectorAll", "#side-grid .txt > div")
	for i := range columns.Get("length").Int() {
		r := columns.Index(i).Call("getBoundingClientRect")
		top = r.Get("top").Float()
		height = max(height, r.Get("height").Float())
	}
	return top, height
}

// frame shows in the overview what part of the columns the window shows.
func frame() {
	view := document.Call("querySelector", "#side-grid .mini .view")
	if !view.Truthy() {
		return
	}
	top, height := lanes()
	if height == 0 {
		return
	}
	share := func(px float64) int { return min(max(int(px*100/height), 0), 100) }
	start := share(-top + 150) // below what stays at the window's top
	length := min(share(window.Get("innerHeight").Float()-150), 100-start)
	view.Set("className", "view at-"+strconv.Itoa(start)+" pct-"+strconv.Itoa(length))
}

// goTo goes where the overview is clicked.
func goTo(e js.Value) {
	mini := e.Get("target").Call("closest", "#side-grid .mini")
	if !mini.Truthy() {
		return
	}
	r := mini.Call("getBoundingClientRect")
	share := (e.Get("clientY").Float() - r.Get("top").Float()) / r.Get("height").Float()
	top, height := lanes()
	window.Call("scrollBy", 0, top+share*height-window.Get("innerHeight").Float()/2)
}
