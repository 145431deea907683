// Package speaker finds who a sentence says speaks, and by which cue, beside a quotation or a
// reporting verb.
//
// Call [After] for what follows a quotation, "», a déclaré X" (after.go), [Before] for what stands
// before it (before.go, with texts in statement.go and answers in answer.go), and [Source] for a source, "selon X" (source.go). [Unstated] and [Fronted]
// read a participle or an infinitive whose subject stands elsewhere (unstated.go), [GovernorOf] the
// verb on which an infinitive hangs (governor.go). French and German
// forms with a file's worth of their own are in french.go and german.go, those that Italian, Spanish
// and Portuguese share in southern.go. What is found is an
// [Attribution]; its places are indexes into the line's tokens.
package speaker

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/line"
)

// Attribution is what the words around a quotation say of it.
type Attribution struct {
	Speaker line.Span // empty where a cue names nobody
	Cue     line.Span // the verb or the phrase, without its speaker
	Verb    *cue.Cue  // nil where no verb of the table is the cue
	Hedged  bool      // the cue is conditional: "aurait déclaré"
	OK      bool      // something was found
	Strong  bool      // a reporting verb or phrase, not only a colon
	Inside  line.Span // of the block's tokens: a cue with its speaker set inside the marks
	Nobody  bool      // nobody is named, and nobody is to be looked for
}

// HungIn reports whether the speaker is the pronoun of an inverted French verb:
// "a-t-il précisé".
func HungIn(l *line.Line, at Attribution) bool {
	return l.Lang == "fr" && at.Speaker.From >= at.Cue.From && at.Speaker.To <= at.Cue.To && !at.Speaker.Empty()
}
