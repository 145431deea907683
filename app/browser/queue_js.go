//go:build js

package browser

import (
	"slices"
	"syscall/js"

	"recoupe/app/state"
	"recoupe/internal/protocol"
	"recoupe/internal/story"
)

// Files that were dropped or chosen stay where they lie until the worker can read
// them: fifty large ones would fill the page's memory, which never shrinks. Their
// bytes go from the browser to the worker without the page having them. Of two at a
// time, so that the worker finds the next one when it is done with one.

// filesAhead is how many files the worker has, or is about to have, that it has not
// answered.
const filesAhead = 2

// aFile is a file that the worker is to read. It stays until it is answered, to be
// asked again of another worker.
type aFile struct {
	protocol.Read // without its data
	file          js.Value
}

// chosen are files that the page knows of and has not asked anybody to read, by number.
var (
	chosen     = map[int]js.Value{}
	lastChosen int
)

// choose returns the number of a file.
func choose(file js.Value) int {
	lastChosen++
	chosen[lastChosen] = file
	return lastChosen
}

// SendFile asks the worker to read a file that was chosen, when its turn comes.
func (w *Worker) SendFile(job int, name string, number int) {
	w.running[job] = aFile{protocol.Read{Job: job, Name: name}, chosen[number]}
	delete(chosen, number)
	w.order = append(w.order, job)
	w.files = append(w.files, job)
	w.start()
	w.expect()
	w.nextFiles()
}

// nextFiles hands files over while the worker has few.
func (w *Worker) nextFiles() {
	for w.ready && len(w.handed) < filesAhead && len(w.files) > 0 {
		job := w.files[0]
		w.files = w.files[1:]
		w.handed = append(w.handed, job)
		w.handOver(w.running[job].(aFile))
	}
}

// handOver has the browser read a file and gives it to the worker.
func (w *Worker) handOver(f aFile) {
	life := w.watch.life
	still := func() bool { return life == w.watch.life && w.running[f.Job] != nil }
	refuse := func(code string) {
		w.done(f.Job)
		w.tell(state.CouldNotRead{Job: f.Job, Error: story.Because(code)})
	}
	then(f.file.Call("arrayBuffer"), func(buffer js.Value) {
		if !still() {
			return
		}
		posted := false
		try(func() { w.postFile(f, buffer); posted = true })
		if !posted { // there is no room for it
			refuse("failed")
		}
	}, func(js.Value) { // moved, renamed, changed since
		if still() {
			refuse("moved")
		}
	})
}

// postFile sends the bytes of a file behind what is asked about them.
func (w *Worker) postFile(f aFile, buffer js.Value) {
	bytes := window.Get("Uint8Array").New(buffer)
	head := protocol.HeadOfRead(f.Job, f.Name, bytes.Length())
	whole := window.Get("Uint8Array").New(len(head) + bytes.Length())
	js.CopyBytesToJS(whole, head)
	whole.Call("set", bytes, len(head))
	w.js.Call("postMessage", whole, []any{whole.Get("buffer")})
}

// done notes that a job was answered.
func (w *Worker) done(job int) {
	delete(w.running, job)
	w.watch.again = false
	if i := slices.Index(w.handed, job); i >= 0 {
		grown()
		w.handed = slices.Delete(w.handed, i, i+1)
		w.nextFiles()
	}
}

// queued takes a file out of those that the worker has not been handed, and reports
// whether it was among them.
func (w *Worker) queued(job int) bool {
	i := slices.Index(w.files, job)
	if i >= 0 {
		w.files = slices.Delete(w.files, i, i+1)
	}
	return i >= 0
}
