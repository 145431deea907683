package factuality

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/figure"
	"recoupe/internal/text"
)

// Words that lead to whose count a figure is.
var accordingTo = []string{"selon", "d'après", "d’après", "according to", "by the count of", "au dire de", "aux dires de", "de source", "nach angaben", "laut", "según", "secondo", "volgens", "segundo"}

// Estimated reports whether the sentence of a claim of article a has a word by which a figure is
// what somebody gives it for.
func (r *Reader) Estimated(a int, c *claim.Claim) bool {
	return text.HoldsAny(r.Articles[a].Sentences[c.Sentence].Of(r.Articles[a].Text), givenFor)
}

// Words by which a figure is what somebody gives it for.
var givenFor = []string{"annoncé", "annoncés", "annoncée", "annoncées", "promis", "promises", "estimé", "estimés", "estimée", "estimées", "évalué", "évaluée", "évalués", "attendu", "attendus", "attendue", "attendues", "revendiqué", "revendiqués", "avancé", "avancée",
	"announced", "promised", "estimated", "expected", "claimed", "believed", "thought", "projected", "selon", "laut", "según"}

// CountedBy reports whether the figure is given as somebody's count: the words right after it, or
// what opens its claim, say whose.
func (r *Reader) CountedBy(f *figure.Figure, c *claim.Claim) bool {
	s := r.Articles[f.Article].Text
	end := c.End // or the next figure, which may be another's count
	for _, k := range c.Quantities {
		if q := &r.Articles[f.Article].Quantities[k]; q.Start >= f.Q.End && q.Kind == f.Q.Kind && q.Value >= figure.Telltale {
			end = min(end, q.Start)
		}
	}
	after := strings.ToLower(s[f.Q.End:max(f.Q.End, end)])
	before := strings.ToLower(s[c.Start:min(f.Q.Start, c.Start+text.Beside)])
	for _, lead := range accordingTo {
		if k := strings.Index(after, lead); k >= 0 && !strings.ContainsAny(after[:k], ";:(") || strings.HasPrefix(before, lead) {
			return true
		}
	}
	return false
}

// Words before a count by which it is one known already: "one of the 43 patients".
var known = []string{"of", "the", "these", "those", "les", "des", "ces", "die", "der", "den", "los", "las", "i", "gli", "le", "os", "as"}

// Referred reports whether a figure is of things told of already: nobody counts them there.
func (r *Reader) Referred(f *figure.Figure) bool {
	return slices.Contains(known, text.LastWord(text.Before(r.Articles[f.Article].Text, f.Q.Start)))
}
