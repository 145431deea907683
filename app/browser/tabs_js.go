//go:build js

package browser

import (
	"syscall/js"
	"time"
)

// tabs is how the pages of a browser without locks know of each other's imports: each that is
// asked says which are its own.
type tabs struct {
	channel js.Value
	open    map[string]bool // the imports that others said they have, since they were last asked
}

// answerPatience is how long others have to answer. A page in the background does so at once,
// one that the browser has put to sleep not at all.
const answerPatience = 250 * time.Millisecond

// joinTabs joins the pages that are open, where the browser lets them hear each other. mine
// returns the imports that are this page's.
func joinTabs(mine func() []string) *tabs {
	t := &tabs{}
	if hasLocks() || !window.Get("BroadcastChannel").Truthy() {
		return t
	}
	t.channel = window.Get("BroadcastChannel").New(importLock)
	t.channel.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		if id := args[0].Get("data").String(); id != "" {
			if t.open != nil {
				t.open[id] = true
			}
			return nil
		}
		for _, id := range mine() {
			t.channel.Call("postMessage", id)
		}
		return nil
	}))
	return t
}

// ask returns the imports that other pages have.
func (t *tabs) ask() map[string]bool {
	t.open = map[string]bool{}
	if t.channel.Truthy() {
		t.channel.Call("postMessage", "")
		time.Sleep(answerPatience)
	}
	return t.open
}
