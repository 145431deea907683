package quote

import "testing"

func TestEnglish(t *testing.T) { check(t, "en", english) }

var english = []row{
	{"“We will not go,” said Clara Whitmore.", "We will not go,", "direct", "Clara Whitmore", "said"},
	{"“We will not go,” Clara Whitmore said.", "We will not go,", "direct", "Clara Whitmore", "said"},
	{"“We will not go,” she said.", "We will not go,", "direct", "", "said"},
	{"“We will not go,” said Clara Whitmore, who runs the harbour.", "We will not go,", "direct", "Clara Whitmore", "said"},
	{"“We will not go,” Clara Whitmore, who runs the harbour, told reporters on Monday.", "We will not go,", "direct", "Clara Whitmore", "told"},
	{"“We will not go,” Rep. Clara Whitmore (D-Ohio) said Friday.", "We will not go,", "direct", "Clara Whitmore", "said"},
	{"“Why us?” Whitmore asked.", "Why us?", "direct", "Whitmore", "asked"},
	{"“We will not go,” grinned Clara Whitmore, 52.", "We will not go,", "direct", "Clara Whitmore", "grinned"}, // a verb the table lacks
	{"“We will not go,” Clara Whitmore blustered.", "We will not go,", "direct", "Clara Whitmore", "blustered"},
	{"\"We will not go,\" according to Clara Whitmore.", "We will not go,", "direct", "Clara Whitmore", "according to"},
	{"‘We will not go,’ said Clara Whitmore.", "We will not go,", "direct", "Clara Whitmore", "said"},
	{"‘The workers’ union won’t go,’ said Clara Whitmore.", "The workers’ union won’t go,", "direct", "Clara Whitmore", "said"}, // a plural's apostrophe closes nothing
	{"''We will not go,'' said Clara Whitmore.", "We will not go,", "direct", "Clara Whitmore", "said"},
	{"``We will not go,'' said Clara Whitmore.", "We will not go,", "direct", "Clara Whitmore", "said"},
	{"“We will not go,\" said Clara Whitmore.", "We will not go,", "direct", "Clara Whitmore", "said"}, // marks of two kinds
	{"“We will go,” Whitmore said, “but not tonight.”", "but not tonight.", "direct", "Whitmore", "said"},
	{"“We will go,” said Clara Whitmore. “Not tonight, though.”", "Not tonight, though.", "direct", "Clara Whitmore", ""},
	{"“We will go. / “Not tonight, though,” said Clara Whitmore.", "We will go.", "direct", "Clara Whitmore", "said"},
	{"Clara Whitmore said: “We will not go.”", "We will not go.", "direct", "Clara Whitmore", "said"},
	{"Clara Whitmore: “We will not go.”", "We will not go.", "direct", "Clara Whitmore", ":"},
	{"Harbour chief Clara Whitmore, 52, warned: “We will not go.”", "We will not go.", "direct", "Clara Whitmore", "warned"},
	{"The letter reads: “We will not go.”", "We will not go.", "direct", "the letter", "reads"},
	{"Clara Whitmore continued: / “We will not go.”", "We will not go.", "direct", "Clara Whitmore", "continued"},
	{"“We will not go.” / — Clara Whitmore, harbour master", "We will not go.", "direct", "Clara Whitmore", "—"},
	{"Clara Whitmore called the plan “a costly mistake”.", "a costly mistake", "mixed", "Clara Whitmore", "called"},
	{"Clara Whitmore said the plan was “a costly mistake” for the town.", "a costly mistake", "mixed", "Clara Whitmore", "said"},
	{"Clara Whitmore said the plan was “mad”.", "mad", "mixed", "Clara Whitmore", "said"},
	{"The plan is “unfair” and “late”, Clara Whitmore said.", "unfair", "mixed", "Clara Whitmore", "said"},
	{"She wrote that it was dull, adding that “nobody cares”.", "nobody cares", "mixed", "", "adding"},
	{"In her words, the plan is “a costly mistake”.", "a costly mistake", "mixed", "", "In her words"},
	{"He hosts a show called “Morning Tide”.", "Morning Tide", "term", "", ""},
	{"The so-called “safe zone” was flooded.", "safe zone", "term", "", ""},
	{"The ‘winner’ went home.", "winner", "term", "", ""},
	{"Clara Whitmore said the harbour would reopen on Monday.", "the harbour would reopen on Monday", "indirect", "Clara Whitmore", "said"},
	{"Clara Whitmore said that the harbour would reopen.", "the harbour would reopen", "indirect", "Clara Whitmore", "said"},
	{"Clara Whitmore told the council that the harbour would reopen.", "the harbour would reopen", "indirect", "Clara Whitmore", "told"},
	{"Clara Whitmore told reporters she would stand again.", "she would stand again", "indirect", "Clara Whitmore", "told"},
	{"The harbour will reopen on Monday, Clara Whitmore said.", "The harbour will reopen on Monday", "indirect", "Clara Whitmore", "said"},
	{"The harbour will reopen on Monday, said Clara Whitmore.", "The harbour will reopen on Monday", "indirect", "Clara Whitmore", "said"},
	{"The harbour will reopen on Monday, according to Clara Whitmore.", "The harbour will reopen on Monday", "indirect", "Clara Whitmore", "according to"},
	{"According to Clara Whitmore, the harbour will reopen.", "the harbour will reopen", "indirect", "Clara Whitmore", "According to"},
	{"The harbour, she said, would not close before the winter.", "The harbour, she said, would not close before the winter", "indirect", "", "said"},
	{"Clara Whitmore, who runs the harbour, said it would reopen.", "it would reopen", "indirect", "Clara Whitmore", "said"},
	{"Clara Whitmore promised to reopen the harbour by May.", "to reopen the harbour by May", "indirect", "Clara Whitmore", "promised"},
	{"Clara Whitmore urged residents to leave before dusk.", "residents to leave before dusk", "indirect", "Clara Whitmore", "urged"},
	{"Clara Whitmore announced a full review of the harbour.", "a full review of the harbour", "indirect", "Clara Whitmore", "announced"},
	{"Clara Whitmore accused the council of hiding the figures.", "the council of hiding the figures", "indirect", "Clara Whitmore", "accused"},
	{"Police asked whether the gate had been locked.", "whether the gate had been locked", "indirect", "Police", "asked"},
	{"Clara Whitmore spoke in an interview, saying the gate was locked.", "the gate was locked", "indirect", "Clara Whitmore", "saying"},
	{"The report found that the gate had been left open.", "the gate had been left open", "indirect", "the report", "found"},
	{"The claims were settled in May.", "", "", "", ""},        // a noun
	{"Nobody was told of the leak.", "", "", "", ""},           // a passive
	{"She said so in an interview on Monday.", "", "", "", ""}, // nothing is told
	{"Clara Whitmore runs the harbour. “We will not go,” she said.", "We will not go,", "direct", "Clara Whitmore", "said"},
	{"Clara Whitmore and Paul Denby came. “We will not go,” he said.", "We will not go,", "direct", "Paul Denby", "said"},
	{"Mayor Clara Whitmore came. “We will not go,” the mayor said.", "We will not go,", "direct", "Clara Whitmore", "said"},
	{"Clara Whitmore came. “We will not go,” Ms Whitmore said.", "We will not go,", "direct", "Clara Whitmore", "said"},
	{"Ferry boss Paul Denby came. “We will not go,” the boss said.", "We will not go,", "direct", "Paul Denby", "said"},
	{"“One man told me, ‘I have lived here for sixty years,’ and wept,” Clara Whitmore said.", "I have lived here for sixty years,", "direct", "one man", "told"},
	{"“I wrote ‘holes under the slabs’ in the margin,” Clara Whitmore said.", "holes under the slabs", "direct", "Clara Whitmore", "wrote"},
	{"“We will not go,” the council said in a statement.", "We will not go,", "direct", "the council", "said"},
	{"“We will not go,” police said.", "We will not go,", "direct", "police", "said"},
}
