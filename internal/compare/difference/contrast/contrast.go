// Package contrast writes down what articles tell differently: the difference with its
// articles and its reason, and what the cells of the fact show of it. Make a [Noter] with [New]
// for a table; what it adds stands in the table's Differences. Values of one thing are gathered
// in [Values] (here); which articles tell a thing one way and which another is asked with
// [Noter.Paired] (side.go).
package contrast

import (
	"iter"
	"slices"
	"strings"

	"recoupe/internal/compare/table"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Noter notes differences in a table.
type Noter struct {
	*table.Table
	reword Reword
}

// Reword is called for a fact with values that are told differently, or less closely: its statement may
// be one that most would not give, or about something beside the values where its cells show them. See
// [statement.Worder.GiveValue] and [statement.Worder.LeaveOdd].
type Reword func(fact int, v *Values, shown bool)

// New returns one for a table with its facts.
func New(t *table.Table, reword Reword) *Noter { return &Noter{t, reword} }

// Values is what articles give for one thing.
type Values struct {
	Said   map[int]string          // by article
	At     map[int]*story.Quantity // the same, where they stand; nil but for figures
	Where  map[int]text.Span       // the same, where hours, days and results stand; nil but for those
	Differ []int                   // articles whose value differs from the first's
	Vague  []int                   // articles whose value is less precise
}

// Place returns where article a gives its value.
func (v *Values) Place(a int) (at text.Span, ok bool) {
	if q := v.At[a]; q != nil {
		return q.Span, true
	}
	at, ok = v.Where[a]
	return at, ok
}

// Show puts values in a fact's cells. A row shows values for one thing only:
// those that differ come first, and what is shown already stays otherwise. What the row does not
// show may word it all the same.
func (n *Noter) Show(i int, v *Values) {
	if shown := n.fill(i, v); shown && len(v.Differ)+len(v.Vague) > 0 || v.Where != nil && len(v.Differ) > 0 {
		n.reword(i, v, shown)
	}
}

// fill puts values in a fact's cells, and reports whether they show them.
func (n *Noter) fill(i int, v *Values) bool {
	f := &n.Facts[i]
	filled, differing := false, false
	for a := range f.Cells {
		filled = filled || f.Cells[a].Value != ""
		differing = differing || f.Cells[a].Status == story.Differs
	}
	if len(v.Differ) > 0 {
		f.Verdict = story.Differing
	}
	if differing || filled && len(v.Differ) == 0 {
		return false
	}
	for a := range f.Cells {
		c := f.Cells[a]
		c.Value = v.Said[a]
		if c.Status == story.Partial {
			c.Status = story.Stated
		}
	}
	for _, a := range v.Differ {
		f.Cells[a].Status = story.Differs
	}
	return true
}

// Between stands between the values of a difference, in the argument of its reason.
const Between = " / "

// Differ notes that articles give different values for one thing of fact i; said is how each gives it.
func (n *Noter) Differ(i int, kind story.DifferenceKind, articles []int, code string, said map[int]string) {
	slices.Sort(articles)
	articles = slices.Compact(articles)
	var values []string
	for _, a := range articles {
		if v := said[a]; !slices.ContainsFunc(values, func(x string) bool { return strings.EqualFold(x, v) }) { // "Huit", "huit"
			values = append(values, v)
		}
	}
	n.Add(i, kind, articles, story.Because(code, strings.Join(values, Between)))
}

// DifferInWords notes that article b tells fact i in words that say otherwise than those of article a.
func (n *Noter) DifferInWords(i, a, b int, code, ours, theirs string) {
	f := &n.Facts[i]
	f.Verdict, f.Cells[b].Status = story.Differing, story.Differs
	n.Add(i, story.WordingDiffers, Both([]int{a}, []int{b}), story.Because(code, ours, theirs))
}

// Sides notes that some articles tell fact i one way and others another; the reason names the
// one side first.
func (n *Noter) Sides(i int, kind story.DifferenceKind, code string, one, others []int) {
	n.Add(i, kind, Both(one, others), story.Because(code, n.Letters(one), n.Letters(others)))
}

// SidesInWords is Sides where the words by which an article of others tells it so are known: the
// reason, of another code, gives them last. Where of none they are, it is Sides.
func (n *Noter) SidesInWords(i int, kind story.DifferenceKind, code string, one, others []int, words func(a int) text.Span) {
	var all []string
	for _, a := range others {
		s := strings.Join(strings.Fields(words(a).Of(n.Articles[a].Text)), " ")
		if s != "" && len(all) < maxWords && !slices.Contains(all, s) && !strings.Contains(s, Between) {
			all = append(all, s)
		}
	}
	if len(all) == 0 {
		n.Sides(i, kind, code, one, others)
		return
	}
	n.Add(i, kind, Both(one, others), story.Because(code+"By", n.Letters(one), n.Letters(others), strings.Join(all, Between)))
}

// A reason gives the words of so many articles.
const maxWords = 3

// Add notes a difference of fact i with a reason of its own.
func (n *Noter) Add(i int, kind story.DifferenceKind, articles []int, why story.Reason) {
	n.Differences = append(n.Differences, story.Difference{Fact: i, Kind: kind, Articles: articles, Note: why})
}

// Pairs gives each two of n articles, in order: the first and a later one.
func Pairs(n int) iter.Seq2[int, int] {
	return func(yield func(k, l int) bool) {
		for k := range n {
			for l := k + 1; l < n; l++ {
				if !yield(k, l) {
					return
				}
			}
		}
	}
}

// Both returns the articles of two lists in order.
func Both(a, b []int) []int {
	out := slices.Concat(a, b)
	slices.Sort(out)
	return out
}

// Letters returns the ids of articles, for a reason.
func (n *Noter) Letters(articles []int) string {
	var ids []string
	for _, a := range articles {
		ids = append(ids, n.Articles[a].ID)
	}
	return strings.Join(ids, ", ")
}
