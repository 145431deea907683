package compare

import "recoupe/internal/story"

// findCopies looks for articles that repeat another nearly word for word.
func (w *work) findCopies() {
	w.copies = make([]int, len(w.Articles))
	for i := range w.copies {
		w.copies[i] = i
	}
}

// warn tells the reader what to know of an article before reading on.
func (w *work) warn() {
	for i := range w.Articles {
		a := &w.Articles[i]
		if w.copies[i] != i {
			a.Warnings = append(a.Warnings, story.Because("copy", w.Articles[w.copies[i]].ID))
		}
	}
	if len(w.Events) < 2 {
		return
	}
	for _, e := range w.Events[1:] {
		for _, i := range e.Articles {
			if e.Shared == 0 {
				w.Articles[i].Warnings = append(w.Articles[i].Warnings, story.Because("otherStory"))
			} else {
				w.Articles[i].Warnings = append(w.Articles[i].Warnings, story.Because("otherEvent"))
			}
		}
	}
}
