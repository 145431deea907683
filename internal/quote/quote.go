// Package quote finds the quotations of an article: the words, who says them
// and by which reporting verb.
//
// Call [Find] on an article whose blocks are classed and, better, whose names
// have been found. It reads the article's own words only.
//
// # What happens, in order
//
// Find makes a reader of the article, goes over it twice, and then over what it found. Read Find,
// then read.go, then the first function of what each pass names here. Each room within this one
// can be read, and asked, by itself; docs/architecture.md lists them.
//
// 1. newReader (read.go) has the article read (package block): each block is cut into tokens (package
// token), its quotation marks are paired and each quotation is folded into one token (package mark),
// and what is around it is cut into sentences, its frames. The result is a line (package line) for
// each block, of which all else asks. Then it finds who appears in the article (package cast).
//
// 2. marked (attribute.go) keeps what stands between marks. The cue and its speaker are looked for
// around the quotation (package speaker), right behind it where the verb before does not lead into
// it (behind.go), and inside its marks (inside.go); kind.go tells a quotation from a name and from
// words kept at arm's length, with French forms in french_cue.go; quotations of one sentence share a
// cue and a speaker (share.go). What nobody is named beside may
// be signed by a line of its own (signed.go), or hang on the sentences around it (float.go). Last
// come words quoted without marks: dialogue.go and interview.go.
//
// 3. indirect (indirect.go) finds reported speech without marks, sentence by sentence
// (package reported), and in a headline behind somebody's name (sourced.go). What is reported
// begins and ends where package content says. free.go reads what goes on
// from one sentence into the next (mood.go: by the mood of a German verb), listed.go the items of a list that somebody opens, and
// lend.go gives the few quoted words in a report to whoever is reported.
//
// 4. Who each speaker is, in the order of the text, is said by package resolve, which also compares
// the title with what stands below.
//
// # What the passes share
//
// Reporting verbs are known by package cue and found in a line by package line, with the noun
// phrases in it. Who does a verb is read by package subject.
//
// Who appears in the article, where each is named and who holds which office is known by package
// cast; which office a word names, by package role.
//
// Lists of words stand beside the question they are for, the small words of each
// language in package grammar, and how far a question looks in package line (reach.go).
//
// # How to read a rule
//
// i, k, p, q are indexes into a line's tokens, from and end (or to) bound what may be read, half
// open. A function called xAt or xIn answers whether x stands there; pastX returns the index
// behind x, or where it began if there is none; xOf and withX narrow or widen a phrase. One that
// reads returns ok false where what it looks for is not there, and rules are asked in turn: the
// first that reads decides, so that the narrow ones come first. Examples in comments are
// the sentences a rule is for, with names of our own.
package quote

import (
	"recoupe/internal/quote/resolve"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
)

// Find returns the quotations of an article, in order of Start. Two of them
// are apart, or one lies within the other: a quote in a quote, the reported
// sentence around a few quoted words.
func Find(a *story.Article) []story.Quote {
	r := newReader(a)
	r.marked()
	r.indirect()
	r.persons.Speakers(r.found)
	return r.quotes()
}

func (r *reader) quotes() []story.Quote {
	sorting.StableFunc(r.found, func(a, b resolve.Quote) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	out := make([]story.Quote, 0, len(r.found))
	for _, f := range r.found {
		if f.Empty() {
			continue
		}
		if n := len(out); n > 0 && out[n-1].Span == f.Span {
			continue
		}
		out = append(out, f.Quote)
	}
	return out
}
