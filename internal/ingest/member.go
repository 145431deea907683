package ingest

import (
	"strings"
	"unicode/utf8"

	"recoupe/internal/story"
)

// mostUnread is how many files in a file are told of one by one that could not
// be read. The others are named together.
const mostUnread = 10

// leave notes that a file in another was not read. What its name says and why is
// for the reader; a file whose words nobody misses is passed over.
func (in within) leave(name string, why *Error) {
	const most = 1_000 // told of or named, in all
	if !why.wordless() && len(*in.unread) < most {
		*in.unread = append(*in.unread, story.Unread{File: in.path + plainName(name), Error: why.Reason})
	}
}

// told returns the files in the file of that name that could not be read, each by
// its path from there: "press.zip/odd.docx".
func told(name string, unread []story.Unread) []story.Unread {
	var rest []string
	if len(unread) > mostUnread {
		for _, u := range unread[mostUnread:] {
			rest = append(rest, u.File)
		}
		unread = unread[:mostUnread]
	}
	out := make([]story.Unread, 0, len(unread)+1)
	for _, u := range unread {
		out = append(out, story.Unread{File: name + "/" + u.File, Error: u.Error})
	}
	if len(rest) > 0 {
		out = append(out, story.Unread{File: name, Error: notRead(rest)})
	}
	return out
}

// notRead names files that were not read: the first few.
func notRead(names []string) story.Reason {
	if len(names) > 3 {
		names = append(names[:3:3], "…")
	}
	return story.Because("unread", strings.Join(names, ", "))
}

// plainName returns the name of a file in another as it can stand in a line: in one
// line, without what nobody sees or what turns the way it is written, and if it is
// very long, its end.
func plainName(name string) string {
	const most = 255             // bytes, as of any file system
	if !utf8.ValidString(name) { // packed by an old Windows
		name = inCharset("cp850", []byte(name))
	}
	name = strings.Join(strings.FieldsFunc(name, func(r rune) bool { return r != '\u00a0' && invisible(r) }), " ")
	if from := len(name) - most; from > 0 {
		for !utf8.RuneStart(name[from]) {
			from++
		}
		name = "…" + name[from:]
	}
	return name
}

// wordless reports whether nobody misses the words of a file that is refused so:
// the index of an archive, a picture.
func (e *Error) wordless() bool {
	switch e.Reason.Code {
	case "noText", "nothingIn", "binary", "empty":
		return true
	}
	return false
}
