package utterance

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/diff"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// rendering is one quote, or the item of one that lists several things, as it
// gives an utterance.
type rendering struct {
	*piece
	index  int // into the grouper's pieces, -1 for an item of a list
	member story.Member
}

// relate tells how the renderings of one utterance relate to the fullest one,
// which comes first in m. lists are items of quotes that list several things.
func (g *grouper) relate(m []int, lists []piece) story.Utterance {
	hub := &g.pieces[m[0]]
	u := story.Utterance{Score: 1, Speaker: g.speakerOf(m)}
	var all []rendering
	foreign := false
	add := func(p *piece, index int, score float64) {
		mem := story.Member{QuoteRef: p.QuoteRef, Relation: story.Verbatim}
		if p != hub {
			mem.Relation, mem.Notes = g.relation(hub, p, foreign)
			if score > 0 {
				u.Score = min(u.Score, score)
			}
		}
		all = append(all, rendering{p, index, mem})
	}
	for _, i := range m {
		foreign = foreign || g.pieces[i].lang != hub.lang
	}
	for _, i := range m {
		add(&g.pieces[i], i, g.score(m[0], i))
	}
	for i := range lists {
		add(&lists[i], -1, g.judge(hub, &lists[i]))
	}
	slices.SortFunc(all, func(a, b rendering) int {
		return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Quote, b.Quote))
	})
	for k := range all {
		g.marginal(&all[k], m)
	}
	for _, r := range all {
		u.Members = append(u.Members, r.member)
	}
	u.Relation, u.Notes = whole(u.Members)
	setInColumns(&u, all, hub)
	return u
}

// speakerOf returns whose words a group holds: a person's rather than a body's.
func (g *grouper) speakerOf(m []int) string {
	speaker := g.pieces[m[0]].speaker
	for _, i := range m {
		if s := g.pieces[i].speaker; speaker < 0 || s >= 0 && !g.voices.all[speaker].human && g.voices.all[s].human {
			speaker = s
		}
	}
	if speaker < 0 {
		return ""
	}
	return g.voices.all[speaker].name
}

// relation tells what p makes of the fullest rendering.
func (g *grouper) relation(hub, p *piece, foreign bool) (story.Relation, []story.Reason) {
	var notes []story.Reason
	if g.voices.of(hub, p) == different {
		notes = append(notes, story.Because("quote.other", g.voices.all[p.speaker].name, g.voices.all[hub.speaker].name))
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
		if hub.span.Of(hub.article.Text) != p.span.Of(p.article.Text) {
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
func (g *grouper) marginal(r *rendering, m []int) {
	mem, p, i := &r.member, r.piece, r.index
	if i < 0 {
		mem.Notes = append(mem.Notes, story.Because("quote.listed"))
		return
	}
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

// setInColumns sets the renderings of one language in columns, word by word: those in
// marks where there are two, of the language most of them are in, the fullest
// one's at a tie; the others stay empty.
func setInColumns(u *story.Utterance, all []rendering, hub *piece) {
	count := map[string]int{}
	for _, r := range all {
		if r.quote.Kind != story.Indirect {
			count[r.lang]++
		}
	}
	language, marked := hub.lang, true
	for _, r := range all {
		if n := count[r.lang]; n > count[language] && count[language] < 2 {
			language = r.lang
		}
	}
	if count[language] < 2 {
		marked = hub.quote.Kind != story.Indirect
	}
	var readings []diff.Reading
	var at []int
	for n, r := range all {
		if r.lang != language || marked && r.quote.Kind == story.Indirect {
			continue
		}
		readings = append(readings, diff.Reading{Text: r.article.Text, Spans: []text.Span{r.span}, Language: r.lang})
		at = append(at, n)
	}
	if len(readings) < 2 {
		return
	}
	like := 0
	for k, d := range diff.Of(readings...) {
		if !d.Telling() {
			continue
		}
		u.Members[at[k]].Marks, u.Members[at[k]].Gaps = d.Marks, d.Gaps
		if d.Words > 0 {
			like++
		}
	}
	if like < 2 {
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
