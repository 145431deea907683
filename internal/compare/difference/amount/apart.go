package amount

import (
	"math"
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/date"
	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// What stands before an age at which somebody did a thing, be it long ago: "À 29 ans seulement, elle était
// devenue", but "la femme de 33 ans".
var atAges = []string{"à", "a", "dès", "at", "mit", "con", "com", "aos", "op"}

// atAge reports whether an age is the one at which somebody did a thing.
func (w *Finder) atAge(x *figure.Figure) bool {
	before := text.Before(w.Articles[x.Article].Text, x.Q.Start)
	return slices.Contains(atAges, text.LastWord(before)) || slices.Contains(atAges, text.FirstWord(x.Q.Of(w.Articles[x.Article].Text)))
}

// Words right before a figure that is one of all.
var totalling = []string{"total", "totale", "totaux", "tout", "insgesamt", "totaal", "cumulé", "overall"}

// totals reports whether a figure is told to be one of all: "a total of 24 years", "Au total, 4 800 personnes".
func (w *Finder) totals(x *figure.Figure) bool {
	words := text.LetterRuns(text.Before(w.Articles[x.Article].Text, x.Q.Start))
	return slices.ContainsFunc(words[max(0, len(words)-3):], func(word string) bool { return slices.Contains(totalling, word) })
}

// countedOn reports whether two counts of fact i were made on two days that both passages date: "31 cases
// on 3 March", "34 by 9 March".
func (w *Finder) countedOn(i int, x, y *figure.Figure) bool {
	p, q := w.ClaimOf(i, x.Article, x.Q.Span), w.ClaimOf(i, y.Article, y.Q.Span)
	if x.Q.Kind != story.Count || y.Q.Kind != story.Count || p == nil || q == nil {
		return false
	}
	s, t := w.timeBeside(p, x), w.timeBeside(q, y)
	return s != nil && t != nil && date.LevelOf(s) == date.Day && date.LevelOf(t) == date.Day && date.Dated(&w.Articles[x.Article], s) && date.Dated(&w.Articles[y.Article], t) && s.From != t.From
}

// qualifiedApart reports whether what is said of people right behind two counts of them is not the same, and
// behind neither what is said of the others: "one injured and nine people unhurt", "eleven people injured".
func (w *Finder) qualifiedApart(i int, x, y *figure.Figure) bool {
	if !x.Anyone || !y.Anyone {
		return false
	}
	lacks := func(x, y *figure.Figure) bool {
		word, others := w.qualifier(i, x), w.ClauseWords(i, y.Article, y.Q.Span)
		behind := slices.IndexFunc(others, func(word claim.Word) bool { return word.Start >= y.Q.End })
		return word != nil && (behind < 0 || claim.Like(word, others[behind:]) == 0)
	}
	return lacks(x, y) && lacks(y, x)
}

// qualifier returns the word right behind what a figure of fact i counts, nil if it says nothing.
func (w *Finder) qualifier(i int, x *figure.Figure) *claim.Word {
	words := w.ClauseWords(i, x.Article, x.Q.Span)
	end := max(x.Q.End, x.Q.Counted.End)
	for k := range words {
		if words[k].Start >= end {
			if strings.Trim(w.Articles[x.Article].Text[end:words[k].Start], " \u00a0") == "" {
				return &words[k]
			}
			return nil
		}
	}
	return nil
}

// boundBy reports whether the article of figure x tells of its value that it is a bound, and y keeps to that:
// "300 hurt" of a headline and "more than 300" of its text beside 370.
func (w *Finder) boundBy(x, y *figure.Figure) bool {
	return slices.ContainsFunc(w.Articles[x.Article].Quantities, func(z story.Quantity) bool {
		return z.Value == x.Q.Value && z.Kind == x.Q.Kind && z.Unit == x.Q.Unit && x.Q.Precision == story.Exact &&
			(z.Precision == story.AtLeast && y.Q.Value > z.Value || z.Precision == story.AtMost && y.Q.Value < z.Value)
	})
}

// Words behind a count with which some of those are counted off.
var among = []string{"dont", "including", "among", "darunter", "incluidos", "incluidas", "entre", "tra", "waarvan", "incluindo", "parmi"}

// wholeOf reports whether of what figure x counts some are counted off, and their number is nearer to y:
// "nineteen people, seven of them dead" is not set beside nine dead.
func (w *Finder) wholeOf(x, y *figure.Figure) bool {
	art := &w.Articles[x.Article]
	return slices.ContainsFunc(w.besideInSentence(x), func(z story.Quantity) bool {
		if z.Kind != story.Count || z.Start <= x.Q.End || z.Start-x.Q.End > 2*text.Beside || math.Abs(z.Value-y.Q.Value) >= math.Abs(x.Q.Value-y.Q.Value) {
			return false
		}
		between := art.Text[x.Q.End:z.Start]
		return !strings.ContainsAny(between, ".;:\n") && text.HoldsAny(between, among)
	})
}

// addsUp reports whether another count of x's sentence makes y with x: 160 posts and 40 more are the
// other's 200.
func (w *Finder) addsUp(x, y *figure.Figure) bool {
	if x.Q.Kind != story.Count || x.Q.Precision != story.Exact || y.Q.Precision != story.Exact {
		return false
	}
	return slices.ContainsFunc(w.besideInSentence(x), func(z story.Quantity) bool {
		return z.Kind == story.Count && z.Precision == story.Exact && x.Q.Value+z.Value == y.Q.Value && z.Value >= figure.Telltale
	})
}

// partOf reports whether what y and another figure of its sentence count is more than x together: "2,240
// hectares at Ostrey and 3,900 at Kelwick" beside "more than 6,000".
func (w *Finder) partOf(x, y *figure.Figure) bool {
	return slices.ContainsFunc(w.besideInSentence(y), func(z story.Quantity) bool {
		return z.Start != y.Q.Start && (z.Kind == y.Q.Kind || z.Kind == story.Count) && z.Value < x.Q.Value && z.Value+y.Q.Value >= x.Q.Value
	})
}

// besideInSentence returns the quantities of the sentence around a figure, the first of them. They are read only.
func (w *Finder) besideInSentence(x *figure.Figure) []story.Quantity {
	art := &w.Articles[x.Article]
	at := art.SentenceAt(x.Q.Span)
	if at < 0 {
		return nil
	}
	near := text.Between(art.Quantities, []text.Span{art.Sentences[at].Span}, func(q *story.Quantity) int { return q.Start })
	return near[:min(len(near), figure.MostOfCell)]
}

// ofTwoPlaces reports whether two figures are each told of a place that is named right beside it, where
// either passage goes from place to place: "6,000 in Ostrey, 13,000 in Kelwick".
func (w *Finder) ofTwoPlaces(x, y *figure.Figure) bool {
	p, q := placeBeside(&w.Articles[x.Article], x.Q), placeBeside(&w.Articles[y.Article], y.Q)
	switch {
	case p == "" && q == "":
		return false
	case p == "":
		return w.goesOn(y, q) && !w.namesPlace(x, q)
	case q == "":
		return w.goesOn(x, p) && !w.namesPlace(y, p)
	}
	return lettersShared(p, q) < min(oneName, len(p), len(q)) && (w.goesOn(x, p) || w.goesOn(y, q))
}

// namesPlace reports whether the sentence around a figure names a place.
func (w *Finder) namesPlace(x *figure.Figure, place string) bool {
	art := &w.Articles[x.Article]
	at := art.SentenceAt(x.Q.Span)
	return at >= 0 && strings.Contains(text.Fold(art.Sentences[at].Of(art.Text)), place)
}

// Two names that begin with so many letters may be one in two languages: "Bruxelles", "Brussels".
const oneName = 3

func lettersShared(p, q string) (n int) {
	for n < min(len(p), len(q)) && p[n] == q[n] {
		n++
	}
	return n
}

// goesOn reports whether the sentence around a figure of one place gives a figure of another.
func (w *Finder) goesOn(x *figure.Figure, place string) bool {
	return slices.ContainsFunc(w.besideInSentence(x), func(q story.Quantity) bool {
		other := placeBeside(&w.Articles[x.Article], &q)
		return q.Kind == x.Q.Kind && other != "" && other != place
	})
}

// Words between a count and the place it is told of.
var inPlace = []string{"à", "a", "en", "au", "aux", "in", "at", "bei", "zu", "em", "te"}

// placeBeside returns, in small letters, the first word of the place named right behind a figure or before the
// bracket it stands in, "" if none is: "31,000 in Ostrey (15,000 by another count)".
func placeBeside(art *story.Article, q *story.Quantity) string {
	end := q.End
	if !q.Counted.Empty() && q.Counted.Start >= q.End && q.Counted.Start-q.End <= 1+len("\u00a0") {
		end = q.Counted.End
	}
	var after [2]string // the last may be cut, which is no harm
	n := 0
	for word := range strings.FieldsSeq(text.After(art.Text, end)) {
		after[n] = word
		if n++; n == len(after) {
			break
		}
	}
	if n == len(after) && art.Text[end:min(len(art.Text), end+1)] != "," && slices.Contains(inPlace, strings.ToLower(after[0])) && text.StartsUpper(after[1]) {
		name, _ := text.CutWord(after[1])
		return text.Fold(name)
	}
	if before, ok := strings.CutSuffix(text.Before(art.Text, q.Start), "("); ok {
		if words := strings.Fields(before); len(words) > 0 && text.StartsUpper(words[len(words)-1]) {
			name, _ := text.CutWord(words[len(words)-1])
			return text.Fold(name)
		}
	}
	return ""
}
