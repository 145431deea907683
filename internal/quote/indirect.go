package quote

// indirect finds reported speech without marks.
func (r *reader) indirect() {}
