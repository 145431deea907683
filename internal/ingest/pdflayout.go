package ingest

import (
	"bytes"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/sorting"
)

// pdfLine is a line of a page as it is shown.
type pdfLine struct {
	page      int
	x, end, y float64
	size      float64
	words     string
	bold      int // bytes shown in bold
}

// maxPDFLine is how many bytes of a line pieces are still put to: no page is as wide, and each piece
// copies what stands before it.
const maxPDFLine = 4096

// pdfLines puts the strings of a page together to lines, in the order they
// are shown: a string goes on the line before it if it stands beside it.
func pdfLines(all []shown) []pdfLine {
	var out []pdfLine
	for _, s := range all {
		if n := len(out); n > 0 {
			l := &out[n-1]
			near := math.Max(l.size, s.size)
			gap := s.x - l.end
			if math.Abs(s.y-l.y) < 0.35*near && gap > -1.5*near && gap < 6*near && len(l.words) < maxPDFLine {
				if gap > 0.17*near && !strings.HasSuffix(l.words, " ") && !strings.HasPrefix(s.words, " ") {
					l.words += " "
				}
				l.words += s.words
				l.end = math.Max(l.end, s.end)
				l.size = math.Max(l.size, s.size)
				if s.bold {
					l.bold += len(s.words)
				}
				continue
			}
		}
		if strings.TrimSpace(s.words) == "" {
			continue
		}
		b := 0
		if s.bold {
			b = len(s.words)
		}
		out = append(out, pdfLine{x: s.x, end: s.end, y: s.y, size: s.size, words: s.words, bold: b})
	}
	return out
}

// maxDropCaps is how many capitals that stand alone are looked at on a page, each beside every line of
// it: a page of letters, such as a crossword, has none that a paragraph begins with.
const maxDropCaps = 200

// dropCaps puts a large capital that stands alone before the line beside it.
func dropCaps(lines []pdfLine) []pdfLine {
	tries := 0
	for i := 0; i < len(lines) && tries < maxDropCaps; i++ {
		c := lines[i]
		r, n := utf8.DecodeRuneInString(strings.TrimSpace(c.words))
		if !unicode.IsUpper(r) || n != len(strings.TrimSpace(c.words)) {
			continue
		}
		tries++
		for j := range lines {
			l := &lines[j]
			if j != i && l.size*1.6 < c.size && l.x > c.x && l.x < c.end+2*c.size && l.y >= c.y && l.y < c.y+1.2*c.size && len(l.words) > 10 {
				l.words = string(r) + l.words
				lines = append(lines[:i], lines[i+1:]...)
				i--
				break
			}
		}
	}
	return lines
}

// paragraphs writes lines as paragraphs. A new one starts at a gap, at another
// size of type, at an indent, and after a line that ends a sentence short.
func (w *writer) paragraphs(lines []pdfLine) {
	body := medianSize(lines)
	right := map[int]float64{} // where the longest line of each page ends
	for _, l := range lines {
		right[l.page] = math.Max(right[l.page], l.end)
	}
	var para []byte
	end := func() {
		w.buf.Write(para)
		para = para[:0]
		w.flush()
	}
	item := 0
	for i, l := range lines {
		words := strings.TrimSpace(l.words)
		if words == "" {
			continue
		}
		if i > 0 && len(para) > 0 {
			p := lines[i-1]
			if joined(p, l, right[p.page], item) {
				last, _ := utf8.DecodeLastRune(bytes.TrimRight(para, " "))
				first, _ := utf8.DecodeRuneInString(words)
				if (last == '-' || last == '\u00AD' || last == '‐') && unicode.IsLower(first) {
					para = bytes.TrimRight(para, "-\u00AD‐ ")
				} else {
					para = append(para, ' ')
				}
			} else {
				end()
			}
		}
		if len(para) == 0 {
			if n := itemNumber(words); n > 0 {
				item = n
			}
		}
		if len(para) == 0 && l.size > 1.2*body && len(words) < 300 {
			w.next.Role, w.next.Level = Heading, 2
			if l.size > 1.7*body {
				w.next.Level = 1
			}
		}
		w.next.Bold += l.bold
		para = append(para, words...)
	}
	end()
}

// itemNumber returns the number that a line begins with as an item of a list does: "3. …", "3) …"; 0
// if it begins otherwise.
func itemNumber(line string) int {
	n := 0
	if bullet(line) > 0 {
		for i := 0; line[i] >= '0' && line[i] <= '9'; i++ {
			n = 10*n + int(line[i]-'0')
		}
	}
	return n
}

// joined reports whether line l goes on the paragraph that line p is of, on a
// page whose lines end at right; item is the number of the last item of a list. A number after a line
// that does not end is the next item's, or the first one's: "… entre 18 h / 40. …" is none.
func joined(p, l pdfLine, right float64, item int) bool {
	if math.Abs(p.size-l.size) > 0.15*math.Max(p.size, l.size) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(p.words, " \"»”’)"))
	words := strings.TrimSpace(l.words)
	first, _ := utf8.DecodeRuneInString(words)
	number := itemNumber(words)
	inside := !strings.ContainsRune(".!?:…", last)
	if p.page != l.page || l.y > p.y+0.5*l.size {
		return inside && unicode.IsLower(first) // over a page or a column
	}
	drop := p.y - l.y
	switch {
	case strings.HasPrefix(l.words, "•"):
		return false
	case bullet(words) > 0 && (number <= 1 || number == item+1 || !inside):
		return false
	case !unicode.IsLower(first) && p.end < right-0.3*(right-p.x): // a line on its own
		return false
	case drop > 1.9*l.size:
		return false
	case l.x > p.x+0.8*l.size && !inside: // an indent
		return false
	case !inside && p.end-p.x < 0.8*(l.end-l.x): // the last line of a paragraph
		return false
	case drop > 1.6*l.size && !inside:
		return false
	case (p.bold > len(p.words)/2) != (l.bold > len(l.words)/2) && !unicode.IsLower(first):
		return false
	}
	return true
}

// medianSize returns the size that most of the text is set in.
func medianSize(lines []pdfLine) float64 {
	type weighed struct{ size, n float64 }
	var all []weighed
	total := 0.0
	for _, l := range lines {
		all = append(all, weighed{l.size, float64(len(l.words))})
		total += float64(len(l.words))
	}
	sorting.Func(all, func(a, b weighed) int {
		switch {
		case a.size < b.size:
			return -1
		case a.size > b.size:
			return 1
		}
		return 0
	})
	seen := 0.0
	for _, w := range all {
		if seen += w.n; seen*2 >= total {
			return w.size
		}
	}
	return 1
}
