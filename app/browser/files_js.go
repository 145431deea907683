//go:build js

package browser

import (
	"runtime"
	"syscall/js"
	"time"

	"recoupe/app/state"
	"recoupe/internal/fault"
)

// contain does what the browser called for, and tells of a fault in it: a
// panic that leaves a function that JavaScript called ends the program.
func contain(tell func(state.Event), do func()) {
	if report := fault.Catch(do); report != "" {
		tell(state.Faulted{Report: report})
	}
}

// faults is told of a fault in what the browser calls without an event: a promise that is kept, a time
// that is over. nil before the page listens.
var faults func(state.Event)

// callback is a function for the browser to call, contained.
func callback(do func(args []js.Value)) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		if faults == nil {
			do(args)
		} else {
			contain(faults, func() { do(args) })
		}
		return nil
	})
}

// listens has a function called for an event of the browser's.
type listens func(target js.Value, name string, f func(e js.Value))

// Listen takes what happens on the page as a whole: files dragged and dropped,
// text pasted, keys, the connection, the address. It is called once.
func Listen(l Listener) {
	faults = l.Event
	on := listens(func(target js.Value, name string, f func(e js.Value)) {
		target.Call("addEventListener", name, js.FuncOf(func(_ js.Value, args []js.Value) any {
			contain(l.Event, func() { f(args[0]) })
			return nil
		}))
	})
	on(window, "beforeprint", func(js.Value) { onPaper(l.Paper) })
	on(window, "afterprint", func(js.Value) { l.Event(state.OnPaper{}) })
	drags(on, l)
	on(document, "paste", func(e js.Value) { paste(e, l.Event) })
	on(document, "keydown", func(e js.Value) {
		if e.Get("defaultPrevented").Bool() || e.Get("altKey").Bool() {
			return
		}
		key := e.Get("key").String()
		if e.Get("metaKey").Bool() || e.Get("ctrlKey").Bool() {
			key = "Ctrl+" + key
		}
		if alongRadios(e.Get("target"), key) || l.Key(key, typing(e.Get("target"))) {
			e.Call("preventDefault")
		}
	})
	addresses(on, l)
	surroundings(on, l)
	boot(on, l)
}

// drags takes files dragged over the page and dropped.
func drags(on listens, l Listener) {
	depth := 0 // enter and leave come for every element under the pointer
	on(document, "dragenter", func(e js.Value) {
		if n, ok := dragged(e); ok {
			e.Call("preventDefault")
			if depth++; depth == 1 {
				l.Event(state.Dragged{Drag: state.Drag{Over: true, Files: n}})
			}
		}
	})
	on(document, "dragover", func(e js.Value) {
		if _, ok := dragged(e); ok {
			e.Call("preventDefault")
		}
	})
	on(document, "dragleave", func(e js.Value) {
		if _, ok := dragged(e); ok {
			if depth--; depth <= 0 {
				depth = 0
				l.Event(state.Dragged{})
			}
		}
	})
	on(document, "drop", func(e js.Value) {
		if _, ok := dragged(e); !ok {
			return
		}
		e.Call("preventDefault")
		depth = 0
		l.Event(state.Dragged{})
		readDrop(e.Get("dataTransfer"), l.Event)
	})
}

// paste takes files and text pasted outside of text fields.
func paste(e js.Value, tell func(state.Event)) {
	data := e.Get("clipboardData")
	if typing(e.Get("target")) || !data.Truthy() {
		return
	}
	if files := data.Get("files"); files.Length() > 0 {
		readFiles(list(files), tell)
	} else if text := data.Call("getData", "text/plain").String(); text != "" {
		tell(state.Pasted{Text: text})
	}
}

// surroundings tells of the window's width, whether the page is looked at, and
// the connection: as they are, and as they change.
func surroundings(on listens, l Listener) {
	narrow := window.Call("matchMedia", "(max-width: 56rem)")
	tellWidth := func(js.Value) { l.Event(state.Resized{Narrow: narrow.Get("matches").Bool()}) }
	on(narrow, "change", tellWidth)
	tellWidth(narrow)
	on(document, "visibilitychange", func(js.Value) {
		if document.Get("visibilityState").String() == "visible" {
			l.Event(state.CameBack{})
			return
		}
		keepStanding() // of a tab in the background no more may be heard
	})
	on(window, "online", func(js.Value) { l.Event(state.Connected{OK: true}) })
	on(window, "offline", func(js.Value) { l.Event(state.Connected{}) })
	if online := window.Get("navigator").Get("onLine"); online.Type() == js.TypeBoolean && !online.Bool() {
		l.Event(state.Connected{})
	}
}

// paperMost is how long the browser is kept waiting for a page to be printed.
const paperMost = 5 * time.Second

// onPaper has the page drawn as it is to be printed, and waits until it is: the
// browser prints what there is once its event has returned. Meanwhile the rest
// of the program runs.
func onPaper(draw func(drawn func())) {
	done := false
	draw(func() { done = true })
	for until := time.Now().Add(paperMost); !done && time.Now().Before(until); {
		runtime.Gosched()
	}
}

// addresses follows links and the history. go-app does so too, but takes a link
// for the place it last went to itself, which is not always where the page is:
// it must not see ours.
func addresses(on listens, l Listener) {
	beginHistory()
	on(window, "pagehide", func(js.Value) { keepStanding() })
	on(window, "popstate", func(js.Value) {
		arrive()
		l.Fragment(Fragment())
	})
	on(document, "click", func(e js.Value) {
		for _, held := range []string{"ctrlKey", "metaKey", "shiftKey", "altKey"} {
			if e.Get(held).Bool() {
				return
			}
		}
		target := e.Get("target")
		if document.Call("querySelector", ".menu").Truthy() && !target.Call("closest", ".pop").Truthy() || target.Call("matches", ".scrim").Bool() {
			l.Event(state.ClickedAway{})
		}
		link := target.Call("closest", `a[href^="#"]`)
		if !link.Truthy() || e.Get("button").Int() != 0 {
			return
		}
		e.Call("stopPropagation")
		if e.Get("defaultPrevented").Bool() {
			return // the link has a handler of its own
		}
		e.Call("preventDefault")
		fragment := link.Call("getAttribute", "href").String()[1:]
		if place := document.Call("getElementById", fragment); place.Truthy() {
			take(place)
			place.Call("scrollIntoView")
			return
		}
		l.Link(fragment)
	})
}

// boot takes over from the script that ran before this program: files dropped
// early or opened from outside, and news of the site's own versions.
func boot(on listens, l Listener) {
	script := window.Get("recoupe")
	if !script.Truthy() {
		return
	}
	script.Call("take", callback(func(args []js.Value) { readFiles(list(args[0]), l.Event) }))
	if script.Get("waiting").Truthy() {
		l.Event(state.NewVersion{})
	}
	on(document, "recoupe:update", func(js.Value) { l.Event(state.NewVersion{}) })
}

// typing reports whether keys belong to the element: a text field.
func typing(target js.Value) bool {
	if !target.Truthy() || !target.Get("matches").Truthy() {
		return false
	}
	return target.Call("matches", "input, textarea, select, [contenteditable]").Bool()
}

// dragged reports whether a drag carries files, and how many if it says so.
func dragged(e js.Value) (int, bool) {
	data := e.Get("dataTransfer")
	if !data.Truthy() || !data.Get("types").Call("includes", "Files").Bool() {
		return 0, false
	}
	n := 0
	if items := data.Get("items"); items.Truthy() {
		n = items.Length()
	}
	return n, true
}

func list(files js.Value) []js.Value {
	out := make([]js.Value, files.Length())
	for i := range out {
		out[i] = files.Index(i)
	}
	return out
}

// most is how many files are taken at once; folders can hold anything.
const most = 200

// readDrop reads dropped files, and those in dropped folders.
func readDrop(data js.Value, tell func(state.Event)) {
	items := data.Get("items")
	var plain []js.Value
	var folders []js.Value
	for i := range items.Length() {
		item := items.Index(i)
		if item.Get("kind").String() != "file" {
			continue
		}
		if get := item.Get("webkitGetAsEntry"); get.Truthy() {
			if entry := item.Call("webkitGetAsEntry"); entry.Truthy() && entry.Get("isDirectory").Bool() {
				folders = append(folders, entry)
				continue
			}
		}
		if f := item.Call("getAsFile"); f.Truthy() {
			plain = append(plain, f)
		}
	}
	if len(folders) == 0 {
		readFiles(plain, tell)
		return
	}
	walk(folders, plain, func(files []js.Value) { readFiles(files, tell) })
}

// hidden reports whether a file or folder is one that a folder does not show:
// what a system or a program keeps there for itself.
func hidden(entry js.Value) bool {
	name := entry.Get("name").String()
	return name == "" || name[0] == '.'
}

// walk collects the files of folders, then calls done.
func walk(folders, files []js.Value, done func([]js.Value)) {
	if len(folders) == 0 || len(files) >= most {
		done(files)
		return
	}
	reader := folders[0].Call("createReader")
	rest := folders[1:]
	var next func()
	next = func() {
		call(reader, "readEntries", func(entries js.Value) {
			n := 0
			if entries.Truthy() {
				n = entries.Length()
			}
			if n == 0 {
				walk(rest, files, done)
				return
			}
			waiting := n
			for i := range n {
				entry := entries.Index(i)
				if hidden(entry) {
					waiting--
					continue
				}
				if entry.Get("isDirectory").Bool() {
					rest = append(rest, entry)
					waiting--
					continue
				}
				call(entry, "file", func(f js.Value) {
					if f.Truthy() {
						files = append(files, f)
					}
					if waiting--; waiting == 0 {
						next()
					}
				})
			}
			if waiting == 0 {
				next()
			}
		})
	}
	next()
}

// call calls a method that answers through two callbacks; a failure answers
// with undefined.
func call(on js.Value, method string, answer func(js.Value)) {
	var ok, failed js.Func
	release := func() { ok.Release(); failed.Release() }
	ok = callback(func(args []js.Value) { release(); answer(args[0]) })
	failed = callback(func([]js.Value) { release(); answer(js.Undefined()) })
	on.Call(method, ok, failed)
}

// readFiles tells of files, of all of them at once, in order. Of each it reads the first bytes, which
// tell a file of ours, and of that one all. Hidden files of a folder are left out.
func readFiles(files []js.Value, tell func(state.Event)) {
	var take []js.Value
	var sizes []int
	for _, f := range files {
		if !hidden(f) && len(take) < most {
			take, sizes = append(take, f), append(sizes, f.Get("size").Int())
		}
	}
	if len(take) == 0 {
		tell(state.NothingDropped{})
		return
	}
	out := make([]state.Incoming, len(take))
	for i, f := range take {
		out[i] = state.Incoming{Name: f.Get("name").String(), Size: sizes[i]}
	}
	takes := state.Takes(sizes)
	var from func(i int)
	next := func(i int) func(js.Value) { return func(js.Value) { from(i + 1) } }
	from = func(i int) {
		for i < len(take) && !takes[i] {
			i++
		}
		if i == len(take) {
			tell(state.Dropped{Files: out})
			return
		}
		f := take[i]
		whole := func() {
			then(f.Call("arrayBuffer"), func(b js.Value) { out[i].Data = goBytes(b); from(i + 1) }, next(i))
		}
		if out[i].Ours() {
			whole()
			return
		}
		out[i].File = choose(f) // which says so itself if it cannot be read
		then(f.Call("slice", 0, headSize).Call("arrayBuffer"), func(b js.Value) {
			if (state.Incoming{Data: goBytes(b)}).Ours() {
				whole()
				return
			}
			from(i + 1)
		}, next(i))
	}
	from(0)
}

// headSize is how many bytes of a file are read to know what it is.
const headSize = 16

// picker is the hidden input that opens the browser's dialogs.
var picker js.Value

// Pick opens the browser's dialog for files, or for a folder.
func Pick(folder bool, tell func(state.Event)) {
	if !picker.Truthy() {
		picker = document.Call("createElement", "input")
		picker.Set("type", "file")
		picker.Set("multiple", true)
		picker.Set("hidden", true)
		picker.Set("id", "picker")
		picker.Call("setAttribute", "aria-hidden", "true")
		document.Get("body").Call("appendChild", picker)
		picker.Call("addEventListener", "change", callback(func([]js.Value) {
			files := list(picker.Get("files"))
			readFiles(files, tell)
			picker.Set("value", "")
		}))
	}
	picker.Set("webkitdirectory", folder)
	picker.Call("click")
}
