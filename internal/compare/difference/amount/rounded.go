package amount

import (
	"math"
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/date"
	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// roundsOne reports whether two figures of fact i of which one may be the other, told less closely, are of
// one thing as far as the words beside them tell.
func (w *Finder) roundsOne(i int, x, y *figure.Figure, by [][]figure.Figure) bool {
	if w.LeastSure(i, x.Article, y.Article) < coreference.Sure && !(x.Q.Kind == story.Count && min(x.Q.Value, y.Q.Value) >= muchCounted) || w.givesEnds(x.Article, y) || w.givesEnds(y.Article, x) || w.ofTwoPlaces(x, y) {
		return false
	}
	if x.Q.Kind == story.Count && x.Q.Precision != story.Exact && y.Q.Precision != story.Exact && min(x.Q.Value, y.Q.Value) < muchCounted && !figure.CountsAlike(x, y) {
		return false // "dozens of houses", "about twenty people"
	}
	if x.Q.Kind == story.Count && (x.Anyone != y.Anyone && min(x.Q.Value, y.Q.Value) < muchCounted || w.countsOff(x) || w.countsOff(y)) && !w.aboutOneAtAll(i, x, y) {
		return false
	}
	if x.Q.Kind == story.Percent && y.Q.Kind == story.Percent && x.Q.Value != y.Q.Value && !inTens(x.Q) && !inTens(y.Q) && (otherPercent(x, by[x.Article]) || otherPercent(y, by[y.Article])) {
		return w.sharesOneThing(i, x, y)
	}
	return true
}

// countsOff reports whether a count that does not say what it counts is some of what was told before it:
// "5,200 hectares, including more than 3,000 in Ostrey".
func (w *Finder) countsOff(x *figure.Figure) bool {
	return figure.Empty(x) && slices.Contains(among, text.LastWord(text.Before(w.Articles[x.Article].Text, x.Q.Start)))
}

// aboutOneAtAll reports whether a word around two figures of fact i, or the whole of them, is the same.
func (w *Finder) aboutOneAtAll(i int, x, y *figure.Figure) bool {
	return w.AboutOne(i, x.Article, x.Q.Span, y.Article, y.Q.Span) >= coreference.OneThing || w.ClausesOfOne(i, x.Article, x.Q.Span, y.Article, y.Q.Span)
}

// A count from here on tells by itself what it is of, be the row less sure.
const muchCounted = 100

// inTens reports whether a percentage is told to be about so many tens: "nearly 30 per cent".
func inTens(q *story.Quantity) bool { return q.Precision == story.About && math.Mod(q.Value, 10) == 0 }

// givesEnds reports whether another article than the one of range x gives both its ends, where what
// reads as a range may be a step from the one to the other: "un relèvement de 600 à 720 euros"
// beside "la prime passe de 600 à 720 euros".
func (w *Finder) givesEnds(a int, x *figure.Figure) bool {
	q := x.Q
	from, _ := text.CutWord(q.Of(w.Articles[x.Article].Text))
	if q.Precision != story.Range || !slices.Contains(fromTo, strings.ToLower(from)) {
		return false
	}
	gives := func(v float64) bool {
		return slices.ContainsFunc(w.Articles[a].Quantities, func(z story.Quantity) bool {
			return z.Value == v || z.Precision == story.Range && z.High == v
		})
	}
	return gives(q.Value) && gives(q.High)
}

// Words for where a step begins, and a range as well.
var fromTo = []string{"de", "from", "von", "da", "van"}

// otherPercent reports whether a cell gives other percentages than x: 6.2 % of this month is then no
// more exact than 6 % of the last.
func otherPercent(x *figure.Figure, own []figure.Figure) bool {
	return slices.ContainsFunc(own, func(z figure.Figure) bool { return z.Q.Kind == story.Percent && z.Q.Value != x.Q.Value })
}

// sharesOneThing reports whether words around two percentages of fact i are the same, and no time
// beside them tells them apart.
func (w *Finder) sharesOneThing(i int, x, y *figure.Figure) bool {
	p, q := w.ClaimOf(i, x.Article, x.Q.Span), w.ClaimOf(i, y.Article, y.Q.Span)
	needed := float64(coreference.OneSum)
	if figure.Bound(x.Q) || figure.Bound(y.Q) {
		needed = wordsOfOne // much is more than 6 %
	}
	if p == nil || q == nil || w.AboutOne(i, x.Article, x.Q.Span, y.Article, y.Q.Span) < needed || w.timesApart(x.Article, p, y.Article, q) {
		return false
	}
	s, t := w.timeBeside(p, x), w.timeBeside(q, y)
	return s == nil || t == nil || date.Same(&w.Articles[x.Article], s, &w.Articles[y.Article], t)
}

// timeBeside returns the time of a claim that stands next to a figure, nil if there is none.
func (w *Finder) timeBeside(c *claim.Claim, x *figure.Figure) *story.Time {
	var found *story.Time
	least := text.Beside
	for _, k := range c.Times {
		t := date.Closed(&w.Articles[x.Article].Times[k])
		if n := max(t.Start-x.Q.End, x.Q.Start-t.End); t.From != "" && n >= 0 && n < least {
			found, least = t, n
		}
	}
	return found
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
	after := strings.Fields(text.After(art.Text, end)) // the last of them may be cut, which is no harm
	if len(after) > 1 && art.Text[end:min(len(art.Text), end+1)] != "," && slices.Contains(inPlace, strings.ToLower(after[0])) && text.StartsUpper(after[1]) {
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
