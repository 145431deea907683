//go:build js

// Command wasm is the analysis worker: the engine behind a message loop, in a
// dedicated Web Worker. It takes and gives messages of package protocol, one
// job at a time, in the order they come.
package main

import (
	"errors"
	"syscall/js"
	"time"

	"recoupe/internal/engine"
	"recoupe/internal/fault"
	"recoupe/internal/protocol"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

func main() {
	keepRoom()
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
	for {
		var idle <-chan time.Time
		if len(unprepared) > 0 || ahead {
			idle = time.After(untilIdle)
		}
		select {
		case b := <-inbox:
			m, err := protocol.Decode(b)
			if err != nil {
				post(protocol.Failed{Report: err.Error()})
				continue
			}
			serve(m)
		case <-idle:
			contained(func() { prepare(inbox) })
		}
	}
}

// Nothing has come for so long: articles that were read are looked at ahead of
// their comparison, one at a time, so that what comes next does not wait, and compared.
const untilIdle = 20 * time.Millisecond

var (
	desk       engine.Desk
	unprepared []story.Article // read, and not looked at yet
	uncompared []story.Article // those of the last comparison and all that was read since
	ahead      bool            // whether they are still to be compared ahead
	tooMuch    bool            // they would be more than a desk keeps: none is looked at ahead
)

// lookAhead notes articles that were read, to be looked at ahead of their comparison.
func lookAhead(articles []story.Article) {
	unprepared, uncompared = append(unprepared, articles...), append(uncompared, articles...)
	size := 0
	for i := range uncompared {
		size += len(uncompared[i].Text)
	}
	if tooMuch = tooMuch || size > engine.DeskSize; tooMuch {
		unprepared, uncompared = nil, nil
	}
	ahead = len(uncompared) > 0
}

// prepare looks at an article ahead of its comparison, or where all have been looked
// at, compares them: as the page will ask, unless a reader takes one off or says
// what else it is. A message that comes ends that at the next of its stages.
func prepare(inbox <-chan []byte) {
	if len(unprepared) > 0 {
		a := unprepared[0]
		unprepared = unprepared[1:]
		meet([]story.Article{a})
		desk.Prepare(a)
		return
	}
	ahead = false
	room = roomFor(uncompared)
	desk.Between = func() { collectAt(room) }
	desk.Ahead(uncompared, func() bool {
		time.Sleep(time.Millisecond) // messages come while this sleeps
		ahead = len(inbox) > 0       // and it begins anew after them
		return !ahead
	})
}

// contained does what is done ahead: where it fails, the comparison comes upon it
// again, and tells.
func contained(do func()) {
	defer func() { _ = recover() }()
	do()
}

// bytesOfPiece is how much of a message is written at once. The memory of a worker never shrinks, while
// what JavaScript holds it lets go of.
const bytesOfPiece = 256 << 10

// post hands a message over to the page.
func post(m protocol.Message) {
	var parts []js.Value
	size := 0
	protocol.Pieces(m, bytesOfPiece, func(piece []byte) {
		part := js.Global().Get("Uint8Array").New(len(piece))
		js.CopyBytesToJS(part, piece)
		parts, size = append(parts, part), size+len(piece)
	})
	whole := parts[0]
	if len(parts) > 1 {
		whole = js.Global().Get("Uint8Array").New(size)
		at := 0
		for _, part := range parts {
			whole.Call("set", part, at)
			at += part.Length()
		}
	}
	js.Global().Call("postMessage", whole, []any{whole.Get("buffer")})
}

func serve(m protocol.Message) {
	job, file := 0, ""
	defer func() {
		if recover() != nil {
			post(protocol.Failed{Job: job, File: file, Report: fault.Trace()})
		}
	}()
	progress := func(p engine.Progress) {
		file = p.File
		post(protocol.Progress{Job: job, Step: uint8(p.Step), File: p.File, Done: p.Done, Total: p.Total})
	}
	switch m := m.(type) {
	case protocol.Read:
		job, file = m.Job, m.Name
		articles, of, err := engine.ReadFirst(engine.File{Name: m.Name, Data: m.Data}, protocol.MostArticles, progress)
		var left engine.NotRead
		errors.As(err, &left)
		post(protocol.Articles{Job: job, Articles: articles, Of: of, Unread: left})
		lookAhead(articles)
	case protocol.Compare:
		job = m.Job
		unprepared, uncompared, ahead, tooMuch = nil, nil, false, false
		lookAhead(m.Articles)
		unprepared, ahead = nil, false
		meet(m.Articles)
		room = roomFor(m.Articles)
		desk.Between = func() { collectAt(room) }
		post(protocol.Compared{Job: job, Comparison: desk.Compare(m.Articles, progress)})
	case protocol.Pack:
		job = m.Job
		post(protocol.Packed{Job: job, Data: pack(m)})
	case protocol.Unseal:
		job = m.Job
		data, err := share.UnsealFile(m.Data, m.Pass)
		if m.Fragment != "" {
			data, err = share.UnsealLink(m.Fragment, m.Pass)
		}
		if err != nil {
			data = nil // it was whole when it came: the passphrase is another
		}
		post(protocol.Unsealed{Job: job, Data: data})
	}
}

// pack makes the file or the fragment that was asked for.
func pack(m protocol.Pack) []byte {
	s := m.What.Of(m.Story)
	switch {
	case m.File && m.Pass != "":
		return share.SealedFile(s, m.Pass)
	case m.File:
		return share.File(s)
	case m.Pass != "":
		return []byte(share.SealedLink(s, m.Pass))
	}
	return []byte(share.Link(s))
}
