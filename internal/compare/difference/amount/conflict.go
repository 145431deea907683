package amount

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/date"
	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// ofThen reports whether an age is told with a year or a day: it is an age somebody had then.
func (w *Finder) ofThen(i int, x *figure.Figure) bool {
	return slices.ContainsFunc(w.Rows[i].Cells[x.Article].Claims, func(k int) bool {
		c := &w.Claims[x.Article][k]
		return c.Contains(x.Q.Span) && slices.ContainsFunc(c.Times, func(t int) bool { return w.Articles[x.Article].Times[t].Overlap(x.Q.Span) == 0 })
	})
}

// So many other articles that tell a figure are asked for.
const maxTries = 4

// conflictsWith reports whether figure x surely conflicts with lead, or with what another
// article gives that is the same as lead: of several tellers one may tell it in the words that
// x is told in.
func (w *Finder) conflictsWith(i int, lead, x *figure.Figure, by [][]figure.Figure) bool {
	if w.conflicts(i, lead, x, by) {
		return true
	}
	tries := 0
	for a := range by {
		for k := range by[a] {
			if y := &by[a][k]; tries < maxTries && figure.Agree(lead, y) == figure.Equal && figure.Agree(y, x) == figure.Conflict {
				if tries++; w.conflicts(i, y, x, by) {
					return true
				}
			}
		}
	}
	return false
}

// conflicts reports whether two figures that do not agree are surely for one
// thing: each is the only one of its kind in its cell, the passages surely
// match, and neither article gives the other's figure anywhere.
func (w *Finder) conflicts(i int, x, y *figure.Figure, by [][]figure.Figure) bool {
	f := &w.Facts[i]
	sure := min(f.Cells[x.Article].Score, f.Cells[y.Article].Score)
	if sure < coreference.Sure && !(sure >= ofOneName && min(x.Q.Value, y.Q.Value) >= figure.Telltale && x.Q.Kind == story.Count && y.Q.Kind == story.Count && !x.Anyone && !y.Anyone && figure.CountsAlike(x, y)) || (figure.Bound(x.Q) || figure.Bound(y.Q)) && !w.exceeds(i, x, y) ||
		figure.FarOff(x.Q, y.Q) && !w.ofOneThing(i, x, y) {
		return false
	}
	if w.countedOff(x) != w.countedOff(y) || w.ofTwoYears(i, x, y) || w.ofTwoPeople(i, x, y) || !w.qualifiesOne(i, x, y) || !w.qualifiesOne(i, y, x) {
		return false
	}
	if w.resultOf(x) && w.resultOf(y) || w.ofTwoPlaces(x, y) || w.addsUp(x, y) || w.addsUp(y, x) {
		return false
	}
	need := figure.Needed(x, y)
	if sure < coreference.Surest && !figure.Alike(x.Q.Value, y.Q.Value) {
		need = max(need, coreference.OneSum)
	}
	if need > 0 && !w.exceeds(i, x, y) && !(figure.Strangers(x, y) && w.besideOne(i, x, y, by)) && w.AboutOne(i, x.Article, x.Q.Span, y.Article, y.Q.Span) < need &&
		!((x.Q.Kind == story.Measure || countsOne(x, y) && !w.swaps(x.Article, w.ClauseWords(i, x.Article, x.Q.Span), y.Article, w.ClauseWords(i, y.Article, y.Q.Span))) && w.ClausesOfOne(i, x.Article, x.Q.Span, y.Article, y.Q.Span)) {
		return false
	}
	if x.Q.Kind == story.Age && (w.ofThen(i, x) || w.ofThen(i, y) || w.atAge(x) != w.atAge(y)) {
		return false
	}
	if w.boundBy(x, y) || w.boundBy(y, x) || w.totals(x) != w.totals(y) && !figure.Alike(x.Q.Value, y.Q.Value) || w.qualifiedApart(i, x, y) || w.wholeOf(x, y) || w.wholeOf(y, x) {
		return false
	}
	shared := func(z *figure.Figure, other int) bool { // in its passage; a sum of money anywhere, be it without its currency
		_, how := figure.Closest(z, by[other])
		return how == figure.Equal || z.Q.Kind == story.Money && z.Q.Value >= figure.Telltale &&
			slices.ContainsFunc(w.Articles[other].Quantities, func(q story.Quantity) bool { return q.Value == z.Q.Value })
	}
	score := w.sideOf(x, by[x.Article]) != 0 && w.sideOf(x, by[x.Article]) == w.sideOf(y, by[y.Article])
	only := func(z *figure.Figure, other int) bool { // in its passage, but for what the other article gives as well
		for _, s := range f.Cells[z.Article].Spans {
			if !s.Contains(z.Q.Span) {
				continue
			}
			for k := range by[z.Article] {
				if y := &by[z.Article][k]; y.Q != z.Q && s.Contains(y.Q.Span) && figure.CountsSame(z, y) && !figure.FarOff(y.Q, z.Q) && !shared(y, other) && !(score && w.inScore(z.Article, z.Q, y.Q) != 0) {
					return false
				}
			}
		}
		return true
	}
	return only(x, y.Article) && only(y, x.Article) && !figure.Nearer(x, y, by[x.Article]) && !figure.Nearer(y, x, by[y.Article]) && !w.givesValue(x.Article, y) && !w.givesValue(y.Article, x)
}

// Two counts of the same named thing may differ in a match less sure than others: the name is beside them.
const ofOneName = .35

// countsOne reports whether two exact figures count the same named thing, and not people whoever they are:
// "forty firefighters", "sixty firefighters".
func countsOne(x, y *figure.Figure) bool {
	return x.Q.Kind == story.Count && y.Q.Kind == story.Count && !x.Anyone && !y.Anyone && x.Q.Precision == story.Exact && y.Q.Precision == story.Exact && figure.CountsAlike(x, y)
}

// Words between the two figures of a vote or a score.
var against = []string{"to", "against", "contre", "à", "gegen", "zu", "contra", "contro", "tegen"}

// inScore reports whether two figures of article a are the sides of a vote or a score, "31 votes to
// 12": 1 where x is the one that is given first, -1 where it is the other, 0 if they are not.
func (w *Finder) inScore(a int, x, y *story.Quantity) int {
	first := 1
	if x.Start > y.Start {
		x, y, first = y, x, -1
	}
	if x.Kind != story.Count || y.Kind != story.Count || x.End > y.Start || y.Start-x.End > text.Beside || strings.ContainsAny(w.Articles[a].Text[x.End:y.Start], ".,;:\n") {
		return 0
	}
	words := strings.Fields(strings.ToLower(w.Articles[a].Text[x.End:y.Start]))
	if n := len(words); n == 0 || n > 2 || !slices.Contains(against, words[n-1]) {
		return 0
	}
	return first
}

// sideOf returns on which side of a vote or a score a figure is among those of its cell, as inScore does.
func (w *Finder) sideOf(x *figure.Figure, own []figure.Figure) int {
	for k := range own {
		if side := w.inScore(x.Article, x.Q, own[k].Q); own[k].Q != x.Q && side != 0 {
			return side
		}
	}
	return 0
}

// givesValue reports whether article a gives the value of a figure anywhere, be it as an
// end of a range.
func (w *Finder) givesValue(a int, x *figure.Figure) bool {
	years := func(q *story.Quantity) bool {
		return (q.Kind == story.Age || q.Kind == story.Duration) && q.Unit == "year"
	}
	return slices.ContainsFunc(w.Articles[a].Quantities, func(q story.Quantity) bool {
		return years(&q) && years(x.Q) && q.Value == x.Q.Value || q.Kind == x.Q.Kind && (q.Kind != story.Measure && q.Kind != story.Money || q.Unit == x.Q.Unit || q.Unit == "") && (q.Value == x.Q.Value || q.Precision == story.Range && q.High == x.Q.Value)
	})
}

// Figures that are further apart than a figure's usual slips are of one thing where so many
// words around them are the same.
const wordsOfOne = 2

// ofOneThing reports whether two measures or sums of fact i are of one thing however far apart they
// are: "stopped 400 metres from the rocks", "stopped 100 yards from the reef". Of sums, which are told
// of everything, the word that leads to them must be the same too: "the works will cost 1.2 million".
func (w *Finder) ofOneThing(i int, x, y *figure.Figure) bool {
	return x.Q.Kind == y.Q.Kind && w.AboutOne(i, x.Article, x.Q.Span, y.Article, y.Q.Span) >= wordsOfOne &&
		(x.Q.Kind == story.Measure || x.Q.Kind == story.Money && claim.InBoth(w.leadTo(i, x), w.leadTo(i, y)) >= coreference.OneThing)
}

// leadTo returns the last word before a figure of fact i in its clause, none if it begins it.
func (w *Finder) leadTo(i int, x *figure.Figure) []claim.Word {
	words := w.ClauseWords(i, x.Article, x.Q.Span)
	n := 0
	for n < len(words) && words[n].End <= x.Q.Start {
		n++
	}
	return words[max(0, n-1):n]
}

// Who says "more than 2,000" has not counted this share of it.
const lessThan = .95

// exceeds reports whether one of two figures is told to be more than what the other gives
// exactly, by words that tell that both are of one thing: "more than 140", "131".
func (w *Finder) exceeds(i int, x, y *figure.Figure) bool {
	if x.Q.Precision != story.AtLeast {
		x, y = y, x
	}
	if x.Q.Precision != story.AtLeast || figure.Bound(y.Q) || y.Q.Value > lessThan*x.Q.Value || x.Q.Kind != y.Q.Kind || x.Q.Value < figure.Telltale || w.partOf(x, y) {
		return false
	}
	return claim.InBoth(w.ClauseWords(i, x.Article, x.Q.Span), w.ClauseWords(i, y.Article, y.Q.Span)) >= wordsOfOne || w.ClausesOfOne(i, x.Article, x.Q.Span, y.Article, y.Q.Span) ||
		x.Anyone && y.Anyone && w.onOneDay(i, x, y)
}

// besideOne reports whether in the claims of fact i around two figures another count is the same:
// "46 pisadas, impresas por seis personas", "43 prints, pressed by at least six people".
func (w *Finder) besideOne(i int, x, y *figure.Figure, by [][]figure.Figure) bool {
	p, q := w.ClaimOf(i, x.Article, x.Q.Span), w.ClaimOf(i, y.Article, y.Q.Span)
	if p == nil || q == nil {
		return false
	}
	for k := range by[x.Article] {
		z := &by[x.Article][k]
		if z.Q == x.Q || !p.Contains(z.Q.Span) {
			continue
		}
		for n := range by[y.Article] {
			if v := &by[y.Article][n]; v.Q != y.Q && q.Contains(v.Q.Span) && (figure.Agree(z, v) == figure.Equal || figure.Agree(z, v) == figure.Rounded) {
				return true
			}
		}
	}
	return false
}

// onOneDay reports whether the claims of fact i around two figures name one day.
func (w *Finder) onOneDay(i int, x, y *figure.Figure) bool {
	p, q := w.ClaimOf(i, x.Article, x.Q.Span), w.ClaimOf(i, y.Article, y.Q.Span)
	if p == nil || q == nil {
		return false
	}
	for _, s := range p.Times {
		for _, t := range q.Times {
			a, b := &w.Articles[x.Article].Times[s], &w.Articles[y.Article].Times[t]
			if date.LevelOf(a) == date.Day && date.LevelOf(b) == date.Day && date.Same(&w.Articles[x.Article], a, &w.Articles[y.Article], b) {
				return true
			}
		}
	}
	return false
}

// Words before a figure by which it counts off some of a row, however many there are.
var countingOff = []string{"last", "next", "first", "past", "previous", "final", "derniers", "dernières", "prochains", "prochaines", "premiers", "premières",
	"letzten", "nächsten", "ersten", "últimos", "últimas", "próximos", "próximas", "primeros", "primeras", "ultimi", "ultime", "prossimi", "prossime", "primi", "prime"}

// countedOff reports whether a figure counts off some of a row: "in his last two games".
func (w *Finder) countedOff(x *figure.Figure) bool {
	return slices.Contains(countingOff, text.LastWord(text.Before(w.Articles[x.Article].Text, x.Q.Start)))
}

// ofTwoYears reports whether the times next to two figures of fact i, each in the figure's own claim,
// are of two years: a sentence of 12 years in 1997, and one of five in 1959.
func (w *Finder) ofTwoYears(i int, x, y *figure.Figure) bool {
	p, q := w.yearBeside(i, x), w.yearBeside(i, y)
	return p != "" && q != "" && p != q
}

// ofTwoPeople reports whether right before two figures of fact i two people are named, neither of them
// in the other's claim: "Ana Roy scored 14 points", "Max Noir scored 13". Who gives a figure is none of them.
func (w *Finder) ofTwoPeople(i int, x, y *figure.Figure) bool {
	p, q := w.personBefore(x), w.personBefore(y)
	if p == "" || q == "" || coreference.SamePerson(p, q) {
		return false
	}
	return !w.namedAround(i, x, q) && !w.namedAround(i, y, p)
}

// personBefore returns who is named right before a figure, "" if nobody is, or who speaks is.
func (w *Finder) personBefore(x *figure.Figure) string {
	art := &w.Articles[x.Article]
	from := max(0, x.Q.Start-text.Beside)
	near := text.Between(art.Mentions, []text.Span{{Start: from, End: x.Q.Start}}, func(m *story.Mention) int { return m.Start })
	if len(near) == 0 {
		return ""
	}
	m := &near[len(near)-1]
	if m.Kind != story.Person || m.Stand || w.Quotes(x.Article).Speaks(m.Span) || strings.ContainsAny(art.Text[min(m.End, x.Q.Start):x.Q.Start], ".;:\n") {
		return ""
	}
	return m.Name
}

// namedAround reports whether a person is named in the claim of fact i around a figure.
func (w *Finder) namedAround(i int, x *figure.Figure, name string) bool {
	c := w.ClaimOf(i, x.Article, x.Q.Span)
	return c == nil || slices.ContainsFunc(c.Mentions, func(m int) bool { return coreference.SamePerson(w.Articles[x.Article].Mentions[m].Name, name) })
}

// yearBeside returns the year of the time that stands next to a figure in its claim of fact i, ""
// where there is none.
func (w *Finder) yearBeside(i int, x *figure.Figure) string {
	c := w.ClaimOf(i, x.Article, x.Q.Span)
	if c == nil {
		return ""
	}
	year, least := "", len(w.Articles[x.Article].Text)
	for _, k := range c.Times {
		t := &w.Articles[x.Article].Times[k]
		if n := max(t.Start-x.Q.End, x.Q.Start-t.End); n >= 0 && n < least && len(t.From) >= int(date.Year) && date.LevelOf(t) == date.Year {
			year, least = t.From[:date.Year], n
		}
	}
	return year
}

// qualifiesOne reports whether the word that figure x says the size of, where it stands before it
// as "a 14-yard" or "a 12-year" does, is also in the clause of figure y.
func (w *Finder) qualifiesOne(i int, x, y *figure.Figure) bool {
	if !strings.Contains(x.Q.Of(w.Articles[x.Article].Text), "-") || x.Q.Kind != story.Measure && x.Q.Kind != story.Duration {
		return true
	}
	for _, word := range w.ClauseWords(i, x.Article, x.Q.Span) {
		if word.Start >= x.Q.End {
			return claim.Like(&word, w.ClauseWords(i, y.Article, y.Q.Span)) > 0
		}
	}
	return true
}
