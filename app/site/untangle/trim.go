package untangle

// More instructions that are looked at, and what is in them.
const (
	opI32Load    = 0x28
	opI64Load    = 0x29
	opI64Load32U = 0x35
	opLastLoad   = 0x35
	opFirstStore = 0x36
	opLastStore  = 0x3e
	opI64Store   = 0x37
	opI64Const   = 0x42
	opI64Or      = 0x84
	opI32Eqz     = 0x45
	opI64Eqz     = 0x50
	opI32Add     = 0x6a
	opI64Add     = 0x7c
	opI32Wrap    = 0xa7
	opI64ExtendU = 0xad

	alignedTo4    = 2         // what a load of an i32 says of its address, at most
	stackVariable = 1         // where a function keeps the pointer of Go's stack
	mostOnStack   = 1 << 24   // what is added to that pointer is less than this, and leads to no end of memory
	mostOffset    = 1<<31 - 1 // what a load or a store adds, at most
)

// piece is an instruction of a function's new code.
type piece struct {
	op       byte
	from, to int // its bytes, in the code that is read
	value    int // what it ends with: a constant, a variable, an offset
	align    int // of a load or a store
	add      int // put onto the address that this pushes, noAdd where it is not such a piece
}

const noAdd = -1

// trim returns code that does the same in fewer instructions. Go takes an address in the frame of
// its stack to 64 bits, adds to it there, and takes it back to 32; loads 64 bits of which it wants 32; turns
// the outcome of a comparison round where its opposite would do. Each of these is thousands of times in a
// program, and browsers compile what is written.
func trim(body []byte) []byte {
	t := &trimmer{r: reader{b: body}}
	if !t.read() {
		return body
	}
	t.fold()
	return t.write()
}

type trimmer struct {
	r     reader
	start int // where the instructions begin
	stack bool
	code  []piece
}

// read reads all instructions, and puts others in their place as they come; false where one is not known.
func (t *trimmer) read() bool {
	r := &t.r
	for n := r.uint(); n > 0 && r.err == nil; n-- {
		r.uint()
		r.byte()
	}
	t.start = r.at
	for r.err == nil && r.at < len(r.b) {
		p := piece{op: r.byte(), from: r.at - 1, add: noAdd}
		switch {
		case p.op == opBlock, p.op == opLoop, p.op == opIf:
			r.int()
		case p.op == opEnd, p.op == 0x05, p.op == opReturn, p.op == opUnreachable:
		case p.op == opBr, p.op == opBrIf:
			p.value = r.uint()
		case p.op == opBrTable:
			for k := r.uint(); k >= 0 && r.err == nil; k-- {
				r.uint()
			}
		case p.op >= opI32Load && p.op <= opLastStore:
			p.align, p.value = r.uint(), r.uint()
			if p.align >= 0x40 {
				return false
			}
		default:
			var ok bool
			if p.value, ok = operand(r, p.op); !ok {
				return false
			}
		}
		p.to = r.at
		t.add(p)
	}
	return r.err == nil && len(t.code) > 0
}

// last returns the k-th of the pieces from the end, the last being 1.
func (t *trimmer) last(k int) *piece {
	if k > len(t.code) {
		return &piece{}
	}
	return &t.code[len(t.code)-k]
}

// add puts a piece at the end, or something shorter in the place of it and of those before it.
func (t *trimmer) add(p piece) {
	if len(t.code) == 1 && t.code[0].op == opGlobalGet && t.code[0].value == 0 && p.op == opLocalSet && p.value == stackVariable {
		t.stack = true
	}
	a := t.last(1)
	switch p.op {
	case opI32Wrap:
		switch {
		case a.op == opI64ExtendU:
			t.code = t.code[:len(t.code)-1]
			return
		case a.op == opI64Add && t.last(2).op == opI64Const && t.last(3).op == opI64ExtendU && t.last(4).op == opLocalGet &&
			t.stack && t.last(4).value == stackVariable && t.last(2).value >= 0 && t.last(2).value < mostOnStack:
			n := t.last(2).value
			t.code = t.code[:len(t.code)-3]
			t.last(1).add = n
			return
		case a.op == opI64Load || a.op == opI64Load32U:
			a.op, a.align, a.from, a.to = opI32Load, min(a.align, alignedTo4), 0, 0
			return
		}
	case opI64Eqz:
		if a.op == opI64ExtendU {
			t.code = t.code[:len(t.code)-1]
			t.add(piece{op: opI32Eqz, add: noAdd})
			return
		}
	case opI32Eqz:
		if op, ok := opposite(a.op); ok {
			a.op, a.from, a.to = op, 0, 0
			return
		}
	case opIf, opBrIf:
		if a.op == opI32Eqz && t.last(2).op == opI32Eqz {
			t.code = t.code[:len(t.code)-2]
		}
	case opLocalGet:
		if a.op == opLocalSet && a.value == p.value && p.value > stackVariable {
			a.op, a.from, a.to = opLocalTee, 0, 0
			return
		}
	}
	t.code = append(t.code, p)
}

// opposite returns the comparison of integers that is so where the one is not.
func opposite(op byte) (byte, bool) {
	switch {
	case op >= 0x46 && op <= 0x4f:
		return [...]byte{0x47, 0x46, 0x4e, 0x4f, 0x4c, 0x4d, 0x4a, 0x4b, 0x48, 0x49}[op-0x46], true
	case op >= 0x51 && op <= 0x5a:
		return [...]byte{0x52, 0x51, 0x59, 0x5a, 0x57, 0x58, 0x55, 0x56, 0x53, 0x54}[op-0x51], true
	}
	return 0, false
}

// fold lets the loads and stores add what is put onto the addresses they take.
func (t *trimmer) fold() {
	for i := range t.code {
		p := &t.code[i]
		if p.add == noAdd {
			continue
		}
		if user := t.user(i); user != nil && user.value <= mostOffset-p.add {
			user.value += p.add
			user.from, user.to = 0, 0
			p.add = noAdd
		}
	}
}

// user returns the load or store that takes what the piece pushes as its address, nil where it is none or
// not within the same stretch.
func (t *trimmer) user(i int) *piece {
	above := 0 // values that lie on the address
	for k := i + 1; k < len(t.code); k++ {
		p := &t.code[k]
		takes, gives, known := effect(p.op)
		if !known {
			return nil
		}
		if takes > above {
			isLoad, isStore := p.op >= opI32Load && p.op <= opLastLoad, p.op >= opFirstStore && p.op <= opLastStore
			if isLoad && above == 0 || isStore && above == 1 {
				return p
			}
			return nil
		}
		above += gives - takes
	}
	return nil
}

// effect returns how many values an instruction takes off the stack and puts there.
func effect(op byte) (takes, gives int, known bool) {
	switch {
	case op == opLocalGet, op == opGlobalGet, op == opI32Const, op == opI64Const, op == 0x43, op == 0x44:
		return 0, 1, true
	case op == opLocalSet, op == 0x24, op == 0x1a:
		return 1, 0, true
	case op == opLocalTee, op >= opI32Load && op <= opLastLoad, op == opI32Eqz, op == opI64Eqz,
		op >= 0x67 && op <= 0x69, op >= 0x79 && op <= 0x7b, op >= 0x8b && op <= 0x91, op >= 0x99 && op <= 0x9f, op >= 0xa7 && op <= 0xc4:
		return 1, 1, true
	case op >= opFirstStore && op <= opLastStore:
		return 2, 0, true
	case op >= 0x46 && op <= 0xa6:
		return 2, 1, true
	case op == 0x1b:
		return 3, 1, true
	}
	return 0, 0, false
}

// write returns the body with the new code.
func (t *trimmer) write() []byte {
	out := append(make([]byte, 0, len(t.r.b)), t.r.b[:t.start]...)
	for i := range t.code {
		p := &t.code[i]
		switch {
		case p.to > 0:
			out = append(out, t.r.b[p.from:p.to]...)
		case p.op >= opI32Load && p.op <= opLastStore:
			out = appendUint(appendUint(append(out, p.op), p.align), p.value)
		case p.op == opLocalTee:
			out = appendUint(append(out, p.op), p.value)
		default:
			out = append(out, p.op)
		}
		if p.add != noAdd && p.add != 0 {
			out = append(appendInt(append(out, opI32Const), p.add), opI32Add)
		}
	}
	return out
}
