package omission_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/invented"
	"recoupe/internal/story"
)

const agency = `Ammonia leak empties the port of Querlin

3 March 2026

The trading port of Querlin was cleared on Monday morning after ammonia leaked in a cold store, the prefecture said.

Forty dockers were sheltered in a sports hall of the town. Three of them were taken to the hospital in Treguen feeling sick. The store belongs to the company Frigomar, which keeps fish there.

A watchman noticed the leak at about half past five. Firefighters needed two hours to close the valve. A report of last year had asked for new pipes in every cellar. The prosecutor in Treguen has opened an inquiry into the danger caused to others.

Ferries to the islands did not sail until noon. Passengers received travel vouchers from the Morlann company. The prefecture lifted the safety zone at two in the afternoon.`

const islands = `Port of Querlin at a standstill

3 March 2026

A sharp smell, then the sirens. On Monday an ammonia leak at Frigomar emptied the port of Querlin.

Some forty dockers spent the morning in a sports hall, and three men were taken to hospital in Treguen. The ferries to the islands sailed again at noon.`

// An article that takes over another's text leaves out what it cuts.
func TestCut(t *testing.T) {
	const pipes = "A report of last year had asked for new pipes in every cellar. "
	for _, c := range []struct {
		name   string
		change func(s string) string
		fact   string
		why    string // "" if nothing is cut
	}{
		{"a sentence", without(pipes), "new pipes", "cutOut"},
		{"two in a row", without(pipes, "Firefighters needed two hours to close the valve. "), "new pipes", "cutOut"},
		{"the end", without("Passengers received travel vouchers from the Morlann company. ", "The prefecture lifted the safety zone at two in the afternoon."), "lifted the safety zone", "cutShort"},
		{"one of its neighbours is in other words", func(s string) string {
			return strings.Replace(without(pipes)(s), "Firefighters needed two hours to close the valve.", "The fire brigade shut it off by half past seven.", 1)
		}, "new pipes", ""},
		{"it stands elsewhere", func(s string) string {
			return strings.Replace(strings.Replace(s, pipes, "", 1), "the prefecture said.", "the prefecture said. "+pipes, 1)
		}, "new pipes", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := invented.Compare(t, agency, strings.Replace(c.change(agency), "Ammonia leak empties the port of Querlin", "Querlin: a leak of ammonia at the port", 1), islands)
			copied := -1
			for a := range got.Articles {
				if strings.HasPrefix(got.Articles[a].Text, "Querlin: a leak") {
					copied = a
				}
			}
			found := false
			for _, f := range got.Facts {
				if strings.Contains(f.Statement, c.fact) {
					found = true
					assert.Equal(t, c.why, cutOf(f.Cells[copied]), f.Statement)
					if c.why != "" {
						assert.Equal(t, story.Absent, f.Cells[copied].Status)
						assert.True(t, listed(got.Omissions, copied, &f, got.Facts))
					}
				}
			}
			require.True(t, found, "the fact is a row")
		})
	}
}

func without(sentences ...string) func(string) string {
	return func(s string) string {
		for _, x := range sentences {
			s = strings.Replace(s, x, "", 1)
		}
		return s
	}
}

func cutOf(c *story.Cell) string {
	for _, r := range c.Reasons {
		if strings.HasPrefix(r.Code, "cut") {
			return r.Code
		}
	}
	return ""
}

func listed(all []story.Omission, article int, f *story.Fact, facts []story.Fact) bool {
	for _, o := range all {
		if o.Article == article && facts[o.Fact].ID == f.ID {
			return true
		}
	}
	return false
}
