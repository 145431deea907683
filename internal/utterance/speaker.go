package utterance

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// speaker is one person, body or document that is quoted, over all articles.
type speaker struct {
	name  string   // the fullest
	words []string // folded
	human bool     // a name of a person: the last word is enough to know them by
}

// cast gives every piece its speaker, the same for "Smith", "M. Smith" and
// "Brad Smith".
func cast(pieces []piece) []speaker {
	var out []speaker
	add := func(name string, human bool) int {
		words := nameWords(name)
		if len(words) == 0 {
			return -1
		}
		for i := range out {
			s := &out[i]
			if alike(s.words, words, s.human && human) {
				if len(words) > len(s.words) {
					s.name, s.words = name, words
				}
				s.human = s.human || human
				return i
			}
		}
		out = append(out, speaker{name, words, human})
		return len(out) - 1
	}
	// full names first, so that a surname finds its bearer
	for pass := 3; pass >= 1; pass-- {
		for i := range pieces {
			name := pieces[i].quote.Speaker
			if name == "" {
				continue
			}
			n := len(strings.Fields(name))
			if pass == 3 && n < 3 || pass == 2 && n != 2 || pass == 1 && n != 1 {
				continue
			}
			pieces[i].speaker = add(name, isName(name))
		}
	}
	return out
}

func nameWords(name string) []string {
	var out []string
	for _, w := range segment.Words(name, text.Span{End: len(name)}) {
		switch w.Fold {
		case "m", "mr", "mme", "mrs", "ms", "dr", "me", "the", "le", "la", "les", "l'", "de", "du", "des", "d'", "of":
			continue
		}
		out = append(out, w.Fold)
	}
	return out
}

// isName reports whether every word of weight in name has a capital.
func isName(name string) bool {
	n := 0
	for _, w := range strings.Fields(name) {
		if w != strings.ToLower(w) {
			n++
		} else if len(w) > 3 {
			return false
		}
	}
	return n > 0
}

func alike(a, b []string, human bool) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	if human && sameSurname(a[len(a)-1], b[len(b)-1]) {
		exact := a[len(a)-1] == b[len(b)-1]
		return exact && (len(a) == 1 || len(b) == 1) || a[0] == b[0] || exact && a[0][0] == b[0][0] && (len(a[0]) <= 2 || len(b[0]) <= 2)
	}
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if cut(a[i]) != cut(b[i]) {
			return false
		}
	}
	return true
}

// sameSurname reports whether two surnames are one, or one of them misspelt by a
// single letter.
func sameSurname(a, b string) bool {
	if a == b {
		return true
	}
	if min(len(a), len(b)) < 7 || max(len(a), len(b))-min(len(a), len(b)) > 1 {
		return false
	}
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	j := 0
	for j < len(a)-i && j < len(b)-i && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	return max(len(a), len(b))-i-j <= 1
}

// The ways in which two speakers compare.
type kinship uint8

const (
	unknown kinship = iota // one of them is not named, or not by name
	same
	different
	apart   // a person, and a body or a role that is not called by a name
	kindred // two names for those behind one agreement: a group of firms, its text
)

func kin(a, b *piece, speakers []speaker) kinship {
	switch {
	case a.speaker < 0 || b.speaker < 0:
		return unknown
	case a.speaker == b.speaker:
		return same
	case speakers[a.speaker].human && speakers[b.speaker].human:
		return different
	case !speakers[a.speaker].human && !speakers[b.speaker].human && speakers[a.speaker].joint() && speakers[b.speaker].joint():
		return kindred
	case speakers[a.speaker].human != speakers[b.speaker].human && !speakers[a.speaker].joint() && !speakers[b.speaker].joint():
		return apart
	}
	return unknown
}

// joint reports whether a speaker is a group of firms or states, or the text
// they speak through: outlets name the same one in many ways.
func (s *speaker) joint() bool {
	for _, w := range s.words {
		if i := strings.LastIndexAny(w, "'’"); i >= 0 {
			w = w[i+1:]
		}
		switch w {
		case "entreprises", "societes", "firmes", "groupes", "geants", "compagnies", "signataires", "industriels", "texte", "accord", "communique", "charte", "traite", "pacte", "declaration",
			"companies", "firms", "groups", "giants", "signatories", "text", "agreement", "deal", "statement", "charter", "treaty", "pact", "pays", "countries":
			return true
		}
	}
	return false
}

func language(a *story.Article) string {
	l, _, _ := strings.Cut(a.Language, "-")
	for _, k := range lang.Known {
		if l == k {
			return l
		}
	}
	return a.Language
}
