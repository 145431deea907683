package difference

import (
	"slices"
	"strings"

	"recoupe/internal/story"
)

// values is what articles give for one thing.
type values struct {
	said   map[int]string          // by article
	at     map[int]*story.Quantity // the same, where they stand
	differ []int                   // articles whose value differs from the first's
	vague  []int                   // articles whose value is less precise
}

// show puts values in a fact's cells. A row shows values for one thing only:
// those that differ come first, and what is shown already stays otherwise.
func (w *finder) show(i int, v *values) {
	f := &w.Facts[i]
	filled, differing := false, false
	for a := range f.Cells {
		filled = filled || f.Cells[a].Value != ""
		differing = differing || f.Cells[a].Status == story.Differs
	}
	if len(v.differ) > 0 {
		f.Verdict = story.Differing
	}
	if differing || filled && len(v.differ) == 0 {
		return
	}
	for a := range f.Cells {
		c := f.Cells[a]
		c.Value = v.said[a]
		if c.Status == story.Partial {
			c.Status = story.Stated
		}
	}
	for _, a := range v.differ {
		f.Cells[a].Status = story.Differs
	}
	if len(v.differ)+len(v.vague) > 0 {
		w.reword(i, v.said, v.at, v.differ)
	}
}

// differ adds a difference with the values its articles give.
func (w *finder) differ(fact int, kind story.DifferenceKind, articles []int, code string, value func(int) string) {
	slices.Sort(articles)
	articles = slices.Compact(articles)
	var values []string
	for _, a := range articles {
		if v := value(a); !slices.Contains(values, v) {
			values = append(values, v)
		}
	}
	w.Differences = append(w.Differences, story.Difference{Fact: fact, Kind: kind, Articles: articles, Note: story.Because(code, strings.Join(values, slash))})
}

// What stands between the values of a difference.
const slash = " / "

func both(a, b []int) []int {
	out := slices.Concat(a, b)
	slices.Sort(out)
	return out
}

// letters returns the ids of articles.
func (w *finder) letters(articles []int) string {
	var ids []string
	for _, a := range articles {
		ids = append(ids, w.Articles[a].ID)
	}
	return strings.Join(ids, ", ")
}
