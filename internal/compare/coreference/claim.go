package coreference

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/text"
)

// Two clauses are taken to tell one thing by how many words they have in
// common, and which share that is of those of the shorter one: several and
// most; many and half; or two and half, and one figure.
const (
	LeastCommon   = 2
	SeveralCommon = 3
	manyCommon    = 4
	HalfCommon    = .5
	mostCommon    = .7
	MoreCommon    = .6
)

// OneTold reports whether words of claim x of article b, and claim y of article
// a, surely tell one thing.
func (j *Judge) OneTold(words []claim.Word, b int, x *claim.Claim, a int, y *claim.Claim) bool {
	n, share := j.InOther(words, a, y)
	return n >= SeveralCommon && share >= mostCommon || n >= manyCommon && share >= HalfCommon ||
		n >= LeastCommon && share >= HalfCommon && j.FigureInBoth(b, x, a, y, false) || n >= 1 && share >= HalfCommon && j.FigureInBoth(b, x, a, y, true)
}

// InOther returns how many words of another article are in claim y of article a,
// and which share that is of those or of y's, whichever are fewer.
func (j *Judge) InOther(words []claim.Word, a int, y *claim.Claim) (n, share float64) {
	ys := j.Plain(a, y, y.Span, text.Span{})
	if len(ys) < len(words) {
		words, ys = ys, words
	}
	if n = claim.InBoth(words, ys); n >= LeastCommon {
		n = min(n, claim.InBoth(ys, words)) // "name" and "named" are one word of the other's
	}
	return n, n / float64(max(1, len(words)))
}

// AllWithin reports whether all words of claim y of article a, two or more, stand in claim x of article b within s.
func (j *Judge) AllWithin(b int, x *claim.Claim, s text.Span, a int, y *claim.Claim) bool {
	ys := j.Plain(a, y, y.Span, text.Span{})
	return len(ys) >= LeastCommon && claim.InBoth(ys, j.Plain(b, x, s, text.Span{})) >= float64(len(ys))
}

// Overlap returns which share of the words of the shorter of two claims, one of
// article a and one of article b, the other has too. Names do not count.
func (j *Judge) Overlap(a int, x *claim.Claim, b int, y *claim.Claim) float64 {
	xs, ys := j.Plain(a, x, x.Span, text.Span{}), j.Plain(b, y, y.Span, text.Span{})
	if len(ys) < len(xs) {
		xs, ys = ys, xs
	}
	return claim.SharedBy(xs, ys)
}

// SameWay reports whether two claims are both negated or both not, where they
// have most in common.
func SameWay(x, y *claim.Claim) bool { return negatedIn(x, y) == negatedIn(y, x) }

// negatedIn reports whether claim x is negated in the part that has most in common
// with y.
func negatedIn(x, y *claim.Claim) bool {
	if len(x.Parts) != len(x.Turned) {
		return x.Negated
	}
	is, most := x.Negated, 0.0
	if !slices.Contains(x.Turned, !is) {
		return is // as are all its parts
	}
	for k, p := range x.Parts {
		n := 0.0
		for i := range x.Words {
			if p.Contains(x.Words[i].Span) {
				n += claim.Like(&x.Words[i], y.Words)
			}
		}
		if n > most {
			is, most = x.Turned[k], n
		}
	}
	return is
}
