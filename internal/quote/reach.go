package quote

// How far a reading looks, in tokens. What newspapers print keeps within these by far; they
// are there so that a rule is not led on by what stands at the other end of a long
// sentence. Reaches of one question alone stand where it is asked.
const (
	// A verb and what belongs to it: from an auxiliary to its participle, from a verb to
	// the first of its group.
	verbGroup = 6
	// From a verb back to its negation or its pronoun, with others between.
	nearVerb = 3
	// Words between two commas or dashes that say more of what stands before them.
	longestSetOff = 14
	// When, where and to whom something was said, between a verb and its subject or its clause.
	longestAdverbial = 7
	// From a verb of asking to the word that opens the question.
	nearQuestion = 6
	// What stands in brackets behind a name: a party, an age.
	longestBracket = 8
)
