package compare

import (
	"slices"
	"time"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// compareDatePrecision finds days, months and years that are the same, told less closely
// elsewhere: "le 17 février", "à la mi-février"; "in June 2019", "the summer of 2019".
func (w *work) compareDatePrecision(i int, told []int) {
	f := &w.Facts[i]
	var best timePair
	by := make([][]*story.Time, len(told))
	for k, a := range told {
		if f.Cells[a].Score >= sure {
			by[k] = w.spansOfTime(a, i)
		}
	}
	for k, a := range told {
		for n, b := range told {
			for _, x := range by[k] {
				for _, y := range by[n] {
					if a == b || !w.closer(a, x, y) || w.dated(b, y) || w.givesDay(b, x) {
						continue
					}
					if p := (timePair{a, b, x, y, w.looselyAlike(i, a, x, b, y)}); p.alike > best.alike {
						best = p
					}
				}
			}
		}
	}
	if best.alike == 0 {
		return
	}
	w.datesPrecise(i, told, by, &best)
}

// looselyAlike returns how many words and names the claims of fact i around time x of
// article a and time y of article b have in common, 0 where that is no word. That the one time lies in the other tells as well.
func (w *work) looselyAlike(i, a int, x *story.Time, b int, y *story.Time) float64 {
	n := inBoth(w.clauseWords(i, a, x.Span), w.clauseWords(i, b, y.Span))
	if n < oneSum {
		return 0
	}
	return n + w.nameInBoth(i, a, x.Span, b, y.Span)
}

// spansOfTime returns the times of fact i in article a that are days or longer.
func (w *work) spansOfTime(a, i int) []*story.Time {
	var out []*story.Time
	for k := range w.Articles[a].Times {
		t := &w.Articles[a].Times[k]
		if !within(w.Facts[i].Cells[a].Spans, t.Span) || t.From == "" || t.To == "" || level(len(t.From)) > dayLevel || w.dateline(a, t) || w.ofName(a, t) || slices.Contains(theseDays, text.Fold(t.Of(w.Articles[a].Text))) {
			continue
		}
		if out = append(out, t); len(out) == maxTimes {
			break
		}
	}
	return out
}

// Words for no time in particular.
var theseDays = []string{"aujourd'hui", "aujourd’hui", "today", "now", "nowadays", "heute", "hoy", "oggi", "vandaag", "hoje"}

// A time that is told less closely lasts so many days, and so many times as long.
const (
	looseDays  = 5
	looseTimes = 3
	season     = 94 // days at most; a year is the next longer time that has a name
	inYear     = 366
)

// closer reports whether time x of article a may be time y, told more closely: a day told
// with its month within a month, a season or a year, or a month within those.
func (w *work) closer(a int, x, y *story.Time) bool {
	x0, x1, ok := wholeDays(x)
	if !ok || level(len(x.From)) == yearLevel || level(len(x.From)) == dayLevel && !w.dated(a, x) {
		return false
	}
	y0, y1, ok := wholeDays(y)
	if !ok || x0.Before(y0) || x1.After(y1) {
		return false
	}
	long, short := y1.Sub(y0).Hours()/24, max(1, x1.Sub(x0).Hours()/24)
	return long >= looseDays && long >= looseTimes*short && (long <= season || level(len(y.From)) == yearLevel && long <= inYear)
}

// wholeDays returns the first day of a time and the one after its last.
func wholeDays(t *story.Time) (from, to time.Time, ok bool) {
	parse := func(s string) (time.Time, error) {
		switch s = day(s); level(len(s)) {
		case yearLevel:
			return time.Parse("2006", s)
		case monthLevel:
			return time.Parse("2006-01", s)
		}
		return time.Parse(time.DateOnly, s)
	}
	from, err1 := parse(t.From)
	to, err2 := parse(t.To)
	if err1 != nil || err2 != nil {
		return from, to, false
	}
	switch level(len(day(t.To))) {
	case yearLevel:
		to = to.AddDate(1, 0, 0)
	case monthLevel:
		to = to.AddDate(0, 1, 0)
	default:
		to = to.AddDate(0, 0, 1)
	}
	return from, to, true
}

// givesDay reports whether article a names the very day or month of t anywhere.
func (w *work) givesDay(a int, t *story.Time) bool {
	return slices.ContainsFunc(w.Articles[a].Times, func(x story.Time) bool { return x.From == t.From && x.To == t.To })
}

// datesPrecise tells that articles give one date more or less closely.
func (w *work) datesPrecise(i int, told []int, by [][]*story.Time, p *timePair) {
	one := func(t, u *story.Time) bool { return t.From == u.From && t.To == u.To }
	said := map[int]string{} // one wording for each of the two
	var articles []int
	for k, c := range told {
		for _, t := range by[k] {
			if said[c] != "" || c == p.a && t != p.x || c == p.b && t != p.y {
				continue
			}
			switch {
			case one(t, p.x):
				said[c] = p.x.Of(w.Articles[p.a].Text)
			case one(t, p.y):
				said[c] = p.y.Of(w.Articles[p.b].Text)
			default:
				continue
			}
			articles = append(articles, c)
		}
	}
	w.differ(i, story.PrecisionDiffers, articles, "datesPrecise", func(a int) string { return said[a] })
}
