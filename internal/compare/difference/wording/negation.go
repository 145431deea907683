package wording

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/text"
)

// Two clauses of which one is the other with a "not" have so many words in common, and this share of
// the longer one's: "the mill was not insured against fire", "the mill was insured against fire".
const (
	deniedWords = 2
	deniedAlike = .6
)

// compareNegation finds where one article denies in much the same words what another tells.
func (w *Finder) compareNegation(i int, told []int) {
	sure := w.Surely(i, told, coreference.Surest)
	for k, a := range sure {
		for _, b := range sure[k+1:] {
			x, y := w.denied(i, a, b)
			if x == nil {
				continue
			}
			w.note.DifferInWords(i, a, b, "denied", w.clauseOf(a, x), w.clauseOf(b, y))
			return
		}
	}
}

// denied returns two claims of fact i, one of article a and one of article b, of which one denies the
// other, nil if there are none or either article tells it the other's way as well.
func (w *Finder) denied(i, a, b int) (x, y *claim.Claim) {
	for _, j := range w.Rows[i].Cells[a].Claims {
		for _, k := range w.Rows[i].Cells[b].Claims {
			p, q := &w.Claims[a][j], &w.Claims[b][k]
			if !w.denies(a, p, b, q) {
				continue
			}
			if slices.ContainsFunc(w.Rows[i].Cells[a].Claims, func(n int) bool { return n != j && w.denies(a, &w.Claims[a][n], a, p) }) ||
				slices.ContainsFunc(w.Rows[i].Cells[b].Claims, func(n int) bool { return n != k && w.denies(b, &w.Claims[b][n], b, q) }) {
				return nil, nil
			}
			return p, q
		}
	}
	return nil, nil
}

// denies reports whether of two claims told flatly one is negated and the other is not, and the rest is much the same.
func (w *Finder) denies(a int, x *claim.Claim, b int, y *claim.Claim) bool {
	if x.Certainty != claim.Asserted || y.Certainty != claim.Asserted || x.Negated == y.Negated || coreference.SameWay(x, y) || w.limits(a, x) || w.limits(b, y) {
		return false
	}
	xs, ys := w.Plain(a, x, x.Span, text.Span{}), w.Plain(b, y, y.Span, text.Span{})
	if y.Negated {
		a, x, b, y, xs, ys = b, y, a, x, ys, xs
	}
	if w.deniedIn(a, x, xs) == nil || claim.Like(w.deniedIn(a, x, xs), ys) == 0 || text.HoldsAny(w.folded(b, y), denying) {
		return false
	}
	n := min(claim.InBoth(xs, ys), claim.InBoth(ys, xs))
	return n >= deniedWords && n >= deniedAlike*float64(max(len(xs), len(ys)))
}

// Words that deny the word behind them: "no" and "aucun" deny what is counted, and "No. 5" nothing.
var denying = []string{"not", "t", "didn", "pas", "nicht", "niet", "non", "nao"}

// deniedIn returns the first of the words of claim c behind the one word of it that denies, nil if there is none.
func (w *Finder) deniedIn(a int, c *claim.Claim, words []claim.Word) *claim.Word {
	s := w.Articles[a].Text
	for k := range words {
		from := c.Start
		if k > 0 {
			from = words[k-1].End
		}
		if from <= words[k].Start && text.HoldsAny(text.Fold(s[from:words[k].Start]), denying) {
			return &words[k]
		}
	}
	return nil
}

func (w *Finder) folded(a int, c *claim.Claim) string { return text.Fold(c.Of(w.Articles[a].Text)) }

// What makes of a negation a limit: "not only", "not yet", "ne … que", "no longer".
var limiting = []string{"only", "yet", "longer", "until", "before", "just", "que", "qu", "encore", "plus", "seulement", "toujours", "jamais", "never", "any", "anyone", "anything",
	"nur", "noch", "mehr", "solo", "todavia", "ancora", "aun", "alleen", "meer", "nog", "sans", "without", "nouvelle", "more", "moins", "less"}

// limits reports whether the negation of claim c of article a may be none.
func (w *Finder) limits(a int, c *claim.Claim) bool {
	return text.HoldsAny(w.folded(a, c), limiting)
}

// clauseOf returns the words of the part of a claim that is negated or would be, for a reason.
func (w *Finder) clauseOf(a int, c *claim.Claim) string {
	part := c.Span
	if k := slices.Index(c.Turned, true); c.Negated && k >= 0 && k < len(c.Parts) {
		part = c.Parts[k]
	}
	const atMost = 80 // bytes: a longer clause is read in the article
	s := strings.Join(strings.Fields(part.Of(w.Articles[a].Text)), " ")
	if at := strings.LastIndexByte(s[:min(len(s), atMost)], ' '); len(s) > atMost && at > 0 {
		return s[:at] + " …"
	}
	return s
}
