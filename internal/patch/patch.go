// Package patch holds a reader's corrections as values, kept apart from what
// the program found, and applies them on top of it.
//
// A [Patch] names what it corrects by where that stands: the article by its
// [Fingerprint], the words by their span (place.go). It holds no number of a row, so it
// outlives a new comparison of the same articles. [Apply] makes the reader's
// comparison of the program's (apply.go): its rows (rows.go, and judge.go for what then is to be
// said of them), its quotes and names (words.go, person.go), the lines of its articles
// (lines.go). A patch whose place is no longer there changes nothing and is listed with its
// reason. A [History] does and undoes (history.go).
//
//	p := patch.Patch{Kind: patch.Restate, At: patch.OfFact(&c, 3), Text: "…"}
//	mine := patch.Apply(&c, []patch.Patch{p})
//
// What the reader says of the lines of an article, that they are noise or not,
// has its effect before the comparison: see [Relined].
//
// The values travel in saved stories and in links through package codec:
// append fields and kinds, never remove, reorder or retype one.
package patch

import (
	"errors"
	"fmt"
	"slices"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Patch is one correction.
type Patch struct {
	Kind   Kind
	At     Place         // what is corrected
	With   Place         // of Merge: the row or quote that joins
	Cells  []string      // of Split: the fingerprints of the articles that leave the row
	Status story.Status  // of Tell: what the article makes of the fact
	Text   string        // of Restate, SpeakerIs, SamePerson, OtherPerson, Note: the reader's words
	Other  string        // of SamePerson: the name that is given up for Text; of OtherPerson: the name that was one
	Was    []story.Block // of Noise and Restore: the lines as they were classed before
	Parts  []Place       // of OtherPerson: how the articles write the name where they mean Text
}

// Kind is what a patch does.
type Kind uint8

const (
	Tell        Kind = iota // a cell has another state: the same fact, told differently, perhaps, not found
	Apart                   // a cell does not belong to its row: its words get a row of their own; or a quote to its utterance
	Merge                   // two rows are one, or what two quotes say
	Split                   // some cells leave their row together
	Restate                 // a fact is worded otherwise
	NotQuote                // a quote is none
	SpeakerIs               // a quote has another speaker
	SamePerson              // two names are one person's
	Noise                   // lines of an article are not its own words
	Restore                 // lines of an article are its own words
	Dismiss                 // a fact, or an omission, is put aside
	Note                    // a remark on something
	OtherPerson             // one name is two persons'
	kinds
)

var kindNames = [...]string{"tell", "apart", "merge", "split", "restate", "notQuote", "speakerIs", "samePerson", "noise", "restore", "dismiss", "note", "otherPerson"}

// String is the kind's name in JSON.
func (k Kind) String() string {
	if k >= kinds {
		return "unknown"
	}
	return kindNames[k]
}

// lines reports whether the kind is about how the lines of an article are
// classed, which has its effect before the comparison: see [Relined].
func (k Kind) lines() bool { return k == Noise || k == Restore }

// Place is where something stands that a patch speaks of.
type Place struct {
	Of      Thing
	Article string // fingerprint
	text.Span
	Kind story.FactKind // of a fact
	Nth  int            // among the facts of the same span and kind, in their order
	Cell string         // of a cell: the fingerprint of the article whose cell it is
}

// Thing is what stands at a place.
type Thing uint8

const (
	NoThing   Thing = iota
	AFact           // by the place of its statement
	ACell           // of a fact: what one article makes of it, also that it does not tell it
	AQuote          // by its words
	ALine           // some lines of an article
	AnArticle       // as a whole
	AName           // as an article writes it, wherever it writes it so
)

// Limits on what is read from a link or file.
const (
	MaxPatches = 1000
	MaxText    = 2000 // bytes of one text
	maxCells   = 64   // of one split
	MaxParts   = 200  // of one name
	maxLines   = 4000 // that one patch reclasses
)

var (
	// ErrTooMany is a list of more patches, or a patch of more text, than a reader makes.
	ErrTooMany = errors.New("patch: more corrections than a story can have")
	// ErrBroken is a patch of no kind, or one that points before the start of a text.
	ErrBroken = errors.New("patch: a correction that says nothing")
)

// Check reports the first patch that no reader could have made, as an error of
// this package. What comes from a link or a file is checked before it is kept.
// That a patch finds its place is no matter of Check: see [Apply].
func Check(list []Patch) error {
	if len(list) > MaxPatches {
		return fmt.Errorf("%w: %d", ErrTooMany, len(list))
	}
	for i := range list {
		p := &list[i]
		if len(p.Text) > MaxText || len(p.Other) > MaxText || len(p.Cells) > maxCells || len(p.Parts) > MaxParts || len(p.Was) > maxLines {
			return fmt.Errorf("%w: number %d", ErrTooMany, i)
		}
		if p.Kind >= kinds || p.Status > story.Unknown || !p.At.sound() || !p.With.sound() {
			return fmt.Errorf("%w: number %d", ErrBroken, i)
		}
		if slices.ContainsFunc(p.Parts, func(at Place) bool { return !at.sound() }) {
			return fmt.Errorf("%w: number %d", ErrBroken, i)
		}
		for _, b := range p.Was {
			if b.Start < 0 || b.End < b.Start {
				return fmt.Errorf("%w: number %d", ErrBroken, i)
			}
		}
	}
	return nil
}

func (p *Place) sound() bool {
	return p.Of <= AName && 0 <= p.Start && p.Start <= p.End && len(p.Article) <= MaxText && len(p.Cell) <= MaxText && p.Nth >= 0
}
