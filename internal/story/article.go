// Package story holds what the stages hand on and what the screens show: an
// [Article] with its blocks, sentences and findings, and the [Comparison] of
// several of them. They are plain values, without behaviour and without words
// of the interface: a [Reason] is a code with arguments, put into French or
// English by package phrase.
//
// Every span is in bytes of the article's Text (see package text).
//
// The values travel between page and worker, into saved stories and into
// links through package codec, which lets a struct grow at its end: append
// fields, never remove, reorder or retype one. The same holds for the numbers
// of the enumerations.
package story

import (
	"sort"

	"recoupe/internal/text"
)

// Article is one article as read from a file: everything readable in it, in
// reading order, classed block by block, with what the stages found in its own
// words.
type Article struct {
	ID     string // "a1", "a2" …: its place in the comparison; "" before that
	File   string // base name as given
	Format string // "text", "html", "markdown", "mail", …

	Title     Field
	Dek       Field // standfirst
	Outlet    Field
	Author    Field
	Published Field // ISO 8601, as precise as the file says
	Updated   Field // ISO 8601
	Section   Field
	Address   Field // canonical address
	Agency    Field // "AFP", "Reuters" …

	Language  string // BCP 47: "fr", "en", "de", "es", "it", "nl", "pt"; "und" if none of them
	Text      string
	Blocks    []Block    // a partition of the readable text, in order
	Sentences []Sentence // of the article's own words, in order
	Event     string     // "e1": articles on the same event share one; "" before the comparison
	Truncated bool       // looks cut: a paywall stub, "read more"
	Warnings  []Reason

	Quotes     []Quote    // in order of Start
	Quantities []Quantity // in order of Start
	Times      []Time     // in order of Start
	Mentions   []Mention  // in order of Start

	Badge int // which letter a reader knows it by, from 1; 0: the one of its place
}

// Field is one piece of metadata: its value, where it came from, and the words
// it was read in, if it was read in the text.
type Field struct {
	Value  string // "" where the file does not say
	Origin Origin
	Span   text.Span
}

// Origin says where a piece of metadata came from.
type Origin uint8

const (
	OriginNone    Origin = iota // nowhere: the field is empty
	OriginData                  // the page's structured data: JSON-LD, microdata, front matter, an export's record
	OriginMeta                  // the page's meta elements or a mail's headers
	OriginMarkup                // the page's visible elements: h1, time, rel=author
	OriginVisible               // the visible text: "Publié le 12 mars à 18h12"
	OriginFile                  // the name of the file
	OriginPerson                // the reader typed it
)

// Block is a piece of the readable text, usually a line or a paragraph.
type Block struct {
	text.Span
	Kind   BlockKind
	Reason Reason // why it was classed so
}

// BlockKind is what a block is. The article's own words are those for which
// [BlockKind.Own] holds; findings never come from any other kind.
type BlockKind uint8

const (
	Other BlockKind = iota
	Title
	Dek
	Byline
	Dateline
	Body
	Subhead
	ListItem
	Caption
	Credit
	Paywall
	Navigation
	Related
	Advert
	Comment
	Correction
	Duplicate
)

var blockKinds = [...]string{"other", "title", "dek", "byline", "dateline", "body", "subhead", "listItem", "caption",
	"credit", "paywall", "navigation", "related", "advert", "comment", "correction", "duplicate"}

func (k BlockKind) String() string { return named(blockKinds[:], int(k)) }

// Own reports whether a block of this kind holds the article's own words.
func (k BlockKind) Own() bool {
	switch k {
	case Title, Dek, Body, Subhead, ListItem, Caption:
		return true
	}
	return false
}

// Sentence is a sentence of the article's own words. It never crosses blocks.
type Sentence struct {
	text.Span
	Block int // index into Blocks
}

// SentenceAt returns the index of the sentence that holds the start of s, or
// of the last one before it; -1 where s begins before all of them.
func (a *Article) SentenceAt(s text.Span) int {
	return sort.Search(len(a.Sentences), func(k int) bool { return a.Sentences[k].Start > s.Start }) - 1
}

// Reason is a short explanation for the reader, as a code and its arguments.
// Package phrase holds its wording, in French and in English, for every code
// in a stage's list of reasons.
type Reason struct {
	Code string
	Args []string
}

// Because returns a Reason.
func Because(code string, args ...string) Reason { return Reason{Code: code, Args: args} }

func named(names []string, i int) string {
	if i < 0 || i >= len(names) {
		return "unknown"
	}
	return names[i]
}
