package story

import "recoupe/internal/text"

// Quote is what an article gives as somebody's words.
type Quote struct {
	text.Span   // the words inside the marks; for Indirect, the reported content
	Kind        QuoteKind
	Speaker     string    // canonical name, "" if unknown
	SpeakerSpan text.Span // as written nearest to the quote; empty if none
	Cue         text.Span // the reporting verb or phrase; empty if none
	Tone        Tone      // of the cue
	Headline    bool      // stands in the title, and no words like it stand in the body
	Continues   bool      // goes on from the quote before it: the same words split around their cue
	CueKind     CueKind   // what the cue says was done with the words
}

// QuoteKind is how words are given.
type QuoteKind uint8

const (
	Direct   QuoteKind = iota // between marks, a clause of its own
	Mixed                     // a few marked words inside a reported sentence
	Indirect                  // reported without marks
	Term                      // scare quotes, names of things, titles
)

var quoteKinds = [...]string{"direct", "mixed", "indirect", "term"}

func (k QuoteKind) String() string { return named(quoteKinds[:], int(k)) }

// Tone is the colour a reporting verb gives to the words it reports.
type Tone uint8

const (
	ToneNone Tone = iota
	ToneNeutral
	ToneAssertive
	ToneDoubtful
	ToneEmotional
	ToneCritical
	ToneConceding
	TonePromising
)

// CueKind is what a reporting verb or phrase says somebody does: a plain report,
// or an attitude or a deed that an article tells in its own words.
type CueKind uint8

const (
	CueSaid     CueKind = iota // said, wrote, according to; also where there is no cue
	CueAsked                   // asked, urged, called for
	CuePromised                // promised, threatened, refused
	CueThought                 // thinks, knows, fears, is expected to
	CueWanted                  // wants, hopes, plans
	CueJudged                  // praised, blamed, supports, sees as
	CueDecided                 // decided, ruled, agreed, voted for
	CueTopic                   // spoke of, commented on: what about, and not what
)

var cueKinds = [...]string{"said", "asked", "promised", "thought", "wanted", "judged", "decided", "topic"}

func (k CueKind) String() string { return named(cueKinds[:], int(k)) }

// Quantity is a number the text gives, in digits or in words.
type Quantity struct {
	text.Span
	Value     float64
	High      float64 // upper end where Precision is Range, else 0
	Unit      string  // "%", "EUR", "km", or the thing counted as written: "entreprises"; "" if none
	Kind      QuantityKind
	Precision Precision
	Counted   text.Span // the words for what is counted; empty if none
}

// QuantityKind is what a number is a number of.
type QuantityKind uint8

const (
	Count QuantityKind = iota
	Percent
	Money
	Duration
	Ordinal
	Measure
	Age
)

// Precision is how exactly a number is given.
type Precision uint8

const (
	Exact Precision = iota
	About
	AtLeast
	AtMost
	Range // Value..High
)

var precisions = [...]string{"exact", "about", "atLeast", "atMost", "range"}

func (p Precision) String() string { return named(precisions[:], int(p)) }

// Time is an expression of time and the dates it stands for.
type Time struct {
	text.Span
	// From and To are ISO 8601, as precise as they can be resolved, "" if they
	// cannot. To is inclusive. One alone is an open end: "since Monday" has only
	// From. What is counted off in months or years, "two months ago", goes from
	// the month or year to the very day.
	From, To string
}

// Mention is one place where an article names somebody or something.
type Mention struct {
	text.Span
	Name   string // canonical within the article: "Brad Smith" for "Smith"; for a place or organisation of the tables, its name there
	ID     string // of the tables ("france", "un"); "" if it stands in none
	Kind   NameKind
	Gender Gender
	Stand  bool // an epithet, role or stand-in ("le géant de Redmond"), not the name itself
}

// NameKind is what a name names.
type NameKind uint8

const (
	OtherName NameKind = iota
	Person
	Organisation
	Place
	Work
	EventName
)

var nameKinds = [...]string{"other", "person", "organisation", "place", "work", "event"}

func (k NameKind) String() string { return named(nameKinds[:], int(k)) }

// BodyKind is what kind of body an organisation is, as far as it matters to who speaks.
type BodyKind uint8

const (
	AnyBody     BodyKind = iota
	ChamberBody          // a parliament or one of its houses: where others speak
	OutletBody           // a newspaper, a broadcaster, a news agency: whom others tell it
)

var bodyKinds = [...]string{"", "chamber", "outlet"}

func (k BodyKind) String() string { return named(bodyKinds[:], int(k)) }

// Gender is the grammatical gender a person's name is known by.
type Gender uint8

const (
	GenderUnknown Gender = iota
	Masculine
	Feminine
)
