// Package factuality tells how an article tells what it tells, as those who read news by
// machine call it (event factuality): as so, with a reserve, as somebody's words, as planned or
// as done. Make a [Reader] with [New] for a table, and ask it of one claim at a time:
//
//   - [Reader.Flatly], [Reader.SaysNobody], [Reader.PlainlySaid]: whether it is somebody's words (saying.go);
//   - [Reader.Keeps], [Reader.NotBefore]: whether it is told with a reserve (reserve.go);
//   - [Reader.Planned], [Reader.WillBe], [Reader.Done]: how far it has come (plan.go);
//   - [Reader.CountedBy], [Reader.Referred], [Reader.Estimated], [Reader.Guessed]: whose count a figure is, and whether it is an estimate (count.go).
//
// Whether two claims are of one thing is another question: see package coreference.
package factuality

import (
	"recoupe/internal/claim"
	"recoupe/internal/compare/table"
	"recoupe/internal/segment"
)

// Reader tells how the claims of a table are told. What was asked of a sentence, a quote or a
// claim once is kept.
type Reader struct {
	*table.Table

	flatAt    table.Answers         // by sentence: whether it gives nobody's words
	plainCues table.Answers         // by quote: whether its cue says whose words they are and no more
	plannedAt map[*claim.Claim]plan // see Planned
	cut       []segment.Word        // the words of a claim while they are looked through
}

// New returns one for a table.
func New(t *table.Table) *Reader { return &Reader{Table: t} }
