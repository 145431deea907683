package patch

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// maxStatement bounds the words that a row which was split off is told by, in
// bytes.
const maxStatement = 300

// set is the reason of a cell that the reader has set.
func set(s story.Status) story.Reason { return story.Because("reader." + s.String()) }

// mine returns a row whose cells may be replaced.
func (w *work) mine(i int) *row {
	f := &w.facts[i]
	if !f.own {
		f.Cells, f.own = slices.Clone(f.Cells), true
	}
	return f
}

// tell sets the state of a cell.
func (w *work) tell(p *Patch) (Done, story.Reason, bool) {
	i, article, why, ok := w.cell(&p.At)
	if !ok {
		return Done{}, why, false
	}
	row := w.mine(i)
	c := *row.Cells[article] // other rows may have the same one
	row.Cells[article] = &c
	was := c.Status
	c.Status = p.Status
	c.Reasons = slices.Concat([]story.Reason{set(p.Status)}, c.Reasons)
	if p.Status != story.Differs {
		c.Marks, c.Gaps = nil, nil
	}
	if !p.Status.Told() {
		c.Value = ""
	}
	if was.Told() && was != story.Stated && was != c.Status && c.Status != story.Differs || was.Told() && !c.Status.Told() {
		w.agree(i, article)
	}
	w.judge(i)
	return Done{Fact: i, Article: article, Quote: -1}, why, true
}

// split takes cells out of a row and gives them a row of their own. At least
// one article goes on telling the old one.
func (w *work) split(p *Patch) (Done, story.Reason, bool) {
	i, why, ok := w.fact(&p.At)
	if !ok {
		return Done{}, why, false
	}
	d := Done{Fact: i, Article: -1, Quote: -1}
	names := p.Cells
	if p.Kind == Apart {
		names = []string{p.At.Cell}
	}
	leaves := make([]bool, len(w.c.Articles))
	for _, name := range names {
		a, ok := w.article(name)
		if !ok {
			return Done{}, goneArticle, false
		}
		leaves[a] = true
		if p.Kind == Apart {
			d.Article = a
		}
	}
	cells := w.facts[i].Cells
	going, staying := 0, 0
	for a := range cells {
		switch {
		case !cells[a].Status.Told():
		case leaves[a]:
			going++
		default:
			staying++
		}
	}
	if p.Kind == Apart && going == 0 && (cells[d.Article].Status == story.Perhaps || cells[d.Article].Status == story.Absent) {
		return w.tell(&Patch{At: p.At, Status: story.Absent}) // its words were close, and no more
	}
	if going == 0 || staying == 0 {
		return Done{}, goneAlone, false
	}
	w.part(i, leaves, going == 1)
	return d, why, true
}

// part does what split decided. What leaves alone differs from nobody.
func (w *work) part(i int, leaves []bool, alone bool) {
	old := w.mine(i)
	left := story.Because("reader.apart")
	fresh := row{Fact: old.Fact, own: true, into: -1, child: true}
	fresh.ID = old.ID + "s" + strconv.Itoa(w.patch+1)
	fresh.Cells = make([]*story.Cell, len(old.Cells))
	aside := func(c *story.Cell) *story.Cell {
		return &story.Cell{Status: story.Absent, Spans: c.Spans, Score: c.Score, Reasons: slices.Concat([]story.Reason{left}, c.Reasons)}
	}
	for a := range old.Cells {
		c := old.Cells[a]
		switch {
		case c.Status.Told() && leaves[a]:
			old.Cells[a] = aside(c)
			c := *c
			c.Reasons = slices.Concat([]story.Reason{left}, c.Reasons)
			c.Marks, c.Gaps = nil, nil // they told this row from the others of the old one
			if alone {
				c.Status = story.Stated
			}
			fresh.Cells[a] = &c
		case c.Status.Told():
			fresh.Cells[a] = aside(c)
		default:
			fresh.Cells[a] = c
		}
	}
	w.facts = append(w.facts, fresh)
	n := len(w.facts) - 1
	w.facts[i].leaves = append(w.facts[i].leaves, n)
	w.from(n)
	if leaves[w.facts[i].From.Article] {
		w.from(i)
	}
	w.unlink(i, leaves)
	for a, gone := range leaves {
		if gone {
			w.agree(i, a)
		}
	}
	w.judge(i)
	w.judge(n)
}

// from has a row told by the words of the first article that tells it, by such that no other row is
// told by where there are any: a correction of this row finds it by them, also once what was set
// apart is back in it.
func (w *work) from(i int) {
	f := &w.facts[i]
	first := -1
	for a := range f.Cells {
		c := f.Cells[a]
		if !c.Status.Told() || len(c.Spans) == 0 {
			continue
		}
		if first < 0 {
			first = a
		}
		from := story.Spot{Article: a, Span: c.Spans[0]}
		if !slices.ContainsFunc(w.facts, func(r row) bool { return r.From == from }) {
			first = a
			break
		}
	}
	if first >= 0 {
		s := f.Cells[first].Spans[0]
		f.From = story.Spot{Article: first, Span: s}
		f.Statement = short(strings.Join(strings.Fields(s.Of(w.c.Articles[first].Text)), " "))
	}
}

func short(s string) string {
	if len(s) <= maxStatement {
		return s
	}
	n := maxStatement
	for !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + " […]"
}

// unlink takes a fact from the links between articles that it was split
// between, and the links away that stood for nothing else.
func (w *work) unlink(fact int, leaves []bool) {
	w.c.Links = slices.DeleteFunc(w.c.Links, func(l story.Link) bool {
		return leaves[l.A.Article] != leaves[l.B.Article] && len(l.Facts) == 1 && l.Facts[0] == fact
	})
	for i := range w.c.Links {
		l := &w.c.Links[i]
		if leaves[l.A.Article] != leaves[l.B.Article] && slices.Contains(l.Facts, fact) {
			l.Facts = slices.DeleteFunc(slices.Clone(l.Facts), func(f int) bool { return f == fact })
		}
	}
}

// merge makes one row of two: the second becomes part of the first.
func (w *work) merge(p *Patch) (Done, story.Reason, bool) {
	i, why, ok := w.fact(&p.At)
	if !ok {
		return Done{}, why, false
	}
	k, why, ok := w.fact(&p.With)
	if !ok {
		return Done{}, why, false
	}
	if i == k {
		return Done{}, goneAlone, false
	}
	into, part := w.mine(i), &w.facts[k]
	for a := range into.Cells {
		into.Cells[a] = joined(into.Cells[a], part.Cells[a])
	}
	into.Weight = max(into.Weight, part.Weight)
	into.Tier = min(into.Tier, part.Tier)
	part.dead, part.into = true, i
	for d := range w.c.Differences {
		if w.c.Differences[d].Fact == k {
			w.c.Differences[d].Fact = i
		}
	}
	listed := make([]bool, len(w.c.Articles))
	for _, o := range w.c.Omissions {
		listed[o.Article] = listed[o.Article] || o.Fact == i
	}
	w.c.Omissions = slices.DeleteFunc(w.c.Omissions, func(o story.Omission) bool { return o.Fact == k && listed[o.Article] })
	for o := range w.c.Omissions {
		if w.c.Omissions[o].Fact == k {
			w.c.Omissions[o].Fact = i
		}
	}
	w.judge(i)
	return Done{Fact: i, Article: -1, Quote: -1}, why, true
}

// joined is what an article makes of two facts that are one.
func joined(x, y *story.Cell) *story.Cell {
	if x.Status.Told() != y.Status.Told() {
		if x.Status.Told() {
			return x
		}
		return y
	}
	if !x.Status.Told() {
		if closeness(y.Status) > closeness(x.Status) || y.Status == x.Status && y.Score > x.Score {
			return y
		}
		return x
	}
	out := &story.Cell{Status: x.Status, Value: x.Value, Score: min(x.Score, y.Score)}
	if y.Status == story.Differs {
		out.Status = y.Status
	}
	if out.Value == "" {
		out.Value = y.Value
	}
	out.Spans = text.Merge(slices.Concat(x.Spans, y.Spans))
	out.Marks = text.Merge(slices.Concat(x.Marks, y.Marks))
	out.Gaps = slices.Concat(x.Gaps, y.Gaps)
	slices.Sort(out.Gaps)
	out.Gaps = slices.Compact(out.Gaps)
	out.Reasons = slices.Concat(x.Reasons, y.Reasons)
	return out
}

// closeness orders the states of cells that do not tell a fact.
func closeness(s story.Status) int {
	switch s {
	case story.Perhaps:
		return 2
	case story.Absent:
		return 1
	}
	return 0
}

// restate words a fact otherwise.
func (w *work) restate(p *Patch) (Done, story.Reason, bool) {
	i, why, ok := w.fact(&p.At)
	if !ok {
		return Done{}, why, false
	}
	if p.Text == "" {
		return Done{}, goneNothing, false
	}
	w.facts[i].Statement = p.Text
	return Done{Fact: i, Article: -1, Quote: -1}, why, true
}

// dismiss puts a fact aside, or one omission of it.
func (w *work) dismiss(p *Patch) (Done, story.Reason, bool) {
	if p.At.Of == ACell {
		i, article, why, ok := w.cell(&p.At)
		if !ok {
			return Done{}, why, false
		}
		if !w.settle(i, article) {
			return Done{}, goneNothing, false
		}
		return Done{Fact: i, Article: article, Quote: -1}, why, true
	}
	i, why, ok := w.fact(&p.At)
	if !ok {
		return Done{}, why, false
	}
	w.facts[i].dead = true
	return Done{Fact: i, Article: -1, Quote: -1}, why, true
}

// settle takes an omission away, and reports whether there was one.
func (w *work) settle(fact, article int) bool {
	k := slices.IndexFunc(w.c.Omissions, func(o story.Omission) bool { return o.Fact == fact && o.Article == article })
	if k < 0 {
		return false
	}
	w.settled = append(w.settled, Settled{w.c.Omissions[k], w.patch})
	w.c.Omissions = slices.Delete(w.c.Omissions, k, k+1)
	return true
}
