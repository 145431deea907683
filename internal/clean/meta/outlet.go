package meta

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/clean/byline"
	"recoupe/internal/clean/furniture"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// readOutlet reads the outlet off the page's head and foot: a name beside the
// title that the foot's © repeats, a name that reads as an outlet's, or the
// name after the ©.
func (s reader) readOutlet(a *story.Article) {
	if a.Outlet.Value != "" {
		return
	}
	if s.signedOutlet(a) {
		return
	}
	owner, at := "", text.Span{}
	for i := len(s.Lines) - 1; i >= 0; i-- {
		if w, sp, ok := copyright(&s.Lines[i]); ok && !s.Kind[i].Own() {
			owner, at = w, sp
			break
		}
		if w, sp, ok := reserved(&s.Lines[i]); ok && !s.Kind[i].Own() {
			owner, at = w, sp
			break
		}
	}
	top := s.Title
	if top < 0 {
		top = s.First
	}
	fowner := line.Fold(owner)
	named := -1
	for i := 0; i < len(s.Lines) && i < max(s.First, top); i++ {
		l := &s.Lines[i]
		if i == s.Title || l.Count > line.MostSign || l.Count == 0 || s.Kind[i].Own() {
			continue
		}
		f := l.Key
		if fowner != "" && len(f) > 3 && (strings.Contains(fowner, f) || f == fowner) {
			give(&a.Outlet, strings.TrimFunc(l.Words, line.Edge), l.At(line.Trim(l.Words, line.Whole(l.Words))))
			return
		}
		if named < 0 && naming.OutletLike(l.Words) && s.Kind[i] != story.Dateline {
			if _, signed := byline.Signature(l.Words); signed && s.Kind[i] == story.Byline {
				continue
			}
			if _, ok := furniture.Of(l); !ok {
				named = i
			}
		}
	}
	if owner != "" {
		give(&a.Outlet, owner, at)
		return
	}
	if named < 0 {
		named = s.masthead(top)
	}
	if named >= 0 {
		l := &s.Lines[named]
		give(&a.Outlet, strings.TrimFunc(l.Words, line.Edge), l.At(line.Trim(l.Words, line.Whole(l.Words))))
		return
	}
	s.photographedFor(a)
}

// photographedFor reads the outlet off the credit of a picture that was taken for
// it: "JEAN ORIOL POUR « LE PHARE »".
func (s reader) photographedFor(a *story.Article) {
	for i := range s.Lines {
		l := &s.Lines[i]
		if s.Kind[i] != story.Caption && s.Kind[i] != story.Credit {
			continue
		}
		if _, name, ok := strings.Cut(l.Words, " POUR « "); ok {
			if name, ok := strings.CutSuffix(strings.TrimRight(name, ". "), "»"); ok {
				at := line.Trim(l.Words, text.Span{Start: strings.Index(l.Words, name), End: strings.Index(l.Words, name) + len(name)})
				give(&a.Outlet, at.Of(l.Words), l.At(at))
				return
			}
		}
	}
}

// signedOutlet reads a name that stands at the head of the article and again at
// the page's foot, as its owner: first beside the date or the signature, where an
// agency stands on a portal's page, then above the title.
func (s reader) signedOutlet(a *story.Article) bool {
	owners := s.owners()
	if len(owners) == 0 {
		return false
	}
	for i := s.Title + 1; s.Title >= 0 && i < s.First; i++ {
		if l := &s.Lines[i]; !s.Kind[i].Own() && l.Count <= 16 {
			lead := l.Words
			if end := strings.IndexAny(lead, ",|·•—–"); end > 0 {
				lead = lead[:end]
			}
			if s.owned(a, l, lead, owners) {
				return true
			}
		}
	}
	for i := 0; i < s.Title; i++ {
		if l := &s.Lines[i]; l.Count <= line.MostSign && !s.Kind[i].Own() && s.owned(a, l, l.Words, owners) {
			return true
		}
	}
	return false
}

// The foot of a page says in this many lines at most whose it is.
const maxOwners = 50

// owners returns the lines below the text that say whose the page is, folded and
// without the sign before the name.
func (s reader) owners() []string {
	var out []string
	for i := max(s.Last, s.First) + 1; i < len(s.Lines) && len(out) < maxOwners; i++ {
		l := &s.Lines[i]
		if !s.Kind[i].Own() && (strings.Contains(l.Words, "©") || s.Why[i].Code == "legal" || furniture.Footer(l.Folded)) {
			out = append(out, strings.TrimLeft(strings.TrimPrefix(l.Folded, "(c)"), "© "))
		}
	}
	return out
}

// owned gives the name that line l begins with as the outlet, if one of the
// owners is called so.
func (s reader) owned(a *story.Article, l *line.Line, name string, owners []string) bool {
	at := line.Trim(name, line.Whole(name))
	key := line.Fold(at.Of(name))
	if len(key) < 4 || !naming.Capitalised(strings.TrimSpace(at.Of(name))) || strings.ContainsAny(key, "0123456789") {
		return false
	}
	if _, ok := furniture.Of(l); ok && at.Len() == len(strings.TrimSpace(l.Words)) {
		return false
	}
	if !slices.ContainsFunc(owners, func(owner string) bool { return line.Begins(owner, key) }) {
		return false
	}
	give(&a.Outlet, at.Of(name), l.At(at))
	return true
}

// masthead returns the first line of a page's copy where it reads as a name and
// the page's menu stands between it and the title, -1 where it does not.
func (s reader) masthead(title int) int {
	if s.Title < 0 || title < 3 {
		return -1
	}
	l, menu := &s.Lines[0], 0
	for i := 1; i < title; i++ {
		if k := s.Kind[i]; (k == story.Navigation || k == story.Related) && s.Lines[i].Count <= 4 {
			menu++
		}
	}
	_, furniture := furniture.Of(l)
	if menu < 2 || furniture || s.Kind[0] != story.Navigation && s.Kind[0] != story.Other || l.Count > 6 || l.Closed() || !naming.Capitalised(strings.TrimFunc(l.Words, line.Edge)) {
		return -1
	}
	return 0
}

// copyright returns the owner that a foot's © names.
func copyright(l *line.Line) (string, text.Span, bool) {
	sign := "©"
	i := strings.Index(l.Words, sign)
	if i < 0 && strings.HasPrefix(l.Folded, "(c) ") { // as a keyboard has it
		sign, i = l.Words[:len("(c)")], 0
	}
	if i < 0 || l.Count > line.SurelyProse || !furniture.Footer(l.Folded) {
		return "", text.Span{}, false
	}
	rest := l.Words[i+len(sign):]
	if years := strings.TrimLeftFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsDigit(r) }); years == "" || strings.ContainsRune("-–—|·", line.FirstRune(years)) && !digitAfter(years) {
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
		lead := strings.TrimRightFunc(l.Words[:i], line.Edge)
		k := max(strings.LastIndex(lead, "|"), strings.LastIndex(lead, " - "), strings.LastIndex(lead, "·"))
		name = strings.TrimLeftFunc(lead[max(k+1, 0):], line.Edge)
		name = strings.TrimLeft(name, "-·| ")
		name = company(name)
		if at := strings.Index(l.Words, name); name != "" && at >= 0 && len(strings.Fields(name)) <= 6 {
			return name, l.At(text.Span{Start: at, End: at + len(name)}), true
		}
		return "", text.Span{}, false
	}
	name = company(name)
	if rights := line.Fold(name); strings.HasPrefix(rights, "tous droits") || strings.HasPrefix(rights, "all rights") || strings.HasPrefix(rights, "alle rechte") || strings.HasPrefix(rights, "todos los derechos") {
		return "", text.Span{}, false
	}
	if name == "" || len(strings.Fields(name)) > 6 {
		return "", text.Span{}, false
	}
	at := i + len(sign) + j
	return name, l.At(text.Span{Start: at, End: at + len(name)}), true
}

// reserved returns the owner that stands after the words for all rights: "Tous
// droits réservés - Le Phare 2026".
func reserved(l *line.Line) (string, text.Span, bool) {
	const words = "Tous droits réservés - "
	if !strings.HasPrefix(l.Words, words) || l.Count > 12 {
		return "", text.Span{}, false
	}
	name := strings.TrimRight(l.Words[len(words):], "0123456789 .\u00a0")
	if !naming.Capitalised(name) {
		return "", text.Span{}, false
	}
	return name, l.At(text.Span{Start: len(words), End: len(words) + len(name)}), true
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
		switch line.Fold(strings.Trim(name[cut+1:], ".,")) {
		case "sa", "sas", "sarl", "srl", "ltd", "limited", "inc", "llc", "dac", "plc", "gmbh", "ag", "bv", "nv", "spa", "sl", "co", "corp", "tous", "all", "alle", "todos":
			name = strings.TrimRightFunc(name[:cut], func(r rune) bool { return unicode.IsSpace(r) || r == ',' })
		default:
			return name
		}
	}
}
