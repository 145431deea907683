package lexicon_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/lexicon"
)

func TestNamesAt(t *testing.T) {
	for _, row := range []struct{ lang, words, want string }{
		{"fr", "france", "france France name to 0"},
		{"fr", "etats unis", "united-states États-Unis name to 1"},
		{"fr", "geant de redmond", "microsoft Microsoft stand-in to 2"},
		{"fr", "elysee", "elysee Élysée name to 0"},
		{"en", "united nations", "un United Nations name to 1"},
		{"en", "un", "un United Nations name to 0"}, // needs capitals, which the caller checks
		{"fr", "americain", "united-states États-Unis demonym to 0"},
		{"fr", "premier ministre", "prime-minister  title to 1"},
		{"de", "vereinten nationen", "un Vereinte Nationen name to 1"},
		{"fr", "table", ""},
	} {
		t.Run(row.lang+" "+row.words, func(t *testing.T) {
			var got []string
			lexicon.NamesFor(row.lang).At(strings.Fields(row.words), 0, func(f lexicon.Found) bool {
				class := map[lexicon.Class]string{lexicon.ByName: "name", lexicon.ByCapital: "capital", lexicon.ByDemonym: "demonym",
					lexicon.ByStandIn: "stand-in", lexicon.ByWeakStandIn: "weak stand-in", lexicon.ByTitle: "title"}[f.Class]
				got = append(got, fmt.Sprintf("%s %s %s to %d", f.ID, f.Name, class, f.Last))
				return true
			})
			if row.want == "" {
				assert.Empty(t, got)
				return
			}
			assert.Contains(t, got, row.want)
		})
	}
}

func TestGivenName(t *testing.T) {
	assert.Equal(t, lexicon.GivenMale, lexicon.GivenName("pierre"))
	assert.Equal(t, lexicon.GivenFemale, lexicon.GivenName("celestine"))
	assert.Equal(t, lexicon.GivenEither, lexicon.GivenName("claude"))
	assert.Equal(t, lexicon.NotGiven, lexicon.GivenName("table"))
}
