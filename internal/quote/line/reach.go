package line

// How far a reading looks, in tokens. What newspapers print keeps within these by far; they
// are there so that a rule is not led on by what stands at the other end of a long
// sentence, and so that a text without ends is read in time. Where a loop runs up to one
// of them it stops before it. A reach of one question alone stands where that is asked.
const (
	// From a verb back to its negation or its pronoun, with others between: "ne le dit".
	NearVerb = 3
	// Small words between two that belong together: "late last", "ne pas y".
	FewWords = 4
	// A verb and what belongs to it: from an auxiliary to its participle, from a verb to
	// the first of its group.
	VerbGroup = 6
	// From a verb of asking to the word that opens the question.
	NearQuestion = 6
	// When, where and to whom something was said, between a verb and its subject or its clause.
	LongestAdverbial = 7
	// What stands in brackets behind a name: a party, an age, an office.
	LongestBracket = 8
	// From the head of a phrase to the word that tells more of it: who made it, what it does.
	NearHead = 8
	// From a verb to what it asks for, or of whom: "réclame dans une lettre une enquête".
	NearObject = 9
	// A noun with what describes it.
	LongestNoun = 12
	// Words between two commas or dashes that say more of what stands before them.
	LongestSetOff = 14
	// A noun of speech with whose it is: "a statement by the head of the port, Ana Roy".
	LongestSaid = 16
	// A clause, with what is set off in it.
	ClauseReach = 40
)

// LeastReported is how many tokens what is reported has at least: two are an adverb or a name.
const LeastReported = 3
