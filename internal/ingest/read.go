package ingest

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"recoupe/internal/story"
)

// maxSize is how many bytes a file may have, and what a file in an archive may
// unpack to.
const maxSize = 20 << 20

// Limits of files in files.
const (
	maxDepth = 3           // how deep they may stand in each other
	maxInAll = 8 * maxSize // bytes that all of them may unpack to
)

// within is where a file stands: in how many others, how many bytes all that
// are in the outermost may still unpack to, and which of them could not be read.
type within struct {
	depth  int
	path   string // of the archive it is in, within the outermost: "a.zip/", "" there
	left   *int64
	unread *[]story.Unread
}

// outermost is where a file stands that is in no other.
func outermost() within { return within{left: new(int64(maxInAll)), unread: new([]story.Unread)} }

func (in within) deeper() within {
	in.depth++
	return in
}

// Read returns the documents a file holds: one, or several where the file is
// an export or an archive. What a file is, is decided by its bytes, not by its
// name. The error, if any, is an *Error.
func Read(name string, data []byte) (docs []Document, err error) {
	defer func() {
		// A fault of a reader on a file that nobody thought of costs that file only.
		if recover() != nil {
			docs, err = nil, because("failed")
		}
	}()
	if len(data) > maxSize {
		return nil, because("size", megabytes(len(data)), megabytes(maxSize))
	}
	name = plainName(name)
	in := outermost()
	docs, err = read(name, data, in)
	switch why := (*Error)(nil); {
	case len(*in.unread) == 0:
	case len(docs) > 0:
		docs[0].Unread = told(name, *in.unread)
	case errors.As(err, &why):
		err = &Error{why.Reason, told(name, *in.unread)}
	}
	return docs, err
}

// megabytes returns a size in whole megabytes, rounded up: what is over a limit
// is shown to be.
func megabytes(n int) string { return itoa((n + (1 << 20) - 1) >> 20) }

func read(name string, data []byte, in within) ([]Document, error) {
	if in.depth > maxDepth {
		return nil, because("nested")
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, because("empty")
	}
	data = inUTF8(data)
	for _, f := range formats() {
		if f.is(name, data) {
			docs, err := f.read(name, data, in)
			docs = slices.DeleteFunc(docs, func(d Document) bool { return len(d.Pieces) == 0 })
			if err == nil && len(docs) == 0 {
				err = because("noText")
			}
			return docs, err
		}
	}
	if err := refused(data); err != nil {
		return nil, err
	}
	return readText(name, data)
}

// format is a kind of file: how its bytes are recognised and read.
type format struct {
	is   func(name string, data []byte) bool
	read func(name string, data []byte, in within) ([]Document, error)
}

// formats lists the kinds of file that are not plain text, the surest signs
// first.
func formats() []format {
	return []format{
		{isZip, readZip},
		{isPDF, readPDF},
		{isRTF, readRTF},
		{isGzip, readGzip},
		{isWARC, readWARC},
		{isWebArchive, readWebArchive},
		{isENEX, readENEX},
		{isFeed, readFeed},
		{isMail, readMail},
		{isJSON, readJSON},
	}
}

// readText reads a file of text in whatever encoding: a page, Markdown, or
// lines.
func readText(name string, data []byte) ([]Document, error) {
	s, err := decode(data, "")
	if err != nil {
		return nil, err
	}
	s, mojibake := mended(s)
	var d Document
	switch {
	case looksHTML(s):
		if docs := europresse(name, s); docs != nil {
			return docs, nil
		}
		if d, err = HTML(name, s); err != nil {
			return nil, err
		}
		if docs := severalArticles(&d); docs != nil {
			if mojibake {
				docs[0].Warnings = append(docs[0].Warnings, story.Because("mojibake"))
			}
			return docs, nil
		}
	case looksMarkdown(name, s):
		d = markdown(name, s)
	case strings.Contains(s, "](http"): // links of Markdown, copied with the words
		words, links := withoutLinks(s)
		d = Plain(name, words)
		linked(d.Pieces, links)
	default:
		d = Plain(name, s)
	}
	if len(d.Pieces) == 0 {
		return nil, because("noText")
	}
	if mojibake {
		d.Warnings = append(d.Warnings, story.Because("mojibake"))
	}
	const word = 600 // bytes of a word above a mail saved as text, or printed
	if d.sentOn(word) {
		d.Format = "mail"
	}
	return exports(d), nil
}

// looksHTML reports whether text is a page, or a piece of one.
func looksHTML(s string) bool {
	head := strings.ToLower(strings.TrimLeftFunc(s[:min(len(s), 4096)], invisible))
	for _, p := range []string{"<!doctype", "<html", "<?xml", "<head", "<body", "<article", "<div", "<p>", "<p ", "<h1", "<section", "<main", "<meta"} {
		if strings.HasPrefix(head, p) {
			return true
		}
	}
	if strings.HasPrefix(head, "<") && (strings.Contains(head, "<html") || strings.Contains(head, "<body")) {
		return true
	}
	return strings.Count(s[:min(len(s), 1<<16)], "</p>") > 2 && strings.HasPrefix(head, "<")
}
