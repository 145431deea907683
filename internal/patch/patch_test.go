package patch_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/codec"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// ferry is a small invented story: two articles and a third tell of a ferry, a
// fourth of another event.
func ferry() *story.Comparison {
	c := &story.Comparison{Articles: []story.Article{
		article("a1", "e1", "The ferry stopped on Monday.", "It carried 340 people a day.", "“We shall build a bridge”, said Ada Holm.", "Read also: the tunnel"),
		article("a2", "e1", "Since Monday no ferry crosses.", "Some 300 passengers must wait.", "The mayor: “We will build a bridge, and soon”."),
		article("a3", "e1", "The ferry lies idle.", "The bridge is to come, Ada Holm promises."),
		article("a4", "e2", "A tunnel opens."),
	}, Events: []story.Event{{ID: "e1", Articles: []int{0, 1, 2}}, {ID: "e2", Articles: []int{3}}}}
	unknown := story.Cell{Status: story.Unknown}
	cell := func(s story.Status, a int, words ...string) story.Cell {
		out := story.Cell{Status: s, Score: .9}
		for _, w := range words {
			out.Spans = append(out.Spans, at(c, a, w))
		}
		return out
	}
	fact := func(id, statement string, kind story.FactKind, verdict story.Verdict, weight float64, from story.Spot, cells ...story.Cell) story.Fact {
		return story.Fact{ID: id, Statement: statement, Kind: kind, Verdict: verdict, Weight: weight, From: from, Event: "e1", Cells: append(cells, unknown)}
	}
	spot := func(a int, words string) story.Spot { return story.Spot{Article: a, Span: at(c, a, words)} }
	c.Facts = []story.Fact{
		fact("f1", "The ferry stopped", story.EventFact, story.Agreed, .9, spot(0, "The ferry stopped on Monday"),
			cell(story.Stated, 0, "The ferry stopped on Monday"), cell(story.Stated, 1, "no ferry crosses"), cell(story.Perhaps, 2, "The ferry lies idle")),
		fact("f2", "340 people a day", story.NumberFact, story.Differing, .7, spot(0, "340 people"),
			cell(story.Stated, 0, "340 people"), cell(story.Differs, 1, "300 passengers"), cell(story.Absent, 2)),
		fact("f3", "A bridge will be built", story.PledgeFact, story.Agreed, .6, spot(1, "We will build a bridge"),
			cell(story.Stated, 0, "We shall build a bridge"), cell(story.Stated, 1, "We will build a bridge"), cell(story.Stated, 2, "The bridge is to come")),
		fact("f4", "It happened on Monday", story.DateFact, story.Single, .3, spot(1, "Since Monday"),
			cell(story.Absent, 0, "on Monday"), cell(story.Stated, 1, "Since Monday"), cell(story.Absent, 2)),
	}
	c.Facts[1].Cells[0].Value, c.Facts[1].Cells[1].Value = "340", "≈ 300"
	c.Differences = []story.Difference{{Fact: 1, Articles: []int{0, 1}, Note: story.Because("values", "340 / 300")}}
	c.Omissions = []story.Omission{
		{Article: 2, Fact: 1, Weight: .7, By: []int{0, 1}}, {Article: 0, Fact: 3, Weight: .2, By: []int{1}, Nearest: spot(0, "on Monday")}, {Article: 2, Fact: 3, Weight: .1, By: []int{1}}}
	quote := func(a int, words, speaker string) {
		c.Articles[a].Quotes = append(c.Articles[a].Quotes, story.Quote{Span: at(c, a, words), Speaker: speaker})
	}
	quote(0, "We shall build a bridge", "Ada Holm")
	quote(0, "Read also", "")
	quote(1, "We will build a bridge, and soon", "the mayor")
	quote(2, "The bridge is to come", "Ada Holm")
	c.Articles[0].Mentions = []story.Mention{{Span: at(c, 0, "Ada Holm"), Name: "Ada Holm", Kind: story.Person}}
	c.Articles[1].Mentions = []story.Mention{{Span: at(c, 1, "The mayor"), Name: "the mayor", Kind: story.Person}}
	c.Names = []story.Name{{Name: "Ada Holm", Mentions: []story.Spot{spot(0, "Ada Holm"), spot(2, "Ada Holm")}}, {Name: "the mayor", Mentions: []story.Spot{spot(1, "The mayor")}}}
	c.Utterances = []story.Utterance{{ID: "u1", Speaker: "Ada Holm", Relation: story.OtherSpeaker, Members: []story.Member{
		{QuoteRef: story.QuoteRef{Article: 0}, Relation: story.Verbatim},
		{QuoteRef: story.QuoteRef{Article: 1}, Relation: story.OtherSpeaker, Marks: []text.Span{at(c, 1, "and soon")}},
		{QuoteRef: story.QuoteRef{Article: 2}, Relation: story.Reported}},
		Table: []story.Aligned{{Spans: []text.Span{at(c, 0, "bridge"), at(c, 1, "bridge"), at(c, 2, "bridge")}, Same: true}, {Spans: []text.Span{{}, at(c, 1, "and soon"), {}}}}}}
	c.Links = []story.Link{{A: spot(0, "The ferry stopped on Monday"), B: spot(1, "no ferry crosses"), Facts: []int{0}},
		{A: spot(0, "We shall build a bridge"), B: spot(2, "The bridge is to come"), Facts: []int{2, 3}}}
	return c
}

// article makes an article of lines, each a block and a sentence.
func article(id, event string, lines ...string) story.Article {
	a := story.Article{ID: id, File: id + ".txt", Event: event, Language: "en"}
	for i, l := range lines {
		own := text.Span{Start: len(a.Text), End: len(a.Text) + len(l)}
		a.Text += l + "\n"
		a.Blocks = append(a.Blocks, story.Block{Span: own, Kind: story.Body})
		a.Sentences = append(a.Sentences, story.Sentence{Span: own, Block: i})
	}
	return a
}

func at(c *story.Comparison, article int, words string) text.Span {
	i := strings.Index(c.Articles[article].Text, words)
	if i < 0 {
		panic(words)
	}
	return text.Span{Start: i, End: i + len(words)}
}

// says writes a comparison so that a table can show it: a line a fact, with a
// letter a cell, and who leaves it out.
func says(c *story.Comparison) string {
	var b strings.Builder
	for i, f := range c.Facts {
		fmt.Fprintf(&b, "%s %s ", f.ID, f.Verdict)
		for _, cell := range f.Cells {
			b.WriteString(string("-SPD?."[cell.Status]))
		}
		fmt.Fprintf(&b, " %s", f.Statement)
		for _, d := range c.Differences {
			if d.Fact == i {
				fmt.Fprintf(&b, " ≠%v", d.Articles)
			}
		}
		for _, o := range c.Omissions {
			if o.Fact == i {
				fmt.Fprintf(&b, " -%s%v", c.Articles[o.Article].ID, o.By)
			}
		}
		b.WriteByte('\n')
	}
	for _, u := range c.Utterances {
		fmt.Fprintf(&b, "%s %s, %s:", u.ID, u.Relation, u.Speaker)
		for _, m := range u.Members {
			q := c.Articles[m.Article].Quotes[m.Quote]
			fmt.Fprintf(&b, " %s %s", q.Speaker, m.Relation)
		}
		fmt.Fprintf(&b, " %d\n", len(u.Table))
	}
	for _, n := range c.Names {
		fmt.Fprintf(&b, "%s %d\n", n.Name, len(n.Mentions))
	}
	for _, l := range c.Links {
		fmt.Fprintf(&b, "link%v\n", l.Facts)
	}
	return b.String()
}

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

func TestWhatTheReaderSettled(t *testing.T) {
	c := ferry()
	got := patch.Apply(c, []patch.Patch{{Kind: patch.Tell, At: patch.OfCell(c, 3, 0), Status: story.Differs}, {Kind: patch.Apart, At: patch.OfCell(c, 2, 2)}})
	require.Len(t, got.Settled, 1)
	assert.Equal(t, patch.Settled{Omission: story.Omission{Article: 0, Fact: 4, Weight: .2, By: []int{1}, Nearest: c.Omissions[1].Nearest}}, got.Settled[0],
		"as it was, under the row's new number")
	assert.Equal(t, []patch.Done{{Fact: 4, Article: 0, Quote: -1}, {Patch: 1, Fact: 2, Article: 2, Quote: -1}}, got.Done)
	assert.Equal(t, "reader.differs", got.Facts[4].Cells[0].Reasons[0].Code)
	assert.Equal(t, at(c, 2, "The bridge is to come"), got.Facts[2].Cells[2].Spans[0], "what left is the nearest passage now")
}

func TestLines(t *testing.T) {
	c := ferry()
	p := patch.Patch{Kind: patch.Noise, At: patch.OfLines(c, 0, 2, 3)}
	p.Was = patch.AsWas(&c.Articles[0], &p)
	require.Len(t, p.Was, 2)
	noisy, changed := patch.Relined(c.Articles, nil, []patch.Patch{p})
	assert.True(t, changed)
	kinds := func(a story.Article) (out []story.BlockKind) {
		for _, b := range a.Blocks {
			out = append(out, b.Kind)
		}
		return out
	}
	assert.Equal(t, []story.BlockKind{story.Body, story.Body, story.Other, story.Other}, kinds(noisy[0]))
	assert.Equal(t, story.Body, c.Articles[0].Blocks[3].Kind, "the articles given are left as they are")

	back := patch.Patch{Kind: patch.Restore, At: patch.OfLines(c, 0, 3, 3)}
	back.Was = patch.AsWas(&noisy[0], &back)
	both, changed := patch.Relined(noisy, []patch.Patch{p}, []patch.Patch{p, back})
	assert.True(t, changed)
	assert.Equal(t, []story.BlockKind{story.Body, story.Body, story.Other, story.Body}, kinds(both[0]))

	again, changed := patch.Relined(both, []patch.Patch{p, back}, []patch.Patch{p, back})
	assert.False(t, changed)
	assert.Equal(t, both, again)

	without, changed := patch.Relined(both, []patch.Patch{p, back}, nil)
	assert.True(t, changed)
	assert.Equal(t, c.Articles, without, "undone, all is as it was")

	got := patch.Apply(c, []patch.Patch{p})
	assert.Equal(t, kinds(noisy[0]), kinds(got.Articles[0]), "the lines are shown so before the comparison is made again")
}

// everything is one patch of each kind, some of them twice over one thing.
func everything(c *story.Comparison) []patch.Patch {
	lines := patch.Patch{Kind: patch.Noise, At: patch.OfLines(c, 0, 3, 3)}
	lines.Was = patch.AsWas(&c.Articles[0], &lines)
	return []patch.Patch{
		{Kind: patch.Tell, At: patch.OfCell(c, 0, 2), Status: story.Stated},
		{Kind: patch.Apart, At: patch.OfCell(c, 2, 2)},
		{Kind: patch.Restate, At: patch.OfFact(c, 2), Text: "A bridge, they say"},
		{Kind: patch.Merge, At: patch.OfFact(c, 0), With: patch.OfFact(c, 3)},
		{Kind: patch.Split, At: patch.OfFact(c, 1), Cells: []string{patch.Fingerprint(&c.Articles[1])}},
		{Kind: patch.Apart, At: patch.OfQuote(c, story.QuoteRef{Article: 2})},
		{Kind: patch.Merge, At: patch.OfQuote(c, story.QuoteRef{Article: 2}), With: patch.OfQuote(c, story.QuoteRef{Article: 0, Quote: 1})},
		{Kind: patch.NotQuote, At: patch.OfQuote(c, story.QuoteRef{Article: 0, Quote: 1})},
		{Kind: patch.SpeakerIs, At: patch.OfQuote(c, story.QuoteRef{Article: 1}), Text: "Bo Lind"},
		{Kind: patch.SamePerson, Text: "Ada Holm", Other: "Bo Lind"},
		lines,
		{Kind: patch.Note, At: patch.OfArticle(c, 2), Text: "short"},
		{Kind: patch.Dismiss, At: patch.OfCell(c, 1, 2)},
		{Kind: patch.Dismiss, At: patch.OfFact(c, 2)},
	}
}

func bytesOf(c story.Comparison) []byte { return codec.Append(nil, c) }

func TestDoneAndUndoneIsAsBefore(t *testing.T) {
	c := ferry()
	machine := bytesOf(*c)
	var h patch.History
	var states [][]byte
	for _, p := range everything(c) {
		states = append(states, bytesOf(patch.Apply(c, h.List).Comparison))
		require.True(t, h.Add(p))
		assert.Equal(t, machine, bytesOf(*c), "what the program found is left as it is")
	}
	all := bytesOf(patch.Apply(c, h.List).Comparison)
	assert.Equal(t, machine, states[0], "without patches, what the program found")
	for i := len(states) - 1; i >= 0; i-- {
		_, in, ok := h.Undo()
		assert.True(t, ok && !in)
		assert.Equal(t, states[i], bytesOf(patch.Apply(c, h.List).Comparison), "%d undone", i)
	}
	assert.False(t, h.CanUndo())
	for h.CanRedo() {
		_, in, _ := h.Redo()
		assert.True(t, in)
	}
	assert.Equal(t, all, bytesOf(patch.Apply(c, h.List).Comparison))

	h = patch.Since(h.List)
	h.Drop(3) // Merge
	assert.Len(t, h.List, len(everything(c))-1)
	assert.False(t, h.CanRedo())
	p, in, ok := h.Undo()
	assert.True(t, in && ok && p.Kind == patch.Merge, "one that was taken out comes back to its place")
	assert.Equal(t, everything(c), h.List)
	_, in, ok = h.Undo()
	assert.True(t, !in && ok, "what was kept with the story can be undone too")
}

// permuted is c with its articles in another order, as from files named in
// another order, but for their ids.
func permuted(c *story.Comparison, order []int) *story.Comparison {
	var out story.Comparison
	if _, err := codec.Read(bytesOf(*c), &out); err != nil {
		panic(err)
	}
	place := make([]int, len(order))
	for to, from := range order {
		place[from] = to
		out.Articles[to] = c.Articles[from]
	}
	list := func(articles []int) {
		for i := range articles {
			articles[i] = place[articles[i]]
		}
		slices.Sort(articles)
	}
	for i := range out.Events {
		list(out.Events[i].Articles)
	}
	for i := range out.Facts {
		f := &out.Facts[i]
		f.From.Article = place[f.From.Article]
		for from := range c.Facts[i].Cells {
			f.Cells[place[from]] = c.Facts[i].Cells[from]
		}
	}
	for i := range out.Differences {
		list(out.Differences[i].Articles)
	}
	for i := range out.Omissions {
		o := &out.Omissions[i]
		o.Article, o.Nearest.Article = place[o.Article], place[o.Nearest.Article]
		list(o.By)
	}
	for i := range out.Utterances {
		for m := range out.Utterances[i].Members {
			member := &out.Utterances[i].Members[m]
			member.Article = place[member.Article]
		}
	}
	for i := range out.Names {
		for m := range out.Names[i].Mentions {
			spot := &out.Names[i].Mentions[m]
			spot.Article = place[spot.Article]
		}
	}
	for i := range out.Links {
		l := &out.Links[i]
		l.A.Article, l.B.Article = place[l.A.Article], place[l.B.Article]
	}
	return &out
}

func TestTheOrderOfFilesDoesNotMatter(t *testing.T) {
	c := ferry()
	list := everything(c)
	straight := patch.Apply(c, list)
	for _, order := range [][]int{{1, 0, 2, 3}, {3, 2, 1, 0}, {2, 3, 0, 1}} {
		other := patch.Apply(permuted(c, order), list)
		assert.Equal(t, len(straight.Done), len(other.Done))
		for i, f := range straight.Facts {
			g := other.Facts[i]
			assert.Equal(t, f.ID+f.Statement, g.ID+g.Statement)
			assert.Equal(t, f.Verdict, g.Verdict)
			for to, from := range order {
				assert.Equal(t, f.Cells[from], g.Cells[to])
			}
		}
		assert.Equal(t, len(straight.Omissions), len(other.Omissions))
	}
}

func TestTheyTravel(t *testing.T) {
	list := everything(ferry())
	require.NoError(t, patch.Check(list))
	var got []patch.Patch
	rest, err := codec.Read(codec.Append(nil, list), &got)
	require.NoError(t, err)
	assert.Empty(t, rest)
	assert.Equal(t, list, got)
}

func TestHostile(t *testing.T) {
	long := strings.Repeat("x", patch.MaxText+1)
	for _, row := range []struct {
		name string
		list []patch.Patch
		want error
	}{
		{"too many", make([]patch.Patch, patch.MaxPatches+1), patch.ErrTooMany},
		{"a text too long", []patch.Patch{{Kind: patch.Note, Text: long}}, patch.ErrTooMany},
		{"a name too long", []patch.Patch{{Other: long}}, patch.ErrTooMany},
		{"too many cells", []patch.Patch{{Cells: make([]string, 65)}}, patch.ErrTooMany},
		{"no kind", []patch.Patch{{Kind: 200}}, patch.ErrBroken},
		{"no state", []patch.Patch{{Status: 99}}, patch.ErrBroken},
		{"before the start", []patch.Patch{{At: patch.Place{Span: text.Span{Start: -1}}}}, patch.ErrBroken},
		{"end before start", []patch.Patch{{With: patch.Place{Span: text.Span{Start: 4, End: 2}}}}, patch.ErrBroken},
		{"lines before the start", []patch.Patch{{Was: []story.Block{{Span: text.Span{Start: -4}}}}}, patch.ErrBroken},
	} {
		assert.ErrorIs(t, patch.Check(row.list), row.want, row.name)
		assert.NotPanics(t, func() { patch.Apply(ferry(), row.list) }, row.name)
	}
}

// One article apart after the other, and all together again, a thousand times.
func TestManyAreBounded(t *testing.T) {
	c := ferry()
	var list []patch.Patch
	for len(list) < patch.MaxPatches+100 {
		list = append(list, patch.Patch{Kind: patch.Apart, At: patch.OfCell(c, 2, 2)},
			patch.Patch{Kind: patch.Tell, At: patch.OfCell(c, 2, 2), Status: story.Stated})
	}
	got := patch.Apply(c, list)
	assert.Len(t, got.Done, patch.MaxPatches)
	assert.Len(t, got.Facts, len(c.Facts)+patch.MaxPatches/2)
	require.NoError(t, got.Comparison.Check())
}

// A comparison larger than any that articles give does not take long, whatever
// a list asks of it.
func TestALargeComparisonIsBounded(t *testing.T) {
	c := ferry()
	for range 300_000 {
		c.Omissions = append(c.Omissions, c.Omissions[0])
	}
	var list []patch.Patch
	for len(list) < patch.MaxPatches {
		list = append(list, patch.Patch{Kind: patch.Tell, At: patch.OfCell(c, 1, 0), Status: story.Stated})
	}
	got := patch.Apply(c, list)
	assert.Less(t, len(got.Done), 30)
	assert.Equal(t, "gone.many", got.Gone[len(got.Gone)-1].Why.Code)
	assert.Len(t, got.Gone, patch.MaxPatches-len(got.Done))
}

func FuzzApply(f *testing.F) {
	c := ferry()
	for i := range everything(c) {
		f.Add(codec.Append(nil, everything(c)[i:]))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var list []patch.Patch
		if _, err := codec.Read(data, &list); err != nil {
			return
		}
		before := bytesOf(*c)
		got := patch.Apply(c, list)
		require.NoError(t, got.Comparison.Check())
		require.Equal(t, before, bytesOf(*c))
		require.Equal(t, min(len(list), patch.MaxPatches), len(got.Done)+len(got.Gone))
		articles, _ := patch.Relined(c.Articles, list, list)
		require.Len(t, articles, len(c.Articles))
	})
}

// What a voice is missed for follows its quotes.
func TestVoicesNotHeardFollowTheirQuotes(t *testing.T) {
	c := ferry()
	c.Unheard = []story.Unheard{
		{Article: 2, Name: "Ada Holm", Quotes: []story.QuoteRef{{Article: 0, Quote: 1}}},
		{Article: 1, Name: "Bo Lind", Quotes: []story.QuoteRef{{Article: 0, Quote: 0}}},
		{Article: 1, Name: "Accused", Why: story.Accused, Quotes: []story.QuoteRef{{Article: 0, Quote: 0}}},
	}
	got := patch.Apply(c, []patch.Patch{{Kind: patch.NotQuote, At: patch.OfQuote(c, story.QuoteRef{Article: 0, Quote: 0})}}).Comparison
	require.NoError(t, got.Check())
	require.Len(t, got.Unheard, 2, "of Bo Lind nothing is left")
	assert.Equal(t, []story.QuoteRef{{Article: 0, Quote: 0}}, got.Unheard[0].Quotes, "it has moved up")
	assert.Empty(t, got.Unheard[1].Quotes)
	assert.Len(t, c.Unheard[0].Quotes, 1)
	assert.Equal(t, 1, c.Unheard[0].Quotes[0].Quote, "the program's own comparison stays")
}
