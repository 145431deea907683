package state

import (
	"slices"
	"strconv"

	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// SidePage is some articles side by side, cut where their passages stand for
// each other.
type SidePage struct {
	Columns     []SideColumn
	Passages    []SidePassage
	Differences []int // the passages that are not the same everywhere
	At          int   // index into Differences
	Ribbons     []Ribbon
}

// SideColumn is one article.
type SideColumn struct {
	Article int
	Title   []SidePiece // nil where the headline is not in the text
	Heading string      // the headline then, "" for none
	Parts   []SidePart
	Lane    []LaneMark // for the overview
}

// PartID is the id of a column's paragraph.
func PartID(column, part int) string {
	return "part-" + strconv.Itoa(column) + "-" + strconv.Itoa(part)
}

// SidePart is a paragraph.
type SidePart struct {
	Kind   story.BlockKind
	Pieces []SidePiece
}

// SidePiece is a piece of a paragraph.
type SidePiece struct {
	ID      string // "" where it is no passage
	Passage int    // index into Passages, -1 where it is none
	At      int    // where its sentence is found
	Kind    PieceKind
	Current bool
	Whole   bool // the paragraph is nothing else
	Runs    []passage.Run
}

// PieceKind is how a piece stands to the other columns.
type PieceKind uint8

const (
	LoosePiece PieceKind = iota // between passages
	LinkedPiece
	MovedPiece // told elsewhere in the other columns' order
	SoloPiece  // without counterpart
)

// SidePassage is what the columns say of one thing.
type SidePassage struct {
	Index int
	Kind  PassageKind
	Rows  []SideRow // one for each column that has it
	first string    // id of its first piece
}

// SideRow is a passage in one column, in its sentence.
type SideRow struct {
	Column int
	At     int // byte offset
	Runs   []passage.Run
}

// PassageKind is how the columns tell a passage.
type PassageKind uint8

const (
	SamePassage PassageKind = iota // in the same words
	DifferentPassage
	SoloPassage     // in one column alone
	RewordedPassage // in words of their own: none are marked
)

// Said names how the passage is told.
func (p SidePassage) Said() phrase.Said {
	switch p.Kind {
	case SoloPassage:
		return phrase.SideSolo
	case DifferentPassage:
		return phrase.StateDiffers
	case RewordedPassage:
		return phrase.SideReworded
	}
	return phrase.SideSame
}

// ID is the passage's id where passages are shown one below the other.
func (p SidePassage) ID() string { return "passage-" + strconv.Itoa(p.Index) }

// Sentence is where the passage stands: in the column asked for, else in the
// first that has it.
func (p SidePassage) Sentence(page SidePage, column int) SentenceSpot {
	i := max(0, slices.IndexFunc(p.Rows, func(r SideRow) bool { return r.Column == column }))
	return SentenceSpot{page.Columns[p.Rows[i].Column].Article, p.Rows[i].At}
}

func (p SidePassage) articles(page SidePage) []int {
	out := make([]int, len(p.Rows))
	for i, r := range p.Rows {
		out[i] = page.Columns[r.Column].Article
	}
	return out
}

// Without are the articles of the columns that do not have the passage.
func (p SidePassage) Without(page SidePage) []int {
	var out []int
	for i, c := range page.Columns {
		if !slices.ContainsFunc(p.Rows, func(r SideRow) bool { return r.Column == i }) {
			out = append(out, c.Article)
		}
	}
	return out
}

// Ribbon joins two pieces of neighbouring columns, by their ids.
type Ribbon struct {
	From, To string
	Parts    [2]string // the ids of their paragraphs, where the pieces are not drawn
	Class    string    // "rd" where the words differ, "rm" where it is moved, "on" for the current passage
}

// LaneMark is a mark of the overview, in hundredths of the longest column.
type LaneMark struct {
	At, Length int
	Class      string // "m-d", "m-s", "m-l" where the words are the same
}

// sideSheet is the page for one choice of columns: drawing asks for it several
// times.
type sideSheet struct {
	story   *Story
	rev     int
	columns []int
	at      int
	page    SidePage
}

// SidePage prepares the columns.
func (a *App) SidePage() SidePage {
	columns, last := a.SideColumns(), &a.Side.last
	if last.story != a.Story || last.rev != a.Story.Rev || last.at != a.Side.At || !slices.Equal(last.columns, columns) {
		*last = sideSheet{a.Story, a.Story.Rev, slices.Clone(columns), a.Side.At, a.sidePage()}
	}
	return last.page
}

func (a *App) sidePage() SidePage {
	s := a.Story
	b := sideBuilder{s: s, columns: a.SideColumns()}
	b.link()
	b.group()
	b.mark()
	b.dress()
	b.alone()
	p := SidePage{}
	order := b.order(&p)
	if len(p.Differences) > 0 {
		p.At = min(max(a.Side.At, 0), len(p.Differences)-1)
	}
	current := -1
	if len(p.Differences) > 0 {
		current = p.Differences[p.At]
	}
	longest := 1
	for _, art := range b.columns {
		longest = max(longest, passage.OwnLength(&s.Articles[art]))
	}
	for k := range b.columns {
		p.Columns = append(p.Columns, b.column(&p, k, order, current, longest))
	}
	b.ribbons(&p, order, current)
	return p
}
