package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/text"
)

// Plain returns a document of plain text, a piece a line. Lines that were
// wrapped at a column are one piece a paragraph.
func Plain(name, s string) Document {
	d := Document{File: name, Format: "text", Text: strings.ToValidUTF8(s, "\uFFFD")}
	d.Pieces = lines(d.Text, leastInFile)
	if n := len(d.Pieces); n == maxPieces {
		d.Text = d.Text[:d.Pieces[n-1].End]
	}
	return d
}

// Body returns a document of text that is clean already: an article's own words.
func Body(name, s string) Document {
	d := Plain(name, s)
	d.Clean = true
	return d
}

// How many lines that another follows a text has at least that is taken to be wrapped: in a file,
// and in a mail, which most programs wrap.
const (
	leastInFile = 6
	leastInMail = 2
)

// lines returns a piece a line of s, or a piece a paragraph where s is wrapped, of
// the first maxPieces lines.
func lines(s string, least int) []Piece {
	var out []Piece
	gap := true
	for start := 0; start < len(s) && len(out) < maxPieces; {
		end := len(s)
		next := end
		if i, n := lineEnd(s[start:]); n > 0 {
			end = start + i
			next = end + n
		}
		if span := trim(s, text.Span{Start: start, End: end}); span.Empty() {
			// The line end of "\r\n" is no empty line.
			gap = gap || !(start > 0 && start == end && s[start-1] == '\r' && next > end && s[end] == '\n')
		} else {
			out = append(out, Piece{Span: span, Element: -1, Gap: gap})
			gap = false
		}
		start = next
	}
	if wrapped(s, out, least) {
		return unwrap(s, out)
	}
	return unbroken(s, out)
}

// unbroken joins the lines of a text that was cut where its words were set in bold or linked: in one
// that has lines beginning with a comma, those, those in small letters behind a line that does not
// end, and the quotations between.
func unbroken(s string, pieces []Piece) []Piece {
	const least = 2 // such lines
	commas := 0
	for _, p := range pieces {
		if strings.HasPrefix(p.Of(s), ", ") && !p.Gap {
			commas++
		}
	}
	if commas < least {
		return pieces
	}
	out := pieces[:0]
	for _, p := range pieces {
		if n := len(out); n > 0 && !p.Gap {
			before := out[n-1].Of(s)
			first, _ := utf8.DecodeRuneInString(p.Of(s))
			ended := strings.ContainsRune(".!?:…", lastRune(strings.TrimRight(before, " \"»”’\u00a0")))
			if first == ',' || !ended && (unicode.IsLower(first) || strings.ContainsRune("\"«“", first) && unicode.IsLower(lastRune(before))) {
				out[n-1].End = p.End
				continue
			}
		}
		out = append(out, p)
	}
	return out
}

// lineEnd returns where the first line of s ends and how long its end is, 0
// where s has none.
func lineEnd(s string) (at, n int) {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\n', '\r':
			return i, 1
		case 0xE2: // the line and the paragraph separator
			if strings.HasPrefix(s[i:], "\u2028") || strings.HasPrefix(s[i:], "\u2029") {
				return i, 3
			}
		}
	}
	return len(s), 0
}

// trim returns span without the white space and invisible characters around it.
func trim(s string, span text.Span) text.Span {
	span.Start = min(span.Start, span.End)
	t := strings.TrimLeftFunc(s[span.Start:span.End], invisible)
	span.Start = span.End - len(t)
	span.End = span.Start + len(strings.TrimRightFunc(t, invisible))
	return span
}

// invisible reports whether r shows nothing: white space, a byte order mark,
// zero-width characters, control characters.
func invisible(r rune) bool {
	switch r {
	case '\uFEFF', '\u200B', '\u200C', '\u200D', '\u2060', '\u00AD', '\u200E', '\u200F', // and what turns the way it is written
		'\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069':
		return true
	}
	return unicode.IsSpace(r) || unicode.IsControl(r)
}

// wrapped reports whether the lines of s were cut at a column: most lines that
// another follows at once are nearly as long as the longest, and many of those
// end inside a sentence. Fewer lines than least say nothing.
func wrapped(s string, pieces []Piece, least int) bool {
	full, inside, followed := 0, 0, 0
	for i := 0; i+1 < len(pieces); i++ {
		if pieces[i+1].Gap {
			continue
		}
		line := pieces[i].Of(s)
		n := utf8.RuneCountInString(line)
		if n > 110 {
			return false
		}
		r, _ := utf8.DecodeRuneInString(pieces[i+1].Of(s))
		if n >= 50 || unicode.IsLower(r) { // two short lines are of a signature, an address
			followed++
		}
		if n >= 50 {
			full++
			if !strings.ContainsRune(".!?:;…»”\"", lastRune(line)) && (unicode.IsLower(r) || unicode.IsDigit(r)) {
				inside++
			}
		}
	}
	return followed >= least && full*10 >= followed*7 && inside*10 >= full*4
}

// unwrap joins the lines of each paragraph. A list item or a quoted line
// starts its own.
func unwrap(s string, pieces []Piece) []Piece {
	const slack = 6 // columns that a line may fall short by
	column := 0
	for _, p := range pieces {
		if n := utf8.RuneCountInString(p.Of(s)); n <= 110 {
			column = max(column, n)
		}
	}
	out := pieces[:0]
	last := 0 // columns of the line before
	for _, p := range pieces {
		line := p.Of(s)
		first, _, _ := strings.Cut(line, " ")
		r, _ := utf8.DecodeRuneInString(first)
		// A line before that is too short was not cut at the column, nor was one that had room for a capital.
		ended := last < 45 || !unicode.IsLower(r) && last+1+utf8.RuneCountInString(first)+slack <= column
		if n := len(out); n > 0 && !p.Gap && !ended && !marked(line) && !headerLine(line) {
			out[n-1].End = p.End
		} else {
			out = append(out, p)
		}
		last = utf8.RuneCountInString(line)
	}
	return out
}

// marked reports whether a line begins as a list item or a quoted line does.
func marked(line string) bool {
	switch r, n := utf8.DecodeRuneInString(line); r {
	case '-', '–', '—', '*', '•', '·', '‣', '▪', '>':
		return strings.HasPrefix(line[n:], " ") || r == '>'
	}
	return false
}

// headerLine reports whether a line begins as a header of a message does:
// "Date: …".
func headerLine(line string) bool {
	key, _, ok := strings.Cut(line, ":")
	return ok && len(key) < 14 && key != "" && key[0] < utf8.RuneSelf && unicode.IsUpper(rune(key[0])) && !strings.Contains(strings.TrimRight(key, " "), " ")
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}
