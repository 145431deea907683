//go:build js

package browser

import "encoding/base64"

// The library answers in its own time, and a page that is left does not wait
// for it. What a reader has just corrected is therefore noted at once, where
// writing is done when it returns, and struck out once the library has it.

// fixesKey is before the id of the story whose corrections are noted.
const fixesKey = "fixes."

var noted notes

// Note notes the corrections of a story, all of them, and returns the number of
// the note.
func Note(id string, corrections []byte) int {
	store("localStorage", fixesKey+id, base64.StdEncoding.EncodeToString(corrections))
	return noted.next(id)
}

// Strike forgets the note of that number, unless there is a later one of its story.
func Strike(id string, number int) {
	if noted.latest(id, number) {
		store("localStorage", fixesKey+id, "")
	}
}

// Noted returns the corrections of a story that the library may not have, nil
// if there are none.
func Noted(id string) []byte {
	corrections, err := base64.StdEncoding.DecodeString(stored("localStorage", fixesKey+id))
	if err != nil || len(corrections) == 0 {
		return nil
	}
	return corrections
}
