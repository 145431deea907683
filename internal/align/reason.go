package align

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// A reason names this many words, names or figures at most.
const maxShown = 4

// reasons tells what a claim has in common with the claim of another article
// it resembles most among us.
func (g *groups) reasons(claims []int, article int, us []int) []story.Reason {
	best, bu, bv := -1.0, -1, -1
	for _, i := range claims {
		u := g.c.first[article] + i
		for _, v := range us {
			if g.c.units[v].article != article && g.between(u, v) > best {
				best, bu, bv = g.between(u, v), u, v
			}
		}
	}
	if bv < 0 {
		return nil
	}
	return g.c.because(&g.c.units[bu], &g.c.units[bv])
}

// because words what two claims have in common.
func (c *corpus) because(a, b *unit) []story.Reason {
	txt := c.articles[a.article].Text
	var names, figures, days []string
	for _, n := range a.names {
		if has(b.names, n) {
			names = append(names, c.called[n])
		}
	}
	for i := range a.numbers {
		for j := range b.numbers {
			x, y := &a.numbers[i], &b.numbers[j]
			if s := c.articles[a.article].Quantities[a.claim.Quantities[i]].Of(txt); (nearly(x.low, y.low) || nearly(x.high, y.high)) && !slices.Contains(figures, s) {
				figures = append(figures, s)
			}
		}
	}
	for _, i := range a.claim.Times[:min(len(a.claim.Times), maxAnchors)] {
		x := &c.articles[a.article].Times[i]
		if d, ok := dayOf(x); ok && slices.Contains(b.days, d) && !slices.Contains(days, x.Of(txt)) {
			days = append(days, x.Of(txt))
		}
	}
	same, meant := c.inCommon(a, b, len(names) > 0)
	var near []string
	if len(same)+len(meant) == 0 {
		near = c.nearWords(a, b)
	}
	var out []story.Reason
	for _, x := range [...]struct {
		code  string
		shown []string
	}{
		{"sharedFigures", figures}, {"sharedNames", names}, {"sharedDays", days}, {"sharedWords", same}, {"sharedMeaning", meant}, {"nearWords", near},
	} {
		if len(x.shown) > 0 {
			out = append(out, story.Because(x.code, strings.Join(x.shown[:min(maxShown, len(x.shown))], ", ")))
		}
	}
	if len(out) == 0 {
		out = append(out, story.Because("surroundings"))
	}
	return out
}

// inCommon returns the words of a that b has too, and those for which it has another; without those of
// names, where names are shown.
func (c *corpus) inCommon(a, b *unit, named bool) (same, meant []string) {
	txt := c.articles[a.article].Text
	for k := range a.terms[:a.own] {
		t, w := &a.terms[k], &a.claim.Words[k]
		if w.Number || w.Upper && named && c.named(a, w.Span) {
			continue
		}
		to := &same
		if t.id < 0 || !hasTerm(b.terms[:b.own], t.id) {
			if to = &meant; !c.shareConcept(t, b.terms[:b.own]) {
				continue
			}
		}
		if s := strings.ToLower(w.Of(txt)); !slices.Contains(*to, s) {
			*to = append(*to, s)
		}
	}
	return same, meant
}

// named reports whether a word stands in a name of the claim, not only in a headline
// that has capitals throughout.
func (c *corpus) named(u *unit, word text.Span) bool {
	return slices.ContainsFunc(u.claim.Mentions, func(m int) bool {
		return c.articles[u.article].Mentions[m].Contains(word)
	})
}

// shareConcept reports whether one of ts shares a concept with t: names, figures
// and days, which are meanings too, are shown as what they are.
func (c *corpus) shareConcept(t *term, ts []term) bool {
	concepts := int32(len(c.concepts.in))
	for i := range ts {
		for _, x := range t.means {
			if x.id < concepts && slices.ContainsFunc(ts[i].means, func(y meaning) bool { return y.id == x.id }) {
				return true
			}
		}
	}
	return false
}

// Two words are shown as near in meaning from this likeness of their concepts on.
const nearWord = .5

// nearWords returns the words of two claims that are near in meaning, the
// nearest first: "suspended / put off".
func (c *corpus) nearWords(a, b *unit) []string {
	type found struct {
		words string
		like  float64
	}
	var all []found
	for k := range a.terms[:a.own] {
		if id := a.terms[k].id; id >= 0 && hasTerm(b.terms[:b.own], id) {
			continue // the same word, in a name that is shown
		}
		best := found{like: nearWord}
		for l := range b.terms[:b.own] {
			if like := c.likeness(&a.terms[k], &b.terms[l]); like > best.like {
				best = found{c.written(a, k) + " / " + c.written(b, l), like}
			}
		}
		if best.words != "" {
			all = append(all, best)
		}
	}
	sorting.StableFunc(all, func(x, y found) int { return cmp.Compare(y.like, x.like) })
	out := make([]string, len(all))
	for i := range all {
		out[i] = all[i].words
	}
	return out
}

// written is the k-th word of a claim as it stands there, in small letters.
func (c *corpus) written(u *unit, k int) string {
	return strings.ToLower(u.claim.Words[k].Of(c.articles[u.article].Text))
}

// likeness is how alike the concepts of two words are that are most alike.
func (c *corpus) likeness(s, t *term) float64 {
	best := 0.0
	for _, x := range s.means {
		for _, y := range t.means {
			if p, q := c.means[x.id], c.means[y.id]; p != nil && q != nil {
				best = max(best, p.Like(q))
			}
		}
	}
	return best
}
