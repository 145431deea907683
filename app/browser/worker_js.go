//go:build js

package browser

import (
	"errors"
	"syscall/js"

	"recoupe/app/state"
	"recoupe/internal/protocol"
	"recoupe/internal/share"
)

// Worker is the analysis worker: messages to it wait until it is ready, and
// what it answers comes as events.
type Worker struct {
	engine  string // the program's file, in web/
	tell    func(state.Event)
	js      js.Value
	ready   bool
	waiting []protocol.Message
	running map[int]protocol.Message // by job, to ask again after a restart
	order   []int
	files   []int           // the jobs that are files to be handed over, see queue_js.go
	handed  []int           // those that were, and are not answered
	packs   map[int]packing // by job, which is below 0
	packed  int             // how many there ever were
	hears   js.Func
	fails   js.Func
	watch   watch
}

// NewWorker returns a worker that is started when it is first needed. engine
// is the name of its program in web/, "" for the usual one.
func NewWorker(engine string, tell func(state.Event)) *Worker {
	return &Worker{engine: engine, tell: tell, running: map[int]protocol.Message{}, packs: map[int]packing{}}
}

// start starts the program, if it is not running.
func (w *Worker) start() {
	if w.js.Truthy() {
		return
	}
	w.hears = js.FuncOf(func(_ js.Value, args []js.Value) any {
		contain(w.tell, func() { w.hear(goBytes(args[0].Get("data"))) })
		return nil
	})
	w.fails = js.FuncOf(func(js.Value, []js.Value) any {
		contain(w.tell, w.lost)
		return nil
	})
	address := "web/worker.js?held=" + w.watched()
	if w.engine != "" {
		address += "&engine=" + w.engine
	}
	base := window.Get("URL").New(address, document.Get("baseURI"))
	w.js = window.Get("Worker").New(base)
	w.js.Set("onmessage", w.hears)
	w.js.Set("onerror", w.fails)
}

func (w *Worker) stop() {
	if !w.js.Truthy() {
		return
	}
	w.js.Call("terminate")
	// What it said before it ended may be on its way still: nobody hears it.
	w.js.Set("onmessage", js.Null())
	w.js.Set("onerror", js.Null())
	w.js = js.Undefined()
	w.ready = false
	w.watch.life++
	w.hears.Release()
	w.fails.Release()
}

// Send asks the worker for a job.
func (w *Worker) Send(job int, m protocol.Message) {
	w.start()
	w.running[job] = m
	w.order = append(w.order, job)
	w.expect()
	if !w.ready {
		w.waiting = append(w.waiting, m)
		return
	}
	w.post(m)
}

// packing is a story to be packed.
type packing struct {
	ask  protocol.Message // Pack or Unseal
	done func([]byte)
}

// Pack has the worker make a file of a story, or the fragment of a link: that
// takes too long to be done where the page is drawn. Where there is no worker
// it is done there all the same, but for sealing: done is given nil then.
func (w *Worker) Pack(ask protocol.Pack, done func([]byte)) {
	ask.Job = w.packJob()
	w.packs[ask.Job] = packing{ask, done}
	w.Send(ask.Job, ask)
}

// Unseal has the worker open what a passphrase seals. done is given nil where
// the passphrase is another.
func (w *Worker) Unseal(ask protocol.Unseal, done func([]byte)) {
	ask.Job = w.packJob()
	w.packs[ask.Job] = packing{ask, done}
	w.Send(ask.Job, ask)
}

func (w *Worker) packJob() int {
	w.packed++
	return -w.packed
}

// packHere packs without the worker.
func (w *Worker) packHere(job int) {
	p := w.packs[job]
	delete(w.packs, job)
	ask, ok := p.ask.(protocol.Pack)
	switch {
	case !ok || ask.Pass != "":
		p.done(nil)
	case ask.File:
		p.done(share.File(ask.What.Of(ask.Story)))
	default:
		p.done([]byte(share.Link(ask.What.Of(ask.Story))))
	}
}

func (w *Worker) post(m protocol.Message) {
	array := bytesOf(protocol.Encode(m))
	w.js.Call("postMessage", array, []any{array.Get("buffer")})
}

// Drop gives a job up. The program cannot be interrupted, so it is ended, and
// another does what else was asked for.
func (w *Worker) Drop(job int) {
	if _, ok := w.running[job]; !ok {
		return
	}
	delete(w.running, job)
	if !w.queued(job) {
		w.restart()
	}
}

// restart ends the program, and has another do what was asked of it.
func (w *Worker) restart() {
	w.stop()
	w.waiting, w.files, w.handed = nil, nil, nil
	var order []int
	for _, j := range w.order {
		switch m := w.running[j].(type) {
		case nil:
			continue
		case aFile:
			w.files = append(w.files, j)
		default:
			w.waiting = append(w.waiting, m)
		}
		order = append(order, j)
	}
	w.order = order
	w.start()
}

func (w *Worker) hear(b []byte) {
	w.watch.silent = 0
	m, err := protocol.Decode(b)
	if err != nil {
		w.giveUp(state.WorkerGone{Older: errors.Is(err, protocol.ErrVersion)})
		return
	}
	switch m := m.(type) {
	case protocol.Ready:
		w.ready = true
		w.mourn()
		for _, next := range w.waiting {
			w.post(next)
		}
		w.waiting = nil
		w.nextFiles()
	case protocol.Progress:
		w.tell(state.Progressed{Job: m.Job, Step: int(m.Step), Done: m.Done, Total: m.Total})
	case protocol.Articles:
		w.done(m.Job)
		if len(m.Articles) > 0 {
			w.tell(state.HasRead{Job: m.Job, Articles: m.Articles})
		}
		if m.Of > len(m.Articles) {
			w.tell(state.HoldsMore{Job: m.Job, Of: m.Of})
		}
		if len(m.Unread) > 0 {
			w.tell(state.NotAllRead{Job: m.Job, Files: m.Unread})
		}
	case protocol.Compared:
		w.done(m.Job)
		w.tell(state.HasCompared{Job: m.Job, Comparison: m.Comparison})
	case protocol.Packed:
		w.done(m.Job)
		if p, ok := w.packs[m.Job]; ok {
			delete(w.packs, m.Job)
			p.done(m.Data)
		}
	case protocol.Unsealed:
		w.done(m.Job)
		if p, ok := w.packs[m.Job]; ok {
			delete(w.packs, m.Job)
			p.done(m.Data)
		}
	case protocol.Failed:
		w.done(m.Job)
		if _, ok := w.packs[m.Job]; ok {
			w.packHere(m.Job)
			return
		}
		w.tell(state.WorkerFailed{Job: m.Job, File: m.File, Report: m.Report})
	}
}
