package page

import (
	"recoupe/app/state"
	"recoupe/internal/sample"
)

// example has the worker read the example story, in the reader's language.
func (r *Root) example() {
	var files []state.Incoming
	for _, f := range sample.Files(r.app.Lang.Code()) {
		files = append(files, state.Incoming{Name: f.Name, Size: len(f.Data), Data: f.Data})
	}
	r.tell(state.Dropped{Files: files, Name: sample.Title(r.app.Lang.Code())})
}
