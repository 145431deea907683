package quote

import "testing"

// Whose an answer is, whom an article is about, and who is no speaker.
func TestEnglishAnswers(t *testing.T) { check(t, "en", englishAnswers) }

func TestFrenchAnswers(t *testing.T) { check(t, "fr", frenchAnswers) }

var englishAnswers = []row{
	{"Clara Roy rowed alone. The notes put online by La Barque, a weekly from Sarle, are short. “The lock leaks,” she says.", "The lock leaks,", "direct", "Clara Roy", "says"},
	{"Clara Roy wrote to a radio station. She had been told of it by a broadcaster. “The lock leaks,” she says.", "The lock leaks,", "direct", "Clara Roy", "says"},
	{"Clara Roy met Paul Viel, the chief executive of Norvex. The chief executive of Norvex asked if the lock leaked. “It does,” came the reply.", "It does,", "direct", "Clara Roy", "came"},
	{"Paul Viel asked Clara Roy if the lock leaked. “It does,” was the answer.", "It does,", "direct", "Clara Roy", "was"},
	{"Clara Roy asked the keeper, Paul Viel, about the lock. His reply: “It leaks.”", "It leaks.", "direct", "Paul Viel", ":"},
	{"Clara Roy asked the keeper, Paul Viel, if the lock leaked. The reply came at once: “It does.”", "It does.", "direct", "Paul Viel", ":"},
	{"“The lock leaks,” was the verdict of Clara Roy, a diver.", "The lock leaks,", "direct", "Clara Roy", "verdict"},
	{"Clara Roy can be heard on the tape saying the lock would be “flooded” by noon.", "flooded", "mixed", "Clara Roy", "saying"},
	{"Paul Viel, dismissed by Clara Roy as “a leak in a tie”, told a radio station that he “never drips”.", "a leak in a tie", "mixed", "Clara Roy", "dismissed"},
	{"Two divers, one from Sarle, the other from Vernoy, said the lock was “a sieve”.", "a sieve", "mixed", "two divers", "said"},
	{"Clara Roy's letter was short: it spoke of her “regret” over the lock.", "regret", "mixed", "Clara Roy", "spoke"},
	{"The rule of the port, Paul Viel said, was what it said on paper, “not what is whispered on the quay”.", "not what is whispered on the quay", "mixed", "Paul Viel", "said"},
	{"Paul Viel, the prime minister, rowed with Joe Lund, the minister for ports. The minister was late. “The lock leaks,” the prime minister said.", "The lock leaks,", "direct", "Paul Viel", "said"},
	{"Olin Moss, the mayor's adviser, rowed with Joe Lund. “The lock leaks,” the mayor said.", "The lock leaks,", "direct", "the mayor", "said"}, // no mayor
	{"Clara Roy's reply was short: it spoke of her “regret” over the lock.", "regret", "mixed", "Clara Roy", "spoke"},
	{"In the notes a voice that Clara Roy has acknowledged as her own says: “The lock leaks.”", "The lock leaks.", "direct", "Clara Roy", "says"},
	{"A rower is not sure: the lamp, she believes, was on the bridge.", "the lamp, she believes, was on the bridge", "indirect", "a rower", "believes"},
	{"As to who broke the lock, nobody is saying.", "", "", "", ""},
	{"Called “a leak in a tie” by Paul Viel, Clara Roy said the lock was dry.", "a leak in a tie", "mixed", "Paul Viel", "Called"},
	{"The lock was closed by those who had backed the mayor in May.", "", "", "", ""},
}

var frenchAnswers = []row{
	{"Clara Roy a quitté le port. « La vanne fuit », écrit la ministre des Ports au premier ministre, Paul Viel.", "La vanne fuit", "direct", "Clara Roy", "écrit"},
	{"Selon un adjoint au maire de Sarle, Paul Viel, « la vanne fuit ».", "la vanne fuit", "mixed", "Paul Viel", "Selon"},
	{"Le premier ministre, Paul Viel, a signé. Marc Oriol, qui préside le port, attend. Le chef du gouvernement a promis que la vanne tiendrait. « Elle tiendra », a-t-il assuré.", "Elle tiendra", "direct", "Paul Viel", "a-t-il assuré"},
	{"Deux plongeurs, l’un à Sarle, l’autre à Vernoy, ont conclu « sans un doute » que la vanne fuyait.", "sans un doute", "mixed", "deux plongeurs", "ont conclu"},
	{"Traitée de « passoire en cravate » par Paul Viel, Clara Roy a répliqué : « La vanne fuit. »", "passoire en cravate", "mixed", "Paul Viel", "Traitée"},
	{"Clara Roy dînait au port. Le PDG, Paul Viel, voulait savoir si la vanne fuyait. « Pas encore », lui a-t-elle répondu.", "Pas encore", "direct", "Clara Roy", "a-t-elle répondu"},
	{"Clara Roy garde la vanne. La Barque a publié ses notes. « La vanne fuit », y écrit-elle.", "La vanne fuit", "direct", "Clara Roy", "écrit-elle"},
	{"On y entend Clara Roy promettre que la vanne « tiendra un an ».", "tiendra un an", "mixed", "Clara Roy", "promettre"},
	{"Interrogée sur la vanne, Clara Roy a souri. Sa réponse : « Elle fuit. »", "Elle fuit.", "direct", "Clara Roy", ":"},
	{"La réponse de Paul Viel a été brève : « Jamais. »", "Jamais.", "direct", "Paul Viel", "réponse"},
	{"On entend sur la bande le maire dire que la vanne « tiendra un an ».", "tiendra un an", "mixed", "le maire", "dire"},
	{"La vanne a cédé dans la nuit, croit savoir la presse de Sarle.", "La vanne a cédé dans la nuit", "indirect", "la presse de Sarle", "croit savoir"},
	{"La ligue a préféré se taire.", "", "", "", ""},
	{"Traitée de « passoire en belle cravate », Clara Roy a répliqué : « La vanne fuit. »", "passoire en belle cravate", "mixed", "", ""}, // others say it
	{"Clara Roy garde la vanne. Paul Viel est parti. « Elle fuit », dit la responsable centriste.", "Elle fuit", "direct", "Clara Roy", "dit"},
}
