// Package unheard tells who is heard in an article, and who is not: somebody whom others
// quote, or of whom it tells an accusation. Call [Find].
package unheard

import (
	"cmp"
	"slices"

	"recoupe/internal/compare/table"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
	"recoupe/internal/utterance"
)

// voices says who is named and who is heard where. A name is an index into
// the names of the comparison.
type voices struct {
	*table.Table
	copies []int            // article → the one that it repeats, or itself
	named  []map[int]int    // article, start of a mention → name
	called []map[string]int // article, name as it is canonical there → name
	quotes map[int][]story.QuoteRef
	heard  []map[int]bool // article → names it lets speak, or somebody who belongs to them
}

// Find lists who is not heard in an article of a table: somebody several others
// quote, and somebody it tells an accusation of. The names are in their last
// order. Copies gives for each article the one that it repeats, or itself.
func Find(t *table.Table, copies []int) {
	v := &voices{Table: t, copies: copies, quotes: map[int][]story.QuoteRef{}}
	v.index()
	v.listen()
	for n := range v.Names {
		v.quotedElsewhere(n)
	}
	for a := range v.Articles {
		v.accused(a)
	}
	sorting.StableFunc(v.Unheard, func(x, y story.Unheard) int {
		return cmp.Or(cmp.Compare(y.Weight, x.Weight), x.Article-y.Article, cmp.Compare(x.Name, y.Name))
	})
}

func (v *voices) index() {
	n := len(v.Articles)
	v.named, v.called, v.heard = make([]map[int]int, n), make([]map[string]int, n), make([]map[int]bool, n)
	for a := range n {
		v.named[a], v.called[a], v.heard[a] = map[int]int{}, map[string]int{}, map[int]bool{}
	}
	for i := range v.Names {
		for _, s := range v.Names[i].Mentions {
			v.named[s.Article][s.Start] = i
		}
	}
	for a := range v.Articles {
		for k := range v.Articles[a].Mentions {
			m := &v.Articles[a].Mentions[k]
			if i, ok := v.named[a][m.Start]; ok {
				if _, known := v.called[a][m.Name]; !known {
					v.called[a][m.Name] = i
				}
			}
		}
	}
}

// speaker returns whose words a quote gives.
func (v *voices) speaker(a int, q *story.Quote) (int, bool) {
	if i, ok := v.called[a][q.Speaker]; ok {
		return i, true
	}
	for _, m := range v.mentions(a, q.SpeakerSpan) {
		if i, ok := v.named[a][m.Start]; ok {
			return i, true
		}
	}
	return 0, false
}

// mentions returns the mentions of article a that start within s.
func (v *voices) mentions(a int, s text.Span) []story.Mention {
	all := v.Articles[a].Mentions
	by := func(m story.Mention, at int) int { return cmp.Compare(m.Start, at) }
	i, _ := slices.BinarySearchFunc(all, s.Start, by)
	j, _ := slices.BinarySearchFunc(all, s.End, by)
	return all[i:max(i, j)]
}

// An organisation speaks through whoever is named this near to it, in bytes,
// in one sentence of any article.
const belongs = 90

// A person belongs to this many bodies at most: who is named beside more is
// named in a list.
const maxBodies = 16

// beside notes that a person is named beside a body.
func (v *voices) beside(members map[int][]int, a int, person, body *story.Mention) {
	x, ok1 := v.named[a][person.Start]
	y, ok2 := v.named[a][body.Start]
	if ok1 && ok2 && v.Names[x].Kind == story.Person && v.Names[y].Kind != story.Person && len(members[x]) < maxBodies && !slices.Contains(members[x], y) {
		members[x] = append(members[x], y)
	}
}

// listen finds who is heard where.
func (v *voices) listen() {
	members := map[int][]int{} // a person → the bodies they are named beside
	for a := range v.Articles {
		for _, s := range v.Articles[a].Sentences {
			ms := v.mentions(a, s.Span)
			for i := range ms {
				for k := i + 1; k < len(ms) && ms[k].Start-ms[i].End <= belongs; k++ {
					v.beside(members, a, &ms[i], &ms[k])
					v.beside(members, a, &ms[k], &ms[i])
				}
			}
		}
	}
	speaks := func(a, n int) {
		v.heard[a][n] = true
		for _, y := range members[n] {
			v.heard[a][y] = true
		}
	}
	for a := range v.Articles {
		art := &v.Articles[a]
		for k := range art.Quotes {
			q := &art.Quotes[k]
			if q.Kind == story.Term {
				continue
			}
			if n, ok := v.speaker(a, q); ok {
				if !v.heard[a][n] && !q.Headline {
					v.quotes[n] = append(v.quotes[n], story.QuoteRef{Article: a, Quote: k})
				}
				speaks(a, n)
			}
			// "a spokesman for the company": whoever is named beside the speaker
			for _, m := range v.mentions(a, text.Span{Start: q.SpeakerSpan.Start - belongs, End: q.SpeakerSpan.End + belongs}) {
				if n, ok := v.named[a][m.Start]; ok && !q.SpeakerSpan.Empty() && v.Names[n].Kind != story.Person {
					v.heard[a][n] = true
				}
			}
		}
		for k := range v.Claims[a] {
			if c := &v.Claims[a][k]; c.Asserter != "" {
				if n, ok := v.called[a][c.Asserter]; ok {
					speaks(a, n)
				}
			}
		}
	}
	for i := range v.Utterances {
		v.share(&v.Utterances[i])
	}
	v.passOn()
}

// passOn makes a speaker heard in every article that names them and tells a
// fact of which another quotes them: their words are there, in whatever form.
func (v *voices) passOn() {
	for i := range v.Rows {
		r := &v.Rows[i]
		told := r.ToldBy()
		if len(told) < 2 || r.Part {
			continue
		}
		for _, b := range told {
			for _, k := range r.Cells[b].Claims {
				q := v.Claims[b][k].Quote
				if q < 0 {
					continue
				}
				n, ok := v.speaker(b, &v.Articles[b].Quotes[q])
				if !ok {
					continue
				}
				for _, a := range told {
					v.heard[a][n] = v.heard[a][n] || !v.first(n, a).Empty()
				}
			}
		}
	}
}

// share makes a speaker heard in every article that gives the utterance,
// whoever that article says it is from.
func (v *voices) share(u *story.Utterance) {
	for _, m := range u.Members {
		n, ok := v.speaker(m.Article, &v.Articles[m.Article].Quotes[m.Quote])
		if !ok {
			continue
		}
		for _, o := range u.Members {
			// "is said to cost": nobody's words
			if q := &v.Articles[o.Article].Quotes[o.Quote]; q.Kind != story.Indirect || q.Speaker != "" || !q.SpeakerSpan.Empty() {
				v.heard[o.Article][n] = true
			}
		}
	}
}

// quotedElsewhere lists the articles that do not quote whom at least two
// others of their event quote.
func (v *voices) quotedElsewhere(n int) {
	name := &v.Names[n]
	if name.Kind != story.Person && name.Kind != story.Organisation {
		return
	}
	for a := range v.Articles {
		by := v.quotedBy(n, a)
		if len(by) < 2 || v.heard[a][n] || v.Articles[a].Truncated || v.before(a, by) || v.heardAs(n, a, by) {
			continue
		}
		u := story.Unheard{Article: a, Name: name.Name, Kind: name.Kind, Quotes: by, Named: v.first(n, a)}
		others := 0
		for _, e := range v.Events {
			if e.ID == v.Articles[a].Event {
				others = len(e.Articles) - 1
			}
		}
		u.Weight = .8 * float64(len(by)) / float64(max(1, others))
		if !u.Named.Empty() {
			u.Weight += .1
		}
		v.Unheard = append(v.Unheard, u)
	}
}

// heardAs reports whether article a quotes a body by the name it has in its own language, where by quote it
// in another: the names were not told to be one.
func (v *voices) heardAs(n, a int, by []story.QuoteRef) bool {
	if v.Names[n].Kind != story.Organisation {
		return false
	}
	other := v.Articles[by[0].Article].Language
	return slices.ContainsFunc(v.Articles[a].Quotes, func(q story.Quote) bool {
		return q.Kind != story.Term && q.Speaker != "" && utterance.NamesBody(v.Articles[a].Language, q.Speaker, other, v.Names[n].Name)
	})
}

// quotedBy returns what the other articles of a's event quote of a name, the
// first of each. Copies of one article count once.
func (v *voices) quotedBy(n, a int) []story.QuoteRef {
	var out []story.QuoteRef
	for _, q := range v.quotes[n] {
		same := func(x story.QuoteRef) bool { return v.copies[x.Article] == v.copies[q.Article] }
		if q.Article != a && v.Articles[q.Article].Event == v.Articles[a].Event && !slices.ContainsFunc(out, same) {
			out = append(out, q)
		}
	}
	return out
}

// before reports whether article a came out before the day the first of the
// others did: what was said then it could not quote.
func (v *voices) before(a int, by []story.QuoteRef) bool {
	at := v.Articles[a].Published.Value
	if len(at) < len("2006-01-02") {
		return false
	}
	for _, q := range by {
		if p := v.Articles[q.Article].Published.Value; len(p) < len("2006-01-02") || timex.Day(p) <= timex.Day(at) {
			return false
		}
	}
	return true
}

// first returns the place where article a names a name first.
func (v *voices) first(n, a int) story.Spot {
	for _, s := range v.Names[n].Mentions {
		if s.Article == a {
			return s
		}
	}
	return story.Spot{}
}

// An accusation told weighs as much as what most others quote.
const accusedWeight = .7

// accused lists those of whom article a tells an accusation and whom it does
// not quote.
func (v *voices) accused(a int) {
	if v.Articles[a].Truncated {
		return
	}
	listed, named := map[int]bool{}, map[string]bool{}
	for i := range v.Unheard {
		if u := &v.Unheard[i]; u.Article == a {
			named[u.Name] = true
		}
	}
	for k := range v.Claims[a] {
		c := &v.Claims[a][k]
		m, ok := v.target(a, c)
		if !ok || c.Kind == story.Title || v.shortened(a, &m) {
			continue // a headline tells what the article tells below it
		}
		n, ok := v.named[a][m.Start]
		if !ok || listed[n] || v.heard[a][n] {
			continue
		}
		listed[n] = true
		if name := v.Names[n].Name; named[name] {
			v.Unheard = slices.DeleteFunc(v.Unheard, func(u story.Unheard) bool { return u.Article == a && u.Name == name })
		}
		named[v.Names[n].Name] = true
		u := story.Unheard{Article: a, Name: v.Names[n].Name, Kind: v.Names[n].Kind, Why: story.Accused, Quotes: v.quotedBy(n, a),
			Named: v.first(n, a), Against: story.Spot{Article: a, Span: c.Span}, Weight: accusedWeight}
		if len(u.Quotes) > 0 {
			u.Weight += .2
		}
		v.Unheard = append(v.Unheard, u)
	}
}
