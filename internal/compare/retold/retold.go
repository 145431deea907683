// Package retold finds the facts that tell what an earlier one tells, in other words or
// in part: rows may share passages, and a fact told in several ways has several rows. A
// reader who sees them one below the other need not compare them. Call [Find].
package retold

import (
	"cmp"
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/compare/table"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// A fact is told again where what states it is a part of what states another: who reads the other
// has read it. Two facts are one thing told twice too if each shows the words that state the other, at
// least by leastInside; if their passages are mostly the same; if hardly an article tells them in
// two places; and if what states the one resembles what the others tell of the other. The
// mean of the four has to reach surely; of a part of a row it is not known how like it is, and
// the mean is that of the first three. And of the first facts one whose statement has its words from an
// earlier one, where nobody else tells it.
//
// Of two rows without a common passage hardly two tell one fact: on nineteen annotated stories
// 1 of 318 that no article tells both of. docs/accuracy.md has what this gives.
const (
	leastInside = .2
	surely      = .75
)

// An article tells two facts in one place if its passages for them have this share of the
// shorter in common.
const onePlace = .3

// Find returns what each fact of a table tells again, at most one other: the surest of those
// before it that tell nothing again themselves, the first of several. Facts that one article
// alone tells are left out. One that lies within the statement of a fact under which another
// stands already is a part of it: a reader who has seen the fact once more has seen enough of it.
func Find(t *table.Table) []story.Retelling {
	x := newIndex(t)
	again, under := make([]bool, len(t.Facts)), make([]bool, len(t.Facts))
	var out []story.Retelling
	for j := range t.Facts {
		best, most := story.Retelling{}, 0.
		for _, i := range x.showing(t.Facts[j].From, j) {
			if again[i] || !x.several(i) || !x.several(j) {
				continue
			}
			r, sure := x.pair(i, j)
			if x.stated(i, j) && !x.contrasts(i, j) {
				r.Part, sure = under[i], 1+sure
				if at, shown := slices.BinarySearch(r.Articles, t.Facts[j].From.Article); !shown {
					r.Articles = slices.Insert(r.Articles, at, t.Facts[j].From.Article)
				}
			}
			if sure > most {
				best, most = r, sure
			}
		}
		if most == 0 {
			best, most = x.inWords(j, again)
		}
		if again[j] = most > 0; again[j] {
			out = append(out, best)
			under[best.Of] = under[best.Of] || !best.Part
		}
	}
	return out
}

// index knows where facts have their passages.
type index struct {
	*table.Table
	at      [][]passage // by article, by their beginning
	longest []int       // by article, in bytes
	told    []int       // by fact: how many articles tell it
	size    []int       // by fact: how long its passages are together
}

// passage is a span of an article in which it tells a fact.
type passage struct {
	text.Span
	fact int
}

func newIndex(t *table.Table) *index {
	facts := t.Facts
	x := &index{Table: t, told: make([]int, len(facts)), size: make([]int, len(facts))}
	for i := range facts {
		if n := len(facts[i].Cells); n > len(x.at) {
			x.at, x.longest = append(x.at, make([][]passage, n-len(x.at))...), append(x.longest, make([]int, n-len(x.longest))...)
		}
		for a, c := range facts[i].Cells {
			if !c.Status.Told() {
				continue
			}
			x.told[i]++
			for _, s := range c.Spans {
				x.at[a] = append(x.at[a], passage{s, i})
				x.longest[a] = max(x.longest[a], s.Len())
				x.size[i] += s.Len()
			}
		}
	}
	for a := range x.at {
		sorting.Func(x.at[a], func(p, q passage) int { return cmp.Or(p.Compare(q.Span), p.fact-q.fact) })
	}
	return x
}

func (x *index) several(i int) bool { return x.told[i] > 1 }

// showing returns the facts before j, in order, that show some of the words of s.
func (x *index) showing(s story.Spot, j int) []int {
	if s.Article < 0 || s.Article >= len(x.at) {
		return nil
	}
	at := x.at[s.Article]
	from, _ := slices.BinarySearchFunc(at, s.Start-x.longest[s.Article], func(p passage, start int) int { return cmp.Compare(p.Start, start) })
	var out []int
	for _, p := range at[from:] {
		if p.Start >= s.End {
			break
		}
		if p.fact < j && p.Overlap(s.Span) > 0 {
			out = append(out, p.fact)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// pair returns that fact j tells i again, and how sure it is, 0..1; 0 if it is not sure enough.
func (x *index) pair(i, j int) (story.Retelling, float64) {
	r := story.Retelling{Fact: j, Of: i, Part: x.Rows[j].Part}
	inside := min(x.inside(&x.Facts[i], x.Facts[j].From), x.inside(&x.Facts[j], x.Facts[i].From))
	common, apart := 0, 0
	for a, c := range x.Facts[i].Cells {
		d := x.Facts[j].Cells[a]
		if !c.Status.Told() || !d.Status.Told() {
			continue
		}
		both := overlap(c.Spans, d.Spans)
		common += both
		if float64(both) < onePlace*float64(min(text.Bytes(c.Spans), text.Bytes(d.Spans))) {
			apart++
		} else {
			r.Articles = append(r.Articles, a)
		}
	}
	same := float64(common) / float64(max(1, min(x.size[i], x.size[j])))
	together := 1 - float64(apart)/float64(min(x.told[i], x.told[j]))
	sure := (inside + same + together) / 3
	if !x.Rows[i].Part && !x.Rows[j].Part {
		sure = (inside + same + together + (x.like(i, j)+x.like(j, i))/2) / 4
	}
	if inside < leastInside || sure < surely {
		sure = 0
	}
	return r, sure
}

// So many facts are looked at for what they tell again in other words.
const firstFacts = 40

// inWords returns the first fact before j whose statement has nearly all words of that of j, and all who tell
// it, where somebody tells both in one place; and 0 if there is none.
func (x *index) inWords(j int, again []bool) (story.Retelling, float64) {
	if j >= firstFacts || !x.several(j) {
		return story.Retelling{}, 0
	}
	next := statementWords(x.Table, x.Facts[j].From)
	for i := range j {
		if len(next) == 0 || again[i] || !x.several(i) || !among(&x.Rows[j], &x.Rows[i]) || news(statementWords(x.Table, x.Facts[i].From), next) > mostNewBoth {
			continue
		}
		if r, _ := x.pair(i, j); len(r.Articles) > 0 {
			r.Part = false
			return r, 1
		}
	}
	return story.Retelling{}, 0
}

// stated reports whether who reads what states fact i reads what states j: that lies within it, or goes on
// from it by less than it is long, and without a figure.
func (x *index) stated(i, j int) bool {
	of, s := x.Facts[i].From, x.Facts[j].From
	if of.Article != s.Article {
		return false
	}
	switch common := of.Overlap(s.Span) + marks; {
	case common >= s.Len():
		return true
	case common < of.Len() || 2*common <= s.Len():
		return false
	}
	return !slices.ContainsFunc(statementWords(x.Table, s), func(w claim.Word) bool { return w.Number && !of.Contains(w.Span) })
}

// contrasts reports whether fact j shows a value told differently that i does not: it is not told again by that.
func (x *index) contrasts(i, j int) bool {
	for a, c := range x.Facts[j].Cells {
		if c.Status == story.Differs && c.Value != "" && x.Facts[i].Cells[a].Value != c.Value {
			return true
		}
	}
	return false
}

// What a statement has besides another's may be marks of so many bytes.
const marks = 4

// like returns how like what states fact i is to what the other articles tell of fact j, which
// shows it, 0..1.
func (x *index) like(i, j int) (most float64) {
	from := x.Facts[i].From
	c := x.Rows[j].Cells[from.Article]
	if c.Tied == nil || len(c.Tied.Ties) != len(c.Claims) {
		return c.Likeness
	}
	for n, k := range c.Claims {
		if x.Claims[from.Article][k].Overlap(from.Span) > 0 {
			most = max(most, c.Tied.Ties[n])
		}
	}
	return most
}

// inside returns which share of the words at s fact f shows, 0..1.
func (x *index) inside(f *story.Fact, s story.Spot) float64 {
	if s.Article < 0 || s.Article >= len(f.Cells) || !f.Cells[s.Article].Status.Told() {
		return 0
	}
	return float64(overlap(f.Cells[s.Article].Spans, []text.Span{s.Span})) / float64(max(1, s.Len()))
}

// overlap returns how many bytes two lists of spans have in common, each apart from one another.
func overlap(xs, ys []text.Span) int {
	n := 0
	for _, x := range xs {
		for _, y := range ys {
			n += x.Overlap(y)
		}
	}
	return n
}
