package name

import (
	"sort"
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// office is a role that the article binds to a person.
type office struct {
	title  string // id of the title
	of     string // key of the body or place it is held in, "" if not said
	person candidate
}

// reach is how many tokens of a role are read beside a name.
const reach = 9

// roles binds offices to the people they are said of ("Anna Maro, présidente
// de Kessler"), and finds where an office stands for its holder later on.
func (f *finder) roles() {
	found := f.found // in order, since settle
	at := func(n, token int) *candidate {
		i := sort.Search(len(found), func(i int) bool {
			return found[i].sentence > n || found[i].sentence == n && found[i].last >= token
		})
		if i < len(found) && found[i].sentence == n && found[i].first <= token {
			return &found[i]
		}
		return nil
	}
	var offices []office
	for _, c := range f.found {
		if c.kind != story.Person || c.stand || c.id != "" {
			continue
		}
		if len(offices) >= 4*many {
			break
		}
		s := &f.sentences[c.sentence]
		if title, end := f.roleAfter(s, c.last+1); title != "" {
			offices = append(offices, office{title, f.bodyAfter(s, c.sentence, end, at), c})
		}
		if title, start, end := f.roleBefore(s, c.first); title != "" {
			of := f.bodyAfter(s, c.sentence, end, at)
			if of == "" && start > 0 {
				of = key(at(c.sentence, start-1))
			}
			offices = append(offices, office{title, of, c})
		}
	}
	if len(offices) == 0 {
		return
	}
	var added []candidate
	for n := range f.sentences {
		s := &f.sentences[n]
		if s.style == shouted {
			continue
		}
		for i := 1; i < len(s.tokens); i++ {
			x, ok := f.title(s, i)
			if !ok || x.Kind != lexicon.RoleTitle || !holds(x.ID) || at(n, i) != nil || !f.rules.articles[s.folded[i-1]] || s.tokens[i].gap != space && s.tokens[i].gap != elided {
				continue
			}
			if c := f.holder(n, i, x, offices, at); c != nil {
				added = append(added, *c)
			}
			i = x.Last
		}
	}
	f.found = append(f.found, added...)
}

// holds reports whether a title is one that somebody in particular holds.
func holds(id string) bool {
	if strings.HasSuffix(id, "-class") {
		return false
	}
	switch id {
	case "man", "woman", "member", "representative", "elected-official", "civil-servant", "politician", "former", "acting", "elect", "king", "candidate", "mp", "worker":
		return false
	}
	return true
}

// holder returns the person that the office at tokens i..x.Last stands for,
// nil if it is not clear who.
func (f *finder) holder(n, i int, x lexicon.Found, offices []office, at func(n, token int) *candidate) *candidate {
	s := &f.sentences[n]
	next := x.Last + 1
	of, bare := f.bodyAfter(s, n, next, at), true
	if next < len(s.tokens) && s.tokens[next].gap <= elided {
		t := s.tokens[next]
		bare = !isOf(t.Fold) && t.Fold != "of" && t.Fold != "for" && !t.shape.upper() && at(n, next) == nil && !adjective(t.Fold)
	}
	if next < len(s.tokens) && s.tokens[next].shape.upper() && s.tokens[next].gap == space {
		return nil // the name follows
	}
	// set apart by a comma before or after the name itself: "le maire, Paul Aubin,"
	if c := at(n, next); c != nil && c.kind == story.Person {
		return nil
	}
	if c := at(n, i-2); c != nil && c.kind == story.Person && s.tokens[i-1].gap == comma {
		return nil
	}
	var who *candidate
	for k := range offices {
		o := &offices[k]
		if o.title != x.ID || o.person.sentence > n || !(bare || of != "" && of == o.of) || !genderFits(s.folded[i-1], o.person.gender) {
			continue
		}
		if who != nil && who.name != o.person.name {
			return nil
		}
		who = &o.person
	}
	if who == nil {
		return nil
	}
	for k := x.Last + 1; k < len(s.tokens) && k < x.Last+reach; k++ { // "la présidente de l'agence, Anna Maro": her name is there
		if c := at(n, k); c != nil && c.name == who.name {
			return nil
		}
	}
	return &candidate{sentence: n, first: i, last: x.Last, kind: story.Person, name: who.name, id: who.id, gender: who.gender, stand: true}
}

func genderFits(article string, g story.Gender) bool {
	switch article {
	case "la", "une", "die", "una":
		return g != story.Masculine
	case "le", "un", "der", "il", "el":
		return g != story.Feminine
	}
	return true
}

// roleAfter returns the title in apposition to a name that ends before token
// k, and the token after it.
func (f *finder) roleAfter(s *sentence, k int) (title string, end int) {
	if k >= len(s.tokens) || s.tokens[k].gap != comma && s.tokens[k].gap != bracket {
		return "", 0
	}
	for n := 0; k < len(s.tokens) && n < 3; n, k = n+1, k+1 {
		if n > 0 && s.tokens[k].gap > elided {
			return "", 0
		}
		if x, ok := f.title(s, k); ok && x.Kind == lexicon.RoleTitle && holds(x.ID) {
			return x.ID, x.Last + 1
		}
		// "le nouveau président", "Microsoft's president"
		if !s.tokens[k].stop && !s.tokens[k].shape.upper() && n > 1 {
			return "", 0
		}
	}
	return "", 0
}

// roleBefore returns the title that leads up to a name at token first: "la
// présidente du syndicat, Anna Maro", "Kessler president Anna Maro".
func (f *finder) roleBefore(s *sentence, first int) (title string, start, end int) {
	if first == 0 || s.tokens[first].gap > comma {
		return "", 0, 0
	}
	for k := first - 1; k >= 0 && k >= first-reach; k-- {
		if x, ok := f.title(s, k); ok && x.Kind == lexicon.RoleTitle && holds(x.ID) && x.Last < first {
			if k > 0 {
				if y, ok := f.title(s, k-1); ok && y.Last == x.Last && y.Kind == lexicon.RoleTitle {
					continue // the longer title begins before
				}
			}
			// between office and name, only what it is an office of
			for j := x.Last + 1; j < first; j++ {
				t := s.tokens[j]
				if j == x.Last+1 && !isOf(t.Fold) && t.Fold != "of" && !t.shape.upper() && !adjective(t.Fold) && t.Fold != "for" {
					return "", 0, 0
				}
			}
			return x.ID, k, x.Last + 1
		}
		if g := s.tokens[k].gap; g > elided {
			return "", 0, 0
		}
	}
	return "", 0, 0
}

// bodyAfter returns the key of the body or place that an office ending before
// token k is held in.
func (f *finder) bodyAfter(s *sentence, n, k int, at func(n, token int) *candidate) string {
	for j := k; j < len(s.tokens) && j < k+reach && s.tokens[j].gap <= elided; j++ {
		if c := at(n, j); c != nil && c.kind != story.Person {
			return key(c)
		}
		if j > k+2 && !s.tokens[j].stop {
			break
		}
	}
	return ""
}

// key is what tells one thing that is named from another.
func key(c *candidate) string {
	if c == nil || c.kind == story.Person {
		return ""
	}
	if c.id != "" {
		return c.id
	}
	return c.name
}

// noHolder reports whether the words behind an English title are no name of who holds it: "General Assembly",
// "Justice Dept", "her private Norvex account", "the Justice For All Act".
func (f *finder) noHolder(s *sentence, title lexicon.Found, first, last int) bool {
	t, w := s.tokens[first], s.folded[title.Last]
	switch {
	case f.lang != "en" || title.Kind != lexicon.RoleTitle || t.gap == dot:
		return false
	case first < last:
		return t.stop
	case f.rules.bodyEnds[t.Fold] && len(t.Fold) > 3, adjectival[w] && t.known, w == "private" && s.tokens[title.Last].shape == small:
		return true
	}
	n := last + 1
	return t.known && n < len(s.tokens) && s.tokens[n].gap == space && s.tokens[n].shape == capital && f.rules.works[s.folded[n]]
}

// adjectival are English titles that are adjectives too, or what other names end with.
var adjectival = text.WordSet("general executive major chief twin special minor senior")
