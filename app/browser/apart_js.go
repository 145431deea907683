//go:build js

package browser

import "syscall/js"

// apart is what is to be done, each in a task of its own.
var apart struct {
	list []func()
	next js.Func
}

// Apart does something in a task of its own, as soon as what is under way is
// done: what needs the page laid out takes as long as all of a drawing.
func Apart(do func()) {
	apart.list = append(apart.list, do)
	if !apart.next.Truthy() {
		apart.next = callback(func([]js.Value) {
			do := apart.list[0]
			apart.list = apart.list[1:]
			do()
		})
	}
	window.Call("setTimeout", apart.next, 0)
}
