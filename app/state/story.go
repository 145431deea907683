package state

import (
	"slices"
	"strings"

	"recoupe/app/show/facts"
	"recoupe/app/show/headline"
	"recoupe/app/show/heard"
	"recoupe/app/show/outlets"
	"recoupe/app/show/passage"
	"recoupe/app/show/quotes"
	"recoupe/app/show/wording"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// Story is the comparison that is open, with what every view needs of it: as
// the reader has corrected it, or as the program found it.
type Story struct {
	outlets.Lettered        // the comparison that is shown
	ID               string // in the library, "" if it is not kept
	Name             string // the reader's, "" if none was given
	Rev              int    // another number for every change
	Excerpts         bool   // of the articles, only passages were sent

	headline  string           // what it is called as long as it has no name
	ordered   *facts.Ordered   // the facts, prepared to be searched and put in order
	everySaid []quotes.Spoken  // nil until the quotes are looked at
	own       [][]wording.Form // nil until the words are looked at
	ownOf     string           // the event whose they are
	everyone  []heard.One      // the same

	Fixes   patch.History     // the reader's corrections
	AsFound bool              // shown as the program found it, without them
	found   *story.Comparison // as the program found it
	bare    *story.Comparison // as found before the reader classed any lines; nil until it is asked for, or where none were
	fixed   patch.Result      // as the reader has it
	marks   marks
	prints  []string // fingerprints of the articles; nil until they are looked for
}

// NewStory prepares a comparison for the views.
func NewStory(s share.Story) *Story {
	st := &Story{Name: s.Name, Excerpts: s.Excerpts, Fixes: patch.Since(s.Patches), found: &s.Comparison}
	st.lay()
	return st
}

// Emptied reports whether it is the corrections that have left no fact, and no quote.
func (s *Story) Emptied() (facts, quotes bool) {
	any := func(c *story.Comparison) bool {
		return slices.ContainsFunc(c.Articles, func(a story.Article) bool { return len(a.Quotes) > 0 })
	}
	return len(s.Facts) == 0 && len(s.found.Facts) > 0, !any(s.Comparison) && any(s.found)
}

// lay works out what is shown, from what was found and what was corrected.
func (s *Story) lay() {
	known := s.ordered.Folded()
	s.fixed, s.Comparison, s.marks = patch.Result{Comparison: *s.found}, s.found, marks{}
	if len(s.Fixes.List) > 0 {
		s.fixed = patch.ApplyPrinted(s.found, s.fingerprints(), s.Fixes.List)
	}
	if len(s.Fixes.List) > 0 && !s.AsFound {
		s.Comparison = &s.fixed.Comparison
		s.marks = newMarks(s)
	}
	if s.AsFound && s.bare != nil {
		s.Comparison = s.bare
	}
	s.Lettered = outlets.Of(s.Comparison)
	s.everySaid, s.everyone, s.own = nil, nil, nil
	s.headline = headline.Best(s.Articles, s.MainEvent())
	s.ordered = facts.Order(s.Comparison, known)
}

// Shared returns the story as it is kept and sent: under its name, or a
// headline; as it was found, with the corrections beside it.
func (s *Story) Shared(today string) share.Story {
	return share.Story{Name: s.called(), Saved: today, Comparison: *s.found, Patches: s.Fixes.List, Excerpts: s.Excerpts}
}

// Found returns the comparison as the program found it.
func (s *Story) Found() *story.Comparison { return s.found }

// Title is what the bar calls the story: its name, or the headline that is most
// like the others.
func (s *Story) Title(l phrase.Lang) string {
	if name := s.called(); name != "" {
		return name
	}
	return phrase.UntitledStory.In(l)
}

func (s *Story) called() string {
	if s.Name != "" {
		return s.Name
	}
	return s.headline
}

// counts counts the facts.
func (s *Story) counts() facts.Counts {
	return facts.Count(s.Comparison, func(int) bool { return true })
}

// Glance is the two lines that a story begins with: how many articles there are
// and on how many events, then dates, outlets and facts; of the event that is
// looked at, where it is one alone.
func (a *App) Glance() (headline, summary string) {
	s, l := a.Story, a.Lang
	headline = s.glanceHead(l)
	if a.Event() != "" {
		headline = phrase.FactsHeadAll.Fill(l, len(a.Seen()))
	}
	return headline, s.summary(l, a.Seen(), a.Counts().All)
}

// summary tells of some of the articles when they appeared, of how many outlets
// they are, and how many facts were found in them.
func (s *Story) summary(l phrase.Lang, articles []int, facts int) string {
	var parts []string
	from, to := "", ""
	names := map[string]bool{}
	for _, i := range articles {
		o := s.Outlets[i]
		if o.Date != "" && (from == "" || o.Date < from) {
			from = o.Date
		}
		to = max(to, o.Date)
		names[o.Name] = true
	}
	if from != "" {
		parts = append(parts, phrase.DateRange(l, from, to))
	}
	delete(names, "")
	if n := len(names); n > 0 {
		parts = append(parts, phrase.FactsOutlets.Fill(l, n))
	}
	parts = append(parts, phrase.FactsFound.Fill(l, facts))
	return strings.Join(parts, " · ")
}

// glanceHead is the first line of the glance.
func (s *Story) glanceHead(l phrase.Lang) string {
	same := 0
	for _, o := range s.Outlets {
		if !o.Near {
			same++
		}
	}
	if same == len(s.Outlets) {
		return phrase.FactsHeadAll.Fill(l, same)
	}
	if n := len(s.events()); n > 1 {
		return phrase.FactsHeadMany.Fill(l, phrase.Number(l, len(s.Outlets)), phrase.Number(l, n))
	}
	if same < 2 {
		return phrase.FactsHeadNone.Fill(l, phrase.Number(l, len(s.Outlets)))
	}
	return phrase.FactsHead.Fill(l, phrase.Number(l, len(s.Outlets)), phrase.Number(l, same))
}

// Caution is something to know of an article before reading the matrix.
type Caution struct {
	Article int // -1 for a file that was not read
	File    string
	Text    string
}

// Cautions lists what comparing found odd in the articles looked at, and the
// files that could not be read. That an article is about a neighbouring event is
// told by its column.
func (a *App) Cautions() []Caution {
	s, l := a.Story, a.Lang
	var out []Caution
	for _, i := range a.Seen() {
		for _, r := range s.Articles[i].Warnings {
			switch r.Code {
			case "otherStory":
				if a.Event() != "" {
					continue // and that is the one looked at
				}
				fallthrough
			case "cut", "cut.off", "copy", "longInAll":
				out = append(out, Caution{Article: i, Text: passage.Sentence(s.Reason(l, r))})
			}
		}
	}
	if s.Excerpts {
		out = append(out, Caution{Article: -1, Text: phrase.ExcerptsOnly.In(l)})
	}
	for _, u := range s.Unread {
		out = append(out, Caution{Article: -1, File: u.File, Text: passage.Sentence(phrase.Reason(l, u.Error))})
	}
	return out
}
