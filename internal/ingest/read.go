package ingest

import (
	"bytes"
	"unicode/utf8"
)

// Read returns the documents a file holds: one, or several where the file is
// an export or an archive. The error, if any, is an *Error.
func Read(name string, data []byte) ([]Document, error) {
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, because("empty")
	}
	if bytes.IndexByte(data, 0) >= 0 || !utf8.Valid(data) {
		return nil, because("binary")
	}
	return []Document{Plain(name, string(data))}, nil
}

// HTML returns the document of a page.
func HTML(name, page string) (Document, error) { return Plain(name, page), nil }
