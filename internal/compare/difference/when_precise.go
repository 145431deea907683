package difference

import (
	"slices"
	"time"

	"recoupe/internal/claim"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// compareDatePrecision finds days, months and years that are the same, told less closely
// elsewhere: "le 17 février", "à la mi-février"; "in June 2019", "the summer of 2019".
func (w *finder) compareDatePrecision(i int, told []int) {
	var best timePair
	told = w.surely(i, told, sure)
	by, timed := make([][]lasting, len(told)), 0
	for k, a := range told {
		if timed < maxTimed {
			if by[k] = w.lastings(i, a); len(by[k]) > 0 {
				timed++
			}
		}
	}
	for k, a := range told {
		for n, b := range told {
			for _, x := range by[k] {
				for _, y := range by[n] {
					if a == b || !x.exact || y.dated || !x.closer(&y) || w.givesDay(b, x.t) {
						continue
					}
					if p := (timePair{a, b, x.t, y.t, w.looselyAlike(i, a, x.t, b, y.t)}); p.alike > best.alike {
						best = p
					}
				}
			}
		}
	}
	if best.alike > 0 {
		w.datesPrecise(i, told, by, &best)
	}
}

// lasting is a time of days or longer, with its first day and the one after its last.
type lasting struct {
	t        *story.Time
	from, to time.Time
	dated    bool // told with the day of the month
	exact    bool // a day told so, or a month: one that may be told less closely
}

// looselyAlike returns how many words and names the claims of fact i around time x of
// article a and time y of article b have in common, 0 where that is no word. That the one time lies in the other tells as well.
func (w *finder) looselyAlike(i, a int, x *story.Time, b int, y *story.Time) float64 {
	n := claim.InBoth(w.clauseWords(i, a, x.Span), w.clauseWords(i, b, y.Span))
	if n < oneSum {
		return 0
	}
	return n + w.nameInBoth(i, a, x.Span, b, y.Span)
}

// lastings returns the times of fact i in article a that are days or longer.
func (w *finder) lastings(i, a int) []lasting {
	var out []lasting
	for k := range w.Articles[a].Times {
		t := &w.Articles[a].Times[k]
		if !text.Within(w.Facts[i].Cells[a].Spans, t.Span) || t.From == "" || t.To == "" || level(len(t.From)) > dayLevel || w.Dateline(a, t) || w.ofName(a, t) || slices.Contains(theseDays, text.Fold(t.Of(w.Articles[a].Text))) {
			continue
		}
		x := lasting{t: t, dated: w.dated(a, t)}
		x.exact = level(len(t.From)) == monthLevel || level(len(t.From)) == dayLevel && x.dated
		var ok bool
		if x.from, x.to, ok = wholeDays(t); !ok {
			continue
		}
		if out = append(out, x); len(out) == maxTimes {
			break
		}
	}
	return out
}

// Words for no time in particular.
var theseDays = []string{"aujourd'hui", "today", "now", "nowadays", "heute", "hoy", "oggi", "vandaag", "hoje"}

// A time that is told less closely lasts so many days, and so many times as long.
const (
	looseDays  = 5
	looseTimes = 3
	season     = 94 // days at most; a year is the next longer time that has a name
	inYear     = 366
)

// closer reports whether x may be y, told more closely: a day within a month, a season or a
// year, or a month within those.
func (x *lasting) closer(y *lasting) bool {
	if x.from.Before(y.from) || x.to.After(y.to) {
		return false
	}
	const day = 24 * time.Hour
	long, short := float64(y.to.Sub(y.from)/day), max(1, float64(x.to.Sub(x.from)/day))
	return long >= looseDays && long >= looseTimes*short && (long <= season || level(len(y.t.From)) == yearLevel && long <= inYear)
}

// wholeDays returns the first day of a time and the one after its last.
func wholeDays(t *story.Time) (from, to time.Time, ok bool) {
	parse := func(s string) (time.Time, error) {
		switch s = timex.Day(s); level(len(s)) {
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
	switch level(len(timex.Day(t.To))) {
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
func (w *finder) givesDay(a int, t *story.Time) bool {
	return slices.ContainsFunc(w.Articles[a].Times, func(x story.Time) bool { return x.From == t.From && x.To == t.To })
}

// datesPrecise tells that articles give one date more or less closely.
func (w *finder) datesPrecise(i int, told []int, by [][]lasting, p *timePair) {
	one := func(t, u *story.Time) bool { return t.From == u.From && t.To == u.To }
	said := map[int]string{} // one wording for each of the two
	var articles []int
	for k, c := range told {
		for _, x := range by[k] {
			t := x.t
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
