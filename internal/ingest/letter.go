package ingest

import (
	"strings"
	"unicode/utf8"

	"recoupe/internal/text"
)

// letter returns a document of the plain text of a message, without the addresses behind the
// words of links and, where flowed, without the line ends of text that flows (RFC 3676); solid
// tells that the space at which a line was cut is not of the text. Of a message most of which is
// quoted, an article that somebody sent on or answered, the quotation has no marks and the rest
// is a [Note].
func letter(name, s string, flowed, solid bool) Document {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	own, quoted := 0, 0
	for line := range strings.SplitSeq(s, "\n") {
		if rest, depth := unmarked(line); depth > 0 {
			quoted += len(rest)
		} else {
			own += len(rest)
		}
	}
	var b []byte
	var notes []text.Span
	before, start := 0, 0
	for line := range strings.SplitSeq(s, "\n") {
		rest, depth := line, 0
		if quoted > own {
			rest, depth = unmarked(line)
		}
		if flowed {
			rest = strings.TrimPrefix(rest, " ")
		}
		if depth != before {
			if b = append(b, '\n'); before == 0 { // what is said at another depth is another paragraph
				notes = append(notes, text.Span{Start: start, End: len(b)})
			}
			before, start = depth, len(b)
		}
		b = appendUnlinked(b, rest)
		switch {
		case !flowed || !strings.HasSuffix(rest, " ") || rest == "-- ":
			b = append(b, '\n')
		case solid && len(b) > 0 && b[len(b)-1] == ' ':
			b = b[:len(b)-1]
		}
	}
	if before == 0 && start > 0 {
		notes = append(notes, text.Span{Start: start, End: len(b)})
	}
	d := Document{File: name, Format: "text", Text: strings.ToValidUTF8(string(b), "\uFFFD")}
	d.Pieces = lines(d.Text, leastInMail)
	if n := len(d.Pieces); n == maxPieces {
		d.Text = d.Text[:d.Pieces[n-1].End]
	}
	for i, n := 0, 0; i < len(d.Pieces) && n < len(notes); {
		switch p := &d.Pieces[i]; {
		case notes[n].End < p.End: // notes and pieces are in order
			n++
			continue
		case !notes[n].Contains(p.Span):
		case answers(p.Of(d.Text)) != "":
			d.Data = append(d.Data, sentBy(answers(p.Of(d.Text)), false)...)
		default:
			p.Role = Note
		}
		i++
	}
	return d
}

// unmarked returns a line without the marks before a quoted one, and how many it had.
func unmarked(line string) (rest string, depth int) {
	for strings.HasPrefix(line, ">") {
		line, depth = line[1:], depth+1
		if strings.HasPrefix(line, " >") {
			line = line[1:]
		}
	}
	if depth > 0 {
		line = strings.TrimPrefix(line, " ")
	}
	return line, depth
}

// appendUnlinked appends a line without what mail programs write for links and pictures:
// "Read on <https://…>", "[cid:logo.png]", "[https://…/logo.png]".
func appendUnlinked(b []byte, line string) []byte {
	for i := 0; i < len(line); {
		if n := linkAt(line[i:]); n > 0 {
			if i += n; len(b) > 0 && b[len(b)-1] == ' ' && (i == len(line) || !utf8.RuneStart(line[i]) || strings.IndexByte(" .,;:)", line[i]) >= 0) {
				b = b[:len(b)-1]
			}
			continue
		}
		b = append(b, line[i])
		i++
	}
	return b
}

// linkAt returns how many bytes of an address between brackets s begins with.
func linkAt(s string) int {
	end := byte('>')
	switch s[0] {
	case '[':
		end = ']'
	case '<':
	default:
		return 0
	}
	for _, p := range [...]string{"http://", "https://", "cid:", "mailto:", "image:"} {
		if strings.HasPrefix(s[1:], p) {
			return strings.IndexByte(s[:min(len(s), 4000)], end) + 1
		}
	}
	return 0
}
