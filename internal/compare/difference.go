package compare

// findDifferences lists what articles tell differently.
func (w *work) findDifferences() {}
