package timex

import (
	"strings"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// How many days after its publication an article may have been written anew, and the sentences that say so.
const (
	revisedIn   = 5
	revisedFrom = 3
)

// written reports whether the words of an article are those of the day it was last changed, later, not of its
// publication, ref: its first sentences, or two of it, tell of a weekday as past that fell between the two.
// Read from the publication such a day would be five or six days before it. times are the article's, read so.
func written(a *story.Article, times []story.Time, ref, later moment) bool {
	if ref.prec < toDay || later.prec < toDay {
		return false
	}
	gap := later.first() - ref.first()
	if gap < 1 || gap > revisedIn {
		return false
	}
	pack, found, s := packFor(a.Language), 0, 0
	for _, t := range times {
		if len(t.From) < len("2018-04-18") || t.To != "" && t.To[:10] != t.From[:10] {
			continue
		}
		n, ok := DayNumber(t.From[:10])
		if !ok || n >= ref.first() || n+7 <= ref.first() || n+7 > later.first() || !pack.bareWeekday(t.Of(a.Text)) {
			continue
		}
		for s < len(a.Sentences) && a.Sentences[s].End <= t.Start {
			s++
		}
		if found++; found > 1 || s < revisedFrom {
			return true
		}
	}
	return false
}

// bareWeekday reports whether the words of a time begin with a weekday, and neither its number nor which one
// follow: "Wednesday morning", unlike "Wednesday 10 September", "mercredi dernier".
func (p *pack) bareWeekday(words string) bool {
	if strings.ContainsAny(words, "0123456789") {
		return false
	}
	for k, w := range strings.Fields(words) {
		f := text.Fold(w)
		if k == 0 && (p.all[f]&(1<<aWeekday) == 0) {
			return false
		}
		if p.all[f]&(1<<isLast|1<<aMonth) != 0 {
			return false
		}
	}
	return true
}
