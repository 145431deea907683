package untangle

// The instructions that are looked at.
const (
	opUnreachable = 0x00
	opBlock       = 0x02
	opLoop        = 0x03
	opIf          = 0x04
	opEnd         = 0x0b
	opBr          = 0x0c
	opBrIf        = 0x0d
	opBrTable     = 0x0e
	opReturn      = 0x0f
	opCall        = 0x10
	opCallTable   = 0x11
	opLocalGet    = 0x20
	opLocalSet    = 0x21
	opLocalTee    = 0x22
	opGlobalGet   = 0x23
	opGlobalSet   = 0x24
	opI32Const    = 0x41
	opI32Sub      = 0x6b

	void = 0x40 // a structure that leaves nothing on the stack
)

// mostStretches is how many Go lets a function have: what follows the function in an address is
// sixteen bits. It keeps the work on one function small, which grows with its loops times its table.
const mostStretches = 1 << 16

// function is a function that jumps by way of a table.
type function struct {
	head      []byte // before the structures: its variables
	unwind    bool   // it has a way out for a goroutine that has to wait
	table     []int  // by number, the stretch; the last is for all that are greater
	stretches []stretch
	tail      []byte // after the last stretch
}

// stretch is code that is entered at its beginning.
type stretch struct {
	code  []byte
	exits []exit // in order
	call  bool   // it ends with a call, in which the goroutine may have to wait
	falls bool   // its end leads on to the next one
	entry bool   // a goroutine may go on here
	uses  bool   // it ends with the variable that holds the number used for something else
}

// exit is an instruction that leaves a stretch, or may.
type exit struct {
	from, to int // its bytes in the code
	depth    int // structures of the stretch's own around it
	kind     exitKind
	number   int  // that a jump goes to, as the table has it
	panics   site // of a panic
	leave    int  // where after that the way out is taken
	op       byte // of a leave
}

type exitKind uint8

const (
	jump         exitKind = iota
	jumpIf                // a jump if what lies on the stack is not 0
	leave                 // to the way out
	alwaysPanics          // to a call that does not come back
	panicIf               // the same if what lies on the stack is not 0
)

// parse takes a function's body apart. It returns nil for one that is of another shape than
//
//	block          the way out, where there is one
//	loop
//	block block …  as many as there are stretches
//	local.get 0 br_table … end
//	first stretch end second stretch end … last stretch
//	end
func parse(body []byte, known *names) (*function, error) {
	r := &reader{b: body}
	for n := r.uint(); n > 0 && r.err == nil; n-- {
		r.uint()
		r.byte()
	}
	if r.next(opGlobalGet, 0, opLocalSet) { // the pointer of Go's stack is kept at hand
		r.uint()
	}
	f := &function{head: body[:r.at]}
	f.unwind = r.next(opBlock, void, opLoop, void)
	if !f.unwind && !r.next(opLoop, void) {
		return nil, r.err
	}
	n := 0
	for r.next(opBlock, void) {
		n++
	}
	if n == 0 || n > mostStretches || !r.next(opLocalGet, 0, opBrTable) {
		return nil, r.err
	}
	k := r.uint()
	if k > mostStretches {
		return nil, r.err
	}
	for ; k >= 0 && r.err == nil; k-- {
		to := r.uint()
		if to >= n {
			return nil, r.err
		}
		f.table = append(f.table, to)
	}
	// What is called begins with number 0: that has to be the first stretch.
	if r.err != nil || f.table[0] != 0 || !r.next(opEnd) {
		return nil, r.err
	}
	for i := range n {
		s, ok, err := f.stretch(r, n-1-i)
		if !ok || err != nil {
			return nil, err
		}
		f.stretches = append(f.stretches, s)
	}
	f.tail = body[r.at:]
	if len(f.tail) == 0 || f.tail[0] != opUnreachable {
		return nil, nil
	}
	f.panics(known)
	f.choose(known)
	f.enter(known)
	return f, nil
}

// enter notes where a function is entered: at its beginning, after calls, and at the call that runs
// what was deferred, which is the only one that a panic may come back to.
func (f *function) enter(known *names) {
	f.stretches[0].entry = true
	for i := range f.stretches {
		s := &f.stretches[i]
		if !s.call {
			continue
		}
		of, _, direct := callBefore(s.code, s.exits[len(s.exits)-1].from)
		s.entry = s.entry || !direct || !known.known || of.callee == known.deferred
		if i+1 < len(f.stretches) {
			if next := &f.stretches[i+1]; len(next.code) == 0 || next.code[0] != opUnreachable {
				next.entry = true
			}
		}
	}
}

// scan is what has been read of a stretch.
type scan struct {
	stretch
	opened []int  // where its structures begin that have not ended
	last   [2]ins // the last two instructions
	sets   int    // of the variable that holds the number, but for jumps
}

// ins is an instruction, where it stands, and what follows it.
type ins struct {
	op        byte
	at, value int
}

// stretch reads a stretch that so many follow; ok is false where it does what is not expected.
func (f *function) stretch(r *reader, after int) (s stretch, ok bool, err error) {
	start := r.at
	x := scan{stretch: stretch{falls: true}}
	for r.err == nil {
		in := ins{op: r.byte(), at: r.at - 1 - start}
		falls, called := true, x.call
		x.call = false
		switch in.op {
		case opBlock, opIf: // no loop: what sets the number might then come before what leaves
			r.int()
			x.opened = append(x.opened, in.at)
		case opEnd:
			if len(x.opened) == 0 {
				x.code, x.uses, x.call = r.b[start:start+in.at], x.sets > 0, called
				return x.stretch, true, nil
			}
			x.joinIf(r.b[start:], in.at)
			x.ifNil(r.b[start:], in.at)
			x.opened = x.opened[:len(x.opened)-1]
		case opBr, opBrIf:
			in.value = r.uint()
			falls = in.op == opBrIf
			if in.value >= len(x.opened) && !x.leaves(in, r.at-start, after, f.unwind) {
				return s, false, nil
			}
		case opBrTable:
			falls = false
			for k := r.uint(); k >= 0 && r.err == nil; k-- {
				if r.uint() >= len(x.opened) {
					return s, false, nil
				}
			}
		case opReturn, opUnreachable:
			falls = false
		default:
			if in.value, ok = operand(r, in.op); !ok {
				return s, false, r.err
			}
			switch {
			case in.value != 0:
			case in.op == opLocalSet:
				x.sets++
			case in.op == opLocalTee, in.op == opLocalGet && !x.holds():
				return s, false, nil // the number itself is looked at, which is no longer what it was
			}
		}
		if len(x.opened) == 0 {
			x.falls = falls
		}
		x.last[0], x.last[1] = x.last[1], in
	}
	return s, false, r.err
}

// holds reports whether the variable of the number has been set to something else just now. So
// do indirect calls, which put the number 0 below what they call.
func (x *scan) holds() bool {
	set, zero := x.last[0], x.last[1]
	return set.op == opLocalSet && set.value == 0 && zero.op == opI32Const && zero.value == 0
}

// leaves notes an instruction that leaves the stretch, which ends at end; false where it is of no
// known kind.
func (x *scan) leaves(in ins, end, after int, unwind bool) bool {
	depth := len(x.opened)
	number, set := x.last[0], x.last[1]
	switch to := in.value - depth; {
	case to == after && in.op == opBr && number.op == opI32Const && set.op == opLocalSet && set.value == 0:
		if x.sets--; x.sets > 0 {
			return false
		}
		x.exits = append(x.exits, exit{from: number.at, to: end, depth: depth, kind: jump, number: number.value})
	case to == after+1 && unwind:
		x.call = in.op == opBrIf && depth == 0
		x.exits = append(x.exits, exit{from: in.at, to: end, depth: depth, kind: leave, op: in.op})
	default:
		return false
	}
	return true
}

// joinIf makes one instruction of a condition that holds nothing but a jump, and ends at end.
func (x *scan) joinIf(code []byte, end int) {
	const ifVoid = 2 // bytes
	if len(x.exits) == 0 {
		return
	}
	e, from := &x.exits[len(x.exits)-1], x.opened[len(x.opened)-1]
	if e.kind == jump && e.from == from+ifVoid && e.to == end && code[from] == opIf && code[from+1] == void {
		e.kind, e.from, e.to, e.depth = jumpIf, from, end+1, len(x.opened)-1
	}
}

// operand reads what follows an instruction that leads nowhere else, and returns the number it ends
// with; ok is false for an instruction that Go is not known to use.
func operand(r *reader, op byte) (n int, ok bool) {
	const (
		i64Const, f32Const, f64Const          = 0x42, 0x43, 0x44
		firstLoad, lastStore                  = 0x28, 0x3e
		memorySize, memoryGrow, refNull       = 0x3f, 0x40, 0xd0
		lastVariable, firstSum, lastSum       = 0x26, 0x45, 0xc4
		nop, drop, choose, refIsNull, refFunc = 0x01, 0x1a, 0x1b, 0xd1, 0xd2
		prefixed, lastTruncation, initMemory  = 0xfc, 7, 8
		copyMemory, fillMemory                = 10, 11
		secondMemory                          = 0x40 // in an alignment: the memory is named as well
	)
	switch {
	case op == opCall, op >= opLocalGet && op <= lastVariable, op == refFunc:
		return r.uint(), true
	case op == opCallTable:
		r.uint()
		return r.uint(), true
	case op >= firstLoad && op <= lastStore:
		if r.uint() >= secondMemory {
			return 0, false
		}
		r.leb()
	case op == memorySize, op == memoryGrow:
		r.uint()
	case op == refNull:
		r.int()
	case op == opI32Const, op == i64Const:
		return r.int(), true
	case op == f32Const:
		r.bytes(4)
	case op == f64Const:
		r.bytes(8)
	case op == prefixed:
		switch k := r.uint(); {
		case k <= lastTruncation:
		case k == copyMemory, k == initMemory:
			r.uint()
			r.uint()
		case k == fillMemory:
			r.uint()
		default:
			return 0, false
		}
	case op == nop, op == drop, op == choose, op == refIsNull, op >= firstSum && op <= lastSum:
	default:
		return 0, false
	}
	return 0, true
}
