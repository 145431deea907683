package quote

import "testing"

func TestEnglishMessages(t *testing.T) { check(t, "en", englishMessages) }

// What popular papers and court reports do with messages and with the people they write of.
var englishMessages = []row{
	{"Clara Whitmore texted her sister: “Home by nine. Keep the soup warm.”", "Home by nine. Keep the soup warm.", "direct", "Clara Whitmore", "texted"},
	{"Clara Whitmore, 41, texted her sister that she would be “home by nine”.", "home by nine", "mixed", "Clara Whitmore", "texted"},
	{"Clara Whitmore left at dusk. An hour earlier the mother-of-two had messaged a friend: “Home by nine.”", "Home by nine.", "direct", "Clara Whitmore", "messaged"},
	{"The court saw a text message that Clara Whitmore sent to a colleague at 8:15 p.m.: “Home by nine.”", "Home by nine.", "direct", "Clara Whitmore", "sent"},
	{"At the heart of the case was an email sent by Clara Whitmore in May: “Say nothing.”", "Say nothing.", "direct", "Clara Whitmore", "sent"},
	{"Harbour master Tom Reeve put a text message on a screen and left it there: “home by nine.” Clara Whitmore had sent it to a friend.", "home by nine.", "direct", "Clara Whitmore", ":"},
	{"Clara Whitmore turned to her son and mouthed ‘sorry’.", "sorry", "mixed", "Clara Whitmore", "mouthed"},
	{"The texts were long and the messages short.", "", "", "", ""}, // nouns
	{"“We will not go,” Clara Whitmore said outside the town hall.", "We will not go,", "direct", "Clara Whitmore", "said"},
	{"Judge Clara Whitmore set the hearing for May and allowed him to remain free on bail.", "", "", "", ""}, // a deed
	{"Tom Reeve remembered it differently.", "", "", "", ""},
	{"Clara Whitmore testified that she locked the gate, that she told everyone to leave and that Reeve stayed behind.", "she locked the gate, that she told everyone to leave and that Reeve stayed behind", "indirect", "Clara Whitmore", "testified"}, // the last "that" is of "testified"
	{"The log lists five faults. None of them was reported to the harbour office.", "", "", "", ""},
	{"A woman who used to keep the lock, and who sat on the board, told the Lamp that the vote was settled in an hour.", "the vote was settled in an hour", "indirect", "a woman", "told"},
	{"THE daughter of a drowned sailor sobbed “he was my hero” last night.", "he was my hero", "mixed", "the daughter of a drowned sailor", "sobbed"},
	{"A petition that brands the sale a “fire sale” was handed in on Monday.", "fire sale", "mixed", "a petition", "brands"},
	{"The council brands the sale a waste, and harbour master Tom Reeve wants it stopped.", "the sale a waste", "indirect", "the council", "brands"},
	{"Clara Whitmore, 52, was aboard with Tom Reeve. The dentist from Harle told the jury that she forgave him.", "she forgave him", "indirect", "Clara Whitmore", "told"},
	{"Clara Whitmore, 52, was aboard with Tom Reeve. The dentist told the jury that they were well.", "they were well", "indirect", "the dentist", "told"}, // may be anybody
	{"Tom Reeve left at dusk. The 41-year-old told the jury that he was tired.", "he was tired", "indirect", "Tom Reeve", "told"},
	{"“It’s a mess,” is how resident Clara Whitmore put it.", "It’s a mess,", "direct", "Clara Whitmore", "put"},
	{"The sheriff’s office said that two people were missing as of 6 p.m. Thursday.", "two people were missing as of 6 p.m. Thursday", "indirect", "the sheriff’s office", "said"},
	{"Clara Whitmore said her first thought was, “Not again.”", "Not again.", "direct", "Clara Whitmore", "said"},
	{"It was, said Clara Whitmore, “the worst night of my life”.", "the worst night of my life", "mixed", "Clara Whitmore", "said"},
	{"Clara Whitmore’s message to residents was blunt: “Leave now.”", "Leave now.", "direct", "Clara Whitmore", ":"},
	{"Clara Whitmore conceded that mistakes were made but insisted no one was to blame.", "mistakes were made", "indirect", "Clara Whitmore", "conceded"},
	{"Mr Tom Reeve KC said the case was “built on sand”.", "built on sand", "mixed", "Tom Reeve", "said"},
	{"Paul Denby left on Monday. “It is an attack on all of us,” Mr Denby’s lawyer said.", "It is an attack on all of us,", "direct", "Mr Denby’s lawyer", "said"},
	{"Paul Denby left on Monday. “We will go to court,” said Denby’s elder sister.", "We will go to court,", "direct", "Denby’s elder sister", "said"},
	{"Paul Denby left on Monday. Denby’s statement said that the ferry was “a joke”.", "a joke", "mixed", "Paul Denby", "said"},                               // which is his own
	{"Ines Vale is a lawyer. Paul Denby left. “We will go to court,” Mr Denby’s lawyer said.", "We will go to court,", "direct", "Mr Denby’s lawyer", "said"}, // not any lawyer
	{"Ms Denby’s lawyer, Clara Whitmore, told the court that he was “a broken man”.", "a broken man", "mixed", "Clara Whitmore", "told"},                      // and not whose lawyer
	{"Chairman Ivo Grant said he was “truly sorry”.", "truly sorry", "mixed", "Ivo Grant", "said"},                                                            // a name is no verb
	{"“No comment,” was all Clara Whitmore would say.", "No comment,", "direct", "Clara Whitmore", "say"},
	{"The boss SLAMMED the plan as “mad”.", "mad", "mixed", "the boss", "SLAMMED"},
	{"The mayor left early. “It is late,” she said.", "It is late,", "direct", "the mayor", "said"},
	{"The council on Monday called the report “fake,” with press secretary Clara Whitmore telling reporters it was “written by children.”", "written by children.", "mixed", "Clara Whitmore", "telling"},
	{"Tom Reeve left with Clara Whitmore, saying it was “too late”.", "too late", "mixed", "Tom Reeve", "saying"}, // his own
}
