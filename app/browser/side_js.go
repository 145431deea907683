//go:build js

package browser

import (
	"strconv"
	"strings"
	"syscall/js"

	"recoupe/app/state"
)

// side is the drawing of the ribbons between columns: it is measured from where
// the columns' pieces stand, and drawn again when they move.
var side struct {
	ribbons  []state.Ribbon
	observer js.Value
	grid     js.Value
	listens  bool
	seen     js.Value // the observer of paragraphs
	parts    string   // which columns it watches
}

// DrawSide draws the ribbons between the columns of the side-by-side view and
// the window's frame in its overview. Called after drawing; it does nothing
// where that view is not shown.
func DrawSide(ribbons []state.Ribbon) {
	grid := document.Call("getElementById", "side-grid")
	if !grid.Truthy() {
		if side.observer.Truthy() {
			side.observer.Call("disconnect")
		}
		side.grid = js.Undefined()
		return
	}
	side.ribbons = ribbons
	if !side.observer.Truthy() {
		side.observer = window.Get("ResizeObserver").New(js.FuncOf(func(js.Value, []js.Value) any { drawRibbons(); frame(); return nil }))
	}
	if !side.listens {
		side.listens = true
		window.Call("addEventListener", "scroll", js.FuncOf(func(js.Value, []js.Value) any { frame(); return nil }), map[string]any{"passive": true})
		document.Call("addEventListener", "click", js.FuncOf(func(_ js.Value, args []js.Value) any { goTo(args[0]); return nil }))
	}
	if !side.grid.Equal(grid) {
		side.observer.Call("disconnect")
		side.observer.Call("observe", grid)
		side.grid = grid
	}
	drawRibbons()
	frame()
}

// drawRibbons writes the drawing. Its words are all ours: numbers, and classes.
func drawRibbons() {
	svg := document.Call("getElementById", "side-ribbons")
	if !svg.Truthy() {
		return
	}
	at := svg.Call("getBoundingClientRect")
	left, top := at.Get("left").Float(), at.Get("top").Float()
	var b strings.Builder
	for _, r := range side.ribbons {
		from, to := either(r.From, r.Parts[0]), either(r.To, r.Parts[1])
		if !from.Truthy() || !to.Truthy() {
			continue
		}
		x1, y1, y2 := edge(from, 1)
		x2, y3, y4 := edge(to, -1)
		if x2 < x1 { // right to left
			x1, _, _ = edge(from, -1)
			x2, _, _ = edge(to, 1)
		}
		x1, x2, y1, y2, y3, y4 = x1-left, x2-left, y1-top, y2-top, y3-top, y4-top
		middle := (x1 + x2) / 2
		b.WriteString(`<path class="` + r.Class + `" d="`)
		if strings.Contains(r.Class, "rm") {
			y1, y3 = y1+12, y3+12
			path(&b, "M", x1, y1, "C", middle, y1, middle, y3, x2, y3)
		} else {
			path(&b, "M", x1, y1, "C", middle, y1, middle, y3, x2, y3, "V", y4, "C", middle, y4, middle, y2, x1, y2, "Z")
		}
		b.WriteString(`"/>`)
	}
	svg.Set("innerHTML", b.String())
}

// either is the element of one id or, where that is not drawn, of another.
func either(id, other string) js.Value {
	if e := document.Call("getElementById", id); e.Truthy() || other == "" {
		return e
	}
	return document.Call("getElementById", other)
}

// partsMargin is how far from the window a paragraph counts as near, in pixels.
const partsMargin = "600px 0px"

// WatchParts tells which paragraphs of the columns are near the window. Called
// after drawing; it does nothing while the columns are the same.
func WatchParts(columns []int, tell func(state.Event)) {
	grid := document.Call("getElementById", "side-grid")
	if !grid.Truthy() {
		side.parts = ""
		return
	}
	now := "columns"
	for _, c := range columns {
		now += " " + strconv.Itoa(c)
	}
	if now == side.parts {
		return
	}
	side.parts = now
	if side.seen.Truthy() {
		side.seen.Call("disconnect")
	} else {
		side.seen = window.Get("IntersectionObserver").New(js.FuncOf(func(_ js.Value, args []js.Value) any {
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
			side.seen.Call("observe", part)
		}
	}
}

// columnParts is more paragraphs than a column has.
const columnParts = 1 << 16

// edge returns where a ribbon leaves the column a piece stands in, on its right
// with 1 or its left with -1, and the piece's top and bottom.
func edge(piece js.Value, side float64) (x, top, bottom float64) {
	column := piece.Call("closest", ".txt").Call("getBoundingClientRect")
	at := piece.Call("getBoundingClientRect")
	x = column.Get("right").Float() + 4
	if side < 0 {
		x = column.Get("left").Float() - 6
	}
	return x, at.Get("top").Float(), at.Get("bottom").Float()
}

func path(b *strings.Builder, parts ...any) {
	for _, p := range parts {
		switch p := p.(type) {
		case string:
			b.WriteString(p)
		case float64:
			b.WriteString(strconv.FormatFloat(p, 'f', 1, 64))
			b.WriteByte(' ')
		}
	}
}

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
