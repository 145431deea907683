package state

import (
	"slices"
	"strings"

	"recoupe/app/show/passage"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Correction is a correction in the list of them.
type Correction struct {
	Index  int
	Deed   string // what was said: "pas le même fait"
	Words  string // what it was said of, in the article's words; "" where there are none
	Lang   string // of Words
	Outlet int    // the article it was said of, -1 where that is no question
	Text   string // what the reader wrote
	Gone   string // why it no longer applies; "" where it does
	To     Route  // where it shows; zero where nowhere
}

// correctionWords bounds what the list shows of a place, in characters.
const correctionWords = 90

// Corrections lists the reader's corrections, the last first.
func (s *Story) Corrections(l phrase.Lang) []Correction {
	out := make([]Correction, len(s.Fixes.List))
	for i := range s.Fixes.List {
		out[len(out)-1-i] = s.correction(l, i)
	}
	return out
}

func (s *Story) correction(l phrase.Lang, i int) Correction {
	p := &s.Fixes.List[i]
	c := Correction{Index: i, Deed: s.deed(l, p), Outlet: -1}
	article := s.printed(p.At.Article)
	if article >= 0 {
		a := &s.Articles[article]
		c.To, c.Lang = Route{View: ArticleView, Item: a.ID, At: p.At.Start}, a.Language
		if p.At.Of != patch.AnArticle {
			c.Words = wordsAt(a, p.At.Span)
		}
		if p.At.Of == patch.AQuote || p.At.Of == patch.ALine || p.At.Of == patch.AnArticle {
			c.Outlet = article
		}
	}
	if p.At.Cell != "" {
		c.Outlet = s.printed(p.At.Cell)
	}
	switch p.Kind {
	case patch.Restate, patch.Note:
		c.Text = p.Text
	case patch.SamePerson:
		c.To = Route{View: QuotesView}
	case patch.OtherPerson:
		c.To = Route{View: WordsView}
	}
	for _, g := range s.fixed.Gone {
		if g.Patch == i {
			c.Gone = passage.Sentence(phrase.Reason(l, g.Why))
		}
	}
	for _, d := range s.fixed.Done {
		if d.Patch == i && d.Fact >= 0 && d.Fact < len(s.Facts) && !s.AsFound {
			c.To = Route{View: FactsView, Item: s.Facts[d.Fact].ID}
		}
	}
	return c
}

// fingerprints are those of the articles. No correction changes them.
func (s *Story) fingerprints() []string {
	if s.prints == nil {
		s.prints = patch.Fingerprints(s.found)
	}
	return s.prints
}

// printed finds an article by its fingerprint, -1 where it is not.
func (s *Story) printed(print string) int {
	if print == "" {
		return -1
	}
	return slices.Index(s.fingerprints(), print)
}

// wordsAt are the words at a place that may be outside the text.
func wordsAt(a *story.Article, at text.Span) string {
	if at.Empty() || at.Start < 0 || at.End > len(a.Text) {
		return ""
	}
	return strings.ToValidUTF8(passage.Short(at.Of(a.Text), correctionWords), "")
}

var tellNames = map[story.Status]phrase.Said{
	story.Stated: phrase.SameFact, story.Partial: phrase.StatePartial, story.Differs: phrase.StateDiffers,
	story.Perhaps: phrase.StatePerhaps, story.Absent: phrase.StateAbsent, story.Unknown: phrase.StateUnknown,
}

var deedNames = map[patch.Kind]phrase.Said{
	patch.Apart: phrase.NotSameFact, patch.Merge: phrase.DeedMerge, patch.Split: phrase.DeedSplit, patch.Restate: phrase.DeedRestate,
	patch.NotQuote: phrase.DeedNotQuote, patch.Noise: phrase.DeedNoise, patch.Restore: phrase.DeedRestore, patch.Note: phrase.DeedNote,
}

// saidDeeds are those that mean something else of a quote than of a fact.
var saidDeeds = map[patch.Kind]phrase.Said{patch.Apart: phrase.DeedNotSaid, patch.Merge: phrase.DeedSaid}

// deed names what a correction says, with the names in it.
func (s *Story) deed(l phrase.Lang, p *patch.Patch) string {
	switch p.Kind {
	case patch.Tell:
		return tellNames[p.Status].In(l)
	case patch.Apart, patch.Merge:
		if p.At.Of == patch.AQuote {
			return saidDeeds[p.Kind].In(l)
		}
	case patch.SpeakerIs:
		return phrase.DeedSpeaker.Fill(l, p.Text)
	case patch.SamePerson:
		return phrase.DeedPerson.Fill(l, p.Other, p.Text)
	case patch.OtherPerson:
		return phrase.DeedOther.Fill(l, p.Text, p.Other)
	case patch.Dismiss:
		if p.At.Of == patch.ACell {
			return phrase.DeedNoOmission.In(l)
		}
		return phrase.DeedDismiss.In(l)
	}
	return deedNames[p.Kind].In(l)
}

// CorrectionBar is the line that tells of the corrections, nil where there are
// none.
type CorrectionBar struct {
	Count     int
	AsFound   bool
	CanUndo   bool
	CanRedo   bool
	Gone      int // corrections that no longer apply
	Last      string
	Comparing bool
}

// CorrectionBar prepares the line.
func (a *App) CorrectionBar() *CorrectionBar {
	s := a.Story
	if s == nil || !a.Route.View.NeedsStory() || len(s.Fixes.List) == 0 && !s.Fixes.CanRedo() && !s.Fixes.CanUndo() {
		return nil
	}
	b := &CorrectionBar{Count: len(s.Fixes.List), AsFound: s.AsFound, Gone: len(s.fixed.Gone), Comparing: a.Reader.Job != 0}
	b.CanUndo, b.CanRedo = s.Fixes.CanUndo() && a.CanCorrect(), s.Fixes.CanRedo() && a.CanCorrect()
	if b.Count > 0 {
		b.Last = s.deed(a.Lang, &s.Fixes.List[b.Count-1])
	}
	return b
}
