package quote

import "testing"

// How American and British papers lead to who speaks: past another verb, an apposition, a couple's
// shared surname, or by what stands around words that nobody is named beside.
func TestEnglishOutlets(t *testing.T) { check(t, "en", englishOutlets) }

var englishOutlets = []row{
	// a verb before the one that says it is no part of who does both
	// nouns that are verbs elsewhere
	// of whom it is said
	// what stands between a name and its verb
	// a couple
	// whose people, whose answer
	// a thing in what somebody reports
	// where a report ends that opens its sentence
	// who reports, past what is set between
	// what nobody says
	// nobody beside the words
}
