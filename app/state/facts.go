package state

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Facts is what the reader chose in the facts view.
type Facts struct {
	Verdict VerdictFilter
	Kinds   KindFilter
	Query   string
	Sort    Sort
	Closed  [4]bool // groups of rows folded away, by Group
	At      Spot    // the cell the keyboard is on
	Whole   bool    // the evidence shows all the articles, be they many
	Paper   bool    // all rows are drawn, to be printed
	Columns Columns // which articles stand in the matrix
	Laid    int     // another number for every choice of rows
	chunks  []chunkSeen
	most    int   // how many of them are drawn at most
	last    sheet // the rows as they were worked out last
	laid    layout
}

// Spot is a cell of the matrix: a fact by its index, and a column: 0 is the
// claim, any other an article's index + 1, wherever it stands.
type Spot struct{ Fact, Column int }

// Sort is an order of the rows.
type Sort uint8

const (
	ByWeight Sort = iota // in groups, heaviest first
	ByStory              // as the articles tell it
	ByDifference
)

var sortNames = [...]phrase.Said{phrase.SortWeight, phrase.SortStory, phrase.SortDifference}

// Sorts lists the orders in the menu's order.
var Sorts = []Sort{ByWeight, ByStory, ByDifference}

// Said names the order.
func (s Sort) Said() phrase.Said { return sortNames[s] }

// Group is a group of rows.
type Group uint8

const (
	CoreGroup Group = iota
	ImportantGroup
	SingleGroup
	DetailGroup
)

var groupNames = [...]phrase.Said{phrase.TierCore, phrase.TierImportant, phrase.TierSingle, phrase.TierDetail}

// Said names the group.
func (g Group) Said() phrase.Said { return groupNames[g] }

// Note explains the group, for a number of facts in it.
func (g Group) Note(l phrase.Lang, facts int) string {
	switch g {
	case CoreGroup:
		return phrase.TierCoreNote.In(l)
	case ImportantGroup:
		return phrase.TierImpNote.In(l)
	}
	return phrase.TierCount.Fill(l, facts)
}

var kindNames = map[story.FactKind]phrase.Said{
	story.OtherFact: phrase.KindOther, story.EventFact: phrase.KindEvent, story.NumberFact: phrase.KindNumber,
	story.DateFact: phrase.KindDate, story.ParticipantFact: phrase.KindParticipant, story.PositionFact: phrase.KindPosition,
	story.QuoteFact: phrase.KindQuote, story.BackgroundFact: phrase.KindBackground, story.PledgeFact: phrase.KindPledge,
	story.AccusationFact: phrase.KindAccusation,
}

// KindName names what a fact is about.
func KindName(k story.FactKind) phrase.Said {
	if s, ok := kindNames[k]; ok {
		return s
	}
	return phrase.KindOther
}

// factRow is what sorting and searching need of a fact.
type factRow struct {
	group   Group
	folded  string // statement and values, for the search
	differs int    // cells that tell it differently
}

// factRows prepares the facts of a story. What was folded before is taken from
// known: a correction changes few facts of many.
func factRows(s *Story, known map[factKey]string) []factRow {
	rows := make([]factRow, len(s.Facts))
	for i := range s.Facts {
		f := &s.Facts[i]
		rows[i].folded = known[keyOf(f)]
		var words strings.Builder
		words.WriteString(f.Statement)
		for c := range f.Cells {
			cell := f.Cells[c]
			if cell.Value != "" {
				words.WriteString(" " + cell.Value)
			}
			if cell.Status.Told() && rows[i].folded == "" {
				for _, sp := range cell.Spans {
					words.WriteString(" " + sp.Of(s.Articles[c].Text))
				}
			}
			if cell.Status == story.Differs {
				rows[i].differs++
			}
		}
		if rows[i].folded == "" {
			rows[i].folded = text.FoldLine(words.String())
		}
		switch {
		case f.Verdict == story.Single:
			rows[i].group = SingleGroup
		case f.Tier == story.Core:
			rows[i].group = CoreGroup
		case f.Tier == story.Important:
			rows[i].group = ImportantGroup
		default:
			rows[i].group = DetailGroup
		}
	}
	return rows
}

// factKey tells a fact that is as it was: package patch copies the cells of
// those that it changes.
type factKey struct {
	statement string
	cells     **story.Cell
}

func keyOf(f *story.Fact) factKey {
	if len(f.Cells) == 0 {
		return factKey{f.Statement, nil}
	}
	return factKey{f.Statement, &f.Cells[0]}
}

// folds are the words of a story's facts, folded.
func (s *Story) folds() map[factKey]string {
	known := make(map[factKey]string, len(s.rows))
	for i := range s.rows {
		known[keyOf(&s.Facts[i])] = s.rows[i].folded
	}
	return known
}

// Row is a row of the matrix: the head of a group, or a fact.
type Row struct {
	Head  bool
	Group Group
	Count int  // of facts, for a head
	Fact  int  // index into Comparison.Facts, for a fact
	Under bool // the fact tells again what the row above it tells, or one before that
}

// sheet is the rows for one choice of the reader's: drawing asks for them
// several times.
type sheet struct {
	story  *Story
	choice choice
	chosen []int
	rows   []Row
}

// choice is what the rows depend on.
type choice struct {
	Verdict VerdictFilter
	Kinds   KindFilter
	Query   string
	Sort    Sort
	Closed  [4]bool
	Hidden  string // columns
	Event   string
}

func (f *Facts) sheet(s *Story) *sheet {
	now := choice{f.Verdict, f.Kinds, f.Query, f.Sort, f.Closed, f.Columns.Hidden, f.layout(s).event}
	if f.last.story != s || f.last.choice != now {
		chosen := f.choose(s)
		f.last = sheet{s, now, chosen, f.lay(s, chosen)}
	}
	return &f.last
}

// Chosen returns the facts that the filters and the search keep, in order.
func (f *Facts) Chosen(s *Story) []int { return f.sheet(s).chosen }

// Rows returns the rows of the matrix, with the heads of their groups where
// the order has groups.
func (f *Facts) Rows(s *Story) []Row { return f.sheet(s).rows }

func (f *Facts) choose(s *Story) []int {
	query := strings.Fields(text.FoldLine(f.Query))
	beside := f.beside(s)
	var out []int
	for i := range s.Facts {
		fact := &s.Facts[i]
		if !beside(i) && f.Verdict.keeps(fact) && f.Kinds.keeps(fact) && hasAll(s.rows[i].folded, query) {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b int) int { return s.inOrder(f.Sort, a, b) })
	if f.Sort == ByWeight {
		out = s.gather(out)
	}
	return out
}

// inOrder compares two facts by where an order puts them.
func (s *Story) inOrder(order Sort, a, b int) int {
	switch order {
	case ByStory:
		x, y := s.Facts[a].From, s.Facts[b].From
		return cmp.Or(cmp.Compare(x.Article, y.Article), x.Span.Compare(y.Span))
	case ByDifference:
		return cmp.Compare(s.rows[b].differs, s.rows[a].differs)
	}
	return cmp.Compare(s.rows[a].group, s.rows[b].group)
}

func hasAll(in string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(in, w) {
			return false
		}
	}
	return true
}

func (f *Facts) lay(s *Story, chosen []int) []Row {
	rows := make([]Row, 0, len(chosen)+4)
	if f.Sort != ByWeight {
		for _, i := range chosen {
			rows = append(rows, Row{Fact: i, Group: s.rows[i].group})
		}
		return rows
	}
	head, last := -1, -1 // of the group, and the last row that stands under none
	for _, i := range chosen {
		g, under := s.rows[i].group, last >= 0 && s.under(i, last)
		if under {
			g = rows[head].Group
		} else {
			last = i
		}
		if head < 0 || rows[head].Group != g {
			head = len(rows)
			rows = append(rows, Row{Head: true, Group: g})
		}
		rows[head].Count++
		if !f.Closed[g] {
			rows = append(rows, Row{Fact: i, Group: g, Under: under})
		}
	}
	return rows
}
