// Package omissions is what others tell and an article does not: the list of those facts, each with
// the passage that comes nearest ([Teller.View]); what to know before reading it ([Guard]); the
// facts that may or may not be told ([Doubt]); and who is not heard in the article ([Voice]).
//
// What the reader makes of an omission is not told here: it is the reader's.
package omissions

import (
	"cmp"
	"slices"

	"recoupe/app/show/facts"
	"recoupe/app/show/outlets"
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Omissions are drawn so many at a time, and two such pages at once: what is asked
// for next takes the place of the first. The first page is what several articles
// tell, and no less than a few.
const (
	Step  = 20
	least = 5
)

// Choice is what of it the reader chose to see.
type Choice struct {
	More  int  // times the reader asked for more
	Later bool // the facts set aside are shown
}

// Teller puts the omissions of a comparison into words.
type Teller struct {
	outlets.Lettered
	Lang phrase.Lang
	Seen []int // the articles looked at
	One  bool  // they are those on one event, which the reader chose
}

// View is the omissions view, ready to draw.
type View struct {
	Article  int
	Tabs     []Tab
	Title    string
	Note     string
	Guards   []Guard
	Items    []Item
	Before   int // omissions no longer drawn, those before Items
	Left     int // omissions not drawn yet
	NoneNote string
	Doubts   []Doubt // facts that may or may not be told in it
	Doubtful string  // how many there are, "" for none
	Voices   []Voice // who is not heard in the article
	Jump     string  // leads to them, "" if there are none
	More     bool    // of the items there are more to be drawn at once, and what follows them
}

// Tab is an article in the list of articles.
type Tab struct {
	Article int
	Note    string // date, or why it is not counted
	Count   int    // -1 where it is not counted
	On      bool
}

// Item is one fact that an article does not tell.
type Item struct {
	Fact  int
	Rank  int // from 1
	Claim string
	Lang  string // of the claim
	By    string // "Rapporté par 2 des 3 autres"
	Told  []Telling
	Near  []passage.Run // the nearest passage; nil if none comes close
	At    int           // where that stands in the article
	Score string        // of the nearest passage; "" where that tells another fact
	Tier  phrase.Said
	Head  string // of the group that begins with it, "" elsewhere
}

// Telling is how one article tells the fact.
type Telling struct {
	Article int
	Runs    []passage.Run
	At      []int // where the words stand, one place for each piece of Runs
	Claim   bool  // they are those of the claim, which need not be said again
}

// First is the article that the view begins with: the first of those looked at that omits
// something, else the first.
func (t Teller) First() int {
	for _, i := range t.Seen {
		if slices.ContainsFunc(t.Omissions, func(o story.Omission) bool { return o.Article == i }) {
			return i
		}
	}
	if len(t.Seen) > 0 {
		return t.Seen[0]
	}
	return 0
}

// View prepares the view of an article. Omissions of it that the reader settled keep their place in
// the list, and are not counted.
func (t Teller) View(article int, settled []story.Omission, choice Choice) View {
	l := t.Lang
	v := View{Article: article, Tabs: t.tabs(article)}
	if len(t.Articles) == 0 {
		return v
	}
	mine := slices.DeleteFunc(slices.Clone(t.Omissions), func(o story.Omission) bool { return o.Article != article })
	counted := len(mine)
	mine = append(mine, settled...)
	sorting.StableFunc(mine, func(x, y story.Omission) int { return cmp.Or(cmp.Compare(y.Weight, x.Weight), x.Fact-y.Fact) })
	others := t.Compared(article)
	v.title(l, t.Outlets[article], len(mine), counted, len(others))
	v.Note = phrase.OmAlone.In(l)
	if len(others) > 0 {
		v.Note = phrase.OmCompared.Fill(l, t.Letters(l, others))
		if len(mine) > 0 {
			v.Note += " " + phrase.OmLook.In(l)
		}
	}
	v.Guards = t.guards(article, choice.Later)
	several := t.severalFirst(mine)
	var shown int
	v.Before, shown = page(len(mine), several, choice.More)
	v.Left = len(mine) - shown
	for i := v.Before; i < shown; i++ {
		item := t.item(mine[i], i+1, len(others))
		switch {
		case several == 0 || several == len(mine): // there is one group only
		case i == several || i == v.Before && i > several:
			item.Head = phrase.OmOne.Fill(l, len(mine)-several)
		case i == v.Before:
			item.Head = phrase.OmSeveral.Fill(l, several)
		}
		v.Items = append(v.Items, item)
	}
	if doubts, n := t.doubts(article); n > 0 {
		v.Doubts, v.Doubtful = doubts, doubtsNote(l, len(doubts), n)
	}
	if v.Voices = t.voices(article, len(others)); len(v.Voices) > 0 {
		v.Jump = phrase.VoJump.Fill(l, len(v.Voices))
	}
	return v
}

// Counts is how many facts each article omits, -1 where that is not counted: of an article that nobody
// can be set beside, and of a cut one, unless something is owed well before the place where it stops.
func (t Teller) Counts() []int {
	counts := make([]int, len(t.Articles))
	for _, o := range t.Omissions {
		counts[o.Article]++
	}
	for i, o := range t.Outlets {
		if o.Cut && counts[i] == 0 || len(t.Compared(i)) == 0 {
			counts[i] = -1
		}
	}
	return counts
}

// tabs lists the articles looked at, each with how many facts it omits.
func (t Teller) tabs(on int) []Tab {
	l := t.Lang
	counts := t.Counts()
	var tabs []Tab
	for _, i := range t.Seen {
		o := t.Outlets[i]
		tab := Tab{Article: i, Note: o.Day(l), Count: counts[i], On: i == on}
		switch {
		case len(t.Compared(i)) == 0: // on an event of its own: there is nobody to set it beside
			tab.Note = phrase.OmNear2.In(l)
		case o.Cut && tab.Count > 0:
			tab.Note = phrase.OmCutPart.In(l)
		case o.Cut:
			tab.Note = phrase.OmCut.In(l)
		case o.Near && !t.One:
			tab.Note = phrase.OmOther.In(l) + " · " + tab.Note
		}
		tabs = append(tabs, tab)
	}
	return tabs
}

// title heads the view of an article, with how many of the facts listed are counted.
func (v *View) title(l phrase.Lang, o outlets.Outlet, listed, counted, others int) {
	name := o.Letter
	if o.Name != "" || o.File != "" {
		name = o.Label(l)
	}
	v.Title = phrase.OmTitle.Fill(l, counted, name)
	switch {
	case listed > 0:
	case others == 0 || o.Cut:
		v.Title = phrase.OmUncount.Fill(l, name) // nothing was looked for: that is not to say that nothing is absent
	default:
		v.Title, v.NoneNote = phrase.OmNone.Fill(l, name), phrase.OmNoneNote.In(l)
	}
}

// tellers are the articles that tell what o's article does not, of those on its event.
func (t Teller) tellers(o story.Omission) []int {
	return slices.DeleteFunc(slices.Clone(o.By), func(by int) bool { return t.Articles[by].Event != t.Articles[o.Article].Event })
}

// severalFirst puts what several articles of the event tell before what one does, each in its
// order, and returns how many the first are.
func (t Teller) severalFirst(list []story.Omission) int {
	one := func(o story.Omission) int {
		if len(t.tellers(o)) < 2 {
			return 1
		}
		return 0
	}
	sorting.StableFunc(list, func(x, y story.Omission) int { return one(x) - one(y) })
	n := slices.IndexFunc(list, func(o story.Omission) bool { return one(o) > 0 })
	if n < 0 {
		return len(list)
	}
	return n
}

// page returns which of n omissions are drawn, end excluded, where the
// first several are told by several articles and the reader asked for more
// so many times.
func page(n, several, more int) (from, to int) {
	first := min(max(several, least), Step)
	end := func(page int) int { return first + page*Step }
	last := min(more, max(0, (n-first+Step-1)/Step)) // the last page there is, if more is past it
	if last > 1 {
		from = end(last - 2)
	}
	return min(from, n), min(end(last), n)
}

// mostTold is how many articles' words an item shows: the rest is one click away, in the
// evidence.
const mostTold = 4

func (t Teller) item(o story.Omission, rank, others int) Item {
	l := t.Lang
	f := &t.Facts[o.Fact]
	here := &t.Articles[o.Article]
	item := Item{Fact: o.Fact, Rank: rank, Claim: facts.Statement(t.Comparison, o.Fact), Lang: t.Articles[f.From.Article].Language, Tier: tierName(f)}
	told := t.tellers(o)
	item.By = phrase.OmBy.Fill(l, phrase.Number(l, len(told)), phrase.Number(l, others))
	if others == 1 {
		item.By = phrase.OmByOne.In(l)
	}
	for _, by := range told[:min(len(told), mostTold)] {
		q := tells(&t.Articles[by], by, f.Cells[by].Spans)
		q.Claim = facts.InStatement(f, q.Runs)
		item.Told = append(item.Told, q)
	}
	if !o.Nearest.Empty() && o.Nearest.Article == o.Article {
		nearest := []text.Span{o.Nearest.Span}
		item.Near = passage.CutAll(here.Text, passage.Around(here, nearest)[:1], nearest, nil, nil)
		item.Score, item.At = facts.Nearness(l, o.Score), o.Nearest.Start
	}
	return item
}

// tells is how an article tells something in some of its words.
func tells(a *story.Article, article int, spans []text.Span) Telling {
	return Telling{Article: article, Runs: passage.CutAll(a.Text, passage.Closed(a.Text, spans), nil, nil, nil), At: passage.Firsts(spans, nil)}
}

func tierName(f *story.Fact) phrase.Said {
	switch {
	case f.Unsure():
		return phrase.TierUnsure
	case f.Verdict == story.Single:
		return phrase.TierSingle
	case f.Tier == story.Core:
		return phrase.TierCore
	case f.Tier == story.Important:
		return phrase.TierImportant
	}
	return phrase.TierDetail
}
