package omission

// Says is says, for tests of whole articles.
func (w *Finder) Says(i int) bool { return w.says(i) }
