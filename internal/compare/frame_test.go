package compare

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestFrames(t *testing.T) {
	const txt = "“The ferry kept us warm,” sighed the baker, Nils Ward, on Friday. The baker, Nils Ward, who lost a van, left. “We swam.”"
	at := func(s string) text.Span {
		i := strings.Index(txt, s)
		return text.Span{Start: i, End: i + len(s)}
	}
	art := story.Article{Text: txt, Sentences: []story.Sentence{{Span: at(txt[:strings.Index(txt, " The baker")])}, {Span: at("The baker, Nils Ward, who lost a van, left.")}, {Span: at("“We swam.”")}},
		Quotes: []story.Quote{{Span: at("The ferry kept us warm"), Cue: at("sighed"), SpeakerSpan: at("the baker, Nils Ward")}, {Span: at("We swam"), SpeakerSpan: at("The baker, Nils Ward")}},
		Times:  []story.Time{{Span: at("Friday")}}}
	var words []claim.Word
	for _, s := range []string{"ferry", "kept", "warm", "sighed", "baker", "Nils", "Ward", "Friday", "lost", "van"} {
		words = append(words, claim.Word{Span: at(s)})
	}
	for _, row := range []struct {
		shown, quoted string // of the first claim, and what the second one is
		want          bool
	}{
		{"the baker, Nils Ward", "The ferry kept us warm", true},
		{"sighed the baker, Nils Ward, on Friday", "The ferry kept us warm", true},
		{"sighed the baker, Nils Ward, on Friday", "We swam", false},       // nothing claims what is said
		{"kept us warm,” sighed the baker, Nils Ward", "The ferry", false}, // some of it is what is said
		{"The baker, Nils Ward, who lost a van", "We swam", false},         // who lost it is told too
		{"The baker, Nils Ward", "We swam", false},                         // in another sentence
	} {
		s, quoted := at(row.shown), at(row.quoted)
		k, claims := 0, []claim.Claim{{Span: s, Words: words}, {Span: quoted}}
		if quoted.Start < s.Start {
			k, claims = 1, []claim.Claim{claims[1], claims[0]}
		}
		w := &work{Table: table.Table{Comparison: story.Comparison{Articles: []story.Article{art}}, Claims: [][]claim.Claim{claims}}}
		assert.Equal(t, row.want, w.frames(0, &align.Cell{Claims: []int{k}, Spans: []text.Span{s}}), row.shown)
	}
}
