package amount

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/date"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/compare/figure"
	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// A percentage seldom says itself what it is a share of, and everything rises and falls by
// some. What it is of, the clause around it tells: two of them differ where their
// clauses say the same but for them.

// compareShares finds two percentages of fact i that differ in clauses that say the same, where
// no figures that do are found already.
func (w *Finder) compareShares(i int, told []int, by [][]figure.Figure) {
	var all [][]*figure.Figure // by article that gives any
	for _, a := range w.Surely(i, told, coreference.Sure) {
		if own := sharesAmong(by[a]); len(own) > 0 && len(all) < maxSharing {
			all = append(all, own)
		}
	}
	var x, y *figure.Figure
	most := 0.0
	for k, n := range contrast.Pairs(len(all)) {
		for _, p := range all[k] {
			for _, q := range all[n] {
				if !apart(p, q) || w.givesValue(p.Article, q) || w.givesValue(q.Article, p) {
					continue
				}
				if alike := w.sharesOfOne(i, p, q, by); alike > most {
					x, y, most = p, q, alike
				}
			}
		}
	}
	if most == 0 {
		return
	}
	v := noValues()
	for _, given := range all {
		k := slices.IndexFunc(given, func(z *figure.Figure) bool { return z.Q.Value == x.Q.Value || z.Q.Value == y.Q.Value })
		if k < 0 {
			continue
		}
		w.give(v, given[k])
		if given[k].Q.Value == y.Q.Value {
			v.Differ = append(v.Differ, given[k].Article)
		}
	}
	w.attributes.NoteFigures(i, x, v.At, v.Differ)
	w.valuesDiffer(i, x, v)
}

// So many articles have their percentages set beside each other.
const maxSharing = 24

// sharesAmong returns the percentages among the figures of a cell that are no bounds and no ranges.
func sharesAmong(xs []figure.Figure) (out []*figure.Figure) {
	for k := range xs {
		if q := xs[k].Q; q.Kind == story.Percent && q.Precision <= story.About && len(out) < maxFigured {
			out = append(out, &xs[k])
		}
	}
	return out
}

// apart reports whether two percentages cannot be one, nothing beside them says whether they are of one
// thing, and they are not too far from each other for that.
func apart(x, y *figure.Figure) bool {
	return !figure.FarOff(x.Q, y.Q) && figure.Agree(x, y) == figure.Apart && (figure.Empty(x) || figure.Empty(y))
}

// Clauses that say the same have this share of the longer one's words in common, and so many
// words and names; a word on either side of the figures, too.
const (
	mostOfClause = .5
	namedOrSaid  = 2
)

// sharesOfOne returns how many words and names the clauses of fact i around two percentages have in
// common, 0 where they may be of two things.
func (w *Finder) sharesOfOne(i int, x, y *figure.Figure, by [][]figure.Figure) float64 {
	p, q := w.ClaimOf(i, x.Article, x.Q.Span), w.ClaimOf(i, y.Article, y.Q.Span)
	if p == nil || q == nil || !coreference.SameWay(p, q) {
		return 0
	}
	xs, ys := w.ClauseWords(i, x.Article, x.Q.Span), w.ClauseWords(i, y.Article, y.Q.Span)
	same := min(claim.InBoth(xs, ys), claim.InBoth(ys, xs))
	named, elsewhere := w.namesOf(x.Article, p, y.Article, q)
	if elsewhere || same < 1 || same < mostOfClause*float64(max(len(xs), len(ys))) || same+named < namedOrSaid ||
		w.AboutOne(i, x.Article, x.Q.Span, y.Article, y.Q.Span) < coreference.OneSum || w.swaps(x.Article, xs, y.Article, ys) || oppositeWords(xs, ys) || w.timesApart(x.Article, p, y.Article, q) {
		return 0
	}
	if w.otherShare(p, x, by[y.Article]) || w.otherShare(q, y, by[x.Article]) {
		return 0
	}
	return same + named
}

// swaps reports whether each of two clauses has a noun that the other lacks: fares of the tram
// there, of the bus here. Nouns they are taken for at the beginning and behind a word that is no verb, such as
// "of" and "the"; two verbs, "holds" and "has", may be for one thing.
func (w *Finder) swaps(a int, xs []claim.Word, b int, ys []claim.Word) bool {
	lone := func(a int, xs, ys []claim.Word) bool {
		art := &w.Articles[a]
		verbs := lang.VerbsOf(art.Language)
		for k := range xs {
			if claim.Like(&xs[k], ys) > 0 {
				continue
			}
			before := strings.ToLower(text.LastWord(text.Before(art.Text, xs[k].Start)))
			if k == 0 || lang.Stop(art.Language, before) && !verbs.Common(before) {
				return true
			}
		}
		return false
	}
	return lone(a, xs, ys) && lone(b, ys, xs)
}

// namesOf returns how many names two claims have in common, and whether each has one that
// the other lacks: unemployment here, and there.
func (w *Finder) namesOf(a int, x *claim.Claim, b int, y *claim.Claim) (n float64, apart bool) {
	lacks := func(a int, x *claim.Claim, b int, y *claim.Claim) (lacking int) {
		for _, m := range x.Mentions {
			if !slices.ContainsFunc(y.Mentions, func(k int) bool { return w.Articles[b].Mentions[k].Name == w.Articles[a].Mentions[m].Name }) {
				lacking++
			}
		}
		return lacking
	}
	ours, theirs := lacks(a, x, b, y), lacks(b, y, a, x)
	return float64(min(len(x.Mentions)-ours, len(y.Mentions)-theirs)), ours > 0 && theirs > 0
}

// timesApart reports whether two claims tell of two times: each names some, and none that the other names.
func (w *Finder) timesApart(a int, x *claim.Claim, b int, y *claim.Claim) bool {
	if len(x.Times) == 0 || len(y.Times) == 0 || w.MonthInBoth(a, x, b, y) {
		return false
	}
	return !slices.ContainsFunc(x.Times, func(s int) bool {
		return slices.ContainsFunc(y.Times, func(t int) bool {
			return date.Same(&w.Articles[a], date.Closed(&w.Articles[a].Times[s]), &w.Articles[b], date.Closed(&w.Articles[b].Times[t]))
		})
	})
}

// oppositeWords reports whether one of two clauses has a word for the opposite of one of the other's.
func oppositeWords(xs, ys []claim.Word) bool {
	anyConcept := func(words []claim.Word, is func(c claim.Concept) bool) bool {
		return slices.ContainsFunc(words, func(word claim.Word) bool { return slices.ContainsFunc(word.Concepts, is) })
	}
	return anyConcept(xs, func(p claim.Concept) bool {
		return anyConcept(ys, func(q claim.Concept) bool { return !p.Weak && !q.Weak && lexicon.Opposite(p.ID, q.ID) })
	})
}

// otherShare reports whether claim c has a percentage besides x that none of the figures of
// another article is equal to: which of the two the other's is set beside, nobody can tell.
func (w *Finder) otherShare(c *claim.Claim, x *figure.Figure, theirs []figure.Figure) bool {
	art := &w.Articles[x.Article]
	return slices.ContainsFunc(c.Quantities, func(k int) bool {
		q := &art.Quantities[k]
		return q.Kind == story.Percent && q.Span != x.Q.Span && !slices.ContainsFunc(theirs, func(y figure.Figure) bool { return y.Q.Kind == q.Kind && y.Q.Value == q.Value })
	})
}
