//go:build js

package browser

import (
	"cmp"
	"net/url"
	"strconv"
	"strings"
	"syscall/js"

	"recoupe/app/state"
)

var (
	window   = js.Global()
	document = window.Get("document")
)

// Scroll brings the element of that id to the middle of the window.
func Scroll(id string) {
	if e := document.Call("getElementById", id); e.Truthy() {
		e.Call("scrollIntoView", map[string]any{"block": "center"})
	}
}

// ScrollTop goes to the top of the page.
func ScrollTop() { window.Call("scrollTo", 0, 0) }

// SetInput sets the text of an input: drawing cannot empty one.
func SetInput(id, value string) {
	if e := document.Call("getElementById", id); e.Truthy() {
		e.Set("value", value)
	}
}

// Dress gives the page its language, theme and title.
func Dress(lang, theme, title string) {
	root := document.Get("documentElement")
	root.Set("lang", lang)
	if theme == "" {
		root.Call("removeAttribute", "data-theme")
	} else {
		root.Call("setAttribute", "data-theme", theme)
	}
	document.Set("title", title)
}

// Language returns the browser's language.
func Language() string { return window.Get("navigator").Get("language").String() }

// Print opens the browser's printing dialog.
func Print() { window.Call("print") }

// Today returns the date and the time of day where the reader is, ISO 8601 to
// the minute.
func Today() string {
	now := window.Get("Date").New()
	here := now.Call("getTime").Float() - 60_000*now.Call("getTimezoneOffset").Float()
	return window.Get("Date").New(here).Call("toISOString").String()[:16]
}

// Fragment returns the address's fragment, without "#".
func Fragment() string {
	f := strings.TrimPrefix(window.Get("location").Get("hash").String(), "#")
	if plain, err := url.PathUnescape(f); err == nil {
		return plain
	}
	return f
}

// Address returns the page's address with another fragment.
func Address(fragment string) string {
	location := window.Get("location")
	return location.Get("origin").String() + location.Get("pathname").String() + "#" + fragment
}

// Reload loads the page anew, in its newer version if one waits.
func Reload() {
	if script := window.Get("recoupe"); script.Truthy() && script.Get("waiting").Truthy() {
		script.Call("update")
		return
	}
	window.Get("location").Call("reload")
}

// Ended tells that the program has ended, without anything of go-app's.
func Ended(report string) { window.Get("recoupe").Call("ended", report) }

const prefsKey = "recoupe."

// LoadPrefs reads what is remembered. Where nothing can be, it is empty. Which
// story was open is the tab's own affair first, so that a reload shows it again
// whatever another tab has opened since.
func LoadPrefs() Prefs {
	get := stored
	return Prefs{Lang: get("localStorage", "lang"), Theme: get("localStorage", "theme"),
		Shown: get("localStorage", "shown"), Plain: get("localStorage", "plain"),
		Story: cmp.Or(get("sessionStorage", "story"), get("localStorage", "story"))}
}

// SavePrefs remembers p, where the browser lets it.
func SavePrefs(p Prefs) {
	set := store
	set("localStorage", "lang", p.Lang)
	set("localStorage", "theme", p.Theme)
	set("localStorage", "shown", p.Shown)
	set("localStorage", "plain", p.Plain)
	set("localStorage", "story", p.Story)
	set("sessionStorage", "story", p.Story)
}

// stored reads a small thing that is remembered, "" where it is not.
func stored(storage, name string) (v string) {
	try(func() {
		if got := window.Get(storage).Call("getItem", prefsKey+name); got.Type() == js.TypeString {
			v = got.String()
		}
	})
	return v
}

// store remembers it, or with "" forgets it, and reports whether the browser
// let it.
func store(storage, name, v string) bool {
	done := false
	try(func() {
		if v == "" {
			window.Get(storage).Call("removeItem", prefsKey+name)
		} else {
			window.Get(storage).Call("setItem", prefsKey+name, v)
		}
		done = true
	})
	return done
}

// columnsKey is before the id of the story whose columns were chosen.
const columnsKey = "columns."

// LoadColumns reads which columns were chosen for a story.
func LoadColumns(id string) string { return stored("localStorage", columnsKey+id) }

// SaveColumns remembers them.
func SaveColumns(id, columns string) { store("localStorage", columnsKey+id, columns) }

// Forget removes what is remembered of a story, or with "" of all.
func Forget(id string) {
	if id != "" {
		store("localStorage", columnsKey+id, "")
		store("localStorage", fixesKey+id, "")
		return
	}
	try(func() {
		storage := window.Get("localStorage")
		for i := storage.Get("length").Int() - 1; i >= 0; i-- {
			if name := storage.Call("key", i).String(); strings.HasPrefix(name, prefsKey+columnsKey) || strings.HasPrefix(name, prefsKey+fixesKey) {
				storage.Call("removeItem", name)
			}
		}
	})
}

// try runs f and forgets a JavaScript exception: storage may be forbidden.
func try(f func()) {
	defer func() { _ = recover() }()
	f()
}

// Copy puts text on the clipboard, and as HTML too unless that is "", and tells whether the browser let
// it.
func Copy(text, html string, done func(ok bool)) {
	clipboard := window.Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		done(copyOld(text))
		return
	}
	copied := func(js.Value) { done(true) }
	plainly := func(js.Value) {
		then(clipboard.Call("writeText", text), copied, func(js.Value) { done(copyOld(text)) })
	}
	item := window.Get("ClipboardItem")
	if html == "" || !item.Truthy() {
		plainly(js.Undefined())
		return
	}
	blob := func(kind, words string) js.Value {
		return window.Get("Blob").New([]any{words}, map[string]any{"type": kind})
	}
	both := item.New(map[string]any{"text/plain": blob("text/plain", text), "text/html": blob("text/html", html)})
	then(clipboard.Call("write", []any{both}), copied, plainly)
}

// copyOld copies through a selection, for pages without the clipboard's API.
func copyOld(text string) bool {
	area := document.Call("createElement", "textarea")
	area.Set("value", text)
	area.Call("setAttribute", "aria-hidden", "true")
	area.Set("className", "sr")
	document.Get("body").Call("appendChild", area)
	area.Call("select")
	ok := document.Call("execCommand", "copy").Bool()
	area.Call("remove")
	return ok
}

// Download hands the reader a file.
func Download(name, kind string, data []byte) {
	blob := window.Get("Blob").New([]any{bytesOf(data)}, map[string]any{"type": kind})
	address := window.Get("URL").Call("createObjectURL", blob)
	a := document.Call("createElement", "a")
	a.Set("href", address)
	a.Set("download", name)
	document.Get("body").Call("appendChild", a)
	a.Call("click")
	a.Call("remove")
	var free js.Func
	free = js.FuncOf(func(js.Value, []js.Value) any {
		window.Get("URL").Call("revokeObjectURL", address)
		free.Release()
		return nil
	})
	window.Call("setTimeout", free, 60_000)
}

// then calls one of two functions when a promise settles.
func then(promise js.Value, ok, failed func(js.Value)) {
	var onOK, onFail js.Func
	release := func() { onOK.Release(); onFail.Release() }
	first := func(args []js.Value) js.Value {
		if len(args) > 0 {
			return args[0]
		}
		return js.Undefined()
	}
	onOK = callback(func(args []js.Value) { release(); ok(first(args)) })
	onFail = callback(func(args []js.Value) { release(); failed(first(args)) })
	promise.Call("then", onOK, onFail)
}

// bytesOf copies bytes to JavaScript.
func bytesOf(b []byte) js.Value {
	array := window.Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(array, b)
	return array
}

// goBytes copies an ArrayBuffer's bytes to Go.
func goBytes(buffer js.Value) []byte {
	array := window.Get("Uint8Array").New(buffer)
	b := make([]byte, array.Get("byteLength").Int())
	js.CopyBytesToGo(b, array)
	return b
}

// DrawCells draws the cells of the matrix where it has many columns, from what
// its rows say of them. Called after drawing, before anything looks for a cell.
func DrawCells() { window.Call("recoupeCells") }

var chunks struct {
	observer js.Value
	seen     js.Func
	first    js.Value // the first chunk watched
	watched  int
	laid     int
}

// WatchChunks tells which chunks of the matrix are within margin pixels of the
// window. Called after drawing; it does nothing while the chunks are the same
// and the rows are laid out as they were: laid is another number for every
// choice of rows.
func WatchChunks(margin, laid int, tell func(state.Event)) {
	table := document.Call("getElementById", "matrix")
	if !table.Truthy() {
		chunks.watched = 0
		return
	}
	bodies := table.Get("tBodies")
	n := bodies.Get("length").Int()
	first := bodies.Index(0)
	if n == chunks.watched && laid == chunks.laid && first.Equal(chunks.first) {
		return
	}
	chunks.watched, chunks.laid, chunks.first = n, laid, first
	if chunks.observer.Truthy() {
		chunks.observer.Call("disconnect")
	}
	if !chunks.seen.Truthy() {
		chunks.seen = callback(func(args []js.Value) {
			tell(state.ChunksSeen{Window: window.Get("innerHeight").Int(), List: chunksSeen(args[0])})
		})
	}
	chunks.observer = window.Get("IntersectionObserver").New(chunks.seen, map[string]any{
		"rootMargin":   strconv.Itoa(margin) + "px 0px",
		"scrollMargin": strconv.Itoa(margin) + "px 0px", // of the box that many columns scroll in
	})
	for i := range n {
		body := bodies.Index(i)
		body.Set("recoupeChunk", i)
		chunks.observer.Call("observe", body)
	}
}

// chunksSeen reads what the browser tells of chunks. A string read from
// JavaScript costs more than all else here.
func chunksSeen(entries js.Value) []state.ChunkSeen {
	bottom := window.Get("innerHeight").Float()
	list := make([]state.ChunkSeen, entries.Length())
	for i := range list {
		e := entries.Index(i)
		at := e.Get("boundingClientRect")
		list[i] = state.ChunkSeen{
			Chunk:   e.Get("target").Get("recoupeChunk").Int(),
			Near:    e.Get("isIntersecting").Bool(),
			Visible: at.Get("bottom").Float() > 0 && at.Get("top").Float() < bottom,
			Height:  at.Get("height").Int(),
		}
	}
	return list
}
