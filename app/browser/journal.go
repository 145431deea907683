package browser

// notes numbers what is noted of the stories (journal_js.go), so that what the library has kept
// strikes out its own note and not a later one of the same story. A story that is compared again
// is kept under an id that it did not have when it was noted: the numbers are of all stories.
type notes struct {
	made int
	last map[string]int // by the id of its story
}

// next returns the number of another note of a story.
func (n *notes) next(id string) int {
	if n.last == nil {
		n.last = map[string]int{}
	}
	n.made++
	n.last[id] = n.made
	return n.made
}

// latest reports whether no later note of the story was made than the one of that number.
func (n *notes) latest(id string, number int) bool { return n.last[id] <= number }
