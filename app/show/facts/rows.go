package facts

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"recoupe/app/show/word"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Group is a group of rows.
type Group uint8

const (
	CoreGroup Group = iota
	ImportantGroup
	SingleGroup
	UnsureGroup
	DetailGroup
	groups = iota
)

var groupNames = [...]phrase.Said{phrase.TierCore, phrase.TierImportant, phrase.TierSingle, phrase.TierUnsure, phrase.TierDetail}

// Said names the group.
func (g Group) Said() phrase.Said { return groupNames[g] }

// Note explains the group, for a number of facts in it.
func (g Group) Note(l phrase.Lang, facts int) string {
	switch g {
	case CoreGroup:
		return phrase.TierCoreNote.In(l)
	case ImportantGroup:
		return phrase.TierImpNote.In(l)
	case UnsureGroup:
		return phrase.TierUnsureNote.In(l)
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

// ID is the id of the group's head.
func (g Group) ID() string { return "group-" + strconv.Itoa(int(g)) }

// Row is a row of the matrix: the head of a group, or a fact.
type Row struct {
	Head  bool
	Group Group
	Count int  // of facts, for a head
	Fact  int  // index into Comparison.Facts, for a fact
	Under bool // the fact tells again what the row above it tells, or one before that
}

// prepared is what sorting and searching need of a fact.
type prepared struct {
	group   Group
	folded  string // statement and values, for the search
	differs int    // cells that tell it differently
}

// Ordered is the facts of a comparison, prepared to be searched and put in order.
type Ordered struct {
	*story.Comparison
	rows   []prepared
	retold map[int]int // the fact that each one stands under
}

// Order prepares the facts of a comparison. What was folded before is taken from
// known: a correction changes few facts of many.
func Order(s *story.Comparison, known Folded) *Ordered {
	rows := make([]prepared, len(s.Facts))
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
		case f.Unsure():
			rows[i].group = UnsureGroup
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
	return &Ordered{s, rows, retellings(s)}
}

// Folded are the words of facts, folded for a search.
type Folded map[factKey]string

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

// Folded returns what was folded of the facts, to prepare those of a later comparison with. It is to
// be asked for before the comparison changes.
func (s *Ordered) Folded() Folded {
	if s == nil {
		return nil
	}
	known := make(Folded, len(s.rows))
	for i := range s.rows {
		known[keyOf(&s.Facts[i])] = s.rows[i].folded
	}
	return known
}

// Words are the words of a fact, its values and the passages that tell it, folded for a search.
func (s *Ordered) Words(fact int) string { return s.rows[fact].folded }

// Group is the group of a fact by itself.
func (s *Ordered) Group(fact int) Group { return s.rows[fact].group }

// Chosen returns the facts that a choice keeps, in its order. Those that beside tells have no place.
func (s *Ordered) Chosen(choice Choice, beside func(fact int) bool) []int {
	query := strings.Fields(text.FoldLine(choice.Query))
	var out []int
	for i := range s.Facts {
		fact := &s.Facts[i]
		if !beside(i) && choice.Verdict.Keeps(fact) && choice.Kinds.Keeps(fact) && word.HasAll(s.rows[i].folded, query) {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b int) int { return s.inOrder(choice.Sort, a, b) })
	if choice.Sort == ByWeight {
		out = s.gather(out)
	}
	return out
}

// inOrder compares two facts by where an order puts them.
func (s *Ordered) inOrder(order Sort, a, b int) int {
	switch order {
	case ByStory:
		x, y := s.Facts[a].From, s.Facts[b].From
		return cmp.Or(cmp.Compare(x.Article, y.Article), x.Span.Compare(y.Span))
	case ByDifference:
		return cmp.Compare(s.rows[b].differs, s.rows[a].differs)
	}
	return cmp.Compare(s.rows[a].group, s.rows[b].group)
}

// Rows lays chosen facts out as the rows of the matrix, with the heads of their groups where the
// order has groups.
func (s *Ordered) Rows(choice Choice, chosen []int) []Row {
	rows := make([]Row, 0, len(chosen)+4)
	if choice.Sort != ByWeight {
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
		if !choice.Closed[g] {
			rows = append(rows, Row{Fact: i, Group: g, Under: under})
		}
	}
	return rows
}
