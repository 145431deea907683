// Package fault contains broken invariants. Catch runs a function that may
// panic and says where it did, in names of functions only: the panic's own
// message may hold words of an article, and stays where it is.
//
// A test lets a panic through; a page and its worker, which somebody's work
// depends on, tell of it and go on.
package fault

import (
	"runtime"
	"strings"
)

// unnamed is the report of a fault outside of this program's own functions.
const unnamed = "runtime"

// Catch runs do, and returns the report of a panic in it: the functions it went
// through, innermost first. It returns "" where there was none.
func Catch(do func()) (report string) {
	defer func() {
		if recover() != nil {
			report = Trace()
		}
	}()
	do()
	return ""
}

// Trace returns the functions of this module that are being called, innermost
// first, as "view.(*Facts).Render < page.(*Root).Do". In a deferred function
// that recovers, these are the ones that the panic went through.
func Trace() string {
	var names []string
	pcs := make([]uintptr, 64)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	for {
		f, more := frames.Next()
		name, ours := strings.CutPrefix(f.Function, module)
		if ours && !strings.HasPrefix(name, own) {
			names = append(names, name)
		}
		if !more {
			break
		}
	}
	if len(names) == 0 {
		return unnamed
	}
	return strings.Join(names, " < ")
}

const (
	module = "recoupe/"
	own    = "internal/fault.Catch"
)
