package coreference

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// ClaimOf returns the claim of fact i around place x of article a, nil if there is none.
func (j *Judge) ClaimOf(i, a int, x text.Span) *claim.Claim {
	for _, k := range j.Rows[i].Cells[a].Claims {
		if c := &j.Claims[a][k]; c.Contains(x) {
			return c
		}
	}
	return nil
}

// Around returns the words that say what the value at x of article a is about, in fact i: those of
// the smallest stretch around it, a few on either side, without names, other values and its own.
func (j *Judge) Around(i, a int, x text.Span) []claim.Word {
	c := j.ClaimOf(i, a, x)
	if c == nil {
		return nil
	}
	part := c.Span
	for _, p := range c.Parts {
		if p.Contains(x) {
			part = p
		}
	}
	words := j.Plain(a, c, part, x)
	at := 0 // the first word after x
	for at < len(words) && words[at].Start < x.Start {
		at++
	}
	return words[max(0, at-beside):min(len(words), at+beside)]
}

// So many words on either side say what a value is about.
const beside = 4

// ClauseWords returns the words of the claim of fact i around x in article a, without names, other
// values and the one at x.
func (j *Judge) ClauseWords(i, a int, x text.Span) []claim.Word {
	c := j.ClaimOf(i, a, x)
	if c == nil {
		return nil
	}
	return j.Plain(a, c, c.Span, x)
}

// AboutOne returns how many words around values x of article a and y of article b, both of
// fact i, are the same.
func (j *Judge) AboutOne(i, a int, x text.Span, b int, y text.Span) float64 {
	return claim.InBoth(j.Around(i, a, x), j.Around(i, b, y))
}

// So many words in common around two values tell that they are about one thing: sums of
// money are told of everything, days of less.
const (
	OneThing = .5
	OneSum   = 1
	OneCount = 1.5
)

// ClausesOfOne reports whether the clauses around two values of fact i say much the same:
// "La maternité la plus proche, à Ostrey, est à 47 kilomètres" says what is measured far
// from the measure.
func (j *Judge) ClausesOfOne(i, a int, x text.Span, b int, y text.Span) bool {
	xs, ys := j.ClauseWords(i, a, x), j.ClauseWords(i, b, y)
	n := claim.InBoth(xs, ys)
	return n >= OneCount && 2*n >= float64(min(len(xs), len(ys)))
}

// So many claims have their plain words kept: those of a fact are asked for again and again, and
// then those of the next.
const maxPlain = 200

// Plain returns the words of a claim within part that are no names, no figures
// and not of x. They are read only.
func (j *Judge) Plain(a int, c *claim.Claim, part, x text.Span) []claim.Word {
	all, ok := j.plainWords[c]
	if !ok {
		all = j.plainly(a, c)
		if j.plainWords == nil || len(j.plainWords) == maxPlain {
			j.plainWords = map[*claim.Claim][]claim.Word{}
		}
		j.plainWords[c] = all
	}
	from, to := 0, len(all)
	for from < to && !part.Contains(all[from].Span) {
		from++
	}
	for to > from && !part.Contains(all[to-1].Span) {
		to--
	}
	all = all[from:to:to] // words are in order, so that what part holds stands together
	for k := range all {
		if x.Overlap(all[k].Span) > 0 {
			return slices.DeleteFunc(slices.Clone(all), func(word claim.Word) bool { return x.Overlap(word.Span) > 0 })
		}
	}
	return all // most often: figures and days are no plain words
}

// plainly returns the words of a claim of article a that are no names and no figures.
func (j *Judge) plainly(a int, c *claim.Claim) []claim.Word {
	out := j.plain[:0]
	art := &j.Articles[a]
	mentions, quantities, times := c.Mentions, c.Quantities, c.Times
	var named, figured, dated []int
	for i := range c.Words {
		word := &c.Words[i]
		named, mentions = text.Overlapping(mentions, word.Span, func(m int) text.Span { return art.Mentions[m].Span })
		figured, quantities = text.Overlapping(quantities, word.Span, func(q int) text.Span { return art.Quantities[q].Span })
		dated, times = text.Overlapping(times, word.Span, func(t int) text.Span { return art.Times[t].Span })
		names := slices.ContainsFunc(named, func(m int) bool { return !art.Mentions[m].Stand || art.Mentions[m].Kind == story.Place })
		if !word.Number && !names && len(figured) == 0 && len(dated) == 0 {
			out = append(out, *word)
		}
	}
	j.plain = out
	if len(out) == len(c.Words) {
		return c.Words
	}
	return slices.Clone(out)
}
