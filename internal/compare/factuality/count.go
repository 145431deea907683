package factuality

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/figure"
	"recoupe/internal/segment"
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

// CountedBy returns the words by which a figure of a claim is given as somebody's count, "according
// to the union": they stand right after it, or open its claim. They are empty where none do.
func (r *Reader) CountedBy(f *figure.Figure, c *claim.Claim) text.Span {
	s := r.Articles[f.Article].Text
	end := c.End // or the next figure, which may be another's count
	for _, k := range c.Quantities {
		if q := &r.Articles[f.Article].Quantities[k]; q.Start >= f.Q.End && q.Kind == f.Q.Kind && q.Value >= figure.Telltale {
			end = min(end, q.Start)
		}
	}
	end = max(f.Q.End, end)
	after := strings.ToLower(s[f.Q.End:end])
	before := strings.ToLower(s[c.Start:min(f.Q.Start, c.Start+text.Beside)])
	for _, lead := range accordingTo {
		if k := strings.Index(after, lead); k >= 0 && !strings.ContainsAny(after[:k], ";:(") {
			if len(after) != end-f.Q.End {
				k = 0 // a capital whose small letter takes another number of bytes
			}
			return upToMark(s, text.Span{Start: f.Q.End + k, End: r.Articles[f.Article].Sentences[c.Sentence].End})
		}
		if strings.HasPrefix(before, lead) {
			return upToMark(s, text.Span{Start: c.Start, End: f.Q.Start})
		}
	}
	return text.Span{}
}

// upToMark returns what of a span of s stands before its first mark, and says whose words something is
// in no more bytes than that takes.
func upToMark(s string, at text.Span) text.Span {
	words := at.Of(s)
	if k := strings.IndexAny(words, ",;:.()«»“”\"\n"); k > 0 {
		words = words[:k]
	}
	if len(words) > maxSaying {
		words = words[:max(1, strings.LastIndexByte(words[:maxSaying], ' '))]
	}
	at.End = at.Start + len(words)
	return text.Trim(s, at)
}

// Guessed reports whether a figure of a claim is given with a reserve on the clause that it
// stands in, or as an estimate: one of the words right before it says so.
func (r *Reader) Guessed(f *figure.Figure, c *claim.Claim) bool {
	if c.Certainty == claim.Conditional && r.Keeps(f.Article, c) {
		return !slices.ContainsFunc(c.Parts, func(p text.Span) bool { return p.Contains(c.Reserve) && !p.Contains(f.Q.Span) })
	}
	s := r.Articles[f.Article].Text
	before := text.LetterRuns(text.Before(s, f.Q.Start))
	return slices.ContainsFunc(before[max(0, len(before)-guessing):], func(word string) bool { return slices.Contains(estimates, word) }) ||
		text.HoldsAny(f.Q.Of(s), estimates) // "an estimated 400"
}

// Guess returns the words by which a figure of a claim is given so, see Guessed: with the reserve, or
// from the word for an estimate to the figure.
func (r *Reader) Guess(f *figure.Figure, c *claim.Claim) text.Span {
	art := &r.Articles[f.Article]
	if c.Certainty == claim.Conditional && r.Keeps(f.Article, c) {
		return r.Reserve(f.Article, c)
	}
	words := segment.AppendWords(r.cut[:0], art.Text, text.Span{Start: art.Sentences[c.Sentence].Start, End: f.Q.End})
	r.cut = words
	for _, word := range slices.Backward(words) {
		if slices.Contains(estimates, strings.ToLower(word.Of(art.Text))) {
			return text.Span{Start: word.Start, End: f.Q.End}
		}
	}
	return f.Q.Span
}

// So many words before a figure may say that it is an estimate.
const guessing = 4

var estimates = []string{"estimated", "estimates", "estimate", "expected", "projected", "forecast",
	"estimé", "estimés", "estimée", "estimées", "estime", "évalué", "évalués", "évaluée", "évaluées", "évalue", "chiffré", "chiffrés", "chiffrée", "chiffrées", "attendu", "attendus", "attendue", "attendues",
	"geschätzt", "geschätzte", "geschätzten", "estimado", "estimada", "estimados", "estimadas", "stimato", "stimata", "stimati", "geschat"}

// Words before a count by which it is one known already: "one of the 43 patients".
var known = []string{"of", "the", "these", "those", "les", "des", "ces", "die", "der", "den", "los", "las", "i", "gli", "le", "os", "as"}

// Referred reports whether a figure is of things told of already: nobody counts them there.
func (r *Reader) Referred(f *figure.Figure) bool {
	return slices.Contains(known, text.LastWord(text.Before(r.Articles[f.Article].Text, f.Q.Start)))
}
