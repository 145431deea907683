package utterance

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"recoupe/internal/sorting"
	"recoupe/internal/story"
)

// terms groups words kept at arm's length, and names, that stand in several articles.
func (g *grouper) terms() []story.Utterance {
	by := map[string][]int{}
	var keys []string
	for i := range g.named {
		p := &g.named[i]
		var k []string
		for _, t := range p.terms {
			k = append(k, t.stem)
		}
		key := strings.Join(k, " ")
		if key == "" {
			continue
		}
		if by[key] == nil {
			keys = append(keys, key)
		}
		by[key] = append(by[key], i)
	}
	slices.Sort(keys)
	var out []story.Utterance
	for _, k := range keys {
		m := by[k]
		several := false
		for _, i := range m {
			several = several || g.named[i].Article != g.named[m[0]].Article
		}
		if !several {
			continue
		}
		u := story.Utterance{Relation: story.TermRelation, Score: 1}
		for _, i := range m {
			u.Members = append(u.Members, story.Member{QuoteRef: g.named[i].QuoteRef, Relation: story.TermRelation})
		}
		out = append(out, u)
	}
	return out
}

// order puts the utterances of most articles first and numbers them.
func order(us []story.Utterance) {
	outlets := func(u *story.Utterance) int {
		n, last := 0, map[int]bool{}
		for _, m := range u.Members {
			if !last[m.Article] {
				last[m.Article] = true
				n++
			}
		}
		return n
	}
	first := func(u *story.Utterance) story.QuoteRef {
		best := u.Members[0].QuoteRef
		for _, m := range u.Members {
			if m.Article < best.Article || m.Article == best.Article && m.Quote < best.Quote {
				best = m.QuoteRef
			}
		}
		return best
	}
	sorting.StableFunc(us, func(a, b story.Utterance) int {
		ta, tb := a.Relation == story.TermRelation, b.Relation == story.TermRelation
		if ta != tb {
			if ta {
				return 1
			}
			return -1
		}
		fa, fb := first(&a), first(&b)
		return cmp.Or(cmp.Compare(outlets(&b), outlets(&a)), cmp.Compare(fa.Article, fb.Article), cmp.Compare(fa.Quote, fb.Quote))
	})
	for i := range us {
		us[i].ID = fmt.Sprintf("u%d", i+1)
	}
}
