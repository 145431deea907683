package attribution_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
	"recoupe/internal/story"
)

// Each row is how two outlets tell of one step in one clause each, and who tells it as so.
func TestAttributedInOtherWords(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"Marcus Pellworth resigned from the board over a broken window on 6 March, Olive Hartnell said.", "On 6 March Marcus Pellworth quit over a broken window.", "a2 a1"},
		{"Marcus Pellworth resigned from the board over a broken window on 6 March, Olive Hartnell said.", "On 6 March Marcus Pellworth quit over a broken window, the lawyer Ana Roy said.", ""}, // somebody's too
		{"Marcus Pellworth resigned from the board over a broken window on 6 March, Olive Hartnell said.", "On 2 May Marcus Pellworth meets the board.", ""},                                      // another day
	} {
		tell := func(day, sentence string) string {
			return "Kelwick theatre\n\n" + day + " March 2026\n\n" + sentence + " The roof of the Kelwick theatre will be mended before it opens again."
		}
		assert.Equal(t, row.want, invented.Noted(invented.Compare(t, tell("12", row.one), tell("13", row.other)), "attribution"), "%s | %s", row.one, row.other)
	}
}

// Each row is a short sentence and a longer one that gives all of it as somebody's words.
// Who stands behind a last clause that has a subject of its own says that clause.
func TestOnlyTheLastClause(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"Un tram a pris feu lundi au dépôt, aucun indice n’expliquant encore la fumée selon la police.", "Un tram a pris feu lundi au dépôt.", ""},
		{"Un tram a pris feu lundi au dépôt, selon la police.", "Un tram a pris feu lundi au dépôt.", "attribution"},
		{"A tram caught fire on Monday at the depot, no cause being known so far, according to the police.", "A tram caught fire on Monday at the depot.", ""},
		{"A tram caught fire on Monday at the depot, according to the police.", "A tram caught fire on Monday at the depot.", "attribution"},
	} {
		got := ""
		for _, d := range invented.Told(t, row.one, row.other).Differences {
			if d.Kind == story.AttributionDiffers {
				got = "attribution"
			}
		}
		assert.Equal(t, row.want, got, "%s | %s", row.one, row.other)
	}
}

func TestAllOfAShortClause(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"Marcus Pellworth died in hospital.", "The driver was found below the bridge and brought to the hospital, where Marcus Pellworth died on Friday, the police said.", "a1 a2"},
		{"Marcus Pellworth died in hospital.", "The driver was found below the bridge and brought to the hospital, where Marcus Pellworth died on Friday.", ""},
		{"Marcus Pellworth died in hospital.", "The driver was found below the bridge and brought to the hospital, where Olive Hartnell works, the police said.", ""},
	} {
		assert.Equal(t, row.want, invented.Noted(invented.InOstrey(t, row.one, row.other), "attribution"), "%s | %s", row.one, row.other)
	}
}
