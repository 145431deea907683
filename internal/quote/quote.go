// Package quote finds the quotations of an article, with speaker and cue.
package quote

import "recoupe/internal/story"

// Find returns the quotations of an article, in order. It reads only the
// sentences of a, which are its own words.
func Find(a *story.Article) []story.Quote { return nil }
