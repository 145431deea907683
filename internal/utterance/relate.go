package utterance

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/diff"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// relate tells how the renderings of one utterance relate to the fullest one,
// which comes first in m.
func (g *grouper) relate(m []int) story.Utterance {
	hub := &g.pieces[m[0]]
	u := story.Utterance{Score: 1}
	speaker := hub.speaker
	for _, i := range m {
		if speaker < 0 || g.pieces[i].speaker >= 0 && !g.speakers[speaker].human && g.speakers[g.pieces[i].speaker].human {
			speaker = g.pieces[i].speaker
		}
	}
	if speaker >= 0 {
		u.Speaker = g.speakers[speaker].name
	}
	foreign := false
	for _, i := range m[1:] {
		foreign = foreign || g.pieces[i].lang != hub.lang
	}
	type ranked struct {
		piece  int
		member story.Member
	}
	var all []ranked
	for n, i := range m {
		p := &g.pieces[i]
		mem := story.Member{QuoteRef: p.QuoteRef, Relation: story.Verbatim}
		if n > 0 {
			mem.Relation, mem.Notes = g.relation(hub, p, foreign)
			if s := g.score(m[0], i); s > 0 {
				u.Score = min(u.Score, s)
			}
		}
		all = append(all, ranked{i, mem})
	}
	slices.SortFunc(all, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(a.member.Article, b.member.Article), cmp.Compare(a.member.Quote, b.member.Quote))
	})
	for k := range all {
		g.marginal(&all[k].member, all[k].piece, m)
	}
	var pieces []int
	for _, r := range all {
		u.Members = append(u.Members, r.member)
		pieces = append(pieces, r.piece)
	}
	u.Relation, u.Notes = whole(u.Members)
	g.align(&u, pieces, hub)
	return u
}

// relation tells what p makes of the fullest rendering.
func (g *grouper) relation(hub, p *piece, foreign bool) (story.Relation, []story.Reason) {
	var notes []story.Reason
	if kin(hub, p, g.speakers) == different {
		notes = append(notes, story.Because("quote.other", g.speakers[p.speaker].name, g.speakers[hub.speaker].name))
		return story.OtherSpeaker, append(notes, operations(hub, p)...)
	}
	if hub.lang != p.lang {
		if p.quote.Kind == story.Indirect {
			return story.Reported, append(notes, story.Because("quote.reported"), story.Because("quote.translated", hub.lang, p.lang))
		}
		return story.Translation, append(notes, story.Because("quote.translated", hub.lang, p.lang))
	}
	if p.quote.Kind == story.Indirect {
		return story.Reported, append(notes, story.Because("quote.reported"))
	}
	ops := operations(hub, p)
	switch {
	case len(ops) == 0:
		if hub.quote.Of(hub.article.Text) != p.quote.Of(p.article.Text) {
			return story.Verbatim, append(notes, story.Because("quote.signs"))
		}
		return story.Verbatim, notes
	case changed(ops):
		if foreign {
			return story.Translation, append(append(notes, story.Because("quote.translations")), ops...)
		}
		return story.Reworded, append(notes, ops...)
	}
	return story.Cut, append(notes, ops...)
}

// marginal adds what is to be said of a member besides its words: that it was
// split around its cue, joined from two statements, or stands in a headline alone.
func (g *grouper) marginal(mem *story.Member, i int, m []int) {
	p := &g.pieces[i]
	if p.quote.Continues || i+1 < len(g.pieces) && g.pieces[i+1].quote.Continues && g.pieces[i+1].Article == p.Article && !newSentence(p, &g.pieces[i+1]) {
		mem.Notes = append(mem.Notes, story.Because("quote.split"))
	}
	for _, x := range m {
		y := x + 1
		if x == i || y == i || y >= len(g.pieces) || !slices.Contains(m, y) || g.pieces[x].Article != g.pieces[y].Article || g.pieces[x].Article == p.Article {
			continue
		}
		a, b := &g.pieces[x], &g.pieces[y]
		if p.quote.Kind == story.Direct && a.lang == p.lang && newSentence(a, b) && longestRun(p.ids, a.ids) >= 3 && longestRun(p.ids, b.ids) >= 3 {
			mem.Notes = append(mem.Notes, story.Because("quote.joined"))
			break
		}
	}
	if p.quote.Headline {
		mem.Notes = append(mem.Notes, story.Because("quote.headline"))
	}
}

func changed(ops []story.Reason) bool {
	return slices.ContainsFunc(ops, func(r story.Reason) bool { return r.Code == "quote.changed" || r.Code == "quote.added" })
}

// operations names what was done to the words of full to make p of them.
func operations(full, p *piece) []story.Reason {
	a, b := full.words, p.words
	if slices.Equal(a, b) {
		return nil
	}
	var ops []story.Reason
	steps := edits(a, b)
	cutStart, cutEnd, cutMiddle := 0, 0, 0
	var hedges []string
	for n, s := range steps {
		switch {
		case len(s.old) > 0 && len(s.new) == 0:
			switch {
			case n == 0:
				cutStart = len(s.old)
			case n == len(steps)-1:
				cutEnd = len(s.old)
			default:
				cutMiddle += len(s.old)
			}
			for _, w := range s.old {
				if hedge(w) {
					hedges = append(hedges, w)
				}
			}
		case len(s.old) == 0 && len(s.new) > 0:
			ops = append(ops, story.Because("quote.added", phraseOf(s.new)))
		case len(s.old) > 0:
			ops = append(ops, story.Because("quote.changed", phraseOf(s.old), phraseOf(s.new)))
		}
	}
	if cutStart > 0 {
		ops = append(ops, story.Because("quote.cutStart"))
	}
	if cutMiddle > 0 {
		ops = append(ops, story.Because("quote.cutMiddle"))
	}
	if cutEnd > 0 {
		ops = append(ops, story.Because("quote.cutEnd"))
	}
	if len(hedges) > 0 {
		ops = append(ops, story.Because("quote.hedge", phraseOf(hedges)))
	}
	return ops
}

// step is a run of equal words (both empty), or what stands for what.
type step struct {
	old, new []string
	equal    int
}

// edits turns a into b by the longest common subsequence of words. Quotes are
// short; beyond a bound the rest counts as changed.
func edits(a, b []string) []step {
	const bound = 400
	if len(a) > bound || len(b) > bound {
		return []step{{old: a[:min(len(a), 12)], new: b[:min(len(b), 12)]}}
	}
	w := len(b) + 1
	l := make([]uint16, (len(a)+1)*w)
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				l[i*w+j] = l[(i+1)*w+j+1] + 1
			} else {
				l[i*w+j] = max(l[(i+1)*w+j], l[i*w+j+1])
			}
		}
	}
	var out []step
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		if i < len(a) && j < len(b) && a[i] == b[j] {
			if n := len(out); n == 0 || out[n-1].equal == 0 {
				out = append(out, step{})
			}
			out[len(out)-1].equal++
			i, j = i+1, j+1
			continue
		}
		if n := len(out); n == 0 || out[n-1].equal > 0 {
			out = append(out, step{})
		}
		s := &out[len(out)-1]
		if j >= len(b) || i < len(a) && l[(i+1)*w+j] >= l[i*w+j+1] {
			s.old = append(s.old, a[i])
			i++
		} else {
			s.new = append(s.new, b[j])
			j++
		}
	}
	return out
}

// phraseOf joins at most eight words.
func phraseOf(words []string) string {
	more := ""
	if len(words) > 8 {
		words, more = words[:8], "…"
	}
	return strings.ReplaceAll(strings.Join(words, " "), "' ", "’") + more
}

// hedge reports whether a word makes a statement less sure: losing it makes a
// quote say more than was said.
func hedge(fold string) bool {
	switch fold {
	case "peut-etre", "probablement", "sans doute", "semble", "semblent", "pourrait", "pourraient", "environ", "presque", "parfois", "souvent", "certains", "possible", "plutot",
		"perhaps", "maybe", "probably", "likely", "possibly", "might", "could", "may", "seems", "seem", "about", "almost", "sometimes", "often", "some", "roughly", "think", "believe",
		"vielleicht", "wohl", "wahrscheinlich", "quiza", "quizas", "probablemente", "forse", "probabilmente", "misschien", "waarschijnlijk", "talvez", "provavelmente":
		return true
	}
	return false
}

// whole names how the renderings of an utterance relate, taken together: the
// gravest of what was done, since that is what a reader looks for.
func whole(members []story.Member) (story.Relation, []story.Reason) {
	var has [8]bool
	for _, m := range members {
		has[m.Relation] = true
	}
	var notes []story.Reason
	for _, m := range members {
		for _, n := range m.Notes {
			if (n.Code == "quote.other" || n.Code == "quote.translations") && !slices.ContainsFunc(notes, func(r story.Reason) bool { return r.Code == n.Code }) {
				notes = append(notes, n)
			}
		}
	}
	for _, r := range []story.Relation{story.OtherSpeaker, story.Translation, story.Reworded, story.Cut, story.Reported} {
		if has[r] {
			return r, notes
		}
	}
	return story.Verbatim, notes
}

func hubOf(pieces []int, g *grouper, hub *piece) int {
	for _, i := range pieces {
		if &g.pieces[i] == hub {
			return i
		}
	}
	return -1
}

// align sets the renderings in columns, word by word: those of the fullest
// one's language, in marks; the others stay empty.
func (g *grouper) align(u *story.Utterance, pieces []int, hub *piece) {
	var readings []diff.Reading
	var at []int
	for n, i := range pieces {
		p := &g.pieces[i]
		if p.lang != hub.lang || p.quote.Kind == story.Indirect && hub.quote.Kind != story.Indirect {
			continue
		}
		readings = append(readings, diff.Reading{Text: p.article.Text, Spans: []text.Span{p.quote.Span}, Language: p.lang})
		at = append(at, n)
	}
	if len(readings) < 2 {
		return
	}
	like := false
	for k, d := range diff.Of(readings...) {
		if !d.Telling() {
			continue
		}
		u.Members[at[k]].Marks, u.Members[at[k]].Gaps = d.Marks, d.Gaps
		like = like || pieces[at[k]] != hubOf(pieces, g, hub) && d.Words > 0
	}
	if !like {
		return // too unlike to be set in columns
	}
	for _, c := range diff.Columns(readings...) {
		row := story.Aligned{Spans: make([]text.Span, len(u.Members)), Same: c.Same}
		for k, s := range c.Spans {
			row.Spans[at[k]] = s
		}
		u.Table = append(u.Table, row)
	}
}
