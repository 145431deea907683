package patch

import "slices"

// History is what a reader has corrected, and can undo and redo. Its zero
// value is empty; [Since] takes up a list that was kept. It is changed in
// place.
type History struct {
	List   []Patch // in the order in which they apply
	past   []step
	future []step
}

// step is one thing done to the list: a patch added at its end, or one taken
// out of it.
type step struct {
	patch Patch
	at    int
	out   bool
}

// Since returns the history of a list of patches, all of which can be undone.
func Since(list []Patch) History {
	h := History{List: slices.Clone(list)}
	for i, p := range list {
		h.past = append(h.past, step{patch: p, at: i})
	}
	return h
}

// Add adds a patch and reports whether there was room for it.
func (h *History) Add(p Patch) bool {
	if len(h.List) >= MaxPatches {
		return false
	}
	h.do(step{patch: p, at: len(h.List)})
	h.future = nil
	return true
}

// Drop takes one patch out, wherever it stands; that can be undone too.
func (h *History) Drop(i int) {
	if i < 0 || i >= len(h.List) {
		return
	}
	h.do(step{patch: h.List[i], at: i, out: true})
	h.future = nil
}

// Undo takes back what was done last. It returns the patch and whether it is
// in the list now; ok is false where there is nothing to undo.
func (h *History) Undo() (p Patch, in, ok bool) {
	if len(h.past) == 0 {
		return Patch{}, false, false
	}
	s := h.past[len(h.past)-1]
	h.past = h.past[:len(h.past)-1]
	h.future = append(h.future, s)
	h.turn(s, !s.out)
	return s.patch, s.out, true
}

// Redo does again what was undone last. It returns what Undo returns.
func (h *History) Redo() (p Patch, in, ok bool) {
	if len(h.future) == 0 {
		return Patch{}, false, false
	}
	s := h.future[len(h.future)-1]
	h.future = h.future[:len(h.future)-1]
	h.do(s)
	return s.patch, !s.out, true
}

// CanUndo and CanRedo report whether there is something to undo, or to redo.
func (h *History) CanUndo() bool { return len(h.past) > 0 }

// CanRedo reports whether there is something to redo.
func (h *History) CanRedo() bool { return len(h.future) > 0 }

func (h *History) do(s step) {
	h.past = append(h.past, s)
	h.turn(s, s.out)
}

// turn takes a step's patch out of the list, or puts it in.
func (h *History) turn(s step, out bool) {
	if out {
		h.List = slices.Delete(slices.Clone(h.List), s.at, s.at+1)
	} else {
		h.List = slices.Insert(slices.Clone(h.List), s.at, s.patch)
	}
}
