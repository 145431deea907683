package story

import (
	"slices"

	"recoupe/internal/text"
)

// Comparison is several articles side by side.
type Comparison struct {
	Articles    []Article // in the order of their letters: same event first, then by date
	Events      []Event
	Facts       []Fact // heaviest first
	Utterances  []Utterance
	Differences []Difference
	Omissions   []Omission // heaviest first
	Names       []Name
	Reuse       []Reuse
	Links       []Link
	Unread      []Unread
	Unheard     []Unheard // heaviest first
	Attributes  []Attribute
	Retellings  []Retelling // in the order of their facts
}

// Spot is a place in one article of a comparison.
type Spot struct {
	Article int // index into Comparison.Articles
	text.Span
}

// Event groups the articles that are about one event of the story.
type Event struct {
	ID       string // "e1" …
	Articles []int
	Shared   int // facts that its articles share with the first event's
}

// Fact is one proposition and what each article makes of it.
type Fact struct {
	ID        string // "f1" …
	Statement string // the clearest wording, taken from one article
	From      Spot   // where the statement stands
	Kind      FactKind
	Weight    float64 // 0..1, what a reader should see first
	Tier      Tier
	Verdict   Verdict
	Cells     []*Cell // exactly one per article, in the order of Comparison.Articles; see Cell
	Event     string  // whose articles the verdict counts
}

// Unsure reports whether a fact that one article tells may be told by others as well: none that it is
// compared with is surely without it.
func (f *Fact) Unsure() bool {
	return f.Verdict == Single && !slices.ContainsFunc(f.Cells, func(c *Cell) bool { return c.Status == Absent })
}

// FactKind is what a fact is about.
type FactKind uint8

const (
	OtherFact FactKind = iota
	EventFact
	NumberFact
	DateFact
	ParticipantFact
	PositionFact
	QuoteFact
	BackgroundFact
	PledgeFact
	AccusationFact
)

// In JSON (docs/json.md) pledges and accusations are positions.
var factKinds = [...]string{"other", "event", "number", "date", "participant", "position", "quote", "background", "position", "position"}

func (k FactKind) String() string { return named(factKinds[:], int(k)) }

// Tier is the group of rows a fact is shown in.
type Tier uint8

const (
	Core Tier = iota
	Important
	Detail
)

var tiers = [...]string{"core", "important", "detail"}

func (t Tier) String() string { return named(tiers[:], int(t)) }

// Verdict says how the articles of one event tell a fact.
type Verdict uint8

const (
	Agreed Verdict = iota
	Differing
	Single
)

var verdicts = [...]string{"agreed", "differing", "single"}

func (v Verdict) String() string { return named(verdicts[:], int(v)) }

// Cell is what one article makes of one fact. Of many articles most make nothing of most
// facts, and cells that say the same may be one: what changes a comparison puts
// another in the place of a cell, and never changes one.
type Cell struct {
	Status  Status
	Spans   []text.Span // the exact words; for Perhaps and Absent the nearest passage, or none
	Value   string      // shown in the cell where a number, date or name is what matters; else ""
	Score   float64     // 0..1, how sure the match is; for Absent, the score of the nearest passage
	Reasons []Reason
	Marks   []text.Span // words of Spans that the others do not have; within Spans
	Gaps    []int       // byte offsets in Spans where the others have words that are missing here
}

// SameFrom is the score from which on passages are taken to tell the same fact,
// if nothing else speaks against it.
const SameFrom = .1

// TellsElse is the score of a nearest passage from which on it tells another fact, where
// the one sought was not found in it.
const TellsElse = .5

// Status is a cell's state.
type Status uint8

const (
	Absent Status = iota
	Stated
	Partial
	Differs
	Perhaps
	Unknown // the article is cut, or older than the fact, or on a neighbouring event
)

var statuses = [...]string{"absent", "stated", "partial", "differs", "perhaps", "unknown"}

func (s Status) String() string { return named(statuses[:], int(s)) }

// Told reports whether the article tells the fact, be it otherwise.
func (s Status) Told() bool { return s == Stated || s == Partial || s == Differs }

// QuoteRef names one quote of one article.
type QuoteRef struct{ Article, Quote int }

// Utterance is one thing said, as several articles (or one, twice) give it.
type Utterance struct {
	ID       string // "u1" …
	Relation Relation
	Speaker  string // canonical over the comparison, "" if unknown
	Members  []Member
	Notes    []Reason
	Score    float64   // 0..1, of the weakest member
	Table    []Aligned // the members word by word; nil where they are too unlike to be set in columns
}

// Member is one rendering of an utterance.
type Member struct {
	QuoteRef
	Relation Relation    // to the fullest rendering; Verbatim for that one
	Marks    []text.Span // words the other members do not have
	Gaps     []int       // byte offsets where the others have words that are missing here
	Notes    []Reason    // the operations: trimmed at the start, hedge dropped …
}

// Aligned is one column of an alignment: the words of each member that stand
// for each other, empty where a member says nothing there.
type Aligned struct {
	Spans []text.Span // one per member
	Same  bool        // all members have the same words
}

// Relation is how renderings of one utterance relate.
type Relation uint8

const (
	Verbatim Relation = iota
	Cut
	Reworded
	Translation
	Reported // "indirect" in JSON
	OtherSpeaker
	TermRelation
)

var relations = [...]string{"verbatim", "cut", "reworded", "translation", "indirect", "otherSpeaker", "term"}

func (r Relation) String() string { return named(relations[:], int(r)) }

// Difference is something that articles tell differently.
type Difference struct {
	Fact     int // index into Comparison.Facts
	Kind     DifferenceKind
	Articles []int
	Note     Reason
}

// DifferenceKind is what differs.
type DifferenceKind uint8

const (
	ValueDiffers DifferenceKind = iota
	PrecisionDiffers
	DateDiffers
	NameDiffers
	ListDiffers
	CertaintyDiffers
	AttributionDiffers
	WordingDiffers
)

var differenceKinds = [...]string{"value", "precision", "date", "name", "list", "certainty", "attribution", "wording"}

func (k DifferenceKind) String() string { return named(differenceKinds[:], int(k)) }

// Omission is a fact that others of the same event tell and one article does not.
type Omission struct {
	Article int
	Fact    int // index into Comparison.Facts
	Weight  float64
	By      []int // the articles that tell it
	Nearest Spot  // the passage of the article that comes closest; empty if none does
	Score   float64
}

// Unheard is a voice that one article does not let speak: somebody whom others
// quote, or somebody it tells an accusation of.
type Unheard struct {
	Article int
	Name    string
	Kind    NameKind
	Why     UnheardWhy
	Quotes  []QuoteRef // what other articles quote of them, the first of each
	Named   Spot       // where this article names them first; empty if it does not
	Against Spot       // where it tells the accusation; empty for QuotedElsewhere
	Weight  float64
}

// UnheardWhy is why a voice is missed.
type UnheardWhy uint8

const (
	QuotedElsewhere UnheardWhy = iota // others quote them
	Accused                           // the article tells an accusation of them
)

var unheardWhys = [...]string{"quotedElsewhere", "accused"}

func (w UnheardWhy) String() string { return named(unheardWhys[:], int(w)) }

// Name is somebody or something named in the comparison.
type Name struct {
	Name     string
	Kind     NameKind
	Mentions []Spot
	Body     BodyKind // of an organisation
}

// Reuse is a passage that two articles have in common, nearly or exactly.
type Reuse struct {
	A, B       Spot
	Similarity float64 // 0..1
	Moved      bool
}

// Link joins two passages of two articles that stand for each other, for
// reading side by side.
type Link struct {
	A, B   Spot // A.Article < B.Article
	Score  float64
	MarksA []text.Span // words of A that B does not have
	MarksB []text.Span
	Moved  bool // out of the order of its neighbours
	Facts  []int
}

// Retelling is a fact that tells what an earlier one tells, in other words or in part:
// their passages are mostly the same. No fact that others tell again tells one itself.
type Retelling struct {
	Fact     int   // index into Comparison.Facts
	Of       int   // the earlier one's
	Part     bool  // it is a part of what the other tells, which fewer articles have
	Articles []int // those that tell both in one place, in order
}

// Unread is a file that could not be read.
type Unread struct {
	File  string
	Error Reason
}
