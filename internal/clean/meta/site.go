package meta

import (
	"strings"
	"unicode"

	"recoupe/internal/clean/line"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// siteOutlet gives an article that names no outlet, as clips of pages mostly do not,
// that of its address: where the text writes the site's name, as it is
// written there ("Ouest-Éclair" for ouest-eclair.example), and the site itself
// where it does not.
func (s reader) siteOutlet(a *story.Article) {
	if a.Outlet.Value != "" || a.Address.Value == "" {
		return
	}
	site := siteOf(a.Address.Value)
	key := siteKey(site)
	if len(key) < 2 || strings.Trim(key, "0123456789") == "" { // "x.com"; a machine's number
		return
	}
	for _, own := range []bool{false, true} { // a page names itself beside its text first
		for i := range s.Lines {
			if l := &s.Lines[i]; s.Kind[i].Own() == own && s.Kind[i] != story.Comment {
				if at := spelt(l.Words, key); !at.Empty() {
					give(&a.Outlet, at.Of(l.Words), l.At(at))
					return
				}
			}
		}
	}
	a.Outlet = story.Field{Value: site, Origin: a.Address.Origin}
}

// siteOf returns the site of an address, without what only says that it is one:
// "www.", "m.". It is "" where the address names none.
func siteOf(address string) string {
	_, rest, ok := strings.Cut(address, "://")
	if !ok {
		return ""
	}
	if i := strings.IndexAny(rest, "/?#:"); i >= 0 {
		rest = rest[:i]
	}
	rest = strings.ToLower(rest)
	for _, p := range []string{"www.", "m.", "amp.", "mobile."} {
		rest = strings.TrimPrefix(rest, p)
	}
	if strings.Contains(rest, "@") || !strings.Contains(rest, ".") {
		return ""
	}
	return rest
}

// siteKey returns the letters of the part of a site that is its owner's name:
// "ouesteclair" of "actu.ouest-eclair.example", "dailynews" of
// "daily-news.co.uk".
func siteKey(site string) string {
	labels := strings.Split(site, ".")
	labels = labels[:len(labels)-1]
	if n := len(labels); n > 1 && len(labels[n-1]) <= 3 {
		switch labels[n-1] {
		case "co", "com", "org", "net", "gov", "ac":
			labels = labels[:n-1]
		}
	}
	if len(labels) == 0 {
		return ""
	}
	return onlyLetters(labels[len(labels)-1])
}

// onlyLetters returns the letters and digits of s, folded.
func onlyLetters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, line.Fold(s))
}

// spelt returns where a line writes a name with a capital whose letters are
// those of key, whatever stands between its words.
func spelt(words, key string) text.Span {
	inside := false
	for i, r := range words {
		letter := unicode.IsLetter(r) || unicode.IsDigit(r)
		if letter && !inside && (unicode.IsUpper(r) || unicode.IsDigit(r)) {
			if n := spells(words[i:], key); n > 0 {
				return text.Span{Start: i, End: i + n}
			}
		}
		inside = letter
	}
	return text.Span{}
}

// spells returns the length of the words at the start of s whose letters are
// key's, 0 if none are.
func spells(s, key string) int {
	const gap = 2 // marks or spaces between two letters: "l’ Écho"
	apart := 0
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			if key == "" {
				return i
			}
			if r == '&' {
				apart = 0
				key = strings.TrimPrefix(strings.TrimPrefix(key, "and"), "et")
			}
			if apart++; apart > gap {
				return 0
			}
			continue
		}
		apart = 0
		var ok bool
		if key, ok = strings.CutPrefix(key, line.Fold(string(r))); !ok || line.Fold(string(r)) == "" {
			return 0
		}
	}
	if key == "" {
		return len(s)
	}
	return 0
}
