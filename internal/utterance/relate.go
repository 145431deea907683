package utterance

import (
	"cmp"
	"slices"

	"recoupe/internal/diff"
	"recoupe/internal/sorting"
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

// relate tells how the renderings of one utterance relate to the fullest one of
// the language that most of them are in. lists are items of quotes that list several things.
func (g *grouper) relate(m []int, lists []piece) story.Utterance {
	first := g.fullest(m)
	hub := &g.pieces[first]
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
		add(&g.pieces[i], i, g.score(min(first, i), max(first, i)))
	}
	for i := range lists {
		add(&lists[i], -1, g.judge(hub, &lists[i]))
	}
	sorting.Func(all, func(a, b rendering) int {
		return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Quote, b.Quote))
	})
	for k := range all {
		g.marginal(&all[k])
	}
	for k := range all {
		g.splice(all, k)
	}
	for _, r := range all {
		u.Members = append(u.Members, r.member)
	}
	u.Relation, u.Notes = whole(u.Members)
	g.setInColumns(&u, all, hub)
	return u
}

// fullest returns which of a group's pieces the others are measured by: the
// fullest in marks, of the language that most are given in, so that a
// translation is told as one and not the words that were spoken. It is one that is like
// all others, where there is one: two words in marks that one report has beside much else
// are not what another says of all of it.
func (g *grouper) fullest(m []int) int {
	count := map[string]int{}
	for _, i := range m {
		if g.pieces[i].quote.Kind != story.Indirect {
			count[g.pieces[i].lang]++
		}
	}
	order := slices.Clone(m)
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(count[g.pieces[j].lang], count[g.pieces[i].lang]), cmp.Compare(inMarks(&g.pieces[j]), inMarks(&g.pieces[i])), cmp.Compare(g.fullness(j), g.fullness(i)))
	})
	for _, i := range order[:min(len(order), maxMeasured)] {
		if g.likeAll(i, m) {
			return i
		}
	}
	return order[0]
}

// inMarks is 1 for what stands in marks, 0 for what is reported: a report, however long, is
// not what was said, so that no words in marks were reworded from it.
func inMarks(p *piece) int {
	if p.quote.Kind == story.Indirect {
		return 0
	}
	return 1
}

// likeAll reports whether a quote is like each that other articles of its group give of
// whoever may be its speaker.
func (g *grouper) likeAll(i int, m []int) bool {
	p := &g.pieces[i]
	return !slices.ContainsFunc(m[:min(len(m), maxMeasured)], func(j int) bool {
		o := &g.pieces[j]
		return o.Article != p.Article && g.voices.of(p, o) != different && g.score(min(i, j), max(i, j)) < loose
	})
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
	if g.voices.of(hub, p) == role {
		notes = append(notes, story.Because("quote.voice", g.voices.all[p.speaker].name, g.voices.all[hub.speaker].name))
	}
	if hub.lang != p.lang {
		if p.quote.Kind == story.Indirect {
			return story.Reported, append(notes, story.Because("quote.reported"), story.Because("quote.translated", hub.lang, p.lang))
		}
		return story.Translation, append(notes, story.Because("quote.translated", hub.lang, p.lang))
	}
	if p.quote.Kind == story.Indirect {
		if hub.quote.Kind != story.Indirect && p.repeats(hub) {
			return story.Reported, append(notes, story.Because("quote.unmarked"))
		}
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

// repeats reports whether reported speech has the very words of a quote, which
// stood between marks there.
func (p *piece) repeats(quoted *piece) bool {
	const atLeast, share = 4, .8
	r := longestRun(p.ids, quoted.ids)
	return r >= atLeast && float64(r) >= share*float64(len(p.words))
}

// marginal adds what is to be said of a member besides its words: that it was
// split around its cue, or stands in a headline alone.
func (g *grouper) marginal(r *rendering) {
	mem, p, i := &r.member, r.piece, r.index
	if i < 0 {
		mem.Notes = append(mem.Notes, story.Because("quote.listed"))
		return
	}
	if p.quote.Continues || i+1 < len(g.pieces) && g.pieces[i+1].quote.Continues && g.pieces[i+1].Article == p.Article && !newSentence(p, &g.pieces[i+1]) {
		mem.Notes = append(mem.Notes, story.Because("quote.split"))
	}
	if p.quote.Headline {
		mem.Notes = append(mem.Notes, story.Because("quote.headline"))
	}
}

// splice finds whether the k-th rendering gives as one what another article gives
// as two statements in a row. It is measured by both, and they by themselves:
// what one of them has is not missing from the other.
func (g *grouper) splice(all []rendering, k int) {
	const atLeast = 3 // words in a row of each
	p := all[k].piece
	if p.quote.Kind != story.Direct || all[k].index < 0 {
		return
	}
	for n := 0; n+1 < len(all); n++ {
		a, b := &all[n], &all[n+1]
		if a.Article == p.Article || a.Article != b.Article || a.index < 0 || b.index != a.index+1 || a.lang != p.lang || !newSentence(a.piece, b.piece) ||
			longestRun(p.ids, a.ids) < atLeast || longestRun(p.ids, b.ids) < atLeast {
			continue
		}
		mem := &all[k].member
		switch mem.Relation {
		case story.Verbatim, story.Cut, story.Reworded:
			mem.Relation, mem.Notes = spliced(a.piece, b.piece, p, mem.Notes)
		}
		mem.Notes = append(mem.Notes, story.Because("quote.joined"))
		for _, o := range []*rendering{a, b} {
			if o.member.Relation == story.Cut || o.member.Relation == story.Reworded {
				o.member.Relation, o.member.Notes = story.Verbatim, withoutOperations(o.member.Notes)
			}
		}
		return
	}
}

// spliced tells what p makes of two statements that it gives as one, measured by
// both: words that only stand in the second are not added. notes is what was
// said of p beside the first alone.
func spliced(a, b, p *piece, notes []story.Reason) (story.Relation, []story.Reason) {
	both := &piece{words: slices.Concat(a.words, b.words), places: slices.Concat(a.places, b.places), article: a.article}
	ops := operations(both, p)
	kept := withoutOperations(notes)
	switch {
	case changed(ops):
		return story.Reworded, append(kept, ops...)
	case len(ops) > 0:
		return story.Cut, append(kept, ops...)
	}
	return story.Verbatim, kept
}

func withoutOperations(notes []story.Reason) []story.Reason {
	return slices.DeleteFunc(slices.Clone(notes), func(r story.Reason) bool { return isOperation(r.Code) })
}

// isOperation reports whether a reason is one that operations gives.
func isOperation(code string) bool {
	switch code {
	case "quote.added", "quote.changed", "quote.hedge", "quote.cutStart", "quote.cutMiddle", "quote.cutEnd":
		return true
	}
	return false
}

func changed(ops []story.Reason) bool {
	return slices.ContainsFunc(ops, func(r story.Reason) bool { return r.Code == "quote.changed" || r.Code == "quote.added" })
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
func (g *grouper) setInColumns(u *story.Utterance, all []rendering, hub *piece) {
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
		reading := diff.Read(r.article, r.span)
		reading.Language = r.lang
		readings = append(readings, reading)
		at = append(at, n)
	}
	if len(readings) < 2 {
		return
	}
	like := 0
	for k, d := range g.readings.Of(readings...) {
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
	for _, c := range g.readings.Columns(readings...) {
		row := story.Aligned{Spans: make([]text.Span, len(u.Members)), Same: c.Same}
		for k, s := range c.Spans {
			row.Spans[at[k]] = s
		}
		u.Table = append(u.Table, row)
	}
}
