package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// readOutlet reads the outlet off the page's head and foot: a name beside the
// title that the foot's © repeats, a name that reads as an outlet's, or the
// name after the ©.
func (s *scrape) readOutlet(a *story.Article) {
	if a.Outlet.Value != "" {
		return
	}
	owner, at := "", text.Span{}
	for i := len(s.lines) - 1; i >= 0; i-- {
		if w, sp, ok := copyright(&s.lines[i]); ok && !s.kind[i].Own() {
			owner, at = w, sp
			break
		}
	}
	top := s.title
	if top < 0 {
		top = s.first
	}
	fowner := fold(owner)
	named := -1
	for i := 0; i < len(s.lines) && i < max(s.first, top); i++ {
		l := &s.lines[i]
		if i == s.title || l.count > 7 || l.count == 0 || s.kind[i].Own() {
			continue
		}
		f := l.key
		if fowner != "" && len(f) > 3 && (strings.Contains(fowner, f) || f == fowner) {
			give(&a.Outlet, strings.TrimFunc(l.words, edge), l.at(trimSpan(l.words, spanOf(l.words))))
			return
		}
		if named < 0 && outletLike(l.words) && s.kind[i] != story.Dateline {
			if _, ok := furnitureOf(l); !ok {
				named = i
			}
		}
	}
	if owner != "" {
		give(&a.Outlet, owner, at)
		return
	}
	if named >= 0 {
		l := &s.lines[named]
		give(&a.Outlet, strings.TrimFunc(l.words, edge), l.at(trimSpan(l.words, spanOf(l.words))))
	}
}

// copyright returns the owner that a foot's © names.
func copyright(l *line) (string, text.Span, bool) {
	i := strings.Index(l.words, "©")
	if i < 0 || l.count > 40 || !footer(l.folded) && i > 0 {
		return "", text.Span{}, false
	}
	if !footer(l.folded) {
		return "", text.Span{}, false
	}
	rest := l.words[i+len("©"):]
	if years := strings.TrimLeftFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsDigit(r) }); years == "" || strings.ContainsRune("-–—|·", firstRune(years)) && !digitAfter(years) {
		rest = "" // the name stands before the ©
	}
	j := len(rest) - len(strings.TrimLeftFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) }))
	end := len(rest)
	for k, r := range rest[j:] {
		if unicode.IsDigit(r) || strings.ContainsRune("|·•,;(", r) || r == '.' && (k+j+1 >= len(rest) || rest[k+j+1] == ' ') || (r == '-' || r == '–' || r == '—') && k+j > 0 && rest[k+j-1] == ' ' {
			end = k + j
			break
		}
	}
	name := strings.TrimRightFunc(rest[j:end], func(r rune) bool { return !unicode.IsLetter(r) && r != ')' })
	if name == "" { // "Le Matin © 2026"
		lead := strings.TrimRightFunc(l.words[:i], edge)
		k := max(strings.LastIndex(lead, "|"), strings.LastIndex(lead, " - "), strings.LastIndex(lead, "·"))
		name = strings.TrimLeftFunc(lead[max(k+1, 0):], edge)
		name = strings.TrimLeft(name, "-·| ")
		name = company(name)
		if at := strings.Index(l.words, name); name != "" && at >= 0 && len(strings.Fields(name)) <= 6 {
			return name, l.at(text.Span{Start: at, End: at + len(name)}), true
		}
		return "", text.Span{}, false
	}
	name = company(name)
	if name == "" || len(strings.Fields(name)) > 6 {
		return "", text.Span{}, false
	}
	at := i + len("©") + j
	return name, l.at(text.Span{Start: at, End: at + len(name)}), true
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// digitAfter reports whether a dash in s goes on to a second year: "2019-2026".
func digitAfter(s string) bool {
	_, n := utf8.DecodeRuneInString(s)
	r, _ := utf8.DecodeRuneInString(s[n:])
	return unicode.IsDigit(r)
}

// company takes the form of the firm off an outlet's name.
func company(name string) string {
	for {
		cut := strings.LastIndexByte(name, ' ')
		if cut < 0 {
			return name
		}
		switch fold(strings.Trim(name[cut+1:], ".,")) {
		case "sa", "sas", "sarl", "srl", "ltd", "limited", "inc", "llc", "dac", "plc", "gmbh", "ag", "bv", "nv", "spa", "sl", "co", "corp", "tous", "all", "alle", "todos":
			name = strings.TrimRightFunc(name[:cut], func(r rune) bool { return unicode.IsSpace(r) || r == ',' })
		default:
			return name
		}
	}
}
