package patch_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestApply(t *testing.T) {
	c := ferry()
	print := func(a int) string { return patch.Fingerprint(&c.Articles[a]) }
	fact := func(i int) patch.Place { return patch.OfFact(c, i) }
	cell := func(f, a int) patch.Place { return patch.OfCell(c, f, a) }
	quote := func(a, q int) patch.Place { return patch.OfQuote(c, story.QuoteRef{Article: a, Quote: q}) }
	elsewhere := fact(0)
	elsewhere.Article = "0123456789abcdef"
	moved, recut := fact(0), fact(0)
	moved.Span = at(c, 0, "It carried")
	recut.Start += len("The ")
	recut.Kind = story.DateFact
	cut := recut
	cut.Kind = story.EventFact
	third := patch.OfName(c, c.Names[0].Mentions[1])
	told := cell(0, 1)
	told.Of, told.Article, told.Span = patch.AFact, print(1), at(c, 1, "no ferry crosses")
	for _, row := range []struct {
		name string
		list []patch.Patch
		want string // the lines that are not as they were, "-" before those that are gone
		gone string // the reason of the last patch, where it does not apply
	}{
		{"nothing", nil, "", ""},
		{"perhaps is the same fact", []patch.Patch{{Kind: patch.Tell, At: cell(0, 2), Status: story.Stated}}, "f1 agreed SSS. The ferry stopped", ""},
		{"another figure is the same fact", []patch.Patch{{Kind: patch.Tell, At: cell(1, 1), Status: story.Stated}}, "f2 agreed SS-. 340 people a day -a3[0 1]", ""},
		{"the one that stays is confirmed", []patch.Patch{{Kind: patch.Tell, At: cell(1, 0), Status: story.Stated}}, "", ""},
		{"told differently", []patch.Patch{{Kind: patch.Tell, At: cell(0, 1), Status: story.Differs}}, "f1 differing SD?. The ferry stopped", ""},
		{"told after all", []patch.Patch{{Kind: patch.Tell, At: cell(3, 0), Status: story.Stated}}, "f4 agreed SS-. It happened on Monday -a3[0 1]", ""},
		{"perhaps told", []patch.Patch{{Kind: patch.Tell, At: cell(3, 2), Status: story.Perhaps}}, "f4 single -S?. It happened on Monday -a1[1]", ""},
		{"not found after all", []patch.Patch{{Kind: patch.Tell, At: cell(0, 2), Status: story.Absent}}, "f1 agreed SS-. The ferry stopped -a3[0 1]", ""},
		{"a neighbour's", []patch.Patch{{Kind: patch.Tell, At: cell(0, 3), Status: story.Stated}}, "f1 agreed SS?S The ferry stopped", ""},
		{"not the same", []patch.Patch{{Kind: patch.Apart, At: cell(2, 2)}},
			"f3 agreed SS-. A bridge will be built -a3[0 1]\nf3s1 single --S. The bridge is to come -a1[2] -a2[2]\nlink[4]", ""},
		{"not the same, and the statement was its own", []patch.Patch{{Kind: patch.Apart, At: cell(2, 1)}},
			"f3 agreed S-S. We shall build a bridge -a2[0 2]\nf3s1 single -S-. We will build a bridge -a1[1] -a3[1]\nlink[2 4]", ""},
		{"not the same, of two", []patch.Patch{{Kind: patch.Apart, At: cell(1, 1)}},
			"f2 single S--. 340 people a day -a2[0] -a3[0]\nf2s1 single -S-. 300 passengers -a1[1] -a3[1]\nlink[3 4]", ""},
		{"not the same, where it was only close", []patch.Patch{{Kind: patch.Apart, At: cell(0, 2)}}, "f1 agreed SS-. The ferry stopped -a3[0 1]", ""},
		{"the only one cannot be apart", []patch.Patch{{Kind: patch.Apart, At: cell(3, 1)}}, "", "gone.alone"},
		{"two leave", []patch.Patch{{Kind: patch.Split, At: fact(2), Cells: []string{print(2), print(0)}}},
			"f3 single -S-. A bridge will be built -a1[1] -a3[1]\nf3s1 agreed S-S. We shall build a bridge -a2[0 2]\nlink[2 4]", ""},
		{"all leave", []patch.Patch{{Kind: patch.Split, At: fact(2), Cells: []string{print(0), print(1), print(2)}}}, "", "gone.alone"},
		{"two rows are one", []patch.Patch{{Kind: patch.Merge, At: fact(0), With: fact(3)}},
			"link[2 0]\n-f4", ""},
		{"a row and itself", []patch.Patch{{Kind: patch.Merge, At: fact(0), With: fact(0)}}, "", "gone.alone"},
		{"apart and together again", []patch.Patch{{Kind: patch.Apart, At: cell(2, 2)},
			{Kind: patch.Merge, At: fact(2), With: patch.Place{Of: patch.AFact, Article: print(2), Span: at(c, 2, "The bridge is to come"), Kind: story.PledgeFact}}}, "link[3]", ""},
		{"worded otherwise", []patch.Patch{{Kind: patch.Restate, At: fact(0), Text: "No ferry"}}, "f1 agreed SS?. No ferry", ""},
		{"worded otherwise, found by other words that tell it", []patch.Patch{{Kind: patch.Restate, At: told, Text: "No ferry"}}, "f1 agreed SS?. No ferry", ""},
		{"worded by nothing", []patch.Patch{{Kind: patch.Restate, At: fact(0)}}, "", "gone.nothing"},
		{"no quote", []patch.Patch{{Kind: patch.NotQuote, At: quote(0, 1)}}, "", ""},
		{"no quote of an utterance", []patch.Patch{{Kind: patch.NotQuote, At: quote(1, 0)}}, "u1 otherSpeaker, Ada Holm: Ada Holm verbatim Ada Holm indirect 1", ""},
		{"no quote, and no utterance is left", []patch.Patch{{Kind: patch.NotQuote, At: quote(1, 0)}, {Kind: patch.NotQuote, At: quote(2, 0)}}, "-u1", ""},
		{"no quote twice", []patch.Patch{{Kind: patch.NotQuote, At: quote(0, 1)}, {Kind: patch.NotQuote, At: quote(0, 1)}}, "", "gone.quote"},
		{"not the same words", []patch.Patch{{Kind: patch.Apart, At: quote(1, 0)}}, "u1 otherSpeaker, Ada Holm: Ada Holm verbatim Ada Holm indirect 1", ""},
		{"not the same words, and none is left", []patch.Patch{{Kind: patch.Apart, At: quote(1, 0)}, {Kind: patch.Apart, At: quote(0, 0)}}, "-u1", ""},
		{"a quote alone cannot be apart", []patch.Patch{{Kind: patch.Apart, At: quote(0, 1)}}, "", "gone.alone"},
		{"the same words", []patch.Patch{{Kind: patch.Merge, At: quote(0, 1), With: quote(1, 0)}},
			"u1 otherSpeaker, Ada Holm: Ada Holm reworded  verbatim the mayor otherSpeaker Ada Holm indirect 0", ""},
		{"the same words, already", []patch.Patch{{Kind: patch.Merge, At: quote(0, 0), With: quote(1, 0)}}, "", "gone.alone"},
		{"the same words, of two that stood alone", []patch.Patch{{Kind: patch.Apart, At: quote(1, 0)}, {Kind: patch.Merge, At: quote(1, 0), With: quote(0, 1)}},
			"u1 otherSpeaker, Ada Holm: Ada Holm verbatim Ada Holm indirect 1\nu0s2 reworded, the mayor:  reworded the mayor verbatim 0", ""},
		{"it is this speaker", []patch.Patch{{Kind: patch.SpeakerIs, At: quote(1, 0), Text: "Ada Holm"}},
			"u1 indirect, Ada Holm: Ada Holm verbatim Ada Holm reworded Ada Holm indirect 2", ""},
		{"another speaker", []patch.Patch{{Kind: patch.SpeakerIs, At: quote(1, 0), Text: "Bo Lind"}},
			"u1 otherSpeaker, Ada Holm: Ada Holm verbatim Bo Lind otherSpeaker Ada Holm indirect 2", ""},
		{"two names, one person", []patch.Patch{{Kind: patch.SamePerson, Text: "Ada Holm", Other: "the mayor"}},
			"u1 indirect, Ada Holm: Ada Holm verbatim Ada Holm reworded Ada Holm indirect 2\nAda Holm 3\n-the mayor", ""},
		{"a name that nobody has", []patch.Patch{{Kind: patch.SamePerson, Text: "Ada Holm", Other: "Bo Lind"}}, "", "gone.name"},
		{"one name, two persons", []patch.Patch{{Kind: patch.OtherPerson, Text: "Eva Holm", Other: "Ada Holm", Parts: []patch.Place{third}}},
			"u1 otherSpeaker, Ada Holm: Ada Holm verbatim the mayor otherSpeaker Eva Holm otherSpeaker 2\nAda Holm 1\nEva Holm 1", ""},
		{"one name, two persons, of whom one has a name already", []patch.Patch{{Kind: patch.OtherPerson, Text: "the mayor", Other: "Ada Holm", Parts: []patch.Place{third}}},
			"u1 otherSpeaker, Ada Holm: Ada Holm verbatim the mayor otherSpeaker the mayor otherSpeaker 2\nAda Holm 1\nthe mayor 2", ""},
		{"two persons, and one again", []patch.Patch{{Kind: patch.OtherPerson, Text: "Eva Holm", Other: "Ada Holm", Parts: []patch.Place{third}},
			{Kind: patch.SamePerson, Text: "Ada Holm", Other: "Eva Holm"}}, "u1 otherSpeaker, Ada Holm: Ada Holm verbatim the mayor otherSpeaker Ada Holm otherSpeaker 2", ""},
		{"another person, all of it", []patch.Patch{{Kind: patch.OtherPerson, Text: "Eva Holm", Other: "Ada Holm", Parts: []patch.Place{third, patch.OfName(c, c.Names[0].Mentions[0])}}}, "", "gone.alone"},
		{"another person, by words that are not there", []patch.Patch{{Kind: patch.OtherPerson, Text: "Eva Holm", Other: "Ada Holm", Parts: []patch.Place{{Of: patch.AName, Article: print(2), Span: text.Span{End: 3}}}}}, "", "gone.name"},
		{"another person, beyond the end", []patch.Patch{{Kind: patch.OtherPerson, Text: "Eva Holm", Other: "Ada Holm", Parts: []patch.Place{{Of: patch.AName, Article: print(2), Span: text.Span{End: 1e6}}}}}, "", "gone.name"},
		{"another person, of nobody", []patch.Patch{{Kind: patch.OtherPerson, Text: "Eva Holm", Other: "Bo Lind", Parts: []patch.Place{third}}}, "", "gone.name"},
		{"another person of the same name", []patch.Patch{{Kind: patch.OtherPerson, Text: "Ada Holm", Other: "Ada Holm", Parts: []patch.Place{third}}}, "", "gone.nothing"},
		{"dismissed", []patch.Patch{{Kind: patch.Dismiss, At: fact(1)}}, "link[1 2]\n-f2", ""},
		{"an omission dismissed", []patch.Patch{{Kind: patch.Dismiss, At: cell(1, 2)}}, "f2 differing SD-. 340 people a day ≠[0 1]", ""},
		{"no omission to dismiss", []patch.Patch{{Kind: patch.Dismiss, At: cell(0, 0)}}, "", "gone.nothing"},
		{"dismissed, then worded", []patch.Patch{{Kind: patch.Dismiss, At: fact(1)}, {Kind: patch.Restate, At: fact(1), Text: "x"}}, "link[1 2]\n-f2", "gone.fact"},
		{"a remark", []patch.Patch{{Kind: patch.Note, At: cell(0, 1), Text: "ask them"}}, "", ""},
		{"a remark on nothing", []patch.Patch{{Kind: patch.Note, Text: "ask them"}}, "", "gone.nothing"},
		{"an article that is not there", []patch.Patch{{Kind: patch.Restate, At: elsewhere, Text: "x"}}, "", "gone.article"},
		{"words cut elsewhere, of a fact that is classed otherwise", []patch.Patch{{Kind: patch.Restate, At: recut, Text: "No ferry"}}, "", "gone.fact"},
		{"words cut elsewhere", []patch.Patch{{Kind: patch.Restate, At: cut, Text: "No ferry"}}, "f1 agreed SS?. No ferry", ""},
		{"words that are not there", []patch.Patch{{Kind: patch.Restate, At: moved, Text: "x"}}, "", "gone.fact"},
		{"lines that are not there", []patch.Patch{{Kind: patch.Noise, At: patch.Place{Of: patch.ALine, Article: print(0), Span: text.Span{End: 3}}}}, "", "gone.lines"},
	} {
		got := patch.Apply(c, row.list)
		assert.Equal(t, row.want, changed(says(c), says(&got.Comparison)), row.name)
		require.NoError(t, got.Comparison.Check(), row.name)
		last := ""
		if n := len(got.Gone); n > 0 {
			last = got.Gone[n-1].Why.Code
			assert.NotEqual(t, last, phrase.Reason(phrase.French, got.Gone[n-1].Why), "%s: it has words", row.name)
		}
		assert.Equal(t, row.gone, last, row.name)
		assert.Len(t, got.Done, len(row.list)-len(got.Gone), row.name)
		for _, f := range got.Facts {
			for _, cell := range f.Cells {
				for _, r := range cell.Reasons {
					assert.NotEqual(t, r.Code, phrase.Reason(phrase.English, r), "%s: it has words", row.name)
				}
			}
		}
	}
}

// changed lists the lines of after that before does not have, and the first
// words of those it has lost for good.
func changed(before, after string) string {
	was, is := strings.Split(before, "\n"), strings.Split(after, "\n")
	var out []string
	for _, l := range is {
		if !slices.Contains(was, l) {
			out = append(out, l)
		}
	}
	for _, l := range was {
		head, _, _ := strings.Cut(l, " ")
		if strings.HasPrefix(l, "the mayor") {
			head = "the mayor"
		}
		if !strings.HasPrefix(head, "link") && !slices.ContainsFunc(is, func(s string) bool { return strings.HasPrefix(s, head) }) {
			out = append(out, "-"+head)
		}
	}
	return strings.Join(out, "\n")
}
