package naming

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// person is somebody named in full where a fact is told.
type person struct {
	first, last string // folded
	full        string
	gender      story.Gender
}

// comparePeople finds people with one family name and two first names, or one
// first name and a family name that a letter or two tell apart. They may be
// two people: so neither article names the other's.
func (w *Finder) comparePeople(i int, told []int) {
	by := make([][]person, len(told))
	for k, a := range told {
		by[k] = w.people(a, w.Facts[i].Cells[a].Spans)
	}
	for k, n := range contrast.Pairs(len(told)) {
		for _, p := range by[k] {
			for _, q := range by[n] {
				if p.renamed(&q) && !w.named(told[n], &p) && !w.named(told[k], &q) {
					w.nameDiffers(i, told, by, p, q)
					return
				}
			}
		}
	}
}

// nameDiffers tells that articles call somebody p or q.
func (w *Finder) nameDiffers(i int, told []int, by [][]person, p, q person) {
	v := &contrast.Values{Said: map[int]string{}}
	var articles []int
	for k, a := range told {
		switch {
		case slices.ContainsFunc(by[k], p.is):
			v.Said[a] = p.full
		case slices.ContainsFunc(by[k], q.is):
			v.Said[a] = q.full
			v.Differ = append(v.Differ, a)
		default:
			continue
		}
		articles = append(articles, a)
	}
	w.note.Show(i, v)
	w.note.Differ(i, story.NameDiffers, articles, "names", v.Said)
}

// people returns who is named in full in the sentences of article a that tell
// a fact.
func (w *Finder) people(a int, spans []text.Span) []person {
	var out []person
	beside := w.mentionsBeside(a, spans)
	for k := range beside {
		m := &beside[k]
		at := strings.LastIndexByte(m.Name, ' ')
		if m.Kind != story.Person || m.Stand || at < 0 || strings.Contains(m.Name, ",") {
			continue // two of a list, taken for one
		}
		first, _, _ := strings.Cut(m.Name, " ")
		p := person{text.Fold(first), text.Fold(m.Name[at+1:]), m.Name, m.Gender}
		if !strings.Contains(m.Of(w.Articles[a].Text), first) {
			continue // "Mr. Roy": which of them, another place tells
		}
		if sharesSurname(text.Before(w.Articles[a].Text, m.Start)) {
			continue // "Ana and Paul Roy": which of the two another names, nobody can tell
		}
		if !slices.ContainsFunc(out, func(x person) bool { return x.full == p.full }) && !w.family(p.last) {
			out = append(out, p)
		}
		if len(out) == maxPeople {
			break
		}
	}
	return out
}

// sharesSurname reports whether the words before a name end with another given name and
// "and".
func sharesSurname(before string) bool {
	words := strings.Fields(before)
	n := len(words)
	if n < 2 || !lang.And(words[n-1]) {
		return false
	}
	capital := func(s string) bool {
		first, _ := utf8.DecodeRuneInString(s)
		return unicode.IsUpper(first) && !strings.HasSuffix(s, ",")
	}
	return capital(words[n-2]) && (n < 3 || !capital(words[n-3]))
}

// family reports whether three persons of the story or more bear a surname:
// another given name is another of them.
func (w *Finder) family(last string) bool {
	if w.bearers == nil {
		w.bearers = map[string]int{}
		for _, x := range w.Names {
			if x.Kind != story.Person {
				continue
			}
			name := text.Fold(x.Name)
			if at := strings.LastIndexByte(name, ' '); at >= 0 {
				w.bearers[name[at+1:]]++
			}
		}
	}
	return w.bearers[last] > 2
}

// Passages name this many people at most; a list that goes on is compared so far.
const maxPeople = 24

// mentionsBeside returns the mentions of article a in the sentences that spans
// stand in. They are read only.
func (w *Finder) mentionsBeside(a int, spans []text.Span) []story.Mention {
	art := &w.Articles[a]
	var sentences []int
	for _, s := range spans {
		for k := max(0, art.SentenceAt(s)); k < len(art.Sentences) && art.Sentences[k].Start < s.End; k++ {
			if n := len(sentences); art.Sentences[k].Overlap(s) > 0 && (n == 0 || sentences[n-1] != k) {
				sentences = append(sentences, k)
			}
		}
	}
	slices.Sort(sentences)
	var out []story.Mention
	for _, k := range slices.Compact(sentences) {
		s := art.Sentences[k].Span
		in := text.Between(art.Mentions, []text.Span{s}, func(m *story.Mention) int { return m.Start })
		for len(in) > 0 && in[len(in)-1].End > s.End { // none lies in another
			in = in[:len(in)-1]
		}
		if out == nil {
			out = slices.Clip(in) // of one sentence, as most are, nothing is copied
		} else {
			out = append(out, in...)
		}
	}
	return out
}

// A name that a letter or two tell apart has at least so many, and a shorter
// one may be another name.
const longName = 7

// renamed reports whether two persons are likely one, called differently.
func (p *person) renamed(q *person) bool {
	if p.gender != story.GenderUnknown && q.gender != story.GenderUnknown && p.gender != q.gender {
		return false // a husband and a wife
	}
	if strings.HasSuffix(p.first, ".") || strings.HasSuffix(q.first, ".") {
		return false
	}
	if strings.HasSuffix(p.full, " "+q.full) || strings.HasSuffix(q.full, " "+p.full) {
		return false // "Ana Lo Presti", "Lo Presti": less of one name
	}
	if p.last == q.last {
		return !lexicon.SameGivenName(p.first, q.first) && !strings.HasPrefix(p.first, q.first) && !strings.HasPrefix(q.first, p.first)
	}
	return p.first == q.first && min(utf8.RuneCountInString(p.last), utf8.RuneCountInString(q.last)) >= longName && coreference.Edits([]rune(p.last), []rune(q.last)) <= 2
}

// is reports whether x has the very name of p.
func (p *person) is(x person) bool { return p.full == x.full }

// named reports whether article a names somebody so, be it with more names in
// between.
func (w *Finder) named(a int, p *person) bool {
	called := w.calledIn(a)
	return called.whole[p.full] || called.ends[[2]string{p.first, p.last}]
}

// called is what an article calls people, and all else that it names.
type called struct {
	whole map[string]bool    // as they stand
	ends  map[[2]string]bool // people: the first word and the last one, folded
}

// calledIn returns what article a calls people, looked up once.
func (w *Finder) calledIn(a int) *called {
	if w.called == nil {
		w.called = make([]*called, len(w.Articles))
	}
	if w.called[a] == nil {
		c := &called{map[string]bool{}, map[[2]string]bool{}}
		for k := range w.Articles[a].Mentions {
			m := &w.Articles[a].Mentions[k]
			c.whole[m.Name] = true
			if m.Kind == story.Person {
				first, rest, _ := strings.Cut(m.Name, " ")
				c.ends[[2]string{text.Fold(first), text.Fold(rest[strings.LastIndexByte(rest, ' ')+1:])}] = true
			}
		}
		w.called[a] = c
	}
	return w.called[a]
}
