package difference

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// about returns the words that say what an anchor of fact i is about: those of
// the smallest stretch around x in article a, without names, other anchors and
// the anchor itself; they are read only. A row may tell of two things, and only what is about one of
// them can be told differently.
func (w *finder) about(i, a int, x text.Span) []claim.Word {
	for _, k := range w.Rows[i].Cells[a].Claims {
		c := &w.Claims[a][k]
		if !c.Contains(x) {
			continue
		}
		part := c.Span
		for _, p := range c.Parts {
			if p.Contains(x) {
				part = p
			}
		}
		words := w.plain(a, c, part, x)
		at := 0 // the first word after x
		for at < len(words) && words[at].Start < x.Start {
			at++
		}
		return words[max(0, at-beside):min(len(words), at+beside)]
	}
	return nil
}

// So many words on either side say what an anchor is about.
const beside = 4

// So many claims have their plain words kept: those of a fact are asked for again and again, and
// then those of the next.
const maxPlain = 200

// plain returns the words of a claim within part that are no names, no figures
// and not of x. They are read only.
func (w *finder) plain(a int, c *claim.Claim, part, x text.Span) []claim.Word {
	all, ok := w.plainWords[c]
	if !ok {
		all = w.plainly(a, c)
		if w.plainWords == nil || len(w.plainWords) == maxPlain {
			w.plainWords = map[*claim.Claim][]claim.Word{}
		}
		w.plainWords[c] = all
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
func (w *finder) plainly(a int, c *claim.Claim) []claim.Word {
	out := make([]claim.Word, 0, len(c.Words))
	art := &w.Articles[a]
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
	return out
}

// So many words in common tell that two anchors are about one thing: sums of
// money are told of everything, days of less.
const (
	oneThing = .5
	oneSum   = 1
	oneCount = 1.5
	oneBare  = 2.5 // where one does not say what it counts
)

// aboutOne returns how many words anchors x of article a and y of article b,
// both of fact i, have in common.
func (w *finder) aboutOne(i, a int, x text.Span, b int, y text.Span) float64 {
	return claim.InBoth(w.about(i, a, x), w.about(i, b, y))
}

// clausesOfOne reports whether the clauses around two anchors of fact i say much the same:
// "La maternité la plus proche, à Ostrey, est à 47 kilomètres" says what is measured far
// from the measure.
func (w *finder) clausesOfOne(i, a int, x text.Span, b int, y text.Span) bool {
	xs, ys := w.clauseWords(i, a, x), w.clauseWords(i, b, y)
	n := claim.InBoth(xs, ys)
	return n >= oneCount && 2*n >= float64(min(len(xs), len(ys)))
}

func (w *finder) clauseWords(i, a int, x text.Span) []claim.Word {
	for _, k := range w.Rows[i].Cells[a].Claims {
		if c := &w.Claims[a][k]; c.Contains(x) {
			return w.plain(a, c, c.Span, x)
		}
	}
	return nil
}
