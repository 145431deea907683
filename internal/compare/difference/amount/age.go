package amount

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/lang"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// CompareAges finds ages of one person that differ, each told right beside the name: "Ana
// Roy, 38," and "Ana Roy, 39,". A name is one person's whatever else the passages tell, so
// that no more words need to be the same.
func (w *Finder) CompareAges() {
	var shown map[*story.Quantity][]int
	for n := range w.Names {
		name := &w.Names[n]
		if name.Kind != story.Person {
			continue
		}
		ages := w.agesOf(name)
		lead := w.mostGiven(ages)
		if lead == nil {
			continue
		}
		var others []*aged
		for k := range ages {
			x := &ages[k]
			if x.q.Value != lead.q.Value && w.outTogether(lead.article, x.article) {
				others = append(others, x)
			}
		}
		if len(others) > 0 && shown == nil {
			shown = w.agesShown()
		}
		w.agesDiffer(ages, lead, others, shown)
	}
}

// agesShown returns, by age, the facts that show it, in order: of many people in many articles
// nobody looks through all facts for each.
func (w *Finder) agesShown() map[*story.Quantity][]int {
	out := map[*story.Quantity][]int{}
	for i := range w.Facts {
		for a, c := range w.Facts[i].Cells {
			if !c.Status.Told() {
				continue
			}
			quantities := text.Between(w.Articles[a].Quantities, c.Spans, func(q *story.Quantity) int { return q.Start })
			for k := range quantities {
				if q := &quantities[k]; mayBeAge(q) && text.Within(c.Spans, q.Span) {
					out[q] = append(out[q], i)
				}
			}
		}
	}
	return out
}

// aged is an age that an article gives of a person.
type aged struct {
	article int
	q       *story.Quantity
}

// Articles further apart than this, in days, may give two ages of one person rightly.
const birthdays = 31

// outTogether reports whether two articles came out in one month, as far as is
// known.
func (w *Finder) outTogether(a, b int) bool {
	return timex.DaysApart(w.Articles[a].Published.Value, w.Articles[b].Published.Value) <= birthdays
}

// agesOf returns the age that each article gives beside a name, if it gives one.
func (w *Finder) agesOf(name *story.Name) []aged {
	var out []aged
	for _, m := range name.Mentions {
		q := w.ageBeside(m.Article, m.Span)
		if q == nil {
			continue
		}
		k := slices.IndexFunc(out, func(x aged) bool { return x.article == m.Article })
		switch {
		case k < 0:
			out = append(out, aged{m.Article, q})
		case out[k].q.Value != q.Value:
			return nil // one article gives two
		}
	}
	sorting.Func(out, func(x, y aged) int { return x.article - y.article })
	return out
}

// What stands between a name and the age told of it, and no more.
var beforeAge = []string{"", ",", ", aged", ", age", "(", ", âgé de", ", âgée de", ", alors âgé de", ", alors âgée de", "was", "is", "est âgé de", "est âgée de", "a", ", a"}

// Nobody is older than so many years: "in Ostrey 30,000 years ago".
const oldest = 120

// mayBeAge reports whether a quantity is an age, or so many years.
func mayBeAge(q *story.Quantity) bool {
	return q.Precision == story.Exact && (q.Kind == story.Age || q.Kind == story.Duration && q.Unit == "year" && q.Value <= oldest)
}

// ageBeside returns the age that article a tells right after a mention, or as a word right before it,
// nil if it tells none.
func (w *Finder) ageBeside(a int, m text.Span) *story.Quantity {
	art := &w.Articles[a]
	from, _ := slices.BinarySearchFunc(art.Quantities, m.End, func(q story.Quantity, at int) int { return cmp.Compare(q.Start, at) })
	if from > 0 && ageOfWord(art, &art.Quantities[from-1], m) {
		return &art.Quantities[from-1]
	}
	if from == len(art.Quantities) {
		return nil
	}
	q := &art.Quantities[from]
	if !mayBeAge(q) || q.Start-m.End > text.Beside {
		return nil
	}
	if and, rest := text.CutWord(text.After(art.Text, q.End)); lang.And(and) && strings.IndexFunc(rest, unicode.IsDigit) == 1 {
		return nil // "Ana and Max Roy, aged 16 and 13": of whom is told in the order of the names
	}
	between := strings.TrimSpace(strings.ReplaceAll(art.Text[m.End:q.Start], "\u00a0", " "))
	if !slices.Contains(beforeAge, between) || q.Kind == story.Duration && between != "" {
		return nil // "et Odile 39 ans, qui", but "Odile, 12 ans de prison"
	}
	return q
}

// ageOfWord reports whether a quantity is an age told in one word right before a mention: "61-year-old Ana
// Roy", "die 61-jährige Ana Roy".
func ageOfWord(art *story.Article, q *story.Quantity, m text.Span) bool {
	if q.Kind != story.Age || q.Precision != story.Exact || q.End >= m.Start || m.Start-q.End > text.Beside || strings.Contains(q.Of(art.Text), " ") {
		return false
	}
	for word := range strings.FieldsSeq(art.Text[q.End:m.Start]) { // a first name that is of no table
		if r, _ := text.CutWord(word); r != word || !text.StartsUpper(word) {
			return false
		}
	}
	return true
}

// mostGiven returns the age that the most articles give, the first of them; nil if there is
// but one.
func (w *Finder) mostGiven(ages []aged) *aged {
	var lead *aged
	most := 0
	for k := range ages {
		n := 0
		for i := range ages {
			if ages[i].q.Value == ages[k].q.Value {
				n++
			}
		}
		if n > most {
			lead, most = &ages[k], n
		}
	}
	return lead
}

// agesDiffer tells that articles give other ages than the lead's, at the smallest fact of those
// shown that shows both.
func (w *Finder) agesDiffer(ages []aged, lead *aged, others []*aged, shown map[*story.Quantity][]int) {
	for _, x := range others {
		i, least := -1, 0
		var by *aged
		for _, n := range shown[x.q] {
			f := &w.Facts[n]
			for k := range ages {
				y := &ages[k]
				if y.q.Value != lead.q.Value || !shows(f, y) {
					continue
				}
				if size := text.Bytes(f.Cells[x.article].Spans) + text.Bytes(f.Cells[y.article].Spans); i < 0 || size < least {
					i, least, by = n, size, y
				}
			}
		}
		if i < 0 {
			continue
		}
		said := map[int]string{x.article: x.q.Of(w.Articles[x.article].Text), by.article: by.q.Of(w.Articles[by.article].Text)}
		articles := []int{by.article, x.article}
		for k := range ages {
			if y := &ages[k]; said[y.article] == "" && (y.q.Value == x.q.Value || y.q.Value == lead.q.Value) && shows(&w.Facts[i], y) {
				articles = append(articles, y.article)
				said[y.article] = said[x.article]
				if y.q.Value == lead.q.Value {
					said[y.article] = said[by.article]
				}
			}
		}
		v := &contrast.Values{Said: said, At: map[int]*story.Quantity{}}
		for _, a := range articles {
			k := slices.IndexFunc(ages, func(y aged) bool { return y.article == a })
			v.At[a] = ages[k].q
			if ages[k].q.Value != lead.q.Value {
				v.Differ = append(v.Differ, a)
			}
		}
		w.note.Show(i, v)
		w.note.Differ(i, story.ValueDiffers, articles, "values", said)
	}
}

// shows reports whether the cell of an age's article in a fact holds the age.
func shows(f *story.Fact, x *aged) bool {
	c := f.Cells[x.article]
	return c.Status.Told() && text.Within(c.Spans, x.q.Span)
}
