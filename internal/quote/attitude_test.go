package quote

import "testing"

// What somebody thinks, wants, praises or speaks of, and what is said of
// somebody by nobody who is named.
func TestAttitudes(t *testing.T) {
	check(t, "en", []row{
		// of what
		{"The mayor spoke on Monday of her early years at sea.", "her early years at sea", "indirect", "the mayor", "spoke"},
		{"The crew complained again about the food on board.", "the food on board", "indirect", "the crew", "complained"},
		{"The two women spoke for about five minutes.", "", "", "", ""}, // how long
		{"The council voted against the plan to close the pier.", "the plan to close the pier", "indirect", "the council", "voted"},
		{"The council rejected the budget by 18 votes to 9.", "", "", "", ""},
		{"Critics pointed to the cost of the new wall.", "the cost of the new wall", "indirect", "Critics", "pointed"},
		{"The harbour has become a focal point for tourists.", "", "", "", ""}, // a noun
		// as what
		{"The port sees the merger as a chance to grow.", "the merger as a chance to grow", "indirect", "the port", "sees"},
		{"The crew saw the lights of the harbour.", "", "", "", ""}, // with their eyes
		{"Clara Whitmore likened the port to a sieve.", "the port to a sieve", "indirect", "Clara Whitmore", "likened"},
		// wants, and what is asked
		{"Clara Whitmore would like to organise another rally.", "to organise another rally", "indirect", "Clara Whitmore", "like"},
		{"Many people like the old harbour.", "", "", "", ""},
		{"The mayor urged them to leave before dawn.", "them to leave before dawn", "indirect", "the mayor", "urged"},
		{"Clara Whitmore admitted losing the letter.", "losing the letter", "indirect", "Clara Whitmore", "admitted"},
		{"Clara Whitmore accused the board, which denies it, of hiding the report when it mattered.", "the board", "indirect", "Clara Whitmore", "accused"},
		{"From a chair in the second row, Clara Whitmore asked to speak.", "", "", "", ""},
		// a mood
		{"Clara Whitmore is critical of the plan for the pier.", "the plan for the pier", "indirect", "Clara Whitmore", "is critical"},
		{"Residents are deeply worried about the state of the wall.", "the state of the wall", "indirect", "Residents", "are deeply worried"},
		// by nobody who is named
		{"The mayor is expected to resign on Monday.", "The mayor is expected to resign on Monday", "indirect", "", "is expected"},
		{"Clara Whitmore spoke first. The captain was accused of sailing too fast.", "The captain was accused of sailing too fast", "indirect", "", "was accused"}, // not hers
		{"The firm was criticised by Clara Whitmore for its failure to train crews.", "The firm was criticised by Clara Whitmore for its failure to train crews", "indirect", "Clara Whitmore", "was criticised"},
		{"The plan for the pier was backed by the seamen's union.", "The plan for the pier", "indirect", "the seamen's union", "was backed"},
		{"The mayor is not expected to resign.", "", "", "", ""},
		// a noun says so
		{"Clara Whitmore's comments on Tuesday about the long strike angered the crews.", "the long strike", "indirect", "Clara Whitmore", "comments"},
		{"Her criticism of the old board was noted.", "the old board", "indirect", "", "criticism"},
		{"The board defended its decision to close the harbour for a week.", "its decision to close the harbour for a week", "indirect", "the board", "defended"},
		{"The board's decision to close the harbour surprised the crews.", "to close the harbour", "indirect", "the board", "decision"},
		{"There was a plan to close the harbour.", "", "", "", ""}, // nobody's
		{"The board published a report that The Meridian obtained.", "", "", "", ""},
		// whom it is told to, and who stands behind the verb
		{"Ferries could save the port money, Councillor Paul Denby (I-Dover) told the Harbour Post.", "Ferries could save the port money", "indirect", "Paul Denby", "told"},
		{"The harbour may close, said one union source in the room.", "The harbour may close", "indirect", "one union source", "said"},
		{"According to exit polls, Clara Whitmore had a lead of ten points.", "Clara Whitmore had a lead of ten points", "indirect", "exit polls", "According to"},
		{"Clara Whitmore warned that the repairs were not done, and unions warned that crews would leave.", "the repairs were not done", "indirect", "Clara Whitmore", "warned"},
		{"Clara Whitmore has long said that she will stay.", "she will stay", "indirect", "Clara Whitmore", "said"},
		{"Clara Whitmore seemed to think the pier would hold.", "the pier would hold", "indirect", "Clara Whitmore", "think"},
		{"He took the Northern Express to Dover on Monday.", "", "", "", ""}, // a train
	})
}
