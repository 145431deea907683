package state

import (
	"slices"

	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Omissions are drawn so many at a time, and two such pages at once: what is asked
// for next takes the place of the first. The first page is what several articles
// tell, and no less than a few.
const (
	omissionsStep  = 20
	omissionsLeast = 5
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
var readingShades = [...]Shade{ShadeAbsent, ShadePerhaps, ShadeDiffers, ShadeStated}
var readingStates = [...]story.Status{story.Absent, story.Perhaps, story.Differs, story.Stated}

// Said names the reading.
func (r OmissionReading) Said() phrase.Said { return readingNames[r] }

// Shade is the reading's sign.
func (r OmissionReading) Shade() Shade { return readingShades[r] }

// OmissionKey names an omission: an article and a fact, by their ids.
type OmissionKey struct{ Article, Fact string }

// Omissions is what the reader has done in the omissions view.
type Omissions struct {
	More  int            // times the reader asked for more
	At    int            // the item that keys act on
	Later bool           // the facts set aside are shown
	drawn int            // items drawn so far: all at once would keep the page busy for long
	last  omissionsSheet // the view as it was worked out last
}

// omissionsSheet is the view for one article: drawing asks for it several
// times.
type omissionsSheet struct {
	story   *Story
	rev     int
	article int
	more    int
	later   bool
	lang    phrase.Lang
	event   string
	view    OmissionView
}

// Of the items of a view so many are drawn when it is shown, and so many more
// each time the page has been painted.
const (
	omissionsFirst = 3
	omissionsNext  = 5
)

// DrawOmissions draws some more of them.
type DrawOmissions struct{}

// Apply draws them, until all are.
func (DrawOmissions) Apply(a *App) []Effect {
	if a.Story == nil || a.Route.View != OmissionsView {
		return nil
	}
	a.Omissions.drawn += omissionsNext
	return a.drawOmissions()
}

// drawOmissions has the rest of them drawn, if there is any.
func (a *App) drawOmissions() []Effect {
	if a.Omissions.drawn < len(a.OmissionView().Items) {
		return []Effect{Soon{DrawOmissions{}}}
	}
	return nil
}

// OmissionTab is an article in the list of articles.
type OmissionTab struct {
	Article int
	Note    string // date, or why it is not counted
	Count   int    // -1 where it is not counted
	On      bool
	To      Route
}

// OmissionItem is one fact that an article does not tell.
type OmissionItem struct {
	Key     OmissionKey
	Fact    int
	Rank    int // from 1
	Claim   string
	Lang    string // of the claim
	By      string // "Rapporté par 2 des 3 autres"
	Told    []OmissionQuote
	Near    []passage.Run // the nearest passage; nil if none comes close
	Score   string        // of the nearest passage; "" where that tells another fact
	Tier    phrase.Said
	Reading OmissionReading
	ByYou   bool
	Head    string // of the group that begins with it, "" elsewhere
	Link    Route  // the nearest passage in the article
	Remark  string // the reader's note
}

// OmissionQuote is how one article tells the fact.
type OmissionQuote struct {
	Article int
	Runs    []passage.Run
	At      []int // where the words stand, one place for each piece of Runs
}

// OmissionView is the omissions view, ready to draw.
type OmissionView struct {
	Article  int
	Tabs     []OmissionTab
	Title    string
	Note     string
	Guards   []OmissionGuard
	Items    []OmissionItem
	Before   int // omissions no longer drawn, those before Items
	Left     int // omissions not drawn yet
	NoneNote string
	Doubts   []OmissionDoubt // facts that may or may not be told in it
	Doubtful string          // how many there are, "" for none
	Voices   []OmissionVoice // who is not heard in the article
	Jump     string          // leads to them, "" if there are none
	More     bool            // of the items there are more to be drawn at once, and what follows them
}

// omissionArticle is the article the view is about: the one of the address,
// else the first of those looked at that omits something, else the first.
func (a *App) omissionArticle() int {
	s := a.Story
	if i := s.Index(a.Route.Item); i >= 0 && a.sees(i) {
		return i
	}
	seen := a.Seen()
	for _, i := range seen {
		if slices.ContainsFunc(s.Omissions, func(o story.Omission) bool { return o.Article == i }) {
			return i
		}
	}
	if len(seen) > 0 {
		return seen[0]
	}
	return 0
}

// OmissionView prepares the view.
func (a *App) OmissionView() OmissionView {
	o, article := &a.Omissions, a.omissionArticle()
	if l := &o.last; l.story != a.Story || l.rev != a.Story.Rev || l.article != article || l.more != o.More || l.later != o.Later || l.lang != a.Lang || l.event != a.Event() || l.view.Tabs == nil {
		*l = omissionsSheet{a.Story, a.Story.Rev, article, o.More, o.Later, a.Lang, a.Event(), a.omissionView()}
	}
	return o.last.view
}

// OmissionsDrawn is the view with as many of its items as are drawn by now.
func (a *App) OmissionsDrawn() OmissionView {
	v := a.OmissionView()
	if n := a.Omissions.drawn; n > 0 && n < len(v.Items) {
		v.Items, v.More, v.Left, v.Doubts, v.Voices = v.Items[:n], true, 0, nil, nil
	}
	return v
}

func (a *App) omissionView() OmissionView {
	s, l := a.Story, a.Lang
	v := OmissionView{Article: a.omissionArticle()}
	var mine []story.Omission
	counts := make([]int, len(s.Articles))
	for _, o := range s.Omissions {
		counts[o.Article]++
		if o.Article == v.Article {
			mine = append(mine, o)
		}
	}
	left := len(mine)
	mine = s.withSettled(mine, v.Article)
	for _, i := range a.Seen() {
		o := s.Outlets[i]
		tab := OmissionTab{Article: i, Note: o.Day(l), Count: counts[i], On: i == v.Article, To: Route{View: OmissionsView, Item: s.Articles[i].ID}}
		switch {
		case len(s.compared(i)) == 0: // on an event of its own: there is nobody to set it beside
			tab.Note, tab.Count = phrase.OmNear2.In(l), -1
		case o.Cut:
			tab.Note, tab.Count = phrase.OmCut.In(l), -1
		case o.Near && a.Event() == "":
			tab.Note = phrase.OmOther.In(l) + " · " + tab.Note
		}
		v.Tabs = append(v.Tabs, tab)
	}
	if len(s.Articles) == 0 {
		return v
	}
	others := s.compared(v.Article)
	name := s.Outlets[v.Article].Letter
	if o := s.Outlets[v.Article]; o.Name != "" || o.File != "" {
		name = o.Label(l)
	}
	v.Title = phrase.OmTitle.Fill(l, left, name)
	counted := len(others) > 0 && !s.Outlets[v.Article].Cut
	switch {
	case len(mine) == 0 && !counted:
		v.Title = phrase.OmUncount.Fill(l, name) // nothing was looked for: that is not to say that nothing is absent
	case len(mine) == 0:
		v.Title, v.NoneNote = phrase.OmNone.Fill(l, name), phrase.OmNoneNote.In(l)
	}
	v.Note = phrase.OmAlone.In(l)
	if len(others) > 0 {
		v.Note = phrase.OmAgainst.Fill(l, s.Letters(l, others))
	}
	v.Guards = a.guards(v.Article, a.Omissions.Later)
	several := s.severalFirst(mine)
	var shown int
	v.Before, shown = omissionsPage(len(mine), several, a.Omissions.More)
	v.Left = len(mine) - shown
	for i := v.Before; i < shown; i++ {
		item := a.omissionItem(mine[i], i+1, len(others))
		switch {
		case several == 0 || several == len(mine): // there is one group only
		case i == several || i == v.Before && i > several:
			item.Head = phrase.OmOne.Fill(l, len(mine)-several)
		case i == v.Before:
			item.Head = phrase.OmSeveral.Fill(l, several)
		}
		v.Items = append(v.Items, item)
	}
	if doubts, n := a.doubts(v.Article); n > 0 {
		v.Doubts, v.Doubtful = doubts, doubtsNote(l, len(doubts), n)
	}
	if v.Voices = a.voices(v.Article, len(others)); len(v.Voices) > 0 {
		v.Jump = phrase.VoJump.Fill(l, len(v.Voices))
	}
	return v
}

// severalFirst puts what several articles tell before what one does, each in its
// order, and returns how many the first are.
func (s *Story) severalFirst(list []story.Omission) int {
	one := func(o story.Omission) int {
		if s.Facts[o.Fact].Verdict == story.Single {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(list, func(x, y story.Omission) int { return one(x) - one(y) })
	n := slices.IndexFunc(list, func(o story.Omission) bool { return one(o) > 0 })
	if n < 0 {
		return len(list)
	}
	return n
}

// omissionsPage returns which of n omissions are drawn, end excluded, where the
// first several are told by several articles and the reader asked for more
// so many times.
func omissionsPage(n, several, more int) (from, to int) {
	first := min(max(several, omissionsLeast), omissionsStep)
	end := func(page int) int { return first + page*omissionsStep }
	page := min(more, max(0, (n-first+omissionsStep-1)/omissionsStep)) // the last page, if more is past it
	if page > 1 {
		from = end(page - 2)
	}
	return min(from, n), min(end(page), n)
}

// compared lists the other articles on the article's event.
func (s *Story) compared(article int) []int {
	var out []int
	for i, a := range s.Articles {
		if i != article && a.Event == s.Articles[article].Event {
			out = append(out, i)
		}
	}
	return out
}

func (a *App) omissionItem(o story.Omission, rank, others int) OmissionItem {
	s, l := a.Story, a.Lang
	f := &s.Facts[o.Fact]
	here := &s.Articles[o.Article]
	item := OmissionItem{
		Key: OmissionKey{here.ID, f.ID}, Fact: o.Fact, Rank: rank, Claim: s.Statement(o.Fact), Lang: s.Articles[f.From.Article].Language,
		Tier: tierName(f), Link: Route{View: ArticleView, Item: here.ID},
	}
	told := slices.DeleteFunc(slices.Clone(o.By), func(by int) bool { return s.Articles[by].Event != here.Event })
	item.By = phrase.OmBy.Fill(l, phrase.Number(l, len(told)), phrase.Number(l, others))
	if others == 1 {
		item.By = phrase.OmByOne.In(l)
	}
	for _, by := range told {
		c := f.Cells[by]
		if len(item.Told) == 4 { // the rest is one click away, in the evidence
			break
		}
		item.Told = append(item.Told, OmissionQuote{by, passage.CutAll(s.Articles[by].Text, passage.Closed(s.Articles[by].Text, c.Spans), nil, nil, nil), firsts(c.Spans, nil)})
	}
	if !o.Nearest.Empty() && o.Nearest.Article == o.Article {
		item.Near = passage.Cut(here.Text, passage.Around(&s.Articles[o.Article], []text.Span{o.Nearest.Span})[0], []text.Span{o.Nearest.Span}, nil, nil)
		item.Score = nearness(l, o.Score)
		item.Link.At = o.Nearest.Start
	}
	item.Reading, item.ByYou = s.reading(o.Fact, o.Article)
	item.Remark = s.Remark(o.Fact, o.Article)
	return item
}

func tierName(f *story.Fact) phrase.Said {
	switch {
	case f.Verdict == story.Single:
		return phrase.TierSingle
	case f.Tier == story.Core:
		return phrase.TierCore
	case f.Tier == story.Important:
		return phrase.TierImportant
	}
	return phrase.TierDetail
}

// nearness returns how like a fact its nearest passage is, "" where the passage
// tells another fact: that its figure is high says nothing of the fact then, and
// would read as if it were told there.
func nearness(l phrase.Lang, score float64) string {
	if score >= story.TellsElse {
		return ""
	}
	return phrase.Decimal(l, score)
}
