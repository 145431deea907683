package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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
func (w *work) comparePeople(i int, told []int) {
	by := make([][]person, len(told))
	for k, a := range told {
		by[k] = w.people(a, w.Facts[i].Cells[a].Spans)
	}
	for k, a := range told {
		for n, b := range told[k+1:] {
			for _, p := range by[k] {
				for _, q := range by[k+1+n] {
					if !p.renamed(&q) || w.named(b, &p) || w.named(a, &q) {
						continue
					}
					w.nameDiffers(i, told, by, p, q)
					return
				}
			}
		}
	}
}

// nameDiffers tells that articles call somebody p or q.
func (w *work) nameDiffers(i int, told []int, by [][]person, p, q person) {
	v := &values{said: map[int]string{}}
	var articles []int
	for k, a := range told {
		switch {
		case slices.ContainsFunc(by[k], p.is):
			v.said[a] = p.full
		case slices.ContainsFunc(by[k], q.is):
			v.said[a] = q.full
			v.differ = append(v.differ, a)
		default:
			continue
		}
		articles = append(articles, a)
	}
	w.show(i, v)
	w.differ(i, story.NameDiffers, articles, "names", func(a int) string { return v.said[a] })
}

// people returns who is named in full in the sentences of article a that tell
// a fact.
func (w *work) people(a int, spans []text.Span) []person {
	var out []person
	for _, m := range w.mentionsBeside(a, spans) {
		at := strings.LastIndexByte(m.Name, ' ')
		if m.Kind != story.Person || m.Stand || at < 0 {
			continue
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
func (w *work) family(last string) bool {
	n := 0
	for _, x := range w.Names {
		if x.Kind == story.Person && strings.HasSuffix(text.Fold(x.Name), " "+last) {
			n++
		}
	}
	return n > 2
}

// Passages name this many people at most; a list that goes on is compared so far.
const maxPeople = 24

// mentionsBeside returns the mentions of article a in the sentences that spans
// stand in. They are read only.
func (w *work) mentionsBeside(a int, spans []text.Span) []story.Mention {
	art := &w.Articles[a]
	var sentences []text.Span
	for _, s := range spans {
		for k := max(0, art.SentenceAt(s)); k < len(art.Sentences) && art.Sentences[k].Start < s.End; k++ {
			if n := len(sentences); art.Sentences[k].Overlap(s) > 0 && (n == 0 || sentences[n-1] != art.Sentences[k].Span) {
				sentences = append(sentences, art.Sentences[k].Span)
			}
		}
	}
	near := text.Between(art.Mentions, sentences, func(m story.Mention) int { return m.Start })
	n := 0
	for k := range near {
		n += int(truth(text.Within(sentences, near[k].Span)))
	}
	if n == len(near) {
		return near
	}
	out := make([]story.Mention, 0, n)
	for k := range near {
		if text.Within(sentences, near[k].Span) {
			out = append(out, near[k])
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
	if p.last == q.last {
		return !lexicon.SameGivenName(p.first, q.first) && !strings.HasPrefix(p.first, q.first) && !strings.HasPrefix(q.first, p.first)
	}
	return p.first == q.first && min(utf8.RuneCountInString(p.last), utf8.RuneCountInString(q.last)) >= longName && edits([]rune(p.last), []rune(q.last)) <= 2
}

// edits returns how many letters must be put, dropped or changed to make y of
// x (Levenshtein 1966).
func edits(x, y []rune) int {
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j := range y {
			change := diagonal
			if x[i] != y[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(y)]
}

// is reports whether x has the very name of p.
func (p *person) is(x person) bool { return p.full == x.full }

// named reports whether article a names somebody so, be it with more names in
// between.
func (w *work) named(a int, p *person) bool {
	return slices.ContainsFunc(w.Articles[a].Mentions, func(m story.Mention) bool {
		if m.Kind != story.Person || m.Name == p.full {
			return m.Name == p.full
		}
		first, rest, _ := strings.Cut(m.Name, " ")
		return text.Fold(first) == p.first && text.Fold(rest[strings.LastIndexByte(rest, ' ')+1:]) == p.last
	})
}

// The longer list names at least so many, and so many stand in both.
const (
	listed = 3
	shared = 2
)

// compareLists finds lists of names, "Ostrey, Kelwick and Lodbury", of which
// one article's has names that another's does not.
func (w *work) compareLists(i int, told []int) {
	f := &w.Facts[i]
	lists := map[int]list{}
	for _, a := range told {
		if f.Cells[a].Score >= sure {
			if l := w.list(a, f.Cells[a].Spans); len(l.names) >= shared {
				lists[a] = l
			}
		}
	}
	lead := -1 // whose list is longest
	for _, a := range told {
		if len(lists[a].names) > 0 && (lead < 0 || len(lists[a].names) > len(lists[lead].names)) {
			lead = a
		}
	}
	if lead < 0 || len(lists[lead].names) < listed {
		return
	}
	w.noteLists(i, lead, lists)
	for _, b := range told {
		if b == lead || len(lists[b].names) == 0 {
			continue
		}
		more, less := without(lists[lead].names, lists[b].names), without(lists[b].names, lists[lead].names)
		if len(lists[lead].names)-len(more) < shared || len(more) == 0 || slices.ContainsFunc(more, func(n int) bool { return w.names(b, n) }) {
			continue
		}
		called := func(ns []int) string {
			var out []string
			for _, n := range ns {
				out = append(out, w.Names[n].Name)
			}
			return strings.Join(out, ", ")
		}
		d := story.Difference{Fact: i, Kind: story.ListDiffers, Articles: both([]int{lead}, []int{b})}
		d.Note = story.Because("listLess", w.letters([]int{b}), called(more))
		if len(less) > 0 {
			d.Note = story.Because("lists", w.letters([]int{b}), called(more), w.letters([]int{lead}), called(less))
		}
		w.Differences = append(w.Differences, d)
	}
}

// list is names in a row in an article.
type list struct {
	text.Span
	names []int // indices into the names of the comparison, in order
}

// list returns the longest list of names in the sentences of spans.
func (w *work) list(a int, spans []text.Span) list {
	art := &w.Articles[a]
	var best, run list
	last, kind := -1, story.OtherName
	close := func() {
		if len(run.names) > len(best.names) {
			best = run
		}
		run = list{}
	}
	for _, m := range w.mentionsBeside(a, spans) {
		if m.Stand {
			continue
		}
		n, ok := w.whose(a, &m)
		if !ok {
			continue
		}
		if last < 0 || m.Kind != kind && m.Kind != story.OtherName && kind != story.OtherName || !joins(art.Text[min(last, m.Start):m.Start]) {
			close()
		}
		if len(run.names) == 0 {
			run.Span = m.Span
		}
		run.names, run.Span = append(run.names, n), run.Union(m.Span)
		last, kind = m.End, m.Kind
	}
	close()
	slices.Sort(best.names)
	best.names = slices.Compact(best.names)
	return best
}

// joins reports whether s stands between two members of a list.
func joins(s string) bool {
	if s = strings.Trim(s, " \u00a0\n"); len(s) > longestJoint {
		return false
	}
	s = strings.ToLower(s)
	return lang.And(s) || slices.Contains([]string{",", ", and", ", et", "&", "and of", "et de", ", de", "de", "et d’", "et d'", ", d’", ", d'"}, s)
}

// longestJoint is more bytes than any word takes that joins two members of a list.
const longestJoint = 16

// whose returns the index of a mention's name.
func (w *work) whose(a int, m *story.Mention) (int, bool) {
	if w.mentioned == nil {
		w.mentioned = map[[2]int]int{}
		for n := range w.Names {
			for _, s := range w.Names[n].Mentions {
				w.mentioned[[2]int{s.Article, s.Start}] = n
			}
		}
	}
	n, ok := w.mentioned[[2]int{a, m.Start}]
	return n, ok
}

// names reports whether article a names name n anywhere.
func (w *work) names(a, n int) bool {
	name := w.Names[n].Name
	return slices.ContainsFunc(w.Names[n].Mentions, func(s story.Spot) bool { return s.Article == a }) ||
		strings.Contains(text.Fold(w.Articles[a].Text), text.Fold(name[strings.LastIndexByte(name, ' ')+1:])) // not found to be a name there
}

// without returns those of xs that are not among ys.
func without(xs, ys []int) []int {
	var out []int
	for _, x := range xs {
		if _, found := slices.BinarySearchFunc(ys, x, func(y, x int) int { return cmp.Compare(y, x) }); !found {
			out = append(out, x)
		}
	}
	return out
}
