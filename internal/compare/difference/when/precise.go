package when

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/date"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// compareDatePrecision finds days, months and years that are the same, told less closely
// elsewhere: "le 17 février", "à la mi-février"; "in June 2019", "the summer of 2019".
func (w *Finder) compareDatePrecision(i int, told []int) {
	var best timePair
	told = w.Surely(i, told, coreference.Sure)
	by, timed := make([][]date.Lasting, len(told)), 0
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
					if a == b || !x.Closer(&y) {
						continue
					}
					p := timePair{a: a, b: b, x: x.T, y: y.T}
					if p.alike = w.looselyAlike(i, &p); p.alike > best.alike {
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

// looselyAlike returns how many words and names the claims of fact i around time x of p and the longer
// time y have in common, 0 where that is no word, or the two are not one. That the one time lies in the
// other tells as well.
func (w *Finder) looselyAlike(i int, p *timePair) float64 {
	if date.GivesDay(&w.Articles[p.b], p.x) || date.LevelOf(p.y) == date.Year && !w.tellsYear(p.a, p.x) {
		return 0
	}
	n := claim.InBoth(w.ClauseWords(i, p.a, p.x.Span), w.ClauseWords(i, p.b, p.y.Span))
	if n < coreference.OneSum {
		return 0
	}
	return n + w.NameAround(i, p.a, p.x.Span, p.b, p.y.Span)
}

// tellsYear reports whether article a tells time t with its year. Where it leaves that out, the reader is
// to take the year of the news, and a year told elsewhere is of what was before or is to come.
func (w *Finder) tellsYear(a int, t *story.Time) bool {
	return strings.Contains(t.Of(w.Articles[a].Text), t.From[:date.Year])
}

// lastings returns the times of fact i in article a that are days or longer.
func (w *Finder) lastings(i, a int) []date.Lasting {
	var out []date.Lasting
	for _, given := range w.timesOf(i, a) {
		t := given.Time
		if t.From == "" || t.To == "" || date.LevelOf(t) > date.Day || w.ofName(a, t) || slices.Contains(theseDays, text.Fold(t.Of(w.Articles[a].Text))) {
			continue
		}
		x, ok := date.LastingOf(&w.Articles[a], t)
		if !ok {
			continue
		}
		if out = append(out, x); len(out) == maxTimes {
			break
		}
	}
	return out
}

// Words for no time in particular, and for one that the day of the article tells.
var theseDays = []string{"aujourd'hui", "today", "ce jour", "cette nuit", "tonight", "now", "nowadays", "heute", "hoy", "oggi", "vandaag", "hoje"}

// datesPrecise tells that articles give one date more or less closely.
func (w *Finder) datesPrecise(i int, told []int, by [][]date.Lasting, p *timePair) {
	one := func(t, u *story.Time) bool { return t.From == u.From && t.To == u.To }
	said := map[int]string{} // one wording for each of the two
	var articles []int
	for k, c := range told {
		for _, x := range by[k] {
			t := x.T
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
	w.note.Differ(i, story.PrecisionDiffers, articles, "datesPrecise", said)
}
