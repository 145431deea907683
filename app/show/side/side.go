// Package side sets articles side by side, cut where their passages stand for each other: [Build]
// makes the [Page] that a view draws.
package side

import (
	"slices"
	"strconv"

	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Page is some articles side by side, cut where their passages stand for
// each other.
type Page struct {
	Columns     []Column
	Passages    []Passage
	Differences []int // the passages that are not the same everywhere
	At          int   // index into Differences
	Ribbons     []Ribbon
}

// Column is one article.
type Column struct {
	Article int
	Title   []Piece // nil where the headline is not in the text
	Heading string  // the headline then, "" for none
	Parts   []Part
	Lane    []LaneMark // for the overview
}

// PartID is the id of a column's paragraph.
func PartID(column, part int) string {
	return "part-" + strconv.Itoa(column) + "-" + strconv.Itoa(part)
}

// Part is a paragraph.
type Part struct {
	Kind   story.BlockKind
	Pieces []Piece
}

// Piece is a piece of a paragraph.
type Piece struct {
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

// Passage is what the columns say of one thing.
type Passage struct {
	Index int
	Kind  PassageKind
	Rows  []Row  // one for each column that has it
	First string // id of its first piece in the columns
}

// Row is a passage in one column, in its sentence.
type Row struct {
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
func (p Passage) Said() phrase.Said {
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
func (p Passage) ID() string { return "passage-" + strconv.Itoa(p.Index) }

// Sentence is where the passage stands, an article and a byte offset in it: in the column asked
// for, else in the first that has it.
func (p Passage) Sentence(page Page, column int) (article, at int) {
	i := max(0, slices.IndexFunc(p.Rows, func(r Row) bool { return r.Column == column }))
	return page.Columns[p.Rows[i].Column].Article, p.Rows[i].At
}

// Articles are those of the columns that have the passage.
func (p Passage) Articles(page Page) []int {
	out := make([]int, len(p.Rows))
	for i, r := range p.Rows {
		out[i] = page.Columns[r.Column].Article
	}
	return out
}

// Without are the articles of the columns that do not have the passage.
func (p Passage) Without(page Page) []int {
	var out []int
	for i, c := range page.Columns {
		if !slices.ContainsFunc(p.Rows, func(r Row) bool { return r.Column == i }) {
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

// Place says where the reader is: "Différence 3 sur 41".
func (p Page) Place(l phrase.Lang, at int) string {
	if len(p.Differences) == 0 {
		return phrase.SideNoDifference.In(l)
	}
	return phrase.SidePlace.Fill(l, phrase.Number(l, at+1), phrase.Number(l, len(p.Differences)))
}

// Build sets articles of a comparison side by side, in the order of columns, with the reader at
// one of the differences, from 0. corrected tells the facts of which the reader said something:
// what their cells say is joined, whether the engine joined it or not.
func Build(of *story.Comparison, columns []int, at int, corrected func(fact int) bool) Page {
	return (&builder{of: of, corrected: corrected, columns: columns}).build(at)
}

// Excerpts is [Build] for articles of which only passages are there: without counterpart is then what
// the facts say one column alone tells, since the counterpart of other words may have stayed behind.
func Excerpts(of *story.Comparison, columns []int, at int, corrected func(fact int) bool) Page {
	return (&builder{of: of, corrected: corrected, columns: columns, excerpts: true}).build(at)
}

func (b *builder) build(at int) Page {
	of := b.of
	b.link()
	b.group()
	b.mark()
	b.dress()
	b.alone()
	p := Page{}
	order := b.order(&p)
	if len(p.Differences) > 0 {
		p.At = min(max(at, 0), len(p.Differences)-1)
	}
	current := -1
	if len(p.Differences) > 0 {
		current = p.Differences[p.At]
	}
	longest := 1
	for _, art := range b.columns {
		longest = max(longest, passage.OwnLength(&of.Articles[art]))
	}
	for k := range b.columns {
		p.Columns = append(p.Columns, b.column(&p, k, order, current, longest))
	}
	b.ribbons(&p, order, current)
	return p
}
