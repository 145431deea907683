//go:build js

// Command wasm is the analysis worker: the engine behind a message loop, in a
// dedicated Web Worker. It takes and gives messages of package protocol, one
// job at a time, in the order they come.
package main

import (
	"runtime"
	"strings"
	"syscall/js"

	"recoupe/internal/engine"
	"recoupe/internal/protocol"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

func main() {
	inbox := make(chan []byte, 256)
	receive := js.FuncOf(func(_ js.Value, args []js.Value) any {
		data := args[0].Get("data")
		b := make([]byte, data.Get("byteLength").Int())
		js.CopyBytesToGo(b, data)
		inbox <- b
		return nil
	})
	js.Global().Set("onmessage", receive)
	post(protocol.Ready{Version: protocol.Version})
	for b := range inbox {
		m, err := protocol.Decode(b)
		if err != nil {
			post(protocol.Failed{Report: err.Error()})
			continue
		}
		serve(m)
	}
}

// post hands a message over to the page, without a copy.
func post(m protocol.Message) {
	b := protocol.Encode(m)
	array := js.Global().Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(array, b)
	js.Global().Call("postMessage", array, []any{array.Get("buffer")})
}

func serve(m protocol.Message) {
	job, file := 0, ""
	defer func() {
		if fault := recover(); fault != nil {
			post(protocol.Failed{Job: job, File: file, Report: trace()})
		}
	}()
	progress := func(p engine.Progress) {
		file = p.File
		post(protocol.Progress{Job: job, Step: uint8(p.Step), File: p.File, Done: p.Done, Total: p.Total})
	}
	switch m := m.(type) {
	case protocol.Read:
		job, file = m.Job, m.Name
		articles, err := engine.Read(engine.File{Name: m.Name, Data: m.Data}, progress)
		if err != nil {
			post(protocol.Unread{Job: job, Unread: story.Unread{File: m.Name, Error: engine.Why(err)}})
			return
		}
		post(protocol.Articles{Job: job, Articles: articles})
	case protocol.Compare:
		job = m.Job
		meet(m.Articles)
		post(protocol.Compared{Job: job, Comparison: engine.Compare(m.Articles, progress)})
	case protocol.Pack:
		job = m.Job
		if m.File {
			post(protocol.Packed{Job: job, Data: share.File(m.Story)})
		} else {
			post(protocol.Packed{Job: job, Data: []byte(share.Link(m.Story))})
		}
	}
}

// trace names the functions a fault passed through. The fault's own message is
// left out: it may hold words of an article.
func trace() string {
	var names []string
	pcs := make([]uintptr, 32)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)])
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "recoupe/") {
			names = append(names, f.Function)
		}
		if !more {
			return strings.Join(names, " < ")
		}
	}
}
