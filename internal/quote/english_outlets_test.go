package quote

import "testing"

// How American and British papers lead to who speaks: past another verb, an apposition, a couple's
// shared surname, or by what stands around words that nobody is named beside.
func TestEnglishOutlets(t *testing.T) { check(t, "en", englishOutlets) }

var englishOutlets = []row{
	// a verb before the one that says it is no part of who does both
	{"At noon, a crowd of drovers threw down their hats and cried, “No fence here,” and walked off.", "No fence here,", "direct", "a crowd of drovers", "cried"},
	{"On Tuesday, the Norwick Growers Union took the quarrel to court, declaring, “Nobody asked us first.”", "Nobody asked us first.", "direct", "Norwick Growers Union", "declaring"},
	{"County engineers openly doubted the survey, arguing on Monday that the wall would “give way by spring”.", "give way by spring", "mixed", "County engineers", "arguing"},
	{"The broadcast opens with Halloran promising, “no field will stay dry.”", "no field will stay dry.", "mixed", "Halloran", "promising"},
	{"Halloran pleaded ignorance at a hearing before the council, saying: “I keep bees, not books.”", "I keep bees, not books.", "direct", "Halloran", "saying"},
	{"A cousin of Mr. Halloran, Edith Marsh, wrote in a letter that growers hope to sue and said that he “sleeps badly”.", "sleeps badly", "mixed", "Edith Marsh", "said"},
	// nouns that are verbs elsewhere
	{"On Tuesday, Edith Marsh, a friend of the vicar, condemned such attacks on “a quiet parish”.", "a quiet parish", "mixed", "Edith Marsh", "condemned"},
	{"Edith Marsh, the clerk of the growers' union, began to answer calls from the valley, saying in May that “the ditch is nobody's fault”.", "the ditch is nobody's fault", "mixed", "Edith Marsh", "saying"},
	{"Marsh said the union dropped Halloran's earlier demands after it had heard “sighs” from members.", "sighs", "mixed", "Marsh", "said"},
	{"Halloran had also argued that crop relief plans wouldn't last, as well as insisting that the dam was “a toy”.", "a toy", "mixed", "Halloran", "insisting"},
	// of whom it is said
	{"Edith Marsh sang on Tuesday. The Norwick critic Hal Dorn says of Marsh this week, “She has never been in better voice.”", "She has never been in better voice.", "direct", "Hal Dorn", "says"},
	{"Hal Dorn kept the mill for years. Of Joe Tarrant, he said, “He can mend any wheel.”", "He can mend any wheel.", "direct", "Hal Dorn", "said"},
	{"“It moved me,” Judge Ned Colby said of Mr. Halloran's letter. He added, “Nobody had thanked us before.”", "Nobody had thanked us before.", "direct", "Ned Colby", "added"},
	{"Mayor Tom Halloran sang on Tuesday. / Judge Ned Colby said the well was dry. He said Halloran had been warned. “What matters is who pays for it,” he said.", "What matters is who pays for it,", "direct", "Ned Colby", "said"},
	{"Ned Colby, owner of Norwick Mills, wrote him a memo praising the mill's “second spring” and adding, “Few towns dare so much.”", "Few towns dare so much.", "direct", "Ned Colby", "adding"},
	// what stands between a name and its verb
	{"Mr. Halloran, during a walk on Tuesday, in Norwick, Maine, called the thought of a wall kept up by state crews “childish”.", "childish", "mixed", "Halloran", "called"},
	{"“The mill is ours,” Ned Colby, a farmer running against Judge Edith Marsh, a beekeeper, said on a poster.", "The mill is ours,", "direct", "Ned Colby", "said"},
	// a couple
	{"John Amos Halloran took office on Tuesday. “We begin today,” Mr. Halloran told the growers. / “Nothing will be sold,” he said. / Mrs. Halloran, once a miller, sat behind him.", "Nothing will be sold,", "direct", "John Amos Halloran", "said"},
	// whose people, whose answer
	{"Mr. Halloran wonders who will dig. As ever, Mr. Halloran's young admirers answer, “Norwick!”", "Norwick!", "mixed", "Mr. Halloran's young admirers", "answer"},
	{"“Was it you?” Ned Colby asked Hal Dorn. His answer: “The goats did it, not me.”", "The goats did it, not me.", "direct", "Hal Dorn", ":"},
	// a thing in what somebody reports
	{"Edith Marsh rose last. She argued that the state of the beams proved the barn was “no place for hay”.", "no place for hay", "mixed", "Edith Marsh", "proved"},
	// where a report ends that opens its sentence
	{"While the union said it would not lease the mill, Mr. Halloran went home.", "it would not lease the mill", "indirect", "the union", "said"},
	{"Asked whether Marsh was suggesting that Mr. Halloran had no plan, Mr. Colby did nothing but smile.", "Mr. Halloran had no plan", "indirect", "Marsh", "suggesting"},
	{"When Ned Colby learned in May that Marsh had sold the barn, he grew pale.", "Marsh had sold the barn", "indirect", "Ned Colby", "learned"},
	// who reports, past what is set between
	{"Halloran, though, told Norwick Times editor Ned Colby in May that he will keep the goats.", "he will keep the goats", "indirect", "Halloran", "told"},
	{"The growers turned to Senator Ned Colby, Democrat of Maine, who had argued in May that the frost was no excuse.", "the frost was no excuse", "indirect", "Ned Colby", "argued"},
	{"A baker with a habit of teasing the council said Monday the goats were his.", "the goats were his", "indirect", "a baker", "said"},
	{"Neighbours of the mill in west Norwick said the wheel turned at night. They say nobody sleeps any more.", "nobody sleeps any more", "indirect", "Neighbours of the mill in west Norwick", "say"},
	{"The sisters have both denounced the sale of the goats.", "the sale of the goats", "indirect", "the sisters", "denounced"},
	{"In May, several millers voted for a motion to at least praise the clerk of the works.", "the clerk of the works", "indirect", "several millers", "praise"},
	// what nobody says
	{"Halloran added his name to the list.", "", "", "", ""},
	{"The union has said nothing about the goats of Mr. Halloran.", "", "", "", ""},
	{"Her brother was at first considered for the post of miller.", "", "", "", ""},
	{"Those claims in a leaflet of Norwick Mills hurt.", "", "", "", ""},
	{"Halloran will drop his bid for clerk of the works.", "", "", "", ""},
	// nobody beside the words
	{"“The frost is early,” Edith Marsh declared. Moreover, it “will not spare the low fields this year”.", "will not spare the low fields this year", "mixed", "Edith Marsh", ""},
	{"Later, Edith Marsh praised the clerk at a fair in Norwick. / “Whoever says the barn is safe has never slept in it.”", "Whoever says the barn is safe has never slept in it.", "direct", "Edith Marsh", ""},
	{"In fact, Edith Marsh herself wrote in June that the barn is “‘a roof we must keep” for the goats.", "‘a roof we must keep", "mixed", "Edith Marsh", "wrote"},
}
