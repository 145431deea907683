// Package timex finds the times an article names and the dates they stand for.
package timex

import "recoupe/internal/story"

// Find returns the times an article names and the dates they stand for, in order. It reads only the
// sentences of a, which are its own words.
func Find(a *story.Article) []story.Time { return nil }
