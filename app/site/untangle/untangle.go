// Package untangle rewrites the jumps of a WebAssembly program that Go has compiled: it then does
// the same in less time, and weighs less. Call [Program].
//
// WebAssembly has no jumps, only structures: blocks that are left and loops that are gone through
// again. Go's compiler makes one loop of each function, which begins with a table of all its
// stretches of code; whoever jumps notes the number of a stretch and goes back to the table. It has to
// have that table, as a goroutine that has waited goes on in the midst of a function; but it takes that way
// for every condition and every round of every loop, and browsers neither see the loops nor
// foresee where the table leads.
//
// Here each jump becomes one out of a block, to what follows it, or back to the beginning of a loop
// it is in, in the manner of LLVM's CFGStackify: stretches are put in an order in which every jump
// leads onwards, but for those to the first of a loop (order.go). What is left of the table is for
// whoever goes on in the midst (write.go). A function that is not of the shape that Go
// gives them (parse.go) stays as it is.
package untangle

import (
	"errors"
	"fmt"
)

const ownSection, codeSection = 0, 10

// Program returns a program that does what the given one does. All but the code stays as it is, but for
// the names of functions, which are read and left out: they tell which never come back. What tells of places in the code (debugging information, which Go leaves out with
// -w) would no longer be right. It fails on what is no program.
func Program(wasm []byte) ([]byte, error) {
	const magic, header = "\x00asm", 8
	if len(wasm) < header || string(wasm[:len(magic)]) != magic {
		return nil, errors.New("untangle: no WebAssembly")
	}
	out := append(make([]byte, 0, len(wasm)), wasm[:header]...)
	var known names
	sections := func(do func(id byte, section []byte) error) error {
		r := &reader{b: wasm, at: header}
		for r.at < len(wasm) && r.err == nil {
			id := r.byte()
			section := r.bytes(r.uint())
			if r.err != nil {
				break
			}
			if err := do(id, section); err != nil {
				return err
			}
		}
		return r.err
	}
	err := sections(func(id byte, section []byte) error {
		if id == ownSection {
			known.read(section)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = sections(func(id byte, section []byte) (err error) {
		switch {
		case id == codeSection:
			section, err = code(section, &known)
		case id == ownSection && isNames(section):
			return nil
		}
		out = appendUint(append(out, id), len(section))
		out = append(out, section...)
		return err
	})
	return out, err
}

// code returns a section of functions with each of them rewritten.
func code(section []byte, known *names) ([]byte, error) {
	r := &reader{b: section}
	n := r.uint()
	out := appendUint(make([]byte, 0, len(section)), n)
	for i := 0; i < n && r.err == nil; i++ {
		body := r.bytes(r.uint())
		f, err := parse(body, known)
		if err != nil {
			return nil, fmt.Errorf("untangle: function %d: %w", i, err)
		}
		if f != nil {
			body = f.write(body)
		}
		body = trim(body)
		out = appendUint(out, len(body))
		out = append(out, body...)
	}
	if r.err == nil && r.at < len(section) {
		return nil, errors.New("untangle: more code than functions")
	}
	return out, r.err
}
