package difference_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
	"recoupe/internal/story"
)

// Each row is how one outlet and another tell one thing, and what differs:
// the kind and the reason's arguments, or "" where nothing does.
func TestWhatDiffers(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"The tram lost all power at 5.42pm on Saturday.", "The tram lost all power at 5.24pm on Saturday.", "date 5.42pm on Saturday / 5.24pm on Saturday"},
		{"The tram lost all power at 5.42pm on Saturday.", "The tram lost all power on Saturday at about six o'clock.", ""},                                                                                                                    // rounded
		{"At 5.42pm on Saturday the tram lost all power, and at 7pm it was towed away.", "At 5.24pm on Saturday the tram lost all power, and it was towed away at 9.10pm.", "date 5.42pm on Saturday / 5.24pm on Saturday; date 7pm / 9.10pm"}, // several hours
		{"The drivers' union, which lodged a complaint on 6 March, wants an inquiry.", "The drivers' union had warned of the flood on 2 March, before it lodged a complaint on 8 March.", "date 6 March / 8 March"},
		{"The water must be pumped out of the depot by 20 March.", "The depot must be pumped dry by 22 March, and the trams return on 9 April.", "date 20 March / 22 March"}, // by when
		{"The union lodged a complaint on 6 March.", "The union, which met the mayor on 8 March, lodged a complaint on 6 March.", ""},
		{"Olive Hartnell founded the company in 1998.", "Olive Hartnell founded the company in 1996.", "date 1998 / 1996"},
		{"Olive Hartnell founded the company in 1998.", "Olive Hartnell founded the company in the nineties.", ""},
		{"Olive Hartnell, founder in 1998 of the tram museum, wants an inquiry.", "Olive Hartnell, who created the museum of trams in 1996, wants an inquiry.", "date 1998 / 1996"},
		{"Olive Hartnell, who left the bus company in 1998, wants an inquiry.", "Olive Hartnell, who created the museum of trams in 1996, wants an inquiry.", ""}, // left, and founded
		{"The director was dismissed in October 2025.", "The director was dismissed in December 2025.", "date October 2025 / December 2025"},
		{"The director was dismissed in October 2025.", "The director was dismissed on 3 October 2025.", ""}, // more closely told
		{"The mayors of Ostrey, Kelwick, Lodbury and Wexby sent a letter to the ministry.", "The mayors of Ostrey, Kelwick and Lodbury sent a letter to the ministry.", "list a2 Wexby"},
		{"The mayors of Ostrey, Kelwick and Lodbury sent a letter to the ministry.", "The mayors of Ostrey, Kelwick and Lodbury sent a letter to the ministry.", ""},
		{"The report was written by Marcus Pellworth.", "The report was written by Marcus Pellwurth.", "name Marcus Pellworth / Marcus Pellwurth"},
		{"The council accepted the offer of the bus company.", "The council refused the offer of the bus company.", "wording accepted refused"},
		{"The council adopted the budget on Monday by 18 votes.", "The council rejected the budget on Monday by 18 votes.", "wording adopted rejected"},
		{"The council adopted the budget for the trams.", "A judge rejected the budget for the trams that the council had voted.", ""}, // two deeds
		{"The mayors of Ostrey, Kelwick and Lodbury sent a letter to the ministry.", "The mayors of Ostrey and Lodbury sent a letter to the ministry.", "list a2 Kelwick"},
		{"The council accepted the offer of the bus company.", "The council agreed to the offer of the bus company.", ""},
		{"The repairs will cost 6.2 million pounds.", "The repairs will cost 8.1 million pounds.", "value 6.2 million pounds / 8.1 million pounds"},
		{"The bus company offers 15.25 euros a share for the depot.", "After 18.40 euros in May the bus company offers 15.75 euros a share for the depot.", "value 15.25 euros / 15.75 euros"}, // the nearer of two
		{"The depot saw 287 repairs, below the limit of 300.", "With 237 repairs, the depot was below the limit of 300.", "value 287 / 237"},                                                   // the limit is in both
		{"The company will close 430 posts, of which 180 in Ostrey.", "The company announced 430 job cuts, of which 210 in Ostrey.", "value 180 / 210"},                                        // between the same words
		{"The nearest depot is 47 kilometres from Ostrey, past the river.", "The nearest depot of the trams is 58 kilometres away, past the river.", "value 47 kilometres / 58 kilometres"},
		{"Thirty-one drivers were told that their depot would close for good.", "Of the drivers, 29 were told that their depot would close for good.", "value Thirty-one / 29"},
		{"The film honours Ana and Clara Pellworth, of Ostrey.", "The film honours Ana Pellworth, of Ostrey.", ""}, // two sisters
		{"The council wants the depot reopened now.", "The council wanted the depot reopened on Saturday.", ""},    // at once is no day
		{"The repairs will cost 6.2 million pounds.", "The repairs will cost more than 6 million pounds.", ""},
	} {
		c := invented.InOstrey(t, row.one, row.other)
		var got []string
		for _, d := range c.Differences {
			if d.Kind != story.PrecisionDiffers {
				got = append(got, d.Kind.String()+" "+strings.Join(d.Note.Args, " "))
			}
		}
		assert.Equal(t, row.want, strings.Join(got, "; "), "%s | %s", row.one, row.other)
	}
}

// Each row is how one outlet and another tell one thing, where the one may be
// surer of it than the other, or give it as somebody's word.
func TestCertaintyAndAttribution(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"The closure of the depot will affect 41 drivers.", "The closure of the depot might affect 41 drivers.", "certainty a1 a2 might affect"},
		{"The closure of the depot will affect 41 drivers.", "The closure of the depot is expected to affect 41 drivers.", "certainty a1 a2 expected to affect"},
		{"The company sold the old trams to a dealer.", "The company allegedly sold the old trams to a dealer.", "certainty a1 a2 allegedly sold"},
		{"The drivers are demanding the public release of the report on the depot.", "The council is expected to make the report on the depot public.", ""},                                                 // who demands it does not tell that it is so
		{"The company sold the old trams to a dealer.", "The company sold the allegedly stolen coins and the old trams to a dealer.", ""},                                                                   // the reserve is of something else
		{"“The depot will never open its doors to trams again,” said Olive Hartnell.", "“The depot will never open its doors to trams again,” Olive Hartnell allegedly said.", "certainty a1 a2 allegedly"}, // whether she did
		{"The fire started in the cable room behind the ticket office.", "The fire started in the cable room behind the ticket office, the police said.", "attribution a1 a2 the police said"},
		{"The fire started in the cable room of the depot, according to the fire brigade.", "The fire started in the cable room of the depot, the police said.", ""},
		{"Olive Hartnell will leave the company in June.", "Olive Hartnell said she would leave the company in June.", ""}, // of herself
		{"The fire did not start in the cable room of the depot.", "The fire started in the cable room of the depot, the police said.", ""},
	} {
		c := invented.InOstrey(t, row.one, row.other)
		assert.Equal(t, row.want, invented.Differing(c), "%s | %s", row.one, row.other)
	}
}

func TestStatementGivesWhatMostGive(t *testing.T) {
	tell := func(day, line string) string {
		return "Ostrey tram depot\n\n" + day + " March 2026\n\n" + line + " The tram depot in Ostrey was flooded when the river Tarlewater rose. The drivers' union wants a public inquiry into the flooded depot."
	}
	c := invented.Compare(t,
		tell("12", "The flood damaged 46 trams."),
		tell("13", "According to the director of the depot, 43 trams were damaged in the flood."),
		tell("13", "In the flood, 43 trams of the city were damaged, the council said."))
	for _, f := range c.Facts {
		if f.Verdict == story.Differing {
			assert.Contains(t, f.Statement, "43", "not the figure that one alone gives")
			return
		}
	}
	assert.Fail(t, "no fact is told differently")
}

// Each row is how one outlet and another tell what is no difference, though it looks like one.
func TestWhatOnlyLooksDifferent(t *testing.T) {
	for _, row := range []struct{ one, other, why string }{
		{"The depot manager was arrested this morning after a chase along the river.", "The depot manager was arrested on Wednesday morning after a chase along the river.", "a page of the day after"},
		{"Olive Hartnell moved back to Ostrey with the depot manager 12 weeks ago.", "Olive Hartnell moved back to Ostrey with the depot manager 12 weeks ago.", "the same words of another day"},
		{"Marcus Pellworth scored two goals in his last two games for the depot team.", "Marcus Pellworth hurt his knee in the depot and missed four games for the team.", "the last two of many"},
		{"Marcus Pellworth served a 12-year sentence passed in 1998 for theft from the depot.", "Marcus Pellworth had served a five-year sentence for theft in 1959.", "two sentences"},
		{"For the depot team Marcus Pellworth scored 33 points and was cheered.", "For the depot team Olive Hartnell scored 36 points and was cheered.", "two players"},
		{"A seven-yard wall of the depot in Ostrey fell into the river when the flood came.", "When the flood came into the depot in Ostrey a 14-yard bridge fell into the river.", "a wall and a bridge"},
		{"\"We will keep the depot open for all the trams of the town,\" said Marcus Pellworth, an aide of the mayor.", "\"We will keep the depot open for all the trams of the town,\" reads a statement of Olive Hartnell's office.", "her aide, and her office"},
		{"The depot manager is expected to be heard by the court in Ostrey on two counts of theft.", "The depot manager is scheduled to be heard by the court in Ostrey on two counts of theft.", "both to come"},
		{"Firefighters could see flames shooting out from below the roof of the depot.", "Flames shot out from below the roof of the depot when firefighters came.", "what one can see is so"},
	} {
		c := invented.InOstrey(t, row.one, row.other)
		for _, d := range c.Differences {
			assert.Equal(t, story.PrecisionDiffers, d.Kind, "%s: %s | %s: %v", row.why, row.one, row.other, d.Note)
		}
	}
}
