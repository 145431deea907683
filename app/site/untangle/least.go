package untangle

// Go calls a function for the lesser or the greater of two numbers with a point, as it does on processors that have no
// instruction for it. WebAssembly has one, which says the same of zeros and of what is no number. Such a call costs more
// than itself: what a loop holds goes to Go's stack and back, and the loop has to be one that a goroutine may go on in.

// chosen are the functions by name, and the instruction in place of each.
var chosen = map[string]byte{"runtime.fmin64": opF64Min, "runtime.fmax64": opF64Max}

const (
	opF64Load  = 0x2b
	opF64Store = 0x39
	opF64Min   = 0xa4
	opF64Max   = 0xa5
	alignedTo8 = 3
)

// choose puts an instruction in place of each call of such a function. Its arguments lie on Go's stack,
// and its result is to lie behind them.
func (f *function) choose(known *names) {
	for i := range f.stretches {
		s := &f.stretches[i]
		if !s.call {
			continue
		}
		last := len(s.exits) - 1
		of, from, ok := callBefore(s.code, s.exits[last].from)
		if !ok || known.chosen[of.callee] == 0 {
			continue
		}
		s.code = append(s.code[:from:from], opLocalGet, stackVariable,
			opLocalGet, stackVariable, opF64Load, alignedTo8, 0,
			opLocalGet, stackVariable, opF64Load, alignedTo8, 8,
			known.chosen[of.callee], opF64Store, alignedTo8, 16)
		s.exits, s.call = s.exits[:last], false
	}
}
