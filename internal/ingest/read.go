package ingest

import (
	"bytes"
	"strings"
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
	s := string(data)
	if looksHTML(s) {
		d, err := HTML(name, s)
		if err != nil {
			return nil, err
		}
		return []Document{d}, nil
	}
	return []Document{Plain(name, s)}, nil
}

// looksHTML reports whether text is a page, or a piece of one.
func looksHTML(s string) bool {
	head := strings.ToLower(strings.TrimLeftFunc(s[:min(len(s), 4096)], invisible))
	for _, p := range []string{"<!doctype html", "<html", "<!doctype", "<head", "<body", "<article", "<div", "<p>", "<p ", "<h1", "<section", "<main", "<meta"} {
		if strings.HasPrefix(head, p) {
			return true
		}
	}
	if strings.HasPrefix(head, "<") && (strings.Contains(head, "<html") || strings.Contains(head, "<body")) {
		return true
	}
	return strings.Count(s[:min(len(s), 1<<16)], "</p>") > 2 && strings.HasPrefix(head, "<")
}
