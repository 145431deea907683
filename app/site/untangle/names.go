package untangle

import "strings"

// names are the functions of Go's own that are known by their names, by number. A program
// without names has none, and is rewritten with less known of it.
type names struct {
	panics   map[int]bool // those that never come back
	chosen   map[int]byte // those that choose one of two numbers, and the instruction that does (least.go)
	deferred int          // the one that runs what was deferred, none where it is not known
	known    bool
}

// The section of names, and the part of it that names functions.
const (
	nameSection   = "name"
	functionNames = 1
)

// isNames reports whether a section of a program's own holds its names.
func isNames(section []byte) bool {
	r := &reader{b: section}
	return string(r.bytes(r.uint())) == nameSection && r.err == nil
}

// read takes the names from a section of a program's own, if they are there.
func (n *names) read(section []byte) {
	if !isNames(section) {
		return
	}
	n.panics, n.chosen, n.deferred, n.known = map[int]bool{}, map[int]byte{}, none, true
	r := &reader{b: section, at: 1 + len(nameSection)}
	for r.at < len(section) && r.err == nil {
		kind, part := r.byte(), &reader{b: r.bytes(r.uint())}
		if kind != functionNames {
			continue
		}
		for k := part.uint(); k > 0 && part.err == nil; k-- {
			function, name := part.uint(), string(part.bytes(part.uint()))
			if name == "runtime.deferreturn" {
				n.deferred = function
			}
			if op, ok := chosen[name]; ok {
				n.chosen[function] = op
			}
			if panics(name) {
				n.panics[function] = true
			}
		}
	}
}

// panics reports whether a function of Go's own never comes back: it panics. Where a panic is recovered, the goroutine
// goes on elsewhere.
func panics(name string) bool {
	switch name {
	case "runtime.gopanic", "runtime.sigpanic", "runtime.panicdivide", "runtime.panicshift", "runtime.panicwrap",
		"runtime.panicdottypeE", "runtime.panicdottypeI", "runtime.panicnildottype":
		return true
	}
	return strings.HasPrefix(name, "runtime.goPanicIndex") || strings.HasPrefix(name, "runtime.goPanicSlice")
}
