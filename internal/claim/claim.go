// Package claim cuts the sentences of an article into claims: stretches of
// words that each tell one thing, of about a clause's length. Call [Find] on
// an annotated article, and [Split] for the parts of a claim.
//
// A claim is a place in the text like every other finding. What it needs from
// around it to be understood (the subject of its sentence, the lead-in of its
// list) travels with it as context words, which count less than its own.
//
// Words are made ready to be compared (word.go; alike.go compares them). Between them
// stand boundaries, stronger and weaker (cut.go, by the words of cues.go): not between a
// subject and its verb (subject.go) or within a place or a day (within.go), but before what
// befell somebody in the end and before members of a list (apart.go). The stretches between them are joined until each tells enough
// (piece.go, spans.go; split.go for parts), and who signs a post is left out (post.go). A claim
// comes with what it takes over from before it (context.go), with how firmly it is told
// (certainty.go), and with whether it is turned round (negation.go).
package claim

import (
	"sort"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Claim is one thing an article says.
type Claim struct {
	text.Span
	Sentence int             // index into Article.Sentences
	Kind     story.BlockKind // of the block it stands in
	Parts    []text.Span     // the smaller stretches it can be cut into, in order; at least one
	Turned   []bool          // by part: it is negated
	Words    []Word          // its own content words, in order
	Context  []Word          // content words it leans on: the rest of its sentence, its lead-in

	Quantities []int // indices into Article.Quantities, those within Span
	Times      []int // into Article.Times
	Mentions   []int // into Article.Mentions

	Thin      bool      // it says next to nothing by itself: a name and a verb of saying
	Negated   bool      // ne … pas, aucun, sans, no, never: an odd number of them
	Certainty Certainty // how firmly it is told
	Reserve   text.Span // the word that makes it Conditional or Possible; empty if none does
	Quote     int       // index into Article.Quotes, -1 outside quotes
	Asserter  string    // who says it, "" for the article itself
}

// Certainty is how firmly a claim is told.
type Certainty uint8

const (
	Asserted    Certainty = iota // told flatly
	Attributed                   // told as somebody's words
	Conditional                  // given with a reserve: aurait, allegedly, is said to
	Question
	Possible // told as what may be: might, pourrait, is likely to
	Open     // neither told as so nor kept at a distance: can, peut, would, ready to, if
)

// Find returns the claims of an article, in order. It reads only the
// sentences of a, which are its own words.
func Find(a *story.Article) []Claim {
	var out []Claim
	cut := newCutter(a)
	for i := range a.Sentences {
		out = cut.sentence(i, out)
	}
	attach(a, out)
	return out
}

// attach gives each claim the findings of the article that lie within it.
// Both run in order, so one pass over each kind is enough but for overlaps.
func attach(a *story.Article, claims []Claim) {
	within := func(n int, span func(int) text.Span, put func(*Claim, int)) {
		from := 0
		for i := range claims {
			c := &claims[i]
			for from < n && span(from).End <= c.Start {
				from++
			}
			for k := from; k < n && span(k).Start < c.End; k++ {
				if s := span(k); s.Overlap(c.Span)*2 > s.Len() {
					put(c, k)
				}
			}
		}
	}
	within(len(a.Quantities), func(k int) text.Span { return a.Quantities[k].Span }, func(c *Claim, k int) { c.Quantities = append(c.Quantities, k) })
	within(len(a.Times), func(k int) text.Span { return a.Times[k].Span }, func(c *Claim, k int) { c.Times = append(c.Times, k) })
	within(len(a.Mentions), func(k int) text.Span { return a.Mentions[k].Span }, func(c *Claim, k int) { c.Mentions = append(c.Mentions, k) })
	for k := range a.Quotes { // quotes may nest, so each is looked up by itself
		q := &a.Quotes[k]
		if q.Kind == story.Term {
			continue
		}
		for i := firstEndingAfter(claims, q.Start); i < len(claims) && claims[i].Start < q.End; i++ {
			c := &claims[i]
			if q.Overlap(c.Span)*2 <= c.Len() {
				continue
			}
			if c.Quote < 0 || a.Quotes[c.Quote].Len() > q.Len() {
				c.Quote, c.Asserter = k, q.Speaker
			}
			if c.Certainty == Asserted || c.Certainty == Open {
				c.Certainty = Attributed
			}
		}
	}
}

// firstEndingAfter returns the index of the first claim that ends after p.
func firstEndingAfter(claims []Claim, p int) int {
	return sort.Search(len(claims), func(i int) bool { return claims[i].End > p })
}
