//go:build js

package browser

import (
	"math"
	"strconv"
	"syscall/js"
)

// row is the row of a fact in the matrix, if it is drawn.
func row(fact int) js.Value {
	return document.Call("querySelector", "#matrix [data-fact=\""+strconv.Itoa(fact)+"\"]")
}

func top(e js.Value) float64 { return e.Call("getBoundingClientRect").Get("top").Float() }

// RowAt returns where the row of a fact is in the window, NaN where it is not
// drawn.
func RowAt(fact int) float64 {
	if e := row(fact); e.Truthy() {
		return top(e)
	}
	return math.NaN()
}

// held is the row that was held last, and when, in milliseconds.
var held struct {
	fact   int
	cell   string
	at, by float64
}

// Rows that come near the window after an opening are of another height than
// they had far from it. A reader who scrolls is later than that.
const heldFor = 500

// HoldRow has the row of a fact stand where it was, by scrolling the box that the
// matrix may be in, then the page. What is out of sight there, or its cell of
// that id, is brought into view: the panel may stand over it. A row that was
// not drawn has no place to keep, and stands in the middle.
func HoldRow(fact int, cell string, at float64) {
	held.fact, held.cell, held.at, held.by = fact, cell, at, now()+heldFor
	hold()
}

// HoldOn holds the row that was held a moment ago, after more rows were drawn.
func HoldOn() {
	if now() < held.by {
		hold()
	}
}

func now() float64 { return window.Get("performance").Call("now").Float() }

func hold() {
	e := row(held.fact)
	if !e.Truthy() {
		return
	}
	block := "center"
	if !math.IsNaN(held.at) {
		block = "nearest"
		if box := e.Call("closest", ".wide"); box.Truthy() {
			box.Set("scrollTop", box.Get("scrollTop").Float()+top(e)-held.at)
		}
		window.Call("scrollBy", 0, top(e)-held.at)
	}
	if c := document.Call("getElementById", held.cell); c.Truthy() {
		e = c
	}
	e.Call("scrollIntoView", map[string]any{"block": block, "inline": "nearest"})
}
