package when

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/date"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// A cell that gives more times than this is compared so far, and so many articles that give any.
const (
	maxTimes = 8
	maxTimed = 24
)

// compareTimesByClause finds times of fact i that differ where a cell gives several: those
// of two clauses that say the same, "a porté plainte le 6 janvier" and, after what came
// about in December, "avant de porter plainte le 8 janvier". It reports whether there are any.
func (w *Finder) compareTimesByClause(i int, told []int, l date.Level) bool {
	told = w.Surely(i, told, least(l))
	by, timed := make([][]*story.Time, len(told)), 0
	for k, a := range told {
		if timed < maxTimed {
			if by[k] = w.timesAt(i, a, l); len(by[k]) > 0 {
				timed++
			}
		}
	}
	if timed < 2 {
		return false
	}
	var best timePair
	for k, n := range contrast.Pairs(len(told)) {
		a, b := told[k], told[n]
		for _, x := range by[k] {
			for _, y := range by[n] {
				if !w.timesDiffer(i, a, x, b, y, l) {
					continue
				}
				p := timePair{a, b, x, y, w.timedAlike(i, a, x, b, y)}
				if p.alike > 0 && l == date.Hour && date.HoursApart(x, y) && !(len(by[k]) == 1 && len(by[n]) == 1 && w.byOwnClause(i, a, x, b, y) >= coreference.OneSum) {
					continue
				}
				if p.nearer(&best) && !w.toldOfAnother(i, a, x, b, y) && !w.toldOfAnother(i, b, y, a, x) {
					best = p
				}
			}
		}
	}
	if best.alike == 0 {
		return false
	}
	w.timeDiffers(i, told, by, &best)
	return true
}

// timePair is time x of article a and time y of article b, and how many words and names
// the clauses around them have in common.
type timePair struct {
	a, b  int
	x, y  *story.Time
	alike float64
}

// nearer reports whether p has more in common than q, or as much and is fewer days apart.
func (p *timePair) nearer(q *timePair) bool {
	return p.alike > q.alike || p.alike > 0 && p.alike == q.alike && p.days() < q.days()
}

func (p *timePair) days() float64 {
	return timex.DaysApart(date.Closed(p.x).From, date.Closed(p.y).From)
}

// timesAt returns the times of a level that article a gives where it tells fact i, those too that
// something lasts since, or is to be done by.
func (w *Finder) timesAt(i, a int, l date.Level) []*story.Time {
	var out []*story.Time
	for _, given := range w.timesOf(i, a) {
		t := given.Time
		from, to := cmp.Or(t.From, t.To), cmp.Or(t.To, t.From)
		if given.atOnce || l == date.Year && decade(w.Articles[a].Text[t.End:]) || date.Level(len(from)) != l || len(to) < int(l) || from[:l] != to[:l] && l < date.Hour {
			continue
		}
		if n := len(out); n > 0 && date.AlsoAt(out[n-1], t) && strings.Trim(w.Articles[a].Text[min(out[n-1].End, t.Start):t.Start], ", \u00a0") == "" {
			out[n-1] = t // "demain mercredi": the later one says it more plainly
			continue
		}
		if len(out) == maxTimes {
			break
		}
		out = append(out, t)
	}
	return out
}

// decade reports whether what stands behind a year makes it ten of them: "the 1930's".
func decade(after string) bool {
	return strings.HasPrefix(after, "s") || strings.HasPrefix(after, "'s") || strings.HasPrefix(after, "’s")
}

// timesDiffer reports whether time x of article a and time y of article b, both of a level and of fact i,
// cannot be one, and neither article gives the other's anywhere.
func (w *Finder) timesDiffer(i, a int, x *story.Time, b int, y *story.Time, l date.Level) bool {
	if (x.From == "") != (y.From == "") || x.From == y.From && x.To == y.To && x.From <= x.To {
		return false // by when, and when; or one time
	}
	if l == date.Day && (x.To == "" && y.To != "" && !w.begins(i, b, y) || y.To == "" && x.To != "" && !w.begins(i, a, x)) {
		return false // since when something lasts, and when
	}
	x, y = date.Closed(x), date.Closed(y)
	if l == date.Hour && timex.Day(x.From) != timex.Day(y.From) {
		return false
	}
	return (!date.Same(&w.Articles[a], x, &w.Articles[b], y) || l == date.Hour && date.HoursApart(x, y)) && !w.dayOff(a, x, b, y) && (date.Near(&w.Articles[a], x, &w.Articles[b], y) || l == date.Year && w.foundings(i, a, x.Span, b, y.Span)) && !date.Gives(&w.Articles[a], y) && !date.Gives(&w.Articles[b], x)
}

// timedAlike returns how many words and names the clauses of fact i around time x of article
// a and time y of article b have in common, 0 where that is not half of the shorter one.
func (w *Finder) timedAlike(i, a int, x *story.Time, b int, y *story.Time) float64 {
	if date.TurnedRound(x, y) { // 5.42 for 5.24
		return claim.InBoth(w.ClauseWords(i, a, x.Span), w.ClauseWords(i, b, y.Span))
	}
	xs, ys := w.aboutTime(i, a, x), w.aboutTime(i, b, y)
	n, fewer := claim.InBoth(xs, ys), float64(min(len(xs), len(ys)))
	if date.LevelOf(x) == date.Year && w.foundings(i, a, x.Span, b, y.Span) { // "built in 1887, the mill": what was built may stand behind a comma
		if all := claim.InBoth(w.ClauseWords(i, a, x.Span), w.ClauseWords(i, b, y.Span)); all >= coreference.LeastCommon {
			return all
		}
	}
	if x.From == "" && y.From == "" { // what is to be done by then is told in many words
		n = claim.InBoth(w.ClauseWords(i, a, x.Span), w.ClauseWords(i, b, y.Span))
		fewer = min(fewer, coreference.LeastCommon)
	}
	if (x.To == "") != (y.To == "") {
		n++ // what has lasted since then began then
	}
	if n < coreference.OneSum && !(date.LevelOf(x) == date.Year && w.foundings(i, a, x.Span, b, y.Span)) {
		return 0
	} else if n < coreference.OneSum {
		return w.NameAround(i, a, x.Span, b, y.Span)
	}
	if date.LevelOf(x) == date.Year && !w.oneClause(i, a, x.Span, b, y.Span) {
		return 0
	}
	named := w.NameAround(i, a, x.Span, b, y.Span)
	if n+named < coreference.LeastCommon || (n+named)/(fewer+named) < coreference.HalfCommon {
		return 0
	}
	return n + named
}

// In German every noun has a capital.
const german = "de"

// aboutTime returns the words around time t in article a that are not another time's, see
// standsNearer, without capitals: those are names more often than not.
func (w *Finder) aboutTime(i, a int, t *story.Time) []claim.Word {
	words := w.Around(i, a, t.Span)
	return slices.DeleteFunc(slices.Clone(words), func(word claim.Word) bool {
		return word.Upper && w.Articles[a].Language != german && !w.beginsSentence(a, word.Span) || slices.ContainsFunc(text.Between(w.Articles[a].Times, []text.Span{{Start: max(0, t.Start-text.Beside), End: t.End + text.Beside}}, func(t *story.Time) int { return t.Start }), func(other story.Time) bool {
			return !(date.AlsoAt(&other, t) && other.To == t.To) && w.standsNearer(a, word.Span, t, &other)
		})
	})
}

// beginsSentence reports whether a sentence of article a begins with a word: any has a capital there.
func (w *Finder) beginsSentence(a int, word text.Span) bool {
	at := w.Articles[a].SentenceAt(word)
	return at >= 0 && w.Articles[a].Sentences[at].Start == word.Start
}

// timeDiffers tells that articles give the one or the other of two times. Those that give
// the one that fewer give are who differs; of as many, those that give y.
func (w *Finder) timeDiffers(i int, told []int, by [][]*story.Time, p *timePair) {
	give := func(x *story.Time) (n int) {
		for k := range told {
			if slices.ContainsFunc(by[k], func(t *story.Time) bool { return date.AlsoAt(t, x) }) {
				n++
			}
		}
		return n
	}
	if give(p.y) > give(p.x) {
		p.a, p.x, p.b, p.y = p.b, p.y, p.a, p.x
	}
	v := &contrast.Values{Said: map[int]string{}, Where: map[int]text.Span{}}
	said := map[int]string{} // the same, in one wording for each of the two
	wordings := [2]string{p.x.Of(w.Articles[p.a].Text), p.y.Of(w.Articles[p.b].Text)}
	var articles []int
	for k, c := range told {
		for _, t := range by[k] {
			if said[c] != "" || c == p.a && t != p.x || c == p.b && t != p.y || !date.AlsoAt(t, p.x) && !date.AlsoAt(t, p.y) {
				continue
			}
			v.Said[c], v.Where[c], said[c] = t.Of(w.Articles[c].Text), t.Span, wordings[0]
			if date.AlsoAt(t, p.y) {
				said[c], v.Differ = wordings[1], append(v.Differ, c)
			}
			articles = append(articles, c)
		}
	}
	w.note.Show(i, v)
	w.note.Differ(i, story.DateDiffers, articles, "dates", said)
}

// Words for how a house, a club or a law came to be, by their beginnings, which comes about once: what is
// told of it with a year is that year's.
var founding = []string{"built", "bâti", "constru", "érigé", "edifi", "inaugur", "gebaut", "erbaut", "erected", "fondat", "fonde", "fondé", "crée", "créé", "créa", "lancé", "lance", "founde", "founding", "creat", "establish", "launch", "gegründ", "gründ", "fundad", "fundó", "cread", "opgericht"}

// Words by which something begins, by their beginnings.
var beginning = []string{"début", "commenc", "entam", "began", "begin", "begun", "start", "begann", "begonn", "empez", "comenz", "inici", "inizi", "cominc", "começ", "begon"}

// begins reports whether the words around time x of fact i tell that something began then, since when it lasts.
func (w *Finder) begins(i, a int, t *story.Time) bool {
	return slices.ContainsFunc(w.Around(i, a, t.Span), func(word claim.Word) bool {
		low := strings.ToLower(word.Of(w.Articles[a].Text))
		return slices.ContainsFunc(beginning, func(p string) bool { return strings.HasPrefix(low, p) })
	})
}

// foundings reports whether the words right before two years of fact i both tell that something was
// founded: "fondateur en 1998", "avait créé l'entreprise en 1996".
func (w *Finder) foundings(i, a int, x text.Span, b int, y text.Span) bool {
	tells := func(a int, s text.Span) bool {
		return slices.ContainsFunc(w.Around(i, a, s), func(word claim.Word) bool {
			low := strings.ToLower(word.Of(w.Articles[a].Text))
			return word.Start < s.Start && s.Start-word.End <= text.Beside && !strings.ContainsAny(w.Articles[a].Text[word.End:s.Start], ",;:") && slices.ContainsFunc(founding, func(p string) bool { return strings.HasPrefix(low, p) })
		})
	}
	return tells(a, x) && tells(b, y)
}

// oneClause reports whether a word that no mark parts from either of two times of fact i is the
// same: years are told of all that ever was, and "who left in 1998, wants" says by
// "wants" nothing of the year.
func (w *Finder) oneClause(i, a int, x text.Span, b int, y text.Span) bool {
	near := func(a int, s text.Span) []claim.Word {
		txt := w.Articles[a].Text
		return slices.DeleteFunc(slices.Clone(w.Around(i, a, s)), func(word claim.Word) bool {
			return strings.ContainsAny(txt[min(word.End, s.End):max(word.Start, s.Start)], ",;:()—–")
		})
	}
	return claim.InBoth(near(a, x), near(b, y)) >= coreference.OneThing || w.foundings(i, a, x, b, y)
}
