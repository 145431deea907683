package story

import (
	"strings"

	"recoupe/internal/text"
)

// Attribute is something of one thing that articles give a value for: how many
// signed, what it cost, on which day, who was there. Its values stand in rows
// of facts, which tell the rest.
type Attribute struct {
	ID     string // "v1" …
	Kind   AttributeKind
	From   Spot      // the words of one article that say what the values are of, with its value in them
	Value  text.Span // that value, within From
	Values []Value   // two or more, at most one of each article, in their order
	Facts  []int     // one or more, indices into Comparison.Facts: where the values stand, the heaviest first
}

// Value is what one article gives for an attribute.
type Value struct {
	Article   int
	text.Span           // the value, as it stands there
	Agreement Agreement // with what most articles give
}

// AttributeKind is what the values of an attribute are.
type AttributeKind uint8

const (
	CountAttribute  AttributeKind = iota
	ShareAttribute                // percentages
	SumAttribute                  // money
	LengthAttribute               // durations
	SizeAttribute                 // other measures, ages
	DateAttribute
	HourAttribute
	NamesAttribute // lists of names
)

var attributeKinds = [...]string{"count", "share", "sum", "duration", "measure", "date", "hour", "names"}

func (k AttributeKind) String() string { return named(attributeKinds[:], int(k)) }

// Agreement is how a value stands to what most articles give.
type Agreement uint8

const (
	SameValue       Agreement = iota
	CompatibleValue           // both can be so: more or less precise, rounded, a bound
	OtherValue                // both cannot be so
)

var agreements = [...]string{"same", "compatible", "differs"}

func (a Agreement) String() string { return named(agreements[:], int(a)) }

// open is what stands for the value in the name of an attribute.
const open = "…"

// What goes with the value without a space: "de près d’…", "in …’s time", "…-page report".
var glued = strings.NewReplacer("' "+open, "'"+open, "’ "+open, "’"+open, open+" '", open+"'", open+" ’", open+"’", open+" -", open+"-")

// Name returns the words that say what an attribute's values are of, in the
// language of the article they are taken from: "… homes were flooded".
func (a *Attribute) Name(in *Article) string {
	before := text.Span{Start: a.From.Start, End: a.Value.Start}.Of(in.Text)
	after := text.Span{Start: a.Value.End, End: a.From.End}.Of(in.Text)
	name := strings.Join(strings.Fields(before+" "+open+" "+after), " ")
	return glued.Replace(name)
}

// Agreed reports whether all values can be so together.
func (a *Attribute) Agreed() bool {
	for _, v := range a.Values {
		if v.Agreement == OtherValue {
			return false
		}
	}
	return true
}

func (k *checker) attribute(a *Attribute) {
	k.spot(a.From)
	k.spans(a.From.Article, a.Value)
	if !a.From.Contains(a.Value) {
		k.fail("an attribute's value lies outside its words")
	}
	last := -1
	for _, v := range a.Values {
		k.spans(v.Article, v.Span)
		if v.Article <= last {
			k.fail("an attribute's values are out of order")
		}
		last = v.Article
	}
	if len(a.Facts) == 0 {
		k.fail("an attribute stands in no fact")
	}
	for _, f := range a.Facts {
		k.index("an attribute's fact", f, len(k.c.Facts))
	}
}
