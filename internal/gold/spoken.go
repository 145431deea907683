package gold

import (
	"slices"
	"strings"
	"unicode"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// said is a quote, found or annotated, and where it stands.
type said struct {
	article int
	at      []stretch
	kind    story.QuoteKind
	speaker string
	quote   Quote // of the annotation; zero for one that was found
}

// like says whether two quotes share a third of their words.
func (s said) like(t said) bool { return s.near(t) >= 0.3 }

func (s said) near(t said) float64 {
	if s.article != t.article {
		return 0
	}
	return best(s.at, t.at, stretch.share)
}

// spoken is a pair of quotes, in two articles, of one thing said.
type spoken struct{ a, b said }

func (p spoken) same(q spoken) bool {
	one := func(x, y said) bool { return x.article == y.article && meet(x.at, y.at) }
	return one(p.a, q.a) && one(p.b, q.b) || one(p.a, q.b) && one(p.b, q.a)
}

var kinds = map[string]story.QuoteKind{"direct": story.Direct, "mixed": story.Mixed, "indirect": story.Indirect, "term": story.Term}

// quotes measures what is said, by whom, and what of it is one thing.
func (s Story) quotes(f *Figures, c *story.Comparison, sheets []*page, byFile map[string]int) {
	var gold, found []said
	byID := map[string]said{}
	for _, q := range s.Quotes {
		if a, ok := byFile[q.File]; ok {
			if at := sheets[a].quoted(q.Text); at != nil {
				x := said{a, at, kinds[q.Kind], q.Speaker, q}
				gold = append(gold, x)
				byID[q.ID] = x
			}
		}
	}
	for a := range c.Articles {
		for _, q := range c.Articles[a].Quotes {
			found = append(found, said{article: a, at: []stretch{sheets[a].at(q.Span)}, kind: q.Kind, speaker: q.Speaker})
		}
	}
	f.Marked, f.MarkedSpeaker = scoreQuotes(gold, found, story.Direct, story.Mixed)
	f.All, _ = scoreQuotes(gold, found, story.Direct, story.Mixed, story.Indirect)
	f.Utterances = s.utterances(c, sheets, byID)
}

// scoreQuotes measures the quotes of some kinds. Reported speech may also be
// what the annotation calls a term.
func scoreQuotes(gold, found []said, of ...story.QuoteKind) (r Rate, speakers float64) {
	want := only(gold, of...)
	got := only(found, of...)
	allowed := want
	if slices.Contains(of, story.Indirect) {
		allowed = gold
	}
	r = Rate{
		portion(got, func(x said) bool { return slices.ContainsFunc(allowed, x.like) }),
		portion(want, func(x said) bool { return slices.ContainsFunc(got, x.like) }),
	}
	var named []bool
	for _, w := range want {
		near := slices.MaxFunc(append([]said{{article: -1}}, got...), func(a, b said) int {
			switch x, y := a.near(w), b.near(w); {
			case x < y:
				return -1
			case x > y:
				return 1
			}
			return 0
		})
		if near.like(w) && w.speaker != "" {
			named = append(named, sameSpeaker(near.speaker, w.quote))
		}
	}
	return r, portion(named, func(ok bool) bool { return ok })
}

func only(list []said, of ...story.QuoteKind) []said {
	return slices.DeleteFunc(slices.Clone(list), func(x said) bool { return !slices.Contains(of, x.kind) })
}

// utterances measures which quotes are held to be one thing said.
func (s Story) utterances(c *story.Comparison, sheets []*page, byID map[string]said) Rate {
	var want, got []spoken
	join := func(to *[]spoken, members []said) {
		for i, a := range members {
			for _, b := range members[i+1:] {
				if a.article != b.article {
					*to = append(*to, spoken{a, b})
				}
			}
		}
	}
	for _, g := range s.QuoteGroups {
		var members []said
		for _, id := range g.Members {
			if x, ok := byID[id]; ok {
				members = append(members, said{article: x.article, at: sheets[x.article].find(x.quote.Text)})
			}
		}
		if !strings.Contains(g.Relation, "term") {
			join(&want, members)
		}
	}
	for _, u := range c.Utterances {
		var members []said
		for _, m := range u.Members {
			q := c.Articles[m.Article].Quotes[m.Quote]
			members = append(members, said{article: m.Article, at: []stretch{sheets[m.Article].at(q.Span)}})
		}
		if u.Relation != story.TermRelation {
			join(&got, members)
		}
	}
	return Rate{
		portion(got, func(p spoken) bool { return slices.ContainsFunc(want, p.same) }),
		portion(want, func(p spoken) bool { return slices.ContainsFunc(got, p.same) }),
	}
}

// sameSpeaker says whether a speaker that was found is the one of the
// annotation: the last name of one is in the other, or half of its words are
// among those the article writes.
func sameSpeaker(got string, q Quote) bool {
	g, want, written := nameWords(got), nameWords(q.Speaker), nameWords(q.Written)
	if len(g) == 0 {
		return false
	}
	if len(want) > 0 && (slices.Contains(want, g[len(g)-1]) || slices.Contains(g, want[len(want)-1])) {
		return true
	}
	n := 0
	for _, w := range g {
		if slices.Contains(written, w) {
			n++
		}
	}
	return len(written) > 0 && n >= max(1, len(g)/2)
}

// nameWords are the words of a name that tell, without case and accents.
func nameWords(s string) (out []string) {
	for _, w := range strings.FieldsFunc(text.Fold(even.Replace(s)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' && r != '\'' && r != '-'
	}) {
		if len(w) > 2 && !slices.Contains([]string{"les", "des", "the", "and", "une", "aux", "pour", "dans"}, w) {
			out = append(out, w)
		}
	}
	return out
}
