package attribute_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/invented"
	"recoupe/internal/story"
)

// Each row is how two outlets tell one thing, and the attribute that comes of
// it: what it is of, and each one's value with how it stands to the other.
func TestAttributes(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"In all, 212 homes were flooded.", "In all, 221 homes were flooded.", "count … homes were flooded: 212 same, 221 differs"},
		{"In all, 212 homes were flooded.", "In all, more than 200 homes were flooded.", "count … homes were flooded: 212 same, more than 200 compatible"},
		{"The new sheds will cost the company 6.2 million pounds.", "The new sheds will cost the company 6.2 million pounds.", "sum the new sheds will cost the company …: 6.2 million pounds same, 6.2 million pounds same"},
		{"Olive Hartnell founded the company in 1998.", "Olive Hartnell founded the company in 1996.", "date Olive Hartnell founded the company in …: 1998 same, 1996 differs"},
		{"The council adopted the budget by 241 votes.", "The council adopted the budget by 240 votes.", "count the council adopted the budget by … votes: 241 same, 240 differs"}, // an exact vote is never rounded
		{"The mayors of Ostrey, Kelwick and Lodbury sent a letter to the ministry.", "The mayors of Ostrey and Lodbury sent a letter to the ministry.", "names The mayors of … sent a letter to the ministry: Ostrey, Kelwick and Lodbury same, Ostrey and Lodbury compatible"},
		{"Le patron rappelle que la coopérative a vendu 4 200 tonnes de pommes.", "La coopérative a vendu 4 500 tonnes de pommes.", "measure la coopérative a vendu … de pommes: 4 200 tonnes same, 4 500 tonnes differs"},
		{"The court fined the dairy’s owner, a 61-year-old farmer, on Monday.", "The owner, 61, was fined by the court on Monday.", "measure a … farmer: 61-year-old same, 61 same"},
		{"Two men were seen near the depot.", "Two men were seen near the depot.", ""}, // two agree on next to nothing
	} {
		c := invented.InOstrey(t, row.one, row.other)
		require.NoError(t, c.Check())
		var got []string
		for _, a := range c.Attributes {
			var values []string
			for _, v := range a.Values {
				values = append(values, v.Of(c.Articles[v.Article].Text)+" "+v.Agreement.String())
			}
			got = append(got, fmt.Sprintf("%s %s: %s", a.Kind, a.Name(&c.Articles[a.From.Article]), strings.Join(values, ", ")))
		}
		assert.True(t, strings.EqualFold(row.want, strings.Join(got, "; ")), "%s | %s\nwant %s\ngot  %s", row.one, row.other, row.want, strings.Join(got, "; "))
	}
}

// One attribute holds what several rows say of one count, however exactly each
// gives it.
func TestAttributeOfSeveralRows(t *testing.T) {
	text := func(day, lead string) string {
		return "Ostrey pact\n\n" + day + " March 2026\n\n" + lead + " The firms promise to repair the river bank of the Tarlewater together."
	}
	c := invented.Compare(t,
		text("12", "In Ostrey 34 firms signed the pact on the river bank on Wednesday."),
		text("13", "In Ostrey 34 firms signed the pact on the river bank on Wednesday."),
		text("14", "About thirty firms signed the pact on the river bank on Wednesday."))
	n := 0
	for _, a := range c.Attributes {
		if a.Kind == story.CountAttribute {
			n++
			assert.Len(t, a.Values, 3)
		}
	}
	assert.Equal(t, 1, n)
}
