package name

import (
	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// namedApart returns the surnames of those whom an article never names in full while
// it does their family: "President Maro" beside "his daughter Anna Maro" is somebody
// else. The value is the gender, if a form of address tells it.
func (f *finder) namedApart(kin map[int]bool) map[string]story.Gender {
	var out map[string]story.Gender
	for _, c := range f.found {
		if c.kind != story.Person || c.first != c.last || c.role == "" || addresses[c.role] || c.id != "" {
			continue
		}
		surname := f.tokensOf(c)[0]
		others := f.people.bySurname[surname]
		all := len(others) > 0
		for _, k := range others {
			all = all && kin[k]
		}
		if all {
			if out == nil {
				out = map[string]story.Gender{}
			}
			out[surname] = c.gender
		}
	}
	return out
}

// kin tells of the people named in full who are named as somebody's family, and
// with no office of their own.
func (f *finder) kin() map[int]bool {
	out := map[int]bool{}
	for _, c := range f.found {
		if c.kind != story.Person || c.first == c.last || c.id != "" {
			continue
		}
		k := f.people.named(f.tokensOf(c), c.gender, c.sentence)
		if k < 0 {
			continue
		}
		if is, seen := out[k]; !seen || is {
			title, _ := f.roleAfter(&f.sentences[c.sentence], c.last+1)
			out[k] = (is || f.besideKin(c)) && (c.role == "" || addresses[c.role]) && title == ""
		}
	}
	return out
}

// bearer returns the one of those with a surname who is not named as somebody's
// family, for an office before it: "Sen. Maro", whose wife is Anna Maro. It is -1
// where there is none, or several.
func (f *finder) bearer(c candidate, kin map[int]bool) int {
	if c.first != c.last || c.role == "" || addresses[c.role] {
		return -1
	}
	one := -1
	for _, k := range f.people.bySurname[f.tokensOf(c)[0]] {
		if kin[k] {
			continue
		}
		if one >= 0 {
			return -1
		}
		one = k
	}
	return one
}

// besideKin reports whether a name follows what it is to somebody, "his wife, Anna
// Maro", or a given name that shares the surname, "Ines and Anna Maro".
func (f *finder) besideKin(c candidate) bool {
	s := &f.sentences[c.sentence]
	if c.first == 0 || s.tokens[c.first].gap != space && s.tokens[c.first].gap != comma {
		return false
	}
	b := s.folded[c.first-1]
	if relations[b] || b == "lady" && c.first > 1 && s.folded[c.first-2] == "first" {
		return true
	}
	return (b == "and" || b == "et") && c.first > 1 && s.tokens[c.first-2].shape == capital && (lexicon.GivenName(s.folded[c.first-2]) != lexicon.NotGiven || !s.tokens[c.first-2].known) &&
		(c.first == 2 || !s.tokens[c.first-3].shape.upper())
}

var (
	addresses = text.WordSet("mr mrs miss dr professor sir lord lady")
	relations = text.WordSet(`wife husband daughter daughters son sons brother sister mother father widow widower niece nephew cousin grandson granddaughter stepson stepdaughter
	epouse femme mari fille filles fils frere soeur mere pere veuve veuf niece neveu cousin cousine`)
)
