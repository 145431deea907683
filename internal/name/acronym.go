package name

import (
	"slices"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/story"
)

// bracketed binds the acronyms that stand in brackets in sentence n to the
// names before them: "Autorité de contrôle des marchés (ACM)", and names in
// brackets to the acronyms before those.
func (f *finder) bracketed(n int) {
	s := &f.sentences[n]
	count := 0
	for j := 1; j < len(s.tokens); j++ {
		if s.tokens[j].gap != bracket {
			continue
		}
		if count++; count > many {
			return
		}
		close := j
		for close < len(s.tokens)-1 && close < j+10 && !f.closes(s.tokens[close].End) {
			close++
		}
		if !f.closes(s.tokens[close].End) {
			continue
		}
		switch {
		case close == j && isAcronym(s.tokens[j]):
			first := f.longForm(s, j-1, s.folded[j])
			if first < 0 {
				first = f.looseForm(n, j-1, s.folded[j])
			}
			f.bind(n, first, j-1, j, j)
		case close == j && s.tokens[j].shape == capital && len(s.folded[j]) >= 3 && len(s.folded[j]) <= 8:
			// "Agence pour l’épargne solidaire (Apes)": as many newspapers write them
			if first := f.longForm(s, j-1, s.folded[j]); first >= 0 && first < j-1 && !f.isPlace(s, j) {
				f.bind(n, first, j-1, j, j)
			}
		case isAcronym(s.tokens[j-1]) && close > j:
			if first := f.longForm(s, close, s.folded[j-1]); first == j {
				f.bind(n, j, close, j-1, j-1)
			}
		}
	}
}

func (f *finder) isPlace(s *sentence, i int) bool {
	e, ok := f.entry(s, i)
	return ok && e.Kind == lexicon.PlaceEntity
}

func (f *finder) closes(at int) bool {
	return strings.HasPrefix(f.a.Text[at:], ")")
}

func isAcronym(t token) bool {
	return t.Kind == segment.Letters && (t.shape == allCaps || t.shape == mixed) && len(t.Fold) >= 2 && len(t.Fold) <= 8
}

// longForm returns the first of the words ending at last whose initials are
// those of an acronym, -1 if there are none. Little words count or not, and a
// word may give several letters.
func (f *finder) longForm(s *sentence, last int, acronym string) int {
	at := len(acronym) - 1
	for k := last; k >= 0 && k > last-14; k-- {
		t := s.tokens[k]
		if t.Kind != segment.Letters {
			return -1
		}
		switch {
		case at == 0 && t.stop && t.shape == small: // "Ligue pour la protection des oiseaux (LPO)"
		case at >= 0 && t.Fold[0] == acronym[at]:
			at--
			// "cybersécurité" gives the c and the s of ANSSI's kind
		case at > 0 && t.Fold[0] == acronym[at-1] && strings.IndexByte(t.Fold, acronym[at]) > 0:
			at -= 2
		case t.stop:
		default:
			return -1
		}
		if at < 0 {
			if t.shape == small && k > 0 && s.tokens[k-1].shape.upper() && s.tokens[k].gap == space {
				return k - 1
			}
			if !t.shape.upper() && s.style != shouted {
				return -1
			}
			return k
		}
		if t.gap == comma || t.gap == other || t.gap == bracket {
			return -1
		}
	}
	return -1
}

// looseForm returns where the body begins that was read in sentence n up to some word before
// last, if an acronym behind last goes over all of it and of what follows: its letters are
// initials there, in order, and it leaves out two words at most. "Office régional de lutte
// contre le négoce des vases anciens (ORVA)". -1 if there is none.
func (f *finder) looseForm(n, last int, acronym string) int {
	s := &f.sentences[n]
	if len(acronym) < 3 {
		return -1
	}
	for i := f.readIn(n); i < len(f.found); i++ {
		c := &f.found[i]
		if c.kind != story.Organisation || c.last >= last || last-c.first > 16 || s.folded[c.first][0] != acronym[0] {
			continue
		}
		at, left := 1, 0
		for k := c.first + 1; k <= last; k++ {
			switch t := s.tokens[k]; {
			case t.Kind != segment.Letters || t.gap == bracket || t.gap == other, k > c.last && t.shape != small, lang.VerbsOf(f.lang).Predicate(t.Fold):
				left = len(acronym)
			case at < len(acronym) && t.Fold[0] == acronym[at]:
				at++
			case !t.stop:
				left++
			}
		}
		if at == len(acronym) && left <= 2 {
			return c.first
		}
	}
	return -1
}

// readIn returns where the candidates of sentence n begin, which is the last that was read: an article
// may have a hundred thousand.
func (f *finder) readIn(n int) int {
	i := len(f.found)
	for i > 0 && f.found[i-1].sentence == n {
		i--
	}
	return i
}

// unread takes back the candidates of sentence n, the last that was read, for which drop says so.
func (f *finder) unread(n int, drop func(candidate) bool) {
	from := f.readIn(n)
	f.found = f.found[:from+len(slices.DeleteFunc(f.found[from:], drop))]
}

// bind notes that the acronym at tokens short..shortEnd stands for the name at
// first..last, or for the name found there if first is -1.
func (f *finder) bind(n, first, last, short, shortEnd int) {
	s := &f.sentences[n]
	long := candidate{sentence: n, first: first, last: last, kind: story.Organisation}
	if first < 0 {
		from := f.readIn(n)
		i := slices.IndexFunc(f.found[from:], func(c candidate) bool {
			long := c.first < c.last || len(s.folded[last]) > len(s.folded[short])+3 && s.folded[last][0] == s.folded[short][0] && c.kind == story.Organisation
			return c.last == last && long && c.kind != story.Person && c.kind != story.Place && !c.stand
		})
		if i < 0 {
			return
		}
		f.found[from+i].kind = story.Organisation
		long = f.found[from+i]
	} else {
		long.name = f.written(long)
		f.unread(n, func(c candidate) bool {
			if c.last < first || c.first > last {
				return false
			}
			if c.first == first && c.last == last && c.id != "" {
				long.id, long.name, long.kind = c.id, c.name, c.kind
			}
			return true
		})
		f.found = append(f.found, long)
	}
	key := s.folded[short]
	f.unread(n, func(c candidate) bool { return c.first == short })
	f.found = append(f.found, candidate{sentence: n, first: short, last: shortEnd, kind: long.kind, name: long.name, id: long.id})
	if _, taken := f.acronyms[key]; !taken {
		f.acronyms[key] = long.name
	}
}
