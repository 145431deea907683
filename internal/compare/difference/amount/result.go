package amount

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// A result is two numbers that belong together: the votes for and against, "by 240 votes to 178",
// or the goals of either side, "won 3–1". It is one value, and the loser may be named first.

// result is one of an article.
type result struct {
	text.Span      // from the first number to the second
	more, fewer    float64
	vote           bool // of votes; else of a match
	article, claim int
}

func (r *result) same(o *result) bool {
	return r.more == o.more && r.fewer == o.fewer && r.vote == o.vote
}

// resultsOf returns the results that article a gives, in order. They are kept.
func (w *Finder) resultsOf(a int) []result {
	if w.results == nil {
		w.results = make([][]result, len(w.Articles))
		w.resulted = make([]bool, len(w.Articles))
	}
	if !w.resulted[a] {
		w.resulted[a] = true
		for k := range w.Claims[a] {
			if len(w.results[a]) < maxResults {
				w.results[a] = append(w.results[a], w.resultsIn(a, k)...)
			}
		}
	}
	return w.results[a]
}

// So many results of an article are looked at: more are a table of a season.
const maxResults = 40

// number is a whole number of an article, in figures or in words.
type number struct {
	text.Span
	value float64
}

// resultsIn returns the results in claim k of article a.
func (w *Finder) resultsIn(a, k int) (out []result) {
	c, s := &w.Claims[a][k], w.Articles[a].Text
	ns := w.numbersIn(a, c)
	if len(ns) < 2 {
		return nil
	}
	words := text.LetterRuns(c.Of(s))
	vote, score := slices.ContainsFunc(words, func(x string) bool { return ofVotes[x] }), slices.ContainsFunc(words, func(x string) bool { return ofMatches[x] })
	if !vote && !score {
		return nil
	}
	for i := 0; i+1 < len(ns); i++ {
		p, q := &ns[i], &ns[i+1]
		link := linkOf(s[p.End:q.Start], s[q.End:c.End])
		if link == unlinked || link == linked && (stands(w.Articles[a].Times, p.Start, q.End) || w.counts(a, c, q) || text.HoldsAny(text.LastWord(strings.TrimRight(text.Before(s, p.Start), " \u00a0")), ranging)) {
			continue
		}
		if i+2 < len(ns) && linkOf(s[q.End:ns[i+2].Start], "") != unlinked {
			i += 2 // "1-3-2" is none
			continue
		}
		vote := vote && link != scored || link == voted
		if !vote && max(p.value, q.value) > mostPoints {
			continue // "the 2019-20 final"
		}
		end := q.End
		if word, _ := text.CutWord(s[q.End:c.End]); slices.Contains(joins, strings.ToLower(text.LastWord(strings.TrimRight(s[p.End:q.Start], " \u00a0")))) {
			end += strings.Index(s[q.End:], word) + len(word) // "and 178 against"
		}
		out = append(out, result{Span: text.Span{Start: p.Start, End: end}, more: max(p.value, q.value), fewer: min(p.value, q.value), vote: vote, article: a, claim: k})
		i++
	}
	return out
}

// Words of a vote, and of a match.
var (
	ofVotes = text.WordSet(`vote votes voted voting ballot passed adopted approved rejected backed defeated
		voix suffrages voté votée votés adopté adoptée adoptés rejeté rejetée approuvé approuvée stimmen votos voti stemmen`)
	ofMatches = text.WordSet(`won win wins beat beats beaten lost lose loses defeat defeated victory draw drew goals match final score scored
		battu battue battus battues bat gagné gagne victoire défaite buts match score finale imposé imposée imposés inclinés incliné nul
		gewann besiegte siegte verlor spiel ganó venció goles partido derrotó perdió vinto battuto partita gol`)
)

// Words before the first of two numbers that are a range.
var ranging = []string{"from", "between", "de", "entre", "von", "zwischen", "da", "tra"}

// link is what stands between two numbers.
type link uint8

const (
	unlinked link = iota
	linked        // what may stand between those of any result: "240 to 178", "3-1"
	voted         // what stands between votes alone: "240 votes to 178", "12 voix contre 9"
	scored        // what stands between goals: "3 buts à 1"
)

// linkOf returns how what stands between two numbers links them, and what stands behind them.
func linkOf(between, behind string) link {
	if len(between) > text.Beside || strings.ContainsAny(between, ".;:()") {
		return unlinked
	}
	switch strings.Trim(between, " \u00a0\u202f") {
	case "-", "–", "—", "\u2011":
		return linked
	}
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(between, ",", " ")))
	joined, said, goals := false, false, false
	for i, x := range words {
		switch {
		case slices.Contains(sides, x):
			joined = i == len(words)-1
		case slices.Contains(halves, x):
			said = true
		case slices.Contains(points, x):
			goals = true
		case slices.Contains(joins, x) && i == len(words)-1: // "240 for and 178 against"
			next, _ := text.CutWord(behind)
			joined = slices.Contains(sides, strings.ToLower(next))
		default:
			return unlinked
		}
	}
	switch {
	case !joined:
		return unlinked
	case goals:
		return scored
	case said || slices.Contains(sides[plain:], words[len(words)-1]):
		return voted
	}
	return linked
}

// Words between the two numbers of a result; those from plain on stand between votes, mostly.
var (
	sides  = []string{"to", "à", "a", "zu", "contre", "against", "gegen", "contra", "contro", "tegen"}
	halves = []string{"votes", "vote", "voix", "suffrages", "votos", "stimmen", "voti", "stemmen", "for", "pour", "in", "favour", "favor"}
	points = []string{"goals", "goal", "points", "buts", "but", "tore", "goles", "gol", "sets"}
	joins  = []string{"and", "et", "und", "y", "e", "en"}
)

const plain = 4

// numbersIn returns the whole numbers of claim c of article a, in order.
func (w *Finder) numbersIn(a int, c *claim.Claim) (out []number) {
	s := w.Articles[a].Text
	digit := func(i int) bool { return i >= c.Start && i < c.End && s[i] >= '0' && s[i] <= '9' }
	for i := c.Start; i < c.End; i++ {
		if !digit(i) {
			continue
		}
		n, value := i, 0.0
		for ; digit(n); n++ {
			value = 10*value + float64(s[n]-'0')
		}
		whole := n-i <= mostDigits && (n >= len(s) || !strings.ContainsRune("%/€$", rune(s[n]))) && !(n < len(s) && strings.ContainsRune(".,:", rune(s[n])) && digit(n+1)) &&
			!(i > 0 && (strings.ContainsRune(".,:/$", rune(s[i-1])) && digit(i-2) || text.IsLetter(rune(s[i-1]))))
		if whole {
			out = append(out, number{text.Span{Start: i, End: n}, value})
		}
		i = n
	}
	if len(c.Quantities) == 0 {
		return out
	}
	for _, k := range c.Quantities { // in words
		q := &w.Articles[a].Quantities[k]
		if q.Kind == story.Count && q.Precision == story.Exact && !strings.ContainsAny(q.Of(s), "0123456789") {
			out = append(out, number{q.Span, q.Value})
		}
	}
	sorting.StableFunc(out, func(p, q number) int { return p.Start - q.Start })
	return out
}

const (
	mostDigits = 4
	mostPoints = 250 // of one side of a match
)

// stands reports whether a time stands between two places of its article.
func stands(times []story.Time, from, to int) bool {
	return len(text.Between(times, []text.Span{{Start: from, End: to}}, func(t *story.Time) int { return t.Start })) > 0
}

// counts reports whether what stands behind number n of claim c is what it counts: "3 to 5 hours".
func (w *Finder) counts(a int, c *claim.Claim, n *number) bool {
	return slices.ContainsFunc(c.Quantities, func(k int) bool {
		q := &w.Articles[a].Quantities[k]
		return q.Overlap(n.Span) > 0 && (q.Kind != story.Count || !q.Counted.Empty() && !slices.ContainsFunc(text.LetterRuns(q.Counted.Of(w.Articles[a].Text)), func(x string) bool { return ofVotes[x] || ofMatches[x] }))
	})
}
