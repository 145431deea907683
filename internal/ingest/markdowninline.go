package ingest

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/markup"
	"recoupe/internal/text"
)

// inlineMarks returns Markdown with the marks inside its lines read: a link is its
// words, what is emphasised stands without asterisks, pictures in a line are
// gone. links are where the words of links stand in the result. Lines that a
// mark opens and closes as a whole keep it, so do the bold words that a
// paragraph opens with ("**The cost.** It is …"), and pictures on a line of their
// own: those tell what the line is.
func inlineMarks(s string) (out string, links []text.Span) {
	s = markup.Unescape(s)
	named := strings.Contains(s, "]: http")
	b := make([]byte, 0, len(s))
	fenced := false
	for len(s) > 0 {
		n := strings.IndexByte(s, '\n') + 1
		if n == 0 {
			n = len(s)
		}
		line := s[:n]
		s = s[n:]
		switch t := strings.TrimSpace(line); {
		case strings.HasPrefix(t, "```"), strings.HasPrefix(t, "~~~"):
			fenced = !fenced
			b = append(b, line...)
		case fenced, picture(t), strings.HasPrefix(t, "[") && strings.Contains(t, "]: http"):
			b = append(b, line...)
		default:
			start := len(b)
			b, links = appendLinks(b, line, named, links)
			b, links = withoutEmphasis(b, start, links)
		}
	}
	return string(b), links
}

// withoutLinks returns text with each link of Markdown in it as its words, and
// where those stand. Nothing else is changed.
func withoutLinks(s string) (out string, links []text.Span) {
	s = strings.ToValidUTF8(s, "\uFFFD")
	b := make([]byte, 0, len(s))
	for line := range strings.SplitAfterSeq(s, "\n") {
		if strings.Contains(line, "](http") {
			b, links = appendLinks(b, line, false, links)
		} else {
			b = append(b, line...)
		}
	}
	return string(b), links
}

// picture reports whether a line of Markdown is a picture and nothing else.
func picture(line string) bool {
	return strings.HasPrefix(line, "![") && strings.HasSuffix(line, ")") && strings.Count(line, "](") == 1
}

// appendLinks appends a line without its inline marks. named tells that the
// text names the addresses of its links at its end.
func appendLinks(b []byte, line string, named bool, links []text.Span) ([]byte, []text.Span) {
	start := len(b)
	var open []int // where the brackets that are open stand in b
	for i := 0; i < len(line); {
		c := line[i]
		switch {
		case c == '\\' && i+1 < len(line) && strings.IndexByte("\\`*_{}[]()#+-.!>~|", line[i+1]) >= 0:
			b = append(b, line[i+1])
			i += 2
			continue
		case c == '[' && len(open) < 16:
			open = append(open, len(b))
		case c == ']' && len(open) > 0:
			at := open[len(open)-1]
			open = open[:len(open)-1]
			if n := target(line[i+1:], named); n > 0 {
				shown := at > start && b[at-1] == '!' // a picture: its words are for who cannot see it
				if shown {
					b = b[:at-1]
				} else {
					b = append(b[:at], b[at+1:]...)
					for k := len(links) - 1; k >= 0 && links[k].Start > at; k-- { // those within moved with it
						links[k].Start--
						links[k].End--
					}
					links = append(links, text.Span{Start: at, End: len(b)})
				}
				i += 1 + n
				continue
			}
		}
		b = append(b, c)
		i++
	}
	return b, links
}

// target returns the length of the address that follows the words of a link,
// 0 if none does.
func target(s string, named bool) int {
	if s == "" {
		return 0
	}
	shut := byte(0)
	switch {
	case s[0] == '(':
		shut = ')'
	case s[0] == '[' && named:
		shut = ']'
	default:
		return 0
	}
	depth := 0
	for i := 1; i < len(s) && i < 2000; i++ {
		switch s[i] {
		case '\n':
			return 0
		case '(':
			depth++
		case shut:
			if depth == 0 || shut == ']' {
				if shut == ')' && strings.Contains(strings.TrimSpace(s[1:i]), " ") && !strings.ContainsAny(s[1:i], "\"'<") {
					return 0 // words in brackets
				}
				return i + 1
			}
			depth--
		}
	}
	return 0
}

// withoutEmphasis takes the marks of emphasis out of the line that begins at
// start, but for those around the whole of it and the mark of a list.
func withoutEmphasis(b []byte, start int, links []text.Span) ([]byte, []text.Span) {
	line := string(b[start:])
	if !strings.ContainsAny(line, "*_") {
		return b, links
	}
	lead := len(line) - len(strings.TrimLeft(line, " \t>"))
	body := strings.TrimRight(line[lead:], " \t\r\n")
	if ruled(body) || wholly(body) {
		return b, links
	}
	if n := bullet(body); n > 0 {
		lead += n
	}
	gone := emphasis(line, lead)
	if len(gone) == 0 {
		return b, links
	}
	drop := make([]bool, len(line))
	for _, i := range gone {
		drop[i] = true
	}
	moved := make([]int, len(line)+1) // where each byte stands afterwards
	b = b[:start]
	for i := 0; i < len(line); i++ {
		moved[i] = len(b)
		if !drop[i] {
			b = append(b, line[i])
		}
	}
	moved[len(line)] = len(b)
	for k := len(links) - 1; k >= 0 && links[k].Start >= start; k-- {
		links[k] = text.Span{Start: moved[links[k].Start-start], End: moved[links[k].End-start]}
	}
	return b, links
}

// emphasis returns the offsets of the bytes of a line, from lead on, that are
// marks of emphasis: each opened before a word and closed behind one.
func emphasis(line string, lead int) (gone []int) {
	type run struct{ at, n int }
	var open []run
	for i := lead; i < len(line); {
		c := line[i]
		if c != '*' && c != '_' {
			i++
			continue
		}
		n := 1
		for i+n < len(line) && line[i+n] == c {
			n++
		}
		before, _ := utf8.DecodeLastRuneInString(line[:i])
		after, _ := utf8.DecodeRuneInString(line[i+n:])
		left := i == 0 || !wordRune(before)
		right := i+n == len(line) || !wordRune(after)
		opens := i+n < len(line) && !unicode.IsSpace(after) && (left || c == '*')
		closes := i > lead && !unicode.IsSpace(before) && (right || c == '*')
		matched := false
		if closes {
			for k := len(open) - 1; k >= 0; k-- {
				if o := open[k]; line[o.at] == c && o.n == n {
					open, matched = open[:k], true
					if o.at == lead && n == 2 && strings.IndexByte(".!?", line[i-1]) >= 0 {
						break // package clean parts it from the paragraph
					}
					for j := range n {
						gone = append(gone, o.at+j, i+j)
					}
					break
				}
			}
		}
		if !matched && opens && len(open) < 16 {
			open = append(open, run{i, n})
		}
		i += n
	}
	return gone
}

// wholly reports whether a mark of emphasis opens and closes a line, and stands
// nowhere else in it.
func wholly(line string) bool {
	for _, m := range []string{"***", "**", "__", "*", "_"} {
		if len(line) > 2*len(m) && strings.HasPrefix(line, m) && strings.HasSuffix(line, m) && !strings.ContainsAny(line[len(m):len(line)-len(m)], m) {
			return true
		}
	}
	return false
}

// linked tells each piece how much of it stands in links.
func linked(pieces []Piece, links []text.Span) {
	slices.SortFunc(links, text.Span.Compare)
	next := 0
	for i := range pieces {
		p := &pieces[i]
		for next < len(links) && links[next].End <= p.Start {
			next++
		}
		p.Links = 0
		for k := next; k < len(links) && links[k].Start < p.End; k++ {
			p.Links += p.Overlap(links[k])
		}
		p.Links = min(p.Links, p.Len())
	}
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
