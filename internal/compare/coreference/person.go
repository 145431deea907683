package coreference

import (
	"strings"

	"recoupe/internal/text"
)

// SamePerson reports whether two names may be of one person: they share one of their words,
// be it a letter apart.
func SamePerson(x, y string) bool {
	for _, a := range strings.Fields(text.Fold(x)) {
		for _, b := range strings.Fields(text.Fold(y)) {
			if a == b || len(a) > 3 && len(b) > 3 && Edits([]rune(a), []rune(b)) <= 2 {
				return true
			}
		}
	}
	return false
}

// Edits returns how many letters must be put, dropped or changed to make y of
// x (Levenshtein 1966).
func Edits(x, y []rune) int {
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j := range y {
			change := diagonal
			if x[i] != y[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(y)]
}
