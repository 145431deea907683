package align

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/claim"
	"recoupe/internal/name"
	"recoupe/internal/quote"
	"recoupe/internal/story"
)

// Each article tells of the fire, so that they are on one event.
const fire = "The orchard on Tern Hill burned down on Monday night.\nFirefighters from Kelwick needed nine hours to put the flames out.\n"

func TestWhatIsGivenWordForWord(t *testing.T) {
	for _, tc := range []struct {
		why  string
		said []string // by article
		want []string // what stands in a row for it
	}{
		{"small words alone", []string{"“It should have been out by now, and it wasn’t,” Clara Whitmore said.", "“It should have been out by now, and it wasn’t,” Whitmore told reporters."},
			[]string{"It should have been out by now, and it wasn’t", "It should have been out by now, and it wasn’t"}},
		{"within what another has more of", []string{"“I will not have it,” Clara Whitmore said.", "“They came at six. I will not have it, not here, not now,” Whitmore told reporters."},
			[]string{"I will not have it", "I will not have it"}},
		{"three articles", []string{"“This is how it was,” Clara Whitmore said.", "“This is how it was,” Whitmore told reporters.", "“And this is how it was,” Whitmore told them."},
			[]string{"This is how it was", "This is how it was", "this is how it was"}},
		{"a sentence of three", []string{"“We were betrayed,” Clara Whitmore said.", "“It was long. We were betrayed,” Whitmore told reporters."},
			[]string{"We were betrayed", "We were betrayed"}},
		{"three words of a longer one", []string{"“We were betrayed,” Clara Whitmore said.", "“We were betrayed or never,” Whitmore told reporters."}, nil},
		{"three words of two people", []string{"“We were betrayed,” Clara Whitmore said.", "“We were betrayed,” Peter Malling told reporters."}, nil},
		{"three words within a sentence", []string{"Clara Whitmore said they “should fight harder”.", "She said they “should fight harder”."}, nil},
		{"small talk", []string{"“I said so,” Clara Whitmore said.", "“I said so,” Whitmore told reporters."}, nil},
		{"three words without a verb", []string{"“Tomorrow at dawn,” Clara Whitmore said.", "“Tomorrow at dawn,” Whitmore told reporters."}, nil},
		{"four words without a verb", []string{"“As soon as possible,” Clara Whitmore said.", "“As soon as possible,” Whitmore told reporters."}, nil},
		{"not all of it in either", []string{"“All of this is how it was before,” Clara Whitmore said.", "“So this is how it was then,” Whitmore told reporters."}, nil},
		{"without marks", []string{"It should have been out by now.", "It should have been out by now."}, nil},
		{"marks in one alone", []string{"“It should have been out by now,” Clara Whitmore said.", "It should have been out by now."}, nil},
	} {
		var texts []string
		for _, s := range tc.said {
			texts = append(texts, fire+s)
		}
		as, _ := articles("en", texts...)
		var claims [][]claim.Claim
		for a := range as {
			as[a].Quotes = quote.Find(&as[a])
			claims = append(claims, claim.Find(&as[a]))
		}
		var got []string
		for _, r := range Rows(as, claims, name.Unite(as)) {
			var spans []string
			verbatim := false
			for a, c := range r.Cells {
				if c.Told && c.Tied != nil && len(c.Tied.Reasons) > 0 && c.Tied.Reasons[0].Code == "verbatim" {
					verbatim = true
					assert.Len(t, c.Tied.Ties, len(c.Claims), tc.why)
				}
				for _, s := range c.Spans {
					spans = append(spans, s.Of(as[a].Text))
				}
			}
			if verbatim {
				assert.Nil(t, got, tc.why+": one row")
				got = spans
			}
		}
		assert.Equal(t, tc.want, got, tc.why)
	}
}

// A row that holds the words already is left as it is, and none of its own is made.
func TestWhatARowHoldsAlready(t *testing.T) {
	const said = "“The orchard of my grandfather is a heap of cinders,” Clara Whitmore said."
	as, _ := articles("en", fire+said, fire+said)
	var claims [][]claim.Claim
	for a := range as {
		as[a].Quotes = quote.Find(&as[a])
		claims = append(claims, claim.Find(&as[a]))
	}
	n := 0
	for _, r := range Rows(as, claims, name.Unite(as)) {
		for _, s := range r.Cells[0].Spans {
			if r.Cells[0].Told && strings.Contains(s.Of(as[0].Text), "cinders") {
				n++
			}
		}
	}
	assert.Equal(t, 1, n)
	assert.NotEqual(t, story.Term, as[0].Quotes[0].Kind)
}
