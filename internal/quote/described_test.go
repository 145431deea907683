package quote

import "testing"

// Who goes without a name and is taken up by a pronoun.
func TestDescribedInFrench(t *testing.T) { check(t, "fr", frenchDescribed) }

func TestDescribedInEnglish(t *testing.T) { check(t, "en", englishDescribed) }

var frenchDescribed = []row{
	{"Le quai est fermé. Son frère n'a rien entendu. « Je pêchais », dit-il.", "Je pêchais", "direct", "son frère", "dit-il"},
	{"Claire Kerjean tient la buvette. Son père pose les filets. « Le vent tourne », soupire-t-il.", "Le vent tourne", "direct", "son père", "soupire-t-il"},
	{"Anne Kerjean a perdu son père. Sa mère pose les filets. « Le vent tourne », soupire-t-elle.", "Le vent tourne", "direct", "Anne Kerjean", "soupire-t-elle"}, // may be hers
	{"La sœur du plongeur quitte le quai. « On verra demain », lâche-t-elle.", "On verra demain", "direct", "la sœur du plongeur", "lâche-t-elle"},
	{"L'ancien PDG du port a haussé les épaules. « Regretter quoi ? » a-t-il lancé.", "Regretter quoi ?", "direct", "l'ancien PDG du port", "a-t-il lancé"},
	{"Contactée, la gérante du bac n'a pas rappelé. « Tout est en règle », avait-elle assuré.", "Tout est en règle", "direct", "la gérante du bac", "avait-elle assuré"},
	{"Un plaisancier lève son verre : « Le bac est mort. »", "Le bac est mort.", "direct", "un plaisancier", ":"},
	{"Jean Oriol n'a rien oublié. « Tu ne sais pas ramer », lui avait lancé le capitaine du bac.", "Tu ne sais pas ramer", "direct", "le capitaine du bac", "avait lancé"},
	{"Le capitaine l'accuse d'avoir « coulé le bac ».", "coulé le bac", "mixed", "le capitaine", "accuse"},
	{"Un marin agitant un fanal a crié « terre à bâbord ».", "terre à bâbord", "mixed", "un marin", "a crié"},
	{"« On n'a plus de glace », peste derrière son étal la poissonnière.", "On n'a plus de glace", "direct", "la poissonnière", "peste"},
	{"Son frère hausse les épaules. « On part à midi. »", "On part à midi.", "direct", "son frère", ""},
	{"Odile Marchal tisse des voiles. Elle parle peu. « J'ai vu couler le bac. »", "J'ai vu couler le bac.", "direct", "Odile Marchal", ""},
	{"La panne a surpris jusqu'au capitaine, qui dit l'avoir apprise « à la radio ».", "à la radio", "mixed", "le capitaine", "dit"},
	{"« Le bac coulera », prévenait la semaine dernière la mécanicienne Anne Kerjean.", "Le bac coulera", "direct", "Anne Kerjean", "prévenait"},
}

var englishDescribed = []row{
	{"Ann Carey heard the bang. Her husband slept through it. “I never wake,” he said.", "I never wake,", "direct", "her husband", "said"},
	{"Reached at home, the former CEO shrugged. “I sold the boats,” he said.", "I sold the boats,", "direct", "the former CEO", "said"},
	{"The diver who found the wreck sees it otherwise. “It was already empty,” she said.", "It was already empty,", "direct", "the diver", "said"},
	{"Three tables down, a man in oilskins laughed. “Not on my boat,” he said.", "Not on my boat,", "direct", "a man", "said"},
	{"Ann Carey, the skipper, called for a vote. The officer waited. “Let us start,” she said.", "Let us start,", "direct", "Ann Carey", "said"}, // as often as not the same
	{"Few were pleased: “Too slow, too dear,” grumbled Ann Carey.", "Too slow, too dear,", "direct", "Ann Carey", "grumbled"},
	{"“We want our money,” a mother of three said.", "We want our money,", "direct", "a mother of three", "said"},
	{"“You sold the pier!” shouted Ann Carey. “Sit down, please,” the speaker replied.", "Sit down, please,", "direct", "the speaker", "replied"},
	{"The survey is blunt. It speaks of “rotten piles” on both sides.", "rotten piles", "mixed", "the survey", "speaks"},
	{"“It sank,” Roman said, “and nobody came.”", "It sank,", "direct", "Roman", "said"},
	{"Officers searching the wreck said the hull was empty.", "the hull was empty", "indirect", "Officers", "said"},
	{"A woman wearing the sash told reporters she was “worn out.”", "worn out.", "mixed", "a woman", "told"},
	{"A baker hoping to unseat the mayor called the quay “a ruin.”", "a ruin.", "mixed", "a baker", "called"},
	{"The cook dashed off a memo: “No more eels.”", "No more eels.", "direct", "the cook", ":"},
	{"Ann Carey, vowing to mend the lock, told boatmen it was “only rust.”", "to mend the lock", "indirect", "Ann Carey", "vowing"},
	{"Olin Marsh spoke for an hour. “It was late,” said Marsh campaign manager Joan Brun.", "It was late,", "direct", "Joan Brun", "said"},
	{"Olin Marsh was not there. A Marsh spokesman called the toll “a theft.”", "a theft.", "mixed", "Marsh spokesman", "called"},
	{"At Monday's council meeting the mayor said the toll was “a theft.”", "a theft.", "mixed", "the mayor", "said"},
	{"A keeper hoping to run the lock, reached on Monday, said the gate was “sound.”", "sound.", "mixed", "a keeper", "said"},
	{"The child who saw the seal, a boy of nine, says it was “asleep.”", "asleep.", "mixed", "the child", "says"},
	{"“Cast off,” bellowed a voice on the quay.", "Cast off,", "direct", "a voice", "bellowed"},
	{"Her husband shrugged. “We sail at noon.”", "We sail at noon.", "direct", "her husband", ""},
}
