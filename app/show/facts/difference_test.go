package facts

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/model/modeltest"
	"recoupe/app/show/outlets"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

func TestValuesAreSaidWithTheirWriters(t *testing.T) {
	s := outlets.Of(modeltest.Bridge())
	for _, row := range []struct{ arg, want string }{
		{"34 / Une trentaine", "34\u00a0(A) / Une trentaine\u00a0(B)"},
		{"34 / ≈ 30", "34\u00a0(A) / ≈ 30\u00a0(B)"},                      // a value of the cell's, not of its words
		{"Les 34 / 34 ouvriers", "Les 34 / 34 ouvriers\u00a0(A)"},         // the longest
		{"3 / quarante", "3 / quarante"},                                  // 3 is not 34; nobody writes forty
		{"a1, a3", "A et C"},                                              // articles, as ever
		{"une trentaine d'ouvriers", "une trentaine d'ouvriers\u00a0(B)"}, // one value alone, in folded letters
	} {
		d := story.Difference{Fact: 1, Note: story.Because("values", row.arg)}
		assert.Equal(t, phrase.Reason(phrase.French, story.Because("values", row.want)), s.Reason(phrase.French, Note(s, phrase.French, d)), row.arg)
	}
	d := story.Difference{Fact: 1, Articles: []int{0, 2}, Note: story.Because("speakers", "Ida Roux / Max Lenoir")}
	assert.Equal(t, []string{"Ida Roux\u00a0(A) / Max Lenoir\u00a0(C)"}, Note(s, phrase.French, d).Args, "names beside the words")

	d = story.Difference{Fact: 1, Articles: []int{0, 1}, Note: story.Because("attributionBy", "a1", "a2", "une trentaine")}
	assert.Equal(t, []string{"a1", "a2", "une trentaine"}, Note(s, phrase.French, d).Args, "one article's words")
	d.Note = story.Because("attributionBy", "a1", "a2, a3", "une trentaine / selon le maire")
	assert.Equal(t, []string{"a1", "a2, a3", "une trentaine\u00a0(B) / selon le maire"}, Note(s, phrase.French, d).Args)
}
