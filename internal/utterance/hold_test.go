package utterance

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What sounds alike and is not one thing said.
func TestNotSaid(t *testing.T) {
	for _, c := range [][2]string{
		{"en: Clara Whitmore announced the county election date.", "en: Clara Whitmore said that nobody from the board should run in the county election in May."},                                                                                                                                          // a thing is announced, not said
		{"en: Clara Whitmore defended her decision to close the harbour.", "en: “We closed the harbour for a night. I took that decision with the pilots, and I would take it again,” said Clara Whitmore."},                                                                                                // it is what she speaks of
		{"en: Clara Whitmore thanked her crews, her family and the voters of the island.", "en: “I thank the crews of both boats, and the families who waited on the quay,” said Clara Whitmore."},                                                                                                          // nor is it what somebody is thanked for
		{"en: Paul Reed spoke of “doubtful repairs.”", "en: The ministry said the doubtful repairs in the yards of the north went on for years although captains, pilots and insurers had sent warnings."},                                                                                                  // two words, in the midst of what others say
		{"en: The captain was accused of selling fuel from the relief fund to three yards of the mainland.", "en: Clara Whitmore said the relief fund had bought fuel for the yards and nobody had accused a captain."},                                                                                     // told by the outlet as much as by anybody
		{"en: “The new harbour will not close,” said Clara Whitmore.", "en: “If I saw a captain turn away a family in a storm I would never sail with him. Ask anyone who has worked on the boats of this coast as long as I have. This new plan does not close a harbour, it opens one,” said Paul Reed."}, // words of one scattered in the speech of another
		{"en: Clara Whitmore called the tide “considerable.”", "en: The risk was “considerable,” according to the harbour bulletin."},                                                                                                                                                                       // one word, of a person and of a paper
	} {
		assert.Empty(t, Group(articles(c[0], c[1])), c[0])
	}
	for _, c := range [][2]string{
		{"en: Clara Whitmore announced that the county election would be in May.", "en: “The county election will be in May,” said Clara Whitmore."},
		{"en: Clara Whitmore asked for an independent review of the harbour.", "en: “We need an independent review of the harbour,” said Clara Whitmore."},
		{"en: Clara Whitmore called the delay unacceptable.", "en: “Nine days of delay: this is unacceptable,” said Clara Whitmore."}, // what she called it is said
		{"en: Paul Reed spoke of “doubtful repairs.”", "en: “Those were doubtful repairs, done at night by people nobody knew,” said Paul Reed."},
	} {
		assert.Len(t, Group(articles(c[0], c[1])), 1, c[0])
	}
}

// Somebody who speaks at length says the words of his theme again and again: they alone
// make no utterance, and what is given in other words still is one.
func TestTalk(t *testing.T) {
	a := "en: " + strings.Join([]string{
		"“The island needs strong boats and a strong harbour,” said Clara Whitmore.",
		"“The harbour was strong when our fathers built boats for the world,” Ms. Whitmore said.",
		"“A strong island does not wait for boats from the mainland,” Ms. Whitmore said.",
		"“No harbour of the world is as strong as its island,” Ms. Whitmore said.",
		"“I will close the fuel depot before the winter,” Ms. Whitmore said.",
		"“Boats and island, harbour and world: that is our strength,” Ms. Whitmore said.",
	}, " / ")
	b := "en: " + strings.Join([]string{
		"“The ministry never understood what boats mean to an island,” said Clara Whitmore.",
		"“Every strong harbour began with an island nobody wanted in the world,” Ms. Whitmore said.",
		"Ms. Whitmore promised to shut the fuel depot before winter.",
		"“Boats are the harbour of the poor,” Ms. Whitmore said.",
		"“The world will look at this strong island again,” Ms. Whitmore said.",
	}, " / ")
	as := articles(a, b)
	us := Group(as)
	if assert.Len(t, us, 1) {
		for _, m := range us[0].Members {
			assert.Contains(t, as[m.Article].Quotes[m.Quote].Of(as[m.Article].Text), "fuel depot")
		}
	}
}
