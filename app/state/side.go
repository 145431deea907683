package state

import (
	"slices"
	"strconv"

	"recoupe/app/show/side"
	"recoupe/internal/phrase"
)

// Side is what the reader has set in the side-by-side view.
type Side struct {
	Columns []int // articles, in order; nil for those shown at first
	Plain   bool  // no ribbons
	Wide    bool  // on a phone: columns, not passage by passage
	At      int   // the difference the reader is at, from 0
	More    int   // on a phone: how many times more passages were asked for
	near    map[PartSpot]bool
	last    sideSheet // the page as it was worked out last
}

const (
	leastColumns = 2
	mostColumns  = 4
)

// SideColumns are the articles shown side by side: those the reader chose, or
// the first three of the event looked at, or of the first.
func (a *App) SideColumns() []int {
	if a.Side.Columns != nil {
		return a.Side.Columns
	}
	var near, far []int
	for _, i := range a.Seen() {
		if a.Story.Outlets[i].Near && a.Event() == "" {
			far = append(far, i)
		} else {
			near = append(near, i)
		}
	}
	if len(near) >= leastColumns {
		return near[:min(len(near), 3)]
	}
	all := append(near, far...)
	return all[:min(len(all), leastColumns)]
}

// The reader reads side by side.
type (
	// TurnColumn shows an article or takes it away. There are two columns at
	// least and four at most; a fifth takes the place of the last.
	TurnColumn struct{ Article int }
	// MoveColumn moves a column towards the start, with -1, or the end.
	MoveColumn struct{ Article, By int }
	// TurnRibbons shows the ribbons or not.
	TurnRibbons struct{}
	// SetWide shows columns on a phone, or passage by passage.
	SetWide struct{ Wide bool }
	// StepDifference goes to the next difference, or with -1 to the one before.
	StepDifference struct{ By int }
	// ChooseDifference goes to the difference in that passage; where the columns
	// tell it the same, or it is the one the reader is at, it opens its sentence.
	ChooseDifference struct{ Passage, Column int }
	// MorePassages draws more of them.
	MorePassages struct{}
)

// Apply shows the article or takes it away.
func (e TurnColumn) Apply(a *App) []Effect {
	columns := slices.Clone(a.SideColumns())
	if i := slices.Index(columns, e.Article); i >= 0 {
		if len(columns) <= leastColumns {
			a.Said = phrase.SideLeast.In(a.Lang)
			return nil
		}
		columns = slices.Delete(columns, i, i+1)
	} else if e.Article >= 0 && e.Article < len(a.Story.Articles) && a.sees(e.Article) {
		columns = append(columns[:min(len(columns), mostColumns-1)], e.Article)
		if a.Side.Columns == nil || slices.IsSorted(columns[:len(columns)-1]) {
			slices.Sort(columns)
		}
	}
	a.Side.Columns, a.Side.At, a.Side.More, a.Side.near = columns, 0, 0, nil
	return nil
}

// Apply moves the column.
func (e MoveColumn) Apply(a *App) []Effect {
	columns := slices.Clone(a.SideColumns())
	i := slices.Index(columns, e.Article)
	j := i + e.By
	if i < 0 || j < 0 || j >= len(columns) {
		return nil
	}
	columns[i], columns[j] = columns[j], columns[i]
	a.Side.Columns, a.Side.At, a.Side.near = columns, 0, nil
	return []Effect{Focus{SideColumnID(e.Article)}}
}

// Apply shows them or not.
func (TurnRibbons) Apply(a *App) []Effect {
	a.Side.Plain = !a.Side.Plain
	return nil
}

// Apply changes the layout.
func (e SetWide) Apply(a *App) []Effect {
	a.Side.Wide = e.Wide
	return nil
}

// Apply goes there and says where it is.
func (e StepDifference) Apply(a *App) []Effect {
	p := a.SidePage()
	if len(p.Differences) == 0 {
		return nil
	}
	return a.toDifference(p, min(max(p.At+e.By, 0), len(p.Differences)-1))
}

// Apply goes there.
func (e ChooseDifference) Apply(a *App) []Effect {
	p := a.SidePage()
	if e.Passage < 0 || e.Passage >= len(p.Passages) {
		return nil
	}
	if i := slices.Index(p.Differences, e.Passage); i >= 0 && i != p.At {
		a.Side.At = i
		return nil
	}
	article, at := p.Passages[e.Passage].Sentence(p, e.Column)
	return OpenSentence{article, at}.Apply(a)
}

// Apply draws more.
func (MorePassages) Apply(a *App) []Effect {
	a.Side.More++
	return nil
}

// PartSpot is a paragraph of a column.
type PartSpot struct{ Column, Part int }

// PartsSeen says which paragraphs came near the window, and which went far:
// those are drawn without their marks, as one piece of text.
type PartsSeen struct{ Near, Far []PartSpot }

// Apply remembers them.
func (e PartsSeen) Apply(a *App) []Effect {
	if a.Side.near == nil {
		a.Side.near = map[PartSpot]bool{}
	}
	for _, p := range e.Near {
		if p.Column >= 0 && p.Column < mostColumns && len(a.Side.near) < partsAtMost {
			a.Side.near[p] = true
		}
	}
	for _, p := range e.Far {
		delete(a.Side.near, p)
	}
	return nil
}

const (
	nearAtFirst = 12   // paragraphs of each column are near before the browser has told anything
	partsAtMost = 2000 // are remembered
)

// PartFar reports whether a paragraph is far from the window, and is not where
// the reader goes now.
func (a *App) PartFar(column, part int, p *side.Part) bool {
	if a.Side.near == nil {
		return part >= nearAtFirst
	}
	return !a.Side.near[PartSpot{column, part}] && !slices.ContainsFunc(p.Pieces, func(p side.Piece) bool { return p.Current })
}

// sideSheet is the page for one choice of columns: drawing asks for it several
// times.
type sideSheet struct {
	story   *Story
	rev     int
	columns []int
	at      int
	page    side.Page
}

// SidePage prepares the columns.
func (a *App) SidePage() side.Page {
	columns, last := a.SideColumns(), &a.Side.last
	if last.story != a.Story || last.rev != a.Story.Rev || last.at != a.Side.At || !slices.Equal(last.columns, columns) {
		build := side.Build
		if a.Story.Excerpts {
			build = side.Excerpts
		}
		*last = sideSheet{a.Story, a.Story.Rev, slices.Clone(columns), a.Side.At, build(a.Story.Comparison, columns, a.Side.At, a.Story.Corrected)}
	}
	return last.page
}

func (a *App) toDifference(p side.Page, to int) []Effect {
	a.Side.At = to
	ps := p.Passages[p.Differences[to]]
	a.Said = p.Place(a.Lang, to) + ", " + ps.Said().In(a.Lang) + ", " + a.Story.Letters(a.Lang, ps.Articles(p))
	id := ps.ID()
	if !a.SideByPassage() {
		id = ps.First
	} else {
		for ps.Index >= a.passagesShown() {
			a.Side.More++
		}
	}
	return []Effect{Scroll{id}}
}

// SideByPassage reports whether passages are shown one below the other.
func (a *App) SideByPassage() bool { return a.Narrow && !a.Side.Wide }

// passagesStep is how many passages are drawn at a time on a phone.
const passagesStep = 60

func (a *App) passagesShown() int { return passagesStep * (1 + a.Side.More) }

// PassagesShown returns the passages drawn on a phone, and how many are left.
func (a *App) PassagesShown(p side.Page) ([]side.Passage, int) {
	n := min(len(p.Passages), a.passagesShown())
	return p.Passages[:n], len(p.Passages) - n
}

// SideColumnID is the id of the head of an article's column.
func SideColumnID(article int) string { return "column-" + strconv.Itoa(article) }

// SideRibbons are the ribbons to draw now: none where they are turned off, or
// where there are no columns.
func (a *App) SideRibbons() []side.Ribbon {
	if a.Story == nil || a.Route.View != SideView || a.Side.Plain || a.SideByPassage() {
		return nil
	}
	return a.SidePage().Ribbons
}
