package quantity

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
)

// label returns where figures end that begin at token i and count nothing: a
// telephone number, the number of a law, a score. It returns i for all others.
func (r *reader) label(i int) int {
	t := &r.ts[i]
	if t.Kind != segment.Number || i > 0 && r.ts[i-1].Kind == segment.Symbol && r.ts[i-1].Fold != "+" && r.ts[i-1].Fold != "#" && t.gap == joined {
		return i
	}
	if t.Start > 0 && r.txt[t.Start-1] == '[' && t.End < len(r.txt) && r.txt[t.End] == ']' {
		return i + 1 // of a note: "la régie[2]"
	}
	if i > 0 && r.ts[i].gap == spaced && r.ts[i].Len() == 3 && (r.ts[i-1].Fold == "call" || r.ts[i-1].Fold == "dial" || r.ts[i-1].Fold == "calling" || r.ts[i-1].Fold == "composer" || r.ts[i-1].Fold == "composez") &&
		(i+1 == len(r.ts) || r.ts[i+1].gap > spaced || lang.Stop(r.code, r.ts[i+1].Fold)) { // "call 101"
		return i + 1
	}
	if i > 0 && r.ts[i].gap == spaced && indexes[r.ts[i-1].Fold] {
		return i + 1 // "the FTSE 100", "le CAC 40"
	}
	if i > 0 && r.ts[i].gap == spaced && (r.ts[i-1].Fold == "boeing" || r.ts[i-1].Fold == "airbus") && i+1 < len(r.ts) && r.ts[i+1].gap == hyphen {
		return i + 2 // "a Boeing 737-800"
	}
	if end := r.telephone(i); end > i {
		return end
	}
	if end := r.reference(i); end > i {
		return end
	}
	return r.score(i)
}

// indexes are names of shares whose number is of the name.
var indexes = map[string]bool{"ftse": true, "cac": true, "nikkei": true, "stoxx": true, "sbf": true, "nasdaq": true, "russell": true}

// telephone reads groups of figures with blanks, hyphens or brackets between
// them that begin with 0 or a country's code: "01 23 45 67 89", "+33 1 …".
func (r *reader) telephone(i int) int {
	if end := r.american(i); end > i {
		return end
	}
	s := r.ts[i].Of(r.txt)
	abroad := r.ts[i].Start > 0 && r.txt[r.ts[i].Start-1] == '+'
	if s[0] != '0' && !abroad || len(s) > 1 && !abroad && !isDigit(s[1]) && s[1] != ' ' {
		return i
	}
	n, j := 0, i
	for ; j < len(r.ts) && j < i+8; j++ {
		w := r.ts[j].Of(r.txt)
		if r.ts[j].Kind != segment.Number || j > i && strings.Trim(r.txt[r.ts[j-1].End:r.ts[j].Start], " -.()\u00a0\u202f") != "" {
			break
		}
		k := 0
		for _, c := range w {
			switch {
			case c >= '0' && c <= '9':
				k++
			case c == ' ' || c == '.' || c == '-' || c == '\u00a0' || c == '\u202f':
			default:
				return i
			}
		}
		if n+k > 15 {
			break
		}
		n += k
	}
	if n < 9 {
		return i
	}
	return j
}

// american reads three groups of three, three and four figures: "361-555-0186", "(361)
// 555-0186", with the country's code or without it.
func (r *reader) american(i int) int {
	if r.ts[i].Of(r.txt) == "1" && i+1 < len(r.ts) && r.ts[i+1].gap == hyphen {
		i++
	}
	if i+2 >= len(r.ts) || i > 0 && r.ts[i].gap == hyphen && r.ts[i-1].Of(r.txt) != "1" {
		return -1
	}
	for k, size := range [...]int{3, 3, 4} {
		t := &r.ts[i+k]
		if t.Kind != segment.Number || t.Len() != size || strings.Trim(t.Of(r.txt), "0123456789") != "" {
			return -1
		}
		between := ""
		if k > 0 {
			between = r.txt[r.ts[i+k-1].End:t.Start]
		}
		bracket := k == 1 && strings.HasPrefix(between, ")") && r.ts[i].Start > 0 && r.txt[r.ts[i].Start-1] == '('
		if k > 0 && !bracket && between != "-" && between != "." && between != "\u2011" {
			return -1
		}
	}
	return i + 3
}

// reference reads the number of a law, a case or a file: "n° 2019-774", "art.
// L. 121-3", "No. 7".
func (r *reader) reference(i int) int {
	before := r.txt[max(0, r.ts[i].Start-8):r.ts[i].Start]
	before = strings.TrimRight(before, " \u00a0\u202f")
	led := strings.HasSuffix(before, "n°") || strings.HasSuffix(before, "N°") || strings.HasSuffix(before, "nº") || strings.HasSuffix(before, "Nº") || strings.HasSuffix(before, "№") || strings.HasSuffix(before, "Nr.")
	code := false
	if k := len(strings.TrimSuffix(before, ".")); k > 0 && !led && i > 0 && r.ts[i-1].cap && r.ts[i-1].End-r.ts[i-1].Start == 1 { // "L. 121-3"
		code = strings.IndexByte("LRDA", before[k-1]) >= 0 && i+1 < len(r.ts) && r.ts[i+1].Kind == segment.Number && r.ts[i+1].gap == hyphen
	}
	if i+1 < len(r.ts) && r.code == "en" && strings.HasSuffix(before, "No.") && r.ts[i+1].gap == hyphen { // "No. 25-1187", and no "No. 7"
		led = true
	}
	if !led && !code {
		return i
	}
	j := i + 1
	for j < len(r.ts) && r.ts[j].Kind == segment.Number && r.ts[j].gap == hyphen {
		j++
	}
	return j
}

// score reads two small whole numbers, the first not the smaller one, that
// count nothing: "2-1", "28 à 24". An interval would begin with the smaller.
func (r *reader) score(i int) int {
	a, ok := r.points(i)
	if !ok || i+1 >= len(r.ts) || r.voted(i) {
		return i
	}
	j := i + 1
	worded := false
	if f := r.ts[j].Fold; (f == "a" || f == "to" || f == "zu") && r.ts[j].gap == spaced && j+1 < len(r.ts) && r.ts[j+1].gap == spaced {
		j++
		worded = true
	} else if r.ts[j].gap != hyphen && r.ts[j].gap != dash || r.ts[j].Start-r.ts[i].End > 3 || strings.ContainsAny(r.txt[r.ts[i].End:r.ts[j].Start], " \u00a0") {
		return i
	}
	b, ok := r.points(j)
	if !ok || b > a && a > 0 || i > 0 && r.ts[i-1].Kind == segment.Number && r.ts[i].gap != comma && r.ts[i].gap != other || r.opened(i) {
		return i
	}
	end := j + 1
	if end < len(r.ts) {
		switch t := &r.ts[end]; {
		case t.gap == other || t.gap == comma:
		case r.date(t.Span, number{}): // "2-1 samedi"
		case at(r.percents, r.ts, end) != nil:
			return i
		case t.Kind == segment.Letters && (t.cap && !worded || lang.Stop(r.code, t.Fold)):
		case t.Kind == segment.Letters && worded, t.Kind != segment.Letters, r.counts(end):
			return i
		}
	}
	return end
}

// A word of voting stands no more tokens before its figures, or after them.
const (
	votedBefore = 8
	votedAfter  = 6
)

// voted reports whether two numbers at i are the votes for and against: "voted
// 54 to 45", "passed 241-178 in the vote".
func (r *reader) voted(i int) bool {
	for k := max(0, i-votedBefore); k < min(len(r.ts), i+votedAfter); k++ {
		switch r.ts[k].Fold {
		case "vote", "votes", "voted", "voting", "voix", "suffrages", "votee", "stimmen", "votos", "voti", "stemmen", "adopte", "adoptee", "rejete", "rejetee", "majority", "majorite", "passed", "adopted", "approved", "rejected", "angenommen", "abgelehnt",
			"ruled", "ruling", "decision", "justices", "upheld", "sided", "confirmed", "overturned":
			return true
		}
	}
	return false
}

// points reads a whole number of one or two figures, or of three.
func (r *reader) points(i int) (n int, ok bool) {
	s := r.ts[i].Of(r.txt)
	if r.ts[i].Kind != segment.Number || len(s) > 3 || len(s) > 1 && s[0] == '0' {
		return 0, false
	}
	for k := range len(s) {
		if !isDigit(s[k]) {
			return 0, false
		}
		n = 10*n + int(s[k]-'0')
	}
	return n, true
}

// opened reports whether a word before token i begins a change or an interval:
// "de 28 à 24".
func (r *reader) opened(i int) bool { return upTo(r.openers, r.ts, i) != nil }

// counts reports whether the word at i is a unit, or a plural that is counted.
func (r *reader) counts(i int) bool {
	f := r.ts[i].Fold
	if _, ok := r.things[f]; ok {
		return true
	}
	return strings.HasSuffix(f, "s") || strings.HasSuffix(f, "en") || strings.HasSuffix(f, "i")
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// legal reports whether a number after the word names a part of a law.
func legal(w string) bool {
	switch w {
	case "article", "articles", "alinea", "artikel", "absatz", "§", "articolo", "articoli", "comma", "articulo", "articulos", "artigo", "artigos":
		return true
	}
	return false
}
