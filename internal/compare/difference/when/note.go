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
	s := w.Articles[a].Text
	return date.LevelOf(t) == date.Year && lang.BeforeNoun(text.LastWord(text.Before(s, t.Start)))
}

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
