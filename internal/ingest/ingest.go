// Package ingest turns the bytes of a file into documents: readable text in
// order, with what the format says of each piece.
package ingest

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Document is what a file holds, before anything is judged: its readable text
// in reading order and the pieces it is made of.
type Document struct {
	File   string
	Format string
	Text   string
	Pieces []Piece // in order, apart, covering all of Text but white space
	Clean  bool    // the text is known to be an article's own words
}

// Piece is a line, a paragraph or an element of a document.
type Piece struct {
	text.Span
}

// Error is a file that cannot be read, and why.
type Error struct{ Reason story.Reason }

func (e *Error) Error() string { return "ingest: " + e.Reason.Code }

// Read returns the documents a file holds: one, or several where the file is
// an export or an archive. The error, if any, is an *Error.
func Read(name string, data []byte) ([]Document, error) {
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, &Error{story.Because("empty")}
	}
	if bytes.IndexByte(data, 0) >= 0 || !utf8.Valid(data) {
		return nil, &Error{story.Because("binary")}
	}
	return []Document{Plain(name, string(data))}, nil
}

// Plain returns a document of plain text, a piece a line.
func Plain(name, s string) Document {
	d := Document{File: name, Format: "text", Text: s}
	start := 0
	for start < len(s) {
		end := start + strings.IndexByte(s[start:]+"\n", '\n')
		line := s[start:end]
		if t := strings.TrimSpace(line); t != "" {
			i := start + strings.Index(line, t)
			d.Pieces = append(d.Pieces, Piece{text.Span{Start: i, End: i + len(t)}})
		}
		start = end + 1
	}
	return d
}

// Body returns a document of text that is clean already: an article's own words.
func Body(name, s string) Document {
	d := Plain(name, s)
	d.Clean = true
	return d
}

// HTML returns the document of a page.
func HTML(name, page string) (Document, error) { return Plain(name, page), nil }
