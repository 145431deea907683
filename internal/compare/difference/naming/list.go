package naming

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/lang"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// compareLists finds lists of names, "Ostrey, Kelwick and Lodbury", of which
// one article's has names that another's does not.
func (w *Finder) compareLists(i int, told []int) {
	f := &w.Facts[i]
	lists := map[int]list{}
	for _, a := range w.Surely(i, told, coreference.Sure) {
		if l := w.list(a, f.Cells[a].Spans); len(l.names) >= shared {
			lists[a] = l
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
		why := story.Because("listLess", w.note.Letters([]int{b}), called(more))
		if len(less) > 0 {
			why = story.Because("lists", w.note.Letters([]int{b}), called(more), w.note.Letters([]int{lead}), called(less))
		}
		w.note.Add(i, story.ListDiffers, contrast.Both([]int{lead}, []int{b}), why)
	}
}

// list is names in a row in an article.
type list struct {
	text.Span
	names []int // indices into the names of the comparison, in order
}

// list returns the longest list of names in the sentences of spans.
func (w *Finder) list(a int, spans []text.Span) list {
	art := &w.Articles[a]
	var best, run list
	last, kind := -1, story.OtherName
	close := func() {
		if len(run.names) > len(best.names) {
			best = run
		}
		run = list{}
	}
	beside := w.mentionsBeside(a, spans)
	for k := range beside {
		m := &beside[k]
		if m.Stand {
			continue
		}
		n, ok := w.whose(a, m)
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

// joins reports whether s stands between two members of a list: ", ", " et l’", " ou encore ", ", as
// well as the ".
func joins(s string) bool {
	if len(s) > longestJoint {
		return false
	}
	s, comma := strings.CutPrefix(strings.TrimSpace(strings.ToLower(s)), ",")
	words := strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '\'' || r == '’' })
	for n := len(words); n > 0; n-- {
		if n == 1 && lang.And(words[0]) || slices.Contains(jointly, strings.Join(words[:n], " ")) {
			return true
		}
		if !slices.Contains(led, words[n-1]) {
			return false
		}
	}
	return comma
}

// What leads to a member of a list, and what joins the last one to it besides a plain "and".
var (
	led     = []string{"the", "of", "le", "la", "les", "l", "de", "du", "des", "d", "el", "los", "las", "il", "lo", "i", "gli", "o", "os", "as", "der", "die", "das", "den", "dem", "het"}
	jointly = []string{"&", "or", "ou", "ou encore", "et encore", "et aussi", "et même", "ainsi que", "sans oublier", "mais aussi", "and also", "as well as", "along with",
		"oder", "sowie", "und auch", "así como", "nonché", "oltre a", "bem como", "assim como", "alsmede", "evenals"}
)

// longestJoint is more bytes than any words take that join two members of a list.
const longestJoint = 24

// whose returns the index of a mention's name.
func (w *Finder) whose(a int, m *story.Mention) (int, bool) {
	if w.mentioned == nil {
		w.mentioned = make([][]int32, len(w.Articles))
		for b := range w.mentioned {
			w.mentioned[b] = make([]int32, len(w.Articles[b].Mentions))
		}
		for n := range w.Names {
			for _, s := range w.Names[n].Mentions {
				if k := w.mentionAt(s.Article, s.Start); k >= 0 {
					w.mentioned[s.Article][k] = int32(n + 1)
				}
			}
		}
	}
	k := w.mentionAt(a, m.Start)
	if k < 0 || w.mentioned[a][k] == 0 {
		return 0, false
	}
	return int(w.mentioned[a][k]) - 1, true
}

// mentionAt returns the first mention of article a that starts at a place, -1 if none does.
func (w *Finder) mentionAt(a, start int) int {
	mentions := w.Articles[a].Mentions
	k := sort.Search(len(mentions), func(k int) bool { return mentions[k].Start >= start })
	if k == len(mentions) || mentions[k].Start != start {
		return -1
	}
	return k
}

// names reports whether article a names name n anywhere.
func (w *Finder) names(a, n int) bool {
	name := w.Names[n].Name
	return slices.ContainsFunc(w.Names[n].Mentions, func(s story.Spot) bool { return s.Article == a }) ||
		strings.Contains(w.foldedText(a), text.Fold(name[strings.LastIndexByte(name, ' ')+1:])) // not found to be a name there
}

// foldedText returns the text of article a, folded once.
func (w *Finder) foldedText(a int) string {
	if w.folded == nil {
		w.folded = make([]string, len(w.Articles))
	}
	if w.folded[a] == "" {
		w.folded[a] = text.Fold(w.Articles[a].Text)
	}
	return w.folded[a]
}

// without returns those of xs that are not among ys.
func without(xs, ys []int) []int {
	var out []int
	for _, x := range xs {
		if _, found := slices.BinarySearch(ys, x); !found {
			out = append(out, x)
		}
	}
	return out
}

// noteLists keeps the lists of names that the articles of fact i give.
func (w *Finder) noteLists(i, lead int, lists map[int]list) {
	var given []story.Value
	for a := range w.Rows[i].Cells {
		l, ok := lists[a]
		if !ok {
			continue
		}
		how := story.SameValue
		switch more, less := without(lists[lead].names, l.names), without(l.names, lists[lead].names); {
		case len(lists[lead].names)-len(more) < shared:
			continue
		case len(less) > 0:
			how = story.OtherValue
		case len(more) > 0:
			how = story.CompatibleValue
		}
		given = append(given, story.Value{Article: a, Span: l.Span, Agreement: how})
	}
	w.attributes.NoteValues(i, story.NamesAttribute, lead, given)
}

// The longer list names at least so many, and so many stand in both.
const (
	listed = 3
	shared = 2
)
