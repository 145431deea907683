package patch_test

import (
	"fmt"
	"slices"
	"strings"

	"recoupe/internal/codec"
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
	unknown := &story.Cell{Status: story.Unknown}
	cell := func(s story.Status, a int, words ...string) *story.Cell {
		out := &story.Cell{Status: s, Score: .9}
		for _, w := range words {
			out.Spans = append(out.Spans, at(c, a, w))
		}
		return out
	}
	fact := func(id, statement string, kind story.FactKind, verdict story.Verdict, weight float64, from story.Spot, cells ...*story.Cell) story.Fact {
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
