package align

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/text"
)

// A part at the edge of a claim stays when it holds this share of what the
// claim has in common with its row.
const worthKeeping = .05

// spans returns the words of claims of article a that are the row's own: what
// the members us of other articles say too, neighbours joined.
func (g *groups) spans(a int, claims []int, us []int) []text.Span {
	var out []text.Span
	last := -2
	for _, i := range claims {
		u := g.c.first[a] + i
		s := g.trim(u, us)
		cl := g.c.units[u].claim
		if i == last+1 && len(out) > 0 && g.c.units[u-1].claim.Sentence == cl.Sentence && g.whole(u-1, out[len(out)-1].End) && s.Start == cl.Start {
			out[len(out)-1].End = s.End
		} else {
			out = append(out, s)
		}
		last = i
	}
	return out
}

// whole reports whether a claim ends at p.
func (g *groups) whole(u, p int) bool { return g.c.units[u].claim.End == p }

// trim returns the run of a claim's parts that holds what it has in common
// with the members of other articles of the row us, which the holders know.
func (g *groups) trim(u int, us []int) text.Span {
	x := &g.c.units[u]
	parts := x.claim.Parts
	if len(parts) < 2 || len(us) < 2 {
		return x.claim.Span
	}
	held := make([]float64, len(parts))
	sum := 0.0
	k := 0
	for t := range x.terms[:x.own] {
		w := &x.claim.Words[t]
		for k < len(parts)-1 && w.Start >= parts[k].End {
			k++
		}
		n := float64(g.holders.others(&x.terms[t], x.article, maxHeld))
		held[k] += n * float64(x.terms[t].weight)
		sum += n * float64(x.terms[t].weight)
	}
	if sum == 0 {
		return x.claim.Span
	}
	from, to := 0, len(parts)
	for from < to-1 && held[from] < worthKeeping*sum {
		from++
	}
	for to-1 > from && held[to-1] < worthKeeping*sum {
		to--
	}
	for from > 0 && g.c.predicate(x, parts[from]) {
		from--
	}
	for to < len(parts) && g.c.predicate(x, parts[to]) {
		to++
	}
	return text.Span{Start: parts[from].Start, End: parts[to-1].End}
}

// predicate reports whether a part of x begins with the verb of the subject
// before it: "the minister, whom 300 people booed," tells nothing without it.
func (c *corpus) predicate(x *unit, part text.Span) bool {
	a := &c.articles[x.article]
	words := part.Of(a.Text)
	w := words
	if n := strings.IndexAny(w, " \u00a0\u202f'’"); n >= 0 {
		w = w[:n]
	}
	verbs := lang.VerbsOf(a.Language)
	if verbs.Predicate(w) {
		return true
	}
	last := "" // known of French and English
	if a.Language == "en" {
		last = ","
	}
	before := strings.TrimRight(a.Text[:part.Start], " \u00a0\u202f")
	switch {
	case !strings.HasSuffix(before, ","), strings.ContainsAny(before[max(0, len(before)-4):], "»”\""): // who said what stands before it
		return false
	case strings.HasSuffix(w, "ed"), lang.Stop(a.Language, w): // what was done to it, most often
		return false
	}
	return verbs.Is(last, w, text.FirstWord(words[len(w):]))
}
