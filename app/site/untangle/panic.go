package untangle

import "bytes"

// site is a place at which a function calls what never comes back: it panics.
type site struct {
	callee, address int // the address to return to, as Go's stack has it
}

// beforeCall is what Go writes before each call: room on its stack for the address to return to.
var beforeCall = []byte{opLocalGet, stackVariable, opI32Const, 8, opI32Sub, opLocalTee, stackVariable, opGlobalSet, 0, opLocalGet, stackVariable}

// afterCall is what follows it: the stack may have moved.
var afterCall = []byte{opGlobalGet, 0, opLocalSet, stackVariable}

// callBefore returns the call that ends at a place of the code, and where what belongs to it begins.
func callBefore(code []byte, end int) (s site, from int, ok bool) {
	from = bytes.LastIndex(code[:end], beforeCall)
	if from < 0 {
		return s, 0, false
	}
	r := &reader{b: code[:end], at: from + len(beforeCall)}
	if !r.next(opI64Const) {
		return s, 0, false
	}
	s.address = r.int()
	if !r.next(opI64Store, 3, 0, opI32Const, 0, opCall) {
		return s, 0, false
	}
	s.callee = r.uint()
	return s, from, r.next(afterCall...) && r.at == end && r.err == nil
}

// ifNil makes one exit of a condition that holds nothing but the call of what panics where something is nil.
// It is the only one that Go writes like this, and goes on from if the call were to come back.
func (x *scan) ifNil(code []byte, end int) {
	const ifVoid = 2 // bytes
	if len(x.exits) == 0 {
		return
	}
	e, from := &x.exits[len(x.exits)-1], x.opened[len(x.opened)-1]
	if e.kind != leave || e.op != opBrIf || e.to != end || from == 0 || code[from-1] != opI64Eqz || code[from] != opIf || code[from+1] != void {
		return
	}
	if s, at, ok := callBefore(code, e.from); ok && at == from+ifVoid {
		*e = exit{from: from, to: end + 1, depth: len(x.opened) - 1, kind: panicIf, panics: s, leave: e.from}
	}
}

// panics makes one exit of each call of a function that is known to panic.
func (f *function) panics(known *names) {
	for i := range f.stretches {
		s := &f.stretches[i]
		if !s.call || s.uses {
			continue
		}
		e := &s.exits[len(s.exits)-1]
		if of, from, ok := callBefore(s.code, e.from); ok && known.panics[of.callee] {
			*e = exit{from: from, to: e.to, kind: alwaysPanics, panics: of, leave: e.from}
			s.call, s.falls = false, false
		}
	}
}

// leads reports whether an exit leads to a stretch.
func (e *exit) leads() bool { return e.kind == jump || e.kind == jumpIf }

const stretchOf = 1<<16 - 1 // of an address: the rest is the function

const returnsI32 = 0x7f // of a structure that leaves one on the stack

// gather begins a structure for each function that is called at several places and panics: they all lead to
// its end, and the call stands behind it.
func (w *writer) gather() {
	sites := map[int]int{}
	for _, i := range w.line {
		for _, e := range w.stretches[i].exits {
			if e.kind != alwaysPanics && e.kind != panicIf {
				continue
			}
			w.address = e.panics.address &^ stretchOf
			if sites[e.panics.callee]++; sites[e.panics.callee] == 2 {
				w.callees = append(w.callees, e.panics.callee)
			}
		}
	}
	w.cold = make(map[int]int, len(w.callees))
	for _, callee := range w.callees {
		w.cold[callee] = w.begin(opBlock)
		w.body[len(w.body)-1] = returnsI32
	}
}

// panics ends them, each followed by its call.
func (w *writer) panics() {
	for k := len(w.callees) - 1; k >= 0; k-- {
		w.body = append(w.body, opUnreachable)
		w.end()
		w.body = append(append(w.body, opLocalSet, 0), beforeCall...)
		w.body = appendInt(append(w.body, opI64Const), w.address)
		w.body = append(w.body, opLocalGet, 0, opI64ExtendU, opI64Or, opI64Store, 3, 0, opI32Const, 0, opCall)
		w.body = append(appendUint(w.body, w.callees[k]), opBrIf)
		w.label(w.out, 0)
	}
	if len(w.callees) > 0 {
		w.body = append(w.body, opUnreachable)
	}
}

// panic writes an exit that panics.
func (w *writer) panic(e exit, code []byte) {
	structure, shared := w.cold[e.panics.callee]
	if e.kind == panicIf {
		w.begin(opIf)
	}
	if shared {
		w.body = append(appendInt(append(w.body, opI32Const), e.panics.address&stretchOf), opBr)
		w.label(structure, e.depth)
	} else {
		_, from, _ := callBefore(code, e.leave)
		w.body = append(append(w.body, code[from:e.leave]...), opBrIf)
		w.label(w.out, e.depth)
		if e.kind == alwaysPanics {
			w.body = append(w.body, opUnreachable)
		}
	}
	if e.kind == panicIf {
		w.end()
	}
}
