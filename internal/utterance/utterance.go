// Package utterance groups the quotes of several articles that give the same
// words, and names what each did to them.
package utterance

import "recoupe/internal/story"

// Group returns the utterances of the articles.
func Group(articles []story.Article) []story.Utterance { return nil }
