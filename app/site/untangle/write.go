package untangle

import "slices"

// none is a place, a loop or a label that there is not.
const none = -1

// writer writes a function anew.
type writer struct {
	*function
	body []byte
	by   []place // by stretch
	line []int   // the stretches in order
	loop []span  // those that hold others before these
	open int     // structures that have not ended
	out  int     // which of them is left where a goroutine has to wait
	trap int     // which of them is left where a number stands for nothing that is ever entered

	cold    map[int]int // by what is called and panics, the structure whose end leads to the call
	callees []int       // those, the outermost first

	address int // of the function, as those to return to begin

	guarded bool // some loop is entered in its midst
}

// span is the places in line of a loop.
type span struct{ from, to, first, around int }

// place is where a stretch is, and what leads to it.
type place struct {
	at       int  // in line
	loop     int  // the innermost it is in
	numbered bool // it is entered by its number
	jumped   bool // it is jumped to from before it
	before   int  // the structure whose end leads to it
	again    int  // the loop that begins with it
}

// write returns the body of the function anew, or as it was where it cannot be.
func (f *function) write(was []byte) []byte {
	w := &writer{function: f, by: make([]place, len(f.stretches)), out: none, trap: none}
	for i := range w.by {
		w.by[i] = place{at: none, loop: none, numbered: f.stretches[i].entry, before: none, again: none}
	}
	items := f.order()
	if items[0].first != 0 {
		return was
	}
	w.lay(items, none)
	for _, i := range w.line {
		w.ways(i)
	}
	for i := range w.by {
		w.number(i)
	}
	w.body = append(make([]byte, 0, len(f.head)+len(f.tail)+w.size()), f.head...)
	if f.unwind {
		w.out = w.begin(opBlock)
	}
	w.trap = w.begin(opBlock)
	w.gather()
	w.items(items, span{0, len(w.line) - 1, 0, none})
	w.panics()
	w.end()
	return append(w.body, f.tail...)
}

func (f *function) size() (n int) {
	for i := range f.stretches {
		n += len(f.stretches[i].code)
	}
	return n
}

// target returns the stretch that a number stands for.
func (f *function) target(number int) int {
	if number < 0 || number >= len(f.table) {
		number = len(f.table) - 1
	}
	return f.table[number]
}

// lay puts items in line.
func (w *writer) lay(items []item, around int) {
	for _, x := range items {
		if x.loop == nil {
			w.by[x.first].at, w.by[x.first].loop = len(w.line), around
			w.line = append(w.line, x.first)
			continue
		}
		k := len(w.loop)
		w.loop = append(w.loop, span{from: len(w.line), first: x.first, around: around})
		w.lay(x.loop, k)
		w.loop[k].to = len(w.line) - 1
	}
}

// way returns which stretch to jump to on the way from one to another, and whether
// that other is in the midst of a loop, which is left to find it by its number.
func (w *writer) way(from, to int) (next int, numbered bool) {
	next = to
	at := w.by[from].at
	for l := w.by[to].loop; l != none && (at < w.loop[l].from || at > w.loop[l].to); l = w.loop[l].around {
		next = w.loop[l].first
	}
	return next, next != to
}

// back reports whether a jump leads to the first of a loop it is in.
func (w *writer) back(from, to int) bool { return w.by[to].at <= w.by[from].at }

// ways notes how the stretches are entered that one leads to.
func (w *writer) ways(from int) {
	note := func(to int) {
		next, numbered := w.way(from, to)
		if numbered {
			w.by[to].numbered = true
		}
		if !w.back(from, next) {
			w.by[next].jumped = true
		}
	}
	s := &w.stretches[from]
	for _, e := range s.exits {
		if e.leads() {
			note(w.target(e.number))
		}
	}
	if !w.follows(from) {
		note(from + 1)
	}
}

// follows reports whether what a stretch falls into, if into anything, comes next.
func (w *writer) follows(i int) bool {
	at := w.by[i].at
	return !w.stretches[i].falls || i+1 == len(w.stretches) || at+1 < len(w.line) && w.line[at+1] == i+1
}

// number notes what leads to a stretch that is entered by its number.
func (w *writer) number(i int) {
	x := &w.by[i]
	if !x.numbered || x.at == none {
		return
	}
	x.jumped = true
	for l := x.loop; l != none; l = w.loop[l].around {
		first := w.loop[l].first
		w.guarded = w.guarded || first != i
		w.by[first].jumped = true
	}
}

func (w *writer) begin(op byte) int {
	w.body = append(w.body, op, void)
	w.open++
	return w.open - 1
}

func (w *writer) end() {
	w.body = append(w.body, opEnd)
	w.open--
}

// label appends which structure to leave, within so many more.
func (w *writer) label(structure, depth int) {
	w.body = appendUint(w.body, w.open-1-structure+depth)
}

// items writes a loop or the whole function.
func (w *writer) items(items []item, all span) {
	for k := len(items) - 1; k > 0; k-- {
		if x := &w.by[items[k].first]; x.jumped {
			x.before = w.begin(opBlock)
		}
	}
	w.guard(all)
	for k, x := range items {
		at := &w.by[x.first]
		if k > 0 && at.jumped {
			w.end()
			at.before = none
		}
		if x.loop == nil {
			w.stretch(x.first)
			continue
		}
		at.again = w.begin(opLoop)
		w.items(x.loop, w.loop[w.loopAt(at, x.first)])
		w.end()
		at.again = none
	}
}

// loopAt returns the loop that begins with a stretch.
func (w *writer) loopAt(at *place, first int) int {
	l := at.loop
	for w.loop[l].first != first {
		l = w.loop[l].around
	}
	return l
}

// guard leads whoever comes with a number to the stretch of all that it stands for, or
// to the loop that has it.
func (w *writer) guard(all span) {
	from, to, midst := none, none, false // numbers
	for n, i := range w.table {
		if !w.numberedIn(i, all) {
			continue
		}
		if from == none {
			from = n
		}
		to = n
		midst = midst || i != all.first
	}
	if !midst {
		return
	}
	w.body = append(w.body, opLocalGet, 0)
	here := w.begin(opIf)
	w.body = append(w.body, opLocalGet, 0)
	if from > 0 {
		w.body = append(appendInt(append(w.body, opI32Const), from), opI32Sub)
	}
	// The last of the table is for all numbers that are greater.
	rest := w.trap
	if to == len(w.table)-1 {
		rest = w.leadTo(w.table[to], all, here)
		to--
	}
	w.body = appendUint(append(w.body, opBrTable), to+1-from)
	for n := from; n <= to; n++ {
		w.label(w.leadTo(w.table[n], all, here), 0)
	}
	w.label(rest, 0)
	w.end()
}

// numberedIn reports whether a stretch is in a part of the line and entered by its number.
func (w *writer) numberedIn(i int, all span) bool {
	x := &w.by[i]
	return x.numbered && x.at >= all.from && x.at <= all.to
}

// leadTo returns the structure whose end leads to a stretch of all, or to the loop that has it;
// here ends before the first.
func (w *writer) leadTo(i int, all span, here int) int {
	if !w.numberedIn(i, all) {
		return w.trap
	}
	for l := w.by[i].loop; l != none && w.loop[l] != all; l = w.loop[l].around {
		i = w.loop[l].first
	}
	if before := w.by[i].before; before != none {
		return before
	}
	return here
}

// stretch writes a stretch.
func (w *writer) stretch(i int) {
	s := &w.stretches[i]
	// The number is 0 again once the stretch is found that it stands for: loops look at it.
	reset := func(is bool) {
		if is && w.guarded {
			w.body = append(w.body, opI32Const, 0, opLocalSet, 0)
		}
	}
	reset(w.by[i].numbered || i == 0)
	at := 0
	for _, e := range s.exits {
		w.body = append(w.body, s.code[at:e.from]...)
		at = e.to
		switch e.kind {
		case leave:
			w.body = append(w.body, e.op)
			w.label(w.out, e.depth)
			continue
		case alwaysPanics, panicIf:
			w.panic(e, s.code)
			continue
		}
		w.jump(i, w.target(e.number), e.number, e.depth, e.kind == jumpIf)
	}
	w.body = append(w.body, s.code[at:]...)
	reset(s.uses && s.falls)
	switch {
	case !w.follows(i):
		w.jump(i, i+1, slices.Index(w.table, i+1), 0, false)
	case s.falls && i+1 == len(w.stretches):
		w.body = append(w.body, opUnreachable)
	}
}

// jump writes a jump between stretches, within depth structures of the first.
func (w *writer) jump(from, to, number, depth int, conditional bool) {
	next, numbered := w.way(from, to)
	structure := w.by[next].before
	if w.back(from, next) {
		structure = w.by[next].again
	}
	switch {
	case numbered:
		if conditional {
			w.begin(opIf)
		}
		w.body = append(appendInt(append(w.body, opI32Const), number), opLocalSet, 0, opBr)
		w.label(structure, depth)
		if conditional {
			w.end()
		}
	case conditional:
		w.body = append(w.body, opBrIf)
		w.label(structure, depth)
	default:
		w.body = append(w.body, opBr)
		w.label(structure, depth)
	}
}
