package when

import (
	"slices"
	"strings"

	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/date"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/lang"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// noteTimes keeps the times that the articles of fact i give for one thing:
// those at a level that are the same or told differently, and others' that are
// less precise.
func (w *Finder) noteTimes(i, lead int, l date.Level, times map[int]*story.Time, v *contrast.Values) {
	kind := story.DateAttribute
	if l == date.Hour {
		kind = story.HourAttribute
	}
	if lead < 0 || w.ofName(lead, times[lead]) {
		return
	}
	first := times[lead]
	var given []story.Value
	for a := range w.Rows[i].Cells {
		t, how := times[a], story.SameValue
		switch {
		case a == lead:
		case slices.Contains(v.Differ, a):
			how = story.OtherValue
		default:
			if t == nil || v.Said[a] == "" {
				if t = w.vaguely(i, a, first); t == nil {
					continue
				}
			}
			if !date.Same(&w.Articles[lead], first, &w.Articles[a], t) || !w.tellAlike(i, lead, first, a, t) {
				continue
			}
			if t.From != first.From || t.To != first.To {
				how = story.CompatibleValue
			}
		}
		given = append(given, story.Value{Article: a, Span: t.Span, Agreement: how})
	}
	if l >= date.Day && len(v.Differ) == 0 && !slices.ContainsFunc(given, func(x story.Value) bool {
		return strings.ContainsAny(x.Of(w.Articles[x.Article].Text), "0123456789")
	}) {
		return // "on Wednesday", "today": all newspapers agree on when somebody spoke
	}
	w.attributes.NoteValues(i, kind, lead, given)
}

// ofName reports whether a year of article a belongs to a name for what came
// about then: "the 2016 presidential election".
func (w *Finder) ofName(a int, t *story.Time) bool {
	s, language := w.Articles[a].Text, w.Articles[a].Language
	if date.LevelOf(t) != date.Year {
		return false
	}
	before := strings.TrimRight(text.Before(s, t.Start), " \u00a0")
	last := text.LastWord(before)
	if lang.BeforeNoun(last) {
		return true
	}
	of := strings.TrimSuffix(before, " for") // "the Rail Prize for 2023", and not "planned for 2023"
	if at := strings.LastIndexAny(of, " \u00a0'’") + 1; lang.Primary(language) != "fr" && !text.StartsUpper(of[at:]) {
		return false // "a surprise 2010 victory" is of that year
	}
	if of != before {
		return true
	}
	return len(t.Of(s)) == int(date.Year) && strings.HasSuffix(strings.ToLower(before), last) &&
		last != "" && !lang.Stop(language, text.Fold(last)) && !slices.Contains(beforeYear, text.Fold(last))
}

// Words but prepositions behind which a year is the time of something: behind any other it belongs to
// what that names, "the 2016 election", "the Ostrey Cup 2016".
var beforeYear = []string{"annee", "annees", "an", "ans", "fin", "debut", "mi", "courant", "printemps", "ete", "automne", "hiver", "noel", "year", "early", "late", "mid", "end", "spring", "summer", "autumn", "fall", "winter", "christmas",
	"depuis", "since", "around", "circa", "vers", "avant", "apres", "before", "after", "during", "jahr", "anfang", "ende", "sommer", "herbst", "ano", "anno", "jaar", "eind", "begin"}

// vaguely returns the one time that article a gives where it tells fact i, if
// it is less precise than t and may be t.
func (w *Finder) vaguely(i, a int, t *story.Time) *story.Time {
	c := w.Facts[i].Cells[a]
	if !c.Status.Told() || c.Score < coreference.Sure {
		return nil
	}
	var found *story.Time
	for _, given := range w.timesOf(i, a) {
		x := given.Time
		if found != nil || x.From == "" || x.To == "" {
			return nil
		}
		found = x
	}
	if found == nil || date.LevelOf(found) > date.LevelOf(t) || timex.Day(found.From) > timex.Day(t.From) || timex.Day(found.To) != t.From[:min(len(t.From), len(timex.Day(found.To)))] && timex.Day(found.To) < timex.Day(t.From) {
		return nil
	}
	return found
}
