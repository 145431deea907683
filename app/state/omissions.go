package state

import (
	"slices"

	"recoupe/app/show/facts"
	"recoupe/app/show/omissions"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// OmissionReading is what the reader makes of an omission.
type OmissionReading uint8

const (
	NotFound OmissionReading = iota // as the program found
	PerhapsHere
	ToldDifferently
	ToldHere
)

// Readings lists them as they are shown.
var Readings = []OmissionReading{NotFound, PerhapsHere, ToldDifferently, ToldHere}

var readingNames = [...]phrase.Said{phrase.OmNot, phrase.OmPerhaps, phrase.OmDiffers, phrase.OmTold}
var readingShades = [...]facts.Shade{facts.ShadeAbsent, facts.ShadePerhaps, facts.ShadeDiffers, facts.ShadeStated}
var readingStates = [...]story.Status{story.Absent, story.Perhaps, story.Differs, story.Stated}

// Said names the reading.
func (r OmissionReading) Said() phrase.Said { return readingNames[r] }

// Shade is the reading's sign.
func (r OmissionReading) Shade() facts.Shade { return readingShades[r] }

// OmissionKey names an omission: an article and a fact, by their ids.
type OmissionKey struct{ Article, Fact string }

// OmissionKey returns the key of the omission of a fact by an article.
func (s *Story) OmissionKey(fact, article int) OmissionKey {
	return OmissionKey{s.Articles[article].ID, s.Facts[fact].ID}
}

// Reading returns what the reader makes of the omission of a fact by an article, and whether they
// said so.
func (s *Story) Reading(fact, article int) (as OmissionReading, byYou bool) {
	if told, ok := s.told(fact, article); ok {
		for r, state := range readingStates {
			if state == told {
				return OmissionReading(r), true
			}
		}
	}
	return NotFound, false
}

// settled lists those omissions of an article to which the reader said that
// they are none: they stay in their place, with what was said.
func (s *Story) settled(article int) []story.Omission {
	var out []story.Omission
	for _, o := range s.fixed.Settled {
		if !s.AsFound && o.Article == article && s.Fixes.List[o.Patch].Kind == patch.Tell {
			out = append(out, o.Omission)
		}
	}
	return out
}

// Omissions is what the reader has done in the omissions view.
type Omissions struct {
	omissions.Choice

	At    int            // the item that keys act on
	drawn int            // items drawn so far: all at once would keep the page busy for long
	last  omissionsSheet // the view as it was worked out last
}

// omissionsSheet is the view for one article: drawing asks for it several
// times.
type omissionsSheet struct {
	story   *Story
	rev     int
	article int
	choice  omissions.Choice
	lang    phrase.Lang
	event   string
	view    omissions.View
}

// omissionArticle is the article the view is about: the one of the address, if it is one of those
// looked at.
func (a *App) omissionArticle() int {
	if i := a.Story.Index(a.Route.Item); i >= 0 && a.sees(i) {
		return i
	}
	return a.omissionTeller().First()
}

func (a *App) omissionTeller() omissions.Teller {
	return omissions.Teller{Lettered: a.Story.Lettered, Lang: a.Lang, Seen: a.Seen(), One: a.Event() != ""}
}

// Missing is how many facts that others tell were not found in each article, -1 where that is not
// counted.
func (a *App) Missing() []int { return a.omissionTeller().Counts() }

// Uncounted reports whether of an article shown, on the event of the others, there are facts of which
// nothing is said: it is cut, or older than they are.
func (a *App) Uncounted() bool {
	s := a.Story
	return slices.ContainsFunc(a.Facts.Shown(s), func(i int) bool {
		return !s.Outlets[i].Near && slices.ContainsFunc(s.Facts, func(f story.Fact) bool {
			return f.Cells[i].Status == story.Unknown && s.SameEvent(i, f.From.Article)
		})
	})
}

// SameEvent reports whether two articles are on one event.
func (s *Story) SameEvent(one, other int) bool {
	return s.Articles[one].Event == s.Articles[other].Event
}

// OmissionView prepares the view.
func (a *App) OmissionView() omissions.View {
	o, s, article := &a.Omissions, a.Story, a.omissionArticle()
	if l := &o.last; l.story != s || l.rev != s.Rev || l.article != article || l.choice != o.Choice || l.lang != a.Lang || l.event != a.Event() || l.view.Tabs == nil {
		*l = omissionsSheet{s, s.Rev, article, o.Choice, a.Lang, a.Event(), a.omissionTeller().View(article, s.settled(article), o.Choice)}
	}
	return o.last.view
}

// Of the items of a view so many are drawn when it is shown, and so many more
// each time the page has been painted.
const (
	omissionsFirst = 3
	omissionsNext  = 5
)

// OmissionsDrawn is the view with as many of its items as are drawn by now.
func (a *App) OmissionsDrawn() omissions.View {
	v := a.OmissionView()
	if n := a.Omissions.drawn; n > 0 && n < len(v.Items) {
		v.Items, v.More, v.Left, v.Doubts, v.Voices = v.Items[:n], true, 0, nil, nil
	}
	return v
}

// drawOmissions has the rest of them drawn, if there is any.
func (a *App) drawOmissions() []Effect {
	if a.Omissions.drawn < len(a.OmissionView().Items) {
		return []Effect{Soon{drawOmissions{}}}
	}
	return nil
}
