// Package ingest turns the bytes of a file into documents: readable text in
// order, with what the format says of each piece. It judges nothing: a menu,
// a comment and a paragraph are all pieces, and package clean tells them apart.
//
// Call [Read] with the name and the bytes of a file; [Plain], [Body] and
// [HTML] take text that is known to be of that kind. Every reader is bounded
// in size, depth, entries and output, and turns bad input into an [*Error].
package ingest

import (
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Document is what a file holds, before anything is judged: its readable text
// in reading order and the pieces it is made of.
type Document struct {
	File   string
	Format string // "text", "html", "markdown", "mail", "docx" …
	Text   string
	Pieces []Piece // in order, apart, covering all of Text but white space
	Clean  bool    // the text is known to be an article's own words

	Elements []Element // the elements that pieces stand in; parents first
	Data     []Datum   // what the format says of the article: its records, in order of trust
	Body     string    // the article's words as the page's structured data repeat them, "" if it does not
	Warnings []story.Reason
	Unread   []story.Unread // of the first document of a file: the files in that file that could not be read, each with why

	text  []byte // Text while it is being read
	short bool   // the end of Text was left out
}

// Piece is a line, a paragraph or an element of a document.
type Piece struct {
	text.Span
	Role    Role
	Level   int  // of a heading, from 1; of a list item, its depth from 1; else 0
	Element int  // index into Document.Elements, -1 if the format has none
	Links   int  // bytes of the piece that stand in links
	Bold    int  // bytes of the piece that stand in bold
	Gap     bool // an empty line or more stands before it
}

// Role is what the format says a piece is.
type Role uint8

const (
	Line      Role = iota // nothing is said: a line of plain text
	Paragraph             // an element that holds text
	Heading
	Item    // of a list
	Quote   // a block quotation
	Row     // of a table
	Control // a button, a label, a form field
	Markup  // what is left of code: not readable
	Record  // a line of the article's own record: front matter, a header
	Note    // of a mail: said by who sent the article on
	Beside  // of a letter that tells several stories: not the one that it tells in full
)

// Element is an element of a page, or what stands for it in another format.
type Element struct {
	Parent int    // index into Document.Elements, less than its own; -1 for the outermost
	Tag    string // "div", "article" …, in lower case
	Words  string // its class, id, role and the like, in lower case, each word between spaces
	Hidden bool   // not shown to a reader of the page
}

// Datum is one thing that a format says of the article it holds.
type Datum struct {
	Key    string // "title", "dek", "outlet", "author", "published", "updated", "section", "address", "agency", "language", "free", "subject", "sender", "sent"
	Value  string
	Origin story.Origin
}

// Error is a file that cannot be read, and why.
type Error struct {
	Reason story.Reason
	Unread []story.Unread // the files in it, where nothing but them is why
}

func (e *Error) Error() string { return "ingest: " + e.Reason.Code }

func because(code string, args ...string) *Error { return &Error{Reason: story.Because(code, args...)} }
