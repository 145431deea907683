package name

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// scan looks in headlines, and for words put off, for names that the rest of
// the article shows to be names.
func (f *finder) scan() {
	names := f.shown()
	taken := map[spot]bool{}
	take := func(c candidate) {
		for k := c.first; k <= c.last; k++ {
			taken[spot{c.sentence, k}] = true
		}
	}
	for _, c := range f.found {
		if !c.weak {
			take(c)
		}
	}
	for n := range f.sentences {
		s := &f.sentences[n]
		for i := 0; i < len(s.tokens); i++ {
			t := s.tokens[i]
			if t.Kind != segment.Letters || !t.shape.upper() || taken[spot{n, i}] {
				continue
			}
			best := longest(names[t.Fold], s.folded[min(i, len(s.folded)):])
			if len(best.tokens) == 0 || len(best.tokens) > 1 && f.rules.never[t.Fold] && !s.tokens[i+len(best.tokens)-1].shape.upper() {
				continue // "Vingt-sept communes"
			}
			// an ordinary word in a headline is no surname
			if len(best.tokens) == 1 && (t.stop || (t.known || f.seen[t.Fold].small > 0) && (t.opens || s.style != plain) && f.seen[t.Fold].capital < 2) {
				continue
			}
			c := best.like
			c.sentence, c.first, c.last, c.weak, c.role = n, i, i+len(best.tokens)-1, false, ""
			free := true
			for k := c.first; k <= c.last; k++ {
				free = free && !taken[spot{n, k}]
			}
			if !free {
				continue
			}
			f.found = append(f.found, c)
			take(c)
			i = c.last
		}
	}
}

// spot is a token of a sentence.
type spot struct{ sentence, token int }

// shownName is a name that the article shows to be one, with a candidate that
// bears it.
type shownName struct {
	tokens []string
	like   candidate
}

// shown returns the names found so far by their first word, a body by its
// first word alone too, and people by their surnames.
func (f *finder) shown() map[string][]shownName {
	index := map[string][]shownName{}
	seen := map[string]bool{}
	add := func(tokens []string, c candidate) {
		key := strings.Join(tokens, " ")
		if seen[key] || len(tokens[0]) < 2 || len(index[tokens[0]]) >= many {
			return
		}
		seen[key] = true
		index[tokens[0]] = append(index[tokens[0]], shownName{tokens, c})
	}
	for _, c := range f.found {
		if !c.weak && !c.stand {
			add(f.tokensOf(c), c)
		}
	}
	for _, c := range f.found { // a body by its first word
		if t := f.tokensOf(c); len(t) > 1 && !c.weak && !c.stand && c.kind == story.Organisation && c.id == "" && !f.rules.bodies[t[0]] &&
			!f.sentences[c.sentence].tokens[c.first].known && lexicon.GivenName(t[0]) == lexicon.NotGiven && len(t[0]) > 3 && !ofTown(c.name) {
			add(t[:1], c)
		}
	}
	for k := range f.people.all {
		p := f.people.all[k]
		c := candidate{kind: story.Person}
		f.give(&c, k)
		if _, ok := f.apart[p.tokens[len(p.tokens)-1]]; ok {
			continue // the surname alone is another's, and found
		}
		add([]string{p.tokens[len(p.tokens)-1]}, c)
	}
	return index
}

// longest returns the longest of names that words begin with.
func longest(names []shownName, words []string) shownName {
	var best shownName
	for _, k := range names {
		if len(k.tokens) > len(best.tokens) && len(k.tokens) <= len(words) && slices.Equal(k.tokens, words[:len(k.tokens)]) {
			best = k
		}
	}
	return best
}

// spell lets a name that one place writes in capitals be written as elsewhere.
func (f *finder) spell() {
	normal := map[string]string{}
	for _, c := range f.found {
		if !c.stand && c.name != strings.ToUpper(c.name) {
			if _, ok := normal[text.Fold(c.name)]; !ok {
				normal[text.Fold(c.name)] = c.name
			}
		}
	}
	for i := range f.found {
		c := &f.found[i]
		if n, ok := normal[text.Fold(c.name)]; ok && c.name == strings.ToUpper(c.name) && len(c.name) > 4 {
			c.name = n
		}
	}
}

// settle decides on the weak candidates: a stand-in that may stand for others
// counts where what it stands for is named, anything else is dropped.
func (f *finder) settle() {
	named := map[string]bool{}
	for _, c := range f.found {
		if !c.weak && c.id != "" {
			named[c.id] = true
		}
	}
	for i := range f.found {
		c := &f.found[i]
		if c.weak && c.id != "" && named[c.id] {
			c.weak = false
		}
	}
	f.found = slices.DeleteFunc(f.found, func(c candidate) bool { return c.weak })
	sorting.StableFunc(f.found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.sentence, b.sentence), cmp.Compare(a.first, b.first), cmp.Compare(b.last, a.last))
	})
}
