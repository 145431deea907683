package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestEnglishArticles(t *testing.T) { check(t, "en", englishArticles) }

var englishArticles = []row{
	{"A man attacked the guard of the mill on Monday.", "", "", "", ""}, // by force
	{"The army defended the town against the rebels.", "", "", "", ""},
	{"Protesters attacked the new mill tax.", "the new mill tax", "indirect", "Protesters", "attacked"},
	{"“The mill is cold,” 17-year-old Harriet said.", "The mill is cold,", "direct", "Harriet", "said"},
	// the subject, past what opens or interrupts the sentence
	{"But Whitmore said the cost of the ticket would be higher.", "the cost of the ticket would be higher", "indirect", "Whitmore", "said"},
	{"Then someone asked how the town could afford it.", "how the town could afford it", "indirect", "someone", "asked"},
	{"The second launch, South Korea claimed, had been its loudest so far.", "The second launch, South Korea claimed, had been its loudest so far", "indirect", "South Korea", "claimed"},
	{"The bakery was a gold mine, Mr Denby said, until it burnt down in 1999.", "The bakery was a gold mine, Mr Denby said, until it burnt down in 1999", "indirect", "Denby", "said"},
	{"They came after a fire, Clara Whitmore said.", "They came after a fire", "indirect", "Clara Whitmore", "said"},
	{"The debates are not likely to alter much, noted Clara Whitmore.", "The debates are not likely to alter much", "indirect", "Clara Whitmore", "noted"},
	{"Whitmore says at a rally in Dover, Ohio, that it means nothing.", "it means nothing", "indirect", "Whitmore", "says"},
	{"Whitmore continues to insist, most recently on Monday, that she will stay.", "she will stay", "indirect", "Whitmore", "insist"},
	{"Whitmore did not go that far but told MPs she accepted the plan.", "she accepted the plan", "indirect", "Whitmore", "told"},
	{"Hers is one of the families helped by Clara Whitmore, who puts the cost at £30m and calls the offer “a down payment”.", "a down payment", "mixed", "Clara Whitmore", "calls"},
	{"Whitmore said after the vote she would not accept the offer.", "she would not accept the offer", "indirect", "Whitmore", "said"},
	{"Whitmore has said some 30 dogs had slept in the hall.", "some 30 dogs had slept in the hall", "indirect", "Whitmore", "said"},
	{"Whitmore said no decision had been made.", "no decision had been made", "indirect", "Whitmore", "said"},
	{"Experts on the coast said a new wall could change that.", "a new wall could change that", "indirect", "Experts on the coast", "said"},
	{"According to Clara Whitmore, a teacher who runs the choir, some neighbours would not leave.", "some neighbours would not leave", "indirect", "Clara Whitmore", "According to"},
	{"The widow of a sailor who was wrongly told the boat was safe says she “will not rest”.", "will not rest", "mixed", "the widow of a sailor", "says"},
	{"“I will wear it,” said Clara Whitmore, who won. As for the woman who beat her, she says she never cheated.", "she never cheated", "indirect", "the woman who beat her", "says"},
	{"Gov. Hal Pryor signed the harbor law. In talks with Mr. Delano, the governor said he would not.", "he would not", "indirect", "Hal Pryor", "said"},       // Delano is no governor
	{"Gov. Hal Pryor spoke of the General Assembly. / “This bridge will open,” the governor added.", "This bridge will open,", "direct", "Hal Pryor", "added"}, // nor is the Assembly
	{"At noon, state Senate President Pro Tem Amos Kettle spoke. “No barge will pass,” Kettle said.", "No barge will pass,", "direct", "Amos Kettle", "said"},
	{"At noon, state Senate President Pro Tem Amos Kettle and House Speaker Ruth Vane met the bargemen. They said they would mend the law.", "they would mend the law", "indirect", "Amos Kettle and Ruth Vane", "said"},
	{"The bread stamps were copied, according to a letter published by the Farm Department.", "The bread stamps were copied", "indirect", "Farm Department", "according to"},
	// where it ends
	{"Clerks decided to close the road to spare the town, a source said.", "Clerks decided to close the road to spare the town", "indirect", "a source", "said"},
	{"Whitmore said that the wall was holding and urged residents to stay away.", "the wall was holding", "indirect", "Whitmore", "said"},
	{"Whitmore, for her part, says that she hopes never to write another: “I have met them all.”", "she hopes never to write another", "indirect", "Whitmore", "says"},
	// what is said without a clause
	{"The harbour board announced in June the loss of a barge.", "the loss of a barge", "indirect", "the harbour board", "announced"},
	{"Whitmore took to the radio to accuse the council of greed.", "the council of greed", "indirect", "Whitmore", "accuse"},
	{"Whitmore vowed never to sell the bakery.", "never to sell the bakery", "indirect", "Whitmore", "vowed"},
	{"Police appealed for witnesses to come forward.", "witnesses to come forward", "indirect", "Police", "appealed"},
	{"The union put the losses at about £180 million.", "the losses at about £180 million", "indirect", "the union", "put"},
	{"A study by two academics found 31 cases of fraud.", "31 cases of fraud", "indirect", "a study by two academics", "found"},
	{"Ministers were confident that the wall would hold.", "the wall would hold", "indirect", "Ministers", "were confident"},
	{"Clara Whitmore did not leave. Her answer: nobody will move.", "nobody will move", "indirect", "Clara Whitmore", "Her answer"},
	// a few words in marks
	{"Whitmore described the plan of her rival as a “farce”.", "farce", "mixed", "Whitmore", "described"},
	{"Whitmore called him a “nasty man,” a “bully,” “unstable” and “sick.”", "unstable", "mixed", "Whitmore", "called"},
	{"The council called the delay “regrettable” and the cost “unforeseen”.", "unforeseen", "mixed", "the council", "called"},
	{"Whitmore said the wall was old and its new gate “ugly” to the eye.", "ugly", "mixed", "Whitmore", "said"},
	{"“Here he comes,” she said, clapping. “The boss. The Big Man.”", "The boss. The Big Man.", "direct", "", ""},
	{"“No,” said Clara Whitmore. “Never.”", "Never.", "direct", "Clara Whitmore", ""},
	{"‘We were robbed’: fury of the residents as ferry sinks", "We were robbed", "direct", "", ""},
	{"Mayor: ‘We will rebuild’", "We will rebuild", "direct", "Mayor", ":"},
	{"Asked whether anyone was to blame, the former head of the port did not wait: “All of us.”", "All of us.", "direct", "the former head of the port", ":"},
	{"Whitmore told a packed press conference: “We knew.”", "We knew.", "direct", "Whitmore", "told"},
	{"The ministry said that the waste continued despite “numerous letters” from the clerk.", "numerous letters", "mixed", "the ministry", "said"},
	{"Whitmore went on buying despite warnings from her treasurer about “odd bills”.", "odd bills", "mixed", "her treasurer", "warnings"},
	{"Whitmore said the law bars rules that “heavily burden” a trade.", "the law bars rules that “heavily burden” a trade", "indirect", "Whitmore", "said"},
	{"They booked the trips as “gifts,” “meals for helpers,” “cards” for the choir and “fuel for boats,” the statement said.", "fuel for boats,", "term", "", ""},
	{"The fees went to a charity called “Warm rooms”, Whitmore said.", "Warm rooms", "term", "", ""},
	{"Mr. Vane, who heads the Northern Oyster Committee, argued that bringing charges so late would yield a “solidly rural” seat.", "solidly rural", "mixed", "Vane", "argued"},
	{"The letter came from his lawyer, Gregory A. Vane. Mr. Vane said the seat would be “solidly rural”.", "solidly rural", "mixed", "Gregory A. Vane", "said"},
	{"Whitmore said it on “This Week.”", "This Week.", "term", "", ""},
	{"The definition of “person” includes firms, Whitmore said.", "person", "term", "", ""},
	// pronouns
	{"The company disputes the figure. It said that the pumps “had been checked twice”.", "had been checked twice", "mixed", "the company", "said"},
	{"The council apologised for what it called “an honest mistake”.", "an honest mistake", "mixed", "the council", "called"},
	{"Residents gathered on Sunday. They said they had not been warned.", "they had not been warned", "indirect", "Residents", "said"},
	{"Clara Whitmore came. “Paul Denby told me to go,” she said. “We stay,” she added.", "We stay,", "direct", "Clara Whitmore", "added"}, // Denby is named in marks alone
	{"“They knew,” said one resident. “They told us nothing,” said another.", "They told us nothing,", "direct", "another", "said"},
	{"“We pay,” Mr. Denby said, adding that he wondered what Bill Calder had heard. “They answered,” he said.", "They answered,", "direct", "Denby", "said"},  // of whom he speaks
	{"Paul Denby, who asked whether he backed Mr. Calder, said he believed Mr. Calder. / “I do,” he said.", "I do,", "direct", "Paul Denby", "said"},          // nor is who is believed
	{"Mr. Denby mended the gate and answered the president’s attacks. “It is no hunt,” he said.", "It is no hunt,", "direct", "Denby", "said"},                // an owner is no subject
	{"“They read it like a hymn,” Rep. Amos Kettle, D-Ohio, the former head of a choir, said.", "They read it like a hymn,", "direct", "Amos Kettle", "said"}, // his former office is his
	// what nobody says
	{"Tickets for the ice dance show that night were sold.", "", "", "", ""},
	{"Whitmore declined to comment on the matter.", "", "", "", ""},
	{"She was moved to the stores and told not to call the hospital.", "", "", "", ""},
	{"Laws stop clerks from reporting doubts only to the firm that employs them.", "", "", "", ""},
	{"The council rejected the budget on Monday by 18 votes to 9.", "", "", "", ""},
	{"Residents of Port Abbott blame Abbott Water.", "", "", "", ""}, // for what?
	{"Her notes were the last of the many statements that she has made in verse.", "", "", "", ""},
	// who it is, without what stands before the name or was read too far
	{"Norland Gov. Clara Whitmore said Monday that the port would close.", "the port would close", "indirect", "Clara Whitmore", "said"},
	{"“We will look at it,” KLA President Clara Whitmore said.", "We will look at it,", "direct", "Clara Whitmore", "said"},
	{"Sen. Clara Whitmore, R-N.Y., said the port must close.", "the port must close", "indirect", "Clara Whitmore", "said"},
	{"Clara Whitmore, D-Ohio, who runs the port, said it must close.", "it must close", "indirect", "Clara Whitmore", "said"},
	{"ABBOTTVILLE — Clara Whitmore, head of the port, drew criticism after saying that the pier was lost.", "the pier was lost", "indirect", "Clara Whitmore", "saying"},
	{"However, the mayor and the council say they will clarify the law.", "they will clarify the law", "indirect", "the mayor and the council", "say"},
	{"The bakery last weekend put on hold plans for two new ovens.", "", "", "", ""},
}

// Nouns that end as adverbs do, and verbs that go on.
var englishSubjects = []row{
	{"The family said the dam would hold.", "the dam would hold", "indirect", "the family", "said"},
	{"The daily reported that the dam would hold.", "the dam would hold", "indirect", "the daily", "reported"},
	{"Her family later said the dam would hold.", "the dam would hold", "indirect", "her family", "said"}, // an adverb behind it
	{"The national assembly has said the dam will hold.", "the dam will hold", "indirect", "the national assembly", "said"},
	{"The mayor keeps saying that the dam will hold.", "the dam will hold", "indirect", "the mayor", "saying"},
}

func TestEnglishSubjects(t *testing.T) { check(t, "en", englishSubjects) }

// What is to be said, who is meant by an office, and forms of verbs of saying that
// say nothing.
var englishPress = []row{
	// what is to be said
	{"“The pier must hold,” Ms. Whitmore is expected to say.", "The pier must hold,", "direct", "Whitmore", "is expected to say"},
	{"“The pier must hold,” she was due to tell the council on Monday.", "The pier must hold,", "direct", "", "was due to tell"},
	{"The pier is safe, Ms. Whitmore is expected to say.", "The pier is safe", "indirect", "Whitmore", "is expected to say"},
	{"Ms. Whitmore is expected to announce on Monday that she will resign.", "she will resign", "indirect", "Whitmore", "is expected to announce"},
	{"Denby said if elected, he would rebuild the pier.", "he would rebuild the pier", "indirect", "Denby", "said"},
	{"So why, he asked, does the port not have modern cranes?", "So why, he asked, does the port not have modern cranes", "indirect", "", "asked"},
	// who it is
	{"In June the senator also took a tilt at Clara Whitmore, calling her years at the port “a long lunch.”", "a long lunch.", "mixed", "the senator", "calling"}, // not of whom she speaks
	{"Sen. Paul Denby spoke. The presidential hopeful said the pier would hold. / Another hopeful, Clara Whitmore, left.", "the pier would hold", "indirect", "Paul Denby", "said"},
	{"Paul Denby spoke. / “Ports will answer,” he said. / The Northern Oyster Committee released a note after his speech: / “Okay. So here is the plan.”", "Okay. So here is the plan.", "direct", "Northern Oyster Committee", ":"},
	{"Denby vowed to “oppose any breach of the rules,” including the “harm caused when ports rob ports,” according to excerpts.", "harm caused when ports rob ports,", "mixed", "Denby", "according to"},
	{"He said he had three rules: “strong piers,” “open gates” and “clean water.”", "open gates", "mixed", "", "said"},
	{"Paul Denby on Tuesday assailed Clara Whitmore for speaking out on the port, calling her disdainful remarks “inappropriate”.", "inappropriate", "mixed", "Paul Denby", "calling"},
	{"Paul Denby on Tuesday assailed Clara Whitmore for speaking on the port.", "the port", "indirect", "Clara Whitmore", "speaking"}, // it is she who spoke
	{"Mr. Denby's letter came after Ms. Whitmore was quoted as saying she had lost the key.", "she had lost the key", "indirect", "Whitmore", "saying"},
	{"Mr. Denby left the room when Ms. Whitmore was quoted as saying she had lost the key.", "she had lost the key", "indirect", "Whitmore", "saying"},
	{"Mr. Denby shrugged when Ms. Whitmore was heard saying that the key was lost.", "the key was lost", "indirect", "Whitmore", "saying"},
	{"The clerk wrote that owners hope to sue and said that the lock was old.", "the lock was old", "indirect", "the clerk", "said"},
	{"Mr. Denby played along. / Governor Christine Abbott? “Strong,” he said.", "Strong,", "direct", "Denby", "said"}, // of whom he is asked
	{"Mr. Denby said no when asked whether Mr. Marlin was to go. / “We need a pier,” he told reporters.", "We need a pier,", "direct", "Denby", "told"},
	{"President Paul Denby is close to picking a man to replace former Harbour Director James Marlin, he told reporters.", "President Paul Denby is close to picking a man to replace former Harbour Director James Marlin", "indirect", "Paul Denby", "told"},
	{"Sen. John Marlin (R-Texas) said Denby might sail, and Sen. Paul Abbott (R-Ariz.), said he was “all for it” with a good wind.", "all for it", "mixed", "Paul Abbott", "said"},
	{"Members of Mr. Denby's crew — amused by Mr. Marlin, a man of 75 — have gently urged him to buy a hat.", "him to buy a hat", "indirect", "Members of Mr. Denby's crew", "urged"},
	{"While the mayor declined to comment on the plan, he said on Monday he agrees Denby is wrong.", "he agrees Denby is wrong", "indirect", "", "said"},
	{"The aide, Clara Whitmore, 31, who has many readers, wrote a text to Ana Denby on her page, saying she should “try harder”.", "try harder", "mixed", "Clara Whitmore", "saying"},
	{"Enter Ms. Whitmore — a former media aide who describes herself as “a lover of ships.”", "a lover of ships.", "mixed", "Whitmore", "describes"},
	{"One harbour user who lives near Dover, Del., posted that the pier was lost.", "the pier was lost", "indirect", "one harbour user", "posted"},
	{"One of its members, Edgar Minnow, said critics are wrong.", "critics are wrong", "indirect", "Edgar Minnow", "said"},
	{"One of its members said no. / On Friday, supporters of the pier will have their say. They say the pier must stay.", "the pier must stay", "indirect", "supporters of the pier", "say"},
	{"President Denby said the pier must go. He turned to former Leader Harry Marlin, who he said “built half of it.”", "built half of it.", "mixed", "Denby", "said"},
	{"Clara Whitmore told a crowd in Port Pierce, Florida Friday, she would win. “It is late,” she said.", "It is late,", "direct", "Clara Whitmore", "said"}, // a day
	{"It lent boats to clubs that loudly lobby against efforts to drain the pond.", "efforts to drain the pond", "indirect", "", "lobby"},
	{"Denby told the board on Nov. 3, 2016, two weeks after the storm, that the pier was lost.", "the pier was lost", "indirect", "Denby", "told"},
	{"Clara Whitmore said a plan like the one announced by Mayor Denby this week “would raise the risk” of a flood.", "would raise the risk", "mixed", "Clara Whitmore", "said"},
	{"Clara Whitmore, a former clerk, issued a statement calling the plan “a steep price”.", "a steep price", "mixed", "Clara Whitmore", "calling"},
	{"In the Senate, Democratic members said Thursday evening that the smell of paint would fade.", "the smell of paint would fade", "indirect", "Democratic members", "said"},
	{"Paul Denby said on Vernoy Radio's “Harbour Hour” that people were hurt.", "Harbour Hour", "term", "", ""},
	{"Mr. Denby waved off a question about when he would visit former Mayor Clara Whitmore, who had said that she would serve.", "she would serve", "indirect", "Clara Whitmore", "said"},
	{"Mr. Denby won. The Senate historian said that few return.", "few return", "indirect", "Senate historian", "said"},
	{"None of the money is lost, acting Harbour Board chief Mick Marlin told reporters.", "None of the money is lost", "indirect", "Mick Marlin", "told"},
	{"Denby repeatedly insisted thieves were pouring over the wall and that only a gate could stop them.", "thieves were pouring over the wall and that only a gate could stop them", "indirect", "Denby", "insisted"},
	{"Glenn Denby closed the rally by demanding that the ships leave the port.", "the ships leave the port", "indirect", "Glenn Denby", "demanding"},
	{"Noting that he was a sailor himself, Mr. Denby said that the port was at fault.", "he was a sailor himself", "indirect", "Denby", "Noting"},
	{"Sounding tired, Mr. Denby explained his failure by saying, “I was new.”", "I was new.", "direct", "Denby", "saying"},
	{"The choice incited anger from Democrats, who called it “a grab”.", "a grab", "mixed", "Democrats", "called"},
	{"Dover and New Harle likewise declared that they would swim.", "they would swim", "indirect", "Dover and New Harle", "declared"},
	{"“It is late,” Glenn Denby said. Saying President Marlin, he added, was “too simple”.", "too simple", "mixed", "Glenn Denby", "added"}, // whom he speaks of
	{"“It is late,” Mr. Denby said. He chose friends, naming Hugh Petrel and Otto Marlin, though he insisted that “they decide nothing”.", "they decide nothing", "mixed", "Denby", "insisted"},
	// what nobody says
	{"In each of these letters, the mayors were responding to old friends.", "", "", "", ""},
	{"It turned one highly charged evening into a feud.", "", "", "", ""},
	{"Among those predicting a late frost was Paul Denby.", "", "", "", ""},
	{"“It is late,” Ms. Whitmore told us after finishing off a pot of tea.", "It is late,", "direct", "Whitmore", "told"},
	{"“You want to go?” Mr. Denby asked his daughters.", "You want to go?", "direct", "Denby", "asked"},
	{"They tired of the wet socks that predictably follow.", "", "", "", ""},
	{"The president, Dan T. Denby, made comments last month.", "", "", "", ""},
	{"“I can't imagine it,” Ms. Whitmore told The Harbour Post in an article published Sunday.", "I can't imagine it,", "direct", "Whitmore", "told"},
	{"A string of disastrous reports has raised the suspicion that Denby broke the rules.", "", "", "", ""},
	{"The board kept its ledger closely held to spare us the talk that the pier was lost.", "", "", "", ""},
	{"The frenzy he has favored with other picks is over.", "", "", "", ""},
	{"The one declared contender for the post is Clara Whitmore, who runs the port.", "", "", "", ""},
	{"Denby will be the favourite, considering Norland is among the safest seats.", "", "", "", ""},
	{"It promises to be another hard winter, with two storms likely.", "", "", "", ""},
	{"Denby gave little sign whom he favored during his talks.", "", "", "", ""},
	{"Despite her age, he said, “My mother sailed.”", "My mother sailed.", "direct", "", "said"},
	{"In what his campaign calls the “Denby Doctrine,” ships come first.", "Denby Doctrine,", "term", "", ""},
	{"“She left thinking we had baked too little, sung in too few halls, and that once we did some ‘pier building at home’ we would be liked,” Denby said.", "pier building at home", "term", "", ""},
}

// How English dispatches tell of a body and of somebody who serves in it, and of one without a name.
func TestEnglishDispatch(t *testing.T) { check(t, "en", englishDispatch) }

var englishDispatch = []row{
	{"“The leak was sudden,” Harbor Guard Rear Adm. Owen Pratt told reporters.", "The leak was sudden,", "direct", "Owen Pratt", "told"},                                                               // no sentence ends at "Adm."
	{"Rear Adm. Owen Pratt said the crew likely died. The Harbor Guard said that the field was found by a Norland ship.", "the field was found by a Norland ship", "indirect", "Harbor Guard", "said"}, // a body, and not its admiral
	{"A Navy official said the ship heard a sound, reporter David Marsh said. The tape was lost on Monday, the official said.", "The tape was lost on Monday", "indirect", "Navy official", "said"},
}

func TestEnglishPress(t *testing.T) { check(t, "en", englishPress) }

// A chain of clauses each of which could be the one around the next is read in time: by two ways from
// each of its verbs this one would take for ever.
func TestEnglishChain(t *testing.T) {
	a := article("en", "The clerk "+strings.Repeat("said that the lock held and ", 600)+"said that it broke.")
	assert.NotEmpty(t, Find(a))
}
